# SPDX-License-Identifier: GPL-2.0-or-later
"""An environment with geo-nerf, made for the user in the background.

In: a `Plan`. Out: a `Program`. An environment counts only once its mark is written, which is the last step;
one that fails or is cancelled is removed.
"""

from __future__ import annotations

import shlex
import subprocess

from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from ..text import tr
from .background import BackgroundCommand
from .builder import SIZE_WITH_CUDA_BYTES
from .plan import Plan, Step

#: how long QGIS's end waits for a half-made environment to go
_REMOVAL_S = 60.0


def gigabytes(size_bytes: float) -> str:
    """A size in the language of the interface, without its unit."""
    return QLocale().toString(size_bytes / 1e9, "f", 1)


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

    def abort(self) -> None:
        """End at once and remove what is there, without a signal; blocks. For when QGIS closes."""
        plan, self._plan = self._plan, None
        if plan is None:
            return
        self._command.kill()
        subprocess.run(
            plan.removal(), env=plan.variables(), capture_output=True, check=False, timeout=_REMOVAL_S
        )

    def _begin(self) -> None:
        assert self._plan is not None
        steps = self._plan.steps()
        step = steps[self._done]
        self.progress.emit(self._done, len(steps), step.title)
        self.line.emit(f"$ {shlex.join(step.arguments)}" if step.is_shown else step.title)
        self._command.start(step.arguments, self._plan.variables())

    def _next(self, status: int, _output: str) -> None:
        if self._plan is None:
            return
        steps = self._plan.steps()
        if self._done < 0:  # the removal has ended
            self._plan = None
            self.failed.emit(self._trouble or "")
        elif self._trouble is not None:
            self._clear_away()
        elif status == 0 or self._can_do_without(steps[self._done]):
            self._done += 1 if status == 0 else sum(bool(step.otherwise) for step in steps[self._done :])
            self._begin() if self._done < len(steps) else self._finish()
        else:
            text = tr("“{step}” ended with status {status}; the log says why.").format(
                step=steps[self._done].title, status=status
            )
            self._trouble = self._trouble or "\n\n".join(filter(None, (text, steps[self._done].advice)))
            self._clear_away()

    def _can_do_without(self, step: Step) -> bool:
        """Whether a step that failed is left out; what comes instead needs more room."""
        assert self._plan is not None
        if not step.otherwise:
            return False
        self.line.emit(step.otherwise)
        if self._plan.builder.free_bytes >= SIZE_WITH_CUDA_BYTES:
            return True
        room = tr("There are {free} GB of room for {needed} GB.").format(
            free=gigabytes(self._plan.builder.free_bytes), needed=gigabytes(SIZE_WITH_CUDA_BYTES)
        )
        self._trouble = f"{step.otherwise} {room}"
        return False

    def _clear_away(self) -> None:
        assert self._plan is not None
        self._done = -1
        self._command.start(self._plan.removal(), self._plan.variables())

    def _finish(self) -> None:
        plan, self._plan = self._plan, None
        if plan is not None:
            self.finished.emit(plan.program)
