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
from geo_nerf.sentence import both, sentence

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
        text = (
            "The control's heights fit GNSS as feet, while the file's CRS says metres: they are not used; "
            "heights are GNSS's. Write them in metres, or name a compound CRS whose heights are in feet."
        )
        doubts.append(sentence("control_feet", text))
    return [*doubts, *mark_doubts(survey)]


def mark_doubts(survey: Survey) -> Iterator[str]:
    """Marks that do not meet the others of their point, and points that cannot be placed."""
    for row, label in enumerate(survey.labels):
        marks = survey.mark_point == row
        if (bad := int((marks & ~survey.good).sum())) > 0:
            text = "Control point {label}: {bad} of its {total} marks do not meet the others in one point."
            yield sentence("marks_apart", text, label=str(label), bad=bad, total=int(marks.sum()))
    unplaced = [survey.labels[row] for row in np.flatnonzero(~survey.placed)]
    if unplaced:
        text = (
            "Control points whose marks in oriented photographs do not fix one place do not count: {labels}."
        )
        yield sentence("control_not_fixed", text, labels=unplaced)


def off_words(off: np.ndarray, groups: tuple[bool, bool]) -> str:
    """An error by axis: "99.80 m east and 3.00 m north and 450.20 m too high"."""
    east, north, up = (float(part) for part in np.resize(np.abs(off), 3))
    words: list[str] = [
        sentence("off_east", "{off_m:.2f} m east", off_m=east)
        if off[0] > 0
        else sentence("off_west", "{off_m:.2f} m west", off_m=east),
        sentence("off_north", "{off_m:.2f} m north", off_m=north)
        if off[1] > 0
        else sentence("off_south", "{off_m:.2f} m south", off_m=north),
    ]
    small = 0.02 * max(abs(off[0]), abs(off[1]))
    words = (
        [word for word, size in zip(words, abs(off[:2]), strict=True) if size >= small]
        if groups[PLANE]
        else []
    )
    if groups[HEIGHT]:
        high, low = "{off_m:.2f} m too high", "{off_m:.2f} m too low"
        words.append(
            sentence("off_high", high, off_m=up) if off[2] > 0 else sentence("off_low", low, off_m=up)
        )
    return both(words)


def _wrong(survey: Survey, rows: np.ndarray, weighed: Weighed) -> Iterator[str]:
    for place, row in enumerate(rows):
        if not weighed.sure[place].any():
            continue
        groups = weighed.left_out[place]
        if groups.all():
            code, named, what = "control_wrong", "", "it was left out"
        elif groups[HEIGHT]:
            code, named, what = "control_wrong_height", " (height)", "its height was left out"
        else:
            code, named, what = "control_wrong_plane", " (easting, northing)", "only its height is used"
        off = off_words(
            weighed.off[place], (bool(groups[0]), bool(groups[1] and weighed.doubted[place, HEIGHT]))
        )
        yield sentence(
            code,
            f"Control point {{label}}{named} lies {{off}}, judged by {{judges}}: {what}. {{cause}}",
            label=str(survey.labels[row]),
            off=off,
            judges=_judges(weighed, len(rows)),
            cause=_cause(survey, rows, weighed, place),
        )


def _judges(weighed: Weighed, count: int) -> str:
    if weighed.gimbals and count > 1:
        return sentence("judges_all", "GNSS, gimbals and the other control")
    if weighed.gimbals:
        return sentence("judges_gimbals", "GNSS and gimbals")
    return sentence("judges_control", "GNSS and the other control") if count > 1 else "GNSS"


def _cause(survey: Survey, rows: np.ndarray, weighed: Weighed, place: int) -> str:
    """What the error looks like, or where to look."""
    row, off = rows[place], weighed.off[place]
    plane, height = weighed.sure[place]
    written = survey.written[row]
    if height and written[2] == 0:
        return sentence("height_zero", "Its height in the file is 0: nobody measured it?")
    if height and not plane and _explains(off[2:], written[2:] * (1 - FOOT_M)):
        return sentence("height_feet", "Its height fits as feet.")
    if height and not plane and _explains(off[2:], written[2:] * (1 - 1 / FOOT_M)):
        return sentence("height_divided", "Its height fits as metres that were divided as feet.")
    others = np.delete(survey.written, row, axis=0)
    if (
        plane
        and len(others)
        and np.abs(written[[1, 0]] - np.median(others[:, :2], axis=0)).max()
        < _TURNED_M
        < np.linalg.norm(off[:2])
    ):
        return sentence("xy_exchanged", "Its x and y are exchanged in the file.")
    for other in np.flatnonzero(weighed.sure.any(axis=1)):
        if (
            other != place
            and plane
            and _explains(off[:2], (survey.given[row] - survey.given[rows[other]])[:2])
        ):
            text = "Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?"
            return sentence("fits_other_point", text, label=str(survey.labels[rows[other]]))
    for stranger in (n for n in range(len(survey.labels)) if n != row):
        if plane and _explains(off[:2], (survey.given[row] - survey.given[stranger])[:2]):
            text = "Its marks fit the coordinates of {label}: a wrong label?"
            return sentence("marks_fit_other", text, label=str(survey.labels[stranger]))
    return sentence("look_for_slip", "Look for a wrong label, mark or digit.")


def _explains(off: np.ndarray, wanted: np.ndarray) -> bool:
    left = float(np.linalg.norm(off - wanted))
    return left < min(_EXPLAINED * float(np.linalg.norm(off)), _EXPLAINED_M)


def _undecided(survey: Survey, rows: np.ndarray, weighed: Weighed) -> Iterator[str]:
    for group in (PLANE, HEIGHT):
        open_ones = np.flatnonzero((weighed.left_out & weighed.doubted)[:, group] & ~weighed.sure.any(axis=1))
        if not len(open_ones):
            continue
        groups = (group == PLANE, group == HEIGHT)
        others = bool(np.delete(weighed.use[:, 2 * group], open_ones).any())
        offset = weighed.off if others else (survey.given - survey.seen)[rows]
        labels = [str(survey.labels[rows[place]]) for place in open_ones]
        offs = [off_words(offset[place], groups) for place in open_ones]
        if len(open_ones) == 1:
            yield _one_open(labels[0], offs[0], group, others=others)
            continue
        each = [
            sentence("off_each", "{label} {off}", label=label, off=off)
            for label, off in zip(labels, offs, strict=True)
        ]
        judge = sentence("judges_open", "the other control, GNSS and the photographs") if others else "GNSS"
        yield _several_open(labels, each, group, judge, _exchanged(survey, rows[open_ones]))


def _several_open(labels: list[str], each: Sequence[str], group: int, judge: str, advice: str) -> str:
    """Points of which some are wrong, nobody knows which."""
    code, what = (
        ("contradict_plane", "plane coordinates") if group == PLANE else ("contradict_height", "height")
    )
    text = (
        f"The control points {{labels}} contradict each other in their {what}, and it cannot be decided "
        "which of them is wrong (against {judge}: {each}). None of these is used. {advice}"
    )
    return sentence(code, text, labels=labels, judge=judge, each=list(each), advice=advice)


def _one_open(label: str, off: str, group: int, *, others: bool) -> str:
    """One point that is probably wrong: by the other control too, or by GNSS alone."""
    plane = group == PLANE
    if others:
        named, left = ("easting, northing", "plane coordinates are") if plane else ("height", "height is")
        text = (
            f"Control point {{label}} ({named}) lies {{off}}, judged by the "
            f"other control, GNSS and the photographs. It is not sure that the point is the wrong one, so its {left} "
            "not used and the model follows the others. Look for a wrong label, mark or digit."
        )
        return sentence(
            "perhaps_wrong_plane" if plane else "perhaps_wrong_height", text, label=label, off=off
        )
    text = (
        f"The {'plane coordinates' if plane else 'height'} of control point {{label}} and GNSS contradict each other: "
        "against GNSS the point lies {off}. Nothing tells which of the two is wrong, so it is not used there; "
        "the model follows GNSS."
    )
    return sentence("against_gnss_plane" if plane else "against_gnss_height", text, label=label, off=off)


def unchecked_doubts(reliability: Reliability | None, labels: Sequence[str]) -> Iterator[str]:
    """Control coordinates whose error nobody would see, what it would do, and control that leaves the tilt open."""
    if reliability is not None and reliability.settled_sigma_m > _OPEN_M:
        text = (
            "The control that is used does not settle the tilt of the block, which rests on GNSS: "
            "heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control points "
            "on all sides of the area would settle it."
        )
        yield sentence("tilt_by_gnss", text, sigma_m=float(reliability.settled_sigma_m))
    for group in (PLANE, HEIGHT):
        own = [] if reliability is None else [one for one in reliability.unchecked if one.group == group]
        own.sort(key=_moved, reverse=True)
        if not own:
            continue
        yield _unchecked(own[0], own[1:], labels)


def _unchecked(worst: Unchecked, less: Sequence[Unchecked], labels: Sequence[str]) -> str:
    """The coordinate whose error would do the most, and the others that nothing checks."""
    plane = worst.group == PLANE
    alone = not less or _moved(worst) > _ALONE * _moved(less[0])
    effect = _effect(worst)
    if less:
        others = _points([_each(one, labels) for one in less])
        effect = sentence("same_for", "{effect} The same holds for {others}.", effect=effect, others=others)
    what, it = ("plane coordinates", "them") if plane else ("height", "it")
    if alone:
        code, decides = _decides(worst)
        begin = f"The {what} of control point {{label}} alone {decides}, and nothing checks {it}"
    else:
        code = "unchecked_plane" if plane else "unchecked_height"
        begin = f"Nothing checks the {what} of control point {{label}}"
    end = f"More control points or check points, spread over the area, would check {it}."
    return sentence(code, f"{begin}: {{effect}} {end}", label=str(labels[worst.row]), effect=effect)


def _effect(one: Unchecked) -> str:
    """What an error that nobody would see does."""
    plane = one.group == PLANE
    moved = "the model" if plane else "heights"
    if one.boundless:
        text = f"an error of whatever size would not show, and would move {moved} by up to {{rate:.2f}} m for each metre."
        return sentence(
            "any_error_plane" if plane else "any_error_height", text, rate=float(_moved(one) / one.size_m)
        )
    text = f"an error of up to {{size_m:.2f}} m would not show, and would move {moved} by up to {{moved_m:.2f}} m."
    moved_m = float(_moved(one))
    return sentence(
        "error_plane" if plane else "error_height", text, size_m=float(one.size_m), moved_m=moved_m
    )


def _points(each: Sequence[str]) -> Sequence[str]:
    """The first of many points, and how many more."""
    if len(each) <= _NAMED:
        return list(each)
    shown, count = list(each[:_NAMED]), len(each) - _NAMED
    return sentence("and_more_points", "{points} and {count} more points", points=shown, count=count)


def _each(one: Unchecked, labels: Sequence[str]) -> str:
    label = str(labels[one.row])
    if one.boundless:
        return sentence("each_any", "{label} (any error)", label=label)
    text = "{label} ({size_m:.2f} m, {moved_m:.2f} m)"
    return sentence("each_error", text, label=label, size_m=float(one.size_m), moved_m=float(_moved(one)))


def _decides(one: Unchecked) -> tuple[str, str]:
    """What one coordinate decides alone: the code of the sentence, and the words."""
    if one.tilts and one.group == HEIGHT:
        code, words = "alone_tilt", "decides the tilt across the block"
    elif one.group == HEIGHT:
        code, words = "alone_height", "decides how high the block lies"
    else:
        code, words = "alone_plane", "decide where the block lies or how it is turned"
    return code, words


def _moved(one: Unchecked) -> float:
    return one.up_m if one.group == HEIGHT else one.side_m


def _exchanged(survey: Survey, rows: np.ndarray) -> str:
    """Whether two points fit each other's coordinates."""
    off = survey.given - survey.seen
    if len(rows) == 2 and _explains(off[rows[0], :2], (survey.given[rows[0]] - survey.given[rows[1]])[:2]):
        if _explains(off[rows[1], :2], (survey.given[rows[1]] - survey.given[rows[0]])[:2]):
            return sentence("each_fits_other", "Each fits the other's coordinates: were the two exchanged?")
    return sentence("check_them", "Check their coordinates, labels and marks.")


def _common(settled: Settled, weighed: Weighed) -> Iterator[str]:
    """An offset common to all control, and GNSS that has another shape."""
    side, up = float(np.linalg.norm(weighed.offset[:2])), float(weighed.offset[2])
    stated = settled.sigma_absolute_m
    odd = any(
        flag and weighed.use[:, axis].any() for flag, axis in zip(weighed.offset_odd, (0, 2), strict=True)
    )
    far_up = _FAR_M if settled.heights_unknown else max(_FAR_SIGMAS * stated[2], _NEAR_M)
    if odd or side > max(_FAR_SIGMAS * stated[0], _NEAR_M) or abs(up) > far_up:
        code, where = ("control_above", "above") if up > 0 else ("control_below", "below")
        text = (
            f"Ground control lies {{side_m:.2f}} m beside and {{up_m:.2f}} m {where} where GNSS puts it, all of it "
            "alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the control file's CRS, "
            "what its heights are above (ellipsoid or geoid) and the base station. The model follows the control."
        )
        yield sentence(
            code, text, side_m=side, up_m=abs(up), plane_m=float(stated[0]), height_m=float(stated[2])
        )
    if weighed.bent:
        text = "The control's points agree with each other and contradict the shape that GNSS gives the block: GNSS counts less."
        yield sentence("control_bent", text)


def _weak(weighed: Weighed) -> Iterator[str]:
    if weighed.use.any() and weighed.sigma_m > _WEAK_M:
        few = int(weighed.use[:, 0].sum()) < _TELL_WHICH
        one = "; one of them may be wrong, and with so few nothing tells which" if few else ""
        text = (
            "The control points agree with each other and with the photographs to about {sigma_m:.1f} m only; they "
            f"count with that standard deviation{one}."
        )
        yield sentence("control_weak_few" if few else "control_weak", text, sigma_m=float(weighed.sigma_m))
