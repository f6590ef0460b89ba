"""Files opened again once they are written: CRS, place, counts and bounds have to be those that were meant, else the file gets no name.

Comes in: the file under its temporary name, and what was meant. Goes out: nothing, or an error that names the file and what differs. One
reader a format; they look at headers, indexes and totals, not at each value.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs.file_errors import UnreadableCrsError
from geo_nerf.crs.files import crs_from_text, crs_of_las, crs_of_raster, horizontal
from geo_nerf.crs.kept import same_crs
from geo_nerf.errors import GeoNerfError, NoCrsError
from geo_nerf.products.records import PointBlocks
from geo_nerf.products.vector_file import for_gdal

#: coordinates are the same to this, metres; drawings and OBJ keep a tenth of a millimetre
_SAME_M = 1e-3


class WrittenOtherwiseError(GeoNerfError):
    """A file that says something else than what was meant, or cannot be read, right after it was written."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"the file was written, but {why}; it was not kept.",
            where=str(path),
            mend="This is a mistake in geo-nerf or in a library that writes this format: please report it with the CRS and the settings.",
        )


@dataclass(frozen=True)
class Meant:
    """What a file is to hold; None is not compared."""

    crs: pyproj.CRS | None = None
    #: lowest and highest coordinates, west, south (, height); as many as the format has
    low: Sequence[float] | None = None
    high: Sequence[float] | None = None
    #: points, features, vertices or tiles
    count: int | None = None


def meant_points(points: PointBlocks, crs: pyproj.CRS | None) -> Meant:
    """What a file of points is to hold."""
    return Meant(crs, points.metres(points.low).tolist(), points.metres(points.high).tolist(), points.count)


class Reading:
    """What was found against what was meant, for one file."""

    def __init__(self, path: Path, meant: Meant) -> None:
        self._path, self._meant = path, meant

    def crs(self, found: pyproj.CRS | None, *, flat: bool = False) -> None:
        """Compare a CRS, of its horizontal part alone where the format has no more."""
        meant = self._meant.crs
        if meant is None:
            return
        if found is None:
            raise WrittenOtherwiseError(self._path, f"it names no CRS (meant: {meant.name})")
        if not same_crs(found, horizontal(meant) if flat else meant):
            raise WrittenOtherwiseError(self._path, f"its CRS is read back as {found.name} (meant: {meant.name})")

    def count(self, found: int, what: str) -> None:
        """Compare a total."""
        self.equal(found, self._meant.count, what)

    def equal(self, found: object, meant: object, what: str) -> None:
        """Compare anything; None is not meant."""
        if meant is not None and found != meant:
            raise WrittenOtherwiseError(self._path, f"{what}: {found} read back, {meant} meant")

    def bounds(self, low: Iterable[float], high: Iterable[float], within_m: float = _SAME_M) -> None:
        """Compare the lowest and highest coordinates."""
        for name, found, meant in (("lowest", low, self._meant.low), ("highest", high, self._meant.high)):
            if meant is not None and all(map(np.isfinite, meant)):
                pairs = zip(found, meant, strict=False)
                if any(not abs(one - other) <= within_m for one, other in pairs):
                    raise WrittenOtherwiseError(self._path, f"{name} coordinates {in_words(found)} read back, {in_words(meant)} meant")

    def failed(self, why: object) -> WrittenOtherwiseError:
        """The error of a file that cannot be opened again."""
        return WrittenOtherwiseError(self._path, f"it cannot be read back ({str(why).splitlines()[0] if str(why) else type(why).__name__})")


def in_words(values: Iterable[float]) -> str:
    """Numbers to the millimetre."""
    return "(" + ", ".join(f"{value:.3f}" for value in values) + ")"


def check_raster(written: Path, path: Path, crs: pyproj.CRS, transform: Sequence[float], shape: tuple[int, int, int], dtype: str) -> None:
    """Read a GeoTIFF back.

    Args:
        written: the file where it lies now.
        path: the name it is to have.
        crs: meant.
        transform: the six numbers of its affine transform.
        shape: bands, rows, columns.
        dtype: of its cells.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    import rasterio

    reading = Reading(path, Meant(crs))
    try:
        # what lies in a file beside it is lost when it is moved
        with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR", GDAL_PAM_ENABLED="NO"), rasterio.open(written) as raster:
            reading.crs(crs_of_raster(raster, path))
            reading.equal((raster.count, raster.height, raster.width), shape, "bands, rows and columns")
            reading.equal(raster.dtypes[0], dtype, "type of cells")
            if not np.allclose([*raster.transform][:6], transform, rtol=0, atol=1e-9 * max(1.0, *map(abs, transform))):
                raise WrittenOtherwiseError(path, f"its place is {in_words([*raster.transform][:6])}, meant {in_words(transform)}")
    except (rasterio.errors.RasterioError, NoCrsError, UnreadableCrsError) as error:
        raise reading.failed(error) from error


def check_las(written: Path, path: Path, meant: Meant, *, copc: bool = False) -> None:
    """Read a LAS, LAZ or COPC file back: header, CRS, the last point, and of COPC the totals of its octree.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    import laspy

    reading = Reading(path, meant)
    try:
        # the parallel one cannot seek to the last chunks of a COPC
        with laspy.open(written, laz_backend=laspy.LazBackend.Lazrs) as reader:
            header = reader.header
            reading.crs(crs_of_las(header, path))
            reading.count(int(header.point_count), "points")
            if header.point_count:
                reading.bounds(header.mins, header.maxs)
                reader.seek(header.point_count - 1)
                reading.equal(len(reader.read_points(1)), 1, "points at the end")
        if copc:
            with laspy.CopcReader.open(written) as octree:
                reading.count(_points_of_octree(octree), "points of the octree")
    except (laspy.errors.LaspyException, OSError, RuntimeError, ValueError, NoCrsError, UnreadableCrsError) as error:
        raise reading.failed(error) from error


def _points_of_octree(octree: Any) -> int:
    """The sum over all pages of the hierarchy."""
    from laspy.copc import HierarchyPage

    total, pages = 0, [octree.root_page]
    while pages:
        for entry in pages.pop().entries.values():
            if entry.point_count >= 0:
                total += entry.point_count
            else:
                octree.source.seek(entry.offset)
                pages.append(HierarchyPage.from_bytes(octree.source.read(entry.byte_size)))
    return total


def check_layer(written: Path, path: Path, layer: str, meant: Meant) -> None:
    """Read a layer of a GeoPackage back.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    import pyogrio

    reading = Reading(path, meant)
    try:
        with for_gdal(written) as source:
            found = pyogrio.read_info(source, layer=layer, force_feature_count=True, force_total_bounds=True)
        reading.count(int(found["features"]), f"features of {layer}")
        reading.crs(crs_from_text(found["crs"], path) if found["crs"] else None)
        if meant.count and found["total_bounds"] is not None:
            reading.bounds(found["total_bounds"][:2], found["total_bounds"][2:])
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, UnreadableCrsError) as error:
        raise reading.failed(error) from error


def check_drawing(written: Path, path: Path, meant: Meant) -> None:
    """Read a DXF drawing back: how many things it has, and where its lightweight polylines lie.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    import ezdxf

    reading = Reading(path, meant)
    try:
        space = ezdxf.readfile(written).modelspace()
        lines = [np.array(line.get_points("xy")) for line in space.query("LWPOLYLINE")]
    except (OSError, ezdxf.DXFError) as error:
        raise reading.failed(error) from error
    reading.count(len(space), "things drawn")
    if lines:
        corners = np.concatenate([(line.min(axis=0), line.max(axis=0)) for line in lines])
        reading.bounds(corners.min(axis=0), corners.max(axis=0))


def check_prj(written: Path, path: Path, crs: pyproj.CRS) -> None:
    """Read a `.prj` back, which has the horizontal part of a CRS.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    reading = Reading(path, Meant(crs))
    try:
        reading.crs(crs_from_text(written.read_text(encoding="utf-8"), path), flat=True)
    except (OSError, UnicodeDecodeError, UnreadableCrsError) as error:
        raise reading.failed(error) from error


def check_ept(folder: Path, path: Path, meant: Meant) -> None:
    """Read an EPT folder back: `ept.json`, the hierarchy's total, and each of its files' header.

    Raises:
        WrittenOtherwiseError: it differs.
    """
    import laspy

    reading = Reading(path, meant)
    try:
        told = json.loads((folder / "ept.json").read_text(encoding="utf-8"))
        nodes = json.loads((folder / "ept-hierarchy" / "0-0-0-0.json").read_text(encoding="utf-8"))
        reading.crs(crs_from_text(told["srs"]["wkt"], path))
        reading.count(int(told["points"]), "points")
        reading.count(sum(nodes.values()), "points of the hierarchy")
        reading.bounds(told["boundsConforming"][:3], told["boundsConforming"][3:])
        for name, count in nodes.items():
            with laspy.open(folder / "ept-data" / f"{name}.laz") as reader:
                reading.equal(int(reader.header.point_count), count, f"points of {name}.laz")
    except (OSError, ValueError, KeyError, laspy.errors.LaspyException, UnreadableCrsError) as error:
        raise reading.failed(error) from error


def check_index(items: Iterable[Mapping[str, Any]], tiles: Path, path: Path, meant: Meant) -> None:
    """Read the tiles of a VPC back against their entries.

    Args:
        items: the index's entries.
        tiles: the folder of their files.
        path: of the index.
        meant: of the whole.

    Raises:
        WrittenOtherwiseError: a tile or the total differs.
    """
    total = 0
    for item in items:
        facts, name = item["properties"], item["assets"]["data"]["href"].rsplit("/", 1)[-1]
        box, total = facts["proj:bbox"], total + facts["pc:count"]
        Reading(path, meant).crs(crs_from_text(facts["proj:wkt2"], path))
        check_las(tiles / name, path.parent / tiles.name / name, Meant(meant.crs, box[:3], box[3:], facts["pc:count"]), copc=True)
    Reading(path, meant).count(total, "points of all tiles")
