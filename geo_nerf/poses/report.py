"""What the pose step says about itself: figures and doubts, as plain JSON values.

In: the final block and everything it was given. Out: the `report` of an `Orientation`. Words here never claim more than was measured.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from geo_nerf.frame import LocalFrame
from geo_nerf.poses.block import LENS_NAMES, widest_angles
from geo_nerf.poses.evidence import MOST_OUT, fix_evidence
from geo_nerf.poses.georeference import Placement
from geo_nerf.poses.marks import Survey
from geo_nerf.poses.priors import OFFSET_SIGMA_M, Fixes
from geo_nerf.poses.refine import Refined
from geo_nerf.poses.reliability import Reliability
from geo_nerf.sentence import sentence
from geo_nerf.types import Control, IntrinsicsPrior

#: views within this of straight down count as nadir, degrees
_NADIR_DEG = 20.0
#: with so many oblique views the geometry tells the focal length
_OBLIQUE_PART = 0.15
#: a focal length so many of its prior's sigmas away contradicts it
_FOCAL_SIGMAS = 3.0
#: cameras that differ so many times more from the fixes than these state are told in place of what is stated
_FOUND_WORSE = 2.0
#: check points ASPRS (ed. 2, 2023) asks for before an accuracy may be stated
_ASPRS_CHECKS = 30
#: check points that check a block's tilt too
_CHECKS_THAT_CHECK = 3
#: they clear control of an error that would move heights by more than so many times what they show
_CLEARED = 0.5


def block_figures(refined: Refined) -> dict[str, Any]:
    """Reprojection and tie points of the final block."""
    block = refined.block
    error = np.linalg.norm(block.residuals(), axis=1)
    return {
        "mean_reprojection_px": _r(error.mean()),
        "median_reprojection_px": _r(np.median(error)),
        "rms_reprojection_px": _r(np.sqrt((error**2).mean())),
        "tie_points": len(block.points),
        "observations": len(block.obs_px),
        "mean_track_length": _r(len(block.obs_px) / max(len(block.points), 1), 2),
        "median_ray_angle_deg": _r(np.median(widest_angles(block)), 1),
        "tie_sigma_px": _r(refined.tie_sigma_px),
        "iterations": refined.adjusted.iterations,
    }


def lens_figures(refined: Refined, keys: Sequence[str], priors: Sequence[IntrinsicsPrior]) -> dict[str, Any]:
    """Per camera: the lens found, the maker's, and how certain the focal length is."""
    figures = {}
    for k, (key, prior) in enumerate(zip(keys, priors, strict=True)):
        lens, given = refined.block.lenses[k], prior.intrinsics
        figures[key] = {
            "photographs": int((refined.block.camera_of == k).sum()),
            "found": {name: float(value) for name, value in zip(LENS_NAMES, lens, strict=True)},
            "prior_source": prior.source,
            "prior_focal_px": _r(0.5 * (given.fx + given.fy), 2),
            "prior_focal_sigma": _r(refined.focal_sigma_given[k], 5),
            "focal_change": _r((lens[0] + lens[1]) / (given.fx + given.fy) - 1.0, 5),
            "focal_sigma": _r(refined.adjusted.focal_sigma[k], 5),
        }
    return figures


def gnss_figures(refined: Refined, placement: Placement, fixes: Fixes) -> dict[str, Any]:
    """How the adjusted centres agree with the fixes (after the common offset that control reveals)."""
    known, block = fixes.known, refined.block
    used = placement.fix_ok
    evidence = fix_evidence(block, refined.adjusted.shift, fixes, used)
    residual, high = evidence.residual, used & fixes.height_known
    figures: dict[str, Any] = {
        "fixes": int(known.sum()),
        "used": int(used.sum()),
        "left_out": [block.names[n] for n in np.flatnonzero(known & ~used)],
    }
    if used.any():
        figures |= {
            "rms_horizontal_m": _r(np.sqrt((residual[used, :2] ** 2).sum(axis=1).mean())),
            "rms_vertical_m": _r(np.sqrt((residual[high, 2] ** 2).mean())) if high.any() else None,
            "common_offset_m": [_r(value) for value in refined.adjusted.shift],
            **_common_shift(refined.adjusted.shift, measured=bool(high.any())),
            "sigma_m": [_r(value) for value in np.median(fixes.sigma[used], axis=0)],
            "sigma_absolute_m": [_r(value) for value in np.median(fixes.sigma_absolute[used], axis=0)],
            "sigma_found_m": [_r(value) for value in evidence.sigma],
            "worst_m": _r(evidence.worst, 2),
            "heights_above": "nothing" if not high.any() else "unknown" if fixes.offset_sigma[2] == OFFSET_SIGMA_M["unknown"] else "known",
        }
    return figures


def _common_shift(shift: np.ndarray, *, measured: bool) -> dict[str, float | None]:
    """Where the cameras lie beside their fixes, all alike: taken off before the root mean squares; nothing where there is no control."""
    if not shift.any():
        return {}
    east, north, up = (_r(-value) for value in shift)
    return {"shift_east_m": east, "shift_north_m": north, "shift_up_m": up if measured else None}


def photo_figures(refined: Refined, placement: Placement, fixes: Fixes) -> dict[str, dict[str, Any]]:
    """Per photograph: reprojection, tie points, distance from its fix, certainty of its centre."""
    block = refined.block
    error = np.linalg.norm(block.residuals(), axis=1)
    count = np.bincount(block.obs_photo, minlength=len(block.names))
    mean = np.bincount(block.obs_photo, error, len(block.names)) / np.maximum(count, 1)
    residual = block.centres + refined.adjusted.shift - fixes.xyz
    return {
        name: {
            "tie_points": int(count[n]),
            "mean_reprojection_px": _r(mean[n]),
            "gnss_residual_m": _residual(residual[n], fixes, n),
            "gnss_used": bool(placement.fix_ok[n]),
            "centre_sigma_m": [_r(value, 4) for value in refined.adjusted.centre_sigma[n]],
        }
        for n, name in enumerate(block.names)
    }


def _residual(residual: np.ndarray, fixes: Fixes, n: int) -> list[float | None] | None:
    """Of one photograph, metres; None without a fix, and for a height that was not measured."""
    up = _r(residual[2]) if fixes.height_known[n] else None
    return [_r(residual[0]), _r(residual[1]), up] if fixes.known[n] else None


def survey_figures(survey: Survey, used: np.ndarray, frame: LocalFrame, control: Control) -> dict[str, Any]:
    """Residuals (model less survey) of control or check points, each triangulated from its marks alone; None in heights nobody measured.

    Metres along the axes of the file's CRS, or east, north and up where it counts degrees.

    Args:
        survey: triangulated in the final block.
        used: `(L,)` bool, or `(L, 3)` by coordinate: what enters the root mean squares.
        frame: the local frame.
        control: the file.
    """
    used = np.broadcast_to(used[:, None], (len(used), 3)) if used.ndim == 1 else used
    used = used & np.array([True, True, control.heights_known])
    counts = used & survey.placed[:, None]
    residual = np.full((len(survey.labels), 3), np.nan)
    given = np.array([point.xyz_crs for point in control.points], np.float64)
    at_local = frame.crs_to_local(given, control.crs)
    if survey.placed.any():
        residual[survey.placed] = frame.differences_m(survey.seen[survey.placed], given[survey.placed], control.crs)
    if not control.heights_known:
        residual[:, 2] = np.nan
    rms = np.array([np.sqrt((residual[own, axis] ** 2).mean()) if own.any() else np.nan for axis, own in enumerate(counts.T)])
    points = [
        {
            "label": label,
            "used": bool(used[row].any()),
            "plane_used": bool(used[row, 0]),
            "height_used": bool(used[row, 2]),
            "height_known": bool(control.heights_known),
            "marks": int((survey.mark_point == row).sum()),
            "marks_good": int(((survey.mark_point == row) & survey.good).sum()),
            "xyz_local": [_r(value, 4) for value in at_local[row]],
            "residual_m": None if not survey.placed[row] else [_r(value, 4) for value in residual[row]],
            "mark_error_px": _r(survey.error_px[row]),
        }
        for row, label in enumerate(survey.labels)
    ]
    return {
        "file": control.path.name,
        "count": int(counts.any(axis=1).sum()),
        "count_plane": int(counts[:, 0].sum()),
        "count_height": int(counts[:, 2].sum()),
        "heights_equal": bool(np.ptp([point.xyz_crs[2] for point in control.points]) < 1e-6),
        "rmse_easting_m": _r(rms[0], 4),
        "rmse_northing_m": _r(rms[1], 4),
        "rmse_height_m": _r(rms[2], 4),
        "rmse_horizontal_m": _r(np.hypot(rms[0], rms[1]), 4),
        "rmse_3d_m": _r(np.sqrt((rms**2).sum()), 4),
        "points": points,
    }


def height_figures(
    refined: Refined, placement: Placement, priors: Sequence[IntrinsicsPrior], checks: dict[str, Any] | None = None
) -> dict[str, Any]:
    """How high the cameras fly over the tie points, and how well the block can tell.

    Where control has heights that nothing checks, the uncertainty holds what an error of them could do.
    """
    block = refined.block
    above = float(np.median(block.centres[:, 2]) - np.median(block.points[:, 2]))
    down = -block.rotations[:, 2, 2]
    oblique = float((down <= np.cos(np.radians(_NADIR_DEG))).mean())
    nadir = oblique < 0.05
    controlled = int(placement.control_use[:, 2].sum()) >= 3
    told = controlled or oblique > _OBLIQUE_PART
    disagreement = 0.0 if told else _focal_disagreement(refined, priors)
    unchecked, worst = _left_open(placement, checks)
    formal = float(np.hypot(refined.adjusted.height_sigma_m, disagreement * above))
    return {
        "camera_above_ground_m": _r(above),
        "height_sigma_m": _r(float(np.hypot(max(formal, worst), unchecked))),
        "height_formal_sigma_m": _r(formal),
        "height_unchecked_m": _r(unchecked),
        "focal_disagreement": _r(disagreement, 4),
        "focal_sigma": _r(float(np.max(refined.adjusted.focal_sigma)), 5),
        "nadir_only": nadir,
        "settled_by": "control" if controlled else ("lens calibration and GNSS" if nadir else "geometry and GNSS"),
    }


def _left_open(placement: Placement, checks: dict[str, Any] | None) -> tuple[float, float]:
    """What an error of control that nothing checks may do to heights, and their standard deviation where it is worst, metres.

    Check points are a check: where there are three, heights are no farther off than they show.
    """
    if placement.reliability is None:
        return 0.0, 0.0
    seen = largest_height_residual(checks)
    unchecked = placement.reliability.up_m
    return (unchecked if seen is None else min(unchecked, seen)), placement.reliability.height_sigma_m


def largest_height_residual(checks: dict[str, Any] | None) -> float | None:
    """Of check points, metres; None where there are fewer than three."""
    if checks is None or checks["count_height"] < _CHECKS_THAT_CHECK:
        return None
    return max(abs(float(point["residual_m"][2])) for point in checks["points"] if point["residual_m"] is not None)


def checked(reliability: Reliability | None, checks: dict[str, Any] | None) -> bool:
    """Whether check points show that no error of control which nothing else checks bends the heights."""
    seen = largest_height_residual(checks)
    return reliability is None or (seen is not None and seen <= _CLEARED * reliability.up_m)


def _focal_disagreement(refined: Refined, priors: Sequence[IntrinsicsPrior]) -> float:
    """How far the focal length came out from what the tags say, as a part of it, where that is far more than they can be off; else 0."""
    given = np.array([prior.intrinsics.fx + prior.intrinsics.fy for prior in priors])
    change = np.abs(refined.block.lenses[:, :2].sum(axis=1) / given - 1.0)
    return float(np.max(np.where(change > _FOCAL_SIGMAS * refined.focal_sigma_given, change, 0.0)))


def height_doubts(figures: dict[str, Any], priors: Sequence[IntrinsicsPrior], *, controlled: bool = False) -> list[str]:
    """In plain words, what a nadir-only block without control does not know."""
    if figures["settled_by"] == "control" or not (figures["nadir_only"] or figures["focal_disagreement"]):
        return []
    trusted = (
        sentence("on_calibration", "the maker's lens calibration")
        if all(prior.source == "dewarp" for prior in priors)
        else sentence("on_nominal", "a nominal focal length")
    )
    sigma = figures["height_sigma_m"]
    size = (
        sentence("height_untold", "cannot be told")
        if sigma is None
        else sentence(
            "height_uncertain", "is uncertain by about {sigma_m:.2f} m (one sigma)", sigma_m=float(sigma)
        )
    )
    if figures["focal_disagreement"]:
        text = (
            "The focal length came out {percent:.0f} % from what the tags say, and neither control nor oblique "
            "photographs tell which is right: the height of the ground below the cameras {size}. Control "
            "points would settle it."
        )
        return [sentence("focal_open", text, percent=100 * float(figures["focal_disagreement"]), size=size)]
    little = "too little control to settle the height" if controlled else "no control"
    text = (
        f"All photographs look straight down and there is {little}: the height of the ground below the cameras "
        "rests on {trusted} and {size}. Control points or some oblique photographs would settle it."
    )
    return [
        sentence(
            "nadir_little_control" if controlled else "nadir_no_control", text, trusted=trusted, size=size
        )
    ]


def lens_doubts(figures: dict[str, Any]) -> list[str]:
    """Lenses that came out far from what the tags say."""
    return [
        _focal_words(key, float(one["focal_change"]))
        for key, one in figures.items()
        if one["focal_change"] is not None and abs(one["focal_change"]) > _FOCAL_SIGMAS * one["prior_focal_sigma"]
    ]


def _focal_words(camera: str, change: float) -> str:
    """What is said of a lens whose focal length came out so much longer, as a part of it."""
    code, which = ("focal_longer", "longer") if change > 0 else ("focal_shorter", "shorter")
    text = (
        f"The focal length of {{camera}} came out {{percent:.0f}} % {which} than its tags say (a cropped or corrected picture, "
        "or a block that cannot tell): compare the flight height with what you flew."
    )
    return sentence(code, text, camera=camera, percent=100 * abs(change))


def accuracy_statement(
    checks: dict[str, Any] | None, control: dict[str, Any] | None, gnss: dict[str, Any], height: dict[str, Any]
) -> str:
    """One honest sentence on absolute accuracy."""
    if checks is not None and checks["count"]:
        up = checks["rmse_height_m"]
        in_height = "nothing measured in height" if up is None else f"{up:.3f} m in height"
        found = f"{checks['rmse_horizontal_m']:.3f} m horizontally, {in_height}"
        few = "" if checks["count"] >= _ASPRS_CHECKS else f", {_ASPRS_CHECKS - checks['count']} fewer than the ASPRS standard asks for"
        return f"RMSE at {checks['count']} independent check points: {found}{few}."
    if control is not None and control["count"]:
        if max(control["count_plane"], control["count_height"]) < 3:
            few = "point" if control["count"] == 1 else "points"
            return (
                f"No independent check points; {control['count']} control {few} moved the model, too few to "
                "be compared with each other: "
                "nothing measured says how accurate this is."
            )
        in_height = f"{_metres(control['rmse_height_m'])} in height"
        if control["heights_equal"]:
            in_height = "nothing can be said of heights, since all of the control's are equal"
        found = f"{_metres(control['rmse_horizontal_m'])} horizontally, {in_height}"
        open_m = height.get("height_unchecked_m") or 0.0
        hidden = f" An error of a control height that nothing checks may move heights by up to {open_m:.2f} m." if open_m else ""
        return (
            f"No independent check points; the {control['count']} control points fit to {found}. This is agreement, not survey "
            f"accuracy.{hidden}"
        )
    if gnss.get("used"):
        return _by_receiver(gnss, height)
    return "Nothing measured says how accurate this is."


def _metres(value: float | None) -> str:
    return "nothing used" if value is None else f"{value:.2f} m"


def _by_receiver(gnss: dict[str, Any], height: dict[str, Any]) -> str:
    """Absolute accuracy where nothing but the fixes tells it."""
    stated, found = gnss["sigma_absolute_m"], gnss["sigma_found_m"]
    up = float(np.hypot(found[1], height["height_sigma_m"] or 0.0))
    out = gnss["fixes"] - gnss["used"]
    begin = "No control and no check points: absolute position"
    if gnss["heights_above"] == "nothing":
        return (
            f"{begin} is no better than the receiver's, about {found[0]:.2f} m horizontally (one sigma); no height is known at all, since "
            "no altitude was measured: heights count from an arbitrary 0 and may be wrong by hundreds of metres."
        )
    if out >= MOST_OUT * gnss["fixes"]:
        return (
            f"{begin} is uncertain by about {found[0]:.0f} m horizontally and {up:.0f} m in height, since "
            f"{out} of {gnss['fixes']} GNSS positions do "
            f"not fit the photographs, by up to {gnss['worst_m']:.0f} m."
        )
    if gnss["heights_above"] == "unknown":
        return (
            f"{begin} is no better than the receiver's, about {found[0]:.2f} m horizontally (one sigma); "
            "heights may be off by tens of metres, since "
            "the photographs do not say what their altitudes are above."
        )
    lens = "." if up < 1.2 * found[1] else f"; with what is uncertain of the lens, the ground's height is so by {up:.2f} m."
    if found[0] > _FOUND_WORSE * stated[0] or found[1] > _FOUND_WORSE * stated[2]:
        return (
            f"{begin} is no better than {found[0]:.2f} m horizontally and {found[1]:.2f} m in height (one sigma): so far do cameras "
            f"and GNSS positions differ, though the receiver states {stated[0]:.2f} m and {stated[2]:.2f} m{lens}"
        )
    return (
        f"{begin} is no better than the receiver's, by its own account {stated[0]:.2f} m horizontally and {stated[2]:.2f} m in height "
        f"(one sigma){lens}"
    )


def _r(value: float | np.floating, digits: int = 3) -> float | None:
    return None if not np.isfinite(value) else round(float(value), digits)
