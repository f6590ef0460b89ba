# SPDX-License-Identifier: GPL-2.0-or-later
"""A Python that can make an environment for geo-nerf, and what the machine around it offers.

In: the search path, usual places, on Windows WSL, for geo-nerf needs Linux or macOS. Out: a `Builder`. Asking
starts programs and takes seconds: call from a task.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from . import wsl
from .asking import answer
from .find import READY_MARK, data_folder

#: what geo-nerf runs on
OLDEST, NEWEST = (3, 11), (3, 13)
#: bytes that must be free: the environment, and what pip keeps beside it meanwhile (benchmarks/RESULTS.md)
SIZE_BYTES, SIZE_WITH_CUDA_BYTES = 5_500_000_000, 11_000_000_000
_TIMEOUT_S = 40.0

#: one line without double quotation marks, which Windows would have to pass on; the folder may be ""
_PROBE = (
    "import ensurepip, json, os, pathlib, shutil, subprocess, sys, venv; "
    "place = pathlib.Path(sys.argv[1] or pathlib.Path.home() / '.local' / 'share' / 'geo-nerf'); "
    "here = next(one for one in (place, *place.parents) if one.is_dir()); "
    "smi = shutil.which('nvidia-smi'); "
    "gpu = bool(smi) and b'GPU' in subprocess.run([smi, '-L'], stdout=subprocess.PIPE, "
    "stderr=subprocess.DEVNULL).stdout; "
    "noexec = bool(getattr(os.statvfs(here), 'f_flag', 0) & getattr(os, 'ST_NOEXEC', 0)); "
    "print(json.dumps(dict(version=sys.version_info[:2], folder=str(place), "
    "free_bytes=shutil.disk_usage(here).free, has_gpu=gpu, "
    "system=sys.platform, is_writable=os.access(here, os.W_OK), runs_programs=not noexec)))"
)


@dataclass(frozen=True)
class Builder:
    """A Python that can make environments."""

    #: the argument list that starts it
    python: tuple[str, ...]
    #: in front of whatever is started in the environment: ("wsl.exe", "-e") on Windows
    prefix: tuple[str, ...]
    #: folder for environments, as that Python sees it
    folder: str
    version: tuple[int, int]
    #: free on the disk of `folder`
    free_bytes: int = SIZE_WITH_CUDA_BYTES
    #: an NVIDIA GPU that answers
    has_gpu: bool = False
    #: as `sys.platform` there
    system: str = "linux"
    #: whether files can be written into `folder`, and programs run from there
    is_writable: bool = True
    runs_programs: bool = True

    @property
    def wants_cuda(self) -> bool:
        """Whether the libraries of CUDA come along."""
        return self.has_gpu and self.system == "linux"

    @property
    def has_choice_of_torch(self) -> bool:
        """Whether the index's PyTorch brings CUDA that nothing here uses, and another build exists."""
        return self.system == "linux" and not self.has_gpu

    @property
    def needed_bytes(self) -> int:
        """What must be free."""
        return SIZE_WITH_CUDA_BYTES if self.wants_cuda else SIZE_BYTES


def find_builder(variables: Mapping[str, str] | None = None, platform: str = sys.platform) -> Builder | None:
    """The newest Python that can make the environment; None where there is none. Blocks for seconds."""
    known = os.environ if variables is None else variables
    if platform == "win32":
        return _builder((*wsl.PREFIX, "python3"), wsl.PREFIX, "") if shutil.which("wsl.exe") else None
    folder = str(data_folder(known, Path.home(), platform))
    built = (_builder((python,), (), folder) for python in _pythons(known))
    return next((builder for builder in built if builder is not None), None)


def free_folder(builder: Builder) -> str:
    """A folder for a new environment that is none yet; leftovers of a failed attempt are taken again."""
    parent, number = PurePosixPath(builder.folder), 1
    if builder.prefix:  # what lies there cannot be seen from here
        return str(parent / f"environment-{int(time.time())}")
    while True:
        name = "environment" if number == 1 else f"environment-{number}"
        if not (Path(builder.folder) / name / READY_MARK).is_file():
            return str(parent / name)
        number += 1


def as_builder_sees(builder: Builder, word: str) -> str:
    """A path of this computer, or a word with one, as the builder knows it. Blocks for seconds on Windows."""
    return wsl.path_in_wsl(word) if builder.prefix else word


def _pythons(variables: Mapping[str, str]) -> Iterator[str]:
    # programs that are started from a desktop, on macOS above all, see little of the user's search path
    places = (variables.get("PATH", ""), "/opt/homebrew/bin", "/usr/local/bin", "/usr/bin")
    path = os.pathsep.join(place for place in places if place)
    names = [f"python3.{minor}" for minor in range(NEWEST[1], OLDEST[1] - 1, -1)]
    for name in (*names, "python3"):
        found = shutil.which(name, path=path)
        if found:
            yield found
    for root in ("miniconda3", "miniforge3", "mambaforge", "anaconda3"):
        candidate = Path.home() / root / "bin" / "python3"
        if candidate.is_file():
            yield str(candidate)


def _builder(python: tuple[str, ...], prefix: tuple[str, ...], folder: str) -> Builder | None:
    try:
        told = json.loads(answer((*python, "-c", _PROBE, folder), _TIMEOUT_S))
    except ValueError:  # it did not answer
        return None
    told["version"] = tuple(told["version"])
    builder = Builder(python, prefix, **told)
    return builder if OLDEST <= builder.version <= NEWEST else None
