"""What the dock says: problems, states, steps, facts about photographs."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

from ..text import tr
from .validation import Problem


def problem_text(problem: Problem) -> str:
    """A problem and what to do about it."""
    return {
        "no photographs": tr("Choose the folder of photographs, or drop it here."),
        "no such folder": tr("The folder of photographs does not exist."),
        "no crs": tr("Choose the coordinate reference system of the products."),
        "geographic crs": tr("The products need a projected coordinate reference system; this one is in degrees."),
        "crs not in metres": tr("The products need a coordinate reference system in metres."),
        "no output": tr("Choose the folder the products go to."),
        "output is photographs": tr("The output folder must not be the folder of photographs."),
        "output is a file": tr("The output must be a folder, and this is a file."),
        "output is not empty": tr("The output folder holds other files; choose a new one, or one of an earlier run."),
        "no control file": tr("The control file does not exist."),
        "no check point file": tr("The check point file does not exist."),
        "no area": tr("Draw the area on the map, or choose a polygon layer."),
        "same run waits": tr("A run into this folder is at work or waits."),
        "no space": tr("The disk of the output folder has too little space for this run."),
    }[problem]


def state_text(state: str) -> str:
    """The state of a run."""
    return {
        "waiting": tr("waiting"),
        "running": tr("running"),
        "stopping": tr("stopping"),
        "done": tr("finished"),
        "failed": tr("failed"),
        "stopped": tr("stopped"),
    }[state]


def step_text(step: str) -> str:
    """A step of a run in words."""
    known = {
        "": tr("Starting"),
        "images": tr("Reading photographs"),
        "poses": tr("Orienting photographs"),
        "scene": tr("Preparing photographs"),
        "stereo": tr("Matching photographs"),
        "field": tr("Training the surface"),
        "surface": tr("Taking points from the surface"),
        "products": tr("Making products"),
        "report": tr("Writing the report"),
    }
    return known.get(step, step)


def product_text(product: str) -> str:
    """A product that can be asked for."""
    return {
        "terrain": tr("Terrain model"),
        "slope": tr("Slope"),
        "contours": tr("Contours"),
        "canopy": tr("Height above the ground"),
        "mesh": tr("Textured mesh"),
        "tiles": tr("Web map tiles (MBTiles)"),
        "ept": tr("Entwine tiles of the cloud"),
        "vegetation": tr("Classes of vegetation"),
    }[product]


def duration_text(seconds: float) -> str:
    """A time people can take in."""
    if seconds < 90:
        return tr("{0} s").format(round(seconds))
    if seconds < 5400:
        return tr("{0} min").format(round(seconds / 60))
    return tr("{0} h").format(f"{seconds / 3600:.1f}")


def estimate_text(preset: str, estimate: Mapping[str, Any] | None) -> str:
    """A preset with what it costs."""
    if estimate is None:
        return preset
    time = duration_text(60 * float(estimate["minutes"]))
    needs = tr("{0} memory, {1} disk").format(f"{float(estimate['memory_gb']):.1f} GB", f"{float(estimate['disk_gb']):.1f} GB")
    return f"{preset} · {time}, {needs} ({estimate['machine']})"


def facts_html(found: Mapping[str, Any]) -> str:
    """What was found in the photographs, as a few lines."""
    lines = [tr("{0} photographs").format(found["photos"]) + _cameras(found)]
    flight, gnss = found.get("flight"), found.get("gnss")
    if flight and "height" not in flight.get(
        "assumed", ()
    ):  # the warnings say that these figures are not known
        gsd = tr("GSD {0} cm").format(f"{100 * flight['gsd_m']:.1f}")
        lines.append(f"{gsd}, " + tr("flown {0} m above ground, {1} ha").format(f"{flight['height_m']:.0f}", f"{flight['area_ha']:.2f}"))
        overlap = _overlap(flight)
        lines += [overlap] if overlap else []
    lines.append(_gnss(gnss, found["photos"]))
    lines = [escape(line) for line in lines]
    lines += [f'<span style="color:#b35900">{escape(warning)}</span>' for warning in found.get("warnings", ())]
    return "<br>".join(lines)


def _cameras(found: Mapping[str, Any]) -> str:
    names = ", ".join(str(camera["name"]) for camera in found.get("cameras", ())[:2])
    return f" ({names})" if names else ""


def _overlap(flight: Mapping[str, Any]) -> str:
    known = [(tr("{0} % forward overlap"), flight.get("forward_overlap")), (tr("{0} % side overlap"), flight.get("side_overlap"))]
    return ", ".join(text.format(round(100 * part)) for text, part in known if part is not None)


def _gnss(gnss: Mapping[str, Any] | None, photos: int) -> str:
    if not gnss:
        return tr("No GNSS positions: control points are needed.")
    fixed = gnss.get("rtk", {}).get("fixed", 0)
    text = tr("{0} of {1} with GNSS").format(gnss["count"], photos)
    return f"{text}, " + tr("{0} RTK fixed").format(fixed) if fixed else text
