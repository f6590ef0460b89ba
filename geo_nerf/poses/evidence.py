"""What the adjusted block says of the fixes: how far they are off, and whether that is what the receiver states.

In: the final block, fixes, photographs. Out: standard deviations that are never better than what was found,
and doubts with their causes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

import numpy as np

from geo_nerf.poses.block import Block
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.receiver import in_time
from geo_nerf.sentence import sentence, some_of
from geo_nerf.types import Photo

#: where this part of the fixes does not fit, the others are not believed either
MOST_OUT = 1 / 3
#: residuals so many times the stated sigma, and so large, contradict it
_CONTRADICTS, _CONTRADICTS_M = 3.0, 0.1
#: an offset along the flight is told from so many of its own sigmas, from so many metres, from this part of
#: the stated sigma
_ALONG_SIGMAS, _ALONG_M, _ALONG_PART = 5.0, 0.1, 0.25
#: photographs in line: the cosine between the way to one and the way on
_STRAIGHT = 0.8
#: fixes needed to judge a group
_GROUP = 5


@dataclass(frozen=True)
class FixEvidence:
    """How the fixes of P photographs fit."""

    #: `(P, 3)` adjusted centre less fix, after the common offset that control reveals, metres; NaN without a
    #: fix
    residual: np.ndarray
    #: `(P,)` bool
    used: np.ndarray
    #: `(3,)` stated absolute standard deviation, metres
    stated: np.ndarray

    @property
    def known(self) -> np.ndarray:
        """`(P,)` bool: there is a fix."""
        return np.asarray(np.isfinite(self.residual).all(axis=1))

    @property
    def share_out(self) -> float:
        """Part of the fixes that was left out."""
        return 1.0 - float(self.used.sum()) / max(int(self.known.sum()), 1)

    @property
    def rms(self) -> np.ndarray:
        """`(2,)` root mean square of the used fixes' residuals: one horizontal axis, height."""
        used = self.residual[self.used]
        return (
            np.array([np.sqrt((used[:, :2] ** 2).mean()), np.sqrt((used[:, 2] ** 2).mean())])
            if len(used)
            else np.full(2, np.nan)
        )

    @property
    def worst(self) -> float:
        """Largest distance of a fix from its photograph, metres."""
        return float(np.linalg.norm(self.residual[self.known], axis=1).max()) if self.known.any() else 0.0

    @property
    def sigma(self) -> np.ndarray:
        """`(2,)` standard deviation of the absolute position, horizontally and in height: stated, or found where that is worse."""
        if self.share_out < MOST_OUT:
            return np.asarray(np.fmax(self.stated[[0, 2]], self.rms))
        every = np.abs(self.residual[self.known])
        found = np.array(
            [np.quantile(np.hypot(every[:, 0], every[:, 1]), 0.68), np.quantile(every[:, 2], 0.68)]
        )
        return np.asarray(np.fmax(self.stated[[0, 2]], found))


def fix_evidence(block: Block, shift: np.ndarray, fixes: Fixes, used: np.ndarray) -> FixEvidence:
    """Compare an adjusted block with the fixes.

    Args:
        block: local metres.
        shift: `(3,)` common offset of the fixes, metres.
        fixes: of its photographs, in its order.
        used: `(P,)` bool, those the adjustment rests on.
    """
    of = used if used.any() else fixes.known
    stated = np.median(fixes.sigma_absolute[of], axis=0) if of.any() else np.full(3, np.nan)
    residual = block.centres + shift - fixes.xyz
    residual[fixes.known & ~fixes.height_known, 2] = 0.0  # heights that nobody measured say nothing
    return FixEvidence(residual, used, stated)


def evidence_doubts(evidence: FixEvidence, block: Block, photos: Sequence[Photo]) -> Iterator[str]:
    """Where what was found contradicts what the receiver states."""
    if not evidence.used.any():
        return
    if evidence.share_out >= MOST_OUT:
        every = int(evidence.known.sum())
        poor = evidence.sigma[0] > 10
        size = ", so the position is no better than tens of metres" if poor else ""
        text = (
            "{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: "
            f"nothing says that the others are right{size}. Control points would settle it."
        )
        code, out = "fixes_do_not_fit_poor" if poor else "fixes_do_not_fit", every - int(evidence.used.sum())
        yield sentence(code, text, out=out, total=every, worst_m=float(evidence.worst))
    for axis, what in ((0, "horizontally"), (1, "in height")):
        stated, found = float(evidence.stated[2 * axis]), float(evidence.rms[axis])
        if found > max(_CONTRADICTS * stated, _CONTRADICTS_M):
            text = (
                f"The receiver states {{stated_m:.2f}} m {what}, but its positions and the photographs differ by {{found_m:.2f}} m, "
                "{times:.0f} times that (a position that is no RTK fix, the antenna's offset, the shutter's moment?): what is said of "
                "accuracy goes by the larger."
            )
            code = "receiver_contradicted_height" if axis else "receiver_contradicted_plane"
            yield sentence(code, text, stated_m=stated, found_m=found, times=found / stated)
    yield from _along(evidence, block, photos)
    yield from _folders(evidence, photos)


def _along(evidence: FixEvidence, block: Block, photos: Sequence[Photo]) -> Iterator[str]:
    found = along_track(evidence, block, photos)
    if found is None:
        return
    offset, sigma, speed = found
    if abs(offset) < max(_ALONG_SIGMAS * sigma, _ALONG_M, _ALONG_PART * float(evidence.stated[0])):
        return
    code, where = ("fixes_ahead", "ahead of") if offset > 0 else ("fixes_behind", "behind")
    if speed is None:
        lie: str = sentence("every_direction", "in lines of every direction")
    else:
        text = "in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s"
        lie = sentence("every_direction_delay", text, apart_s=abs(offset) / speed, speed=speed)
    text = (
        f"GNSS positions lie {{off_m:.2f}} m {where} their photographs along the flight, {{lie}}: receiver and shutter "
        "do not speak of the same moment. Lines of opposite directions differ by {apart_m:.2f} m; the block lies between them."
    )
    yield sentence(code, text, off_m=abs(offset), lie=lie, apart_m=2 * abs(offset))


def along_track(
    evidence: FixEvidence, block: Block, photos: Sequence[Photo]
) -> tuple[float, float, float | None] | None:
    """How far fixes lie ahead of their photographs along the flight.

    An offset common to all is estimated with it, so lines of one direction alone say nothing.

    Args:
        evidence: residuals.
        block: local metres.
        photos: of the block, in its order.

    Returns:
        Metres ahead, its standard deviation, and the speed in m/s where times are known; None where it cannot
        be told.
    """
    order = in_time(photos)
    ahead, ahead_known = _headings(block.centres[order, :2])
    use = evidence.used[order] & ahead_known
    if use.sum() < _GROUP + 3:
        return None
    off, way = -evidence.residual[order][use, :2], ahead[use]
    count = len(off)
    design = np.zeros((2 * count, 3))
    design[:count, 0], design[count:, 1] = 1.0, 1.0
    design[:, 2] = way.T.ravel()
    normal = design.T @ design
    if np.linalg.cond(normal) > 1e3:
        return None
    found = np.linalg.solve(normal, design.T @ off.T.ravel())
    left = off.T.ravel() - design @ found
    sigma = float(np.sqrt((left**2).sum() / (2 * count - 3) * np.linalg.inv(normal)[2, 2]))
    return float(found[2]), sigma, _speed(block.centres[order], [photos[n].taken_at for n in order])


def _headings(places: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """`(P, 2)` unit vectors along the flight, and `(P,)` bool where it goes straight on."""
    ahead, straight = np.zeros_like(places), np.zeros(len(places), bool)
    before, after = places[1:-1] - places[:-2], places[2:] - places[1:-1]
    length = np.linalg.norm(before, axis=1), np.linalg.norm(after, axis=1)
    cosine = (before * after).sum(axis=1) / np.maximum(length[0] * length[1], 1e-9)
    way = before + after
    ahead[1:-1] = way / np.maximum(np.linalg.norm(way, axis=1), 1e-9)[:, None]
    straight[1:-1] = cosine > _STRAIGHT
    # the ends of a line go the way of their neighbours in it
    for here, there in ((slice(None, -1), slice(1, None)), (slice(1, None), slice(None, -1))):
        step = places[there] - places[here]
        along = np.einsum("ij,ij->i", step, ahead[there]) / np.maximum(np.linalg.norm(step, axis=1), 1e-9)
        ends = ~straight[here] & straight[there] & (np.abs(along) > _STRAIGHT)
        ahead[here][ends] = ahead[there][ends]
        straight[here] |= ends
    return ahead, straight


def _speed(centres: np.ndarray, times: Sequence[str | None]) -> float | None:
    """Median speed from one photograph to the next, m/s."""
    try:
        moments = [datetime.fromisoformat(str(time)).timestamp() for time in times]
    except ValueError:
        return None
    passed, way = np.diff(moments), np.linalg.norm(np.diff(centres, axis=0), axis=1)
    going = (passed > 0) & (passed < 60)
    speed = float(way[going].sum() / passed[going].sum()) if going.sum() >= 3 else 0.0
    return speed if speed > 0.1 else None


def _folders(evidence: FixEvidence, photos: Sequence[Photo]) -> Iterator[str]:
    """Folders (flights) and cameras whose fixes are off together, against the others."""
    for what, keys in (
        ("folder", [photo.name.rpartition("/")[0] for photo in photos]),
        ("camera", [photo.camera for photo in photos]),
    ):
        groups = sorted({key for key, used in zip(keys, evidence.used, strict=True) if used})
        if len(groups) < 2:
            continue
        middle = np.median(evidence.residual[evidence.used], axis=0)
        for group in groups:
            own = evidence.used & np.array([key == group for key in keys])
            off = np.median(evidence.residual[own], axis=0) - middle if own.sum() >= _GROUP else np.zeros(3)
            if (np.abs(off) > np.maximum(_CONTRADICTS * evidence.stated, 3 * _CONTRADICTS_M)).any():
                side, up = float(np.hypot(*off[:2])), abs(float(off[2]))
                text = (
                    f"The GNSS positions of {what} {{group}} ({{count}} photographs) are off together by {{side_m:.1f}} m and "
                    "{up_m:.1f} m in height, against the other photographs."
                )
                code = "folder_off" if what == "folder" else "camera_off"
                yield sentence(code, text, group=group or ".", count=int(own.sum()), side_m=side, up_m=up)


def doubtful_fixes(block: Block, evidence: FixEvidence, fix_ok: np.ndarray, fixes: Fixes) -> list[str]:
    """Fixes that were used but that the adjustment contradicts strongly.

    Args:
        block: the final one, of P photographs.
        evidence: how its fixes fit.
        fix_ok: `(P,)` bool, the fixes used.
        fixes: of the block's photographs, in its order.
    """
    times = np.abs(evidence.residual) / np.maximum(fixes.sigma, 0.02)
    bad = np.flatnonzero(fix_ok & (times.max(axis=1) > 6.0))
    if not len(bad):
        return []
    names = some_of([block.names[n] for n in bad], 6)
    text = "GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}."
    return [sentence("fixes_contradicted", text, names=names)]
