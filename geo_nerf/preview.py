"""A look at the surface while it is trained: a small hillshade in the run's CRS, written anew every so many seconds.

Comes in: the field between two training steps. Goes out: `preview.tif` in the step's folder and a `preview` event that names it.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame

if TYPE_CHECKING:
    import pyproj

    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import Scene
    from geo_nerf.types import Grid

PREVIEW_FILE = "preview.tif"
#: cells along the longer side
CELLS = 192
#: a preview waits this many times as long as the last one took, so that all of them take at most one part in so many of the training
REST = 100.0


class SurfacePreview:
    """Called with the field after every training step; writes a preview when one is due.

    Args:
        scene: bounds and frame of the field.
        crs: the run's CRS, of the picture.
        folder: receives `preview.tif`.
        every_s: least seconds between previews.
        events: told of every preview.
    """

    def __init__(self, scene: Scene, crs: pyproj.CRS, folder: Path, every_s: float, events: Events) -> None:
        self.path, self.every_s, self.events = folder / PREVIEW_FILE, every_s, events
        self.frame, self.crs = LocalFrame.from_json(dict(scene.frame)), crs
        self.low, self.high = np.asarray(scene.bounds.low, np.float64), np.asarray(scene.bounds.high, np.float64)
        self.due = time.monotonic()

    def __call__(self, field: SurfaceField) -> None:
        """Write a preview unless the last one is too recent."""
        began = time.monotonic()
        if began < self.due:
            return
        write_preview(self.heights(field), self.path)
        self.events.emit("preview", path=str(self.path.resolve()))
        ended = time.monotonic()
        self.due = ended + max(self.every_s, REST * (ended - began))

    def heights(self, field: SurfaceField) -> Grid:
        """Heights of the surface, local metres: `(rows, columns)` float32 on a lattice of the CRS, NaN where there is none."""
        import torch

        from geo_nerf.georef.lattice import Lattice
        from geo_nerf.surface.depth import trace_down

        middle = (self.low[2] + self.high[2]) / 2
        corners = np.array([(x, y, middle) for x in (self.low[0], self.high[0]) for y in (self.low[1], self.high[1])])
        in_crs = self.frame.local_to_crs(corners, self.crs)
        low, high = in_crs[:, :2].min(axis=0), in_crs[:, :2].max(axis=0)
        lattice = Lattice.around(low, high, float((high - low).max()) / CELLS)
        rows, columns = np.divmod(np.arange(lattice.rows * lattice.columns), lattice.columns)
        centres = lattice.centres(rows, columns)
        local = self.frame.crs_to_local(np.column_stack([centres, np.full(len(centres), np.median(in_crs[:, 2]))]), self.crs)
        device = next(iter(field.parameters())).device
        heights = trace_down(field, torch.from_numpy(local[:, :2]).float().to(device), cell=lattice.cell_m).cpu().numpy()
        return lattice.grid(self.crs, heights.reshape(lattice.rows, lattice.columns))


def write_preview(heights: Grid, path: Path) -> None:
    """Shade heights and write them as a GeoTIFF, 0 where there is no surface; it appears under its name only when complete."""
    from geo_nerf.georef.terrain import hillshade
    from geo_nerf.products.raster import Band, write_cog

    write_cog(hillshade(heights), path, "Surface while it is trained, shaded", Band("hillshade", ""))
