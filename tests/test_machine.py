"""The guard against tests that fade out: an unknown reason to skip fails the test, a known one does not."""

from __future__ import annotations

import importlib
import re

import pytest

pytest_plugins = ["pytester"]

CASES = {
    "pytest.skip('too lazy')": {"failed": 1},
    "pytest.importorskip('a_module_nobody_has')": {"failed": 1},
    "pytest.skip('no C compiler (make setup names its package)')": {"skipped": 1},
    "pytest.xfail('known')": {"xfailed": 1},
    "assert True": {"passed": 1},
}


@pytest.mark.parametrize("body", CASES)
def test_only_known_reasons_skip(pytester: pytest.Pytester, body: str) -> None:
    pytester.makepyfile(f"import pytest\n\ndef test_it():\n    {body}\n")
    pytester.runpytest("-p", "tests.machine", "-p", "no:cacheprovider").assert_outcomes(**CASES[body])


def test_module_skipped_as_a_whole_is_an_error(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("import pytest\npytest.skip('not today', allow_module_level=True)\n")
    pytester.runpytest("-p", "tests.machine").assert_outcomes(errors=1)


@pytest.mark.parametrize(("is_here", "outcome"), [(True, {"passed": 1}), (False, {"skipped": 1})])
def test_marker_skips_where_the_machine_lacks_it(pytester: pytest.Pytester, monkeypatch, is_here: bool, outcome: dict[str, int]) -> None:
    markers = importlib.import_module("tests.machine").MARKERS
    monkeypatch.setitem(markers, "gpu", (markers["gpu"][0], lambda: is_here))
    pytester.makepyfile("import pytest\n\n@pytest.mark.gpu\ndef test_it():\n    assert True\n")
    pytester.runpytest("-p", "tests.machine").assert_outcomes(**outcome)


def test_every_reason_says_how_to_get_what_is_missing() -> None:
    reasons = importlib.import_module("tests.machine").REASONS
    assert len(reasons) > 10
    assert [reason for reason in reasons if not re.search(r"\w \(.+\)$", reason)] == []
