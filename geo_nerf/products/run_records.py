"""What a run's folder says of itself: `run.json`, every step's `step.json`, the orientation's report, the evaluation if there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo_nerf.artefacts import read_json
from geo_nerf.crs import heights_above, survey_crs

STEPS = ("images", "poses", "scene", "stereo", "field", "surface", "products")


#: names of folders that say nothing about the survey: of photographs, of runs
_PLAIN_PHOTOS = frozenset({"images", "photos", "photographs", "dcim", "jpg"})
_PLAIN_RUNS = frozenset({"run", "out", "output", "result", "results", "geo-nerf"})


@dataclass(frozen=True)
class RunFolder:
    """A run's records, read."""

    path: Path
    #: `run.json`
    run: Mapping[str, Any]
    #: step -> its `step.json`
    steps: Mapping[str, Mapping[str, Any]]
    #: `report` of the orientation
    poses: Mapping[str, Any]
    #: entries of the photographs in `catalog.json`
    photos: Sequence[Mapping[str, Any]] = ()
    #: `evaluation.json`, when a reference was compared
    evaluation: Mapping[str, Any] = field(default_factory=dict)

    @property
    def gsd_m(self) -> float | None:
        """Ground sampling distance, metres."""
        gsd = self.steps.get("products", {}).get("metrics", {}).get("gsd_m")
        return float(gsd) if gsd else None

    @property
    def name(self) -> str:
        """What the photographs' folder is called; where that is just "images" or so, the run's, or the folder around both."""
        photos, own = Path(str(self.run.get("photos", ""))), self.path.resolve().name
        if photos.name.lower() not in _PLAIN_PHOTOS:
            return photos.name or "photographs"
        return (photos.parent.name if own.lower() in _PLAIN_RUNS else own) or photos.name

    @property
    def lineage(self) -> Mapping[str, Any]:
        """The lineage in `run.json`, empty for a run older than it."""
        found = self.run.get("lineage")
        return found if isinstance(found, Mapping) else {}

    @property
    def heights_above(self) -> str:
        """What the products' heights are above; "" where no CRS is recorded."""
        crs = str(self.run.get("crs") or "")
        return str(self.lineage.get("heights_above") or (heights_above(survey_crs(crs)) if crs else ""))

    @property
    def libraries(self) -> Mapping[str, str]:
        """Name -> version of the libraries that took part, as far as recorded."""
        return {str(name): str(version) for name, version in self.lineage.get("libraries", {}).items()}

    @property
    def statement(self) -> str:
        """How the products came to be, in a few sentences."""
        fallback = f"Made by {self.run.get('program', 'geo-nerf')} from {len(self.photos)} photographs in {self.run.get('crs', '')}."
        return str(self.lineage.get("statement") or fallback)


def open_run(path: Path) -> RunFolder:
    """Read a run's records.

    Raises:
        DamagedArtefactError: one of them is no JSON.
    """
    run = read_json(path / "run.json")
    # folders of steps that this run does not have were left by an earlier one, of another method, say
    listed = run.get("steps") or STEPS
    steps = {name: read_json(path / name / "step.json") for name in STEPS if name in listed and (path / name / "step.json").is_file()}
    return RunFolder(
        path,
        run,
        steps,
        _optional(path / "poses" / "orientation.json").get("report", {}),
        _optional(path / "images" / "catalog.json").get("photos", ()),
        _optional(path / "evaluation" / "evaluation.json"),
    )


def _optional(path: Path) -> Mapping[str, Any]:
    found = read_json(path) if path.is_file() else {}
    return found if isinstance(found, Mapping) else {}
