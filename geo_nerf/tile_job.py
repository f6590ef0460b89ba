"""Tiles and the pipeline: a plan from a run's folder, an order for each tile, and the worker's run of one.

Comes in: the folder of an oriented run (or, for a plan alone, of one that has only read its photographs). Goes out: plans and tiles.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from geo_nerf.artefacts import read_json, write_json
from geo_nerf.config import changed_settings
from geo_nerf.continuation import MissingStepError, open_run
from geo_nerf.errors import DamagedPhotographError
from geo_nerf.estimates import PRESETS, estimate
from geo_nerf.events import Events
from geo_nerf.images.catalog import check_same
from geo_nerf.pipeline import Job, load_catalog, run
from geo_nerf.run_folder import MARK, check_apart, is_worked_in, readable_os_errors
from geo_nerf.sentence import sentence
from geo_nerf.tiles.engines.engine import Task
from geo_nerf.tiles.exposure import gains_for
from geo_nerf.tiles.run import Tile
from geo_nerf.tiles.settings import TilesSettings
from geo_nerf.tiles.tile_folder import CLIPPED, DONE, RUN, Order, finished
from geo_nerf.types import Gain, Part

if TYPE_CHECKING:
    from geo_nerf.tile_replan import EarlierPlan
    from geo_nerf.tiles.geopackage import PlanFile, TileRow
    from geo_nerf.tiles.plan import Cost, Plan
    from geo_nerf.tiles.survey import Survey

#: points along each side of an outline when it is turned into local metres
_ALONG = 16
#: settings that a tile's run may be given anew
SECTIONS = ("scene", "stereo", "field", "surface", "products")
DEVICES: tuple[Literal["auto", "cpu", "cuda"], ...] = ("auto", "cpu", "cuda")


@dataclass(frozen=True)
class Cut:
    """What a user asked a plan for."""

    run: Path
    count: int | None = None
    size_m: float | None = None
    memory_gb: float | None = None
    index: Path | None = None
    area: Path | None = None
    exclude: Path | None = None
    config: Path | None = None


def plan_tiles(cut: Cut, out: Path, events: Events, *, anew: bool = False) -> tuple[Plan, TilesSettings]:
    """Plan a run's tiles and write the GeoPackage.

    Args:
        cut: what is asked for.
        out: the file. Where a plan lies there that was worked on, tiles that stay as they are keep their states.
        events: listeners.
        anew: whether what was done by the plan that lies there may be forgotten.

    Raises:
        MissingStepError: the photographs have not been read.
        PlanAtWorkError: the new plan would forget what was done by the one that lies there, and `anew` is false.
        GeoNerfError: anything else the user can mend.
    """
    from geo_nerf.tile_replan import planning_over

    with planning_over(out, events) as earlier:
        return _plan_over(earlier, cut, out, events, anew=anew)


def _plan_over(earlier: EarlierPlan, cut: Cut, out: Path, events: Events, *, anew: bool) -> tuple[Plan, TilesSettings]:
    from geo_nerf.crs.files import horizontal
    from geo_nerf.tiles.geopackage import write_plan
    from geo_nerf.tiles.plan import Wish, make_plan
    from geo_nerf.tiles.settings import load_tiles_settings
    from geo_nerf.tiles.sheets import read_area, read_sheets

    kept, settings = open_run(cut.run).job, load_tiles_settings(cut.config)
    survey = survey_of_run(kept)
    if not survey.oriented and is_worked_in(cut.run):
        text = (
            "Another geo-nerf is working on this run, and its photographs are not oriented at this moment: this plan goes by their tags "
            "over level ground, and cannot be run. Plan again once the other one is done."
        )
        events.warn(sentence("plan_while_worked_on", text))
    elif not survey.oriented:
        text = "The photographs are not oriented yet: this plan goes by their tags over level ground, and cannot be run."
        events.warn(sentence("plan_by_tags", text))
    crs = horizontal(survey.crs)
    sheets = () if cut.index is None else tuple(read_sheets(cut.index, crs))
    area, exclude = (
        None if path is None else read_area(path, crs, option) for path, option in ((cut.area, "--area"), (cut.exclude, "--exclude"))
    )
    wish = Wish(cut.count, cut.size_m, cut.memory_gb, sheets)
    plan = make_plan(survey, wish, settings, lambda sizes: cost_of(kept.preset, sizes), events, area=area, exclude=exclude)
    there = {"run": str(cut.run.resolve()), "run_from_here": os.path.relpath(cut.run.resolve(), out.resolve().parent)}
    facts = {**there, "crs": kept.crs, "preset": kept.preset, "currency": settings.rates.currency}
    still = earlier.kept(plan, facts, anew=anew)
    if survey.oriented:
        plan = replace(plan, gains=_gains(kept, events))
    with readable_os_errors(out.parent):
        write_plan(plan, out, facts, still)
    return plan, settings


def _gains(kept: Job, events: Events) -> dict[str, Gain]:
    """The photographs' exposure, which all tiles share; none where photographs are gone (their colours are then balanced at the end)."""
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.tiles.exposure import survey_gains

    try:
        return survey_gains(load_orientation(kept.out / "poses"), load_catalog(kept.out, kept.photos), events)
    except DamagedPhotographError as error:
        text = "The photographs' exposure is left as it is, so colours may step from tile to tile: {why}"
        events.warn(sentence("exposure_kept", text, why=error.said))
        return {}


def survey_of_run(job: Job) -> Survey:
    """The survey in a run's folder, oriented if it is.

    Raises:
        MissingStepError: not even the photographs have been read.
    """
    from geo_nerf.crs import survey_crs
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.tiles.survey import survey_of_catalog, survey_of_orientation

    crs = survey_crs(job.crs)
    if (job.out / "poses" / "step.json").is_file():
        return survey_of_orientation(load_orientation(job.out / "poses"), crs)
    if not (job.out / "images" / "catalog.json").is_file():
        raise MissingStepError(job.out, "images", "has not been done yet")
    return survey_of_catalog(load_catalog(job.out), crs)


def cost_of(preset: str, sizes_hw: Sequence[tuple[int, int]]) -> Cost:
    """What a run of some photographs is expected to take; an own preset is judged as `standard`."""
    from geo_nerf.tiles.plan import Cost

    name = preset if preset in PRESETS else "standard"
    found = next(one for one in estimate(sizes_hw) if one.preset == name)
    return Cost(found.minutes / 60, found.memory_gb, found.disk_gb, gpus=int("GPU" in found.machine))


def tiles_of(
    plan: PlanFile,
    folder: Path,
    overrides: Sequence[str],
    device: str | None,
    run_at: Path | None = None,
    photos_at: Path | None = None,
) -> dict[str, Tile]:
    """A plan's tiles as work to be done, each with its order written into its folder.

    Args:
        plan: as read.
        folder: where the tiles' folders lie.
        overrides: settings other than the survey's own, `section.key=value`.
        device: where surfaces are trained; None as the survey's run was begun.
        run_at: the survey's run, where it has been moved since it was planned.
        photos_at: the photographs' folder, where they have been moved since they were read.

    Raises:
        MissingStepError: the survey is not oriented.
        OtherPhotographsError: the folder does not hold the survey's photographs.
        OutputError: the tiles' folder lies in the photographs' folder.
        GeoNerfError: anything else the user can mend.
    """
    survey = run_at or plan.run
    kept = open_run(survey)
    if not (survey / "poses" / "step.json").is_file():
        raise MissingStepError(survey, "poses", "has not been done yet")
    settings = changed_settings(dict(kept.settings), overrides, SECTIONS, str(survey / MARK))
    if photos_at is not None:
        check_same(load_catalog(survey, photos_at), {name for row in plan.tiles for name in row.photos})
    trained_on = next((known for known in DEVICES if known == device), kept.job.device)
    job = replace(kept.job, device=trained_on, settings=settings, photos=photos_at or kept.job.photos)
    check_apart(folder, job.photos)
    maker = _Orders(plan, survey.resolve(), job)
    tiles = {}
    for row in plan.tiles:
        if row.photos:
            tiles[row.name] = maker.tile(row, folder / row.name)
    return tiles


class _Orders:
    """Makes the tiles' orders from what they share."""

    def __init__(self, plan: PlanFile, survey: Path, job: Job) -> None:
        from geo_nerf.poses.orient import load_orientation

        self._plan, self._survey, self._job = plan, survey, job
        self._frame = load_orientation(survey / "poses").frame
        self._poses = str(read_json(survey / "poses" / "step.json")["fingerprint"])

    def tile(self, row: TileRow, folder: Path) -> Tile:
        """Write a tile's order and say how it is worked on."""
        order = Order(
            name=row.name,
            run=str(self._survey),
            poses=self._poses,
            crs=self._job.crs,
            photos=row.photos,
            core_wkt=row.outline.wkt,
            box_m=self._box(row.outline),
            overlap_m=self._plan.number("overlap_m"),
            gsd_m=self._plan.number("gsd_m"),
            preset=self._job.preset,
            device=self._job.device,
            settings=asdict(self._job.settings),
            gains=gains_for(row.photos, self._plan.gains),
            photos_folder=str(self._job.photos.resolve()),
        )
        order.write(folder)
        command = (sys.executable, "-m", "geo_nerf.cli", "tiles", "work", str(folder.resolve()))
        task = Task(row.name, folder, command, row.memory_gb, row.gpus, needs=(order.run, order.photos_folder))
        return Tile(task, lambda: finished(folder, order.mark))

    def _box(self, outline: Any) -> tuple[float, float, float, float]:
        """The box of a core and its halo in local metres."""
        import shapely

        from geo_nerf.crs import survey_crs

        whole = outline.buffer(self._plan.number("halo_m"), join_style="mitre")
        edge = shapely.get_coordinates(shapely.segmentize(whole, max(whole.length / (4 * _ALONG), 0.1)))
        heights = np.full(len(edge), self._plan.number("ground_m"))
        local = self._frame.crs_to_local(np.column_stack([edge, heights]), survey_crs(self._job.crs))[:, :2]
        (west, south), (east, north) = local.min(axis=0).round(3), local.max(axis=0).round(3)
        return float(west), float(south), float(east), float(north)


def work_on(folder: Path, events: Events) -> Mapping[str, Any]:
    """Do one tile: its run, its products cut to size, and `done.json`.

    Args:
        folder: with the tile's `tile.json`; what an earlier try left there is used.
        events: listeners.

    Returns:
        What `done.json` holds.

    Raises:
        GeoNerfError: anything the user can mend.
    """
    from geo_nerf.products.final_file import final_folder

    order = Order.read(folder)
    if (record := finished(folder, order.mark)) is not None:
        return record
    (folder / DONE).unlink(missing_ok=True)
    job = job_of(order, folder)
    steps = run(job, events)
    with readable_os_errors(folder), final_folder(folder / CLIPPED) as partial:
        kept = _crop(order, job, partial)
    record = {
        "mark": order.mark,
        "points": kept.points,
        "bounds": kept.bounds,
        "seconds": round(sum(float(step.content.get("seconds", 0.0)) for step in steps.values()), 1),
        "peak_memory_mb": max(float(step.content.get("peak_memory_mb", 0.0)) for step in steps.values()),
    }
    write_json(folder / DONE, record)
    return record


def job_of(order: Order, folder: Path) -> Job:
    """The pipeline's job of a tile."""
    survey = open_run(Path(order.run)).job
    settings = changed_settings({name: dict(section) for name, section in order.settings.items()}, (), (), str(folder / "tile.json"))
    part = Part(Path(order.run), order.photos, order.box_m, order.gsd_m, order.gains)
    device = next(known for known in DEVICES if known == order.device)
    photos = Path(order.photos_folder) if order.photos_folder else survey.photos
    return Job(photos, folder / RUN, order.crs, settings, order.preset, device=device, part=part)


def _crop(order: Order, job: Job, into: Path) -> Any:
    import shapely

    from geo_nerf.tiles.crop import crop_products

    whole = [photo["name"] for photo in read_json(Path(order.run) / "poses" / "orientation.json")["photos"]]
    number = {name: place + 1 for place, name in enumerate(whole)}
    here = [photo["name"] for photo in read_json(job.out / "poses" / "orientation.json")["photos"]]
    numbers = {place + 1: number[name] for place, name in enumerate(here)}
    outline = shapely.from_wkt(order.core_wkt).buffer(order.overlap_m, join_style="mitre")
    return crop_products(job.out / "products", outline, into, numbers)
