"""Photographs that do not all fit into memory: what a bank of some of them sees, who takes turns, what is in memory meanwhile."""

from __future__ import annotations

import dataclasses
import tracemalloc
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.bank import build_bank, view_bytes
from geo_nerf.field.kernels import UNSEEN, PatchShape, patch_ncc
from geo_nerf.field.kernels.reference import patch_ncc as patch_ncc_reference
from geo_nerf.field.photometric import choose_sources
from geo_nerf.field.train import train_field
from geo_nerf.field.working_sets import Banks, MemoryLimit, Rota, WorkingSet, working_sets
from geo_nerf.scene.neighbours import neighbour_views
from geo_nerf.scene.scene import Scene
from tests.field.analytic import GSD_M, bumps_scene
from tests.field.test_field import patches_of
from tests.field.test_training import QUICK, height_error, one_thread, parameters_after, start

CPU = torch.device("cpu")
__all__ = ["one_thread"]
#: a view of the bumps takes 27,648 bytes: four views fit into half of this
FOUR_VIEWS_MB = 0.222


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


@pytest.fixture(scope="module")
def neighbours(scene: Scene) -> np.ndarray:
    centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
    return neighbour_views(scene.tie_points, np.arange(len(scene.views)), centres, 8)


def longer(scene: Scene, times: int) -> Scene:
    """The same survey flown again and again, each time further east."""
    views = []
    for index in range(times * len(scene.views)):
        pose = scene.views[index % 9].camera_to_local.copy()
        pose[0, 3] += 20.0 * (index // 9)
        views.append(dataclasses.replace(scene.views[index % 9], index=index, camera_to_local=pose))
    return dataclasses.replace(scene, views=tuple(views))


@pytest.mark.parametrize("op", [patch_ncc, patch_ncc_reference])
def test_a_view_without_pixels_sees_nothing_and_the_others_as_before(scene: Scene, op) -> None:
    whole, some = build_bank(scene, 0, CPU), build_bank(scene, 0, CPU, (1, 3, 4, 5))
    reference, points, normals, sources = patches_of(scene, whole)
    mine = reference[:, 0] == 4
    args = reference[mine], points[mine], torch.zeros(int(mine.sum())), normals[mine], sources[mine], PatchShape(3)
    there = torch.isin(sources[mine], torch.tensor([1, 3, 4, 5]))
    expected = torch.where(there, op(whole, *args), torch.full_like(there, UNSEEN, dtype=torch.float32))
    assert there.any() and (~there & (sources[mine] >= 0)).any()
    torch.testing.assert_close(op(some, *args), expected)


def test_sources_and_pixels_come_from_views_with_pixels(scene: Scene, neighbours: np.ndarray) -> None:
    bank = build_bank(scene, 0, CPU, (0, 1, 4), (1, 4))
    view, column, row = bank.random_pixels(300, 3, torch.Generator().manual_seed(0))
    assert set(view.tolist()) == {1, 4}
    whole = build_bank(scene, 0, CPU)
    assert torch.equal(bank.colours(view, column, row), whole.colours(view, column, row))
    points = torch.zeros(300, 3)
    sources = choose_sources(bank, torch.tensor(neighbours), view, points, 8, 4, torch.Generator().manual_seed(1))
    assert set(sources.unique().tolist()) == {-1, 0, 1, 4}


def test_sets_cover_each_view_once_and_fit(scene: Scene, neighbours: np.ndarray) -> None:
    survey = longer(scene, 6)
    around = np.concatenate([np.where(neighbours >= 0, neighbours + 9 * k, -1) for k in range(6)])
    sizes = view_bytes(survey, 0)
    for room in (2, 4, 12, 30):
        sets = working_sets(survey, 0, range(54), around, room * float(sizes[0]))
        assert sorted(view for one in sets for view in one.core) == list(range(54))
        assert all(sizes[list(one.held)].sum() <= room * sizes[0] and set(one.core) <= set(one.held) for one in sets)
        assert all(len(one.held) > 1 and set(one.held) & set(around[one.core[0]]) for one in sets)
    wide = working_sets(survey, 0, range(54), around, 12.0 * float(sizes[0]))
    places = np.array([np.ptp([survey.views[view].camera_to_local[0, 3] for view in one.core]) for one in wide])
    assert len(wide) >= 6 and (places < 10.0).all(), "a core lies together"
    assert all(set(around[view]) - {-1} <= set(one.held) for one in wide for view in one.core)


def test_less_room_than_two_views_still_gives_two(scene: Scene, neighbours: np.ndarray) -> None:
    sets = working_sets(scene, 0, range(9), neighbours, 1.0)
    assert len(sets) == 9 and all(len(one.held) == 2 and neighbours[one.core[0], 0] in one.held for one in sets)


def test_all_views_are_drawn_alike_over_a_round() -> None:
    sets = tuple(WorkingSet(core, core) for core in ((0, 1, 2, 3, 4), (5, 6, 7), (8,), (9, 10, 11)))
    rota = Rota(sets, 60, seed=3)
    for first in (0, rota.round_steps):
        drawn: Counter[int] = Counter()
        for step in range(first, first + rota.round_steps):
            core = rota.turn(step).working_set.core
            for view in core:
                drawn[view] += 1 / len(core)
        assert set(drawn) == set(range(12)) and max(drawn.values()) < 1.02 * min(drawn.values())
    turns = [rota.turn(step) for step in range(2 * rota.round_steps)]
    assert [turn.number for turn in turns] == sorted(turn.number for turn in turns) and turns[-1].number == 7
    assert all(turns[turn.end].number == turn.number + 1 for turn in turns if turn.end < len(turns))
    assert [turn.working_set for turn in turns] != [Rota(sets, 60, seed=4).turn(step).working_set for step in range(len(turns))]


def test_memory_does_not_grow_with_the_number_of_views(scene: Scene, neighbours: np.ndarray) -> None:
    peaks, shown = [], []
    for times in (1, 12):
        survey = longer(scene, times)
        around = np.concatenate([np.where(neighbours >= 0, neighbours + 9 * k, -1) for k in range(times)])
        banks = Banks(survey, range(9 * times), around, MemoryLimit(FOUR_VIEWS_MB, 2, 0), CPU, Events())
        tracemalloc.start()
        seen: set[int] = set()
        for step in range(banks.rota(0).round_steps):
            bank = banks.at(step, 0)
            assert 4 * len(bank.grey) <= FOUR_VIEWS_MB * 1e6 / 2 and bank.drawn is not None
            seen |= set(bank.drawn.tolist())
        banks.close()
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        shown.append(len(seen))
    whole = 4 * 72 * 96 * 108
    assert shown == [9, 108]
    assert peaks[1] < 2 * peaks[0] and peaks[1] < 0.25 * whole, "two sets, and the work on one photograph"


def test_what_fits_is_read_once_and_whole(scene: Scene, neighbours: np.ndarray) -> None:
    heard: list[Event] = []
    banks = Banks(scene, range(9), neighbours, MemoryLimit(0.3, 2, 0), CPU, Events("field", (heard.append,)))
    bank = banks.at(0, 0)
    assert banks.at(77, 0) is bank and bank.drawn is None and heard == []
    assert torch.equal(bank.rgb, build_bank(scene, 0, CPU).rgb)
    assert len(banks.at(78, 1).grey) == len(bank.grey) // 4


def test_training_in_turns_finds_the_surface_nearly_as_well(scene: Scene, tmp_path: Path) -> None:
    heard: list[Event] = []
    settings = dataclasses.replace(QUICK, image_memory_mb=FOUR_VIEWS_MB, image_turn_steps=4)
    before = height_error(start(scene).field)
    train_field(scene, settings, tmp_path, Events("field", (heard.append,)), device="cpu")
    from geo_nerf.field.checkpoint import load_field

    after = height_error(load_field(tmp_path, "cpu"))
    assert after < 0.4 * before and after < 0.3 * GSD_M
    assert any("take turns" in event.data["text"] for event in heard if event.kind == "note")


def test_a_resumed_training_is_at_the_same_turn(scene: Scene) -> None:
    settings = dataclasses.replace(QUICK, image_memory_mb=FOUR_VIEWS_MB, image_turn_steps=2)
    whole = parameters_after(scene, settings, 9)
    first, second = start(scene, settings), start(scene, settings)
    for _ in range(5):
        first.advance()
    tensors, about = first.state()
    assert second.load({name: value.clone() for name, value in tensors.items()}, about)
    for _ in range(4):
        second.advance()
    for name, value in second.field.state_dict().items():
        torch.testing.assert_close(value, whole[name], rtol=1e-4, atol=1e-4)
    first.banks.close()
    second.banks.close()
