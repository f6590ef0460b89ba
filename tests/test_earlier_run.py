"""What `--warm-start` refuses, in words, and what it makes the steps depend on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from geo_nerf import pipeline
from geo_nerf.artefacts import write_json
from geo_nerf.config import load_settings
from geo_nerf.earlier_run import open_earlier
from geo_nerf.errors import InputError, WarmStartError
from geo_nerf.field.checkpoint import FIELD_FILE, save_field
from geo_nerf.run_folder import MARK
from geo_nerf.scene.scene import SCENE_FILE
from tests.field.analytic import bumps_scene
from tests.field.test_training import start


@pytest.fixture
def run(tmp_path: Path) -> Path:
    """The least that is a finished run."""
    folder = tmp_path / "earlier"
    for step in ("scene", "field"):
        write_json(folder / step / "step.json", {"fingerprint": f"of-{step}"})
    (folder / "scene" / "views").mkdir()
    save_field(start(bumps_scene(folder / "scene")).field, folder / "field", {})
    write_json(folder / MARK, {})
    return folder


def job(run: Path | None, out: Path) -> pipeline.Job:
    return pipeline.Job(out / "photos", out, "EPSG:25832", load_settings("draft"), warm_start=run)


def keys(run: Path | None, out: Path) -> dict[str, dict]:
    return {step.name: dict(step.key) for step in pipeline._steps(job(run, out))}


def test_a_finished_run_opens(run: Path, tmp_path: Path) -> None:
    earlier = open_earlier(run, tmp_path / "out")
    assert (earlier.scene_mark, earlier.field_mark) == ("of-scene", "of-field")
    assert len(earlier.scene().views) == 9 and torch.isfinite(earlier.field().sdf(torch.zeros(1, 3))).all()


def test_scene_and_field_depend_on_the_earlier_run_and_nothing_else_does(run: Path, tmp_path: Path) -> None:
    cold, warm = keys(None, tmp_path / "out"), keys(run, tmp_path / "out")
    assert warm["scene"] == {**cold["scene"], "site": "of-scene"} and warm["field"] == {**cold["field"], "warm_start": "of-field"}
    assert {name for name in cold if cold[name] != warm[name]} == {"scene", "field"}
    write_json(run / "field" / "step.json", {"fingerprint": "trained anew"})
    assert keys(run, tmp_path / "out")["field"]["warm_start"] == "trained anew"


def test_what_is_no_finished_run_is_refused(run: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"--warm-start .*nowhere: there is no such file"):
        pipeline._check_inputs(job(tmp_path / "nowhere", tmp_path / "out"))
    with pytest.raises(WarmStartError, match="no run of geo-nerf"):
        open_earlier(tmp_path, tmp_path / "out")
    with pytest.raises(WarmStartError, match="this very run"):
        open_earlier(run, run.parent / "x" / ".." / "earlier")
    (run / "field" / "step.json").unlink()
    with pytest.raises(WarmStartError, match="not finished its step 'field'"):
        open_earlier(run, tmp_path / "out")


@pytest.mark.parametrize("name", [f"field/{FIELD_FILE}", f"scene/{SCENE_FILE}", "scene/step.json"])
def test_a_damaged_run_is_refused_by_its_file(run: Path, tmp_path: Path, name: str) -> None:
    path = run / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    with pytest.raises(WarmStartError, match=f"{path.name} cannot be read"):
        open_earlier(run, tmp_path / "out")


def test_the_run_remembers_where_it_started_from(run: Path, tmp_path: Path) -> None:
    pipeline._record(job(run, tmp_path / "out"), {}, "running")
    assert json.loads((tmp_path / "out" / MARK).read_text())["warm_start"] == str(run.resolve())
