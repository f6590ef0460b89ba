"""Tiles on a Ray cluster of three nodes that are killed at random: `python benchmarks/tiles_ray.py RUN SCRATCH [TILES [KILLS [SEED]]]`.

RUN is the folder of a small oriented survey (`geo-nerf poses`). Its tiles (8 by default) are made once undisturbed, by the local engine,
and once on the cluster while a worker, a node or the driver is killed with signal 9 at random moments (20 by default); a killed driver or
node is started anew. Both are merged, and compared: same tiles, and points, bounds and heights as near as training's noise. Prints what
was killed when, and the comparison; exit status 1 where they differ.
"""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import numpy as np
import psutil
import rasterio

from geo_nerf.tiles.geopackage import read_plan
from geo_nerf.tiles.state import States

PROGRAM = (sys.executable, "-m", "geo_nerf.cli")
#: seconds between kills, at least and at most
PAUSE_S = (3.0, 20.0)
CLUSTER = """
import sys
from ray.cluster_utils import Cluster
memory = {"object_store_memory": 80_000_000}
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False, **memory})
nodes = [cluster.add_node(num_cpus=1, **memory) for _ in range(3)]
cluster.wait_for_nodes()
print(cluster.address, flush=True)
for line in sys.stdin:
    cluster.remove_node(nodes.pop(int(line) % len(nodes)), allow_graceful=False)
    nodes.append(cluster.add_node(num_cpus=1, **memory))
    print("again", flush=True)
cluster.shutdown()
"""


@dataclass
class Cluster:
    """Three nodes in processes of their own."""

    process: subprocess.Popen[str]
    address: str

    @classmethod
    def start(cls) -> Cluster:
        """Start them."""
        patient = {**os.environ, "RAY_raylet_start_wait_time_s": "180"}  # on a busy machine
        command = [sys.executable, "-c", CLUSTER]
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=patient)
        return cls(process, _line(process.stdout))

    def kill_node(self, number: int) -> None:
        """Kill one and start another."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{number}\n")
        self.process.stdin.flush()
        _line(self.process.stdout)

    def stop(self) -> None:
        """End them."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(120)


def _line(stream: IO[str] | None) -> str:
    assert stream is not None
    return stream.readline().strip()


def tiles(*words: object) -> list[str]:
    """The command line of `geo-nerf tiles`."""
    return [*PROGRAM, "tiles", *map(str, words)]


def states(plan: Path) -> dict[str, str]:
    """Name -> state."""
    base = States(plan)
    found = {row.name: row.state for row in base.rows()}
    base.close()
    return found


def disturb(plan: Path, out: Path, kills: int, chance: random.Random) -> None:
    """Work through a plan on a cluster whose parts are killed."""
    cluster, killed = Cluster.start(), 0
    driver = start_driver(plan, out, cluster.address)
    try:
        while True:
            time.sleep(chance.uniform(*PAUSE_S) if killed < kills else 1.0)
            if driver.poll() is not None:
                if killed >= kills or all(state in ("done", "empty") for state in states(plan).values()):
                    break
                driver = start_driver(plan, out, cluster.address)
                continue
            if killed < kills and "running" in states(plan).values():
                killed += 1
                what = chance.choice(("worker", "node", "driver"))
                kill(what, cluster, driver, out, chance)
                print(f"{killed}. {what} killed; {json.dumps(states(plan))}", flush=True)
    finally:
        if driver.poll() is None:
            driver.kill()
        cluster.stop()
    print(f"{killed} kills; driver ended with {driver.returncode}")


def start_driver(plan: Path, out: Path, address: str) -> subprocess.Popen[bytes]:
    """The driver in a process of its own."""
    command = tiles("run", plan, "-o", out, "--engine", "ray", "--address", address, "--retry-failed", "--events")
    return subprocess.Popen(command, stdout=subprocess.DEVNULL)


def kill(what: str, cluster: Cluster, driver: subprocess.Popen[bytes], out: Path, chance: random.Random) -> None:
    """Kill something with signal 9."""
    if what == "driver":
        driver.kill()
        driver.wait()
    elif what == "node":
        cluster.kill_node(chance.randrange(3))
    else:
        workers = [process for process in psutil.process_iter(["cmdline"]) if _works_for(process.info["cmdline"] or [], out)]
        if workers:
            os.kill(chance.choice(workers).pid, signal.SIGKILL)


def _works_for(words: list[str], out: Path) -> bool:
    return words[3:5] == ["tiles", "work"] and words[5].startswith(str(out.resolve()))


def compare(plans: list[Path], folders: list[Path], merged: list[Path]) -> bool:
    """Whether two sets of tiles, and what they were merged to, are alike."""
    names = [{row.name for row in read_plan(plan).tiles if states(plan)[row.name] == "done"} for plan in plans]
    alike = names[0] == names[1]
    print(f"tiles done: {len(names[0])} and {len(names[1])}")
    for name in sorted(names[0] & names[1]):
        one, other = (json.loads((folder / name / "done.json").read_text()) for folder in folders)
        off = np.abs(np.subtract(one["bounds"], other["bounds"])).max()
        alike &= abs(one["points"] / other["points"] - 1) < 0.05 and off < 1.0
        print(f"{name}: {one['points']} and {other['points']} points, bounds part by {off:.2f} m")
        alike &= not [path for path in (folders[1] / name / "tile").iterdir() if "partial" in path.name]
    with rasterio.open(merged[0] / "products" / "dsm.tif") as one, rasterio.open(merged[1] / "products" / "dsm.tif") as other:
        shared = [max(one.bounds[0], other.bounds[0]), max(one.bounds[1], other.bounds[1])]
        shared += [min(one.bounds[2], other.bounds[2]), min(one.bounds[3], other.bounds[3])]
        heights = [raster.read(1, window=raster.window(*shared).round()) for raster in (one, other)]
    both = (heights[0] != -9999) & (heights[1] != -9999)
    median = float(np.median(np.abs(heights[0] - heights[1])[both]))
    print(f"merged surface models: both have {both.mean():.1%} of the cells, median difference {median:.4f} m")
    return bool(alike and median < 0.05)


def main(run: Path, scratch: Path, count: int, kills: int, seed: int) -> int:
    """Make both, compare."""
    plans, folders, merged = ([scratch / f"{name}{end}" for name in ("calm", "wild")] for end in (".gpkg", "_tiles", "_whole"))
    for plan in plans:
        subprocess.run(tiles("plan", run, "-o", plan, "--count", count), check=True)
    subprocess.run(tiles("run", plans[0], "-o", folders[0], "--events"), check=True, stdout=subprocess.DEVNULL)
    disturb(plans[1], folders[1], kills, random.Random(seed))
    for plan, folder, whole in zip(plans, folders, merged, strict=True):
        subprocess.run(tiles("merge", plan, folder, "-o", whole), check=True)
    same = compare(plans, folders, merged)
    print("alike" if same else "NOT alike")
    return 0 if same else 1


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[3:]]
    count, kills, seed = (*numbers, *(8, 20, 0)[len(numbers) :])
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2]), count, kills, seed))
