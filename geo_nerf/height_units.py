"""What the heights of a file are counted in, where its CRS has no vertical axis: told by the other side of a comparison, or not at all.

In: samples of both surfaces in one metric CRS, with the file's heights taken for metres and for feet. Out: which of them fits, or neither.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from geo_nerf.errors import InputError

#: one reading of heights has to fit this much better than another
_BETTER = 3.0
#: where the ground is too flat to tell, heights have to agree to this, metres
_NEAR_M = 5.0
#: cells along each side of the common box, and how many both have to fill
_CELLS, _LEAST = 60, 20
_FOOT_M = 0.3048


class OpenHeightsError(InputError):
    """A file in feet that does not say what its heights are counted in, where the other side cannot tell either."""

    def __init__(self, name: str, crs: str) -> None:
        super().__init__(
            f"its CRS ({crs}) counts easting and northing in feet and has no vertical axis, so its heights may be in feet or in metres, "
            "and the other side does not tell which.",
            where=name,
            mend="Say it with `--heights-in foot` or `--heights-in metre`, or write a CRS with heights into the file "
            "(EPSG:2263+6360, say).",
        )


@dataclass(frozen=True)
class Fit:
    """How well heights of one surface fit those of another at the same places."""

    #: median of the differences' sizes, metres
    apart_m: float
    #: normalised median absolute deviation of the differences, metres
    spread_m: float


def fit_of(sample: np.ndarray, other: np.ndarray) -> Fit | None:
    """Compare the mean heights of two samples in the cells of their common box.

    Args:
        sample: `(N, 3)` float64 easting, northing, height, metres.
        other: `(M, 3)` float64, in the same CRS.

    Returns:
        The fit; None where they share too few cells.
    """
    low = np.maximum(sample[:, :2].min(axis=0), other[:, :2].min(axis=0))
    high = np.minimum(sample[:, :2].max(axis=0), other[:, :2].max(axis=0))
    if (high <= low).any():
        return None
    heights = [_means(xyz, low, high) for xyz in (sample, other)]
    apart = heights[0] - heights[1]
    apart = apart[np.isfinite(apart)]
    if len(apart) < _LEAST:
        return None
    return Fit(float(np.median(np.abs(apart))), 1.4826 * float(np.median(np.abs(apart - np.median(apart)))))


def _means(xyz: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """`(_CELLS ** 2,)` mean heights, NaN in cells without a point."""
    place = np.floor((xyz[:, :2] - low) / (high - low) * _CELLS).astype(np.int64)
    here = ((place >= 0) & (place < _CELLS)).all(axis=1)
    cell = place[here] @ np.array([_CELLS, 1])
    count, total = (np.bincount(cell, weights, minlength=_CELLS**2) for weights in (None, xyz[here, 2]))
    means: np.ndarray = np.divide(total, count, out=np.full(_CELLS**2, np.nan), where=count > 0)
    return means


def better_of(fits: Mapping[str, Fit | None]) -> str | None:
    """The reading of heights that fits much better than the others; None where none does.

    Hills tell by the spread of the differences, whatever both sides count heights from; flat ground only by heights that agree.
    """
    known = {name: fit for name, fit in fits.items() if fit is not None}
    if len(known) < len(fits):
        return None
    by_spread = sorted(known, key=lambda name: known[name].spread_m)
    if known[by_spread[1]].spread_m > _BETTER * known[by_spread[0]].spread_m:
        return by_spread[0]
    by_apart = sorted(known, key=lambda name: known[name].apart_m)
    best, second = (known[name].apart_m for name in by_apart[:2])
    return by_apart[0] if best < _NEAR_M and second > _BETTER * max(best, 1.0) else None


def doubt_of(name: str, sample: np.ndarray, other: np.ndarray) -> str:
    """A sentence where heights that were taken for metres, or feet, fit the other side only in the other unit; else "".

    Args:
        name: of the file.
        sample: `(N, 3)` float64 of the file, metres as its CRS says.
        other: `(M, 3)` float64 of the other side.
    """
    readings = {"as the file says": 1.0, "feet": _FOOT_M, "metres": 1 / _FOOT_M}
    fits = {reading: fit_of(sample * np.array([1.0, 1.0, factor]), other) for reading, factor in readings.items()}
    best = better_of(fits)
    stated, found = fits["as the file says"], fits[best] if best else None
    if best in (None, "as the file says") or stated is None or found is None or found.apart_m > stated.apart_m / _BETTER:
        return ""
    return (
        f"The heights of {name} look like {best}: counted so they lie {found.apart_m:.1f} m from the other side's, as its CRS says "
        f"{stated.apart_m:.1f} m. They were taken as the CRS says; write a CRS with the right vertical unit into the file."
    )
