"""A sample of all projected CRSs of PROJ's data set: right to the millimetre, or refused with a reason; whole in benchmarks/crs_all.py."""

from __future__ import annotations

import random

from benchmarks.crs_all import codes, outcome


def test_a_sample_of_all_crss_is_right_or_refused() -> None:
    every = [code for code in codes() if not code.startswith("IAU")]
    found = [outcome(code) for code in random.Random(11).sample(every, 50)]
    assert {one.code: one.faults for one in found if one.faults} == {}
    assert sum(one.product in ("right", "warned") for one in found) > 20
