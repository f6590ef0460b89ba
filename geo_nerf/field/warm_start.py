"""A field that starts from the trained surface of an earlier run of the same site.

Comes in: the earlier field, and the new survey's scene, in the same local frame. Goes out: a field whose surface is the earlier one:
its grids, carried over, where they fit the new scene; else new grids upon the earlier surface as a height map.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from torch import Tensor, nn

from geo_nerf.events import Events
from geo_nerf.field.base import BaseDistance, HeightMap, change_map, slope_cosines
from geo_nerf.field.cameras import CameraCorrections
from geo_nerf.field.field import FieldShape, SurfaceField
from geo_nerf.field.sampling import first_crossing
from geo_nerf.scene.scene import Scene
from geo_nerf.settings import FieldSettings

#: looks down a plumb line through the band; columns looked at together
_LOOKS, _CHUNK = 32, 1 << 15
#: grids are carried over where the new run would make their finest cells this much finer or coarser, at most
_CELL_FACTOR = 1.25
#: vertices of the height map that new grids stand on, at most; distance between them, GSD
_VERTICES, _VERTEX_GSD = 4e6, 4.0
#: tie points further from the earlier surface than this (and than the band) tell of a change, metres
_CHANGE_M = 0.3
#: tie points looked at for changes, at most
_TIES = 200_000
#: margin of the band until training sets its own, metres
_LIFT_M = 0.5


def warm_field(
    earlier: SurfaceField, scene: Scene, settings: FieldSettings, fresh: SurfaceField, gsd_m: float, events: Events
) -> SurfaceField:
    """The field to train on from.

    Args:
        earlier: the trained field of the earlier run, in this scene's local frame.
        scene: the new survey.
        settings: of the new run.
        fresh: the field a cold start would train: it gives sizes and what the earlier surface does not know.
        gsd_m: ground sampling distance of the new views.
        events: told what was taken over, and what changed since.
    """
    why = _misfit(earlier.shape, fresh.shape)
    if why:
        events.note(f"The earlier run's surface is taken over as a height map: {why}.")
        field = _upon(earlier, fresh, max(_VERTEX_GSD * gsd_m, _least_vertex_m(fresh)))
    else:
        events.note("The earlier run's surface is taken over with its grids.")
        field = carried(earlier, len(scene.views), fresh.cameras)
    part = follow_changes(field, scene, settings.base_cell_m, max(_CHANGE_M, settings.band_end_gsd * gsd_m))
    if part > 0:
        events.note(
            f"{part:.1%} of the ground lies elsewhere than in the earlier run; there training starts from this survey's tie points."
        )
    return field


def carried(earlier: SurfaceField, views: int, cameras: CameraCorrections | None = None) -> SurfaceField:
    """A copy to train on, the very same surface and texture, for so many new photographs; `cameras`: corrections of these."""
    heights = earlier.base.heights.cpu().numpy()
    start = HeightMap((0.0, 0.0), earlier.base.cell_m, heights, heights)
    shape = replace(earlier.shape, views=views, cameras=0 if cameras is None else len(cameras.lenses))
    field = SurfaceField(shape, start, torch.Generator())
    of_views = ("appearance", "cameras.")
    field.load_state_dict({name: value for name, value in earlier.state_dict().items() if not name.startswith(of_views)}, strict=False)
    field.cameras = cameras
    return field


def surface_heights(field: SurfaceField, xy: Tensor) -> Tensor:
    """Heights `(N,)`, local metres, where plumb lines at local east, north `(N, 2)` first meet the surface; NaN where they do not."""
    return torch.cat([_heights(field, part) for part in xy.split(_CHUNK)]) if len(xy) else xy[:, 0]


def _heights(field: SurfaceField, xy: Tensor) -> Tensor:
    assert field.band is not None
    low, high = field.bounds
    top, bottom = field.band.heights_at(xy)
    down = torch.tensor([0.0, 0.0, -1.0], device=xy.device).expand(len(xy), 3)
    origins = torch.cat([xy, top[:, None]], dim=1)
    along, found = first_crossing(field.sdf, origins, down, (torch.zeros_like(top), top - bottom), samples=_LOOKS, refine=2)
    boxed = ((xy >= low[:2]) & (xy <= high[:2])).all(dim=1)
    return torch.where(found & boxed, top - along, torch.full_like(top, torch.nan))


def _misfit(earlier: FieldShape, wanted: FieldShape) -> str:
    """Why the earlier grids do not serve the new scene; "" where they do."""
    if not np.allclose([*earlier.low, *earlier.high], [*wanted.low, *wanted.high], atol=1e-3):
        return "this survey reaches beyond the earlier one's box"
    same = ("table_size", "levels", "features")
    kinds = [(earlier.spec, wanted.spec), (earlier.colour_spec, wanted.colour_spec)]
    if earlier.hidden != wanted.hidden or any(getattr(one, name) != getattr(other, name) for one, other in kinds for name in same):
        return "grids or nets have other sizes"
    ratio = earlier.spec.cells[-1][0] / wanted.spec.cells[-1][0]
    return "" if 1 / _CELL_FACTOR <= ratio <= _CELL_FACTOR else "the photographs' GSD is another"


def _least_vertex_m(field: SurfaceField) -> float:
    low, high = field.bounds
    return float(((high - low)[:2].prod() / _VERTICES).sqrt())


def _upon(earlier: SurfaceField, fresh: SurfaceField, vertex_m: float) -> SurfaceField:
    """New grids upon the earlier surface; beyond it upon the new survey's own height map."""
    assert fresh.band is not None
    low, high = (corner.cpu().double().numpy() for corner in fresh.bounds)
    rows, columns = (int(np.ceil((high[axis] - low[axis]) / vertex_m)) + 1 for axis in (1, 0))
    nothing = np.zeros((rows, columns), np.float32)
    start = HeightMap((float(low[0]), float(low[1])), vertex_m, nothing, nothing)
    field = SurfaceField(fresh.shape, start, torch.Generator())
    field.load_state_dict({name: value for name, value in fresh.state_dict().items() if not name.startswith("base.")}, strict=False)
    xy = field.base.vertices()
    found = surface_heights(earlier, xy)
    heights = torch.where(found.isnan(), fresh.base.height_at(xy), found).view(rows, columns)
    field.base.heights.copy_(heights)
    field.base.cosines.copy_(torch.from_numpy(slope_cosines(heights.numpy(), vertex_m)))
    assert field.band is not None
    middle = field.base.height_at(field.band.middles()).view_as(field.band.top)
    field.band.top.copy_(middle + vertex_m)
    field.band.bottom.copy_(middle - vertex_m)
    field.band.widen(_LIFT_M)
    return field


@torch.no_grad()  # type: ignore[untyped-decorator]
def follow_changes(field: SurfaceField, scene: Scene, cell_m: float, threshold_m: float) -> float:
    """Lift or lower the surface to the new survey's tie points where these lie off it together (built, dug, felled).

    Elsewhere the surface stays as it is, to the bit.

    Args:
        field: the surface; changed.
        scene: the new survey.
        cell_m: tie points are judged together in cells of this size, metres.
        threshold_m: changes are larger than this, metres.

    Returns:
        Part of the ground that changed, 0..1.
    """
    assert field.band is not None
    off = _off_surface(field, scene)
    low, high = (corner.cpu().double().numpy() for corner in field.bounds)
    change = change_map(off, (low, high), cell_m, threshold_m)
    if not change.heights.any():
        return 0.0
    lift, before = BaseDistance(change), field.base.height_at(field.band.middles())
    lifted = lift.height_at(field.base.vertices()).view_as(field.base.heights)
    field.base.heights += lifted
    steep = torch.from_numpy(slope_cosines(field.base.heights.numpy(), field.base.cell_m))
    beside = nn.functional.max_pool2d((lifted != 0).float()[None], 3, 1, 1)[0] > 0
    field.base.cosines.copy_(torch.where(beside, steep, field.base.cosines))
    moved = (field.base.height_at(field.band.middles()) - before).view_as(field.band.top)
    field.band.top += moved.clamp(min=0.0)
    field.band.bottom += moved.clamp(max=0.0)
    field.band.widen(_LIFT_M)
    return float((change.heights != 0).mean())


def _off_surface(field: SurfaceField, scene: Scene) -> np.ndarray:
    """East, north of tie points inside the box `(N, 3)`, and how far they lie above the surface, metres."""
    ties, (low, high) = scene.tie_points, (corner.cpu().double().numpy() for corner in field.bounds)
    good = ((ties.xyz >= low) & (ties.xyz <= high)).all(axis=1) & (ties.error_px <= 3.0 * np.median(ties.error_px) + 1e-6)
    xyz = ties.xyz[good]
    xyz = xyz[:: max(1, len(xyz) // _TIES)]
    heights = surface_heights(field, torch.tensor(xyz[:, :2], dtype=torch.float32)).numpy()
    met = np.isfinite(heights)
    return np.column_stack([xyz[met, :2], xyz[met, 2] - heights[met]])
