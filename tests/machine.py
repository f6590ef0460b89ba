"""What a machine may lack: markers that skip with a reason. A skip for any other reason is a failure, so nothing fades out unseen."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.qgis.session import WITHOUT, qgis_program

#: what a test of real flights says where they are not
NO_REAL_FLIGHTS = "no real flights in ../shared/data (tests/real_flights.md tells which, and where they come from)"


def _has_cuda() -> bool:
    import torch

    return torch.cuda.is_available()


def _has_pdal() -> bool:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        find_pdal()
    except PdalError:
        return False
    return True


def _has_pdal_copc() -> bool:
    from pdal_stages.runner import find_pdal

    return _has_pdal() and find_pdal().writes_copc


def node_modules() -> Path:
    """Where set-up puts packages of node that only tests use."""
    return Path(sys.prefix) / "node_modules"


def node_module(name: str) -> Path:
    """Folder of a package of node."""
    return node_modules() / name


def _has_node_module(name: str) -> bool:
    return shutil.which("node") is not None and node_module(name).is_dir()


def _has_plugin_tools() -> bool:
    """Whether readers.geonerf can be built here: cmake, a compiler, PDAL and its headers."""
    from pdal_stages.runner import find_pdal

    if not _has_pdal() or not all(shutil.which(name) for name in ("cmake", "make", "c++")):
        return False
    root = Path(find_pdal().command[0]).resolve().parents[1]
    return any((folder / "include" / "pdal" / "pdal_features.hpp").is_file() for folder in (root, root / "usr", Path("/usr")))


#: marker -> what it needs, and how to see whether that is here
MARKERS: dict[str, tuple[str, Callable[[], bool]]] = {
    "gpu": ("no CUDA device (a machine with an NVIDIA GPU and its driver)", _has_cuda),
    "pdal": ("no PDAL program (make pdal gets one)", _has_pdal),
    "pdal_plugin": ("no PDAL with C++ headers, or no cmake and compiler (make setup names what lacks)", _has_plugin_tools),
    "pdal_copc": ("this PDAL has no writers.copc that keeps all dimensions (PDAL 2.7 has: conda, environment.yml)", _has_pdal_copc),
    "gltf_validator": (
        "no node with gltf-validator (install node and npm, remove .venv, then make setup)",
        lambda: _has_node_module("gltf-validator"),
    ),
    "copc_npm": ("no node with the package copc (install node and npm, remove .venv, then make setup)", lambda: _has_node_module("copc")),
    "qgis": (WITHOUT, lambda: qgis_program() is not None),
    "cloth": ("no cloth-simulation-filter (make setup, with Python 3.11 or 3.12)", lambda: find_spec("CSF") is not None),
    "chromium": ("no Chromium (apt-get install chromium; too large for set-up)", lambda: shutil.which("chromium") is not None),
}
#: reasons other skips may give; all of them say in brackets how to get what is missing
REASONS = (
    *(reason for reason, _ in MARKERS.values()),
    NO_REAL_FLIGHTS,
    "numba is not installed (make setup)",
    "no C compiler (make setup names its package)",
    ".pdal is not unpacked here (make pdal)",
    ".qgis is not unpacked here (make qgis)",
    "triton is not installed (make setup, on Linux with an x86-64 processor)",
    "pillow-heif is not installed (make setup)",
    "rawpy is not installed (make setup)",
    "mounting a tiny file system needs root (sudo make test)",
    "no QGIS with Processing (scripts/get_qgis.py unpacks one)",
)


def pytest_collection_modifyitems(items: Iterable[pytest.Item]) -> None:
    """Skip the tests whose marker names something this machine lacks (looked up once, and only when a test asks)."""
    here: dict[str, bool] = {}
    for item in items:
        for name, (reason, is_here) in MARKERS.items():
            if item.get_closest_marker(name) and not here.setdefault(name, is_here()):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Turn a skip for an unknown reason into a failure."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        reason = str(report.longrepr[2]).removeprefix("Skipped: ")
        if not reason.startswith(REASONS):
            report.outcome = "failed"
            report.longrepr = f"{item.nodeid} was skipped for a reason tests/machine.py does not know: {reason}"
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(collector: pytest.Collector):
    """No module is skipped as a whole."""
    report = yield
    if report.skipped:
        report.outcome = "failed"
        report.longrepr = f"{collector.nodeid} was skipped as a whole; give its tests a marker instead: {report.longrepr}"
    return report
