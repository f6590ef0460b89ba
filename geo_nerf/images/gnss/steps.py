"""In which steps each source of a folder writes coordinates: its decimals can promise more than there is.

In: the tags of all photographs. Out: `WrittenSteps`. Latitudes of `35/1 350000/10000` in every photograph are
cut to whole seconds, and those of `22/1 948/25`, which is 47.3772, to 0.0001 degrees, whatever the
denominators say: see `grids` for what proves it. One photograph that is coarse among fine ones is found, too.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from geo_nerf.images.gnss.angles import Angle
from geo_nerf.images.gnss.candidates import MAKER_BLOCKS, Candidate, exif_candidate, xmp_candidates
from geo_nerf.images.gnss.grids import Axis, height_step, position_steps
from geo_nerf.images.metadata.numbers import Number
from geo_nerf.images.tags import Tags

#: a height with so much larger steps than its source's is coarse by itself: reducing fractions drops a zero or two
_CHANCE = 101.0
#: positions of XMP that lie further apart were not taken at one place, degrees
_APART_DEG = 1e-5
_MAKERS = tuple(f"XMP {block}" for block in MAKER_BLOCKS)

#: maker and model, source
_Source = tuple[str, str]
#: a source, latitude and longitude without their signs, degrees
_Place = tuple[str, str, float, float]


@dataclass(frozen=True)
class WrittenSteps:
    """Steps that a folder's photographs prove."""

    #: place -> steps of its latitude and longitude, degrees
    angles: Mapping[_Place, tuple[float, float]] = field(default_factory=dict)
    #: source -> step of its heights, metres
    heights: Mapping[_Source, float] = field(default_factory=dict)
    #: makers and models whose EXIF gives one position in all photographs, where XMP gives several
    stuck: frozenset[str] = frozenset()

    def applied(self, fix: Candidate, tags: Tags) -> Candidate:
        """A fix with the steps its source is proven to have."""
        source = (tags.maker(), fix.source)
        if fix.lat is not None and fix.lon is not None:
            lat, lon = self.angles.get(_place(source, fix.lat, fix.lon), (fix.lat.step_deg, fix.lon.step_deg))
            fix = replace(fix, lat=replace(fix.lat, step_deg=lat), lon=replace(fix.lon, step_deg=lon))
        height = fix.height
        if height is None:
            return fix
        proven = self.heights.get(source, height.resolution)
        own = height.resolution if height.resolution > _CHANCE * proven else proven
        return replace(fix, height=Number(height.value, own))


def written_steps(photographs: Iterable[Tags]) -> WrittenSteps:
    """What the photographs of a folder prove about the steps of their sources."""
    places: dict[_Source, list[tuple[Angle, Angle]]] = defaultdict(list)
    heights: dict[_Source, list[Number]] = defaultdict(list)
    for tags in photographs:
        for fix in (exif_candidate(tags, None)[0], *xmp_candidates(tags)[0]):
            if fix.lat is not None and fix.lon is not None:
                places[tags.maker(), fix.source].append((fix.lat, fix.lon))
            if fix.height is not None:
                heights[tags.maker(), fix.source].append(fix.height)
    angles = {}
    for source, found in places.items():
        angles.update(_steps_of(source, found))
    return WrittenSteps(
        angles, {source: _height_step(found) for source, found in heights.items()}, frozenset(_stuck(places))
    )


def _steps_of(source: _Source, found: Sequence[tuple[Angle, Angle]]) -> dict[_Place, tuple[float, float]]:
    lats, lons = zip(*found, strict=True)
    written = min(angle.step_deg for angle in (*lats, *lons))  # makers write both alike
    lat, lon = position_steps(_axis(lats, written), _axis(lons, written), rational=source[1] == "EXIF")
    places = (_place(source, one, two) for one, two in found)
    return dict(zip(places, zip(lat.tolist(), lon.tolist(), strict=True), strict=True))


def _axis(angles: Sequence[Angle], written: float) -> Axis:
    return Axis(np.array([abs(angle.deg) for angle in angles]), written)


def _place(source: _Source, lat: Angle, lon: Angle) -> _Place:
    return (*source, abs(lat.deg), abs(lon.deg))


def _height_step(heights: Sequence[Number]) -> float:
    return height_step(np.array([height.value for height in heights]), min(height.resolution for height in heights))


def _stuck(places: Mapping[_Source, Sequence[tuple[Angle, Angle]]]) -> Iterator[str]:
    for maker in {maker for maker, source in places if source == "EXIF"}:
        exif = places[maker, "EXIF"]
        others = [found for (made, source), found in places.items() if made == maker and source in _MAKERS]
        if len(exif) > 1 and _spread(exif) == 0 and any(_spread(found) > _APART_DEG for found in others):
            yield maker


def _spread(places: Sequence[tuple[Angle, Angle]]) -> float:
    """The larger range of the latitudes and the longitudes, degrees."""
    deg = np.array([(lat.deg, lon.deg) for lat, lon in places])
    return float(np.ptp(deg, axis=0).max())
