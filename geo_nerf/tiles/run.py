"""Working through a plan: which tile next, where, how often; the only writer of the tiles' states.

Comes in: a plan, its states, an engine. Goes out: every tile done or failed with a reason. A tile is done when its folder's `done.json`
says so, whatever the worker's exit status was: so neither a half-written product nor a lost message can pass for a finished tile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.tiles.engines.engine import LACKS, Engine, Outcome, Task, reason_of, step_of, where_of
from geo_nerf.tiles.settings import RunSettings
from geo_nerf.tiles.state import States, TileState

#: between looks at the engine, seconds
_LOOK_S = 0.25
#: between reports of what running tiles are at, seconds
_TELL_S = 2.0
#: exit status of the user's input: another try would end alike
_INPUT = 2
#: words of an error with that status that may have passed by the next try
_PASSES = ("no space left", "disk is full", "another geo-nerf is working")


@dataclass(frozen=True)
class Tile:
    """One tile to work on."""

    task: Task
    #: its `done.json` where it is done, else None
    finished: Callable[[], Mapping[str, Any] | None]


@dataclass(frozen=True)
class Summary:
    """How a run of tiles ended."""

    done: tuple[str, ...]
    #: name -> why
    failed: Mapping[str, str]
    #: not asked for this time, and not done yet
    left: tuple[str, ...]

    @property
    def complete(self) -> bool:
        """Whether nothing failed."""
        return not self.failed


@dataclass
class _Course:
    """What the driver keeps in mind while it runs."""

    tiles: Mapping[str, Tile]
    states: States
    engine: Engine
    settings: RunSettings
    events: Events
    queue: list[str] = field(default_factory=list)
    tries: dict[str, int] = field(default_factory=dict)
    not_before: dict[str, float] = field(default_factory=dict)
    running: set[str] = field(default_factory=set)
    steps: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)
    told: float = 0.0


def run_tiles(
    tiles: Mapping[str, Tile],
    states: States,
    engine: Engine,
    settings: RunSettings,
    events: Events,
    *,
    only: Collection[str] = (),
    retry_failed: bool = False,
) -> Summary:
    """Work through a plan's tiles, or go on with that.

    Args:
        tiles: name -> tile, those that some photograph sees.
        states: theirs.
        engine: where they are worked on.
        settings: tries and back-off.
        events: told of every change as `tile` events.
        only: names of the tiles wanted; empty for all.
        retry_failed: whether tiles that failed before are tried again.

    Raises:
        InputError: a name in `only` is no tile's.
    """
    unknown = sorted(set(only) - set(tiles))
    if unknown:
        raise InputError(f"the plan has no tile {unknown[0]} that a photograph sees.", where="--only", mend="QGIS shows the names.")
    course = _Course(tiles, states, engine, settings, events)
    wanted = [name for name in tiles if not only or name in only]
    course.queue = [name for name in _take_stock(course) if name in wanted]
    again = [row.name for row in states.rows() if row.state == "failed" and row.name in wanted and (retry_failed or only)]
    states.reset(again)
    course.queue = sorted(course.queue + again, key=lambda name: -tiles[name].task.memory_gb)  # a long one last would run alone
    try:
        while course.queue or course.running:
            _start(course)
            for outcome in engine.wait(_LOOK_S):
                _end(course, outcome)
            _tell_running(course)
    finally:  # stopped, or broken: what still runs is broken off, and says so
        engine.stop()
        for name in sorted(course.running):
            states.interrupt(name)
    return _summary(states.rows(), tiles)


def _take_stock(course: _Course) -> list[str]:
    """Names of the tiles that wait, once the states agree with what lies in the folders."""
    rows = {row.name: row for row in course.states.rows()}
    waiting = []
    for name, tile in course.tiles.items():
        record, state = tile.finished(), rows[name].state
        if record is not None:
            if state != "done":  # it was finished, but nobody was there to note it
                _note_done(course, name, record, float(record.get("seconds", 0.0)), None)
        elif state == "running":
            course.states.interrupt(name)
        elif state == "done":
            course.states.reset([name])
        if record is None and state != "failed":
            waiting.append(name)
    return waiting


def _start(course: _Course) -> None:
    """Start whatever may be started now."""
    now = time.monotonic()
    for name in list(course.queue):
        task = course.tiles[name].task
        if course.not_before.get(name, 0.0) > now or not course.engine.has_room(task):
            continue
        course.queue.remove(name)
        course.tries[name] = course.tries.get(name, 0) + 1
        # noted first: a driver that dies in between leaves a tile that "runs", which the next one takes up
        course.states.begin(name, "starting")
        course.running.add(name)
        where = course.engine.start(task)
        course.places[name] = where
        course.states.moved(name, where)
        course.events.emit("tile", tile=name, state="running", worker=where, attempt=course.tries[name])


def _end(course: _Course, outcome: Outcome) -> None:
    name, tile = outcome.name, course.tiles[outcome.name]
    course.running.discard(name)
    _learn_place(course, name)
    record = tile.finished()
    if record is not None:
        _note_done(course, name, record, outcome.seconds, outcome.peak_memory_mb)
        return
    reason = reason_of(tile.task.folder, outcome)
    if outcome.status == LACKS and name in course.places:  # another node may have what this one lacks
        reason = f"on {course.places[name]}: {reason}"
    hopeless = outcome.status == _INPUT and not any(words in reason.lower() for words in _PASSES)
    again = course.tries[name] < course.settings.attempts and not hopeless
    course.states.fail(name, reason, outcome.seconds, outcome.peak_memory_mb, again=again)
    if again:
        course.queue.append(name)
        pause = course.settings.backoff_s * 2 ** (course.tries[name] - 1)
        course.not_before[name] = time.monotonic() + pause
        course.events.emit("tile", tile=name, state="waiting", reason=reason, attempt=course.tries[name], again_in_s=pause)
    else:
        course.events.emit("tile", tile=name, state="failed", reason=reason, attempt=course.tries[name])


def _note_done(course: _Course, name: str, record: Mapping[str, Any], seconds: float, peak_mb: float | None) -> None:
    peak = max((value for value in (peak_mb, record.get("peak_memory_mb")) if value), default=None)
    course.states.finish(name, seconds, peak, record.get("points"))
    course.events.emit("tile", tile=name, state="done", seconds=round(seconds, 1), peak_memory_mb=peak, points=record.get("points"))


def _learn_place(course: _Course, name: str) -> None:
    """Note where a tile is worked on, when its worker has said so."""
    where = where_of(course.tiles[name].task.folder)
    if where and where != course.places.get(name):
        course.places[name] = where
        course.states.moved(name, where)
        course.events.emit("tile", tile=name, state="running", worker=where)


def _tell_running(course: _Course) -> None:
    if time.monotonic() - course.told < _TELL_S:
        return
    course.told = time.monotonic()
    for name in sorted(course.running):
        _learn_place(course, name)
        step = step_of(course.tiles[name].task.folder)
        if step and step != course.steps.get(name):
            course.steps[name] = step
            course.events.emit("tile", tile=name, state="running", step=step)


def _summary(rows: Sequence[TileState], tiles: Mapping[str, Tile]) -> Summary:
    known = [row for row in rows if row.name in tiles]
    return Summary(
        done=tuple(row.name for row in known if row.state == "done"),
        failed={row.name: row.reason or "" for row in known if row.state == "failed"},
        left=tuple(row.name for row in known if row.state in ("waiting", "running")),
    )
