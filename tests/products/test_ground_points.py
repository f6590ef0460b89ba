"""Ground by PDAL, on a plane with a house."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.events import Events
from geo_nerf.products.ground_points import ground_classes
from geo_nerf.types import GeoCloud


@pytest.mark.pdal
def test_the_house_is_no_ground():
    xy = np.random.default_rng(0).uniform(0, 50, (20000, 2))
    house = (np.abs(xy - 25) < 6).all(axis=1)
    xyz = np.column_stack([465000 + xy[:, 0], 5247000 + xy[:, 1], 450 + 0.05 * xy[:, 0] + 6.0 * house])
    count = len(xyz)
    cloud = GeoCloud(
        pyproj.CRS.from_epsg(25832), xyz, np.zeros((count, 3), np.float32), np.zeros((count, 3), np.uint16), np.ones(count), np.ones(count)
    )
    classes = ground_classes(cloud, Events())
    assert classes is not None and set(np.unique(classes)) == {1, 2}
    assert not (classes[house] == 2).any() and (classes == 2).sum() > 0.8 * 0.9 * (50 / 0.4) ** 2 * 0.7
