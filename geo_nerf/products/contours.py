"""Contours as files for GIS and CAD. Comes in: `Contour` lines. Goes out: a GeoPackage, a DXF drawing and the DXF's CRS beside it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pyproj

from geo_nerf.crs import heights_above
from geo_nerf.crs.files import esri_wkt
from geo_nerf.georef.contours import Contour
from geo_nerf.products.final_file import final_file
from geo_nerf.products.vector_file import for_gdal

if TYPE_CHECKING:
    from ezdxf.document import Drawing

GPKG, DXF, PRJ = "contours.gpkg", "contours.dxf", "contours.prj"
LAYER = "contours"
#: layers of the drawing: lines, bolder lines, their heights in figures
MINOR, INDEX, TEXT = "CONTOUR", "CONTOUR_INDEX", "CONTOUR_TEXT"
#: colours of AutoCAD's index, and line weights in hundredths of a millimetre
_STYLES = {MINOR: (33, 13), INDEX: (32, 35), TEXT: (32, 13)}
#: height of the figures, as a part of a drawing's longer side
_TEXT_PART = 0.006


def write_contours(contours: Sequence[Contour], crs: pyproj.CRS, folder: Path) -> dict[str, Path]:
    """Write contours.

    The GeoPackage's layer `contours` holds 3-D lines with `elevation` (metres) and `index` (true every fifth). The drawing holds
    polylines with their elevation on the layers `CONTOUR` and `CONTOUR_INDEX` and figures on `CONTOUR_TEXT`; its unit is the metre. As DXF
    has no CRS of its own, a `.prj` lies beside it. What elevations are above says `HEIGHTS_ABOVE`: metadata of the layer, and a property of
    the drawing.

    Args:
        contours: lines in `crs`.
        crs: their CRS.
        folder: where the files go; each appears under its name only when complete.

    Returns:
        `gpkg`, `dxf` and `prj`.

    Raises:
        NoSpaceError: the disk is full.
    """
    _write_gpkg(contours, crs, folder / GPKG)
    drawing = _drawing(contours)
    drawing.header.custom_vars.append("HEIGHTS_ABOVE", heights_above(crs))
    with final_file(folder / DXF) as partial:
        drawing.saveas(partial)
    with final_file(folder / PRJ) as partial:
        partial.write_text(esri_wkt(crs), encoding="utf-8")
    return {"gpkg": folder / GPKG, "dxf": folder / DXF, "prj": folder / PRJ}


def _write_gpkg(contours: Sequence[Contour], crs: pyproj.CRS, path: Path) -> None:
    import geopandas
    import pyogrio
    import shapely

    lines = [shapely.LineString(_solid(contour)) for contour in contours]
    columns = {"elevation": np.array([line.height for line in contours]), "index": np.array([line.is_index for line in contours], bool)}
    frame = geopandas.GeoDataFrame(columns, geometry=lines, crs=crs)
    with final_file(path) as partial, for_gdal(partial) as target:
        said = {"HEIGHTS_ABOVE": heights_above(crs)}
        pyogrio.write_dataframe(frame, target, layer=LAYER, driver="GPKG", geometry_type="LineString Z", layer_metadata=said)


def _solid(contour: Contour) -> np.ndarray:
    return np.column_stack([contour.xy, np.full(len(contour.xy), contour.height)])


def _drawing(contours: Sequence[Contour]) -> Drawing:
    import ezdxf
    from ezdxf import units

    drawing = ezdxf.new("R2010", setup=False, units=units.M)
    for name, (colour, weight) in _STYLES.items():
        drawing.layers.add(name, color=colour, lineweight=weight)
    space = drawing.modelspace()
    size = _TEXT_PART * _longer_side(contours)
    for contour in contours:
        layer = INDEX if contour.is_index else MINOR
        space.add_lwpolyline(contour.xy.tolist(), format="xy", dxfattribs={"layer": layer, "elevation": contour.height})
        if contour.is_index:
            place, turn_deg = _label(contour.xy)
            figures = space.add_text(f"{contour.height:g}", height=size, rotation=turn_deg, dxfattribs={"layer": TEXT})
            figures.set_placement((*place, contour.height), align=ezdxf.enums.TextEntityAlignment.MIDDLE_CENTER)
    return drawing


def _longer_side(contours: Sequence[Contour]) -> float:
    if not contours:
        return 1.0
    corners = np.concatenate([(line.xy.min(axis=0), line.xy.max(axis=0)) for line in contours])
    return float(np.ptp(corners, axis=0).max())


def _label(xy: np.ndarray) -> tuple[tuple[float, float], float]:
    """The middle of a line's longest piece, and its direction, degrees, so that figures stand upright."""
    pieces = np.diff(xy, axis=0)
    longest = int(np.linalg.norm(pieces, axis=1).argmax())
    middle = xy[longest] + pieces[longest] / 2
    angle = float(np.degrees(np.arctan2(pieces[longest, 1], pieces[longest, 0])))
    return (float(middle[0]), float(middle[1])), (angle + 90.0) % 180.0 - 90.0
