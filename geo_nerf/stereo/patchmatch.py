"""Depth and normal of each pixel of one photograph from a few others.

PatchMatch with slanted windows (Bleyer et al. 2011, Galliani et al. 2015), bilateral correlation (Schoenberger et al. 2016), depths of
the other photographs as a witness (Xu and Tao 2019).

Comes in: a `Problem` and planes to start from. Goes out: better planes and their costs.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any, cast

import numpy as np

#: variance of grey values' noise, grey levels squared
NOISE = 4.0
#: planes nearer to each other than this count as one, pixels of parallax
ALIKE_PX = 0.05
#: disagreements beyond this count alike, pixels
PARTING_PX = 2.0


@dataclass(frozen=True)
class Window:
    """Pixels of a patch: every `stride`-th up to `radius` from the middle, weighted by their likeness to it."""

    radius: int = 4
    stride: int = 2
    #: see `FieldSettings.patch_contrast`
    contrast: float = 25.0

    def arrays(self) -> tuple[Any, ...]:
        """Steps along columns and rows, reach, and fall of the weights, for the compiled loops."""
        steps = np.arange(-self.radius, self.radius + 1, self.stride)
        dy, dx = (part.ravel().astype(np.int64) for part in np.meshgrid(steps, steps, indexing="ij"))
        fall = 0.5 / self.contrast**2 if self.contrast > 0 else 0.0
        return dx, dy, np.float32(self.radius), np.float32(fall)


@dataclass(frozen=True)
class Problem:
    """A reference photograph at one level and the K sources it is compared with."""

    #: `(h, w)` float32 grey levels
    grey: np.ndarray
    #: all sources' grey levels, one after the other, float32
    pixels: np.ndarray
    #: all sources' inverse depths, 1/metre, in the same places; empty where there are none yet
    inverse_depths: np.ndarray
    #: `(K, 3)` int64 first pixel, height, width
    views: np.ndarray
    #: `(K, 3, 4)` float32, see `geometry.transfer`, and the way back
    forth: np.ndarray
    back: np.ndarray
    #: least and largest inverse depth, 1/metre
    limits: tuple[float, float]
    #: change of inverse depth that moves a pixel by one in the sources, 1/metre
    parallax: float

    def sources(self) -> tuple[Any, ...]:
        """What the compiled loops take."""
        return self.pixels, self.inverse_depths, self.views, self.forth, self.back


@dataclass(frozen=True)
class Sweep:
    """How one sweep over both colours of the chessboard searches."""

    #: how far changed planes go: pixels of parallax at the middle, and at the patch's rim
    spread_px: tuple[tuple[float, float], ...]
    #: groups of neighbours asked for their planes, up to 8
    groups: int = 8
    #: cost of one pixel of parting from the sources' own depths
    geometric: float = 0.0


def improve(
    problem: Problem, planes: np.ndarray, cost: np.ndarray, sweeps: tuple[Sweep, ...], window: Window, salt: int, device: str = "cpu"
) -> None:
    """Sweep over the photograph; planes and costs change in place.

    Args:
        problem: reference and sources.
        planes: `(h, w, 3)` float32 inverse depth, 1/metre, and its slopes, 1/metre a pixel.
        cost: `(h, w)` float32; a pixel's present cost only ranks it among its neighbours.
        sweeps: what to do.
        window: the patch.
        salt: of the random numbers.
        device: "cpu" or "cuda".
    """
    window_arrays = window.arrays()
    run = _implementation(device)
    steepest = np.float32(problem.limits[1] / 2.0 / window.radius)
    limits = (np.float32(problem.limits[0]), np.float32(problem.limits[1]), steepest, np.float32(ALIKE_PX * problem.parallax))
    for number, one in enumerate(sweeps):
        spread = np.array(one.spread_px, np.float32).reshape(-1, 2) * np.float32(problem.parallax)
        spread[:, 1] /= window.radius
        options = (np.float32(NOISE), np.float32(one.geometric), np.float32(PARTING_PX))
        for colour in (0, 1):
            numbers = (salt * 16 + number, colour, one.groups)
            run(problem.grey, planes, cost, problem.sources(), window_arrays, options, limits, spread, *numbers)


def _implementation(device: str) -> Callable[..., None]:
    """The compiled sweep on the CPU, where numba is installed; else torch's on the device."""
    if device == "cpu" and importlib.util.find_spec("numba") is not None:
        from geo_nerf.stereo._patchmatch import sweep

        return cast(Callable[..., None], sweep)
    from geo_nerf.stereo import reference

    return partial(reference.sweep, device=device)
