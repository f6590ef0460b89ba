"""The rasters of a run, from heights and photographs to files.

Comes in: the surface model, the cloud with its classes, the scene. Goes out: `dsm.tif`, `dtm.tif`, their masks and hillshades, `ortho.tif`
with its sources, and what `products.also` and `products.tiles` ask for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from geo_nerf.events import Events
from geo_nerf.settings import ProductsSettings

if TYPE_CHECKING:
    import numpy as np

    from geo_nerf.frame import LocalFrame
    from geo_nerf.georef.ortho import Ortho
    from geo_nerf.georef.terrain import Terrain
    from geo_nerf.products.raster import Band
    from geo_nerf.scene.scene import Scene
    from geo_nerf.types import GeoCloud, Grid

#: file -> what it is, for people
RASTERS: Mapping[str, str] = {
    "dsm.tif": "Digital surface model: height of the highest surface, metres",
    "dsm_mask.tif": "Which cells of the surface model were measured, which filled",
    "dsm_hillshade.tif": "Hillshade of the surface model, light from north-west",
    "dtm.tif": "Digital terrain model: height of the ground, metres",
    "dtm_mask.tif": "Which cells of the terrain model hold ground points, which are interpolated",
    "dtm_hillshade.tif": "Hillshade of the terrain model, light from north-west",
    "slope.tif": "Slope of the terrain, degrees",
    "canopy.tif": "Height of the surface above the terrain, metres",
    "ortho.tif": "True orthophoto",
    "ortho_source.tif": "Photograph that each cell of the orthophoto comes from, as the point source id of the cloud",
}
#: tile format -> the orthophoto's tiles
TILES = {"xyz": "ortho_tiles", "mbtiles": "ortho.mbtiles", "pmtiles": "ortho.pmtiles"}


@dataclass(frozen=True)
class Cells:
    """Cell sizes, metres."""

    ortho_m: float
    #: 0: no terrain model
    dtm_m: float


def write_rasters(
    dsm: Grid,
    cloud: GeoCloud,
    classes: np.ndarray | None,
    scene: Scene,
    frame: LocalFrame,
    *,
    folder: Path,
    cells: Cells,
    settings: ProductsSettings,
    events: Events,
) -> None:
    """Write all rasters of a run.

    Args:
        dsm: the surface model, NaN where nothing was measured.
        cloud: the points it agrees with.
        classes: `(N,)` uint8 ASPRS classes of the points, 2 for ground; None where nobody told them: then there is no terrain model.
        scene: undistorted photographs with poses in `frame`.
        frame: the scene's local frame.
        folder: where the files go.
        cells: how fine they are.
        settings: what is filled, what is made.
        events: progress, notes and warnings.

    Raises:
        NothingMeasuredError: no photograph sees the surface.
        NoSpaceError: the disk is full.
    """
    from geo_nerf.georef.fill import fill_holes
    from geo_nerf.georef.ortho import make_ortho

    surface = fill_holes(dsm, settings.dsm_fill_m)
    _write(surface.grid, folder, "dsm.tif")
    _write_mask(surface.mask, folder, "dsm_mask.tif", {1: "measured", 2: "filled"})
    _write_hillshade(surface.grid, folder, "dsm_hillshade.tif")
    terrain = _terrain(surface.grid, cloud, classes, cells.dtm_m, settings, events)
    if terrain is not None:
        _write_terrain(terrain, surface.grid, folder, settings, events)
    _write_ortho(make_ortho(surface.grid, scene, frame, cells.ortho_m, events), scene, folder)
    if settings.tiles != "none":
        from geo_nerf.products.tiles import write_tiles

        write_tiles(folder / "ortho.tif", folder / TILES[settings.tiles], settings.tiles, RASTERS["ortho.tif"], events)


def _terrain(
    dsm: Grid, cloud: GeoCloud, classes: np.ndarray | None, cell_m: float, settings: ProductsSettings, events: Events
) -> Terrain | None:
    """The terrain model; None, and a warning, where it cannot be made."""
    from geo_nerf.georef.terrain import GROUND, make_dtm

    if cell_m > 0 and classes is not None and (classes == GROUND).any():
        return make_dtm(cloud, classes, dsm, cell_m, settings.dtm_reach_m, events)
    wanted = ["terrain model", *settings.also] if cell_m > 0 else list(settings.also)
    if wanted:
        why = "no point of the cloud is classed as ground" if cell_m > 0 else "`products.dtm_gsd` is 0"
        events.warn(f"Not made: {', '.join(wanted)}, because {why}.")
    return None


def _write_terrain(terrain: Terrain, dsm: Grid, folder: Path, settings: ProductsSettings, events: Events) -> None:
    """The terrain model and what is derived from it."""
    from geo_nerf.georef.terrain import height_above, slope_deg
    from geo_nerf.products.raster import Band

    _write(terrain.grid, folder, "dtm.tif")
    _write_mask(terrain.mask, folder, "dtm_mask.tif", {1: "ground points", 2: "interpolated", 3: "extrapolated"})
    _write_hillshade(terrain.grid, folder, "dtm_hillshade.tif")
    if "slope" in settings.also:
        _write(slope_deg(terrain.grid), folder, "slope.tif", Band("slope", "degree"))
    if "canopy" in settings.also:
        _write(height_above(dsm, terrain.grid), folder, "canopy.tif", Band("height above ground"))
    if "contours" in settings.also:
        from geo_nerf.georef.contours import contour_lines
        from geo_nerf.products.contours import write_contours

        write_contours(contour_lines(terrain.grid, settings.contour_m, events), terrain.grid.crs, folder)


def _write_hillshade(heights: Grid, folder: Path, name: str) -> None:
    from geo_nerf.georef.terrain import hillshade
    from geo_nerf.products.raster import Band

    _write(hillshade(heights), folder, name, Band("hillshade", ""))


def _write_mask(mask: Grid, folder: Path, name: str, classes: Mapping[int, str]) -> None:
    from geo_nerf.products.raster import Band

    _write(mask, folder, name, Band("origin", "", classes))


def _write_ortho(ortho: Ortho, scene: Scene, folder: Path) -> None:
    from geo_nerf.products.raster import Band

    _write(ortho.picture, folder, "ortho.tif")
    names = {view.index + 1: view.name for view in scene.views}
    _write(ortho.source, folder, "ortho_source.tif", Band("photograph", "", names))


def _write(grid: Grid, folder: Path, name: str, band: Band | None = None) -> None:
    from geo_nerf.products.raster import write_cog

    write_cog(grid, folder / name, RASTERS[name], band)
