"""Marks of another kind than the photographs': of pictures of another size, x and y exchanged, counted from the bottom.

In: marks and a mapped block, in any axes. Out: what the marks must be put through to meet each other on the
ground that the tie
points show, where that is clear. GNSS and the surveyed coordinates play no part, so wrong ones do not
mislead.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Literal

import numpy as np

from geo_nerf.errors import ControlFileError
from geo_nerf.images.control_doubts import count_doubts
from geo_nerf.poses.block import Block, bearings, project
from geo_nerf.sentence import sentence
from geo_nerf.types import Control, ControlMark, Photo

#: a mark this far off, and a point this far (as a part of its distance) above or below the tie points, fits
#: no more
_FAR_PX, _FAR_DEPTH = 12.0, 0.25
#: marks that fit worse than this (0 perfect, 1 not at all) are looked into; what is found must be better by
#: so many times, for most marks
_POOR, _BETTER, _MOST = 0.3, 0.4, 0.7
#: marks and points needed
_MARKS, _POINTS = 4, 2
#: ratios looked at, one as far from the next as a mark at the picture's edge moves by a few pixels
_RATIOS = np.exp(np.arange(np.log(0.05), np.log(20.0), 0.016))
#: tie points looked at in a photograph
_TIES = 200
#: tie points around a mark that say how far the ground is
_NEAR = 5

Way = Literal["scale", "swap", "from bottom", "from right"]
_WORDS = {
    "swap": sentence("way_swapped", "when x and y are exchanged"),
    "from bottom": sentence("way_from_bottom", "when y is counted from the picture's bottom"),
    "from right": sentence("way_from_right", "when x is counted from the picture's right"),
}


class MarksSizeError(ControlFileError):
    """The marks of a control file were measured on pictures of another size than the photographs given."""

    def __init__(self, path: Path, ratio: float) -> None:
        size = "smaller" if ratio > 1 else "larger"
        what = (
            "the marks fit the photographs only when multiplied by {ratio:.4g}: they were measured on pictures of another size "
            f"({size} ones)."
        )
        mend = (
            "Run again with `--set poses.marks_scale={ratio:.4g}` (or `=auto`), or give the photographs that the marks were "
            "measured on."
        )
        super().__init__(path, sentence("marks_size", what, ratio=ratio), mend=sentence("set_marks_scale", mend, ratio=ratio))


@dataclass(frozen=True)
class Found:
    """What the marks must be put through."""

    way: Way
    #: pixels of these photographs for one of the marks'
    ratio: float = 1.0


@dataclass(frozen=True)
class _Marks:
    """Q marks of points that at least two photographs show."""

    point: np.ndarray
    photo: np.ndarray
    px: np.ndarray
    #: `(Q, 2)` width and height of the photographs
    size: np.ndarray
    #: photograph -> `(K, 3)` pixels of its tie points and their depths, in the block's axes
    ties: Mapping[int, np.ndarray]


def fitted_control(
    control: Control, block: Block, photos: Sequence[Photo], marks_scale: float | str
) -> Control:
    """The control with its marks in pixels of these photographs.

    Args:
        control: as read.
        block: mapped, any axes.
        photos: of the block, in its order.
        marks_scale: "auto" scales marks whose ratio is clear, "none" stops at them; a number was applied when
        the file was read.

    Raises:
        MarksSizeError: the marks fit when scaled, and that was not asked for.
        ControlFileError: the marks fit when exchanged or counted from another side.
    """
    if not isinstance(marks_scale, str):
        return control
    found = recognised(control, block, photos)
    if found is None:
        return control
    if found.way != "scale":
        raise ControlFileError(
            control.path,
            sentence("marks_other_way", "the marks fit the photographs only {way}.", way=_WORDS[found.way]),
            mend=sentence(
                "write_marks_so",
                "Write the marks as x to the right and y downwards from the upper left corner, in pixels of these photographs.",
            ),
        )
    if marks_scale != "auto":
        raise MarksSizeError(control.path, found.ratio)
    return _scaled(control, found.ratio, photos)


def recognised(control: Control, block: Block, photos: Sequence[Photo]) -> Found | None:
    """What brings the marks together on the ground; None where they fit as they are, or nothing is clear."""
    marks = _gathered(control, block, photos)
    if len(marks.px) < _MARKS or len(np.unique(marks.point)) < _POINTS:
        return None
    poor, _ = _misfit(marks, block)
    if poor <= _POOR:
        return None
    size = marks.size
    others: dict[Way, np.ndarray] = {
        "swap": marks.px[:, ::-1],
        "from bottom": np.column_stack([marks.px[:, 0], size[:, 1] - marks.px[:, 1]]),
        "from right": np.column_stack([size[:, 0] - marks.px[:, 0], marks.px[:, 1]]),
    }
    trials = {way: _misfit(replace(marks, px=px), block) for way, px in others.items()}
    way = min(trials, key=lambda one: trials[one][0])
    best, share = trials[way]
    ratio = _best_ratio(marks, block)
    scaled, scaled_share = _misfit(replace(marks, px=marks.px * ratio), block)
    if scaled <= best:
        way, best, share = "scale", scaled, scaled_share
    if best > _BETTER * poor or share < _MOST or (way == "scale" and abs(np.log(ratio)) < 0.01):
        return None
    return Found(way, _round(ratio) if way == "scale" else 1.0)


def _gathered(control: Control, block: Block, photos: Sequence[Photo]) -> _Marks:
    row = {point.label: n for n, point in enumerate(control.points)}
    place = {name: n for n, name in enumerate(block.names)}
    used = [mark for mark in (*control.marks, *control.outside) if mark.photo in place and mark.label in row]
    point = np.array([row[mark.label] for mark in used], np.int64)
    keep = np.bincount(point, minlength=len(row))[point] >= 2
    photo = np.array([place[mark.photo] for mark in used], np.int64)
    px = np.array([mark.xy_px for mark in used], np.float64).reshape(-1, 2)
    size = np.array([photos[n].size_hw[::-1] for n in photo], np.float64).reshape(-1, 2)
    ties = {int(n): _ties(block, int(n)) for n in np.unique(photo[keep])}
    return _Marks(point[keep], photo[keep], px[keep], size[keep], ties)


def _ties(block: Block, photo: int) -> np.ndarray:
    own = np.flatnonzero(block.obs_photo == photo)
    own = own[:: max(len(own) // _TIES, 1)]
    depth = (block.points[block.obs_point[own]] - block.centres[photo]) @ block.rotations[photo][2]
    return np.column_stack([block.obs_px[own], depth])


def _best_ratio(marks: _Marks, block: Block) -> float:
    costs = [_misfit(replace(marks, px=marks.px * ratio), block)[0] for ratio in _RATIOS]
    best, step = float(_RATIOS[int(np.argmin(costs))]), 0.006
    for _ in range(7):
        near = best * np.exp(step * np.arange(-2, 3))
        best = float(
            near[int(np.argmin([_misfit(replace(marks, px=marks.px * ratio), block)[0] for ratio in near]))]
        )
        step /= 2
    return best


def _round(ratio: float) -> float:
    """A ratio of small whole numbers where one is so near that it must be meant."""
    plain = (
        float(Fraction(ratio).limit_denominator(16))
        if ratio < 1
        else 1 / float(Fraction(1 / ratio).limit_denominator(16))
    )
    return plain if abs(plain / ratio - 1) < 0.003 else ratio


def _misfit(marks: _Marks, block: Block) -> tuple[float, float]:
    """How badly the marks meet on the ground, 0 to 1, and the part of them that does."""
    error, depth = np.full(len(marks.px), np.inf), np.full(len(marks.px), np.inf)
    rays = bearings(marks.px, block.lenses[block.camera_of[marks.photo]])
    rays = np.einsum(
        "mji,mj->mi", block.rotations[marks.photo], rays / np.linalg.norm(rays, axis=1, keepdims=True)
    )
    for point in np.unique(marks.point):
        own = np.flatnonzero(marks.point == point)
        photo = marks.photo[own]
        at = _met(block.centres[photo], rays[own])
        in_camera = np.einsum("mij,mj->mi", block.rotations[photo], at - block.centres[photo])
        px = project(in_camera, block.lenses[block.camera_of[photo]])
        error[own] = np.nan_to_num(np.linalg.norm(px - marks.px[own], axis=1), nan=np.inf)
        ground = np.array([_ground_depth(marks.ties[int(n)], where) for n, where in zip(photo, px, strict=True)])
        with np.errstate(invalid="ignore", divide="ignore"):
            depth[own] = np.nan_to_num(np.abs(np.log(in_camera[:, 2] / ground)), nan=np.inf)
    far_px = _FAR_PX * marks.size.max(axis=1) / 1000.0
    each = 0.5 * np.minimum(error / far_px, 1.0) + 0.5 * np.minimum(depth / _FAR_DEPTH, 1.0)
    return float(each.mean()), float(((error < far_px) & (depth < _FAR_DEPTH)).mean())


def _met(centres: np.ndarray, rays: np.ndarray) -> np.ndarray:
    """The point nearest to most rays: least squares, then twice with far rays counting less."""
    across = np.eye(3) - rays[:, :, None] * rays[:, None, :]
    weight, point = np.ones(len(rays)), np.zeros(3)
    for _ in range(3):
        normal = (weight[:, None, None] * across).sum(axis=0)
        point = np.linalg.lstsq(normal, np.einsum("m,mij,mj->i", weight, across, centres), rcond=None)[0]
        off = np.linalg.norm(np.einsum("mij,mj->mi", across, point - centres), axis=1)
        weight = 1.0 / np.maximum(off, 1e-3 * np.linalg.norm(point - centres, axis=1) + 1e-12)
    return np.asarray(point)


def _ground_depth(ties: np.ndarray, px: np.ndarray) -> float:
    """Depth of the tie points nearest to a pixel of their photograph, in the block's axes."""
    if len(ties) < _NEAR or not np.isfinite(px).all():
        return float("nan")
    near = np.argpartition(((ties[:, :2] - px) ** 2).sum(axis=1), _NEAR - 1)[:_NEAR]
    return float(np.sort(ties[near, 2])[_NEAR // 2])


def _scaled(control: Control, ratio: float, photos: Sequence[Photo]) -> Control:
    size = {photo.name: photo.size_hw for photo in photos}
    marks = [
        ControlMark(mark.label, mark.photo, (mark.xy_px[0] * ratio, mark.xy_px[1] * ratio))
        for mark in (*control.marks, *control.outside)
    ]
    inside, outside = list[ControlMark](), list[ControlMark]()
    for mark in marks:
        fits = mark.photo not in size or (
            mark.xy_px[0] <= size[mark.photo][1] and mark.xy_px[1] <= size[mark.photo][0]
        )
        (inside if fits else outside).append(mark)
    text = (
        "The marks of {file} were multiplied by {ratio:.4g}: they fit the photographs so, as marks measured on pictures of "
        "another size."
    )
    doubt = sentence("marks_multiplied", text, file=control.path.name, ratio=ratio)
    kept = [known for known in control.doubts if known not in control.pending]
    text = "{count} of its marks lie outside their photographs even so and are skipped"
    still = [sentence("marks_outside_still", text, count=len(outside))] if outside else []
    few = [one for one in count_doubts(control.points, inside) if one not in kept]
    doubts = (*kept, doubt, *still, *few)
    return replace(control, marks=tuple(inside), outside=(), doubts=doubts, pending=())
