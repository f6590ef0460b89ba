"""Contours as files for GIS and CAD. Comes in: `Contour` lines. Goes out: a GeoPackage, a DXF drawing and the DXF's CRS beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf.crs import heights_above
from geo_nerf.georef.contours import Contour
from geo_nerf.products.cad import LETTER, TEXT_MM, TEXT_STYLE, LayerLook, Paper, new_drawing, write_crs_beside, write_drawing
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant, check_layer
from geo_nerf.products.vector_file import for_gdal

if TYPE_CHECKING:
    from ezdxf.document import Drawing

GPKG, DXF = "contours.gpkg", "contours.dxf"
LAYER = "contours"
#: layers of the drawing: lines, bolder lines, their heights in figures, where the terrain ends
MINOR, INDEX, TEXT, BOUNDARY = "CONTOUR", "CONTOUR_INDEX", "CONTOUR_TEXT", "BOUNDARY"
_LOOKS = {
    MINOR: LayerLook(33, 13),
    INDEX: LayerLook(32, 35),
    TEXT: LayerLook(32, 13),
    BOUNDARY: LayerLook(5, 35, "BOUNDARY"),
}
#: figures on a line stand so far apart on paper, millimetres; shorter lines than so many heights of a figure have none
_FIGURES_MM, _SHORTEST_TEXTS = 150.0, 8.0


@dataclass(frozen=True)
class ContourSheet:
    """What a drawing of contours has beside them."""

    #: it is plotted at 1 to so many
    map_scale: int = 500
    #: `(N, 3)` closed rings around the terrain model
    outline: Sequence[np.ndarray] = ()


def write_contours(contours: Sequence[Contour], crs: pyproj.CRS, folder: Path, sheet: ContourSheet | None = None) -> dict[str, Path]:
    """Write contours.

    The GeoPackage's layer `contours` holds 3-D lines with `elevation` (metres) and `is_index` (true every fifth). The drawing holds
    polylines with their elevation on the layers `CONTOUR` and `CONTOUR_INDEX`, figures on `CONTOUR_TEXT` and the edge of the terrain
    model on `BOUNDARY`; its unit is the CRS's. As DXF has no CRS of its own, a `.prj` lies beside it. What elevations are above says
    `HEIGHTS_ABOVE`: metadata of the layer, and a property of the drawing.

    Args:
        contours: lines in `crs`.
        crs: their CRS.
        folder: where the files go; each appears under its name only when complete.
        sheet: what else the drawing has, and its scale.

    Returns:
        `gpkg`, `dxf` and `prj`.

    Raises:
        NoSpaceError: the disk is full.
    """
    _write_gpkg(contours, crs, folder / GPKG)
    _write_dxf(contours, crs, sheet or ContourSheet(), folder / DXF)
    return {"gpkg": folder / GPKG, "dxf": folder / DXF, "prj": write_crs_beside(crs, folder / DXF)}


def _write_gpkg(contours: Sequence[Contour], crs: pyproj.CRS, path: Path) -> None:
    import geopandas
    import pyogrio
    import shapely

    lines = [shapely.LineString(_solid(contour)) for contour in contours]
    columns = {"elevation": np.array([line.height for line in contours]), "is_index": np.array([line.is_index for line in contours], bool)}
    frame = geopandas.GeoDataFrame(columns, geometry=lines, crs=crs)
    with final_file(path) as partial, for_gdal(partial) as target:
        said = {"HEIGHTS_ABOVE": heights_above(crs)}
        pyogrio.write_dataframe(frame, target, layer=LAYER, driver="GPKG", geometry_type="LineString Z", layer_metadata=said)
        check_layer(partial, path, LAYER, _meant(contours, crs))


def _meant(contours: Sequence[Contour], crs: pyproj.CRS) -> Meant:
    if not contours:
        return Meant(crs, count=0)
    low = np.min([line.xy.min(axis=0) for line in contours], axis=0)
    return Meant(crs, low.tolist(), np.max([line.xy.max(axis=0) for line in contours], axis=0).tolist(), len(contours))


def _solid(contour: Contour) -> np.ndarray:
    return np.column_stack([contour.xy, np.full(len(contour.xy), contour.height)])


def _write_dxf(contours: Sequence[Contour], crs: pyproj.CRS, sheet: ContourSheet, path: Path) -> None:
    paper = Paper.of(crs, sheet.map_scale)
    drawing = new_drawing(crs, paper, _LOOKS)
    places = [_draw(drawing, contour, paper) for contour in contours]
    for ring in sheet.outline:
        drawing.modelspace().add_polyline3d(ring[:-1].tolist(), close=True, dxfattribs={"layer": BOUNDARY})
    reached = np.concatenate([np.empty((0, 3)), *places, *sheet.outline])
    low, high = (reached.min(axis=0), reached.max(axis=0)) if len(reached) else (np.zeros(3), np.full(3, -1.0))
    write_drawing(drawing, low, high, path, lines=_meant(contours, crs))


def _draw(drawing: Drawing, contour: Contour, paper: Paper) -> np.ndarray:
    """Draw a line with its figures; `(N, 3)` places that hold it all between them."""
    space, is_closed = drawing.modelspace(), bool(np.array_equal(contour.xy[0], contour.xy[-1]))
    line = contour.xy[:-1] if is_closed else contour.xy
    look = {"layer": INDEX if contour.is_index else MINOR, "elevation": contour.height}
    space.add_lwpolyline(line.tolist(), format="xy", close=is_closed, dxfattribs=look)
    reached = [contour.xy]
    if contour.is_index:
        from ezdxf.enums import TextEntityAlignment

        text, size = f"{contour.height:g}", paper.size(TEXT_MM)
        for place, turn_deg in _labels(contour.xy, paper.size(_FIGURES_MM), _SHORTEST_TEXTS * size):
            figures = space.add_text(text, height=size, rotation=turn_deg, dxfattribs={"layer": TEXT, "style": TEXT_STYLE})
            figures.set_placement((*place, contour.height), align=TextEntityAlignment.MIDDLE_CENTER)
            around = np.array([-1.0, 1.0])[:, None] * np.hypot(len(text) * LETTER, 1.0) * size / 2
            reached.append(np.array(place) + around)
    xy = np.concatenate(reached)
    return np.column_stack([xy, np.full(len(xy), contour.height)])


def _labels(xy: np.ndarray, apart: float, shortest: float) -> Iterator[tuple[tuple[float, float], float]]:
    """Places of a line's figures, and their directions, degrees, so that they stand upright.

    Args:
        xy: `(N, 2)` the line.
        apart: about how far they are from each other.
        shortest: shorter lines have none.
    """
    pieces = np.diff(xy, axis=0)
    lengths = np.linalg.norm(pieces, axis=1)
    whole = float(lengths.sum())
    if whole < shortest:
        return
    count = max(1, round(whole / apart))
    share = np.minimum((np.cumsum(lengths) - lengths / 2) / whole * count, count - 1e-9).astype(np.int64)
    for number in np.unique(share):
        own = np.flatnonzero(share == number)
        longest = int(own[lengths[own].argmax()])
        middle = xy[longest] + pieces[longest] / 2
        angle = float(np.degrees(np.arctan2(pieces[longest, 1], pieces[longest, 0])))
        yield (float(middle[0]), float(middle[1])), (angle + 90.0) % 180.0 - 90.0
