"""Planes of all photographs of a survey: coarse to fine from tie points, or refined from planes somebody else gives.

Comes in: a `Survey`. Goes out: `PlaneMaps`, at level 0 unless asked otherwise. Each pass reads the one before, a file a view, so a killed
run goes on.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.events import Events
from geo_nerf.settings import StereoSettings
from geo_nerf.stereo.constants import NEVER_PRICED
from geo_nerf.stereo.maps import PlaneMaps, upsampled
from geo_nerf.stereo.patchmatch import Sweep, Window, improve
from geo_nerf.stereo.problems import Survey

#: `view -> (h, w, 3)` planes to start from at level 0, inverse depth 0 where there are none
Seeds = Callable[[int], np.ndarray]

#: changed planes of a sweep: pixels of parallax at the middle and at the rim of the patch
_WIDE = ((16.0, 4.0), (4.0, 2.0), (1.0, 1.0), (0.5, 0.3))
_USUAL = ((2.0, 1.0), (0.5, 0.3), (0.2, 0.1))
_FINE = ((0.4, 0.25),)
#: the first sweep from planes somebody gives: in trees the surface is off by one or two pixels of parallax
_REACH = ((3.0, 1.5), (1.0, 0.6), (0.3, 0.2))
#: groups of neighbours asked where planes are nearly right
_NEAR = 4
#: pixels whose nearest tie points are sought at a time, without scipy
_CHUNK = 1 << 12
#: contrast of patches at coarse levels, grey levels: far from the right plane the whole patch must pull
_COARSE_CONTRAST = 25.0
#: prices the planes there are, so that the first sweep knows the good ones
_PRICE = Sweep((), 0)


@dataclass(frozen=True)
class _Pass:
    """One pass over all photographs."""

    name: str
    level: int
    sweeps: tuple[Sweep, ...]
    #: whether the depths of the pass before bear witness
    witnessed: bool


def estimate(survey: Survey, settings: StereoSettings, folder: Path, events: Events, *, finest: int = 0) -> PlaneMaps:
    """Depth and normals from tie points and photographs alone, coarse to fine.

    Args:
        survey: views and neighbours.
        settings: see `StereoSettings`.
        folder: receives the maps; what an interrupted try left there is used.
        events: progress.
        finest: level of the pyramid to end at, 0 the full size.
    """
    top = max(min(settings.levels, survey.scene.levels) - 1, finest)
    passes = []
    for level in range(top, finest - 1, -1):
        spread = (_WIDE, _WIDE, _USUAL, _USUAL) if level == top else (_USUAL, _FINE) if level else (_FINE,)
        passes.append(_Pass(f"level{level}", level, tuple(Sweep(one) for one in spread), False))
        passes += _witnessed(settings, level, 1 if level else settings.witness_passes)
    return _run(survey, passes, lambda view: _from_ties(survey, view, top), settings, folder, events)


def refine(survey: Survey, seeds: Seeds, settings: StereoSettings, folder: Path, events: Events) -> PlaneMaps:
    """Better planes at level 0, starting from the given ones: the same arguments as `estimate`, and `seeds`."""
    reach = (Sweep(_REACH, _NEAR), *(Sweep(_FINE, _NEAR),) * (settings.sweeps - 1))
    start = _Pass("level0", 0, reach, False)
    return _run(survey, [start, *_witnessed(settings, 0, settings.witness_passes)], seeds, settings, folder, events)


def _witnessed(settings: StereoSettings, level: int, count: int) -> list[_Pass]:
    sweep = Sweep(_FINE, _NEAR, settings.parting_weight)
    return [_Pass(f"level{level}-witness{number}", level, (sweep,), True) for number in range(count)]


def _run(survey: Survey, passes: list[_Pass], seeds: Seeds, settings: StereoSettings, folder: Path, events: Events) -> PlaneMaps:
    """Every pass not done yet; only the last two are kept on the disk."""
    views = range(len(survey.scene.views))
    maps = [PlaneMaps(folder / one.name, one.level) for one in passes]
    complete = [number for number, made in enumerate(maps) if all(made.has(view) for view in views)]
    first = complete[-1] + 1 if complete else 0
    for number in range(first, len(passes)):
        before = maps[number - 1] if number else None
        label = f"matching pixels, pass {number + 1} of {len(passes)}"
        for view in events.track(views, len(views), label):
            if not maps[number].has(view):
                _match(survey, view, passes[number], before, seeds, (settings, number), maps[number])
        if before is not None:
            before.remove()
    return maps[-1]


def _match(
    survey: Survey, view: int, one: _Pass, before: PlaneMaps | None, seeds: Seeds, how: tuple[StereoSettings, int], made: PlaneMaps
) -> None:
    settings, number = how
    size = survey.scene.views[view].pinhole.at_level(one.level).size_hw
    if not survey.sources(view):
        made.write(view, np.zeros((*size, 3), np.float32), np.full(size, NEVER_PRICED, np.float32))
        return
    problem = survey.problem(view, one.level, before if one.witnessed else None)
    cost = np.full(size, NEVER_PRICED, np.float32)
    if before is None:
        planes = np.array(seeds(view), np.float32, order="C")  # sweeps change it in place
    else:
        known = np.array(before.read(view))
        planes = np.ascontiguousarray(known[..., :3])
        if before.level != one.level:
            planes = upsampled(planes, 2.0 ** (before.level - one.level), size, 2.0 ** (before.level - one.level) / 2 - 0.5)
        else:
            cost = np.ascontiguousarray(known[..., 3])
    _fill(planes, problem.limits)
    contrast = max(settings.patch_contrast, _COARSE_CONTRAST) if one.level else settings.patch_contrast
    window = Window(settings.patch_radius_px, settings.patch_stride_px, contrast)
    unpriced = before is None or before.level != one.level
    sweeps = (_PRICE, *one.sweeps) if unpriced else one.sweeps
    improve(problem, planes, cost, sweeps, window, number * len(survey.scene.views) + view, survey.device)
    made.write(view, planes, cost)


def _fill(planes: np.ndarray, limits: tuple[float, float]) -> None:
    """Pixels without a plane, or with an impossible one, start at the middle of the depths, flat."""
    bad = ~np.isfinite(planes).all(axis=2) | (planes[..., 0] < limits[0]) | (planes[..., 0] > limits[1])
    planes[bad] = (float(np.sqrt(limits[0] * limits[1])), 0.0, 0.0)


def _from_ties(survey: Survey, view: int, level: int) -> np.ndarray:
    """Flat planes at the median depth of the four nearest tie points."""
    height, width = survey.scene.views[view].pinhole.at_level(level).size_hw
    planes = np.zeros((height, width, 3), np.float32)
    places, inverse = survey.tie_points_of(view, level)
    if len(inverse):
        rows, columns = np.mgrid[:height, :width]
        nearest = _nearest(places, np.column_stack([columns.ravel(), rows.ravel()]), min(4, len(inverse)), survey.device)
        planes[..., 0] = np.median(inverse[nearest.reshape(height * width, -1)], axis=1).reshape(height, width)
    return planes


def _nearest(places: np.ndarray, asked: np.ndarray, count: int, device: str) -> np.ndarray:
    """Numbers `(M, count)` of the places `(N, 2)` nearest to those asked for `(M, 2)`."""
    if importlib.util.find_spec("scipy") is not None:
        from scipy.spatial import cKDTree

        return np.asarray(cKDTree(places).query(asked, count)[1]).reshape(len(asked), count)
    import torch

    known, wanted = (torch.tensor(part, dtype=torch.float32, device=device) for part in (places, asked))
    parts = [torch.cdist(part, known).topk(count, dim=1, largest=False).indices.cpu() for part in wanted.split(_CHUNK)]
    return torch.cat(parts).numpy()  # type: ignore[no-any-return]
