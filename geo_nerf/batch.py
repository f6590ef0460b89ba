"""Many separate flights, one after the other or some at a time: a run each, one table of results, going on past failures.

Comes in: a folder with a folder for each flight, and a YAML file. Goes out: a run's folder for each, `batch.csv` and `batch.json`.
"""

from __future__ import annotations

import csv
import io
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, ClassVar

from geo_nerf.artefacts import atomic_path, read_json, write_json
from geo_nerf.config import load_settings
from geo_nerf.errors import DamagedArtefactError, InputError, OutputError
from geo_nerf.events import Events
from geo_nerf.sentence import sentence
from geo_nerf.shown import shown
from geo_nerf.tiles.engines.engine import Outcome, Task, reason_of
from geo_nerf.tiles.engines.local import LocalEngine

TABLE, RECORD, LOGS = "batch.csv", "batch.json", "logs"
_LOOK_S = 0.5
#: seconds from the start in which a run whose folder is held is tried again
_PATIENCE_S = 30.0
#: exit status and words of a run whose folder is held
_INPUT, _HELD = 2, "another geo-nerf is working"


@dataclass(frozen=True)
class FlightSettings:
    """How one flight differs from the others; "" and () as in the batch."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    crs: str = ""
    preset: str = ""
    #: settings beyond the preset's, `section.key=value`
    set: tuple[str, ...] = ()
    skip: bool = False


@dataclass(frozen=True)
class BatchSettings:
    """What all flights share."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: CRS of the products
    crs: str
    preset: str = "standard"
    #: settings beyond the preset's, `section.key=value`
    set: tuple[str, ...] = ()
    #: name of the file of ground control in a flight's folder; used where there is one
    gcp: str = "gcp_list.txt"
    #: name of the file of check points
    checkpoints: str = "checkpoints.txt"
    #: folder of a flight -> its own
    flights: Mapping[str, FlightSettings] = field(default_factory=dict)


@dataclass(frozen=True)
class FlightResult:
    """One row of the table."""

    flight: str
    state: str
    seconds: float | None = None
    peak_memory_mb: float | None = None
    photographs: int | None = None
    oriented: int | None = None
    reprojection_px: float | None = None
    gsd_m: float | None = None
    points: int | None = None
    #: why it failed
    reason: str = ""


def load_batch(path: Path) -> BatchSettings:
    """Read what all flights share.

    Raises:
        InputError: no such file, no YAML, an unknown key, a wrong type, or settings that no run takes.
    """
    import yaml
    from pydantic import TypeAdapter, ValidationError

    mend = "It wants `crs: EPSG:…`, and may have preset, set, gcp, checkpoints and flights; the README has an example."
    try:
        found = TypeAdapter(BatchSettings).validate_python(yaml.safe_load(path.read_text(encoding="utf-8")) or {})
    except (OSError, yaml.YAMLError) as error:
        raise InputError(f"this file cannot be read ({error}).", where=f"--config {path}", mend=mend) from error
    except ValidationError as error:
        complaints = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()]
        raise InputError("; ".join(complaints) + ".", where=f"--config {path}", mend=mend) from error
    for own in (FlightSettings(), *found.flights.values()):
        load_settings(own.preset or found.preset, (*found.set, *own.set))  # a mistake shows now, not when a flight's turn comes
    return found


def find_flights(folder: Path, settings: BatchSettings) -> list[str]:
    """Names of the flights' folders, those to be skipped left out.

    Raises:
        InputError: there are none, or the settings name one that is not there.
    """
    there = sorted(path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")) if folder.is_dir() else []
    unknown = sorted(set(settings.flights) - set(there))
    if unknown:
        raise InputError(f"there is no flight called {unknown[0]}.", where=str(folder), mend="Mend its name under `flights:`.")
    wanted = [name for name in there if not settings.flights.get(name, FlightSettings()).skip]
    if not wanted:
        raise InputError(
            "there is no flight in it.", where=str(folder), mend="Give a folder that holds a folder of photographs for each flight."
        )
    return wanted


def run_batch(
    folder: Path, settings: BatchSettings, out: Path, events: Events, *, workers: int = 1, command: Sequence[str] | None = None
) -> list[FlightResult]:
    """Run every flight; a failure is a row of the table, and the next flight begins.

    Args:
        folder: with a folder for each flight.
        settings: what they share.
        out: gets a run's folder for each, their logs and the table, which is written anew after each.
        events: told of every change as `tile` events.
        workers: flights at a time.
        command: what stands for `geo-nerf`; None for this very program.

    Raises:
        InputError: there is no flight.
        OutputError: the runs would lie among the flights.
    """
    _check_apart(out, folder)
    names = find_flights(folder, settings)
    program = tuple(command or (sys.executable, "-m", "geo_nerf.cli"))
    tasks = {name: Task(name, out / LOGS / name, (*program, *_arguments(folder / name, settings, out / name))) for name in names}
    queue, patience = list(tasks.values()), time.monotonic() + _PATIENCE_S
    results = {name: FlightResult(name, "waiting") for name in names}
    engine = LocalEngine(workers, float("inf"))
    running = 0
    try:
        while queue or running:
            while queue and engine.has_room(queue[0]):
                task = queue.pop(0)
                where, running = engine.start(task), running + 1
                events.emit("tile", tile=task.name, state="running", worker=where)
            for outcome in engine.wait(_LOOK_S):
                running -= 1
                if _held(out, outcome) and time.monotonic() < patience:
                    queue.append(tasks[outcome.name])
                    continue
                result = results[outcome.name] = _result(out, outcome)
                _write_table(list(results.values()), out)
                told = {"reason": result.reason} if result.reason else {"points": result.points}
                events.emit("tile", tile=outcome.name, state=result.state, **told)
    finally:
        engine.stop()
    return list(results.values())


def _check_apart(out: Path, flights: Path) -> None:
    """Refuse an output folder that the next batch would take for a flight, or for a part of one."""
    here, read = out.resolve(), flights.resolve()
    if here == read or read in here.parents:
        what = "the output folder is the flights' folder or lies in it, and runs made there would be taken for flights."
        raise OutputError(
            out, sentence("output_in_flights", what), sentence("other_output", "Choose another folder with -o.")
        )


def _held(out: Path, outcome: Outcome) -> bool:
    """Whether a run was refused because another process holds its folder: a killed driver's, which takes a moment to end."""
    return outcome.status == _INPUT and _HELD in reason_of(out / LOGS / outcome.name, outcome)


def _arguments(flight: Path, settings: BatchSettings, out: Path) -> list[str]:
    own = settings.flights.get(flight.name, FlightSettings())
    # leashed: a driver that is killed takes its flights along, or they would hold their folders when it is started again
    options = ["--crs", own.crs or settings.crs, "--preset", own.preset or settings.preset, "--events", "--leashed"]
    for option, name in (("--gcp", settings.gcp), ("--checkpoints", settings.checkpoints)):
        if (flight / name).is_file():
            options += [option, str(flight.absolute() / name)]
    for override in (*settings.set, *own.set):
        options += ["--set", override]
    return ["run", str(flight.absolute()), "-o", str(out.absolute()), *options]


def _result(out: Path, outcome: Outcome) -> FlightResult:
    if outcome.status != 0:
        reason = reason_of(out / LOGS / outcome.name, outcome)
        return FlightResult(outcome.name, "failed", round(outcome.seconds, 1), outcome.peak_memory_mb, reason=reason)
    folder = out / outcome.name
    roll = _read(folder / "poses" / "orientation.json").get("report", {})
    products = _read(folder / "products" / "step.json").get("metrics", {})
    photographs = roll.get("photographs", {}) if isinstance(roll, Mapping) else {}
    return FlightResult(
        flight=outcome.name,
        state="done",
        seconds=round(outcome.seconds, 1),
        peak_memory_mb=outcome.peak_memory_mb,
        photographs=photographs.get("given"),
        oriented=photographs.get("registered"),
        reprojection_px=roll.get("mean_reprojection_px"),
        gsd_m=products.get("gsd_m"),
        points=products.get("points"),
    )


def _read(path: Path) -> dict[str, Any]:
    try:
        value = read_json(path)
    except DamagedArtefactError:
        return {}
    return value if isinstance(value, dict) else {}


def _cell(value: Any) -> Any:
    """A value as a cell: text that a spreadsheet would take for a formula gets an apostrophe before it; `batch.json` has it as it is."""
    return f"'{shown(value)}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value


def _write_table(results: Sequence[FlightResult], out: Path) -> None:
    text = io.StringIO()
    writer = csv.DictWriter(text, [one.name for one in fields(FlightResult)])
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in asdict(result).items()} for result in results)
    with atomic_path(out / TABLE) as partial:
        partial.write_text(text.getvalue(), encoding="utf-8")
    write_json(out / RECORD, [asdict(result) for result in results])
