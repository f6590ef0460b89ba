"""The rasters of a run, from heights and photographs to files.

Comes in: the surface model, the cloud with its classes, the scene. Goes out: `dsm.tif`, `dtm.tif`, their masks and hillshades, `ortho.tif`
with its sources, and what `products.also` and `products.tiles` ask for.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.product_names import PRODUCT_NAMES
from geo_nerf.sentence import Sentence, sentence
from geo_nerf.settings import ProductsSettings

if TYPE_CHECKING:
    from geo_nerf.frame import LocalFrame
    from geo_nerf.georef.drafts import Drafts, Raster
    from geo_nerf.georef.placed import Column, PlacedCloud
    from geo_nerf.products.raster import Band
    from geo_nerf.scene.scene import Scene

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
    "ortho_rgba.tif": "True orthophoto without loss, transparent where no photograph shows the ground",
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
    dsm: Raster,
    cloud: PlacedCloud,
    classes: Column | None,
    scene: Scene,
    frame: LocalFrame,
    *,
    folder: Path,
    cells: Cells,
    settings: ProductsSettings,
    drafts: Drafts,
    events: Events,
) -> None:
    """Write all rasters of a run, window by window: memory does not grow with the survey.

    Args:
        dsm: the surface model, NaN where nothing was measured.
        cloud: the points it agrees with.
        classes: ASPRS classes of the points, 2 for ground; None where nobody told them: then there is no terrain model.
        scene: undistorted photographs with poses in `frame`.
        frame: the scene's local frame.
        folder: where the files go.
        cells: how fine they are.
        settings: what is filled, what is made.
        drafts: makes scratch rasters.
        events: progress, notes and warnings.

    Raises:
        NothingMeasuredError: no photograph sees the surface.
        NoSpaceError: the disk is full.
    """
    from geo_nerf.georef.fill_windows import draw_filled
    from geo_nerf.products.final_file import full_disk_told

    job = _Job(folder, settings, drafts, events)
    with full_disk_told(folder / "dsm.tif"):
        surface, mask = draw_filled(dsm, settings.dsm_fill_m, drafts, events)
        drafts.drop(dsm)
        job.write_mask(mask, "dsm_mask.tif")
        job.write_hillshade(surface, "dsm_hillshade.tif")
        if (terrain := _terrain(job, surface, cloud, classes, cells.dtm_m)) is not None:
            _write_terrain(job, terrain, surface)
        _write_ortho(job, surface, scene, frame, cells.ortho_m)
        job.write(surface, "dsm.tif")
    if settings.tiles != "none":
        from geo_nerf.products.tiles import BeyondWebMapError, write_tiles

        try:
            write_tiles(folder / "ortho.tif", folder / TILES[settings.tiles], settings.tiles, RASTERS["ortho.tif"], events)
        except BeyondWebMapError as error:  # all else is made, and is right
            events.warn(sentence("no_map_tiles", "No map tiles: {error}", error=str(error)))


@dataclass(frozen=True)
class _Job:
    folder: Path
    settings: ProductsSettings
    drafts: Drafts
    events: Events

    def write(self, raster: Raster, name: str, band: Band | None = None, mask: Raster | None = None) -> None:
        """A draft as a product; the draft is gone then."""
        from geo_nerf.georef.drafts import Draft
        from geo_nerf.products.raster import write_draft
        from geo_nerf.products.world_file import write_world_file

        assert isinstance(raster, Draft), "drafts make drafts"
        self.events.progress(0, 1, "writing rasters")
        write_draft(raster, self.folder / name, RASTERS[name], band, mask=mask)
        if "world_files" in self.settings.also:
            write_world_file(raster.extent, self.folder / name)
        self.drafts.drop(raster)
        self.events.progress(1, 1, "writing rasters")

    def write_mask(self, mask: Raster, name: str) -> None:
        """What cells come from."""
        from geo_nerf.products.raster import ORIGINS, Band

        self.write(mask, name, Band("origin", "", ORIGINS[name]))

    def write_hillshade(self, heights: Raster, name: str) -> None:
        """Heights as shaded relief."""
        from geo_nerf.georef.terrain import draw_hillshade
        from geo_nerf.products.raster import Band

        shade = self.drafts("hillshade", heights.extent, np.uint8)
        draw_hillshade(heights, shade)
        self.write(shade, name, Band("hillshade", ""))


def _terrain(job: _Job, dsm: Raster, cloud: PlacedCloud, classes: Column | None, cell_m: float) -> tuple[Raster, Raster] | None:
    """The terrain model and its mask; None, and a warning, where it cannot be made."""
    from geo_nerf.georef.terrain import GROUND, draw_dtm

    settings, events = job.settings, job.events
    if cell_m > 0 and classes is not None and any((classes.read(tile) == GROUND).any() for tile in cloud.tiles):
        return draw_dtm(cloud, classes, dsm, cell_m, settings.dtm_reach_m, job.drafts, events)
    asked = ["terrain model", *settings.also] if cell_m > 0 else list(settings.also)
    wanted = [PRODUCT_NAMES.get(name, name) for name in asked]
    if wanted:
        why = "no point of the cloud is classed as ground" if cell_m > 0 else "`products.dtm_gsd` is 0"
        code = "not_made_without_ground" if cell_m > 0 else "not_made_without_terrain"
        told = f"Not made: {', '.join(map(str, wanted))}, because {why}."
        events.warn(Sentence(code, told, {"products": wanted}))
    return None


def _write_terrain(job: _Job, terrain: tuple[Raster, Raster], dsm: Raster) -> None:
    """The terrain model and what is derived from it."""
    from geo_nerf.georef.terrain import draw_height_above, draw_slope
    from geo_nerf.products.raster import Band

    heights, mask = terrain
    job.write_hillshade(heights, "dtm_hillshade.tif")
    if "slope" in job.settings.also:
        slope = job.drafts("slope", heights.extent, np.float32)
        draw_slope(heights, slope)
        job.write(slope, "slope.tif", Band("slope", "degree"))
    if "canopy" in job.settings.also:
        above = job.drafts("canopy", dsm.extent, np.float32)
        draw_height_above(dsm, heights, mask, above)
        job.write(above, "canopy.tif", Band("height above ground"))
    if "landxml" in job.settings.also:
        _write_tin(job, heights)
    job.write_mask(mask, "dtm_mask.tif")
    if "contours" in job.settings.also:
        from geo_nerf.georef.contours import stream_contours
        from geo_nerf.georef.outline import outline_rings
        from geo_nerf.products.contours import ContourSheet, write_contours

        lines = list(stream_contours(heights, job.settings.contour_m, job.events))
        write_contours(lines, heights.extent.crs, job.folder, ContourSheet(job.settings.map_scale, outline_rings(heights)))
    job.write(heights, "dtm.tif")


def _write_tin(job: _Job, heights: Raster) -> None:
    """The terrain as triangles, and a note where they are coarser than the terrain model or than wanted."""
    from geo_nerf.georef.tin import terrain_tin
    from geo_nerf.products.landxml import LANDXML, write_landxml

    settings, events = job.settings, job.events
    events.progress(0, 1, "terrain as triangles")
    tin = terrain_tin(heights, settings.tin_tolerance_m, settings.tin_points)
    write_landxml(tin, job.folder / LANDXML)
    events.progress(1, 1, "terrain as triangles")
    if tin.tolerance_m > settings.tin_tolerance_m or tin.cell_m > heights.extent.cell_m:
        events.note(
            f"{LANDXML} has {len(tin.xyz)} points; its triangles are within {tin.tolerance_m:.3g} m of the terrain model's means over "
            f"{tin.cell_m:g} m: the most points that it may have, or memory, allow no finer ones."
        )


def _write_ortho(job: _Job, dsm: Raster, scene: Scene, frame: LocalFrame, cell_m: float) -> None:
    from geo_nerf.georef.ortho import draw_ortho
    from geo_nerf.products.raster import Band

    picture, source = draw_ortho(dsm, scene, frame, cell_m, job.drafts, job.events)
    if job.settings.sheet_m > 0:
        from geo_nerf.products.sheets import write_sheets

        write_sheets(picture, source, job.settings.sheet_m, job.folder, job.events)
    if "ortho_rgba" in job.settings.also:
        from geo_nerf.products.sheets import with_opacity

        clear = job.drafts("ortho_rgba", picture.extent, np.uint8, 4)
        for window in picture.extent.windows():
            clear.write(window, with_opacity(picture, source, window))
        job.write(clear, "ortho_rgba.tif")
    job.write(picture, "ortho.tif", mask=source)
    job.write(source, "ortho_source.tif", Band("photograph", "", {view.index + 1: view.name for view in scene.views}))
