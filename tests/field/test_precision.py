"""Mixed precision: what it changes, what it must not, and the loss's factor."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from geo_nerf.events import Events
from geo_nerf.field.encoding import HashGrid
from geo_nerf.field.kernels import cpu, encode, grid_spec, reference
from geo_nerf.field.optimizer import LossScale
from geo_nerf.field.train import Trainer
from geo_nerf.settings import FieldSettings
from tests.field.analytic import bumps_scene
from tests.tolerances import GRADIENT, VALUE

QUICK = FieldSettings(
    steps=60, steps_growth=0.0, levels=6, table_log2=12, coarse_cell_m=2.0, colour_levels=3, base_cell_m=0.8, rays=64, samples=8,
    patches=64, patch_radius_px=2, band_start_m=0.6, tie_points=64,
)  # fmt: skip
MIXED = dataclasses.replace(QUICK, precision="mixed")
SPEC = grid_spec((8.0, 8.0, 3.0), 2.0, 0.3, 4, table_size=2**9)
needs_numba = pytest.mark.skipif(not cpu.available(), reason="numba is not installed (make setup)")
IMPLEMENTATIONS = [reference, pytest.param(cpu, marks=needs_numba)]


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def trained(scene, settings, steps: int) -> Trainer:
    trainer = Trainer.start(scene, settings, Events(), torch.device("cpu"))
    for _ in range(steps):
        trainer.advance()
    return trainer


@pytest.mark.parametrize("implementation", IMPLEMENTATIONS)
def test_a_half_copy_is_read_and_the_tables_get_the_gradient(implementation):
    generator = torch.Generator().manual_seed(0)
    points = torch.rand(50, 3, generator=generator)
    tables = torch.rand(SPEC.levels, SPEC.table_size, 2, generator=generator, requires_grad=True)
    half = (0.5 * tables.detach()).to(torch.bfloat16)
    out = implementation.encode(points, tables, SPEC, 3, half)
    wide = half.float().requires_grad_()
    expected = reference.encode(points, wide, SPEC, 3)
    torch.testing.assert_close(out, expected, **VALUE[torch.float32])
    for result in (out, expected):
        result.sum().backward()
    torch.testing.assert_close(tables.grad, wide.grad, **GRADIENT[torch.float32])


@pytest.mark.parametrize("implementation", IMPLEMENTATIONS)
def test_adam_renews_the_half_copy(implementation):
    param, grad = torch.ones(40), torch.linspace(-1, 1, 40)
    half = param.to(torch.float16)
    implementation.fused_adam_(
        param, grad, torch.zeros(40), torch.zeros(40), 0.1, 1, betas=(0.9, 0.99), eps=1e-15, half=half
    )  # fmt: skip
    assert param[0] > 1.05 and torch.equal(half, param.to(torch.float16))


def test_mixed_precision_learns_nearly_the_same_and_its_copies_follow(scene):
    full, mixed = trained(scene, QUICK, 12), trained(scene, MIXED, 12)
    points = torch.rand(500, 3, generator=torch.Generator().manual_seed(1)) * 4.0 - 2.0
    points[:, 2] *= 0.2
    apart = (full.field.distance(points) - mixed.field.distance(points)).abs()
    assert 0 < apart.median() < 5e-4 and (full.field.colours(points) - mixed.field.colours(points)).abs().median() < 0.01
    for grid in (mixed.field.grid, mixed.field.colour_grid):
        assert grid.tables_half.dtype == torch.float16 and grid.tables.dtype == torch.float32
        assert torch.equal(grid.tables_half, grid.tables.detach().half())
    assert mixed.optimizer.scale.value == 2.0**16 and full.optimizer.scale is None


def test_a_mixed_training_goes_on_from_its_state(scene):
    whole, first, second = trained(scene, MIXED, 8), trained(scene, MIXED, 4), trained(scene, MIXED, 0)
    first.optimizer.scale.value = 2.0**12
    assert not any("half" in name for name in first.state()[0]) and second.load(*first.state())
    assert second.optimizer.scale.value == 2.0**12
    second.optimizer.scale.value = 2.0**16
    for _ in range(4):
        second.advance()
    for name, value in whole.field.state_dict().items():
        assert torch.equal(second.field.state_dict()[name], value), name


def test_loading_tables_renews_the_copy():
    grid = HashGrid(SPEC, torch.zeros(3), torch.ones(3), torch.Generator().manual_seed(2))
    grid.read_half(torch.float16)
    grid.load_state_dict({**grid.state_dict(), "tables": torch.full_like(grid.tables, 0.25)})
    points = torch.rand(5, 3)
    torch.testing.assert_close(grid(points, 4), torch.full((5, 8), 0.25))
    torch.testing.assert_close(encode(points, grid.tables, SPEC, 4, grid.tables_half), grid(points, 4))


def test_a_gradient_that_is_no_number_leaves_the_step_out(scene):
    trainer = trained(scene, MIXED, 2)
    optimizer, before = trainer.optimizer, trainer.field.grid.tables.detach().clone()
    for parameter in optimizer.parameters.values():
        parameter.grad = torch.ones_like(parameter)
    optimizer.parameters["appearance"].grad[0] = float("inf")
    optimizer.step(1.0, 6)
    assert torch.equal(trainer.field.grid.tables, before) and optimizer.steps == 2 and optimizer.scale.value == 2.0**15
    assert all(parameter.grad is None for parameter in optimizer.parameters.values())


def test_the_factor_lifts_gradients_and_is_taken_off(scene):
    trainer = trained(scene, MIXED, 0)
    trainer.optimizer.backward(trainer.field.appearance.sum())
    gradient = trainer.field.appearance.grad
    assert (gradient == 2.0**16).all() and trainer.optimizer.scale.take_off([gradient]) and (gradient == 1.0).all()


def test_the_factor_grows_with_patience_and_stays_above_one():
    scale, good, bad = LossScale(4.0, patience=2), [torch.ones(2)], [torch.tensor([1.0, float("nan")])]
    told = [scale.take_off(good), scale.value, scale.take_off(good), scale.value]
    assert told == [True, 4.0, True, 8.0]
    for _ in range(5):
        assert not scale.take_off(bad)
    assert scale.value == 1.0
