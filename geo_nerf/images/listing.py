"""Which files of a folder are photographs, which are masks, and what the others are; subfolders and links are followed.

In: a folder. Out: a `Listing`, in which every file is used, named with a reason, or of a kind that goes with photographs (logs, tables,
sidecars). A folder that cannot be used is an error that says what was seen there.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from geo_nerf.errors import PhotographsFolderError
from geo_nerf.images.decoding.kinds import EXPECTED, HEAD_BYTES, Kind, kind_of
from geo_nerf.images.doubts import some_names
from geo_nerf.images.files.walking import SYSTEM_FILES, Walk, printable, walk
from geo_nerf.sentence import Sentence, sentence

__all__ = ["Listing", "list_folder", "list_masks", "list_photographs", "masked_name", "photograph_name", "pictures_below", "printable"]

MASK_SUFFIXES = (".png", ".jpg", ".jpeg", ".tif", ".tiff", ".bmp", ".webp")
_MASK_END, _MASK_FOLDER = "_mask", "masks"
#: kinds that lead to an error with what was seen when there is nothing else in the folder: their suffix alone proves nothing
_SURE = (Kind.JPEG, Kind.TIFF, Kind.PNG)
#: they go with photographs and are not worth a word
_QUIET = frozenset(
    {".mrk", ".rtk", ".obs", ".nav", ".bin", ".rpos", ".ubx", ".rnx", ".pos", ".21o", ".rtcm", ".log", ".xmp", ".aux", ".pp3", ".thm"}
    | {".txt", ".csv", ".tsv", ".json", ".geojson", ".pdf", ".xml", ".yaml", ".yml", ".md", ".html", ".htm", ".xlsx", ".xls", ".ini", ".db"}
    | {".srt", ".kml", ".kmz", ".gpkg", ".shp", ".shx", ".dbf", ".prj", ".gpx", ".md5", ".sha256", ".lnk", ".cfg", ".dat"}
)
_VIDEOS = frozenset({".mp4", ".mov", ".avi", ".mkv", ".lrv", ".m4v", ".mts", ".insv", ".360"})
#: names of copies that exiftool and editors leave behind
_BACKUPS = ("_original", "~", ".bak", ".orig", ".tmp")


@dataclass(frozen=True)
class Listing:
    """What lies below a folder, sorted by path."""

    #: by their suffix; whether they can be used is seen when they are decoded
    photographs: tuple[Path, ...]
    masks: tuple[Path, ...]
    #: printable name below the folder -> why a picture is not read
    rejected: Mapping[str, str] = field(default_factory=dict)
    #: sentences about what else is there and is not read
    notes: tuple[str, ...] = ()


def list_folder(folder: Path) -> Listing:
    """Sort out every file below `folder`.

    Raises:
        PhotographsFolderError: missing, a file, unreadable, or without photographs.
    """
    if not folder.exists():
        missing = sentence("no_such_folder", "there is no such folder.")
        check = sentence("check_path", "Check the path; it must be the folder of the photographs.")
        raise PhotographsFolderError(folder, missing, check)
    if not folder.is_dir():
        is_file = sentence("photographs_is_file", "this is a file, not a folder.")
        text = "Give the folder of the photographs instead: {folder}"
        raise PhotographsFolderError(
            folder, is_file, sentence("give_photographs_folder", text, folder=str(folder.parent))
        )
    found = walk(folder)
    sorted_out = _SortedOut(folder, dict(found.rejected))
    for path in sorted(found.files, key=lambda path: path.relative_to(folder).as_posix()):
        sorted_out.add(path)
    if not sorted_out.are_there_pictures:
        text = "Give a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); convert others first."
        mend = sentence("give_photographs", text)
        what: str = _seen(found)
        if sorted_out.masks:
            text = "{what} Pictures in a folder called `masks` are taken for masks; rename it to use them."
            what = sentence("seen_masks", text, what=what)
        raise PhotographsFolderError(folder, what, mend)
    sorted_out.set_colmap_masks_aside()
    notes = (*found.notes, *sorted_out.notes())
    return Listing(tuple(sorted_out.photographs), tuple(sorted_out.masks), sorted_out.rejected, notes)


def list_photographs(folder: Path) -> list[Path]:
    """The photograph files of `list_folder`."""
    return list(list_folder(folder).photographs)


def pictures_below(folder: Path) -> list[Path]:
    """Every file below `folder` that may be read as a photograph or mask, by its name; none is opened.

    Raises:
        PhotographsFolderError: `folder` itself cannot be read.
    """
    suffixes = {*EXPECTED, *MASK_SUFFIXES}
    return [path for path in walk(folder).files if path.suffix.lower() in suffixes and not path.name.startswith(".")]


def photograph_name(folder: Path, path: Path) -> str:
    """What a photograph is called everywhere: its path below the folder, with bytes that are no UTF-8 text written out."""
    return printable(path.relative_to(folder))


def list_masks(folder: Path) -> list[Path]:
    """Every mask below `folder`, sorted by path: pictures whose stem ends in `_mask` or that lie in a folder `masks`."""
    found = [path for path in walk(folder).files if _is_mask(folder, path)]
    return sorted(found, key=lambda path: path.relative_to(folder).as_posix())


def masked_name(folder: Path, mask: Path) -> PurePosixPath:
    """Where the photograph of a mask lies below `folder`: its place, and its name or stem in lower case."""
    place = mask.relative_to(folder)
    parts = [part for part in place.parent.parts if part.lower() != _MASK_FOLDER]
    return PurePosixPath(*parts, place.stem.lower().removesuffix(_MASK_END))


def _is_mask(folder: Path, path: Path) -> bool:
    return path.suffix.lower() in MASK_SUFFIXES and not path.name.startswith(".") and _is_called_mask(folder, path)


def _is_called_mask(folder: Path, path: Path) -> bool:
    parts = path.relative_to(folder).parent.parts
    return path.stem.lower().endswith(_MASK_END) or any(part.lower() == _MASK_FOLDER for part in parts)


@dataclass
class _SortedOut:
    """Files so far."""

    folder: Path
    rejected: dict[str, str]
    photographs: list[Path] = field(default_factory=list)
    masks: list[Path] = field(default_factory=list)
    others: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    are_there_pictures: bool = False

    def add(self, path: Path) -> None:
        """Put a file where it belongs."""
        name, suffix = printable(path.relative_to(self.folder)), path.suffix.lower()
        if _is_mask(self.folder, path):
            self.masks.append(path)
        elif path.name.startswith("._") or path.name.lower() in SYSTEM_FILES:
            return
        elif path.name.startswith("."):
            self._reject_if_picture(
                path, name, sentence("hidden_file", "it is a hidden file: its name begins with a dot")
            )
        elif suffix in EXPECTED and _is_called_mask(self.folder, path):
            self.rejected[name] = sentence(
                "mask_of_other_kind", "it is called a mask, and masks are PNG, JPEG or TIFF"
            )
        elif suffix in EXPECTED:
            self.photographs.append(path)
            self.are_there_pictures |= EXPECTED[suffix] in _SURE or _kind(path).is_picture
        elif suffix in _VIDEOS:
            self.others[f"{suffix} video"].append(name)
        elif suffix != ".thm":
            self._reject_if_picture(path, name, _odd_suffix(path, _kind(path)))

    def _reject_if_picture(self, path: Path, name: str, why: str) -> None:
        kind = _kind(path)
        if kind.is_picture or path.suffix.lower() in EXPECTED:
            self.rejected[name] = why
        elif not path.name.startswith(".") and path.suffix.lower() not in _QUIET:
            self.others[f"{path.suffix.lower() or 'nameless'} file" if path.suffix else "file without suffix"].append(name)

    def set_colmap_masks_aside(self) -> None:
        """COLMAP's mask of `A.jpg` is called `A.jpg.png`; beside its photograph it is neither found as a mask nor is it a photograph."""
        photographs = set(self.photographs)
        for path in [path for path in self.photographs if path.with_suffix("") in photographs]:
            self.photographs.remove(path)
            name = photograph_name(self.folder, path)
            text = "it is called as COLMAP calls masks; put it into a folder `masks` beside its photograph"
            self.rejected[name] = sentence("colmap_mask", text)

    def notes(self) -> list[str]:
        """One sentence on files that are no pictures and that nobody expects beside photographs."""
        if not self.others:
            return []
        kinds = [f"{len(names)} {kind}{'s' * (len(names) > 1)} ({some_names(names)})" for kind, names in sorted(self.others.items())]
        return [f"left out, for they are no photographs: {', '.join(kinds)}."]


def _odd_suffix(path: Path, kind: Kind) -> str:
    if path.name.lower().endswith(_BACKUPS):
        return sentence("backup_copy", "it is a backup copy of a photograph, by its name")
    text = "it is a {kind} picture, but its name does not end like one; rename it to use it"
    return sentence("odd_suffix", text, kind=kind.value)


def _kind(path: Path) -> Kind:
    """By the file's beginning; a file that cannot be read is of an unknown kind."""
    try:
        with path.open("rb") as file:
            return kind_of(file.read(HEAD_BYTES), path.suffix.lower())
    except OSError:
        return Kind.UNKNOWN


def _seen(found: Walk) -> str:
    files = [path for path in found.files if not path.name.startswith(".")]
    if not files:
        if not found.notes:
            return sentence("folder_empty", "the folder is empty.")
        text = " ".join(["there are no files to read here.", *map(_sentence, found.notes)])
        return Sentence("no_files", text, {})
    kinds = Counter(path.suffix.lower() or "without suffix" for path in files)
    seen = ", ".join(f"{count} {printable(Path(kind))}" for kind, count in kinds.most_common(5))
    what = f"there are no photographs here, only {len(files)} other file{'s' * (len(files) > 1)} ({seen})."
    return Sentence(
        "no_photographs", " ".join([what, *map(_sentence, found.notes)]), {"count": len(files), "kinds": seen}
    )


def _sentence(note: str) -> str:
    return note[:1].upper() + note[1:]


