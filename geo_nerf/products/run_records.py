"""What a run's folder says of itself: `run.json`, every step's `step.json`, the orientation's report, the evaluation if there is one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from geo_nerf.artefacts import read_json
from geo_nerf.crs import heights_above, survey_crs

STEPS = ("images", "poses", "scene", "stereo", "field", "surface", "products")


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
        """What the photographs' folder is called; the survey's own folder where it is just called "images" or so."""
        photos = Path(str(self.run.get("photos", "")))
        plain = photos.name.lower() in ("images", "photos", "photographs", "dcim", "jpg") and photos.parent.name
        return (photos.parent.name if plain else photos.name) or "photographs"

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
