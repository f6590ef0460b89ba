"""The products of a made survey, end to end in bounded memory; the survey is the benchmark's."""

from __future__ import annotations

import json

import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from benchmarks.cloud_products import MadeScene, MadeSurvey, _height
from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.export import export_survey
from geo_nerf.frame import LocalFrame
from geo_nerf.settings import ProductsSettings

FRAME = LocalFrame(8.55, 47.37, 450.0)
CRS = pyproj.CRS("EPSG:25832")


@pytest.mark.pdal
def test_a_survey_leaves_as_files_that_agree_and_nothing_else(tmp_path):
    (tmp_path / ".partial-survey-killed").mkdir()
    survey = MadeSurvey(60_000)
    settings = ProductsSettings(also=("canopy",), tile_m=10.0, ept=False, dsm_gsd=4.0, ortho_gsd=4.0)
    assert export_survey(survey, MadeScene(survey.side_m), FRAME, CRS, tmp_path, settings, Events()) == 60_000
    assert not [path.name for path in tmp_path.iterdir() if path.name.startswith(".partial")]
    las = laspy.read(tmp_path / "cloud.laz")
    assert len(las) == 60_000 and (np.asarray(las.classification) == 2).mean() > 0.5
    local = FRAME.crs_to_local(np.asarray(las.xyz), CRS)
    truth = np.asarray(las["HeightAboveGround"])[np.asarray(las.classification) == 2]
    assert np.abs(truth).max() < 0.4 and np.quantile(np.abs(local[:, 2] - _height(*local[:, :2].T)), 0.95) < 0.1
    index = json.loads((tmp_path / "cloud.vpc").read_text())
    assert sum(item["properties"]["pc:count"] for item in index["features"]) == 60_000
    with (
        rasterio.open(tmp_path / "dsm.tif") as dsm,
        rasterio.open(tmp_path / "dtm.tif") as dtm,
        rasterio.open(tmp_path / "ortho.tif") as ortho,
    ):
        assert dsm.res == (0.2, 0.2) and ortho.res == (0.2, 0.2) and dsm.shape == ortho.shape
        assert (dsm.read_masks(1) > 0).mean() > 0.9 and (ortho.dataset_mask() > 0).mean() > 0.85
        assert 4 < dsm.read(1, masked=True).max() - dtm.read(1, masked=True).min() < 40


def test_a_survey_without_points_is_refused_and_leaves_nothing(tmp_path):
    with pytest.raises(NothingMeasuredError, match="point cloud"):
        export_survey(MadeSurvey(0), MadeScene(10.0), FRAME, CRS, tmp_path, ProductsSettings(), Events())
    assert list(tmp_path.iterdir()) == []
