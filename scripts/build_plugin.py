#!/usr/bin/env python3
"""Builds `dist/geo_nerf_qgis.zip`, the QGIS plugin as the plugin manager installs it.

In: `qgis_plugin/geo_nerf_qgis/`, the project. Out: a zip with one folder, the same bytes for the same sources: the plugin, its compiled
translations, and the program's own wheel with the versions it was tried with, which the plugin sets up where there is no geo-nerf.
Only the standard library is used here; `program_wheel.py` needs setuptools or pip.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import re
import struct
import sys
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType

from program_wheel import NoWheelError, build_wheel

PROJECT = Path(__file__).resolve().parents[1]
SOURCE = PROJECT / "qgis_plugin" / "geo_nerf_qgis"
#: endings of files that belong into the zip as they are
KEPT = frozenset({".py", ".qml", ".svg", ".png", ".txt", ".html", ""})
#: the plugin's folder for the program's wheel, its constraints, and what both must be; `program/carried.py` reads it
CARRIED = "program/carried"
#: zip files know no time before this
_EPOCH = (1980, 1, 1, 0, 0, 0)
_QM_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
#: parts of a .qm file and of its messages
_HASHES, _MESSAGES, _LANGUAGE = 0x42, 0x69, 0xA7
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


def messages(path: Path) -> Iterator[tuple[str, str, str]]:
    """Context, English text and translation of each finished message of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and translation.get("type") != "unfinished":
                yield name, message.findtext("source") or "", translation.text


def compiled(path: Path) -> bytes:
    """A .ts file as the .qm file that Qt's lrelease would make of it (format: qtranslator.cpp of Qt 5 and 6)."""
    records = {source: _record(context, source, text) for context, source, text in messages(path)}
    body, places = b"", []
    for source, record in records.items():
        places.append((elf_hash(source.encode()), len(body)))
        body += record
    hashes = b"".join(struct.pack(">II", *place) for place in sorted(places))
    language = (ET.parse(path).getroot().get("language") or "").encode()
    return _QM_MAGIC + b"".join(
        struct.pack(">BI", tag, len(part)) + part for tag, part in ((_LANGUAGE, language), (_HASHES, hashes), (_MESSAGES, body))
    )


def _record(context: str, source: str, text: str) -> bytes:
    parts = ((_TRANSLATION, text.encode("utf-16-be")), (_SOURCE, source.encode()), (_CONTEXT, context.encode()))
    return b"".join(struct.pack(">BI", tag, len(part)) + part for tag, part in ((parts[0]), (_COMMENT, b""), *parts[1:])) + bytes([_END])


def elf_hash(text: bytes) -> int:
    """The hash by which Qt finds a text (System V ABI); Qt takes 1 for 0."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


def described(metadata: str, changed: Mapping[str, str]) -> str:
    """`metadata.txt` with other values.

    Raises:
        KeyError: it has no such name.
    """
    for name, value in changed.items():
        metadata, count = re.subn(rf"(?m)^{re.escape(name)}=.*$", lambda _, line=f"{name}={value}": line, metadata)
        if count != 1:
            raise KeyError(name)
    return metadata


def contents(source: Path = SOURCE) -> dict[str, bytes]:
    """Every file of the zip by its name there."""
    found: dict[str, bytes] = {}
    for path in sorted(source.rglob("*")):
        name = path.relative_to(source.parent).as_posix()
        if not path.is_file() or "__pycache__" in path.parts or path.name.startswith("."):
            continue
        if path.suffix == ".ts":
            found[name[:-3] + ".qm"] = compiled(path)
        elif path.suffix in KEPT:
            found[name] = path.read_bytes()
    return found


def carried(wheel: Path, constraints: Path = PROJECT / "constraints.txt") -> dict[str, bytes]:
    """The program's files in the zip, by their names in the plugin's folder.

    Args:
        wheel: the program's.
        constraints: versions that its dependencies are held to.
    """
    held = {wheel.name: wheel.read_bytes(), constraints.name: constraints.read_bytes()}
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in held.items()}
    told = {"wheel": wheel.name, "constraints": constraints.name, "sha256": sums}
    held["carried.json"] = (json.dumps(told, indent=2) + "\n").encode()
    return {f"{CARRIED}/{name}": data for name, data in held.items()}


def build(target: Path, wheel: Path, source: Path = SOURCE, changed: Mapping[str, str] = MappingProxyType({})) -> Path:
    """Write the zip; it appears under its name only when complete.

    Args:
        target: the zip.
        wheel: the program's own, which the zip carries.
        source: the plugin's folder.
        changed: name -> value, for `metadata.txt` in the zip.

    Raises:
        KeyError: `metadata.txt` has no such name.
    """
    files = contents(source)
    files.update({f"{source.name}/{name}": data for name, data in carried(wheel).items()})
    metadata = f"{source.name}/metadata.txt"
    files[metadata] = described(files[metadata].decode(), changed).encode()
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(f".partial-{target.name}")
    with zipfile.ZipFile(partial, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            about = zipfile.ZipInfo(name, _EPOCH)
            about.compress_type, about.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            archive.writestr(about, data)
    partial.replace(target)
    return target


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("-o", "--out", type=Path, default=PROJECT / "dist" / "geo_nerf_qgis.zip", help="the zip")
    text = "value of metadata.txt in the zip; who publishes the plugin gives email, homepage, tracker and repository"
    parser.add_argument("--set", action="append", default=[], metavar="NAME=VALUE", help=text)
    parser.add_argument("--wheel", type=Path, help="the program's wheel, built elsewhere; without it this project's is built")
    asked = parser.parse_args()
    try:
        with TemporaryDirectory() as place:
            wheel = asked.wheel or build_wheel(Path(place))
            target = build(asked.out, wheel, changed=dict(pair.split("=", 1) for pair in asked.set))
    except (KeyError, ValueError) as error:
        parser.error(f"--set: {error}")
    except (NoWheelError, OSError) as error:
        print(error, file=sys.stderr)
        return 3
    _tell(target)
    return 0


def _tell(target: Path) -> None:
    """What was built, and what it lacks to be published."""
    print(f"{target} ({target.stat().st_size / 1000:.0f} kB): in QGIS, Plugins > Manage and Install Plugins > Install from ZIP")
    with zipfile.ZipFile(target) as archive:
        told = json.loads(archive.read(f"{SOURCE.name}/{CARRIED}/carried.json"))
        metadata = archive.read(f"{SOURCE.name}/metadata.txt").decode()
    print(f"It carries {told['wheel']}, SHA-256 {told['sha256'][told['wheel']]}")
    nowhere = re.findall(r"(?m)^(\w+)=.*\.invalid\b", metadata)
    if nowhere:
        print(f"To publish it, set {', '.join(nowhere)} (--set NAME=VALUE): they name no address yet.")


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
