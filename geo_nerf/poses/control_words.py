"""What was found of the control, in words: which point, which coordinate, by how much, and what it looks like.

In: the weighed control. Out: sentences for the report's doubts. A guess at the cause is made only where the
numbers fit it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from geo_nerf.poses.marks import Survey
from geo_nerf.poses.reliability import Reliability, Unchecked
from geo_nerf.poses.settling import FOOT_M, Settled
from geo_nerf.poses.weighing import HEIGHT, PLANE, Weighed

#: control that agrees with itself no better than this is worth a word, metres
_WEAK_M = 0.2
#: a guess at the cause must leave less than this part of the error, and less than this many metres
_EXPLAINED, _EXPLAINED_M = 0.1, 30.0
#: exchanged coordinates lie so near the other points', and the point so far from them as it is, metres
_TURNED_M = 20_000.0
#: an offset common to all control is worth a word from so many of the receiver's stated sigmas, and from so
#: many metres
_FAR_SIGMAS, _NEAR_M = 5.0, 0.5
#: from here on also where nothing says what the photographs' altitudes are above
_FAR_M = 30.0
#: heights less certain than this anywhere are worth a word, metres
_OPEN_M = 0.2
#: of fewer points nothing tells which is wrong
_TELL_WHICH = 4
#: points named in one sentence, at most
_NAMED = 6
#: a point that moves so many times more than the next alone decides
_ALONE = 2.0


def settled_doubts(settled: Settled) -> list[str]:
    """All that is to be said of control which was weighed against GNSS."""
    survey, weighed = settled.survey, settled.weighed
    if weighed is None:
        return list(mark_doubts(survey))
    fault = settled.height_fault is not None
    weighed = (
        replace(weighed, wrong=weighed.wrong * [1, 0], use=weighed.use | [False, False, True])
        if fault
        else weighed
    )
    doubts = [
        *_wrong(survey, settled.rows, weighed),
        *_undecided(survey, settled.rows, weighed),
        *_common(settled, weighed),
        *_weak(weighed),
    ]
    if settled.height_fault == "feet":
        doubts.append(
            "The control's heights fit GNSS as feet, while the file's CRS says metres: they are not used; "
            "heights are GNSS's. Write them in "
            "metres, or name a compound CRS whose heights are in feet."
        )
    return [*doubts, *mark_doubts(survey)]


def mark_doubts(survey: Survey) -> Iterator[str]:
    """Marks that do not meet the others of their point, and points that cannot be placed."""
    for row, label in enumerate(survey.labels):
        marks = survey.mark_point == row
        if (bad := int((marks & ~survey.good).sum())) > 0:
            yield f"Control point {label}: {bad} of its {int(marks.sum())} marks do not meet the others in one point."
    unplaced = [survey.labels[row] for row in np.flatnonzero(~survey.placed)]
    if unplaced:
        yield f"Control points whose marks in oriented photographs do not fix one place do not count: {', '.join(unplaced)}."


def off_words(off: np.ndarray, groups: tuple[bool, bool]) -> str:
    """An error by axis: "99.80 m east and 3.00 m north and 450.20 m too high"."""
    words = [
        f"{abs(off[0]):.2f} m {'east' if off[0] > 0 else 'west'}",
        f"{abs(off[1]):.2f} m {'north' if off[1] > 0 else 'south'}",
    ]
    small = 0.02 * max(abs(off[0]), abs(off[1]))
    words = (
        [word for word, size in zip(words, abs(off[:2]), strict=True) if size >= small]
        if groups[PLANE]
        else []
    )
    if groups[HEIGHT]:
        words.append(f"{abs(off[2]):.2f} m too {'high' if off[2] > 0 else 'low'}")
    return " and ".join(words)


def _wrong(survey: Survey, rows: np.ndarray, weighed: Weighed) -> Iterator[str]:
    for place, row in enumerate(rows):
        if not weighed.sure[place].any():
            continue
        groups = weighed.left_out[place]
        what = (
            "it was left out"
            if groups.all()
            else ("its height was left out" if groups[HEIGHT] else "only its height is used")
        )
        named = "" if groups.all() else (" (height)" if groups[HEIGHT] else " (easting, northing)")
        yield (
            f"Control point {survey.labels[row]}{named} lies "
            f"{off_words(weighed.off[place], (bool(groups[0]), bool(groups[1] and weighed.doubted[place, HEIGHT])))}, judged by "
            f"{_judges(weighed, len(rows))}: {what}. "
            f"{_cause(survey, rows, weighed, place)}"
        )


def _judges(weighed: Weighed, count: int) -> str:
    judges = ["GNSS", *(["gimbals"] if weighed.gimbals else []), *(["the other control"] if count > 1 else [])]
    return " and ".join([", ".join(judges[:-1]), judges[-1]]) if len(judges) > 1 else judges[0]


def _cause(survey: Survey, rows: np.ndarray, weighed: Weighed, place: int) -> str:
    """What the error looks like, or where to look."""
    row, off = rows[place], weighed.off[place]
    plane, height = weighed.sure[place]
    written = survey.written[row]
    if height and written[2] == 0:
        return "Its height in the file is 0: nobody measured it?"
    if height and not plane and _explains(off[2:], written[2:] * (1 - FOOT_M)):
        return "Its height fits as feet."
    if height and not plane and _explains(off[2:], written[2:] * (1 - 1 / FOOT_M)):
        return "Its height fits as metres that were divided as feet."
    others = np.delete(survey.written, row, axis=0)
    if (
        plane
        and len(others)
        and np.abs(written[[1, 0]] - np.median(others[:, :2], axis=0)).max()
        < _TURNED_M
        < np.linalg.norm(off[:2])
    ):
        return "Its x and y are exchanged in the file."
    for other in np.flatnonzero(weighed.sure.any(axis=1)):
        if (
            other != place
            and plane
            and _explains(off[:2], (survey.given[row] - survey.given[rows[other]])[:2])
        ):
            return f"Its coordinates fit {survey.labels[rows[other]]}: were the two exchanged, or its marks set under the other's label?"
    for stranger in (n for n in range(len(survey.labels)) if n != row):
        if plane and _explains(off[:2], (survey.given[row] - survey.given[stranger])[:2]):
            return f"Its marks fit the coordinates of {survey.labels[stranger]}: a wrong label?"
    return "Look for a wrong label, mark or digit."


def _explains(off: np.ndarray, wanted: np.ndarray) -> bool:
    left = float(np.linalg.norm(off - wanted))
    return left < min(_EXPLAINED * float(np.linalg.norm(off)), _EXPLAINED_M)


def _undecided(survey: Survey, rows: np.ndarray, weighed: Weighed) -> Iterator[str]:
    for group, what in ((PLANE, "plane coordinates"), (HEIGHT, "height")):
        open_ones = np.flatnonzero((weighed.left_out & weighed.doubted)[:, group] & ~weighed.sure.any(axis=1))
        if not len(open_ones):
            continue
        groups = (group == PLANE, group == HEIGHT)
        others = bool(np.delete(weighed.use[:, 2 * group], open_ones).any())
        offset = weighed.off if others else (survey.given - survey.seen)[rows]
        judge = "the other control, GNSS and the photographs" if others else "GNSS"
        if len(open_ones) == 1:
            place = open_ones[0]
            yield _one_open(str(survey.labels[rows[place]]), what, off_words(offset[place], groups), others=others)
            continue
        names = ", ".join(str(survey.labels[rows[place]]) for place in open_ones)
        each = "; ".join(
            f"{survey.labels[rows[place]]} {off_words(offset[place], groups)}" for place in open_ones
        )
        yield (
            f"The control points {names} contradict each other in their {what}, and it cannot be decided "
            f"which of them is wrong (against {judge}: {each}). None of these is used. "
            f"{_exchanged(survey, rows[open_ones])}"
        )


def _one_open(label: str, what: str, off: str, *, others: bool) -> str:
    """One point that is probably wrong: by the other control too, or by GNSS alone."""
    if others:
        return (
            f"Control point {label} ({'easting, northing' if what != 'height' else what}) lies {off}, judged by the "
            f"other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its {what} "
            f"{'is' if what == 'height' else 'are'} not used and the model follows the others. Look for a wrong label, "
            "mark or digit."
        )
    return (
        f"The {what} of control point {label} and GNSS contradict each other: against GNSS the point lies "
        f"{off}. Nothing tells which of the two is wrong, so it is not used there; the model follows GNSS."
    )


def unchecked_doubts(reliability: Reliability | None, labels: Sequence[str]) -> Iterator[str]:
    """Control coordinates whose error nobody would see, what it would do, and control that leaves the tilt open."""
    if reliability is not None and reliability.settled_sigma_m > _OPEN_M:
        yield (
            "The control that is used does not settle the tilt of the block, which rests on GNSS: "
            f"heights are uncertain by about {reliability.settled_sigma_m:.2f} m (one sigma) where it is worst. Control points "
            "on all sides of the area would settle it."
        )
    for group, what in ((PLANE, "plane coordinates"), (HEIGHT, "height")):
        own = [] if reliability is None else [one for one in reliability.unchecked if one.group == group]
        own.sort(key=_moved, reverse=True)
        if not own:
            continue
        worst, less = own[0], own[1:]
        alone = not less or _moved(worst) > _ALONE * _moved(less[0])
        it = "them" if group == PLANE else "it"
        named = f"The {what} of control point {labels[worst.row]}"
        begin = f"{named} alone {_decides(worst)}, and nothing checks {it}" if alone else f"Nothing checks {named[0].lower()}{named[1:]}"
        moved = "the model" if group == PLANE else "heights"
        also = ", ".join(f"{labels[one.row]} ({_each(one)})" for one in less[:_NAMED])
        more = f" and {len(less) - _NAMED} more points" if len(less) > _NAMED else ""
        size = "of whatever size" if worst.boundless else f"of up to {worst.size_m:.2f} m"
        up_to = f"{_moved(worst) / worst.size_m:.2f} m for each metre" if worst.boundless else f"{_moved(worst):.2f} m"
        yield (
            f"{begin}: an error {size} would not show, and would move {moved} by up to {up_to}."
            f"{f' The same holds for {also}{more}.' if also else ''} More control points or check points, "
            f"spread over the area, would check {it}."
        )


def _each(one: Unchecked) -> str:
    return "any error" if one.boundless else f"{one.size_m:.2f} m, {_moved(one):.2f} m"


def _decides(one: Unchecked) -> str:
    if one.tilts and one.group == HEIGHT:
        return "decides the tilt across the block"
    return "decides how high the block lies" if one.group == HEIGHT else "decide where the block lies or how it is turned"


def _moved(one: Unchecked) -> float:
    return one.up_m if one.group == HEIGHT else one.side_m


def _exchanged(survey: Survey, rows: np.ndarray) -> str:
    """Whether two points fit each other's coordinates."""
    off = survey.given - survey.seen
    if len(rows) == 2 and _explains(off[rows[0], :2], (survey.given[rows[0]] - survey.given[rows[1]])[:2]):
        if _explains(off[rows[1], :2], (survey.given[rows[1]] - survey.given[rows[0]])[:2]):
            return "Each fits the other's coordinates: were the two exchanged?"
    return "Check their coordinates, labels and marks."


def _common(settled: Settled, weighed: Weighed) -> Iterator[str]:
    """An offset common to all control, and GNSS that has another shape."""
    side, up = float(np.linalg.norm(weighed.offset[:2])), float(weighed.offset[2])
    stated = settled.sigma_absolute_m
    odd = any(
        flag and weighed.use[:, axis].any() for flag, axis in zip(weighed.offset_odd, (0, 2), strict=True)
    )
    far_up = _FAR_M if settled.heights_unknown else max(_FAR_SIGMAS * stated[2], _NEAR_M)
    if odd or side > max(_FAR_SIGMAS * stated[0], _NEAR_M) or abs(up) > far_up:
        yield (
            f"Ground control lies {side:.2f} m beside and {abs(up):.2f} m {'above' if up > 0 else 'below'} "
            "where GNSS puts it, all of it "
            f"alike, though the receiver states {stated[0]:.2f} m and {stated[2]:.2f} m: check the control "
            "file's CRS, what its heights are "
            "above (ellipsoid or geoid) and the base station. The model follows the control."
        )
    if weighed.bent:
        yield "The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less."


def _weak(weighed: Weighed) -> Iterator[str]:
    if weighed.use.any() and weighed.sigma_m > _WEAK_M:
        few = int(weighed.use[:, 0].sum()) < _TELL_WHICH
        one = "; one of them may be wrong, and with so few nothing tells which" if few else ""
        yield (
            f"The control points agree with each other and with the photographs to about {weighed.sigma_m:.1f} m only; they "
            f"count with that standard deviation{one}."
        )
