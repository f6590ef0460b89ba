"""The two sides of an evaluation, opened: a cloud, a DSM, a run's folder or a folder of truth becomes a `Surface`."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.artefacts import read_json
from geo_nerf.crs import title
from geo_nerf.errors import InputError, UnsuitableCrsError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.area import Area
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.products.reading import read_dsm, read_grid, read_points
from geo_nerf.types import Grid

#: a folder of truth is scored this far inside its own area, metres
TRUTH_MARGIN_M = 6.0
_ADD_PLACE = "Write a CRS of the map with these heights into the file, such as EPSG:25832+7837."
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
    #: what the file itself says that heights are counted in, metres, beside its CRS; None where it says nothing
    height_unit_m: float | None = None
    #: whether it is a file of somebody's, not a folder whose CRS and units this program wrote
    is_file: bool = False

    @property
    def crs(self) -> pyproj.CRS:
        """The CRS of its coordinates as they are now."""
        holder = self.cloud or self.dsm
        assert holder is not None, "a surface has a cloud or a DSM"
        return holder.crs


def open_surface(path: Path, events: Events | None = None) -> Surface:
    """Read a file or folder as a surface, in its own CRS and units.

    Args:
        path: the file or folder.
        events: for progress.

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
        return _whole(Surface(str(path), cloud=read_points(path, events), is_file=True))
    if path.is_file() and path.suffix.lower() in _RASTERS:
        dsm = read_dsm(path)
        return _whole(Surface(str(path), dsm=dsm.grid, height_unit_m=dsm.unit_m, is_file=True))
    raise InputError(
        "there is nothing here that can be compared.",
        where=str(path),
        mend="Give a run's folder, a LAZ, LAS or COPC cloud, or a GeoTIFF DSM.",
    )


def _whole(surface: Surface) -> Surface:
    """The surface, once it is known to hold something that has a place."""
    crs, values = surface.crs, surface.cloud.xyz if surface.cloud is not None else surface.dsm.values  # type: ignore[union-attr]
    if not (crs.is_projected or crs.is_geographic or crs.is_geocentric):
        raise UnsuitableCrsError(title(crs), "says what heights are above, but not where on the map", _ADD_PLACE, where=surface.name)
    if surface.dsm is not None and crs.is_geocentric:
        raise UnsuitableCrsError(title(crs), "has no heights, which a DSM is of", where=surface.name)
    if not np.isfinite(values).any():
        raise InputError("it holds no points, or no cell with a height.", where=surface.name, mend="Give a file that does.")
    return surface


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
