"""Charts a surveyor reads: the error map with its histogram, and a section through cloud and truth. Drawn with matplotlib, no screen."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.artefacts import atomic_path
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

INK, FAINT, ACCENT = "#1f2933", "#d5dbe1", "#c2410c"


def _figure(size: tuple[float, float]) -> Figure:
    """A bare figure on the Agg canvas: no pyplot, so no global state and no display."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=size, layout="constrained", facecolor="white")
    FigureCanvasAgg(figure)
    return figure


def _plain(axes: Axes) -> None:
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(FAINT)
    axes.tick_params(colors=INK, labelsize=8, length=3, color=FAINT)
    axes.xaxis.label.set(color=INK, fontsize=9)
    axes.yaxis.label.set(color=INK, fontsize=9)


def _save(figure: Figure, path: Path, dpi: int) -> None:
    with atomic_path(path) as partial:
        figure.savefig(partial, format="png", dpi=dpi)


def _trimmed(grid: Grid) -> Grid:
    """The grid without empty rows and columns around it."""
    valid = np.isfinite(grid.values)
    rows, columns = np.flatnonzero(valid.any(axis=1)), np.flatnonzero(valid.any(axis=0))
    part = grid.values[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Grid(grid.crs, part, grid.west + columns[0] * grid.cell_m, grid.north - rows[0] * grid.cell_m, grid.cell_m)


def error_chart(errors: Grid, gsd_m: float, path: Path, *, dpi: int = 130) -> None:
    """Write the map of height errors and their histogram side by side, as PNG.

    Args:
        errors: product minus reference, metres, NaN where nothing was compared; at least one cell is not.
        gsd_m: colours run from -5 to +5 of it.
        path: the file.
        dpi: dots per inch.
    """
    trimmed = _trimmed(errors)
    rows, columns = trimmed.values.shape
    wide = float(np.clip(4.6 * columns / rows, 3.4, 8.0))
    figure = _figure((wide + 4.2, 4.6))
    left, right = figure.subplots(1, 2, width_ratios=[wide, 3.4])
    span = 5 * gsd_m
    extent = (0.0, columns * trimmed.cell_m, 0.0, rows * trimmed.cell_m)
    left.set_facecolor("#eceff2")
    image = left.imshow(trimmed.values, cmap="RdBu_r", vmin=-span, vmax=span, extent=extent, interpolation="nearest")
    left.set(xlabel="metres east", ylabel="metres north")
    left.set_title("Height error, product minus reference", fontsize=10, color=INK, loc="left")
    _plain(left)
    bar = figure.colorbar(image, ax=left, shrink=0.75, pad=0.02, extend="both")
    bar.set_label("metres", fontsize=9, color=INK)
    bar.ax.tick_params(labelsize=8, colors=INK)
    bar.outline.set_visible(False)
    _histogram(right, trimmed.values, gsd_m)
    _save(figure, path, dpi)


def _histogram(axes: Axes, values: np.ndarray, gsd_m: float) -> None:
    in_gsd = values[np.isfinite(values)] / gsd_m
    bias = float(np.median(in_gsd))
    nmad = 1.4826 * float(np.median(np.abs(in_gsd - bias)))
    axes.hist(np.clip(in_gsd, -6, 6), bins=96, range=(-6, 6), color="#3b6ea5", edgecolor="none")
    axes.axvline(bias, color=ACCENT, linewidth=1.2)
    axes.set_title(f"median {bias:+.2f} GSD, NMAD {nmad:.2f} GSD", fontsize=10, color=INK, loc="left")
    axes.set(xlabel=f"height error in GSD ({gsd_m * 100:.1f} cm); the ends collect the rest", yticks=[], xlim=(-6.2, 6.2))
    _plain(axes)
    axes.spines["left"].set_visible(False)


def section_chart(
    distance_m: np.ndarray,
    height_m: np.ndarray,
    rgb: np.ndarray,
    path: Path,
    *,
    lines: Mapping[str, tuple[np.ndarray, np.ndarray]],
    dpi: int = 150,
) -> None:
    """Write a section: points in their own colours over the lines they should lie on, at equal scales, as PNG.

    Args:
        distance_m: `(N,)` metres along the section.
        height_m: `(N,)` metres.
        rgb: `(N, 3)` uint8.
        path: the file.
        lines: name -> `(M,)` distances and `(M,)` heights in metres, NaN breaks the line; drawn beneath.
        dpi: dots per inch.
    """
    along, tall = max(float(np.ptp(distance_m)), 1.0), max(float(np.ptp(height_m)), 1.0)
    figure = _figure((10.0, float(np.clip(10.0 * (tall + 2) / along + 0.8, 1.8, 6.0))))
    axes = figure.subplots()
    for number, (name, (where, level)) in enumerate(lines.items()):
        axes.plot(where, level, color=("#d6006c", "#3b6ea5")[number % 2], linewidth=0.8, label=name, zorder=3)
    axes.scatter(distance_m, height_m, s=5.0, c=rgb / 255.0, linewidths=0, zorder=2, rasterized=True)
    axes.set(xlabel="metres along the section", ylabel="height, metres")
    axes.set_aspect("equal", adjustable="datalim")
    axes.grid(color="#eef1f4", linewidth=0.6)
    axes.set_axisbelow(True)
    if lines:
        axes.legend(frameon=False, fontsize=9, labelcolor=INK, loc="upper right")
    _plain(axes)
    _save(figure, path, dpi)
