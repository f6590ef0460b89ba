"""The one place that talks to PDAL: finds it, asks once what it can do, runs pipelines.

Comes in: a pipeline (a dict as `chains` makes them), or stages and points. Goes out: PDAL's metadata, or points, or an error in PDAL's own
words. Files are worked on in another process; points in this one where PDAL's Python bindings are, else they travel as PLY.
"""

from __future__ import annotations

import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from pdal_stages import _bindings, exchange
from pdal_stages.errors import BadFilesError, ExchangeError, MissingStageError, PdalNotFoundError, PdalUnusableError, PipelineFailedError
from pdal_stages.stages import Stage

#: names a PDAL program on this machine, before all other places
VARIABLE = "GEO_NERF_PDAL"
#: stages that people's chains may ask for and that are younger than the oldest PDAL still around
SINCE = {
    "writers.copc": "2.4",
    "readers.copc": "2.4",
    "filters.expression": "2.4",
    "readers.ptx": "2.5",
    "readers.fbi": "2.5",
    "writers.fbi": "2.5",
    "filters.trajectory": "2.5",
    "writers.arrow": "2.6",
    "filters.h3": "2.7",
    "filters.expressionstats": "2.8",
    "filters.label_duplicates": "2.8",
}
#: options of stages that came later than the stage
OPTIONS_SINCE = {("writers.copc", "extra_dims"): "2.7"}
#: stages that no PDAL has by itself
PLUGINS = {
    "filters.python": "PDAL's Python plugin (pip install pdal-plugins; docs/pdal.md)",
    "readers.numpy": "PDAL's Python plugin (pip install pdal-plugins; docs/pdal.md)",
    "readers.geonerf": "geo-nerf's own plugin (pdal_stages/plugin)",
}
#: what starts PDAL's Python bindings as a program
_BINDINGS = (sys.executable, "-m", "pdal_stages._bindings")
_READ_PLY: Stage = {"type": "readers.ply", "filename": "in.ply"}
_WRITE_PLY: Stage = {"type": "writers.ply", "filename": "out.ply", "storage_mode": "little endian"}
_PROJECT = Path(__file__).resolve().parents[1]
_PROBE_SECONDS = 60


@dataclass(frozen=True)
class Pdal:
    """A PDAL that answered."""

    #: argument list that starts it
    command: tuple[str, ...]
    version: tuple[int, int, int]
    #: names of its stages: `readers.las`, …
    drivers: frozenset[str]

    @property
    def version_text(self) -> str:
        """Say `2.2.0`."""
        return ".".join(str(part) for part in self.version)

    def is_at_least(self, version: str) -> bool:
        """Whether it is of a version, such as `2.7`, or newer."""
        return self.version >= tuple(int(part) for part in version.split("."))

    @property
    def writes_copc(self) -> bool:
        """Whether its `writers.copc` keeps normals, confidence and all else beyond the point format."""
        return self.has("writers.copc") and self.is_at_least(OPTIONS_SINCE["writers.copc", "extra_dims"])

    def has(self, stage: str) -> bool:
        """Whether it has a stage, by name."""
        return stage in self.drivers

    @property
    def is_bindings(self) -> bool:
        """Whether it is PDAL's Python bindings, which take points in memory."""
        return self.command == _BINDINGS

    def check(self, pipeline: dict[str, Any]) -> None:
        """See that every stage of a pipeline exists, and takes its options, before any work is done.

        Raises:
            MissingStageError: one does not; the error names the version that does.
        """
        self._check(pipeline["pipeline"])

    def _check(self, stages: Iterable[Any]) -> None:
        for stage in stages:
            name = stage.get("type") if isinstance(stage, dict) else None
            if name is not None and not self.has(name):
                raise MissingStageError(name, self.version_text, SINCE.get(name, ""), PLUGINS.get(name, ""))
            for (of, option), since in OPTIONS_SINCE.items():
                if of == name and option in stage and not self.is_at_least(since):
                    raise MissingStageError(f"option {option} of {name}", self.version_text, since)

    def run(self, pipeline: dict[str, Any], folder: Path) -> dict[str, Any]:
        """Run a pipeline.

        Args:
            pipeline: as made by `chains`.
            folder: where it runs; relative file names in it start here.

        Returns:
            PDAL's metadata, by stage name.

        Raises:
            MissingStageError: this PDAL lacks a stage.
            BadFilesError: there is no such folder, a file is to be read and written at once, or files of several CRSs are merged.
            PipelineFailedError: PDAL stopped; with its own words.
            PdalUnusableError: PDAL does not start.
        """
        self.check(pipeline)
        _check_files(pipeline["pipeline"], folder)
        self._check_one_crs(pipeline["pipeline"], folder)
        with tempfile.TemporaryDirectory(prefix="geo-nerf-pdal-") as scratch:
            metadata = Path(scratch) / "metadata.json"
            done = _call([*self.command, "pipeline", "--stdin", "--metadata", str(metadata)], text=json.dumps(pipeline), folder=folder)
            if done.returncode != 0:
                raise PipelineFailedError(_words(done.stderr or done.stdout), done.returncode)
            found = json.loads(metadata.read_text(encoding="utf-8") or "{}") if metadata.is_file() else {}
        stages = found.get("stages", found.get("metadata", found))
        return stages if isinstance(stages, dict) else {}

    def _check_one_crs(self, stages: Sequence[Any], folder: Path) -> None:
        """See that what is merged has one CRS, since PDAL labels all points with the first; its Python bindings are not asked.

        Raises:
            BadFilesError: it has several.
        """
        if self.is_bindings or not any(isinstance(stage, dict) and stage.get("type") == "filters.merge" for stage in stages):
            return
        names = [stage.get("filename") for stage in stages if isinstance(stage, dict) and stage.get("type") == "readers.las"]
        found = {name: crs for name in names if isinstance(name, str) and (crs := self._crs_of(name, folder))}
        if len(set(found.values())) > 1:
            told = "; ".join(f"{name}: {crs}" for name, crs in found.items())
            raise BadFilesError(f"files to be merged have different CRSs ({told}). Bring them to one first (filters.reprojection).")

    def _crs_of(self, name: str, folder: Path) -> str:
        """A file's horizontal CRS in PROJ's words; "" where PDAL tells none."""
        done = _call([*self.command, "info", "--metadata", name], folder=folder)
        try:
            words = str(json.loads(done.stdout)["metadata"]["srs"]["proj4"])
        except (KeyError, TypeError, json.JSONDecodeError):  # no such file, say: PDAL will tell when it reads it
            return ""
        return " ".join(sorted(word for word in words.split() if not word.startswith(("+vunits", "+vto_meter", "+geoidgrids"))))

    def run_arrays(self, stages: Sequence[Stage], points: np.ndarray) -> np.ndarray:
        """Send points through stages.

        Args:
            stages: filters alone, as made by `stages`; readers and writers are added here.
            points: `(N,)` structured, fields named as PDAL names dimensions, `X`, `Y` and `Z` among them.

        Returns:
            `(M,)` structured: the points that came out, with the fields they went in with and those that filters added; not
            necessarily in the same order.

        Raises:
            MissingStageError: this PDAL lacks a stage.
            PipelineFailedError: PDAL stopped; with its own words.
            PdalUnusableError: PDAL does not start.
            ExchangeError: the points cannot be handed over.
        """
        self._check(stages)
        if self.is_bindings:
            return _bindings.run_arrays(stages, points)
        with tempfile.TemporaryDirectory(prefix="geo-nerf-pdal-") as scratch:
            folder = Path(scratch)
            try:
                exchange.write_points(folder / "in.ply", points)
            except OSError as error:
                raise ExchangeError(folder / "in.ply", f"{error.strerror or error} in {folder.parent} (TMPDIR names another)") from error
            self.run({"pipeline": [_READ_PLY, *stages, _WRITE_PLY]}, folder)
            return exchange.read_points(folder / "out.ply", points.dtype.names or ())


def find_pdal() -> Pdal:
    """The first PDAL that is there: `GEO_NERF_PDAL`, Python bindings, PATH, this Python's environment, the project's private one.

    Raises:
        PdalNotFoundError: none of them is.
        PdalUnusableError: the first one found does not answer.
    """
    command = next(_commands(), None)
    if command is None:
        raise PdalNotFoundError((VARIABLE, "pdal on PATH and beside this Python", ".pdal/bin/pdal", "the Python module pdal"))
    return probe(command)


@lru_cache(maxsize=8)
def probe(command: tuple[str, ...]) -> Pdal:
    """Ask a PDAL for its version and stages; answers are kept for the life of this process.

    Raises:
        PdalUnusableError: it does not start or does not answer.
    """
    version = re.search(r"(\d+)\.(\d+)\.(\d+)", _answer(command, "--version"))
    if version is None:
        raise PdalUnusableError(" ".join(command), "it tells no version")
    major, minor, patch = (int(part) for part in version.groups())
    return Pdal(command, (major, minor, patch), frozenset(_drivers(command)))


def _commands() -> Iterator[tuple[str, ...]]:
    if named := os.environ.get(VARIABLE):
        yield (named,)
    if (spec := importlib.util.find_spec("pdal")) is not None and spec.origin is not None:
        yield _BINDINGS
    if on_path := shutil.which("pdal"):
        yield (on_path,)
    for program in (Path(sys.prefix) / "bin" / "pdal", Path(sys.prefix) / "Library" / "bin" / "pdal.exe", _private()):
        if program.is_file() and os.access(program, os.X_OK):
            yield (str(program),)


def _private() -> Path:
    """The program `make setup` unpacks: beside this checkout, or beside the virtual environment this Python runs in."""
    beside = _PROJECT / ".pdal" / "bin" / "pdal"
    return beside if beside.is_file() else Path(sys.prefix).parent / ".pdal" / "bin" / "pdal"


def _drivers(command: tuple[str, ...]) -> Iterator[str]:
    try:
        listed = json.loads(_answer(command, "--drivers", "--showjson"))
    except json.JSONDecodeError as error:
        raise PdalUnusableError(" ".join(command), f"it lists no drivers ({error})") from error
    yield from (driver["name"] for driver in listed)


def _check_files(stages: Sequence[Any], folder: Path) -> None:
    """See that the folder is there, and that no file is read and written: PDAL would empty it first.

    Raises:
        BadFilesError: either is not so.
    """
    if not folder.is_dir():
        raise BadFilesError(f"{folder}: there is no such folder to run a pipeline in.")
    read, written = (set(_files(stages, folder, kind)) for kind in ("readers.", "writers."))
    if both := sorted(read & written):
        raise BadFilesError(f"{both[0]} is to be read and written at once; name another file to write.")


def _files(stages: Sequence[Any], folder: Path, kind: str) -> Iterator[Path]:
    """Files of a pipeline's readers (its first stages may be names alone) or writers."""
    for stage in stages:
        name = stage if isinstance(stage, str) else stage.get("filename")
        stage_type = "readers." if isinstance(stage, str) else stage.get("type", "")
        if isinstance(name, str) and stage_type.startswith(kind):
            # a reader's [*], [?] and [[] stand for these signs
            yield (folder / (re.sub(r"\[([*?[])\]", r"\1", name) if kind == "readers." else name)).resolve()


def _answer(command: Sequence[str], *arguments: str) -> str:
    done = _call([*command, *arguments], timeout_s=_PROBE_SECONDS)
    if done.returncode != 0:
        raise PdalUnusableError(" ".join(command), _words(done.stderr or done.stdout) or f"exit status {done.returncode}")
    return done.stdout


def _call(
    arguments: Sequence[str], *, text: str = "", folder: Path | None = None, timeout_s: float | None = None
) -> subprocess.CompletedProcess[str]:
    # bindings run as a module of this package, wherever the pipeline's folder is
    path = os.pathsep.join(part for part in (str(_PROJECT), os.environ.get("PYTHONPATH")) if part)
    try:
        return subprocess.run(
            arguments, input=text, cwd=folder, timeout=timeout_s, capture_output=True, text=True, errors="replace", check=False,
            env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        raise PdalUnusableError(arguments[0], str(error)) from error


def _words(output: str) -> str:
    """PDAL's message without its prefix and blank lines."""
    lines = [re.sub(r"^PDAL: ", "", line.strip()) for line in output.splitlines()]
    return " ".join(line for line in lines if line)
