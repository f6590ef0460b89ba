"""What a folder holds and a catalogue does not: names with reasons, told once a kind.

In: names and reasons as they are found. Out: warnings for lost pictures, notes for what nobody misses.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from geo_nerf.events import Events
from geo_nerf.images.doubts import some_names
from geo_nerf.sentence import coded, sentence

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
    #: name -> the photograph with the same pixels, or more of them, that is used
    _copies: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, reason: str, cause: str = "") -> None:
        """Leave a picture out; `cause` is told in place of a reason that is another one for each file."""
        self.reasons[name] = reason
        if cause:
            self._causes[name] = cause

    def add_twin(self, name: str, used: str) -> None:
        """Leave out a file of an exposure of which another one is used; nothing is lost."""
        self.reasons[name] = f"it is the same exposure as {used}, which is used"
        self._twins.append(name)

    def add_same(self, name: str, first: str) -> None:
        """Leave out a file with the same bytes as another; the first of these is named for all."""
        text = "it is a copy of another photograph ({name} of {first})"
        told = (cause for cause in self._causes.values() if coded(cause).get("code") == "copy_of_another")
        self.add(
            name,
            f"it is a copy of {first}",
            next(told, sentence("copy_of_another", text, name=name, first=first)),
        )

    def add_copy(self, name: str, used: str) -> None:
        """Leave out a photograph that is there with other tags, or in another size, too."""
        self.reasons[name] = f"it is the same photograph as {used}, which is used"
        self._copies[name] = used

    def lines(self) -> Iterator[str]:
        """One text a kind, for an error."""
        text = "{names}: {why}"
        return (
            sentence("names_and_why", text, names=some_names(names), why=why)
            for why, names in self._by_cause().items()
        )

    def tell(self, events: Events, notes: Sequence[str]) -> None:
        """A warning a kind, a note on files of exposures that are used, and `notes`."""
        for why, names in self._by_cause().items():
            events.warn(sentence("left_out", "left out {names}: {why}.", names=some_names(names), why=why))
        for words in self._copy_sentences():
            events.warn(words)
        if self._twins:
            names = sorted(self._twins)
            text = f"of exposures in several files one is used; left out: {len(names)} ({some_names(names)})."
            events.emit("note", text=text, about=LEFT_OUT)
        for text in notes:
            events.emit("note", text=text, about=LEFT_OUT)

    def _copy_sentences(self) -> Iterator[str]:
        folders: dict[tuple[str, str], list[str]] = defaultdict(list)
        for name, used in self._copies.items():
            folders[str(PurePosixPath(name).parent), str(PurePosixPath(used).parent)].append(name)
        for (left, used), names in folders.items():
            count = "1 photograph is" if len(names) == 1 else f"{len(names)} photographs are"
            itself = sentence("folder_itself", "the folder itself")
            away, kept = (itself if one == "." else f"{one}/" for one in (left, used))
            which = sentence("one_of_each", "one of each is used")
            if left != used:
                text = "those in {kept} are used, and those in {away} are left out"
                which = sentence("one_folder_used", text, kept=kept, away=away)
            shown = some_names(sorted(names))
            text = f"{count} there twice, with other tags, saved again or in another size: {{which}} (left out: {{names}})."
            yield sentence("there_twice", text, which=which, names=shown, count=len(names))

    def _by_cause(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, reason in self.reasons.items():
            if name not in self._twins and name not in self._copies:
                found[self._causes.get(name, reason)].append(name)
        return found
