"""What is said of coordinate reference systems."""

from __future__ import annotations

from ..text import tr


def unfit() -> dict[str, str]:
    """Systems that products cannot be written in."""
    return {
        "unknown_crs_why": tr("“{crs}” is not a known coordinate reference system ({reason})."),
        "crs_empty": tr("it is empty"),
        "crs_is_file": tr("it is a file; choose the system, or give the file's content"),
        "nearest_name": tr("the nearest name that is known is {name}"),
        "no_such_code": tr("PROJ's data set has no such code"),
        "code_meant": tr("{code} is {name}; is that meant?"),
        "part_of_name": tr("it is part of the name of {name}"),
        "part_of_names": tr("it is part of the names of {count} systems: {names}"),
        "unsuitable_crs": tr("{name} {why}."),
        "crs_geographic": tr("is not projected, so lengths and areas would be in degrees"),
        "crs_vertical": tr("has heights alone and no place on the map"),
        "crs_not_projected": tr("is not projected ({kind})"),
        "crs_not_metric": tr("counts its {axis} in {unit}, and products are written in metres"),
        "crs_depths": tr("counts depths, and products have heights, which grow upwards"),
        "crs_axes": tr("counts {axes}, and products need coordinates that grow to the east and to the north"),
        "axes_to": tr("its x to the {first} and its y to the {second}"),
        "way_east": tr("east"),
        "way_north": tr("north"),
        "way_south": tr("south"),
        "way_west": tr("west"),
        "use_twin_flat": tr(
            "Choose the same grid with axes east and north as “Reference system”: {twin}, with heights "
            "above the WGS 84 ellipsoid."
        ),
        "use_metric_sibling": tr("Choose {sibling}; QGIS converts the products to another unit afterwards."),
        "use_sibling": tr("Choose {sibling}."),
        "sibling_of_place": tr("a metric reference system of the place"),
        "sibling_metric": tr("the metric edition of the same zone: {across}"),
        "sibling_upwards": tr("the same grid with heights upwards in metres: {across}"),
        "sibling_flat": tr("the horizontal part alone, {across}, with heights above the WGS 84 ellipsoid"),
    }


def place() -> dict[str, str]:
    """How a system fits a place."""
    return {
        "map_longer": tr("a length in the map is {much} longer than on the ground (scale factor {factor})"),
        "map_shorter": tr("a length in the map is {much} shorter than on the ground (scale factor {factor})"),
        "by_millimetres": tr("{off_mm:.1f} mm a metre ({ppm:.0f} ppm)"),
        "factor": tr("{worst:.6f}"),
        "factor_by_direction": tr("{least:.4f} to {greatest:.4f}, by direction"),
        "map_mirrored": tr("its map is a mirror image of the ground"),
        "north_turned": tr("its north is turned from true north by {turned_deg:.0f} degrees"),
        "zone_of_south": tr("it is a zone of the south, and the place lies north of the equator"),
        "zone_of_north": tr("it is a zone of the north, and the place lies south of the equator"),
    }


def datums() -> dict[str, str]:
    """What is assumed, and how well it is known."""
    return {
        "crs_scale": tr(
            "{name}: at this place {length}. Distances and areas from the products differ by it."
        ),
        "crs_inexact": tr(
            "{name}: the transformation from WGS 84 is accurate to {accuracy_m} m at this place, as its "
            "authors state."
        ),
        "crs_inexact_elsewhere": tr(
            "{name}: the transformation from WGS 84 is accurate to {accuracy_m} m where it is made for, "
            "which is not this place."
        ),
        "crs_better_grid": tr(
            "{inexact} There is a better one with the grid {grids}, not installed here; this command in "
            "a terminal gets it: {command}"
        ),
        "crs_own_shift": tr(
            "{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three "
            "parameters for a country most are good to some metres. Control points in this system, or in "
            "EPSG's of its datum, show it."
        ),
        "datum_agrees": tr(
            "{name}: its datum, {datum}, and WGS 84 are taken to agree, which holds to {stated_m} m, as "
            "EPSG states. Positions by RTK or PPK are in the datum of their base or network, and right "
            "if it is this one; otherwise give control points in it."
        ),
        "datum_agrees_unstated": tr(
            "{name}: its datum, {datum}, and WGS 84 are taken to agree, which nobody states an accuracy "
            "for. Positions by RTK or PPK are in the datum of their base or network, and right if it is "
            "this one; otherwise give control points in it."
        ),
        "written_without_heights": tr(
            "{name} with ellipsoidal heights is written as {flat}: its heights are above the WGS 84 "
            "ellipsoid."
        ),
        "read_as_wgs84": tr(
            "“{text}” gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, "
            "NAD83 and other datums on this ellipsoid are taken to agree with."
        ),
        "agrees_with_wgs84": tr(
            "No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as "
            "they do to a metre or two."
        ),
    }


def ways() -> dict[str, str]:
    """Ways from one system to another."""
    return {
        "no_image": tr("{place} has no coordinates in {name}: it lies outside what the projection can show."),
        "check_crs_of_coordinates": tr(
            "Check that the coordinates are in the system named, with x (easting, longitude) first. "
            "{suggests}"
        ),
        "no_operation": tr("No coordinate operation between {source} and {target} is known."),
        "no_projection": tr("{name} is known, but PROJ cannot compute its projection ({method})."),
        "no_datum": tr(
            "{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by "
            "hundreds of metres."
        ),
        "give_datum": tr(
            "Choose the system by its EPSG code, or add the datum to the text: +datum=…, or +towgs84=… "
            "with its seven parameters."
        ),
        "other_body": tr("{name} is not a system of the earth (its ellipsoid is {ellipsoid})."),
        "own_grid": tr("If you have {grids}, put it into {folder}. {other}"),
        "twin_works": tr(
            "The same grid with axes east and north works: {twin} (coordinates along west or south "
            "change their sign)."
        ),
        "inspect_suggests_others": tr(
            "The “Reference system” that is filled in for these photographs works."
        ),
        "use_ellipsoid": tr("Use heights above the WGS 84 ellipsoid ({flat})."),
        "use_ellipsoid_or_geoid": tr(
            "Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid})."
        ),
        "use_other_datum": tr(
            "Choose a system of the place on another datum, or, where you know the seven parameters, a "
            "PROJ string with +towgs84=…"
        ),
    }
