"""Photographs that are kept out: the training never looks at them, and what the field foretells of them is measured."""

from __future__ import annotations

import dataclasses
import json
import shutil
from pathlib import Path

import numpy as np
import pytest
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.checkpoint import DESCRIPTION_FILE
from geo_nerf.field.held_out import held_out_views, matched_psnr, measure_views, without_views
from geo_nerf.field.train import train_field
from geo_nerf.field.view_picture import ViewPicture, draw_view
from geo_nerf.scene.scene import Scene, level_path
from tests.field.analytic import bump_height, bumps_scene, texture
from tests.field.test_training import QUICK, one_thread, parameters_after, start

__all__ = ["one_thread"]


@pytest.fixture(scope="module")
def scene(tmp_path_factory) -> Scene:
    return bumps_scene(tmp_path_factory.mktemp("scene"))


def test_a_part_or_a_number_is_kept_out_and_three_remain() -> None:
    assert held_out_views(40, 0.1) == (5, 15, 25, 35) and held_out_views(40, 2) == (10, 30)
    assert held_out_views(40, 0.0) == () and held_out_views(9, -1) == ()
    assert len(held_out_views(9, 0.9)) == 6 and held_out_views(3, 5) == ()


def test_views_kept_out_are_no_neighbours() -> None:
    neighbours = np.array([[1, 2, 3, -1], [2, 0, 3, -1]])
    assert without_views(neighbours, (2,), 3).tolist() == [[1, 3, -1], [0, 3, -1]]
    assert without_views(neighbours, (), 2).tolist() == [[1, 2], [2, 0]]


def test_the_training_never_looks_at_a_photograph_kept_out(scene: Scene, tmp_path: Path) -> None:
    spoilt = dataclasses.replace(scene, folder=Path(shutil.copytree(scene.folder, tmp_path / "spoilt")))
    for level in (0, 1):
        path = level_path(spoilt.folder, "view-4", level)
        np.save(path, np.random.default_rng(0).integers(0, 255, np.load(path).shape).astype(np.uint8))
    for held_out, same in ((1, True), (0, False)):
        settings = dataclasses.replace(QUICK, held_out=held_out)
        one, other = (parameters_after(survey, settings, 6) for survey in (scene, spoilt))
        assert all(torch.equal(one[name], other[name]) for name in one) == same


def test_psnr_of_views_kept_out_grows_and_is_told(scene: Scene, tmp_path: Path) -> None:
    heard: list[Event] = []
    settings = dataclasses.replace(QUICK, held_out=0.25, rays=512)
    fresh = start(scene, settings)
    assert fresh.held_out == (2, 6)
    before = measure_views(scene, fresh.field, fresh.held_out, fresh.stage().inv_s)
    train_field(scene, settings, tmp_path, Events("field", (heard.append,)), device="cpu")
    told = json.loads((tmp_path / DESCRIPTION_FILE).read_text())["held_out"]
    assert set(told) == set(before) == {"2.jpg", "6.jpg"}
    assert all(told[name] > before[name] + 3.0 and told[name] > 18.0 for name in told)
    metrics = {name: value for event in heard if event.kind == "metric" for name, value in event.data.items()}
    assert metrics["held_out_psnr"] == pytest.approx(np.mean(list(told.values())), abs=1e-3) and metrics["held_out_views"] == 2
    assert any("2.jpg" in event.data["text"] for event in heard if event.kind == "note")


def test_the_exposure_of_a_photograph_is_matched() -> None:
    rng = np.random.default_rng(1)
    rows, columns = np.meshgrid(np.arange(0, 20, 2), np.arange(0, 30, 2), indexing="ij")
    colours = rng.random((10, 15, 3)).astype(np.float32)
    depths = np.where(rng.random((10, 15)) < 0.1, np.nan, 5.0)
    noise = rng.normal(0, 0.02, colours.shape)
    photograph = np.full((20, 30, 3), 255, np.uint8)
    photograph[rows, columns] = np.clip(255 * (np.array([0.5, 0.7, 0.6]) * (colours + noise) + 0.1) + 0.5, 0, 255)
    photograph[rows, columns] = np.where(np.isnan(depths)[..., None], 0, photograph[rows, columns])
    picture = ViewPicture(np.stack([columns, rows], axis=-1), colours, depths)
    assert matched_psnr(picture, photograph) == pytest.approx(-20 * np.log10(0.02 * np.sqrt((0.25 + 0.49 + 0.36) / 3)), abs=0.5)


def test_a_drawn_view_shows_surface_and_texture_where_they_are(scene: Scene) -> None:
    """A field with the true height map and the true texture, drawn, is the photograph."""
    trainer = start(scene, dataclasses.replace(QUICK, base_cell_m=0.05))
    field = trainer.field
    rows, columns = field.base.heights.shape
    east, north = np.meshgrid(-4.0 + 0.05 * np.arange(columns), -4.0 + 0.05 * np.arange(rows))
    field.base.heights.copy_(torch.tensor(bump_height(east, north)))
    field.band.refresh(field.sdf, 64, 0.3)
    field.colours = lambda points: torch.tensor(texture(points[:, 0].numpy(), points[:, 1].numpy())).float()
    picture = draw_view(field, scene.views[4], 0, 200.0, 1000)
    assert picture.depths.shape == (72, 96) and picture.seen.mean() > 0.7  # the box ends before the picture does
    centre = scene.views[4].camera_to_local[2, 3]
    middle = picture.depths[36, 48]
    assert middle == pytest.approx(centre - bump_height(np.array(0.0), np.array(0.0)), abs=0.1)
    assert matched_psnr(picture, scene.image(4, 0)) > 30.0
    assert draw_view(field, scene.views[4], 0, 200.0, 50).pixels[:, :, 0].max() < 96
