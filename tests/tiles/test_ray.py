"""A real Ray cluster on this machine: tiles spread over its nodes, and a worker and a node that are killed cost a try, not a tile."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from geo_nerf.events import Event, Events
from geo_nerf.tiles.geopackage import write_plan
from geo_nerf.tiles.run import run_tiles
from geo_nerf.tiles.settings import RunSettings
from geo_nerf.tiles.state import open_states
from tests.tiles.made import small_plan
from tests.tiles.test_run import ROOT, fake, tries

pytest.importorskip("ray", reason="Ray is not installed: pip install 'geo-nerf[ray]'")

#: a head without cores, and two nodes with one each; told to end, it names the second node's processes
CLUSTER = """
import sys
from ray.cluster_utils import Cluster
cluster = Cluster(initialize_head=True, head_node_args={"num_cpus": 0, "object_store_memory": 80_000_000, "include_dashboard": False})
nodes = [cluster.add_node(num_cpus=1, object_store_memory=80_000_000) for _ in range(2)]
cluster.wait_for_nodes()
print(cluster.address, flush=True)
sys.stdin.readline()
cluster.remove_node(nodes[1], allow_graceful=False)
print("gone", flush=True)
sys.stdin.readline()
cluster.shutdown()
"""


@pytest.mark.slow
def test_killed_workers_and_nodes_cost_a_try_not_a_tile(tmp_path, monkeypatch) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    path = tmp_path / "plan.gpkg"
    # b is killed by hand, and whichever of c and d runs on the node that goes is lost with it
    plots = {"a": "do", "b": "sleep,do", "c": "sleep,do", "d": "do", "e": "fail,do"}
    write_plan(small_plan(list(plots)), path, {})
    tiles = {name: fake(tmp_path / "tiles" / name, plot, memory_gb=0.01) for name, plot in plots.items()}
    heard: list[dict] = []
    with subprocess.Popen([sys.executable, "-c", CLUSTER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as cluster:
        assert cluster.stdin is not None and cluster.stdout is not None

        def listen(event: Event) -> None:
            heard.append(event.data)

        class Mischief(RayEngine):
            """Kills b's worker when both sleepers sleep, and then the second node."""

            done = 0

            def wait(self, seconds: float):
                asleep = [tmp_path / "tiles" / name / "pid" for name in "bc"]
                if self.done == 0 and all(file.exists() for file in asleep):
                    os.kill(int(asleep[0].read_text()), signal.SIGKILL)
                    cluster.stdin.write("\n")
                    cluster.stdin.flush()
                    assert cluster.stdout.readline() == "gone\n"
                    Mischief.done = 1
                    # where c slept on the node that stays, its worker must be woken
                    time.sleep(1)
                    _kill(int(asleep[1].read_text()))
                return super().wait(seconds)

        address = cluster.stdout.readline().strip()
        try:
            with open_states(path) as states:
                summary = run_tiles(tiles, states, Mischief(address), RunSettings(5, 0.1), Events(listeners=(listen,)))
        finally:
            cluster.stdin.write("\n")
            cluster.stdin.close()
            cluster.wait(60)
    assert set(summary.done) == set(plots) and Mischief.done == 1
    assert tries(tiles["b"]) >= 2 and tries(tiles["c"]) >= 2 and tries(tiles["a"]) == 1
    reasons = " ".join(str(data.get("reason", "")) for data in heard)
    assert "lost by Ray" in reasons and "killed by signal 9" in reasons and "the weather is bad" in reasons


def _kill(pid: int) -> None:
    try:
        os.kill(pid, signal.SIGKILL)
    except ProcessLookupError:
        return


@pytest.mark.slow
def test_without_an_address_a_cluster_is_started_and_ended(tmp_path, monkeypatch) -> None:
    from geo_nerf.tiles.engines.ray_engine import RayEngine

    monkeypatch.setenv("RAY_USAGE_STATS_ENABLED", "0")
    write_plan(small_plan(["a", "b"]), tmp_path / "plan.gpkg", {})
    tiles = {name: fake(tmp_path / "tiles" / name, "do", memory_gb=0.01) for name in "ab"}
    with open_states(tmp_path / "plan.gpkg") as states:
        summary = run_tiles(tiles, states, RayEngine(None), RunSettings(2, 0.1), Events())
    assert set(summary.done) == {"a", "b"}
    assert not [process for process in Path("/proc").glob("[0-9]*") if _is_our_raylet(process)]


def _is_our_raylet(process: Path) -> bool:
    try:
        return b"raylet" in (process / "cmdline").read_bytes() and int((process / "stat").read_text().split()[3]) == os.getpid()
    except (OSError, ValueError, IndexError):
        return False
