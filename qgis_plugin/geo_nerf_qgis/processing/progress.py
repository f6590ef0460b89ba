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
