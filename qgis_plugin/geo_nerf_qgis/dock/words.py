"""What the dock says: problems, states, steps, facts about photographs, and the program's own words in the form's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from ..running.progress import Spoken, Told
from ..sentences.table import wording
from ..text import counted, filled, number, tr
from .fields import option_labels, without_options
from .validation import Problem

#: codes of an inspection's warnings that a control file answers: place, and what heights count from
_SETTLED_BY_CONTROL = frozenset(
    {"no_gnss", "gnss_too_few", "no_altitude", "altitudes_uncertain", "some_altitudes_uncertain", "altitudes_above_takeoff"}
)
#: what the program calls a machine that nobody has measured on
_GUESS = " (a guess)"
#: and a camera that no tag names
_NAMELESS = "unknown camera"


def problem_text(problem: Problem, metric: str = "") -> str:
    """A problem and what to do about it; `metric` is the CRS to take in place of one in feet, "" where none is known."""
    if problem == "crs not in metres" and metric:
        text = tr("The products need a coordinate reference system in metres; the same zone in metres is {0}.")
        return filled(text, metric)
    return {
        "no photographs": tr("Choose the folder of photographs, or drop it here."),
        "no such folder": tr("The folder of photographs does not exist."),
        "photographs are a file": tr("This is a file: choose the folder that the photographs are in."),
        "folder cannot be read": tr("The folder of photographs cannot be read: ask for the right to read it."),
        "photographs not read": tr("These photographs cannot be used; the line above says why."),
        "photographs are looked at": tr("The photographs are being looked at."),
        "too few photographs": tr("A run needs three photographs or more that overlap."),
        "no program": tr("The program geo-nerf was not found on this computer."),
        "no crs": tr("Choose the coordinate reference system of the products."),
        "geographic crs": tr(
            "The products need a projected coordinate reference system; this one is in degrees."
        ),
        "crs not in metres": tr("The products need a coordinate reference system in metres."),
        "heights not a code": tr("The heights must be one of the list, or an EPSG code such as EPSG:5773."),
        "no output": tr("Choose the folder the products go to."),
        "output is relative": tr(
            "Give the whole path of the output folder; this one depends on where QGIS was started."
        ),
        "output is photographs": tr("The output folder must not be the folder of photographs."),
        "output is in photographs": tr("The output folder must not lie in the folder of photographs."),
        "output is a file": tr("The output must be a folder, and this is a file."),
        "output cannot be written": tr(
            "The output folder cannot be written; choose another one, or ask for the right to write there."
        ),
        "output is not empty": tr(
            "The output folder holds other files; choose a new one, or one of an earlier run."
        ),
        "output of other photographs": tr(
            "The output folder holds a run of other photographs; choose another one."
        ),
        "no control file": tr("The control file does not exist."),
        "control is a folder": tr("This is a folder: choose the control file in it."),
        "control file not read": tr("The control file cannot be used; below “Control” it says why."),
        "control needed": tr("Too few of these photographs have GNSS positions: choose a control file."),
        "marks scale not a number": tr(
            "“Marks were measured on” takes one of its choices, or a ratio above 0."
        ),
        "no check point file": tr("The check point file does not exist."),
        "check points are a folder": tr("This is a folder: choose the check point file in it."),
        "check point file not read": tr("The check point file cannot be used; below “Check points” it says why."),
        "no area": tr("Draw the area on the map, or choose a polygon layer."),
        "same run waits": tr("A run into this folder is at work or waits."),
        "no space": tr("The disk of the output folder has too little space for this run."),
    }[problem]


def state_text(state: str) -> str:
    """The state of a run, a step or a tile."""
    known = {
        "waiting": tr("waiting"),
        "running": tr("running"),
        "stopping": tr("stopping"),
        "started": tr("started"),
        "skipped": tr("done before"),
        "done": tr("finished"),
        "failed": tr("failed"),
        "stopped": tr("stopped"),
        "empty": tr("empty"),
        "planned": tr("planned"),
    }
    return known.get(state, state)


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


def product_help(product: str) -> str:
    """What a product is."""
    return {
        "terrain": tr("The bare ground as a raster, without what stands on it."),
        "slope": tr("The slope of the ground as a raster, degrees."),
        "contours": tr("Lines of equal height, as vectors."),
        "canopy": tr("The surface's height above the ground as a raster: trees and buildings."),
        "mesh": tr("Triangles with the photographs' colours, for 3-D programs."),
        "tiles": tr("The orthophoto cut into tiles for web maps, in one file."),
        "ept": tr("The cloud as a folder that viewers load piece by piece."),
        "vegetation": tr("Points of plants get classes by height and colour."),
    }[product]


def preset_text(preset: str) -> str:
    """A preset's name."""
    return {"draft": tr("Draft"), "fine": tr("Fine"), "standard": tr("Standard"), "high": tr("High")}.get(
        preset, preset
    )


def machine_text(machine: str) -> str:
    """What an estimate is for."""
    known = {"2 CPU cores": tr("2 CPU cores"), "one GPU": tr("one GPU")}
    guessed = machine.endswith(_GUESS)
    name = machine[: -len(_GUESS)] if guessed else machine
    text = known.get(name, name)
    return filled(tr("{0}, a guess"), text) if guessed else text


def duration_text(seconds: float) -> str:
    """A time people can take in."""
    if seconds < 90:
        return filled(tr("{0} s"), round(seconds))
    if seconds < 5400:
        return filled(tr("{0} min"), round(seconds / 60))
    return filled(tr("{0} h"), number(seconds / 3600, 1))


def time_text(estimate: Mapping[str, Any]) -> str:
    """How long a run is expected to take."""
    return duration_text(60 * float(estimate["minutes"]))


def cost_text(estimate: Mapping[str, Any]) -> str:
    """What else a run is expected to need."""
    memory, disk = (filled(tr("{0} GB"), number(estimate[name], 1)) for name in ("memory_gb", "disk_gb"))
    needs = filled(tr("{0} memory, {1} disk"), memory, disk)
    return f"{needs} ({machine_text(str(estimate['machine']))})"


def facts_html(found: Mapping[str, Any], *, has_control: bool = False) -> str:
    """What was found in the photographs, as a few lines; with control nothing is said that control settles."""
    lines = [counted(found["photos"], tr("{0} photograph"), tr("{0} photographs")) + _cameras(found)]
    flight, gnss = found.get("flight"), found.get("gnss")
    if flight and "height" not in flight.get(
        "assumed", ()
    ):  # the warnings say that these figures are not known
        gsd = filled(tr("GSD {0} cm"), number(100 * flight["gsd_m"], 1))
        flown = tr("flown {0} m above ground, {1} ha")
        lines.append(f"{gsd}, " + filled(flown, number(flight["height_m"]), number(flight["area_ha"], 2)))
        overlap = _overlap(flight)
        lines += [overlap] if overlap else []
    lines.append(_gnss(gnss, found["photos"]))
    warnings = [f"⚠ {warning}" for warning in warnings_of(found, has_control=has_control)]
    return "<br>".join(escape(line) for line in [*lines, *warnings])


def set_back_html(fields: Sequence[str]) -> str:
    """Which fields were set back, as a line above the facts; "" where none was."""
    if not fields:
        return ""
    text = tr("Other photographs than before, so these fields were set back: {0}.")
    return f"<b>{escape(filled(text, ', '.join(fields)))}</b><br>"


def warnings_of(found: Mapping[str, Any], *, has_control: bool = False) -> list[str]:
    """What an inspection warns of, in the form's words; with control without what control settles."""
    told = found.get("told") or [{"text": text} for text in found.get("warnings", ())]
    return [worded(one) for one in told if not (has_control and one.get("code") in _SETTLED_BY_CONTROL)]


def said(text: str) -> str:
    """What the program said, by its code where there is a wording, else without the command line's options."""
    told = text.told if isinstance(text, Spoken) else None
    if told is None or told.kind == "text":
        return without_options(text)
    return error_text(told.data) if told.kind == "error" else worded({"text": text, **_code(told)})


def log_line(line: str) -> str:
    """A line of a run's log in the interface's language."""
    told = line.told if isinstance(line, Spoken) else None
    if told is None:
        return without_options(line)
    if told.kind in ("warning", "note"):
        mark = "⚠ " if told.kind == "warning" else ""
        return f"{step_text(told.step)}: {mark}{worded(told.data)}"
    if told.kind == "step":
        seconds = told.data.get("seconds")
        took = f", {duration_text(seconds)}" if isinstance(seconds, (int, float)) else ""
        return f"{step_text(told.step)}: {state_text(str(told.data.get('state', '')))}{took}"
    if told.kind == "tile":
        reason = str(told.data.get("reason") or "")
        words = f"{told.data.get('tile')}: {state_text(str(told.data.get('state', '')))}"
        return f"{words}, {without_options(reason)}" if reason else words
    return without_options(line)


def error_text(error: Mapping[str, Any]) -> str:
    """An error of the program as the form's people read it: where, what, what to do."""
    parts = [error.get(name) or {} for name in ("what", "mend")]
    what, mend = (worded(part) for part in parts)
    if not what:
        return without_options(str(error.get("text", "")))
    where = _place(str(error.get("where", "")))
    return " ".join(part for part in (f"{where}: {what}" if where else what, mend) if part)


def worded(told: Mapping[str, Any]) -> str:
    """A sentence of the program: `code` and `values` where it has them, `text` in English.

    A value may be such a sentence itself.
    """
    text = wording(str(told.get("code", "")))
    if text is None:
        return without_options(str(told.get("text", "")))
    return filled(text, **{name: _value(value) for name, value in (told.get("values") or {}).items()})


def worded_anywhere(told: Mapping[str, Any]) -> str | None:
    """As `worded`, for who has not the dock's form: None where the words name its fields, or only the program has words."""
    if wording(str(told.get("code", ""))) is None:
        return None
    said = worded(told)
    return None if tr("“{0}”")[0] in said else said


def _code(told: Told) -> dict[str, Any]:
    return {name: told.data[name] for name in ("code", "values", "text") if name in told.data}


def _value(value: Any) -> Any:
    """A value as it stands in a sentence."""
    if isinstance(value, Mapping):
        if "code" in value and "values" in value:
            return worded(value)
        return ", ".join(f"{count} {kind_text(str(kind))}" for kind, count in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(str(_value(one)) for one in value)
    return without_options(value) if isinstance(value, str) else value


def kind_text(kind: str) -> str:
    """What altitudes are above."""
    return {
        "ellipsoid": tr("above the ellipsoid"),
        "geoid": tr("above the geoid"),
        "takeoff": tr("above take-off"),
        "unknown": tr("above something that no tag names"),
    }.get(kind, kind)


def _place(where: str) -> str:
    """Where something is wrong: a field in place of an option, else a path as it is."""
    option, _, rest = where.partition(" ")
    label = option_labels().get(option.rstrip(","))
    return where if label is None else f"{label} {rest}".strip()


def _cameras(found: Mapping[str, Any]) -> str:
    names = ", ".join(_camera(str(camera["name"])) for camera in found.get("cameras", ())[:2])
    return f" ({names})" if names else ""


def _camera(name: str) -> str:
    """A camera's name, which begins with words of the program where no tag names it."""
    return tr("unknown camera") + name[len(_NAMELESS) :] if name.startswith(_NAMELESS) else name


def _overlap(flight: Mapping[str, Any]) -> str:
    known = [
        (tr("{0} % forward overlap"), flight.get("forward_overlap")),
        (tr("{0} % side overlap"), flight.get("side_overlap")),
    ]
    return ", ".join(filled(text, round(100 * part)) for text, part in known if part is not None)


def _gnss(gnss: Mapping[str, Any] | None, photos: int) -> str:
    if not gnss:
        return tr("No GNSS positions: control points are needed.")
    fixed = gnss.get("rtk", {}).get("fixed", 0)
    text = filled(tr("{0} of {1} with GNSS"), gnss["count"], photos)
    return f"{text}, " + filled(tr("{0} RTK fixed"), fixed) if fixed else text
