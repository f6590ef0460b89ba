"""The village's scene, built once."""

from __future__ import annotations

from pathlib import Path

import pytest

from geo_nerf.events import Events
from geo_nerf.scene.pyramid import build_scene
from geo_nerf.settings import SceneSettings
from tests.scene.village import survey

SETTINGS = SceneSettings(max_image_px=800, levels=3)


@pytest.fixture(scope="session")
def village_survey(shared_data: Path):
    """Orientation with the true cameras, and the catalogue."""
    return survey(shared_data / "village")


@pytest.fixture(scope="session")
def village_scene(village_survey, tmp_path_factory):
    """The scene with views shrunk to 800 px."""
    return build_scene(*village_survey, SETTINGS, tmp_path_factory.mktemp("scene"), Events())
