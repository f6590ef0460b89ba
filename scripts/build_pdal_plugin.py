#!/usr/bin/env python3
"""Builds readers.geonerf (pdal_stages/plugin) for the PDAL of this machine, and puts it where that PDAL finds it.

The private PDAL of `make setup` gets it into its own folder. For any other one it stays where it was built, and PDAL_DRIVER_PATH tells
PDAL of it. Needs cmake, a C++ compiler and PDAL's headers; only the standard library of Python is used.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
SOURCE = PROJECT / "pdal_stages" / "plugin"
PLUGIN = "libpdal_plugin_reader_geonerf"


class CannotBuildError(Exception):
    """The plugin cannot be built; the text says why and what to do."""


def say(text: str) -> None:
    """Print one line at once."""
    print(f"plugin: {text}", flush=True)


def private_root(program: Path) -> Path | None:
    """The folder above include/ and lib/ of a PDAL that `scripts/get_pdal.py` unpacked, by its wrapper; None for another one."""
    root = program.resolve().parents[1] / "usr"
    return root if (root / "bin" / "pdal").is_file() else None


def header_root(program: Path) -> Path | None:
    """The folder above PDAL's include/, beside its program; None where it has no headers."""
    roots = (private_root(program), program.resolve().parents[1], Path("/usr"))
    return next((root for root in roots if root and (root / "include" / "pdal" / "pdal_features.hpp").is_file()), None)


def check_tools(program: Path) -> Path:
    """The folder above PDAL's headers, when all is there that the build needs.

    Raises:
        CannotBuildError: something is missing.
    """
    missing = [name for name in ("cmake", "make", os.environ.get("CXX", "c++")) if not shutil.which(name)]
    if missing:
        raise CannotBuildError(f"{' and '.join(missing)} missing; on Debian: sudo apt-get install cmake make g++")
    root = header_root(program)
    if root is None:
        raise CannotBuildError(f"{program} has no C++ headers beside it; install its development package (libpdal-dev, say)")
    return root


def build(program: Path, folder: Path) -> Path:
    """Compile the plugin for a PDAL.

    Args:
        program: that PDAL.
        folder: where to build.

    Returns:
        The plugin.

    Raises:
        CannotBuildError: something is missing, or the compiler stopped; with its words.
    """
    root = check_tools(program)
    _call(["cmake", "-S", SOURCE, "-B", folder, f"-DPDAL_ROOT={root}", "-DCMAKE_BUILD_TYPE=Release"])
    _call(["cmake", "--build", folder])
    return next(path for path in folder.glob(f"{PLUGIN}.*") if path.suffix in (".so", ".dylib"))


def _call(command: list[str | Path]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CannotBuildError(f"`{' '.join(map(str, command[:2]))} …` stopped:\n{(done.stdout + done.stderr)[-4000:]}")


def install(plugin: Path, program: Path) -> Path | None:
    """Put the plugin into a private PDAL's folder; None for another PDAL."""
    root = private_root(program)
    if root is None:
        return None
    target = root / "lib" / plugin.name
    partial = target.with_name(f".{plugin.name}.partial")
    shutil.copy(plugin, partial)
    partial.replace(target)
    return target


def main() -> int:
    """Command line; 0 when the plugin is there and PDAL loads it, 3 when it cannot be built."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=PROJECT / "build" / "pdal-plugin", help="where to build")
    parser.add_argument("--pdal", type=Path, help="PDAL program; else the one geo-nerf uses")
    parser.add_argument("--no-install", action="store_true", help="leave it where it was built")
    options = parser.parse_args()
    sys.path.insert(0, str(PROJECT))
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        program = options.pdal or Path(find_pdal().command[0])
        plugin = build(program, options.folder)
    except (CannotBuildError, PdalError) as error:
        print(f"plugin: {error}", file=sys.stderr)
        return 3
    place = None if options.no_install else install(plugin, program)
    say(f"readers.geonerf for {program}: {place or plugin}")
    if place is None:
        say(f"tell PDAL of it: export PDAL_DRIVER_PATH={plugin.parent.resolve()}${{PDAL_DRIVER_PATH:+:$PDAL_DRIVER_PATH}}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
