"""Plans and sheets under paths that other programs would cut."""

from __future__ import annotations

import shutil

import geopandas
import pytest
import shapely

from geo_nerf.errors import InputError
from geo_nerf.tiles.geopackage import read_plan, write_plan
from geo_nerf.tiles.sheets import read_sheets
from tests.nasty import NASTY, NASTY_FOLDER
from tests.tiles.made import CRS, small_plan


def test_a_plan_is_written_and_read_under_any_name(tmp_path) -> None:
    path = tmp_path / NASTY_FOLDER / "plan; new!.gpkg"
    write_plan(small_plan(["a", "b"]), path, {"run": "/x/" + NASTY_FOLDER})
    plan = read_plan(path)
    assert [tile.name for tile in plan.tiles] == ["a", "b"] and plan.tiles[0].photos == ("a.jpg", "b.jpg", "c.jpg")
    assert plan.facts["run"] == "/x/" + NASTY_FOLDER
    assert [one.name for one in tmp_path.iterdir()] == [NASTY_FOLDER] and [one.name for one in path.parent.iterdir()] == [path.name]


def test_sheets_of_any_names_and_paths(tmp_path) -> None:
    names = [name for name in NASTY if "Jägerh" not in name and not name.startswith("x")]
    outlines = [shapely.box(20 * n, 0, 20 * n + 10, 10) for n in range(len(names))]
    plain, path = tmp_path / "plain.gpkg", tmp_path / NASTY_FOLDER / "Blätter!.gpkg"
    geopandas.GeoDataFrame({"name": names}, geometry=outlines, crs=CRS).to_file(plain)
    path.parent.mkdir()
    shutil.copy(plain, path)
    with pytest.raises(InputError, match="several sheets"):  # "[" and "*" have no name left
        read_sheets(path, CRS)
    geopandas.GeoDataFrame({"name": [f"{n}{name}" for n, name in enumerate(names)]}, geometry=outlines, crs=CRS).to_file(plain)
    shutil.copy(plain, path)
    sheets = read_sheets(path, CRS)
    assert len(sheets) == len(names) and all(set(sheet.name) <= set(sheet.name) - set("/!;#?%*[]<>'\" \n\x1b") for sheet in sheets)
