"""Products cut to a tile: what is kept, where it lies, whose photographs they name."""

from __future__ import annotations

import laspy
import numpy as np
import pytest
import rasterio
import shapely

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.tiles.crop import crop_products
from tests.tiles.made import CELL, made_piece

CORE = (691_000.0, 5_335_000.0, 691_020.0, 5_335_020.0)


@pytest.fixture(scope="module")
def products(tmp_path_factory):
    return made_piece(tmp_path_factory.mktemp("run") / "products", 2, CORE, overlap_m=10.0).folder


@pytest.fixture(scope="module")
def cut(products, tmp_path_factory):
    into = tmp_path_factory.mktemp("tile")
    # its slope goes through no cell's middle
    triangle = shapely.Polygon([(691_000, 5_335_000), (691_020, 5_335_000), (691_020, 5_335_000.1), (691_000, 5_335_020)])
    return crop_products(products, triangle, into, {12: 431}), into, triangle


def test_only_points_inside_are_kept_and_name_the_surveys_photographs(cut) -> None:
    cropped, into, triangle = cut
    cloud = laspy.read(into / "cloud.laz")
    assert len(cloud.x) == cropped.points == shapely.contains_xy(triangle, cloud.x, cloud.y).sum()
    assert cropped.points == pytest.approx(triangle.area / CELL**2, rel=0.05)
    assert set(cloud.point_source_id) == {431} and cloud.header.parse_crs().to_epsg() == 25832
    assert set(cloud.point_format.extra_dimension_names) >= {"NormalX", "Confidence"}


def test_rasters_keep_their_cells_and_are_empty_outside(cut, products) -> None:
    _, into, triangle = cut
    for name in ("dsm.tif", "dtm.tif", "dsm_mask.tif", "dtm_mask.tif"):
        with rasterio.open(into / name) as part, rasterio.open(products / name) as whole:
            assert part.bounds == (691_000, 5_335_000, 691_020, 5_335_020) and part.nodata == whole.nodata
            column, row = np.meshgrid(np.arange(part.width), np.arange(part.height))
            inside = shapely.contains_xy(triangle, 691_000 + (column + 0.5) * CELL, 5_335_020 - (row + 0.5) * CELL)
            kept = part.read(1)
            same = whole.read(1, window=whole.window(*part.bounds))
            assert np.array_equal(kept[inside], same[inside]) and (kept[~inside] == part.nodata).all()
    with rasterio.open(into / "ortho.tif") as ortho, rasterio.open(into / "ortho_source.tif") as source:
        mask = ortho.dataset_mask() > 0
        assert 0.4 < mask.mean() < 0.6 and (ortho.read()[:, mask] > 0).all() and not ortho.read()[:, ~mask].any()
        assert set(np.unique(source.read(1))) == {0, 431}


def test_confidence_is_the_points_mean(cut) -> None:
    with rasterio.open(cut[1] / "confidence.tif") as raster:
        values = raster.read(1)
        assert raster.transform.a == CELL and set(np.unique(values)) <= {0, 200, 201} and 0.4 < (values > 0).mean() < 0.6


def test_a_tile_without_anything_is_an_error(products, tmp_path) -> None:
    with pytest.raises(NothingMeasuredError):
        crop_products(products, shapely.box(0, 0, 10, 10), tmp_path, {})
