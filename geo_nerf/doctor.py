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
from dataclasses import asdict, dataclass, replace
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

from geo_nerf.finding import Finding, State
from geo_nerf.optional import install_command, own_signal_handlers, requirement
from geo_nerf.proj_health import proj_findings, sets_as_json

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

_GIB = 2**30
_MARKS: dict[State, str] = {"ok": "[green]✓[/]", "limited": "[yellow]![/]", "old": "[yellow]✗[/]", "missing": "[yellow]✗[/]"}


@dataclass(frozen=True)
class _Library:
    """A Python library: distribution's name, module's name, and what it does here."""

    distribution: str
    module: str
    needed_for: str
    required: bool = True
    cost: str = "the program does not run"
    how_to_get: str = ""
    #: what else it takes, beside pip's command
    system: str = ""
    #: name for people, where the distribution's says little
    title: str = ""


_WITHOUT_BINDINGS = "nothing is lost: pipelines run through the PDAL program"
_LIBRARIES = (
    _Library("scipy", "scipy", "neighbour searches, robust fits"),
    _Library("pycolmap", "pycolmap", "orienting the photographs"),
    _Library("opencv-python-headless", "cv2", "reading and undistorting photographs"),
    _Library("pyexiv2", "pyexiv2", "EXIF and XMP: positions, RTK state, gimbal, lens"),
    _Library("tifffile", "tifffile", "photographs in TIFF"),
    _Library("pyogrio", "pyogrio", "cameras as GeoPackage"),
    _Library("rio-cogeo", "rio_cogeo", "checking and writing cloud-optimised GeoTIFFs"),
    _Library("contourpy", "contourpy", "contours"),
    _Library("ezdxf", "ezdxf", "contours for CAD (DXF)"),
    _Library("pmtiles", "pmtiles", "orthophotos as PMTiles"),
    _Library("laspy", "laspy", "LAS and LAZ files"),
    _Library("lazrs", "lazrs", "compressing clouds (LAZ, COPC)", how_to_get="pip install 'laspy[lazrs]'"),
    _Library("open3d", "open3d", "meshes, their texture, and the demo's rendered survey", cost="no mesh, no demo"),
    _Library("safetensors", "safetensors", "checkpoints of the trained surface"),
    _Library("pillow-heif", "pillow_heif", "photographs in HEIC", False, "HEIC files are left out"),
    _Library("rawpy", "rawpy", "camera raws (DNG and kin)", False, "camera raws are left out"),
    _Library(
        "cloth-simulation-filter",
        "CSF",
        "ground by cloth simulation",
        required=False,
        cost="no csf with a PDAL before 2.3",
        system="for Python 3.13 and later there is no build of it, take a newer PDAL",
    ),
    _Library("tensorboard", "tensorboard", "the training's log", required=False, cost="no training log"),
    _Library("ray", "ray", "tiles on a cluster", False, "no `geo-nerf tiles run --engine ray`"),
    _Library("pystac", "pystac", "the products' STAC description"),
    _Library(
        "weasyprint",
        "weasyprint",
        "the report as PDF",
        required=False,
        cost="no report.pdf; report.html is written all the same",
        system="Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    ),
    _Library("copclib", "copclib", "tests: an independent reader of our COPC files", required=False, cost="those tests are skipped"),
    _Library("trimesh", "trimesh", "tests: an independent reader of our glTF and OBJ files", required=False, cost="those tests fail"),
    _Library("stac-valid", "stac_validator", "tests: an independent judge of our STAC files", required=False, cost="those tests fail"),
    _Library("pdal", "pdal", "PDAL pipelines in Python", False, _WITHOUT_BINDINGS, "conda: python-pdal", title="PDAL Python bindings"),
)
#: these have rows of their own
_SHOWN = frozenset({"torch", "numba", "rasterio", "pyproj", *(library.distribution for library in _LIBRARIES)})


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
        answer = {"ready": ready, "findings": [asdict(finding) for finding in findings], "proj_data_sets": sets_as_json()}
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
    for library in _LIBRARIES:
        yield _library(library)
    yield _others()
    yield _gdal()
    yield from _proj()
    yield _pdal()
    yield _pdal_plugin()
    yield from _machine(folder)
    yield _program("QGIS", ("qgis", "qgis_process"), "looking at the products", "no viewer on this machine")
    yield _program(
        "Chromium", ("chromium", "google-chrome"), "pictures of the HTML report", "nothing is lost: any browser shows the report"
    )


def _python() -> Finding:
    # an older one does not get this far: pip refuses it
    return Finding("Python", "ok", sys.version.split()[0], "everything", required=True)


def _library(library: _Library) -> Finding:
    """Import it and hold its version against what this package asks for."""
    found = Finding(library.title or library.distribution, "ok", "", library.needed_for, required=library.required)
    mend = library.how_to_get or "; ".join(filter(None, (install_command(library.distribution), library.system)))
    by_pip = shlex.quote(requirement(library.distribution)) if requirement(library.distribution) else ""
    try:
        with own_signal_handlers():
            importlib.import_module(library.module)
        version = metadata.version(library.distribution)
    except metadata.PackageNotFoundError:
        return replace(found, version="of unknown version")
    except (ImportError, OSError, RuntimeError) as error:
        absent = isinstance(error, ModuleNotFoundError) and error.name == library.module
        cost = library.cost if absent else f"{library.cost} ({error})"
        system = f"{_make('setup', 'your distribution')} (system libraries), or {mend}"
        return replace(found, state="missing", cost=cost, how_to_get=mend if absent else system, pip_install=by_pip if absent else "")
    wanted = _wanted(library.distribution)
    if wanted and not wanted.specifier.contains(version, prereleases=True):
        cost = f"{library.cost}; made for {wanted.specifier}"
        return replace(found, state="old", version=version, cost=cost, how_to_get=mend, pip_install=by_pip)
    return replace(found, version=version)


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
    found = Finding("other packages", "ok", f"{len(others) - len(wrong)} of {len(others)}", "settings, terminal, pictures", required=True)
    if not wrong:
        return found
    names = ", ".join(wrong)
    return replace(found, state="missing", cost=f"the program does not run without {names}", how_to_get=f"pip install '{wrong[0]}' …")


def _is_satisfied(wanted: Requirement) -> bool:
    try:
        return wanted.specifier.contains(metadata.version(wanted.name), prereleases=True)
    except metadata.PackageNotFoundError:
        return False


def _torch() -> Finding:
    found = _library(_Library("torch", "torch", "training the surface"))
    if found.state != "ok":
        return found
    import torch

    return replace(found, version=f"{found.version}, {torch.get_num_threads()} threads")


def _gpu() -> Finding:
    found = Finding("GPU", "ok", "", "presets standard and high in reasonable time")
    if importlib.util.find_spec("torch") is None:
        return replace(found, state="missing", cost="torch is needed to see one")
    import torch

    if torch.cuda.is_available():
        device = torch.cuda.get_device_properties(0)
        found = replace(found, version=f"{device.name}, {device.total_memory / _GIB:.0f} GiB, CUDA {torch.version.cuda}")
        if importlib.util.find_spec("triton") is None:
            cost = "its kernels are not used: the surface trains on plain torch operations"
            return replace(found, state="limited", cost=cost, how_to_get="pip install triton", pip_install="triton")
        return found
    advice = "Use --preset draft, or a machine with an NVIDIA GPU"
    if shutil.which("nvidia-smi"):
        advice = "This machine seems to have one, but its torch is a CPU build: reinstall torch for CUDA"
    return replace(found, state="limited", version="none", cost="training runs on the CPU: draft is made for that", how_to_get=advice)


def _numba() -> Finding:
    """Compile and run a small parallel loop, as the CPU kernels do."""
    slow = "the hash grid runs on plain torch operations, many times slower"
    found = _library(_Library("numba", "numba", "CPU kernels of the hash grid", required=False, cost=slow))
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
        cost = f"{slow}: its kernels do not compile ({error})"
        return replace(found, state="limited", cost=cost, how_to_get=f"pip install {again}", pip_install=again)
    return replace(found, version=f"{found.version}, compiles, {numba.threading_layer()} threads")


def _gdal() -> Finding:
    found = _library(_Library("rasterio", "rasterio", "elevation models and orthophotos (GDAL)"))
    if found.state != "ok":
        return found
    import rasterio
    from rasterio.drivers import raster_driver_extensions

    version = f"{found.version}, GDAL {rasterio.__gdal_version__}"
    if "tif" not in raster_driver_extensions():
        return replace(found, state="limited", version=version, cost="this GDAL writes no GeoTIFF", how_to_get="pip install rasterio")
    return replace(found, version=version)


def _proj() -> Iterator[Finding]:
    found = _library(_Library("pyproj", "pyproj", "every coordinate"))
    if found.state != "ok":
        yield found
        return
    import pyproj
    from pyproj.datadir import get_data_dir
    from pyproj.network import is_network_enabled  # type: ignore[attr-defined]

    yield replace(found, version=f"{found.version}, PROJ {pyproj.proj_version_str}")
    fetched = "fetched when needed (PROJ_NETWORK is on)" if is_network_enabled() else "not fetched by itself (PROJ_NETWORK is off)"
    yield Finding("PROJ data", "ok", get_data_dir(), f"datums and geoids; a grid that is not there is {fetched}")
    yield from proj_findings()


def _pdal() -> Finding:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    found = Finding("PDAL program", "ok", "", "clouds through PDAL pipelines, your own stages in them")
    mend = _make("pdal, or conda: pdal", "conda: pdal, or your distribution's package pdal")
    try:
        pdal = find_pdal()
    except PdalError as error:
        cost = "clouds are written without PDAL, and no stage of yours can take part"
        return replace(found, state="missing", cost=f"{cost} ({error})", how_to_get=mend)
    version = f"{pdal.version_text}, {pdal.command[0]}"
    if pdal.writes_copc:
        return replace(found, version=version)
    cost = "writers.copc keeps all dimensions from 2.7 on only; geo-nerf's own writer makes the COPC file of clouds"
    return replace(found, state="limited", version=version, cost=cost, how_to_get="conda-forge has a current one")


def _pdal_plugin() -> Finding:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    found = Finding("readers.geonerf", "limited", "not here", "PDAL pipelines that begin with a run's surface (optional)")
    how = _make("plugin-pdal", "build it as pdal_stages/plugin/README.md says")
    found = replace(found, cost="pipelines begin with the files of products/", how_to_get=how)
    try:
        pdal = find_pdal()
    except PdalError:
        return found
    return (
        replace(found, state="ok", version=f"plugin of PDAL {pdal.version_text}", cost="", how_to_get="")
        if pdal.has("readers.geonerf")
        else found
    )


def _make(target: str, otherwise: str) -> str:
    """`make TARGET` where this program runs from its clone, which has a Makefile."""
    return f"make {target}" if (Path(__file__).resolve().parents[1] / "Makefile").is_file() else otherwise


def _machine(folder: Path) -> Iterator[Finding]:
    import psutil

    cores, memory = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1, psutil.virtual_memory()
    disk = shutil.disk_usage(folder).free
    yield _amount("cores", cores, "", 2, "speed", "a draft takes twice as long on one core")
    yield _amount("memory", memory.total / _GIB, " GiB", 7.5, "large surveys", "more than some hundred photographs may not fit")
    yield _amount("free disk", disk / _GIB, " GiB", 10, f"results in {folder}", "a survey of some hundred photographs may not fit")


def _amount(name: str, amount: float, unit: str, enough: float, needed_for: str, cost: str) -> Finding:
    found = Finding(name, "ok", f"{amount:.0f}{unit}", needed_for)
    return found if amount >= enough else replace(found, state="limited", cost=cost)


def _program(name: str, commands: tuple[str, ...], needed_for: str, cost: str) -> Finding:
    """A program on PATH that nothing here depends on."""
    path = next((found for found in map(shutil.which, commands) if found), None)
    if path is None:
        return Finding(name, "limited", "not here", f"{needed_for} (optional)", cost, f"your distribution's package {commands[0]}")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    try:
        answer = subprocess.run([path, "--version"], capture_output=True, text=True, timeout=20, check=False, env=environment).stdout
    except (OSError, subprocess.TimeoutExpired):
        answer = ""
    return Finding(name, "ok", next(iter(answer.splitlines()), path).strip(), f"{needed_for} (optional)")
