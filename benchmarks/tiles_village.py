"""A rendered survey whole and in tiles: `python benchmarks/tiles_village.py RUN TRUTH SCRATCH [--tiles 4] [--workers 2]`.

RUN is a finished run of the survey (its surface model is the whole run's), TRUTH its folder of truth (`dsm.tif`). The run's poses are cut
into tiles, worked through by the local engine with several workers of one core each; merged; and measured: NMAD and RMSE against truth
whole and merged, steps between neighbouring cells of the error across the tiles' borders and inside, and a profile across the border where
it cuts the highest roof (`profile.png`). With `--alone` the tiles are made once more by one worker of one core, and the times compared.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import rasterio

PROGRAM = (sys.executable, "-m", "geo_nerf.cli", "tiles")


def tiles(*words: object) -> float:
    """Run `geo-nerf tiles …` and return its seconds."""
    start = time.monotonic()
    subprocess.run([*PROGRAM, *map(str, words)], check=True)
    return time.monotonic() - start


class Heights:
    """A surface model, and what its heights are at places."""

    def __init__(self, path: Path) -> None:
        with rasterio.open(path) as raster:
            values = raster.read(1).astype(np.float64)
            self.values, self.place = np.where(values == raster.nodata, np.nan, values), raster.transform

    def at(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Heights of the cells that places lie in, NaN outside."""
        column = np.floor((x - self.place.c) / self.place.a).astype(int)
        row = np.floor((y - self.place.f) / self.place.e).astype(int)
        inside = (row >= 0) & (column >= 0) & (row < self.values.shape[0]) & (column < self.values.shape[1])
        clipped = np.clip(row, 0, self.values.shape[0] - 1), np.clip(column, 0, self.values.shape[1] - 1)
        return np.where(inside, self.values[clipped], np.nan)

    def middles(self) -> tuple[np.ndarray, np.ndarray]:
        """Eastings and northings of the cells' middles, each of the raster's shape."""
        column, row = np.meshgrid(np.arange(self.values.shape[1]), np.arange(self.values.shape[0]))
        return self.place.c + (column + 0.5) * self.place.a, self.place.f + (row + 0.5) * self.place.e


def errors(made: Heights, truth: Heights, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Made less true heights at places."""
    return made.at(x, y) - truth.at(x, y)


def figures(name: str, off: np.ndarray) -> None:
    """Print a line of accuracy."""
    off = off[np.isfinite(off)]
    nmad = 1.4826 * np.median(np.abs(off - np.median(off)))
    print(f"{name}: {len(off)} cells, bias {np.median(off):+.4f} m, NMAD {nmad:.4f} m, RMSE {np.sqrt(np.mean(off**2)):.3f} m")


def steps(owner: np.ndarray, off: np.ndarray) -> None:
    """Print how much the error changes from cell to cell, where the owner changes and where it does not."""
    found: dict[str, list[np.ndarray]] = {"across borders": [], "inside": []}
    for axis in (0, 1):
        step = np.abs(np.diff(off, axis=axis))
        here, there = (np.take(owner, range(first, owner.shape[axis] - 1 + first), axis=axis) for first in (0, 1))
        known = (here > 0) & (there > 0) & np.isfinite(step)
        found["across borders"].append(step[known & (here != there)])
        found["inside"].append(step[known & (here == there)])
    for what, parts in found.items():
        part = np.concatenate(parts)
        if len(part):
            print(f"steps {what}: {len(part)} pairs, median {np.median(part):.4f} m, 95 % below {np.percentile(part, 95):.4f} m")


def draw_profile(made: Heights, truth: Heights, owner: np.ndarray, path: Path) -> None:
    """Draw heights along the row in which a border cuts the highest roof."""
    import matplotlib

    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    from scipy.ndimage import minimum_filter

    x, y = made.middles()
    border = np.zeros(owner.shape, bool)
    border[:, 1:] = (owner[:, 1:] != owner[:, :-1]) & (owner[:, 1:] > 0) & (owner[:, :-1] > 0)
    heights = np.nan_to_num(truth.at(x, y) - np.nanmedian(truth.values), nan=-np.inf)
    # high over two metres to both sides: a roof that the border crosses
    high = np.where(border, minimum_filter(heights, (1, 2 * round(2.0 / made.place.a) + 1)), -np.inf)
    row, column = np.unravel_index(int(high.argmax()), high.shape)
    part = slice(max(column - 120, 0), column + 120)
    figure, axes = plt.subplots(figsize=(10, 4))
    axes.plot(x[row, part], truth.at(x, y)[row, part], "k-", lw=1, label="truth")
    axes.plot(x[row, part], made.values[row, part], "C3.", ms=3, label="merged")
    axes.axvline(x[row, column] - made.place.a / 2, color="C0", lw=0.8, label="border of two tiles")
    axes.set(xlabel="easting, m", ylabel="height, m", title=f"Northing {y[row, column]:.1f} m")
    axes.legend()
    figure.savefig(path, dpi=110, bbox_inches="tight")


def make(run: Path, scratch: Path, asked: argparse.Namespace, workers: int) -> float:
    """Plan and work through the tiles, and return the seconds of the work."""
    plan, settings = scratch / "plan.gpkg", [word for setting in asked.set for word in ("--set", setting)]
    tiles("plan", run, "-o", plan, "--count", asked.tiles)
    return tiles("run", plan, "-o", scratch / "tiles", "--workers", workers, "--cores", 1, *settings)


def main() -> None:
    """Make tiles, merge, measure."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("run", "truth", "scratch"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--tiles", type=int, default=4)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--alone", action="store_true", help="also with one worker")
    parser.add_argument("--set", action="append", default=[], help="of the tiles' runs, as `geo-nerf tiles run` takes it")
    asked = parser.parse_args()
    together = make(asked.run, asked.scratch, asked, asked.workers)
    print(f"{asked.workers} workers {together:.0f} s", flush=True)
    if asked.alone:
        alone = make(asked.run, asked.scratch / "alone", asked, 1)
        print(f"one worker {alone:.0f} s: {alone / together:.2f} times as long", flush=True)
    tiles("merge", asked.scratch / "plan.gpkg", asked.scratch / "tiles", "-o", asked.scratch / "whole")
    measure(asked.run / "products", asked.truth, asked.scratch)


def measure(whole: Path, truth: Path, scratch: Path) -> None:
    """Print the accuracy of the products of the whole run and of the merged tiles, and draw the profile."""
    made = scratch / "whole" / "products"
    true, merged, one = (Heights(path) for path in (truth / "dsm.tif", made / "dsm.tif", whole / "dsm.tif"))
    x, y = merged.middles()
    both = np.isfinite(one.at(x, y)) & np.isfinite(merged.values)
    figures("whole run", np.where(both, errors(one, true, x, y), np.nan))
    figures("merged tiles", np.where(both, errors(merged, true, x, y), np.nan))
    with rasterio.open(made / "owner.tif") as raster:
        owner = raster.read(1)
    steps(owner, errors(merged, true, x, y))
    draw_profile(merged, true, owner, scratch / "profile.png")


if __name__ == "__main__":
    main()
