"""What is doubted about photographs' tags: one sentence a kind, with some names and the values of one.

In: doubts by photograph. Out: sentences.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from geo_nerf.sentence import Sentence, sentence, some_of


@dataclass(frozen=True)
class Doubt:
    """Something a photograph's tags say that is not believed, or not read."""

    #: the same for all photographs of the kind; follows their names
    text: str
    #: the values of this photograph
    example: str = ""
    #: how far values are apart, metres
    apart_m: float | None = None


def doubt_sentences(found: Iterable[tuple[str, Doubt]]) -> Iterator[str]:
    """One sentence for each kind of doubt.

    Args:
        found: photographs' names with their doubts.
    """
    kinds: dict[str, list[tuple[str, Doubt]]] = defaultdict(list)
    for name, doubt in found:
        kinds[doubt.text].append((name, doubt))
    for text, told in kinds.items():
        names = list(dict.fromkeys(name for name, _ in told))
        apart = _apart([doubt.apart_m for _, doubt in told if doubt.apart_m is not None])
        yield _doubt_words(some_names(names), text, [part for part in (apart, _example(told)) if part])


def _doubt_words(names: str, doubt: str, more: Sequence[str]) -> str:
    if not more:
        return sentence("tags_doubted", "{names}: {doubt}.", names=names, doubt=doubt)
    text = f"{names}: {doubt} ({'; '.join(more)})."
    return Sentence("tags_doubted_with", text, {"names": names, "doubt": doubt, "more": list(more)})


def some_names(names: Sequence[str]) -> str:
    """The first names of many, and how many more."""
    return some_of(names, 3)


def _apart(sizes_m: Sequence[float]) -> str:
    if not sizes_m:
        return ""
    low, high = (f"{size:.3g}" if size < 1000 else f"{size:.0f}" for size in (min(sizes_m), max(sizes_m)))
    if low == high:
        return sentence("apart", "{low} m apart", low=low)
    return sentence("apart_range", "{low} to {high} m apart", low=low, high=high)


def _example(told: Sequence[tuple[str, Doubt]]) -> str:
    name, values = next(((name, doubt.example) for name, doubt in told if doubt.example), ("", ""))
    return f"{name}: {values}" if values else ""
