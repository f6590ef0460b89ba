"""What several processes that test (pytest-xdist's workers) need: the longest files first, a thread each, a cache of loops each."""

from __future__ import annotations

import os

import pytest

#: each takes half a minute or more; begun last, one of them would keep a process busy after the others had ended
LONGEST = (
    "tests/qgis/test_plugin.py",
    "tests/test_whole_line.py",
    "tests/poses/test_orient.py",
    "tests/test_readme.py",
    "tests/faults/test_kill_resume.py",
    "tests/test_demo.py",
    "tests/stereo/test_stereo.py",
    "tests/field/test_training.py",
    "tests/field/test_cameras.py",
    "tests/field/test_triton.py",
    "tests/field/test_prior.py",
    "tests/field/test_warm_start.py",
    "tests/pdal_stages/test_plugin.py",
    "tests/test_continuation.py",
    "tests/test_refined_poses.py",
    "tests/faults/test_bad_input.py",
    "tests/test_rendering.py",
    "tests/products/test_mesh.py",
    "tests/test_prior_step.py",
    "tests/tiles/test_ray.py",
    "tests/test_tile_job.py",
    "tests/qgis/test_processing.py",
)
#: torch's own threads: two processes of two would take turns at two cores. Our loops (numba) still have a thread for each core.
ONE_THREAD = ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS")


def pytest_configure(config: pytest.Config) -> None:
    """The processes that test, and the programs they start, get their environment from this one."""
    if config.getoption("numprocesses", None):
        for name in ONE_THREAD:
            os.environ.setdefault(name, "1")
        os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    if worker := getattr(config, "workerinput", {}).get("workerid"):
        # numba writes a function's index, then its code: processes that do so at once could leave one's code under the other's types
        os.environ["NUMBA_CACHE_DIR"] = str(config.rootpath / ".pytest_cache" / "numba" / worker)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest files first, all else in the order in which it was found."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.nodeid.split("::")[0], len(places)))
