"""Tiles on a Ray cluster: one that runs already, or one started on this machine.

Every node must see the plan's run, the photographs and the tiles' folder under the same paths, and have geo-nerf installed; one that does
not is named before it begins and gets no more tiles while there are others: it fails them so fast that it would draw all of them to itself.
A node or worker that dies is an outcome like any other: the driver tries the tile again elsewhere.
"""

from __future__ import annotations

import os
import secrets
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from geo_nerf.optional import require
from geo_nerf.tiles.engines.engine import ERRORS, EVENTS_LOG, LACKS, WHERE, Outcome, Task, threads_of

#: between looks at a worker's memory, seconds
_LOOK_S = 0.5
#: tasks handed to the cluster beyond what it works on: it places them as nodes come and go
_QUEUED = 2
#: seconds that a network folder may take to show what was written on another machine
_PATIENCE_S = 5.0
#: file in a tile's folder by which a node knows that it sees the driver's own
WORD = "tile.word"


@dataclass(frozen=True)
class _Running:
    task: Task
    reference: Any
    started: float
    #: node it was sent to; "" where Ray chooses
    node: str


class RayEngine:
    """A Ray cluster."""

    def __init__(self, address: str | None, *, cpus: float = 1.0) -> None:
        """Join a cluster, or start one here.

        Args:
            address: of the cluster; None starts one on this machine, which ends with this process.
            cpus: cores that a task takes.

        Raises:
            MissingComponentError: Ray is not installed.
        """
        self._ray = require("ray", needed_for="--engine ray")
        os.environ.setdefault("RAY_ENABLE_UV_RUN_RUNTIME_ENV", "0")
        self._ray.init(address=address, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
        self._cpus = cpus
        self._running: dict[str, _Running] = {}
        #: nodes that lacked something
        self._avoided: set[str] = set()

    def has_room(self, task: Task) -> bool:
        """Whether the cluster has a core left for it, or will soon."""
        cores = float(self._ray.cluster_resources().get("CPU", 0.0))
        return len(self._running) < cores / self._cpus + _QUEUED

    def start(self, task: Task) -> str:
        """Hand a task to the cluster."""
        task.folder.mkdir(parents=True, exist_ok=True)
        (task.folder / WHERE).unlink(missing_ok=True)
        # a node of its own disk would make an empty folder and work for nobody: it is to find this word there
        word = secrets.token_hex(8)
        (task.folder / WORD).write_text(word, encoding="utf-8")
        needs = tuple(path for path in (*task.needs, task.command[0]) if Path(path).exists())
        # retries are the driver's, which counts them, waits in between and writes them down
        gpus = min(task.gpus, float(self._ray.cluster_resources().get("GPU", 0.0)))
        node = chosen_node(self._ray.nodes(), self._avoided, [one.node for one in self._running.values()], self._cpus)
        options = {"scheduling_strategy": self._affinity(node)} if node else {}
        remote = self._ray.remote(num_cpus=self._cpus, num_gpus=gpus, memory=self._memory(task), max_retries=0, **options)(work)
        environment = {**threads_of(max(int(self._cpus), 1)), **task.environment}
        reference = remote.remote(task.command, str(task.folder.resolve()), environment, str(Path.cwd()), word, needs)
        self._running[task.name] = _Running(task, reference, time.monotonic(), node)
        return "ray"

    def _affinity(self, node: str) -> Any:
        from ray.util.scheduling_strategies import NodeAffinitySchedulingStrategy

        return NodeAffinitySchedulingStrategy(node, soft=True)  # where it has died meanwhile Ray chooses

    def _memory(self, task: Task) -> int:
        """Bytes to ask for: no more than the largest node has, or the task would wait for ever."""
        largest = max((node["Resources"].get("memory", 0.0) for node in self._ray.nodes() if node["Alive"]), default=0.0)
        return int(min(task.memory_gb * 1e9, largest))

    def wait(self, seconds: float) -> list[Outcome]:
        """Tasks that have ended, or whose worker or node was lost."""
        if not self._running:
            time.sleep(seconds)
            return []
        names = {one.reference: name for name, one in self._running.items()}
        ready, _ = self._ray.wait(list(names), num_returns=1, timeout=seconds)
        return [self._outcome(self._running.pop(names[reference])) for reference in ready]

    def stop(self) -> None:
        """Cancel all tasks and leave the cluster (one started here ends)."""
        for one in self._running.values():
            self._ray.cancel(one.reference, force=True)
        self._running.clear()
        self._ray.shutdown()

    def _outcome(self, one: _Running) -> Outcome:
        seconds = time.monotonic() - one.started
        try:
            status, peak_mb, lost, node = self._ray.get(one.reference)
        except self._ray.exceptions.RayError as error:
            words = str(error).strip().splitlines()
            return Outcome(one.task.name, None, seconds, None, f"lost by Ray ({type(error).__name__}): {words[0] if words else ''}")
        if lost or status == LACKS:
            self._avoided.add(node)
        return Outcome(one.task.name, status, seconds, peak_mb, lost)


def chosen_node(nodes: Sequence[Mapping[str, Any]], avoided: Collection[str], taken: Sequence[str], cpus: float) -> str:
    """The node that a task is to be sent to; "" where Ray may choose: no node lacked anything yet, or all of them did.

    Args:
        nodes: as Ray lists them.
        avoided: ids of those that lacked something.
        taken: ids of those that the running tasks were sent to.
        cpus: cores that the task takes.
    """
    able = [str(node["NodeID"]) for node in nodes if node["Alive"] and node["Resources"].get("CPU", 0.0) >= cpus]
    good = [node for node in able if node not in avoided]
    return min(good, key=list(taken).count) if 0 < len(good) < len(able) else ""


def work(
    command: tuple[str, ...], folder: str, environment: dict[str, str], place: str, word: str, needs: tuple[str, ...] = ()
) -> tuple[int | None, float, str, str]:
    """Run a task's command on the node this is called on; when this process dies the command's own watch ends it.

    Args:
        command: program and arguments.
        folder: where its words go.
        environment: set over the node's own.
        place: folder to run in, where the node has it.
        word: what the driver has written into `folder`, by which a node knows that it is the same.
        needs: paths that must be there.

    Returns:
        Exit status, peak memory in megabytes, "" or why the command was not even begun (its status is None then), and the node's id.
    """
    import socket
    import subprocess

    from geo_nerf.tiles.engines.local import memory_of

    at, peak = Path(folder), 0
    if unseen := _unseen(at, word, needs):
        mend = "Let every node have it under this path (a network folder, say), or take the node out of the cluster."
        return None, 0.0, f"the node {socket.gethostname()} does not see {unseen} of the driver's machine. {mend}", _node()
    (at / WHERE).write_text(f"{socket.gethostname()}:{os.getpid()}", encoding="utf-8")
    with (at / ERRORS).open("wb") as errors, (at / EVENTS_LOG).open("wb") as log:
        process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=errors,
            env={**os.environ, "COLUMNS": "2000", **environment},
            start_new_session=True,
            cwd=place if Path(place).is_dir() else None,
        )
        while True:
            try:
                status = process.wait(_LOOK_S)
                return status, peak / 1e6, "", _node()
            except subprocess.TimeoutExpired:
                peak = max(peak, memory_of(process.pid))


def _node() -> str:
    """Id of the node that this is called on; "" where it is none of Ray's."""
    ray = require("ray", needed_for="--engine ray")
    return str(ray.get_runtime_context().get_node_id()) if ray.is_initialized() else ""


def _unseen(folder: Path, word: str, needs: tuple[str, ...]) -> str:
    """The first folder that this node lacks; "" where it has all."""
    until = time.monotonic() + _PATIENCE_S
    while not _has_word(folder, word):
        if time.monotonic() >= until:
            return str(folder)
        time.sleep(0.2)
    return next((path for path in needs if not Path(path).exists()), "")


def _has_word(folder: Path, word: str) -> bool:
    try:
        return (folder / WORD).read_text(encoding="utf-8") == word
    except OSError:
        return False
