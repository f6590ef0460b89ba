#!/usr/bin/env python3
"""Which folders below an unpacked Debian hold the libraries that its programs need, as the files themselves say.

In: a folder into which packages were unpacked. Out: folders, relative to it, for LD_LIBRARY_PATH; or, as a command, the libraries that
nobody has. A file's own RUNPATH names places of an installed system (`/usr/lib/x86_64-linux-gnu/pulseaudio`, say), where an unpacked
one does not lie. Only the standard library is used.

    scripts/libraries.py FOLDER        prints what is missing; exit status 1 when something is
"""

from __future__ import annotations

import struct
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRTAB, _SONAME = 1, 5, 14
#: where a system's own loader looks without being told, below the folder's root
_USUAL = ("usr/lib", "usr/lib/{triplet}", "lib/{triplet}", "lib", "lib64")


@dataclass(frozen=True)
class Linked:
    """What a program or library says of itself in its dynamic section."""

    path: Path
    #: the name others know it by; its file's name where it gives none
    soname: str
    #: names of the libraries it needs
    needed: tuple[str, ...]


def read_linked(path: Path) -> Linked | None:
    """The dynamic section of a 64-bit little-endian ELF file (System V ABI, chapter 5); None for every other file."""
    with path.open("rb") as handle:
        if handle.read(6) != b"\x7fELF\x02\x01":
            return None
        data = b"\x7fELF\x02\x01" + handle.read()
    try:
        return _parsed(path, data)
    except (struct.error, ValueError):  # a debug file, or one cut short
        return None


def _parsed(path: Path, data: bytes) -> Linked | None:
    offset, size, count = struct.unpack_from("<Q", data, 32)[0], *struct.unpack_from("<HH", data, 54)
    headers = [struct.unpack_from("<IIQQQQ", data, offset + size * n) for n in range(count)]
    dynamic = next((head for head in headers if head[0] == _DYNAMIC), None)
    if dynamic is None:
        return None
    entries = [struct.unpack_from("<QQ", data, at) for at in range(dynamic[2], dynamic[2] + dynamic[5], 16)]
    table = next(value for tag, value in entries if tag == _STRTAB)
    start = next(head[2] + table - head[3] for head in headers if head[0] == _LOAD and head[3] <= table < head[3] + head[5])

    def text(at: int) -> str:
        return data[start + at : data.index(b"\0", start + at)].decode("utf-8", "replace")

    soname = next((text(value) for tag, value in entries if tag == _SONAME), path.name)
    return Linked(path, soname, tuple(text(value) for tag, value in entries if tag == _NEEDED))


def all_linked(root: Path) -> list[Linked]:
    """Every program and library below a folder, links left aside."""
    files = (path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink())
    return [linked for path in files if (linked := read_linked(path)) is not None]


def library_folders(root: Path, triplet: str) -> tuple[str, ...]:
    """Folders below `root` that hold a library which something below `root` needs, the usual places first.

    Args:
        root: with unpacked packages.
        triplet: the machine's name in Debian's folders, `x86_64-linux-gnu`, say.
    """
    linked = all_linked(root)
    homes = _homes(root, linked)
    usual = [folder for name in _USUAL if (root / (folder := name.format(triplet=triplet))).is_dir()]
    found = list(usual)
    for name in sorted({name for one in linked for name in one.needed}):
        if homes[name] and not homes[name] & set(found):
            found.append(min(homes[name], key=lambda folder: (folder.count("/"), folder)))
    return tuple(found)


def _homes(root: Path, linked: list[Linked]) -> defaultdict[str, set[str]]:
    """Library's name -> folders below `root` where a loader finds it by that name."""
    homes: defaultdict[str, set[str]] = defaultdict(set)
    for one in linked:
        folder = one.path.parent
        if (folder / one.soname).exists():
            homes[one.soname].add(folder.relative_to(root).as_posix())
        homes[one.path.name].add(folder.relative_to(root).as_posix())
    for link in root.rglob("*.so*"):
        if link.is_symlink() and link.exists():
            homes[link.name].add(link.parent.relative_to(root).as_posix())
    return homes


def missing(root: Path, folders: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Each file below `root` with a library it needs that neither `folders` nor the system have."""
    here = {path.name for folder in folders for path in (root / folder).glob("*") if path.exists()}
    system = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=False).stdout.split()
    for one in all_linked(root):
        beside = {path.name for path in one.path.parent.iterdir()}
        yield from ((one.path, name) for name in one.needed if name not in here and name not in beside and name not in system)


def triplet_of(root: Path) -> str:
    """The name of the machine in the folders of unpacked Debian packages."""
    return next(path.name for path in sorted((root / "usr/lib").glob("*-linux-gnu*")) if path.is_dir())


def main() -> int:
    """Command line."""
    root = Path(sys.argv[1]).resolve()
    found = list(missing(root, library_folders(root, triplet_of(root))))
    for path, name in found:
        print(f"{path.relative_to(root)} needs {name}")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
