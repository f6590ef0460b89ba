"""Whose the files of a products' folder are: `manifest.json` lists those of one making, with size, SHA-256, CRS, command and lineage.

A making goes into a hidden folder beside the products. When it is whole it gets the name `READY`; from then on it counts, and its files
take the places of those that the earlier manifest lists. Killed before, the earlier products stand untouched; killed after, the next try
first ends the exchange. Files that no manifest lists are left alone. The disk holds both makings for a while.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from geo_nerf import __version__
from geo_nerf.artefacts import read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events

MANIFEST = "manifest.json"
#: a folder of products that are whole and about to take their places
READY = ".products-ready"
#: start of the name of a folder that products are made in
_MAKING = ".products-making-"
#: records of steps and exports beside the products
_RECORDS = frozenset({MANIFEST, "step.json", "started.json", "export.json"})
#: what GDAL and SQLite leave beside a file they opened, which is wrong beside another one
_SIDECARS = (".aux.xml", ".ovr", ".msk", "-wal", "-shm", "-journal")
#: what this program wrote into folders that have no manifest yet
_BEFORE_MANIFESTS = (
    *("cloud.laz", "cloud.copc.laz", "cloud.copc.pipeline.json", "cloud.ground.pipeline.json", "cloud.vpc", "tiles/*.copc.laz"),
    *("cloud.ept/**/*", "dsm.tif", "dsm_mask.tif", "dsm_hillshade.tif", "dtm.tif", "dtm_mask.tif", "dtm_hillshade.tif", "slope.tif"),
    *("canopy.tif", "ortho.tif", "ortho_source.tif", "ortho_tiles/**/*", "ortho.mbtiles", "ortho.pmtiles", "owner.tif", "seams.gpkg"),
    *("contours.gpkg", "contours.dxf", "contours.prj", "cameras.gpkg", "mesh.ply", "mesh_local.ply", "mesh_local.frame.json", "mesh.glb"),
    *("mesh.obj", "mesh.mtl", "mesh.offset.xyz", "mesh_page_*.jpg", "mesh_tiles/**/*", "merge.json"),
    *("report.html", "report.pdf", "item.json", "collection.json"),
)
#: files named in a sentence
_NAMED = 5


@dataclass(frozen=True)
class Made:
    """How the files of a manifest came to be."""

    #: the command or step, `export` say
    by: str
    #: CRS of the products, as the user wrote it
    crs: str
    #: as `lineage.lineage_of` has it
    lineage: Mapping[str, Any]


@contextmanager
def replaced_products(folder: Path, made: Callable[[], Made], events: Events) -> Iterator[Path]:
    """Give an empty folder whose files take the place of the earlier making's when the block ends without error.

    Args:
        folder: of the products.
        made: asked when the files are there.
        events: told of files that are no products and were left, and of those that were set aside.

    Raises:
        DamagedArtefactError: the manifest there cannot be read.
        OSError: the files cannot be moved.
    """
    finish_exchange(folder, events)
    owned(folder)  # a damaged manifest shows before the work
    for left in folder.glob(f"{_MAKING}*"):  # by a try that was killed
        shutil.rmtree(left)
    making = folder / f"{_MAKING}{os.getpid()}"
    making.mkdir(parents=True)
    try:
        yield making
        _write(making, made(), _files(making))
        making.rename(folder / READY)
    finally:
        shutil.rmtree(making, ignore_errors=True)
    finish_exchange(folder, events)
    _tell_others(folder, events)


def finish_exchange(folder: Path, events: Events) -> None:
    """Put products that are whole into their places, where a killed process left them beside."""
    ready = folder / READY
    if not (ready / MANIFEST).is_file():  # it moves last
        shutil.rmtree(ready, ignore_errors=True)
        return
    new, old = set(_read(ready)["files"]), _listed(folder)
    (folder / "step.json").unlink(missing_ok=True)  # from here on the files are not those of the step that it tells of
    for name in _changed(folder, old):
        if (ready / name).exists() or name not in new:
            _set_aside(folder / name, events)
    for name in set(owned(folder) or ()) - new:
        (folder / name).unlink(missing_ok=True)
        _prune(folder, (folder / name).parent)
    for name in sorted(new):
        if (ready / name).exists():
            _exchange(ready / name, folder / name, is_ours=name in (owned(folder) or ()), events=events)
    for name in {*old, *new}:
        for ending in _SIDECARS:
            if f"{name}{ending}" not in new:
                (folder / f"{name}{ending}").unlink(missing_ok=True)
    (ready / MANIFEST).replace(folder / MANIFEST)
    shutil.rmtree(ready)


def add_files(folder: Path, names: Iterable[str]) -> None:
    """List files that were written beside the products later, or leave out those that are gone; nothing where there is no manifest."""
    if not (folder / MANIFEST).is_file():
        return
    told = _read(folder)
    files = {name: facts for name, facts in told["files"].items() if (folder / name).is_file()}
    files |= {name: _facts(folder / name) for name in names if (folder / name).is_file()}
    write_json(folder / MANIFEST, {**told, "files": files})


def owned(folder: Path) -> frozenset[str] | None:
    """Names below a folder of the files that its manifest lists; None where it has none.

    Raises:
        DamagedArtefactError: the manifest cannot be read.
    """
    return frozenset(_listed(folder)) if (folder / MANIFEST).is_file() else None


def adopt(folder: Path) -> None:
    """Give a folder of an older version, which has no manifest, one of the files that version wrote."""
    if folder.is_dir() and not (folder / MANIFEST).is_file():
        files = (path for pattern in _BEFORE_MANIFESTS for path in folder.glob(pattern) if path.is_file())
        names = sorted(path.relative_to(folder).as_posix() for path in files)
        if names:
            _write(folder, Made("an earlier version", "", {}), names)


def write_beside(file: Path, made: Made) -> Path:
    """The manifest of a single file, `points.laz.manifest.json` beside `points.laz`; returns its path."""
    path = file.with_name(f"{file.name}.{MANIFEST}")
    write_json(path, {**_about(made), "files": {file.name: _facts(file)}})
    return path


def is_empty(folder: Path) -> bool:
    """Whether a folder is not there or holds nothing but what this program leaves while it makes products."""
    return not folder.exists() or all(path.name == ".lock" or path.name.startswith((_MAKING, READY)) for path in folder.iterdir())


def _write(folder: Path, made: Made, names: Iterable[str]) -> None:
    write_json(folder / MANIFEST, {**_about(made), "files": {name: _facts(folder / name) for name in names}})


def _about(made: Made) -> dict[str, Any]:
    now = datetime.now(UTC).isoformat(timespec="seconds")
    return {"program": f"geo-nerf {__version__}", "made_at": now, "by": made.by, "crs": made.crs, "lineage": made.lineage}


def _facts(file: Path) -> dict[str, Any]:
    with file.open("rb") as stream:
        return {"size": file.stat().st_size, "sha256": hashlib.file_digest(stream, "sha256").hexdigest()}


def _files(folder: Path) -> list[str]:
    """All files below a folder but the records and hidden ones, with forward slashes."""
    names = (path.relative_to(folder) for path in sorted(folder.rglob("*")) if path.is_file())
    return [name.as_posix() for name in names if name.as_posix() not in _RECORDS and not any(part.startswith(".") for part in name.parts)]


def _read(folder: Path) -> Mapping[str, Any]:
    path = folder / MANIFEST
    told: Mapping[str, Any] = read_json(path)
    if not isinstance(told, Mapping) or not isinstance(told.get("files"), Mapping):
        raise DamagedArtefactError(path, "it lists no files")
    return told


def _listed(folder: Path) -> Mapping[str, Any]:
    files: Mapping[str, Any] = _read(folder)["files"] if (folder / MANIFEST).is_file() else {}
    return files


def _changed(folder: Path, files: Mapping[str, Any]) -> list[str]:
    """Listed files that somebody changed since; only those younger than the manifest are read."""
    if not files:
        return []
    since = (folder / MANIFEST).stat().st_mtime
    there = [name for name in files if (folder / name).is_file()]
    young = [name for name in there if (folder / name).stat().st_mtime > since or (folder / name).stat().st_size != files[name]["size"]]
    return [name for name in young if _facts(folder / name) != files[name]]


def _exchange(new: Path, target: Path, *, is_ours: bool, events: Events) -> None:
    if target.exists() and not is_ours:
        _set_aside(target, events)
    target.parent.mkdir(parents=True, exist_ok=True)
    new.replace(target)


def _set_aside(path: Path, events: Events) -> None:
    """Rename a file that is not ours, or not as we wrote it, and say so."""
    names = (f"{path.stem}.kept-{number}{path.suffix}" for number in range(1, 1_000_000))
    aside = next(path.with_name(name) for name in names if not path.with_name(name).exists())
    path.rename(aside)
    events.warn(f"{path} was not made by this program, or was changed since: it is kept as {aside.name}.")


def _prune(folder: Path, below: Path) -> None:
    """Remove folders that are empty now."""
    while below != folder and below.is_dir() and not any(below.iterdir()):
        below.rmdir()
        below = below.parent


def _tell_others(folder: Path, events: Events) -> None:
    others = [name for name in _files(folder) if name not in (owned(folder) or ())]
    if others:
        names = ", ".join(others[:_NAMED]) + (" …" if len(others) > _NAMED else "")
        events.note(f"{folder} holds {len(others)} files that are none of these products; they were left as they are: {names}.")
