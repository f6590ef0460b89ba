"""Ten thousand mutated inputs (photographs' headers, control files, frame files), seeded: what became of them, by kind.

    python -m benchmarks.fuzz_inputs [--count 10000] [--first 0]

Run from the project's folder. Exit status 1 when one crashed, or moved a place by over a metre without a word.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from geo_nerf.events import Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.settings import ImagesSettings
from tests.faults import fuzz

#: of ten inputs so many are photographs' headers and control files; the others are frame files
_HEADERS, _CONTROL = 5, 4


def main() -> None:
    """Run and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--first", type=int, default=100_000, help="seed of the first input")
    asked = parser.parse_args()
    base = Path(tempfile.mkdtemp(prefix="geo-nerf-fuzz-"))
    try:
        verdicts = list(judged(base, asked.first, asked.count))
    finally:
        shutil.rmtree(base)
    outcomes = ("unharmed", "said", "refused", "silent", "crashed")
    table = Counter((one.kind, one.outcome) for one in verdicts)
    print(f"| {'kind':28} |" + "".join(f" {name:>9} |" for name in outcomes))
    print("|---|" + "---:|" * len(outcomes))
    for kind in sorted({one.kind for one in verdicts}):
        print(f"| {kind:28} |" + "".join(f" {table[kind, name]:9} |" for name in outcomes))
    faults = [one for one in verdicts if one.is_fault]
    for one in faults:
        print(f"{one.kind}, seed {one.seed}: {one.outcome}: {one.words}")
    sys.exit(bool(faults))


def judged(base: Path, first: int, count: int) -> Iterator[fuzz.Verdict]:
    """A verdict for each input, one after another."""
    photographs = fuzz.make_photographs(base / "photographs")
    catalog = read_catalog(photographs, ImagesSettings(), Events())
    model = fuzz.make_model(base / "model", catalog)
    for seed in range(first, first + count):
        work = base / "work"
        if seed % 10 < _HEADERS:
            yield fuzz.judge_header(photographs, work, seed)
        elif seed % 10 < _HEADERS + _CONTROL:
            yield fuzz.judge_control(catalog, work, seed)
        else:
            yield fuzz.judge_frame(model, catalog, work, seed)
        shutil.rmtree(work)


if __name__ == "__main__":
    main()
