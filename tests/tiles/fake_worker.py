"""Stands in for `geo-nerf tiles work FOLDER`: reads the order's mark, does what its plot says, writes `done.json` last.

Plots, one a try, later tries do the last one: "do", "fail", "input" (exit 2), "full" (its disk is full), "lacks" (a component), "die"
(killed), "sleep", "lie" (exit 0, nothing done).
"""

from __future__ import annotations

import errno
import json
import os
import signal
import sys
import time
from pathlib import Path

from geo_nerf.errors import GeoNerfError
from geo_nerf.optional import require
from geo_nerf.run_folder import readable_os_errors
from geo_nerf.tiles.worker import end_with_parent


def main() -> None:
    folder, plots, mark = Path(sys.argv[1]), sys.argv[2].split(","), sys.argv[3]
    end_with_parent()
    tries = folder / "tries"
    number = len(tries.read_text().split()) if tries.exists() else 0
    with tries.open("a") as log:
        log.write(f"{time.time()}\n")
    (folder / "pid").write_text(str(os.getpid()))
    plot = plots[min(number, len(plots) - 1)]
    if plot == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if plot == "sleep":
        time.sleep(600)
    if plot in ("full", "lacks"):
        refuse(plot, folder)
    if plot in ("fail", "input"):
        words = {"fail": "the weather is bad.", "input": "no such photograph."}[plot]
        sys.stderr.write(f"something\nError: {words}\n")
        sys.exit(1 if plot == "fail" else 2)
    if plot == "lie":
        return
    (folder / "tile").mkdir(exist_ok=True)
    partial = folder / ".done"
    partial.write_text(json.dumps({"mark": mark, "points": 7, "peak_memory_mb": 1.5, "seconds": 0.1}))
    partial.replace(folder / "done.json")


def refuse(plot: str, folder: Path) -> None:
    """End as the real worker does where the disk is full, or a library is not installed."""
    try:
        if plot == "lacks":
            require("a_library_that_nobody_has", needed_for="tests")
        with readable_os_errors(folder):
            raise OSError(errno.ENOSPC, "No space left on device", str(folder / "dsm.tif"))
    except GeoNerfError as error:
        sys.stderr.write(f"Error: {error}\n")
        sys.exit(error.exit_code)


if __name__ == "__main__":
    main()
