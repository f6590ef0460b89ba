"""What leaves a bare surface before it is a mesh to hand out: parts no photographs saw, small islands, more triangles than wanted.

Comes in and goes out: a `Sheet` in local metres.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.sentence import sentence
from geo_nerf.surface.raycast import MeshRays

if TYPE_CHECKING:
    from geo_nerf.scene.scene import View

#: fewer photographs than this cannot tell where a surface is
ENOUGH_VIEWS = 2
#: islands, and patches nothing saw, count as small up to the area of a square of this many cells
SMALL_CELLS = 12
#: vertices asked at a time whether a photograph sees them: bounds the rays' memory to some 50 MB
_CHUNK = 1 << 20
#: memory that simplifying takes for each triangle it starts from (measured: 600)
_SIMPLIFYING_BYTES = 700


@dataclass(frozen=True)
class Sheet:
    """Bare triangles."""

    #: `(V, 3)` float64 local metres
    xyz: np.ndarray
    #: `(T, 3)` int64, counter-clockwise seen from outside
    triangles: np.ndarray

    def areas(self) -> np.ndarray:
        """Area `(T,)` of each triangle, square metres."""
        return np.asarray(np.linalg.norm(self._crosses(), axis=1) / 2)

    def normals(self) -> np.ndarray:
        """Unit normals `(V, 3)` of the vertices: means of their triangles', weighted by area; zero where there is none."""
        crosses = self._crosses()
        flat = self.triangles.ravel()
        total = np.stack([np.bincount(flat, np.repeat(crosses[:, axis], 3), len(self.xyz)) for axis in range(3)], axis=1)
        return np.asarray(total / np.maximum(np.linalg.norm(total, axis=1, keepdims=True), 1e-30))

    def only(self, kept: np.ndarray) -> Sheet:
        """The triangles `kept` `(T,)` bool and the vertices they use."""
        used, corners = np.unique(self.triangles[kept], return_inverse=True)
        return Sheet(self.xyz[used], corners.reshape(-1, 3))

    def pieces(self, among: np.ndarray) -> np.ndarray:
        """Number `(M,)` of the connected piece of each of the triangles `among` `(T,)` bool, when the others are away."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        triangles = self.triangles[among]
        pairs = np.concatenate([triangles[:, :2], triangles[:, 1:]])
        graph = coo_matrix((np.ones(len(pairs), bool), tuple(pairs.T)), shape=(len(self.xyz),) * 2)
        labels: np.ndarray = connected_components(graph, directed=False)[1]
        return np.asarray(labels[triangles[:, 0]])

    def _crosses(self) -> np.ndarray:
        first, second, third = (self.xyz[self.triangles[:, corner]] for corner in range(3))
        return np.cross(second - first, third - first)


def without_unseen(sheet: Sheet, views: Sequence[View], cell_m: float, events: Events) -> Sheet:
    """Leave out what fewer than two photographs can have seen; small patches stay, so that no pinholes open.

    Args:
        sheet: the whole surface.
        views: the photographs.
        cell_m: cell the surface was made with, metres.
        events: told the progress.
    """
    unseen = ~(times_seen(sheet, views, cell_m, events) >= ENOUGH_VIEWS)[sheet.triangles].any(axis=1)
    dropped = np.zeros(len(sheet.triangles), bool)
    dropped[unseen] = _area_of_pieces(sheet, unseen) > _small_m2(cell_m)
    return sheet.only(~dropped)


def without_islands(sheet: Sheet, cell_m: float) -> Sheet:
    """Leave out pieces that hang together with nothing and are small."""
    return sheet.only(_area_of_pieces(sheet, np.ones(len(sheet.triangles), bool)) > _small_m2(cell_m))


def times_seen(sheet: Sheet, views: Sequence[View], cell_m: float, events: Events, *, enough: int = ENOUGH_VIEWS) -> np.ndarray:
    """How many photographs see each vertex, `(V,)` int64, counted up to `enough`.

    A photograph sees a vertex that lies in its picture, faces it, and has no other part of the surface before it.
    """
    seen, normals, mesh = np.zeros(len(sheet.xyz), np.int64), sheet.normals(), MeshRays(sheet.xyz, sheet.triangles)
    # a ray that starts in its own triangles would hit them
    starts = sheet.xyz + 0.5 * cell_m * normals
    for view in events.track(views, len(views), "looking for parts no photograph saw"):
        asked = np.flatnonzero(seen < enough)
        for part in np.split(asked, range(_CHUNK, len(asked), _CHUNK)):
            facing = part[_in_picture(view, sheet.xyz[part], normals[part])]
            centre = np.broadcast_to(view.camera_to_local[:3, 3], (len(facing), 3))
            seen[facing] += ~mesh.blocked(starts[facing], centre)
    return seen


def simplified(sheet: Sheet, triangles: int, events: Events) -> Sheet:
    """Fewer triangles where the surface is flat (quadric error metrics, Garland & Heckbert 1997).

    Args:
        sheet: the surface.
        triangles: how many to keep at most; 0 keeps all.
        events: told the progress, and when there is too little memory to do it.
    """
    import psutil

    if not triangles or len(sheet.triangles) <= triangles:
        return sheet
    needed_gb, free_gb = len(sheet.triangles) * _SIMPLIFYING_BYTES / 1e9, psutil.virtual_memory().available / 1e9
    if needed_gb > free_gb:
        text = (
            "The mesh keeps its {triangles:,} triangles: simplifying them takes {needed_gb:.0f} GB of memory, and "
            "{free_gb:.0f} are free. A larger cell (products.mesh_gsd) makes fewer."
        )
        events.warn(sentence("mesh_kept", text, triangles=len(sheet.triangles), needed_gb=needed_gb, free_gb=free_gb))
        return sheet
    events.progress(0, 1, "simplifying the mesh")
    smaller, _ = decimated(sheet, triangles, np.zeros(len(sheet.xyz), bool))
    events.progress(1, 1, "simplifying the mesh")
    return smaller


def decimated(sheet: Sheet, triangles: int, marked: np.ndarray) -> tuple[Sheet, np.ndarray]:
    """A mesh in so many triangles, and which of its vertices come from ones `marked` `(V,)` bool."""
    import open3d

    mesh = open3d.geometry.TriangleMesh(open3d.utility.Vector3dVector(sheet.xyz), open3d.utility.Vector3iVector(sheet.triangles))
    if marked.any():  # colours stay with their vertices
        mesh.vertex_colors = open3d.utility.Vector3dVector(np.repeat(marked[:, None].astype(np.float64), 3, axis=1))
    # the border counts a thousandfold, or it would shrink
    mesh = mesh.simplify_quadric_decimation(triangles, boundary_weight=1000.0)
    mesh.remove_degenerate_triangles()
    mesh.remove_unreferenced_vertices()
    found = np.asarray(mesh.vertex_colors)[:, 0] > 0 if marked.any() else np.zeros(len(mesh.vertices), bool)
    return Sheet(np.asarray(mesh.vertices).copy(), np.asarray(mesh.triangles).astype(np.int64)), found


def _in_picture(view: View, xyz: np.ndarray, normals: np.ndarray) -> np.ndarray:
    offset = xyz - view.camera_to_local[:3, 3]
    pixels = view.pinhole.project(offset @ view.camera_to_local[:3, :3])
    height, width = view.pinhole.size_hw
    with np.errstate(invalid="ignore"):  # behind the camera there is no pixel
        inside = ((pixels >= 0) & (pixels < (width, height))).all(axis=1)
    return np.asarray(inside & ((normals * offset).sum(axis=1) < 0))


def _area_of_pieces(sheet: Sheet, among: np.ndarray) -> np.ndarray:
    """Area `(M,)` of the piece each of the triangles `among` belongs to, square metres."""
    piece = sheet.pieces(among)
    return np.asarray(np.bincount(piece, sheet.areas()[among], minlength=1)[piece])


def _small_m2(cell_m: float) -> float:
    return (SMALL_CELLS * cell_m) ** 2
