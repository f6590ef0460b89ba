"""World files: where a raster lies, for programs that read no GeoTIFF tags. Comes in: its cells. Goes out: a `.tfw` beside it."""

from __future__ import annotations

from pathlib import Path

from geo_nerf.georef.drafts import Extent
from geo_nerf.products.final_file import final_file


def write_world_file(extent: Extent, raster: Path) -> Path:
    """Write cell sizes and the middle of the north-west cell, in the CRS's unit, beside a GeoTIFF.

    Raises:
        NoSpaceError: the disk is full.
    """
    path = raster.with_suffix(".tfw")
    half = extent.cell_m / 2
    numbers = (extent.cell_m, 0.0, 0.0, -extent.cell_m, extent.west + half, extent.north - half)
    with final_file(path) as partial:
        partial.write_text("".join(f"{number:.10f}\n" for number in numbers), encoding="ascii")
    return path
