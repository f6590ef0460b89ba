"""What a run's first steps depend on beside settings: files and other runs, as short hashes. Comes in: paths. Goes out: keys of steps."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo_nerf.artefacts import read_json

if TYPE_CHECKING:
    from geo_nerf.types import Part


def photographs_key(photos: Path) -> str:
    """A hash of the names, sizes and times of the photographs and masks below a folder, of no file that is not read."""
    from geo_nerf.images.listing import pictures_below

    return _listing(photos, pictures_below(photos) if photos.is_dir() else ())


def listing(folder: Path) -> str:
    """A hash of the names, sizes and times of the files below a folder: cheap, and changes when one of them does."""
    return _listing(folder, _files(folder) if folder.is_dir() else ())


def _listing(folder: Path, files: Iterable[Path]) -> str:
    digest = hashlib.sha256()
    for path in sorted(files):
        stat = path.stat()
        digest.update(os.fsencode(f"{path.relative_to(folder).as_posix()} {stat.st_size} {stat.st_mtime_ns}\n"))
    return digest.hexdigest()[:16]


def _files(folder: Path) -> Iterator[Path]:
    """Plain files below a folder; linked folders are entered once, those above it never."""
    entered = {(status.st_dev, status.st_ino) for status in map(Path.stat, folder.resolve().parents)}
    for here, folders, files in os.walk(folder, followlinks=True):
        status = Path(here).stat()
        if (status.st_dev, status.st_ino) in entered:
            folders.clear()
            continue
        entered.add((status.st_dev, status.st_ino))
        folders.sort()
        yield from (path for path in (Path(here) / name for name in files) if path.is_file())


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
