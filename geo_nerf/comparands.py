"""The two sides of an evaluation, opened: a cloud, a DSM, a run's folder or a folder of truth becomes a `Surface`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.artefacts import read_json
from geo_nerf.crs import title
from geo_nerf.errors import DamagedArtefactError, InputError, UnsuitableCrsError
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


class UnreadableFileError(InputError):
    """A file of the user's that is not what it is given as."""

    def __init__(self, path: Path, kind: str, why: str) -> None:
        mend = f"Give a file that is {kind}, whole; one that broke off while it was copied has to be copied again."
        super().__init__(f"this file cannot be read as {kind} ({why}).", where=str(path), mend=mend)


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
        holder = self.dsm if self.cloud is None else self.cloud  # an empty cloud counts as one
        assert holder is not None, "a surface has a cloud or a DSM"
        return holder.crs


def open_surface(path: Path, events: Events | None = None) -> Surface:
    """Read a file or folder as a surface, in its own CRS and units.

    Args:
        path: the file or folder.
        events: for progress.

    Raises:
        InputError: it is nothing that can be compared, or holds nothing.
        NoCrsError: it names no CRS.
        UnreadableFileError: it is no cloud or raster.
        DamagedArtefactError: a product of a run cannot be read.
    """
    if (path / "products").is_dir():
        return _whole(_open_run(path))
    if path.is_dir() and ((path / "surface.laz").is_file() or (path / "dsm.tif").is_file()):
        return _whole(_open_truth(path))
    if path.is_file() and path.suffix.lower() in _CLOUDS:
        with _given(path, "a LAS, LAZ or COPC cloud"):
            cloud = read_points(path, events)
        return _whole(Surface(str(path), cloud=cloud, is_file=True))
    if path.is_file() and path.suffix.lower() in _RASTERS:
        with _given(path, "a GeoTIFF"):
            dsm = read_dsm(path)
        return _whole(Surface(str(path), dsm=dsm.grid, height_unit_m=dsm.unit_m, is_file=True))
    raise InputError(
        "there is nothing here that can be compared.",
        where=str(path),
        mend="Give a run's folder, a LAZ, LAS or COPC cloud, or a GeoTIFF DSM.",
    )


@contextmanager
def _given(path: Path, kind: str) -> Iterator[None]:
    """What cannot be read is no earlier work of ours: somebody gave it.

    Raises:
        UnreadableFileError: in place of a `DamagedArtefactError`.
    """
    try:
        yield
    except DamagedArtefactError as error:
        raise UnreadableFileError(path, kind, error.why) from error


def _whole(surface: Surface) -> Surface:
    """The surface, once it is known to hold something that has a place."""
    crs = surface.crs
    if not (crs.is_projected or crs.is_geographic or crs.is_geocentric):
        raise UnsuitableCrsError(title(crs), "says what heights are above, but not where on the map", _ADD_PLACE, where=surface.name)
    if surface.dsm is not None and crs.is_geocentric:
        raise UnsuitableCrsError(title(crs), "has no heights, which a DSM is of", where=surface.name)
    held = ([] if surface.cloud is None else [surface.cloud.xyz]) + ([] if surface.dsm is None else [surface.dsm.values])
    if not all(np.isfinite(values).any() for values in held):
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
        with _given(path / "surface.laz", "a LAZ cloud"):
            surface = replace(surface, cloud=read_points(path / "surface.laz"))
    if (path / "dsm.tif").is_file():
        with _given(path / "dsm.tif", "a GeoTIFF"):
            surface = replace(surface, dsm=read_grid(path / "dsm.tif"))
    if (path / "classes.tif").is_file():
        with _given(path / "classes.tif", "a GeoTIFF"):
            surface = replace(surface, classes=read_grid(path / "classes.tif").values)
    if not (path / "scene.json").is_file():
        return surface
    kind = "the scene of a truth (area, lon, lat, h0, gsd)"
    with _given(path / "scene.json", kind):
        scene = read_json(path / "scene.json")
    try:
        east, north = (float(side) / 2 - TRUTH_MARGIN_M for side in scene["area"])
        frame, gsd_m = LocalFrame(float(scene["lon"]), float(scene["lat"]), float(scene["h0"])), float(scene["gsd"])
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFileError(path / "scene.json", kind, f"{type(error).__name__}: {error}") from error
    return replace(surface, area=Area((-east, -north), (east, north), frame), gsd_m=gsd_m)
