"""`kill -9` at any moment, then the same command: the same products as an undisturbed run."""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import subprocess
import time
from pathlib import Path

import laspy
import numpy as np
import pytest
import rasterio

from tests.command import command_line, geo_nerf, step_records


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
    return not [path for path in out.rglob("*") if ".partial" in path.name and path.parent.name == "products"]


def killed_run(arguments: list[object], step: str, events: int) -> bool:
    """Start, kill -9 the process group at the `events`-th event of a step, or at its end if it has fewer; True if it was still running."""
    process = subprocess.Popen(
        command_line(*arguments, "--events"), stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True, text=True
    )
    assert process.stdout is not None
    with process.stdout:
        heard = 0
        for line in process.stdout:
            event = json.loads(line)
            heard += event["step"] == step
            if heard and (heard > events or event["step"] != step):
                os.killpg(process.pid, signal.SIGKILL)
                break
    return process.wait() == -signal.SIGKILL


@pytest.mark.slow
@pytest.mark.parametrize("seed", [1, 2])
def test_killed_runs_end_as_undisturbed_ones(tiny_run, tmp_path, seed) -> None:
    rng, out = random.Random(seed), tmp_path / "out"
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options]
    for step in ("images", "poses", "scene", "field", "surface"):
        assert killed_run(arguments, step, rng.randint(1, 12)), step
    finished = geo_nerf(*arguments)
    assert finished.returncode == 0, finished.stderr
    assert set(step_records(out)) == {"images", "poses", "scene", "field", "surface", "products"}
    assert_same(products_of(tiny_run.out), products_of(out))
    assert no_half_files(out)


def test_kill_in_training_goes_on_from_the_checkpoint(tiny_run, tmp_path) -> None:
    """The poses and the scene of the finished run are kept, the field is killed half-way and finished later."""
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    arguments = ["run", tiny_run.photos, "-o", out, *tiny_run.options, "--set", "field.steps=100000", "--set", "field.checkpoint_s=1"]
    process = subprocess.Popen(command_line(*arguments), stderr=subprocess.DEVNULL, start_new_session=True)
    checkpoint, deadline = out / "field" / "checkpoint.safetensors", time.monotonic() + 300
    while not checkpoint.exists() and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.2)
    time.sleep(1.0)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    records = step_records(out)
    assert checkpoint.exists() and {"images", "poses", "scene"} <= set(records) and "field" not in records


def default_interrupt() -> None:
    """A test run started in the background ignores SIGINT, and so would its children."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def test_ctrl_c_stops_cleanly(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    process = subprocess.Popen(
        command_line("run", tiny_run.photos, "-o", out, *tiny_run.options, "--set", "field.steps=100000"),
        stderr=subprocess.PIPE,
        start_new_session=True,
        text=True,
        preexec_fn=default_interrupt,
    )
    try:
        deadline = time.monotonic() + 240
        while not (out / "field" / "started.json").exists() or (out / "field" / "step.json").exists():
            assert time.monotonic() < deadline and process.poll() is None
            time.sleep(0.1)
        time.sleep(4.0)
        process.send_signal(signal.SIGINT)
        _, words = process.communicate(timeout=240)
    finally:
        process.kill()
    assert process.returncode == 130 and "same command" in words and "Traceback" not in words


def test_second_run_skips_everything_and_a_new_crs_redoes_only_the_products(tiny_run, tmp_path) -> None:
    out = Path(shutil.copytree(tiny_run.out, tmp_path / "out", symlinks=True))
    before = step_records(out)
    again = geo_nerf("run", tiny_run.photos, "-o", out, *tiny_run.options)
    assert again.returncode == 0 and step_records(out) == before and again.stderr.count("done before") == 6
    options = [option if option != "EPSG:25832" else "EPSG:32632" for option in tiny_run.options]
    assert geo_nerf("run", tiny_run.photos, "-o", out, *options).returncode == 0
    after = step_records(out)
    assert {name for name in after if after[name] != before[name]} == {"products"}
    with rasterio.open(out / "products" / "dsm.tif") as dsm:
        assert dsm.crs.to_epsg() == 32632
