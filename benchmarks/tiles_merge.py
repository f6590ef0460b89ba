"""Memory of merging as tiles become more: `python benchmarks/tiles_merge.py [SIDE_M]`.

Makes 2, 4 and 8 tiles of SIDE_M metres (100 by default; 4 points and 16 orthophoto cells a square metre) of a made-up surface, merges each
set in a process of its own, and prints time and peak memory of both ways to write the cloud.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pyproj

from geo_nerf.events import Events
from geo_nerf.tiles.geopackage import PlanFile, TileRow
from geo_nerf.tiles.merge import merge
from tests.tiles.made import made_piece

WEST, SOUTH = 691_000.0, 5_335_000.0
COUNTS = (2, 4, 8)


def box(number: int, side_m: float) -> tuple[float, float, float, float]:
    """Tile `number` of a block four wide."""
    west, south = WEST + side_m * (number % 4), SOUTH + side_m * (number // 4)
    return west, south, west + side_m, south + side_m


def make(folder: Path, count: int, side_m: float) -> None:
    """Write the tiles."""
    for number in range(count):
        made_piece(folder / f"t{number}" / "tile", number + 1, box(number, side_m))
        (folder / f"t{number}" / "done.json").write_text("{}")


def merge_them(folder: Path, count: int, side_m: float, cloud: str) -> None:
    """Merge, and print seconds and peak megabytes as JSON."""
    import shapely

    rows = tuple(TileRow(f"t{number}", shapely.box(*box(number, side_m)), ("a.jpg",), 1.0, 0) for number in range(count))
    plan = PlanFile(folder / "plan.gpkg", pyproj.CRS("EPSG:25832"), rows, {"overlap_m": "4.0"})
    start = time.monotonic()
    made = merge(plan, folder, folder / cloud, Events(), cloud="one" if cloud == "one" else "tiles")
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
    print(json.dumps({"points": made.points, "seconds": round(time.monotonic() - start, 1), "peak_mb": round(peak_mb)}))


def main(side_m: float) -> None:
    """Print the table."""
    for count in COUNTS:
        with tempfile.TemporaryDirectory() as scratch:
            make(Path(scratch), count, side_m)
            for cloud in ("tiles", "one"):
                words = [sys.executable, __file__, "--merge", scratch, str(count), str(side_m), cloud]
                print(
                    count,
                    "tiles, cloud as",
                    cloud,
                    subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip(),
                    flush=True,
                )


if __name__ == "__main__":
    if sys.argv[1:2] == ["--merge"]:
        merge_them(Path(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4]), sys.argv[5])
    else:
        main(float(sys.argv[1]) if len(sys.argv) > 1 else 100.0)
