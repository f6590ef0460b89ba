# SPDX-License-Identifier: GPL-2.0-or-later
"""The environment in which geo-nerf is started: this process's, without what QGIS set for its own libraries.

In: environment variables and where QGIS lies. Out: variables for a process that brings its own Python, PROJ and GDAL. Pure Python.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

#: never right for another Python
_PYTHON = ("PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONEXECUTABLE", "__PYVENV_LAUNCHER__")
#: lists of folders, or one folder: what lies in QGIS's own installation is of no use elsewhere
_FOLDERS = (
    "LD_LIBRARY_PATH",
    "DYLD_LIBRARY_PATH",
    "PROJ_LIB",
    "PROJ_DATA",
    "GDAL_DATA",
    "GDAL_DRIVER_PATH",
    "GEOTIFF_CSV",
    "PDAL_DRIVER_PATH",
    "QT_PLUGIN_PATH",
)
#: plain text in UTF-8 that no terminal's width breaks
_PLAIN = {"PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8", "NO_COLOR": "1", "TERM": "dumb", "COLUMNS": "2000"}


def installation_root(prefix: str) -> Path | None:
    """The folder that holds QGIS and nothing of anyone else's; None where it is part of the system.

    Args:
        prefix: `QgsApplication.prefixPath()`.
    """
    path = Path(prefix)
    for parent in (path, *path.parents):
        if parent.suffix == ".app":
            return parent
        if parent.name.lower() == "apps":  # OSGeo4W and the Windows installer
            return parent.parent
    root = path.parent if path.name == "usr" else path
    return None if root == Path(root.anchor) or not root.name else root


def plain_environment(variables: Mapping[str, str], prefix: str, program: str = "") -> dict[str, str]:
    """Variables for a program that is not QGIS's.

    Args:
        variables: this process's.
        prefix: `QgsApplication.prefixPath()`.
        program: path of the program; its folder comes first in PATH, for an environment's other programs (PDAL) lie beside it.
    """
    root = installation_root(prefix)
    kept = {name: value for name, value in variables.items() if name not in _PYTHON}
    for name in _FOLDERS:
        if name in kept and root is not None:
            kept[name] = os.pathsep.join(part for part in kept[name].split(os.pathsep) if part and not _is_in(part, root))
            if not kept[name]:
                del kept[name]
    if Path(program).is_absolute():
        kept["PATH"] = os.pathsep.join(part for part in (str(Path(program).parent), kept.get("PATH", "")) if part)
    return {**kept, **_PLAIN}


def _is_in(folder: str, root: Path) -> bool:
    path = Path(folder)
    return path == root or root in path.parents
