"""Memory of running and merging as a survey is cut into more tiles: `python benchmarks/tiles_memory.py RUN SCRATCH [COUNT …]`.

RUN is an oriented survey. For each count (2, 4, 8) its tiles are made one after the other and merged; printed are the largest worker's
peak, the peak of the driver alone, and that of the merging.
"""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import psutil

from geo_nerf.tiles.state import States

PROGRAM = (sys.executable, "-m", "geo_nerf.cli", "tiles")
_LOOK_S = 0.2


def peak_mb(*words: object) -> tuple[float, float]:
    """Run `geo-nerf tiles …`; its own peak in megabytes (supervisor and driver), without the workers, and its seconds."""
    start, peak = time.monotonic(), 0
    process = psutil.Popen([*PROGRAM, *map(str, words)], stdout=subprocess.DEVNULL)
    while process.poll() is None:
        try:
            peak = max(peak, sum(one.memory_info().rss for one in (process, *process.children())))
        except psutil.NoSuchProcess:
            break
        time.sleep(_LOOK_S)
    assert process.wait() == 0, f"tiles {words[0]} ended with {process.returncode}"
    return peak / 1e6, time.monotonic() - start


def main(run: Path, scratch: Path, counts: list[int]) -> None:
    """Print a table."""
    print("| tiles | largest worker [MB] | driver [MB] | merging [MB] | run, merge [s] |\n|---|---|---|---|---|", flush=True)
    for count in counts:
        plan, folder = scratch / f"{count}.gpkg", scratch / f"tiles{count}"
        peak_mb("plan", run, "-o", plan, "--count", count)
        driver, work_s = peak_mb("run", plan, "-o", folder, "--events")
        merging, merge_s = peak_mb("merge", plan, folder, "-o", scratch / f"whole{count}", "--events")
        states = States(plan)
        worker = max(row.peak_memory_mb or 0.0 for row in states.rows())
        states.close()
        print(f"| {count} | {worker:.0f} | {driver:.0f} | {merging:.0f} | {work_s:.0f}, {merge_s:.0f} |", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), [int(word) for word in sys.argv[3:]] or [2, 4, 8])
