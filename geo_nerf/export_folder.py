"""`geo-nerf export -o`: a run's products in another folder, with report, STAC files, lineage and a manifest that says whose they are.

Comes in: a job whose points are taken. Goes out: the folder; the run stays as it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.errors import OutputError
from geo_nerf.events import Events
from geo_nerf.pipeline import Job
from geo_nerf.products.manifest import Made, adopt, is_empty, replaced_products
from geo_nerf.products_step import INPUTS, lineage, make_products
from geo_nerf.run_folder import locked, readable_os_errors
from geo_nerf.steps import Collector, Meter, StepRecord

#: says that a folder holds products exported from a run
EXPORT_MARK = "export.json"


def export_into(into: Path, job: Job, before: Mapping[str, StepRecord], events: Events) -> None:
    """Make a run's products in another folder; those of an earlier export there are replaced when the new ones are whole.

    Args:
        into: a new or empty folder, or that of an earlier export.
        job: the run with the CRS and settings of these products.
        before: records of the steps before the products.
        events: listeners.

    Raises:
        OutputError: the folder holds something else, or another process works in it.
        GeoNerfError: anything else the user can mend.
    """
    check_export_folder(into, job.out)
    with readable_os_errors(into), locked(into):
        if not (into / EXPORT_MARK).is_file():  # so that one that was stopped is known again
            write_json(into / EXPORT_MARK, _mark(job, "running"))
        adopt(into)
        steps: dict[str, Mapping[str, Any]] = {name: record.content for name, record in before.items()}
        told = events.for_step("products")
        with replaced_products(into, lambda: Made("export", job.crs, _lineage(job, steps)), told) as making:
            steps["products"] = _make(job, making, into, told)
            _report(job, steps, making, events)
        write_json(into / EXPORT_MARK, _mark(job, "done"))


def check_export_folder(into: Path, run: Path) -> None:
    """Refuse a folder that is a file, the run itself, or holds something else than an earlier export.

    Raises:
        OutputError: it cannot be used, and why.
    """
    if into.exists() and not into.is_dir():
        raise OutputError(into, "the output must be a folder, and this is a file.", "Choose another name with -o.")
    if into.resolve() == run.resolve():
        raise OutputError(into, "this is the run itself.", "Leave -o out to make the run's own products anew, or choose another folder.")
    if not is_empty(into) and not (into / EXPORT_MARK).is_file():
        raise OutputError(into, "the folder is not empty and no earlier export.", "Choose an empty or new folder with -o.")


def _make(job: Job, making: Path, into: Path, told: Events) -> Mapping[str, Any]:
    """Write the products and return what a `step.json` would hold of them."""
    collected = Collector("products")
    with Meter() as meter:
        make_products(job, making, into, Events("products", (*told.listeners, collected)))
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return {"step": "products", "program": f"geo-nerf {__version__}", "finished_at": now, **meter.figures(), **collected.figures()}


def _report(job: Job, steps: Mapping[str, Mapping[str, Any]], making: Path, events: Events) -> None:
    """The report and STAC files of these products: the run's own records, but for CRS, settings and how the products were made."""
    from geo_nerf.products.run_records import open_run
    from geo_nerf.products.run_report import write_report_of

    run = open_run(job.out)
    changed = {"crs": job.crs, "settings": asdict(job.settings), "written_at": datetime.now(UTC).isoformat(timespec="seconds")}
    told = replace(run, run={**run.run, **changed, "lineage": _lineage(job, steps)}, steps=steps, evaluation={})
    write_report_of(told, making, events.for_step("report"))


def _lineage(job: Job, steps: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    return lineage(job, steps, INPUTS)


def _mark(job: Job, state: str) -> dict[str, Any]:
    return {
        "program": f"geo-nerf {__version__}",
        "state": state,
        "run": str(job.out.resolve()),
        "crs": job.crs,
        "products": asdict(job.settings.products),
    }
