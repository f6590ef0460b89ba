"""Poses from a COLMAP model whose frame is known: `cameras.bin`, `images.bin`, `points3D.bin` (with rigs and frames) and `frame.json`.

In: such a folder and the catalogue. Out: an `Orientation` with nothing adjusted.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

import numpy as np
import pyproj

from geo_nerf.artefacts import read_json
from geo_nerf.crs import WGS84_3D
from geo_nerf.errors import DamagedArtefactError, InputError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.optional import require
from geo_nerf.poses.block import Block
from geo_nerf.poses.models import block_of
from geo_nerf.poses.priors import ellipsoidal
from geo_nerf.poses.store import orientation_of
from geo_nerf.types import Catalog, Orientation, Photo

#: poses farther from GNSS than so many of its standard deviations, and than so many metres, are worth a word
_SIGMAS, _LEAST_M = 3.0, 1.0
if TYPE_CHECKING:
    import pycolmap

#: text or binary, a COLMAP model holds these
_FILES = ("cameras", "images", "points3D")


class PosesFolderError(InputError):
    """A folder given with --poses cannot be used."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            f"these poses cannot be used: {why}",
            where=str(folder),
            mend="Give a model of COLMAP 3.12 or newer in an east-north-up frame in metres, with its frame.json beside it.",
        )


def import_colmap(folder: Path, catalog: Catalog, *, events: Events | None = None) -> Orientation:
    """Read a COLMAP model.

    Args:
        folder: with the model and `frame.json` (`lon_deg`, `lat_deg`, `ellipsoidal_height_m` of the east-north-up origin the model's
            axes have, metres).
        catalog: photographs, matched by name, else by a file name that only one photograph has.
        events: told what could not be matched.

    Raises:
        PosesFolderError: files missing or unreadable, or none of the photographs in it.
        MissingGridError: altitudes above the geoid, and no geoid grid.
        GeoNerfError: a lens model that has no counterpart here.
    """
    block = _read(folder)
    frame = _frame(folder)
    photos = _matched(block, catalog)
    keep = [n for n, photo in enumerate(photos) if photo is not None]
    if not keep:
        raise PosesFolderError(folder, f"none of its {len(block.names)} photographs is in {catalog.root} (it names {block.names[0]}, say).")
    found = [photo for photo in photos if photo is not None]
    block = _with_photos(block, keep, found)
    missing = sorted({photo.name for photo in catalog.photos} - set(block.names))
    gnss, doubts = _against_gnss(block, found, frame)
    doubts += [f"{len(missing)} photographs have no pose in {folder.name} and are left out: {', '.join(missing[:8])}."] if missing else []
    for doubt in doubts:
        (events or Events()).warn(doubt)
    error = np.linalg.norm(block.residuals(), axis=1)
    report = {
        "datum": f"poses given ({folder.name})",
        "accuracy": "The poses were given, nothing was adjusted; their accuracy is their maker's.",
        "mean_reprojection_px": float(np.nanmean(error)) if len(error) else None,
        "tie_points": len(block.points),
        "observations": len(block.obs_px),
        "given_against_gnss": gnss,
        "photographs": {
            "given": len(catalog.photos),
            "registered": len(found),
            "not_registered": missing,
            "other_blocks": [],
        },
        "doubts": doubts,
    }
    return orientation_of(block, found, frame, report)


def _read(folder: Path) -> Block:
    pycolmap = require("pycolmap", needed_for="reading a COLMAP model")
    missing = [name for name in _FILES if not any((folder / f"{name}{suffix}").is_file() for suffix in (".bin", ".txt"))]
    if missing:
        raise PosesFolderError(folder, f"it lacks {', '.join(missing)} (.bin or .txt).")
    try:
        model = pycolmap.Reconstruction(folder)
        block = block_of(model, _names(folder, model))
    except (RuntimeError, ValueError, OSError) as error:
        raise PosesFolderError(folder, f"COLMAP cannot read it ({str(error).splitlines()[0][:160]}).") from error
    if not block.names:
        raise PosesFolderError(folder, "no photograph in it has a pose.")
    return block


def _frame(folder: Path) -> LocalFrame:
    if not (folder / "frame.json").is_file():
        raise PosesFolderError(folder, "it lacks frame.json, which says where its axes lie (lon_deg, lat_deg, ellipsoidal_height_m).")
    try:
        value = read_json(folder / "frame.json")
    except DamagedArtefactError as error:
        raise PosesFolderError(folder, "frame.json is no JSON file.") from error
    if not isinstance(value, dict):
        raise PosesFolderError(folder, "frame.json holds no names with values.")
    try:
        return LocalFrame.from_json(value)
    except KeyError as error:
        raise PosesFolderError(folder, f"frame.json lacks {error.args[0]}.") from error
    except (TypeError, ValueError) as error:
        raise PosesFolderError(folder, f"frame.json does not say where the axes lie: {error}.") from error


def _against_gnss(block: Block, photos: list[Photo], frame: LocalFrame) -> tuple[dict[str, Any] | None, list[str]]:
    """How far the poses lie from the photographs' own positions, and what to say where that is more than these explain."""
    placed = [n for n, photo in enumerate(photos) if photo.gnss is not None]
    if not placed:
        return None, []
    fixes = [photo.gnss for photo in photos if photo.gnss is not None]
    at_fix = frame.crs_to_local(np.array([ellipsoidal(fix) for fix in fixes]), pyproj.CRS(WGS84_3D))
    off = block.centres[placed] - at_fix
    middle = np.median(off, axis=0)
    scatter = 1.4826 * np.median(np.abs(off - middle), axis=0)
    stated = np.median([(fix.sigma_horizontal_m,) * 2 + (fix.sigma_vertical_m,) for fix in fixes], axis=0)
    figures = {"fixes": len(placed), "middle_m": middle.round(3).tolist(), "scatter_m": scatter.round(3).tolist()}
    doubts = []
    if (np.abs(middle) > np.maximum(_SIGMAS * stated, _LEAST_M)).any():
        doubts.append(
            f"The poses given lie {_along(middle[0], 'east', 'west')}, {_along(middle[1], 'north', 'south')} and "
            f"{_along(middle[2], 'above', 'below')} of the photographs' own GNSS positions (median of {len(placed)}), more than these "
            "positions' uncertainty explains: check frame.json, and what the photographs' altitudes are above. The poses given count."
        )
    if (scatter > np.maximum(_SIGMAS * stated, _LEAST_M)).any():
        doubts.append(
            f"The poses given and the photographs' GNSS positions differ by amounts that scatter by {np.linalg.norm(scatter):.1f} m: the "
            "model is turned, scaled or bent against them, or its photographs are named in another order. The poses given count."
        )
    return figures, doubts


def _along(metres: float, positive: str, negative: str) -> str:
    return f"{abs(metres):.1f} m {positive if metres >= 0 else negative}"


def _names(folder: Path, model: pycolmap.Reconstruction) -> dict[int, str]:
    """Image id -> name. COLMAP cuts a name in text at its first blank, so text is read here."""
    if all((folder / f"{name}.bin").is_file() for name in _FILES):
        return {image.image_id: image.name for image in model.images.values()}
    lines = iter((folder / "images.txt").read_text(encoding="utf-8", errors="surrogateescape").split("\n"))
    names = {}
    for line in lines:
        if line.strip() and not line.lstrip().startswith("#"):
            number, *_, name = line.strip().split(maxsplit=9)
            names[int(number)] = name
            next(lines, None)  # the image's points, perhaps an empty line
    return names


def _matched(block: Block, catalog: Catalog) -> list[Photo | None]:
    """The photograph of each name: the same name, else the same file name, where it is clear which is meant."""
    found: dict[str, Photo] = {}
    for key_of in (str, _spelled, _file_of):
        ours = Counter(key_of(photo.name) for photo in catalog.photos)
        theirs = Counter(key_of(name) for name in block.names)
        taken = {photo.name for photo in found.values()}
        by_key = {key_of(photo.name): photo for photo in catalog.photos if photo.name not in taken}
        for name in set(block.names) - set(found):
            key = key_of(name)
            if key in by_key and ours[key] == theirs[key] == 1:
                found[name] = by_key[key]
    return [found.get(name) for name in block.names]


def _spelled(name: str) -> str:
    """The name with forward slashes and composed letters (macOS stores decomposed ones)."""
    return unicodedata.normalize("NFC", name.replace("\\", "/"))


def _file_of(name: str) -> str:
    return PurePosixPath(_spelled(name)).name


def _with_photos(block: Block, keep: list[int], photos: list[Photo]) -> Block:
    """The block with only the photographs `keep`, named as in the catalogue."""
    row = np.full(len(block.names), -1)
    row[keep] = np.arange(len(keep))
    block = block.keep_observations(row[block.obs_photo] >= 0)
    return Block(
        names=tuple(photo.name for photo in photos),
        cameras=block.cameras,
        camera_of=block.camera_of[keep],
        rotations=block.rotations[keep],
        centres=block.centres[keep],
        lenses=block.lenses,
        points=block.points,
        rgb=block.rgb,
        obs_point=block.obs_point,
        obs_photo=row[block.obs_photo],
        obs_px=block.obs_px,
    )
