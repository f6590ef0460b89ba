"""What is doubted or wrong in files of control and check points."""

from __future__ import annotations

from ..text import tr


def doubts() -> dict[str, str]:
    """What looks wrong and does not stop a run."""
    return {
        "control_doubt": tr("{files}: {doubt}"),
        "of_control": tr("control points ({file})"),
        "of_checks": tr("check points ({file})"),
        "heights_zero": tr(
            "all heights are zero: nobody measured them, so the points cannot tell how high the model "
            "lies or how it is tilted"
        ),
        "heights_perhaps_feet": tr(
            "{name} counts in {unit} but says nothing about heights: they are taken as metres above the "
            "ellipsoid; if they are feet, name a compound system whose vertical part is in feet"
        ),
        "marked_once": tr("{labels}: marked in one photograph only, which does not fix a point in space"),
        "no_usable_mark": tr("{labels}: no usable mark"),
        "few_marked_points": tr(
            "fewer than three points are marked in two photographs or more: they cannot place the model "
            "by themselves"
        ),
        "points_nowhere": tr("{labels}: the coordinates are no place on earth in {name} and do not count"),
        "points_nowhere_exchanged": tr(
            "{labels}: the coordinates are no place on earth in {name} and do not count; x and y exchanged?"
        ),
        "same_coordinates": tr("{first} and {second} have the same coordinates"),
        "all_nowhere": tr(
            "the coordinates are no place on earth in {name}; is it the right system, with x (easting, "
            "longitude) first?"
        ),
        "place_not_checked": tr("whether the points lie where the photographs do is not checked: {why}"),
        "control_far": tr(
            "the points lie {away_km:.0f} km from the photographs' GNSS positions; is {name} their "
            "system, with x first?"
        ),
        "control_outside_crs": tr(
            "the control points lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area "
            "{name} is made for; is it their system?"
        ),
        "control_far_scale": tr(
            "{name} is not made for surveys where the points lie: {length}; is it their system?"
        ),
        "above_takeoff": tr(
            "the points lie {gap_m:.0f} m above the take-off height in the photographs: one of the two "
            "is perhaps above the geoid and the other above the ellipsoid (name a compound system for "
            "levelled heights)"
        ),
        "below_takeoff": tr(
            "the points lie {gap_m:.0f} m below the take-off height in the photographs: one of the two "
            "is perhaps above the geoid and the other above the ellipsoid (name a compound system for "
            "levelled heights)"
        ),
        "height_not_known": tr("{labels}: the height is not known (nan), and the point does not count"),
        "mark_outside": tr(
            "line {line}: the mark of {label} lies outside {photo} ({width} x {height} pixels)"
        ),
        "mark_skipped": tr("{mark}; it is skipped"),
        "mark_and_more_skipped": tr("{mark}; it is skipped, and so are {more} more"),
        "marked_twice": tr("line {line}: {label} is marked twice in {photo}; the first mark counts"),
        "marks_skipped": tr("{why}; marks skipped: {count}"),
        "name_of_several": tr("{name} names {count} photographs in different folders"),
        "marked_left_out": tr("{name} is left out ({reason})"),
        "not_among_photographs": tr("{name} is not among the photographs"),
        "marks_as_stored": tr(
            "pixels are taken in the photographs as stored, before EXIF orientation turns them: some fit "
            "no other way"
        ),
        "read_as_latin": tr("the file is not UTF-8 text: it is read as Windows-1252 (Latin-1)"),
        "marks_multiplied": tr(
            "The marks of {file} were multiplied by {ratio}: they fit the photographs so, as marks "
            "measured on pictures of another size."
        ),
        "marks_outside_still": tr(
            "marks that lie outside their photographs even so and are skipped: {count}"
        ),
    }


def errors() -> dict[str, str]:
    """What stops a run, and what to do about it."""
    return {
        "marks_other_way": tr("The marks fit the photographs only {way}."),
        "way_swapped": tr("when x and y are exchanged"),
        "way_from_bottom": tr("when y is counted from the picture's bottom"),
        "way_from_right": tr("when x is counted from the picture's right"),
        "write_marks_so": tr(
            "Write the marks as x to the right and y downwards from the upper left corner, in pixels of "
            "these photographs."
        ),
        "exchanged_far": tr(
            "x and y are exchanged: as they are written they lie {away_km:.0f} km from the photographs' "
            "GNSS positions, the other way round {turned_km:.1f} km."
        ),
        "exchanged_nowhere": tr(
            "x and y are exchanged: as they are written they are no place on earth in {name}, the other "
            "way round {turned_km:.1f} km from the photographs' GNSS positions."
        ),
        "write_x_first": tr("In the columns x and y write x (easting, longitude) first."),
        "write_axes_so": tr("In the columns x and y write {first} first, {second} second."),
        "control_elsewhere": tr(
            "The points lie {away_km:.0f} km from the photographs' GNSS positions when read as {name}."
        ),
        "name_control_crs": tr(
            "Name the points' reference system in the file's first line, or correct the coordinates. "
            "Where it is GNSS that is wrong, take its positions out of copies of the photographs: then "
            "the points alone place the model."
        ),
        "control_empty": tr("The file is empty."),
        "no_mark_in_photographs": tr("None of its {count} marks lies in a photograph of {folder}."),
        "check_mark_names": tr(
            "Check that the file names belong to these photographs: it says {said}, the folder holds {holds}."
        ),
        "marks_outside": tr(
            "All of its {count} marks lie outside their photographs, at up to {times:.1f} times the "
            "size, as marks measured on larger pictures do."
        ),
        "no_crs_line": tr("The first line should name the points' reference system, but is already a point."),
        "control_crs_unknown": tr("“{text}” names no reference system."),
        "write_control_crs": tr(
            "Write an EPSG code such as EPSG:25832 (with heights: EPSG:25832+7837), a PROJ string, or "
            "“WGS84 UTM 32N”."
        ),
        "row_columns": tr("This row has {count} columns; a row is: x y height px py photograph label."),
        "row_no_number": tr("“{text}” is no number; a row is: x y height px py photograph label."),
        "label_twice": tr("The point {label} has other coordinates here than in line {line}."),
        "own_labels": tr("Give each point its own label, or the same coordinates in every row."),
        "by_commas": tr("The columns seem to be separated by commas, and not every row can be read so."),
        "by_semicolons": tr(
            "The columns seem to be separated by semicolons, and not every row can be read so."
        ),
        "separate_by_blanks": tr("Separate the columns by blanks or tabs, and write decimal points."),
        "file_unread": tr("The file cannot be read ({why})."),
        "not_opened": tr("it cannot be opened"),
        "file_no_text": tr("The file is no text."),
        "give_text_file": tr("Give a text file, as OpenDroneMap's gcp_list.txt."),
    }
