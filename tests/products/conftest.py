"""A small cloud on a wavy surface, as the products get it."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.types import GeoCloud

CRS = pyproj.CRS("EPSG:25832")


@pytest.fixture
def cloud() -> GeoCloud:
    return wavy_cloud(60_000)


def wavy_cloud(count: int, crs: pyproj.CRS = CRS) -> GeoCloud:
    rng = np.random.default_rng(3)
    xy = rng.uniform(0, 60, (count, 2))
    xyz = np.column_stack([np.array([691_000.25, 5_335_000.75]) + xy, 512.4 + 3 * np.sin(xy[:, 0] / 5)])
    normals = np.array([0.0, 0, 1]) + rng.normal(0, 0.2, (count, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    rgb = rng.integers(0, 256, (count, 3)).astype(np.uint16) * np.uint16(257)
    return GeoCloud(
        crs, xyz, normals.astype(np.float32), rgb, rng.uniform(0, 1, count).astype(np.float32), rng.integers(0, 40, count).astype(np.uint16)
    )
