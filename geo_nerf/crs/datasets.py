"""Which PROJ data set each library and program of this machine brings. Comes in: nothing. Goes out: versions and folders.

A data set (`proj.db`) knows the CRSs, datums and operations of one edition of EPSG's registry. Libraries bring their own, of other years.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path

_DATABASE = "proj.db"
#: variables that name folders of PROJ's data for every PROJ that starts
_VARIABLES = ("PROJ_DATA", "PROJ_LIB")
#: Python libraries with a PROJ of their own, and where their wheels keep its data
_WHEELS = {"rasterio": "proj_data", "pyogrio": "proj_data", "fiona": "proj_data"}
_SYSTEM = (Path("/usr/share/proj"), Path("/usr/local/share/proj"))


@dataclass(frozen=True)
class DataSet:
    """A PROJ data set that somebody here uses."""

    #: who: "pyproj", "rasterio", "pyogrio", "PDAL", "QGIS"
    user: str
    folder: Path
    #: of PROJ, "" where it cannot be read
    proj: str = ""
    #: edition of EPSG's registry, such as "v12.029", and its day
    epsg: str = ""
    date: str = ""

    def to_json(self) -> dict[str, str]:
        """As JSON values."""
        return {**asdict(self), "folder": str(self.folder)}


@lru_cache(maxsize=1)
def data_sets() -> tuple[DataSet, ...]:
    """The data sets of the libraries this program loads and of the programs it starts, those that are here."""
    found = ((user, folder) for user, folders in _places() if (folder := _first_with_data(folders)) is not None)
    return tuple(_read(user, folder) for user, folder in found)


def editions() -> dict[str, str]:
    """EPSG's edition of each, by user: what a run records."""
    return {found.user: found.epsg for found in data_sets() if found.epsg}


def differing() -> tuple[DataSet, ...]:
    """Those of another edition than pyproj's, which decides about every coordinate."""
    sets = data_sets()
    ours = next((found.epsg for found in sets if found.user == "pyproj"), "")
    return tuple(found for found in sets if found.epsg and found.epsg != ours)


def _places() -> Iterator[tuple[str, Sequence[Path]]]:
    from pyproj.datadir import get_data_dir

    named = [Path(part) for name in _VARIABLES for part in os.environ.get(name, "").split(os.pathsep) if part]
    yield "pyproj", [Path(part) for part in get_data_dir().split(os.pathsep)]
    shared = Path(sys.prefix) / "share" / "proj"
    for library, data in _WHEELS.items():
        spec = importlib.util.find_spec(library)
        if spec is not None and spec.origin is not None:
            # a wheel's own data come before the variables, a distribution's library asks these first
            yield library, [Path(spec.origin).parent / data, *named, shared, *_SYSTEM]
    yield from (("PDAL", _beside(program)) for program in _pdal())
    yield from (("QGIS", _beside(program)) for program in _programs("qgis_process", "qgis"))


def _pdal() -> Iterator[Path]:
    """The PDAL program this machine would use, asked for by its name only: `pdal_stages` starts it."""
    if named := os.environ.get("GEO_NERF_PDAL"):
        yield Path(named)
        return
    beside = [Path(sys.prefix) / "bin" / "pdal", Path(sys.prefix).parent / ".pdal" / "bin" / "pdal"]
    yield from list(_programs("pdal"))[:1] or [path for path in beside if path.is_file()][:1]


def _programs(*names: str) -> Iterator[Path]:
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is not None:
        yield Path(found)


def _beside(program: Path) -> list[Path]:
    """Where a program's PROJ keeps its data: in the folder it was unpacked to, in its prefix, or where the system does."""
    prefixes = [path.resolve().parent.parent for path in (program,) if path.exists()] + [program.parent.parent]
    return [prefix / part / "proj" for prefix in prefixes for part in ("usr/share", "share")] + list(_SYSTEM)


def _first_with_data(folders: Sequence[Path]) -> Path | None:
    return next((folder for folder in folders if (folder / _DATABASE).is_file()), None)


def _read(user: str, folder: Path) -> DataSet:
    """Versions as the data set tells them; without any where it cannot be read."""
    try:
        with closing(sqlite3.connect(f"{(folder / _DATABASE).resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as base:
            told = dict(base.execute("SELECT key, value FROM metadata"))
    except sqlite3.Error:
        return DataSet(user, folder)
    return DataSet(user, folder, told.get("PROJ.VERSION", ""), told.get("EPSG.VERSION", ""), told.get("EPSG.DATE", ""))
