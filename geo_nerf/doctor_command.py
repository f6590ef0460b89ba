"""`geo-nerf doctor` as typed: what is installed; grids that a CRS needs, fetched or looked for."""

from __future__ import annotations

from typing import Annotated

import typer
from rich.console import Console

from geo_nerf.stopping import stoppable
from geo_nerf.terminal import listening


def doctor(
    as_json: Annotated[bool, typer.Option("--json", help="Write the result as JSON to stdout.")] = False,
    fetch_grids: Annotated[
        str | None, typer.Option("--fetch-grids", metavar="CRS", help="Fetch the geoids and other grids that this CRS needs (network).")
    ] = None,
    check_crs: Annotated[
        str | None, typer.Option("--check-crs", metavar="CRS", help="Check that a run can use this CRS here: its grids, its area.")
    ] = None,
    at: Annotated[
        str | None, typer.Option(metavar="LON,LAT", help="With --fetch-grids or --check-crs: only what counts at this place.")
    ] = None,
    events: Annotated[bool, typer.Option("--events", help="Write events as JSON lines to stdout, for programs.")] = False,
) -> None:
    """What is installed, what is missing, what that costs and how to get it."""
    from geo_nerf.doctor import doctor_command
    from geo_nerf.proj_health import check_for, fetch_for, no_place_alone, show_fetched

    no_place_alone(fetch_grids or check_crs, at)
    if fetch_grids is None and check_crs is None:
        raise typer.Exit(doctor_command(as_json, Console()))
    with stoppable(), listening(events) as told:
        if check_crs is not None:
            check_for(check_crs, at, told)
        fetched = None if fetch_grids is None else fetch_for(fetch_grids, at, told)
    if check_crs is not None and not events and not as_json:
        Console().out(f"A run can use {check_crs} here.", highlight=False)
    if fetched is not None and fetch_grids is not None and not events:
        show_fetched(fetched, fetch_grids, as_json, Console())  # to the real stdout
