"""The report's part on the flight: where it went, how many photographs see each place, how cameras and GNSS agree."""

from __future__ import annotations

import numpy as np
import pyproj

from geo_nerf.products.drawing import Drawing, round_length
from geo_nerf.products.flight import (
    GnssDifferences,
    Overlap,
    centres_in_crs,
    gnss_differences,
    overlap_map,
)
from geo_nerf.products.pictures import encoded
from geo_nerf.products.plain_words import length, overlap_verdict
from geo_nerf.products.report import Chart, Image, Section
from geo_nerf.products.run_records import RunFolder
from geo_nerf.types import Grid, Orientation

#: from how many photographs on, colour, words: red is seen by too few, blue by plenty, colour-blind people can tell them
_CLASSES = (
    (1, "#b2182b", "1"),
    (2, "#ef8a62", "2"),
    (3, "#fddbc7", "3 or 4"),
    (5, "#d1e5f0", "5 to 8"),
    (9, "#67a9cf", "9 to 15"),
    (16, "#2166ac", "16 or more"),
)
#: ground and ink of the map under these colours, by day and night
_PALE, _DARK = "#f1f1ed", "#1d2429"
#: height of the camera above its fix: below, level, above
_LOWER, _LEVEL, _HIGHER = "#b35806", "#8a8f94", "#542788"


def flight_section(run: RunFolder, orientation: Orientation, crs: pyproj.CRS, dsm: Grid | None) -> Section:
    """Maps of the flight.

    Args:
        run: its records.
        orientation: of the run.
        crs: of the products.
        dsm: small, in that CRS; None without one.
    """
    overlap = overlap_map(orientation, crs, dsm)
    figures = [Chart(_overlap_drawing(overlap, orientation, crs), _OVERLAP_CAPTION, wide=True)]
    gnss = gnss_differences(orientation, run.photos, crs)
    if gnss is not None:
        figures.append(Chart(_gnss_drawing(gnss), _gnss_caption(gnss), wide=True))
    return Section("Flight and overlap", figures=figures, verdicts=[overlap_verdict(*overlap_figures(overlap))])


_OVERLAP_CAPTION = (
    "Photographs that look at each place (whether something stands in between is not asked), the way flown, and the cameras. "
    "A surface needs at least three, and is good from five or six on."
)


def overlap_figures(overlap: Overlap) -> tuple[float, float]:
    """Median number of photographs over the ground, and the part of it that fewer than three see (0..1)."""
    counts = overlap.counts[overlap.ground]
    return (float(np.median(counts)), float((counts < 3).mean())) if len(counts) else (0.0, 1.0)


def overlap_picture(overlap: Overlap) -> np.ndarray:
    """The counts in the colours of the legend, `(H, W, 4)` uint8; clear where no photograph looks, pale where there is no surface."""
    palette = np.array([[int(colour[k : k + 2], 16) for k in (1, 3, 5)] for _, colour, _ in _CLASSES], np.uint8)
    kind = np.searchsorted([first for first, _, _ in _CLASSES], overlap.counts, side="right") - 1
    alpha = np.where(overlap.counts == 0, 0, np.where(overlap.ground, 255, 90)).astype(np.uint8)
    return np.concatenate([palette[np.maximum(kind, 0)], alpha[..., None]], axis=-1)


def _overlap_drawing(overlap: Overlap, orientation: Orientation, crs: pyproj.CRS) -> str:
    centres = centres_in_crs(orientation, crs)[:, :2]
    drawing = Drawing(_around(overlap.box, centres), "Map: photographs per place, flight line and cameras")
    # enlarged cell by cell, as lossless pictures of few cells are small
    drawing.plane(_PALE)
    picture = np.kron(overlap_picture(overlap), np.ones((4, 4, 1), np.uint8))
    drawing.picture(Image(encoded(picture, quality=92), ""), overlap.box)
    drawing.line(centres, _DARK, 1.6, 0.6)
    names = [photo.name for photo in orientation.photos]
    drawing.dots(centres, _DARK, _radius(len(centres)), names)
    drawing.outline()
    drawing.scale_bar()
    drawing.legend([(colour, words) for _, colour, words in _CLASSES])
    return drawing.svg()


def _gnss_drawing(gnss: GnssDifferences) -> str:
    box = _around((*gnss.at.min(axis=0), *gnss.at.max(axis=0)), gnss.at, air=1.22)
    drawing = Drawing(box, "Map: camera positions less GNSS positions, as arrows")
    horizontal = np.linalg.norm(gnss.rest[:, :2], axis=1)
    typical = max(float(np.percentile(horizontal, 90)), 1e-4)
    grow = 0.08 * (box[2] - box[0]) / typical
    drawing.line(gnss.at, "var(--line)", 2.0)
    drawing.arrows(gnss.at, gnss.rest[:, :2], grow)
    limit = round_length(max(float(np.percentile(np.abs(gnss.rest[:, 2]), 60)), 1e-4))
    colours = np.where(gnss.rest[:, 2] > limit, _HIGHER, np.where(gnss.rest[:, 2] < -limit, _LOWER, _LEVEL))
    for colour in np.unique(colours) if gnss.heights else ():
        mine = [n for n, found in enumerate(colours) if found == colour]
        drawing.dots(gnss.at[mine], str(colour), _radius(len(gnss.at)), [_difference(gnss, n) for n in mine])
    if not gnss.heights:
        drawing.dots(gnss.at, _LEVEL, _radius(len(gnss.at)), [_difference(gnss, n) for n in range(len(gnss.at))])
    drawing.outline()
    drawing.scale_bar()
    key = round_length(typical * 1.2)
    drawing.vector_key(key, grow, f"arrow of {length(key)}")
    if gnss.heights:
        bound = length(limit)
        drawing.legend([(_LOWER, f"lower by over {bound}"), (_LEVEL, "level"), (_HIGHER, f"higher by over {bound}")])
    return drawing.svg()


def _difference(gnss: GnssDifferences, n: int) -> str:
    east, north, height = (length(value, sign=True) for value in gnss.rest[n])
    return f"{gnss.names[n]}: east {east}, north {north}" + (f", height {height}" if gnss.heights else "")


def _gnss_caption(gnss: GnssDifferences) -> str:
    east, north, height = (length(value, sign=True) for value in gnss.common)
    rms = np.sqrt((gnss.rest**2).mean(axis=0))
    told = f"easting {length(rms[0])}, northing {length(rms[1])}" + (f", height {length(rms[2])}" if gnss.heights else "")
    common = f"east {east}, north {north}" + (f", height {height}" if gnss.heights else "")
    return (
        f"Camera positions as computed, less those of GNSS, after taking off what all share ({common}). What is left, RMS: {told}. "
        "Arrows that point the same way along a stretch hint at the receiver; single long ones at a bad fix."
    )


def _around(box: tuple[float, float, float, float], xy: np.ndarray, air: float = 1.06) -> tuple[float, float, float, float]:
    """The box grown to hold all places, with a little air, and neither very flat nor very tall."""
    low, high = np.minimum(box[:2], xy.min(axis=0)), np.maximum(box[2:], xy.max(axis=0))
    middle, size = (low + high) / 2, np.maximum((high - low) * air, 1.0)
    size = np.maximum(size, [size[1] * 0.8, size[0] * 0.35])
    return (*(middle - size / 2), *(middle + size / 2))


def _radius(count: int) -> float:
    return float(np.clip(60 / np.sqrt(max(count, 1)), 2.5, 7.0))
