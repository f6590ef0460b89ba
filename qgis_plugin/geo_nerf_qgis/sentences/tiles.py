"""What is warned of tiles, of runs that go on, and of libraries."""

from __future__ import annotations

from ..text import tr


def further() -> dict[str, str]:
    """Warnings beside those of a run's own steps."""
    return {
        "control_gone": tr(
            "{files} cannot be found any more, so residuals there are not measured after the cameras are "
            "corrected."
        ),
        "library_remark": tr(
            "The library that reads photographs says of {names}: {line}. All its remarks are in {log}."
        ),
        "more_remarks": tr("Further kinds of remarks of libraries on photographs ({count}) are in {log}."),
        "plan_while_worked_on": tr(
            "Another geo-nerf is working on this run, and its photographs are not oriented at this moment: "
            "this plan goes by their tags over level ground, and cannot be run. Plan again once the other one "
            "is done."
        ),
        "plan_by_tags": tr(
            "The photographs are not oriented yet: this plan goes by their tags over level ground, and "
            "cannot be run."
        ),
        "exposure_kept": tr(
            "The photographs' exposure is left as it is, so colours may step from tile to tile: {why}"
        ),
        "tiles_missing": tr("Tiles that are not done leave a gap ({count}): {names}."),
        "tile_unseen": tr("No photograph sees tile {tile}, so it will be left out."),
    }
