"""The report's part on the orientation: how photographs, lenses, control and check points fit, and what is doubted."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import numpy as np
import pyproj

from geo_nerf.products.drawing import Drawing, bars, round_length
from geo_nerf.products.flight import LensField, centres_in_crs, lens_fields, observation_errors
from geo_nerf.products.plain_words import REPROJECTION_PX, fit_verdict, length, point_rating, survey_verdict
from geo_nerf.products.report import Chart, Details, Section, Table, Verdict
from geo_nerf.products.run_records import RunFolder
from geo_nerf.types import Orientation

#: key in the orientation's report -> words
_WORDS: Mapping[str, str] = {
    "datum": "position comes from",
    "mean_reprojection_px": "mean reprojection error",
    "median_reprojection_px": "median reprojection error",
    "rms_reprojection_px": "RMS reprojection error",
    "tie_points": "tie points",
    "observations": "their observations",
    "mean_track_length": "photographs per tie point",
    "median_ray_angle_deg": "median angle between rays",
    "tie_sigma_px": "accuracy of one observation",
    "iterations": "rounds of the adjustment",
    "camera_above_ground_m": "cameras above the ground",
    "height_sigma_m": "uncertainty of the ground's height",
    "focal_sigma": "uncertainty of the focal length, as a part of it",
    "nadir_only": "all photographs look straight down",
    "settled_by": "heights are settled by",
    "fixes": "photographs with a position",
    "used": "of these used",
    "shift_east_m": "cameras from them, all alike, to the east",
    "shift_north_m": "cameras from them, all alike, to the north",
    "shift_up_m": "cameras from them, all alike, upwards",
    "rms_horizontal_m": "cameras from them without what is alike, horizontally (RMS)",
    "rms_vertical_m": "cameras from them without what is alike, vertically (RMS)",
    "height_formal_sigma_m": "of that by the adjustment",
    "height_unchecked_m": "of that by control heights that nothing checks",
}
_GROUPS: Mapping[str, str] = {"height": "height", "gnss": "GNSS", "photographs": "photographs"}
_UNITS = {"_m": " m", "_px": " px", "_deg": "°", "_gsd": " GSD"}
#: the accuracy statement stands by itself, the doubts too
_APART = ("accuracy",)


def orientation_section(run: RunFolder, orientation: Orientation | None = None, crs: pyproj.CRS | None = None) -> Section | None:
    """How well it fits.

    Args:
        run: its records.
        orientation: for the drawings; None leaves them out.
        crs: of the products.
    """
    poses = run.poses
    facts = Table(("orientation", ""), list(_facts(poses)))
    doubts = [str(doubt) for doubt in poses.get("doubts", ())]
    if not facts.rows and not doubts:
        return None
    statement = [str(poses["accuracy"])] if poses.get("accuracy") else []
    charts = [] if orientation is None or crs is None else list(_charts(run, orientation, crs))
    tables = [table for table in (_survey_table(run, "checks"), _survey_table(run, "control")) if table]
    groups = [table for key in poses if (table := _group_table(poses, key)) is not None]
    folded = [Details("Every figure of the orientation", [facts, *groups])] if facts.rows or groups else []
    return Section("How well it fits", statement, charts, tables, doubts, orientation_verdicts(run), details=folded)


def orientation_verdicts(run: RunFolder) -> list[Verdict]:
    """Judgements on the fit, the check points and the control."""
    mean = run.poses.get("mean_reprojection_px")
    verdicts = [] if mean is None else [fit_verdict(float(mean))]
    if run.poses:
        verdicts.append(survey_verdict(run.poses.get("checks"), run.gsd_m, check=True))
        if run.poses.get("control") is not None or run.poses.get("gnss") is not None:
            verdicts.append(survey_verdict(run.poses.get("control"), run.gsd_m, check=False))
    return verdicts


def _facts(poses: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in poses.items():
        if value is not None and key not in _APART and not isinstance(value, list | Mapping):
            yield row(key, value)


def row(key: str, value: Any) -> tuple[str, str]:
    """A figure of a record as words and text with its unit."""
    unit = next((ending for ending in _UNITS if key.endswith(ending)), "")
    whole = isinstance(value, int) and not isinstance(value, bool)
    if isinstance(value, bool):
        text = "yes" if value else "no"
    elif isinstance(value, float):
        text = f"{value:.3f}" if abs(value) >= 0.01 else f"{value:.2g}"
    else:
        text = f"{value:,}" if whole else str(value)
    return _WORDS.get(key, key.removesuffix(unit).replace("_", " ")), text + _UNITS.get(unit, "")


def _group_table(poses: Mapping[str, Any], key: str) -> Table | None:
    """A group of single figures as a table."""
    group = poses[key]
    if key in ("control", "checks", "per_photograph", "lenses") or not isinstance(group, Mapping):
        return None
    rows = [row(str(name), item) for name, item in group.items() if item is not None and not isinstance(item, list | Mapping)]
    return Table((_GROUPS.get(key, key.replace("_", " ")), ""), rows) if rows else None


def _survey_table(run: RunFolder, key: str) -> Table | None:
    """Residuals at control or check points, point by point."""
    group = run.poses.get(key)
    if not isinstance(group, Mapping) or not group.get("points"):
        return None
    name = "check point" if key == "checks" else "control point"
    rows = [_point_row(point, run.gsd_m) for point in group["points"]]
    rms = [group.get(f"rmse_{axis}_m") for axis in ("easting", "northing", "height")]
    rows.append(("RMSE", *(length(value) for value in rms), "", "", ""))
    caption = (
        f"Computed less surveyed, from {group.get('file', 'the control file')}. Good: within 1 GSD horizontally and 1.5 GSD in height; "
        "fair: within twice that."
    )
    return Table((name, "easting", "northing", "height", "photographs", "marks off by", "verdict"), rows, caption)


def _point_row(point: Mapping[str, Any], gsd_m: float | None) -> tuple[str, ...]:
    residual = point.get("residual_m")
    seen = f"{point.get('marks_good', 0)} of {point.get('marks', 0)}"
    off = point.get("mark_error_px")
    marks = "-" if off is None else f"{off:.2f} px"
    if residual is None or any(value is None or not math.isfinite(value) for value in residual[:2]):
        return (str(point.get("label")), "-", "-", "-", seen, marks, "not placed: too few good marks")
    verdict = _point_verdict(point, tuple(residual), gsd_m)
    return (str(point.get("label")), *(length(value, sign=True) for value in residual), seen, marks, verdict)


def _point_verdict(point: Mapping[str, Any], residual: tuple[float, float, float | None], gsd_m: float | None) -> str:
    if not point.get("used", True):
        return "left out: contradicts the others"
    if residual[2] is None:
        return f"{point_rating(residual, gsd_m)}; its height was not measured"
    if not point.get("height_used", True):
        return "height left out: it contradicts the others"
    if not point.get("plane_used", True):
        return "only its height is used"
    return point_rating(residual, gsd_m)


def _charts(run: RunFolder, orientation: Orientation, crs: pyproj.CRS) -> Iterator[Chart]:
    errors = observation_errors(orientation)
    if len(errors[0]):
        yield Chart(_photo_bars(orientation, errors), "Mean reprojection error of each photograph, in the order of their names.", wide=True)
    for camera, field in lens_fields(orientation, errors).items():
        caption = (
            f"Mean residual of tie points across the picture of {camera}, computed less observed. "
            "Arrows that all point outwards or inwards hint at the focal length or distortion."
        )
        yield Chart(_lens_drawing(field, camera), caption)
    if survey := list(_placed(run.poses)):
        caption = "Residuals at control (dark) and check points (green): the horizontal part as arrows."
        yield Chart(_survey_drawing(survey, orientation, crs), caption)


def _photo_bars(orientation: Orientation, errors: tuple[np.ndarray, np.ndarray, np.ndarray]) -> str:
    photo, _, residual = errors
    size = np.linalg.norm(residual, axis=1)
    count = np.bincount(photo, minlength=len(orientation.photos))
    mean = np.bincount(photo, size, len(orientation.photos)) / np.maximum(count, 1)
    titles = [f"{entry.name}: {mean[n]:.2f} px over {count[n]:,} tie points" for n, entry in enumerate(orientation.photos)]
    limit = REPROJECTION_PX[0] if mean.max() > 0.6 * REPROJECTION_PX[0] else None
    what = "pixels, one bar a photograph" + ("; the line marks what is still good" if limit else "")
    return bars([float(value) for value in mean], titles, "Bars: reprojection error of each photograph", what, limit=limit)


def _lens_drawing(field: LensField, camera: str) -> str:
    high, wide = field.size_hw
    drawing = Drawing((0, 0, wide, high), f"Reprojection residuals across the picture of {camera}", foot=60)
    typical = max(float(np.percentile(np.linalg.norm(field.residual, axis=1), 90)), 1e-4)
    grow = 0.055 * wide / typical
    at = np.column_stack([field.at[:, 0], high - field.at[:, 1]])
    drawing.arrows(at, field.residual * [1, -1], grow)
    drawing.outline()
    drawing.text(drawing.margin, drawing.height - 20, f"{wide} x {high} px", size=26, colour="var(--soft)")
    key = round_length(typical * 1.2)
    drawing.vector_key(key, grow, f"{key:g} px")
    return drawing.svg()


def _placed(poses: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Surveyed points whose place and residual are known, with their kind."""
    for kind in ("control", "checks"):
        group = poses.get(kind)
        for point in group.get("points", ()) if isinstance(group, Mapping) else ():
            if point.get("xyz_local") and point.get("residual_m") and all(value is not None for value in point["residual_m"][:2]):
                yield kind, point


def _survey_drawing(survey: Sequence[tuple[str, Mapping[str, Any]]], orientation: Orientation, crs: pyproj.CRS) -> str:
    at = orientation.frame.local_to_crs(np.array([point["xyz_local"] for _, point in survey], np.float64), crs)[:, :2]
    residual = np.array([point["residual_m"][:2] for _, point in survey], np.float64)
    centres = centres_in_crs(orientation, crs)[:, :2]
    low, high = np.minimum(at.min(axis=0), centres.min(axis=0)), np.maximum(at.max(axis=0), centres.max(axis=0))
    air = 0.08 * float((high - low).max())
    drawing = Drawing((*(low - air), *(high + air)), "Map: residuals at control and check points", foot=60)
    typical = max(float(np.percentile(np.linalg.norm(residual, axis=1), 90)), 1e-5)
    grow = 0.12 * float(high[0] - low[0] + 2 * air) / typical
    drawing.dots(centres, "var(--line)", 3)
    for kind, colour in (("control", "var(--ink)"), ("checks", "var(--accent)")):
        mine = [n for n, (found, _) in enumerate(survey) if found == kind]
        drawing.triangles(at[mine], colour, [str(survey[n][1].get("label", "")) for n in mine])
    drawing.arrows(at, residual, grow, width=4)
    drawing.outline()
    drawing.scale_bar()
    key = round_length(typical * 1.2)
    drawing.vector_key(key, grow, f"arrow of {length(key)}")
    return drawing.svg()
