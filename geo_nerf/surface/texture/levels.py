"""Levels of detail: the mesh simplified again and again, each level a quarter of the one before, with what that costs in accuracy.

Comes in: the full mesh. Goes out: one mesh a level, local metres.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from geo_nerf.events import Events
from geo_nerf.surface.raycast import MeshRays
from geo_nerf.surface.tidy import Sheet, simplified

#: a level has this part of the triangles of the one below
_PART = 4
#: no level has fewer triangles
_FEWEST = 2000
#: vertices of the full mesh that a level is measured against
_MEASURED = 20_000


@dataclass(frozen=True)
class Level:
    """One level of detail."""

    #: 0 the coarsest
    number: int
    sheet: Sheet
    #: distance of the full mesh that 99 of 100 of its vertices keep within, metres
    error_m: float
    #: by how much it may part from the next coarser level beside it, metres
    gap_m: float


def levels_of(sheet: Sheet, finest: int, coarsest: int, events: Events) -> Iterator[Level]:
    """The levels of a mesh, the finest first.

    Args:
        sheet: the full mesh.
        finest: its number.
        coarsest: the last level's number, not above `finest`.
        events: told the progress.
    """
    rng = np.random.default_rng(0)
    measured = sheet.xyz[np.sort(rng.choice(len(sheet.xyz), min(_MEASURED, len(sheet.xyz)), replace=False))]
    error_m = 0.0
    for number in range(finest, coarsest, -1):
        coarser = simplified(sheet, max(_FEWEST, len(sheet.triangles) // _PART), events)
        lost_m = float(np.percentile(MeshRays(coarser.xyz, coarser.triangles).distances(measured), 99))
        yield Level(number, sheet, error_m, error_m + lost_m)
        sheet, error_m = coarser, lost_m
    yield Level(coarsest, sheet, error_m, error_m)
