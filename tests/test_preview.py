"""The look at a surface while it is trained: where it lies, how often it comes, and that it changes nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import rasterio
import torch

from geo_nerf.events import Event, Events
from geo_nerf.field.train import Trainer, train_field
from geo_nerf.frame import LocalFrame
from geo_nerf.preview import CELLS, PREVIEW_FILE, REST, SurfacePreview
from geo_nerf.settings import FieldSettings
from tests.field.analytic import bump_height, bumps_scene

UTM = pyproj.CRS("EPSG:25832")
QUICK = FieldSettings(
    steps=3, steps_growth=0.0, levels=4, table_log2=10, coarse_cell_m=2.0, colour_levels=2, rays=16, patches=32, tie_points=16
)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    made = bumps_scene(tmp_path_factory.mktemp("scene"))
    return replace(made, frame=LocalFrame(10.27, 47.74, 700.0).to_json())


@pytest.fixture(scope="module")
def field(scene):
    trainer = Trainer.start(scene, QUICK, Events(), torch.device("cpu"))
    trainer.banks.close()
    return trainer.field


def test_a_preview_lies_in_the_crs_and_shows_the_surface(scene, field, tmp_path: Path) -> None:
    heard: list[Event] = []
    preview = SurfacePreview(scene, UTM, tmp_path, 5.0, Events("field", (heard.append,)))
    preview(field)
    assert [(event.kind, event.data["path"]) for event in heard] == [("preview", str(tmp_path / PREVIEW_FILE))]
    with rasterio.open(tmp_path / PREVIEW_FILE) as picture:
        shades, bounds = picture.read(1), picture.bounds
        assert picture.crs.to_epsg() == 25832 and max(shades.shape) in (CELLS, CELLS + 1, CELLS + 2)
    middle = LocalFrame.from_json(dict(scene.frame)).local_to_crs(np.zeros((1, 3)), UTM)[0]
    assert bounds.left < middle[0] < bounds.right and bounds.bottom < middle[1] < bounds.top
    lit = shades[shades > 0]
    assert len(lit) > 0.3 * shades.size and lit.max() > lit.min()


def test_heights_of_a_preview_are_the_fields(scene, field, tmp_path: Path) -> None:
    grid = SurfacePreview(scene, UTM, tmp_path, 5.0, Events()).heights(field)
    rows, columns = np.nonzero(np.isfinite(grid.values))
    east = grid.west + (columns + 0.5) * grid.cell_m
    north = grid.north - (rows + 0.5) * grid.cell_m
    local = LocalFrame.from_json(dict(scene.frame)).crs_to_local(np.column_stack([east, north, np.full(len(east), 700.0)]), UTM)
    inside = np.abs(local[:, :2]).max(axis=1) < 2.0
    error = grid.values[rows, columns][inside] - bump_height(local[inside, 0], local[inside, 1])
    assert inside.sum() > 100 and np.median(np.abs(error)) < 0.3


def test_previews_rest_a_hundred_times_as_long_as_they_take(scene, field, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[Event] = []
    clock = [100.0]
    monkeypatch.setattr("geo_nerf.preview.time.monotonic", lambda: clock[0])
    preview = SurfacePreview(scene, UTM, tmp_path, 5.0, Events("field", (heard.append,)))
    heights = preview.heights

    def slow(asked):
        clock[0] += 2.0
        return heights(asked)

    monkeypatch.setattr(preview, "heights", slow)
    for now, count in ((100.0, 1), (102.0 + 5.0, 1), (102.0 + 2 * REST - 1, 1), (102.0 + 2 * REST, 2)):
        clock[0] = now
        preview(field)
        assert len(heard) == count, now


def test_watching_changes_nothing(scene, tmp_path: Path) -> None:
    seen = []
    train_field(scene, QUICK, tmp_path / "plain", Events(), device="cpu")
    train_field(scene, QUICK, tmp_path / "watched", Events(), device="cpu", watch=seen.append)
    assert len(seen) == 3
    preview = SurfacePreview(scene, UTM, tmp_path, 0.001, Events())
    train_field(scene, QUICK, tmp_path / "drawn", Events(), device="cpu", watch=preview)
    plain, drawn = ((tmp_path / name / "field.safetensors").read_bytes() for name in ("plain", "drawn"))
    assert plain == drawn and (tmp_path / PREVIEW_FILE).is_file()
