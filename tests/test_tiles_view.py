"""Tiles in the terminal."""

from __future__ import annotations

import io

from rich.console import Console

from geo_nerf.batch import FlightResult
from geo_nerf.events import Events
from geo_nerf.tiles.merge import Merged
from geo_nerf.tiles.run import Summary
from geo_nerf.tiles.settings import Rates
from geo_nerf.tiles_view import TilesTable, batch_view, merged_text, plan_view, summary_text
from tests.tiles.made import small_plan


def shown(renderable) -> str:
    text = io.StringIO()
    Console(file=text, width=140).print(renderable)
    return text.getvalue()


def test_the_living_table_has_the_tiles_at_work_and_counts_the_others() -> None:
    console = Console(file=io.StringIO(), width=140)
    table = TilesTable(console)
    events = Events("tiles", (table,))
    events.emit("tile", tile="a", state="running", worker="node:1", attempt=1)
    events.emit("tile", tile="a", state="running", step="field 40%")
    events.emit("tile", tile="b", state="waiting", reason="killed by signal 9", attempt=2)
    events.emit("tile", tile="c", state="done", seconds=2.0)
    events.warn("one tile is left out")
    text = shown(table._draw())
    assert "node:1" in text and "field 40%" in text and "killed by signal 9" in text and "1 done" in text and "\nc " not in text
    assert "one tile is left out" in console.file.getvalue()


def test_a_plans_table_sums_up_and_cuts_long_lists() -> None:
    text = shown(plan_view(small_plan([f"t{k:02d}" for k in range(40)]), Rates(currency="CHF")))
    assert "CHF" in text and "40 tiles" in text and "… 10 more" in text and "100 x 100 m" in text and "4.00" in text


def test_ends_are_told_in_words() -> None:
    text = summary_text(Summary(("a", "b"), {"c": "no space [left]"}, ("d",))).plain
    assert text.startswith("2 tiles done, 1 failed, 1 left.") and "no space" in text
    pair = {"median": 0.01, "worst": 0.02}
    seams = {"count": 3, "height_offset_m": pair, "height_nmad_m": pair, "colour_step": pair, "colour_step_left": pair}
    merged = merged_text(Merged("out", 12_345, 4, (), seams)).plain
    assert "12,345 points of 4 tiles" in merged and "3 seams: heights part by 0.010 m (worst 0.020)" in merged
    flights = shown(
        batch_view([FlightResult("north", "done", 90.0, 10.0, 9, 8, 0.3, 0.05, 777), FlightResult("x", "failed", reason="bad")])
    )
    assert "8 of 9" in flights and "5.0 cm" in flights and "bad" in flights and "1.5" in flights
