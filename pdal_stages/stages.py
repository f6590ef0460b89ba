"""Options of single PDAL stages, as plain dicts ready for pipeline JSON. Lengths are metres (the unit of the CRS); names are PDAL's."""

from __future__ import annotations

from typing import Any

Stage = dict[str, Any]

#: what our clouds carry beyond LAS point format 7, in PDAL's syntax
EXTRA_DIMS = "NormalX=float,NormalY=float,NormalZ=float,Confidence=float"
#: millimetres
SCALE_M = 0.001


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


def write_las(filename: str, *, scale_m: float = SCALE_M, extra_dims: str = "all") -> Stage:
    """Writes LAS 1.4 point format 7 (LAZ where the name says so) with header fields, offset and WKT of the input kept.

    Args:
        filename: ends in `.las` or `.laz`.
        scale_m: resolution of the coordinates, metres; PDAL's own default would be a centimetre.
        extra_dims: dimensions beyond point format 7 in PDAL's syntax. PDAL before 2.5 counts its own ClassFlags among "all".
    """
    stage = {"type": "writers.las", "filename": filename, "minor_version": 4, "dataformat_id": 7, "forward": "all", **_scale(scale_m)}
    # PDAL's other compressor (lazperf) writes no point of format 7 before 2.4, without a word
    return {**stage, "extra_dims": extra_dims, **({"compression": "laszip"} if filename.endswith(".laz") else {})}


def write_copc(filename: str, *, scale_m: float = SCALE_M) -> Stage:
    """Writes COPC (PDAL 2.4 or newer) with all dimensions there are; it holds the whole cloud in memory."""
    return {"type": "writers.copc", "filename": filename, "forward": "all", **_scale(scale_m)}


def mark_outliers(*, neighbours: int = 12, multiplier: float = 2.5) -> Stage:
    """Gives points that lie far from their neighbours class 7 (noise).

    Args:
        neighbours: how many neighbours the mean distance is taken over.
        multiplier: standard deviations above the cloud's mean distance from which a point is noise.
    """
    return {"type": "filters.outlier", "method": "statistical", "mean_k": neighbours, "multiplier": multiplier}


def keep(limits: str) -> Stage:
    """Keeps points in a range, in PDAL's syntax: `Classification![7:7]`, `Confidence[0.5:]`."""
    return {"type": "filters.range", "limits": limits}


def thin_to(radius_m: float) -> Stage:
    """Keeps points at least `radius_m` apart (Poisson sampling)."""
    return {"type": "filters.sample", "radius": radius_m}


def write_dsm(filename: str, *, cell_m: float) -> Stage:
    """Writes the highest point of each cell as a GeoTIFF, nodata -9999."""
    creation = "COMPRESS=DEFLATE,PREDICTOR=3,TILED=YES"
    # a little more than half the cell's diagonal: PDAL leaves out points that lie just at the radius
    stage = {"type": "writers.gdal", "filename": filename, "resolution": cell_m, "output_type": "max", "radius": 0.75 * cell_m}
    return {**stage, "data_type": "float32", "nodata": -9999, "gdaldriver": "GTiff", "gdalopts": creation}


def _scale(scale_m: float) -> Stage:
    return {"scale_x": scale_m, "scale_y": scale_m, "scale_z": scale_m}
