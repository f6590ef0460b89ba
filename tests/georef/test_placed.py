"""Points dealt to tiles on disk: none lost, none moved, the same order within a tile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.cloud import georeference, place_blocks
from geo_nerf.georef.placed import Column, place_cloud, placed_whole, tile_edge
from geo_nerf.types import LocalCloud
from tests.georef.test_cloud import FRAME, _cloud

CRS = pyproj.CRS("EPSG:32632")


@dataclass(frozen=True)
class Stored:
    """A cloud in parts, as the surface step keeps it."""

    cloud: LocalCloud
    size: int = 70

    def __len__(self) -> int:
        return len(self.cloud)

    def parts(self) -> Iterator[LocalCloud]:
        for start in range(0, len(self.cloud), self.size):
            yield LocalCloud(*(getattr(self.cloud, name)[start : start + self.size] for name in LocalCloud.__dataclass_fields__))

    @property
    def densest(self) -> tuple[int, float]:
        return 500_000, 1e6


def test_every_point_is_in_its_tile_just_as_it_was(tmp_path):
    cloud = _cloud()
    whole, placed = georeference(cloud, FRAME, CRS), place_blocks(Stored(cloud), FRAME, CRS, tmp_path, Events())
    assert placed.tile_m == 500.0 and len(placed) == 500 and len(placed.tiles) > 20
    found = [placed.read(tile) for tile in placed.tiles]
    for tile, part in zip(placed.tiles, found, strict=True):
        low, high = placed.box(tile)
        assert ((part.xyz[:, :2] >= low) & (part.xyz[:, :2] < high)).all() and len(part) == tile.count
    order = np.lexsort(whole.xyz.T)
    for name in ("xyz", "normals", "rgb", "confidence", "source"):
        values = np.concatenate([getattr(part, name) for part in found])
        assert values.dtype == getattr(whole, name).dtype
        assert np.array_equal(values[np.lexsort(np.concatenate([part.xyz for part in found]).T)], getattr(whole, name)[order])
    number = {tuple(xyz): k for k, xyz in enumerate(whole.xyz.tolist())}
    assert all(np.diff([number[tuple(xyz)] for xyz in part.xyz.tolist()]).min(initial=1) > 0 for part in found)
    assert np.array_equal(placed.low, whole.xyz.min(axis=0)) and np.array_equal(placed.high, whole.xyz.max(axis=0))
    assert placed.surest == whole.confidence.max() and abs(placed.median_m - np.median(whole.xyz[:, 2])) < 5


def test_a_box_gives_its_points_and_columns_go_with_them(tmp_path):
    whole = georeference(_cloud(), FRAME, CRS)
    placed = placed_whole(whole, tmp_path)
    column = Column.new(placed, "heights.raw", np.float64)
    for tile in placed.tiles:
        column.write(tile, placed.xyz(tile)[:, 2])
    low, high = whole.xyz[:, :2].min(axis=0) + 700, whole.xyz[:, :2].max(axis=0) - 900
    inside = ((whole.xyz[:, :2] >= low) & (whole.xyz[:, :2] < high)).all(axis=1)
    parts = list(placed.within(low, high))
    assert sum(len(records) for _, records, _ in parts) == inside.sum() > 50
    assert all(np.array_equal(column.read(tile)[which], records["Z"]) for tile, records, which in parts)
    assert np.array_equal(np.sort(np.concatenate([column.read(tile) for tile in placed.tiles])), np.sort(whole.xyz[:, 2]))


def test_tiles_hold_about_as_many_points_as_wanted():
    assert tile_edge(1_000_000, 10_000.0) == 50.0
    assert tile_edge(10, 1e6) == 500.0


def test_an_empty_cloud_has_no_tiles(tmp_path):
    empty = georeference(_cloud(0), LocalFrame(11.2, 48.1, 560.0), CRS)
    placed = place_cloud([empty], CRS, 10.0, tmp_path)
    assert len(placed) == 0 and placed.tiles == () and not (tmp_path / "points.raw").stat().st_size
