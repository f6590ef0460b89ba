"""The Triton kernels against the plain operations. `test_triton.py` runs this file in a process of its own: through Triton's interpreter
on a machine without a GPU (the variable that asks for it must stand before triton is imported), compiled on one with a GPU."""

from __future__ import annotations

import dataclasses
import os

import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.bank import build_bank
from geo_nerf.field.kernels import UNSEEN, PatchShape, cuda, dispatch, grid_spec, reference
from geo_nerf.field.train import Trainer
from geo_nerf.settings import FieldSettings
from tests.field.analytic import bumps_scene
from tests.tolerances import GRADIENT, VALUE

DEVICE = torch.device("cpu" if os.environ.get("TRITON_INTERPRET") == "1" else "cuda")
SPEC = grid_spec((80.0, 60.0, 12.0), 8.0, 0.2, 6, table_size=2**10)
IMPLEMENTATIONS = (cuda, reference)


def random_inputs(seed: int, samples: int = 400) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    """Points, some on faces and outside; tables; gradients, a few of them zero."""
    generator = torch.Generator().manual_seed(seed)
    points = torch.rand(samples, 3, generator=generator)
    points[: samples // 10] = torch.randint(0, 2, (samples // 10, 3), generator=generator).float()
    points[-samples // 10 :] = points[-samples // 10 :] * 3.0 - 1.0
    tables = torch.rand(SPEC.levels, SPEC.table_size, 2, generator=generator) - 0.5
    grads = torch.randn(samples, SPEC.width, generator=generator)
    grads[::7] = 0.0
    return points.to(DEVICE), tables.to(DEVICE), grads.to(DEVICE)


def encode_with_gradients(implementation, inputs, levels_open, half=None):
    points, tables = inputs[0].clone().requires_grad_(), inputs[1].clone().requires_grad_()
    out = implementation.encode(points, tables, SPEC, levels_open, half)
    out.backward(inputs[2])
    return out.detach(), points.grad, tables.grad


def assert_same_encoding(inputs, levels_open, half=None):
    found, expected = (encode_with_gradients(implementation, inputs, levels_open, half) for implementation in IMPLEMENTATIONS)
    torch.testing.assert_close(found[0], expected[0], **VALUE[torch.float32])
    # finest cells scale the points' gradient by up to 400
    torch.testing.assert_close(found[1], expected[1], rtol=1e-4, atol=400 * GRADIENT[torch.float32]["atol"])
    torch.testing.assert_close(found[2], expected[2], **GRADIENT[torch.float32])
    return found


def test_the_spec_has_dense_and_hashed_levels():
    assert SPEC.is_dense(0) and not SPEC.is_dense(SPEC.levels - 1)


@pytest.mark.parametrize(("samples", "levels_open"), [(1, 6), (255, 1), (256, 4), (400, 99)])
def test_the_grid_agrees_in_value_and_both_gradients(samples, levels_open):
    out, _, grad_tables = assert_same_encoding(random_inputs(1, samples), levels_open)
    opened = min(levels_open, SPEC.levels)
    assert out[:, : 2 * opened].any() and not out[:, 2 * opened :].any()
    assert not grad_tables[opened:].any()


@pytest.mark.parametrize("dtype", [torch.float16, torch.bfloat16])
def test_a_half_copy_is_read_and_the_tables_get_a_float_gradient(dtype):
    inputs = random_inputs(2)
    half = (inputs[1] * 0.7).to(dtype)
    out, _, grad_tables = assert_same_encoding(inputs, 6, half)
    assert out.dtype == grad_tables.dtype == torch.float32
    torch.testing.assert_close(out, reference.encode(inputs[0], half.float(), SPEC, 6), **VALUE[torch.float32])


def test_gradients_of_any_layout_and_no_samples_at_all():
    points, tables, grads = random_inputs(3)
    for grad in (grads.t().contiguous().t(), torch.ones(1, 1, device=DEVICE).expand_as(grads)):
        assert_same_encoding((points.t().contiguous().t(), tables, grad), 6)
    assert not encode_with_gradients(cuda, (points[:0], tables, grads[:0]), 6)[2].any()
    assert not encode_with_gradients(cuda, (points, tables, grads), 0)[2].any()


def test_not_a_number_is_not_hidden_and_stays_in_its_row():
    points, tables, grads = random_inputs(4)
    points[150, 1] = float("nan")
    grads[150] = 0.0
    out, _, grad_tables = encode_with_gradients(cuda, (points, tables, grads), 6)
    others = torch.arange(len(points), device=DEVICE) != 150
    assert out[150].isnan().all() and out[others].isfinite().all() and grad_tables.isfinite().all()


def test_many_samples_in_one_cell_add_up():
    points = torch.full((600, 3), 0.4, device=DEVICE)
    _, tables, _ = random_inputs(5)
    assert_same_encoding((points, tables, torch.ones(600, SPEC.width, device=DEVICE)), 6)


@pytest.mark.parametrize(("rays", "samples", "sharpness"), [(1, 2, 4.0), (70, 17, 6.0), (64, 9, 4000.0)])
def test_weights_agree_in_value_and_gradient(rays, samples, sharpness):
    generator = torch.Generator().manual_seed(6)
    sdf = torch.linspace(1.0, -1.0, samples) + 0.3 * torch.randn(rays, samples, generator=generator)
    valid = (torch.rand(rays, samples - 1, generator=generator) > 0.1).to(DEVICE)
    grads = torch.randn(rays, samples - 1, generator=generator).to(DEVICE)
    results = []
    for implementation in IMPLEMENTATIONS:
        values = sdf.clone().to(DEVICE).requires_grad_()
        inv_s = torch.tensor(sharpness, device=DEVICE, requires_grad=True)
        out = implementation.weights_from_sdf(values, inv_s, valid)
        out.backward(grads)
        results.append((out.detach(), values.grad / sharpness, inv_s.grad))
    for found, expected in zip(*results, strict=True):
        assert found.isfinite().all()
        torch.testing.assert_close(found, expected, **GRADIENT[torch.float32])
    assert results[0][0].sum() > 0


@pytest.mark.parametrize("dtype", [None, torch.float16, torch.bfloat16])
def test_adam_agrees_and_renews_the_half_copy(dtype):
    results = []
    for implementation in IMPLEMENTATIONS:
        generator = torch.Generator().manual_seed(7)
        param, m, v = (torch.zeros(3, 700, device=DEVICE) for _ in range(3))
        half = None if dtype is None else param.to(dtype)
        for step in range(1, 4):
            grad = torch.randn(3, 700, generator=generator) * 10.0 ** torch.randint(-8, 3, (3, 700), generator=generator)
            grad[:, ::3] = 0.0
            implementation.fused_adam_(param, grad.to(DEVICE), m, v, 0.01, step, betas=(0.9, 0.99), eps=1e-15, half=half)
        results.append((param, m, v))
        if half is not None:  # the interpreter cuts bfloat16 off where a GPU rounds
            torch.testing.assert_close(half.float(), param, rtol=torch.finfo(dtype).eps, atol=1e-6)
    for found, expected in zip(*results, strict=True):
        torch.testing.assert_close(found, expected, **VALUE[torch.float32])
    assert not results[0][0][:, ::3].any() and results[0][0][:, 1::3].all()


def test_rays_are_clipped_to_the_band_alike():
    generator = torch.Generator().manual_seed(8)
    low, high = torch.tensor([-4.0, -3.0, -1.0]).to(DEVICE), torch.tensor([4.0, 3.0, 2.0]).to(DEVICE)
    lower = (torch.rand(12, 16, generator=generator) - 1.0).to(DEVICE)
    upper = lower + torch.rand(12, 16, generator=generator).to(DEVICE)
    origins = torch.cat([torch.rand(300, 2, generator=generator) * 10.0 - 5.0, torch.full((300, 1), 9.0)], dim=1)
    origins[:9, 2] = 0.5  # a camera inside the slab
    directions = torch.cat([torch.randn(300, 2, generator=generator) * 0.3, torch.full((300, 1), -1.0)], dim=1)
    directions[9:20, 2] = 0.2  # and rays that look up
    directions = directions / directions.norm(dim=1, keepdim=True)
    rays = (origins.to(DEVICE), directions.to(DEVICE), (upper, lower), (low, high), 24)
    found, expected = (implementation.clip_to_band(*rays) for implementation in IMPLEMENTATIONS)
    good = expected[2]
    assert 50 < good.sum() < 290
    # where a look falls on the band's very edge, rounding decides
    assert (found[2] == good).float().mean() > 0.99
    both = good & found[2]
    for part in (0, 1):
        assert ((found[part] - expected[part]).abs()[both] < 1e-4).float().mean() > 0.99


@pytest.fixture(scope="module")
def patches(tmp_path_factory):
    """A bank, and patches on the true ground with three source views, one of them missing here and there."""
    scene = bumps_scene(tmp_path_factory.mktemp("scene"))
    bank = build_bank(scene, 0, DEVICE)
    generator = torch.Generator().manual_seed(9)
    view, column, row = bank.random_pixels(14, 3, generator)
    rays = bank.directions(view, torch.stack([column, row], dim=1) + 0.5)
    points = bank.centres[view] + rays * ((0.1 - bank.centres[view][:, 2]) / rays[:, 2])[:, None]
    normals = torch.tensor([0.1, -0.15, 1.0]) + 0.05 * torch.randn(14, 3, generator=generator)
    normals[0] = torch.tensor([0.0, 0.0, -1.0])  # turned away: no view sees it
    normals = (normals / normals.norm(dim=1, keepdim=True)).to(DEVICE)
    sources = torch.randint(-1, 9, (14, 3), generator=generator).to(DEVICE)
    return bank, torch.stack([view, column, row], dim=1), points, normals, sources


@pytest.mark.parametrize("shape", [PatchShape(3, contrast=30.0), PatchShape(1, stride=3)])
def test_patches_agree_in_score_and_gradient(patches, shape):
    bank, pixels, points, normals, sources = patches
    results = []
    for implementation in IMPLEMENTATIONS:
        shift, turn = torch.zeros(len(points), device=DEVICE, requires_grad=True), normals.clone().requires_grad_()
        scores = implementation.patch_ncc(bank, pixels, points, shift, turn, sources, shape)
        (scores * (scores.detach() > UNSEEN)).sum().backward()
        results.append((scores.detach(), shift.grad, turn.grad))
        plain = implementation.patch_ncc(bank, pixels, points, shift.detach(), turn.detach(), sources, shape)
        assert torch.equal(plain, scores.detach())
    found, expected = results
    seen = expected[0] > UNSEEN
    assert 5 < seen.sum() < seen.numel() and not seen[0].any() and torch.equal(found[0] > UNSEEN, seen)
    torch.testing.assert_close(found[0], expected[0], rtol=1e-3, atol=2e-3)
    # bilinear slopes jump at pixel edges, where rounding decides
    for part in (1, 2):
        assert expected[part].abs().max() > 0.1
        assert ((found[part] - expected[part]).abs() < 0.02).float().mean() > 0.9


def test_masked_patches_and_offsets_agree(patches):
    bank, pixels, points, normals, sources = patches
    shape, still = PatchShape(2), torch.zeros(len(points), device=DEVICE)
    clear = reference.patch_ncc(bank, pixels, points, still, normals, sources, shape)
    hidden = torch.zeros_like(bank.grey)
    hidden[bank.offsets[0] : bank.offsets[1]] = 1  # view 0 whole
    hidden[bank.offsets[pixels[:, 0]] + (pixels[:, 2] + 1) * bank.sizes_hw[pixels[:, 0], 1] + pixels[:, 1]] = 1  # beside each middle
    first = pixels[5]
    hidden[bank.offsets[first[0]] + first[2] * bank.sizes_hw[first[0], 1] + first[1]] = 1  # and a middle
    masked = dataclasses.replace(bank, grey=bank.grey * (1 - hidden))
    results = []
    for implementation in IMPLEMENTATIONS:
        leaves = [still.clone().requires_grad_(), normals.clone().requires_grad_()]
        offset = torch.zeros(*sources.shape, 2, device=DEVICE, requires_grad=True)
        scores = implementation.patch_ncc(masked, pixels, points, *leaves, sources, shape, offset)
        (scores * (scores.detach() > UNSEEN)).sum().backward()
        results.append((scores.detach(), offset.grad, *(leaf.grad for leaf in leaves)))
    found, expected = results
    seen = expected[0] > UNSEEN
    assert 5 < seen.sum() < (clear > UNSEEN).sum() and not seen[5].any() and not seen[sources == 0].any()
    assert torch.equal(found[0] > UNSEEN, seen) and (expected[0] - clear)[seen].abs().max() > 1e-3
    torch.testing.assert_close(found[0], expected[0], rtol=1e-3, atol=2e-3)
    for part in (1, 2, 3):
        assert found[part].isfinite().all() and expected[part].abs().max() > 0.05
        assert ((found[part] - expected[part]).abs() < 0.02).float().mean() > 0.9
    assert not found[1][~seen].any()


@pytest.mark.parametrize("precision", ["full", "mixed"])
def test_a_training_through_the_kernels_goes_like_one_through_the_reference(precision, tmp_path, monkeypatch):
    settings = FieldSettings(
        steps=30, levels=4, table_log2=9, coarse_cell_m=2.0, colour_levels=2, hidden=8, base_cell_m=1.0, start_levels=3, rays=24, samples=6,
        patches=24, patch_radius_px=1, patch_views=2, tie_points=16, band_cell_gsd=20.0, precision=precision,
    )  # fmt: skip
    scene = bumps_scene(tmp_path)
    told = []
    for implementation in IMPLEMENTATIONS:
        monkeypatch.setattr(dispatch, "_implementation", lambda *_, chosen=implementation: chosen)
        trainer = Trainer.start(scene, settings, Events(), DEVICE)
        losses = [trainer.advance()["loss"] for _ in range(2)]
        told.append((torch.tensor(losses), {name: value.detach() for name, value in trainer.field.named_parameters()}))
    (losses, found), (expected_losses, expected) = told
    assert len(set(losses.tolist())) == 2
    torch.testing.assert_close(losses, expected_losses, rtol=2e-3, atol=1e-4)
    # Adam makes whole steps of rounding where a gradient is next to nothing
    for name, value in expected.items():
        assert (found[name] - value).abs().median() < 1e-4, name
