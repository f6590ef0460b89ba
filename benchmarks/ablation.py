"""What each idea is worth: the village with its true poses, each idea off in turn; a Markdown table.

Run: `python -m benchmarks.ablation --out FOLDER [NAME …]` (all when none is named). A case whose folder holds a finished run is not run
again.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from benchmarks.flights import DATA, FLIGHTS, commit, run
from geo_nerf import evaluation
from geo_nerf.artefacts import read_json
from geo_nerf.events import Events

#: case -> overrides of the preset
CASES: dict[str, tuple[str, ...]] = {
    "as the preset is": (),
    "no photometric consistency": ("field.photometric_weight=0.0", "field.search_px=0.0"),
    "no search of better places": ("field.search_px=0.0",),
    "gradients all but analytic": ("field.tap_cells=0.02",),
    "levels opened one by one": ("field.start_levels=5",),
    "one exposure for all photographs": ("field.appearance_weight=1000.0",),
    "no colours": ("field.colour_weight=0.0", "field.colour_pull=0.0"),
    "no tie points": ("field.tie_point_weight=0.0", "field.free_space_weight=0.0"),
    "poses refined too": ("field.refine_poses=true",),
    "every pixel matched anew": ("surface.matched=true", "surface.min_confidence=0.95", "products.dsm_gsd=1.0", "surface.spacing_gsd=0.7"),
    "stereo prior, quarter size": ("stereo.prior_size=quarter",),
    "stereo prior, half size": ("stereo.prior_size=half",),
}


def main() -> None:
    """Run, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("cases", nargs="*", choices=[*CASES, []], default=[], metavar="NAME")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--preset", default="draft")
    parser.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE", help="settings of all cases")
    options = parser.parse_args()
    print(f"commit {commit()}, preset {options.preset} {' '.join(options.set)}\n")
    print("| case | F1 at 1, 2, 3 GSD | hard NMAD, RMSE [GSD] | building, tree recall at 1 GSD | minutes |\n|---|---|---|---|---|")
    for name in options.cases or CASES:
        out = options.out / name.replace(" ", "_").replace("'", "")
        run(FLIGHTS["village"], out, options.preset, True, "neural", (*options.set, *CASES[name]))
        print(f"| {name} | {figures(out)} |", flush=True)


def figures(out: Path) -> str:
    """One row of the table."""
    found = evaluation.evaluate(out, DATA / "village" / "truth", folder=out / "evaluation", events=Events())
    assert found.cloud is not None and found.dsm.hard is not None
    hard, gsd, recall = found.dsm.hard, found.gsd_m, found.cloud.to_json()["recall_by_class"]
    minutes = sum(step["seconds"] for step in read_json(out / "run.json")["steps"].values()) / 60
    return " | ".join(
        (
            ", ".join(f"{score.f1:.3f}" for score in found.cloud.scores),
            f"{hard.nmad_m / gsd:.3f}, {hard.rmse_m / gsd:.2f}",
            f"{recall['building'][0]:.2f}, {recall['tree'][0]:.2f}",
            f"{minutes:.1f}",
        )
    )


if __name__ == "__main__":
    main()
