"""Several processes that test: the longest files first, what is dear made once, an environment each."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests import order

pytest_plugins = ["pytester"]

ROOT = Path(__file__).resolve().parents[1]
#: makes a folder with the maker's name, and tells what it found there, and its environment
BODY = """
import json, os
from pathlib import Path
import pytest
from tests.made_once import made_once

@pytest.fixture(scope="session")
def dear(request):
    def make(folder):
        folder.mkdir()
        (folder / request.config.workerinput["workerid"]).touch()
    return made_once(request, "dear", make)

def test_it(dear, request):
    told = [[path.name for path in dear.iterdir()], os.environ["OMP_NUM_THREADS"], os.environ["NUMBA_CACHE_DIR"]]
    (Path(os.environ["TOLD"]) / request.config.workerinput["workerid"]).write_text(json.dumps(told))
"""


def test_the_longest_files_are_there_and_begin() -> None:
    assert [name for name in order.LONGEST if not (ROOT / name).is_file()] == []
    names = [
        "tests/test_a.py::one",
        f"{order.LONGEST[1]}::one",
        "tests/test_b.py::one",
        f"{order.LONGEST[0]}::one",
        f"{order.LONGEST[0]}::two",
    ]
    items = [SimpleNamespace(nodeid=name) for name in names]
    order.pytest_collection_modifyitems(items)
    assert [item.nodeid for item in items] == [names[3], names[4], names[1], names[0], names[2]]


def test_two_processes_share_what_is_dear_and_nothing_else(pytester: pytest.Pytester, monkeypatch, tmp_path) -> None:
    for name, value in (("PYTHONPATH", str(ROOT)), ("TOLD", str(tmp_path))):
        monkeypatch.setenv(name, value)
    for name in (*order.ONE_THREAD, "NUMBA_CACHE_DIR", "PYTEST_XDIST_WORKER", "PYTEST_XDIST_WORKER_COUNT", "PYTEST_XDIST_TESTRUNUID"):
        monkeypatch.delenv(name, raising=False)
    pytester.makepyfile(test_one=BODY, test_two=BODY)
    done = pytester.runpytest_subprocess("-n", "2", "--dist", "loadfile", "-p", "tests.order", "-p", "no:cacheprovider")
    done.assert_outcomes(passed=2)
    one, other = (json.loads((tmp_path / worker).read_text()) for worker in ("gw0", "gw1"))
    assert one[0] == other[0] and len(one[0]) == 1 and one[1] == other[1] == "1" and one[2] != other[2]
