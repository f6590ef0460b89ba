"""Drawings for CAD: ezdxf's auditor, its own bounding boxes, and what is on paper at the scale asked for."""

from __future__ import annotations

import ezdxf
import numpy as np
import pyproj
import pytest
from ezdxf import bbox

from geo_nerf.georef.contours import Contour
from geo_nerf.georef.drafts import Extent, Held
from geo_nerf.georef.outline import outline_rings
from geo_nerf.products.cad import Paper
from geo_nerf.products.contours import ContourSheet, write_contours
from geo_nerf.products.control_drawing import write_control_drawing
from geo_nerf.types import Grid
from tests.products.test_cameras import FRAME, _orientation
from tests.products.test_contours import CRS, LINES

OPEN = Contour(505.0, True, np.column_stack([np.linspace(691_000, 691_400, 200), 5_335_050 + np.zeros(200)]))
RING = np.array([(691_000.0, 5_335_000.0, 501.0), (691_400, 5_335_000, 502), (691_400, 5_335_060, 503), (691_000, 5_335_000, 501)])
POINTS = {
    "control": [{"label": "GCP 1", "xyz_local": [1.0, 2.0, 3.0]}, {"label": "Höhe", "xyz_local": [40.0, 2.0, 5.0], "height_known": False}],
    "checks": {"count": 1, "points": [{"label": "chk\n1", "xyz_local": [1.0, 30.0, 4.25]}, {"label": "never placed"}]},
}


def drawn(folder, map_scale: int = 500, lines=(*LINES, OPEN), crs=CRS) -> ezdxf.document.Drawing:
    return ezdxf.readfile(write_contours(lines, crs, folder, ContourSheet(map_scale, (RING,)))["dxf"])


def check_view(drawing: ezdxf.document.Drawing) -> None:
    """All that is drawn lies in the header's extents, not far within them, and in the view it opens with."""
    box = bbox.extents(drawing.modelspace())
    low, high = (np.array(drawing.header[name]) for name in ("$EXTMIN", "$EXTMAX"))
    assert (low <= np.array(box.extmin) + 1e-6).all() and (high >= np.array(box.extmax) - 1e-6).all()
    assert (np.abs(low - box.extmin) < 15).all() and (np.abs(high - box.extmax) < 15).all()
    assert drawing.modelspace().dxf.extmin == drawing.header["$EXTMIN"]
    (view,) = drawing.viewports.get("*Active")
    height, width = view.dxf.height, view.dxf.height * view.dxf.aspect_ratio
    assert np.allclose(tuple(view.dxf.center)[:2], (low + high)[:2] / 2) and (high - low)[1] <= height and (high - low)[0] <= width
    assert max(height / (high - low)[1], width / (high - low)[0]) > 1 and min(height / (high - low)[1], width / (high - low)[0]) < 1.2


def test_contours_open_in_view_and_closed_ones_are_closed(tmp_path):
    drawing = drawn(tmp_path)
    assert drawing.dxfversion == "AC1024" and not drawing.audit().errors and not drawing.audit().fixes
    check_view(drawing)
    lines = drawing.modelspace().query("LWPOLYLINE")
    assert [line.closed for line in lines] == [True, True, True, False]
    assert all(len(set(line.vertices())) == len(line) for line in lines), "no vertex twice"
    (ring,) = drawing.modelspace().query("POLYLINE")
    assert (
        ring.is_closed
        and ring.dxf.layer == "BOUNDARY"
        and [tuple(place.dxf.location) for place in ring.vertices] == [tuple(place) for place in RING[:-1]]
    )
    assert drawing.layers.get("BOUNDARY").dxf.linetype == "BOUNDARY" and "BOUNDARY" in drawing.linetypes
    assert drawing.header.custom_vars.get("HEIGHTS_ABOVE")


@pytest.mark.parametrize("map_scale", [250, 500, 2000])
def test_sizes_are_those_of_the_scale_not_of_the_drawing(tmp_path, map_scale):
    drawing = drawn(tmp_path, map_scale)
    texts = drawing.modelspace().query("TEXT")
    assert {text.dxf.height for text in texts} == {2.0 * map_scale / 1000} and drawing.header["$LTSCALE"] == map_scale / 1000
    along = sorted(text.get_placement()[1].x for text in texts if text.dxf.text == "505")
    # every 150 mm of paper
    assert len(along) == max(1, round(400 / (0.15 * map_scale)))
    assert not texts.query('*[text=="502.5"]') if map_scale == 2000 else texts.query('*[text=="500"]')
    one, larger = (ezdxf.readfile(write_contours([OPEN], CRS, tmp_path, ContourSheet(map_scale))["dxf"]), drawing)
    assert one.modelspace().query("TEXT")[0].dxf.height == larger.modelspace().query("TEXT")[0].dxf.height


@pytest.mark.parametrize(("code", "units", "text"), [("EPSG:25832", 6, 1.0), ("EPSG:2230", 21, 3.28083333), ("EPSG:2222", 2, 3.2808399)])
def test_the_unit_is_the_crs_s(tmp_path, code, units, text):
    drawing = drawn(tmp_path, crs=pyproj.CRS(code))
    assert drawing.header["$INSUNITS"] == units
    assert drawing.modelspace().query("TEXT")[0].dxf.height == pytest.approx(text)
    assert Paper.of(pyproj.CRS(code), 1000).size(2.0) == pytest.approx(2 * text)


def test_control_points_are_blocks_with_attributes(tmp_path):
    path = write_control_drawing(_orientation(POINTS), pyproj.CRS("EPSG:25832"), tmp_path, 500)
    assert sorted(one.name for one in tmp_path.iterdir()) == ["control.dxf", "control.prj"]
    drawing = ezdxf.readfile(path)
    assert not drawing.audit().errors and not drawing.audit().fixes
    check_view(drawing)
    signs = list(drawing.modelspace().query("INSERT"))
    assert [sign.dxf.name for sign in signs] == ["CONTROL_POINT", "CONTROL_POINT", "CHECK_POINT"]
    assert [sign.dxf.layer for sign in signs] == ["CONTROL", "CONTROL", "CHECK"]
    truth = FRAME.local_to_crs(np.array([[1.0, 2, 3], [40, 2, 5], [1, 30, 4.25]]), pyproj.CRS("EPSG:25832"))
    truth[1, 2] = 0
    assert np.abs(np.array([tuple(sign.dxf.insert) for sign in signs]) - truth).max() < 1e-6
    named = [{attribute.dxf.tag: attribute.dxf.text for attribute in sign.attribs} for sign in signs]
    assert [one["NAME"] for one in named] == ["GCP 1", "Höhe", "chk 1"]
    assert [one["HEIGHT"] for one in named] == [f"{truth[0, 2]:.3f}", "", f"{truth[2, 2]:.3f}"]
    assert {attribute.dxf.height for sign in signs for attribute in sign.attribs} == {1.0}
    assert write_control_drawing(_orientation({}), CRS, tmp_path / "none", 500) is None and not (tmp_path / "none").exists()


@pytest.mark.parametrize("size", [(80, 100), (2300, 1500)])
def test_the_outline_is_that_of_the_cells_with_heights(size):
    values = np.full(size, np.nan, np.float32)
    rows, columns = size
    values[rows // 8 : rows // 2, columns // 10 : -columns // 10] = 510.0
    values[rows // 4 : rows // 3, columns // 3 : columns // 2] = np.nan
    values[-1, -1] = 400.0  # a crumb
    grid = Grid(pyproj.CRS("EPSG:25832"), values, 691_000.0, 5_335_000.0, 0.5)
    outer, gap = outline_rings(Held.of(grid))
    cell = 0.5 * -(-max(size) // 1024)
    area = [0.5 * float(np.sum(ring[:-1, 0] * ring[1:, 1] - ring[1:, 0] * ring[:-1, 1])) for ring in (outer, gap)]
    assert area[0] > 0 > area[1], "counter-clockwise, and clockwise around a gap"
    for ring, (top, bottom, left, right) in (
        (outer, (rows // 8, rows // 2, columns // 10, columns - columns // 10)), (gap, (rows // 4, rows // 3, columns // 3, columns // 2))
    ):  # fmt: skip
        wanted = np.array([691_000 + left / 2, 691_000 + right / 2, 5_335_000 - bottom / 2, 5_335_000 - top / 2])
        found = np.array([ring[:, 0].min(), ring[:, 0].max(), ring[:, 1].min(), ring[:, 1].max()])
        assert np.abs(found - wanted).max() <= cell and (ring[:, 2] == 510).all() and np.array_equal(ring[0], ring[-1])
    assert outline_rings(Held(Extent.of(grid), np.full(size, np.nan))) == []
