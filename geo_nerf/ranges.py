"""The range that a number of the settings, or of the command line, may lie in. Comes in: a value. Goes out: a complaint, or none."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any, get_args, get_type_hints


@dataclass(frozen=True)
class Range:
    """Finite numbers from `low` to `high`; stands in a field's type: `Annotated[float, Range(0, 1)]`."""

    low: float
    high: float = math.inf
    #: whether `low` itself is left out
    above: bool = False
    #: a number beside the range that has a meaning of its own
    or_else: float | None = None

    def __contains__(self, value: float) -> bool:
        """Whether a number may be taken; what is not finite never may."""
        if value == self.or_else:
            return True
        return math.isfinite(value) and (self.low < value if self.above else self.low <= value) and value <= self.high

    def __str__(self) -> str:
        """In words: `more than 0`, `from 0 to 1`, `0, or 0.01 and more`."""
        first = "" if self.or_else is None else f"{self.or_else:g}, or "
        if math.isinf(self.high):
            return f"{first}more than {self.low:g}" if self.above else f"{first}{self.low:g} or more"
        return f"{first}more than {self.low:g}, at most {self.high:g}" if self.above else f"{first}from {self.low:g} to {self.high:g}"

    def complaint(self, value: float) -> str:
        """What is wrong with a number; "" where nothing is."""
        return "" if value in self else f"{value:g} is out of range: it must be {self}"


#: what has to be above zero, and what may be zero
POSITIVE, NOT_NEGATIVE = Range(0, above=True), Range(0)
#: a part of something
PART = Range(0, 1)


def complaints(settings: Any, name: str = "") -> Iterator[str]:
    """What is wrong with the numbers of a dataclass and of those in it, each with its dotted name.

    Args:
        settings: a dataclass whose numbers have a `Range` in their type.
        name: its own, before those of its fields.
    """
    hints = get_type_hints(type(settings), include_extras=True)
    for field in fields(settings):
        value, own = getattr(settings, field.name), f"{name}.{field.name}".lstrip(".")
        if is_dataclass(value):
            yield from complaints(value, own)
        elif isinstance(value, int | float) and not isinstance(value, bool):
            told = (part.complaint(value) for part in get_args(hints[field.name]) if isinstance(part, Range))
            yield from (f"{own}: {words}" for words in told if words)
