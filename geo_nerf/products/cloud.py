"""The point cloud as files: LAZ (LAS 1.4, point format 7) and COPC. Comes in: points in a CRS. Goes out: files PDAL, QGIS and laspy read.

Normals and confidence are extra dimensions under PDAL's names. They are rounded to a 4096th and a 256th, finer than they are known,
which makes the files a third smaller.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.errors import NothingMeasuredError, PdalPipelineError
from geo_nerf.events import Events
from geo_nerf.products.copc import write_copc
from geo_nerf.products.final_file import final_file
from geo_nerf.types import GeoCloud

if TYPE_CHECKING:
    import laspy

    from pdal_stages.runner import Pdal

LAZ, COPC, PIPELINE = "cloud.laz", "cloud.copc.laz", "cloud.copc.pipeline.json"
#: what a PDAL without `writers.copc` hands to our octree writer
PDAL_LAZ = "cloud.pdal.laz"
#: metres; also written by PDAL
SCALE_M = 0.001
EXTRA_DIMENSIONS = {
    "NormalX": "unit normal, easting",
    "NormalY": "unit normal, northing",
    "NormalZ": "unit normal, height",
    "Confidence": "0 (guess) to 1 (sure)",
}
NORMAL_STEPS, CONFIDENCE_STEPS = 4096, 256
#: points written at a time
CHUNK = 500_000


def write_cloud(cloud: GeoCloud, folder: Path, events: Events) -> dict[str, Path]:
    """Write `cloud.laz` and, through PDAL where there is one, `cloud.copc.laz` with its pipeline beside it.

    A PDAL with `writers.copc` (2.4) writes the COPC; with an older one the pipeline ends in LAZ and our own octree writer does the rest;
    without any, our writer works from `cloud.laz` and a warning says so.

    Args:
        cloud: points in the target CRS.
        folder: where the files go; each appears under its name only when complete.
        events: told of progress, choices and warnings.

    Returns:
        `laz`, `copc` and, where PDAL ran, `pipeline`.

    Raises:
        NothingMeasuredError: the cloud has no point.
        NoSpaceError: the disk is full.
        PdalPipelineError: PDAL stopped; with its own words.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("point cloud")
    folder.mkdir(parents=True, exist_ok=True)
    written = {"laz": folder / LAZ, "copc": folder / COPC}
    write_laz(cloud, folder / LAZ, events)
    (folder / PIPELINE).unlink(missing_ok=True)
    pdal = _pdal(events)
    if pdal is None:
        _own_copc(folder / LAZ, folder / COPC, events)
        return written
    pipeline = _copc_by_pdal(pdal, folder, events) if pdal.has("writers.copc") else _laz_by_pdal(pdal, folder, events)
    write_json(folder / PIPELINE, pipeline)
    return {**written, "pipeline": folder / PIPELINE}


def write_laz(cloud: GeoCloud, path: Path, events: Events) -> None:
    """Write a cloud as LAZ: LAS 1.4, point format 7, millimetres, WKT, 16-bit colour, normals and confidence as extra dimensions.

    Raises:
        NoSpaceError: the disk is full.
    """
    import laspy

    header = _header(cloud)
    starts = range(0, len(cloud), CHUNK)
    # laspy leaves a file of its own open when the disk is full
    with final_file(path) as partial, partial.open("wb+") as stream:
        with laspy.open(stream, mode="w", header=header, do_compress=True, closefd=False) as writer:
            for start in events.track(starts, len(starts), "writing LAZ"):
                writer.write_points(_records(cloud, slice(start, start + CHUNK), header))


def wkt(crs: pyproj.CRS) -> str:
    """The CRS as the WKT the LAS standard means (OGC 01-009, "WKT 1"), or as WKT 2 where that cannot say it."""
    try:
        return crs.to_wkt("WKT1_GDAL")
    except pyproj.exceptions.CRSError:
        return crs.to_wkt("WKT2_2019")


def _header(cloud: GeoCloud) -> laspy.LasHeader:
    import laspy
    from laspy.vlrs.known import WktCoordinateSystemVlr

    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales = np.full(3, SCALE_M)
    header.offsets = np.floor(cloud.xyz.min(axis=0))
    header.add_extra_dims([laspy.ExtraBytesParams(name, np.float32, description=text) for name, text in EXTRA_DIMENSIONS.items()])
    header.vlrs.append(WktCoordinateSystemVlr(wkt(cloud.crs)))
    header.global_encoding.wkt = True
    header.global_encoding.synthetic_return_numbers = True
    header.system_identifier = "PHOTOGRAMMETRY"
    header.generating_software = f"geo-nerf {__version__}"
    return header


def _records(cloud: GeoCloud, part: slice, header: laspy.LasHeader) -> Any:
    import laspy

    xyz = cloud.xyz[part]
    records = laspy.ScaleAwarePointRecord.zeros(len(xyz), header=header)
    records.x, records.y, records.z = xyz.T
    records.red, records.green, records.blue = cloud.rgb[part].T
    for name, values in zip(EXTRA_DIMENSIONS, _extra(cloud, part), strict=True):
        records[name] = values
    records.return_number[:] = 1
    records.number_of_returns[:] = 1
    records.point_source_id[:] = cloud.source[part]
    return records


def _extra(cloud: GeoCloud, part: slice) -> Iterator[np.ndarray]:
    yield from (np.round(cloud.normals[part] * NORMAL_STEPS) / NORMAL_STEPS).astype(np.float32).T
    yield (np.round(cloud.confidence[part] * CONFIDENCE_STEPS) / CONFIDENCE_STEPS).astype(np.float32)


def _pdal(events: Events) -> Pdal | None:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        pdal = find_pdal()
    except PdalError as error:
        events.warn(f"{error} The COPC file is written by geo-nerf itself, without a PDAL pipeline.")
        return None
    writer = "its writers.copc" if pdal.has("writers.copc") else "our own writer, as it has no writers.copc"
    events.note(f"PDAL {pdal.version_text} ({pdal.command[0]}); COPC by {writer}.")
    return pdal


def _copc_by_pdal(pdal: Pdal, folder: Path, events: Events) -> dict[str, Any]:
    from pdal_stages.chains import to_copc

    events.progress(0, 1, "PDAL writes COPC")
    with final_file(folder / COPC) as partial:
        _run(pdal, to_copc(LAZ, partial.name), folder)
    events.progress(1, 1, "PDAL writes COPC")
    return to_copc(LAZ, COPC)


def _laz_by_pdal(pdal: Pdal, folder: Path, events: Events) -> dict[str, Any]:
    from pdal_stages.chains import to_las
    from pdal_stages.stages import EXTRA_DIMS

    events.progress(0, 1, "PDAL writes LAZ")
    with final_file(folder / PDAL_LAZ) as partial:
        _run(pdal, to_las(LAZ, partial.name, extra_dims=EXTRA_DIMS), folder)
    events.progress(1, 1, "PDAL writes LAZ")
    try:
        _own_copc(folder / PDAL_LAZ, folder / COPC, events)
    finally:
        (folder / PDAL_LAZ).unlink(missing_ok=True)
    return to_las(LAZ, PDAL_LAZ, extra_dims=EXTRA_DIMS)


def _run(pdal: Pdal, pipeline: dict[str, Any], folder: Path) -> None:
    from pdal_stages.errors import PdalError

    try:
        pdal.run(pipeline, folder)
    except PdalError as error:
        raise PdalPipelineError(folder / PIPELINE, str(error)) from error


def _own_copc(source: Path, target: Path, events: Events) -> None:
    with final_file(target) as partial:
        write_copc(source, partial, events)
