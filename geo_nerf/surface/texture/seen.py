"""Which photographs show each triangle, and how well: by resolution, angle, occlusion, nearness of edges, and likeness to the others.

Comes in: a mesh and a scene. Goes out: for each triangle its best photographs in order. Photographs are gone through one at a time.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.surface.raycast import MeshRays
from geo_nerf.surface.texture.faces import face_normals
from geo_nerf.surface.tidy import Sheet

if TYPE_CHECKING:
    from geo_nerf.scene.camera import Pinhole
    from geo_nerf.scene.scene import Scene

#: `(pair's first photograph, second, colours in it, colours in the other, photographs)` to factors `(photographs, 3)`
Balance = Callable[[np.ndarray, np.ndarray, np.ndarray, np.ndarray, int], np.ndarray]

#: photographs remembered for each triangle
KEPT = 8
#: a triangle one of whose corners is hidden counts this much
HALF_HIDDEN = 0.1
#: a triangle beside one that the photograph does not show: colours of an edge reach a little beyond it
BESIDE = 0.4
#: part of the photograph's width along its border over which the score fades
FADE = 0.04
#: grey levels by which a photograph may differ from the median of the others before it counts less
UNLIKE = 25.0
#: triangles that tell the photographs' exposure
BALANCE_FACES = 30_000


@dataclass(frozen=True)
class Candidates:
    """Each triangle's photographs, the best first."""

    #: `(T, KEPT)` int32 number of the scene's view, -1 none
    views: np.ndarray
    #: `(T, KEPT)` float32, 0 none
    scores: np.ndarray
    #: `(T, KEPT, 3)` float32 colour 0..255 of the triangle's middle
    colours: np.ndarray


def find_candidates(sheet: Sheet, scene: Scene, offset_m: float, events: Events) -> Candidates:
    """Look at every triangle through every photograph.

    Args:
        sheet: the mesh.
        scene: photographs and cameras.
        offset_m: lines of sight begin this far off the mesh, metres (its own roughness hides nothing).
        events: told the progress.
    """
    count, search = len(sheet.triangles), _Search.of(sheet, offset_m)
    found = Candidates(np.full((count, KEPT), -1, np.int32), np.zeros((count, KEPT), np.float32), np.zeros((count, KEPT, 3), np.float32))
    for number in events.track(range(len(scene.views)), len(scene.views), "choosing photographs for the texture"):
        scores = search.scores(scene, number, found.scores.min(axis=1))
        _keep(found, search, scene, number, scores)
    order = np.argsort(-found.scores, axis=1, kind="stable")
    views, scores = (np.take_along_axis(values, order, axis=1) for values in (found.views, found.scores))
    return Candidates(views, scores, np.take_along_axis(found.colours, order[..., None], axis=1))


def exposures(candidates: Candidates, views: int, balance: Balance, seed: int = 0) -> np.ndarray:
    """Factors `(views, 3)` of red, green, blue that bring the photographs to one exposure."""
    both = np.flatnonzero(candidates.views[:, 1] >= 0)
    both = np.sort(np.random.default_rng(seed).choice(both, min(BALANCE_FACES, len(both)), replace=False))
    if len(both) == 0:
        return np.ones((views, 3))
    shown = (candidates.views[both] >= 0).sum(axis=1)
    # the best against any other: a chain of best and second best alone would tie few photographs together
    other = 1 + np.random.default_rng(seed).integers(0, shown - 1)
    first, second = candidates.views[both, 0], candidates.views[both, other]
    return balance(first, second, candidates.colours[both, 0], candidates.colours[both, other], views)


def without_unlike(candidates: Candidates, gains: np.ndarray) -> Candidates:
    """Let photographs count less that show a triangle unlike most others do: something stood or drove there.

    Args:
        candidates: with colours as photographed.
        gains: `(V, 3)` exposure factors.
    """
    there = candidates.views >= 0
    colours = np.where(there[..., None], candidates.colours * gains[np.maximum(candidates.views, 0)], np.nan).astype(np.float32)
    several = there.sum(axis=1) >= 4
    apart = np.zeros(candidates.scores.shape, np.float32)
    middle = np.nanmedian(colours[several], axis=1, keepdims=True)
    apart[several] = np.nan_to_num(np.abs(colours[several] - middle).mean(axis=2))
    scores = candidates.scores / (1.0 + (apart / np.float32(UNLIKE)) ** 4)
    order = np.argsort(-scores, axis=1, kind="stable")
    ordered = [np.take_along_axis(values, order, axis=1) for values in (candidates.views, scores)]
    return replace(
        candidates, views=ordered[0], scores=ordered[1], colours=np.take_along_axis(candidates.colours, order[..., None], axis=1)
    )


@dataclass(frozen=True)
class _Search:
    """What is asked of every photograph alike."""

    sheet: Sheet
    normals: np.ndarray
    middles: np.ndarray
    #: where lines of sight begin: `(T, 3)` and `(V, 3)`
    face_starts: np.ndarray
    vertex_starts: np.ndarray
    rays: MeshRays
    #: median length of an edge, metres
    edge_m: float

    @classmethod
    def of(cls, sheet: Sheet, offset_m: float) -> _Search:
        normals = face_normals(sheet)
        middles = sheet.xyz[sheet.triangles].mean(axis=1)
        starts = middles + offset_m * normals, sheet.xyz + offset_m * sheet.normals()
        edges = np.linalg.norm(sheet.xyz[sheet.triangles[:, 1]] - sheet.xyz[sheet.triangles[:, 0]], axis=1)
        return cls(sheet, normals, middles, *starts, MeshRays(sheet.xyz, sheet.triangles), float(np.median(edges)))

    def scores(self, scene: Scene, number: int, worst: np.ndarray) -> np.ndarray:
        """`(T,)` float32: how well a photograph shows each triangle; 0 where not at all, or worse than `worst`."""
        from geo_nerf.surface.texture import _kernels as kernels

        view, count = scene.views[number], len(self.sheet.triangles)
        mask = scene.mask(number, 0)
        scores, facing = np.empty(count, np.float32), np.empty(count, np.bool_)
        kernels.score_faces(
            self.sheet.xyz, self.sheet.triangles, self.normals, *camera_of(view.camera_to_local), lens_of(view.pinhole),
            np.zeros((0, 0), np.bool_) if mask is None else np.asarray(mask), FADE * view.pinhole.size_hw[1], scores, facing,
        )  # fmt: skip
        asked = np.flatnonzero(scores > worst)
        if len(asked) == 0:
            return np.zeros(count, np.float32)
        corners = self.sheet.triangles[asked]
        hidden, hidden_corner = self._hidden(asked, corners, view.camera_to_local[:3, 3])
        scores[asked[hidden]] = 0.0
        half = asked[~hidden & hidden_corner[corners].any(axis=1)]
        beside = self._beside(facing, asked[hidden], hidden_corner)
        scores[asked] *= np.where(beside[corners].any(axis=1), np.float32(BESIDE), np.float32(1.0))
        scores[half] *= HALF_HIDDEN / BESIDE
        kept = np.zeros(count, np.float32)
        kept[asked] = scores[asked]
        return kept

    def _hidden(self, asked: np.ndarray, corners: np.ndarray, centre: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Which of the triangles `asked` have a hidden middle, and which vertices `(V,)` of theirs are hidden."""
        hidden = self.rays.blocked(self.face_starts[asked], np.broadcast_to(centre, (len(asked), 3)))
        used = np.zeros(len(self.sheet.xyz), bool)
        used[corners] = True
        vertices = np.flatnonzero(used)
        hidden_corner = np.zeros(len(self.sheet.xyz), bool)
        hidden_corner[vertices] = self.rays.blocked(self.vertex_starts[vertices], np.broadcast_to(centre, (len(vertices), 3)))
        return hidden, hidden_corner

    def _beside(self, facing: np.ndarray, hidden: np.ndarray, hidden_corner: np.ndarray) -> np.ndarray:
        """Vertices `(V,)` of triangles that the photograph does not show."""
        beside = hidden_corner.copy()
        beside[self.sheet.triangles[~facing]] = True
        beside[self.sheet.triangles[hidden]] = True
        return beside


def _keep(found: Candidates, search: _Search, scene: Scene, number: int, scores: np.ndarray) -> None:
    """Put a photograph in the place of the worst one where it is better."""
    from geo_nerf.surface.texture import _kernels as kernels

    worst = np.argmin(found.scores, axis=1)
    better = np.flatnonzero(scores > found.scores[np.arange(len(scores)), worst])
    if len(better) == 0:
        return
    view = scene.views[number]
    pixels_an_edge = float(np.median(scores[better])) * search.edge_m
    level = int(np.clip(np.log2(max(pixels_an_edge / 2.0, 1.0)), 0, scene.levels - 1))
    colours = np.empty((len(better), 3), np.float32)
    rotation, centre = camera_of(view.camera_to_local)
    image = np.asarray(scene.image(number, level))
    kernels.look_up(search.middles[better], image, rotation, centre, lens_of(view.pinhole.at_level(level)), colours)
    place = (better, worst[better])
    found.views[place], found.scores[place], found.colours[place] = number, scores[better], colours


def camera_of(camera_to_local: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Rotation `(3, 3)` and centre `(3,)` as the kernels want them."""
    pose = np.asarray(camera_to_local, np.float64)
    return np.ascontiguousarray(pose[:3, :3]), np.ascontiguousarray(pose[:3, 3])


def lens_of(pinhole: Pinhole) -> np.ndarray:
    """`(6,)` float64 fx, fy, cx, cy, width, height."""
    height, width = pinhole.size_hw
    return np.array([pinhole.fx, pinhole.fy, pinhole.cx, pinhole.cy, width, height], np.float64)
