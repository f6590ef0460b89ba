# SPDX-License-Identifier: GPL-2.0-or-later
"""Paths of Windows as the Windows Subsystem for Linux sees them. No QGIS imports."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from .asking import answer

#: in front of a command that runs in the subsystem
PREFIX = ("wsl.exe", "-e")
#: how long the subsystem may take to wake up
_TIMEOUT_S = 40.0
_DRIVE = re.compile(r"(?P<lead>(?:--?[\w-]+=|file:/*)?)(?P<drive>[A-Za-z]):[\\/](?P<rest>.*)", re.DOTALL)
_SHARE = re.compile(
    r"(?P<lead>(?:--?[\w-]+=)?)[\\/]{2}(?:wsl\$|wsl\.localhost)[\\/][^\\/]+(?P<rest>[\\/].*)",
    re.DOTALL | re.IGNORECASE,
)


def ask_wslpath(path: str) -> str:
    """What the subsystem itself says; "" where it does not answer. Blocks for seconds."""
    return answer((*PREFIX, "wslpath", "-a", "-u", path.replace("\\", "/")), _TIMEOUT_S)


def path_in_wsl(word: str, ask: Callable[[str], str] = ask_wslpath) -> str:
    r"""A word of a command with its Windows path, if it has one, translated.

    `C:\a b\x.whl` is `/mnt/c/a b/x.whl`, unless the user keeps drives elsewhere; `\\wsl$\Debian\home\x` is
    `/home/x`; `--find-links=D:\w` keeps its option, `file:///C:/w` its scheme.

    Args:
        word: of a command.
        ask: the subsystem's own answer for a path of a drive, "" where it has none.
    """
    share = _SHARE.fullmatch(word)
    if share is not None:
        return share["lead"] + share["rest"].replace("\\", "/")
    drive = _DRIVE.fullmatch(word)
    if drive is None:
        return word
    lead = "file://" if drive["lead"].startswith("file:") else drive["lead"]
    told = ask(f"{drive['drive']}:\\{drive['rest']}")
    usual = f"/mnt/{drive['drive'].lower()}/" + drive["rest"].replace("\\", "/")
    return lead + (told if told.startswith("/") else usual)


def shared_variables(values: Mapping[str, str], known: str = "") -> dict[str, str]:
    """Variables for a command in the subsystem, which sees those of Windows only where `WSLENV` lists them.

    Args:
        values: by name.
        known: what `WSLENV` lists already.
    """
    return {**values, "WSLENV": ":".join([*filter(None, [known]), *values])}
