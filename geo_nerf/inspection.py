"""`geo-nerf inspect`: what is in a folder of photographs, and what to expect of a run.

In: a folder. Out: an `Inspection`, JSON-able, which `inspection_view` turns into a page for the terminal.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, suggest_crs, transformer
from geo_nerf.errors import MissingGridError
from geo_nerf.estimates import Estimate, OrientationEstimate, estimate, estimate_orientation
from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.images.files.left_out import LEFT_OUT
from geo_nerf.images.footprints import Flight, is_nadir, survey_flight
from geo_nerf.inspection_gnss import GnssFound, gnss_found, gnss_warnings
from geo_nerf.inspection_places import write_places
from geo_nerf.inspection_view import inspection_view
from geo_nerf.sentence import coded, sentence
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, Photo

__all__ = [
    "CameraFound",
    "DirectionsFound",
    "GimbalFound",
    "GnssFound",
    "Inspection",
    "inspect_photos",
    "inspection_view",
]

#: fewer photographs a ground point than this leave holes
_FEW_PHOTOS_A_POINT = 4.0


@dataclass(frozen=True)
class CameraFound:
    """One camera and what is known of its lens."""

    name: str
    count: int
    #: as displayed, pixels
    size_hw: tuple[int, int]
    focal_px: float
    #: standard deviation of the focal length, as a part of it
    focal_sigma: float
    #: "dewarp", "calibrated_focal", "exif_focal" or "guess"
    focal_source: str


@dataclass(frozen=True)
class GimbalFound:
    """Where the cameras looked."""

    nadir: int
    oblique: int
    #: lowest and highest pitch, degrees (-90 straight down)
    pitch_range_deg: tuple[float, float]


@dataclass(frozen=True)
class DirectionsFound:
    """How many photographs look where, by their gimbal tags."""

    nadir: int
    oblique: int
    #: no tag says where they look
    unknown: int


@dataclass(frozen=True)
class Inspection:
    """All that can be told before a run."""

    folder: str
    photos: int
    #: name -> reason
    rejected: dict[str, str]
    cameras: tuple[CameraFound, ...]
    gnss: GnssFound | None
    #: None where no photograph has gimbal tags
    gimbal: GimbalFound | None
    directions: DirectionsFound
    #: ISO 8601 local times of the first and last exposure
    first_taken_at: str | None
    last_taken_at: str | None
    flight: Flight | None
    #: (code, name), the UTM zone first
    suggested_crs: tuple[tuple[str, str], ...]
    #: code of a suggested CRS -> how to get the grid it needs, which is not installed
    missing_grids: dict[str, str]
    #: about heights above the ellipsoid and the geoid
    height_note: str
    estimates: tuple[Estimate, ...]
    #: of a large survey, which tiles share; None where a run orients as it goes
    orientation: OrientationEstimate | None
    warnings: tuple[str, ...]
    #: files that are not read, in sentences
    left_out: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The inspection as JSON values; `told` are the warnings with what they are made of."""
        return {**asdict(self), "told": [{"text": text, **coded(text)} for text in self.warnings]}


def inspect_photos(folder: Path, settings: ImagesSettings, events: Events, *, places: Path | None = None) -> Inspection:
    """Look at every photograph of a folder.

    Args:
        folder: the photographs.
        settings: as a run would read them.
        events: gets progress; warnings and notes become part of the result instead.
        places: GeoPackage for the photographs' places as their tags tell them, see `write_places`.

    Raises:
        PhotographsFolderError: the folder is missing, a file, or holds no photographs.
        TooFewPhotographsError: none of the photographs is usable.
        NoSpaceError: the disk is full.
    """
    told: list[Event] = []
    quiet = Events(events.step, (lambda event: _forward(events, event, told),))
    catalog = read_catalog(folder, settings, quiet, minimum=1)
    if places is not None:
        write_places(catalog, places)
    gnss = gnss_found(catalog, settings)
    flight = survey_flight(catalog)
    times = sorted(photo.taken_at for photo in catalog.photos if photo.taken_at is not None)
    suggested = suggest_crs(gnss.lon_deg, gnss.lat_deg) if gnss is not None else ()
    return Inspection(
        folder=str(folder),
        photos=len(catalog.photos),
        rejected=dict(catalog.rejected),
        cameras=_cameras(catalog.photos),
        gnss=gnss,
        gimbal=_gimbal(catalog.photos),
        directions=_directions(catalog.photos),
        first_taken_at=times[0] if times else None,
        last_taken_at=times[-1] if times else None,
        flight=flight,
        suggested_crs=suggested,
        missing_grids={code: mend for code, _ in suggested if (mend := _missing_grid(code))},
        height_note=_height_note(gnss, suggested),
        estimates=estimate([photo.size_hw for photo in catalog.photos]),
        orientation=estimate_orientation(len(catalog.photos), 0 if gnss is None else gnss.count),
        warnings=(*_texts(told, "warning"), *_warnings(catalog, gnss, flight)),
        left_out=tuple(event.data["text"] for event in told if event.data.get("about") == LEFT_OUT),
    )


def _forward(events: Events, event: Event, told: list[Event]) -> None:
    if event.kind == "progress":
        events.emit("progress", **event.data)
    else:
        told.append(event)


def _texts(told: Sequence[Event], kind: str) -> Iterator[str]:
    return (event.data["text"] for event in told if event.kind == kind)


def _cameras(photos: Sequence[Photo]) -> tuple[CameraFound, ...]:
    counts = Counter(photo.camera for photo in photos)
    first = {photo.camera: photo for photo in reversed(photos)}
    return tuple(
        CameraFound(
            name=name,
            count=count,
            size_hw=first[name].size_hw,
            focal_px=float(np.sqrt(first[name].prior.intrinsics.fx * first[name].prior.intrinsics.fy)),
            focal_sigma=first[name].prior.focal_sigma,
            focal_source=first[name].prior.source,
        )
        for name, count in counts.most_common()
    )


def _gimbal(photos: Sequence[Photo]) -> GimbalFound | None:
    looking = [photo for photo in photos if photo.gimbal is not None]
    pitches = [photo.gimbal.pitch_deg for photo in looking if photo.gimbal is not None]
    if not pitches:
        return None
    nadir = sum(is_nadir(photo) for photo in looking)
    return GimbalFound(nadir, len(looking) - nadir, (min(pitches), max(pitches)))


def _directions(photos: Sequence[Photo]) -> DirectionsFound:
    unknown, nadir = sum(photo.gimbal is None for photo in photos), sum(is_nadir(photo) for photo in photos)
    return DirectionsFound(nadir, len(photos) - nadir - unknown, unknown)


def _height_note(gnss: GnssFound | None, suggested: Sequence[tuple[str, str]]) -> str:
    if gnss is None or not suggested:
        return "Without GNSS the heights come from the control file alone."
    compound = f"{suggested[0][0]}+3855"
    note = f"A CRS without a vertical part gets heights above the WGS84 ellipsoid; {compound} gets heights above the EGM2008 geoid"
    mend = _missing_grid(compound)
    return f"{note}, once its grid is installed. {mend}" if mend else f"{note} (its grid is installed)."


def _missing_grid(code: str) -> str:
    """How to get the grid that heights or datum of a CRS need; "" where nothing is missing."""
    try:
        transformer(pyproj.CRS(WGS84_3D), pyproj.CRS(code))
    except MissingGridError as error:
        return error.mend
    return ""


def _warnings(catalog: Catalog, gnss: GnssFound | None, flight: Flight | None) -> Iterator[str]:
    total = len(catalog.photos)
    if total < 3:
        noun = "photograph" if total == 1 else "photographs"
        text = f"Only {{total}} usable {noun}: a reconstruction needs at least three that overlap."
        yield sentence("few_usable", text, total=total)
    if gnss is None:
        yield sentence(
            "no_gnss",
            "No photograph says where it was taken: give control points with --gcp, or there will be neither place nor scale.",
        )
    else:
        yield from gnss_warnings(catalog, gnss)
        if not any(photo.prior.source == "dewarp" for photo in catalog.photos):
            yield from _lens_warnings(_directions(catalog.photos))
    if any(photo.prior.source == "guess" for photo in catalog.photos):
        yield sentence(
            "lens_guessed",
            "Some photographs say nothing about their lens: its focal length is guessed and will be found by self-calibration.",
        )
    looking = _gimbal(catalog.photos)
    up = looking is not None and looking.pitch_range_deg[0] > 0
    if looking is not None and up:
        low, high = looking.pitch_range_deg
        yield sentence(
            "cameras_look_up",
            "The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°; -90° is straight down): no ground "
            "is seen, unless the tags are wrong.",
            low_deg=low,
            high_deg=high,
        )
    if flight is not None and flight.height_source == "assumed":
        yield sentence(
            "flight_height_unknown",
            "No tag tells the flight height, so GSD, overlap and area are not known. "
            "What they would be with a forward overlap of 75 % is shown as assumed.",
        )
    elif flight is not None and not up and not flight.assumed and flight.photos_per_point < _FEW_PHOTOS_A_POINT:
        text = "A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}."
        yield sentence("few_views", text, views=flight.photos_per_point, least=_FEW_PHOTOS_A_POINT)


def _lens_warnings(looking: DirectionsFound) -> Iterator[str]:
    """What a lens without calibration means, unless some photographs are known to be oblique."""
    trade = (
        "focal length and height can trade for each other. "
        "Control points or some oblique photographs settle it."
    )
    if looking.oblique:
        return
    if not looking.unknown:
        yield sentence("lens_open", f"All photographs look straight down and the lens is not calibrated: {trade}")
        return
    who = "{unknown} of {total} photographs do" if looking.nadir else "The photographs do"
    text = (
        f"{who} not say where they look (no gimbal tag), and the lens is not calibrated. If all look straight down, {trade}"
    )
    code = "lens_perhaps_open_for_some" if looking.nadir else "lens_perhaps_open"
    yield sentence(code, text, unknown=looking.unknown, total=looking.nadir + looking.unknown)
