"""The last step: a trained surface and its cloud leave as files in the CRS asked for.

Comes in: the run's folder with poses, scene, field and surface done. Goes out: COPC, LAZ, height models, orthophoto, cameras, report.
"""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from geo_nerf.events import Events
from geo_nerf.sentence import sentence
from geo_nerf.settings import ProductsSettings

if TYPE_CHECKING:
    import numpy as np
    import pyproj

    from geo_nerf.frame import LocalFrame
    from geo_nerf.georef.cloud import Stored
    from geo_nerf.georef.raster import HeightsAt
    from geo_nerf.scene.scene import Scene


#: start of the name of the scratch folder beside the products
_SCRATCH = ".partial-survey-"


def export_products(
    out: Path,
    folder: Path,
    crs: pyproj.CRS,
    settings: ProductsSettings,
    events: Events,
    *,
    device: Literal["auto", "cpu", "cuda"] = "auto",
    field: bool = True,
    dsm_from_points: bool = False,
    home: Path | None = None,
) -> None:
    """Write every product of a run but the report.

    Args:
        out: the run's folder, its earlier steps done.
        folder: where the products go.
        crs: their CRS.
        settings: how fine the rasters are.
        events: progress, and the figures of each product.
        device: where the field is traced for the DSM.
        field: whether the run has a trained surface (stereo has none).
        dsm_from_points: whether the DSM comes from the cloud, or from the trained surface along every cell's vertical.
        home: the folder that the files will lie in, where that is another one.

    Raises:
        MissingGridError: the CRS's heights need a geoid grid that is not installed.
    """
    from geo_nerf.artefacts import read_json
    from geo_nerf.field.cameras import corrected_scene
    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.frame import LocalFrame
    from geo_nerf.images.catalog import catalog_from_json
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.products.cameras import write_cameras
    from geo_nerf.products.control_drawing import write_control_drawing
    from geo_nerf.products.gps_time import times_of_run
    from geo_nerf.refined_poses import corrected_orientation
    from geo_nerf.scene.scene import Scene
    from geo_nerf.surface.store import open_cloud

    before = Scene.load(out / "scene")
    scene = corrected_scene(before, load_field(out / "field", device) if field else None)
    frame = LocalFrame.from_json(dict(scene.frame))  # not the poses' one where the run was warm-started
    orientation = corrected_orientation(load_orientation(out / "poses"), before, scene)
    traced = None if dsm_from_points or not field else _heights_of(out, scene.gsd_m * settings.dsm_gsd, device)
    store, times = open_cloud(out / "surface"), times_of_run(out)
    points = export_survey(store, scene, frame, crs, folder, settings, events, traced=traced, home=home, times=times)
    if settings.mesh_gsd > 0 and not field:
        events.warn(sentence("no_mesh_of_stereo", "A mesh needs the neural surface; `surface.method: stereo` has none."))
    elif settings.mesh_gsd > 0:
        _write_mesh(out, scene, frame, crs, settings, folder, events, device)
    catalog = catalog_from_json(read_json(out / "images" / "catalog.json"))
    write_cameras(orientation, catalog, crs, folder / "cameras.gpkg")
    if {"contours", "landxml"} & set(settings.also):
        write_control_drawing(orientation, crs, folder, settings.map_scale)
    events.metric(gsd_m=scene.gsd_m, points=points)


def export_survey(
    store: Stored,
    scene: Scene,
    frame: LocalFrame,
    crs: pyproj.CRS,
    folder: Path,
    settings: ProductsSettings,
    events: Events,
    *,
    traced: HeightsAt | None = None,
    home: Path | None = None,
    times: np.ndarray | None = None,
) -> int:
    """Write the cloud's files and the rasters; memory does not grow with the survey, but for its tiles the disk holds it once more.

    Args:
        store: the points, local metres, block by block.
        scene: the photographs.
        frame: the frame of both.
        crs: the target.
        folder: where the files go; the scratch files lie there too, and are gone at the end.
        settings: what is wanted.
        events: progress, notes and warnings.
        traced: the surface that the DSM is made from; None makes it from the points.
        home: the folder that the files will lie in, where that is another one.
        times: of exposure, by point source id, see `gps_time.times_by_source`; None where no photograph tells its time.

    Returns:
        Points of the cloud.

    Raises:
        NothingMeasuredError: the cloud has no point, or no photograph sees the surface.
        MissingGridError: the CRS's heights need a geoid grid that is not installed.
        NoSpaceError: the disk is full.
    """
    from geo_nerf.georef.cloud import place_blocks
    from geo_nerf.georef.drafts import Drafts
    from geo_nerf.georef.point_dsm import draw_dsm_from_points
    from geo_nerf.georef.raster import draw_dsm
    from geo_nerf.products.cloud import cloud_products
    from geo_nerf.products.final_file import full_disk_told
    from geo_nerf.raster_products import Cells, write_rasters

    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob(f"{_SCRATCH}*"):  # by a try that was killed
        shutil.rmtree(left)
    with tempfile.TemporaryDirectory(dir=folder, prefix=_SCRATCH) as scratch, Drafts(Path(scratch) / "rasters") as drafts:
        with full_disk_told(folder / "cloud.laz"):
            cloud = place_blocks(store, frame, crs, Path(scratch) / "cloud", events)
        found = cloud_products(cloud, folder, settings, scene.gsd_m, events, home=home, times=times)
        cell_m = _cell(settings.dsm_gsd * scene.gsd_m)
        with full_disk_told(folder / "dsm.tif"):
            if traced is None:
                dsm = draw_dsm_from_points(cloud, cell_m, drafts, events)
            else:
                dsm = draw_dsm(traced, cloud, frame, cell_m, drafts, events)
        cells = Cells(_cell(settings.ortho_gsd * scene.gsd_m), _cell(settings.dtm_gsd * scene.gsd_m))
        write_rasters(
            dsm, cloud, found.classes, scene, frame, folder=folder, cells=cells, settings=settings, drafts=drafts, events=events
        )  # fmt: skip
        return len(cloud)


def _heights_of(out: Path, cell_m: float, device: str) -> HeightsAt:
    """The trained surface, to be asked for heights."""
    import torch

    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.surface.depth import trace_down

    field = load_field(out / "field", device)

    def heights_at(xy_local: np.ndarray) -> np.ndarray:
        heights: np.ndarray = trace_down(field, torch.from_numpy(xy_local).float(), cell=_cell(cell_m)).cpu().numpy()
        return heights

    return heights_at


def _write_mesh(
    out: Path,
    scene: Scene,
    frame: LocalFrame,
    crs: pyproj.CRS,
    settings: ProductsSettings,
    folder: Path,
    events: Events,
    device: str,
) -> None:
    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.mesh_export import MeshPlace, export_mesh

    export_mesh(load_field(out / "field", device), scene, MeshPlace(folder, frame, crs), settings, events)


def _cell(size_m: float) -> float:
    """A cell size people can read: two digits."""
    return float(f"{size_m:.2g}")
