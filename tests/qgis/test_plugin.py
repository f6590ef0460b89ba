"""The plugin in a real QGIS on a screen of its own: the tests of `inside/`, each by its name, and what can be told without QGIS."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.qgis.session import Outcome, names_inside, run_inside


@pytest.fixture(scope="session")
def outcome(surroundings, tmp_path_factory) -> Outcome:
    return run_inside(tmp_path_factory.mktemp("qgis"), names_inside(slow=False), 1800, **surroundings)


@pytest.mark.qgis
@pytest.mark.parametrize("name", names_inside(slow=False))
def test_inside(outcome: Outcome, name: str) -> None:
    assert outcome.by_test.get(name, f"no result; QGIS said:\n{outcome.output[-4000:]}") == ""
    assert name not in outcome.skipped


@pytest.mark.qgis
def test_the_plugin_speaks_the_language_that_qgis_was_started_in(surroundings, tmp_path: Path) -> None:
    """Neither the settings nor the system are German then."""
    tests = [name for name in names_inside(slow=False) if name.startswith("inside_language::")]
    done = run_inside(tmp_path, tests, 600, language="de", GEO_NERF_LANGUAGE="de", **surroundings)
    said = f"no result; QGIS said:\n{done.output[-4000:]}"
    assert len(tests) == 3 and [done.by_test.get(test, said) for test in tests] == ["", "", ""]


@pytest.mark.qgis
@pytest.mark.slow
@pytest.mark.parametrize("name", names_inside(slow=True))
def test_inside_slow(surroundings, tmp_path: Path, name: str) -> None:
    done = run_inside(tmp_path, [name], 1200, **surroundings)
    assert done.by_test.get(name, f"no result; QGIS said:\n{done.output[-4000:]}") == ""


def test_the_tests_inside_are_found() -> None:
    assert len(names_inside(slow=False)) > 10 and len(names_inside(slow=True)) == 1
