"""Control and check points as a drawing for CAD. Comes in: an orientation's report. Goes out: `control.dxf` and its CRS beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.products.cad import LETTER, TEXT_MM, TEXT_STYLE, LayerLook, Paper, new_drawing, write_crs_beside, write_drawing
from geo_nerf.products.cameras import surveyed_points
from geo_nerf.types import Orientation

if TYPE_CHECKING:
    from ezdxf.document import Drawing

DXF = "control.dxf"
#: kind of a point -> its block, and the layer it stands on
BLOCKS: Mapping[str, tuple[str, str]] = {"control": ("CONTROL_POINT", "CONTROL"), "check": ("CHECK_POINT", "CHECK")}
#: attributes of the blocks
NAME, HEIGHT = "NAME", "HEIGHT"
_LOOKS = {"CONTROL": LayerLook(1, 25), "CHECK": LayerLook(5, 25)}
#: width of a sign on paper, millimetres
_SIGN_MM = 3.0


def write_control_drawing(orientation: Orientation, crs: pyproj.CRS, folder: Path, map_scale: int) -> Path | None:
    """Write the surveyed places of control and check points as blocks.

    Blocks `CONTROL_POINT` (a triangle) on the layer `CONTROL` and `CHECK_POINT` (a square) on `CHECK`, each with the attributes `NAME`
    and `HEIGHT`. Where nobody measured a height, the attribute is empty and the block lies at 0, for DXF has no other way.

    Args:
        orientation: with the report on its points.
        crs: CRS of the drawing.
        folder: where `control.dxf` and `control.prj` go.
        map_scale: the drawing is plotted at 1 to so many.

    Returns:
        The drawing; None, and no file, where the run has no such points.

    Raises:
        NoSpaceError: the disk is full.
        MissingGridError, OutsideCrsError: see `LocalFrame`.
    """
    points = [point for point in surveyed_points(orientation.report) if point.get("xyz_local") is not None]
    if not points:
        return None
    paper = Paper.of(crs, map_scale)
    drawing = new_drawing(crs, paper, _LOOKS)
    for block, layer in BLOCKS.values():
        _define(drawing, block, layer, paper)
    local = np.array([point["xyz_local"] for point in points], np.float64)
    places = orientation.frame.local_to_crs(local, crs)
    reached = np.concatenate([_insert(drawing, point, place, paper) for point, place in zip(points, places, strict=True)])
    write_drawing(drawing, reached.min(axis=0), reached.max(axis=0), folder / DXF)
    write_crs_beside(crs, folder / DXF)
    return folder / DXF


def _define(drawing: Drawing, name: str, layer: str, paper: Paper) -> None:
    """A sign with room for its attributes right of it, drawn around the point it stands for."""
    block, half = drawing.blocks.new(name), paper.size(_SIGN_MM) / 2
    corners = {
        "CONTROL_POINT": [(-half, -half / 1.5), (half, -half / 1.5), (0.0, half)],
        "CHECK_POINT": [(-half, -half), (half, -half), (half, half), (-half, half)],
    }
    block.add_lwpolyline(corners[name], close=True, dxfattribs={"layer": layer})
    block.add_line((-half / 4, 0), (half / 4, 0), dxfattribs={"layer": layer})
    block.add_line((0, -half / 4), (0, half / 4), dxfattribs={"layer": layer})
    size = paper.size(TEXT_MM)
    for tag, up in ((NAME, 0.2 * size), (HEIGHT, -1.2 * size)):
        look = {"layer": layer, "style": TEXT_STYLE, "height": size, "prompt": tag}
        block.add_attdef(tag, insert=(1.4 * half, up), dxfattribs=look)


def _insert(drawing: Drawing, point: Mapping[str, Any], place: np.ndarray, paper: Paper) -> np.ndarray:
    """Draw one point; `(2, 3)` lowest and highest place of its sign and names."""
    block, layer = BLOCKS[point["kind"]]
    is_high = bool(point.get("height_known", True))
    at = (float(place[0]), float(place[1]), float(place[2]) if is_high else 0.0)
    name = " ".join(str(point.get("label", "")).split())
    sign = drawing.modelspace().add_blockref(block, at, dxfattribs={"layer": layer})
    height = f"{place[2]:.3f}" if is_high else ""
    sign.add_auto_attribs({NAME: name, HEIGHT: height})
    half, size = paper.size(_SIGN_MM) / 2, paper.size(TEXT_MM)
    right = 1.4 * half + max(len(name), len(height)) * LETTER * size
    reached: np.ndarray = np.array([at, at]) + np.array([[-half, -1.5 * size, 0.0], [max(half, right), 1.5 * size, 0.0]])
    return reached
