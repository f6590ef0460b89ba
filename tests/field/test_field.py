"""Initial surface, sampling, rendering, losses and patches against analysis."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from geo_nerf.field import kernels, losses
from geo_nerf.field.bank import build_bank, view_gsd_m
from geo_nerf.field.base import BaseDistance, height_map
from geo_nerf.field.field import gradient_of_taps, taps
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc, weights_from_sdf
from geo_nerf.field.kernels.reference import patch_ncc as patch_ncc_reference
from geo_nerf.field.photometric import best_half, choose_sources, search
from geo_nerf.field.render import render
from geo_nerf.field.sampling import HeightBand, first_crossing, stratified
from geo_nerf.scene.neighbours import neighbour_views
from geo_nerf.scene.scene import level_path, mask_path
from tests.field.analytic import FLYING_HEIGHT_M, GSD_M, Sphere, bump_height, bumps_scene
from tests.tolerances import VALUE

DOWN = torch.tensor([0.0, 0.0, -1.0])


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def bank(scene):
    return build_bank(scene, 0, torch.device("cpu"))


def plane_points(count: int, seed: int = 0) -> np.ndarray:
    xy = np.random.default_rng(seed).uniform(-10, 10, (count, 2))
    return np.column_stack([xy, 0.5 * xy[:, 0] + 1.0])


BOX = (np.array([-10.0, -10.0, -8.0]), np.array([10.0, 10.0, 8.0]))


def test_the_start_on_a_slope_is_its_distance() -> None:
    base = BaseDistance(height_map(plane_points(8000), np.ones(8000), BOX, 1.0))
    points = torch.tensor(plane_points(500, 1)[:, :3]).float()
    points = points[(points[:, :2].abs() < 8).all(dim=1)]
    above = points + 2.0 * torch.tensor([-0.5, 0.0, 1.0]) / 1.25**0.5
    assert base(points).abs().median() < 0.05
    torch.testing.assert_close(base(above).median(), torch.tensor(2.0), rtol=0.05, atol=0.0)


def test_wild_and_missing_tie_points_leave_the_start_alone() -> None:
    points = plane_points(8000)
    wild = np.column_stack([np.random.default_rng(2).uniform(-9, 9, (40, 2)), np.full(40, 7.5)])
    hole = np.linalg.norm(points[:, :2], axis=1) > 3.0
    base = BaseDistance(height_map(np.concatenate([points[hole], wild]), np.ones(hole.sum() + 40), BOX, 1.0))
    middle = torch.tensor([[0.0, 0.0, 1.0], [1.0, 1.0, 1.5], [6.0, 2.0, 4.0]])
    assert base(middle).abs().max() < 0.4
    empty = height_map(np.zeros((0, 3)), np.zeros(0), BOX, 1.0)
    assert np.all(empty.heights == 0.0)


def test_taps_give_the_gradient_of_a_plane() -> None:
    points, slope = torch.rand(50, 3), torch.tensor([0.3, -0.8, 0.5])
    gradient = gradient_of_taps(taps(points, 0.05) @ slope + 2.0, 0.05)
    torch.testing.assert_close(gradient, slope.expand(50, 3), rtol=1e-3, atol=1e-4)


def test_weights_peak_where_the_surface_is() -> None:
    along = torch.linspace(0.0, 4.0, 81).expand(5, 81)
    surfaces = torch.tensor([0.5, 1.02, 2.2, 3.0, 3.7])
    weights = weights_from_sdf(surfaces[:, None] - along, torch.tensor(20.0), torch.ones(5, 80, dtype=torch.bool))
    middle = (along[:, 1:] + along[:, :-1]) / 2
    assert (middle.gather(1, weights.argmax(dim=1, keepdim=True))[:, 0] - surfaces).abs().max() < 0.05
    torch.testing.assert_close((weights * middle).sum(dim=1)[1:4] / weights.sum(dim=1)[1:4], surfaces[1:4], rtol=0.0, atol=0.05)


def test_rendering_shows_the_first_surface() -> None:
    along = torch.linspace(0.0, 4.0, 60)[None]
    colours = torch.where(along[..., None] < 2.5, torch.tensor([1.0, 0.0, 0.0]), torch.tensor([0.0, 0.0, 1.0]))
    seen = render(along, 2.0 - along, colours, 50.0)
    assert seen.opacity[0] > 0.99 and abs(float(seen.depths[0]) - 2.0) < 0.04
    torch.testing.assert_close(seen.colours[0], torch.tensor([1.0, 0.0, 0.0]), rtol=0.0, atol=0.02)


def test_crossings_are_the_spheres() -> None:
    sphere = Sphere((0.2, 0.0, 0.1), 1.0)
    xy = torch.rand(300, 2, generator=torch.Generator().manual_seed(0)) * 2 - 1
    origins = torch.cat([xy, torch.full((300, 1), 3.0)], dim=1)
    along, found = first_crossing(
        sphere.sdf, origins, DOWN.expand(300, 3), (torch.zeros(300), torch.full((300,), 6.0)), samples=60, refine=3
    )
    inside = 1.0 - (xy - sphere.centre[:2]).square().sum(dim=1)
    clear = inside.abs() > 0.02
    assert torch.equal(found[clear], (inside > 0)[clear])
    truth = 3.0 - sphere.centre[2] - inside.clamp(min=0).sqrt()
    torch.testing.assert_close(along[found & clear], truth[found & clear], rtol=0.0, atol=2e-3)


def test_samples_lie_between_near_and_far() -> None:
    near, far = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 5.0])
    drawn = stratified(near, far, 16, torch.Generator().manual_seed(0))
    assert (drawn >= near[:, None]).all() and (drawn <= far[:, None]).all() and (drawn.diff(dim=1) > 0).all()
    torch.testing.assert_close(stratified(near, far, 3), torch.tensor([[1.0, 1.5, 2.0], [2.0, 3.5, 5.0]]), **VALUE[torch.float32])


def step_surface(points: torch.Tensor) -> torch.Tensor:
    """A terrace: 2 m for x > 0, 0 m else."""
    return points[:, 2] - torch.where(points[:, 0] > 0, 2.0, 0.0)


def test_the_band_holds_the_surface_and_little_else() -> None:
    band = HeightBand(torch.tensor([-5.0, -5.0, -4.0]), torch.tensor([5.0, 5.0, 8.0]), 0.5, 0.0)
    band.refresh(step_surface, 48, 0.5)
    upper, lower = band.heights_at(torch.tensor([[3.0, 0.0], [-3.0, 1.0], [0.1, 0.0]]))
    assert (upper - torch.tensor([2.0, 0.0, 2.0]) >= 0.5).all() and (upper - torch.tensor([2.0, 0.0, 2.0]) < 0.8).all()
    assert (torch.tensor([2.0, 0.0, 0.0]) - lower >= 0.5).all() and (torch.tensor([2.0, 0.0, 0.0]) - lower < 0.8).all()
    directions = torch.nn.functional.normalize(
        torch.tensor([[0.3, 0.1, -1.0], [-0.5, 0.0, -1.0], [0.0, 0.0, -1.0], [0.0, 0.0, 1.0]]), dim=1
    )
    origins = torch.tensor([[-2.0, 0.0, 7.0], [2.0, 0.0, 7.0], [40.0, 0.0, 7.0], [0.0, 0.0, 7.0]])
    near, far, good = band.clip(origins, directions, 48)
    along, found = first_crossing(step_surface, origins, directions, (torch.zeros(4), torch.full((4,), 12.0)), samples=500)
    assert good.tolist() == [True, True, False, False]
    assert bool(found[:2].all()) and ((near < along) & (along < far))[:2].all() and (far - near)[:2].max() < 4.5


def test_a_wall_of_the_band_hides() -> None:
    band = HeightBand(torch.tensor([-5.0, -5.0, -4.0]), torch.tensor([5.0, 5.0, 8.0]), 0.5, 0.0)
    band.refresh(step_surface, 48, 0.5)
    towards = torch.nn.functional.normalize(torch.tensor([[1.0, 0.0, 0.3], [-1.0, 0.0, 0.3]]), dim=1)
    assert band.occluded(torch.tensor([[-1.0, 0.0, 0.1]] * 2), towards, 4.0, 32, 0.3).tolist() == [True, False]


def patches_of(scene, bank, count: int = 200):
    generator = torch.Generator().manual_seed(4)
    xy = torch.rand(count, 2, generator=generator) * 3 - 1.5
    height = torch.tensor(bump_height(xy[:, 0].numpy(), xy[:, 1].numpy())).float()
    points = torch.cat([xy, height[:, None]], dim=1)
    step = 1e-3
    slope = [
        (bump_height(xy[:, 0].numpy() + dx * step, xy[:, 1].numpy() + dy * step) - height.numpy()) / step for dx, dy in ((1, 0), (0, 1))
    ]
    normals = torch.nn.functional.normalize(torch.tensor(np.stack([-slope[0], -slope[1], np.ones(count)], axis=1)).float(), dim=1)
    view = torch.randint(len(bank), (count,), generator=generator)
    uv, _ = bank.project(view, points)
    whole = ((uv > 6) & (uv < torch.tensor([90.0, 66.0]))).all(dim=1)
    view, points, normals, uv = view[whole], points[whole], normals[whole], uv[whole]
    reference = torch.cat([view[:, None], uv.long()], dim=1)
    directions = bank.directions(view, reference[:, 1:] + 0.5)
    along = ((points - bank.centres[view]) * normals).sum(dim=1) / (directions * normals).sum(dim=1)
    points = bank.centres[view] + directions * along[:, None]
    photos, centres = np.arange(9), bank.centres.numpy().astype(np.float64)
    around = torch.tensor(neighbour_views(scene.tie_points, photos, centres, 6))
    return reference, points, normals, choose_sources(bank, around, view, points, 4, 6, generator)


def test_patches_agree_on_the_true_surface_and_nowhere_else(scene, bank) -> None:
    reference, points, normals, sources = patches_of(scene, bank)
    offsets = torch.tensor([-0.6, -0.3, 0.0, 0.3, 0.6]).expand(len(points), 5)
    scores = search(bank, reference, points, normals, sources, PatchShape(3), offsets)
    seen = scores[:, 2] > UNSEEN
    assert seen.float().mean() > 0.8 and scores[seen, 2].median() > 0.97
    assert (scores[seen].argmax(dim=1) == 2).float().mean() > 0.95


def test_the_compiled_patches_follow_the_reference(scene, bank) -> None:
    reference, points, normals, sources = patches_of(scene, bank)
    results = []
    for op in (patch_ncc, kernels.reference.patch_ncc):
        shift, turn = torch.zeros(len(points), requires_grad=True), normals.clone().requires_grad_()
        scores = op(bank, reference, points + 0.05, shift, turn, sources, PatchShape(3, contrast=30.0))
        (scores * (scores.detach() > UNSEEN)).sum().backward()
        results.append((scores.detach(), shift.grad, turn.grad))
    (fast, shift, turn), (plain, plain_shift, plain_turn) = results
    assert (fast > UNSEEN).any() and torch.equal(fast > UNSEEN, plain > UNSEEN)
    torch.testing.assert_close(fast, plain, rtol=1e-3, atol=2e-3)
    # bilinear slopes jump at pixel edges, where rounding decides: a few patches may differ
    assert (shift - plain_shift).abs().median() < 1e-3 and ((shift - plain_shift).abs() < 0.05).float().mean() > 0.97
    assert (turn - plain_turn).abs().median() < 1e-3 and ((turn - plain_turn).abs() < 0.05).float().mean() > 0.97


def test_a_patch_outside_the_other_photograph_is_unseen(bank) -> None:
    reference, under_the_lens = torch.tensor([[0, 40, 30]]), torch.tensor([[-2.0, -2.0, 11.8]])
    scores = patch_ncc(bank, reference, under_the_lens, torch.zeros(1), -DOWN[None], torch.tensor([[1, -1]]), PatchShape(3, contrast=30.0))
    assert scores.tolist() == [[UNSEEN, UNSEEN]] and best_half(scores).tolist() == [UNSEEN]


def test_neighbours_share_ground_and_are_not_oneself(scene) -> None:
    centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
    around = neighbour_views(scene.tie_points, np.arange(9), centres, 4)
    assert around.shape == (9, 4) and (around >= 0).all()
    assert all(view not in row for view, row in enumerate(around))


def test_the_bank_projects_what_it_looks_along(bank) -> None:
    view, column, row = bank.random_pixels(500, 4, torch.Generator().manual_seed(0))
    assert column.min() >= 4 and row.min() >= 4 and row.max() < 72 - 4 and column.max() < 96 - 4
    uv = torch.stack([column, row], dim=1) + 0.5
    points = bank.centres[view] + bank.directions(view, uv) * 11.0
    back, depth = bank.project(view, points)
    torch.testing.assert_close(back, uv, rtol=0.0, atol=1e-2)
    assert (depth > 10.0).all()


def test_the_gsd_of_views_is_height_over_focal_length(scene) -> None:
    assert view_gsd_m(scene) == pytest.approx(GSD_M, rel=0.06) and FLYING_HEIGHT_M > 0


def test_losses_are_least_where_they_should_be() -> None:
    colours = torch.rand(100, 3)
    wild = colours.clone()
    wild[:5] = 1.0 - wild[:5]
    assert losses.colour_loss(colours, colours) == 0.0 and losses.colour_loss(wild, colours) == 0.0
    assert losses.eikonal_loss(torch.nn.functional.normalize(torch.randn(50, 3), dim=1)) < 1e-6
    assert losses.eikonal_loss(torch.zeros(4, 3)) == 1.0
    near, far = (losses.tie_point_loss(torch.full((4,), d), torch.full((4,), e), 0.1) for d, e in ((0.05, 0.2), (0.05, 2.0)))
    assert losses.tie_point_loss(torch.zeros(4), torch.ones(4), 0.1) == 0.0 and near > far > 0
    assert losses.free_space_loss(torch.tensor([0.5, -0.3]), torch.tensor([0.2, 0.2])) == pytest.approx(0.25)
    one_hidden = torch.tensor([[1.0, 1.0, -0.9, UNSEEN]])
    assert losses.photometric_loss(one_hidden, UNSEEN) == 0.0
    assert losses.appearance_loss(torch.ones(3, 2, 3)) == 1.0
    for empty in (
        losses.colour_loss(torch.zeros(0, 3), torch.zeros(0, 3)), losses.eikonal_loss(torch.zeros(0, 3)),
        losses.tie_point_loss(torch.zeros(0), torch.zeros(0), 1.0), losses.free_space_loss(torch.zeros(0), torch.zeros(0)),
        losses.photometric_loss(torch.zeros(0, 3), UNSEEN),
    ):  # fmt: skip
        assert empty == 0.0


@pytest.fixture(scope="module")
def masked(tmp_path_factory):
    """The bumps; a disc of view 4 and the left half of view 0 are masked and white."""
    folder = tmp_path_factory.mktemp("masked")
    scene = bumps_scene(folder)
    rows, columns = np.mgrid[0:72, 0:96]
    hidden = {4: (rows - 36) ** 2 + (columns - 48) ** 2 < 14**2, 0: columns < 48}
    for view, where in hidden.items():
        image = np.array(scene.image(view, 0))
        image[where] = 255
        np.save(level_path(folder, f"view-{view}", 0), image)
        np.save(mask_path(folder, f"view-{view}", 0), ~where)
    return replace(scene, views=tuple(replace(view, masked=view.index in hidden) for view in scene.views)), hidden


def test_masked_pixels_are_never_drawn(masked) -> None:
    scene, hidden = masked
    bank = build_bank(scene, 0, torch.device("cpu"))
    view, column, row = bank.random_pixels(20000, 3, torch.Generator().manual_seed(0))
    drawn = np.zeros((9, 72, 96), bool)
    drawn[view, row, column] = True
    for place, where in hidden.items():
        assert not drawn[place][where].any() and drawn[place][~where].mean() > 0.1
    share = np.mean([hidden[4].mean(), hidden[0].mean()]) * 2 / 9
    assert abs(len(view) / 20000 - (1 - share)) < 0.02
    assert bool((bank.colours(view, column, row) < 0.999).any(dim=1).all())


@pytest.mark.parametrize("op", [patch_ncc, patch_ncc_reference])
def test_patches_that_touch_masked_pixels_of_a_source_are_unseen(scene, bank, masked, op) -> None:
    reference, points, normals, sources = patches_of(scene, bank)
    hiding, hidden = build_bank(masked[0], 0, torch.device("cpu")), masked[1]
    shape, still = PatchShape(3, contrast=30.0), torch.zeros(len(points))
    plain = op(bank, reference, points, still, normals, sources, shape)
    scores = op(hiding, reference, points, still, normals, sources, shape)
    uv, _ = bank.project(sources.clamp(min=0), points[:, None].expand(-1, sources.shape[1], 3))
    touched, clear = (torch.zeros_like(sources, dtype=torch.bool) for _ in range(2))
    for view, where in hidden.items():
        near = uv.long().clamp(min=0)
        at = torch.tensor(where)[near[..., 1].clamp(max=71), near[..., 0].clamp(max=95)]
        touched |= (sources == view) & at & (plain > UNSEEN)
    assert touched.sum() > 20 and bool((scores[touched] == UNSEEN).all())
    clear = ~torch.isin(sources, torch.tensor([0, 4])) & ~torch.isin(reference[:, :1], torch.tensor([0, 4]))
    assert clear.sum() > 20 and torch.equal(scores[clear], plain[clear])


@pytest.mark.parametrize("op", [patch_ncc, patch_ncc_reference])
def test_masked_pixels_of_the_reference_do_not_count(scene, bank, masked, op) -> None:
    """On the disc's rim the white garbage spoils the patches, unless the mask says so; inside it there is no patch at all."""
    hiding = build_bank(masked[0], 0, torch.device("cpu"))
    garbage = replace(hiding, grey=hiding.grey.clone())
    garbage.grey[garbage.grey == 0] = 255
    rim = torch.tensor([[4, 48 + round(16 * np.cos(turn)), 36 + round(16 * np.sin(turn))] for turn in np.linspace(0, 6, 40)])
    reference = torch.cat([rim, torch.tensor([[4, 48, 36]])])
    origin, direction = bank.centres[4], bank.directions(reference[:, 0], reference[:, 1:] + 0.5)
    along = torch.full((41,), FLYING_HEIGHT_M)
    for _ in range(30):
        place = origin + direction * along[:, None]
        along = (torch.tensor(bump_height(place[:, 0].numpy(), place[:, 1].numpy())).float() - origin[2]) / direction[:, 2]
    normals, sources = -DOWN.expand(41, 3).contiguous(), torch.tensor([[3, 5]]).expand(41, 2).contiguous()
    args = (reference, place, torch.zeros(41), normals, sources, PatchShape(4))
    spoilt, kept = (op(one, *args).amax(dim=1) for one in (garbage, hiding))
    assert kept[-1] == UNSEEN and float(kept[:40].median()) > 0.9 > 0.5 > float(spoilt[:40].median())
