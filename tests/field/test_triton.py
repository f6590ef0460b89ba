"""The Triton kernels: equal to the reference (`triton_checks`), and compiled for GPUs that are not here (`triton_compile`)."""

from __future__ import annotations

import importlib.util
import os
import re
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from geo_nerf.field.kernels import cpu, cuda, dispatch, reference
from tests.command import PATIENCE_S

ROOT = Path(__file__).resolve().parents[2]
WITHOUT = "triton is not installed (make setup, on Linux with an x86-64 processor)"
needs_triton = pytest.mark.skipif(importlib.util.find_spec("triton") is None, reason=WITHOUT)


def python(*arguments: str, **environment: str) -> str:
    """What a fresh Python prints; it must end well."""
    search = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")]).rstrip(os.pathsep)
    here = {name: value for name, value in os.environ.items() if name != "TRITON_INTERPRET"} | {"PYTHONPATH": search} | environment
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, cwd=ROOT, env=here, timeout=PATIENCE_S, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def checks(**environment: str) -> str:
    return python("-m", "pytest", "tests/field/triton_checks.py", "-p", "no:cacheprovider", **environment)


@needs_triton
def test_the_kernels_agree_with_the_reference_in_the_interpreter():
    told = checks(TRITON_INTERPRET="1", OMP_NUM_THREADS="1")
    assert int(re.search(r"(\d+) passed", told).group(1)) > 15 and "skipped" not in told


@needs_triton
@pytest.mark.gpu
def test_the_kernels_agree_with_the_reference_on_the_gpu():
    assert int(re.search(r"(\d+) passed", checks()).group(1)) > 15


@needs_triton
def test_every_kernel_compiles_and_moves_both_features_at_once(tmp_path):
    told = python("-m", "tests.field.triton_compile", "80", "90", TRITON_CACHE_DIR=str(tmp_path))
    accesses = {tuple(line.split()[:3]): line.split()[3:] for line in told.splitlines()}
    assert len(accesses) >= 2 * 9
    for capability in ("80", "90"):
        assert "ld.global.v2.b32" in accesses[capability, "encode", "*fp32"]
    assert any(name.endswith("add.v2.f32") for name in accesses["90", "scatter", "*fp32"])


@pytest.mark.parametrize(
    ("where", "dtype", "triton_here", "chosen"),
    [
        ("cuda", torch.float32, True, cuda),
        ("cuda", torch.float32, False, reference),
        ("cuda", torch.float64, True, reference),
        ("cpu", torch.float32, True, cpu),
        ("cpu", torch.float64, True, reference),
    ],
)
def test_device_type_and_libraries_choose_the_implementation(where, dtype, triton_here, chosen, monkeypatch):
    monkeypatch.setattr(cuda, "available", lambda: triton_here)
    monkeypatch.setattr(cpu, "available", lambda: True)
    tensor = SimpleNamespace(is_cuda=where == "cuda", device=torch.device(where), dtype=dtype)
    assert dispatch._implementation(tensor) is chosen
    assert dispatch._implementation(tensor, fits=False) is reference


def test_every_implementation_has_every_operation():
    for module in (reference, cpu, cuda):
        assert all(callable(getattr(module, name)) for name in ("clip_to_band", "encode", "fused_adam_", "patch_ncc", "weights_from_sdf"))
