# SPDX-License-Identifier: GPL-2.0-or-later
"""The commands that make an environment with geo-nerf.

In: a `Builder`, what the plugin carries, the user's wishes. Out: a `Plan`, which `create.py` goes through.
"""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import PurePosixPath

from ..running.environment import clean_environment
from ..text import tr
from . import wsl
from .builder import Builder, as_builder_sees
from .carried import Carried
from .find import READY_MARK, Program
from .network import proxy_variables

#: what the program's wheel may bring besides: photographs in HEIC, camera raws, the report as PDF
EXTRAS = "[heic,raw,report]"

_REMOVE = "import shutil, sys; shutil.rmtree(sys.argv[1], ignore_errors=True)"
#: downloads are unpacked on the environment's own disk: the system's place for such files is memory on many
#: machines
_PREPARE = "import os, sys; os.mkdir(os.path.join(sys.prefix, 'tmp'))"
_MARK = (
    "import json, os, shutil, sys; shutil.rmtree(os.path.join(sys.prefix, 'tmp'), ignore_errors=True); "
    "path = os.path.join(sys.prefix, sys.argv[1]); "
    "open(path + '.partial', 'w').write(json.dumps({'package': sys.argv[2]})); os.replace(path + "
    "'.partial', path)"
)
#: variables that would lead pip away from the environment
_MISLEADING = frozenset({"PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER", "PIP_REQUIRE_VIRTUALENV"})
#: options of pip that say where packages come from; PyTorch comes from there too
_SOURCES = ("--no-index", "--index-url", "--extra-index-url", "--find-links", "--pypi-url", "-i", "-f")


@dataclass(frozen=True)
class Step:
    """One command of the making."""

    title: str
    arguments: tuple[str, ...]
    #: whether a person learns something from the command itself
    is_shown: bool = True
    #: where it can be done without: what is said then; it and those of its kind that follow are left out
    otherwise: str = ""
    #: what to do where it fails
    advice: str = ""


@dataclass(frozen=True)
class Plan:
    """All that is asked for; paths as the builder sees them."""

    builder: Builder
    #: the new environment
    folder: str
    #: a folder, a wheel or an address, as pip takes it
    package: str
    #: more arguments of `pip install`
    pip_options: tuple[str, ...] = ()
    #: file with versions that the libraries are held to; "" for the newest
    constraints: str = ""
    #: requirement of a PyTorch without CUDA, tried first; "" for what the package index has
    torch: str = ""
    #: what to do without a network
    advice: str = ""

    @property
    def program(self) -> Program:
        """geo-nerf as it will be started."""
        where = tr("the environment {folder}").format(folder=self.folder)
        return Program((*self.builder.prefix, self._inside("geo-nerf")), where)

    def steps(self) -> tuple[Step, ...]:
        """The commands in their order; the last one makes the environment count."""
        python = (*self.builder.prefix, self._inside("python"))
        title = tr("Making the environment")
        return (
            Step(tr("Clearing the place"), self.removal(), is_shown=False),
            Step(title, (*self.builder.python, "-m", "venv", self.folder)),
            Step(title, (*python, "-c", _PREPARE), is_shown=False),
            *self._torch_steps(),
            Step(
                tr("Installing geo-nerf and its libraries"),
                self._pip(*self.pip_options, self.package),
                advice=self.advice,
            ),
            Step(tr("Starting geo-nerf"), (*self.program.arguments, "--version")),
            Step(tr("Finishing"), (*python, "-c", _MARK, READY_MARK, self.package), is_shown=False),
        )

    def removal(self) -> tuple[str, ...]:
        """The command that removes the environment."""
        return (*self.builder.python, "-c", _REMOVE, self.folder)

    def variables(self) -> dict[str, str]:
        """All variables of the commands: the user's, a proxy of QGIS, and where downloads are unpacked."""
        known = {name: value for name, value in clean_environment().items() if name not in _MISLEADING}
        ours = {
            "TMPDIR": str(PurePosixPath(self.folder) / "tmp"),
            "UV_SYSTEM_CERTS": "1",
            **proxy_variables(known),
        }
        return {
            **known,
            **(wsl.shared_variables(ours, known.get("WSLENV", "")) if self.builder.prefix else ours),
        }

    def _torch_steps(self) -> tuple[Step, ...]:
        """By uv, which knows PyTorch's own index of builds without CUDA."""
        if not self.torch:
            return ()
        text = tr(
            "PyTorch without CUDA cannot be had from here: the usual one brings gigabytes of CUDA along, "
            "which nothing here uses."
        )
        python = self._inside("python")
        fetch = (
            "-m",
            "uv",
            "pip",
            "install",
            "--no-cache",
            "--python",
            python,
            "--torch-backend",
            "cpu",
            self.torch,
        )
        return (
            Step(
                tr("Getting uv, which knows where PyTorch without CUDA is"),
                self._pip(*self.pip_options, "uv"),
                otherwise=text,
            ),
            Step(
                tr("Installing PyTorch without CUDA"), (*self.builder.prefix, python, *fetch), otherwise=text
            ),
        )

    def _pip(self, *words: str) -> tuple[str, ...]:
        held = ("--constraint", self.constraints) if self.constraints else ()
        lead = ("-m", "pip", "install", "--disable-pip-version-check", "--no-input")
        return (*self.builder.prefix, self._inside("python"), *lead, *held, *words)

    def _inside(self, name: str) -> str:
        return str(PurePosixPath(self.folder) / "bin" / name)


def plan_for(
    builder: Builder, folder: str, carried: Carried | None, package: str = "", options: tuple[str, ...] = ()
) -> Plan:
    """What is done for a user. Blocks for seconds on Windows.

    Args:
        builder: makes the environment.
        folder: the new environment, as the builder sees it.
        carried: the wheel that the plugin brings, and the versions of its libraries; None where it brings none.
        package: a folder, a wheel or an address instead, "" for the one that is carried.
        options: more arguments of `pip install`.

    Raises:
        ValueError: there is nothing to install.
    """
    if not package and carried is None:
        raise ValueError("no package")
    constraints = (
        as_builder_sees(builder, str(carried.constraints)) if carried is not None and not package else ""
    )
    has_torch = builder.has_choice_of_torch and not any(option.startswith(_SOURCES) for option in options)
    wheel = as_builder_sees(builder, str(carried.wheel)) + EXTRAS if carried is not None else ""
    return Plan(
        builder,
        folder,
        as_builder_sees(builder, package) or wheel,
        tuple(as_builder_sees(builder, word) for word in options),
        constraints,
        torch_of(carried) if has_torch else "",
        "" if package else offline_advice(builder, carried),
    )


def torch_of(carried: Carried | None) -> str:
    """The requirement of PyTorch at the version that is carried, or at any."""
    lines = carried.constraints.read_text(encoding="utf-8").splitlines() if carried is not None else []
    return next((line.split(";")[0].strip() for line in lines if line.startswith("torch==")), "torch")


def offline_advice(builder: Builder, carried: Carried | None) -> str:
    """What to bring where there is no network."""
    if carried is None:
        return ""
    version = ".".join(map(str, builder.version))
    words = (
        "pip",
        "download",
        "--dest",
        "geo-nerf-files",
        "--constraint",
        carried.constraints.name,
        carried.wheel.name + EXTRAS,
    )
    text = tr(
        "Without a network: take the two files of {folder} to a computer that has one, with the same system "
        "and Python {version}, and "
        "run there, where they lie:\n{command}\nBring the folder geo-nerf-files here, and give under "
        "Options:\n"
        "--no-index --find-links FOLDER"
    )
    return text.format(
        folder=carried.wheel.parent, version=version, command=f"python{version} -m {shlex.join(words)}"
    )
