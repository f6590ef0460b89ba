"""Made blocks with made mistakes in the control: what is wrong is known, and what comes out is compared with it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pyproj
from scipy.spatial.transform import Rotation

from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.block import Block, Similarity, project
from geo_nerf.poses.georeference import place
from geo_nerf.poses.marks import survey_points
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.refine import Refined, refine
from geo_nerf.types import Control, ControlMark, ControlPoint, Intrinsics, IntrinsicsPrior
from tests.poses.made import LENS, made_block

FRAME = LocalFrame(8.54, 47.37, 450.0)
UTM = pyproj.CRS("EPSG:25832")
PRIOR = IntrinsicsPrior(Intrinsics((768, 1024), 808.0, 808.0, 512.0, 384.0), 0.03, "exif_focal")
#: receivers: standard deviation from photograph to photograph, of the offset common to all (plane, height),
#: offset sigma stated
RECEIVERS = {
    "consumer": (0.6, (1.0, 1.5), (5.0, 5.0, 5.0)),
    "unknown height": (0.6, (1.0, 30.0), (5.0, 5.0, 100.0)),
    "rtk": (0.02, (0.02, 0.03), (1.0, 1.0, 1.0)),
}
KINDS = ("none", "height zero", "height", "plane", "label", "exchanged", "feet", "five metres")


@dataclass(frozen=True)
class Case:
    """A block with control, and what is wrong with it."""

    truth: Block
    fixes: Fixes
    control: Control
    #: rows whose coordinates are wrong
    wrong: frozenset[int]
    kind: str
    #: `(P, 3)` the vertical in each camera by its gimbal, or None
    ups: np.ndarray | None = None


def made_case(
    seed: int,
    count: int,
    kind: str,
    receiver: str = "consumer",
    *,
    control_sigma_m: float = 0.02,
    oblique: bool = True,
) -> Case:
    """`count` control points, mistakes of a kind in one of them (in two where they are exchanged)."""
    random = np.random.default_rng(seed)
    truth = made_block(seed, oblique=oblique, noise_px=0.3, points=300)
    spots = np.column_stack([_scattered(count, random), random.uniform(0, 4, count)])
    given = spots + random.normal(0, control_sigma_m, spots.shape)
    wrong: frozenset[int] = frozenset()
    heights = given[:, 2] + FRAME.height_m
    one, two = random.choice(count, 2, replace=False) if count > 1 else (0, 0)
    sign = random.choice([-1, 1])
    if kind != "none":
        wrong = frozenset({int(one), int(two)} if kind == "exchanged" else {int(one)})
    if kind == "height zero":
        given[one, 2] = -FRAME.height_m
    elif kind == "feet":
        given[one, 2] = heights[one] / 0.3048 - FRAME.height_m
    elif kind == "height":
        given[one, 2] += sign * float(10 ** random.uniform(0.7, 2.5))
    elif kind == "plane":
        given[one, random.integers(2)] += sign * float(random.choice([9.0, 10.0, 90.0, 100.0, 1000.0]))
    elif kind == "label":
        given[one] = spots[two] + random.normal(0, control_sigma_m, 3)
    elif kind == "exchanged":
        given[[one, two]] = given[[two, one]]
    elif kind == "five metres":
        given[one] += 5.0 * np.eye(3)[random.integers(3)] * sign
    return Case(truth, _fixes(truth, random, receiver), control_on(truth, spots, given, random), wrong, kind)


def laid_out(
    seed: int,
    spots: list[tuple[float, float]],
    *,
    row: int = 0,
    error_m: tuple[float, float, float] = (0.0, 0.0, 0.0),
    receiver: str = "consumer",
    gimbals: bool = True,
    oblique: bool = False,
) -> Case:
    """Control at chosen places, one of them with an error east, north and up; gimbals good to a degree."""
    random = np.random.default_rng(seed)
    truth = made_block(seed, oblique=oblique, noise_px=0.3, points=300)
    places = np.column_stack([np.array(spots, float), random.uniform(0, 4, len(spots))])
    given = places + random.normal(0, 0.015, places.shape)
    given[row] += error_m
    wrong = frozenset({row}) if any(error_m) else frozenset()
    tags = Rotation.from_rotvec(np.radians(random.normal(0, 1.0, (len(truth.names), 3))))
    ups = tags.apply(truth.rotations[:, :, 2]) if gimbals else None
    fixes = _fixes(truth, random, receiver)
    return Case(truth, fixes, control_on(truth, places, given, random), wrong, "laid out", ups)


def ground_off_m(case: Case, refined: Refined) -> np.ndarray:
    """`(2,)` how far ground in the area of the control points and tie points is off at most, horizontally and in height."""
    spots = np.array([(x, y, 2.0) for x in (-35.0, 0.0, 35.0) for y in (-30.0, 0.0, 30.0)])
    checks = control_on(case.truth, spots, spots, np.random.default_rng(1), noise_px=0.0)
    survey = survey_points(checks, FRAME, refined.block)
    off = (survey.seen - spots)[survey.placed]
    return np.array([np.linalg.norm(off[:, :2], axis=1).max(), np.abs(off[:, 2]).max()])


def oriented(case: Case) -> Refined:
    """What the pose step makes of it, from the mapper's axes on."""
    somewhere = Similarity(
        0.13, Rotation.from_rotvec([2.0, 0.3, -0.7]).as_matrix(), np.array([4.0, 5.0, -6.0])
    )
    block = case.truth.moved(somewhere)
    down = np.full(len(block.names), -90.0)
    placement = place(block, case.fixes, survey_points(case.control, FRAME, block), down, 0)
    return refine(
        placement, case.fixes, [PRIOR], survey_points(case.control, FRAME, placement.block), Events(), ups=case.ups
    )


def control_on(
    block: Block, spots: np.ndarray, given: np.ndarray, random: np.random.Generator, noise_px: float = 0.3
) -> Control:
    """Marks of `spots` in every photograph of the true block that shows them."""
    marks = []
    for photo, name in enumerate(block.names):
        px = project((spots - block.centres[photo]) @ block.rotations[photo].T, LENS)
        for row in np.flatnonzero((px > 5).all(axis=1) & (px < [1019, 763]).all(axis=1)):
            x, y = px[row] + random.normal(0, noise_px, 2)
            marks.append(ControlMark(f"g{row}", name, (float(x), float(y))))
    crs_xyz = FRAME.local_to_crs(given, UTM)
    crs_xyz[given[:, 2] == -FRAME.height_m, 2] = 0.0
    points = tuple(
        ControlPoint(f"g{row}", (float(x), float(y), float(z))) for row, (x, y, z) in enumerate(crs_xyz)
    )
    return Control(Path("gcp_list.txt"), UTM, points, tuple(marks))


def _scattered(count: int, random: np.random.Generator) -> np.ndarray:
    """`(count, 2)` places at least fifteen metres apart."""
    chosen: list[np.ndarray] = []
    while len(chosen) < count:
        place = random.uniform([-38, -33], [38, 33])
        if all(np.linalg.norm(place - other) > 15 for other in chosen):
            chosen.append(place)
    return np.array(chosen)


def _fixes(truth: Block, random: np.random.Generator, receiver: str) -> Fixes:
    relative, (plane, height), offset = RECEIVERS[receiver]
    xyz = (
        truth.centres
        + random.normal(0, relative, truth.centres.shape)
        + random.normal(0, [plane, plane, height])
    )
    sigma = np.full_like(xyz, relative)
    return Fixes(xyz, sigma, sigma if receiver == "rtk" else sigma / 0.3, np.array(offset), ())


def error_m(case: Case, refined: Refined, shift_free: bool) -> float:
    """Largest distance of a projection centre from the truth; without what is common to all where GNSS alone says it."""
    off = refined.block.centres - case.truth.centres
    return float(np.linalg.norm(off - (np.median(off, axis=0) if shift_free else 0.0), axis=1).max())


def without(case: Case, rows: set[int]) -> Case:
    """The case without some of its points."""
    labels = {f"g{row}" for row in rows}
    control = case.control
    points = tuple(point for point in control.points if point.label not in labels)
    return replace(case, control=replace(control, points=points))
