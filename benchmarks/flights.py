"""Run the test flights through the real command line and print what RESULTS.md keeps of them, as Markdown.

Run: `python -m benchmarks.flights --out FOLDER [FLIGHT …]` (all five when none is named).

A flight's folder that holds a finished run is measured again without running it; its wall time is then that of its steps.
"""

from __future__ import annotations

import argparse
import os
import platform
import subprocess
import sys
import time
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from benchmarks import roofs
from geo_nerf import evaluation
from geo_nerf.artefacts import read_json
from geo_nerf.events import Events

DATA = Path(__file__).resolve().parents[2] / "shared" / "data"


@dataclass(frozen=True)
class Flight:
    """A survey of `shared/data`, how it is run, and against what it is measured."""

    name: str
    crs: str
    options: tuple[str, ...] = ()
    #: relative to the survey's folder; "" for none
    reference: str = ""
    align: evaluation.Mode = "rigid"


def _control(name: str, *more: str) -> tuple[str, ...]:
    return ("--gcp", str(DATA / name / "gcp_list.txt"), *more)


FLIGHTS = {
    flight.name: flight
    for flight in (
        Flight("brighton_beach", "EPSG:32615", reference="reference/odm_model_epsg32615.laz", align="similarity"),
        Flight("mirafiori_rtk", "EPSG:32632"),
        Flight("village", "EPSG:25832", _control("village", "--checkpoints", str(DATA / "village" / "checkpoints.txt")), reference="truth"),
        Flight("boruszyn", "EPSG:2180", _control("boruszyn")),
        Flight("copr_gcp", "EPSG:32611", _control("copr_gcp")),
    )
}


def main() -> None:
    """Run, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("flights", nargs="*", choices=[*FLIGHTS, []], default=[], metavar="FLIGHT")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--preset", default="draft")
    parser.add_argument("--method", choices=["neural", "stereo"], default="neural")
    parser.add_argument("--true-poses", action="store_true", help="village only: orient by its truth, to compare geometry alone")
    parser.add_argument("--set", action="append", default=[], metavar="SECTION.KEY=VALUE", help="more settings")
    parser.add_argument("--warm-start", metavar="RUN", help="start the training from an earlier run of the same site")
    options = parser.parse_args()
    warm = ("--warm-start", options.warm_start) if options.warm_start else ()
    print(f"{date.today()}, {platform.processor() or platform.machine()}, {os.cpu_count()} cores, commit {commit()}")
    for name in options.flights or FLIGHTS:
        flight = FLIGHTS[name]
        out = options.out / "_".join(
            [name, *(["true_poses"] if options.true_poses else []), *(["stereo"] if options.method == "stereo" else [])]
        )
        seconds = run(flight, out, options.preset, options.true_poses, options.method, tuple(options.set), warm)
        print(f"\n### {name}\n\n| figure | value |\n|---|---|")
        for label, value in [("command's wall time", f"{seconds / 60:.1f} min"), *run_figures(out), *reference_figures(flight, out)]:
            print(f"| {label} | {value} |", flush=True)


def commit() -> str:
    """The commit checked out, with + when files differ from it."""
    here = Path(__file__).parent
    asked = subprocess.run(["git", "describe", "--always", "--dirty=+"], capture_output=True, text=True, cwd=here, check=True)
    return asked.stdout.strip()


def run(
    flight: Flight, out: Path, preset: str, true_poses: bool, method: str, overrides: tuple[str, ...] = (), more: tuple[str, ...] = ()
) -> float:
    """Run the command; its wall time in seconds, or its steps' when it had run before."""
    before = (out / "products" / "step.json").is_file()
    poses = ["--poses", str(DATA / flight.name / "truth" / "colmap")] if true_poses else list(flight.options)
    command = [sys.executable, "-m", "geo_nerf.cli", "run", str(DATA / flight.name / "images"), "-o", str(out)]
    changes = [word for change in overrides for word in ("--set", change)]
    out.parent.mkdir(parents=True, exist_ok=True)
    start = time.monotonic()
    with (out.parent / "log").open("ab") as log:
        subprocess.run(
            [*command, "--crs", flight.crs, "--preset", preset, "--method", method, *poses, *changes, *more], check=True, stderr=log
        )
    if not before:
        return time.monotonic() - start
    return sum(step["seconds"] for step in read_json(out / "run.json")["steps"].values())


def run_figures(out: Path) -> list[tuple[str, str]]:
    """What the run says of itself."""
    steps, report = read_json(out / "run.json")["steps"], read_json(out / "poses" / "orientation.json")["report"]
    figures = [
        ("seconds by step", ", ".join(f"{name} {step['seconds']:.0f}" for name, step in steps.items())),
        ("peak memory", f"{max(step['peak_memory_mb'] for step in steps.values()) / 1000:.1f} GB"),
        ("points", f"{steps['products']['metrics']['points']:,}"),
        ("GSD", f"{steps['products']['metrics']['gsd_m'] * 100:.2f} cm"),
    ]
    if "held_out_psnr" in steps.get("field", {}).get("metrics", {}):
        figures.append(("PSNR of photographs held out", f"{steps['field']['metrics']['held_out_psnr']:.1f} dB"))
    return figures + orientation_figures(report) + ground_figures(out)


def orientation_figures(report: dict[str, Any]) -> list[tuple[str, str]]:
    """Registered photographs, reprojection, GNSS, control and check points."""
    if "photographs" not in report or "gnss" not in report:  # given poses
        return []
    gnss, height, roll = report["gnss"], report["height"], report["photographs"]
    figures = [
        ("registered", f"{roll['registered']} of {roll['given']}"),
        ("mean reprojection error", f"{report['mean_reprojection_px']:.2f} px"),
        (
            "cameras above the tie points, median",
            f"{height['camera_above_ground_m']:.2f} ± {height['height_sigma_m'] or float('nan'):.2f} m",
        ),
    ]
    if gnss.get("used"):
        figures.append(
            ("cameras against GNSS, RMS", f"{gnss['rms_horizontal_m']:.3f} m horizontal, {gnss['rms_vertical_m']:.3f} m vertical")
        )
    for kind in ("control", "checks"):
        if report.get(kind):
            points = report[kind]
            figures.append(
                (
                    f"{kind} points ({points['count']}), RMSE",
                    f"{points['rmse_horizontal_m']} m horizontal, {points['rmse_height_m']} m height",
                )
            )
    return [*figures, ("accuracy, in the report's words", report["accuracy"]), ("doubts", "<br>".join(report["doubts"]) or "none")]


def lengths(horizontal_m: float, vertical_m: float) -> str:
    """Two lengths as words."""
    return f"{horizontal_m:.3f} m horizontal, {vertical_m:.3f} m vertical"


def ground_figures(out: Path) -> list[tuple[str, str]]:
    """A robust plane through the surface model: how flat the lower half of the surface is."""
    with rasterio.open(out / "products" / "dsm.tif") as dsm:
        heights, cell = dsm.read(1, masked=True), dsm.res[0]
    rows, columns = np.nonzero(~np.ma.getmaskarray(heights))
    z = heights[rows, columns].filled(np.nan).astype(np.float64)
    design = np.column_stack([columns * cell, rows * cell, np.ones(len(z))])
    keep = z <= np.median(z)
    for _ in range(20):
        plane = np.linalg.lstsq(design[keep], z[keep], rcond=None)[0]
        residual = z - design @ plane
        spread = 1.4826 * np.median(np.abs(residual[keep] - np.median(residual[keep])))
        keep = np.abs(residual) < 2.5 * spread
    return [("ground plane of the DSM", f"NMAD {spread:.3f} m over the {keep.mean():.0%} of cells near it")]


def reference_figures(flight: Flight, out: Path) -> list[tuple[str, str]]:
    """Against truth or another program's cloud."""
    if not flight.reference:
        return []
    reference = DATA / flight.name / flight.reference
    found = evaluation.evaluate(out, reference, align=flight.align, folder=out / "evaluation", events=Events())
    figures = [
        (
            f"precision / recall / F1 at 1, 2, 3 GSD, {label}",
            ", ".join(f"{score.precision:.3f} / {score.recall:.3f} / {score.f1:.3f}" for score in cloud.scores),
        )
        for label, cloud in (("as delivered", found.cloud), ("after alignment", found.cloud_after))
        if cloud
    ]
    if found.cloud_alignment:
        figures.append(("alignment's shift (east, north, up)", ", ".join(f"{value:+.2f} m" for value in found.cloud_alignment.shift_m)))
    for label, side in (("as delivered", found.dsm), ("after co-registration", found.dsm_after)):
        for name, errors in (("hard surfaces", side.hard), ("all cells", side.all)):
            if errors:
                spread = " / ".join(f"{value / found.gsd_m:.2f}" for value in (errors.bias_m, errors.nmad_m, errors.rmse_m))
                figures.append((f"DSM bias / NMAD / RMSE in GSD, {name}, {label}", f"{spread}; within 3 GSD {errors.complete:.1%}"))
    if (reference / "mesh.npz").is_file():
        figures.append(("flatness of roofs", roofs.told(roofs.measure(out, reference))))
        figures.append(("within 2 GSD of the truth, by confidence", reliability(out, reference, found.gsd_m)))
    if found.cloud and found.cloud.recall_by_class:
        recall = found.cloud.to_json()["recall_by_class"]
        figures.append(
            (
                "recall at 1, 2, 3 GSD by class",
                "; ".join(f"{name} {', '.join(f'{v:.2f}' for v in values)}" for name, values in recall.items()),
            )
        )
    return figures


def reliability(out: Path, truth: Path, gsd_m: float) -> str:
    """By bins of confidence the share of points that lies within 2 GSD of the true surface, inside the truth's area."""
    import laspy
    from scipy.spatial import cKDTree

    from geo_nerf.comparands import open_surface

    surface, cloud = open_surface(truth), laspy.read(out / "products" / "cloud.laz")
    assert surface.area is not None and surface.cloud is not None
    inside = surface.area.contains(cloud.xyz, surface.cloud.crs)
    chosen = np.flatnonzero(inside)
    chosen = np.random.default_rng(0).choice(chosen, min(len(chosen), 300_000), replace=False)
    near = cKDTree(surface.cloud.xyz).query(cloud.xyz[chosen], workers=-1)[0] <= 2 * gsd_m
    given = np.asarray(cloud.Confidence)[chosen]
    edges = (0.0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01)
    bins = [(low, (given >= low) & (given < high)) for low, high in pairwise(edges)]
    return "; ".join(f"from {low:g} ({mine.mean():.0%} of points) {near[mine].mean():.1%}" for low, mine in bins if mine.sum() > 200)


if __name__ == "__main__":
    main()
