"""Large blocks without pixels: `python benchmarks/orient_large.py [--ways parts,incremental,global] [--ties 300] [SIZE ...]`.

Flies made blocks (80 m high, 75 % overlap both ways, every tenth photograph oblique), projects ground points with 0.5 px of noise, joins
1 % of the matches wrongly, writes COLMAP's database as after matching, maps it, places it by its fixes (1 m receivers) and adjusts it. Each
size and way has a process of its own, on one thread. Prints a row each; times are the processor's, which other programs do not lengthen.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

import numpy as np

SIZES = (200, 500, 1000, 2000)
_HEADER = "| photographs | way | ties a photograph | mapping | placing, adjusting | peak memory | oriented | RMS E, N, height | worst |"


def measure(photographs: int, way: str, ties: int) -> dict:
    """Map one block; figures as JSON values."""
    from geo_nerf.events import Events
    from geo_nerf.poses.georeference import place
    from geo_nerf.poses.mapping import map_photographs
    from geo_nerf.poses.priors import pitch_of
    from geo_nerf.poses.refine import refine
    from geo_nerf.settings import PosesSettings
    from geo_nerf.synthetic.ties import made_flight, write_flight

    settings = PosesSettings(mapper=way, threads=1)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as scratch:
        database = Path(scratch) / "database.db"
        flight = made_flight(photographs, ties=ties)
        write_flight(database, flight, settings.neighbours)
        fixes, start = flight.fixes, _processor_s()
        blocks = map_photographs(database, flight.catalog, {}, settings, Events(), positions=fixes.xyz, use_positions=True)
        mapped = _processor_s() - start
    row = {name: n for n, name in enumerate(flight.block.names)}
    rows = np.array([row[name] for name in blocks[0].names])
    photos = [flight.catalog.photos[n] for n in rows]
    own = replace(fixes, xyz=fixes.xyz[rows], sigma=fixes.sigma[rows], sigma_absolute=fixes.sigma_absolute[rows])
    start = _processor_s()
    block = refine(place(blocks[0], own, None, pitch_of(photos), 0), own, [photos[0].prior], None, Events()).block
    off = block.centres - flight.block.centres[rows]
    return {
        "photographs": photographs,
        "way": way,
        "ties": len(block.obs_px) / len(block.names),
        "mapping_s": mapped,
        "adjusting_s": _processor_s() - start,
        "peak_gb": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6,
        "children_gb": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1e6,
        "oriented": len(rows),
        "rms_m": np.sqrt((off**2).mean(axis=0)).tolist(),
        "worst_m": float(np.linalg.norm(off, axis=1).max()),
    }


def _processor_s() -> float:
    """Seconds of processor this process and those it has waited for have used."""
    used = os.times()
    return used.user + used.system + used.children_user + used.children_system


def line(one: dict) -> str:
    """A row of the table."""
    peak, rms = max(one["peak_gb"], one["children_gb"]), ", ".join(f"{value:.3f}" for value in one["rms_m"])
    return (
        f"| {one['photographs']} | {one['way']} | {one['ties']:.0f} | {one['mapping_s']:.0f} s | {one['adjusting_s']:.0f} s "
        f"| {peak:.2f} GB | {one['oriented']} | {rms} m | {one['worst_m']:.2f} m |"
    )


def main() -> None:
    """One process a row."""
    parser = argparse.ArgumentParser()
    parser.add_argument("sizes", nargs="*", type=int, default=list(SIZES))
    parser.add_argument("--ways", default="parts")
    parser.add_argument("--ties", type=int, default=300)
    parser.add_argument("--one", action="store_true", help="measure the first size and way here, print JSON")
    wish = parser.parse_args()
    if wish.one:
        print(json.dumps(measure(wish.sizes[0], wish.ways, wish.ties)))
        return
    one_thread = {name: "1" for name in ("OMP_NUM_THREADS", "NUMBA_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")}
    print(_HEADER + "\n" + "|---" * 9 + "|", flush=True)
    for size in wish.sizes:
        for way in wish.ways.split(","):
            command = [sys.executable, __file__, "--one", "--ways", way, "--ties", str(wish.ties), str(size)]
            done = subprocess.run(command, env=os.environ | one_thread, stdout=subprocess.PIPE, text=True, check=True)
            print(line(json.loads(done.stdout.splitlines()[-1])), flush=True)


if __name__ == "__main__":
    main()
