"""One CRS through a whole run: everything that is written is read back in the CRS the user named; PROJ's own way is the truth."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import geopandas
import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from benchmarks.cloud_products import MadeScene, MadeSurvey
from geo_nerf.comparands import open_surface
from geo_nerf.crs.files import crs_of_las, crs_of_raster, read_layer
from geo_nerf.crs.identity import name_of
from geo_nerf.evaluation import evaluate
from geo_nerf.events import Events
from geo_nerf.export import export_survey
from geo_nerf.extraction import Asked, extract_file
from geo_nerf.frame import LocalFrame
from geo_nerf.lineage import lineage_of
from geo_nerf.products.asset_facts import cloud_facts, raster_facts
from geo_nerf.products.footprint import footprint_wgs84
from geo_nerf.products.tiles import pyramid_of
from geo_nerf.settings import ProductsSettings
from geo_nerf.tiles.pieces import crs_of
from tests.made_run import make_run, wavy_surface


class Site(NamedTuple):
    """Where, in which CRS."""

    name: str
    crs: str
    lon_deg: float
    lat_deg: float


#: Helsinki; Oslo; Nuuk; Sao Paulo: in the first two GDAL's newer data set has another name for the datum
SITES = (
    Site("Helsinki", "EPSG:3067", 24.9376, 60.1698),
    Site("Oslo", "EPSG:5110", 10.7461, 59.9127),
    Site("Oslo with heights", "EPSG:5110+5941", 10.7461, 59.9127),
    Site("Nuuk", "EPSG:3182", -51.73, 64.18),
    Site("Sao Paulo", "EPSG:31983", -46.63, -23.55),
)
#: without a geoid grid, whose absence would be another story
PLAIN = tuple(site for site in SITES if "+" not in site.crs)


def frame_of(site: Site) -> LocalFrame:
    return LocalFrame(site.lon_deg, site.lat_deg, 40.0)


@pytest.fixture(scope="module", params=SITES[:2], ids=lambda site: site.name)
def exported(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, Path]:
    """All products of a made survey, as `export` writes them."""
    site, folder, survey = request.param, tmp_path_factory.mktemp("products"), MadeSurvey(6_000)
    settings = ProductsSettings(classify="none", tile_m=3.0, dsm_gsd=4.0, ortho_gsd=4.0)
    export_survey(survey, MadeScene(survey.side_m), frame_of(site), pyproj.CRS(site.crs), folder, settings, Events())
    return site, folder


def test_every_product_is_in_the_crs_of_the_run(exported: tuple[Site, Path]) -> None:
    site, folder = exported
    found = {path.name: crs_of(path) for path in folder.rglob("*.tif")}
    for path in folder.rglob("*.laz"):
        with laspy.open(path) as reader:
            found[path.name] = crs_of_las(reader.header, path)
    assert {"dsm.tif", "ortho.tif", "cloud.copc.laz"} <= set(found)
    assert {name: name_of(crs) for name, crs in found.items()} == dict.fromkeys(found, site.crs)


def test_the_footprint_lies_at_the_site(exported: tuple[Site, Path]) -> None:
    """What ended a run in Helsinki after its training."""
    site, folder = exported
    for rasters, clouds in (([folder / "dsm.tif"], []), ([], [folder / "cloud.copc.laz"])):
        lon, lat = np.array(footprint_wgs84(rasters, clouds)["coordinates"][0]).mean(axis=0)
        assert (lon, lat) == (pytest.approx(site.lon_deg, abs=1e-3), pytest.approx(site.lat_deg, abs=1e-3))


def test_assets_and_map_tiles_name_it(exported: tuple[Site, Path]) -> None:
    site, folder = exported
    assert raster_facts(folder / "dsm.tif")["proj:code"] == cloud_facts(folder / "cloud.copc.laz")["proj:code"] == site.crs
    with rasterio.open(folder / "ortho.tif") as raster:
        assert pyramid_of(raster).box_deg[0] == pytest.approx(site.lon_deg, abs=1e-3)


def test_cloud_and_surface_model_are_compared(exported: tuple[Site, Path], tmp_path: Path) -> None:
    site, folder = exported
    assert open_surface(folder / "cloud.copc.laz").cloud.crs == open_surface(folder / "dsm.tif").dsm.crs == pyproj.CRS(site.crs)
    found = evaluate(folder / "cloud.copc.laz", folder / "dsm.tif", gsd_m=0.05, folder=tmp_path, events=Events())
    assert abs(found.dsm.all.bias_m) < 0.2


@pytest.mark.parametrize("site", PLAIN, ids=lambda site: site.name)
def test_extracted_points_lie_where_proj_puts_them(site: Site, tmp_path: Path) -> None:
    made = make_run(tmp_path / "run", wavy_surface(200), site.crs, frame_of(site))
    path, count = extract_file(Asked(made.folder, tmp_path / "points.laz"), Events())
    cloud = open_surface(path).cloud
    assert count == 200 and name_of(cloud.crs) == site.crs
    to_degrees = pyproj.Transformer.from_crs(site.crs, "EPSG:4326", always_xy=True)
    lon, lat = to_degrees.transform(*cloud.xyz[:, :2].mean(axis=0))
    assert (lon, lat) == (pytest.approx(site.lon_deg, abs=1e-4), pytest.approx(site.lat_deg, abs=1e-4))


def test_the_record_of_a_run_names_the_editions(tmp_path: Path) -> None:
    found = lineage_of(tmp_path, crs="EPSG:3067", preset="draft", inputs={}, steps={})["epsg_editions"]
    assert found["pyproj"] == pyproj.database.get_database_metadata("EPSG.VERSION") and "rasterio" in found


def test_an_area_in_the_crs_of_a_newer_gdal(tmp_path: Path) -> None:
    """GDAL writes its own name of the datum into a GeoPackage; it comes back as the CRS that was meant."""
    import shapely

    box = shapely.box(385000, 6671000, 386000, 6672000)
    geopandas.GeoDataFrame(geometry=[box], crs="EPSG:3067").to_file(tmp_path / "area.gpkg")
    assert name_of(read_layer(tmp_path / "area.gpkg").crs) == "EPSG:3067"


def test_rasters_with_a_vertical_part_keep_both(tmp_path: Path) -> None:
    from geo_nerf.products.raster import write_cog
    from geo_nerf.types import Grid

    crs = pyproj.CRS("EPSG:5110+5941")
    write_cog(Grid(crs, np.ones((8, 8), np.float32), 1e5, 1.2e6, 1.0), tmp_path / "dsm.tif", "a test")
    with rasterio.open(tmp_path / "dsm.tif") as raster:
        # newer PROJ knows that pair by a code of its own
        assert name_of(crs_of_raster(raster)) in ("EPSG:5110+5941", "EPSG:5950")
