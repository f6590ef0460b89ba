"""What was found of control points once the photographs were oriented."""

from __future__ import annotations

from ..text import tr


def parts() -> dict[str, str]:
    """How far a point is off, and who says so."""
    return {
        "marks_apart": tr(
            "Control point {label}: {bad} of its {total} marks do not meet the others in one point."
        ),
        "control_not_fixed": tr(
            "Control points whose marks in oriented photographs do not fix one place do not count: {labels}."
        ),
        "off_east": tr("{off_m:.2f} m east"),
        "off_west": tr("{off_m:.2f} m west"),
        "off_north": tr("{off_m:.2f} m north"),
        "off_south": tr("{off_m:.2f} m south"),
        "off_high": tr("{off_m:.2f} m too high"),
        "off_low": tr("{off_m:.2f} m too low"),
        "off_each": tr("{label} {off}"),
        "judges_all": tr("GNSS, gimbals and the other control"),
        "judges_gimbals": tr("GNSS and gimbals"),
        "judges_control": tr("GNSS and the other control"),
        "judges_open": tr("the other control, GNSS and the photographs"),
    }


def wrong() -> dict[str, str]:
    """Points that are wrong, or may be, and what it looks like."""
    return {
        "control_wrong": tr("Control point {label} lies {off}, judged by {judges}: it was left out. {cause}"),
        "control_wrong_height": tr(
            "Control point {label} (height) lies {off}, judged by {judges}: its height was left out. {cause}"
        ),
        "control_wrong_plane": tr(
            "Control point {label} (easting, northing) lies {off}, judged by {judges}: only its height "
            "is used. {cause}"
        ),
        "height_zero": tr("Its height in the file is 0: nobody measured it?"),
        "height_feet": tr("Its height fits as feet."),
        "height_divided": tr("Its height fits as metres that were divided as feet."),
        "xy_exchanged": tr("Its x and y are exchanged in the file."),
        "fits_other_point": tr(
            "Its coordinates fit {label}: were the two exchanged, or its marks set under the other's label?"
        ),
        "marks_fit_other": tr("Its marks fit the coordinates of {label}: a wrong label?"),
        "look_for_slip": tr("Look for a wrong label, mark or digit."),
        "contradict_plane": tr(
            "The control points {labels} contradict each other in their plane coordinates, and it cannot "
            "be decided which of them is wrong (against {judge}: {each}). None of these is used. {advice}"
        ),
        "contradict_height": tr(
            "The control points {labels} contradict each other in their height, and it cannot be decided "
            "which of them is wrong (against {judge}: {each}). None of these is used. {advice}"
        ),
        "perhaps_wrong_plane": tr(
            "Control point {label} (easting, northing) lies {off}, judged by the other control, GNSS and "
            "the photographs. It is not sure that the point is the wrong one, so its plane coordinates "
            "are not used and the model follows the others. Look for a wrong label, mark or digit."
        ),
        "perhaps_wrong_height": tr(
            "Control point {label} (height) lies {off}, judged by the other control, GNSS and the "
            "photographs. It is not sure that the point is the wrong one, so its height is not used and "
            "the model follows the others. Look for a wrong label, mark or digit."
        ),
        "against_gnss_plane": tr(
            "The plane coordinates of control point {label} and GNSS contradict each other: against GNSS "
            "the point lies {off}. Nothing tells which of the two is wrong, so they are not used; the "
            "model follows GNSS."
        ),
        "against_gnss_height": tr(
            "The height of control point {label} and GNSS contradict each other: against GNSS the point "
            "lies {off}. Nothing tells which of the two is wrong, so it is not used; the model follows "
            "GNSS."
        ),
        "each_fits_other": tr("Each fits the other's coordinates: were the two exchanged?"),
        "check_them": tr("Check their coordinates, labels and marks."),
    }


def unchecked() -> dict[str, str]:
    """Points whose error nobody would see."""
    return {
        "tilt_by_gnss": tr(
            "The control that is used does not settle the tilt of the block, which rests on GNSS: "
            "heights are uncertain by about {sigma_m:.2f} m (one sigma) where it is worst. Control "
            "points on all sides of the area would settle it."
        ),
        "alone_tilt": tr(
            "The height of control point {label} alone decides the tilt across the block, and nothing "
            "checks it: {effect} More control points or check points, spread over the area, would check "
            "it."
        ),
        "alone_height": tr(
            "The height of control point {label} alone decides how high the block lies, and nothing "
            "checks it: {effect} More control points or check points, spread over the area, would check "
            "it."
        ),
        "alone_plane": tr(
            "The plane coordinates of control point {label} alone decide where the block lies or how it "
            "is turned, and nothing checks them: {effect} More control points or check points, spread "
            "over the area, would check them."
        ),
        "unchecked_plane": tr(
            "Nothing checks the plane coordinates of control point {label}: {effect} More control points "
            "or check points, spread over the area, would check them."
        ),
        "unchecked_height": tr(
            "Nothing checks the height of control point {label}: {effect} More control points or check "
            "points, spread over the area, would check it."
        ),
        "error_plane": tr(
            "an error of up to {size_m:.2f} m would not show, and would move the model by up to "
            "{moved_m:.2f} m."
        ),
        "error_height": tr(
            "an error of up to {size_m:.2f} m would not show, and would move heights by up to "
            "{moved_m:.2f} m."
        ),
        "any_error_plane": tr(
            "an error of whatever size would not show, and would move the model by up to {rate:.2f} m "
            "for each metre."
        ),
        "any_error_height": tr(
            "an error of whatever size would not show, and would move heights by up to {rate:.2f} m for "
            "each metre."
        ),
        "same_for": tr("{effect} The same holds for {others}."),
        "and_more_points": tr("{points} and {count} more points"),
        "each_any": tr("{label} (any error)"),
        "each_error": tr("{label} ({size_m:.2f} m, {moved_m:.2f} m)"),
    }


def whole() -> dict[str, str]:
    """What is said of all control."""
    return {
        "control_above": tr(
            "Ground control lies {side_m:.2f} m beside and {up_m:.2f} m above where GNSS puts it, all of "
            "it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the "
            "control file's reference system, what its heights are above (ellipsoid or geoid) and the "
            "base station. The model follows the control."
        ),
        "control_below": tr(
            "Ground control lies {side_m:.2f} m beside and {up_m:.2f} m below where GNSS puts it, all of "
            "it alike, though the receiver states {plane_m:.2f} m and {height_m:.2f} m: check the "
            "control file's reference system, what its heights are above (ellipsoid or geoid) and the "
            "base station. The model follows the control."
        ),
        "control_bent": tr(
            "The control's points agree with each other and contradict the shape that GNSS gives the "
            "block: GNSS counts less."
        ),
        "control_weak": tr(
            "The control points agree with each other and with the photographs to about {sigma_m:.1f} m "
            "only; they count with that standard deviation."
        ),
        "control_weak_few": tr(
            "The control points agree with each other and with the photographs to about {sigma_m:.1f} m "
            "only; they count with that standard deviation; one of them may be wrong, and with so few "
            "nothing tells which."
        ),
        "control_feet": tr(
            "The control's heights fit GNSS as feet, while the file's reference system says metres: they "
            "are not used; heights are GNSS's. Write them in metres, or name a compound system whose "
            "heights are in feet."
        ),
        "control_far_from_others": tr(
            "Control point {label} is {off_m:.2f} m from where the others put it and was left out (a "
            "wrong label, mark or coordinate?)."
        ),
        "control_strained": tr(
            "The {count} control points contradict each other ({each} from where the photographs' "
            "geometry wants them), there is no GNSS to judge by, and it cannot be decided which of them "
            "is wrong: the model may be off by more than that. Check their coordinates, labels and "
            "marks, or give more points."
        ),
    }
