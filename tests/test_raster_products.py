"""All rasters of a small made survey at once: files, frames, warnings, and that every option changes something."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path

import ezdxf
import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
from rasterio.enums import ColorInterp
from rio_cogeo.cogeo import cog_validate

from geo_nerf.config import BadSettingError, load_settings
from geo_nerf.events import Event, Events
from geo_nerf.georef.drafts import Drafts, Extent
from geo_nerf.georef.placed import Column, placed_whole
from geo_nerf.products import tiles
from geo_nerf.raster_products import RASTERS, Cells, write_rasters
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import GeoCloud
from tests.georef.test_ortho import BOX, FRAME, dsm_of, ramps, scene_of

CELLS, PLAIN = Cells(0.1, 0.4), ProductsSettings()
ALWAYS = {"dsm.tif", "dsm_mask.tif", "dsm_hillshade.tif", "dtm.tif", "dtm_mask.tif", "dtm_hillshade.tif", "ortho.tif", "ortho_source.tif"}


def survey():
    """Flat ground with a box, a hole in the surface beside it, and its points."""
    dsm = dsm_of(BOX)
    low = float(np.nanmin(dsm.values))
    slope = np.linspace(0, 2.0, dsm.values.shape[1], dtype=np.float32)  # so that there are contours
    row, column = np.nonzero(np.isfinite(dsm.values))
    xyz = np.column_stack([
        dsm.west + (column + 0.5) * dsm.cell_m, dsm.north - (row + 0.5) * dsm.cell_m, dsm.values[row, column] + slope[column]
    ])  # fmt: skip
    classes = np.where(dsm.values[row, column] > low + 4, 6, 2).astype(np.uint8)
    count = len(xyz)
    cloud = GeoCloud(
        dsm.crs, xyz, np.zeros((count, 3), np.float32), np.zeros((count, 3), np.uint16), np.ones(count), np.arange(count) % 65536
    )
    values = dsm.values + slope
    values[60:70, 150:170] = np.nan
    return replace(dsm, values=values), cloud, classes


def made(folder, settings=PLAIN, *, classified=True, cells=CELLS) -> list[str]:
    """Write them; the warnings that came."""
    dsm, cloud, classes = survey()
    seen = list[Event]()
    scene = scene_of([(0, 0, 30), (6, 3, 32)], [ramps] * 2)
    with tempfile.TemporaryDirectory() as scratch, Drafts(Path(scratch) / "rasters") as drafts:
        placed = placed_whole(cloud, Path(scratch))
        column = Column.new(placed, "classes.raw", np.uint8)
        for tile in placed.tiles:
            column.write(tile, classes[placed.read(tile).source])
        surface = drafts("dsm", Extent.of(dsm), np.float32)
        surface.write(surface.extent.whole, dsm.values)
        write_rasters(
            surface, placed, column if classified else None, scene, FRAME, folder=folder, cells=cells, settings=settings,
            drafts=drafts, events=Events(listeners=(seen.append,)),
        )  # fmt: skip
    return [event.data["text"] for event in seen if event.kind == "warning"]


def test_where_web_maps_end_map_tiles_are_left_out_and_all_else_is_made(tmp_path, monkeypatch):
    def beyond(_raster):
        raise tiles.BeyondWebMapError(tmp_path / "ortho.tif", -89.0)

    monkeypatch.setattr(tiles, "_box_deg", beyond)
    (said,) = made(tmp_path / "polar", ProductsSettings(tiles="pmtiles"))
    assert said.startswith("No map tiles:") and "-89.00" in said
    assert {path.name for path in (tmp_path / "polar").iterdir()} == ALWAYS


def test_what_is_made_by_default_and_on_request(tmp_path):
    assert made(tmp_path / "plain") == []
    assert {path.name for path in (tmp_path / "plain").iterdir()} == ALWAYS
    settings = ProductsSettings(
        also=("slope", "contours", "canopy", "landxml", "ortho_rgba", "world_files"), tiles="pmtiles", contour_m=0.25, map_scale=1000,
        tin_tolerance_m=0.4, sheet_m=10.0,
    )  # fmt: skip
    assert made(tmp_path / "all", settings) == []
    more = {"slope.tif", "canopy.tif", "contours.gpkg", "contours.dxf", "contours.prj", "ortho.pmtiles", "terrain.xml", "ortho_rgba.tif"}
    worlds = {f"{Path(name).stem}.tfw" for name in RASTERS}
    assert {path.name for path in (tmp_path / "all").iterdir()} == ALWAYS | more | worlds | {"sheets"} and set(RASTERS) <= ALWAYS | more
    for name in RASTERS:
        valid, errors, _ = cog_validate(tmp_path / "all" / name, strict=True)
        assert valid, (name, errors)
        with rasterio.open(tmp_path / "all" / name) as file:
            assert pyproj.CRS(file.crs.to_wkt()).to_epsg() == 25832 and file.tags(1)["STATISTICS_MEAN"]
            assert file.nodata is not None or name in ("ortho.tif", "ortho_rgba.tif")
            numbers = [float(line) for line in (tmp_path / "all" / name).with_suffix(".tfw").read_text().split()]
            place = file.transform
            assert numbers == pytest.approx([place.a, 0, 0, place.e, place.c + place.a / 2, place.f + place.e / 2], abs=1e-9)
            assert file.tags()["TIFFTAG_IMAGEDESCRIPTION"] == RASTERS[name]
    heights = pyogrio.read_dataframe(tmp_path / "all" / "contours.gpkg")["elevation"]
    assert np.allclose(heights % 0.25, 0) and len(heights) > 4
    texts = ezdxf.readfile(tmp_path / "all" / "contours.dxf").modelspace().query("TEXT")
    assert {text.dxf.height for text in texts} == {2.0}
    assert (tmp_path / "all" / "terrain.xml").read_text().count("<P ") > 300
    assert "0.4" in next(line for line in (tmp_path / "all" / "terrain.xml").read_text().splitlines() if "<Surface " in line)


def test_the_orthophoto_without_loss_is_clear_around_it_and_its_sheets_are_it(tmp_path):
    made(tmp_path, ProductsSettings(also=("ortho_rgba", "landxml"), sheet_m=10.0, tin_points=150))
    assert 50 < (tmp_path / "terrain.xml").read_text().count("<P ") <= 150
    with rasterio.open(tmp_path / "ortho_rgba.tif") as clear, rasterio.open(tmp_path / "ortho.tif") as lossy:
        whole, place = clear.read(), clear.transform
        assert clear.colorinterp[3] == ColorInterp.alpha and np.array_equal(whole[3] > 0, lossy.dataset_mask() > 0)
        assert (whole[:, whole[3] == 0] == 0).all() and set(np.unique(whole[3])) == {0, 255}
        assert np.abs(whole[:3].astype(int) - lossy.read())[:, whole[3] > 0].mean() < 3
    index = pyogrio.read_dataframe(tmp_path / "sheets" / "sheets.gpkg", layer="sheets")
    assert index.crs.to_epsg() == 25832 and index.name.is_unique
    tifs = {path.name for path in (tmp_path / "sheets").glob("*.tif")}
    worlds = {path.stem for path in (tmp_path / "sheets").glob("*.tfw")}
    assert set(index.location) == tifs and {Path(name).stem for name in tifs} == worlds
    seen = np.zeros(whole.shape[1:], int)
    for row in index.itertuples():
        west, south, east, north = row.geometry.bounds
        assert (west % 10, south % 10, east - west, north - south) == (0, 0, 10, 10) and f"{west:.0f}_{south:.0f}" in row.name
        with rasterio.open(tmp_path / "sheets" / row.location) as sheet:
            left, top = round((sheet.transform.c - place.c) / place.a), round((place.f - sheet.transform.f) / place.a)
            part = (slice(top, top + sheet.height), slice(left, left + sheet.width))
            assert np.array_equal(sheet.read(), whole[:, part[0], part[1]]) and sheet.crs.to_epsg() == 25832
            assert row.covered_part == pytest.approx((sheet.read(4) > 0).sum() * place.a**2 / 100, abs=1e-6)
            assert west - place.a <= sheet.bounds.left and sheet.bounds.right <= east + place.a
            seen[part] += 1
    assert seen.max() == 1 and (seen[whole[3] > 0] == 1).all() and len(index) > 4


def test_the_products_agree_with_each_other(tmp_path):
    made(tmp_path, ProductsSettings(also=("canopy",)))
    read = {name: rasterio.open(tmp_path / name).read(1, masked=True).filled(0) for name in ("dsm.tif", "dsm_mask.tif", "canopy.tif")}
    dsm, _, _ = survey()
    assert (read["dsm_mask.tif"][60:70, 150:170] == 2).all() and (read["dsm_mask.tif"] == 1).sum() == np.isfinite(dsm.values).sum()
    assert np.ptp(read["dsm.tif"][60:70, 150:170]) < 0.4
    box = dsm_of(BOX).values > np.nanmin(dsm_of().values) + 4
    assert np.abs(read["canopy.tif"][box] - BOX[4]).max() < 0.1 and np.median(read["canopy.tif"][~box]) < 0.05
    with rasterio.open(tmp_path / "ortho_source.tif") as source, rasterio.open(tmp_path / "ortho.tif") as picture:
        assert set(np.unique(source.read(1))) == {0, 1, 2} and (source.tags()["CLASS_1"], source.tags()["CLASS_2"]) == ("0.jpg", "1.jpg")
        assert np.array_equal(source.read(1) > 0, picture.dataset_mask() > 0) and source.transform == picture.transform


def test_without_ground_there_is_no_terrain_and_a_warning_says_so(tmp_path):
    without = {name for name in ALWAYS if not name.startswith("dtm")}
    assert made(tmp_path / "a", classified=False) == ["Not made: terrain model, because no point of the cloud is classed as ground."]
    assert {path.name for path in (tmp_path / "a").iterdir()} == without
    assert made(tmp_path / "b", cells=Cells(0.1, 0.0)) == []
    wanted = made(tmp_path / "c", ProductsSettings(also=("slope",)), cells=Cells(0.1, 0.0))
    assert wanted == ["Not made: slope, because `products.dtm_gsd` is 0."]
    assert {path.name for path in (tmp_path / "b").iterdir()} == without == {path.name for path in (tmp_path / "c").iterdir()}


def test_reach_and_filling_are_options(tmp_path):
    made(tmp_path, ProductsSettings(dsm_fill_m=0.0, dtm_reach_m=0.5))
    with rasterio.open(tmp_path / "dsm_mask.tif") as mask, rasterio.open(tmp_path / "dtm.tif") as dtm:
        assert not (mask.read(1) == 2).any()
        assert dtm.read(1)[dtm.height // 2, dtm.width // 2] == dtm.nodata  # the middle of the box


@pytest.mark.parametrize(
    "wrong", ["contour_m=0", "map_scale=0", "tin_tolerance_m=0", "tin_points=2", "sheet_m=-1", "also=[forests]", "tiles=gif"]
)
def test_wrong_options_are_told_at_once(wrong):
    with pytest.raises(BadSettingError, match="products"):
        load_settings("draft", [f"products.{wrong}"])


def test_lists_of_products_come_from_the_command_line():
    assert load_settings("draft", ["products.also=[slope, contours]"]).products.also == ("slope", "contours")
