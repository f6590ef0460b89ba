"""What `geo-nerf inspect` tells of the photographs' positions: how good they are, what their altitudes are above, what to mind.

In: a catalogue. Out: `GnssFound`, and warnings in sentences.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from geo_nerf.errors import MissingGridError
from geo_nerf.globe import middle_of_places
from geo_nerf.images.exif import read_exif
from geo_nerf.poses.priors import ellipsoidal
from geo_nerf.poses.receiver import standing_runs, too_few_places
from geo_nerf.sentence import Sentence, coded, sentence, some_of
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, GnssFix, HeightKind, Photo

#: an altitude farther than this from what its neighbours' say, and so many of their own deviations, is out of line, metres
_OUT_OF_LINE_M, _TIMES_USUAL = 50.0, 10.0
#: fewer photographs with an altitude do not say which of them is out of line
_LEAST_FOR_LINE = 4
_KINDS: dict[HeightKind, str] = {
    "ellipsoid": "above the ellipsoid",
    "geoid": "above the geoid",
    "takeoff": "above take-off",
    "unknown": "above something that no tag names",
}


@dataclass(frozen=True)
class GnssFound:
    """Positions of the photographs."""

    count: int
    #: RTK state -> photographs
    rtk: dict[str, int]
    #: median standard deviations, metres; vertical of those with an altitude, None where none has one
    sigma_horizontal_m: float
    sigma_vertical_m: float | None
    #: of most photographs with an altitude
    height_kind: HeightKind
    #: which tag says so
    height_why: str
    #: middle of the survey, degrees
    lon_deg: float
    lat_deg: float
    #: lowest and highest altitude as the tags give it, metres; None where no photograph has one
    altitude_range_m: tuple[float, float] | None
    #: photographs with a position and no altitude
    without_altitude: int = 0
    #: kind -> photographs with an altitude of that kind
    height_kinds: dict[str, int] = field(default_factory=dict)
    #: kind -> lowest and highest altitude, metres
    altitude_ranges_m: dict[str, tuple[float, float]] = field(default_factory=dict)
    #: RTK state -> lowest and highest standard deviation, metres: horizontal; vertical of those with an altitude
    sigma_ranges_m: dict[str, tuple[tuple[float, float], tuple[float, float] | None]] = field(default_factory=dict)


def gnss_found(catalog: Catalog, settings: ImagesSettings) -> GnssFound | None:
    """The photographs' positions; None where no photograph has one."""
    placed = [photo for photo in catalog.photos if photo.gnss is not None]
    fixes = [photo.gnss for photo in placed if photo.gnss is not None]
    if not fixes:
        return None
    high = [fix for fix in fixes if fix.height_measured]
    kinds = Counter(fix.height_kind for fix in high or fixes)
    kind = kinds.most_common(1)[0][0]
    typical = next(
        photo
        for photo in placed
        if photo.gnss is not None and photo.gnss.height_kind == kind and (not high or photo.gnss.height_measured)
    )
    lon, lat = middle_of_places(np.array([(fix.lon_deg, fix.lat_deg) for fix in fixes]))
    return GnssFound(
        count=len(fixes),
        rtk=dict(Counter(fix.rtk for fix in fixes)),
        sigma_horizontal_m=float(np.median([fix.sigma_horizontal_m for fix in fixes])),
        sigma_vertical_m=float(np.median([fix.sigma_vertical_m for fix in high])) if high else None,
        height_kind=kind,
        height_why=read_exif(typical.path, typical.size_hw, settings).gnss.reference.why,
        lon_deg=lon,
        lat_deg=lat,
        altitude_range_m=_range([fix.height_m for fix in high]),
        without_altitude=len(fixes) - len(high),
        height_kinds={str(one): count for one, count in kinds.items()} if high else {},
        altitude_ranges_m={
            one: (min(heights), max(heights))
            for one in kinds
            if (heights := [fix.height_m for fix in high if fix.height_kind == one])
        },
        sigma_ranges_m=_sigmas(fixes),
    )


def _range(values: Sequence[float]) -> tuple[float, float] | None:
    return (min(values), max(values)) if values else None


def _sigmas(fixes: Sequence[GnssFix]) -> dict[str, tuple[tuple[float, float], tuple[float, float] | None]]:
    found = {}
    for state in dict.fromkeys(fix.rtk for fix in fixes):
        own = [fix for fix in fixes if fix.rtk == state]
        level = [fix.sigma_horizontal_m for fix in own]
        found[str(state)] = (
            (min(level), max(level)),
            _range([fix.sigma_vertical_m for fix in own if fix.height_measured]),
        )
    return found


def gnss_warnings(catalog: Catalog, gnss: GnssFound) -> Iterator[str]:
    """What to mind about positions and altitudes."""
    total = len(catalog.photos)
    if gnss.count < total:
        text = "{missing} of {total} photographs have no GNSS position; they are placed by what they show."
        yield sentence("gnss_missing", text, missing=total - gnss.count, total=total)
    if gnss.count < 3:
        text = "Fewer than three GNSS positions do not fix place and direction: give control points with --gcp."
        yield sentence("gnss_too_few", text)
    yield from _kind_warnings(gnss)
    yield from _grid_warnings(catalog)
    yield from _place_warnings(catalog.photos)
    yield from _height_warnings(catalog.photos)


def _kind_warnings(gnss: GnssFound) -> Iterator[str]:
    """About what altitudes are above."""
    kinds = gnss.height_kinds
    if not kinds:
        yield sentence("no_altitude", "No photograph says how high it was taken: give control points for heights.")
    if len(kinds) > 1:
        counts = ", ".join(f"{count} {_KINDS[kind]}" for kind, count in kinds.items())  # type: ignore[index]
        text = f"The photographs' altitudes are of different kinds ({counts}); they may not fit together."
        yield sentence("altitude_kinds_mixed", text, kinds=dict(kinds))
    if "unknown" in kinds:
        who = "the altitudes" if len(kinds) == 1 else "{count} of the altitudes"
        text = f"What {who} are above is not certain; heights can be off by tens of metres unless control points are given."
        code = "altitudes_uncertain" if len(kinds) == 1 else "some_altitudes_uncertain"
        yield sentence(code, text, count=kinds["unknown"])
    if "takeoff" in kinds:
        text = "Altitudes are above take-off, whose height is unknown: give control points for absolute heights."
        yield sentence("altitudes_above_takeoff", text)


def _grid_warnings(catalog: Catalog) -> Iterator[str]:
    """A run stops where altitudes above the geoid cannot become ellipsoidal."""
    for photo in catalog.photos:
        if photo.gnss is not None and photo.gnss.height_kind == "geoid":
            try:
                ellipsoidal(photo.gnss)
            except MissingGridError as error:
                text = "A run needs a grid for altitudes above the geoid. {error}"
                yield sentence("geoid_grid_missing", text, error=str(error), **coded(error.what).get("values", {}))
            return


def _place_warnings(photos: Sequence[Photo]) -> Iterator[str]:
    """Receivers that stood still."""
    placed = [photo for photo in photos if photo.gnss is not None]
    if len(placed) < 3:
        return
    standing = standing_runs(photos)
    if why := too_few_places(photos, standing):
        text = f"{why[:1].upper()}{why[1:]} Give control points with --gcp."
        yield Sentence("gnss_stands_still", text, {"reason": why})
        return
    for run in standing:
        names = [photos[n].name for n in run]
        yield sentence(
            "gnss_stuck",
            "{count} photographs in a row carry the very same GNSS position ({first} to {last}): a receiver "
            "that was stuck, unless the camera hovered. A run looks which it was, and leaves out positions of a stuck one.",
            count=len(names),
            first=names[0],
            last=names[-1],
        )


def _height_warnings(photos: Sequence[Photo]) -> Iterator[str]:
    """Altitudes out of line: the heights above take-off, where tags tell them, say what the flight itself did."""
    for kind in _KINDS:
        own = [
            (photo, photo.gnss.height_m - (photo.relative_altitude_m or 0.0))
            for photo in photos
            if photo.gnss is not None and photo.gnss.height_kind == kind and photo.gnss.height_measured
        ]
        if len(own) < _LEAST_FOR_LINE or any(photo.relative_altitude_m is None for photo, _ in own):
            continue
        bases = np.array([base for _, base in own])
        off = np.abs(bases - np.median(bases))
        out = off > max(_OUT_OF_LINE_M, _TIMES_USUAL * float(np.median(off)))
        names = [photo.name for (photo, _), far in zip(own, out, strict=True) if far]
        if names:
            yield sentence(
                "altitude_out_of_line",
                "{names}: the altitude lies {apart_m:.0f} m or more from what those of the other photographs and the heights above "
                "take-off say.",
                names=some_of(names, 3),
                apart_m=float(off[out].min()),
            )
