"""The environment that geo-nerf gets: QGIS's own without what would make another Python load QGIS's libraries. No QGIS imports."""

from __future__ import annotations

import os
from collections.abc import Mapping

#: set by QGIS or its packages for its own Python, GDAL, PROJ and Qt
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
    }
)
#: where the system's linker looks first
_LINKER = ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH")


def clean_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """The variables for the program.

    Args:
        environment: QGIS's own; the process's by default.

    Returns:
        What is left, with a wide terminal, so that each of the program's errors is one line.
    """
    given = os.environ if environment is None else environment
    kept = {name: value for name, value in given.items() if name not in _OWN and name not in _LINKER}
    return {**kept, "COLUMNS": "4000", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
