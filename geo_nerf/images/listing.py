"""Which files of a folder are photographs (JPEG and TIFF, subfolders included) and which are masks; finished runs are left aside.

In: a folder. Out: paths sorted by name; a folder that cannot be used is an error that says what was seen there.
"""

from __future__ import annotations

import os
from collections import Counter
from pathlib import Path, PurePosixPath

from geo_nerf.errors import PhotographsFolderError

SUFFIXES = (".jpg", ".jpeg", ".tif", ".tiff")
#: a run's own folder below the photographs holds orthophotos and previews, which are no photographs
_RUN_MARKS = ("run.json", "step.json")
MASK_SUFFIXES = (".png", *SUFFIXES)
_MASK_END, _MASK_FOLDER = "_mask", "masks"


def list_photographs(folder: Path) -> list[Path]:
    """Every photograph file below `folder`, sorted by path.

    Masks (see `list_masks`), hidden files, linked subfolders (they can run in circles) and folders of runs are left aside.

    Raises:
        PhotographsFolderError: missing, a file, unreadable, or without JPEG or TIFF files.
    """
    if not folder.exists():
        raise PhotographsFolderError(folder, "there is no such folder.", "Check the path; it must be the folder of the photographs.")
    if not folder.is_dir():
        raise PhotographsFolderError(
            folder, "this is a file, not a folder.", f"Give the folder of the photographs instead: {folder.parent}"
        )
    files = _files(folder)
    found = [path for path in files if path.suffix.lower() in SUFFIXES and not _is_mask(folder, path)]
    if not found:
        mend = "Give a folder of JPEG or TIFF photographs; convert others (DNG, HEIC, video) first."
        raise PhotographsFolderError(folder, _seen(files), mend)
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def photograph_name(folder: Path, path: Path) -> str:
    """What a photograph is called everywhere: its path below the folder, with bytes that are no UTF-8 text written out."""
    name = path.relative_to(folder).as_posix()
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def list_masks(folder: Path) -> list[Path]:
    """Every mask below `folder`, sorted by path: PNG, JPEG or TIFF whose stem ends in `_mask` or that lie in a folder `masks`."""
    found = [path for path in _files(folder) if path.suffix.lower() in MASK_SUFFIXES and _is_mask(folder, path)]
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def masked_name(folder: Path, mask: Path) -> PurePosixPath:
    """Where the photograph of a mask lies below `folder`: its place, and its name or stem in lower case."""
    place = mask.relative_to(folder)
    parts = [part for part in place.parent.parts if part.lower() != _MASK_FOLDER]
    return PurePosixPath(*parts, place.stem.lower().removesuffix(_MASK_END))


def _is_mask(folder: Path, path: Path) -> bool:
    parts = path.relative_to(folder).parent.parts
    return path.stem.lower().endswith(_MASK_END) or any(part.lower() == _MASK_FOLDER for part in parts)


def _files(folder: Path) -> list[Path]:
    files: list[Path] = []
    try:
        for entry in folder.iterdir():
            if entry.name.startswith("."):
                continue
            if not entry.is_dir():
                files.append(entry)
            elif not entry.is_symlink() and not any((entry / mark).exists() for mark in _RUN_MARKS):
                files += _files(entry)
    except PermissionError as error:
        raise PhotographsFolderError(folder, "this folder cannot be read.", "Check its permissions.") from error
    return files


def _seen(files: list[Path]) -> str:
    if not files:
        return "the folder is empty."
    kinds = Counter(path.suffix.lower() or "without suffix" for path in files)
    seen = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common(5))
    return f"there are no photographs here, only {sum(kinds.values())} other file{'s' * (len(files) > 1)} ({seen})."
