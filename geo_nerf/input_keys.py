"""What a run's first steps depend on beside settings: files and other runs, as short hashes. Comes in: paths. Goes out: keys of steps."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo_nerf.artefacts import read_json

if TYPE_CHECKING:
    from geo_nerf.types import Part


def listing(photos: Path) -> str:
    """A hash of the names, sizes and times of the files below a folder: cheap, and changes when a photograph does."""
    entries = (path for path in sorted(photos.rglob("*")) if path.is_file()) if photos.is_dir() else ()
    digest = hashlib.sha256()
    for path in entries:
        stat = path.stat()
        digest.update(f"{path.relative_to(photos).as_posix()} {stat.st_size} {stat.st_mtime_ns}\n".encode(errors="surrogateescape"))
    return digest.hexdigest()[:16]


def digest(path: Path | None) -> str | None:
    """A hash of what a file holds, of a folder its listing; None for no file."""
    if path is None:
        return None
    return listing(path) if path.is_dir() else hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def part_key(part: Part, step: str) -> dict[str, Any]:
    """What a part's photographs or poses depend on: the survey's own, and which of them it takes.

    Raises:
        DamagedArtefactError: the survey's step is not done, or cannot be read.
    """
    survey = read_json(part.run / step / "step.json")
    return {"survey": survey.get("fingerprint"), "photos": list(part.photos), **({"box_m": list(part.box_m)} if step == "poses" else {})}
