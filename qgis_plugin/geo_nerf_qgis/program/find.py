# SPDX-License-Identifier: GPL-2.0-or-later
"""Where geo-nerf is: the setting, PATH, virtual and conda environments, and WSL on Windows, in that order.

In: QGIS's setting `geo_nerf/program`, the environment, the disk. Out: the first `Program` that answers to `--version`. Looking starts
programs and may take seconds: call `find_program` from a task or from Processing's thread, `FindTask` from the interface.
"""

from __future__ import annotations

import os
import shlex
import shutil
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import QgsSettings, QgsTask

from ..text import tr
from .asking import answer

#: QGIS's setting: path of the program, or a whole command ("wsl.exe -e geo-nerf")
SETTING = "geo_nerf/program"
#: names the file that says an environment of ours is complete
READY_MARK = "geo-nerf-environment.json"
#: a first start after an update compiles Python files, and WSL wakes up
TIMEOUT_S = 40.0
#: where people keep virtual environments, in their home
_ENVIRONMENTS = (
    "geo-nerf/.venv",
    "geo-nerf/venv",
    "geo_nerf/.venv",
    ".venv",
    "venv",
    ".local/share/pipx/venvs/geo-nerf",
    ".local/pipx/venvs/geo-nerf",
    ".local/share/uv/tools/geo-nerf",
)
_PARENTS_OF_ENVIRONMENTS = (".virtualenvs", ".local/share/virtualenvs", ".pyenv/versions", "venvs", "envs", "Envs")
_CONDA = (
    "miniconda3",
    "anaconda3",
    "miniforge3",
    "mambaforge",
    "micromamba",
    ".conda",
    "AppData/Local/miniconda3",
    "AppData/Local/anaconda3",
)
#: a login shell knows ~/.local/bin; `$0` is the program's name
_WSL_SHELL = (
    "wsl.exe",
    "-e",
    "bash",
    "-lc",
    'PATH="$PATH:$HOME/.local/bin:$HOME/geo-nerf/.venv/bin"; exec "$0" "$@"',
    "geo-nerf",
)


@dataclass(frozen=True)
class Program:
    """A way to start geo-nerf."""

    #: the argument list that starts it; a command's own arguments follow
    arguments: tuple[str, ...]
    #: where it was found, in words
    where: str
    #: as it calls itself; "" before it was asked
    version: str = ""


def find_program(setting: str | None = None, *, timeout_s: float = TIMEOUT_S) -> Program | None:
    """The first program that answers, None where there is none. Blocks for seconds.

    Args:
        setting: what stands in QGIS's settings; None reads it.
        timeout_s: how long each candidate may take to answer.
    """
    wanted = QgsSettings().value(SETTING, "", type=str) if setting is None else setting
    for candidate in candidates(wanted, os.environ, Path.home()):
        version = version_of(candidate, timeout_s)
        if version:
            return replace(candidate, version=version)
    return None


def version_of(program: Program, timeout_s: float = TIMEOUT_S) -> str:
    """What a program calls itself ("geo-nerf 0.1.0"); "" where it does not start, does not answer in time or is another one."""
    text = answer([*program.arguments, "--version"], timeout_s)
    return text if is_ours(text) else ""


def is_ours(said: str) -> bool:
    """Whether a program that answers so to `--version` is geo-nerf."""
    return said.startswith("geo-nerf ")


def refusal_text(setting: str, said: str) -> str:
    """Why what the user named is not kept.

    Args:
        setting: path or command.
        said: what it answered to `--version`, "" for nothing.
    """
    if not said:
        return tr("{command} does not answer as geo-nerf does, so it is not kept.").format(command=setting)
    text = tr("{command} is not geo-nerf, so it is not kept. It answered: {answer}")
    return text.format(command=setting, answer=said.splitlines()[0])


def candidates(setting: str, variables: Mapping[str, str], home: Path, platform: str = sys.platform) -> Iterator[Program]:
    """Programs that may be geo-nerf, the user's choice first; none is started.

    Args:
        setting: path or command, "" for none.
        variables: environment variables.
        home: the user's folder.
        platform: as `sys.platform`.
    """
    if setting.strip():
        yield Program(command_of(setting), tr("the settings"))
    on_path = shutil.which("geo-nerf", path=variables.get("PATH"))
    if on_path:
        yield Program((on_path,), tr("the search path"))
    for folder in _once(_environments(variables, home, platform)):
        path = folder / ("Scripts/geo-nerf.exe" if platform == "win32" else "bin/geo-nerf")
        if path.is_file():
            yield Program((str(path),), tr("the environment {folder}").format(folder=folder))
    if platform == "win32" and shutil.which("wsl.exe", path=variables.get("PATH")):
        where = tr("the Windows Subsystem for Linux")
        yield Program(("wsl.exe", "-e", "geo-nerf"), where)
        yield Program(_WSL_SHELL, where)


def command_of(setting: str) -> tuple[str, ...]:
    """The arguments a setting means: one path, blanks and all, or a command with its arguments."""
    text = setting.strip()
    if Path(text.strip('"')).is_file():
        return (text.strip('"'),)
    try:
        words = shlex.split(text, posix=os.name != "nt")
    except ValueError:  # a lone quotation mark
        words = [text]
    return tuple(word.strip('"') for word in words)


def data_folder(variables: Mapping[str, str], home: Path, platform: str = sys.platform) -> Path:
    """The user's folder for environments of our making."""
    if platform == "win32":
        return Path(variables.get("LOCALAPPDATA") or home / "AppData" / "Local") / "geo-nerf"
    if platform == "darwin":
        return home / "Library" / "Application Support" / "geo-nerf"
    return Path(variables.get("XDG_DATA_HOME") or home / ".local" / "share") / "geo-nerf"


def _environments(variables: Mapping[str, str], home: Path, platform: str) -> Iterator[Path]:
    """Folders of environments, the ones in use first, then those of our making that are complete."""
    yield from (Path(variables[name]) for name in ("VIRTUAL_ENV", "CONDA_PREFIX") if variables.get(name))
    ours = data_folder(variables, home, platform)
    made = (mark.parent for mark in ours.glob(f"environment*/{READY_MARK}"))
    yield from sorted(made, key=lambda path: path.stat().st_mtime, reverse=True)
    yield from (home / name for name in _ENVIRONMENTS)
    for name in _PARENTS_OF_ENVIRONMENTS:
        yield from sorted((home / name).glob("*"))
    yield from _conda_environments(home)
    yield Path("/opt/geo-nerf")
    yield home / ".local"


def _conda_environments(home: Path) -> Iterator[Path]:
    listed = home / ".conda" / "environments.txt"
    if listed.is_file():
        yield from (Path(line.strip()) for line in listed.read_text(encoding="utf-8", errors="replace").splitlines() if line.strip())
    shared = ("/opt/conda", "/opt/miniconda3", "/opt/homebrew/Caskroom/miniforge/base")
    for root in (*(home / name for name in _CONDA), *map(Path, shared)):
        yield root
        yield from sorted((root / "envs").glob("*"))


def _once(folders: Iterable[Path]) -> Iterator[Path]:
    seen: set[Path] = set()
    for folder in folders:
        if folder not in seen:
            seen.add(folder)
            yield folder


class FindTask(QgsTask):
    """Looks for geo-nerf beside the interface.

    Args:
        done: called in the interface's thread with the `Program`, or None where there is none.
        setting: see `find_program`.
    """

    def __init__(self, done: Callable[[Program | None], None], setting: str | None = None) -> None:
        super().__init__(tr("Looking for geo-nerf"), QgsTask.Flag.CanCancel)
        self._done, self._setting = done, setting
        self._found: Program | None = None

    def run(self) -> bool:
        """Look; in the task's thread."""
        self._found = find_program(self._setting)
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Tell, also where it was cancelled in QGIS's list of tasks: somebody waits. In the interface's thread."""
        self._done(self._found if result else None)


class AskTask(QgsTask):
    """Asks what the user named, and nothing else, whether it is geo-nerf, beside the interface.

    Args:
        done: called in the interface's thread with the `Program`, None where it is none, and what it answered.
        setting: path or command.
    """

    def __init__(self, done: Callable[[Program | None, str], None], setting: str) -> None:
        super().__init__(tr("Looking for geo-nerf"), QgsTask.Flag.CanCancel)
        self._done, self._program = done, Program(command_of(setting), tr("the settings"))
        self._said = ""

    def run(self) -> bool:
        """Ask; in the task's thread."""
        self._said = answer([*self._program.arguments, "--version"], TIMEOUT_S)
        return not self.isCanceled()

    def finished(self, result: bool) -> None:
        """Tell; in the interface's thread."""
        is_one = result and is_ours(self._said)
        self._done(replace(self._program, version=self._said) if is_one else None, self._said)
