"""Meshes of balls and steps of known shape: closed, seamless, near the truth, without what nobody saw."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.sampling import HeightBand
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.scene import View
from geo_nerf.surface.blocks import Lattice, stream_blocks
from geo_nerf.surface.marching import march, triangle_table
from geo_nerf.surface.mesh import extract_mesh, surface_sheet
from geo_nerf.surface.patches import reduced_sheet
from geo_nerf.surface.tidy import Sheet, simplified, times_seen, without_islands, without_unseen
from tests.field.analytic import Sphere

CELL_M = 0.1


class PaintedBall(Sphere):
    """Knows its normals, and is coloured by them."""

    def normals(self, points: torch.Tensor) -> torch.Tensor:
        return torch.nn.functional.normalize(points - self.centre, dim=1)

    def color(self, points: torch.Tensor) -> torch.Tensor:
        return self.normals(points) / 2 + 0.5


class Step:
    """Ground at height 0 and a terrace at 1 east of x = 0.03; keeps the points it was asked for."""

    def __init__(self, banded: bool, noise: float = 0.0) -> None:
        self.asked: list[torch.Tensor] = []
        self.noise, self.generator = noise, torch.Generator().manual_seed(1)
        self.band = None
        if banded:
            self.band = HeightBand(*self.bounds, 0.3, 0.0)
            self.band.refresh(self.distance, 200, 0.25)

    @property
    def bounds(self) -> tuple[torch.Tensor, torch.Tensor]:
        return torch.tensor([-2.0, -1.5, -2.0]), torch.tensor([2.0, 1.5, 2.5])

    def distance(self, points: torch.Tensor) -> torch.Tensor:
        terrace = torch.maximum(0.03 - points[:, 0], points[:, 2] - 1.0)
        return torch.minimum(points[:, 2], terrace)

    def sdf(self, points: torch.Tensor) -> torch.Tensor:
        self.asked.append(points)
        return self.distance(points) + self.noise * torch.randn(len(points), generator=self.generator)


def directed_edges(sheet: Sheet) -> np.ndarray:
    return np.concatenate([sheet.triangles[:, pair] for pair in ([0, 1], [1, 2], [2, 0])])


def border(sheet: Sheet) -> np.ndarray:
    """Directed edges `(M, 2)` without their opposite; fails where an edge is used twice in one direction."""
    edges, counts = np.unique(directed_edges(sheet), axis=0, return_counts=True)
    assert counts.max() == 1, "more than two triangles at an edge, or two of different sense"
    codes, opposite = (pair[:, 0] * len(sheet.xyz) + pair[:, 1] for pair in (edges, edges[:, ::-1]))
    return edges[~np.isin(codes, opposite)]


def looking_down(x: float, y: float, height: float, index: int = 0) -> View:
    pose = np.diag([1.0, -1.0, -1.0, 1.0])
    pose[:3, 3] = x, y, height
    return View(index, f"{index}.jpg", Pinhole((600, 600), 500.0, 500.0, 300.0, 300.0), pose)


def test_every_case_of_the_table_separates_its_corners() -> None:
    table = triangle_table()
    assert (table[[0, 255]] == -1).all() and (table[1:255, 0] >= 0).all()
    for case in range(1, 255):
        used = {int(edge) for edge in table[case].ravel() if edge >= 0}
        cut = {number for number in range(12) if _is_cut(number, case)}
        assert used == cut, case


def _is_cut(edge: int, case: int) -> bool:
    from geo_nerf.surface.marching import EDGES

    start, end = EDGES[edge]
    return bool(case >> start & 1) != bool(case >> end & 1)


@pytest.mark.parametrize("seed", range(3))
def test_any_values_give_a_closed_surface(seed: int) -> None:
    """Noise goes through all 256 cases, the doubtful ones too."""
    values = np.random.default_rng(seed).normal(size=(14, 13, 12)).astype(np.float32)
    for axis in range(3):
        values[(slice(None),) * axis + ([0, -1],)] = 1.0
    facets = march(values)
    ends = facets.start + facets.share[:, None] * np.eye(3)[facets.axis]
    assert len(facets.triangles) > 2000 and len(border(Sheet(ends, facets.triangles))) == 0


def test_a_block_without_surface_gives_no_triangle() -> None:
    facets = march(np.ones((4, 4, 4), np.float32))
    assert len(facets.triangles) == len(facets.start) == 0


def test_a_ball_is_closed_and_round_and_its_inside_is_inside() -> None:
    ball = Sphere((0.1, -0.2, 0.05), 0.8)
    sheet = surface_sheet(ball, CELL_M, Events(), block=8)
    radii = np.linalg.norm(sheet.xyz - ball.centre.numpy(), axis=1)
    assert len(border(sheet)) == 0
    assert len(sheet.xyz) - len(directed_edges(sheet)) // 2 + len(sheet.triangles) == 2, "Euler's number of a ball"
    assert np.abs(radii - 0.8).max() < CELL_M**2 / (8 * 0.8) + 1e-4, "linear between lattice points: the sagitta"
    first, second, third = (sheet.xyz[sheet.triangles[:, corner]] for corner in range(3))
    assert (first * np.cross(second, third)).sum() / 6 == pytest.approx(4 / 3 * np.pi * 0.8**3, rel=0.02)


def test_blocks_leave_no_seam() -> None:
    ball = Sphere((0.1, -0.2, 0.05), 0.8)
    small, large = (surface_sheet(ball, CELL_M, Events(), block=block) for block in (5, 64))
    assert len(np.unique(small.xyz, axis=0)) == len(small.xyz), "a vertex on a seam is there twice"
    assert np.array_equal(small.xyz, large.xyz) and len(small.triangles) == len(large.triangles)


def test_a_surface_simplified_in_squares_is_still_closed() -> None:
    ball = Sphere((0.113, -0.187, 0.046), 0.79)
    whole, (sheet, traced) = surface_sheet(ball, CELL_M, Events()), reduced_sheet(ball, CELL_M, 500, Events(), patch=12)
    radii = np.linalg.norm(sheet.xyz - ball.centre.numpy(), axis=1)
    assert traced == len(whole.triangles) and len(sheet.triangles) < 0.7 * traced
    assert len(border(sheet)) == 0 and len(np.unique(sheet.xyz, axis=0)) == len(sheet.xyz)
    assert np.abs(radii - 0.79).max() < 0.15 * CELL_M
    first, second, third = (sheet.xyz[sheet.triangles[:, corner]] for corner in range(3))
    assert (first * np.cross(second, third)).sum() / 6 == pytest.approx(4 / 3 * np.pi * 0.79**3, rel=0.08)


def test_shared_layers_are_asked_once() -> None:
    """A field that answers differently each time still gives a closed surface."""
    restless = Step(banded=False, noise=0.03)
    sheet = surface_sheet(restless, CELL_M, Events(), block=7)
    asked = torch.cat(restless.asked)
    lattice = Lattice.of(restless, CELL_M)
    assert len(asked) == np.prod(lattice.shape) == len(torch.unique(asked, dim=0))
    ends = sheet.xyz[np.unique(border(sheet))]
    assert (np.isclose(ends, lattice.low) | np.isclose(ends, lattice.points(np.array(lattice.shape) - 1))).any(axis=1).all()


def test_the_step_is_found_inside_its_band_alone() -> None:
    free, banded = Step(banded=False), Step(banded=True)
    whole, found = (surface_sheet(field, CELL_M, Events(), block=8) for field in (free, banded))
    assert np.array_equal(whole.xyz, found.xyz) and np.array_equal(whole.triangles, found.triangles)
    counts = [sum(len(part) for part in field.asked) for field in (free, banded)]
    assert 0 < counts[1] < 0.4 * counts[0]
    assert np.abs(banded.distance(torch.tensor(found.xyz).float()).numpy()).max() < 0.5 * CELL_M
    wall = (np.abs(found.xyz[:, 0] - 0.03) < CELL_M) & (found.xyz[:, 2] > 0.2) & (found.xyz[:, 2] < 0.8)
    assert wall.sum() > 100 and (found.normals()[wall, 0] < -0.95).all()


def test_only_blocks_that_the_band_crosses_are_held() -> None:
    field = Step(banded=True)
    lattice = Lattice.of(field, CELL_M)
    blocks = list(stream_blocks(field, lattice, Events(), block=8))
    assert len(blocks) < 0.6 * np.prod([-(-(size - 1) // 8) for size in lattice.shape])
    assert max(block.values.size for block in blocks) <= 9**3


def test_what_photographs_do_not_see_is_left_out() -> None:
    sheet = surface_sheet(Sphere(), CELL_M, Events())
    views = [looking_down(0.2 * number, 0.0, 8.0, number) for number in range(3)]
    seen = times_seen(sheet, views, CELL_M, Events(), enough=3)
    assert set(np.unique(seen)) == {0, 1, 2, 3} and (seen[sheet.xyz[:, 2] < -0.3] == 0).all() and (seen[sheet.xyz[:, 2] > 0.4] == 3).all()
    kept = without_unseen(sheet, views, CELL_M, Events())
    assert -0.3 < kept.xyz[:, 2].min() < 0.2 and kept.xyz[:, 2].max() == sheet.xyz[:, 2].max()
    assert len(without_unseen(sheet, views[:1], CELL_M, Events()).triangles) == 0, "one photograph alone measures nothing"


def test_a_ball_hides_the_ground_below_it() -> None:
    class BallOverGround(Sphere):
        def sdf(self, points: torch.Tensor) -> torch.Tensor:
            return torch.minimum(super().sdf(points), points[:, 2] + 1.2)

    sheet = surface_sheet(BallOverGround((0.0, 0.0, 0.0), 0.9), CELL_M, Events())
    views = [looking_down(0.1 * number, 0.0, 40.0, number) for number in range(2)]
    views = [View(view.index, view.name, Pinhole((600, 600), 4000.0, 4000.0, 300.0, 300.0), view.camera_to_local) for view in views]
    kept = without_unseen(sheet, views, CELL_M, Events())
    ground = kept.xyz[np.abs(kept.xyz[:, 2] + 1.2) < 0.01]
    assert np.linalg.norm(ground[:, :2], axis=1).min() > 0.75 and np.linalg.norm(ground[:, :2], axis=1).max() > 2.0


def test_small_islands_go_and_large_ones_stay() -> None:
    class TwoBalls(Sphere):
        def sdf(self, points: torch.Tensor) -> torch.Tensor:
            return torch.minimum(super().sdf(points), (points - 1.6).norm(dim=1) - 0.25)

    sheet = surface_sheet(TwoBalls((0.0, 0.0, 0.0), 0.9), CELL_M, Events())
    kept = without_islands(sheet, CELL_M)
    assert len(np.unique(sheet.pieces(np.ones(len(sheet.triangles), bool)))) == 2
    assert np.linalg.norm(kept.xyz, axis=1).max() < 1.0 < np.linalg.norm(sheet.xyz, axis=1).max() and len(border(kept)) == 0
    assert len(without_islands(sheet, CELL_M / 10).triangles) == len(sheet.triangles)


def test_simplified_meshes_stay_on_the_ball_and_keep_the_border() -> None:
    sheet = surface_sheet(Sphere(), CELL_M, Events())
    fewer = simplified(sheet, 800, Events())
    assert 500 < len(fewer.triangles) <= 800 < len(sheet.triangles) and len(border(fewer)) == 0
    assert np.abs(np.linalg.norm(fewer.xyz, axis=1) - 1.0).max() < 0.02
    assert simplified(sheet, 0, Events()) is sheet and simplified(sheet, 10**6, Events()) is sheet
    step = surface_sheet(Step(banded=True), CELL_M, Events())
    flat = simplified(step, 400, Events())
    assert np.allclose(flat.xyz.min(axis=0), step.xyz.min(axis=0), atol=0.02)
    assert np.allclose(flat.xyz.max(axis=0), step.xyz.max(axis=0), atol=0.02)


def test_a_mesh_too_large_to_simplify_is_kept_and_told(monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Event] = []
    sheet = surface_sheet(Sphere(), CELL_M, Events())
    monkeypatch.setattr("psutil.virtual_memory", lambda: SimpleNamespace(available=700 * len(sheet.triangles) // 2))
    assert simplified(sheet, 100, Events("products", (heard.append,))) is sheet
    assert ["mesh_gsd" in event.data["text"] for event in heard] == [True]


def test_the_mesh_carries_the_fields_normals_and_colours() -> None:
    heard: list[Event] = []
    views = [looking_down(0.2 * number, 0.0, 8.0, number) for number in range(3)]
    events = Events("products", (heard.append,))
    mesh = extract_mesh(PaintedBall(), views, cell_m=CELL_M, triangles=0, events=events)
    outward = mesh.xyz / np.linalg.norm(mesh.xyz, axis=1, keepdims=True)
    assert mesh.xyz.dtype == np.float64 and mesh.triangles.dtype == np.int32 and mesh.rgb.dtype == np.uint8
    assert np.abs(mesh.normals - outward).max() < 1e-4 and np.abs(mesh.rgb - 255 * (outward + 1) / 2).max() < 1.0
    fewer = extract_mesh(PaintedBall(), views, cell_m=CELL_M, triangles=300, events=events)
    coarse = extract_mesh(PaintedBall(), views, cell_m=0.2, triangles=0, events=events)
    assert len(fewer.triangles) <= 300 < len(coarse.triangles) < 0.5 * len(mesh.triangles)
    figures = [event.data for event in heard if event.kind == "metric"]
    assert [figure["mesh_triangles"] for figure in figures] == [len(made.triangles) for made in (mesh, fewer, coarse)]
    assert {event.data["label"] for event in heard if event.kind == "progress"} == {
        "meshing the surface", "looking for parts no photograph saw", "simplifying the mesh"
    }  # fmt: skip
