# SPDX-License-Identifier: GPL-2.0-or-later
"""What the window that sets geo-nerf up says."""

from __future__ import annotations

from ..text import tr
from .builder import NEWEST, OLDEST, Builder
from .carried import Carried
from .create import gigabytes
from .package import is_place, lacking


def carried_text(carried: Carried | None) -> str:
    """What the plugin brings."""
    if carried is None:
        return tr(
            "This copy of the plugin brings no program: install the plugin from its zip, or name a package "
            "below."
        )
    text = tr("geo-nerf {version}, brought by this plugin: {file}\nSHA-256 {sha256}")
    return text.format(version=carried.version, file=carried.wheel.name, sha256=carried.sha256)


def no_python_text() -> str:
    """There is nothing to make an environment with."""
    text = tr(
        "geo-nerf needs a Python from {oldest} to {newest} that can make environments, and there is none "
        "here. "
        "Debian and Ubuntu: sudo apt install python3-venv. macOS: the installer of python.org. Windows: wsl "
        "--install, then in the "
        "Linux that comes with it: sudo apt install python3-venv.",
    )
    return text.format(oldest=".".join(map(str, OLDEST)), newest=".".join(map(str, NEWEST)))


def question_text(builder: Builder, folder: str) -> str:
    """What would be done, what it takes, and what stands in its way.

    Args:
        builder: makes the environment.
        folder: the environment.
    """
    text = tr(
        "This makes a folder of its own for geo-nerf, {folder}, with Python {version}, and downloads the "
        "libraries that geo-nerf needs from "
        "the Python package index. It takes {needed} GB of disk; {free} GB are free. Nothing else on this "
        "computer is changed. Shall it be "
        "set up?"
    )
    question = text.format(
        folder=folder,
        version=".".join(map(str, builder.version)),
        needed=gigabytes(builder.needed_bytes),
        free=gigabytes(builder.free_bytes),
    )
    gpu = tr("With PyTorch for the NVIDIA GPU of this computer.") if builder.wants_cuda else ""
    return "\n\n".join(filter(None, (question, gpu, obstacle_text(builder))))


def refusal_text(carried: Carried | None, package: str, *, is_here: bool = True) -> str:
    """Why there is nothing to install; "" where there is something.

    Args:
        carried: what the plugin brings.
        package: what the user wants instead, "" for that.
        is_here: whether paths are of this computer; those in WSL cannot be looked at.
    """
    if package and not is_place(package):
        return tr(
            "“{package}” is a name, and nobody has published geo-nerf in a package index: what is found "
            "there is another program. Leave the "
            "field empty, or give a folder, a wheel or an address."
        ).format(package=package)
    if is_here and lacking(package):
        return tr("There is no such folder or wheel: {path}").format(path=lacking(package))
    if not package and carried is None:
        return tr(
            "This plugin brings no program, or a damaged one: install the plugin anew from its zip, or name "
            "a package."
        )
    return ""


def obstacle_text(builder: Builder) -> str:
    """What the disk lacks; "" where it lacks nothing."""
    if not builder.is_writable:
        return tr("{folder} cannot be written.").format(folder=builder.folder)
    if not builder.runs_programs:
        return tr("Programs cannot be run from {folder}: its disk is mounted with noexec.").format(
            folder=builder.folder
        )
    if builder.free_bytes < builder.needed_bytes:
        text = tr("The disk has {free} GB of room, and {needed} GB are needed: free some first.")
        return text.format(free=gigabytes(builder.free_bytes), needed=gigabytes(builder.needed_bytes))
    return ""
