"""What a run tells while it works: frozen events, handed to listeners (terminal bars, JSON lines, the run's log).

Rooms get an `Events` already bound to their step and never print.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import IO, Any, Literal, TypeVar

from geo_nerf.sentence import coded

Kind = Literal["step", "progress", "metric", "warning", "note", "preview", "tile"]
T = TypeVar("T")


@dataclass(frozen=True)
class Event:
    """One thing that happened. `data` holds only JSON values."""

    kind: Kind
    step: str
    data: dict[str, Any]
    #: seconds since the epoch
    at: float = field(default_factory=time.time)


Listener = Callable[[Event], None]


@dataclass(frozen=True)
class Events:
    """Sends events of one step to every listener; `Events()` is silent."""

    step: str = ""
    listeners: tuple[Listener, ...] = ()

    def for_step(self, step: str) -> Events:
        """The same listeners, bound to `step`."""
        return replace(self, step=step)

    def emit(self, kind: Kind, **data: Any) -> None:
        """Send one event with JSON-able values."""
        event = Event(kind, self.step, data)
        for listener in self.listeners:
            listener(event)

    def state(self, state: Literal["started", "skipped", "done", "failed"], **data: Any) -> None:
        """The step changed its state."""
        self.emit("step", state=state, **data)

    def progress(self, done: float, total: float, label: str) -> None:
        """`done` of `total` units of the task `label` (say "matching photographs")."""
        self.emit("progress", done=done, total=total, label=label)

    def metric(self, **values: float | int | str | None) -> None:
        """Figures worth keeping: they also land in the step's `step.json`."""
        self.emit("metric", **values)

    def warn(self, text: str) -> None:
        """Something the user should know; the run goes on."""
        self.emit("warning", text=text, **coded(text))

    def note(self, text: str) -> None:
        """A choice the program made that the user may want to know."""
        self.emit("note", text=text, **coded(text))

    def track(self, items: Iterable[T], total: int, label: str) -> Iterator[T]:
        """Yield `items` and report progress after each."""
        for done, item in enumerate(items):
            self.progress(done, total, label)
            yield item
        self.progress(total, total, label)


def json_lines(stream: IO[str]) -> Listener:
    """A listener that writes one JSON object a line, flushed, for QGIS and the tile engines."""

    def write(event: Event) -> None:
        stream.write(json.dumps({"event": event.kind, "step": event.step, "at": round(event.at, 3), **event.data}) + "\n")
        stream.flush()

    return write
