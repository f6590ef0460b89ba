"""The surface's mesh from local metres into a CRS, vertex by vertex through the ellipsoid."""

from __future__ import annotations

import pyproj

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.cloud import placed
from geo_nerf.types import GeoMesh, GeoTexturedMesh, LocalMesh, LocalTexturedMesh


def georeference_mesh(mesh: LocalMesh, frame: LocalFrame, crs: pyproj.CRS, events: Events) -> GeoMesh:
    """Put a mesh into a CRS.

    Args:
        mesh: local metres.
        frame: the frame it is in.
        crs: the target, axes taken east, north, up, so that triangles keep their sense; without a vertical part its heights are
            ellipsoidal.
        events: told of the progress.

    Returns:
        The same triangles between vertices in float64 metres, unit normals along the grid's axes.

    Raises:
        MissingGridError: a grid (a geoid, say) is not installed.
        OutsideCrsError: a vertex has no image in the CRS.
    """
    xyz, normals = placed(mesh.xyz, mesh.normals, frame, crs, (events, "georeferencing the mesh"))
    return GeoMesh(crs, xyz, normals, mesh.rgb, mesh.triangles)


def georeference_piece(piece: LocalTexturedMesh, frame: LocalFrame, crs: pyproj.CRS) -> GeoTexturedMesh:
    """Put a piece of textured mesh into a CRS; see `georeference_mesh`."""
    xyz, normals = placed(piece.xyz, piece.normals, frame, crs, (Events(), ""))
    return GeoTexturedMesh(crs, xyz, normals, piece.uv, piece.triangles, piece.picture)
