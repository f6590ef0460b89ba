"""What is asked of geo-nerf for one tile of a plan: to run it again, or to write its report. Pure Python 3.9, no QGIS.

Both stand in the queue as whole runs do; the folder they speak of is the tile's own run, `TILES/NAME/run`.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from .command import is_wsl, wsl_path

#: exit status of `geo-nerf tiles run` where tiles failed, of which its events tell
SOME_TILES_FAILED = 4
#: options that a plan may ask to be repeated
REPEATED = frozenset({"--set", "--device", "--run", "--photos", "--config"})


@dataclass(frozen=True)
class _OfTile:
    #: the plan's GeoPackage
    plan: str
    #: folder of all tiles
    tiles: str
    #: the tile's
    name: str

    @property
    def folder(self) -> Path:
        """The tile's folder."""
        return Path(self.tiles) / self.name

    @property
    def out(self) -> str:
        """The folder of its run."""
        return str(self.folder / "run")

    @property
    def title(self) -> str:
        """What it is called."""
        return f"{Path(self.plan).stem}: {self.name}"


@dataclass(frozen=True)
class TileRequest(_OfTile):
    """A tile that is to be run again."""

    #: whether it begins from nothing; else it goes on from what is there
    is_anew: bool = False
    #: what the batch was started with, see `repeated_options`
    options: tuple[str, ...] = ()

    def again(self) -> TileRequest:
        """What goes on with this: what was begun from nothing is not begun a second time."""
        return replace(self, is_anew=self.is_anew and (self.folder / "done.json").is_file())

    def arguments(self, program: Sequence[str]) -> list[str]:
        """What follows the program."""
        plan, tiles = (_seen(path, program) for path in (self.plan, self.tiles))
        anew = ["--redo"] if self.is_anew else []
        return ["tiles", "run", plan, "-o", tiles, "--only", self.name, *anew, *self.options, "--events"]


@dataclass(frozen=True)
class TileReportRequest(_OfTile):
    """The report of a tile that is done: tiles are made without one."""

    @property
    def title(self) -> str:
        """What it is called."""
        return f"{Path(self.plan).stem}: {self.name}, report.html"

    def again(self) -> TileReportRequest:
        """The same."""
        return self

    def arguments(self, program: Sequence[str]) -> list[str]:
        """What follows the program."""
        return ["report", _seen(self.out, program), "--events"]


def repeated_options(kept: str) -> tuple[str, ...]:
    """Options of the batch that a tile's rerun is given too, so that it stays like its neighbours.

    Args:
        kept: JSON, as the plan's table `tile_plan` has it under `tiles_options`; anything else gives none.
    """
    try:
        words = json.loads(kept)
    except ValueError:
        return ()
    if not isinstance(words, list):
        return ()
    pairs = (words[place : place + 2] for place in range(0, len(words) - 1, 2))
    return tuple(str(word) for pair in pairs if pair[0] in REPEATED for word in pair)


def _seen(path: str, program: Sequence[str]) -> str:
    return wsl_path(path) if is_wsl(program) else path
