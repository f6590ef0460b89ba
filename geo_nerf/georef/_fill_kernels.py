"""The compiled loop that fills holes of a surface model. Imported only where it is made."""

# mypy: disable-error-code="untyped-decorator"
from __future__ import annotations

from typing import Any

from numba import njit


@njit(cache=True, nogil=True)
def relax(heights: Any, names: Any, rows: Any, columns: Any, sweeps: Any, overshoot: Any) -> None:
    """Bring cells to the mean of their neighbours, to and fro (successive over-relaxation, Young 1954).

    Args:
        heights: (rows, columns) float64 metres, changed at the cells named.
        names: (rows, columns) integers; neighbours count where they have the cell's own name.
        rows: (N,) int64 of the cells, none on the raster's edge.
        columns: (N,) int64.
        sweeps: how often.
        overshoot: 1 goes to the mean, up to 2 beyond it.
    """
    count = len(rows)
    for sweep in range(sweeps):
        for k in range(count):
            i = k if sweep % 2 == 0 else count - 1 - k
            r, c = rows[i], columns[i]
            total, near = 0.0, 0
            for dr, dc in ((-1, 0), (1, 0), (0, -1), (0, 1)):
                if names[r + dr, c + dc] == names[r, c]:
                    total += heights[r + dr, c + dc]
                    near += 1
            if near > 0:
                heights[r, c] += overshoot * (total / near - heights[r, c])
