"""What a run has told so far, from the JSON lines of `--events`. No QGIS imports.

In: one line after the other. Out: frozen `Progress` values: the step, how far, how long still, the newest preview.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

#: step -> part of a usual run that it takes, in order
SHARES: Mapping[str, float] = {
    "images": 0.02,
    "poses": 0.18,
    "scene": 0.05,
    "stereo": 0.07,
    "field": 0.40,
    "surface": 0.12,
    "products": 0.14,
    "report": 0.02,
}
#: a task of a step takes at most this part of what is left of the step, for others may follow
_TASK = 0.9


@dataclass(frozen=True)
class Told:
    """One line of the run's output."""

    #: "step", "progress", "metric", "warning", "note", "preview", "tile", "error", or "text" for a line that is no event
    kind: str
    step: str
    data: Mapping[str, Any]


class Spoken(str):
    """A text of the program with what it told, so that whoever shows it can word it anew."""

    told: Told

    @classmethod
    def of(cls, text: str, told: Told) -> Spoken:
        """A text, and the event it comes from."""
        made = cls(text)
        made.told = told
        return made


def read_line(line: str) -> Told:
    """A line as an event; one that is no JSON object with an `event` becomes a "text"."""
    text = line.rstrip("\r\n")
    try:
        value = json.loads(text)
    except ValueError:
        value = None
    if not isinstance(value, dict) or not isinstance(value.get("event"), str):
        return Told("text", "", {"text": text})
    return Told(value["event"], str(value.get("step", "")), value)


@dataclass(frozen=True)
class Progress:
    """How far a run is."""

    #: seconds since the epoch when it began
    began_at: float
    step: str = ""
    #: the task inside the step, in the program's words
    label: str = ""
    #: of the step, 0..1
    step_part: float = 0.0
    #: of the step when its present task began
    task_from: float = 0.0
    #: steps that are finished, or were before
    finished: frozenset[str] = frozenset()
    #: those that were finished before
    skipped: frozenset[str] = frozenset()
    #: newest preview of the surface, "" before there is one
    preview: str = ""
    #: how many previews there were
    previews: int = 0
    #: figures of the training, by name
    figures: Mapping[str, Any] = field(default_factory=dict)

    @property
    def part(self) -> float:
        """Of the whole run, 0..1."""
        done = sum(share for step, share in SHARES.items() if step in self.finished)
        return min(done + SHARES.get(self.step, 0.0) * self.step_part * (self.step not in self.finished), 1.0)

    def to_record(self) -> dict[str, Any]:
        """How far it is, as JSON values; `of_record` reads them."""
        steps = {"finished": sorted(self.finished), "skipped": sorted(self.skipped)}
        return {"step": self.step, "step_part": self.step_part, **steps}

    @classmethod
    def of_record(cls, record: Mapping[str, Any]) -> Progress:
        """How far a run of before was.

        Raises:
            TypeError: it is no such record.
            ValueError: likewise.
        """
        finished, skipped = (frozenset(map(str, record.get(name, ()))) for name in ("finished", "skipped"))
        part = float(record.get("step_part", 0.0))
        return cls(0.0, str(record.get("step", "")), step_part=part, finished=finished, skipped=skipped)

    def remaining_s(self, now: float) -> float | None:
        """Seconds the run will still take if it goes on as it has; None while nothing can be said."""
        before = sum(share for step, share in SHARES.items() if step in self.skipped)
        worked = self.part - before
        if worked < 0.02 or now - self.began_at < 5:
            return None
        return (now - self.began_at) / worked * (1 - self.part)

    def after(self, told: Told) -> Progress:
        """The progress once this was told."""
        if told.kind == "step":
            return self._after_step(told)
        if told.kind == "progress":
            return self._after_task(told)
        if told.kind == "tile":
            return self._after_tile(told)
        if told.kind == "preview":
            return replace(self, preview=str(told.data.get("path", "")), previews=self.previews + 1)
        if told.kind == "metric":
            new = {name: value for name, value in told.data.items() if name not in ("event", "step", "at")}
            return replace(self, figures={**self.figures, **new})
        return self

    def _after_step(self, told: Told) -> Progress:
        state = told.data.get("state")
        if state == "started":
            return replace(self, step=told.step, label="", step_part=0.0, task_from=0.0)
        if state == "done":
            return replace(self, step=told.step, step_part=1.0, finished=self._up_to(told.step))
        if state == "skipped":
            return replace(self, finished=self._up_to(told.step), skipped=self.skipped | {told.step})
        return self

    def _after_tile(self, told: Told) -> Progress:
        """A tile tells its run's step and how far that is in one text, "field 40%"."""
        if told.data.get("state") == "done":
            return replace(self, finished=self._up_to("report"))
        step, _, percent = told.step.partition(" ")
        if step not in SHARES:
            return self
        part = float(percent[:-1]) / 100 if percent[:-1].isdigit() else 0.0
        before = frozenset(list(SHARES)[: list(SHARES).index(step)])
        so_far = self.step_part if step == self.step else 0.0
        return replace(self, step=step, step_part=max(_TASK * part, so_far), finished=self.finished | before)

    def _up_to(self, step: str) -> frozenset[str]:
        """Steps finished once `step` is: those before it too, for a run may lack some."""
        names = list(SHARES)
        return self.finished | frozenset(names[: names.index(step) + 1] if step in SHARES else ())

    def _after_task(self, told: Told) -> Progress:
        label, total = str(told.data.get("label", "")), float(told.data.get("total") or 0)
        part = min(float(told.data.get("done") or 0) / total, 1.0) if total > 0 else 0.0
        start = self.task_from if label == self.label and told.step == self.step else (self.step_part if told.step == self.step else 0.0)
        step_part = max(start + (1 - start) * _TASK * part, self.step_part if told.step == self.step else 0.0)
        return replace(self, step=told.step, label=label, task_from=start, step_part=step_part)
