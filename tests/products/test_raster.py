"""COGs, judged by rio-cogeo and read back with rasterio."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
from rio_cogeo.cogeo import cog_validate

from geo_nerf import __version__
from geo_nerf.errors import NoSpaceError
from geo_nerf.products.raster import Band, write_cog
from geo_nerf.types import Grid

CRS = pyproj.CRS("EPSG:25832")


def heights(crs: pyproj.CRS = CRS, rows: int = 1300, columns: int = 900) -> Grid:
    y, x = np.mgrid[0:rows, 0:columns]
    values = (500 + np.sin(x / 50) + y / 100).astype(np.float32)
    values[:100, :50] = np.nan
    return Grid(crs, values, 691000.0, 5335000.0, 0.1)


def colours() -> Grid:
    y, x = np.mgrid[0:1300, 0:900]
    values = np.stack([x * 255 // 900, y * 255 // 1300, 0 * x + 90]).astype(np.uint8)
    mask = np.ones((1300, 900), bool)
    mask[200:400, 300:500] = False
    values[:, ~mask] = 0
    return Grid(CRS, values, 691000.0, 5335000.0, 0.1, mask)


def test_heights_are_a_valid_cog_and_lose_nothing(tmp_path):
    grid = heights()
    write_cog(grid, tmp_path / "dsm.tif", "Surface model")
    assert cog_validate(tmp_path / "dsm.tif", strict=True) == (True, [], [])
    with rasterio.open(tmp_path / "dsm.tif") as file:
        assert np.array_equal(file.read(1, masked=True).filled(np.nan), grid.values, equal_nan=True)
        assert (file.nodata, file.dtypes, file.compression.value) == (-9999, ("float32",), "DEFLATE")
        assert file.crs.to_epsg() == 25832 and file.bounds == (691000.0, 5334870.0, 691090.0, 5335000.0)
        assert file.overviews(1) and file.units == ("metre",)
        tags, statistics = file.tags(), file.tags(1)
    assert tags["AREA_OR_POINT"] == "Area" and tags["TIFFTAG_SOFTWARE"] == f"geo-nerf {__version__}"
    assert tags["TIFFTAG_IMAGEDESCRIPTION"] == "Surface model" and tags["HEIGHTS_ABOVE"] == "the WGS 84 ellipsoid"
    assert float(statistics["STATISTICS_MINIMUM"]) == pytest.approx(np.nanmin(grid.values))
    assert float(statistics["STATISTICS_MEAN"]) == pytest.approx(np.nanmean(grid.values), abs=1e-3)


def test_colours_are_a_valid_cog_with_an_exact_mask(tmp_path):
    grid = colours()
    write_cog(grid, tmp_path / "ortho.tif", "Orthophoto")
    assert cog_validate(tmp_path / "ortho.tif", strict=True) == (True, [], [])
    assert [path.name for path in tmp_path.iterdir()] == ["ortho.tif"]
    with rasterio.open(tmp_path / "ortho.tif") as file:
        assert np.array_equal(file.dataset_mask() > 0, grid.mask)
        error = np.abs(file.read().astype(int) - grid.values)[:, grid.mask]
        assert error.mean() < 1.5 and file.overviews(1)
        assert (file.compression.value, file.count) == ("JPEG", 3)
        assert float(file.tags(1)["STATISTICS_MEAN"]) == pytest.approx(grid.values[0][grid.mask].mean(), abs=1.5)


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_whole_numbers_keep_their_values_and_their_names(tmp_path, dtype):
    """A class is never the mean of two others, not even in an overview."""
    values = np.where(np.mgrid[0:1300, 0:900][1] % 3 == 0, 200, 100).astype(dtype)
    values[:300, :300] = 0
    path = tmp_path / "mask.tif"
    write_cog(Grid(CRS, values, 691000.0, 5335000.0, 0.1), path, "Mask", Band("origin", "", {100: "measured", 200: "filled"}))
    assert cog_validate(path, strict=True) == (True, [], [])
    with rasterio.open(path) as file:
        assert np.array_equal(file.read(1), values) and (file.nodata, file.units, file.descriptions) == (0, (None,), ("origin",))
        assert file.tags()["CLASS_100"] == "measured" and float(file.tags(1)["STATISTICS_MINIMUM"]) == 100
    with rasterio.open(path, overview_level=0) as file:
        assert set(np.unique(file.read(1))) == {0, 100, 200}


def test_amounts_are_averaged_in_overviews(tmp_path):
    values = np.where(np.mgrid[0:1300, 0:900][1] % 2 == 0, 200, 100).astype(np.uint8)
    write_cog(Grid(CRS, values, 691000.0, 5335000.0, 0.1), tmp_path / "shade.tif", "Hillshade", Band("hillshade", ""))
    with rasterio.open(tmp_path / "shade.tif", overview_level=0) as file:
        assert set(np.unique(file.read(1))) == {150}


@pytest.mark.parametrize("code", ["EPSG:25832+7837", "EPSG:32615", "EPSG:2154+5720", "EPSG:2056+5728"])
def test_the_crs_survives_with_its_vertical_part(tmp_path, code):
    write_cog(heights(pyproj.CRS(code), 64, 64), tmp_path / "dsm.tif", "")
    with rasterio.open(tmp_path / "dsm.tif") as file:
        found = pyproj.CRS(file.crs.to_wkt())
    wanted = pyproj.CRS(code)
    assert found.to_epsg() == wanted.to_epsg()
    assert [part.to_epsg() for part in found.sub_crs_list] == [part.to_epsg() for part in wanted.sub_crs_list]


def test_a_raster_smaller_than_a_tile(tmp_path):
    write_cog(heights(rows=3, columns=2), tmp_path / "dsm.tif", "")
    assert cog_validate(tmp_path / "dsm.tif")[0]


def test_a_full_disk_is_told_and_the_old_file_stays(tmp_path, monkeypatch):
    write_cog(heights(rows=64, columns=64), tmp_path / "dsm.tif", "old")
    before = (tmp_path / "dsm.tif").read_bytes()

    def full(source, path, **options):
        Path(path).write_bytes(b"half")
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("rasterio.shutil.copy", full)
    with pytest.raises(NoSpaceError, match="no space left"):
        write_cog(heights(rows=64, columns=64), tmp_path / "dsm.tif", "new")
    assert [path.name for path in tmp_path.iterdir()] == ["dsm.tif"]
    assert (tmp_path / "dsm.tif").read_bytes() == before


def test_a_file_that_is_not_what_was_written_is_a_full_disk(tmp_path, monkeypatch):
    """GDAL may write a file short without a word."""
    copy = rasterio.shutil.copy

    def short(source, path, **options):
        copy(source, path, **options)
        with rasterio.open(path, "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
            file.write(np.zeros((1, 4, 4), np.float32), window=rasterio.windows.Window(0, 0, 4, 4))

    monkeypatch.setattr("rasterio.shutil.copy", short)
    with pytest.raises(NoSpaceError, match="no space left"):
        write_cog(heights(rows=64, columns=64), tmp_path / "dsm.tif", "new")
    assert list(tmp_path.iterdir()) == []
