"""What the cloud's files cost: seconds and memory a million points, from 2 M to 20 M points of a made survey.

    python -m benchmarks.cloud_products                  (2, 5, 10 and 20 million points)
    python -m benchmarks.cloud_products --points 2 4     (others, in millions)
    python -m benchmarks.cloud_products --village RUN TRUTH   (IoU of the ground of a finished run of `village`, each method)

Each size runs in a process of its own; the peak is that process's, the cloud itself included; PDAL's
beside it is an upper bound, for the system counts the pages of the process it was forked from in.
"""

from __future__ import annotations

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

#: points a square metre, as a flight at 3 cm GSD gives
_DENSITY = 400.0
_CHUNK = 500_000


@dataclass(frozen=True)
class Cost:
    """What one part took, a million points."""

    seconds: float
    cpu_seconds: float


def made_cloud(count: int) -> Any:
    """A `GeoCloud` of rolling ground with houses 6 m high, in the order of a scan line."""
    import pyproj

    from geo_nerf.types import GeoCloud

    rng, side = np.random.default_rng(1), float(np.sqrt(count / _DENSITY))
    xyz, normals = np.empty((count, 3)), np.tile(np.array([0, 0, 1], np.float32), (count, 1))
    rgb, confidence = np.empty((count, 3), np.uint16), np.empty(count, np.float32)
    for start in range(0, count, _CHUNK):
        size = min(_CHUNK, count - start)
        x, y = rng.uniform(0, side, size), (start + np.arange(size)) / count * side
        house = (x % 40 < 12) & (y % 40 < 10)
        z = 450 + 3 * np.sin(x / 37) + 2 * np.cos(y / 23) + 6.0 * house + rng.normal(0, 0.02, size)
        part = slice(start, start + size)
        xyz[part] = np.stack([465_000 + x, 5_247_000 + y, z], axis=1)
        normals[part] += rng.normal(0, 0.05, (size, 3)).astype(np.float32)
        rgb[part] = (rng.integers(90, 130, (size, 1)) + np.array([0, 10, 5])) * 257
        confidence[part] = rng.uniform(0.9, 1, size)
    return GeoCloud(pyproj.CRS("EPSG:25832"), xyz, normals, rgb, confidence, rng.integers(1, 400, count).astype(np.uint16))


def measure(count: int) -> dict[str, Any]:
    """Costs of each part and the peak of this process and of PDAL, megabytes."""
    from geo_nerf.events import Events
    from geo_nerf.products.classify import classify
    from geo_nerf.products.cloud import write_laz
    from geo_nerf.products.copc import write_copc
    from geo_nerf.products.records import Extras, blocks_of_cloud
    from geo_nerf.settings import ProductsSettings

    cloud, costs = made_cloud(count), {}
    with tempfile.TemporaryDirectory(prefix="geo-nerf-benchmark-") as scratch:
        clock = _Clock(count)
        found = classify(cloud, ProductsSettings(), Events())
        costs["classes"] = clock.lap()
        points = blocks_of_cloud(cloud, Extras(found.classes, found.above))
        write_laz(points, Path(scratch) / "cloud.laz", Events())
        costs["laz"] = clock.lap()
        write_copc(points, Path(scratch) / "cloud.copc.laz", Events())
        costs["copc"] = clock.lap()
    peaks = [resource.getrusage(who).ru_maxrss / 1e3 for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return {"points": count, "parts": {name: asdict(cost) for name, cost in costs.items()}, "peak_mb": peaks[0], "pdal_mb": peaks[1]}


class _Clock:
    """Wall and CPU time of this process and its children since the last lap, a million points."""

    def __init__(self, count: int) -> None:
        self._millions = count / 1e6
        self._last = self._now()

    def lap(self) -> Cost:
        """The time since the last one."""
        before, self._last = self._last, self._now()
        return Cost(*((now - then) / self._millions for now, then in zip(self._last, before, strict=True)))

    @staticmethod
    def _now() -> tuple[float, float]:
        used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
        return time.perf_counter(), sum(one.ru_utime + one.ru_stime for one in used)


def village(run: Path, truth: Path) -> None:
    """Print the ground's IoU by each method, over the points that lie on a surface some photograph sees."""
    from geo_nerf.events import Events
    from geo_nerf.products.classify import GROUND, classify
    from geo_nerf.settings import ProductsSettings

    cloud, seen, is_ground = _village_points(run, truth)
    for method in ("smrf", "csf", "pmf"):
        start = time.perf_counter()
        found = classify(cloud, ProductsSettings(classify=method), Events()).classes[seen] == GROUND
        both, seconds = (found & is_ground).sum(), time.perf_counter() - start
        shares = " | ".join(f"{both / of:.4f}" for of in ((found | is_ground).sum(), found.sum(), is_ground.sum()))
        print(f"| {method} | {shares} | {seconds:.0f} |", flush=True)


def _village_points(run: Path, truth: Path) -> tuple[Any, np.ndarray, np.ndarray]:
    """The run's cloud, numbers of 200,000 of its points near the truth's (border of 6 m left out), and which of those are ground there."""
    import laspy
    from scipy.spatial import cKDTree

    from geo_nerf.products.reading import read_points
    from geo_nerf.types import GeoCloud

    points, seen = read_points(run / "products" / "cloud.laz"), laspy.read(truth / "surface.laz")
    low, high = seen.header.mins[:2] + 6, seen.header.maxs[:2] - 6
    inside = np.flatnonzero(((points.xyz[:, :2] > low) & (points.xyz[:, :2] < high)).all(axis=1))
    sample = np.random.default_rng(1).choice(inside, min(len(inside), 200_000), replace=False)
    distance, nearest = cKDTree(seen.xyz).query(points.xyz[sample], distance_upper_bound=0.3)
    near = np.isfinite(distance)
    count = len(points.xyz)
    blank = np.zeros((count, 3), np.uint16)
    cloud = GeoCloud(points.crs, points.xyz, blank, blank, np.ones(count, np.float32), np.ones(count, np.uint16))
    return cloud, sample[near], np.isin(np.asarray(seen.classification)[nearest[near]], (2, 11))


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--points", type=float, nargs="+", default=[2, 5, 10, 20], help="millions")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--village", type=Path, nargs=2, metavar=("RUN", "TRUTH"))
    asked = parser.parse_args()
    if asked.one:
        print(json.dumps(measure(asked.one)))
        return
    if asked.village:
        print("| method | IoU | precision | recall | seconds |\n|---|---|---|---|---|")
        village(*asked.village)
        return
    heads = ("M points", "classes [s/M]", "LAZ [s/M]", "COPC [s/M]", "CPU of all [s/M]", "peak [GB]", "PDAL's peak [GB]")
    print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
    for millions in asked.points:
        command = [sys.executable, "-m", "benchmarks.cloud_products", "--one", str(int(millions * 1e6))]
        row = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
        walls = " | ".join(f"{row['parts'][name]['seconds']:.2f}" for name in ("classes", "laz", "copc"))
        cpu = sum(part["cpu_seconds"] for part in row["parts"].values())
        print(f"| {millions:g} | {walls} | {cpu:.2f} | {row['peak_mb'] / 1e3:.2f} | {row['pdal_mb'] / 1e3:.2f} |", flush=True)


if __name__ == "__main__":
    main()
