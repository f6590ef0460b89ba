"""Surveys whose photographs do not fit into memory: sets of neighbouring views that do, and whose turn it is.

Comes in: a `Scene`, which views match each other, and a limit. Goes out: `WorkingSet`s that cover every view once, and the `ViewBank`
of the present step. Whose turn it is follows from the step alone, so a resumed training works on what an undisturbed one would.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import ViewBank, build_bank, view_bytes

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene


@dataclass(frozen=True)
class WorkingSet:
    """Views that are in memory together."""

    #: views whose pixels are worked on; each view is in the core of one set
    core: tuple[int, ...]
    #: these and the neighbours they are compared with
    held: tuple[int, ...]


def working_sets(scene: Scene, level: int, views: Sequence[int], neighbours: np.ndarray, limit_bytes: float) -> tuple[WorkingSet, ...]:
    """Divide views into compact groups that fit into memory with the neighbours they are compared with.

    Args:
        scene: the survey.
        level: of the pyramid.
        views: places in `scene.views` to divide.
        neighbours: `(V, M)` see `scene.neighbours.neighbour_views`; -1 for none.
        limit_bytes: what a set may take; exceeded only where a view and its best neighbour do.
    """
    sizes = view_bytes(scene, level)
    allowed = frozenset(views)
    if sizes[list(views)].sum() <= limit_bytes:
        return (WorkingSet(tuple(views), tuple(views)),)
    centres = np.stack([view.camera_to_local[:2, 3] for view in scene.views])

    def divide(core: np.ndarray) -> list[WorkingSet]:
        around = set(neighbours[core].ravel().tolist()) & allowed
        if len(core) == 1 or sizes[list(around | set(core.tolist()))].sum() <= limit_bytes:
            return [WorkingSet(tuple(core.tolist()), _held(core, neighbours, allowed, sizes, limit_bytes))]
        axis = int(np.ptp(centres[core], axis=0).argmax())
        ordered = core[np.argsort(centres[core, axis], kind="stable")]
        return divide(np.sort(ordered[: len(core) // 2])) + divide(np.sort(ordered[len(core) // 2 :]))

    return tuple(divide(np.array(sorted(views))))


def _held(core: np.ndarray, neighbours: np.ndarray, allowed: frozenset[int], sizes: np.ndarray, limit_bytes: float) -> tuple[int, ...]:
    """The core and its neighbours, best first, as long as there is room; at least one."""
    held = core.tolist()
    for view in neighbours[core].T.ravel().tolist():
        fits = sizes[held].sum() + sizes[view] <= limit_bytes or len(held) == 1
        if view in allowed and view not in held and fits:
            held.append(view)
    return tuple(sorted(held))


@dataclass(frozen=True)
class Turn:
    """A stretch of steps that works on one set."""

    number: int
    working_set: WorkingSet
    #: first step of the next turn
    end: int


@dataclass(frozen=True)
class Rota:
    """Sets in random order, round after round; each stays for a time in proportion to its core, so all views are drawn alike."""

    sets: tuple[WorkingSet, ...]
    #: steps a set of mean size stays
    turn_steps: int
    seed: int

    @property
    def round_steps(self) -> int:
        """Steps until each set has had its turn; 1 where there is one set."""
        return sum(self._stays()) if len(self.sets) > 1 else 1

    def turn(self, step: int) -> Turn:
        """The turn that `step` belongs to."""
        if len(self.sets) == 1:
            return Turn(0, self.sets[0], step + 1)
        rounds, within = divmod(step, self.round_steps)
        order = np.random.default_rng([self.seed, rounds]).permutation(len(self.sets))
        ends = np.cumsum(np.array(self._stays())[order])
        place = int(np.searchsorted(ends, within, side="right"))
        return Turn(rounds * len(self.sets) + place, self.sets[order[place]], rounds * self.round_steps + int(ends[place]))

    def _stays(self) -> list[int]:
        mean = sum(len(one.core) for one in self.sets) / len(self.sets)
        return [max(1, round(self.turn_steps * len(one.core) / mean)) for one in self.sets]


@dataclass(frozen=True)
class MemoryLimit:
    """How much of the photographs is in memory, and how often that changes."""

    #: two sets, the present one and the one being read, take no more than this
    megabytes: float
    turn_steps: int
    seed: int


class Banks:
    """The photographs of the present step: all of a level where they fit, else sets in turn, the next one read in a thread meanwhile."""

    def __init__(
        self, scene: Scene, views: Sequence[int], neighbours: np.ndarray, limit: MemoryLimit, device: torch.device, events: Events
    ) -> None:
        self.scene, self.views, self.neighbours, self.limit, self.device, self.events = (
            scene,
            tuple(views),
            neighbours,
            limit,
            device,
            events,
        )
        self._rotas: dict[int, Rota] = {}
        self._bank: ViewBank | None = None
        self._key = (-1, -1)
        self._coming: tuple[tuple[int, int], Future[ViewBank]] | None = None
        self._reader: ThreadPoolExecutor | None = None

    def at(self, step: int, level: int) -> ViewBank:
        """The bank of `step` at a pyramid level."""
        rota = self.rota(level)
        turn = rota.turn(step)
        if self._bank is None or self._key != (level, turn.number):
            self._bank = None  # before the next one is there: a level may fill the memory by itself
            self._key = (level, turn.number)
            self._bank = self._taken(self._key, turn.working_set)
            if len(rota.sets) > 1:
                self._read_ahead(level, rota.turn(turn.end))
        return self._bank

    def rota(self, level: int) -> Rota:
        """Whose turn it is at a level."""
        if level not in self._rotas:
            self._rotas[level] = self._plan(level)
        return self._rotas[level]

    def close(self) -> None:
        """Stop reading ahead."""
        self._coming = None
        if self._reader is not None:
            self._reader.shutdown(cancel_futures=True)
            self._reader = None

    def _plan(self, level: int) -> Rota:
        needed, allowed = float(view_bytes(self.scene, level)[list(self.views)].sum()), self.limit.megabytes * 1e6
        if needed <= allowed:
            return Rota((WorkingSet(self.views, self.views),), self.limit.turn_steps, self.limit.seed)
        sets = working_sets(self.scene, level, self.views, self.neighbours, allowed / 2)
        held = sum(len(one.held) for one in sets) / len(sets)
        self.events.note(
            f"The photographs at 1/{2**level} of their size need {needed / 1e6:.0f} MB and {self.limit.megabytes:g} MB are allowed "
            f"(field.image_memory_mb): {len(sets)} groups of about {held:.0f} take turns."
        )
        return Rota(sets, self.limit.turn_steps, self.limit.seed)

    def _taken(self, key: tuple[int, int], chosen: WorkingSet) -> ViewBank:
        coming, self._coming = self._coming, None
        if coming is not None and coming[0] == key:
            return coming[1].result()
        if coming is not None:
            coming[1].cancel()
        return self._read(key[0], chosen)

    def _read(self, level: int, chosen: WorkingSet) -> ViewBank:
        whole = len(chosen.held) == len(self.scene.views)
        return build_bank(
            self.scene, level, self.device, None if whole else chosen.held, None if chosen.core == chosen.held else chosen.core
        )

    def _read_ahead(self, level: int, turn: Turn) -> None:
        self._reader = self._reader or ThreadPoolExecutor(1, thread_name_prefix="photographs")
        self._coming = ((level, turn.number), self._reader.submit(self._read, level, turn.working_set))
