"""Georeferencing against PROJ run by itself, two kilometres from the origin."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.cloud import georeference
from geo_nerf.types import LocalCloud

FRAME = LocalFrame(11.2, 48.1, 560.0)


def _cloud(count: int = 500, reach: float = 2000.0, seed: int = 0) -> LocalCloud:
    rng = np.random.default_rng(seed)
    normals = rng.normal(size=(count, 3))
    normals /= np.linalg.norm(normals, axis=1, keepdims=True)
    return LocalCloud(
        rng.uniform(-reach, reach, (count, 3)).astype(np.float32) * np.float32([1, 1, 0.05]),
        normals.astype(np.float32),
        rng.integers(0, 256, (count, 3), dtype=np.uint8),
        rng.uniform(0, 1, count).astype(np.float32),
        rng.integers(0, 100, count).astype(np.int32),
    )


def _by_proj(xyz: np.ndarray, code: str) -> np.ndarray:
    """The whole way as one PROJ pipeline of its own: topocentric -> geocentric -> geographic -> projected."""
    utm = pyproj.CRS(code).to_dict()
    text = (
        f"+proj=pipeline +step +inv +proj=topocentric +ellps=WGS84 +lon_0={FRAME.lon_deg} +lat_0={FRAME.lat_deg} +h_0={FRAME.height_m} "
        f"+step +inv +proj=cart +ellps=WGS84 +step +proj=utm +zone={utm['zone']} +ellps=WGS84"
    )
    return np.stack(pyproj.Transformer.from_pipeline(text).transform(*xyz.T.astype(np.float64)), axis=1)


def test_positions_are_projs_to_a_micrometre_two_kilometres_off():
    cloud = _cloud()
    found = georeference(cloud, FRAME, pyproj.CRS("EPSG:32632"))
    assert found.xyz.dtype == np.float64
    assert np.abs(found.xyz - _by_proj(cloud.xyz, "EPSG:32632")).max() < 1e-6


def test_a_similarity_would_not_do():
    """The reason for going point by point: the best similarity leaves decimetres."""
    cloud = _cloud()
    found, local = georeference(cloud, FRAME, pyproj.CRS("EPSG:32632")).xyz, cloud.xyz.astype(np.float64)
    local, found = local - local.mean(axis=0), found - found.mean(axis=0)
    u, _, vt = np.linalg.svd(found.T @ local)
    moved = local @ (u @ vt).T
    moved *= (moved * found).sum() / (moved * moved).sum()
    assert np.linalg.norm(moved - found, axis=1).max() > 0.1


def test_normals_follow_the_grid():
    cloud = _cloud()
    found = georeference(cloud, FRAME, pyproj.CRS("EPSG:32632"))
    xyz, step = cloud.xyz.astype(np.float64), cloud.normals.astype(np.float64)
    ahead = _by_proj(xyz + step, "EPSG:32632") - _by_proj(xyz, "EPSG:32632")
    assert np.abs(found.normals - ahead / np.linalg.norm(ahead, axis=1, keepdims=True)).max() < 2e-6
    # meridian convergence at 11.2 E in zone 32 is 1.6 degrees: they did turn
    assert np.abs(found.normals - cloud.normals).max() > 0.02


def test_a_normal_that_is_none_points_up():
    cloud = _cloud(3)
    cloud.normals[0], cloud.normals[1] = 0.0, np.nan
    found = georeference(cloud, FRAME, pyproj.CRS("EPSG:32632"))
    assert np.isfinite(found.normals).all()
    assert found.normals[:2, 2] == pytest.approx(1.0)


def test_colours_sources_and_confidence():
    cloud = _cloud(4)
    cloud.photo[:] = [0, 41, 70_000, -1]
    cloud.rgb[0] = 0, 128, 255
    found = georeference(cloud, FRAME, pyproj.CRS("EPSG:32632"))
    assert found.source.dtype == np.uint16 and found.source.tolist() == [1, 42, 65535, 0]
    assert found.rgb.dtype == np.uint16 and found.rgb[0].tolist() == [0, 128 * 257, 65535]
    assert np.array_equal(found.confidence, cloud.confidence)


def test_chunks_change_nothing_and_are_told():
    cloud, seen = _cloud(), list[Event]()
    whole = georeference(cloud, FRAME, pyproj.CRS("EPSG:25832"))
    parts = georeference(cloud, FRAME, pyproj.CRS("EPSG:25832"), events=Events(listeners=(seen.append,)), chunk=97)
    assert np.array_equal(whole.xyz, parts.xyz) and np.array_equal(whole.normals, parts.normals)
    assert seen[-1].data["done"] == seen[-1].data["total"] == 6


def test_an_empty_cloud_stays_empty():
    assert len(georeference(_cloud(0), FRAME, pyproj.CRS("EPSG:25832"))) == 0
