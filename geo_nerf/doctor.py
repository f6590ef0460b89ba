"""`geo-nerf doctor`: looks at this machine; out comes one `Finding` a component, as a table or as JSON.

Libraries are really imported, programs really started: a wheel whose system library is missing counts as missing.
"""

from __future__ import annotations

import importlib
import json
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from geo_nerf.finding import Finding, State
from geo_nerf.libraries import LIBRARIES, Library
from geo_nerf.optional import install_command, own_signal_handlers, requirement
from geo_nerf.proj_health import proj_findings, sets_as_json
from geo_nerf.sentence import sentence

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_GIB = 2**30
_NOT_HERE = sentence("not_here", "not here")
_MARKS: dict[State, str] = {"ok": "[green]✓[/]", "limited": "[yellow]![/]", "old": "[yellow]✗[/]", "missing": "[yellow]✗[/]"}


#: these have rows of their own
_SHOWN = frozenset({"torch", "numba", "rasterio", "pyproj", *(library.distribution for library in LIBRARIES)})


def examine(folder: Path | None = None) -> tuple[Finding, ...]:
    """Look at every component; takes some ten seconds, for the libraries are imported.

    Args:
        folder: where results would be written (its disk is looked at); the current one by default.
    """
    return tuple(_findings(folder or Path.cwd()))


def doctor_command(as_json: bool, console: Console) -> int:
    """Examine this machine and show the findings; the exit status: 0, or 3 when a required component is missing or too old."""
    if as_json:
        findings = examine()
        ready = not any(finding.is_fatal for finding in findings)
        answer = {
            "ready": ready,
            "findings": [finding.to_json() for finding in findings],
            "proj_data_sets": sets_as_json(),
        }
        console.out(json.dumps(answer, indent=2), highlight=False)
    else:
        with console.status("Looking at this machine …"):
            findings = examine()
        console.print(render(findings))
    return 3 if any(finding.is_fatal for finding in findings) else 0


def render(findings: tuple[Finding, ...]) -> RenderableType:
    """A table of all findings, then what to do about those that are not well, then the verdict."""
    from rich.console import Group
    from rich.table import Table
    from rich.text import Text

    from geo_nerf.terminal import plain

    table = Table(box=None, pad_edge=False)
    for heading in ("", "component", "version", "needed for"):
        table.add_column(heading, header_style="dim", overflow="fold", no_wrap=heading == "component")
    for finding in findings:
        mark = "[bold red]✗[/]" if finding.is_fatal else _MARKS[finding.state]
        table.add_row(mark, finding.component, plain(finding.version or finding.state), plain(finding.needed_for))
    troubled = [finding for finding in findings if finding.state != "ok"]
    advice = [
        Text.assemble(
            (f"{finding.component}  ", "bold"),
            plain(finding.cost),
            plain(f"\n  → {finding.how_to_get}" if finding.how_to_get else "", "dim", lines=True),
        )
        for finding in troubled
    ]
    fatal = [finding.component for finding in findings if finding.is_fatal]
    verdict = f"[red]Not ready: {', '.join(fatal)}.[/]" if fatal else "[green]Ready: everything required is here.[/]"
    return Group(table, "", *advice, Text.from_markup("\n" + verdict))


def _findings(folder: Path) -> Iterator[Finding]:
    yield _python()
    yield _torch()
    yield _gpu()
    yield _numba()
    for library in LIBRARIES:
        if not library.is_for_tests or _make("test"):  # only a clone has tests
            yield _library(library)
    yield _others()
    yield _gdal()
    yield from _proj()
    yield _pdal()
    yield _pdal_plugin()
    yield from _machine(folder)
    yield _program(
        "QGIS",
        ("qgis", "qgis_process"),
        sentence("for_looking", "looking at the products (optional)"),
        sentence("no_viewer", "no viewer on this machine"),
    )
    yield _program(
        "Chromium",
        ("chromium", "google-chrome"),
        sentence("for_report_pictures", "pictures of the HTML report (optional)"),
        sentence("no_browser", "nothing is lost: any browser shows the report"),
    )


def _python() -> Finding:
    # an older one does not get this far: pip refuses it
    return Finding(
        "Python", "ok", sys.version.split()[0], sentence("for_everything", "everything"), required=True
    )


def _library(library: Library) -> Finding:
    """Import it and hold its version against what this package asks for."""
    found = Finding(library.title or library.distribution, "ok", "", library.needed_for, required=library.required)
    mend = library.how_to_get or _install(library)
    by_pip = shlex.quote(requirement(library.distribution)) if requirement(library.distribution) else ""
    try:
        with own_signal_handlers():
            importlib.import_module(library.module)
        version = metadata.version(library.distribution)
    except metadata.PackageNotFoundError:
        return replace(found, version=sentence("version_unknown", "of unknown version"))
    except (ImportError, OSError, RuntimeError) as error:
        absent = isinstance(error, ModuleNotFoundError) and error.name == library.module
        cost = (
            library.cost
            if absent
            else sentence("cost_because", "{cost} ({error})", cost=library.cost, error=str(error))
        )
        source = _make("setup") or sentence("your_distribution", "your distribution")
        system = sentence(
            "get_system", "{source} (system libraries), or {command}", source=source, command=mend
        )
        return replace(found, state="missing", cost=cost, how_to_get=mend if absent else system, pip_install=by_pip if absent else "")
    wanted = _wanted(library.distribution)
    if wanted and not wanted.specifier.contains(version, prereleases=True):
        text = "{cost}; made for {wanted}"
        cost = sentence("cost_of_version", text, cost=library.cost, wanted=str(wanted.specifier))
        return replace(found, state="old", version=version, cost=cost, how_to_get=mend, pip_install=by_pip)
    return replace(found, version=version)


def _install(library: Library) -> str:
    command = install_command(library.distribution)
    if not library.system:
        return command
    return sentence("install_and", "{command}; {further}", command=command, further=library.system)


def _requirements() -> tuple[Requirement, ...]:
    """What this package's metadata ask for, less its extras; nothing when it runs without being installed."""
    try:
        texts = metadata.requires("geo-nerf") or []
    except metadata.PackageNotFoundError:
        return ()
    return tuple(wanted for wanted in map(Requirement, texts) if wanted.marker is None or wanted.marker.evaluate())


def _wanted(distribution: str) -> Requirement | None:
    return next((wanted for wanted in _requirements() if wanted.name.lower() == distribution), None)


def _others() -> Finding:
    """The required packages without a row of their own, by their metadata alone."""
    others = [wanted for wanted in _requirements() if wanted.name.lower() not in _SHOWN]
    wrong = [str(wanted) for wanted in others if not _is_satisfied(wanted)]
    count = sentence("count_of", "{count} of {total}", count=len(others) - len(wrong), total=len(others))
    needed_for = sentence("for_settings", "settings, terminal, pictures")
    found = Finding("other packages", "ok", count, needed_for, required=True)
    if not wrong:
        return found
    cost = sentence("does_not_run_without", "the program does not run without {names}", names=wrong)
    return replace(found, state="missing", cost=cost, how_to_get=f"pip install '{wrong[0]}' …")


def _is_satisfied(wanted: Requirement) -> bool:
    try:
        return wanted.specifier.contains(metadata.version(wanted.name), prereleases=True)
    except metadata.PackageNotFoundError:
        return False


def _torch() -> Finding:
    found = _library(Library("torch", "torch", sentence("for_training", "training the surface")))
    if found.state != "ok":
        return found
    import torch

    text = "{version}, {threads} threads"
    return replace(
        found, version=sentence("with_threads", text, version=found.version, threads=torch.get_num_threads())
    )


def _gpu() -> Finding:
    found = Finding(
        "GPU", "ok", "", sentence("for_high_presets", "presets standard and high in reasonable time")
    )
    if importlib.util.find_spec("torch") is None:
        return replace(found, state="missing", cost=sentence("gpu_needs_torch", "torch is needed to see one"))
    import torch

    if torch.cuda.is_available():
        device = torch.cuda.get_device_properties(0)
        found = replace(found, version=f"{device.name}, {device.total_memory / _GIB:.0f} GiB, CUDA {torch.version.cuda}")
        if importlib.util.find_spec("triton") is None:
            cost = sentence(
                "no_kernels", "its kernels are not used: the surface trains on plain torch operations"
            )
            return replace(found, state="limited", cost=cost, how_to_get="pip install triton", pip_install="triton")
        return found
    advice = sentence("use_draft", "Use --preset draft, or a machine with an NVIDIA GPU")
    if shutil.which("nvidia-smi"):
        text = "This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA"
        advice = sentence("torch_for_cuda", text)
    cost = sentence("trains_on_cpu", "training runs on the CPU: draft is made for that")
    return replace(
        found, state="limited", version=sentence("none_here", "none"), cost=cost, how_to_get=advice
    )


def _numba() -> Finding:
    """Compile and run a small parallel loop, as the CPU kernels do."""
    slow = sentence("slow_grid", "the hash grid runs on plain torch operations, many times slower")
    needed_for = sentence("for_cpu_kernels", "CPU kernels of the hash grid")
    found = _library(Library("numba", "numba", needed_for, required=False, cost=slow))
    if found.state != "ok":
        return found
    import numba
    import numpy as np

    def doubled(values: np.ndarray) -> np.ndarray:
        result = np.empty_like(values)
        for index in numba.prange(len(values)):
            result[index] = 2.0 * values[index]
        return result

    try:
        numba.njit(parallel=True)(doubled)(np.arange(64.0))
    except (numba.core.errors.NumbaError, ValueError) as error:
        again = "--force-reinstall numba llvmlite"
        text = "{cost}: its kernels do not compile ({error})"
        cost = sentence("kernels_do_not_compile", text, cost=slow, error=str(error))
        return replace(found, state="limited", cost=cost, how_to_get=f"pip install {again}", pip_install=again)
    text = "{version}, compiles, {layer} threads"
    return replace(
        found, version=sentence("compiles", text, version=found.version, layer=numba.threading_layer())
    )


def _gdal() -> Finding:
    found = _library(
        Library("rasterio", "rasterio", sentence("for_rasters", "elevation models and orthophotos (GDAL)"))
    )
    if found.state != "ok":
        return found
    import rasterio
    from rasterio.drivers import raster_driver_extensions

    version = f"{found.version}, GDAL {rasterio.__gdal_version__}"
    if "tif" not in raster_driver_extensions():
        cost = sentence("no_geotiff", "this GDAL writes no GeoTIFF")
        return replace(found, state="limited", version=version, cost=cost, how_to_get="pip install rasterio")
    return replace(found, version=version)


def _proj() -> Iterator[Finding]:
    found = _library(Library("pyproj", "pyproj", sentence("for_coordinates", "every coordinate")))
    if found.state != "ok":
        yield found
        return
    import pyproj
    from pyproj.datadir import get_data_dir
    from pyproj.network import is_network_enabled  # type: ignore[attr-defined]

    yield replace(found, version=f"{found.version}, PROJ {pyproj.proj_version_str}")
    fetched, not_fetched = (
        "fetched when needed (PROJ_NETWORK is on)",
        "not fetched by itself (PROJ_NETWORK is off)",
    )
    text = "datums and geoids; a grid that is not there is"
    needed_for = (
        sentence("for_datums_network", f"{text} {fetched}")
        if is_network_enabled()
        else sentence("for_datums", f"{text} {not_fetched}")
    )
    yield Finding("PROJ data", "ok", get_data_dir(), needed_for)
    yield from proj_findings()


def _pdal() -> Finding:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    needed_for = sentence("for_pipelines", "clouds through PDAL pipelines, your own stages in them")
    found = Finding("PDAL program", "ok", "", needed_for)
    or_conda = sentence("get_pdal", "conda: pdal, or your distribution's package pdal")
    mend = (
        sentence("make_pdal", "{command}, or conda: pdal", command=_make("pdal"))
        if _make("pdal")
        else or_conda
    )
    try:
        pdal = find_pdal()
    except PdalError as error:
        text = (
            "points stay unclassified (no terrain model), clouds are written without PDAL, and no stage of yours can take part "
            "({error})"
        )
        return replace(
            found, state="missing", cost=sentence("no_pdal", text, error=str(error)), how_to_get=mend
        )
    version = f"{pdal.version_text}, {pdal.command[0]}"
    if pdal.writes_copc:
        return replace(found, version=version)
    text = "writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds"
    mend = sentence("conda_has_current", "conda-forge has a current one")
    return replace(found, state="limited", version=version, cost=sentence("old_pdal", text), how_to_get=mend)


def _pdal_plugin() -> Finding:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    needed_for = sentence(
        "for_surface_pipelines", "PDAL pipelines that begin with a run's surface (optional)"
    )
    how = _make("plugin-pdal") or sentence("build_plugin", "build it as pdal_stages/plugin/README.md says")
    cost = sentence("begin_with_files", "pipelines begin with the files of products/")
    found = Finding("readers.geonerf", "limited", _NOT_HERE, needed_for, cost, how)
    try:
        pdal = find_pdal()
    except PdalError:
        return found
    if not pdal.has("readers.geonerf"):
        return found
    version = sentence("plugin_of_pdal", "plugin of PDAL {version}", version=pdal.version_text)
    return replace(found, state="ok", version=version, cost="", how_to_get="")


def _make(target: str) -> str:
    """`make TARGET` where this program runs from its clone, which has a Makefile; else ""."""
    return f"make {target}" if (Path(__file__).resolve().parents[1] / "Makefile").is_file() else ""


def _machine(folder: Path) -> Iterator[Finding]:
    import psutil

    cores, memory = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, psutil.virtual_memory()
    disk = shutil.disk_usage(folder).free
    slow = sentence("one_core", "a draft takes twice as long on one core")
    yield _amount("cores", cores, "", 2, needed_for=sentence("for_speed", "speed"), cost=slow)
    little = sentence("little_memory", "more than some hundred photographs may not fit")
    large = sentence("for_large_surveys", "large surveys")
    yield _amount("memory", memory.total / _GIB, " GiB", 7.5, needed_for=large, cost=little)
    full = sentence("little_disk", "a survey of some hundred photographs may not fit")
    results = sentence("for_results", "results in {folder}", folder=str(folder))
    yield _amount("free disk", disk / _GIB, " GiB", 10, needed_for=results, cost=full)


def _amount(name: str, amount: float, unit: str, enough: float, *, needed_for: str, cost: str) -> Finding:
    found = Finding(name, "ok", f"{amount:.0f}{unit}", needed_for)
    return found if amount >= enough else replace(found, state="limited", cost=cost)


def _program(name: str, commands: tuple[str, ...], needed_for: str, cost: str) -> Finding:
    """A program on PATH that nothing here depends on."""
    path = next((found for found in map(shutil.which, commands) if found), None)
    if path is None:
        mend = sentence(
            "package_of_distribution", "your distribution's package {package}", package=commands[0]
        )
        return Finding(name, "limited", _NOT_HERE, needed_for, cost, mend)
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=False, env=environment).stdout
    except (OSError, subprocess.TimeoutExpired):
        answer = ""
    return Finding(name, "ok", next(iter(answer.splitlines()), path).strip(), needed_for)
