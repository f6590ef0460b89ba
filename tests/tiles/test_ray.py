"""A real Ray cluster on this machine: a worker, a node and a driver that are killed cost a try, not a tile."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.tiles.engines.engine import EVENTS_LOG, Task
from geo_nerf.tiles.geopackage import write_plan
from geo_nerf.tiles.run import run_tiles
from geo_nerf.tiles.settings import RunSettings
from geo_nerf.tiles.state import open_states
from tests.tiles.made import small_plan
from tests.tiles.test_run import ROOT, fake, tries

pytest.importorskip("ray", reason="Ray is not installed: pip install ray")

#: a head without cores, and two nodes with one each; told a line, it kills the second
CLUSTER = """
import sys
from ray.cluster_utils import Cluster
memory = {"object_store_memory": 80_000_000}
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "include_dashboard": False, **memory})
nodes = [cluster.add_node(num_cpus=1, **memory) for _ in range(2)]
cluster.wait_for_nodes()
print(cluster.address, flush=True)
sys.stdin.readline()
cluster.remove_node(nodes[1], allow_graceful=False)
print("gone", flush=True)
sys.stdin.read()
cluster.shutdown()
"""
DRIVER = """
import sys
from pathlib import Path
from tests.tiles.test_run import fake
from geo_nerf.events import Events
from geo_nerf.tiles.engines.ray_engine import RayEngine
from geo_nerf.tiles.run import run_tiles
from geo_nerf.tiles.settings import RunSettings
from geo_nerf.tiles.state import open_states
folder = Path(sys.argv[1])
tiles = {name: fake(folder / "tiles" / name, "sleep,do", memory_gb=0.01) for name in "ab"}
with open_states(folder / "plan.gpkg") as states:
    run_tiles(tiles, states, RayEngine(sys.argv[2]), RunSettings(3, 0.1), Events())
"""


class Cluster:
    """Two nodes in processes of their own."""

    def __init__(self) -> None:
        environment = {**os.environ, "RAY_USAGE_STATS_ENABLED": "0", "RAY_raylet_start_wait_time_s": "180", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-c", CLUSTER]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment)
        self.address = self.line()

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def kill_node(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        assert self.line() == "gone"

    def stop(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(60)


@pytest.fixture(scope="module")
def cluster():
    made = Cluster()
    yield made
    made.stop()


@pytest.mark.slow
def test_killed_workers_and_nodes_cost_a_try_not_a_tile(cluster, tmp_path) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    path = tmp_path / "plan.gpkg"
    plots = {"a": "do", "b": "sleep,do", "c": "sleep,do", "d": "do", "e": "fail,do"}
    write_plan(small_plan(list(plots)), path, {})
    tiles = {name: fake(tmp_path / "tiles" / name, plot, memory_gb=0.01) for name, plot in plots.items()}
    heard: list[dict] = []

    class Mischief(RayEngine):
        """When both sleepers sleep, kills the second node, and then the process of the sleeper that lay on the other."""

        done = False

        def wait(self, seconds: float):
            asleep = [tmp_path / "tiles" / name / "pid" for name in "bc"]
            if not self.done and all(file.exists() for file in asleep):
                pids = [int(file.read_text()) for file in asleep]
                cluster.kill_node()
                until = time.monotonic() + 60
                while all(is_alive(pid) for pid in pids):
                    assert time.monotonic() < until, "the lost node's worker lives on"
                    time.sleep(0.2)
                os.kill(next(pid for pid in pids if is_alive(pid)), signal.SIGKILL)
                self.done = True
            return super().wait(seconds)

    def listen(event: Event) -> None:
        heard.append(event.data)

    engine = Mischief(cluster.address)
    with open_states(path) as states:
        summary = run_tiles(tiles, states, engine, RunSettings(5, 0.1), Events(listeners=(listen,)))
        assert all(":" in (row.worker or "") for row in states.rows() if row.name in "bc"), "where each ran"
    assert set(summary.done) == set(plots) and engine.done
    assert tries(tiles["b"]) >= 2 and tries(tiles["c"]) >= 2 and tries(tiles["a"]) == 1
    reasons = " ".join(str(data.get("reason", "")) for data in heard)
    assert "lost by Ray" in reasons and "killed by signal 9" in reasons and "the weather is bad" in reasons


@pytest.mark.slow
def test_what_a_node_lacks_is_named_and_the_rest_finished_on_ray_too(cluster, tmp_path) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    class Blind(RayEngine):
        """Sends the tile `blind` to a node that sees another folder of that name."""

        def start(self, task: Task) -> str:
            where = super().start(task)
            if task.name == "blind":
                (task.folder / "tile.word").write_text("of another disk")
            return where

    plots = {"blind": "do", "brim": "full", "good": "do", "poor": "lacks"}
    write_plan(small_plan(list(plots)), tmp_path / "plan.gpkg", {})
    tiles = {name: fake(tmp_path / "tiles" / name, plot, memory_gb=0.01) for name, plot in plots.items()}
    with open_states(tmp_path / "plan.gpkg") as states:
        summary = run_tiles(tiles, states, Blind(cluster.address), RunSettings(2, 0.1), Events())
    assert summary.done == ("good",) and tries(tiles["blind"]) == 0 and tries(tiles["poor"]) == tries(tiles["brim"]) == 2
    assert "does not see" in summary.failed["blind"] and "the disk is full" in summary.failed["brim"]
    assert re.match(rf"on {socket.gethostname()}:\d+: a_library_that_nobody_has is not installed", summary.failed["poor"])


@pytest.mark.slow
def test_a_killed_driver_takes_its_workers_along_on_ray_too(cluster, tmp_path) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    write_plan(small_plan(["a", "b"]), tmp_path / "plan.gpkg", {})
    pid = tmp_path / "tiles" / "a" / "pid"
    with subprocess.Popen([sys.executable, "-c", DRIVER, str(tmp_path), cluster.address], cwd=ROOT) as driver:
        while not pid.exists():
            assert driver.poll() is None
            time.sleep(0.2)
        os.kill(driver.pid, signal.SIGKILL)
    worker, until = int(pid.read_text()), time.monotonic() + 60
    while is_alive(worker):
        assert time.monotonic() < until, "the worker outlived its driver"
        time.sleep(0.2)
    tiles = {name: fake(tmp_path / "tiles" / name, "sleep,do", memory_gb=0.01) for name in "ab"}
    (tmp_path / "tiles" / "b").mkdir(exist_ok=True)
    (tmp_path / "tiles" / "b" / "tries").write_text("0\n")  # b need not sleep again
    with open_states(tmp_path / "plan.gpkg") as states:
        assert {row.state for row in states.rows()} == {"running"} or states.rows()[0].state == "running"
        summary = run_tiles(tiles, states, RayEngine(cluster.address), RunSettings(3, 0.1), Events())
        assert [row.attempts for row in states.rows()] == [1, 1]
    assert set(summary.done) == {"a", "b"} and tries(tiles["a"]) == 2


@pytest.mark.slow
def test_without_an_address_a_cluster_is_started_and_ended(tmp_path, monkeypatch) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    write_plan(small_plan(["a", "b"]), tmp_path / "plan.gpkg", {})
    tiles = {name: fake(tmp_path / "tiles" / name, "do", memory_gb=0.01) for name in "ab"}
    with open_states(tmp_path / "plan.gpkg") as states:
        summary = run_tiles(tiles, states, RayEngine(None), RunSettings(2, 0.1), Events())
    assert set(summary.done) == {"a", "b"}
    assert not [process for process in Path("/proc").glob("[0-9]*") if is_our_raylet(process)]


def test_a_node_that_does_not_see_the_folders_is_named(tmp_path, monkeypatch) -> None:
    """What Ray runs on a node: the word that the driver wrote tells the same folder from one that the node's own disk has there."""
    from geo_nerf.tiles.engines import ray_engine
    from geo_nerf.tiles.engines.ray_engine import WORD, work

    monkeypatch.setattr(ray_engine, "_PATIENCE_S", 0.0)
    tile, run = tmp_path / "tiles" / "a", tmp_path / "run"
    tile.mkdir(parents=True)
    (tile / WORD).write_text("sesame")
    command = (sys.executable, "-c", "print('worked')")
    status, _, words, _ = work(command, str(tile), {}, str(tmp_path), "another", (str(run),))
    named = f"the node {socket.gethostname()} does not see {{}} of the driver's machine. Let every node have it under this path"
    assert status is None and words.startswith(named.format(tile)) and not (tile / EVENTS_LOG).exists(), "at once"
    assert work(command, str(tmp_path / "tiles" / "b"), {}, str(tmp_path), "sesame")[0] is None and not (tmp_path / "tiles" / "b").exists()
    assert work(command, str(tile), {}, str(tmp_path), "sesame", (str(run),))[2].startswith(named.format(run))
    run.mkdir()
    status, _, words, _ = work(command, str(tile), {}, str(tmp_path), "sesame", (str(run),))
    assert (status, words) == (0, "") and (tile / EVENTS_LOG).read_text() == "worked\n"


def test_nodes_that_lack_something_get_no_more_while_there_are_others() -> None:
    from geo_nerf.tiles.engines.ray_engine import chosen_node

    def node(name: str, cpus: float = 2.0, alive: bool = True) -> dict:
        return {"NodeID": name, "Alive": alive, "Resources": {"CPU": cpus} if cpus else {}}

    nodes = [node("head", 0.0), node("a"), node("b"), node("c"), node("dead", alive=False)]
    assert chosen_node(nodes, set(), [], 1.0) == "", "Ray may choose"
    assert chosen_node(nodes, {"a"}, [], 1.0) == "b" and chosen_node(nodes, {"a"}, ["b", "", "b", "c"], 1.0) == "c"
    assert chosen_node(nodes, {"a", "b", "c"}, [], 1.0) == "", "all lack something: the words tell"
    assert chosen_node([*nodes, node("large", 8.0)], {"a"}, [], 4.0) == "", "the only one with so many cores"


def is_alive(pid: int) -> bool:
    try:
        return psutil.Process(pid).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def is_our_raylet(process: Path) -> bool:
    try:
        return b"raylet" in (process / "cmdline").read_bytes() and int((process / "stat").read_text().split()[3]) == os.getpid()
    except (OSError, ValueError, IndexError):
        return False
