"""A mesh in a CRS: vertices by PROJ's own way, normals turned with the grid, triangles of the same sense."""

from __future__ import annotations

import numpy as np
import pyproj

from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.mesh import georeference_mesh
from geo_nerf.types import LocalMesh

FRAME = LocalFrame(11.2, 48.1, 560.0)


def tent() -> LocalMesh:
    """Two slopes two kilometres from the origin."""
    xyz = np.array([[2000, 1500, 10], [2010, 1500, 10], [2010, 1520, 14], [2000, 1520, 14], [2005, 1540, 10]], np.float64)
    triangles = np.array([[0, 1, 2], [0, 2, 3], [3, 2, 4]], np.int32)
    normals = np.tile(np.float32([0.0, -0.196, 0.981]), (5, 1))
    return LocalMesh(xyz, normals, np.arange(15, dtype=np.uint8).reshape(5, 3), triangles)


def test_vertices_are_projs_and_normals_turn_with_the_grid() -> None:
    mesh, heard = tent(), list[Event]()
    found = georeference_mesh(mesh, FRAME, pyproj.CRS("EPSG:32632"), Events("products", (heard.append,)))
    text = (
        f"+proj=pipeline +step +inv +proj=topocentric +ellps=WGS84 +lon_0={FRAME.lon_deg} +lat_0={FRAME.lat_deg} +h_0={FRAME.height_m} "
        "+step +inv +proj=cart +ellps=WGS84 +step +proj=utm +zone=32 +ellps=WGS84"
    )
    by_proj = pyproj.Transformer.from_pipeline(text)
    truth, ahead = (np.stack(by_proj.transform(*places.T), axis=1) for places in (mesh.xyz, mesh.xyz + mesh.normals))
    turned = (ahead - truth) / np.linalg.norm(ahead - truth, axis=1, keepdims=True)
    assert found.xyz.dtype == np.float64 and np.abs(found.xyz - truth).max() < 1e-6
    assert np.abs(found.normals - turned).max() < 1e-6 < 0.003 < np.abs(found.normals - mesh.normals).max()
    assert found.crs.to_epsg() == 32632 and heard[-1].data["done"] == heard[-1].data["total"]


def test_triangles_keep_their_sense_and_colours_their_place() -> None:
    mesh = tent()
    found = georeference_mesh(mesh, FRAME, pyproj.CRS("EPSG:25832"), Events())
    assert np.array_equal(found.triangles, mesh.triangles) and np.array_equal(found.rgb, mesh.rgb)
    corners = found.xyz[found.triangles]
    assert (np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])[:, 2] > 0).all()
