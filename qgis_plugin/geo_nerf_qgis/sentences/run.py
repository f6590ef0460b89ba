"""What inspections and runs warn of, what stops them, and what to do about it."""

from __future__ import annotations

from ..text import tr


def about_photographs() -> dict[str, str]:
    """What can be told about photographs and their positions."""
    return {
        "few_usable": tr("Usable photographs: {total}. A reconstruction needs at least three that overlap."),
        "no_gnss": tr(
            "No photograph says where it was taken: choose a file under “Control”, or there is neither "
            "place nor scale."
        ),
        "lens_guessed": tr(
            "Some photographs say nothing about their lens: its focal length is guessed and found by "
            "self-calibration."
        ),
        "cameras_look_up": tr(
            "The gimbal tags say that the cameras look up (pitch {low_deg:.0f}° to {high_deg:.0f}°): no "
            "ground is seen."
        ),
        "flight_height_unknown": tr(
            "No tag tells the flight height, so GSD, overlap and area are not known."
        ),
        "few_views": tr("A ground point is seen by {views:.1f} photographs; expect holes under {least:.0f}."),
        "lens_open": tr(
            "All photographs look straight down and the lens is not calibrated: focal length and height "
            "can trade for each other. "
            "Control points or some oblique photographs settle it."
        ),
        "lens_perhaps_open": tr(
            "The photographs do not say where they look, and the lens is not calibrated. If all look "
            "straight down, focal length and "
            "height can trade for each other. Control points or some oblique photographs settle it."
        ),
        "lens_perhaps_open_for_some": tr(
            "{unknown} of {total} photographs do not say where they look, and the lens is not calibrated. "
            "If all look straight down, "
            "focal length and height can trade for each other. Control points or some oblique photographs "
            "settle it."
        ),
        "gnss_missing": tr(
            "{missing} of {total} photographs have no GNSS position; they are placed by what they show."
        ),
        "gnss_too_few": tr(
            "Fewer than three GNSS positions do not fix place and direction: choose a file under “Control”."
        ),
        "gnss_stands_still": tr(
            "The GNSS positions are of fewer than three places: choose a file under “Control”."
        ),
        "gnss_stuck": tr(
            "{count} photographs in a row carry the same GNSS position ({first} to {last}): the receiver "
            "was stuck, unless the camera "
            "hovered. The run finds out which, and leaves out positions of a stuck one."
        ),
        "gnss_stuck_left_out": tr(
            "{count} photographs in a row carry the same GNSS position though the camera moved; their "
            "positions are left out: {names}."
        ),
        "gnss_not_used": tr("Too few other GNSS positions remain: GNSS is not used."),
        "gnss_far_away": tr(
            "{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored."
        ),
        "left_out": tr("Left out {names}: {why}."),
        "there_twice": tr(
            "Photographs that are there twice, in other sizes or with other tags ({count}): {which} "
            "({names})."
        ),
        "dark_photographs": tr(
            "The photographs of {camera} come out very dark; convert them to 8 bits with the right "
            "brightness ({names})."
        ),
        "plain_photographs": tr("Photographs of one colour all over ({count}): {names}."),
        "mask_ignored": tr("Mask {names} is ignored: {doubt}."),
        "mask_hides_all": tr("Mask {names}: {doubt}."),
    }


def about_heights() -> dict[str, str]:
    """What can be told about altitudes."""
    return {
        "no_altitude": tr(
            "No photograph says how high it was taken: choose a file under “Control” for heights."
        ),
        "no_altitude_measured": tr(
            "No photograph has a measured altitude, so heights may be wrong by hundreds of metres. Choose "
            "a file under “Control”."
        ),
        "altitudes_missing": tr(
            "{count} of {total} positions have no measured altitude; heights rest on the other photographs."
        ),
        "altitude_kinds_mixed": tr(
            "The photographs' altitudes are of different kinds ({kinds}); they may not fit together."
        ),
        "altitudes_uncertain": tr(
            "What the altitudes are above is not certain; heights can be off by tens of metres. Choose it "
            "in “Altitudes are above” under "
            "“More”, or give control points."
        ),
        "some_altitudes_uncertain": tr(
            "What {count} of the altitudes are above is not certain; heights can be off by tens of metres "
            "unless control points are given."
        ),
        "altitudes_taken_as_ellipsoidal": tr(
            "The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so "
            "heights may be off by tens of "
            "metres. Choose it in “Altitudes are above” under “More”, or give control points."
        ),
        "altitudes_above_takeoff": tr(
            "Altitudes are above take-off, whose height is unknown: give control points for absolute heights."
        ),
        "heights_from_takeoff": tr(
            "The photographs' altitudes count from the take-off point: so do all heights made from them."
        ),
        "altitude_out_of_line": tr(
            "{names}: the altitude lies {apart_m:.0f} m or more from what the other photographs say."
        ),
        "geoid_grid_missing": tr(
            "A run needs the grid {grids} for altitudes above the geoid; it is not installed."
        ),
    }


def about_work() -> dict[str, str]:
    """What a run can warn of after the photographs were read."""
    return {
        "not_oriented": tr(
            "{missing} of {total} photographs could not be oriented with the others and are left out: "
            "{names}."
        ),
        "several_blocks": tr(
            "The photographs fall into {blocks} blocks that share nothing; only the largest, of "
            "{largest}, is used. Run the others by "
            "themselves."
        ),
        "part_not_mapped": tr(
            "Part {part} of the survey could not be oriented by itself: {missing} of its {total} "
            "photographs ({names}) stand only where "
            "its neighbours reach them."
        ),
        "training_goes_back": tr("Training went wrong at step {step}; it goes back to step {good}."),
        "checkpoint_unreadable": tr(
            "The saved state of the training cannot be read ({why}); training starts anew."
        ),
        "checkpoint_of_other": tr(
            "The saved state belongs to other settings or another scene; training starts anew."
        ),
        "cameras_worse": tr(
            "The corrected cameras fit the tie points {worse_px:.1f} px worse than before: switch off "
            "“Correct the cameras” under “More”."
        ),
        "mesh_kept": tr(
            "The mesh keeps its {triangles} triangles: simplifying them takes {needed_gb:.0f} GB of "
            "memory, and {free_gb:.0f} are free. A "
            "larger “Cell of the mesh” under “More” makes fewer."
        ),
        "no_mesh_of_stereo": tr("A mesh needs the neural surface, which this run has not."),
        "no_ground": tr(
            "No ground was found ({method}); the cloud stays unclassified. “Find the ground by” under "
            "“More” has other ways."
        ),
        "parts_without_ground": tr(
            "In {bare} of {total} parts of the survey no ground was found; their points stay unclassified."
        ),
        "not_classified": tr("Points are not classified: {error}"),
        "not_made_without_ground": tr(
            "Not made: {products}, because no point of the cloud is classed as ground."
        ),
        "not_made_without_terrain": tr("Not made: {products}, because no terrain model was asked for."),
        "copc_by_itself": tr("{error} The COPC file is written by geo-nerf itself."),
        "no_map_tiles": tr("No map tiles were made: {error}"),
        "no_pdf": tr("The report was not written as PDF: {error}"),
    }


def causes() -> dict[str, str]:
    """What stops a run."""
    return {
        "missing_component": tr("{component} is not installed; it is needed for {needed_for}."),
        "unknown_crs": tr("“{crs}” is not a known coordinate reference system."),
        "missing_grid": tr(
            "The transformation from {source} to {target} needs the grid {grids}, which is not installed."
        ),
        "outside_crs": tr(
            "The survey lies at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} "
            "is made for."
        ),
        "unfit_crs": tr("{name} is not fit for this place: {why}."),
        "damaged_artefact": tr("This file of earlier work cannot be read ({why})."),
        "too_few_photographs": tr(
            "Usable photographs: {usable}. A surface needs at least {minimum} that overlap. {left_out}"
        ),
        "damaged_photograph": tr("This photograph cannot be read ({why})."),
        "missing_photograph": tr("This photograph is not there any more."),
        "shared_points": tr(
            "{names}: these check points are control points of {control}, too. What places the survey cannot "
            "check it."
        ),
        "split_points": tr("Keep each point in one of the two files."),
        "marks_size": tr(
            "The marks fit the photographs only when multiplied by {ratio}: they were measured on "
            "pictures of another size."
        ),
        "no_space": tr("There is no space left on this disk ({free_mb:.0f} MB are free)."),
        "nothing_measured": tr(
            "Nothing was found to write ({product}): no part of the surface was seen well enough."
        ),
        "training_diverged": tr("Training went wrong again and again (last at step {step})."),
        "orientation": tr(
            "Only {registered} of {given} photographs could be oriented ({why}); at least three are needed."
        ),
        "nothing_says_where": tr(
            "Photographs with a GNSS position: {count}, and there are no three control points. Nothing "
            "says where the survey lies."
        ),
        "output_not_text": tr("The folder's name holds letters that libraries cannot open."),
        "output_is_file": tr("The output must be a folder, and this is a file."),
        "output_is_photographs": tr("The output folder must not be the folder of photographs."),
        "output_in_photographs": tr("The output folder must not lie in the folder of photographs."),
        "output_in_flights": tr("The output folder must not lie in the folder of the flights."),
        "output_not_empty": tr(
            "The output folder holds other files; choose a new one, or one of an earlier run."
        ),
        "output_of_others": tr("The folder holds a run of other photographs ({earlier})."),
        "output_busy": tr("Another run is working in this folder."),
        "no_such_folder": tr("There is no such folder."),
        "no_such_file": tr("There is no such file."),
    }


def ways_out() -> dict[str, str]:
    """What can be done about it; "" where the cause says all."""
    return {
        "give_epsg_code": tr("Choose another “Reference system”."),
        "choose_metric_crs": tr("Choose a projected “Reference system” in metres."),
        "inspect_suggests": tr(
            "The “Reference system” that is filled in for these photographs fits this place."
        ),
        "use_twin_crs": tr("Choose the same grid with axes east and north as “Reference system”: {twin}."),
        "get_grid": tr("Get it with this command in a terminal, then start again: {commands}"),
        "delete_step": tr(
            "Delete the folder {step} and resume; only that step and those after it are done anew."
        ),
        "run_again": tr("Resume: the file is written anew, and steps that are done stay. Delete nothing."),
        "take_copy": tr("Take it from a copy, or make it anew."),
        "give_whole_flight": tr("Choose the folder of the whole flight (subfolders are read too)."),
        "copy_photograph_again": tr(
            "Copy it from the camera's card again, or take it out of the folder; then resume."
        ),
        "name_photographs_folder": tr(
            "If the photographs were moved, choose their folder under “Photographs”."
        ),
        "control_file_form": tr(
            "The first line names the reference system (EPSG:25832, say); every other line is: x y height "
            "px py photograph label."
        ),
        "set_marks_scale": tr(
            "Set “Marks were measured on” under “More” to {ratio}, or choose the photographs they are of."
        ),
        "set_marks_scale_auto": tr(
            "Set “Marks were measured on” under “More” to what fits, or choose the photographs they are of."
        ),
        "make_room": tr("Make room and resume, or choose another “Output folder”."),
        "lower_confidence": tr(
            "Lower “Least confidence” under “More”, or choose a higher “Quality”; see the warnings in the "
            "log."
        ),
        "choose_classify": tr("Choose another way in “Find the ground by” under “More”."),
        "lower_rates": tr("Lower both learning rates under “More”, or use another “Random seed”."),
        "give_control": tr(
            "Choose a file under “Control” with at least three points that are not on one line, each "
            "marked in two photographs or more, "
            "or photographs that carry GNSS positions."
        ),
        "look_at_photographs": tr(
            "Look at them: blur, darkness, water, snow or sky leave nothing to recognise."
        ),
        "needs_overlap": tr("Photographs need 60 % overlap or more of the same ground."),
        "other_output": tr("Choose another “Output folder”."),
        "other_output_name": tr("Choose another “Output folder”."),
        "other_output_or_delete": tr(
            "Choose another “Output folder”, or delete this one if it is no longer wanted."
        ),
        "empty_output": "",
        "wait_for_it": tr("Wait for it to end, or stop it."),
        "check_path": tr("Check “Photographs”."),
        "check_file_path": tr("Check the path."),
    }
