"""An `Inspection` as a page for the terminal (rich renderables; nothing is printed here)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from geo_nerf.terminal import plain

if TYPE_CHECKING:
    from geo_nerf.estimates import OrientationEstimate
    from geo_nerf.images.footprints import Flight
    from geo_nerf.inspection import Inspection
    from geo_nerf.inspection_gnss import GnssFound

_SOURCES = {
    "dewarp": "maker's calibration (DewarpData)",
    "calibrated_focal": "maker's calibration",
    "exif_focal": "EXIF focal length",
    "guess": "guess",
}
_HEIGHTS = {
    "ellipsoid": "above the WGS84 ellipsoid",
    "geoid": "above the geoid (sea level)",
    "takeoff": "above take-off",
    "unknown": "not certain, taken as ellipsoidal",
}
#: EXIF's orientations as turns of the stored picture
_TURNED = {"3": "(turned by 180°)", "6": "(turned by 90° clockwise)", "8": "(turned by 90° anticlockwise)"}


def inspection_view(found: Inspection) -> RenderableType:
    """The page: what was found, what to choose, what to expect, what to mind."""
    facts = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    facts.add_column(style="bold", no_wrap=True)
    facts.add_column()
    for name, value in _facts(found):
        facts.add_row(name, plain(value))
    parts: list[RenderableType] = [facts, Text(), _estimates(found)]
    if found.left_out:
        parts += [Text(), *(Text(text, style="dim") for text in found.left_out)]
    if found.warnings:
        parts += [Text(), *(plain(f"! {warning}", "yellow") for warning in found.warnings)]
    return Group(*parts)


def _facts(found: Inspection) -> Iterator[tuple[str, str]]:
    left_out = f", {len(found.rejected)} left out" if found.rejected else ""
    yield "Photographs", f"{found.photos} in {found.folder}{left_out}"
    for camera in found.cameras:
        focal = f"focal length {camera.focal_px:.0f} px ± {100 * camera.focal_sigma:.1f} % ({_SOURCES[camera.focal_source]})"
        yield "Camera", f"{_camera(camera.name)}: {camera.count} photograph{'s' * (camera.count > 1)}, {focal}"
    if found.first_taken_at and found.last_taken_at:
        yield "Taken", _period(found.first_taken_at, found.last_taken_at)
    if found.gnss is None:
        yield "GNSS", "none"
    else:
        yield from _gnss_facts(found.gnss, found.photos)
    yield "Gimbal", _directions(found)
    if found.flight is not None:
        yield from _flight_facts(found.flight, found.directions.unknown)
    for index, (code, name) in enumerate(found.suggested_crs):
        yield (
            "CRS" if index == 0 else "",
            f"--crs {code}  ({name})" + (f" — {found.missing_grids[code]}" if code in found.missing_grids else ""),
        )
    yield "Heights", found.height_note
    if found.orientation is not None:
        yield "Large", _orientation(found.orientation)


def _directions(found: Inspection) -> str:
    if found.gimbal is None:
        return "no tags: where the photographs look is not known"
    low, high = found.gimbal.pitch_range_deg
    unknown = (
        f", {found.directions.unknown} without a tag: where they look is not known"
        if found.directions.unknown
        else ""
    )
    pitch = f"(pitch {low:.0f}° to {high:.0f}°)"
    return f"{found.gimbal.nadir} straight down, {found.gimbal.oblique} oblique {pitch}{unknown}"


def _orientation(cost: OrientationEstimate) -> str:
    way = f"in {cost.parts} overlapping parts that are joined" if cost.way == "parts" else "all together, for want of positions"
    figures = f"about {_duration(cost.minutes)}, {cost.memory_gb:.1f} GB of memory, {cost.disk_gb:.1f} GB of disk on 2 CPU cores"
    return f"oriented once ({way}): {figures}; then geo-nerf tiles: what follows is for one run of all photographs"


def _duration(minutes: float) -> str:
    return f"{minutes:.0f} min" if minutes < 90 else f"{minutes / 60:.1f} h"


def _period(first: str, last: str) -> str:
    start, end = first.replace("T", " ").split("."), last.replace("T", " ").split(".")
    return start[0] + (f" to {end[0].split(' ')[1] if end[0][:10] == start[0][:10] else end[0]}" if start[0] != end[0] else "")


def _gnss_facts(gnss: GnssFound, photos: int) -> Iterator[tuple[str, str]]:
    names = {"fixed": "RTK fixed", "float": "RTK float", "single": "RTK single", "none": "no RTK"}
    mixed = len(gnss.rtk) > 1
    states = ("; " if mixed else ", ").join(
        f"{count} {names[state]}" + (f": {_sigma(gnss, state)}" if mixed else "") for state, count in gnss.rtk.items()
    )
    sigma = "" if mixed else f", {_sigma(gnss, next(iter(gnss.rtk)))}"
    yield "GNSS", f"{gnss.count} of {photos} ({states}){sigma}, around {_degrees(gnss.lat_deg)}, {_degrees(gnss.lon_deg)}"
    yield "Altitudes", _altitudes(gnss)


def _degrees(angle: float) -> str:
    return f"{round(angle, 5) + 0.0:.5f}"


def _camera(name: str) -> str:
    """A camera's key with EXIF's orientation in words."""
    return re.sub(r"turned ([2-8])$", lambda found: _TURNED.get(found[1], "(mirrored)"), name)


def _sigma(gnss: GnssFound, state: str) -> str:
    horizontal, vertical = gnss.sigma_ranges_m[state]
    high = "vertical not known" if vertical is None else f"{_span(vertical)} m vertical"
    return f"sigma {_span(horizontal)} m horizontal, {high}"


def _span(limits: tuple[float, float]) -> str:
    """Both limits, or their middle where they are about the same."""
    low, high = limits
    return f"{low:.3g} to {high:.3g}" if high > 2 * low else f"{(low + high) / 2:.3g}"


def _altitudes(gnss: GnssFound) -> str:
    without = gnss.without_altitude
    if not gnss.altitude_ranges_m:
        return "not known"
    parts = []
    for kind, (low, high) in gnss.altitude_ranges_m.items():
        count = f"{gnss.height_kinds[kind]} photographs " if len(gnss.height_kinds) > 1 else ""
        why = f": {gnss.height_why.partition(';')[0]}" if kind == gnss.height_kind else ""
        parts.append(f"{count}{low:.1f} to {high:.1f} m, {_HEIGHTS[kind]}{why}")
    return "; ".join([*parts, *[f"{without} photograph{'s' * (without > 1)} without"] * bool(without)])


def _flight_facts(flight: Flight, unknown: int) -> Iterator[tuple[str, str]]:
    """The flight's figures; what rests on no tag is called assumed, and an assumed overlap is left out."""
    if "height" in flight.assumed:
        down = " by photographs that look straight down" if "direction" in flight.assumed else ""
        yield (
            "Flight",
            (
                f"height not known; with a forward overlap of 75 %{down} "
                f"it would be {flight.height_m:.0f} m above ground, "
                f"the GSD {100 * flight.gsd_m:.1f} cm (assumed)"
            ),
        )
        yield "Overlap", "not known"
        return
    yield (
        "Flight",
        f"{flight.height_m:.0f} m above take-off, expected GSD {100 * flight.gsd_m:.1f} cm"
        + _if_down(flight),
    )
    overlaps = [("forward", flight.forward_overlap), ("side", flight.side_overlap)]
    known = [f"{100 * overlap:.0f} % {name}" for name, overlap in overlaps if overlap is not None]
    if not flight.photos_per_point:
        yield "Overlap", "no ground is seen, by the gimbal tags"
        return
    seen = f"a ground point is seen by {flight.photos_per_point:.1f} photographs"
    area = f"{flight.area_ha:.2f} ha seen by three or more"
    if "direction" in flight.assumed:
        seen, area = (
            f"if the {unknown} photographs without a gimbal tag look straight down, {seen}",
            f"{area} (assumed)",
        )
    yield "Overlap", ", ".join([*known, seen, area])


def _if_down(flight: Flight) -> str:
    return " straight down" if "direction" in flight.assumed else ""


def _estimates(found: Inspection) -> Table:
    table = Table("preset", "on", box=None, pad_edge=False, header_style="bold")
    for name in ("time", "memory", "disk"):
        table.add_column(name, justify="right")
    for cost in found.estimates:
        table.add_row(
            f"--preset {cost.preset}", cost.machine, _duration(cost.minutes), f"{cost.memory_gb:.1f} GB", f"{cost.disk_gb:.1f} GB"
        )
    return table
