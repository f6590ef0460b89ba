"""`benchmarks/gpu.py` where there is no GPU: its smoke run goes through, and a kernel that is wrong ends it with 1."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import torch

from benchmarks import gpu
from geo_nerf.field.kernels import reference
from tests.command import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]


def test_the_smoke_run_prints_its_tables_and_agrees():
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.gpu", "--cpu"], capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert "smoke run" in lines[0] and "DISAGREES" not in done.stdout
    for work in (
        "grid, bfloat16 tables",
        "band",
        "patches",
        "grid 2^11 forward + backward",
        *(f"training step, {kind}" for kind in gpu.WORK.values()),
    ):
        assert sum(line.startswith(f"| {work} |") for line in lines) >= 2, work
    assert len(lines[[line.startswith("| largest costs") for line in lines].index(True) :]) == 2 + 3


def test_a_wrong_kernel_is_told_and_ends_with_one(capsys, monkeypatch):
    monkeypatch.setenv("TRITON_INTERPRET", "")  # main sets it: put back afterwards
    monkeypatch.setattr(gpu, "grid_lines", lambda *_: ())
    monkeypatch.setattr(gpu, "training_lines", lambda *_: ())
    operations = {name: getattr(reference, name) for name in ("clip_to_band", "encode", "fused_adam_", "patch_ncc", "weights_from_sdf")}
    right = SimpleNamespace(**operations, available=lambda: True, __name__="right")
    monkeypatch.setattr(gpu, "cuda", right)
    assert gpu.main(["--cpu"]) == 0 and "DISAGREES" not in capsys.readouterr().out

    def skewed(*arguments):
        return 1.001 * reference.encode(*arguments)

    monkeypatch.setattr(gpu, "cuda", SimpleNamespace(**{**vars(right), "encode": skewed}))
    assert gpu.main(["--cpu"]) == 1
    wrong = [line for line in capsys.readouterr().out.splitlines() if "DISAGREES" in line]
    assert wrong and all(line.startswith("| grid") for line in wrong)


def test_without_a_gpu_it_says_so(capsys, monkeypatch):
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert gpu.main([]) == 2 and "--cpu" in capsys.readouterr().err
