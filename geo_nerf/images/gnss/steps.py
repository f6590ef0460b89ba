"""In which steps each source of a folder writes coordinates: its decimals can promise more than there is.

In: the tags of all photographs. Out: `WrittenSteps`. Latitudes of `35/1 350000/10000` in every photograph are
cut to whole seconds, whatever the denominator says; one such photograph proves nothing. Positions that are all
what a 32-bit float can hold are no finer.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from geo_nerf.images.gnss.angles import Angle
from geo_nerf.images.gnss.candidates import MAKER_BLOCKS, Candidate, exif_candidate, xmp_candidates
from geo_nerf.images.metadata.numbers import Number, effective_resolution
from geo_nerf.images.tags import Tags

#: so many different values prove a step
_PROOF = 3
#: a text may lack a last digit or two, which were zero
_CHANCE = 101.0

#: positions of XMP that lie further apart were not taken at one place, degrees
_APART_DEG = 1e-5
_MAKERS = tuple(f"XMP {block}" for block in MAKER_BLOCKS)

#: maker and model, source, "lat", "lon" or "height"
_Key = tuple[str, str, str]


@dataclass(frozen=True)
class WrittenSteps:
    """Steps that a folder's photographs prove; degrees for angles, metres for heights."""

    proven: Mapping[_Key, float] = field(default_factory=dict)
    #: makers and models whose EXIF gives one position in all photographs, where XMP gives several
    stuck: frozenset[str] = frozenset()

    def applied(self, fix: Candidate, tags: Tags) -> Candidate:
        """A fix with the steps its source is proven to have."""
        key = (tags.maker(), fix.source)
        lat = (
            None
            if fix.lat is None
            else replace(fix.lat, step_deg=self._step((*key, "lat"), fix.lat.step_deg))
        )
        lon = (
            None
            if fix.lon is None
            else replace(fix.lon, step_deg=self._step((*key, "lon"), fix.lon.step_deg))
        )
        height = fix.height
        if height is not None:
            height = Number(height.value, self._step((*key, "height"), height.resolution))
        return replace(fix, lat=lat, lon=lon, height=height)

    def _step(self, key: _Key, own: float) -> float:
        proven = self.proven.get(key, own)
        return own if own > _CHANCE * proven else proven


def written_steps(photographs: Iterable[Tags]) -> WrittenSteps:
    """What the photographs of a folder prove about the steps of their sources."""
    angles: dict[_Key, list[Angle]] = defaultdict(list)
    heights: dict[_Key, list[Number]] = defaultdict(list)
    for tags in photographs:
        for fix in (exif_candidate(tags, None)[0], *xmp_candidates(tags)[0]):
            maker, source = tags.maker(), fix.source
            for axis, angle in (("lat", fix.lat), ("lon", fix.lon)):
                if angle is not None:
                    angles[maker, source, axis].append(angle)
            if fix.height is not None:
                heights[maker, source, "height"].append(fix.height)
    proven = {
        key: _angle_step(some) for key, some in angles.items() if len({one.deg for one in some}) >= _PROOF
    }
    for key, found in heights.items():
        if len({height.value for height in found}) >= _PROOF:
            proven[key] = min(effective_resolution(height) for height in found)
    return WrittenSteps(proven, frozenset(_stuck(angles)))


def _stuck(angles: Mapping[_Key, Sequence[Angle]]) -> Iterator[str]:
    for maker in {maker for maker, source, _ in angles if source == "EXIF"}:
        exif = [angles.get((maker, "EXIF", axis), ()) for axis in ("lat", "lon")]
        others = [found for (made, source, _), found in angles.items() if made == maker and source in _MAKERS]
        if all(len(found) > 1 and _spread(found) == 0 for found in exif) and any(
            _spread(found) > _APART_DEG for found in others
        ):
            yield maker


def _spread(angles: Sequence[Angle]) -> float:
    deg = [angle.deg for angle in angles]
    return max(deg) - min(deg)


def _angle_step(angles: Sequence[Angle]) -> float:
    step = min(angle.digit_deg for angle in angles)
    deg = np.array([angle.deg for angle in angles])
    single = np.spacing(np.abs(deg).astype(np.float32)).astype(np.float64)
    held = np.abs(deg.astype(np.float32).astype(np.float64) - deg) <= 0.51 * step
    return float(single.max()) if held.all() and (step < single / 8).all() else step
