"""The point cloud as files: LAZ (LAS 1.4, point format 7), COPC and, on request, tiles and EPT, for PDAL, QGIS and laspy.

Comes in: points in a CRS. They are classed, cut and thinned, and leave block by block.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo_nerf.artefacts import write_json
from geo_nerf.errors import GeoNerfError, NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.georef.placed import PlacedCloud
from geo_nerf.products.classify import Classified, GroundLimits, classify
from geo_nerf.products.copc import write_copc
from geo_nerf.products.ept import write_ept
from geo_nerf.products.final_file import final_file, full_disk_told
from geo_nerf.products.kept import kept_points
from geo_nerf.products.read_back import check_las, meant_points
from geo_nerf.products.records import EXTRA_DIMENSIONS as EXTRA_DIMENSIONS
from geo_nerf.products.records import SCALE_M as SCALE_M
from geo_nerf.products.records import Extras, Known, PointBlocks, blocks_of_cloud, blocks_of_placed
from geo_nerf.products.vpc import write_tiles
from geo_nerf.sentence import sentence
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import GeoCloud

if TYPE_CHECKING:
    import numpy as np
    import pyproj

    from pdal_stages.runner import Pdal

LAZ, COPC, EPT = "cloud.laz", "cloud.copc.laz", "cloud.ept"
PIPELINE, GROUND_PIPELINE, GROUND_LAZ = "cloud.copc.pipeline.json", "cloud.ground.pipeline.json", "cloud.ground.laz"
#: PDAL's writers.copc holds the whole cloud in memory, some 150 bytes a point
PDAL_POINTS = 5_000_000


class PdalPipelineError(GeoNerfError):
    """PDAL stopped inside a pipeline; its own words are in the message."""

    def __init__(self, path: Path, words: str, command: str) -> None:
        super().__init__(
            words,
            where=str(path),
            mend=f"Try it by itself: `{command}`; or set GEO_NERF_PDAL to another PDAL.",
        )


@dataclass(frozen=True)
class CloudFiles:
    """Which files a cloud becomes besides LAZ and COPC."""

    #: edge of COPC tiles, metres; 0 for none
    tile_m: float = 0.0
    ept: bool = False
    #: how ground follows from the heights above it that the cloud has: as a PDAL pipeline beside the files; None where it has none
    ground: GroundLimits | None = None
    #: the folder that the files will lie in, which the pipelines name; None where that is the one they are written to
    home: Path | None = None


def cloud_products(
    cloud: PlacedCloud,
    folder: Path,
    settings: ProductsSettings,
    gsd_m: float,
    events: Events,
    *,
    home: Path | None = None,
    times: np.ndarray | None = None,
) -> Classified:
    """Class, cut and thin a cloud as the settings say, and write its files.

    Args:
        cloud: points in the target CRS, on disk; what is found out of them is kept beside them.
        folder: where the files go.
        settings: what is wanted.
        gsd_m: ground sampling distance, metres.
        events: told of progress, choices and warnings.
        home: the folder that the files will lie in, where that is another one.
        times: by point source id, see `gps_time.times_by_source`; None where no photograph tells its time.

    Returns:
        Classes of all of the cloud's points, from which the terrain model is made.

    Raises:
        NothingMeasuredError: the cloud has no point.
        NoOverlapError: none lies in the area of `settings.crop`.
        ClassificationError: PDAL stopped while it looked for ground.
        NoSpaceError: the disk is full.
        PdalPipelineError: PDAL stopped; with its own words.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("point cloud")
    found = classify(cloud, settings, events)
    above = found.above if settings.height_above_ground else None
    kept = kept_points(cloud, Path(settings.crop) if settings.crop else None, settings.thin_gsd * gsd_m)
    files = CloudFiles(settings.tile_m, settings.ept, None if above is None else found.limits, home)
    write_point_products(blocks_of_placed(cloud, Known(found.classes, above, kept, times)), cloud.crs, folder, events, files)
    return found


def write_cloud(
    cloud: GeoCloud, folder: Path, events: Events, extras: Extras | None = None, files: CloudFiles | None = None
) -> dict[str, Path]:
    """The same as `write_point_products`, of a cloud in memory.

    Args:
        cloud: points in the target CRS.
        folder: where the files go.
        events: told of progress, choices and warnings.
        extras: classes, heights above ground, which points are written.
        files: what else is written.

    Raises:
        NothingMeasuredError: the cloud has no point.
        NoSpaceError: the disk is full.
        PdalPipelineError: PDAL stopped; with its own words.
    """
    if len(cloud) == 0:
        raise NothingMeasuredError("point cloud")
    return write_point_products(blocks_of_cloud(cloud, extras), cloud.crs, folder, events, files)


def write_point_products(
    points: PointBlocks, crs: pyproj.CRS, folder: Path, events: Events, files: CloudFiles | None = None
) -> dict[str, Path]:
    """Write `cloud.laz` and `cloud.copc.laz`, the PDAL pipelines that do the same beside them, and on request tiles and EPT.

    PDAL 2.7 and newer writes the COPC of a cloud that fits its memory; else our own writer does, block by block.

    Args:
        points: in the target CRS.
        crs: that.
        folder: where the files go; each appears under its name only when complete.
        events: told of progress, choices and warnings.
        files: what else is written.

    Returns:
        `laz`, `copc`, `pipeline` and, where they were made, `ground_pipeline`, `vpc` and `ept`.

    Raises:
        NoSpaceError: the disk is full.
        PdalPipelineError: PDAL stopped; with its own words.
    """
    folder.mkdir(parents=True, exist_ok=True)
    wanted = files or CloudFiles()
    write_laz(points, folder / LAZ, events, crs)
    with full_disk_told(folder / PIPELINE):
        pipelines = _write_pipelines(folder, wanted)
    _write_copc(points, crs, folder, events)
    written = {"laz": folder / LAZ, "copc": folder / COPC, **pipelines}
    if wanted.tile_m > 0:
        written["vpc"] = write_tiles(points, crs, folder, wanted.tile_m, events)
    if wanted.ept:
        written["ept"] = write_ept(points, crs, folder / EPT, events)
    return written


def write_laz(points: PointBlocks, path: Path, events: Events, crs: pyproj.CRS | None = None) -> None:
    """Write points as LAZ, in the order they come.

    Args:
        points: to write.
        path: the file.
        events: told of the progress.
        crs: the points', which is looked for in the file; None where nobody knows it.

    Raises:
        NoSpaceError: the disk is full.
        WrittenOtherwiseError: what is read back is something else.
    """
    import laspy

    done = 0
    # laspy leaves a file of its own open when the disk is full
    with final_file(path) as partial, partial.open("wb+") as stream:
        with laspy.open(stream, mode="w", header=points.header, do_compress=True, closefd=False) as writer:
            for records in points.blocks():
                writer.write_points(laspy.PackedPointRecord(records, points.header.point_format))
                done += len(records)
                events.progress(done, points.count, "writing LAZ")
        stream.flush()
        check_las(partial, path, meant_points(points, crs))


def _write_copc(points: PointBlocks, crs: pyproj.CRS, folder: Path, events: Events) -> None:
    pdal = _pdal(points.count, events)
    with final_file(folder / COPC) as partial:
        if pdal is None:
            write_copc(points, partial, events)
        else:
            _copc_by_pdal(pdal, folder, partial, events)
        check_las(partial, folder / COPC, meant_points(points, crs), copc=True)


def _write_pipelines(folder: Path, files: CloudFiles) -> dict[str, Path]:
    """The pipelines by which plain PDAL makes the COPC, and finds classes 2 and 7 again, from `cloud.laz`.

    They read by a whole path and write where PDAL is started: a copy of the folder would write into this one by a whole path.
    """
    from pdal_stages.chains import ground_by_height, to_copc
    from pdal_stages.file_names import read_from

    home = files.home or folder
    source = read_from(home / LAZ)
    write_json(folder / PIPELINE, _with_note(to_copc(source, COPC)))
    (folder / GROUND_PIPELINE).unlink(missing_ok=True)
    if files.ground is None:
        return {"pipeline": folder / PIPELINE}
    limits = {"tolerance_m": files.ground.tolerance_m, "low_noise_m": files.ground.low_noise_m}
    again = ground_by_height(source, GROUND_LAZ, **limits)
    write_json(folder / GROUND_PIPELINE, _with_note(again))
    return {"pipeline": folder / PIPELINE, "ground_pipeline": folder / GROUND_PIPELINE}


def _with_note(pipeline: dict[str, Any]) -> dict[str, Any]:
    """The pipeline with what somebody has to know who moved it; PDAL passes over what is not the pipeline."""
    writer = pipeline["pipeline"][-1]["type"]
    options = f"--readers.las.filename={LAZ} --{writer}.filename=OUTPUT"
    note = f"Writes into the folder where PDAL is started. Moved or copied? Then name the files: pdal pipeline THIS_FILE {options}"
    return {"note": note, **pipeline}


def _pdal(count: int, events: Events) -> Pdal | None:
    """The PDAL that shall write the COPC, if any."""
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        pdal = find_pdal()
    except PdalError as error:
        events.warn(sentence("copc_by_itself", "{error} The COPC file is written by geo-nerf itself.", error=str(error)))
        return None
    why = "as its writers.copc keeps all dimensions from 2.7 on" if not pdal.writes_copc else "block by block, as the cloud is large"
    by_pdal = pdal.writes_copc and count <= PDAL_POINTS
    writer = "its writers.copc" if by_pdal else f"our own writer, {why}"
    events.note(f"PDAL {pdal.version_text} ({pdal.command[0]}); COPC by {writer}.")
    return pdal if by_pdal else None


def _copc_by_pdal(pdal: Pdal, folder: Path, partial: Path, events: Events) -> None:
    from pdal_stages.chains import to_copc
    from pdal_stages.errors import PdalError

    events.progress(0, 1, "PDAL writes COPC")
    try:
        pdal.run(to_copc(LAZ, partial.name), folder)
    except PdalError as error:
        file = (folder / PIPELINE).resolve()
        alone = ("python", "-c", f"import pdal; pdal.Pipeline(open({str(file)!r}).read()).execute()")
        command = shlex.join(alone if pdal.is_bindings else (*pdal.command, "pipeline", str(file)))
        raise PdalPipelineError(folder / PIPELINE, str(error), command) from error
    events.progress(1, 1, "PDAL writes COPC")
