"""Textured pieces as 3D Tiles 1.1: `tileset.json` and one GLB a tile, a quadtree of levels of detail, placed on the globe.

Comes in: pieces in local metres, tile by tile. Goes out: the folder. Tiles keep the local frame's axes, which are Cartesian, so one rigid
root transform puts them into EPSG:4978 exactly; positions are float32 about each tile's middle.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.errors import NothingMeasuredError
from geo_nerf.products.final_file import final_file
from geo_nerf.products.gltf import glb_file
from geo_nerf.products.read_back_models import check_tileset
from geo_nerf.types import LocalTexturedMesh

#: level, column eastwards, row northwards
TileName = tuple[int, int, int]


@dataclass(frozen=True)
class _Tile:
    #: `(2, 3)` float64 lowest and highest coordinates, local metres
    box: np.ndarray
    error_m: float


class TilesetWriter:
    """Writes tiles as they come, and the tileset when they are all there."""

    def __init__(self, folder: Path, ecef_from_local: np.ndarray, extras: Mapping[str, Any]) -> None:
        """Begin a tileset.

        Args:
            folder: where it goes.
            ecef_from_local: `(4, 4)` float64 rigid motion from local metres to EPSG:4978.
            extras: what else the tileset's `asset` says.
        """
        self._folder, self._ecef_from_local, self._extras = folder, ecef_from_local, dict(extras)
        self._tiles: dict[TileName, _Tile] = {}
        #: the tiles and all above them
        self._known: set[TileName] = set()

    def add(self, name: TileName, pieces: Sequence[LocalTexturedMesh], error_m: float) -> None:
        """Write one tile.

        Args:
            name: level (0 the coarsest), column and row.
            pieces: its content.
            error_m: what is lost where this tile is shown instead of those below it, metres.

        Raises:
            NoSpaceError: the disk is full.
        """
        low = np.min([piece.xyz.min(axis=0) for piece in pieces], axis=0)
        high = np.max([piece.xyz.max(axis=0) for piece in pieces], axis=0)
        with glb_file(self._folder / _content(name), np.round((low + high) / 2), {}) as glb:
            for piece in pieces:
                glb.add(piece)
        self._tiles[name] = _Tile(np.stack([low, high]), error_m)
        level, column, row = name
        self._known |= {(level - up, column >> up, row >> up) for up in range(level + 1)}

    def finish(self) -> Path:
        """Write `tileset.json`, which makes the tileset whole, and return its path.

        Raises:
            NothingMeasuredError: no tile came.
        """
        if not self._tiles:
            raise NothingMeasuredError("mesh")
        root = self._node((0, 0, 0))
        box = self._box((0, 0, 0))
        value = {
            "asset": {"version": "1.1", "generator": f"geo-nerf {__version__}", "extras": self._extras},
            # without any tile everything is lost
            "geometricError": round(float(np.linalg.norm(box[1] - box[0])), 3),
            "root": {"transform": self._ecef_from_local.T.reshape(-1).tolist(), **root},
        }
        path = self._folder / "tileset.json"
        with final_file(path) as partial:
            write_json(partial, value)
            check_tileset(partial, path, self._ecef_from_local, len(self._tiles))
        return path

    def _node(self, name: TileName) -> dict[str, Any]:
        children = [self._node(child) for child in self._children(name)]
        tile, box = self._tiles.get(name), self._box(name)
        error_m = tile.error_m if tile else max((child["geometricError"] for child in children), default=0.0)
        return {
            "boundingVolume": {"box": [*((box[0] + box[1]) / 2), *np.diag(np.maximum((box[1] - box[0]) / 2, 1e-3)).ravel()]},
            "geometricError": round(error_m, 4),
            "refine": "REPLACE",
            **({"content": {"uri": _content(name)}} if tile else {}),
            **({"children": children} if children else {}),
        }

    def _children(self, name: TileName) -> list[TileName]:
        level, column, row = name
        below = [(level + 1, 2 * column + east, 2 * row + north) for north in (0, 1) for east in (0, 1)]
        return [child for child in below if child in self._known]

    def _box(self, name: TileName) -> np.ndarray:
        """Box of a tile and of all below it."""
        boxes = [self._box(child) for child in self._children(name)]
        boxes += [self._tiles[name].box] if name in self._tiles else []
        return np.stack([np.min([box[0] for box in boxes], axis=0), np.max([box[1] for box in boxes], axis=0)])


def _content(name: TileName) -> str:
    return "tiles/{}/{}_{}.glb".format(*name)
