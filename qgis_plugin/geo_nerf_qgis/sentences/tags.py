"""What is doubted of photographs' tags."""

from __future__ import annotations

from ..text import tr


def lists() -> dict[str, str]:
    """Names, and how far values are apart."""
    return {
        "tags_doubted": tr("{names}: {doubt}."),
        "tags_doubted_with": tr("{names}: {doubt} ({more})."),
        "apart": tr("{low} m apart"),
        "apart_range": tr("{low} to {high} m apart"),
        "axis_lat": tr("latitude"),
        "axis_lon": tr("longitude"),
    }


def places() -> dict[str, str]:
    """Times, positions and the receiver."""
    return {
        "doubt_gimbal_zero": tr(
            "yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are "
            "not used"
        ),
        "doubt_time": tr("the time of exposure cannot be read and is not used"),
        "doubt_clock": tr("the camera's clock was not set, or wrongly: the time of exposure is not used"),
        "doubt_clock_gps": tr(
            "the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure"
        ),
        "doubt_clocks_apart": tr("the camera's clock and GPS time are days apart; the camera's counts"),
        "doubt_other_fix": tr("{source} gives another position than the one that is used"),
        "doubt_differ": tr("EXIF and {source} give different positions and altitudes; {why}"),
        "doubt_places_differ": tr("EXIF and {source} give different positions; {why}"),
        "doubt_heights_differ": tr("EXIF and {source} give different altitudes; {why}"),
        "xmp_counts_stuck": tr("XMP counts, since EXIF gives one and the same position in all photographs"),
        "xmp_counts_finer": tr("XMP counts, since EXIF is written more coarsely"),
        "exif_counts": tr(
            "EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone"
        ),
        "exif_counts_widened": tr(
            "EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the "
            "standard deviation in XMP does not belong to it, and is widened by the difference"
        ),
        "exif_counts_height_widened": tr(
            "EXIF counts for the whole fix, since geotagging (PPK) programs rewrite EXIF alone; the "
            "standard deviation of its altitude is widened by the difference"
        ),
        "doubt_datum_name": tr(
            "EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; they "
            "are taken as that"
        ),
        "doubt_datum_shifted": tr(
            "EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used"
        ),
        "doubt_datum_unknown": tr(
            "EXIF's position is on the map datum {name}, which PROJ does not know; it is not used"
        ),
        "doubt_datum_no_way": tr("EXIF's position is on the map datum {name} and is not used: {way}"),
        "doubt_datum_moved": tr(
            "EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away"
        ),
        "doubt_altitude_type": tr(
            "the altitude is not that of the RTK receiver (AltitudeType {kind}); it counts with the "
            "standard deviation of one without RTK"
        ),
        "doubt_rtk_flag": tr("RtkFlag has a value that is no known state; no RTK is assumed"),
        "doubt_sigma": tr(
            "a standard deviation in the tags is implausible; the default of the receiver's state counts"
        ),
        "doubt_sigma_small": tr(
            "a standard deviation in the tags is too small for a position without RTK; the default of "
            "the receiver's state counts"
        ),
        "doubt_sigma_large": tr(
            "a standard deviation in the tags is large for fixed RTK (are they millimetres?); it counts "
            "as metres"
        ),
        "doubt_no_fix": tr(
            "the receiver says that it had no valid position; the one in the tags counts with a standard "
            "deviation of {sigma_m:.0f} m"
        ),
        "doubt_dop": tr("the dilution of precision is large; the standard deviation is widened by it"),
        "doubt_two_dimensions": tr(
            "the receiver had a fix in two dimensions only (GPSMeasureMode 2): the altitude was not "
            "measured and has no weight"
        ),
        "doubt_no_hemisphere": tr("EXIF names no hemisphere for its {axis}; it is taken as {way}"),
        "doubt_minus_letter": tr("EXIF's {axis} has both a minus sign and a letter; it is taken as {letter}"),
        "doubt_hemisphere": tr(
            "EXIF's hemisphere of the {axis} is none, or contradicts XMP, whose sign counts"
        ),
        "doubt_nowhere": tr("the {axis} in {source} is that of no place on earth and is not used"),
        "doubt_unread": tr("the {axis} in {source} cannot be read and is not used"),
    }


def heights() -> dict[str, str]:
    """Altitudes."""
    return {
        "doubt_altitude_unread": tr("the altitude in {source} cannot be read and is not used"),
        "doubt_altitude_ref": tr(
            "EXIF's altitude reference is none of 0 to 3; the altitude is taken as above"
        ),
        "doubt_twice_below": tr(
            "EXIF's altitude has a minus sign and is marked as below the reference; it is taken as below"
        ),
        "doubt_height_nowhere": tr("the altitude in {source} is that of no place on earth and is not used"),
        "doubt_half_position": tr("{source} has a latitude or a longitude alone, which is no position"),
        "doubt_zero_position": tr(
            "the position in {source} is longitude 0, latitude 0: no place on earth of photographs"
        ),
        "doubt_exif_zero": tr("EXIF's altitude is 0 m, and {source} gives another one, which counts"),
        "doubt_xmp_zero": tr("the altitude in {source} is 0 m, and EXIF gives another one, which counts"),
        "doubt_sign": tr(
            "EXIF's altitude has the opposite sign of that in {source} (its mark for below sea level is "
            "wrong); XMP counts"
        ),
        "doubt_feet": tr(
            "the altitude in {left} is that in {kept} in feet, not in metres; that in {kept} counts"
        ),
        "doubt_exif_takeoff": tr("EXIF's altitude is the height above take-off; that in {source} counts"),
        "doubt_xmp_takeoff": tr("the altitude in {source} is the height above take-off; EXIF's counts"),
        "doubt_zero_altitude": tr(
            "the altitude in {source} is exactly 0 m, as where none is known; it is not used"
        ),
        "doubt_below_takeoff": tr(
            "the height above take-off is negative, which fits only a flight below its take-off point; "
            "it is not taken for the height above the ground"
        ),
        "doubt_takeoff_zero": tr(
            "the height above take-off is exactly 0 m, as it is written where it is not known; it is not used"
        ),
        "doubt_coarse_place": tr(
            "the position is written in coarse steps, and its standard deviation is widened by them: "
            "values that were cut lie up to a step off, all to one side"
        ),
        "doubt_coarse_rtk": tr(
            "the position is written in coarse steps, and its standard deviation is widened by them: "
            "values that were cut lie up to a step off, all to one side; it does not count as RTK {state}"
        ),
        "doubt_coarse_height": tr(
            "the altitude is written in coarse steps, and its standard deviation is widened by them"
        ),
        "doubt_only_takeoff": tr("the only altitude in the tags is the height above take-off"),
        "doubt_other_unit": tr(
            "EXIF's altitude is so far from XMP's that it may be above another reference or in another "
            "unit; what it is above is not known"
        ),
        "doubt_other_reference": tr(
            "EXIF's altitude is so far from XMP's that it may be above another reference (a geoid); what "
            "it is above is not known"
        ),
        "doubt_no_altitude": tr(
            "the tags name no altitude that can be used: its height comes from the other photographs, "
            "or, where none has one, from control points alone"
        ),
    }


def files() -> dict[str, str]:
    """Lenses, and blocks of tags that cannot be read."""
    return {
        "doubt_calibration": tr("the maker's lens calibration is not used: {why}"),
        "no_lens_focal": tr("its focal length is that of no lens"),
        "not_square": tr("its two focal lengths belong to pixels that are not square"),
        "far_principal": tr("its principal point lies far from the picture's middle"),
        "no_lens_distortion": tr("its distortion is that of no lens"),
        "contradicts_exif": tr("its focal length contradicts EXIF's, which counts"),
        "doubt_dewarp_numbers": tr(
            "the maker's lens calibration (DewarpData) cannot be read as nine numbers and is not used"
        ),
        "doubt_dewarp_focal": tr(
            "the maker's lens calibration (DewarpData) has a focal length that is not above zero and is "
            "not used"
        ),
        "doubt_focal_zero": tr(
            "the maker's calibrated focal length is 0 and is not used; the lens comes from other tags"
        ),
        "doubt_equivalent": tr("the 35 mm equivalent in EXIF is that of no lens and is not used"),
        "doubt_focal": tr("the focal length in EXIF is that of no lens and is not used"),
        "doubt_focals": tr(
            "the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, "
            "with a standard deviation of 15 %"
        ),
        "doubt_sensor": tr(
            "the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used"
        ),
        "doubt_tag_range": tr("the tag {tag} is out of range and counts as missing"),
        "doubt_tag_number": tr("the tag {tag} cannot be read as a number and counts as missing"),
        "doubt_tag_twice": tr("the XMP block gives a tag twice with different values, and neither is used"),
        "doubt_xmp_unread": tr(
            "the XMP block cannot be read: RTK state, gimbal angles and heights in it count as missing"
        ),
        "doubt_xmp_malformed": tr(
            "the XMP block is malformed; what could be read of it for sure is used, other values count "
            "as missing"
        ),
        "doubt_exif_damaged": tr("the EXIF block is damaged, and tags in it that this program uses are lost"),
        "doubt_stray_bytes": tr(
            "bytes between the JPEG's blocks belong to none of them: the file is damaged there, and tags "
            "may be lost"
        ),
        "doubt_not_utf8": tr("a text in EXIF is not UTF-8 and was read by plausibility"),
    }
