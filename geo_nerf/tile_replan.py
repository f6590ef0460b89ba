"""A new plan in the place of an earlier one: what was done by the earlier one stays, or the user is asked first.

Comes in: the earlier plan's GeoPackage, and the new plan. Goes out: the states and facts that still hold, for `write_plan`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo_nerf.errors import OutputError
from geo_nerf.events import Events
from geo_nerf.tiles.geopackage import COLUMNS, FACTS, PHOTOS, STATE_COLUMNS, TABLES, TILES, Kept, kept_facts, shape_marks
from geo_nerf.tiles.plan import Plan
from geo_nerf.tiles.state import alone_on

#: facts that must be the same for a tile to come out the same, beside its own outline and photographs
_SAME = ("crs", "preset", "halo_m", "overlap_m", "gsd_m", "ground_m")
#: facts of the last `tiles run`
_OF_RUN = ("tiles", "tiles_options")
#: tables of the formats themselves
_FORMAT = ("gpkg_", "rtree_", "sqlite_")
_ELSEWHERE = "Name another file for the plan."


class PlanAtWorkError(OutputError):
    """A new plan would forget what was done by the earlier one in the same file."""

    def __init__(self, path: Path, lost: list[str]) -> None:
        names = ", ".join(lost[:5]) + (f" and {len(lost) - 5} more" if len(lost) > 5 else "")
        why = f"this plan has been worked on, and the new one cuts otherwise: what is known of {names} would be forgotten."
        super().__init__(path, why, "Name another file for the new plan, or start anew with --anew.")


@dataclass(frozen=True)
class EarlierPlan:
    """What a plan that lies there already knows."""

    path: Path
    facts: Mapping[str, str] = field(default_factory=dict)
    #: tile -> values of `STATE_COLUMNS`
    states: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    #: tile -> `shape_mark`
    marks: Mapping[str, str] = field(default_factory=dict)
    #: tile -> names of its photographs
    photos: Mapping[str, frozenset[str]] = field(default_factory=dict)

    @property
    def worked_on(self) -> list[str]:
        """Tiles that were tried at least once, by name."""
        state, attempts = STATE_COLUMNS.index("state"), STATE_COLUMNS.index("attempts")
        return sorted(name for name, row in self.states.items() if row[attempts] or row[state] not in ("waiting", "empty"))

    def kept(self, plan: Plan, facts: Mapping[str, str], *, anew: bool) -> Kept:
        """What of it still holds for a new plan.

        Args:
            plan: the new one.
            facts: what is to be kept with it.
            anew: whether it may be forgotten.

        Raises:
            PlanAtWorkError: a tile that was worked on is another, or none, in the new plan.
        """
        if anew or not self.worked_on:
            return Kept()
        new = kept_facts(plan, facts)
        marks, photos = shape_marks(plan), {tile.name: frozenset(tile.photos) for tile in plan.tiles}
        is_same = self._same_run(new) and all(self.facts.get(name) == new[name] for name in _SAME)
        holds = [
            name
            for name in self.worked_on
            if is_same and name in marks and self.marks[name] == marks[name] and self.photos.get(name) == photos[name]
        ]
        lost = sorted(set(self.worked_on) - set(holds))
        if lost:
            raise PlanAtWorkError(self.path, lost)
        return Kept({name: self.states[name] for name in holds}, {name: self.facts[name] for name in _OF_RUN if name in self.facts})

    def _same_run(self, new: Mapping[str, str]) -> bool:
        """Whether it is of the same run, which may have been moved together with the plan."""
        then = self.facts.get("run", "")
        return then == new["run"] or (not Path(then).is_dir() and self.facts.get("run_from_here") == new["run_from_here"])


@contextmanager
def planning_over(path: Path, events: Events) -> Iterator[EarlierPlan]:
    """The plan that lies there, if any, kept from other processes until the new one is written.

    Raises:
        OutputError: there is another kind of file, or a plan with tables or fields of the user's own, or another process runs it.
    """
    if not path.exists():
        yield EarlierPlan(path)
        return
    with alone_on(path):
        earlier = read_earlier(path)
        if earlier.worked_on:
            events.note(f"{path.name} has been worked on: tiles that stay as they are keep their states.")
        yield earlier


def read_earlier(path: Path) -> EarlierPlan:
    """Read what a plan knows of its tiles.

    Raises:
        OutputError: it is no plan, or holds what is the user's own.
    """
    try:
        with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as base:
            _check_own(base, path)
            rows = base.execute(f"SELECT name, shape_mark, {', '.join(STATE_COLUMNS)} FROM {TILES} WHERE name IS NOT NULL").fetchall()
            facts = {str(name): str(value) for _, name, value in base.execute(f"SELECT * FROM {FACTS}")}
            pairs = base.execute(f"SELECT tile, photo FROM {PHOTOS}").fetchall()
    except sqlite3.DatabaseError as error:
        raise OutputError(path, f"this file is no plan of tiles, and would be overwritten ({error}).", _ELSEWHERE) from error
    photos: dict[str, set[str]] = {str(row[0]): set() for row in rows}
    for tile, photo in pairs:
        photos.setdefault(str(tile), set()).add(str(photo))
    return EarlierPlan(
        path,
        facts,
        {str(row[0]): tuple(row[2:]) for row in rows},
        {str(row[0]): str(row[1]) for row in rows},
        {name: frozenset(names) for name, names in photos.items()},
    )


def _check_own(base: sqlite3.Connection, path: Path) -> None:
    tables = {str(name) for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if TILES not in tables or FACTS not in tables:
        raise OutputError(path, "this file is no plan of tiles, and would be overwritten.", _ELSEWHERE)
    own = sorted(name for name in tables - TABLES if not name.lower().startswith(_FORMAT))
    if own:
        raise OutputError(path, f"this plan holds tables of your own, which would be lost: {', '.join(own)}.", _ELSEWHERE)
    known = {str(row[1]) for row in base.execute(f"PRAGMA table_info({TILES})")}
    fields = [name for name in sorted(known - COLUMNS) if base.execute(f'SELECT 1 FROM {TILES} WHERE "{name}" NOT NULL').fetchone()]
    if fields:
        raise OutputError(path, f"its tiles have fields of your own, which would be lost: {', '.join(fields)}.", _ELSEWHERE)
