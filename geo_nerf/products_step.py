"""The last step as a run, an export and a merge do it: products made beside those that are there, with a manifest and their lineage.

Comes in: a job whose points are taken. Goes out: its folder of products, exchanged whole.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo_nerf.artefacts import read_json
from geo_nerf.events import Events
from geo_nerf.run_folder import MARK

if TYPE_CHECKING:
    from geo_nerf.pipeline import Job

#: roles of a job's inputs besides the photographs, in a lineage
INPUTS = ("control", "check points", "poses", "earlier run")


def products_step(job: Job, folder: Path, events: Events) -> None:
    """Make a run's products; those of an earlier state stay until the new ones are whole, files of others for good.

    Args:
        job: the run, its points taken.
        folder: of the products.
        events: progress and figures.

    Raises:
        GeoNerfError: anything the user can mend.
    """
    from geo_nerf.pipeline import step_names
    from geo_nerf.products.manifest import Made, adopt, replaced_products

    def made() -> Made:
        steps = {name: read_json(job.out / name / "step.json") for name in step_names(job) if name != "products"}
        return Made("run", job.crs, lineage(job, steps, INPUTS))

    adopt(folder)
    with replaced_products(folder, made, events) as making:
        make_products(job, making, folder, events)


def make_products(job: Job, folder: Path, home: Path, events: Events) -> None:
    """Write every product of a run but the report into a folder.

    Args:
        job: the run, its points taken.
        folder: where the files are made.
        home: the folder that they are moved to when all are there.
        events: progress and figures.

    Raises:
        GeoNerfError: anything the user can mend.
    """
    from geo_nerf.crs import survey_crs
    from geo_nerf.export import export_products

    surface = job.settings.surface
    export_products(
        job.out,
        folder,
        survey_crs(job.crs),
        job.settings.products,
        events,
        device=job.device,
        field=surface.method == "neural",
        dsm_from_points=surface.matched,
        home=home,
    )


def lineage(job: Job, steps: Mapping[str, Mapping[str, Any]], keep: Collection[str] = ()) -> dict[str, Any]:
    """The lineage of a job as far as it has got.

    Args:
        job: the job.
        steps: step -> its `step.json`, those that are done.
        keep: roles of inputs that steps used which are not done anew, as `run.json` has them.

    Raises:
        DamagedArtefactError: an earlier step's record cannot be read.
    """
    from geo_nerf.lineage import lineage_of

    paths = zip(INPUTS, (job.control, job.checks, job.poses, job.warm_start), strict=True)
    inputs = {role: path for role, path in paths if role not in keep}
    kept = read_json(job.out / MARK).get("lineage", {}) if keep and (job.out / MARK).is_file() else {}
    return lineage_of(job.out, crs=job.crs, preset=job.preset, inputs=inputs, steps=steps, kept=kept)


def kept_inputs(wanted: Collection[str]) -> frozenset[str]:
    """Roles of the inputs that no step among those wanted reads: the files may be gone or changed since."""
    return frozenset(INPUTS) - ({"earlier run"} if {"scene", "field"} & set(wanted) else set())
