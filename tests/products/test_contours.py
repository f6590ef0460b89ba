"""Contours as GeoPackage and DXF, read by GDAL and by ezdxf's auditor."""

from __future__ import annotations

import ezdxf
import numpy as np
import pyogrio
import pyproj
import pytest

from geo_nerf.georef.contours import Contour
from geo_nerf.products.contours import write_contours

CRS = pyproj.CRS("EPSG:25832+7837")


def ring(height: float, radius: float) -> Contour:
    angle = np.linspace(0, 2 * np.pi, 40)
    xy = np.column_stack([691000 + radius * np.cos(angle), 5335000 + radius * np.sin(angle)])
    return Contour(height, height % 2.5 == 0, np.vstack([xy[:-1], xy[:1]]))


LINES = [ring(500.0, 30.0), ring(500.5, 25.0), ring(502.5, 5.0)]


def test_the_geopackage_has_lines_with_their_elevation(tmp_path):
    paths = write_contours(LINES, CRS, tmp_path)
    assert (
        {path.name for path in tmp_path.iterdir()} == {"contours.gpkg", "contours.dxf", "contours.prj"} == {p.name for p in paths.values()}
    )
    info = pyogrio.read_info(paths["gpkg"])
    assert pyproj.CRS(info["crs"]).to_epsg() == CRS.to_epsg() and info["geometry_type"] == "LineString Z"
    lines = pyogrio.read_dataframe(paths["gpkg"], layer="contours")
    assert lines["elevation"].tolist() == [500.0, 500.5, 502.5] and lines["is_index"].tolist() == [True, False, True]
    for line, contour in zip(lines.geometry, LINES, strict=True):
        assert np.array_equal(np.array(line.coords)[:, :2], contour.xy) and {place[2] for place in line.coords} == {contour.height}


def test_the_drawing_is_sound_and_in_metres(tmp_path):
    path = write_contours(LINES, CRS, tmp_path)["dxf"]
    drawing = ezdxf.readfile(path)
    assert not drawing.audit().errors and drawing.header["$INSUNITS"] == 6
    found = pyogrio.read_dataframe(path)
    lines = found[found.geometry.geom_type != "Point"]
    assert lines["Layer"].tolist() == ["CONTOUR_INDEX", "CONTOUR", "CONTOUR_INDEX"]
    for line, contour in zip(lines.geometry, LINES, strict=True):
        assert np.abs(np.array(line.coords) - np.column_stack([contour.xy, np.full(len(contour.xy), contour.height)])).max() < 1e-6
    figures = found[found.geometry.geom_type == "Point"]
    assert figures["Text"].tolist() == ["500"] * 3 + ["502.5"] and set(figures["Layer"]) == {"CONTOUR_TEXT"}
    assert all(abs(entity.dxf.rotation) <= 90 for entity in drawing.modelspace().query("TEXT"))


@pytest.mark.parametrize(("code", "flat"), [("EPSG:25832+7837", 25832), ("EPSG:2056+5728", 2056), ("EPSG:32615", 32615)])
def test_the_drawings_crs_lies_beside_it(tmp_path, code, flat):
    text = write_contours(LINES, pyproj.CRS(code), tmp_path)["prj"].read_text()
    assert text.startswith("PROJCS[") and pyproj.CRS(text).to_epsg(min_confidence=20) == flat


def test_no_contours_are_empty_files_that_open(tmp_path):
    paths = write_contours([], CRS, tmp_path)
    assert pyogrio.read_info(paths["gpkg"], layer="contours")["features"] == 0
    assert len(ezdxf.readfile(paths["dxf"]).modelspace()) == 0
