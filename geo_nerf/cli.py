"""The command line: `geo-nerf inspect | run | poses | train | extract | export | evaluate | render | tiles | batch | demo | doctor`.

Only this module prints. Exit status: 0 done, 1 our fault, 2 the user's input, 3 a missing component, 130 stopped by the user.
"""

from __future__ import annotations

from geo_nerf import stopping

if __name__ == "__main__":  # before the imports that take a moment
    stopping.begin()

import io
import json
import os
import sys
import tempfile
import time
import traceback
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Annotated, Literal

import typer
from rich.console import Console
from rich.table import Table

from geo_nerf import __version__
from geo_nerf.doctor_command import doctor
from geo_nerf.errors import GeoNerfError
from geo_nerf.ranges import NOT_NEGATIVE, POSITIVE
from geo_nerf.stopping import stoppable
from geo_nerf.terminal import listening, to_file, to_folder, within
from geo_nerf.tiles_commands import app as tiles_app
from geo_nerf.tiles_commands import batch

Device = Literal["auto", "cpu", "cuda"]
Align = Literal["shift", "rigid", "similarity"]
HeightsIn = Literal["metre", "foot"]
Method = Literal["neural", "stereo"]
Until = Literal["images", "poses", "scene", "stereo", "field", "surface", "products"]

app = typer.Typer(
    help="Georeferenced drone photographs to a neural surface to survey products.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.add_typer(tiles_app, name="tiles")
app.command()(batch)

Photos = Annotated[Path, typer.Argument(metavar="PHOTOS", help="Folder of photographs (JPEG, or TIFF of 8 or 16 bit).")]
Run = Annotated[Path, typer.Argument(metavar="RUN", help="A run's folder, of `geo-nerf run` or `geo-nerf poses`.")]
RunOut = Annotated[Path, typer.Option("-o", "--out", callback=to_folder, help="The run's folder; run again to resume.")]
SetOption = Annotated[list[str] | None, typer.Option("--set", help="Override a setting: section.key=value.")]
DeviceOption = Annotated[Device | None, typer.Option(help="Where the field is trained or asked; else as the run was begun.")]
AsEvents = Annotated[bool, typer.Option("--events", help="Write events as JSON lines to stdout, for programs.")]
#: a backslash keeps a bracket from being read as markup
_BOUNDS = r'Box in the CRS: "(\[xmin,xmax],\[ymin,ymax])", perhaps with ,\[zmin,zmax].'
_PREVIEW = "Write OUT/field/preview.tif this often while training; 0: never."
AsJson = Annotated[bool, typer.Option("--json", help="Write the result as JSON to stdout.")]


def main() -> None:
    """Entry point: run a command, turn errors into one paragraph and an exit status."""
    stopping.begin()
    sys.excepthook = _our_fault
    os.environ.setdefault("NUMBA_THREADING_LAYER_PRIORITY", "omp tbb workqueue")  # an outdated TBB would warn
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that spin starve each other when the machine has other work
    os.environ.setdefault("GLOG_minloglevel", "2")  # COLMAP's own log would tear the progress bars
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # as stderr does with what the terminal's encoding lacks
    try:
        typer.main.get_command(app)()  # called this way typer leaves sys.excepthook alone
    except GeoNerfError as error:
        _tell_programs(error, sys.argv[1:])
        _print_error(str(error))
        sys.exit(error.exit_code)


def _tell_programs(error: GeoNerfError, arguments: list[str]) -> None:
    """The error as the last event of `--events`, and as the answer of `inspect --json`."""
    told: dict[str, object] = {}
    if "--events" in arguments:
        told = {"event": "error", "step": "", "at": round(time.time(), 3), **error.to_json()}
    elif arguments[:1] == ["inspect"] and "--json" in arguments:
        told = {"error": error.to_json()}
    with suppress(OSError):  # whoever read standard output may be gone
        print(json.dumps(told) if told else "", end="\n" if told else "", flush=True)


def _our_fault(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Keep the traceback of a mistake of ours in a file and say where it is."""
    with tempfile.NamedTemporaryFile("w", prefix="geo-nerf-crash-", suffix=".log", delete=False, dir=stopping.lasting_folder()) as log:
        log.write("".join(traceback.format_exception(kind, error, trace)))
    text = f"This is a mistake in geo-nerf, not in your input ({kind.__name__}: {error}). Please report it with {log.name}."
    _print_error(text)


def _print_error(text: str) -> None:
    from geo_nerf.terminal import marked

    one_paragraph = " ".join(line.strip() for line in text.split("\n"))
    Console(stderr=True).print(marked("Error:", "bold red", one_paragraph), highlight=False)


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Print the version and leave.")] = False) -> None:
    if version:
        Console().print(f"geo-nerf {__version__}", highlight=False)
        raise typer.Exit


@app.command()
def run(
    photos: Photos,
    out: RunOut,
    crs: Annotated[str, typer.Option(help="Projected CRS of the products in metres, such as EPSG:25832 or EPSG:25832+7837.")],
    preset: Annotated[str, typer.Option(help="draft or fine (2 CPU cores), standard (one GPU), high, or a YAML file.")] = "standard",
    gcp: Annotated[Path | None, typer.Option(help="Ground control, OpenDroneMap's gcp_list.txt.")] = None,
    checkpoints: Annotated[Path | None, typer.Option(help="Check points in the same format; measured, never used.")] = None,
    poses: Annotated[Path | None, typer.Option(help="COLMAP model with a frame.json beside it, in place of our own.")] = None,
    warm_start: Annotated[
        Path | None, typer.Option(metavar="RUN", help="Start from the surface of an earlier run of the same site.")
    ] = None,
    until: Annotated[Until, typer.Option(help="Stop after this step.")] = "products",
    device: Annotated[Device, typer.Option(help="Where the field is trained.")] = "auto",
    method: Annotated[Method | None, typer.Option(help="neural, or stereo: no training, for comparison.")] = None,
    set_: Annotated[list[str] | None, typer.Option("--set", help="Override a setting: section.key=value.")] = None,
    preview: Annotated[float, typer.Option(metavar="SECONDS", callback=within(NOT_NEGATIVE), help=_PREVIEW)] = 0.0,
    events: AsEvents = False,
    leashed: Annotated[bool, typer.Option("--leashed", hidden=True, help="End with the program that holds standard input.")] = False,
) -> None:
    """Photographs in, point cloud, surface model and orthophoto out."""
    from geo_nerf import pipeline
    from geo_nerf.config import load_settings
    from geo_nerf.tiles.worker import end_with_parent

    if leashed:
        end_with_parent()
    settings = load_settings(preset, [*(set_ or ()), *([f"surface.method={method}"] if method else [])])
    job = pipeline.Job(photos, out, crs, settings, preset, gcp, checkpoints, poses, device, warm_start, preview)
    with stoppable(), listening(events) as told:
        pipeline.run(job, told, until)
    if not events:
        _print_products(out / "products")


def _print_products(folder: Path) -> None:
    from geo_nerf.products.manifest import owned
    from geo_nerf.terminal import plain

    table, listed = Table("product", "size", box=None, pad_edge=False), owned(folder)
    for path in sorted(folder.glob("*")):
        if path.is_file() and (listed is None or path.name in listed) and path.name not in ("step.json", "started.json", "export.json"):
            table.add_row(plain(path), f"{path.stat().st_size / 1e6:,.1f} MB")
    if table.row_count:
        Console(stderr=True).print(table)


def _print_page(page: Path) -> None:
    from geo_nerf.terminal import plain

    Console(stderr=True).print("Look at", plain(page, "bold"))


@app.command("poses")
def orient(
    photos: Photos,
    out: RunOut,
    crs: Annotated[str, typer.Option(help="Projected CRS of the products in metres, such as EPSG:25832 or EPSG:25832+7837.")],
    preset: Annotated[str, typer.Option(help="draft or fine (2 CPU cores), standard (one GPU), high, or a YAML file.")] = "standard",
    gcp: Annotated[Path | None, typer.Option(help="Ground control, OpenDroneMap's gcp_list.txt.")] = None,
    checkpoints: Annotated[Path | None, typer.Option(help="Check points in the same format; measured, never used.")] = None,
    poses: Annotated[Path | None, typer.Option(help="COLMAP model with a frame.json beside it, in place of our own.")] = None,
    set_: SetOption = None,
    events: AsEvents = False,
    as_json: AsJson = False,
) -> None:
    """Orient photographs and say how well they agree: the first steps of a run, which `train` goes on from."""
    from geo_nerf import pipeline
    from geo_nerf.config import load_settings
    from geo_nerf.poses_view import load_report, poses_view

    job = pipeline.Job(photos, out, crs, load_settings(preset, set_ or ()), preset, gcp, checkpoints, poses)
    with stoppable(), listening(events) as told:
        pipeline.run(job, told, "poses")
    if as_json:
        sys.stdout.write(json.dumps(load_report(out), indent=2) + "\n")
    elif not events:
        Console().print(poses_view(load_report(out)))


@app.command()
def train(
    run: Run,
    warm_start: Annotated[
        Path | None, typer.Option(metavar="EARLIER", help="Start from the surface of an earlier run of the same site.")
    ] = None,
    photos: Annotated[Path | None, typer.Option(help="Folder of the photographs, where they were moved since.")] = None,
    set_: SetOption = None,
    device: DeviceOption = None,
    events: AsEvents = False,
) -> None:
    """Train the surface of a run whose photographs are oriented; only what is not done already."""
    from geo_nerf import continuation

    with stoppable(), listening(events) as told:
        continuation.train(run, set_ or (), device, told, warm_start=warm_start, photos=photos)


@app.command()
def extract(
    run: Run,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", callback=to_file, help="File: .laz, .copc.laz or .ply; else RUN/points.laz.")
    ] = None,
    spacing: Annotated[float | None, typer.Option(help="Keep the most confident point of each cube of this edge, metres.")] = None,
    bounds: Annotated[str | None, typer.Option(help=_BOUNDS)] = None,
    min_confidence: Annotated[float, typer.Option(help="Leave out points less sure than this, 0 to 1.")] = 0.0,
    crs: Annotated[str | None, typer.Option(help="CRS of the points; else the run's.")] = None,
    stream: Annotated[bool, typer.Option("--stream", help="Write points to stdout, for programs (docs/point-stream.md).")] = False,
    set_: SetOption = None,
    device: DeviceOption = None,
    events: AsEvents = False,
) -> None:
    """Points of a run's surface, cropped, sifted and thinned; takes them from the trained surface first where that is not done."""
    from geo_nerf import extraction
    from geo_nerf.terminal import binary_stdout, plain

    if stream and events:
        raise typer.BadParameter("stdout takes points or events, not both.", param_hint="--stream")
    asked = extraction.Asked(run, out, crs, spacing, bounds, min_confidence, tuple(set_ or ()), device)
    if stream:
        with stoppable(), binary_stdout() as pipe, listening(False) as told:
            extraction.extract_stream(asked, pipe, told)
        return
    with stoppable(), listening(events) as told:
        path, count = extraction.extract_file(asked, told)
    Console(stderr=True).print(plain(f"{count:,} points in {path}"), highlight=False)


@app.command()
def export(
    run: Run,
    out: Annotated[
        Path | None,
        typer.Option("-o", "--out", callback=to_folder, help="Another folder for the products; else the run's own are made anew."),
    ] = None,
    crs: Annotated[str | None, typer.Option(help="CRS of the products; else the run's.")] = None,
    set_: SetOption = None,
    device: DeviceOption = None,
    events: AsEvents = False,
) -> None:
    """Make a run's products anew: in another CRS, or with other settings."""
    from geo_nerf import continuation

    with stoppable(), listening(events) as told:
        continuation.export(run, crs, set_ or (), out, device, told)
    if not events:
        _print_products(out or run / "products")


@app.command()
def inspect(
    photos: Photos,
    out: Annotated[
        Path | None, typer.Option("-o", "--out", callback=to_file, help="GeoPackage for positions, footprints and flight line.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """What is in these photographs: cameras, GNSS, overlap, expected GSD, CRS to choose, time and memory to expect."""
    from geo_nerf.inspection import inspect_photos, inspection_view
    from geo_nerf.settings import ImagesSettings

    with stoppable(), listening(False) as told:
        found = inspect_photos(photos, ImagesSettings(), told.for_step("images"), places=out)
    if as_json:
        sys.stdout.write(json.dumps(found.to_json(), indent=2) + "\n")
    else:
        Console().print(inspection_view(found))


@app.command()
def evaluate(
    product: Annotated[Path, typer.Argument(help="A run's folder, a cloud (LAZ, COPC) or a DSM (GeoTIFF).")],
    reference: Annotated[Path, typer.Argument(help="Reference cloud or DSM, or a folder of truth (surface.laz, dsm.tif, classes.tif).")],
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Where the figures and pictures go.")] = None,
    gsd: Annotated[float | None, typer.Option(callback=within(POSITIVE), help="GSD in metres; a run's folder knows its own.")] = None,
    area: Annotated[
        tuple[float, float, float, float] | None,
        typer.Option(help="West, south, east, north in the reference's CRS; else what both cover."),
    ] = None,
    align: Annotated[Align, typer.Option(help="What the co-registration of clouds may move.")] = "rigid",
    heights_in: Annotated[
        HeightsIn | None, typer.Option(help="What a file in feet without a vertical CRS counts heights in; else the other side tells.")
    ] = None,
    events: AsEvents = False,
    as_json: AsJson = False,
) -> None:
    """Accuracy against a reference: precision, recall, F1; DSM bias, NMAD, RMSE, before and after co-registration."""
    from geo_nerf import continuation, evaluation, run_folder

    if events and as_json:
        raise typer.BadParameter("stdout takes events or the result, not both; the result is in evaluation.json too.", param_hint="--json")
    folder = out or (product if product.is_dir() else product.parent) / "evaluation"
    continuation.check_apart_from_run(folder, product)
    with stoppable(), listening(events) as told, run_folder.readable_os_errors(run_folder.writable_folder(folder)):
        steps = told.for_step("evaluate")
        result = evaluation.evaluate(
            product, reference, gsd_m=gsd, area=area, align=align, heights_in=heights_in, folder=folder, events=steps
        )
    if as_json:
        sys.stdout.write(json.dumps(result.to_json(), indent=2) + "\n")
    elif not events:
        Console().print(evaluation.evaluation_view(result))


@app.command()
def render(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="A run's folder whose surface is trained.")],
    photo: Annotated[list[str] | None, typer.Option(help="Photograph whose view is drawn; may be repeated. Else a few.")] = None,
    out: Annotated[Path | None, typer.Option("-o", "--out", help="Where the pictures go; else RUN/renders.")] = None,
    longest: Annotated[int, typer.Option(min=16, help="Views are drawn at this long side at most, pixels.")] = 1600,
    flythrough: Annotated[
        Path | None, typer.Option(callback=to_file, help="A film round the block, .mp4; views then only with --photo.")
    ] = None,
    frames: Annotated[int, typer.Option(help="Frames of the film, 24 a second.")] = 240,
    size: Annotated[str, typer.Option(help="Size of the film, WIDTHxHEIGHT in pixels.")] = "1280x720",
    device: Annotated[Device, typer.Option(help="Where the field is asked.")] = "auto",
    as_json: AsJson = False,
) -> None:
    """Draw a run's surface: colour, depth and normals beside its photographs, and films."""
    from geo_nerf import continuation, rendering, run_folder
    from geo_nerf.flythrough import Film, fly_through

    film = Film.of(frames, size)
    continuation.check_apart_from_run(out or folder / "renders", folder)
    done: tuple[rendering.RenderedPhoto, ...] = ()
    with stoppable(), listening(False) as told, run_folder.readable_os_errors(run_folder.writable_folder(out or folder / "renders")):
        trained, events = rendering.open_run(folder, device), told.for_step("render")
        if photo or flythrough is None:
            done = rendering.render_photos(trained, photo or (), out or folder / "renders", events, longest_px=longest)
        if flythrough is not None:
            fly_through(trained, film, flythrough, events)
    if as_json:
        sys.stdout.write(json.dumps(rendering.renderings_json(done), indent=2) + "\n")
    elif done:
        Console().print(rendering.renderings_view(done))


@app.command()
def report(
    folder: Annotated[Path, typer.Argument(metavar="RUN", help="A run's folder, finished.")],
    events: AsEvents = False,
) -> None:
    """Write a run's report (HTML, PDF) and STAC files anew: after an evaluation, or when products were added."""
    from geo_nerf.reporting import report_again

    with stoppable(), listening(events) as told:
        page = report_again(folder, told.for_step("report"))
    if not events:
        _print_page(page)


@app.command()
def demo(
    out: Annotated[Path, typer.Argument(callback=to_folder, help="Folder for the survey, the run and the summary page.")] = Path("demo"),
    events: AsEvents = False,
) -> None:
    """Render a small village survey with exact truth, reconstruct it, measure it, and write a page about it."""
    from geo_nerf.demo import run_demo

    with stoppable(), listening(events) as told:
        page = run_demo(out, told)
    _print_page(page)


app.command()(doctor)


if __name__ == "__main__":
    main()
