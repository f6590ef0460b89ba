"""The GeoPackage of a look at the photographs: at 180 degrees, at the poles, and where nothing is known."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import geopandas
import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from shapely.geometry import Point

from geo_nerf.inspection_places import write_places
from geo_nerf.types import Catalog, GimbalAngles
from tests.flights import flight

GEOD = pyproj.Geod(ellps="WGS84")


def written(catalog: Catalog, path: Path) -> dict[str, geopandas.GeoDataFrame]:
    write_places(catalog, path)
    return {str(name): geopandas.read_file(path, layer=name) for name, _ in pyogrio.list_layers(path)}


def areas(layer: geopandas.GeoDataFrame) -> list[float]:
    return [abs(GEOD.geometry_area_perimeter(shape)[0]) for shape in layer.geometry]


@pytest.mark.parametrize("lon", [180.0, -180.0, 180.0001, 179.99989])
def test_shapes_across_180_degrees_are_cut_and_extents_are_small(lon: float, tmp_path: Path) -> None:
    layers = written(flight(lon, -16.8), tmp_path / "p.gpkg")
    for name, layer in layers.items():
        parts = layer.geometry.explode(index_parts=False)
        assert (parts.bounds.maxx - parts.bounds.minx).max() < 0.001, name
        assert parts.bounds.minx.min() >= -180.0 and parts.bounds.maxx.max() <= 180.0, name
        west, _, east, _ = pyogrio.read_info(tmp_path / "p.gpkg", layer=name)["total_bounds"]
        assert 0.0 < east - west < 0.002, name
    assert areas(layers["footprints"]) == pytest.approx([1200.0] * 12, rel=1e-3)
    assert GEOD.geometry_length(layers["flight_line"].geometry[0]) == pytest.approx(
        3 * 18.0 + 2 * 12.0, rel=1e-3
    )


def test_far_from_180_degrees_all_is_one_part(tmp_path: Path) -> None:
    layers = written(flight(8.5, 47.4), tmp_path / "p.gpkg")
    assert {shape.geom_type for layer in layers.values() for shape in layer.geometry} == {
        "Point",
        "Polygon",
        "LineString",
    }


@pytest.mark.parametrize("pole", [90.0, -90.0])
def test_a_flight_over_a_pole(pole: float, tmp_path: Path) -> None:
    """All look north along their own meridians; the footprints have their size, and some hold the pole."""
    outlines = written(flight(30.0, pole), tmp_path / "p.gpkg")["footprints"]
    assert outlines.geometry.is_valid.all()
    assert [area_near_pole(shape, pole) for shape in outlines.geometry] == pytest.approx(
        [1200.0] * 12, rel=0.03
    )
    holds = [shape.covers(Point(0.0, pole)) for shape in outlines.geometry]
    assert 1 <= sum(holds) < 12


def area_near_pole(shape: object, pole: float) -> float:
    """Square metres by UPS, whose scale at a pole is 0.994."""
    grid = pyproj.Transformer.from_crs("EPSG:4326", "EPSG:5041" if pole > 0 else "EPSG:5042", always_xy=True)
    fine = shapely.segmentize(shape, 0.5)
    return float(shapely.transform(fine, lambda xy: np.column_stack(grid.transform(*xy.T))).area) / 0.994**2


def test_a_footprint_turns_with_its_own_meridian(tmp_path: Path) -> None:
    """On either side of the pole, each looking along its meridian: the pictures' long sides lie across it."""
    xy = np.array([(0.0, -60.0), (0.0, 60.0)])
    outlines = written(flight(0.0, 90.0, xy), tmp_path / "p.gpkg")["footprints"]
    for outline in outlines.geometry:
        lat = shapely.get_coordinates(outline)[:, 1]
        assert (lat.max() - lat.min()) * 111_694 == pytest.approx(np.hypot(75.0, 20.0) - 45.0, rel=1e-3), (
            "30 m along it, 40 m across"
        )


def test_without_a_gimbal_tag_there_is_no_footprint_and_no_angle(tmp_path: Path) -> None:
    whole = flight(8.5, 47.4)
    mixed = replace(whole, photos=(replace(whole.photos[0], gimbal=None), *whole.photos[1:]))
    layers = written(mixed, tmp_path / "p.gpkg")
    assert len(layers["cameras"]) == 12 and list(layers["footprints"].name) == [
        f"{n:03d}.jpg" for n in range(1, 12)
    ]
    assert layers["cameras"].iloc[0][["yaw_deg", "pitch_deg", "roll_deg"]].isna().all()
    assert layers["cameras"].above_ground_m.tolist() == [40.0] * 12
    bare = written(flight(8.5, 47.4, gimbal=None), tmp_path / "bare.gpkg")
    assert "footprints" not in bare and bare["cameras"].pitch_deg.dtype == float


def test_an_assumed_height_is_called_so(tmp_path: Path) -> None:
    layers = written(flight(8.5, 47.4, above=None), tmp_path / "p.gpkg")
    assert set(layers["cameras"].assumed) == set(layers["footprints"].assumed) == {"height"}
    assert written(flight(8.5, 47.4), tmp_path / "q.gpkg")["cameras"].assumed.isna().all()


@pytest.mark.parametrize(("pitch", "shown"), [(-90.0, 12), (-30.0, 12), (0.0, 12), (20.0, 0), (80.0, 0)])
def test_a_picture_of_the_sky_has_no_footprint(pitch: float, shown: int, tmp_path: Path) -> None:
    layers = written(flight(8.5, 47.4, gimbal=GimbalAngles(30.0, pitch, 0.0)), tmp_path / "p.gpkg")
    assert len(layers.get("footprints", ())) == shown
    if shown:
        assert layers["footprints"].to_crs("EPSG:25832").area.max() < (2 * 160.0) ** 2


def test_a_yaw_counted_to_360_is_the_same(tmp_path: Path) -> None:
    there = written(flight(8.5, 47.4, gimbal=GimbalAngles(-170.0, -60.0, 0.0)), tmp_path / "a.gpkg")
    back = written(flight(8.5, 47.4, gimbal=GimbalAngles(190.0, -60.0, 0.0)), tmp_path / "b.gpkg")
    assert back["cameras"].yaw_deg.tolist() == pytest.approx([-170.0] * 12)
    assert there["footprints"].geometry.geom_equals_exact(back["footprints"].geometry, 1e-9).all()
