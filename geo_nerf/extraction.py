"""`geo-nerf extract`: a run's surface as points of a CRS, cropped, sifted, thinned and written, block by block.

Comes in: a run whose step `surface` is done. Goes out: a LAZ, COPC or PLY file, or a stream of `products.point_stream`. Memory holds one
block or one tile of points, whatever the surface's size. Needs no torch, so that a reader of the stream waits a second, not ten.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

import numpy as np
import pyproj

from geo_nerf.artefacts import full_scratch_told, scratch_folder
from geo_nerf.continuation import open_run, records_before, take_points
from geo_nerf.crs import check_place, survey_crs
from geo_nerf.crs.files import las_wkt
from geo_nerf.crs.kept import check_cloud_keeps
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.box import Box
from geo_nerf.georef.cloud import georeference
from geo_nerf.georef.records import RECORD, records_of, xyz_of
from geo_nerf.georef.thinning import thinned
from geo_nerf.products.gps_time import times_of_run
from geo_nerf.products.manifest import Made, write_beside
from geo_nerf.products.point_files import check_name, write_points
from geo_nerf.products.point_stream import PointStreamWriter, StreamHeader
from geo_nerf.products_step import INPUTS, lineage
from geo_nerf.run_folder import readable_os_errors
from geo_nerf.scene.scene import load_frame
from geo_nerf.surface.store import CloudStore, open_cloud
from geo_nerf.types import LocalCloud

#: where points go that no file is named for, in the run's folder
POINTS_FILE = "points.laz"


class NothingLeftError(InputError):
    """No point of the surface is in the box and as sure as asked for."""

    def __init__(self, wanted: Wanted, reach: Box) -> None:
        ranges = ",".join(f"[{low:.2f},{high:.2f}]" for low, high in zip(reach.low, reach.high, strict=True))
        super().__init__(
            "no point of the surface lies within --bounds and has the confidence asked for.",
            where=f"--min-confidence {wanted.min_confidence:g}" if wanted.box is None else "--bounds",
            mend=f"In {wanted.crs.name} the surface reaches over about ({ranges}).",
        )


class BadAmountError(InputError):
    """A spacing or confidence that makes no sense."""

    def __init__(self, option: str, value: float, range_: str) -> None:
        super().__init__(f"{value:g} makes no sense here.", where=option, mend=f"Give {range_}.")


@dataclass(frozen=True)
class Wanted:
    """Which points are wanted."""

    #: the CRS they are given in
    crs: pyproj.CRS
    #: edge of the cubes of which one point stays, metres; None keeps all points
    spacing_m: float | None = None
    #: in `crs`; None for the whole surface
    box: Box | None = None
    #: points less sure are left out, 0..1
    min_confidence: float = 0.0

    def __post_init__(self) -> None:
        if self.spacing_m is not None and not 0 < self.spacing_m < math.inf:
            raise BadAmountError("--spacing", self.spacing_m, "metres, more than 0")
        if not 0 <= self.min_confidence <= 1:
            raise BadAmountError("--min-confidence", self.min_confidence, "a number from 0 to 1")

    @property
    def all_points(self) -> bool:
        """Whether nothing is left out, so that the count is known before."""
        return self.spacing_m is None and self.box is None and self.min_confidence == 0


@dataclass(frozen=True)
class Asked:
    """What a user asks of `geo-nerf extract`, as typed."""

    run: Path
    #: the file; None for `points.laz` in the run
    out: Path | None = None
    #: CRS of the points; None for the run's
    crs: str | None = None
    spacing_m: float | None = None
    bounds: str | None = None
    min_confidence: float = 0.0
    #: `surface.key=value` or `stereo.key=value`
    overrides: tuple[str, ...] = ()
    device: str | None = None

    def wanted(self, crs: str) -> Wanted:
        """The points this means.

        Args:
            crs: the run's CRS.

        Raises:
            InputError: CRS, bounds, spacing or confidence make no sense.
        """
        box = None if self.bounds is None else Box.parse(self.bounds)
        points_crs = survey_crs(self.crs or crs)
        check_cloud_keeps(points_crs)
        return Wanted(points_crs, self.spacing_m, box, self.min_confidence)


def extract_file(asked: Asked, events: Events) -> tuple[Path, int]:
    """Write a run's points to a file and a manifest beside it; take them from the trained surface first where that is not done.

    Returns:
        The file and how many points it holds.

    Raises:
        GeoNerfError: anything the user can mend.
    """
    path = asked.out or asked.run / POINTS_FILE
    check_name(path)
    surface, wanted = _opened(asked, events)
    with readable_os_errors(path.parent):
        count = write_file(surface, wanted, path, events.for_step("extract"))
        write_beside(path, Made("extract", asked.crs or open_run(asked.run).job.crs, _lineage(asked)))
    return path, count


def _lineage(asked: Asked) -> dict[str, Any]:
    """The run's lineage as far as the points, with the operation that leads to their CRS."""
    job = open_run(asked.run).job
    steps = {name: record.content for name, record in records_before(job, "products").items()}
    return lineage(replace(job, crs=asked.crs or job.crs), steps, INPUTS)


def extract_stream(asked: Asked, stream: IO[bytes], events: Events) -> int:
    """The same, to a stream. Returns the points written.

    Raises:
        GeoNerfError: anything the user can mend; the stream then has no end record.
    """
    if asked.out is not None:
        raise InputError("points go to a file or to stdout, not to both.", where="--stream", mend="Leave out --stream or -o.")
    surface, wanted = _opened(asked, events)
    with readable_os_errors(Path("standard output")):
        return write_stream(surface, wanted, stream, events.for_step("extract"))


def _opened(asked: Asked, events: Events) -> tuple[Surface, Wanted]:
    wanted = asked.wanted(open_run(asked.run).job.crs)  # a mistyped box shows now, not after the points are taken
    take_points(asked.run, asked.overrides, asked.device, events)
    return open_surface(asked.run), wanted


@dataclass(frozen=True)
class Surface:
    """A run's points on disk and where they lie."""

    stored: CloudStore
    frame: LocalFrame
    #: of exposure, by point source id; None where no photograph tells its time
    times: np.ndarray | None = None


def open_surface(run: Path) -> Surface:
    """The points of a run.

    Raises:
        DamagedArtefactError: they cannot be read.
    """
    return Surface(open_cloud(run / "surface"), LocalFrame.from_json(dict(load_frame(run / "scene"))), times_of_run(run))


@contextmanager
def point_blocks(surface: Surface, wanted: Wanted, events: Events) -> Iterator[Iterator[np.ndarray]]:
    """The points wanted as blocks of `georef.records`; scratch files are gone when the context ends.

    The confidence is asked first, then points are put into the CRS one by one, thinned, and cropped last: what stays inside a box is what
    would stay there without it. Where nothing is thinned the order is the surface's own.

    Raises:
        MissingGridError: the CRS's heights need a grid that is not installed.
        OutsideCrsError: the CRS is made for another part of the world.
        NothingLeftError: no point is left, when the blocks have been gone through.
        DamagedArtefactError: the surface's file cannot be read.
    """
    for words in check_place(wanted.crs, surface.frame.lon_deg, surface.frame.lat_deg):
        events.warn(words)
    with scratch_folder("geo-nerf-extract-") as scratch:
        yield _blocks(surface, wanted, events, scratch)


def write_stream(surface: Surface, wanted: Wanted, stream: IO[bytes], events: Events) -> int:
    """Write the points wanted as a stream.

    Returns:
        Points written.

    Raises:
        GeoNerfError: as `point_blocks`; the stream then has no end record.
    """
    count = 0
    with point_blocks(surface, wanted, events) as blocks:
        writer = PointStreamWriter(stream, StreamHeader(RECORD, las_wkt(wanted.crs), len(surface.stored) if wanted.all_points else None))
        for block in blocks:
            writer.write(block)
            count += len(block)
        writer.end()
    return count


def write_file(surface: Surface, wanted: Wanted, path: Path, events: Events) -> int:
    """Write the points wanted as LAZ, COPC or PLY.

    Returns:
        Points written.

    Raises:
        GeoNerfError: as `point_blocks` and `point_files.write_points`; there is then no file of that name.
    """
    with point_blocks(surface, wanted, events) as blocks:
        return write_points(blocks, wanted.crs, path, events, surface.times)


def _blocks(surface: Surface, wanted: Wanted, events: Events, scratch: Path) -> Iterator[np.ndarray]:
    placed, count = _placed(surface, wanted, events), 0
    if wanted.spacing_m is not None:
        placed = _thinned(placed, wanted.spacing_m, scratch / "points")
    for block in placed:
        kept = block if wanted.box is None else block[wanted.box.contains(xyz_of(block))]
        count += len(kept)
        if len(kept):
            yield kept
    if count == 0:
        raise NothingLeftError(wanted, _reach(surface, wanted.crs))


def _thinned(placed: Iterator[np.ndarray], spacing_m: float, scratch: Path) -> Iterator[np.ndarray]:
    """Told here: who writes the points to a file would take a full disk for the file's."""
    with full_scratch_told():
        yield from thinned(placed, spacing_m, scratch)


def _placed(surface: Surface, wanted: Wanted, events: Events) -> Iterator[np.ndarray]:
    """Points that are sure enough, in the CRS, within the box or so near it that thinning may ask for them."""
    box = wanted.box if wanted.box is None or wanted.spacing_m is None else wanted.box.whole_voxels(wanted.spacing_m)
    reach = None if box is None else box.local_reach(surface.frame, wanted.crs)
    done = 0
    for part in surface.stored.parts():
        events.progress(done, len(surface.stored), "placing points")
        done += len(part)
        if box is None or reach is not None:
            records = records_of(georeference(_sifted(part, wanted.min_confidence, reach), surface.frame, wanted.crs))
            yield records if box is None else records[box.contains(xyz_of(records))]
    events.progress(done, len(surface.stored), "placing points")


def _sifted(part: LocalCloud, min_confidence: float, reach: tuple[np.ndarray, np.ndarray] | None) -> LocalCloud:
    kept = part.confidence >= min_confidence
    if reach is not None:
        kept &= np.all((part.xyz[:, :2] >= reach[0]) & (part.xyz[:, :2] <= reach[1]), axis=1)
    if kept.all():
        return part
    return LocalCloud(*(getattr(part, name)[kept] for name in LocalCloud.__dataclass_fields__))


def _reach(surface: Surface, crs: pyproj.CRS) -> Box:
    """The box round the surface, from the corners of its box in the local frame: good enough to tell a user."""
    ends = [(part.xyz.min(axis=0), part.xyz.max(axis=0)) for part in surface.stored.parts() if len(part)]
    if not ends:
        return Box((0, 0, 0), (0, 0, 0))
    low, high = np.min([end[0] for end in ends], axis=0), np.max([end[1] for end in ends], axis=0)
    corners = np.stack(np.meshgrid(*zip(low, high, strict=True)), axis=-1).reshape(-1, 3)
    xyz = surface.frame.local_to_crs(corners, crs)
    return Box(*(tuple(float(value) for value in end) for end in (xyz.min(axis=0), xyz.max(axis=0))))  # type: ignore[arg-type]
