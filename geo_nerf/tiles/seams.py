"""Where tiles meet: how far their heights and colours part, and one factor a tile and channel that brings the colours together.

Comes in: `Piece`s. Goes out: `Seam`s, as a layer of a GeoPackage, and the factors.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.products.columns import Kind, typed_table
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant, check_layer
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.tiles.pieces import Piece, Shelf, Window
from geo_nerf.tiles.style import add_style, seams_qml

if TYPE_CHECKING:
    import geopandas

#: cells looked at along a seam's longer side
_MOST_CELLS = 600
#: seams with fewer measured cells tell nothing
_FEWEST = 20
#: grey levels beyond which a photograph is blind
_DARK, _BRIGHT = 8, 247
#: strength of the wish to leave a tile as it is, in seams
_ANCHOR = 0.02
#: factors stay within
_LIMIT = 1.5
#: `dsm_mask.tif`: measured
_MEASURED = 1
#: columns of the layer and what they hold
_COLUMNS: Mapping[str, Kind] = {
    **dict.fromkeys(("first_tile", "second_tile"), "text"),
    "cells": "integer",
    **dict.fromkeys(("median_m", "nmad_m", "p95_m", "colour_step", "colour_step_left"), "real"),
}


@dataclass(frozen=True)
class Seam:
    """Two tiles where they overlap."""

    first: Piece
    second: Piece
    #: shapely polygon of the overlap
    outline: Any
    #: cells in which both measured a height
    cells: int
    #: second less first, metres: median, NMAD, and what 95 % stay below; NaN without cells
    median_m: float
    nmad_m: float
    p95_m: float
    #: `(3,)` median logarithm of second's colours over first's; NaN where neither tells
    log_ratio: np.ndarray


def find_seams(pieces: Sequence[Piece], overlap_m: float, shelf: Shelf) -> list[Seam]:
    """Measure every pair of tiles that overlap."""
    import shapely

    reach = np.array([piece.core.buffer(overlap_m, join_style="mitre") for piece in pieces], dtype=object)
    pairs = shapely.STRtree(reach).query(reach, predicate="intersects").T
    seams = []
    for one, other in sorted((int(one), int(other)) for one, other in pairs if one < other):
        shared = reach[one].intersection(reach[other])
        if shared.area > 0:
            seams.append(_measure(pieces[one], pieces[other], shared, shelf))
    return seams


def _measure(first: Piece, second: Piece, shared: Any, shelf: Shelf) -> Seam:
    window = _window(shared, abs(shelf.raster(first.folder / "dsm.tif").transform.a))
    heights = [shelf.sample(piece.folder / "dsm.tif", window)[0] for piece in (first, second)]
    measured = [shelf.sample(piece.folder / "dsm_mask.tif", window)[0] == _MEASURED for piece in (first, second)]
    empty = shelf.raster(first.folder / "dsm.tif").nodata
    both = measured[0] & measured[1] & (heights[0] != empty) & (heights[1] != empty)
    off = (heights[1].astype(np.float64) - heights[0])[both]
    if len(off) < _FEWEST:
        median = nmad = p95 = np.nan
    else:
        median = float(np.median(off))
        nmad, p95 = 1.4826 * float(np.median(np.abs(off - median))), float(np.percentile(np.abs(off), 95))
    return Seam(first, second, shared, len(off), median, nmad, p95, _log_ratio(first, second, window, shelf))


def _log_ratio(first: Piece, second: Piece, window: Window, shelf: Shelf) -> np.ndarray:
    colours, masks = [], []
    for piece in (first, second):
        path = piece.folder / "ortho.tif"
        colours.append(shelf.sample(path, window).astype(np.float64))
        masks.append(shelf.sample(path, window, mask=True) > 0)
    usable = masks[0] & masks[1]
    usable &= (np.minimum(*colours) > _DARK).all(axis=0) & (np.maximum(*colours) < _BRIGHT).all(axis=0)
    if usable.sum() < _FEWEST:
        return np.full(3, np.nan)
    return np.asarray(np.median(np.log(colours[1][:, usable] / colours[0][:, usable]), axis=1))


def _window(shape: Any, cell_m: float) -> Window:
    """Cells over a shape, no finer than a seam needs."""
    west, south, east, north = shape.bounds
    cell = max(cell_m, max(east - west, north - south) / _MOST_CELLS)
    return Window(west, north, cell, max(int((north - south) / cell), 1), max(int((east - west) / cell), 1))


def colour_factors(seams: Sequence[Seam], pieces: int) -> np.ndarray:
    """Factors that make tiles' colours agree where they overlap.

    Minimises `sum (g_i - g_j - log ratio_ij)^2 + anchor sum g^2` per channel; sparse, so thousands of tiles take no memory to speak of.

    Args:
        seams: where they overlap; pieces are numbered from 1.
        pieces: how many there are.

    Returns:
        `(pieces, 3)` float64.
    """
    from scipy.sparse import coo_matrix, identity
    from scipy.sparse.linalg import spsolve

    told = [seam for seam in seams if np.isfinite(seam.log_ratio).all()]
    if not told:
        return np.ones((pieces, 3))
    i, j = (np.array([getattr(seam, end).number - 1 for seam in told]) for end in ("first", "second"))
    ratios = np.stack([seam.log_ratio for seam in told])
    row, ones = np.arange(len(told)), np.ones(len(told))
    differences = coo_matrix((np.r_[ones, -ones], (np.r_[row, row], np.r_[i, j])), (len(told), pieces)).tocsr()
    normal = (differences.T @ differences + _ANCHOR * identity(pieces)).tocsc()
    logs = np.column_stack([spsolve(normal, differences.T @ ratios[:, channel]) for channel in range(3)])
    return np.asarray(np.clip(np.exp(logs), 1 / _LIMIT, _LIMIT))


def remaining(seam: Seam, factors: np.ndarray) -> np.ndarray:
    """`(3,)` logarithm of the colours' step once the factors are applied."""
    logs = np.log(factors)
    return np.asarray(seam.log_ratio + logs[seam.second.number - 1] - logs[seam.first.number - 1])


def seam_layer(seams: Sequence[Seam], factors: np.ndarray, crs: pyproj.CRS) -> geopandas.GeoDataFrame:
    """The seams with what was measured there, for a GeoPackage."""
    import geopandas

    rows = [
        {
            "first_tile": seam.first.name,
            "second_tile": seam.second.name,
            "cells": seam.cells,
            "median_m": seam.median_m,
            "nmad_m": seam.nmad_m,
            "p95_m": seam.p95_m,
            "colour_step": _percent(seam.log_ratio),
            "colour_step_left": _percent(remaining(seam, factors)),
        }
        for seam in seams
    ]
    return geopandas.GeoDataFrame(typed_table(rows, _COLUMNS), geometry=[seam.outline for seam in seams], crs=crs)


def write_seams(seams: Sequence[Seam], factors: np.ndarray, crs: pyproj.CRS, path: Path) -> None:
    """Write the layer `seams` with its style; colour steps are per cent, the largest channel's."""
    import pyogrio

    with final_file(path) as partial, for_gdal(partial) as target:
        pyogrio.write_dataframe(seam_layer(seams, factors, crs), target, layer="seams", driver="GPKG", geometry_type="Unknown")
        add_style(partial, "seams", "heights", seams_qml(), "Seams by how far heights part")
        check_layer(partial, path, "seams", Meant(crs, count=len(seams)))


def _percent(logs: np.ndarray) -> float:
    return float(100 * (np.exp(np.abs(logs).max()) - 1))
