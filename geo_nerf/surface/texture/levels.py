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


def levels_of(sheet: Sheet, depth: int, events: Events) -> Iterator[Level]:
    """The levels of a mesh, from the finest (number `depth`) to the coarsest (0).

    Args:
        sheet: the full mesh.
        depth: number of the finest.
        events: told the progress.
    """
    measured = sheet.xyz[:: max(1, len(sheet.xyz) // _MEASURED)]
    yield Level(depth, sheet, 0.0)
    for number in range(depth - 1, -1, -1):
        sheet = simplified(sheet, max(_FEWEST, len(sheet.triangles) // _PART), events)
        apart = MeshRays(sheet.xyz, sheet.triangles).distances(measured)
        yield Level(number, sheet, float(np.percentile(apart, 99)))
