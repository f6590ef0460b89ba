"""The report's part on how the products were made: time and memory, settings, lineage."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from geo_nerf.products.plain_words import duration
from geo_nerf.products.report import Details, Section, Table
from geo_nerf.products.run_records import RunFolder

#: step -> what it does
_STEP_WORDS: Mapping[str, str] = {
    "images": "images: reading the photographs' tags",
    "poses": "poses: orienting the photographs",
    "scene": "scene: undistorting them",
    "stereo": "stereo: matching reduced photographs, for the surface to start from",
    "field": "field: training the neural surface",
    "surface": "surface: taking points from it",
    "products": "products: writing the files",
}


def step_section(run: RunFolder) -> Section | None:
    """Time and memory of each step, its notes and warnings, settings and lineage."""
    rows = [
        (_STEP_WORDS.get(name, name), _duration(_known(step, "seconds")), _memory(_known(step, "peak_memory_mb")))
        for name, step in run.steps.items()
    ]
    if not rows:
        return None
    peaks = [peak for step in run.steps.values() if (peak := _known(step, "peak_memory_mb")) is not None]
    rows.append(("all together", _duration(seconds(run)), _memory(max(peaks, default=None))))
    notes = [str(text) for step in run.steps.values() for text in step.get("notes", ())]
    tables = [Table(("step", "time", "peak memory"), rows), *lineage_tables(run)]
    return Section("How it was made", notes, tables=tables, warnings=step_warnings(run), details=list(_details(run)))


def step_warnings(run: RunFolder) -> list[str]:
    """What the steps warned of, each once."""
    return list(dict.fromkeys(str(text) for step in run.steps.values() for text in step.get("warnings", ())))


def seconds(run: RunFolder) -> float | None:
    """All steps together, as far as their times are recorded; None where none is."""
    times = [time for step in run.steps.values() if (time := _known(step, "seconds")) is not None]
    return sum(times) if times else None


def _known(step: Mapping[str, Any], name: str) -> float | None:
    """A figure of a step's record; None where it has none."""
    value = step.get(name)
    return None if value is None else float(value)


def _duration(time_s: float | None) -> str:
    return "not known" if time_s is None else duration(time_s)


def _memory(peak_mb: float | None) -> str:
    return "not known" if peak_mb is None else f"{peak_mb / 1000:.1f} GB"


def lineage_tables(run: RunFolder) -> list[Table]:
    """Program and coordinate operation, as far as recorded."""
    program, operation = run.lineage.get("program") or {}, run.lineage.get("crs_operation") or {}
    facts = [
        ("program", str(run.run.get("program", ""))),
        ("commit", f"{program['commit']}{', with changes' if program.get('changed') else ''}" if program.get("commit") else ""),
        ("coordinate reference system", str(run.run.get("crs", ""))),
        ("heights are above", run.heights_above),
        ("coordinate operation", str(operation.get("name") or "")),
        ("its accuracy as EPSG states it", _accuracy(operation)),
        ("PROJ pipeline", str(operation.get("proj_pipeline") or "")),
        ("grids", ", ".join(operation.get("grids") or ()) or ("none" if operation else "")),
        ("last written", str(run.run.get("written_at", ""))),
    ]
    rows = [(name, value) for name, value in facts if value]
    return [Table(("lineage", ""), rows, words=True)] if rows else []


def _accuracy(operation: Mapping[str, Any]) -> str:
    accuracy = operation.get("accuracy_m")
    if accuracy is None:
        return ""
    return "exact (one datum)" if accuracy == 0 else f"{accuracy:g} m"


def _details(run: RunFolder) -> Iterator[Details]:
    settings = run.run.get("settings")
    if isinstance(settings, Mapping):
        tables = [_settings_table(str(name), part) for name, part in settings.items() if isinstance(part, Mapping)]
        yield Details("Every setting", tables)
    sources = run.lineage.get("sources") or ()
    rows = [(str(source.get("name", "")), str(source.get("role", "")), str(source.get("fingerprint", ""))) for source in sources]
    if rows:
        yield Details(f"Fingerprints of the {len(rows)} input files", [Table(("file", "role", "fingerprint"), rows, words=True)])
    if run.libraries:
        yield Details("Versions of the libraries", [Table(("library", "version"), list(run.libraries.items()), words=True)])


def _settings_table(name: str, part: Mapping[str, Any]) -> Table:
    return Table((f"{name}.", "value"), [(str(key), str(value)) for key, value in part.items()], words=True)
