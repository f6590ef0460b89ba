"""Where a run's products come from, for `run.json`: program and commit, libraries, inputs, coordinate operation, steps.

The terms are those of ISO 19115-1 (LI_Lineage: statement, sources, process steps). Comes in: a run's records. Goes out: JSON values.
"""

from __future__ import annotations

import hashlib
import json
import platform
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf import __version__
from geo_nerf.artefacts import read_json
from geo_nerf.crs import WGS84_3D, NoOperationError, heights_above, operation_at, parse_crs, survey_crs
from geo_nerf.crs.datasets import editions
from geo_nerf.frame import LocalFrame

#: distributions whose version may change a result
_LIBRARIES = (
    "numpy",
    "scipy",
    "torch",
    "numba",
    "triton",
    "pycolmap",
    "opencv-python-headless",
    "pyproj",
    "rasterio",
    "laspy",
    "lazrs",
    "shapely",
    "pystac",
)
_PHOTO_HASH = "blake2b-128"
_FILE_HASH = "sha256"


def lineage_of(
    out: Path,
    *,
    crs: str,
    preset: str,
    inputs: Mapping[str, Path | None],
    steps: Mapping[str, Mapping[str, Any]],
    kept: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The lineage of a run as far as it has got.

    Args:
        out: the run's folder.
        crs: of the products, as the user wrote it.
        preset: its name, "" for own settings.
        inputs: role -> file or folder besides the photographs (control, checks, poses, an earlier run), None when not given.
        steps: step -> its `step.json`, those that are done.
        kept: an earlier lineage of the run, whose sources of other roles than `inputs` and the photographs' are taken over: their files
            may be gone or changed since.

    Returns:
        JSON values.

    Raises:
        DamagedArtefactError: an earlier step's record cannot be read.
    """
    photos = _photos(out)
    operation = _operation(out, crs)
    return {
        "model": "ISO 19115-1 LI_Lineage",
        "statement": _statement(sum(source["role"] == "photograph" for source in photos), crs, preset, operation, steps),
        "program": program(),
        "libraries": library_versions(),
        "epsg_editions": editions(),
        "crs_operation": operation,
        "heights_above": heights_above(survey_crs(crs)),
        "sources": [*photos, *_sources(inputs), *_kept_sources(kept or {}, {"photograph", "mask", *inputs})],
        "process_steps": [_process_step(name, step) for name, step in steps.items()],
    }


@lru_cache(maxsize=1)
def program() -> dict[str, Any]:
    """Name, version, Python, system, and the commit when the program runs from a clone (or was installed from one by pip)."""
    commit, changed = _commit_of(Path(__file__).resolve().parents[1])
    return {
        "name": "geo-nerf",
        "version": __version__,
        "commit": commit or _commit_installed(),
        "changed": changed,
        "python": platform.python_version(),
        "system": platform.platform(),
    }


def _commit_of(clone: Path) -> tuple[str | None, bool | None]:
    """Commit of a clone, and whether tracked files differ from it; None where there is no clone or no git."""
    if not (clone / ".git").exists():
        return None, None
    commit = _git(clone, "rev-parse", "HEAD")
    return commit, None if commit is None else _git(clone, "status", "--porcelain", "--untracked-files=no") != ""


def _git(clone: Path, *words: str) -> str | None:
    try:
        done = subprocess.run(["git", "-C", str(clone), *words], capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _commit_installed() -> str | None:
    """The commit pip noted when it installed this package from a repository (PEP 610)."""
    try:
        noted = metadata.distribution("geo-nerf").read_text("direct_url.json")
    except metadata.PackageNotFoundError:
        return None
    commit = json.loads(noted or "{}").get("vcs_info", {}).get("commit_id")
    return str(commit) if commit else None


@lru_cache(maxsize=1)
def library_versions() -> dict[str, str]:
    """Versions of the libraries that may change a result, PROJ's and GDAL's own with them."""
    import pyproj
    import rasterio

    versions = {}
    for name in _LIBRARIES:
        try:
            versions[name] = metadata.version(name)
        except metadata.PackageNotFoundError:
            continue
    return {**versions, "PROJ": pyproj.proj_version_str, "GDAL": rasterio.__gdal_version__}


def _photos(out: Path) -> list[dict[str, Any]]:
    """Photographs and masks with their fingerprints, once the catalogue is there."""
    catalog = out / "images" / "catalog.json"
    if not catalog.is_file():
        return []
    found = []
    for photo in read_json(catalog)["photos"]:
        found.append({"role": "photograph", "name": photo["name"], "fingerprint": f"{_PHOTO_HASH}:{photo['fingerprint']}"})
        if photo.get("mask_fingerprint"):
            mask = Path(str(photo.get("mask") or "")).name
            found.append({"role": "mask", "name": mask, "fingerprint": f"{_PHOTO_HASH}:{photo['mask_fingerprint']}"})
    return found


def _sources(inputs: Mapping[str, Path | None]) -> Iterator[dict[str, Any]]:
    for role, path in inputs.items():
        if path is not None and path.is_file():
            yield {"role": role, "name": path.name, "fingerprint": file_fingerprint(path)}
        elif path is not None and path.is_dir():
            mark = path / "run.json"  # an earlier run is its record; any other folder is all its files
            files = [mark] if mark.is_file() else sorted(file for file in path.rglob("*") if file.is_file())
            for file in files:
                yield {"role": role, "name": f"{path.name}/{file.relative_to(path).as_posix()}", "fingerprint": file_fingerprint(file)}


def _kept_sources(lineage: Mapping[str, Any], roles: set[str]) -> list[Mapping[str, Any]]:
    """The sources of an earlier lineage, but those of some roles."""
    return [source for source in lineage.get("sources") or () if source.get("role") not in roles]


def file_fingerprint(path: Path) -> str:
    """SHA-256 of a file, as `sha256:…`."""
    with path.open("rb") as stream:
        return f"{_FILE_HASH}:{hashlib.file_digest(stream, _FILE_HASH).hexdigest()}"


def _operation(out: Path, crs: str) -> dict[str, Any] | None:
    """The operation that leads to the products' CRS at the survey's origin, from WGS84 or from control's datum, once that is known."""
    for record in (out / "scene" / "scene.json", out / "poses" / "orientation.json"):
        if record.is_file():
            frame = LocalFrame.from_json(read_json(record)["frame"])
            wanted = survey_crs(crs)
            for source in (frame.tie_to(wanted), parse_crs(WGS84_3D)):
                if source is not None:
                    x, y, z = frame.local_to_crs(np.zeros((1, 3)), source)[0]
                    with suppress(NoOperationError):  # then by way of WGS 84
                        return operation_at(source, wanted, (x, y, z)).to_json()
    return None


def _statement(photos: int, crs: str, preset: str, operation: Mapping[str, Any] | None, steps: Mapping[str, Mapping[str, Any]]) -> str:
    """The lineage in sentences."""
    commit = program()["commit"]
    maker = f"geo-nerf {__version__}" + (f" (commit {commit[:12]})" if commit else "")
    words = [f"{maker} made these products from {photos} photographs with {f'the preset {preset}' if preset else 'own settings'}."]
    if "field" in steps:
        words.append("The photographs were oriented, a neural surface was trained on them, and the products were taken from it.")
    elif "surface" in steps:
        words.append("The photographs were oriented and matched with each other (stereo); the products come from the matched points.")
    if operation is not None:
        accuracy = operation["accuracy_m"]
        stated = "" if accuracy is None else ", which is exact" if accuracy == 0 else f", stated to be good to {accuracy:g} m"
        words.append(f"Coordinates were taken from {operation['source']} to {crs} point by point by '{operation['name']}'{stated}.")
        words.append(f"Heights are above {heights_above(survey_crs(crs))}.")
    return " ".join(words)


def _process_step(name: str, step: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "description": name,
        "date_time": step.get("finished_at"),
        "processor": step.get("program"),
        "fingerprint": step.get("fingerprint"),
        "sources": dict(step.get("needs") or {}),
        "seconds": step.get("seconds"),
        "peak_memory_mb": step.get("peak_memory_mb"),
    }
