"""Points as LAS records, block by block: what every cloud file is written from.

Comes in: a `GeoCloud` or a `PlacedCloud` with its classes, or a LAS file. Goes out: `PointBlocks`, which can be gone through as often as a
writer needs.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.crs import heights_above
from geo_nerf.crs.files import las_wkt
from geo_nerf.georef.placed import Column, PlacedCloud
from geo_nerf.georef.records import AXES, COLOURS, NORMALS, records_of
from geo_nerf.products.gps_time import UNKNOWN_TIME
from geo_nerf.types import GeoCloud

if TYPE_CHECKING:
    import laspy
    from laspy.vlrs.vlr import VLR

#: metres; also written by PDAL
SCALE_M = 0.001
EXTRA_DIMENSIONS = {
    "NormalX": "unit normal, easting",
    "NormalY": "unit normal, northing",
    "NormalZ": "unit normal, height",
    "Confidence": "0 (guess) to 1 (sure)",
}
HEIGHT_ABOVE_GROUND = {"HeightAboveGround": "metres, NaN: no ground found"}
#: steps a unit: finer than the values are known, and files come out a third smaller
NORMAL_STEPS, CONFIDENCE_STEPS, HEIGHT_STEPS = 4096, 256, 256
#: records in memory at a time
BLOCK = 500_000
#: number of the record with a text on the file
_TEXT_AREA = 3
#: what it says of times
_WITH_TIME = f"exposure of the point's photograph by the camera's clock, taken as UTC; {UNKNOWN_TIME:.0f} (1980-01-06): not known"
_WITHOUT_TIME = "not known"
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


@dataclass(frozen=True)
class Known:
    """What is known of the points of a `PlacedCloud` besides the cloud."""

    #: uint8 ASPRS classes
    classes: Column
    #: float32 metres above ground, NaN where none was found
    above: Column | None = None
    #: bool, the points that are written; None for all
    kept: Column | None = None
    #: see `gps_time.times_by_source`; None where no photograph tells its time
    times: np.ndarray | None = None


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
            part = _part(known, start)
            above = None if known.above is None else known.above[part]
            yield las_records(_records_of(cloud, part), header, known.classes[part], above)

    return PointBlocks(header, count, _integers(low, header), _integers(high, header), blocks)


def blocks_of_placed(cloud: PlacedCloud, known: Known) -> PointBlocks:
    """The same of a cloud on disk, a tile at a time.

    Args:
        cloud: at least one point, and one that is kept.
        known: what else is known of its points.
    """
    low, high, count = (cloud.low, cloud.high, len(cloud)) if known.kept is None else _bounds(cloud, known.kept)
    header = new_header(cloud.crs, np.floor(low), with_height=known.above is not None, with_time=known.times is not None)

    def blocks() -> Iterator[np.ndarray]:
        for tile in cloud.tiles:
            which = slice(None) if known.kept is None else known.kept.read(tile)
            above = None if known.above is None else known.above.read(tile)[which]
            records = las_records(cloud.records(tile)[which], header, known.classes.read(tile)[which], above, times=known.times)
            if len(records):
                yield records

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


def new_header(crs: pyproj.CRS, offsets: np.ndarray, *, with_height: bool = False, with_time: bool = False) -> laspy.LasHeader:
    """A header for our points: LAS 1.4, format 7, millimetres, WKT, what heights are above and what times are.

    Args:
        crs: theirs.
        offsets: `(3,)` float64 metres.
        with_height: whether they have heights above ground.
        with_time: whether they have times, in adjusted standard GPS time; else the header names GPS week time, and all are 0.
    """
    import laspy
    from laspy.header import GpsTimeType
    from laspy.vlrs.known import WktCoordinateSystemVlr

    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales = np.full(3, SCALE_M)
    header.offsets = offsets
    named = {**EXTRA_DIMENSIONS, **(HEIGHT_ABOVE_GROUND if with_height else {})}
    header.add_extra_dims([_extra_dimension(name, text) for name, text in named.items()])
    _forget_ranges(header)
    header.vlrs.append(WktCoordinateSystemVlr(las_wkt(crs)))
    header.vlrs.append(_text_record(crs, _WITH_TIME if with_time else _WITHOUT_TIME))
    header.global_encoding.gps_time_type = GpsTimeType.STANDARD if with_time else GpsTimeType.WEEK_TIME
    header.global_encoding.wkt = True
    header.global_encoding.synthetic_return_numbers = True
    header.system_identifier = "PHOTOGRAMMETRY"
    header.generating_software = f"geo-nerf {__version__}"
    return header


def _text_record(crs: pyproj.CRS, times: str) -> VLR:
    """What heights are above and times mean, as LAS's "text area descriptor": a WKT without a vertical part cannot say it."""
    from laspy.vlrs.vlr import VLR

    text = unicodedata.normalize("NFKD", f"HEIGHTS_ABOVE={heights_above(crs)}\nGPS_TIME={times}").encode("ascii", "ignore")
    return VLR("LASF_Spec", _TEXT_AREA, "what heights and times mean", text + b"\0")


def _extra_dimension(name: str, text: str) -> laspy.ExtraBytesParams:
    """A dimension of float32; heights above ground state NaN as what stands where nothing is known."""
    import laspy

    return laspy.ExtraBytesParams(name, np.float32, description=text, no_data=[np.nan] if name in HEIGHT_ABOVE_GROUND else None)


def _forget_ranges(header: laspy.LasHeader) -> None:
    """State no least and greatest value of extra dimensions: laspy counts 0 among them, and NaN swallows all others."""
    for entry in header.vlrs.get("ExtraBytesVlr")[0].extra_bytes_structs:
        entry.options &= ~(entry.MIN_BIT_MASK | entry.MAX_BIT_MASK)
        for places in (entry._min, entry._max):
            places[:] = type(places)()


def _part(extras: Extras, start: int) -> slice | np.ndarray:
    part = slice(start, start + BLOCK)
    return part if extras.kept is None else np.asarray(extras.kept[part])


def _corners(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return xyz.min(axis=0), xyz.max(axis=0)


def _integers(xyz: np.ndarray, header: laspy.LasHeader) -> np.ndarray:
    return np.asarray(np.round((xyz - np.asarray(header.offsets)) / np.asarray(header.scales)).astype(np.int64))


def _bounds(cloud: PlacedCloud, kept: Column) -> tuple[np.ndarray, np.ndarray, int]:
    """Smallest and largest coordinates, metres, of the points kept, and their number."""
    low, high, count = np.full(3, np.inf), np.full(3, -np.inf), 0
    for tile in cloud.tiles:
        xyz = cloud.xyz(tile)[kept.read(tile)]
        count += len(xyz)
        low, high = np.minimum(low, xyz.min(axis=0, initial=np.inf)), np.maximum(high, xyz.max(axis=0, initial=-np.inf))
    return low, high, count


def las_records(
    points: np.ndarray,
    header: laspy.LasHeader,
    classes: np.ndarray | int = 0,
    above: np.ndarray | None = None,
    *,
    times: np.ndarray | None = None,
    exact: bool = False,
) -> np.ndarray:
    """Records of `georef.records` as packed records of LAS.

    Args:
        points: `(N,)` records.
        header: as `new_header` makes it; its offset and scale are used.
        classes: `(N,)` uint8 ASPRS classes; 0: never classified.
        above: `(N,)` float32 metres above ground, where the header has a place for it.
        times: by point source id, see `gps_time.times_by_source`.
        exact: leave normals and confidence as they are; rounded to what is known of them, files come out a third smaller.
    """
    records = np.zeros(len(points), header.point_format.dtype())
    for axis, name in enumerate(AXES):
        records[name] = np.round((points[name] - header.offsets[axis]) / header.scales[axis])
    for name in COLOURS:
        records[name.lower()] = points[name]
    for name in NORMALS:
        records[name] = points[name] if exact else _rounded(points[name], NORMAL_STEPS)
    records["Confidence"] = points["Confidence"] if exact else _rounded(points["Confidence"], CONFIDENCE_STEPS)
    records["bit_fields"] = _ONLY_RETURN
    records["classification"] = classes
    records["point_source_id"] = points["PointSourceId"]
    if times is not None:
        records["gps_time"] = times[points["PointSourceId"]]
    if above is not None:
        records["HeightAboveGround"] = written_heights(above)
    return records


def written_heights(above: np.ndarray) -> np.ndarray:
    """`(N,)` float32 metres above ground as files hold them: in steps of 4 mm, NaN where no ground was found."""
    return _rounded(above, HEIGHT_STEPS)


def _records_of(cloud: GeoCloud, part: slice | np.ndarray) -> np.ndarray:
    return records_of(GeoCloud(cloud.crs, *(getattr(cloud, name)[part] for name in ("xyz", "normals", "rgb", "confidence", "source"))))


def _rounded(values: np.ndarray, steps: int) -> np.ndarray:
    return np.asarray(np.round(values * np.float32(steps)) / np.float32(steps))
