"""A run's surface model beside another program's cloud, both as shaded relief, over the ground they share.

Run: `python -m benchmarks.side_by_side RUN REFERENCE.laz PICTURE.png [--cell METRES]`
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np

from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.raster import highest_in_cells
from geo_nerf.products.pictures import MapPicture, on_common_ground, relief_picture, save_picture
from geo_nerf.products.reading import read_grid, read_points
from geo_nerf.types import Grid

#: white pixels between the two
GAP = 12


def main() -> None:
    """Shade both and lay them side by side."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    parser.add_argument("reference", type=Path)
    parser.add_argument("picture", type=Path)
    parser.add_argument("--cell", type=float, help="metres a cell of the reference (its mean spacing where left out)")
    options = parser.parse_args()
    mine = read_grid(options.run / "products" / "dsm.tif")
    pair = on_common_ground(shaded(mine), shaded(gridded(options.reference, options.cell or mine.cell_m)), longest_px=900)
    white = [np.where(picture[..., 3:] > 0, picture, 255)[..., :3].astype(np.uint8) for picture in pair]
    save_picture(np.hstack([white[0], np.full((len(white[0]), GAP, 3), 255, np.uint8), white[1]]), options.picture)


def gridded(cloud: Path, cell_m: float) -> Grid:
    """The highest point of each cell, small holes filled from their neighbours for the picture's sake."""
    from scipy import ndimage

    points = read_points(cloud)
    lattice = Lattice.around(points.xyz[:, :2].min(axis=0), points.xyz[:, :2].max(axis=0), cell_m)
    heights = highest_in_cells(points.xyz, lattice)
    hole = np.isnan(heights)
    distance, nearest = ndimage.distance_transform_edt(hole, return_indices=True)
    filled = np.where(distance <= 3, heights[tuple(nearest)], np.nan)
    return lattice.grid(points.crs, filled.astype(np.float32))


def shaded(surface: Grid) -> MapPicture:
    """Colour relief that knows where it lies."""
    return MapPicture(relief_picture(surface), surface.west, surface.north, surface.cell_m)


if __name__ == "__main__":
    main()
