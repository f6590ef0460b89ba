"""Where kernels are kept: on read-only disks, without a home, with a folder somebody else made."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from geo_nerf.kernel_cache import settle_kernel_cache
from tests.command import PATIENCE_S

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder in which nothing can be written, whoever asks; temporary ones go beside it."""
    folder = tmp_path / "closed"
    folder.mkdir()
    real = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not str(path).startswith(str(folder)) and real(path, mode))
    (tmp_path / "tmp").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    return folder


def settled(package: Path, **environment: str) -> str | None:
    settle_kernel_cache(environment, package)
    return environment.get("NUMBA_CACHE_DIR")


def test_what_can_be_written_stays(closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    assert settled(tmp_path) is None
    assert settled(closed) is None
    assert settled(closed, XDG_CACHE_HOME=str(closed), NUMBA_CACHE_DIR=str(tmp_path / "mine")) == str(tmp_path / "mine")


@pytest.mark.parametrize("home", ["closed", "relative", "~"])
def test_a_private_folder_serves_where_nothing_else_can_be_written(closed: Path, tmp_path: Path, monkeypatch, home: str) -> None:
    monkeypatch.setattr(os.path, "expanduser", lambda path: path.replace("~", str(closed) if home == "closed" else home))
    first = settled(closed)
    assert first is not None and Path(first).parent == tmp_path / "tmp" and Path(first).stat().st_mode & 0o777 == 0o700
    assert settled(closed) == first
    assert settled(closed, NUMBA_CACHE_DIR=str(closed)) == first


def test_a_folder_that_others_can_write_is_not_used(closed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(closed))
    theirs = tmp_path / "tmp" / f"geo-nerf-kernels-{os.getuid()}"
    theirs.mkdir()
    theirs.chmod(0o777)
    found = settled(closed)
    assert found is not None and found != str(theirs) and Path(found).stat().st_mode & 0o022 == 0


def test_kernels_compile_where_code_and_home_are_read_only(tmp_path: Path) -> None:
    """numba itself, as a user without rights: root gives its up."""
    code, home = tmp_path / "code", tmp_path / "home"
    for part in ("__init__.py", "kernel_cache.py", "georef/_fill_kernels.py"):
        (code / "geo_nerf" / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "geo_nerf" / part, code / "geo_nerf" / part)
    (code / "geo_nerf" / "georef" / "__init__.py").touch()
    home.mkdir()
    for folder in (*code.rglob("*/"), code, home):
        folder.chmod(0o555)
    rights = ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] if os.geteuid() == 0 else []
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONPATH": str(code), "TMPDIR": str(tmp_path)}
    command = [*rights, sys.executable, "-c", "import geo_nerf.georef._fill_kernels as found; print(found.__file__)"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path, timeout=PATIENCE_S, check=False)
    for folder in (*code.rglob("*/"), code, home):
        folder.chmod(0o755)
    assert done.returncode == 0 and done.stdout.startswith(str(code)), done.stderr
    assert not list(code.rglob("*.nbi"))
