"""Options of single PDAL stages, as plain dicts ready for pipeline JSON; names are PDAL's.

PDAL counts lengths in the unit of the points' CRS. Names here end in `_m` and defaults are made for metres: in a CRS in feet give
feet; a cloud in degrees has to be projected first (`filters.reprojection`) wherever a length matters.
"""

from __future__ import annotations

from typing import Any, Literal

Stage = dict[str, Any]
GroundMethod = Literal["smrf", "csf", "pmf"]

#: filters that tell ground from the rest, set for clouds from photographs: dense, a few centimetres of noise, no returns below crowns.
#: Measured on the village of the tests (benchmarks/RESULTS.md); windows span buildings of some 30 m.
GROUND: dict[GroundMethod, Stage] = {
    "smrf": {"type": "filters.smrf", "cell": 1.0, "slope": 0.15, "window": 30.0, "threshold": 0.3, "scalar": 1.0},
    "csf": {"type": "filters.csf", "resolution": 0.5, "threshold": 0.3, "rigidness": 2},
    "pmf": {"type": "filters.pmf", "cell_size": 1.0, "slope": 0.3, "initial_distance": 0.15, "max_distance": 1.0, "max_window_size": 33},
}

#: what our clouds carry beyond LAS point format 7, in PDAL's syntax
EXTRA_DIMS = "NormalX=float,NormalY=float,NormalZ=float,Confidence=float"
#: millimetres
SCALE_M = 0.001
#: what a LAS file written takes over from the one read
FORWARD = "header,scale,offset"
#: `HeightAboveGround` of points above no known ground, where a number has to stand for it
UNKNOWN_HEIGHT = -9999


def read_las(filename: str) -> Stage:
    """Reads LAS or LAZ, extra dimensions included."""
    return {"type": "readers.las", "filename": filename}


def read_geonerf(run: str, *, spacing_m: float = 0.0, bounds: str = "", min_confidence: float = 0.0, crs: str = "") -> Stage:
    """Reads the surface of a geo-nerf run; needs our plugin (`make plugin-pdal`).

    Args:
        run: the run's folder.
        spacing_m: edge of the cubes of which the most confident point is kept, metres (0: all points).
        bounds: box in the points' CRS, in PDAL's form: `([xmin,xmax],[ymin,ymax])`.
        min_confidence: points less sure are left out, 0..1.
        crs: CRS of the points; "" for the run's.
    """
    options = {"spacing": spacing_m, "bounds": bounds, "min_confidence": min_confidence, "crs": crs}
    return {"type": "readers.geonerf", "filename": run, **{name: value for name, value in options.items() if value}}


def morton_order() -> Stage:
    """Puts points that are neighbours in space beside each other in the file, which compresses better and reads faster."""
    return {"type": "filters.mortonorder"}


def write_las(filename: str, *, scale_m: float | None = SCALE_M, extra_dims: str = "all", new_offset: bool = False) -> Stage:
    """Writes LAS 1.4 point format 7 (LAZ where the name says so) with header fields, offset and WKT of the input kept.

    Other variable length records stay behind: those of a COPC tell of octrees that the file written does not have.

    Args:
        filename: ends in `.las` or `.laz`.
        scale_m: resolution of the coordinates, metres. None keeps that of the LAS file read, which is right for degrees and feet too; of
            several files it must be the same, or PDAL takes a centimetre. Other readers have none to keep.
        extra_dims: dimensions beyond point format 7 in PDAL's syntax. PDAL before 2.5 counts its own ClassFlags among "all".
        new_offset: coordinates are counted from where the points begin, not from the offset of the file read: for several files, whose
            offsets differ, and for readers that have none.
    """
    stage = {"type": "writers.las", "filename": filename, "minor_version": 4, "dataformat_id": 7, "forward": FORWARD, **_scale(scale_m)}
    stage.update({"offset_x": "auto", "offset_y": "auto", "offset_z": "auto"} if new_offset else {})
    # PDAL's other compressor (lazperf) writes no point of format 7 before 2.4, without a word
    return {**stage, "extra_dims": extra_dims, **({"compression": "laszip"} if filename.endswith(".laz") else {})}


def write_copc(filename: str, *, scale_m: float | None = SCALE_M) -> Stage:
    """Writes COPC with all dimensions there are; it holds the whole cloud in memory.

    PDAL has `writers.copc` since 2.4, but only 2.7 has the option `extra_dims`, and from then on writes none without it.

    Args:
        filename: ends in `.copc.laz`.
        scale_m: see `write_las`.
    """
    return {"type": "writers.copc", "filename": filename, "forward": "all", **_scale(scale_m), "extra_dims": "all"}


def mark_outliers(*, neighbours: int = 12, multiplier: float = 2.5) -> Stage:
    """Gives points that lie far from their neighbours class 7 (noise).

    Args:
        neighbours: how many neighbours the mean distance is taken over.
        multiplier: standard deviations above the cloud's mean distance from which a point is noise.
    """
    return {"type": "filters.outlier", "method": "statistical", "mean_k": neighbours, "multiplier": multiplier}


def unclassify() -> Stage:
    """Gives every point but noise (7, 18) class 1, so that classes of an earlier program do not count."""
    others = ("0:6", "8:17", "19:255")
    return {"type": "filters.assign", "assignment": [f"Classification[{classes}]=1" for classes in others]}


def mark_by_height(tolerance_m: float, low_noise_m: float) -> list[Stage]:
    """Gives classes 2 and 7 by the dimension `HeightAboveGround`, in every PDAL and in streaming mode; other classes stay.

    Only points of class 0, 1, 2 and 7 are looked at, and no height counts that is unknown (NaN, or `UNKNOWN_HEIGHT`).

    Args:
        tolerance_m: class 2 (ground) for points no further from the ground than this, metres.
        low_noise_m: class 7 (low noise) for points further below the ground than this, metres.
    """
    # the last one changes nothing, but stops PDAL where the dimension is missing: a condition on it would then hold for every point
    again = ["Classification[2:2]=1", "Classification[7:7]=1", "HeightAboveGround[0:0]=0"]
    return [
        {"type": "filters.assign", "assignment": again},
        _marked(f"HeightAboveGround[{-tolerance_m:.10g}:{tolerance_m:.10g}]", 2, "ground"),
        _marked(f"HeightAboveGround({UNKNOWN_HEIGHT}:{-low_noise_m:.10g})", 7, "low_noise"),
    ]


def _marked(condition: str, number: int, tag: str) -> Stage:
    """A class for points that have none yet (0, 1)."""
    return {"type": "filters.assign", "condition": condition, "assignment": f"Classification[0:1]={number}", "tag": tag}


def mark_low_noise(*, cell_m: float = 5.0, threshold_m: float = 0.5) -> Stage:
    """Gives class 7 to points that lie alone below the others of their cell (extended local minimum, Chen et al. 2012).

    Args:
        cell_m: edge of the cells, metres.
        threshold_m: gap to the next higher point from which a point is noise, metres.
    """
    return {"type": "filters.elm", "cell": cell_m, "threshold": threshold_m}


def mark_ground(method: GroundMethod = "smrf") -> Stage:
    """Gives class 2 to the ground, by `GROUND`'s options. Noise has to be left out before (`keep_but_noise`).

    Args:
        method: `smrf` (Pingel et al. 2013), `csf` (Zhang et al. 2016) or `pmf` (Zhang et al. 2003).

    Raises:
        ValueError: another method.
    """
    if method not in GROUND:
        raise ValueError(f"there is no method '{method}' to find ground; there are: {', '.join(GROUND)}")
    return dict(GROUND[method])


def keep_but_noise() -> Stage:
    """Leaves out classes 7 and 18. The ground filters' own `ignore` would keep them, but ends csf with an error in PDAL 2.2."""
    return keep("Classification[0:6],Classification[8:17],Classification[19:255]")


def height_above_ground(*, by: Literal["nn", "delaunay"] = "nn") -> Stage:
    """Adds `HeightAboveGround`, metres above the nearest points of class 2 (or the triangles between them)."""
    if by not in ("nn", "delaunay"):
        raise ValueError(f"there is no way '{by}' to take heights above ground; there are: nn, delaunay")
    return {"type": "filters.hag_nn", "count": 4} if by == "nn" else {"type": "filters.hag_delaunay", "count": 10}


def unknown_heights() -> list[Stage]:
    """Sets `HeightAboveGround` to `UNKNOWN_HEIGHT`, which stays where a cloud has no ground.

    PDAL 2.10 then only complains, and 0 or the heights of an earlier program would stand.
    """
    filled = {"type": "filters.assign", "assignment": f"HeightAboveGround[:]={UNKNOWN_HEIGHT}", "tag": "unknown_heights"}
    return [{"type": "filters.ferry", "dimensions": "=>HeightAboveGround"}, filled]


def difference_from_raster(raster: str) -> list[Stage]:
    """Adds `ReferenceHeight`, the height a raster has at a point, and `Difference`, how far the point lies above it.

    Points where the raster has none are left out. PDAL does not ask a raster for its nodata here: what counts as a height is said by
    the stage tagged `known`, -9000 to 30000 but not 0. `filters.hag_dem` is not used: to it ground points (class 2), points beside the
    raster and, in PDAL 2.10, points below it are 0 m high, and all points are where the raster is missing (2.2).

    Args:
        raster: a raster of heights in the cloud's CRS and unit of heights.
    """
    return [
        {"type": "filters.ferry", "dimensions": "=>ReferenceHeight,=>Difference"},
        {"type": "filters.assign", "assignment": "ReferenceHeight[:]=-32768"},
        {"type": "filters.colorization", "raster": raster, "dimensions": "ReferenceHeight:1:1.0"},
        {**keep("ReferenceHeight[-9000:0),ReferenceHeight(0:30000]"), "tag": "known"},
        {"type": "filters.assign", "value": "Difference = Z - ReferenceHeight"},
    ]


def colour_from(raster: str) -> list[Stage]:
    """Colours points from an orthophoto of 8 bit, which become the 16 bit that LAS wants; others keep their colours.

    The first stage changes nothing, but holds all points at once: in streaming mode PDAL 2.2 drops those that lie outside the raster.

    Args:
        raster: three bands of 8 bit in the cloud's CRS.
    """
    colours = {"type": "filters.colorization", "raster": raster, "dimensions": "Red:1:257.0, Green:2:257.0, Blue:3:257.0"}
    return [{"type": "filters.divider", "capacity": 4294967295}, colours]


def split(edge_m: float) -> Stage:
    """Deals points to square tiles; a writer with `#` in its file name then writes one file a tile.

    Args:
        edge_m: edge of a tile, metres; borders lie at whole multiples of it. PDAL by itself begins at the first point it meets.
    """
    return {"type": "filters.splitter", "length": edge_m, "origin_x": 0.0, "origin_y": 0.0}


def crop(bounds: str) -> Stage:
    """Keeps the points in a box in the points' CRS, in PDAL's form: `([xmin,xmax],[ymin,ymax])`."""
    return {"type": "filters.crop", "bounds": bounds}


def merge() -> Stage:
    """Makes one cloud of all that come in."""
    return {"type": "filters.merge"}


def statistics(dimension: str) -> Stage:
    """Puts least, largest and mean value and standard deviation of a dimension into PDAL's metadata."""
    return {"type": "filters.stats", "dimensions": dimension}


def write_raster(filename: str, *, cell_m: float, of: str, dimension: str = "Z", window: int = 0, radius_m: float | None = None) -> Stage:
    """Writes a dimension as a GeoTIFF, nodata -9999.

    Args:
        filename: ends in `.tif`.
        cell_m: edge of a cell, metres.
        of: `max`, `mean`, `idw`, `min`, …: which of a cell's points count, and how.
        dimension: what is written.
        window: cells around an empty one from which it is filled (0 leaves it empty).
        radius_m: how far points reach, metres; three quarters of a cell when left out.
    """
    creation = "COMPRESS=DEFLATE,PREDICTOR=3,TILED=YES"
    # a little more than half the cell's diagonal: PDAL leaves out points that lie just at the radius
    reach = 0.75 * cell_m if radius_m is None else radius_m
    stage = {"type": "writers.gdal", "filename": filename, "resolution": cell_m, "output_type": of, "radius": reach}
    filled = {"window_size": window} if window else {}
    what = {} if dimension == "Z" else {"dimension": dimension}
    return {**stage, **what, **filled, "data_type": "float32", "nodata": -9999, "gdaldriver": "GTiff", "gdalopts": creation}


def keep(limits: str) -> Stage:
    """Keeps points in a range, in PDAL's syntax: `Classification![7:7]`, `Confidence[0.5:]`."""
    return {"type": "filters.range", "limits": limits}


def thin_to(radius_m: float) -> Stage:
    """Keeps points at least `radius_m` apart (Poisson sampling)."""
    return {"type": "filters.sample", "radius": radius_m}


def _scale(scale_m: float | None) -> Stage:
    return {} if scale_m is None else {"scale_x": scale_m, "scale_y": scale_m, "scale_z": scale_m}
