"""`geo-nerf report`: the report and STAC files of a finished run, written anew from what lies in its folder."""

from __future__ import annotations

from pathlib import Path

from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.products.run_report import write_run_report
from geo_nerf.run_folder import MARK, locked, readable_os_errors


def report_again(folder: Path, events: Events) -> Path:
    """Write `report.html`, `report.pdf`, `item.json` and `collection.json` of a run's products.

    Args:
        folder: the run's.
        events: progress and warnings.

    Returns:
        The page.

    Raises:
        InputError: the folder is no run with products.
        OutputError: another process works in it, or it cannot be written.
    """
    if not (folder / MARK).is_file() or not (folder / "products").is_dir():
        raise InputError("this is no folder of a finished run.", where=str(folder), mend="Give what `geo-nerf run` was given with -o.")
    with readable_os_errors(folder), locked(folder):
        return write_run_report(folder, events)
