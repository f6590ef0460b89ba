"""Planning and book-keeping of large surveys: `python benchmarks/tiles_plan.py [PHOTOGRAPHS [TILES]]`.

Plans tiles from a catalogue of made-up positions (10,000 by default; no pixels) and changes states in a plan of 5,000 tiles. Prints times,
and the process's peak memory. Wanted: 60 s and 2 GB, and 1 s a change.
"""

from __future__ import annotations

import resource
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pyproj
import shapely

from geo_nerf.crs import WGS84_3D, survey_crs
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.tile_job import cost_of
from geo_nerf.tiles.geopackage import read_plan, write_plan
from geo_nerf.tiles.plan import Cost, Plan, PlannedTile, Wish, make_plan
from geo_nerf.tiles.settings import TilesSettings
from geo_nerf.tiles.state import open_states
from geo_nerf.tiles.survey import survey_of_catalog
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

FRAME = LocalFrame(11.5794, 48.1408, 560.0)
HEIGHT_M, FORWARD_M, SIDE_M = 80.0, 18.0, 30.0


def catalog(count: int) -> Catalog:
    """A block of photographs in strips, 80 m above level ground, every tenth oblique."""
    across = int(np.sqrt(count * FORWARD_M / SIDE_M))
    number = np.arange(count)
    strip, along = number % across, number // across
    xyz = np.column_stack([strip * SIDE_M, along * FORWARD_M, np.full(count, HEIGHT_M)])
    places = FRAME.local_to_crs(xyz, pyproj.CRS(WGS84_3D))
    lens = IntrinsicsPrior(Intrinsics((3648, 5472), 3660.0, 3660.0, 2736.0, 1824.0), 0.01, "exif_focal")
    photos = [
        Photo(
            name=f"IMG_{k:05d}.jpg",
            path=Path(f"IMG_{k:05d}.jpg"),
            size_hw=(3648, 5472),
            orientation=1,
            camera="one",
            prior=lens,
            gnss=GnssFix(float(lon), float(lat), float(up), "ellipsoid", 0.02, 0.03),
            gimbal=GimbalAngles(0.0 if k % 2 else 180.0, -90.0 if k % 10 else -60.0, 0.0),
            taken_at=None,
            relative_altitude_m=HEIGHT_M,
            fingerprint=str(k),
        )
        for k, (lon, lat, up) in enumerate(places)
    ]
    return Catalog(Path("photos"), tuple(photos))


def report(what: str, start: float) -> None:
    """One line: time and peak memory so far."""
    peak_gb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"{what}: {time.monotonic() - start:.1f} s, peak {peak_gb:.2f} GB")


def planning(photographs: int, folder: Path) -> None:
    """Plans by count, size and memory, and the GeoPackage of one."""
    made = catalog(photographs)
    survey = survey_of_catalog(made, survey_crs("EPSG:25832"))
    for what, wish in (("200 tiles", Wish(count=200)), ("tiles of 250 m", Wish(size_m=250.0)), ("tiles of 12 GB", Wish(memory_gb=12.0))):
        start = time.monotonic()
        plan = make_plan(survey, wish, TilesSettings(), lambda sizes: cost_of("draft", sizes), Events())
        write_plan(plan, folder / f"{len(plan.tiles)}.gpkg", {"run": "none"})
        report(f"{photographs} photographs, {what} ({len(plan.tiles)} tiles)", start)


def book_keeping(tiles: int, folder: Path) -> None:
    """Changes of state in a large plan."""
    cost = Cost(1.0, 2.0, 0.1)
    planned = tuple(
        PlannedTile(
            f"t{k:05d}",
            shapely.box(100 * (k % 70), 100 * (k // 70), 100 * (k % 70 + 1), 100 * (k // 70 + 1)),
            ("a",),
            (1.0,),
            (9,),
            cost,
            0,
        )
        for k in range(tiles)
    )
    path = folder / "large.gpkg"
    write_plan(Plan(pyproj.CRS("EPSG:25832"), planned, 10, 2, 0.05, 500, True), path, {})
    start = time.monotonic()
    read_plan(path)
    report(f"reading a plan of {tiles} tiles", start)
    with open_states(path) as states:
        times = []
        for k in range(0, tiles, max(tiles // 100, 1)):
            start = time.monotonic()
            states.begin(f"t{k:05d}", "here:1")
            middle = time.monotonic()
            states.finish(f"t{k:05d}", 1.0, 2.0, 3)
            times += [middle - start, time.monotonic() - middle]
    print(f"{len(times)} changes of state: median {1e3 * np.median(times):.1f} ms, worst {1e3 * max(times):.1f} ms")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as scratch:
        planning(numbers[0] if numbers else 10_000, Path(scratch))
        book_keeping(numbers[1] if len(numbers) > 1 else 5_000, Path(scratch))
