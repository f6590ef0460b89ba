# SPDX-License-Identifier: GPL-2.0-or-later
"""The program's own wheel as the plugin brings it, with the versions of its libraries. No QGIS imports.

In: the folder `carried` that `scripts/build_plugin.py` puts into the zip; a copy of the plugin's source has
none. Out: paths and the checksum, held against what the zip recorded when it was built.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).with_name("carried")
_RECORD = "carried.json"


class CarriedBrokenError(ValueError):
    """A file that the plugin brings is not the one that it was built with.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


@dataclass(frozen=True)
class Carried:
    """What the plugin brings."""

    wheel: Path
    #: versions that the libraries are held to, as pip reads them
    constraints: Path
    #: of the wheel, in hexadecimal digits
    sha256: str

    @property
    def version(self) -> str:
        """The program's, as its wheel is named."""
        return self.wheel.name.split("-")[1]


def find_carried(folder: Path = FOLDER) -> Carried | None:
    """What the plugin brings; None where it brings nothing.

    Args:
        folder: where it lies.

    Raises:
        CarriedBrokenError: a file is missing, or was changed after the zip was built.
    """
    if not folder.is_dir():
        return None
    try:
        told = json.loads((folder / _RECORD).read_text(encoding="utf-8"))
        wheel, constraints, sums = folder / told["wheel"], folder / told["constraints"], dict(told["sha256"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CarriedBrokenError(folder / _RECORD) from error
    for path in (wheel, constraints):
        if sums.get(path.name) != _sha256(path):
            raise CarriedBrokenError(path)
    return Carried(wheel, constraints, sums[wheel.name])


def _sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
