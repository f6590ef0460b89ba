"""A tile's folder: `tile.json` says what is asked for, a run's folder is made beside it, `done.json` comes last.

Comes in: a plan's tile. Goes out: `Order`s that a worker reads on whatever machine sees the folder.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from geo_nerf.artefacts import fingerprint, read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.types import Gain

ORDER, DONE, CLIPPED, RUN = "tile.json", "done.json", "tile", "run"


@dataclass(frozen=True)
class Order:
    """What a worker shall do."""

    name: str
    #: folder of the oriented survey's run
    run: str
    #: fingerprint of its poses
    poses: str
    #: of the products
    crs: str
    photos: tuple[str, ...]
    #: the core's outline as well-known text, horizontal part of `crs`
    core_wkt: str
    #: west, south, east, north of core and halo, local metres
    box_m: tuple[float, float, float, float]
    #: how far products reach beyond the core, metres
    overlap_m: float
    gsd_m: float
    preset: str
    device: str
    settings: Mapping[str, Any]
    #: factors of red, green, blue that bring each of `photos` to the survey's exposure; empty where they are not known
    gains: tuple[Gain, ...] = ()
    #: folder of the photographs, where they are no longer where the survey's run found them
    photos_folder: str = ""

    @property
    def mark(self) -> str:
        """Changes when the tile would come out otherwise; where run and photographs lie, and what trains, makes no other tile."""
        idle = ("run", "device", "photos_folder", *(() if self.gains else ("gains",)))
        return fingerprint({name: value for name, value in asdict(self).items() if name not in idle})

    def write(self, folder: Path) -> None:
        """Write `tile.json`."""
        write_json(folder / ORDER, asdict(self))

    @classmethod
    def read(cls, folder: Path) -> Order:
        """Read `tile.json`.

        Raises:
            DamagedArtefactError: it is missing or damaged.
        """
        path = folder / ORDER
        value = read_json(path)
        try:
            west, south, east, north = value.pop("box_m")
            gains = tuple((red, green, blue) for red, green, blue in value.pop("gains", ()))
            return cls(**{**value, "photos": tuple(value["photos"])}, box_m=(west, south, east, north), gains=gains)
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            raise DamagedArtefactError(path, f"it is no order for a tile: {error}") from error


def start_anew(folder: Path) -> None:
    """Forget what was made in a tile's folder; `done.json` goes first."""
    (folder / DONE).unlink(missing_ok=True)
    for name in (CLIPPED, RUN):
        if (folder / name).is_dir():
            shutil.rmtree(folder / name)


def finished(folder: Path, mark: str) -> Mapping[str, Any] | None:
    """`done.json` where the tile is done as asked for; None else."""
    try:
        record = read_json(folder / DONE)
    except DamagedArtefactError:
        return None
    return record if isinstance(record, dict) and record.get("mark") == mark and (folder / CLIPPED).is_dir() else None
