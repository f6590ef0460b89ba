"""How long the interface was away: a timer beats every few milliseconds, and a late beat tells that something kept the thread.

A busy machine makes beats late too. What counts is time in which the interface's thread worked, or waited while nothing kept it or
another thread of this process (one that holds Python's lock, say) from a processor; the kernel counts both (`/proc`, schedstat).
"""

from __future__ import annotations

import time
from pathlib import Path

from qgis.PyQt.QtCore import QTimer

_TASKS = Path("/proc/self/task")


class Beat:
    """Use it as a context manager around what must not block, in the interface's thread, while events are processed."""

    def __enter__(self) -> Beat:
        #: longest absence, ms
        self.worst_ms = 0.0
        #: beats so far
        self.count = 0
        self._last = self._clocks()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._timer.stop()

    def _beat(self) -> None:
        now = self._clocks()
        wall_s, worked_s, waited_s = (one - other for one, other in zip(now, self._last))  # noqa: B905 (of Python 3.10)
        self.count += 1
        self.worst_ms, self._last = max(self.worst_ms, 1000 * max(worked_s, wall_s - waited_s)), now

    def _clocks(self) -> tuple[float, float, float]:
        """Seconds: of the wall, of this thread's work, and of all threads' waits for a processor."""
        waits_ns = 0
        for task in _TASKS.iterdir():
            try:
                waits_ns += int((task / "schedstat").read_text().split()[1])
            except OSError:  # it has just ended
                continue
        return time.perf_counter(), time.thread_time(), waits_ns / 1e9
