"""Whether a run can start, told before it does. No QGIS imports: the form gives plain values."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Problem = Literal[
    "no photographs", "no such folder", "no crs", "geographic crs", "crs not in metres", "no output", "output is photographs",
    "output is a file", "output is not empty", "no control file", "no check point file", "no area", "same run waits", "no space",
]  # fmt: skip


@dataclass(frozen=True)
class Form:
    """What is filled in."""

    photographs: str
    out: str
    #: "" where none is chosen
    crs: str
    #: "metres", "degrees" or another unit's name
    crs_unit: str = "metres"
    gcp: str = ""
    checkpoints: str = ""
    #: whether an area was asked for
    wants_area: bool = False
    area: str = ""
    #: gigabytes that the run is expected to need, 0 where nobody knows
    disk_gb: float = 0.0
    #: folders of runs that wait or work
    busy: tuple[str, ...] = ()


def problems(form: Form) -> list[Problem]:
    """What stands in the way, the first to mend first."""
    return [*_about_photographs(form), *_about_crs(form), *_about_output(form), *_about_files(form)]


def _about_photographs(form: Form) -> list[Problem]:
    if not form.photographs:
        return ["no photographs"]
    return [] if Path(form.photographs).is_dir() else ["no such folder"]


def _about_crs(form: Form) -> list[Problem]:
    if not form.crs:
        return ["no crs"]
    if form.crs_unit == "degrees":
        return ["geographic crs"]
    return [] if form.crs_unit == "metres" else ["crs not in metres"]


def _about_output(form: Form) -> list[Problem]:
    if not form.out:
        return ["no output"]
    out = Path(form.out)
    if form.photographs and out == Path(form.photographs):
        return ["output is photographs"]
    if out.exists() and not out.is_dir():
        return ["output is a file"]
    if form.out in form.busy:
        return ["same run waits"]
    if out.is_dir() and not (out / "run.json").is_file() and any(not path.name.startswith(".") for path in out.iterdir()):
        return ["output is not empty"]
    return ["no space"] if form.disk_gb > free_gb(out) else []


def _about_files(form: Form) -> list[Problem]:
    found: list[Problem] = []
    if form.gcp and not Path(form.gcp).is_file():
        found.append("no control file")
    if form.checkpoints and not Path(form.checkpoints).is_file():
        found.append("no check point file")
    if form.wants_area and not form.area:
        found.append("no area")
    return found


def free_gb(folder: Path) -> float:
    """Gigabytes free where a folder is or would be; endless where that cannot be told."""
    existing = next((path for path in (folder, *folder.parents) if path.is_dir()), None)
    return shutil.disk_usage(existing).free / 1e9 if existing is not None else float("inf")


def default_out(photographs: str) -> str:
    """A folder for the run beside the photographs, one that does not exist or holds a run of theirs."""
    folder = Path(photographs)
    return str(folder.with_name(f"{folder.name}_geo-nerf")) if photographs and folder.name else ""
