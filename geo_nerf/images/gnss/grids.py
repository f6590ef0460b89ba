"""The coarsest grid that written numbers lie on, where that cannot be chance.

In: values as they were read, with the noise of their encoding. Out: the step of each. Decimal grids are whole
`10^-k` degrees, minutes or seconds; binary ones are what a 32-bit float holds of degrees, radians, seconds or
NMEA's `DDMM.mmmm`.

The argument: a value that knows nothing of a grid of step `g` lies within `r` of one of its lines, written in
steps `w`, with the chance `p = (2 r + w) / g`. Of `N` photographs, `m` lie on it with the chance
`C(N, m) p^n`, where `n` counts the different lines they lie on, latitudes and longitudes together: values that
are equal prove nothing more, and a parallel that all of a flight line lie on says nothing of some of them. With
`w` of 0.01 seconds and `g` of 0.0001 degrees (0.36 seconds) an exact value has `p = 1/36`: two photographs at
different places (`n = 4`, one in 1.7 million) prove what one (`n = 2`, one in 1300) cannot.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple, TypeAlias

import numpy as np

#: a grid is believed in where chance would give it less often than this
_CHANCE = 1e-4
#: heights come in steps of 0.1 m and more in three photographs of a thousand by chance
_CHANCE_OF_HEIGHTS = 1.001e-3
#: fewer different heights prove no step
_LEAST_HEIGHTS = 3
_DECIMALS = 9
_FOOT_M = 0.3048
#: degrees that arithmetic in 32 bits costs on the way to minutes and seconds
_ARITHMETIC_DEG = 4e-8
#: grids are coarse beside 32 bits where these hold a value to this part of a step
_NEAR = 0.05

#: exact values are so near to a line, in parts of what is written, and of the value
_EXACT, _FLOAT = 1e-3, 1e-15

#: one for each value
Values: TypeAlias = np.ndarray


class Grid(NamedTuple):
    """A grid beside values."""

    #: the line next to each value, in steps
    line: Values
    #: how far each value is from it, in the values' unit
    off: Values
    #: the grid's step at each value
    step: Values
    #: a value so near lies on it
    near: Values

    @property
    def size(self) -> float:
        """Its largest step."""
        return float(self.step.max())


class Axis(NamedTuple):
    """Latitudes or longitudes of one source, degrees, without their signs."""

    deg: Values
    #: steps that the texts can tell, degrees
    written: float


def position_steps(lat: Axis, lon: Axis, *, rational: bool) -> tuple[Values, Values]:
    """The step of each photograph's latitude and longitude.

    Args:
        lat: of all photographs of a source.
        lon: of the same.
        rational: they are written as fractions, not as decimal texts, which may lack zeros at their end: a latitude or a
            longitude alone that is coarse proves nothing there.

    Returns:
        `(N,)` degrees each; what is written where nothing coarser is proven.
    """
    pairs = sorted(zip(_grids(lat), _grids(lon), strict=True), key=lambda pair: -max(pair[0].size, pair[1].size))
    written, axes = (lat.written, lon.written), (lat, lon)
    everyone = np.ones(len(lat.deg), bool)
    all_on = next((pair for pair in pairs if _on(*pair).all() and _proven(everyone, pair, written, _CHANCE)), None)
    steps = [np.full(len(axis.deg), axis.written) for axis in axes]
    if all_on is not None:
        steps = [np.array(grid.step) for grid in all_on]
        written = (float(steps[0].min()), float(steps[1].min()))
    settled = _coarser(axes, pairs, written, steps, ~everyone)
    for place, axis in enumerate(axes if rational else ()):
        _coarser((axis,), [(pair[place],) for pair in pairs], (written[place],), [steps[place]], settled)
    return steps[0], steps[1]


def _coarser(
    axes: Sequence[Axis], grids: Sequence[tuple[Grid, ...]], written: tuple[float, ...], steps: Sequence[Values], settled: Values
) -> Values:
    """Find photographs that lie on coarser grids than all together.

    Args:
        axes: latitudes and longitudes, or one of them, which only a few photographs are believed to have coarse.
        grids: for each of `axes`, coarsest first.
        written: steps of all photographs together, degrees.
        steps: `(N,)` for each of `axes`; those of the photographs found are set.
        settled: `(N,)` bool: photographs that are not looked at.

    Returns:
        `(N,)` bool: photographs that are settled now.
    """
    most = len(settled) / (1 if len(axes) > 1 else 2)
    for pair in grids:
        on = _on(*pair) & ~settled
        if not 0 < np.count_nonzero(on) < most or not _proven(on, pair, written, _CHANCE):
            continue
        settled = settled | on
        if any(_off_place(axis, grid, on) for axis, grid in zip(axes, pair, strict=True)):
            for found, grid in zip(steps, pair, strict=True):
                found[on] = np.maximum(found, grid.step)[on]
    return settled


def height_step(heights: Values, written: float) -> float:
    """The step of a source's heights, metres: decimals of a metre or of a foot.

    Args:
        heights: of all photographs, metres.
        written: steps that the texts can tell, metres.
    """
    if len(np.unique(heights)) < _LEAST_HEIGHTS:  # level flight
        return written
    steps = sorted((unit * 10.0**-k for unit in (1.0, _FOOT_M) for k in range(-2, 4)), reverse=True)
    grids = (_regular(heights, step, written) for step in steps if step > written * 1.5)
    proven = (grid for grid in grids if _on(grid).all() and _proven(_on(grid), (grid,), (written,), _CHANCE_OF_HEIGHTS))
    found = next(proven, None)
    return written if found is None else found.size


def _off_place(axis: Axis, grid: Grid, on: Values) -> bool:
    """Whether values on a grid that is coarser than the survey is wide lie beside it, as cutting them would do.

    Those that are where the others are were put there: a planned flight begins at round numbers.
    """
    others = axis.deg[~on]
    if len(others) < 2:
        return True
    reach = 2.0 * float(np.ptp(others))
    return grid.size <= reach or bool((np.abs(axis.deg[on] - np.median(others)) > reach).any())


def _on(*grids: Grid) -> Values:
    """`(N,)` bool: which values lie on all of the grids."""
    return np.asarray(np.logical_and.reduce([grid.off <= grid.near for grid in grids]))


def _proven(on: Values, grids: tuple[Grid, ...], written: tuple[float, ...], chance: float) -> bool:
    """Whether the values that lie on the grids, `on`, do so by less than a chance."""
    logarithm = _log_choices(len(on), int(np.count_nonzero(on)))
    for grid, width in zip(grids, written, strict=True):
        step = float(grid.step[on].min())
        part = (2.0 * float(grid.near[on].max()) + width) / step
        lines = np.setdiff1d(grid.line[on], grid.line[~on & (grid.off <= grid.near)])
        logarithm += len(lines) * math.log(min(part, 1.0))
    return logarithm <= math.log(chance)


def _log_choices(many: int, some: int) -> float:
    return math.lgamma(many + 1) - math.lgamma(some + 1) - math.lgamma(many - some + 1)


def _grids(axis: Axis) -> Iterator[Grid]:
    """Decimal grids with exact values, rounded ones, and such as went through 32 bits; binary grids."""
    single = np.spacing(axis.deg.astype(np.float32)).astype(np.float64) / 2 + _ARITHMETIC_DEG
    for part in (1.0, 60.0, 3600.0):
        for k in range(_DECIMALS):
            grid = _regular(axis.deg, 10.0**-k / part, axis.written)
            yield _exact(grid, axis)
            yield grid
            yield grid._replace(near=np.maximum(grid.near, np.where(single <= _NEAR * grid.step, single, 0.0)))
    for there, back in _BINARY:
        yield _binary(axis, there, back)


def _exact(grid: Grid, axis: Axis) -> Grid:
    return grid._replace(near=np.full_like(grid.near, max(_EXACT * axis.written, _FLOAT * float(axis.deg.max()))))


def _regular(values: Values, step: float, written: float) -> Grid:
    line = np.round(values / step)
    near = min(1.01 * written, step / 4) + _FLOAT * float(np.abs(values).max())
    return Grid(line, np.abs(values - line * step), np.full(len(values), step), np.full(len(values), near))


def _from_nmea(value: Values) -> Values:
    return np.asarray(np.floor(value / 100.0) + np.fmod(value, 100.0) / 60.0)


def _to_nmea(deg: Values) -> Values:
    return np.asarray(np.floor(deg) * 100.0 + (deg - np.floor(deg)) * 60.0)


#: from degrees to what was held in 32 bits, and back
_BINARY: tuple[tuple[Callable[[Values], Values], Callable[[Values], Values]], ...] = (
    (np.asarray, np.asarray),
    (np.radians, np.degrees),
    (lambda deg: deg * 3600.0, lambda seconds: seconds / 3600.0),
    (_to_nmea, _from_nmea),
)


def _binary(axis: Axis, there: Callable[[Values], Values], back: Callable[[Values], Values]) -> Grid:
    held = there(axis.deg).astype(np.float32)
    nearest = held.astype(np.float64)
    step = np.abs(back(np.nextafter(held, np.float32(np.inf)).astype(np.float64)) - back(nearest))
    near = np.minimum(1.01 * axis.written + _ARITHMETIC_DEG, step / 4)
    return Grid(nearest, np.abs(back(nearest) - axis.deg), step, near)
