"""The steps of a run in order: photographs in, products out, resumable at every step.

Each step reads the folders of earlier ones and writes its own; `steps.run_step` decides what is done already.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from geo_nerf import __version__
from geo_nerf.artefacts import read_json, write_json
from geo_nerf.earlier_run import EarlierRun, open_earlier
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.input_keys import digest, part_key, photographs_key
from geo_nerf.run_folder import MARK, check_folder, locked, readable_os_errors
from geo_nerf.sentence import both, sentence
from geo_nerf.settings import Settings
from geo_nerf.site_crs import check_control, check_crs, check_frame, check_oriented, check_photographed
from geo_nerf.steps import Step, StepRecord, run_step

if TYPE_CHECKING:
    from geo_nerf.preview import SurfacePreview
    from geo_nerf.scene.scene import Scene
    from geo_nerf.types import Catalog, Control, Orientation, Part

StepName = Literal["images", "poses", "scene", "stereo", "field", "surface", "products"]
STEP_NAMES: tuple[StepName, ...] = ("images", "poses", "scene", "stereo", "field", "surface", "products")


@dataclass(frozen=True)
class Job:
    """All a run is asked for."""

    #: folder of photographs
    photos: Path
    #: the run's folder
    out: Path
    #: CRS of the products, as the user wrote it
    crs: str
    settings: Settings
    #: name of the preset, for the record
    preset: str = ""
    #: ground control, OpenDroneMap's gcp_list.txt
    control: Path | None = None
    #: check points, same format, never used in the adjustment
    checks: Path | None = None
    #: COLMAP model with a frame.json beside it, used in place of our own orientation
    poses: Path | None = None
    device: Literal["auto", "cpu", "cuda"] = "auto"
    #: folder of an earlier run of the site, whose surface the training starts from
    warm_start: Path | None = None
    #: least seconds between previews of the surface while it is trained (0: none)
    preview_s: float = 0.0
    #: the part of an oriented survey that this run is limited to, whose photographs and poses it takes
    part: Part | None = None


def run(job: Job, events: Events, until: StepName = "products") -> dict[str, StepRecord]:
    """Do every step up to `until` that is not done yet.

    Returns:
        Each step's record by name.

    Raises:
        GeoNerfError: anything the user can mend; what was finished is kept.
    """
    # a CRS that files lose shows now, not after the training; one unfit for the place once that is known
    check_crs(job.crs, job.settings.products)
    _check_inputs(job)
    check_folder(job.out, None if job.part is not None else job.photos)
    with readable_os_errors(job.out), locked(job.out):
        _record(job, {}, "running")
        done: dict[str, StepRecord] = {}
        wanted = STEP_NAMES[: STEP_NAMES.index(until) + 1]
        for step in (step for step in _steps(job) if step.name in wanted):
            done[step.name] = run_step(step, job.out, done, events)
            if step.name == "images" and done["images"].skipped and job.part is None:
                check_photographed(job.crs, load_catalog(job.out), events)  # the CRS may be another than the last time
            if step.name == "poses":
                check_frame(job)
            _record(job, done, "running")
        _record(job, done, "done")
        if until == "products" and job.part is None:  # tiles are told of together, when they are merged
            _report(job, done["products"], events)
    return done


def go_on(job: Job, done: Mapping[str, StepRecord], wanted: Collection[str], events: Events) -> dict[str, StepRecord]:
    """Do some steps of a run whose earlier ones are taken as they are: neither its photographs nor its control need be there still.

    Args:
        job: as kept in the run, perhaps with other settings of these steps or another CRS.
        done: records of the steps before.
        wanted: names of the steps.
        events: listeners.

    Returns:
        Records of the steps before and of those asked for.

    Raises:
        GeoNerfError: anything the user can mend; what was finished is kept.
    """
    from geo_nerf.products_step import kept_inputs

    check_oriented(job, events)
    keep = kept_inputs(wanted)
    with readable_os_errors(job.out), locked(job.out):
        records = dict(done)
        _record(job, records, "running", keep)
        for step in (step for step in _steps(_without_gone_inputs(job, wanted)) if step.name in wanted):
            records[step.name] = run_step(step, job.out, records, events)
            _record(job, records, "running", keep)
        _record(job, records, "done", keep)
        if "products" in wanted:
            _report(job, records["products"], events)
    return records


def step_names(job: Job) -> tuple[str, ...]:
    """The steps that a job has, in order; stereo trains nothing, say."""
    return tuple(step.name for step in _steps(_without_gone_inputs(job, ())))


def _without_gone_inputs(job: Job, wanted: Collection[str]) -> Job:
    """The job without inputs of other steps, which may have been moved away since."""
    control, checks = (path if path is not None and path.is_file() else None for path in (job.control, job.checks))
    warm_start = job.warm_start if {"scene", "field"} & set(wanted) else None
    part = job.part if {"images", "poses", "scene"} & set(wanted) else None
    return replace(job, control=control, checks=checks, poses=None, warm_start=warm_start, part=part)


def _report(job: Job, products: StepRecord, events: Events) -> None:
    """The page about the run: it shows every step's time, so it is written after the last one."""
    from geo_nerf.products.run_report import write_run_report

    if not products.skipped or not (job.out / "products" / "report.html").is_file():
        write_run_report(job.out, events.for_step("report"))


def _check_inputs(job: Job) -> None:
    for option, path in (("--gcp", job.control), ("--checkpoints", job.checks), ("--poses", job.poses), ("--warm-start", job.warm_start)):
        if path is not None and not path.exists():
            what, mend = sentence("no_such_file", "there is no such file."), sentence("check_file_path", "Check the path.")
            raise InputError(what, where=f"{option} {path}", mend=mend)
    _earlier(job)


def _earlier(job: Job) -> EarlierRun | None:
    return None if job.warm_start is None else open_earlier(job.warm_start, job.out)


def _record(job: Job, done: Mapping[str, StepRecord], state: str, keep: Collection[str] = ()) -> None:
    from geo_nerf.products_step import lineage

    steps = {name: dict(record.content) for name, record in done.items()}
    write_json(
        job.out / MARK,
        {
            "program": f"geo-nerf {__version__}",
            "state": state,
            "written_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "photos": str(job.photos.resolve()),
            "photos_from_here": os.path.relpath(job.photos.resolve(), job.out.resolve()),
            "crs": job.crs,
            "preset": job.preset,
            "control": job.control and str(job.control.resolve()),
            "checks": job.checks and str(job.checks.resolve()),
            "poses": job.poses and str(job.poses.resolve()),
            "warm_start": job.warm_start and str(job.warm_start.resolve()),
            "device": job.device,
            "part": job.part and job.part.to_json(),
            "settings": asdict(job.settings),
            "lineage": lineage(job, steps, keep),
            "steps": steps,
        },
    )


def _steps(job: Job) -> tuple[Step, ...]:
    settings, earlier, prior = job.settings, _earlier(job), has_prior(job.settings)
    site: dict[str, Any] = {} if earlier is None else {"site": earlier.scene_mark}
    start = {} if earlier is None else {"warm_start": earlier.field_mark}
    if job.part is None:
        control = {"control": digest(job.control), "checks": digest(job.checks), "poses": digest(job.poses)}
        images, poses = {**asdict(settings.images), "files": photographs_key(job.photos)}, {**asdict(settings.poses), **control}
    else:
        images, poses = (part_key(job.part, name) for name in ("images", "poses"))
        gains = {"gains": [list(gain) for gain in job.part.gains]} if job.part.gains else {}
        site = {"box_m": list(job.part.box_m), "gsd_m": job.part.gsd_m, **gains}
    steps = (
        Step("images", images, (), lambda f, e: _images(job, f, e)),
        Step("poses", poses, ("images",), lambda f, e: _poses(job, f, e)),
        Step("scene", {**asdict(settings.scene), **site}, ("images", "poses"), lambda f, e: _scene(job, f, e)),
        Step("stereo", asdict(settings.stereo), ("scene",), lambda f, e: _prior(job, f, e)),
        Step("field", {**settings.field.key(prior), **start}, ("scene", "stereo"), lambda f, e: _field(job, f, e)),
        Step("surface", _surface_key(settings), ("scene", "field"), lambda f, e: _surface(job, f, e)),
        Step("products", _products_key(job), ("poses", "scene", "surface"), lambda f, e: _products(job, f, e), exchanges=True),
    )
    absent = {*(() if settings.surface.method == "neural" else ("field",)), *(() if prior else ("stereo",))}
    return tuple(replace(step, needs=tuple(name for name in step.needs if name not in absent)) for step in steps if step.name not in absent)


def has_prior(settings: Settings) -> bool:
    """Whether photographs are matched before training, for the surface to start from."""
    return settings.stereo.prior_size != "none" and settings.surface.method == "neural"


def _products_key(job: Job) -> dict[str, Any]:
    return {**asdict(job.settings.products), "crs": job.crs}


def _surface_key(settings: Settings) -> dict[str, Any]:
    """The settings that the points depend on: those of matching only where pixels are matched."""
    matched = settings.surface.matched or settings.surface.method == "stereo"
    return {**asdict(settings.surface), **({"stereo": settings.stereo.key()} if matched else {})}


def _images(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.images.catalog import catalog_to_json, read_catalog

    if job.part is not None:
        whole, wanted = load_catalog(job.part.run, job.photos), set(job.part.photos)
        part = replace(whole, photos=tuple(photo for photo in whole.photos if photo.name in wanted), rejected={})
        write_json(folder / "catalog.json", catalog_to_json(part))
        return
    catalog = read_catalog(job.photos, job.settings.images, events)
    check_photographed(job.crs, catalog, events)
    write_json(folder / "catalog.json", catalog_to_json(catalog))


def load_catalog(out: Path, photos: Path | None = None) -> Catalog:
    """The catalogue of a run's `images` step.

    Args:
        out: the run's folder.
        photos: where the photographs lie now; None, or no folder, for where they were read.
    """
    from geo_nerf.images.catalog import catalog_from_json, moved_to

    catalog = catalog_from_json(read_json(out / "images" / "catalog.json"))
    return catalog if photos is None or not photos.is_dir() else moved_to(catalog, photos.resolve())


def _poses(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.poses.orient import save_orientation

    save_orientation(_orientation(job, folder, events), folder)


def _orientation(job: Job, folder: Path, events: Events) -> Orientation:
    from geo_nerf.poses.orient import orient

    if job.part is not None:
        from geo_nerf.poses.part import part_of_orientation
        from geo_nerf.poses.store import load_orientation

        return part_of_orientation(load_orientation(job.part.run / "poses"), job.part)
    from geo_nerf.images.control_doubts import check_independent

    catalog = load_catalog(job.out, job.photos)
    control, checks = (_read_control(path, catalog, job) for path in (job.control, job.checks))
    if control is not None and checks is not None:
        check_independent(control, checks)
    _tell_doubts(control, checks, events)
    for file in filter(None, (control, checks)):
        check_control(job.crs, file)
    if job.poses is not None:
        from geo_nerf.poses._colmap import import_colmap

        return import_colmap(job.poses, catalog, events=events)
    return orient(catalog, job.settings.poses, control=control, checks=checks, work=folder / "work", events=events)


def _read_control(path: Path | None, catalog: Catalog, job: Job) -> Control | None:
    from geo_nerf.images.control import read_control

    return None if path is None else read_control(path, catalog, marks_scale=job.settings.poses.marks_scale)


def _tell_doubts(control: Control | None, checks: Control | None, events: Events) -> None:
    """Warn of what is doubtful in the files, each sentence once; what is pending is left to the pose step."""
    told: dict[str, list[str]] = {}
    for file, role in _roles(control, checks):
        for doubt in (one for one in file.doubts if one not in file.pending):
            told.setdefault(doubt, []).append(role)
    for doubt, roles in told.items():
        files = both(list(dict.fromkeys(roles)))
        events.warn(sentence("control_doubt", "{files}: {doubt}", files=files, doubt=doubt))


def _roles(control: Control | None, checks: Control | None) -> Iterator[tuple[Control, str]]:
    """The files and what each is called in a sentence."""
    if control is not None:
        yield control, sentence("of_control", "control points ({file})", file=control.path.name)
    if checks is not None:
        yield checks, sentence("of_checks", "check points ({file})", file=checks.path.name)


def _scene(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.scene.pyramid import build_scene

    earlier = _earlier(job)
    site = None if earlier is None else earlier.scene()
    orientation, catalog = load_orientation(job.out / "poses"), load_catalog(job.out, job.photos)
    build_scene(orientation, catalog, job.settings.scene, folder, events, earlier=site, part=job.part)


def _prior(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.field.checkpoint import choose_device
    from geo_nerf.scene.scene import Scene
    from geo_nerf.stereo.prior import make_prior

    make_prior(Scene.load(job.out / "scene"), job.settings.stereo, folder, events, choose_device(job.device).type)


def _field(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.field.train import train_field
    from geo_nerf.scene.scene import Scene
    from geo_nerf.stereo.prior import PriorPoints

    earlier = _earlier(job)
    surface = None if earlier is None else earlier.field()
    prior = PriorPoints.load(job.out / "stereo") if has_prior(job.settings) else None
    scene = Scene.load(job.out / "scene")
    watch = _preview(job, scene, folder, events)
    train_field(scene, job.settings.field, folder, events, device=job.device, earlier=surface, prior=prior, watch=watch)
    if job.settings.field.refine_poses:
        _compare_with_control(job, folder, events)


def _preview(job: Job, scene: Scene, folder: Path, events: Events) -> SurfacePreview | None:
    from geo_nerf.crs import survey_crs
    from geo_nerf.preview import SurfacePreview

    return SurfacePreview(scene, survey_crs(job.crs), folder, job.preview_s, events) if job.preview_s > 0 else None


def _compare_with_control(job: Job, folder: Path, events: Events) -> None:
    """Residuals at control and check points, before and after the poses were refined."""
    from geo_nerf.field.cameras import corrected_scene
    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.refined_poses import corrected_orientation, survey_rmse
    from geo_nerf.scene.scene import Scene

    scene, catalog = Scene.load(job.out / "scene"), load_catalog(job.out)
    before = load_orientation(job.out / "poses")
    after = corrected_orientation(before, scene, corrected_scene(scene, load_field(folder, job.device)))
    for name, path in (("control", job.control), ("checks", job.checks)):
        control = _read_control(path, catalog, job)  # its doubts were told with the poses
        if control is not None:
            for when, orientation in (("before", before), ("after", after)):
                events.metric(**{f"{name}_{part}_{when}": value for part, value in survey_rmse(orientation, control).items()})


def _surface(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.field.cameras import corrected_scene
    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.scene.scene import Scene
    from geo_nerf.surface.matched import match_cloud
    from geo_nerf.surface.points import extract_cloud

    settings, scene = job.settings, Scene.load(job.out / "scene")
    field = load_field(job.out / "field", job.device) if settings.surface.method == "neural" else None
    scene = corrected_scene(scene, field)
    if field is None or settings.surface.matched:
        match_cloud(scene, field, settings.surface, settings.stereo, folder, events)
    else:
        extract_cloud(scene, field, settings.surface, folder, events)


def _products(job: Job, folder: Path, events: Events) -> None:
    from geo_nerf.products_step import products_step

    products_step(job, folder, events)
