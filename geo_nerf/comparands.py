"""The two sides of an evaluation, opened: a cloud, a DSM, a run's folder or a folder of truth becomes a `Surface`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import read_json
from geo_nerf.errors import InputError
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.area import Area
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.products.reading import read_grid, read_points
from geo_nerf.types import Grid

#: a folder of truth is scored this far inside its own area, metres
TRUTH_MARGIN_M = 6.0
_CLOUDS, _RASTERS = (".laz", ".las"), (".tif", ".tiff")


@dataclass(frozen=True)
class Surface:
    """One side of an evaluation: a cloud, a DSM or both."""

    name: str
    cloud: Points | None = None
    dsm: Grid | None = None
    #: `(rows, columns)` uint8 LAS classes of the DSM's cells
    classes: np.ndarray | None = None
    #: what the folder says should be scored
    area: Area | None = None
    #: what the folder says its ground sampling distance is, metres
    gsd_m: float | None = None


def open_surface(path: Path) -> Surface:
    """Read a file or folder as a surface.

    Raises:
        InputError: it is nothing that can be compared.
        NoCrsError: it names no CRS.
        DamagedArtefactError: it cannot be read.
    """
    if (path / "products").is_dir():
        return _open_run(path)
    if path.is_dir() and ((path / "surface.laz").is_file() or (path / "dsm.tif").is_file()):
        return _open_truth(path)
    if path.is_file() and path.suffix.lower() in _CLOUDS:
        return Surface(str(path), cloud=read_points(path))
    if path.is_file() and path.suffix.lower() in _RASTERS:
        return Surface(str(path), dsm=read_grid(path))
    raise InputError(
        "there is nothing here that can be compared.",
        where=str(path),
        mend="Give a run's folder, a LAZ, LAS or COPC cloud, or a GeoTIFF DSM.",
    )


def _open_run(path: Path) -> Surface:
    clouds = [path / "products" / name for name in ("cloud.copc.laz", "cloud.laz")]
    cloud = next((file for file in clouds if file.is_file()), None)
    dsm = path / "products" / "dsm.tif"
    if cloud is None or not dsm.is_file():
        raise InputError("the run has no products yet.", where=str(path), mend="Run it to its end with the same command first.")
    return Surface(str(path), read_points(cloud), read_grid(dsm), gsd_m=run_gsd_m(path))


def run_gsd_m(run: Path) -> float | None:
    """The ground sampling distance a run recorded, metres."""
    for file in (run / "products" / "step.json", run / "scene" / "step.json"):
        if file.is_file() and (gsd := read_json(file).get("metrics", {}).get("gsd_m")):
            return float(gsd)
    return None


def _open_truth(path: Path) -> Surface:
    surface = Surface(str(path))
    if (path / "surface.laz").is_file():
        surface = replace(surface, cloud=read_points(path / "surface.laz"))
    if (path / "dsm.tif").is_file():
        surface = replace(surface, dsm=read_grid(path / "dsm.tif"))
    if (path / "classes.tif").is_file():
        surface = replace(surface, classes=read_grid(path / "classes.tif").values)
    if not (path / "scene.json").is_file():
        return surface
    scene = read_json(path / "scene.json")
    east, north = (side / 2 - TRUTH_MARGIN_M for side in scene["area"])
    area = Area((-east, -north), (east, north), LocalFrame(scene["lon"], scene["lat"], scene["h0"]))
    return replace(surface, area=area, gsd_m=float(scene["gsd"]))
