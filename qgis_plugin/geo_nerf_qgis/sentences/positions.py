"""What is doubted of GNSS positions, lenses and heights once the photographs were oriented."""

from __future__ import annotations

from ..text import tr


def places() -> dict[str, str]:
    """Positions that place nothing."""
    return {
        "gnss_left_out": tr("GNSS is left out: {why}"),
        "fixes_left_out": tr(
            "GNSS positions that do not fit the photographs' geometry were left out: {names}."
        ),
        "fixes_contradict": tr(
            "The GNSS positions of the photographs contradict each other: only {agree} of {total} fit "
            "the photographs' geometry."
        ),
        "fixes_shapeless": tr(
            "The GNSS positions of the photographs do not follow the way that the cameras moved: they "
            "lie within {across_m:.1f} m of each other and scatter there (a receiver that stood still, "
            "or copied tags?)."
        ),
        "one_position": tr(
            "All {photographs} photographs carry the very same GNSS position (a receiver that was stuck, "
            "or copied tags?): three different ones are needed to say where the survey lies, how large "
            "it is and how it is turned."
        ),
        "few_positions": tr(
            "The {photographs} photographs carry only {count} different GNSS positions (a receiver that "
            "was stuck, or copied tags?): three different ones are needed to say where the survey lies, "
            "how large it is and how it is turned."
        ),
        "positions_stuck": tr(
            "The {photographs} photographs carry {count} different GNSS positions, but {stuck} "
            "photographs in a row carry the very same one (a receiver that was stuck, or copied tags?): "
            "three different ones are needed to say where the survey lies, how large it is and how it is "
            "turned."
        ),
        "no_place": tr(
            "Oriented photographs with a GNSS position: {known}, and there is no ground control: the "
            "model cannot be placed on the earth."
        ),
        "too_little_places": tr(
            "Oriented photographs with a GNSS position: {known}, and of {points} control points only "
            "{placed} can be triangulated from two oriented photographs (or they lie on one line)."
        ),
    }


def accuracy() -> dict[str, str]:
    """Positions that contradict the photographs."""
    return {
        "fixes_do_not_fit": tr(
            "{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: "
            "nothing says that the others are right. Control points would settle it."
        ),
        "fixes_do_not_fit_poor": tr(
            "{out} of {total} GNSS positions do not fit the photographs, by up to {worst_m:.0f} m: "
            "nothing says that the others are right, so the position is no better than tens of metres. "
            "Control points would settle it."
        ),
        "receiver_contradicted_plane": tr(
            "The receiver states {stated_m:.2f} m horizontally, but its positions and the photographs "
            "differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the "
            "antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger."
        ),
        "receiver_contradicted_height": tr(
            "The receiver states {stated_m:.2f} m in height, but its positions and the photographs "
            "differ by {found_m:.2f} m, {times:.0f} times that (a position that is no RTK fix, the "
            "antenna's offset, the shutter's moment?): what is said of accuracy goes by the larger."
        ),
        "fixes_ahead": tr(
            "GNSS positions lie {off_m:.2f} m ahead of their photographs along the flight, {lie}: "
            "receiver and shutter do not speak of the same moment. Lines of opposite directions differ "
            "by {apart_m:.2f} m; the block lies between them."
        ),
        "fixes_behind": tr(
            "GNSS positions lie {off_m:.2f} m behind their photographs along the flight, {lie}: receiver "
            "and shutter do not speak of the same moment. Lines of opposite directions differ by "
            "{apart_m:.2f} m; the block lies between them."
        ),
        "every_direction": tr("in lines of every direction"),
        "every_direction_delay": tr(
            "in lines of every direction, as if taken {apart_s:.2f} s apart at {speed:.0f} m/s"
        ),
        "folder_off": tr(
            "The GNSS positions of folder {group} ({count} photographs) are off together by {side_m:.1f} "
            "m and {up_m:.1f} m in height, against the other photographs."
        ),
        "camera_off": tr(
            "The GNSS positions of camera {group} ({count} photographs) are off together by {side_m:.1f} "
            "m and {up_m:.1f} m in height, against the other photographs."
        ),
        "fixes_contradicted": tr(
            "GNSS positions the adjustment contradicts by more than six of their own sigmas: {names}."
        ),
        "block_tilted": tr(
            "The block stands {tilt_deg:.1f} degrees from the vertical that the photographs' gimbal tags "
            "show, and only control decides its tilt: a control height is probably wrong (look at the "
            "one that lies apart from the others), or the tags are. The model follows the control."
        ),
    }


def lenses() -> dict[str, str]:
    """Lenses, and the heights that rest on them."""
    return {
        "calibration_contradicted": tr(
            "The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the "
            "focal length (fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a "
            "sigma of {miss:.1f} % instead of {stated:.1f} %."
        ),
        "on_calibration": tr("the maker's lens calibration"),
        "on_nominal": tr("a nominal focal length"),
        "height_untold": tr("cannot be told"),
        "height_uncertain": tr("is uncertain by about {sigma_m:.2f} m (one sigma)"),
        "focal_open": tr(
            "The focal length came out {percent:.0f} % from what the tags say, and neither control nor "
            "oblique photographs tell which is right: the height of the ground below the cameras {size}. "
            "Control points would settle it."
        ),
        "nadir_no_control": tr(
            "All photographs look straight down and there is no control: the height of the ground below "
            "the cameras rests on {trusted} and {size}. Control points or some oblique photographs would "
            "settle it."
        ),
        "nadir_little_control": tr(
            "All photographs look straight down and there is too little control to settle the height: "
            "the height of the ground below the cameras rests on {trusted} and {size}. Control points or "
            "some oblique photographs would settle it."
        ),
        "focal_longer": tr(
            "The focal length of {camera} came out {percent:.0f} % longer than its tags say (a cropped "
            "or corrected picture, or a block that cannot tell): compare the flight height with what you "
            "flew."
        ),
        "focal_shorter": tr(
            "The focal length of {camera} came out {percent:.0f} % shorter than its tags say (a cropped "
            "or corrected picture, or a block that cannot tell): compare the flight height with what you "
            "flew."
        ),
    }
