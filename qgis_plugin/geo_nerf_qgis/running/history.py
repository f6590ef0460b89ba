"""The runs of earlier sessions: one file a run in QGIS's profile, written whole or not at all.

In: runs whenever their state changes. Out: the runs as they are now, judged by their record, their folder and whether another
QGIS has them.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsMessageLog
from qgis.PyQt.QtCore import QLockFile

from ..text import tr
from .command import Request
from .failure import Failure
from .progress import Progress, Spoken, Told
from .run import Run
from .states import AFTER_CRASH, OVER, REMOVABLE

#: finished runs that are kept, the newest
_KEPT = 50


def history_folder() -> Path:
    """Where the records lie."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "geo-nerf" / "runs"


def key_of(out: str) -> str:
    """What tells a run's folder from others, however it was written."""
    return os.path.normcase(os.path.realpath(out))


class History:
    """Records of runs, and who works on them.

    Args:
        folder: of the records, made when it is first needed.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self.folder = history_folder() if folder is None else folder
        self._claims: dict[str, QLockFile] = {}
        #: names of runs that were forgotten because their folder is gone
        self.gone: list[str] = []

    def claim(self, out: str) -> bool:
        """Take a run's folder for this QGIS; False where another QGIS of this profile has it."""
        if key_of(out) in self._claims:
            return True
        try:
            lock = self._lock(out)
        except OSError:  # a profile that cannot be written
            return True
        is_ours = lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError
        if is_ours:
            self._claims[key_of(out)] = lock
        return is_ours

    def release(self, out: str) -> None:
        """Let another QGIS have a run's folder."""
        lock = self._claims.pop(key_of(out), None)
        if lock is not None:
            lock.unlock()

    def keep(self, run: Run) -> None:
        """Write down a run as it is now; runs of tiles are kept by their plan."""
        if not isinstance(run.request, Request):
            return
        failure = run.failure
        record = {
            "request": asdict(run.request),
            "state": run.state,
            "at": run.at,
            "has_folder": run.out.is_dir(),
            "failure": None if failure is None else asdict(failure),
            "warnings": [dict(one.told.data) for one in run.warnings if isinstance(one, Spoken)],
            "progress": run.progress.to_record(),
        }
        path = self._path(run.request.out)
        try:
            _write_whole(path, json.dumps(record, indent=1))
        except OSError as error:
            text = tr("The run is not in the list of the next session: {0}").format(
                f"{path}: {error.strerror}"
            )
            QgsMessageLog.logMessage(text, "geo-nerf", Qgis.MessageLevel.Warning)

    def forget(self, out: str) -> None:
        """Drop the record of a run; its folder stays."""
        self._path(out).unlink(missing_ok=True)
        self.release(out)

    def earlier(self) -> list[Run]:
        """The runs on record, the oldest first; those whose folder was deleted are forgotten and named in `gone`."""
        found = sorted(self._read(), key=lambda pair: pair[0])
        over = [run for _, run in found if run.state == "done"]
        for run in over[: max(len(over) - _KEPT, 0)]:
            self.forget(run.request.out)
        dropped = set(map(id, over[: max(len(over) - _KEPT, 0)]))
        return [run for _, run in found if id(run) not in dropped]

    def now(self, run: Run) -> Run | None:
        """A run as its record has it now; None where it is forgotten."""
        read = self._run_of(self._path(run.request.out))
        return None if read is None else read[1]

    def _read(self) -> Iterator[tuple[float, Run]]:
        for path in sorted(self.folder.glob("*.json")):
            read = self._run_of(path)
            if read is not None:
                yield read

    def _run_of(self, path: Path) -> tuple[float, Run] | None:
        """When a record was written, and its run; None for one that cannot be read or whose folder is gone."""
        try:
            record = json.loads(path.read_text(encoding="utf-8"))
            run, had_folder = _run(record), bool(record["has_folder"])
        except (OSError, ValueError, TypeError, KeyError, AttributeError):  # damaged, of another version, or just dropped
            return None
        if run.state not in OVER or run.state == "elsewhere":
            self._judge(run, run.at)
        if run.state in REMOVABLE and had_folder and not run.out.is_dir() and run.out.parent.is_dir():
            self.forget(run.request.out)
            self.gone.append(run.name)
            return None
        return run.at, run

    def _judge(self, run: Run, at: float) -> None:
        """What became of a run that its QGIS left open."""
        if key_of(run.request.out) in self._claims:
            return
        if not self.claim(run.request.out):
            run.state = "elsewhere"
            return
        self.release(run.request.out)
        was_working = run.state != "waiting"
        if was_working and is_worked_in(run.out):
            run.state = "elsewhere"
        else:
            run.state = (
                "done"
                if was_working and _is_finished(run.out, at)
                else AFTER_CRASH.get(run.state, "interrupted")
            )

    def _path(self, out: str) -> Path:
        return self.folder / (
            hashlib.sha256(key_of(out).encode("utf-8", "surrogatepass")).hexdigest()[:24] + ".json"
        )

    def _lock(self, out: str) -> QLockFile:
        path = self._path(out).with_suffix(".lock")
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = QLockFile(str(path))
        lock.setStaleLockTime(0)  # however old: only that its QGIS is gone makes it void
        return lock


def _run(record: dict[str, Any]) -> Run:
    asked = record["request"]
    lists = {name: tuple(asked[name]) for name in ("products", "settings") if name in asked}
    failure = record.get("failure")
    run = Run(Request(**{**asked, **lists}), record["state"])
    run.failure, run.at = Failure(**failure) if failure else None, float(record["at"])
    run.warnings = [_warning(told) for told in record.get("warnings", ())]
    run.progress = Progress.of_record(record.get("progress", {}))
    return run


def _warning(told: Mapping[str, Any]) -> str:
    return Spoken.of(str(told["text"]), Told("warning", str(told.get("step", "")), told))


def is_worked_in(out: Path) -> bool:
    """Whether geo-nerf is at work in a folder, whoever started it: it may have outlived its QGIS. Windows does not tell."""
    try:
        import fcntl

        with (out / ".lock").open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except (ImportError, OSError):
        return False
    return False


def _is_finished(out: Path, since: float) -> bool:
    """Whether a run's own record, written since a time, says that all its steps are done: it may have outlived its QGIS."""
    path = out / "run.json"
    try:
        is_done = json.loads(path.read_text(encoding="utf-8")).get("state") == "done"
        return bool(is_done and path.stat().st_mtime >= since)
    except (OSError, ValueError, AttributeError):
        return False


def _write_whole(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    with partial.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    partial.replace(path)
