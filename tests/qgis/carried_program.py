"""Wheels that play geo-nerf and its libraries for the plugin's set-up: small, of pure Python."""

from __future__ import annotations

import shutil
import zipfile
from collections.abc import Mapping
from pathlib import Path

#: a geo-nerf that answers and does nothing
ANSWERS = "import stand_in_library\n\n\ndef main():\n    print('geo-nerf 7.7.7')\n"
LIBRARY = "stand-in-library==1.0"


def stand_in_wheel(folder: Path, module: str | None = None, requires: tuple[str, ...] = ()) -> Path:
    """A wheel of geo-nerf 7.7.7.

    Args:
        folder: an existing one, for the wheel.
        module: source of its one module, which has a function `main`.
        requires: the libraries it asks for.
    """
    source = module if module is not None else "def main():\n    print('geo-nerf 7.7.7')\n"
    entry = "[console_scripts]\ngeo-nerf = geo_nerf_stand_in:main\n"
    extras = ("heic", "raw", "report")
    return wheel(
        folder,
        "geo_nerf",
        "7.7.7",
        {"geo_nerf_stand_in.py": source},
        requires=requires,
        extras=extras,
        entry=entry,
    )


def index(folder: Path) -> Path:
    """A folder for `--find-links` with the library that `ANSWERS` needs, in two versions."""
    folder.mkdir(parents=True, exist_ok=True)
    for version in ("1.0", "2.0"):
        wheel(folder, "stand_in_library", version, {"stand_in_library.py": f"VERSION = {version!r}\n"})
    return folder


def wheel(
    folder: Path,
    name: str,
    version: str,
    files: Mapping[str, str],
    *,
    requires: tuple[str, ...] = (),
    extras: tuple[str, ...] = (),
    entry: str = "",
) -> Path:
    """A wheel of pure Python.

    Args:
        folder: for the wheel.
        name: of the distribution, as in file names.
        version: of it.
        files: name -> content.
        requires: the libraries it asks for.
        extras: the names of its extras, which bring nothing.
        entry: its `entry_points.txt`.
    """
    record, target = f"{name}-{version}.dist-info", folder / f"{name}-{version}-py3-none-any.whl"
    about = ["Metadata-Version: 2.1", f"Name: {name.replace('_', '-')}", f"Version: {version}"]
    about += [f"Requires-Dist: {one}" for one in requires] + [f"Provides-Extra: {one}" for one in extras]
    with zipfile.ZipFile(target, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        archive.writestr(f"{record}/METADATA", "\n".join(about) + "\n")
        archive.writestr(
            f"{record}/WHEEL", "Wheel-Version: 1.0\nGenerator: x\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        archive.writestr(f"{record}/entry_points.txt", entry)
        archive.writestr(f"{record}/RECORD", "")
    return target


def plugin_with(folder: Path, package: Path, wheel: Path, constraints: str) -> Path:
    """A copy of the plugin that carries a wheel, as its zip would; the folder to import it from.

    Args:
        folder: an existing one, for the copy.
        package: the plugin's source.
        wheel: the program.
        constraints: text of the versions.
    """
    from tests.qgis.session import script_module

    copy = folder / package.name
    shutil.copytree(package, copy, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "constraints.txt").write_text(constraints)
    for name, data in script_module("build_plugin").carried(wheel, folder / "constraints.txt").items():
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_bytes(data)
    return folder
