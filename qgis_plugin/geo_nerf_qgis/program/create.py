# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment with geo-nerf, made for the user in the background.

In: a Python of the machine (on Windows: of WSL, for geo-nerf needs Linux or macOS) and what to install. Out: a `Program`. An environment
counts only once its mark is written, which is the last step; one that fails or is cancelled is removed.
"""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..running.environment import clean_environment
from ..text import tr
from .asking import answer
from .background import BackgroundCommand
from .find import READY_MARK, Program, data_folder

#: what geo-nerf runs on
OLDEST, NEWEST = (3, 11), (3, 13)
#: what is installed unless the user says otherwise: a name, a folder, a wheel or an address, as pip takes it
PACKAGE = "geo-nerf"
#: bytes that an environment takes, torch and all
SIZE_BYTES = 6_000_000_000
_TIMEOUT_S = 40.0

_CAPABLE = "import sys, venv, ensurepip; print(*sys.version_info[:2])"
_REMOVE = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"
_MARK = (
    "import json, os, sys; path = os.path.join(sys.prefix, sys.argv[1]); "
    "open(path + '.partial', 'w').write(json.dumps({'package': sys.argv[2]})); os.replace(path + '.partial', path)"
)
_HOME = "import pathlib; print(pathlib.Path.home())"


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


@dataclass(frozen=True)
class Step:
    """One command of the making."""

    title: str
    arguments: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """All that is asked for."""

    builder: Builder
    #: the new environment, as the builder sees it
    folder: str
    package: str = PACKAGE
    #: more arguments of `pip install`
    pip_options: tuple[str, ...] = ()

    @property
    def program(self) -> Program:
        """geo-nerf as it will be started."""
        where = tr("the environment {folder}").format(folder=self.folder)
        return Program((*self.builder.prefix, self._inside("geo-nerf")), where)

    def steps(self) -> tuple[Step, ...]:
        """The commands in their order; the last one makes the environment count."""
        python = (*self.builder.prefix, self._inside("python"))
        install = ("-m", "pip", "install", "--disable-pip-version-check", "--no-input", *self.pip_options, self.package)
        return (
            Step(tr("Clearing the place"), self.removal()),
            Step(tr("Making the environment"), (*self.builder.python, "-m", "venv", self.folder)),
            Step(tr("Installing geo-nerf"), (*python, *install)),
            Step(tr("Starting geo-nerf"), (*self.program.arguments, "--version")),
            Step(tr("Finishing"), (*python, "-c", _MARK, READY_MARK, self.package)),
        )

    def removal(self) -> tuple[str, ...]:
        """The command that removes the environment."""
        return (*self.builder.python, "-c", _REMOVE, self.folder)

    def _inside(self, name: str) -> str:
        return str(PurePosixPath(self.folder) / "bin" / name)


def find_builder(variables: Mapping[str, str] | None = None, platform: str = sys.platform) -> Builder | None:
    """A Python that can make the environment, the newest that fits; None where there is none. Blocks for seconds."""
    known = os.environ if variables is None else variables
    if platform == "win32":
        return _builder(("wsl.exe", "-e", "python3"), ("wsl.exe", "-e"), None) if shutil.which("wsl.exe") else None
    folder = str(data_folder(known, Path.home(), platform))
    built = (_builder((python,), (), folder) for python in _pythons(known))
    return next((builder for builder in built if builder is not None), None)


def free_folder(builder: Builder) -> str:
    """A folder for a new environment that is not one already; leftovers of a failed attempt are taken again."""
    parent, number = PurePosixPath(builder.folder), 1
    if builder.prefix:  # what lies there cannot be seen from here
        return str(parent / f"environment-{int(time.time())}")
    while True:
        name = "environment" if number == 1 else f"environment-{number}"
        if not (Path(builder.folder) / name / READY_MARK).is_file():
            return str(parent / name)
        number += 1


def lacks_room(builder: Builder) -> bool:
    """Whether the disk has too little room; what WSL's disk has is not known."""
    if builder.prefix:
        return False
    place = next(parent for parent in (Path(builder.folder), *Path(builder.folder).parents) if parent.is_dir())
    return shutil.disk_usage(place).free < SIZE_BYTES


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


def _builder(python: tuple[str, ...], prefix: tuple[str, ...], folder: str | None) -> Builder | None:
    version = answer((*python, "-c", _CAPABLE), _TIMEOUT_S).split()
    if len(version) != 2 or not OLDEST <= (int(version[0]), int(version[1])) <= NEWEST:
        return None
    place = (
        folder if folder is not None else str(PurePosixPath(answer((*python, "-c", _HOME), _TIMEOUT_S)) / ".local" / "share" / "geo-nerf")
    )
    return Builder(python, prefix, place, (int(version[0]), int(version[1])))


class EnvironmentMaker(QObject):
    """Goes through a plan's steps beside the interface."""

    #: a line of the log
    line = pyqtSignal(str)
    #: steps done, steps in all, title of the one that begins
    progress = pyqtSignal(int, int, str)
    #: the `Program`, when the environment is complete
    finished = pyqtSignal(object)
    #: what went wrong, or "" where the user stopped it; the half-made environment is gone by then
    failed = pyqtSignal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = BackgroundCommand(self)
        self._command.line.connect(self.line)
        self._command.ended.connect(self._next)
        self._plan: Plan | None = None
        self._done = 0
        self._trouble: str | None = None

    @property
    def is_running(self) -> bool:
        """Whether an environment is being made or removed."""
        return self._plan is not None

    def start(self, plan: Plan) -> None:
        """Begin; returns at once."""
        self._plan, self._done, self._trouble = plan, 0, None
        self._begin()

    def cancel(self) -> None:
        """Stop and remove what is there; `failed` follows."""
        if self._plan is not None and self._trouble is None:
            self._trouble = ""
            self._command.stop()

    def _begin(self) -> None:
        assert self._plan is not None
        steps = self._plan.steps()
        step = steps[self._done]
        self.progress.emit(self._done, len(steps), step.title)
        self.line.emit(f"$ {' '.join(step.arguments)}")
        self._command.start(step.arguments, clean_environment())

    def _next(self, status: int, _output: str) -> None:
        if self._plan is None:
            return
        steps = self._plan.steps()
        if self._done < 0:  # the removal has ended
            self._plan = None
            self.failed.emit(self._trouble or "")
        elif status == 0 and self._trouble is None:
            self._done += 1
            self._begin() if self._done < len(steps) else self._finish()
        else:
            if self._trouble is None:
                text = tr("“{step}” ended with status {status}; the log says why.")
                self._trouble = text.format(step=steps[self._done].title, status=status)
            self._done = -1
            self._command.start(self._plan.removal(), clean_environment())

    def _finish(self) -> None:
        plan, self._plan = self._plan, None
        if plan is not None:
            self.finished.emit(plan.program)
