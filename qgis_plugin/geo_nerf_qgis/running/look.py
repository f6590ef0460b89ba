"""`geo-nerf inspect` in the background: what is in a folder of photographs, and where they were taken."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QObject, QProcess, QProcessEnvironment, pyqtSignal

from .command import inspect_arguments, is_wsl, wsl_path
from .environment import clean_environment
from .failure import failure_of
from .progress import Spoken, Told


class Look(QObject):
    """Looks at one folder at a time; a new one ends the look before."""

    #: the answer of `geo-nerf inspect --json`, and the GeoPackage of places ("" where no photograph has GNSS)
    found = pyqtSignal(dict, str)
    #: why there is no answer, in the program's words: a text, `Spoken` where the program told codes
    failed = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None

    def is_busy(self) -> bool:
        """Whether a look goes on."""
        return self._process is not None

    def start(self, program: Sequence[str], photographs: str) -> None:
        """Look at a folder."""
        self.stop()
        places = _new_places(photographs)
        seen = [wsl_path(path) if is_wsl(program) else path for path in (photographs, places)]
        process = self._process = QProcess(self)
        environment = QProcessEnvironment()
        for name, value in clean_environment().items():
            environment.insert(name, value)
        process.setProcessEnvironment(environment)
        process.finished.connect(lambda status, how: self._finished(process, _signed(status, how), places))
        process.errorOccurred.connect(lambda error: self._broken(process, error))
        process.start(program[0], [*program[1:], *inspect_arguments(*seen)])

    def stop(self) -> None:
        """End the look, if there is one."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()

    def close(self) -> None:
        """End the look; its files stay for projects that were saved with them."""
        self.stop()

    def _broken(self, process: QProcess, error: QProcess.ProcessError) -> None:
        if process is self._process and error == QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit(process.errorString())

    def _finished(self, process: QProcess, status: int, places: str) -> None:
        if process is not self._process:
            return
        self._process = None
        streams = (process.readAllStandardOutput(), process.readAllStandardError())
        answer, errors = (bytes(stream).decode("utf-8", "replace") for stream in streams)
        process.deleteLater()
        found = _inspection(answer) if status == 0 else None
        if found is None:
            self.failed.emit(_why(answer, failure_of(status, errors, (), (), "").words))
        else:
            self.found.emit(found, places if places and Path(places).is_file() else "")


def _new_places(photographs: str) -> str:
    """A file for the places of a folder's photographs, in QGIS's profile: one a folder, so that a project saved with it finds it again.

    Where another program holds it, another name; "" where the profile cannot be written.
    """
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "geo-nerf" / "places"
    name = hashlib.sha256(photographs.encode("utf-8", "surrogatepass")).hexdigest()[:24]
    path = folder / f"{name}.gpkg"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for end in ("", "-wal", "-shm", "-journal"):
            path.with_name(path.name + end).unlink(missing_ok=True)
    except PermissionError:
        return str(folder / f"{name}_{time.time_ns()}.gpkg") if folder.is_dir() else ""
    except OSError:
        return ""
    return str(path)


def _signed(status: int, how: QProcess.ExitStatus) -> int:
    """An exit status; below zero the signal that ended the process."""
    return status if how == QProcess.ExitStatus.NormalExit else -abs(status or 9)


def _inspection(answer: str) -> dict[str, Any] | None:
    value = _read(answer)
    return value if "photos" in value else None


def _why(answer: str, words: str) -> str:
    """The program's words, with the codes where it told some."""
    error = _read(answer).get("error")
    return Spoken.of(words, Told("error", "", error)) if isinstance(error, dict) else words


def _read(answer: str) -> dict[str, Any]:
    """A JSON object; an empty one for anything else."""
    try:
        value = json.loads(answer)
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}
