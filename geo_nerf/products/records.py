"""Points as LAS records, block by block: what every cloud file is written from.

Comes in: a `GeoCloud` with its classes, or a LAS file. Goes out: `PointBlocks`, which can be gone through as often as a writer needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.types import GeoCloud

if TYPE_CHECKING:
    import laspy

#: metres; also written by PDAL
SCALE_M = 0.001
EXTRA_DIMENSIONS = {
    "NormalX": "unit normal, easting",
    "NormalY": "unit normal, northing",
    "NormalZ": "unit normal, height",
    "Confidence": "0 (guess) to 1 (sure)",
}
HEIGHT_ABOVE_GROUND = {"HeightAboveGround": "metres"}
#: steps a unit: finer than the values are known, and files come out a third smaller
NORMAL_STEPS, CONFIDENCE_STEPS, HEIGHT_STEPS = 4096, 256, 256
#: records in memory at a time
BLOCK = 500_000
#: first and only return of one
_ONLY_RETURN = 0x11


@dataclass(frozen=True)
class PointBlocks:
    """N LAS records that come block by block."""

    #: format, scale, offset, extra dimensions, CRS
    header: laspy.LasHeader
    count: int
    #: `(3,)` int64 smallest and largest X, Y, Z, in the header's scale
    low: np.ndarray
    high: np.ndarray
    #: begins anew at every call; `(n,)` packed records
    blocks: Callable[[], Iterator[np.ndarray]]

    @property
    def dtype(self) -> np.dtype:
        """Of a packed record."""
        dtype: np.dtype = self.header.point_format.dtype()
        return dtype

    def metres(self, integers: np.ndarray) -> np.ndarray:
        """`(…, 3)` float64 coordinates of integer ones."""
        return np.asarray(integers * np.asarray(self.header.scales) + np.asarray(self.header.offsets))


@dataclass(frozen=True)
class Extras:
    """What is known of a cloud's points besides the cloud; N points."""

    #: `(N,)` uint8 ASPRS classes
    classes: np.ndarray
    #: `(N,)` float32 metres above ground
    above: np.ndarray | None = None
    #: `(M,)` numbers of the points that are written; None for all
    kept: np.ndarray | None = None


def blocks_of_cloud(cloud: GeoCloud, extras: Extras | None = None) -> PointBlocks:
    """A cloud as LAS 1.4 records of format 7: millimetres, 16-bit colours, normals and confidence as extra dimensions.

    Args:
        cloud: at least one point.
        extras: classes and the like; without, every point is unclassified.
    """
    known = extras or Extras(np.ones(len(cloud), np.uint8))
    count = len(cloud) if known.kept is None else len(known.kept)
    corners = [_corners(cloud.xyz[_part(known, start)]) for start in range(0, count, BLOCK)]
    low, high = np.min([pair[0] for pair in corners], axis=0), np.max([pair[1] for pair in corners], axis=0)
    header = new_header(cloud.crs, np.floor(low), with_height=known.above is not None)

    def blocks() -> Iterator[np.ndarray]:
        for start in range(0, count, BLOCK):
            yield _records(cloud, known, _part(known, start), header)

    return PointBlocks(header, count, _integers(low, header), _integers(high, header), blocks)


def blocks_of_file(path: Path) -> PointBlocks:
    """The records of a LAS or LAZ file; its header's bounds are not trusted."""
    import laspy

    def blocks() -> Iterator[np.ndarray]:
        with laspy.open(path) as reader:
            yield from (part.array for part in reader.chunk_iterator(BLOCK))

    with laspy.open(path) as reader:
        header = reader.header
    low, high = np.full(3, 2**31 - 1), np.full(3, -(2**31))
    for records in blocks():
        corner = np.array([[records[axis].min(), records[axis].max()] for axis in "XYZ"], np.int64)
        low, high = np.minimum(low, corner[:, 0]), np.maximum(high, corner[:, 1])
    return PointBlocks(header, header.point_count, low, high, blocks)


def new_header(crs: pyproj.CRS, offsets: np.ndarray, *, with_height: bool = False) -> laspy.LasHeader:
    """A header for our points: LAS 1.4, format 7, millimetres, WKT."""
    import laspy
    from laspy.vlrs.known import WktCoordinateSystemVlr

    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales = np.full(3, SCALE_M)
    header.offsets = offsets
    named = {**EXTRA_DIMENSIONS, **(HEIGHT_ABOVE_GROUND if with_height else {})}
    header.add_extra_dims([laspy.ExtraBytesParams(name, np.float32, description=text) for name, text in named.items()])
    header.vlrs.append(WktCoordinateSystemVlr(wkt(crs)))
    header.global_encoding.wkt = True
    header.global_encoding.synthetic_return_numbers = True
    header.system_identifier = "PHOTOGRAMMETRY"
    header.generating_software = f"geo-nerf {__version__}"
    return header


def wkt(crs: pyproj.CRS) -> str:
    """The CRS as the WKT the LAS standard means (OGC 01-009, "WKT 1"), or as WKT 2 where that cannot say it."""
    try:
        return crs.to_wkt("WKT1_GDAL")
    except pyproj.exceptions.CRSError:
        return crs.to_wkt("WKT2_2019")


def _part(extras: Extras, start: int) -> slice | np.ndarray:
    part = slice(start, start + BLOCK)
    return part if extras.kept is None else np.asarray(extras.kept[part])


def _corners(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return xyz.min(axis=0), xyz.max(axis=0)


def _integers(xyz: np.ndarray, header: laspy.LasHeader) -> np.ndarray:
    return np.asarray(np.round((xyz - np.asarray(header.offsets)) / np.asarray(header.scales)).astype(np.int64))


def _records(cloud: GeoCloud, extras: Extras, part: slice | np.ndarray, header: laspy.LasHeader) -> np.ndarray:
    integers = _integers(cloud.xyz[part], header)
    records = np.zeros(len(integers), header.point_format.dtype())
    records["X"], records["Y"], records["Z"] = integers.T
    records["red"], records["green"], records["blue"] = cloud.rgb[part].T
    records["NormalX"], records["NormalY"], records["NormalZ"] = _rounded(cloud.normals[part], NORMAL_STEPS).T
    records["Confidence"] = _rounded(cloud.confidence[part], CONFIDENCE_STEPS)
    records["bit_fields"] = _ONLY_RETURN
    records["classification"] = extras.classes[part]
    records["point_source_id"] = cloud.source[part]
    if extras.above is not None:
        records["HeightAboveGround"] = _rounded(extras.above[part], HEIGHT_STEPS)
    return records


def _rounded(values: np.ndarray, steps: int) -> np.ndarray:
    return np.asarray(np.round(values * np.float32(steps)) / np.float32(steps))
