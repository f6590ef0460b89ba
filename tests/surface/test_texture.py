"""Textures of a made-up world in which every colour is known, and what they are made of: labels, charts, pages, squares, skirts, levels."""

from __future__ import annotations

import itertools
from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.georef.balance import exposure_gains
from geo_nerf.surface.raycast import MeshRays
from geo_nerf.surface.texture.charts import directions_of
from geo_nerf.surface.texture.faces import face_normals, neighbours_of
from geo_nerf.surface.texture.labels import smooth_labels
from geo_nerf.surface.texture.levels import levels_of
from geo_nerf.surface.texture.pages import lay_out, pack
from geo_nerf.surface.texture.painting import Canvas, Fineness, paint_squares, prepare
from geo_nerf.surface.texture.skirts import with_skirt
from geo_nerf.surface.texture.squares import Squares, cut_into_squares
from geo_nerf.surface.tidy import Sheet
from geo_nerf.types import LocalTexturedMesh
from tests.surface.painted import (
    BOX,
    GROUND,
    HEIGHT,
    PaintedScene,
    all_round,
    box_on_ground,
    looked_up,
    looking_at,
    photographed,
    points_of,
    ramps,
)

FINE = Fineness(0.05, 1024, 0.05)
ONE_SQUARE = Squares(np.array([-GROUND, -GROUND]), 2 * GROUND, 0)
#: grey values to a photograph, not to be brought to one exposure
AS_IT_IS = np.ones((20, 3))


def purple(points: np.ndarray) -> np.ndarray:
    return np.tile([200.0, 0.0, 200.0], (len(points), 1))


def painted(scene: PaintedScene, sheet: Sheet, *, exposure=AS_IT_IS, squares=(ONE_SQUARE, 0)) -> tuple[Canvas, list[LocalTexturedMesh]]:
    canvas = prepare(sheet, scene, FINE, squares, spare=purple, exposure=exposure, events=Events())
    return canvas, [piece for _, pieces in paint_squares(canvas, scene, FINE, Events()) for piece in pieces]


def somewhere(pieces: list[LocalTexturedMesh], seed: int = 5) -> tuple[np.ndarray, np.ndarray]:
    """A random place on every triangle, and its colour."""
    rng = np.random.default_rng(seed)
    found = [points_of(piece, rng.dirichlet([1, 1, 1], len(piece.triangles))) for piece in pieces]
    return np.concatenate([points for points, _ in found]), np.concatenate([colours for _, colours in found])


@pytest.fixture(scope="module")
def world() -> tuple[Sheet, PaintedScene]:
    sheet = box_on_ground()
    return sheet, photographed(sheet, all_round())


@pytest.fixture(scope="module")
def texture(world) -> tuple[Canvas, list[LocalTexturedMesh]]:
    return painted(world[1], world[0])


def test_every_texel_shows_what_lies_there(texture) -> None:
    canvas, pieces = texture
    points, colours = somewhere(pieces)
    error = np.abs(colours - ramps(points)).max(axis=1)
    assert len(points) == len(canvas.sheet.triangles) > 1500 and (canvas.chosen >= 0).all()
    # 4 grey values a metre, 0.1 m a pixel; the worst are at the box's foot and edges
    assert np.median(error) < 0.6 and np.percentile(error, 98) < 1.5
    east, north, up = np.abs(points).T
    to_sides = np.sort(np.stack([np.abs(east - BOX), np.abs(north - BOX), np.minimum(up, np.abs(up - HEIGHT))]), axis=0)
    inside = (to_sides[1] > 0.25) & (np.maximum(east, north) < GROUND - 0.25)
    assert error[inside].max() < 6, "what is far off lies within three pixels of an edge"
    walls = (np.abs(points[:, :2]).max(axis=1) < BOX + 0.01) & (points[:, 2] > 0.5) & (points[:, 2] < HEIGHT - 0.5)
    assert walls.sum() > 200 and np.percentile(error[walls], 98) < 2.5, "walls are seen aslant, and no less right"


def test_a_mark_on_a_wall_and_one_on_the_ground_are_where_they_were_painted() -> None:
    marks = np.array([[-4.0, 1.3, 3.2], [7.3, -6.1, 0.0]])

    def with_marks(points: np.ndarray) -> np.ndarray:
        near = (np.linalg.norm(points[:, None] - marks, axis=2) < 0.5).any(axis=1)
        return np.where(near[:, None], 0.0, 240.0)

    sheet = box_on_ground()
    _, pieces = painted(photographed(sheet, all_round(), with_marks), sheet)
    places = [points_of(piece, np.tile(shares, (len(piece.triangles), 1))) for piece in pieces for shares in dense_shares(14)]
    points, colours = np.concatenate([p for p, _ in places]), np.concatenate([c for _, c in places])
    for mark in marks:
        around = np.linalg.norm(points - mark, axis=1) < 0.9
        dark = 240.0 - colours[around].mean(axis=1)
        found = (points[around] * dark[:, None]).sum(axis=0) / dark.sum()
        assert np.linalg.norm(found - mark) < 0.25 * FINE.texel_m + 0.01, f"{found} is not {mark}"


def dense_shares(count: int) -> np.ndarray:
    steps = (np.arange(count) + 1 / 3) / count
    pairs = np.array([(a, b) for a in steps for b in steps if a + b < 1])
    return np.column_stack([1 - pairs.sum(axis=1), pairs])


def test_photographs_of_other_exposure_are_brought_together(world) -> None:
    sheet, scene = world
    factors = np.random.default_rng(1).uniform(0.8, 1.2, len(scene.views))
    uneven = replace(
        scene, images=[np.rint(image * factor).clip(0, 255).astype(np.uint8) for image, factor in zip(scene.images, factors, strict=True)]
    )
    canvas, pieces = painted(uneven, sheet, exposure=exposure_gains)
    product = canvas.gains[:, 0] * factors
    assert product.std() / product.mean() < 0.01 < factors.std()
    points, colours = somewhere(pieces)
    ratio = (colours / ramps(points)).mean(axis=1)
    assert np.percentile(ratio, 98) / np.percentile(ratio, 2) < 1.04
    raw = somewhere(painted(uneven, sheet)[1])
    assert (lambda r: np.percentile(r, 98) / np.percentile(r, 2))((raw[1] / ramps(raw[0])).mean(axis=1)) > 1.15


def test_seams_go_over_softly_even_without_one_exposure(world) -> None:
    """Both sides of every edge have the same colour, though one photograph is lighter by 40 grey values."""
    sheet, _ = world
    flat = photographed(sheet, all_round(), lambda points: np.full((len(points), 3), 120.0))
    lighter = replace(
        flat, images=[image if k % 2 else np.where(image > 0, image + 40, 0).astype(np.uint8) for k, image in enumerate(flat.images)]
    )
    canvas, pieces = painted(lighter, sheet)
    assert len(np.unique(canvas.chosen)) > 4
    colour_at: dict[tuple, list[float]] = {}
    for piece in pieces:
        for a, b in ((0, 1), (1, 2), (2, 0)):
            ends = piece.triangles[:, [a, b]]
            colours = looked_up(piece.picture, piece.uv[ends].astype(float).mean(axis=1))[:, 0]
            for place, colour in zip(piece.xyz[ends].mean(axis=1).round(4), colours, strict=True):
                colour_at.setdefault(tuple(place), []).append(colour)
    jumps = np.array([np.ptp(colours) for colours in colour_at.values() if len(colours) == 2])
    assert len(jumps) > 2000 and np.percentile(jumps, 97) < 3.0, np.percentile(jumps, [90, 97, 99, 100])


def test_what_drove_past_is_not_painted(world) -> None:
    sheet, _ = world
    passing = photographed(sheet, all_round(), ramps)
    car = np.array([8.0, 8.0, 0.0])
    for number in (0, 9):
        pose, lens = passing.views[number].camera_to_local, passing.views[number].pinhole
        u, v = lens.project((car - pose[:3, 3])[None] @ pose[:3, :3])[0].astype(int)
        passing.images[number][max(v - 15, 0) : v + 15, max(u - 15, 0) : u + 15] = 255, 0, 0
    points, colours = somewhere(painted(passing, sheet)[1])
    near = np.linalg.norm(points - car, axis=1) < 1.5
    assert near.sum() > 10 and np.abs(colours - ramps(points))[near].max() < 3


def test_masked_pixels_colour_nothing_and_the_unseen_takes_the_spare_colour() -> None:
    sheet = box_on_ground()
    poses = [looking_at((0, 0, 30.0), (0, 0, 0.0)), looking_at((1.0, 0, 34.0), (1.0, 0, 0.0))]
    scene = photographed(sheet, poses)
    white = np.ones(scene.images[0].shape[:2], bool)
    white[:, :200] = False
    scene.images[0][:, :200] = 255
    masked = replace(scene, masks={0: white})
    spoilt, clean = (somewhere(painted(one, sheet)[1]) for one in (scene, masked))
    # the roof hides a metre of ground around the box
    west = (clean[0][:, 2] < 0.01) & (clean[0][:, 0] < -0.3) & (np.abs(clean[0][:, :2]).max(axis=1) > 6)
    west &= np.abs(clean[0][:, :2]).max(axis=1) < 10
    assert np.abs(clean[1] - ramps(clean[0]))[west].max() < 12
    assert (np.abs(spoilt[1] - ramps(spoilt[0]))[west].max(axis=1) > 30).mean() > 0.5
    canvas, pieces = painted(photographed(sheet, poses[:1]), sheet)
    walls = np.abs(canvas.normals[:, 2]) < 0.1
    assert walls.sum() > 300 and (canvas.chosen[walls] < 0).all() and (canvas.chosen[~walls] >= 0).mean() > 0.8
    points, colours = somewhere(pieces)
    on_wall = (points[:, 2] > 0.3) & (points[:, 2] < HEIGHT - 0.3)
    assert np.abs(colours[on_wall] - [200, 0, 200]).max() < 2


def test_labels_on_a_strip_cost_no_more_than_the_best_of_all() -> None:
    """On a tree belief propagation is exact: every combination is tried."""
    strip = np.stack([np.arange(8), np.arange(8) + 1, np.arange(8) + 2], axis=1)
    strip[1::2] = strip[1::2][:, [1, 0, 2]]
    neighbours, rng = neighbours_of(strip), np.random.default_rng(4)
    assert (neighbours[0] >= 0).sum() == 14
    for _ in range(5):
        labels = np.stack([rng.permutation(5)[:3] for _ in strip]).astype(np.int32)
        labels[2, 1:], costs = -1, rng.uniform(0, 1, labels.shape).astype(np.float32)

        def cost(places: tuple[int, ...], labels=labels, costs=costs) -> float:
            chosen = labels[range(8), places]
            return float(costs[range(8), places].sum() + 0.3 * (chosen[1:] != chosen[:-1]).sum())

        best = min(itertools.product(*[range(int((row >= 0).sum())) for row in labels]), key=cost)
        assert np.array_equal(smooth_labels(neighbours, labels, costs, 0.3), labels[range(8), best])
    assert smooth_labels(neighbours, np.full((8, 3), -1, np.int32), np.zeros((8, 3), np.float32), 0.3).tolist() == [-1] * 8


def test_rectangles_on_pages_neither_overlap_nor_stick_out() -> None:
    sizes = np.random.default_rng(2).integers(1, 60, (700, 2))
    page, corner = pack(sizes, 256)
    sheets = np.zeros((page.max() + 1, 256, 256), int)
    for number, (width, height), (left, top) in zip(page, sizes, corner, strict=True):
        sheets[number, top : top + height, left : left + width] += 1
    assert sheets.max() == 1 and sheets.sum() == sizes.prod(axis=1).sum()
    assert sheets.mean() > 0.8, "pages are well filled"


def test_a_spiral_that_lies_over_itself_gets_pages_on_which_it_does_not() -> None:
    angle, radius = (part.ravel() for part in np.meshgrid(np.linspace(0, 6 * np.pi, 121), [2.0, 3.0, 4.0], indexing="ij"))
    xyz = np.stack([radius * np.cos(angle), radius * np.sin(angle), 0.05 * angle], axis=1)
    corner = (np.arange(120)[:, None] * 3 + np.arange(2)).ravel()
    triangles = np.concatenate([np.stack(three, axis=1) for three in ((corner, corner + 1, corner + 4), (corner, corner + 4, corner + 3))])
    sheet = Sheet(xyz, triangles)
    assert (face_normals(sheet)[:, 2] > 0.9).all() or (face_normals(sheet)[:, 2] < -0.9).all()
    normals, neighbours = face_normals(sheet), neighbours_of(triangles)
    pages = lay_out(xyz[triangles], normals, neighbours[0], directions_of(normals, neighbours), 0.05, 512)
    texels = sum(int((page.owner >= 0).sum()) for page in pages)
    assert texels * 0.05**2 > 0.98 * sheet.areas().sum(), "three turns lie side by side"
    assert max(max(page.owner.shape) for page in pages) <= 512
    for page in pages:
        shown = np.bincount(page.owner[page.owner >= 0], minlength=len(page.faces)) * 0.05**2
        assert (shown > 0.5 * sheet.areas()[page.faces]).all(), "no triangle lies below another"


def test_squares_cut_without_loss_and_without_gaps() -> None:
    sheet = box_on_ground(3.0)
    squares = Squares.over(sheet.xyz, 0.05, 128)
    assert squares.depth == 3
    found = cut_into_squares(sheet, squares, squares.depth)
    number = squares.of(found.xyz[found.triangles].mean(axis=1), squares.depth)
    low = squares.low + number * squares.edge_m / 8
    corners = found.xyz[found.triangles][..., :2]
    assert (corners > low[:, None] - 1e-3).all() and (corners < low[:, None] + squares.edge_m / 8 + 1e-3).all()
    assert found.areas().sum() == pytest.approx(sheet.areas().sum(), rel=1e-9)
    whole = [neighbours_of(one.triangles)[0] for one in (sheet, found)]
    outer = [border_length(one, across) for one, across in zip((sheet, found), whole, strict=True)]
    assert outer[1] == pytest.approx(outer[0]), "no edge opened but the ground's own border"
    assert (np.einsum("tx,tx->t", face_normals(found), face_normals(found)) > 0.99).all()


def border_length(sheet: Sheet, across: np.ndarray) -> float:
    ends = np.roll(sheet.triangles, -1, axis=1)
    return float(np.linalg.norm(sheet.xyz[ends] - sheet.xyz[sheet.triangles], axis=2)[across < 0].sum())


def test_skirts_hang_from_the_sides_between_tiles_alone(world) -> None:
    sheet, scene = world
    squares = Squares(np.array([-GROUND, -GROUND]), 2 * GROUND, 1)
    canvas = prepare(sheet, scene, FINE, (squares, 1), spare=purple, exposure=AS_IT_IS, events=Events())
    for _, pieces in paint_squares(canvas, scene, FINE, Events()):
        for piece in pieces:
            skirted = with_skirt(piece, squares, 1, 0.4)
            added, more = skirted.xyz[len(piece.xyz) :], skirted.triangles[len(piece.triangles) :]
            ground = added[added[:, 2] < -0.3]
            assert len(more) > 20 and len(ground) > 10 and (np.abs(ground[:, :2]).min(axis=1) < 0.01).all(), "along x = 0 and y = 0"
            assert np.allclose(ground[:, 2], -0.4, atol=0.01)
            strip = skirted.xyz[more]
            facing = np.cross(strip[:, 1] - strip[:, 0], strip[:, 2] - strip[:, 0])
            outwards = strip.mean(axis=1)[:, :2] - np.sign(piece.xyz[:, :2].mean(axis=0)) * 3
            low = (strip[..., 2] < -0.3).any(axis=1)
            assert ((facing[low, :2] * outwards[low]).sum(axis=1) > -1e-9).all(), "they face the neighbour"
    alone = replace(piece, xyz=piece.xyz + 0.3)
    assert with_skirt(alone, squares, 1, 0.4) is alone


def test_levels_of_detail_shrink_and_know_what_they_lose() -> None:
    sheet = box_on_ground(0.25)
    bumpy = Sheet(sheet.xyz + np.random.default_rng(3).normal(0, 0.02, sheet.xyz.shape), sheet.triangles)
    levels = list(levels_of(bumpy, 1, 0, Events()))
    assert [level.number for level in levels] == [1, 0] and levels[0].sheet is bumpy and levels[0].error_m == 0.0
    assert len(levels[1].sheet.triangles) <= max(2000, len(bumpy.triangles) / 4) and 0.01 < levels[1].error_m < 0.3
    assert levels[0].gap_m == levels[1].error_m and len(list(levels_of(bumpy, 3, 3, Events()))) == 1
    apart = MeshRays(levels[1].sheet.xyz, levels[1].sheet.triangles).distances(bumpy.xyz)
    assert np.mean(apart <= levels[1].error_m) == pytest.approx(0.99, abs=0.005)


def test_progress_is_told(world) -> None:
    heard: list[Event] = []
    events = Events("products", (heard.append,))
    canvas = prepare(world[0], world[1], FINE, (ONE_SQUARE, 0), spare=purple, exposure=exposure_gains, events=events)
    list(paint_squares(canvas, world[1], FINE, events))
    assert {event.data["label"] for event in heard} == {"choosing photographs for the texture", "painting the texture"}
    assert heard[-1].data["done"] == heard[-1].data["total"] == 1
