"""The output folder of a run: is it usable, is it ours, does another process work in it, is there room."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

from geo_nerf.artefacts import read_json
from geo_nerf.errors import DamagedArtefactError, GeoNerfError, OutputError
from geo_nerf.input_keys import photographs_key
from geo_nerf.sentence import sentence

#: file that marks a folder as a run of this program
MARK = "run.json"

_REASONS = {
    errno.ENOSPC: ("the disk is full", "Free some space and run the same command again; finished steps are kept."),
    errno.EDQUOT: ("the disk quota is used up", "Free some space and run the same command again; finished steps are kept."),
    errno.EROFS: ("the folder lies on a read-only file system", "Choose another output folder with -o."),
    errno.EACCES: ("this user may not write here", "Choose another output folder with -o, or change its permissions."),
    errno.EPERM: ("this user may not write here", "Choose another output folder with -o, or change its permissions."),
}


def check_folder(out: Path, photos: Path | None) -> None:
    """Refuse a folder that is a file, lies in the photographs, holds something else, or holds a run of other photographs.

    Photographs that were moved with their names, sizes and times are the same. None for a part of a survey, which tells its photographs.

    Raises:
        OutputError: it cannot be used, and why.
    """
    if not _is_text(out.resolve()):
        raise OutputError(
            out,
            sentence("output_not_text", "the folder's name is not UTF-8 text; libraries that write maps cannot open it."),
            sentence("other_output", "Choose another folder with -o."),
        )
    _refuse_file(out)
    if photos is not None:
        check_apart(out, photos)
    if not out.exists() or not any(path for path in out.iterdir() if not path.name.startswith(".")):
        return
    if not (out / MARK).is_file():
        raise OutputError(
            out,
            sentence("output_not_empty", "the folder is not empty and no run of geo-nerf."),
            sentence("empty_output", "Choose an empty or new folder with -o."),
        )
    if photos is None or (earlier := _photos_of(out)) is None or earlier == str(photos.resolve()):
        return
    if read_json(out / "images" / "step.json").get("key", {}).get("files") != photographs_key(photos):
        raise OutputError(
            out,
            sentence("output_of_others", "the folder holds a run of other photographs ({earlier}).", earlier=earlier),
            sentence(
                "other_output_or_delete",
                "Choose another folder with -o, or delete this one if it is no longer wanted. Photographs that were moved must have kept "
                "their times (`cp -a`, `rsync -a`).",
            ),
        )


def _refuse_file(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise OutputError(
            out,
            sentence("output_is_file", "the output must be a folder, and this is a file."),
            sentence("other_output_name", "Choose another name with -o."),
        )


def check_apart(out: Path, photos: Path) -> None:
    """Refuse an output folder that is the photographs' folder or lies in it: pictures and maps made there would be read as photographs.

    Args:
        out: where something is written.
        photos: folder of photographs, which is read with all folders in it.

    Raises:
        OutputError: it is, or lies in it.
    """
    here, read = out.resolve(), photos.resolve()
    mend = sentence("other_output", "Choose another folder with -o.")
    if here == read:
        raise OutputError(out, sentence("output_is_photographs", "the output folder is the photographs' folder."), mend)
    if read in here.parents:
        what = "the output folder lies in the photographs' folder, and what is made there would be read as photographs."
        raise OutputError(out, sentence("output_in_photographs", what), mend)


def _is_text(path: Path) -> bool:
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True


def _photos_of(out: Path) -> str | None:
    """The photographs' folder of the run in `out`, once it has read any (a mistyped path leaves nothing worth keeping)."""
    if not (out / "images" / "step.json").is_file():
        return None
    try:
        return str(read_json(out / MARK)["photos"])
    except (DamagedArtefactError, KeyError, TypeError):
        return None


@contextmanager
def locked(out: Path) -> Iterator[None]:
    """Hold the folder for this process alone; the lock vanishes with the process however it ends.

    Raises:
        OutputError: another process works in the folder.
    """
    out.mkdir(parents=True, exist_ok=True)
    try:
        lock = FileLock(out / ".lock").acquire(timeout=0)
    except Timeout as error:
        raise OutputError(
            out,
            sentence("output_busy", "another geo-nerf is working in this folder."),
            sentence("wait_for_it", "Wait for it to end, or stop it."),
        ) from error
    with lock:
        yield


def is_worked_in(out: Path) -> bool:
    """Whether a process works in a run's folder now; False too where this user may not ask."""
    if not (out / ".lock").is_file():
        return False
    try:
        with FileLock(out / ".lock").acquire(timeout=0):
            return False
    except Timeout:
        return True
    except OSError:
        return False


@contextmanager
def readable_os_errors(out: Path) -> Iterator[None]:
    """Turn the operating system's refusals (full disk, no permission) into errors a person can act on.

    Raises:
        OutputError: in place of such an `OSError`; other ones pass.
    """
    try:
        yield
    except OSError as error:
        if isinstance(error, GeoNerfError) or error.errno not in _REASONS:
            raise
        raise output_error(out, error) from error


def output_error(out: Path, error: OSError) -> OutputError:
    """A refusal of the operating system in words.

    Args:
        out: what was to be written, for refusals that name no file.
        error: the refusal.
    """
    why, mend = _REASONS.get(
        error.errno or 0, (f"nothing can be written here ({error.strerror or error})", "Choose another place with -o.")
    )
    return OutputError(Path(error.filename or out), f"{why}.", mend)


def writable_folder(folder: Path) -> Path:
    """A folder for output, once it is known that it can be made, or written into.

    Raises:
        OutputError: it cannot, and why.
    """
    try:
        _refuse_file(folder)
        there = next(part for part in (folder, *folder.absolute().parents) if part.is_symlink() or part.exists())
        with tempfile.TemporaryDirectory(dir=there, prefix=".geo-nerf-"):
            return folder
    except OSError as error:
        raise output_error(folder, OSError(error.errno, error.strerror)) from error


def writable_file(path: Path) -> Path:
    """The same of a file.

    Raises:
        OutputError: it cannot be written, and why.
    """
    if path.is_dir():
        raise OutputError(path, "a file is to be written here, and this is a folder.", "Choose another name with -o.")
    writable_folder(path.parent)
    return path
