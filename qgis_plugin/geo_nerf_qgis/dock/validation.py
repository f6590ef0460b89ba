"""Whether a run can start, told before it does. No QGIS imports: the form gives plain values."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

Problem = Literal[
    "no photographs", "no such folder", "photographs are a file", "folder cannot be read",
    "photographs are looked at", "photographs not read", "too few photographs", "no program",
    "no crs", "geographic crs", "crs not in metres", "heights not a code",
    "no output", "output is relative", "output is photographs", "output is in photographs", "output is a file",
    "output cannot be written", "output is not empty", "output of other photographs", "same run waits", "no space",
    "no control file", "control is a folder", "control file not read", "control needed",
    "no check point file", "check points are a folder", "check point file not read", "no area", "marks scale not a number",
]  # fmt: skip
#: what is known of the photographs: nothing, being looked at, read, cannot be read, nothing for there is no
#: program
Look = Literal["none", "looking", "read", "failed", "no program"]
#: problem -> the field it stands at
FIELDS: dict[Problem, str] = {
    "no photographs": "photographs",
    "no such folder": "photographs",
    "photographs are a file": "photographs",
    "folder cannot be read": "photographs",
    "photographs are looked at": "photographs",
    "photographs not read": "photographs",
    "too few photographs": "photographs",
    "no program": "photographs",
    "no crs": "crs",
    "geographic crs": "crs",
    "crs not in metres": "crs",
    "heights not a code": "crs",
    "no output": "out",
    "output is relative": "out",
    "output is photographs": "out",
    "output is in photographs": "out",
    "output is a file": "out",
    "output cannot be written": "out",
    "output is not empty": "out",
    "output of other photographs": "out",
    "same run waits": "out",
    "no space": "out",
    "no control file": "gcp",
    "control is a folder": "gcp",
    "control file not read": "gcp",
    "control needed": "gcp",
    "no check point file": "checkpoints",
    "check points are a folder": "checkpoints",
    "check point file not read": "checkpoints",
    "no area": "area",
    "marks scale not a number": "further",
}
#: a surface needs so many photographs, and a place on earth so many positions
_LEAST = 3


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
    #: why these files cannot be used, "" where they can
    gcp_complaint: str = ""
    checkpoints_complaint: str = ""
    #: whether an area was asked for
    wants_area: bool = False
    area: str = ""
    #: gigabytes that the run is expected to need, 0 where nobody knows
    disk_gb: float = 0.0
    #: folders of runs that wait or work
    busy: tuple[str, ...] = ()
    look: Look = "read"
    #: photographs that can be used, and those of them with a GNSS position
    photos: int = _LEAST
    placed: int = _LEAST
    are_heights_understood: bool = True
    are_marks_understood: bool = True


def problems(form: Form) -> list[Problem]:
    """What stands in the way, the first to mend first."""
    return [*_about_photographs(form), *_about_crs(form), *_about_output(form), *_about_files(form)]


def _about_photographs(form: Form) -> list[Problem]:
    if not form.photographs:
        return ["no program" if form.look == "no program" else "no photographs"]
    trouble = trouble_with_folder(form.photographs)
    if trouble is not None:
        return [trouble]
    by_look: dict[Look, Problem] = {
        "none": "photographs are looked at",
        "looking": "photographs are looked at",
        "failed": "photographs not read",
        "no program": "no program",
    }
    if form.look != "read":
        return [by_look[form.look]]
    return ["too few photographs"] if form.photos < _LEAST else []


def trouble_with_folder(photographs: str) -> Problem | None:
    """Why a path is no folder of photographs; None where it may be one."""
    path = Path(photographs)
    if path.is_absolute() and _is(Path.is_dir, path):
        return None
    if path.is_absolute() and _exists(Path.is_dir, path):
        return "folder cannot be read"
    return "photographs are a file" if _exists(Path.is_file, path) else "no such folder"


def _about_crs(form: Form) -> list[Problem]:
    if not form.crs:
        return ["no crs"]
    if form.crs_unit == "degrees":
        return ["geographic crs"]
    if form.crs_unit != "metres":
        return ["crs not in metres"]
    return [] if form.are_heights_understood else ["heights not a code"]


def _about_output(form: Form) -> list[Problem]:
    out = Path(form.out)
    if not form.out:
        return ["no output"]
    if not out.is_absolute():
        return ["output is relative"]
    try:
        return _about_folder(form, out)
    except (OSError, ValueError):  # a name too long, with a 0 in it, or in a folder that nobody may look into
        return ["output cannot be written"]


def _about_folder(form: Form, out: Path) -> list[Problem]:
    """About an absolute output folder.

    Raises:
        OSError: it cannot be looked at.
        ValueError: no system has such a name.
    """
    real, photographs = out.resolve(), Path(form.photographs).resolve()
    if form.photographs and real == photographs:
        return ["output is photographs"]
    if form.photographs and photographs in real.parents:
        return ["output is in photographs"]
    if out.exists() and not out.is_dir():
        return ["output is a file"]
    if any(Path(busy).resolve() == real for busy in form.busy):
        return ["same run waits"]
    if not _can_be_written(real):
        return ["output cannot be written"]
    if (
        out.is_dir()
        and not (out / "run.json").is_file()
        and any(not path.name.startswith(".") for path in out.iterdir())
    ):
        return ["output is not empty"]
    if form.photographs and _is_of_others(out, photographs):
        return ["output of other photographs"]
    return ["no space"] if form.disk_gb > free_gb(out) else []


def _can_be_written(out: Path) -> bool:
    """Whether a folder, or the nearest one above it that exists, lets this user make files."""
    nearest = next((path for path in (out, *out.parents) if path.exists()), None)
    return nearest is not None and nearest.is_dir() and os.access(nearest, os.W_OK | os.X_OK)


def _is_of_others(out: Path, photographs: Path) -> bool:
    """Whether a run's folder names photographs that are still elsewhere; the program sees to those moved."""
    try:
        told = json.loads((out / "run.json").read_text(encoding="utf-8")).get("photos", "")
    except (OSError, ValueError, AttributeError):
        return False
    earlier = Path(str(told))
    return bool(told) and earlier.is_dir() and earlier.resolve() != photographs


def _about_files(form: Form) -> list[Problem]:
    found: list[Problem] = []
    if form.gcp and not _is(Path.is_file, Path(form.gcp)):
        found.append("control is a folder" if _exists(Path.is_dir, Path(form.gcp)) else "no control file")
    elif form.gcp_complaint:
        found.append("control file not read")
    elif not form.gcp and form.look == "read" and form.placed < _LEAST:
        found.append("control needed")
    if form.checkpoints and not _is(Path.is_file, Path(form.checkpoints)):
        is_folder = _exists(Path.is_dir, Path(form.checkpoints))
        found.append("check points are a folder" if is_folder else "no check point file")
    elif form.checkpoints_complaint:
        found.append("check point file not read")
    if form.wants_area and not form.area:
        found.append("no area")
    if not form.are_marks_understood:
        found.append("marks scale not a number")
    return found


def _is(kind: Callable[[Path], bool], path: Path) -> bool:
    """Whether a path is a file or a folder that can be read; not where its name is none."""
    return _exists(kind, path) and os.access(path, os.R_OK)


def _exists(kind: Callable[[Path], bool], path: Path) -> bool:
    """Whether a path is a file or a folder; not where its name is none, or where nobody may look."""
    try:
        return kind(path)
    except (OSError, ValueError):
        return False


def free_gb(folder: Path) -> float:
    """Gigabytes free where a folder is or would be; endless where that cannot be told."""
    existing = next((path for path in (folder, *folder.parents) if path.is_dir()), None)
    return shutil.disk_usage(existing).free / 1e9 if existing is not None else float("inf")


def default_out(photographs: str) -> str:
    """A folder for the run beside the photographs, one that does not exist or holds a run of theirs."""
    folder = Path(photographs)
    return str(folder.with_name(f"{folder.name}_geo-nerf")) if photographs and folder.name else ""
