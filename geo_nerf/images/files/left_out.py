"""What a folder holds and a catalogue does not: names with reasons, told once a kind.

In: names and reasons as they are found. Out: warnings for lost pictures, notes for what nobody misses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from geo_nerf.events import Events
from geo_nerf.images.doubts import some_names

#: mark of the notes on files that are not read, by which `inspect` finds them
LEFT_OUT = "left_out"


@dataclass
class LeftOut:
    """Pictures that are not used."""

    #: printable name -> why
    reasons: dict[str, str]
    #: name -> what it has in common with others, where its reason names one file
    _causes: dict[str, str] = field(default_factory=dict)
    _twins: list[str] = field(default_factory=list)

    def add(self, name: str, reason: str, cause: str = "") -> None:
        """Leave a picture out; `cause` is told in place of a reason that is another one for each file."""
        self.reasons[name] = reason
        if cause:
            self._causes[name] = cause

    def add_twin(self, name: str, used: str) -> None:
        """Leave out a file of an exposure of which another one is used; nothing is lost."""
        self.reasons[name] = f"it is the same exposure as {used}, which is used"
        self._twins.append(name)

    def lines(self) -> Iterator[str]:
        """One text a kind, for an error."""
        return (f"{some_names(names)}: {why}" for why, names in self._by_cause().items())

    def tell(self, events: Events, notes: Sequence[str]) -> None:
        """A warning a kind, a note on files of exposures that are used, and `notes`."""
        for why, names in self._by_cause().items():
            events.warn(f"left out {some_names(names)}: {why}.")
        if self._twins:
            names = sorted(self._twins)
            text = f"of exposures in several files one is used; left out: {len(names)} ({some_names(names)})."
            events.emit("note", text=text, about=LEFT_OUT)
        for text in notes:
            events.emit("note", text=text, about=LEFT_OUT)

    def _by_cause(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, reason in self.reasons.items():
            if name not in self._twins:
                found[self._causes.get(name, reason)].append(name)
        return found
