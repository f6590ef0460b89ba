"""Tiles as processes of this machine, as many at a time as workers, memory and GPUs allow.

A worker's standard input is a pipe from here: when this process ends, however it does, the pipe closes and the worker ends itself (see
`tiles.worker`), so no orphan goes on working on a tile that the next driver starts again.
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
from contextlib import suppress
from dataclasses import dataclass, field

from geo_nerf.tiles.engines.engine import ERRORS, EVENTS_LOG, Outcome, Task, threads_of

_PAUSE_S = 0.05
#: between looks at the workers' memory, seconds
_LOOK_S = 0.5
#: that workers get to end when they are asked to, seconds: less than what this process itself gets
_PATIENCE_S = 1.5


@dataclass
class _Running:
    task: Task
    slot: int
    process: subprocess.Popen[bytes]
    started: float = field(default_factory=time.monotonic)
    peak: int = 0


class LocalEngine:
    """Processes of this machine."""

    def __init__(self, workers: int, memory_gb: float, gpus: int | None = None, cores: int | None = None) -> None:
        """Share this machine out.

        Args:
            workers: tasks at a time at most; each gets its part of the cores.
            memory_gb: what tasks may take together, as they were estimated; one always runs.
            gpus: GPUs here; None asks the driver.
            cores: of each worker, which then works on no others; None shares all out and leaves it to the system which are whose.
        """
        self._workers, self._memory_gb, self._cores = workers, memory_gb, cores
        self._gpus = gpus_here() if gpus is None else gpus
        self._running: dict[str, _Running] = {}
        self._looked = 0.0

    def has_room(self, task: Task) -> bool:
        """Whether a worker, memory and (where this machine has any and the task wants one) a GPU are free."""
        running = self._running.values()
        if len(running) >= self._workers:
            return False
        if self._gpus and task.gpus and sum(one.task.gpus for one in running) + task.gpus > self._gpus:
            return False
        return not running or sum(one.task.memory_gb for one in running) + task.memory_gb <= self._memory_gb

    def start(self, task: Task) -> str:
        """Start a task; the name of its place is this machine's and the worker's number."""
        slot = min(set(range(self._workers)) - {one.slot for one in self._running.values()})
        task.folder.mkdir(parents=True, exist_ok=True)
        with (task.folder / ERRORS).open("wb") as errors, (task.folder / EVENTS_LOG).open("wb") as log:
            process = subprocess.Popen(
                task.command, stdin=subprocess.PIPE, stdout=log, stderr=errors, env=self._environment(task, slot), start_new_session=True
            )
        self._pin(process.pid, slot)
        self._running[task.name] = _Running(task, slot, process)
        return f"{socket.gethostname()}:{slot + 1}"

    def wait(self, seconds: float) -> list[Outcome]:
        """Tasks that have ended."""
        until = time.monotonic() + seconds
        while True:
            self._look()
            ended = [self._running.pop(name) for name, one in list(self._running.items()) if _has_ended(one.process)]
            if ended or time.monotonic() >= until:
                return [self._outcome(one) for one in ended]
            time.sleep(_PAUSE_S)

    def stop(self) -> None:
        """End all workers and what they started: asked first, so that their scratch files go too, then killed."""
        for one in self._running.values():
            _send_to_group(one.process, signal.SIGTERM)
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until and not all(_has_ended(one.process) for one in self._running.values()):
            time.sleep(_PAUSE_S)
        for one in self._running.values():
            _kill_group(one.process)
            one.process.wait()
        self._running.clear()

    def _outcome(self, one: _Running) -> Outcome:
        if one.process.stdin is not None:
            one.process.stdin.close()
        _kill_group(one.process)  # what a killed worker started would go on
        peak = one.peak / 1e6 if one.peak else None
        return Outcome(one.task.name, one.process.wait(), time.monotonic() - one.started, peak)

    def _environment(self, task: Task, slot: int) -> dict[str, str]:
        cores = self._cores or max(len(_cores_here()) // self._workers, 1)
        threads = threads_of(cores) if self._workers > 1 or self._cores else {}
        gpu = {"CUDA_VISIBLE_DEVICES": str(slot % self._gpus)} if self._gpus and task.gpus else {}
        return {**os.environ, "COLUMNS": "2000", **threads, **gpu, **task.environment}

    def _pin(self, pid: int, slot: int) -> None:
        """Keep a worker to its own cores: libraries that count cores, whatever `threads_of` says, start no more threads than these."""
        here = _cores_here()
        if self._cores and hasattr(os, "sched_setaffinity"):
            first = slot * self._cores
            with suppress(ProcessLookupError):  # it may have ended already
                os.sched_setaffinity(pid, {here[number % len(here)] for number in range(first, first + self._cores)})

    def _look(self) -> None:
        """Note how much memory each worker and its children take."""
        if time.monotonic() - self._looked < _LOOK_S:
            return
        self._looked = time.monotonic()
        for one in self._running.values():
            one.peak = max(one.peak, memory_of(one.process.pid))


def _cores_here() -> list[int]:
    """The cores that this process may use."""
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else list(range(os.cpu_count() or 1))


def memory_of(pid: int) -> int:
    """Resident bytes of a process and its children; 0 when it has ended."""
    import psutil

    try:
        process = psutil.Process(pid)
        return sum(part.memory_info().rss for part in (process, *process.children(recursive=True)))
    except psutil.Error:
        return 0


def gpus_here() -> int:
    """GPUs that NVIDIA's driver lists."""
    program = shutil.which("nvidia-smi")
    if program is None:
        return 0
    listed = subprocess.run([program, "-L"], capture_output=True, text=True, timeout=30, check=False)
    return sum(line.startswith("GPU ") for line in listed.stdout.splitlines()) if listed.returncode == 0 else 0


def _has_ended(process: subprocess.Popen[bytes]) -> bool:
    """Whether a process has ended; it is left to be waited for, so that its number, its group's too, is not given to another meanwhile."""
    if not hasattr(os, "waitid"):  # Windows: a number stays its process's as long as we hold it
        return process.poll() is not None
    return os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None


def _kill_group(process: subprocess.Popen[bytes]) -> None:
    if not hasattr(os, "killpg"):  # Windows has no groups of processes
        _kill_children(process)
        return
    _send_to_group(process, signal.SIGKILL)


def _send_to_group(process: subprocess.Popen[bytes], number: int) -> None:
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, number)  # each worker leads a group of its own


def _kill_children(process: subprocess.Popen[bytes]) -> None:
    import psutil

    try:
        for child in psutil.Process(process.pid).children(recursive=True):
            child.kill()
    except psutil.Error:  # it has ended; Windows tells no more whose its children were
        return
    process.kill()
