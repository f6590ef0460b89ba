"""Right triangles that halve each other, over a lattice of heights: how far each is from the terrain, and which are wanted.

The lattice is cut into squares of `2**power` cells, each of two triangles `(a, b, c)` with the right angle at `c`. Halving at the middle
`m` of `a b` gives `(c, a, m)` and `(b, c, m)`. Two triangles share a longest side, or it lies on the lattice's edge: a wish to halve
that stands at `m` is both's, so no corner ever lies on another's side (Lindstrom et al. 1996; Evans, Kirkpatrick and Townsend 2001).
"""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

import numpy as np
from numba import njit


@njit(cache=True, nogil=True)
def _corners(number: Any, level: Any, size: Any) -> Any:
    """Rows and columns of `a`, `b`, `c` of a triangle of a level in the square at the origin."""
    ar, ac, br, bc, cr, cc = 0, 0, size, size, size, 0
    if number & 1:
        ar, ac, br, bc, cr, cc = size, size, 0, 0, 0, size
    for step in range(1, level + 1):
        mr, mc = (ar + br) // 2, (ac + bc) // 2
        if (number >> step) & 1:
            ar, ac, br, bc, cr, cc = br, bc, cr, cc, mr, mc
        else:
            ar, ac, br, bc, cr, cc = cr, cc, ar, ac, mr, mc
    return ar, ac, br, bc, cr, cc


@njit(cache=True, nogil=True)
def _apart(heights: Any, ar: Any, ac: Any, br: Any, bc: Any, cr: Any, cc: Any) -> Any:
    """Farthest that a height in a triangle is from its plane; infinite where only some heights are known, 0 where none is."""
    za, zb, zc = heights[ar, ac], heights[br, bc], heights[cr, cc]
    twice = (br - ar) * (cc - ac) - (bc - ac) * (cr - ar)
    known, unknown, worst = 0, 0, 0.0
    for row in range(min(ar, br, cr), max(ar, br, cr) + 1):
        for column in range(min(ac, bc, cc), max(ac, bc, cc) + 1):
            of_c = (br - ar) * (column - ac) - (bc - ac) * (row - ar)
            of_b = (row - ar) * (cc - ac) - (column - ac) * (cr - ar)
            if twice < 0:
                of_c, of_b = -of_c, -of_b
            whole = abs(twice)
            if of_c < 0 or of_b < 0 or of_b + of_c > whole:
                continue
            height = heights[row, column]
            if np.isnan(height):
                unknown += 1
            else:
                known += 1
                off = abs(height - (za * (whole - of_b - of_c) + zb * of_b + zc * of_c) / whole)
                worst = max(worst, off)
            if known > 0 and unknown > 0:
                return np.inf
    return 0.0 if known == 0 else worst


@njit(cache=True, nogil=True)
def errors_of(heights: Any, power: Any) -> Any:
    """At the middle of each longest side, the farthest that the triangles on it, or any in them, are from the terrain.

    Args:
        heights: `(R * 2**power + 1, C * 2**power + 1)` float64, metres, NaN where there is none.
        power: squares have `2**power` cells a side.

    Returns:
        Of the same shape, float32, metres.
    """
    size = 1 << power
    rows, columns = (heights.shape[0] - 1) // size, (heights.shape[1] - 1) // size
    errors = np.zeros(heights.shape, np.float32)
    for level in range(2 * power - 1, -1, -1):
        for square in range(rows * columns):
            top, left = (square // columns) * size, (square % columns) * size
            for number in range(2 << level):
                ar, ac, br, bc, cr, cc = _corners(number, level, size)
                ar, br, cr, ac, bc, cc = ar + top, br + top, cr + top, ac + left, bc + left, cc + left
                mr, mc = (ar + br) // 2, (ac + bc) // 2
                worst = max(errors[mr, mc], _apart(heights, ar, ac, br, bc, cr, cc))
                if level < 2 * power - 1:
                    worst = max(worst, errors[(ar + cr) // 2, (ac + cc) // 2], errors[(br + cr) // 2, (bc + cc) // 2])
                errors[mr, mc] = worst
    return errors


@njit(cache=True, nogil=True)
def triangles_of(heights: Any, errors: Any, power: Any, tolerance: Any, most: Any) -> Any:
    """Triangles that are halved until none is farther from the terrain than the tolerance, and their corners.

    Args:
        heights: as in `errors_of`.
        errors: its outcome.
        power: its.
        tolerance: metres.
        most: triangles beyond which it is given up.

    Returns:
        `(T, 3)` int32 corners, clockwise in rows and columns, and `(N, 2)` int32 row and column of each corner. Both empty where there
        would be more than `most` triangles.
    """
    size = 1 << power
    rows, columns = (heights.shape[0] - 1) // size, (heights.shape[1] - 1) // size
    names = np.full(heights.shape, -1, np.int32)
    triangles, places = np.empty((most, 3), np.int32), np.empty((3 * most, 2), np.int32)
    stack = np.empty((4 * power + 8, 7), np.int64)
    count, corners = 0, 0
    for square in range(rows * columns):
        top, left = (square // columns) * size, (square % columns) * size
        for half in range(2):
            ar, ac, br, bc, cr, cc = _corners(half, 0, size)
            stack[0] = (ar + top, ac + left, br + top, bc + left, cr + top, cc + left, 0)
            depth = 1
            while depth > 0:
                depth -= 1
                ar, ac, br, bc, cr, cc, level = stack[depth]
                mr, mc = (ar + br) // 2, (ac + bc) // 2
                if level < 2 * power and errors[mr, mc] > tolerance:
                    stack[depth] = (cr, cc, ar, ac, mr, mc, level + 1)
                    stack[depth + 1] = (br, bc, cr, cc, mr, mc, level + 1)
                    depth += 2
                    continue
                if np.isnan(heights[ar, ac]) or np.isnan(heights[br, bc]) or np.isnan(heights[cr, cc]):
                    continue
                if count == most:
                    return triangles[:0], places[:0]
                for corner, (row, column) in enumerate(((ar, ac), (br, bc), (cr, cc))):
                    if names[row, column] < 0:
                        names[row, column] = corners
                        places[corners] = (row, column)
                        corners += 1
                    triangles[count, corner] = names[row, column]
                count += 1
    return triangles[:count].copy(), places[:corners].copy()
