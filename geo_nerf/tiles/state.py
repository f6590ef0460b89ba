"""The state of each tile, in the plan's own GeoPackage: one writer, one short transaction a change.

Comes in: a plan. Goes out: rows that say waiting, running where, done, failed why, with tries, times and peak memory. QGIS may look on.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from filelock import FileLock, Timeout

from geo_nerf.errors import InputError, OutputError

State = Literal["waiting", "running", "done", "failed", "empty"]
#: seconds that a change waits for a program that reads
_PATIENCE_S = 30.0
#: of a reason
_LONGEST = 600
_COLUMNS = "name, state, worker, attempts, reason, seconds, peak_memory_mb, points"


@dataclass(frozen=True)
class TileState:
    """One tile's row."""

    name: str
    state: State
    #: where it runs, or ran last
    worker: str | None = None
    #: tries begun
    attempts: int = 0
    #: why the last try failed
    reason: str | None = None
    #: of the last try
    seconds: float | None = None
    peak_memory_mb: float | None = None
    points: int | None = None


class States:
    """The states of a plan's tiles."""

    def __init__(self, path: Path) -> None:
        self._base = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None)
        # a user's spatial index calls these in its triggers; none is ever asked for a row whose shape stays
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            self._base.create_function(name, 1, lambda shape: None)

    def close(self) -> None:
        """Let go of the file."""
        self._base.close()

    def rows(self) -> list[TileState]:
        """All tiles, by name."""
        return [TileState(*row) for row in self._base.execute(f"SELECT {_COLUMNS} FROM tiles ORDER BY name")]

    def begin(self, name: str, worker: str) -> None:
        """A try begins."""
        self._change("state='running', worker=?, attempts=attempts+1, started_at=?, finished_at=NULL", (worker, _now()), name)

    def moved(self, name: str, worker: str) -> None:
        """A running tile is worked on there."""
        self._change("worker=?", (worker,), name)

    def finish(self, name: str, seconds: float, peak_memory_mb: float | None, points: int | None) -> None:
        """The tile is done."""
        values = (_now(), round(seconds, 1), peak_memory_mb, points)
        self._change("state='done', reason=NULL, finished_at=?, seconds=?, peak_memory_mb=?, points=?", values, name)

    def fail(self, name: str, reason: str, seconds: float, peak_memory_mb: float | None, *, again: bool) -> None:
        """A try failed; `again`: there will be another."""
        values = ("waiting" if again else "failed", reason[:_LONGEST], _now(), round(seconds, 1), peak_memory_mb)
        self._change("state=?, reason=?, finished_at=?, seconds=?, peak_memory_mb=?", values, name)

    def interrupt(self, name: str) -> None:
        """A try was broken off with no fault of the tile's: it does not count."""
        self._change("state='waiting', attempts=max(attempts-1, 0), worker=NULL", (), name)

    def reset(self, names: Iterable[str]) -> None:
        """Tiles wait again, as if never tried."""
        for name in names:
            self._change("state='waiting', attempts=0, reason=NULL", (), name)

    def keep(self, facts: Mapping[str, str]) -> None:
        """Keep facts of this run with those of the plan, in place of earlier ones of the same names."""
        with self._base:
            self._base.execute("BEGIN IMMEDIATE")
            # by their place: earlier plans call them otherwise
            fact, content = (str(column[1]) for column in self._base.execute("PRAGMA table_info(tile_plan)").fetchall()[1:])
            for name, value in facts.items():
                self._base.execute(f'DELETE FROM tile_plan WHERE "{fact}"=?', (name,))
                self._base.execute(f'INSERT INTO tile_plan ("{fact}", "{content}") VALUES (?, ?)', (name, value))

    def _change(self, assignments: str, values: tuple[object, ...], name: str) -> None:
        with self._base:  # commits, or rolls back whatever ends the block
            self._base.execute("BEGIN IMMEDIATE")
            self._base.execute(f"UPDATE tiles SET {assignments} WHERE name=?", (*values, name))


@contextmanager
def alone_on(path: Path) -> Iterator[None]:
    """Keep other processes of geo-nerf from a plan.

    Raises:
        OutputError: another process runs it, or its folder cannot be written.
    """
    try:
        lock = FileLock(path.with_name(f".{path.name}.lock")).acquire(timeout=0)
    except Timeout as error:
        raise OutputError(path, "another geo-nerf runs this plan.", "Wait for it to end, or stop it.") from error
    except OSError as error:
        raise OutputError(path.parent, f"the plan's folder cannot be written ({error.strerror}).", "Copy the plan elsewhere.") from error
    with lock:
        yield


@contextmanager
def open_states(path: Path) -> Iterator[States]:
    """The states of a plan, for this process alone to change.

    Raises:
        OutputError: another process runs this plan, or it cannot be written.
        InputError: the file is no plan.
    """
    with alone_on(path):
        states = States(path)
        try:
            yield states
        except sqlite3.DatabaseError as error:
            mend = "Close programs that edit it, and run the same command again."
            raise InputError(f"the plan cannot be read or changed ({error}).", where=str(path), mend=mend) from error
        finally:
            states.close()


def _now() -> str:
    """As GeoPackages write a moment."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
