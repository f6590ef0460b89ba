"""What `geo-nerf poses` says at its end: how the photographs were oriented and how far that can be trusted.

Comes in: the `report` of an orientation. Goes out: a table for people.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from geo_nerf.artefacts import read_json

if TYPE_CHECKING:
    from rich.table import Table


def load_report(run: Path) -> dict[str, Any]:
    """The report of a run's orientation.

    Raises:
        DamagedArtefactError: it cannot be read.
    """
    return dict(read_json(run / "poses" / "orientation.json").get("report", {}))


def poses_view(report: Mapping[str, Any]) -> Table:
    """The report as a table of what was found and how it agrees."""
    from rich.table import Table

    from geo_nerf.terminal import plain

    table = Table.grid(padding=(0, 2))
    for name, text in _rows(report):
        table.add_row(name, plain(text))
    return table


def _rows(report: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    if photographs := report.get("photographs"):
        yield "photographs oriented", f"{photographs['registered']} of {photographs['given']}"
    if (error := report.get("mean_reprojection_px")) is not None:
        yield "reprojection", f"{error:.2f} px mean, {report.get('tie_points', 0):,} tie points"
    if datum := report.get("datum"):
        yield "placed by", str(datum)
    gnss = report.get("gnss") or {}
    if (off := gnss.get("rms_horizontal_m")) is not None:
        up = "no altitude measured" if (high := gnss.get("rms_vertical_m")) is None else f"{high:.3f} m vertical"
        yield "off the GNSS fixes", f"{off:.3f} m horizontal, {up} (RMS of {gnss['used']}{_about_shift(gnss)})"
    for key, title in (("control", "off control points"), ("checks", "off check points")):
        survey = report.get(key) or {}
        if survey.get("rmse_horizontal_m") is not None or survey.get("rmse_height_m") is not None:
            side, up = ("-" if (one := survey.get(f"rmse_{axis}_m")) is None else f"{one:.3f} m" for axis in ("horizontal", "height"))
            yield (
                title,
                f"{side} horizontal, {up} vertical (RMSE of {survey['count']})",
            )
    height = report.get("height") or {}
    if (sigma := height.get("height_sigma_m")) is not None:
        settled = f", settled by {height['settled_by']}" if height.get("settled_by") else ""
        hidden = height.get("height_unchecked_m") or 0.0
        some = f", of which {hidden:.3f} m from control heights that nothing checks" if hidden else ""
        yield "height of the block", f"uncertain by {sigma:.3f} m{settled}{some}"
    if accuracy := report.get("accuracy"):
        yield "accuracy", str(accuracy)
    for doubt in report.get("doubts", ()):
        yield "doubt", str(doubt)


def _about_shift(gnss: Mapping[str, Any]) -> str:
    """What was taken off before the root mean square: how far all cameras lie beside their fixes, alike."""
    if (east := gnss.get("shift_east_m")) is None:
        return ""
    north, up = gnss["shift_north_m"], gnss.get("shift_up_m")
    side = f"{abs(east):.3f} m {'west' if east < 0 else 'east'} and {abs(north):.3f} m {'south' if north < 0 else 'north'} of"
    high = "" if up is None else f" and {abs(up):.3f} m {'below' if up < 0 else 'above'}"
    return f" about a common shift: cameras {side}{high} their fixes"
