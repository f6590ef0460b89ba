"""`kill -9` at any moment, then the same command: the same products as an undisturbed run."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import laspy
import numpy as np
import pytest
import rasterio

from tests.command import NO_PDF, PATIENCE_S, command_line, geo_nerf, step_records


def products_of(out: Path) -> dict[str, np.ndarray]:
    """What two runs must agree on."""
    with laspy.open(out / "products" / "cloud.laz") as cloud, rasterio.open(out / "products" / "dsm.tif") as dsm:
        header, heights = cloud.header, dsm.read(1, masked=True)
        return {
            "points": np.array([header.point_count]),
            "low": np.array(header.mins),
            "high": np.array(header.maxs),
            "dsm_bounds": np.array(dsm.bounds),
            "median_height": np.array([np.ma.median(heights)]),
        }


def assert_same(one: dict[str, np.ndarray], two: dict[str, np.ndarray]) -> None:
    """Equal up to the noise of a training of a few steps."""
    assert two["points"][0] == pytest.approx(one["points"][0], rel=0.1)
    assert two["median_height"][0] == pytest.approx(one["median_height"][0], abs=0.3)
    for key in ("low", "high", "dsm_bounds"):
        assert np.abs(one[key] - two[key]).max() < 3.0, key


def no_half_files(out: Path) -> bool:
    return not [path for path in out.rglob("*") if path.name.startswith((".partial", ".products-")) and path.parent.name == "products"]


def default_interrupt() -> None:
    """A test run started in the background ignores SIGINT, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def stopped(arguments: list[object], until: Callable[[dict[str, Any]], bool], how: signal.Signals) -> tuple[int, str]:
    """Start a run, send its process group a signal at the first event that is `until`; exit status and words."""
    process = subprocess.Popen(
        command_line(*arguments, "--events"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
        preexec_fn=default_interrupt,
    )
    assert process.stdout is not None
    try:
        for line in process.stdout:
            if until(json.loads(line)):
                os.killpg(process.pid, how)
                break
        _, words = process.communicate(timeout=PATIENCE_S)
    finally:
        process.kill()
    return process.returncode, words


def killed_run(arguments: list[object], step: str, events: int) -> bool:
    """Start, kill -9 at the `events`-th event of a step, or at its end if it has fewer; True if it was still running."""
    heard = 0

    def reached(event: dict[str, Any]) -> bool:
        nonlocal heard
        heard += event["step"] == step
        return heard > 0 and (heard > events or event["step"] != step)

    return stopped(arguments, reached, signal.SIGKILL)[0] == -signal.SIGKILL


def is_training(event: dict[str, Any]) -> bool:
    return event["step"] == "field" and event["event"] == "progress"


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_runs_end_as_undisturbed_ones(tiny_run, tmp_path, seed) -> None:
    rng, out = random.Random(seed), tmp_path / "out"
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options]
    for step in ("images", "poses", "scene", "field", "surface", "products"):
        assert killed_run(arguments, step, rng.randint(1, 12)), step
    finished = geo_nerf(*arguments, **NO_PDF)
    assert finished.returncode == 0, finished.stderr
    assert set(step_records(out)) == {"images", "poses", "scene", "field", "surface", "products"}
    assert_same(products_of(tiny_run.out), products_of(out))
    assert no_half_files(out)


def test_kill_in_training_goes_on_from_the_checkpoint(tiny_run, tmp_path) -> None:
    """The poses and the scene of the finished run are kept; the field is killed, and gone on with."""
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options, "--set", "field.steps=100000", "--set", "field.checkpoint_s=1"]
    checkpoint = out / "field" / "checkpoint.safetensors"
    assert stopped(arguments, lambda event: is_training(event) and checkpoint.exists(), signal.SIGKILL)[0] == -signal.SIGKILL
    records = step_records(out)
    assert checkpoint.exists() and {"images", "poses", "scene"} <= set(records) and "field" not in records
    notes = []

    def goes_on(event: dict[str, Any]) -> bool:
        notes.append(event.get("text", ""))
        return is_training(event)

    assert stopped(arguments, goes_on, signal.SIGKILL)[0] == -signal.SIGKILL
    assert any("goes on from step" in note for note in notes)


def test_ctrl_c_stops_cleanly(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options, "--set", "field.steps=100000"]
    status, words = stopped(arguments, is_training, signal.SIGINT)
    assert status == 130 and "same command" in words and "Traceback" not in words


def test_second_run_skips_everything_and_a_new_crs_redoes_only_the_products(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    before = step_records(out)
    again = geo_nerf("run", tiny_run.photos, "-o", out, *tiny_run.options)
    assert again.returncode == 0 and step_records(out) == before and again.stderr.count("done before") == 6
    options = [option if option != "EPSG:25832" else "EPSG:32632" for option in tiny_run.options]
    assert geo_nerf("run", tiny_run.photos, "-o", out, *options, **NO_PDF).returncode == 0
    after = step_records(out)
    assert {name for name in after if after[name] != before[name]} == {"products"}
    with rasterio.open(out / "products" / "dsm.tif") as dsm:
        assert dsm.crs.to_epsg() == 32632
