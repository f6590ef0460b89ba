"""What the drawings for CAD share: units, sizes on paper, layers, extents and the view they open with. DXF R2010.

Comes in: a CRS and the scale that the drawing is plotted at. Goes out: an ezdxf drawing, and the file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
import pyproj

from geo_nerf.crs import heights_above
from geo_nerf.crs.files import esri_wkt
from geo_nerf.products.final_file import final_file
from geo_nerf.products.read_back import Meant, check_drawing, check_prj

if TYPE_CHECKING:
    from ezdxf.document import Drawing

VERSION = "R2010"
#: height of figures and names on paper, millimetres
TEXT_MM = 2.0
TEXT_STYLE = "SURVEY"
#: width of a letter, in its heights, at most: fonts that stand in for a missing one are wide
LETTER = 1.0
#: line type -> dashes, gaps (below 0) and dots (0) on paper, millimetres
_LINE_TYPES: Mapping[str, tuple[float, ...]] = {"BOUNDARY": (8.0, -1.5, 0.0, -1.5)}
#: a unit's length in metres -> what `$INSUNITS` calls it: metre, international foot, US survey foot
_UNITS = {1.0: 6, 0.3048: 2, 1200 / 3937: 21}
#: part of a unit's length that texts round away
_SAME = 1e-7
#: width of the window that the view is made for, in its heights
_ASPECT = 1.6
#: room around the drawing in the view it opens with, a part of its size
_ROOM = 0.05


class LayerLook(NamedTuple):
    """How a layer is drawn."""

    #: of AutoCAD's index
    colour: int
    #: hundredths of a millimetre
    weight: int
    line_type: str = "Continuous"


@dataclass(frozen=True)
class Paper:
    """A drawing's unit, and the scale it is plotted at."""

    #: 500 for 1:500
    map_scale: int
    #: length of the CRS's unit, metres
    unit_m: float = 1.0

    @classmethod
    def of(cls, crs: pyproj.CRS, map_scale: int) -> Paper:
        """For drawings in a CRS."""
        return cls(map_scale, float(crs.axis_info[0].unit_conversion_factor))

    def size(self, on_paper_mm: float) -> float:
        """A length on paper, millimetres, in the drawing's unit."""
        return on_paper_mm / 1000 * self.map_scale / self.unit_m


def new_drawing(crs: pyproj.CRS, paper: Paper, layers: Mapping[str, LayerLook]) -> Drawing:
    """An empty drawing whose lines and texts look as they should when it is plotted; its properties say what heights are above."""
    import ezdxf

    drawing = ezdxf.new(VERSION, setup=False, units=_insert_units(paper.unit_m))
    drawing.header.custom_vars.append("HEIGHTS_ABOVE", heights_above(crs))
    drawing.styles.add(TEXT_STYLE, font="arial.ttf")
    for name, parts in _LINE_TYPES.items():
        drawing.linetypes.add(name, [sum(abs(part) for part in parts), *parts])
    for name, look in layers.items():
        drawing.layers.add(name, color=look.colour, lineweight=look.weight, linetype=look.line_type)
    # line types are stated in millimetres on paper, and drawn alike in the model and in a layout
    drawing.header["$LTSCALE"] = paper.size(1.0)
    drawing.header["$PSLTSCALE"] = 0
    drawing.header["$MEASUREMENT"] = 1
    drawing.header["$LWDISPLAY"] = 1
    return drawing


def _insert_units(unit_m: float) -> int:
    """`$INSUNITS`, 0 for a unit that DXF does not know."""
    return next((code for length, code in _UNITS.items() if abs(unit_m / length - 1) < _SAME), 0)


def write_drawing(drawing: Drawing, low: np.ndarray, high: np.ndarray, path: Path, *, lines: Meant | None = None) -> None:
    """Write a drawing that opens with all of it in view.

    Args:
        drawing: the drawing.
        low: `(3,)` float64 smallest easting, northing, height of what is drawn.
        high: `(3,)` largest ones; below `low` where nothing is drawn.
        path: where it goes; it appears there only when complete.
        lines: where its lightweight polylines lie, to be read back.

    Raises:
        NoSpaceError: the disk is full.
        WrittenOtherwiseError: the file says something else.
    """
    if (high >= low).all():
        model, size, middle = drawing.modelspace(), high - low, (low + high) / 2
        model.reset_extents(tuple(low), tuple(high))
        model.reset_limits(tuple(low[:2]), tuple(high[:2]))
        height = (1 + _ROOM) * max(float(size[1]), float(size[0]) / _ASPECT, 1.0)
        drawing.set_modelspace_vport(height, (float(middle[0]), float(middle[1])))
        drawing.viewports.get("*Active")[0].dxf.aspect_ratio = _ASPECT
    with final_file(path) as partial:
        drawing.saveas(partial)
        check_drawing(partial, path, replace(lines or Meant(), count=len(drawing.modelspace())))


def write_crs_beside(crs: pyproj.CRS, drawing: Path) -> Path:
    """The drawing's CRS as a `.prj` beside it: DXF has none of its own."""
    path = drawing.with_suffix(".prj")
    with final_file(path) as partial:
        partial.write_text(esri_wkt(crs), encoding="utf-8")
        check_prj(partial, path, crs)
    return path
