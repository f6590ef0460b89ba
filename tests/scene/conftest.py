"""A village's scene, built once for a file of tests."""

from __future__ import annotations

import pytest

from geo_nerf.events import Events
from geo_nerf.scene.pyramid import build_scene
from geo_nerf.settings import SceneSettings
from tests.scene.village import survey


@pytest.fixture(scope="module")
def village_survey(village):
    """Orientation with the true cameras, and the catalogue."""
    return survey(village)


@pytest.fixture(scope="module")
def settings(village) -> SceneSettings:
    """Views are shrunk by a fifth, to a width that can be halved twice."""
    return SceneSettings(max_image_px=int(0.8 * village.intrinsics.size_hw[1]) // 16 * 16, levels=3)


@pytest.fixture(scope="module")
def village_scene(village_survey, settings, tmp_path_factory):
    return build_scene(*village_survey, settings, tmp_path_factory.mktemp("scene"), Events())
