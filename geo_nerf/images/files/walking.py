"""Every file below a folder: subfolders and linked folders once each, and nothing opened that could wait for ever.

In: a folder. Out: a `Walk`, with what was not entered and why.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from geo_nerf.errors import PhotographsFolderError
from geo_nerf.images.doubts import some_names
from geo_nerf.sentence import sentence

#: a run's own folder below the photographs holds orthophotos and previews, which are no photographs
_RUN_MARKS = ("run.json", "step.json")
#: folders that systems and servers keep for themselves: waste baskets, thumbnails
_SYSTEM_FOLDERS = frozenset(
    {"@eadir", "#recycle", "$recycle.bin", "__macosx", "lost+found", "system volume information", "lost.dir"}
)
SYSTEM_FILES = frozenset({".ds_store", "thumbs.db", "desktop.ini", "ehthumbs.db", ".picasa.ini", "picasa.ini", ".directory", ".nomedia"})
#: what a file that is neither a folder nor a plain file is
_SPECIAL = {stat.S_IFIFO: "named pipes", stat.S_IFSOCK: "sockets", stat.S_IFCHR: "devices", stat.S_IFBLK: "devices"}
_UNREAD = sentence("folder_unread", "this folder cannot be read.")
_PERMISSIONS = sentence("check_permissions", "Check its permissions.")
_READ_ALREADY = "links to a folder that is read already"


@dataclass(frozen=True)
class Walk:
    """What lies below a folder."""

    #: plain files, in no order
    files: tuple[Path, ...]
    #: printable name -> why a file or folder that may hold photographs could not be read
    rejected: Mapping[str, str] = field(default_factory=dict)
    #: sentences on what was left aside on purpose
    notes: tuple[str, ...] = ()


def printable(place: Path) -> str:
    """A path below the folder with forward slashes, as it can be printed: bytes that are no UTF-8 are written as hexadecimal."""
    return os.fsencode(place.as_posix()).decode(errors="backslashreplace")


def walk(folder: Path) -> Walk:
    """Look into `folder`, into its subfolders, then into those that links lead to; each real folder once.

    Raises:
        PhotographsFolderError: `folder` itself cannot be read.
    """
    steps = _Steps(folder)
    while steps.waiting or steps.linked:
        here = steps.waiting.pop() if steps.waiting else steps.next_linked()
        if here is not None:
            _look_into(here, steps)
    return Walk(tuple(steps.files), steps.rejected, tuple(steps.notes()))


class _Steps:
    """What a walk has seen and has still to see."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.waiting, self.linked = [folder], list[Path]()
        self.entered = {_identity(folder)}
        self.above = {_identity(parent) for parent in folder.resolve().parents}
        self.files: list[Path] = []
        self.rejected: dict[str, str] = {}
        self.left: dict[str, list[str]] = {}

    def next_linked(self) -> Path | None:
        """The next linked folder, if nothing has led there before."""
        here = self.linked.pop(0)
        identity = _identity(here)
        if identity in self.above:
            self.leave(here, "links to a folder above this one")
        elif identity in self.entered:
            self.leave(here, _READ_ALREADY)
        else:
            self.entered.add(identity)
            return here
        return None

    def leave(self, path: Path, kind: str) -> None:
        """Note what is not entered."""
        self.left.setdefault(kind, []).append(printable(path.relative_to(self.folder)))

    def notes(self) -> list[str]:
        """One sentence a kind."""
        return [f"not read: {kind}: {some_names(names)}." for kind, names in self.left.items()]


def _look_into(here: Path, steps: _Steps) -> None:
    try:
        with os.scandir(here) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        if here == steps.folder:
            raise PhotographsFolderError(here, _UNREAD, _PERMISSIONS) from error
        steps.rejected[f"{printable(here.relative_to(steps.folder))}/"] = sentence(
            "folder_not_readable", "this folder cannot be read: {words}", words=str(error.strerror)
        )
        return
    if here != steps.folder and any(entry.name in _RUN_MARKS for entry in found):
        steps.leave(here, "folders of runs")
        return
    for entry in found:
        _sort(Path(entry.path), steps)


def _sort(path: Path, steps: _Steps) -> None:
    try:
        status = path.stat()
    except OSError as error:
        name = printable(path.relative_to(steps.folder))
        unread = sentence("not_readable", "it cannot be read: {words}", words=str(error.strerror))
        dangling = sentence("dangling_link", "a link to something that is not there")
        steps.rejected[name] = dangling if path.is_symlink() else unread
        return
    if stat.S_ISDIR(status.st_mode):
        _sort_folder(path, steps, status)
    elif stat.S_ISREG(status.st_mode):
        steps.files.append(path)
    else:
        steps.leave(path, _SPECIAL.get(stat.S_IFMT(status.st_mode), "special files"))


def _sort_folder(path: Path, steps: _Steps, status: os.stat_result) -> None:
    if path.name.startswith("."):
        steps.leave(path, "hidden folders")
    elif path.name.lower() in _SYSTEM_FOLDERS:
        steps.leave(path, "folders of the system")
    elif path.is_symlink():
        steps.linked.append(path)
    elif (status.st_dev, status.st_ino) in steps.entered:
        steps.leave(path, _READ_ALREADY)
    else:
        steps.entered.add((status.st_dev, status.st_ino))
        steps.waiting.append(path)


def _identity(path: Path) -> tuple[int, int]:
    status = path.stat()
    return status.st_dev, status.st_ino
