"""Morton keys: one number a place, whose leading bits name the octree's nodes the place lies in."""

from __future__ import annotations

import numpy as np

#: bits a side: the finest cells are a millimetre in a cube of two kilometres
KEY_BITS = 21
#: shift and mask of each doubling when 21 bits are spread to every third place
_SPREAD = (
    (32, 0x1F00000000FFFF),
    (16, 0x1F0000FF0000FF),
    (8, 0x100F00F00F00F00F),
    (4, 0x10C30C30C30C30C3),
    (2, 0x1249249249249249),
)


def spread_bits(value: np.ndarray) -> np.ndarray:
    """Put 21 bits of `(N,)` uint64 numbers to every third place."""
    for shift, mask in _SPREAD:
        value = (value | (value << np.uint64(shift))) & np.uint64(mask)
    return value


def gathered_bits(value: np.ndarray) -> np.ndarray:
    """Undo `spread_bits`."""
    value = value & np.uint64(_SPREAD[-1][1])
    masks = [mask for _, mask in _SPREAD[-2::-1]] + [2**KEY_BITS - 1]
    for (shift, _), mask in zip(reversed(_SPREAD), masks, strict=True):
        value = (value | (value >> np.uint64(shift))) & np.uint64(mask)
    return value


def morton_keys(records: np.ndarray, low: np.ndarray, cells_per_step: np.ndarray) -> np.ndarray:
    """`(N,)` uint64 Morton keys, x in the lowest bit, of the integer coordinates of LAS records, counted from `low`.

    Args:
        records: `(N,)` structured, fields `X`, `Y`, `Z`.
        low: `(3,)` corner where cells begin, in steps of the coordinates.
        cells_per_step: `(3,)` cells a step of the coordinates.
    """
    keys = np.zeros(len(records), np.uint64)
    for axis, name in enumerate("XYZ"):
        cell = ((records[name] - float(low[axis])) * cells_per_step[axis]).astype(np.uint64)
        keys |= spread_bits(np.minimum(cell, np.uint64(2**KEY_BITS - 1))) << np.uint64(axis)
    return keys
