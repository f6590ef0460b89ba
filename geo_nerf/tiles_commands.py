"""The commands of `geo-nerf tiles`: plan, run, merge, and the worker's own."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer
from rich.console import Console

from geo_nerf.ranges import Range
from geo_nerf.stopping import stoppable
from geo_nerf.terminal import listening, to_file, to_folder, within

if TYPE_CHECKING:
    from geo_nerf.tiles.engines.engine import Engine
    from geo_nerf.tiles.settings import RunSettings

app = typer.Typer(help="A survey larger than one run, in tiles: plan, run, merge.", no_args_is_help=True)

PlanPath = Annotated[Path, typer.Argument(metavar="PLAN.gpkg", help="A plan, of `geo-nerf tiles plan`.")]
Folder = Annotated[Path, typer.Option("-o", "--out", callback=to_folder, help="Folder of the tiles; run again to resume.")]
AsEvents = Annotated[bool, typer.Option("--events", help="Write events as JSON lines to stdout, for programs.")]
#: exit status where some tiles (or flights) failed and the others are done
SOME_FAILED = 4


@app.command()
def plan(
    run: Annotated[Path, typer.Argument(metavar="RUN", help="A run's folder with its photographs oriented, of `geo-nerf poses`.")],
    out: Annotated[Path, typer.Option("-o", "--out", callback=to_file, help="The plan, a GeoPackage.")],
    count: Annotated[int | None, typer.Option(min=1, help="Cut into so many tiles.")] = None,
    size: Annotated[float | None, typer.Option(callback=within(Range(1)), help="Cut into tiles no longer than so many metres.")] = None,
    memory_gb: Annotated[
        float | None, typer.Option(callback=within(Range(0.1)), help="Cut until each tile needs no more memory than this.")
    ] = None,
    index: Annotated[Path | None, typer.Option(help="Cut by the polygons of a vector file, or of an earlier plan.")] = None,
    area: Annotated[Path | None, typer.Option(help="Vector file; nothing beyond its polygons is planned.")] = None,
    exclude: Annotated[Path | None, typer.Option(help="Vector file; its polygons are left out.")] = None,
    config: Annotated[Path | None, typer.Option(help="YAML of rates, halo and overlap, as configs/tiles/default.yaml.")] = None,
    anew: Annotated[bool, typer.Option("--anew", help="Forget what was done by a plan that lies in the same file.")] = False,
    events: AsEvents = False,
) -> None:
    """Cut a survey into tiles: where each lies, which photographs see it, what it will cost.

    Where a plan lies in the same file that was worked on, tiles that stay as they are keep their states; else nothing is written.
    """
    from geo_nerf.tile_job import Cut, plan_tiles
    from geo_nerf.tiles_view import plan_view

    wishes = (count, size, memory_gb, index)
    if sum(wish is not None for wish in wishes) != 1:
        raise typer.BadParameter("give one of --count, --size, --memory-gb and --index.")
    with stoppable(), listening(events, "tiles") as told:
        cut = Cut(run, count, size, memory_gb, index, area, exclude, config)
        made, settings = plan_tiles(cut, out, told.for_step("plan"), anew=anew)
    if not events:
        Console(stderr=True).print(plan_view(made, settings.rates))


@app.command("run")
def run_plan(
    plan: PlanPath,
    out: Folder,
    engine: Annotated[Literal["local", "ray"], typer.Option(help="Processes of this machine, or a Ray cluster.")] = "local",
    workers: Annotated[int, typer.Option(min=1, help="Tiles at a time at most, on this machine.")] = 1,
    cores: Annotated[int | None, typer.Option(min=1, help="Cores of each worker, kept to these; else all are shared out.")] = None,
    memory_gb: Annotated[
        float | None, typer.Option(callback=within(Range(0.1)), help="Memory the tiles may take together; else most of what is free.")
    ] = None,
    address: Annotated[str | None, typer.Option(help="Of a running Ray cluster; else one is started here.")] = None,
    only: Annotated[list[str] | None, typer.Option(help="Name of a tile; may be repeated.")] = None,
    redo: Annotated[bool, typer.Option("--redo", help="Make the tiles of --only anew from nothing.")] = False,
    retry_failed: Annotated[bool, typer.Option("--retry-failed", help="Try tiles again that failed before.")] = False,
    run: Annotated[Path | None, typer.Option(help="The survey's run, where it was moved since the plan was made.")] = None,
    photos: Annotated[Path | None, typer.Option(help="Folder of the photographs, where they were moved since.")] = None,
    config: Annotated[Path | None, typer.Option(help="YAML with tries and back-off, as configs/tiles/default.yaml.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="Override a setting: section.key=value.")] = None,
    device: Annotated[Literal["auto", "cpu", "cuda"] | None, typer.Option(help="Where surfaces are trained.")] = None,
    events: AsEvents = False,
) -> None:
    """Work through a plan. Exit status 0: all tiles are done; 4: some failed."""
    from geo_nerf.tile_job import tiles_of
    from geo_nerf.tiles.geopackage import read_plan
    from geo_nerf.tiles.run import run_tiles
    from geo_nerf.tiles.settings import load_tiles_settings
    from geo_nerf.tiles.state import open_states
    from geo_nerf.tiles.tile_folder import start_anew
    from geo_nerf.tiles_view import TilesTable, summary_text

    if redo and not only:
        raise typer.BadParameter("name the tiles with --only.", param_hint="--redo")
    settings = load_tiles_settings(config).run
    moved = {"--run": run, "--photos": photos}
    with stoppable(), listening(events, "tiles", TilesTable) as told, open_states(plan) as states:
        tiles = tiles_of(read_plan(plan), out, set_ or (), device, run, photos)  # writes orders: a batch at work keeps its own
        states.keep({"tiles": str(out.resolve()), "tiles_options": json.dumps(_kept_options(set_ or (), device, config, moved))})
        for name in only if redo and only else ():
            start_anew(out / name)
        chosen = _engine(engine, workers, cores, memory_gb, address, settings)
        summary = run_tiles(tiles, states, chosen, settings, told, only=only or (), retry_failed=retry_failed)
    if events:
        sys.stdout.write(json.dumps({"event": "summary", "done": summary.done, "failed": summary.failed, "left": summary.left}) + "\n")
    else:
        Console(stderr=True).print(summary_text(summary), highlight=False)
    if not summary.complete:
        raise typer.Exit(SOME_FAILED)


def _kept_options(set_: Sequence[str], device: str | None, config: Path | None, folders: Mapping[str, Path | None]) -> list[str]:
    """What the plan keeps, for a tile that is run again alone to be asked for as its neighbours were."""
    options = [word for setting in set_ for word in ("--set", setting)]
    options += ["--device", device] if device else []
    return options + [word for name, path in {"--config": config, **folders}.items() if path for word in (name, str(path.resolve()))]


def _engine(name: str, workers: int, cores: int | None, memory_gb: float | None, address: str | None, settings: RunSettings) -> Engine:
    import psutil

    if name == "ray":
        from geo_nerf.tiles.engines.ray_engine import RayEngine

        return RayEngine(address, cpus=float(cores or 1))
    from geo_nerf.tiles.engines.local import LocalEngine

    return LocalEngine(workers, memory_gb or settings.memory_part * psutil.virtual_memory().available / 1e9, cores=cores)


@app.command()
def merge(
    plan: PlanPath,
    tiles: Annotated[Path, typer.Argument(metavar="FOLDER", help="Folder of the tiles, of `geo-nerf tiles run`.")],
    out: Annotated[Path, typer.Option("-o", "--out", callback=to_folder, help="Folder for the products of the whole.")],
    cloud: Annotated[Literal["tiles", "one"], typer.Option(help="A COPC file a tile with an index (VPC), or one file.")] = "tiles",
    balance: Annotated[bool, typer.Option(help="Bring the tiles of the orthophoto to one exposure.")] = True,
    run: Annotated[Path | None, typer.Option(help="The survey's run, where it was moved since the plan was made.")] = None,
    events: AsEvents = False,
) -> None:
    """Make one cloud, surface model, terrain model and orthophoto of the tiles that are done, and a report on the whole."""
    from geo_nerf.tiles.geopackage import read_plan
    from geo_nerf.tiles_view import merged_text
    from geo_nerf.tiles_whole import merge_survey

    with stoppable(), listening(events, "tiles") as told:
        made = merge_survey(read_plan(plan), tiles, out, told.for_step("merge"), cloud=cloud, balance=balance, run_at=run)
    if not events:
        Console(stderr=True).print(merged_text(made), highlight=False)


def batch(
    folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="Holds a folder of photographs for each flight.")],
    config: Annotated[Path, typer.Option(help="YAML: crs, and if wanted preset, set, gcp, checkpoints, flights.")],
    out: Annotated[
        Path,
        typer.Option("-o", "--out", callback=to_folder, help="Gets a run's folder for each flight, and the table; run again to resume."),
    ],
    workers: Annotated[int, typer.Option(min=1, help="Flights at a time.")] = 1,
    events: AsEvents = False,
) -> None:
    """Run many separate flights, going on past failures. Exit status 0: all are done; 4: some failed."""
    from geo_nerf.batch import load_batch, run_batch
    from geo_nerf.run_folder import readable_os_errors
    from geo_nerf.tiles_view import TilesTable, batch_view

    settings = load_batch(config)
    with stoppable(), listening(events, "tiles", TilesTable) as told, readable_os_errors(out):
        results = run_batch(folder, settings, out, told, workers=workers)
    if not events:
        Console(stderr=True).print(batch_view(results))
    if any(result.state != "done" for result in results):
        raise typer.Exit(SOME_FAILED)


@app.command(hidden=True)
def work(folder: Annotated[Path, typer.Argument(metavar="FOLDER", help="A tile's folder, with its tile.json.")]) -> None:
    """Do one tile: what the engines call."""
    from geo_nerf.tile_job import work_on
    from geo_nerf.tiles.worker import end_with_parent

    end_with_parent()
    with stoppable(), listening(True) as told:
        work_on(folder, told)
