"""Outlines of products in longitude and latitude across 180 degrees and at a pole, by geodesic areas."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyproj
import pytest
from pystac.validation import validate_dict
from shapely.geometry import shape

from geo_nerf.frame import LocalFrame
from geo_nerf.products.footprint import footprint_wgs84
from geo_nerf.products.raster import write_cog
from geo_nerf.products.records import blocks_of_cloud
from geo_nerf.products.run_records import open_run
from geo_nerf.products.stac import write_stac
from geo_nerf.products.vpc import vpc_item
from geo_nerf.types import Grid
from tests.products import made_run
from tests.products.conftest import wavy_cloud

GEOD = pyproj.Geod(ellps="WGS84")


def raster(path: Path, code: str, lon: float, lat: float) -> Path:
    """60 m by 40 m of ground around a place, with a hole of 10 m by 10 m in its middle."""
    crs, heights = pyproj.CRS(code), np.full((80, 120), 5.0, np.float32)
    east, north, _ = LocalFrame(lon, lat, 0.0).local_to_crs(np.zeros((1, 3)), crs)[0]
    heights[30:50, 50:70] = np.nan
    write_cog(Grid(crs, heights, float(east) - 30.0, float(north) + 20.0, 0.5), path, "heights")
    return path


@pytest.mark.parametrize("code", ["EPSG:32701", "EPSG:32760", "EPSG:3460"])
def test_products_across_180_degrees_are_outlined_in_two_parts(code: str, tmp_path: Path) -> None:
    """Three degrees from a UTM zone's middle areas are 0.2 % too large, and digitising adds some."""
    geometry = footprint_wgs84(
        [
            raster(tmp_path / "dsm.tif", code, 180.0, -16.8),
            raster(tmp_path / "ortho.tif", code, 180.0, -16.8),
        ],
        [],
    )
    outline = shape(geometry)
    assert outline.geom_type == "MultiPolygon" and outline.is_valid
    assert all(part.exterior.is_ccw and part.bounds[2] - part.bounds[0] < 4e-4 for part in outline.geoms)
    assert abs(GEOD.geometry_area_perimeter(outline)[0]) == pytest.approx(60 * 40 - 10 * 10, rel=0.02)


def test_products_around_a_pole_hold_it(tmp_path: Path) -> None:
    """The pole lies in the hole, so all longitudes are there, and latitudes end at the hole."""
    outline = shape(footprint_wgs84([raster(tmp_path / "dsm.tif", "EPSG:5041", 0.0, 90.0)], []))
    assert (
        outline.is_valid
        and outline.bounds[::2] == (-180.0, 180.0)
        and 89.999 < outline.bounds[1] < outline.bounds[3] < 90.0
    )


@pytest.fixture
def fiji_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(made_run, "CRS", "EPSG:32701")
    monkeypatch.setattr(made_run, "FRAME", LocalFrame(180.0, -16.8, 550.0))
    return made_run.make_run(tmp_path / "run")


def test_stac_across_180_degrees(fiji_run: Path) -> None:
    """RFC 7946, 5.2: west is above east; the core schemas take it."""
    write_stac(open_run(fiji_run))
    item, collection = (
        json.loads((fiji_run / "products" / name).read_text()) for name in ("item.json", "collection.json")
    )
    west, south, east, north = item["bbox"]
    assert 179.999 < west <= 180.0 and -180.0 <= east < -179.999 and -16.801 < south < north < -16.799
    assert collection["extent"]["spatial"]["bbox"] == [item["bbox"]]
    assert abs(GEOD.geometry_area_perimeter(shape(item["geometry"]))[0]) == pytest.approx(
        60 * 40 - 15 * 15, rel=0.02
    )
    for content in (item, collection):
        assert validate_dict(content, extensions=[])


def test_a_tile_of_points_across_180_degrees() -> None:
    crs = pyproj.CRS("EPSG:32701")
    cloud = wavy_cloud(500, crs)
    middle = LocalFrame(180.0, -16.8, 0.0).local_to_crs(np.zeros((1, 3)), crs)[0]
    cloud.xyz[:, :2] += middle[:2] - cloud.xyz[:, :2].mean(axis=0)
    entry = json.loads(json.dumps(vpc_item(blocks_of_cloud(cloud), crs, "0_0.copc.laz")))
    west, _, _, east, _, _ = entry["bbox"]
    assert 179.999 < west < 180.0 and -180.0 < east < -179.999
    outline = shape(entry["geometry"])
    assert outline.geom_type == "MultiPolygon" and abs(
        GEOD.geometry_area_perimeter(outline)[0]
    ) == pytest.approx(3600.0, rel=0.02)
