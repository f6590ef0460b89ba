# SPDX-License-Identifier: GPL-2.0-or-later
"""From the events of a command to one percentage that only grows. Pure Python.

In: the lines that `--events` writes, as dictionaries. Out: 0..100.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

#: step -> its share of the time of a whole run, roughly
RUN = {"images": 3.0, "poses": 22.0, "scene": 5.0, "stereo": 5.0, "field": 40.0, "surface": 10.0, "products": 15.0}
EXTRACT = {"surface": 60.0, "extract": 40.0}
EXPORT = {"products": 100.0}
EVALUATE = {"evaluate": 100.0}
PLAN = {"plan": 100.0}
MERGE = {"merge": 90.0, "report": 10.0}
#: steps that are one long task
_ONE_TASK = frozenset({"field", "extract"})


class Progress:
    """Where a command is.

    Args:
        shares: step -> its part of the whole, in the order they come.
    """

    def __init__(self, shares: Mapping[str, float]) -> None:
        self._shares, self._total = dict(shares), sum(shares.values())
        self._step, self._label, self._tasks = "", "", 0
        self.percent = 0.0

    def hear(self, event: Mapping[str, Any]) -> float:
        """Take one event in; returns the percentage."""
        step = str(event.get("step", ""))
        if step not in self._shares:
            return self.percent
        if event.get("event") == "step":
            self._grow(step, 1.0 if event.get("state") in ("done", "skipped") else 0.0)
        elif event.get("event") == "progress" and event.get("total"):
            self._grow(step, self._part(step, str(event.get("label", "")), float(event["done"]) / float(event["total"])))
        return self.percent

    def _part(self, step: str, label: str, part: float) -> float:
        """How much of a step is done: nobody tells how many tasks it has, so each takes half of what the tasks before left."""
        if step != self._step:
            self._step, self._label, self._tasks = step, label, 0
        elif label != self._label:
            self._label, self._tasks = label, self._tasks + 1
        return part if step in _ONE_TASK else 1.0 - 0.5 ** (self._tasks + part)

    def _grow(self, step: str, part: float) -> None:
        names = list(self._shares)
        before = sum(self._shares[name] for name in names[: names.index(step)])
        self.percent = max(self.percent, 100.0 * (before + min(max(part, 0.0), 1.0) * self._shares[step]) / self._total)


class TileProgress:
    """Where a batch of tiles is, all tiles counting alike.

    Args:
        states: the tiles wanted -> their state when it began.
    """

    def __init__(self, states: Mapping[str, str]) -> None:
        self._parts = {name: float(state == "done") for name, state in states.items()}
        #: names, known at the end
        self.done: tuple[str, ...] = ()
        self.left: tuple[str, ...] = ()
        #: name -> why
        self.failed: dict[str, str] = {}
        self.percent = self._part()

    def hear(self, event: Mapping[str, Any]) -> float:
        """Take one event in; returns the percentage."""
        if event.get("event") == "summary":
            self.done, self.left, self.failed = tuple(event["done"]), tuple(event["left"]), dict(event["failed"])
        elif event.get("event") == "tile" and event.get("tile") in self._parts:
            name, state = str(event["tile"]), event.get("state")
            part = 1.0 if state in ("done", "failed") else _part_of_run(str(event.get("step", "")))
            self._parts[name] = max(self._parts[name], part)
            self.percent = max(self.percent, self._part())
        return self.percent

    def _part(self) -> float:
        return 100.0 * sum(self._parts.values()) / max(len(self._parts), 1)


def _part_of_run(step: str) -> float:
    """Of a tile's run, 0..1, from the text that tells its step: "field 40%"."""
    name, _, percent = step.partition(" ")
    if name not in RUN:
        return 0.0
    names, part = list(RUN), float(percent[:-1]) / 100 if percent[:-1].isdigit() else 0.0
    return (sum(RUN[one] for one in names[: names.index(name)]) + RUN[name] * min(part, 1.0)) / sum(RUN.values())
