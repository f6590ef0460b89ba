"""The environment that geo-nerf gets: QGIS's own without what would make another Python load QGIS's libraries. No QGIS imports.

What the user had set before QGIS or its packages changed it is kept where that can be known: Linux keeps what a process was started with.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Mapping
from pathlib import Path

#: set by QGIS or its packages for its own Python, GDAL, PROJ, Qt and linker
_OWN = frozenset(
    {
        "PYTHONHOME",
        "PYTHONPATH",
        "PYTHONEXECUTABLE",
        "GDAL_DATA",
        "GDAL_DRIVER_PATH",
        "PROJ_DATA",
        "PROJ_LIB",
        "QT_PLUGIN_PATH",
        "QT_QPA_PLATFORM_PLUGIN_PATH",
        "QGIS_PREFIX_PATH",
        "LIBGL_DRIVERS_PATH",
        "LD_LIBRARY_PATH",
        "DYLD_LIBRARY_PATH",
    }
)
_STARTED_WITH, _PROGRAM = Path("/proc/self/environ"), Path("/proc/self/exe")
#: where a system keeps the programs of all packages: what lies there is not QGIS's alone
_SHARED = frozenset({Path("/"), Path("/usr"), Path("/usr/local")})


def clean_environment(environment: Mapping[str, str] | None = None, started_with: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables for the program.

    Args:
        environment: QGIS's own; the process's by default.
        started_with: what QGIS was started with; what Linux says by default, nothing elsewhere.

    Returns:
        What is left, with a wide terminal, so that each of the program's errors is one line.
    """
    given = os.environ if environment is None else environment
    before = _started_with() if started_with is None else started_with
    roots = _roots(before)
    kept = {name: value for name, value in given.items() if name not in _OWN}
    users = {name: _users_part(before[name], roots) for name in _OWN & before.keys()}
    kept.update({name: value for name, value in users.items() if value})
    return {**kept, "COLUMNS": "4000", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}


def _started_with() -> dict[str, str]:
    if not _STARTED_WITH.is_file():
        return {}
    pairs = (os.fsdecode(pair).partition("=") for pair in _STARTED_WITH.read_bytes().split(b"\0") if pair)
    return {name: value for name, _, value in pairs}


def _roots(before: Mapping[str, str]) -> list[Path]:
    """Folders of QGIS alone: packages with libraries of their own (conda, AppImage, a private copy) set variables when they start."""
    prefixes = [Path(before["QGIS_PREFIX_PATH"])] if before.get("QGIS_PREFIX_PATH") else []
    prefixes += [_PROGRAM.resolve().parents[1]] if _PROGRAM.exists() else []
    roots = (prefix.parent if prefix.name == "usr" else prefix for prefix in prefixes if prefix not in _SHARED)
    return [root for root in roots if root not in _SHARED]


def _users_part(value: str, roots: Collection[Path]) -> str:
    """A path, or a list of them, without those that are QGIS's."""
    paths = [Path(part) for part in value.split(os.pathsep) if part]
    users = [path for path in paths if "qgis" not in path.parts and not any(root in (path, *path.parents) for root in roots)]
    return os.pathsep.join(map(str, users))
