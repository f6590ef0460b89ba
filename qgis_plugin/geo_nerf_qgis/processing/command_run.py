# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs one geo-nerf command in Processing's thread: progress to the feedback, cancel to the whole process tree, errors in its own words.

In: a program, its arguments, a `QgsProcessingFeedback`. Out: what the command wrote to standard output.
"""

from __future__ import annotations

import json
import queue
import re
import subprocess
import threading
from collections.abc import Callable, Collection, Mapping, Sequence
from types import MappingProxyType
from typing import IO, Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingException, QgsProcessingFeedback

from ..dock.words import state_text, step_text, worded_anywhere
from ..program.find import Program, find_program
from ..running import tree
from ..running.command import is_wsl, wsl_path
from ..running.environment import clean_environment
from ..running.failure import failure_of
from ..text import tr
from .progress import Progress, TileProgress

#: how often a cancel is looked for, seconds
POLL_S = 0.1
#: a command that was stopped ends with this status
STOPPED = 130
#: geo-nerf's errors begin so, each in one line
_ERROR = "Error: "
#: lines of standard error kept for the message
_KEPT_LINES = 200
#: an option in a message, quoted or not
_OPTION = re.compile(r"`?(?<![\w-])(--[a-z][a-z-]*)`?")


def program_for(feedback: QgsProcessingFeedback) -> Program:
    """geo-nerf, found.

    Raises:
        QgsProcessingException: it is not there; says how to get it.
    """
    program = find_program()
    if program is None:
        raise QgsProcessingException(
            tr(
                "geo-nerf was not found. Name the program in Settings > Options > geo-nerf, or let it be set up there "
                "(qgis_process: put it on the search path)."
            )
        )
    feedback.pushDebugInfo(
        tr("{version}, found in {where}").format(version=program.version, where=program.where)
    )
    return program


def seen_by(program: Program, path: str) -> str:
    """A path of this machine as the program sees it."""
    return wsl_path(path) if is_wsl(program.arguments) else path


def run_command(
    program: Program,
    arguments: Sequence[str],
    feedback: QgsProcessingFeedback,
    progress: Progress | TileProgress | None = None,
    *,
    also_well: Collection[int] = (),
    names: Mapping[str, str] = MappingProxyType({}),
) -> str:
    """Run a command to its end.

    Args:
        program: see `program_for`.
        arguments: the command and its arguments.
        feedback: gets progress, notes and warnings, and is asked for a cancel.
        progress: hears the events, where standard output has them (`--events`); None: standard output is the answer.
        also_well: statuses other than 0 that are no failure.
        names: command line option -> what a form calls it, for messages; see `options_of`.

    Returns:
        Standard output; "" where it had events.

    Raises:
        QgsProcessingException: it did not start, was cancelled, or failed; in its own words.
    """
    command = [*program.arguments, *arguments]
    feedback.pushCommandInfo(" ".join(command))
    try:
        process = tree.start(command, clean_environment())
    except OSError as error:
        raise QgsProcessingException(f"{command[0]}: {error.strerror}") from error
    listener = _Listener(feedback, progress, names)
    with process:
        _listen(process, listener, feedback)
    if feedback.isCanceled() or process.returncode == STOPPED:
        raise QgsProcessingException(tr("Stopped. What is done is kept: run it again to go on from there."))
    if process.returncode != 0 and process.returncode not in also_well:
        words = failure_of(process.returncode, "\n".join(listener.errors), (), command, "").words
        raise QgsProcessingException(worded(words, names))
    for line in listener.held:
        feedback.pushConsoleInfo(line)
    return "\n".join(listener.output)


def options_of(algorithm: QgsProcessingAlgorithm, parameters: Mapping[str, str]) -> dict[str, str]:
    """Command line option -> what a form calls it, from option -> parameter."""
    return {
        option: str(algorithm.parameterDefinition(name).description()) for option, name in parameters.items()
    }


def worded(text: str, names: Mapping[str, str]) -> str:
    """A message of the program for someone who has a form: options of the command line by their names there."""
    return _OPTION.sub(lambda found: f"“{names[found[1]]}”" if found[1] in names else found[0], text)


class _Listener:
    """Hears the lines of both streams, in Processing's thread."""

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        progress: Progress | TileProgress | None,
        names: Mapping[str, str],
    ) -> None:
        self._feedback, self._progress, self._names = feedback, progress, names
        self._label = ""
        self.output: list[str] = []
        self.errors: list[str] = []
        #: lines that tell why the command failed; where it did, the exception says them
        self.held: list[str] = []

    def hear_output(self, line: str) -> None:
        """A line of standard output: an event, or a part of the answer."""
        if self._progress is None:
            self.output.append(line)
            return
        try:
            event = json.loads(line)
        except ValueError:
            self._feedback.pushConsoleInfo(line)
            return
        self._tell(event, self._progress)

    def hear_error(self, line: str) -> None:
        """A line of standard error."""
        if line.strip():
            self.errors = [*self.errors[1 - _KEPT_LINES :], line]
            if line.startswith(_ERROR):
                self.held.append(line)
            else:
                self._feedback.pushConsoleInfo(line)

    def _tell(self, event: Mapping[str, Any], progress: Progress | TileProgress) -> None:
        self._feedback.setProgress(progress.hear(event))
        kind = event.get("event")
        text = worded_anywhere(event) or worded(str(event.get("text", "")), self._names)
        if kind == "warning":
            self._feedback.pushWarning(text)
        elif kind == "note":
            self._feedback.pushInfo(text)
        elif kind == "tile":
            self._tell_tile(event)
        elif kind == "step":
            self._feedback.pushInfo(f"{step_text(str(event.get('step')))}: {state_text(str(event.get('state')))}")
        elif kind == "progress" and event.get("label") != self._label:
            self._label = str(event.get("label", ""))
            self._feedback.setProgressText(self._label)

    def _tell_tile(self, event: Mapping[str, Any]) -> None:
        name, step, reason = (str(event.get(key, "")) for key in ("tile", "step", "reason"))
        if step:
            self._feedback.setProgressText(f"{name}: {step}")
        elif reason:
            self._feedback.pushWarning(f"{name}: {state_text(str(event.get('state')))}, {reason}")
        else:
            self._feedback.pushInfo(f"{name}: {state_text(str(event.get('state')))}")


#: who hears a line, and the line; None where the stream has ended
_Heard = tuple[Callable[[str], None], "str | None"]


def _listen(process: subprocess.Popen[str], listener: _Listener, feedback: QgsProcessingFeedback) -> None:
    """Hand the lines over until both streams have ended; on cancel end the tree, which ends them."""
    lines: queue.Queue[_Heard] = queue.Queue()
    assert process.stdout is not None and process.stderr is not None
    for stream, hear in ((process.stdout, listener.hear_output), (process.stderr, listener.hear_error)):
        threading.Thread(target=_read, args=(stream, hear, lines), daemon=True).start()
    open_streams = 2
    while open_streams and not feedback.isCanceled():
        try:
            hear, line = lines.get(timeout=POLL_S)
        except queue.Empty:
            continue
        if line is None:
            open_streams -= 1
        else:
            hear(line)
    if feedback.isCanceled():
        tree.stop(process)


def _read(stream: IO[str], hear: Callable[[str], None], lines: queue.Queue[_Heard]) -> None:
    for line in stream:
        lines.put((hear, line.rstrip("\r\n")))
    lines.put((hear, None))
