"""Tiles in the terminal: the plan as a table, and a table that lives while they run."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import TYPE_CHECKING, Self

from rich.console import Console
from rich.live import Live
from rich.table import Column, Table
from rich.text import Text

from geo_nerf.events import Event
from geo_nerf.shown import shown
from geo_nerf.terminal import TerminalListener, marked, plain

if TYPE_CHECKING:
    from geo_nerf.batch import FlightResult
    from geo_nerf.tiles.merge import Merged
    from geo_nerf.tiles.plan import Plan
    from geo_nerf.tiles.run import Summary
    from geo_nerf.tiles.settings import Rates

#: tiles of a plan that are listed one by one
_LISTED = 30
_COLOURS = {"running": "blue", "done": "green", "failed": "red", "waiting": "yellow"}


def plan_view(plan: Plan, rates: Rates) -> Table:
    """The plan's tiles, the first of many, and their sums."""
    table = Table("tile", "size", "photographs", "hours", "memory", "disk", Column(plain(rates.currency)), box=None, pad_edge=False)
    for tile in plan.tiles[:_LISTED]:
        west, south, east, north = tile.outline.bounds
        cost = tile.cost
        figures = (f"{cost.hours:.2f}", f"{cost.memory_gb:.1f} GB", f"{cost.disk_gb:.2f} GB", f"{tile.money:.2f}")
        table.add_row(plain(tile.name), f"{east - west:.0f} x {north - south:.0f} m", str(len(tile.photos)), *figures)
    if len(plan.tiles) > _LISTED:
        table.add_row(f"… {len(plan.tiles) - _LISTED} more")
    hours, disk, money = (
        sum(values) for values in zip(*((one.cost.hours, one.cost.disk_gb, one.money) for one in plan.tiles), strict=True)
    )
    memory = max(tile.cost.memory_gb for tile in plan.tiles)
    table.add_row(f"[bold]{len(plan.tiles)} tiles[/]", "", "", f"{hours:.1f}", f"≤ {memory:.1f} GB", f"{disk:.1f} GB", f"{money:.2f}")
    return table


def summary_text(summary: Summary) -> Text:
    """How a run of tiles ended, in a few lines."""
    left = f", {len(summary.left)} left" if summary.left else ""
    lines = [Text(f"{len(summary.done)} tiles done, {len(summary.failed)} failed{left}.")]
    lines += [marked(f"{shown(name)}:", "red", reason) for name, reason in summary.failed.items()]
    return Text("\n").join(lines)


def merged_text(merged: Merged) -> Text:
    """What a merge made, in a few lines."""
    seams = merged.seams
    lines = [f"{merged.points:,} points of {merged.tiles} tiles in {shown(str(merged.folder))}"]
    if seams["height_offset_m"]["median"] is not None:
        off, noise = seams["height_offset_m"], seams["height_nmad_m"]
        lines.append(
            f"{seams['count']} seams: heights part by {off['median']:.3f} m (worst {off['worst']:.3f}), NMAD {noise['median']:.3f} m"
        )
    if seams["colour_step"]["median"] is not None:
        before, after = seams["colour_step"], seams["colour_step_left"]
        lines.append(f"colours stepped by {before['median']:.1%} there, by {after['median']:.1%} once balanced")
    return Text("\n".join(lines))


def batch_view(results: Sequence[FlightResult]) -> Table:
    """The flights of a batch and what came of them."""
    table = Table("flight", "state", "minutes", "oriented", "GSD", "points", "", box=None, pad_edge=False)
    for one in results:
        minutes = "" if one.seconds is None else f"{one.seconds / 60:.1f}"
        oriented = "" if one.photographs is None else f"{one.oriented} of {one.photographs}"
        gsd, points = "" if one.gsd_m is None else f"{100 * one.gsd_m:.1f} cm", "" if one.points is None else f"{one.points:,}"
        colour = _COLOURS[one.state]
        table.add_row(plain(one.flight), Text(one.state, colour), minutes, oriented, gsd, points, plain(one.reason))
    return table


@dataclass
class _Row:
    state: str = "waiting"
    worker: str = ""
    attempt: int = 0
    note: str = ""
    since: float = 0.0


class TilesTable:
    """A listener that shows the tiles at work, and counts the others; use it as a context manager."""

    def __init__(self, console: Console) -> None:
        self._lines = TerminalListener(console)
        self._rows: dict[str, _Row] = {}
        self._live = Live(
            console=console,
            refresh_per_second=2,
            transient=True,
            get_renderable=self._draw,
            redirect_stdout=False,
            redirect_stderr=False,
        )

    def __enter__(self) -> Self:
        self._live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._live.stop()

    def __call__(self, event: Event) -> None:
        """Take one event in; what is no tile's is printed above the table."""
        if event.kind != "tile":
            self._lines(event)
            return
        row, data = self._rows.setdefault(event.data["tile"], _Row()), event.data
        if data["state"] != row.state:
            row.since = time.monotonic()
        row.state, row.attempt = data["state"], data.get("attempt", row.attempt)
        row.worker, row.note = data.get("worker", row.worker), str(data.get("reason") or data.get("step") or "")

    def _draw(self) -> Table:
        table = Table("tile", "state", "where", "try", "minutes", "", box=None, pad_edge=False)
        done = 0
        for name, row in sorted(self._rows.items()):
            if row.state == "done":
                done += 1
                continue
            minutes = f"{(time.monotonic() - row.since) / 60:.1f}" if row.state == "running" else ""
            table.add_row(
                plain(name), Text(row.state, _COLOURS[row.state]), plain(row.worker), str(row.attempt), minutes, plain(row.note[:80])
            )
        table.caption = f"{done} done"
        return table
