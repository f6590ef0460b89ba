"""Going on from a run's folder: `geo-nerf train | extract | export`, each doing its own steps from what the steps before left.

Comes in: a folder that `geo-nerf run` or `geo-nerf poses` wrote. Its settings and inputs are read from `run.json`; photographs and control
are not looked at again. Goes out: the steps asked for, done; or an error that names the command that makes what is missing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from geo_nerf.artefacts import read_json
from geo_nerf.config import changed_settings
from geo_nerf.errors import DamagedArtefactError, InputError
from geo_nerf.events import Events
from geo_nerf.export_folder import export_into
from geo_nerf.pipeline import Job, go_on, load_catalog, step_names
from geo_nerf.run_folder import MARK, check_apart
from geo_nerf.sentence import both, sentence
from geo_nerf.site_crs import check_oriented
from geo_nerf.steps import StepRecord
from geo_nerf.types import Part

#: step -> the command that makes it
_MAKERS: Mapping[str, str] = {
    "images": "geo-nerf poses PHOTOS -o {run} --crs …",
    "poses": "geo-nerf poses PHOTOS -o {run} --crs …",
    "scene": "geo-nerf train {run}",
    "stereo": "geo-nerf train {run}",
    "field": "geo-nerf train {run}",
    "surface": "geo-nerf extract {run}",
    "products": "geo-nerf export {run}",
}


class NotARunError(InputError):
    """The folder holds no run."""

    def __init__(self, folder: Path) -> None:
        what = "this is not the folder of a run." if folder.is_dir() else "there is no such folder."
        super().__init__(what, where=str(folder), mend="Give the folder that `geo-nerf run -o` or `geo-nerf poses -o` wrote.")


class MissingStepError(InputError):
    """An earlier step has not been done, or was done anew since."""

    def __init__(self, run: Path, step: str, why: str) -> None:
        super().__init__(f"the step '{step}' {why}.", where=str(run), mend=f"Do it first: `{_MAKERS[step].format(run=run)}`.")


@dataclass(frozen=True)
class Kept:
    """A run as its folder tells it."""

    job: Job
    #: the settings as `run.json` has them
    settings: Mapping[str, Any]

    def changed(self, overrides: Iterable[str] = (), sections: Iterable[str] = (), **other: Any) -> Job:
        """The job with settings of some sections overridden, and other fields replaced.

        Raises:
            BadSettingError: unknown key, wrong type, or another section.
        """
        settings = changed_settings(dict(self.settings), overrides, sections, str(self.job.out / MARK))
        return replace(self.job, settings=settings, **other)


def open_run(run: Path) -> Kept:
    """Read what a run was asked for.

    Raises:
        NotARunError: the folder holds none.
        DamagedArtefactError: `run.json` cannot be read.
        BadSettingError: its settings are of another version.
    """
    path = run / MARK
    if not path.is_file():
        raise NotARunError(run)
    told = read_json(path)
    try:
        kept, names = told["settings"], ("control", "checks", "poses", "warm_start")
        paths: dict[str, Any] = {name: Path(told[name]) if told.get(name) else None for name in names}
        settings = changed_settings(kept, (), (), str(path))
        part = Part.from_json(told["part"]) if told.get("part") else None
        told_device = told.get("device", "auto")
        job = Job(_photos_of(run, told), run, told["crs"], settings, told.get("preset", ""), device=told_device, part=part, **paths)
    except (KeyError, TypeError, AttributeError) as error:
        raise DamagedArtefactError(path, sentence("lacks_key", "it lacks {key}", key=str(error))) from error
    return Kept(job, kept)


def _photos_of(run: Path, told: Mapping[str, Any]) -> Path:
    """The photographs' folder: where it was, or, where both were moved together, where it is now."""
    then, now = Path(told["photos"]), run / str(told.get("photos_from_here", ""))
    return Path(os.path.normpath(now)) if "photos_from_here" in told and not then.is_dir() and now.is_dir() else then


def check_apart_from_run(out: Path, run: Path) -> None:
    """Refuse to write pictures among the photographs of a run; a folder or file that is no run has none.

    Raises:
        OutputError: the folder is the photographs' folder or lies in it.
    """
    if (run / MARK).is_file():
        check_apart(out, open_run(run).job.photos)


def train(
    run: Path,
    overrides: Iterable[str],
    device: str | None,
    events: Events,
    *,
    warm_start: Path | None = None,
    photos: Path | None = None,
) -> dict[str, StepRecord]:
    """Prepare the pixels and train the surface.

    Args:
        run: a folder with its poses done.
        overrides: settings of the sections `scene`, `stereo` and `field`; they are kept in the run.
        device: where to train; None as the run was begun.
        events: listeners.
        warm_start: folder of an earlier run of the site, whose surface the training starts from; None as the run was begun.
        photos: folder of the photographs, where they were moved.

    Raises:
        OtherPhotographsError: the folder does not hold the run's photographs.
        MissingStepError: no poses yet.
        GeoNerfError: anything else the user can mend.
    """
    from geo_nerf.images.catalog import check_same

    kept = open_run(run)
    if photos is not None:
        check_same(load_catalog(run, photos))
    other = {"device": device or kept.job.device, "warm_start": warm_start or kept.job.warm_start, "photos": photos or kept.job.photos}
    job = kept.changed(overrides, ("scene", "stereo", "field"), **other)
    gone = [path for path in (job.control, job.checks) if path is not None and not path.is_file()]
    if gone and job.settings.field.refine_poses:
        text = "{files} cannot be found any more, so residuals there are not measured after the poses are refined."
        events.warn(sentence("control_gone", text, files=both(list(map(str, gone)))))
    if job.settings.surface.method == "stereo":
        events.note("This run takes its points from stereo alone, so nothing is trained.")
    return go_on(job, records_before(job, "scene"), _trained_by(job), events)


def take_points(run: Path, overrides: Iterable[str], device: str | None, events: Events) -> Job:
    """See to it that the step `surface` is done; where it is, and nothing is overridden, the folder is only read.

    Args:
        run: a folder with its surface trained.
        overrides: `surface.key=value` or `stereo.key=value`; they are kept in the run.
        device: where the surface is asked; None as the run was begun.
        events: listeners.

    Raises:
        MissingStepError: the surface is not trained yet.
        GeoNerfError: anything else the user can mend.
    """
    kept, changes = open_run(run), tuple(overrides)
    job = kept.changed(changes, ("surface", "stereo"), device=device or kept.job.device)
    before = records_before(job, "surface")
    if changes or not is_fresh(job, "surface", before):
        go_on(job, before, ("surface",), events)
    return job


def export(
    run: Path, crs: str | None, overrides: Iterable[str], into: Path | None, device: str | None, events: Events
) -> dict[str, StepRecord]:
    """Make the products anew, in the run or in another folder.

    Args:
        run: a folder with its points taken.
        crs: CRS of the products; None: the run's.
        overrides: `products.key=value`.
        into: another folder, which gets the products and their report; the run then stays as it is. None: the run, which keeps CRS and
            overrides.
        device: where the surface is asked; None as the run was begun.
        events: listeners.

    Returns:
        The run's records; empty for another folder.

    Raises:
        MissingStepError: no points yet.
        OutputError: the other folder holds something else, or lies in the photographs' folder.
        GeoNerfError: anything else the user can mend.
    """
    kept = open_run(run)
    job = kept.changed(overrides, ("products",), device=device or kept.job.device, crs=crs or kept.job.crs)
    before = records_before(job, "products")
    if into is None:
        return go_on(job, before, ("products",), events)
    check_apart(into, job.photos)
    check_oriented(job, events)
    export_into(into, job, before, events)
    return {}


def _trained_by(job: Job) -> tuple[str, ...]:
    """The steps that `train` does: those after the poses and before the points."""
    names = step_names(job)
    return names[names.index("poses") + 1 : names.index("surface")]


def records_before(job: Job, step: str) -> dict[str, StepRecord]:
    """Records of the steps before one, each done and made from what lies there now.

    Raises:
        MissingStepError: one is missing or out of date.
        DamagedArtefactError: a `step.json` cannot be read.
    """
    done: dict[str, StepRecord] = {}
    names = step_names(job)
    for name in names[: names.index(step)]:
        if not (job.out / name / "step.json").is_file():
            raise MissingStepError(job.out, name, "has not been done yet")
        done[name] = _record_of(job, name)
        if not _follows(done[name], done):
            raise MissingStepError(job.out, name, "was made from earlier steps that have been done anew since")
    return done


def is_fresh(job: Job, step: str, before: Mapping[str, StepRecord]) -> bool:
    """Whether a step is done and made from the steps that lie there now.

    Raises:
        DamagedArtefactError: its `step.json` cannot be read.
    """
    return (job.out / step / "step.json").is_file() and _follows(_record_of(job, step), before)


def _record_of(job: Job, step: str) -> StepRecord:
    path = job.out / step / "step.json"
    content = read_json(path)
    try:
        return StepRecord(step, str(content["fingerprint"]), True, content)
    except (KeyError, TypeError) as error:
        raise DamagedArtefactError(path, sentence("no_fingerprint", "it has no fingerprint")) from error


def _follows(record: StepRecord, done: Mapping[str, StepRecord]) -> bool:
    needs = record.content.get("needs", {})
    return all(name in done and done[name].fingerprint == mark for name, mark in needs.items())
