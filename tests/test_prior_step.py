"""The step `stereo` of a run: there where it is asked for, and a run without it is the run it always was."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from geo_nerf import pipeline
from geo_nerf.config import load_settings
from geo_nerf.stereo.prior import PriorPoints
from tests.command import geo_nerf, step_records


def steps(folder: Path, preset: str, *overrides: str) -> dict[str, tuple[dict, tuple[str, ...]]]:
    job = pipeline.Job(folder, folder / "out", "EPSG:25832", load_settings(preset, overrides))
    return {step.name: (dict(step.key), step.needs) for step in pipeline._steps(job)}


def test_without_a_prior_nothing_knows_of_it(tmp_path) -> None:
    for preset in ("draft", "fine"):
        plain = steps(tmp_path, preset)
        assert "stereo" not in plain and plain["field"][1] == ("scene",)
        assert not [name for key, _ in plain.values() for part in (key, key.get("stereo", {})) for name in part if name.startswith("prior")]
        assert steps(tmp_path, preset, "field.prior_weight=0.7", "field.prior_points=9", "field.prior_until=0.1") == plain


def test_with_one_the_field_depends_on_it(tmp_path) -> None:
    plain, half, quarter = (steps(tmp_path, "fine", f"stereo.prior_size={size}") for size in ("none", "half", "quarter"))
    assert list(half) == ["images", "poses", "scene", "stereo", "field", "surface", "products"]
    assert half["stereo"] != quarter["stereo"] and half["stereo"][1] == ("scene",) and half["field"][1] == ("scene", "stereo")
    assert half["surface"] == plain["surface"], "it changes through the field it needs"
    assert steps(tmp_path, "fine", "stereo.prior_size=half", "field.prior_weight=0.7")["field"] != half["field"]


def test_stereo_alone_has_no_use_for_it(tmp_path) -> None:
    assert steps(tmp_path, "fine", "surface.method=stereo", "stereo.prior_size=half") == steps(tmp_path, "fine", "surface.method=stereo")


@pytest.mark.slow
def test_a_run_with_a_prior_and_back(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    asked = ("run", tiny_run.photos, "-o", out, *tiny_run.options, "--until", "field")
    done = geo_nerf(*asked, "--set", "stereo.prior_size=quarter")
    assert done.returncode == 0, done.stderr
    before, after = step_records(tiny_run.out), step_records(out)
    assert {name for name in before if after[name]["fingerprint"] != before[name]["fingerprint"]} == {"field"}
    prior = PriorPoints.load(out / "stereo")
    assert after["stereo"]["metrics"]["points"] == len(prior) > 1000 and 0 < prior.weights.min() and prior.weights.max() < 1
    assert np.isfinite(prior.points).all() and after["field"]["needs"]["stereo"] == after["stereo"]["fingerprint"]
    again = geo_nerf(*asked, "--set", "stereo.prior_size=quarter")
    assert again.returncode == 0 and again.stderr.count("done before") == 5
    back = geo_nerf(*asked)
    assert back.returncode == 0 and step_records(out)["field"]["fingerprint"] == before["field"]["fingerprint"]
