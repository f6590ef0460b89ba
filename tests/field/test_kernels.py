"""The fused twins against the plain operations, and the plain operations against analysis."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.field import kernels
from geo_nerf.field.kernels import GridSpec, cpu, grid_spec, reference
from tests.tolerances import GRADIENT, VALUE

ROOT = Path(__file__).resolve().parents[2]
SPEC = grid_spec((80.0, 60.0, 12.0), 8.0, 0.2, 8, table_size=2**12)
needs_numba = pytest.mark.skipif(not cpu.available(), reason="numba is not installed (make setup)")


@pytest.fixture(scope="module", autouse=True)
def two_threads():
    """The loops take as many as torch has: one, where tests run beside others, and what goes wrong between threads would not be seen."""
    threads = torch.get_num_threads()
    torch.set_num_threads(2)
    yield
    torch.set_num_threads(threads)


def random_inputs(seed: int, spec: GridSpec = SPEC, samples: int = 3000) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
    generator = torch.Generator().manual_seed(seed)
    points = torch.rand(samples, 3, generator=generator)
    # points on faces, edges and corners, and a few outside
    points[:200] = torch.randint(0, 2, (200, 3), generator=generator).float()
    points[200:300, 2] = 1.0
    points[300:400, 0] = 0.0
    points[400:420] = points[400:420] * 3.0 - 1.0
    tables = torch.rand(spec.levels, spec.table_size, spec.features, generator=generator) - 0.5
    grads = torch.randn(samples, spec.width, generator=generator)
    return points, tables, grads


def encode_with_gradients(implementation, points, tables, grads, levels_open, spec=SPEC):
    points, tables = points.clone().requires_grad_(), tables.clone().requires_grad_()
    out = implementation.encode(points, tables, spec, levels_open)
    out.backward(grads)
    return out.detach(), points.grad, tables.grad


def test_the_spec_has_dense_and_hashed_levels_with_cells_near_cubes():
    dense = [SPEC.is_dense(level) for level in range(SPEC.levels)]
    assert dense[0] and not dense[-1]
    edges = np.array([80.0, 60.0, 12.0]) / np.array(SPEC.cells)
    np.testing.assert_allclose(edges[-1], 0.2, rtol=0.02)
    np.testing.assert_allclose(edges[0, :2], 8.0, rtol=0.1)
    growth = edges[1:, 0] / edges[:-1, 0]
    np.testing.assert_allclose(growth, growth.mean(), rtol=0.1)


def test_a_dense_level_interpolates_a_linear_function_exactly():
    spec = GridSpec(((4, 3, 2),), 64)
    x, y, z = (torch.arange(n + 1, dtype=torch.float64) / n for n in (4, 3, 2))
    vertices = torch.stack(torch.meshgrid(z, y, x, indexing="ij"), dim=-1).reshape(-1, 3).flip(1)
    slopes = torch.tensor([[2.0, -1.0, 0.5], [0.3, 4.0, -2.0]], dtype=torch.float64)
    tables = torch.zeros(1, 64, 2, dtype=torch.float64)
    tables[0, : len(vertices)] = vertices @ slopes.T
    points = torch.rand(500, 3, dtype=torch.float64, generator=torch.Generator().manual_seed(1), requires_grad=True)
    out = kernels.encode(points, tables, spec, 1)
    torch.testing.assert_close(out, points @ slopes.T, **VALUE[torch.float64])
    out[:, 1].sum().backward()
    torch.testing.assert_close(points.grad, slopes[1].expand_as(points), **GRADIENT[torch.float64])


def test_the_hash_is_that_of_the_paper_in_uint32():
    level = SPEC.levels - 1
    vertices = np.random.default_rng(2).integers(0, 400, (1000, 3))
    products = vertices.astype(np.uint32) * np.array([1, 2654435761, 805459861], np.uint32)
    expected = np.bitwise_xor.reduce(products, axis=1) % np.uint32(SPEC.table_size)
    np.testing.assert_array_equal(reference.vertex_index(torch.tensor(vertices), SPEC, level).numpy(), expected)


def test_reference_gradients_agree_with_differences():
    spec = GridSpec(((2, 2, 1), (5, 4, 3)), 64)
    generator = torch.Generator().manual_seed(3)
    points = (torch.rand(6, 3, generator=generator, dtype=torch.float64)).requires_grad_()
    tables = torch.rand(2, 64, 2, generator=generator, dtype=torch.float64, requires_grad=True)
    assert torch.autograd.gradcheck(lambda p, t: reference.encode(p, t, spec, 2), (points, tables))


@needs_numba
@pytest.mark.parametrize("levels_open", [1, 5, 8, 99])
def test_the_fused_grid_agrees_with_the_reference(levels_open):
    inputs = random_inputs(4)
    expected = encode_with_gradients(reference, *inputs, levels_open)
    found = encode_with_gradients(cpu, *inputs, levels_open)
    torch.testing.assert_close(found[0], expected[0], **VALUE[torch.float32])
    # finest cells scale the points' gradient by up to 400
    torch.testing.assert_close(found[1], expected[1], rtol=1e-4, atol=400 * GRADIENT[torch.float32]["atol"])
    torch.testing.assert_close(found[2], expected[2], **GRADIENT[torch.float32])


@pytest.mark.parametrize("implementation", [reference, pytest.param(cpu, marks=needs_numba)])
def test_closed_levels_are_zero_and_get_no_gradient(implementation):
    out, _, grad_tables = encode_with_gradients(implementation, *random_inputs(5), 3)
    assert out[:, :6].abs().sum() > 0 and out[:, 6:].abs().sum() == 0
    assert grad_tables[:3].abs().sum() > 0 and grad_tables[3:].abs().sum() == 0


@pytest.mark.parametrize("implementation", [reference, pytest.param(cpu, marks=needs_numba)])
def test_points_outside_take_the_face_and_pull_nothing_across_it(implementation):
    _, tables, _ = random_inputs(6)
    outside = torch.tensor([[1.7, 0.3, 0.4]])
    face = torch.tensor([[1.0, 0.3, 0.4]])
    out, slope, _ = encode_with_gradients(implementation, outside, tables, torch.ones(1, SPEC.width), 8)
    torch.testing.assert_close(out, reference.encode(face, tables, SPEC, 8), **VALUE[torch.float32])
    assert slope[0, 0] == 0 and slope[0, 1] != 0


@needs_numba
def test_the_fused_grid_takes_strided_tensors_and_none_at_all():
    points, tables, _ = random_inputs(7)
    strided = points.T.contiguous().T
    torch.testing.assert_close(cpu.encode(strided, tables, SPEC, 8), cpu.encode(points, tables, SPEC, 8), rtol=0, atol=0)
    assert cpu.encode(points[:0], tables, SPEC, 8).shape == (0, SPEC.width)
    nothing = torch.zeros(0, SPEC.width)
    assert not encode_with_gradients(cpu, points[:0], tables, nothing, 8)[2].any()
    assert not encode_with_gradients(cpu, points, tables, torch.ones(len(points), SPEC.width), 0)[2].any()


@needs_numba
@pytest.mark.parametrize("chunks", [1, 2, 16])
@pytest.mark.parametrize("samples", [1, 17, 255, 256, 257, 600])
def test_any_number_of_samples_and_threads_gives_the_same(samples, chunks, monkeypatch):
    monkeypatch.setattr(cpu, "_threads", lambda: chunks)
    monkeypatch.setattr("numba.set_num_threads", lambda count: None)
    points, tables, grads = (tensor.clone() for tensor in random_inputs(12))
    inputs = points[-samples:], tables, grads[-samples:]
    found, expected = (encode_with_gradients(implementation, *inputs, 8) for implementation in (cpu, reference))
    torch.testing.assert_close(found[0], expected[0], **VALUE[torch.float32])
    torch.testing.assert_close(found[1], expected[1], rtol=1e-4, atol=400 * GRADIENT[torch.float32]["atol"])
    torch.testing.assert_close(found[2], expected[2], **GRADIENT[torch.float32])


@needs_numba
def test_not_a_number_stays_in_its_row():
    points, tables, grads = random_inputs(8, samples=500)
    points[450] = float("nan")
    found = encode_with_gradients(cpu, points, tables, torch.where(torch.isnan(points[:, :1]), 0.0, grads), 8)
    others = torch.arange(500) != 450
    assert torch.isfinite(found[0][others]).all() and torch.isfinite(found[2]).all()


def random_rays(dtype, seed=9, rays=64, samples=33):
    generator = torch.Generator().manual_seed(seed)
    fall = torch.linspace(1.5, -1.5, samples, dtype=dtype)
    sdf = fall + 0.2 * torch.randn(rays, samples, generator=generator, dtype=dtype)
    valid = torch.rand(rays, samples - 1, generator=generator) > 0.1
    return sdf.requires_grad_(), torch.tensor(20.0, dtype=dtype, requires_grad=True), valid


def test_weights_follow_the_formula_of_the_paper():
    sdf, inv_s, valid = random_rays(torch.float64)
    phi = torch.sigmoid(inv_s * sdf)
    alpha = ((phi[:, :-1] - phi[:, 1:]) / phi[:, :-1]).clamp(0, 1) * valid
    transmittance = torch.cumprod(torch.cat([torch.ones(64, 1, dtype=torch.float64), 1 - alpha], dim=1), dim=1)[:, :-1]
    torch.testing.assert_close(kernels.weights_from_sdf(sdf, inv_s, valid), transmittance * alpha, rtol=1e-9, atol=1e-12)


def test_weights_have_right_gradients():
    sdf, inv_s, valid = random_rays(torch.float64, rays=4, samples=9)
    assert torch.autograd.gradcheck(lambda f, s: reference.weights_from_sdf(f, s, valid), (sdf, inv_s))


@needs_numba
@pytest.mark.parametrize("sharpness", [1.0, 20.0, 3000.0])
def test_the_fused_weights_agree_with_the_reference(sharpness):
    found, expected = [], []
    for implementation, results in ((cpu, found), (reference, expected)):
        sdf, _, valid = random_rays(torch.float32)
        inv_s = torch.tensor(sharpness, requires_grad=True)
        out = implementation.weights_from_sdf(sdf, inv_s, valid)
        out.backward(torch.linspace(-1, 1, out.numel()).reshape(out.shape))
        results += [out.detach(), sdf.grad / sharpness, inv_s.grad]
    for value, truth in zip(found, expected, strict=True):
        assert torch.isfinite(value).all()
        torch.testing.assert_close(value, truth, **GRADIENT[torch.float32])


def test_adam_agrees_with_torch_where_every_gradient_counts():
    param = torch.nn.Parameter(torch.randn(1000, generator=torch.Generator().manual_seed(10)))
    ours, m, v = param.detach().clone(), torch.zeros(1000), torch.zeros(1000)
    optimizer = torch.optim.Adam([param], lr=0.01, betas=(0.9, 0.99), eps=1e-15)
    for step in range(1, 6):
        param.grad = torch.randn(1000, generator=torch.Generator().manual_seed(step))
        kernels.fused_adam_(ours, param.grad, m, v, 0.01, step)
        optimizer.step()
    torch.testing.assert_close(ours, param.detach(), **VALUE[torch.float32])


@pytest.mark.parametrize("implementation", [reference, pytest.param(cpu, marks=needs_numba)])
def test_adam_leaves_alone_what_has_no_gradient(implementation):
    grad = torch.tensor([[0.0, 2.0], [-1.0, 0.0]])
    param, m, v = torch.ones(2, 2), torch.full((2, 2), 0.5), torch.ones(2, 2)
    implementation.fused_adam_(param, grad, m, v, 0.1, 3, betas=(0.9, 0.99), eps=1e-15)
    assert (param[grad == 0] == 1).all() and (m[grad == 0] == 0.5).all()
    assert param[0, 1] < 1 < param[1, 0] + 1 and m[0, 1] == pytest.approx(0.65)


def test_without_numba_the_reference_does_the_work(monkeypatch):
    monkeypatch.setattr(cpu, "available", lambda: False)
    monkeypatch.setattr(cpu, "encode", lambda *_: pytest.fail("the fused kernel was called"))
    points, tables, _ = random_inputs(11, samples=500)
    assert kernels.encode(points, tables, SPEC, 4).shape == (500, SPEC.width)


def test_importing_the_kernels_loads_neither_numba_nor_pyproj():
    code = "import sys, geo_nerf.field.kernels; print(sorted({'numba', 'pyproj', 'cv2', 'pydantic'} & set(sys.modules)))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.strip() == "[]"
