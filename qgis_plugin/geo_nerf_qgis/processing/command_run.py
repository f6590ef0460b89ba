# SPDX-License-Identifier: GPL-2.0-or-later
"""Runs one geo-nerf command in Processing's thread: progress to the feedback, cancel to the whole process tree, errors in its own words.

In: a program, its arguments, a `QgsProcessingFeedback`. Out: what the command wrote to standard output.
"""

from __future__ import annotations

import json
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import IO, Any

from qgis.core import QgsProcessingException, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from ..program.find import Program, environment_of, find_program
from ..program.process_tree import ProcessTree, start_options
from ..running.command import is_wsl, wsl_path
from .progress import Progress

#: how often a cancel is looked for, seconds
POLL_S = 0.1
#: between asking the process tree to end and ending it, seconds
PATIENCE_S = 3.0
#: a command that was stopped ends with this status
STOPPED = 130
#: lines of standard error kept for the message
_KEPT_LINES = 40

translate = QCoreApplication.translate


def program_for(feedback: QgsProcessingFeedback) -> Program:
    """geo-nerf, found.

    Raises:
        QgsProcessingException: it is not there; says how to get it.
    """
    program = find_program()
    if program is None:
        raise QgsProcessingException(
            translate(
                "GeoNerfProcessing",
                "geo-nerf was not found. Name the program in Settings > Options > geo-nerf, or let it be set up there "
                "(qgis_process: put it on the search path).",
            )
        )
    text = translate("GeoNerfProcessing", "{version}, found in {where}")
    feedback.pushDebugInfo(text.format(version=program.version, where=program.where))
    return program


def seen_by(program: Program, path: str) -> str:
    """A path of this machine as the program sees it."""
    return wsl_path(path) if is_wsl(program.arguments) else path


def run_command(program: Program, arguments: Sequence[str], feedback: QgsProcessingFeedback, progress: Progress | None = None) -> str:
    """Run a command to its end.

    Args:
        program: see `program_for`.
        arguments: the command and its arguments.
        feedback: gets progress, notes and warnings, and is asked for a cancel.
        progress: hears the events, where standard output has them (`--events`); None: standard output is the answer.

    Returns:
        Standard output; "" where it had events.

    Raises:
        QgsProcessingException: it did not start, was cancelled, or failed; in its own words.
    """
    command = [*program.arguments, *arguments]
    feedback.pushCommandInfo(" ".join(command))
    try:
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment_of(program),
            **start_options(),
        )
    except OSError as error:
        raise QgsProcessingException(f"{command[0]}: {error.strerror}") from error
    listener = _Listener(feedback, progress)
    with process:
        _listen(process, listener)
    if feedback.isCanceled() or process.returncode == STOPPED:
        raise QgsProcessingException(translate("GeoNerfProcessing", "Stopped. What is done is kept: run it again to go on from there."))
    if process.returncode != 0:
        raise QgsProcessingException(listener.error(process.returncode))
    return "\n".join(listener.output)


class _Listener:
    """Hears the lines of both streams, in Processing's thread."""

    def __init__(self, feedback: QgsProcessingFeedback, progress: Progress | None) -> None:
        self._feedback, self._progress = feedback, progress
        self._label = ""
        self.output: list[str] = []
        self._errors: list[str] = []

    @property
    def is_canceled(self) -> bool:
        """Whether the user wants it to stop."""
        return bool(self._feedback.isCanceled())

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
            self._errors = [*self._errors[1 - _KEPT_LINES :], line]
            self._feedback.pushConsoleInfo(line)

    def error(self, status: int) -> str:
        """The error's own words, from the line that begins it on."""
        starts = [number for number, line in enumerate(self._errors) if line.startswith("Error:")]
        said = "\n".join(self._errors[starts[-1] :] if starts else self._errors[-10:])
        return said or translate("GeoNerfProcessing", "geo-nerf ended with status {status} and said nothing.").format(status=status)

    def _tell(self, event: Mapping[str, Any], progress: Progress) -> None:
        self._feedback.setProgress(progress.hear(event))
        kind, text = event.get("event"), str(event.get("text", ""))
        if kind == "warning":
            self._feedback.pushWarning(text)
        elif kind == "note":
            self._feedback.pushInfo(text)
        elif kind == "step":
            self._feedback.pushInfo(f"{event.get('step')}: {event.get('state')}")
        elif kind == "progress" and event.get("label") != self._label:
            self._label = str(event.get("label", ""))
            self._feedback.setProgressText(self._label)


def _listen(process: subprocess.Popen[bytes], listener: _Listener) -> None:
    """Hand the lines over until both streams have ended; on cancel end the tree."""
    lines: queue.Queue[tuple[Callable[[str], None], str | None]] = queue.Queue()
    assert process.stdout is not None and process.stderr is not None
    for stream, hear in ((process.stdout, listener.hear_output), (process.stderr, listener.hear_error)):
        threading.Thread(target=_read, args=(stream, hear, lines), daemon=True).start()
    tree, asked_at, killed, open_streams = ProcessTree(process.pid, leads_group=True), None, False, 2
    while open_streams:
        try:
            hear, line = lines.get(timeout=POLL_S)
        except queue.Empty:
            hear, line = None, ""
        if line is None:
            open_streams -= 1
        elif hear is not None:
            hear(line)
        if listener.is_canceled and asked_at is None:
            asked_at = time.monotonic()
            tree.ask_to_end()
        if asked_at is not None and not killed and time.monotonic() - asked_at > PATIENCE_S:
            killed = True
            tree.kill()


def _read(stream: IO[bytes], hear: Callable[[str], None], lines: queue.Queue[tuple[Callable[[str], None], str | None]]) -> None:
    for line in stream:
        lines.put((hear, line.decode("utf-8", "replace").rstrip("\r\n")))
    lines.put((hear, None))
