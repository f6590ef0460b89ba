# SPDX-License-Identifier: GPL-2.0-or-later
"""A short question to a program: its answer in time, or none. No QGIS imports."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence

from ..running import tree
from ..running.environment import clean_environment


def answer(command: Sequence[str], timeout_s: float) -> str:
    """What a program writes to standard output; "" where it does not start, fails or takes too long (it is then ended, children and all).

    Args:
        command: the program and its arguments.
        timeout_s: how long it may take.
    """
    try:
        process = tree.start(command, clean_environment())
    except (OSError, ValueError):  # ValueError: a zero byte in a setting
        return ""
    with process:
        try:
            output, _ = process.communicate(timeout=timeout_s)
        except subprocess.TimeoutExpired:
            tree.stop(process, patience_s=0.5)
            return ""
    return output.strip() if process.returncode == 0 else ""
