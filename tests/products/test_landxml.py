"""The terrain as triangles: true to the tolerance, without gaps or overlaps, bounded; and LandXML by the schema's structure."""

from __future__ import annotations

from xml.etree import ElementTree

import numpy as np
import pyproj
import pytest
from matplotlib.tri import LinearTriInterpolator, Triangulation

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.georef import tin as made
from geo_nerf.georef.drafts import Held
from geo_nerf.georef.tin import Tin, terrain_tin
from geo_nerf.products.landxml import write_landxml
from geo_nerf.types import Grid

CRS = pyproj.CRS("EPSG:25832+7837")
WEST, NORTH, CELL = 691_000.0, 5_335_000.0, 0.5


def hills(size=(230, 310)) -> Grid:
    row, column = np.mgrid[0 : size[0], 0 : size[1]]
    values = 500 + 3 * np.sin(row / 30) * np.cos(column / 45) + np.random.default_rng(0).normal(0, 0.01, size)
    values[(row - 110) ** 2 + (column - 150) ** 2 > 140**2] = np.nan
    values[60:90, 100:140] = np.nan
    return Grid(CRS, values.astype(np.float32), WEST, NORTH, CELL)


def centres(grid: Grid) -> np.ndarray:
    row, column = np.nonzero(np.isfinite(grid.values))
    east, north = grid.west + (column + 0.5) * grid.cell_m, grid.north - (row + 0.5) * grid.cell_m
    return np.column_stack([east, north, grid.values[row, column]])


def local(tin: Tin) -> np.ndarray:
    return tin.xyz - np.array([WEST, NORTH, 0.0])


def area_of(tin: Tin) -> np.ndarray:
    a, b, c = (local(tin)[tin.triangles[:, corner], :2] for corner in range(3))
    return 0.5 * ((b - a)[:, 0] * (c - a)[:, 1] - (b - a)[:, 1] * (c - a)[:, 0])


@pytest.mark.parametrize("tolerance", [0.03, 0.2])
def test_no_height_is_farther_from_the_triangles_than_the_tolerance(tolerance):
    grid = hills()
    tin = terrain_tin(Held.of(grid), tolerance, 200_000)
    assert (tin.tolerance_m, tin.cell_m) == (tolerance, CELL) and len(tin.xyz) < np.isfinite(grid.values).sum() / 3
    xyz, terrain = local(tin), centres(grid) - np.array([WEST, NORTH, 0.0])
    on = LinearTriInterpolator(Triangulation(xyz[:, 0], xyz[:, 1], tin.triangles), xyz[:, 2])(terrain[:, 0], terrain[:, 1])
    assert np.ma.getmaskarray(on).mean() < 0.01, "but for corners of the outline, triangles cover what the terrain model does"
    assert np.abs(on - terrain[:, 2]).max() <= tolerance + 1e-6
    assert not np.ma.getmaskarray(on)[(np.abs(terrain[:, :2] - np.array([75.0, -55.0])) < 15).all(axis=1)].any()


def test_triangles_meet_side_on_side_and_leave_gaps_empty():
    grid = hills()
    tin = terrain_tin(Held.of(grid), 0.05, 200_000)
    assert (area_of(tin) > 0).all(), "counter-clockwise"
    squares = np.isfinite(grid.values)
    squares = squares[1:, 1:] & squares[:-1, 1:] & squares[1:, :-1] & squares[:-1, :-1]
    assert squares.sum() * CELL**2 <= area_of(tin).sum() < 1.01 * squares.sum() * CELL**2, "nothing twice, gaps empty"
    sides = np.sort(np.concatenate([tin.triangles[:, pair] for pair in ([0, 1], [1, 2], [2, 0])]), axis=1)
    names, count = np.unique(sides, axis=0, return_counts=True)
    assert count.max() == 2
    ends = local(tin)[names[count == 1], :2]
    for start, end in ends[np.linalg.norm(ends[:, 1] - ends[:, 0], axis=1) > 1.5 * CELL]:
        to, along = local(tin)[:, :2] - start, (end - start) / np.linalg.norm(end - start)
        inside = (to @ along > 0.01) & (to @ along < np.linalg.norm(end - start) - 0.01)
        assert np.abs(to[inside] @ np.array([-along[1], along[0]])).min(initial=9) > 0.01, "no corner on another's side"
    assert np.array_equal(np.unique(tin.triangles), np.arange(len(tin.xyz)))


def test_there_are_no_more_points_than_wanted_and_memory_is_bounded(monkeypatch):
    grid = hills()
    few = terrain_tin(Held.of(grid), 0.01, 4000)
    assert len(few.xyz) <= 4000 and (few.tolerance_m > 0.01 or few.cell_m > CELL)
    monkeypatch.setattr(made, "WORKING_CELLS", 5000)
    coarse = terrain_tin(Held.of(grid), 0.05, 200_000)
    assert coarse.cell_m == 2.0 and abs(area_of(coarse).sum() / area_of(few).sum() - 1) < 0.1
    with pytest.raises(NothingMeasuredError):
        terrain_tin(Held.of(Grid(CRS, np.full((5, 5), np.nan, np.float32), WEST, NORTH, CELL)), 0.05, 100)


#: element -> attributes that the schema demands, and the children it has, in order
SCHEMA = {
    "LandXML": ({"version", "date", "time"}, ["Units", "CoordinateSystem", "Project", "Application", "Surfaces"]),
    "Units": (set(), None),
    "Metric": ({"areaUnit", "linearUnit", "volumeUnit", "temperatureUnit", "pressureUnit"}, []),
    "Imperial": ({"areaUnit", "linearUnit", "volumeUnit", "temperatureUnit", "pressureUnit"}, []),
    "CoordinateSystem": (set(), []),
    "Project": ({"name"}, []),
    "Application": ({"name"}, []),
    "Surfaces": (set(), ["Surface"]),
    "Surface": ({"name"}, ["Definition"]),
    "Definition": ({"surfType"}, ["Pnts", "Faces"]),
}
SYSTEM = set(
    "desc name epsgCode ogcWktCode horizontalDatum verticalDatum ellipsoidName horizontalCoordinateSystemName "
    "projectedCoordinateSystemName verticalCoordinateSystemName compoundCoordinateSystemName".split()
)


def read(path) -> tuple[dict[str, ElementTree.Element], np.ndarray, np.ndarray]:
    root, space = ElementTree.parse(path).getroot(), "{http://www.landxml.org/schema/LandXML-1.2}"
    found = {element.tag.removeprefix(space): element for element in root.iter()}
    points = root.findall(f".//{space}P")
    assert [int(point.get("id", "")) for point in points] == list(range(1, len(points) + 1))
    for name, (wanted, children) in SCHEMA.items():
        if name in found:
            assert wanted <= set(found[name].attrib), name
            if children is not None:
                assert [child.tag.removeprefix(space) for child in found[name]] == children, name
    assert set(found["CoordinateSystem"].attrib) <= SYSTEM
    xyz = np.array([point.text.split() for point in points], np.float64)
    return found, xyz, np.array([face.text.split() for face in root.iter(f"{space}F")], np.int64)


def test_the_file_has_northing_before_easting_and_says_unit_and_crs(tmp_path):
    tin = terrain_tin(Held.of(hills((60, 80))), 0.1, 20_000)
    write_landxml(tin, tmp_path / "terrain.xml")
    found, points, faces = read(tmp_path / "terrain.xml")
    assert np.abs(points[:, [1, 0, 2]] - tin.xyz).max() <= 5.1e-5 and np.array_equal(faces - 1, tin.triangles)
    assert found["Metric"].get("linearUnit") == "meter" and "Imperial" not in found
    system = found["CoordinateSystem"].attrib
    assert (system["epsgCode"], system["verticalCoordinateSystemName"]) == ("25832", "DHHN2016 height")
    assert "Haupthoehennetz" in system["verticalDatum"] and pyproj.CRS(system["ogcWktCode"]).to_epsg(min_confidence=20) == 25832
    facts = found["Definition"].attrib
    assert facts["surfType"] == "TIN" and float(facts["area2DSurf"]) == pytest.approx(area_of(tin).sum(), abs=1e-3)
    assert float(facts["elevMin"]) == pytest.approx(tin.xyz[:, 2].min(), abs=1e-3) and "0.1" in found["Surface"].get("desc", "")
    assert [path.name for path in tmp_path.iterdir()] == ["terrain.xml"]


@pytest.mark.parametrize(("code", "unit"), [("EPSG:2230", "USSurveyFoot"), ("EPSG:2222", "foot")])
def test_feet_are_called_feet(tmp_path, code, unit):
    grid = hills((60, 80))
    write_landxml(terrain_tin(Held.of(Grid(pyproj.CRS(code), grid.values, WEST, NORTH, CELL)), 0.1, 20_000), tmp_path / "terrain.xml")
    found, *_ = read(tmp_path / "terrain.xml")
    assert found["Imperial"].get("linearUnit") == unit and found["CoordinateSystem"].get("epsgCode") == code.removeprefix("EPSG:")
