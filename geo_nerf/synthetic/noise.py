"""Smooth random fields for textures and terrain: random lattices, enlarged with a cubic filter and summed over octaves."""

from __future__ import annotations

import numpy as np


def lattice_noise(size_hw: tuple[int, int], cells_hw: tuple[int, int], rng: np.random.Generator, *, tile: bool = False) -> np.ndarray:
    """One octave.

    Args:
        size_hw: samples wanted.
        cells_hw: random values across them, so `size / cells` samples is the length of a bump.
        rng: source of chance.
        tile: whether opposite edges meet.

    Returns:
        `size_hw` float32, mean 0, standard deviation near 0.4.
    """
    import cv2

    rows, columns = (max(2, int(cells)) for cells in cells_hw)
    lattice = rng.uniform(-1, 1, (rows, columns)).astype(np.float32)
    if not tile:
        return np.asarray(cv2.resize(lattice, size_hw[::-1], interpolation=cv2.INTER_CUBIC), np.float32)
    wide = np.pad(lattice, 2, mode="wrap")
    y = (np.arange(size_hw[0], dtype=np.float32) + 0.5) * (rows / size_hw[0]) - 0.5 + 2
    x = (np.arange(size_hw[1], dtype=np.float32) + 0.5) * (columns / size_hw[1]) - 0.5 + 2
    columns_at, rows_at = np.meshgrid(x, y)
    return np.asarray(cv2.remap(wide, columns_at, rows_at, cv2.INTER_CUBIC), np.float32)


def fractal_noise(
    size_hw: tuple[int, int], cells: float, rng: np.random.Generator, *, octaves: int = 4, gain: float = 0.55, tile: bool = False
) -> np.ndarray:
    """Octaves of `lattice_noise`, each twice as fine and `gain` as strong.

    Args:
        size_hw: samples wanted.
        cells: bumps across the longer side in the first octave.
        rng: source of chance.
        octaves: how many.
        gain: strength of each octave relative to the one before.
        tile: whether opposite edges meet.

    Returns:
        `size_hw` float32, about -1..1, mean near 0.
    """
    longest = max(size_hw)
    total: np.ndarray = np.zeros((1, 1), np.float32)
    for octave in range(octaves):
        across = cells * 2**octave / longest
        cells_hw = (max(2, round(size_hw[0] * across)), max(2, round(size_hw[1] * across)))
        last = octave == octaves - 1
        grid_hw = size_hw if last or tile else (min(size_hw[0], 4 * cells_hw[0]), min(size_hw[1], 4 * cells_hw[1]))
        total = _enlarged(total, grid_hw) + gain**octave * lattice_noise(grid_hw, cells_hw, rng, tile=tile)
    return np.asarray(total * np.float32(1.3 / sum(gain**octave for octave in range(octaves))), np.float32)


def _enlarged(values: np.ndarray, size_hw: tuple[int, int]) -> np.ndarray:
    import cv2

    if values.shape == size_hw or values.size == 1:
        return values
    return np.asarray(cv2.resize(values, size_hw[::-1], interpolation=cv2.INTER_LINEAR), np.float32)
