"""Receivers that stood still while the cameras flew: recognised before positions are used for anything.

In: the photographs in the order of their exposure. Out: runs of the very same position, and, once the
photographs are mapped, which of
these runs are a stuck receiver and which a camera that did hover.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from geo_nerf.poses.block import Block
from geo_nerf.poses.priors import Fixes
from geo_nerf.sentence import sentence, some_of
from geo_nerf.types import Photo

#: so many exposures at the very same position, and so many times more than is usual in the flight, are looked
#: at
_RUN, _TIMES_USUAL = 4, 4.0
#: a camera whose steps are this part of the usual ones did hover
_HOVER = 0.2
#: longitudes and latitudes so near are the very same (a tenth of a millimetre), degrees
_SAME_DEG = 1e-9
#: photographs named, at most
_NAMED = 6


def in_time(photos: Sequence[Photo]) -> np.ndarray:
    """`(N,)` int64 the photographs in the order of exposure; in the catalogue's where times are unknown."""
    times = [photo.taken_at for photo in photos]
    if any(time is None for time in times):
        return np.arange(len(photos))
    return np.array(sorted(range(len(photos)), key=lambda n: (str(times[n]), n)), np.int64)


def standing_runs(photos: Sequence[Photo]) -> tuple[np.ndarray, ...]:
    """Runs of photographs at the very same position while the time went on, unusually long for this flight.

    Several photographs of one moment (cameras side by side) count as one; positions written so coarsely that
    all of them repeat are
    not looked at.

    Returns:
        For each run `(R,)` int64 rows of `photos`.
    """
    order = [int(n) for n in in_time(photos) if photos[n].gnss is not None]
    runs: list[list[int]] = []
    for n in order:
        if runs and _same_place(photos[runs[-1][-1]], photos[n]):
            runs[-1].append(n)
        else:
            runs.append([n])
    lengths = np.array([_exposures(photos, run) for run in runs])
    usual = [float(np.median(np.delete(lengths, n))) if len(runs) > 1 else np.inf for n in range(len(runs))]
    return tuple(
        np.array(run)
        for run, own, other in zip(runs, lengths, usual, strict=True)
        if own >= max(_RUN, _TIMES_USUAL * other)
    )


def too_few_places(photos: Sequence[Photo], standing: Sequence[np.ndarray]) -> str | None:
    """Why the positions place nothing: fewer than three places besides those a receiver stuck at; None where there are enough."""
    stuck = {int(n) for run in standing for n in run}
    known = [photo for photo in photos if photo.gnss is not None]
    free = [photo for n, photo in enumerate(photos) if photo.gnss is not None and n not in stuck]
    if _places(free) >= 3:
        return None
    count = _places(known)
    if count == 1:
        code, what = "one_position", "all carry the very same GNSS position"
    elif stuck and count >= 3:
        code = "positions_stuck"
        what = (
            "carry {count} different GNSS positions, but {stuck} photographs in a row carry the very same one"
        )
    else:
        code, what = "few_positions", "carry only {count} different GNSS positions"
    text = (
        f"the {{photographs}} photographs {what} (a receiver that was stuck, or copied tags?): three different "
        "ones are needed to say where the survey lies, how large it is and how it is turned."
    )
    return sentence(code, text, photographs=len(known), count=count, stuck=len(stuck))


def without(fixes: Fixes, runs: Sequence[np.ndarray]) -> Fixes:
    """Fixes without those of some photographs."""
    xyz = fixes.xyz.copy()
    for run in runs:
        xyz[run] = np.nan
    return replace(fixes, xyz=xyz)


def without_stuck(
    fixes: Fixes, runs: Sequence[np.ndarray], block: Block, photos: Sequence[Photo]
) -> tuple[Fixes, list[str]]:
    """Fixes without those of a stuck receiver, and what is to be said of them.

    Args:
        fixes: of all photographs.
        runs: of the very same position, rows of `photos`.
        block: mapped, in any axes: it knows whether the camera moved.
        photos: the catalogue's.
    """
    place = {name: n for n, name in enumerate(block.names)}
    rows = [place[photos[n].name] for n in in_time(photos) if photos[n].name in place]
    usual = _step(block.centres[rows])
    stuck = []
    for run in runs:
        mapped = [place[photos[n].name] for n in run if photos[n].name in place]
        if len(mapped) < 2 or _step(block.centres[mapped]) > _HOVER * usual:
            stuck.append(run)
    doubts = [_stuck_words(photos, run) for run in stuck]
    if (
        stuck
        and len(np.unique(np.round(without(fixes, stuck).xyz[without(fixes, stuck).known, :2], 4), axis=0))
        < 3
    ):
        return replace(fixes, xyz=np.full_like(fixes.xyz, np.nan)), [
            *doubts,
            sentence("gnss_not_used", "Too few other GNSS positions remain: GNSS is not used."),
        ]
    return without(fixes, stuck), doubts


def _stuck_words(photos: Sequence[Photo], run: np.ndarray) -> str:
    names = [photos[n].name for n in run]
    text = (
        "{count} photographs in a row carry the very same GNSS position though the camera moved (a stuck receiver?); "
        "their positions are left out: {names}."
    )
    return sentence("gnss_stuck_left_out", text, count=len(names), names=some_of(names, _NAMED))


def _step(centres: np.ndarray) -> float:
    """Median distance from one centre to the next."""
    return float(np.median(np.linalg.norm(np.diff(centres, axis=0), axis=1))) if len(centres) > 1 else 0.0


def _same_place(one: Photo, two: Photo) -> bool:
    assert one.gnss is not None and two.gnss is not None, "only photographs with a fix are compared"
    return (
        abs(one.gnss.lon_deg - two.gnss.lon_deg) <= _SAME_DEG
        and abs(one.gnss.lat_deg - two.gnss.lat_deg) <= _SAME_DEG
    )


def _exposures(photos: Sequence[Photo], run: Sequence[int]) -> int:
    times = [photos[n].taken_at for n in run]
    return len(run) if any(time is None for time in times) else len(set(times))


def _places(photos: Sequence[Photo]) -> int:
    return len(
        {
            (round(photo.gnss.lon_deg, 9), round(photo.gnss.lat_deg, 9))
            for photo in photos
            if photo.gnss is not None
        }
    )
