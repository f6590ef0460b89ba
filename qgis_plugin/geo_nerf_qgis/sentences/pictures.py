"""Why pictures, masks and folders are not used, and what things are called."""

from __future__ import annotations

from ..text import tr


def lists() -> dict[str, str]:
    """Parts that other sentences are joined from."""
    return {
        "and_more": tr("{names} and {count} more"),
        "names_and_why": tr("{names}: {why}"),
        "both": tr("{first} and {other}"),
        "copy_of_another": tr("it is a copy of another photograph ({name} of {first})"),
        "one_of_each": tr("one of each is used"),
        "one_folder_used": tr("those in {kept} are used, and those in {away} are left out"),
        "folder_itself": tr("the folder itself"),
    }


def damage() -> dict[str, str]:
    """What is wrong with a file."""
    return {
        "picture_damaged": tr("the {kind} file is damaged: {how}"),
        "picture_not_decoded": tr("the {kind} file does not decode"),
        "not_decoded": tr("it does not decode"),
        "no_beginning": tr("it ends, or makes no sense, before its pixels begin"),
        "moved_after": tr("data in its middle are wrong, so what follows is not where it belongs"),
        "no_last_rows": tr("it is truncated or wrong in its middle, data of its last rows are missing"),
        "no_end_mark": tr("it is truncated, the mark of its end is missing"),
        "no_restarts": tr("data in its middle are wrong, restart markers are missing or out of order"),
        "truncated": tr("it is truncated"),
        "no_header_first": tr("it does not begin with its header"),
        "size_not_headers": tr("it does not decode to the size that its header says"),
        "wrong_checksum": tr("a checksum in its middle does not fit"),
        "senseless_header": tr("its header makes no sense"),
        "no_last_pixels": tr("it ends before its pixels do"),
        "never_written": tr("some of its pixels were never written"),
        "wrong_middle": tr("data in its middle are wrong"),
        "missing_middle": tr("data in its middle are missing"),
        "too_few_bands": tr("its {colours} has {bands} bands"),
    }


def pixels() -> dict[str, str]:
    """Pictures that no photograph is, or that nothing here reads."""
    return {
        "header_no_pixels": tr("its header says {width} x {height} pixels"),
        "header_too_large": tr("its header says {width} x {height} pixels, more than any photograph has"),
        "header_over_file": tr(
            "its header says {width} x {height} pixels, but the file holds only {held_mb:.1f} MB"
        ),
        "jpeg_bits": tr("it is a JPEG of {bits} bits a colour, which nothing here decodes; convert it to 8"),
        "jpeg_lossless": tr("it is a lossless JPEG, which nothing here decodes; convert it"),
        "jpeg_arithmetic": tr("it is a JPEG with arithmetic coding, which nothing here decodes; convert it"),
        "geotiff_map": tr("it is a GeoTIFF map, not a photograph"),
        "raw_in_tiff": tr(
            "it is a camera raw in a .tif; give it the suffix that the camera uses (.dng, .nef, …)"
        ),
        "other_colours": tr("its colours are of the kind {name}; convert it to RGB"),
        "other_bits": tr("its pixels are {pixels}; photographs have 8 or 16 bits"),
        "bands_no_colours": tr(
            "it holds {bands} bands that are no red, green and blue; give each band as a file of its own"
        ),
        "needs_heif": tr("it is a HEIC photograph, which needs pillow-heif: {command}"),
        "needs_rawpy": tr("it is a camera raw (DNG and kin), which needs rawpy: {command}"),
        "raw_damaged": tr("the camera raw is damaged, or of a kind that LibRaw does not know: {words}"),
        "file_empty": tr("the file is empty"),
        "file_zeros": tr("the file holds nothing but zeros where it should begin; a copy of it failed"),
        "picture_not_read": tr(
            "it is a picture of a kind that is not read ({kind}); convert it to JPEG, TIFF or PNG with "
            "its tags"
        ),
        "not_its_kind": tr("the file is not what its name says ({expected})"),
        "other_kind": tr("the file is not what its name says ({expected}), but: {found}"),
    }


def kinds() -> dict[str, str]:
    """What files are called."""
    return {
        "kind_raw": tr("camera raw"),
        "kind_video": tr("video"),
        "kind_html": tr("HTML page"),
        "kind_archive": tr("archive"),
        "kind_lfs": tr("Git LFS pointer"),
        "kind_text": tr("text"),
    }


def files() -> dict[str, str]:
    """Files and masks that are left out."""
    return {
        "not_readable": tr("it cannot be read: {words}"),
        "folder_not_readable": tr("this folder cannot be read: {words}"),
        "dangling_link": tr("a link to something that is not there"),
        "too_small": tr("it is only {width} x {height} pixels"),
        "hidden_file": tr("it is a hidden file: its name begins with a dot"),
        "backup_copy": tr("it is a backup copy of a photograph, by its name"),
        "odd_suffix": tr("it is a {kind} picture, but its name does not end like one; rename it to use it"),
        "mask_of_other_kind": tr("it is called a mask, and masks are PNG, JPEG or TIFF"),
        "colmap_mask": tr(
            "it is called as COLMAP calls masks; put it into a folder “masks” beside its photograph"
        ),
        "mask_second": tr("the photograph has another mask already"),
        "mask_stray": tr("there is no photograph it could belong to"),
        "mask_size": tr("its size {width} x {height} does not fit the photograph's {wide} x {high}"),
        "mask_black": tr("it is black all over and hides its whole photograph (black hides, white is used)"),
        "far_from_others": tr("it was taken {away_km:.1f} km from the other photographs"),
        "another_place": tr(
            "they were taken {away_km:.1f} km from the others; this folder holds {places} places, and "
            "one run takes the one with most photographs ({most}). Put each place into a folder of its "
            "own and run it by itself"
        ),
    }


def folders() -> dict[str, str]:
    """Folders without photographs."""
    return {
        "folder_unread": tr("This folder cannot be read."),
        "check_permissions": tr("Check its permissions."),
        "folder_empty": tr("The folder is empty."),
        "no_files": tr("There are no files to read here."),
        "no_photographs": tr("There are no photographs here, only other files ({kinds})."),
        "seen_masks": tr(
            "{what} Pictures in a folder called “masks” are taken for masks; rename it to use them."
        ),
        "photographs_is_file": tr("This is a file, not a folder."),
        "give_photographs_folder": tr("Choose the folder of the photographs instead: {folder}"),
        "give_photographs": tr(
            "Choose a folder of JPEG, TIFF or PNG photographs (HEIC needs pillow-heif, DNG rawpy); "
            "convert others first."
        ),
    }


def products() -> dict[str, str]:
    """What products are called."""
    return {
        "name_cloud": tr("point cloud"),
        "name_surface": tr("surface model"),
        "name_terrain": tr("terrain model"),
        "name_orthophoto": tr("orthophoto"),
        "name_mesh": tr("mesh"),
        "name_slope": tr("slope"),
        "name_contours": tr("contours"),
        "name_canopy": tr("height above the ground"),
        "name_survey": tr("survey"),
    }


def orientation() -> dict[str, str]:
    """Why a step of a run ends."""
    return {
        "error_said": tr("{what} {mend}"),
        "install_with": tr("Install it with this command in a terminal: {command} ({error})"),
        "install_with_system": tr(
            "Install it with this command in a terminal: {command}; {system} ({error})"
        ),
        "needs_pango": tr(
            "it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)"
        ),
        "lacks_key": tr("it lacks {key}"),
        "no_fingerprint": tr("it has no fingerprint"),
        "no_orientation": tr("it is no orientation: {error}"),
        "few_features": tr("{bare} of them show fewer than {few} features"),
        "nothing_shared": tr("no two of them share {least} features"),
        "pairs_alone": tr("{pairs} pairs of photographs share features, but no three hang together"),
        "no_others_oriented": tr("no others of this tile's photographs were oriented"),
        "needs_three_views": tr(
            "Each part of the ground must be seen by three photographs or more, from places well apart."
        ),
        "plan_anew": tr(
            "Plan the tiles anew from the survey's run as it is now, larger where few photographs look."
        ),
    }
