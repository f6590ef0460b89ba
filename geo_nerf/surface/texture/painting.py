"""A texture for a mesh: from the photographs' pixels to pieces of mesh with a picture each.

Comes in: a mesh, a scene and squares of ground. Goes out, square by square: textured pieces, local metres. Pages hold the photographs' own
colours at the places that the triangles show (resampled in 3-D, so large triangles are as sharp as small ones), brought to one exposure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.surface.texture.charts import directions_of
from geo_nerf.surface.texture.faces import face_normals, neighbours_of
from geo_nerf.surface.texture.labels import smooth_labels
from geo_nerf.surface.texture.pages import Page, lay_out
from geo_nerf.surface.texture.seams import Shares, share_vertices
from geo_nerf.surface.texture.seen import Balance, Candidates, camera_of, exposures, find_candidates, lens_of, without_unlike
from geo_nerf.surface.texture.squares import Squares, cut_into_squares
from geo_nerf.surface.tidy import Sheet
from geo_nerf.types import LocalTexturedMesh

if TYPE_CHECKING:
    from geo_nerf.scene.scene import Scene

#: `(N, 3)` local metres to colours `(N, 3)` in 0..255, for what no photograph shows
Spare = Callable[[np.ndarray], np.ndarray]
#: cost of an edge between photographs, against one minus a photograph's score as a part of the best one's
CUT = 0.15
#: width of the seams over which one photograph goes over into the next, texels
SEAM_PX = 16.0
#: weight of a triangle's own photograph where its corners' shares have none that shows it
_LEAST = 1e-3
#: photographs that colour a triangle at most
_SLOTS = 6


@dataclass(frozen=True)
class Fineness:
    """How fine a texture is."""

    #: edge of a texel, metres
    texel_m: float
    #: edge of a page at most, texels
    page_px: int
    #: roughness of the mesh: lines of sight begin this far off it, metres
    offset_m: float

    def at(self, coarser: int) -> Fineness:
        """The same for a mesh `coarser` levels of detail above the finest, each half as fine."""
        return replace(self, texel_m=self.texel_m * 2**coarser, offset_m=self.offset_m * 2**coarser)


@dataclass(frozen=True)
class Canvas:
    """A mesh cut into squares, with the photographs of each triangle chosen."""

    sheet: Sheet
    #: `(T, 3)` float64 unit
    normals: np.ndarray
    #: `(T, 3)` int32 triangles across edges, -1 none
    across: np.ndarray
    #: `(T,)` direction each is seen along on its page
    direction: np.ndarray
    candidates: Candidates
    #: `(T,)` int32 photograph of each triangle, -1 none
    chosen: np.ndarray
    shares: Shares
    #: `(V, 3)` exposure factors of the photographs
    gains: np.ndarray
    #: `(V, 3)` float32 colours of vertices that no photograph shows, zero elsewhere
    spare: np.ndarray
    #: `(T,)` column and row of each triangle's square
    square: np.ndarray


def prepare(
    sheet: Sheet,
    scene: Scene,
    fineness: Fineness,
    squares: tuple[Squares, int],
    *,
    spare: Spare,
    exposure: Balance | np.ndarray,
    events: Events,
) -> Canvas:
    """Choose the photographs of every triangle.

    Args:
        sheet: the mesh, local metres.
        scene: photographs and cameras.
        fineness: of the texture.
        squares: the squares and the level at which they cut the mesh.
        spare: colours of what no photograph shows.
        exposure: how to bring photographs to one exposure, or the factors `(views, 3)` when they are known.
        events: told the progress.
    """
    sheet = cut_into_squares(sheet, *squares)
    normals, neighbours = face_normals(sheet), neighbours_of(sheet.triangles)
    candidates = find_candidates(sheet, scene, fineness.offset_m, events)
    gains = exposure if isinstance(exposure, np.ndarray) else exposures(candidates, len(scene.views), exposure)
    candidates = without_unlike(candidates, gains)
    best = np.maximum(candidates.scores[:, :1], np.float32(1e-9))
    chosen = smooth_labels(neighbours, candidates.views, 1.0 - candidates.scores / best, CUT)
    return Canvas(
        sheet,
        normals,
        neighbours[0],
        directions_of(normals, neighbours),
        candidates,
        chosen,
        share_vertices(sheet, chosen, candidates.views, SEAM_PX * fineness.texel_m),
        gains,
        _spare_colours(sheet, chosen, spare),
        squares[0].of(sheet.xyz[sheet.triangles].mean(axis=1), squares[1]),
    )


def paint_squares(
    canvas: Canvas, scene: Scene, fineness: Fineness, events: Events
) -> Iterator[tuple[tuple[int, int], list[LocalTexturedMesh]]]:
    """Paint square after square; memory holds one page.

    Args:
        canvas: what `prepare` gives.
        scene: photographs and cameras.
        fineness: of the texture.
        events: told the progress.

    Yields:
        Column and row of a square, and its pieces.
    """
    numbers, place = np.unique(canvas.square, axis=0, return_inverse=True)
    order = np.argsort(np.asarray(place).reshape(-1), kind="stable")
    members = np.split(order, np.cumsum(np.bincount(np.asarray(place).reshape(-1)))[:-1])
    for number, faces in events.track(list(zip(numbers, members, strict=True)), len(numbers), "painting the texture"):
        yield (int(number[0]), int(number[1])), _paint_square(canvas, scene, fineness, faces)


def _paint_square(canvas: Canvas, scene: Scene, fineness: Fineness, faces: np.ndarray) -> list[LocalTexturedMesh]:
    place = np.full(len(canvas.sheet.triangles) + 1, -1, np.int32)
    place[faces] = np.arange(len(faces), dtype=np.int32)
    points = canvas.sheet.xyz[canvas.sheet.triangles[faces]]
    pages = lay_out(points, canvas.normals[faces], place[canvas.across[faces]], canvas.direction[faces], fineness.texel_m, fineness.page_px)
    normals = canvas.sheet.normals()
    return [_piece(canvas, normals, faces[page.faces], page, _picture(canvas, scene, fineness, faces[page.faces], page)) for page in pages]


def _picture(canvas: Canvas, scene: Scene, fineness: Fineness, faces: np.ndarray, page: Page) -> np.ndarray:
    """`(H, W, 3)` uint8 colours of a page."""
    from geo_nerf.surface.texture import _kernels as kernels

    corners = canvas.sheet.triangles[faces]
    points = canvas.sheet.xyz[corners]
    slots, weights = np.full((len(faces), _SLOTS), -1, np.int32), np.zeros((len(faces), _SLOTS, 3), np.float32)
    shares = canvas.shares
    kernels.share_out(
        corners, canvas.chosen[faces], canvas.candidates.views[faces], shares.views, shares.weights, np.float32(_LEAST), slots, weights
    )
    total = np.zeros((*page.owner.shape, 4), np.float32)
    for number in np.unique(slots[slots >= 0]):
        view = scene.views[number]
        mine = (slots == number).any(axis=1)
        distance_m = float(np.median(np.linalg.norm(points[mine].mean(axis=1) - view.camera_to_local[:3, 3], axis=1)))
        image, lens = _pixels(scene, int(number), fineness.texel_m * view.pinhole.fx / distance_m)
        kernels.paint(
            page.owner, page.corners, points, slots, weights, number,
            image, *camera_of(view.camera_to_local), lens, canvas.gains[number], total,
        )  # fmt: skip
    picture = np.zeros((*page.owner.shape, 3), np.uint8)
    kernels.finish(page.owner, page.corners, canvas.spare[corners], total, picture)
    return _filled(picture, page.owner >= 0)


def _pixels(scene: Scene, number: int, pixels_a_texel: float) -> tuple[np.ndarray, np.ndarray]:
    """A photograph whose pixels are about a texel, and its lens; halved further where the pyramid has no such level."""
    import cv2

    level = max(0, int(np.floor(np.log2(max(pixels_a_texel, 1e-3)) + 0.25)))
    pinhole = scene.views[number].pinhole
    while level > 0 and min(pinhole.at_level(level).size_hw) < 4:
        level -= 1
    image = np.asarray(scene.image(number, min(level, scene.levels - 1)))
    if level >= scene.levels:
        height, width = pinhole.at_level(level).size_hw
        image = np.asarray(cv2.resize(image, (width, height), interpolation=cv2.INTER_AREA))
    return image, lens_of(pinhole.at_level(level))


def _filled(picture: np.ndarray, painted: np.ndarray) -> np.ndarray:
    """Empty texels take the nearest painted one's colour: neither filtering nor compression mixes anything foreign in."""
    import cv2

    if painted.all() or not painted.any():
        return picture
    _, nearest = cv2.distanceTransformWithLabels((~painted).astype(np.uint8), cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    colour_of = np.zeros((int(nearest.max()) + 1, 3), np.uint8)
    colour_of[nearest[painted]] = picture[painted]
    return np.asarray(colour_of[nearest])


def _piece(canvas: Canvas, normals: np.ndarray, faces: np.ndarray, page: Page, picture: np.ndarray) -> LocalTexturedMesh:
    vertices = canvas.sheet.triangles[faces].reshape(-1)
    names = np.repeat(page.chart, 3) * len(canvas.sheet.xyz) + vertices
    _, first, corner = np.unique(names, return_index=True, return_inverse=True)
    height, width = page.owner.shape
    uv = page.corners.reshape(-1, 2)[first] / np.array([width, height])
    used = vertices[first]
    triangles = np.asarray(corner).reshape(-1, 3).astype(np.int32)
    return LocalTexturedMesh(canvas.sheet.xyz[used], normals[used].astype(np.float32), uv.astype(np.float32), triangles, picture)


def _spare_colours(sheet: Sheet, chosen: np.ndarray, spare: Spare) -> np.ndarray:
    colours = np.zeros((len(sheet.xyz), 3), np.float32)
    unseen = np.unique(sheet.triangles[chosen < 0])
    if len(unseen):
        colours[unseen] = spare(sheet.xyz[unseen])
    return colours
