"""The box the surface lies in: the footprint of the tie points times a band of heights (Mega-NeRF, Turki et al. 2022).

In: tie points and camera centres, local metres. Out: `Bounds`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from geo_nerf.settings import SceneSettings

#: percentiles of the tie points' heights and places that must lie inside
_HEIGHT_PERCENTILES = (0.5, 99.8)
_PLACE_PERCENTILES = (0.5, 99.5)
#: neighbours a point is judged by
_NEIGHBOURS = 16
#: the band ends this part of the flying height under the lowest camera
_CLEARANCE = 0.05


@dataclass(frozen=True)
class Bounds:
    """An upright box in local metres."""

    #: `(3,)` float64 west, south, bottom
    low: np.ndarray
    #: `(3,)` float64 east, north, top
    high: np.ndarray

    @property
    def extent_m(self) -> np.ndarray:
        """`(3,)` float64 lengths along east, north, up."""
        extent: np.ndarray = self.high - self.low
        return extent

    def contains(self, xyz: np.ndarray) -> np.ndarray:
        """`(N,)` bool: which of `(N, 3)` points, local metres, lie inside."""
        outside: np.ndarray = np.any((xyz < self.low) | (xyz > self.high), axis=1)
        return ~outside

    def to_json(self) -> dict[str, Any]:
        """The box as JSON values."""
        return {"low": self.low.tolist(), "high": self.high.tolist()}

    @classmethod
    def from_json(cls, value: dict[str, Any]) -> Bounds:
        """Read what `to_json` wrote."""
        return cls(np.array(value["low"], np.float64), np.array(value["high"], np.float64))


def bounds_of(xyz: np.ndarray, centres: np.ndarray, settings: SceneSettings) -> Bounds:
    """The box of a survey: robust against wild tie points, with room for trees and roofs, below the cameras.

    Args:
        xyz: `(N, 3)` float64 tie points, local metres.
        centres: `(V, 3)` float64 projection centres, local metres.
        settings: margins.
    """
    kept = xyz[~lone_points(xyz)]
    west_south, east_north = np.percentile(kept[:, :2], _PLACE_PERCENTILES, axis=0)
    bottom, top = np.percentile(kept[:, 2], _HEIGHT_PERCENTILES)
    top = max(float(top), _second_highest_cell(kept))
    low = np.array([*(west_south - settings.footprint_margin_m), bottom - settings.slab_margin_m])
    # matching often fails on crowns and plain roofs: on a real flight trees stood 5 m above the highest tie point near them
    flying_height = float(np.median(centres[:, 2])) - float(np.median(kept[:, 2]))
    above = max(settings.slab_margin_m, settings.headroom * flying_height)
    high = np.array([*(east_north + settings.footprint_margin_m), top + above])
    high[2] = max(min(high[2], _ceiling(kept, centres)), top)
    return Bounds(low, high)


def lone_points(xyz: np.ndarray) -> np.ndarray:
    """`(N,)` bool: points far off the heights around them without company in space; wrong matches, not trees or roofs.

    Args:
        xyz: `(N, 3)` float64 metres.
    """
    from scipy.spatial import cKDTree

    count = min(_NEIGHBOURS, len(xyz) - 1)
    if count < 4:
        return np.zeros(len(xyz), bool)
    apart_on_ground, around = cKDTree(xyz[:, :2]).query(xyz[:, :2], count + 1)
    heights = xyz[around[:, 1:], 2]
    middle = np.median(heights, axis=1)
    spread = 1.4826 * np.median(np.abs(heights - middle[:, None]), axis=1)
    reach = float(np.median(apart_on_ground[:, -1]))
    off = np.abs(xyz[:, 2] - middle) > 5.0 * spread + 0.5 * reach
    apart = cKDTree(xyz).query(xyz, 4)[0][:, -1]
    lone: np.ndarray = off & (apart > 1.5 * reach)
    return lone


def _second_highest_cell(xyz: np.ndarray) -> float:
    """Height that the tie points reach in at least two places (10 m cells): a tall tree has few tie points, but some."""
    cells = np.floor(xyz[:, :2] / 10.0).astype(np.int64)
    _, cell = np.unique(cells, axis=0, return_inverse=True)
    tops = np.full(int(cell.max()) + 1, -np.inf)
    np.maximum.at(tops, cell.ravel(), xyz[:, 2])
    return float(np.sort(tops)[-2:][0])


def _ceiling(xyz: np.ndarray, centres: np.ndarray) -> float:
    """Height under the lowest camera; no limit where the ground itself rises above it (hills, facades flown low)."""
    lowest, ground = float(centres[:, 2].min()), float(np.median(xyz[:, 2]))
    return lowest - _CLEARANCE * (lowest - ground) if lowest > ground else np.inf
