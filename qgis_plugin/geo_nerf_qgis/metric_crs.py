# SPDX-License-Identifier: GPL-2.0-or-later
"""CRSs in feet, and the same grid in metres, which products can have.

In: a CRS. Out: the EPSG code of its metric edition, from the data set of PROJ that QGIS uses.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from functools import lru_cache
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsProjUtils, QgsUnitTypes

#: EPSG calls a grid in feet as the one in metres, with the unit in brackets
_BY_NAME = (
    "SELECT code FROM projected_crs WHERE name = ? AND auth_name = 'EPSG' AND deprecated = 0 ORDER BY code"
)


def metric_edition(crs: QgsCoordinateReferenceSystem) -> str:
    """The same grid in metres, as "EPSG:26991"; "" for a CRS that is in metres or has no such edition."""
    if not crs.isValid() or crs.isGeographic() or _is_metric(crs):
        return ""
    codes = _codes(str(crs.description()).split(" (")[0])
    return next((code for code in codes if _is_metric(QgsCoordinateReferenceSystem(code))), "")


def _is_metric(crs: QgsCoordinateReferenceSystem) -> bool:
    return bool(crs.mapUnits() == QgsUnitTypes.DistanceUnit.DistanceMeters)


@lru_cache(maxsize=16)
def _codes(name: str) -> tuple[str, ...]:
    """Codes of the projected CRSs of a name; none where PROJ's data set cannot be read."""
    path = next(
        (one for one in (Path(folder) / "proj.db" for folder in QgsProjUtils.searchPaths()) if one.is_file()),
        None,
    )
    if path is None:
        return ()
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
            return tuple(f"EPSG:{code}" for (code,) in base.execute(_BY_NAME, (name,)))
    except sqlite3.Error:  # of another layout
        return ()
