"""How often a mistake in the control is found and how often good control is suspected, over seeded made blocks.

`python -m benchmarks.control_blunders [BLOCKS]`: prints a table by kind of mistake and number of points.
"""

from __future__ import annotations

import sys
from collections import defaultdict

import numpy as np

from tests.poses.blunders import KINDS, RECEIVERS, error_m, made_case, oriented


def main(blocks: int) -> None:
    """Run and print."""
    table: dict[tuple[str, int], list[tuple[bool, bool, bool, float]]] = defaultdict(list)
    for seed in range(blocks):
        random = np.random.default_rng(10_000 + seed)
        kind = KINDS[seed % len(KINDS)]
        count = int(random.integers(2 if kind in ("label", "exchanged") else 1, 9))
        receiver = list(RECEIVERS)[int(random.integers(3))]
        case = made_case(seed, count, kind, receiver, oblique=bool(random.integers(2)))
        refined = oriented(case)
        out = {
            row
            for row in range(count)
            if not refined.placement.control_use[row].all() and refined.survey.placed[row]
        }
        named = all(any(f"g{row}" in doubt for doubt in refined.placement.doubts) for row in case.wrong)
        used = any(refined.placement.control_use[row].all() for row in case.wrong)
        suspected = bool(out - case.wrong) if kind == "none" or count > 3 else False
        table[kind, count].append(
            (
                named and not used,
                used,
                suspected,
                error_m(case, refined, shift_free=count - len(case.wrong) < 3),
            )
        )
        if used or suspected:
            print(
                seed,
                kind,
                count,
                receiver,
                "wrong",
                sorted(case.wrong),
                "out",
                sorted(out),
                *refined.placement.doubts,
                sep=" | ",
            )
    print(
        f"{'kind':12} points  blocks  found and named  used all the same  good ones left out  centres off by "
        "at most, m (median)"
    )
    for (kind, count), rows in sorted(table.items()):
        found, used, suspected, off = (np.array(column) for column in zip(*rows, strict=True))
        print(
            f"{kind:12} {count:6}  {len(rows):6}  {found.sum():15}  {used.sum():17}  {suspected.sum():18}  "
            f"{np.median(off):.3f} max {off.max():.3f}"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 500)
