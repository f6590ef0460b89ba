"""The trained surface as one triangle mesh: marching cubes block by block, welded, tidied, simplified, with normals and colours.

Comes in: a field and the views that saw it. Goes out: a `LocalMesh`, local metres.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

import numpy as np
import torch
from torch import Tensor

from geo_nerf.events import Events
from geo_nerf.surface.blocks import BLOCK
from geo_nerf.surface.depth import Surface
from geo_nerf.surface.patches import reduced_sheet
from geo_nerf.surface.tidy import Sheet, simplified, without_islands, without_unseen
from geo_nerf.types import LocalMesh

if TYPE_CHECKING:
    from geo_nerf.scene.scene import View


class ColouredSurface(Surface, Protocol):
    """A surface that also knows its normals and colours, as `SurfaceField` does."""

    def normals(self, points: Tensor) -> Tensor:
        """Unit outward normals `(N, 3)` at local points `(N, 3)`."""

    def color(self, points: Tensor) -> Tensor:
        """Colours `(N, 3)` in 0..1 at local points `(N, 3)`."""


def extract_mesh(field: ColouredSurface, views: Sequence[View], *, cell_m: float, triangles: int, events: Events) -> LocalMesh:
    """Mesh of what the photographs saw of a surface.

    Args:
        field: the surface.
        views: the photographs.
        cell_m: edge of the marching cubes, metres.
        triangles: how many to keep at most; 0 keeps all.
        events: told the progress and the figures.

    Returns:
        A mesh that is closed but for the edges of the box and of what was not seen; colours as a photograph of mean exposure
        shows them.
    """
    whole, traced = reduced_sheet(field, cell_m, triangles, events)
    sheet = simplified(without_islands(without_unseen(whole, views, cell_m, events), cell_m), triangles, events)
    events.metric(mesh_cell_m=round(cell_m, 4), mesh_triangles=len(sheet.triangles), mesh_triangles_traced=traced)
    return LocalMesh(sheet.xyz, _at(sheet, field, field.normals), _colours(sheet, field), sheet.triangles.astype(np.int32))


def surface_sheet(field: Surface, cell_m: float, events: Events, *, block: int = BLOCK) -> Sheet:
    """The bare surface inside the field's box: every crossing of a lattice edge is one vertex, whichever blocks share it.

    Args:
        field: the surface.
        cell_m: distance between lattice points, metres.
        events: told the progress.
        block: cells along a block's edge.
    """
    return reduced_sheet(field, cell_m, 0, events, patch=block)[0]


def _at(sheet: Sheet, field: Surface, ask: Callable[[Tensor], Tensor]) -> np.ndarray:
    values: np.ndarray = ask(torch.tensor(sheet.xyz, dtype=torch.float32, device=field.bounds[0].device)).cpu().numpy()
    return values


def _colours(sheet: Sheet, field: ColouredSurface) -> np.ndarray:
    return np.rint(_at(sheet, field, field.color) * 255.0).astype(np.uint8)
