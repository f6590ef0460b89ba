"""Figures in words a client understands: lengths, durations, and judgements with the yardstick they use named.

The yardsticks are the practice of photogrammetric surveying, counted in ground sampling distances (GSD): positions at check points to
about one GSD, heights to one and a half; twice that is fair.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from geo_nerf.products.report import Rating, Verdict

#: good and fair up to this, GSD
HORIZONTAL_GSD = (1.0, 2.0)
VERTICAL_GSD = (1.5, 3.0)
#: mean reprojection error, pixels
REPROJECTION_PX = (0.5, 1.0)
#: check points that ASPRS (ed. 2, 2023) asks for before an accuracy is stated
ASPRS_CHECKS = 30
_ORDER: tuple[Rating, ...] = ("good", "fair", "poor", "unknown")


def length(metres: float | None, *, sign: bool = False) -> str:
    """Metres as people say them: millimetres, centimetres, metres."""
    if metres is None or not math.isfinite(metres):
        return "-"
    plus = "+" if sign else ""
    if abs(metres) < 0.00995:
        return f"{metres * 1000:{plus}.1f} mm"
    return f"{metres * 100:{plus}.1f} cm" if abs(metres) < 0.995 else f"{metres:{plus},.2f} m"


def duration(seconds: float) -> str:
    """Seconds as people say them."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return (
        f"{int(seconds // 60)} min {int(seconds % 60):02d} s"
        if seconds < 5400
        else f"{int(seconds // 3600)} h {int(seconds % 3600 // 60):02d} min"
    )


def rated(value: float | None, limits: tuple[float, float]) -> Rating:
    """Good up to the first limit, fair up to the second, poor beyond; unknown without a value."""
    if value is None or not math.isfinite(value):
        return "unknown"
    return "good" if value <= limits[0] else "fair" if value <= limits[1] else "poor"


def worst(*ratings: Rating) -> Rating:
    """The worst of several judgements; an unknown one counts only when all are."""
    known = [rating for rating in ratings if rating != "unknown"]
    return max(known, key=_ORDER.index) if known else "unknown"


def point_rating(residual_m: tuple[float, float, float | None] | None, gsd_m: float | None) -> Rating:
    """How well one surveyed point is met, by its residual (easting, northing, height, metres); a height that is None does not count."""
    if residual_m is None or not gsd_m:
        return "unknown"
    east, north, up = residual_m
    in_plane = rated(math.hypot(east, north) / gsd_m, HORIZONTAL_GSD)
    return in_plane if up is None else worst(in_plane, rated(abs(up) / gsd_m, VERTICAL_GSD))


def survey_verdict(figures: Mapping[str, Any] | None, gsd_m: float | None, *, check: bool) -> Verdict:
    """What control or check points say of the whole block.

    Args:
        figures: `control` or `checks` of the orientation's report, None when there were none.
        gsd_m: ground sampling distance, metres.
        check: whether the points were kept out of the adjustment.
    """
    what = "Check points" if check else "Ground control"
    count = int((figures or {}).get("count") or 0)
    if figures is None or not count:
        text = (
            "None were given, so nothing independent has measured this survey's accuracy."
            if check
            else "None was given: position and height rest on the photographs' GNSS alone."
        )
        return Verdict("unknown", what, text)
    horizontal, vertical = figures.get("rmse_horizontal_m"), figures.get("rmse_height_m")
    in_height = "; their heights do not count" if vertical is None else f" and {length(vertical)} in height"
    text = f"{count} points are met to {length(horizontal)} horizontally{in_height} (RMSE)"
    rating: Rating = "unknown"
    if gsd_m and horizontal is not None and vertical is not None:
        rating = worst(rated(horizontal / gsd_m, HORIZONTAL_GSD), rated(vertical / gsd_m, VERTICAL_GSD))
        text += f", {horizontal / gsd_m:.1f} and {vertical / gsd_m:.1f} GSD"
    text += "."
    if not check:
        text += " These points were used; only check points tell the accuracy."
    elif count < ASPRS_CHECKS:
        text += f" The ASPRS standard asks for {ASPRS_CHECKS} points before it calls this an accuracy."
    return Verdict(rating, what, text)


def fit_verdict(mean_px: float | None) -> Verdict:
    """What the reprojection error says."""
    what = "Photographs among themselves"
    if mean_px is None:
        return Verdict("unknown", what, "The orientation names no reprojection error.")
    rating = rated(mean_px, REPROJECTION_PX)
    meaning = {
        "good": "they fit together well.",
        "fair": "they fit together, but not tightly: blur, a rolling shutter or a poor lens model may be the cause.",
        "poor": "they do not fit together well; look at the lens and at single photographs below.",
        "unknown": "",
    }[rating]
    return Verdict(rating, what, f"Points are met to {mean_px:.2f} px on average: {meaning}")


def overlap_verdict(median: float, few_share: float) -> Verdict:
    """What the number of photographs per place says.

    Args:
        median: photographs that see the middle place of the surveyed ground.
        few_share: part of that ground that fewer than three photographs see, 0..1.
    """
    rating: Rating = "good" if median >= 6 and few_share < 0.05 else "fair" if median >= 4 and few_share < 0.2 else "poor"
    text = f"Half of the ground is seen by {median:.0f} photographs or more; {few_share:.1%} of it by fewer than three."
    return Verdict(rating, "Overlap", text)


def completeness_verdict(measured: float) -> Verdict:
    """What the part of the surface model's cells with points in them says (0..1)."""
    rating: Rating = "good" if measured >= 0.95 else "fair" if measured >= 0.85 else "poor"
    text = f"{measured:.1%} of the surface model's area holds measured points; the rest is filled between them."
    return Verdict(rating, "Completeness", text)


def confidence_verdict(sure: float) -> Verdict:
    """What the part of the points with a confidence of at least 0.8 says (0..1)."""
    rating: Rating = "good" if sure >= 0.8 else "fair" if sure >= 0.6 else "poor"
    return Verdict(rating, "Confidence", f"{sure:.0%} of the points have a confidence of 0.8 or more.")


def heights_verdict(errors: Mapping[str, Any], gsd_m: float, what: str) -> Verdict:
    """What the comparison with a reference says of the heights (`HeightErrors.to_json`)."""
    bias, nmad, complete = errors.get("bias_m"), errors.get("nmad_m"), errors.get("complete")
    if bias is None or nmad is None:
        return Verdict("unknown", what, "Nothing could be compared.")
    rating = worst(rated(nmad / gsd_m, (1.0, 2.0)), rated(abs(bias) / gsd_m, (1.5, 3.0)))
    text = f"Typical height error {length(nmad)} ({nmad / gsd_m:.2f} GSD) around an offset of {length(bias, sign=True)}"
    return Verdict(rating, what, text + (f"; {complete:.1%} of the cells lie within 3 GSD." if complete is not None else "."))
