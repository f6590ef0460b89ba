"""A merged survey as a run's folder: products of the whole, and beside them what its report, its STAC files and `evaluate` ask for.

Comes in: a plan and its finished tiles. Goes out: a folder like that of any run, without a surface of its own to be asked.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from geo_nerf import __version__
from geo_nerf.artefacts import read_json, write_json
from geo_nerf.continuation import open_run
from geo_nerf.errors import OutputError
from geo_nerf.events import Event, Events
from geo_nerf.pipeline import load_catalog
from geo_nerf.products_step import INPUTS, lineage
from geo_nerf.run_folder import MARK, check_apart, locked, readable_os_errors
from geo_nerf.steps import Meter
from geo_nerf.tiles.tile_folder import DONE, RUN

if TYPE_CHECKING:
    from geo_nerf.pipeline import Job
    from geo_nerf.tiles.geopackage import PlanFile
    from geo_nerf.tiles.merge import Merged

#: what `run.json` of a merged survey names
TILES = "merged_tiles"
#: taken over from the survey's run
_KEPT = ("images/catalog.json", "images/step.json", "poses/orientation.json", "poses/tie_points.npz", "poses/step.json")
#: done in every tile
_IN_TILES = ("scene", "stereo", "field", "surface")


def merge_survey(
    plan: PlanFile,
    tiles: Path,
    out: Path,
    events: Events,
    *,
    cloud: Literal["tiles", "one"] = "tiles",
    balance: bool = True,
    run_at: Path | None = None,
) -> Merged:
    """Merge a plan's tiles into `out/products` and report on the whole.

    Args:
        plan: as read.
        tiles: the tiles' folder.
        out: a new folder, or that of an earlier merge.
        events: progress and warnings.
        cloud: a COPC file a tile with an index, or one file.
        balance: bring the orthophoto's tiles to one exposure.
        run_at: the survey's run, where it has been moved since it was planned.

    Raises:
        OutputError: the folder holds something else, or lies in the photographs' folder.
        GeoNerfError: anything else the user can mend.
    """
    from geo_nerf.crs import survey_crs
    from geo_nerf.poses.orient import load_orientation
    from geo_nerf.products.cameras import write_cameras
    from geo_nerf.products.manifest import Made, adopt, replaced_products
    from geo_nerf.products.run_report import write_run_report
    from geo_nerf.tiles.merge import merge

    survey, products = run_at or plan.run, out / "products"
    kept = open_run(survey).job
    check_apart(out, kept.photos)
    steps = dict(_steps(plan, tiles))
    made = Made("tiles merge", kept.crs, _lineage(kept, plan, tiles, steps))
    _check_folder(out)
    warnings: list[str] = []

    def listen(event: Event) -> None:
        if event.kind == "warning":
            warnings.append(str(event.data["text"]))

    with readable_os_errors(out), locked(out):
        if not (out / MARK).is_file():  # so that a merge that was stopped is known again
            write_json(out / MARK, {**read_json(survey / MARK), "state": "running", TILES: len(plan.tiles), "steps": {}})
        adopt(products)
        orientation, told = load_orientation(survey / "poses"), Events(events.step, (*events.listeners, listen))
        names = {place: photo.name for place, photo in enumerate(orientation.photos, 1)}
        with Meter() as meter, replaced_products(products, lambda: made, told) as making:
            merged = replace(merge(plan, tiles, making, told, cloud=cloud, balance=balance, photographs=names), folder=products)
            write_cameras(orientation, load_catalog(survey), survey_crs(kept.crs), making / "cameras.gpkg")
        record = {"metrics": {"gsd_m": plan.number("gsd_m"), "points": merged.points}, "notes": list(_notes(merged)), "warnings": warnings}
        done = {"step": "products", **meter.figures(), **record}
        _write_records(survey, out, {**steps, "products": done}, {TILES: merged.tiles, "lineage": _lineage(kept, plan, tiles, steps)})
        write_run_report(out, events.for_step("report"))
    return merged


def _check_folder(out: Path) -> None:
    if not out.exists() or not any(path for path in out.iterdir() if not path.name.startswith(".")):
        return
    if not (out / MARK).is_file() or TILES not in read_json(out / MARK):
        raise OutputError(out, "the folder is not empty and no earlier merge.", "Choose an empty or new folder with -o.")


def _notes(merged: Merged) -> Iterator[str]:
    """How the tiles meet, in sentences."""
    seams = merged.seams
    yield f"Merged from {merged.tiles} tiles, trained each by itself with a halo; owner.tif tells whose each cell is."
    if seams["height_offset_m"]["median"] is not None:
        off, noise = seams["height_offset_m"], seams["height_nmad_m"]
        yield (
            f"At {seams['count']} seams neighbours' heights part by {off['median']:.3f} m (median; worst {off['worst']:.3f} m), "
            f"with an NMAD of {noise['median']:.3f} m (worst {noise['worst']:.3f} m); seams.gpkg has each."
        )
    if seams["colour_step"]["median"] is not None:
        before, after = seams["colour_step"], seams["colour_step_left"]
        yield f"Their colours stepped by {before['median']:.1%} (worst {before['worst']:.1%}), and by {after['median']:.1%} once balanced."


def _steps(plan: PlanFile, tiles: Path) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """The tiles' steps taken together: times summed up, the largest peak of memory."""
    for name in _IN_TILES:
        files = [tiles / row.name / RUN / name / "step.json" for row in plan.tiles]
        records = [read_json(file) for file in files if file.is_file()]
        if records:
            metrics = records[0].get("metrics", {})
            spacing = {"spacing_m": metrics["spacing_m"]} if "spacing_m" in metrics else {}
            yield (
                name,
                {
                    "step": name,
                    "seconds": round(sum(float(record.get("seconds", 0.0)) for record in records), 1),
                    "peak_memory_mb": max(float(record.get("peak_memory_mb", 0.0)) for record in records),
                    "metrics": spacing,
                    "warnings": sorted({str(text) for record in records for text in record.get("warnings", ())}),
                },
            )


def _lineage(survey: Job, plan: PlanFile, tiles: Path, steps: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    """The survey's lineage with the tiles' steps, and each tile's record as a source."""
    from geo_nerf.lineage import file_fingerprint

    files = {name: survey.out / name / "step.json" for name in ("images", "poses")}
    before = {name: read_json(file) for name, file in files.items() if file.is_file()}
    told = lineage(survey, {**before, **steps}, INPUTS)
    records = ((row.name, tiles / row.name / DONE) for row in plan.tiles)
    merged = [{"role": "tile", "name": name, "fingerprint": file_fingerprint(file)} for name, file in records if file.is_file()]
    return {**told, "sources": [*told["sources"], *merged]}


def _write_records(survey: Path, out: Path, steps: Mapping[str, Mapping[str, Any]], facts: Mapping[str, Any]) -> None:
    for name in _KEPT:
        if (survey / name).is_file():
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(survey / name, out / name)
    for name, record in steps.items():
        write_json(out / name / "step.json", record)
    told = read_json(survey / MARK)
    now = datetime.now(UTC).isoformat(timespec="seconds")
    done = {name: read_json(out / name / "step.json") for name in ("images", "poses", *steps)}
    write_json(out / MARK, {**told, "program": f"geo-nerf {__version__}", "state": "done", "written_at": now, **facts, "steps": done})
