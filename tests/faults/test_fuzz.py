"""A thousand mutated inputs: no traceback, and no place that moves by over a metre without a word.

`benchmarks/fuzz_inputs.py` has ten thousand.
"""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from geo_nerf.events import Events
from geo_nerf.images.catalog import read_catalog
from geo_nerf.settings import ImagesSettings
from tests.faults import fuzz


@pytest.fixture(scope="module")
def photographs(tmp_path_factory):
    return fuzz.make_photographs(tmp_path_factory.mktemp("fuzz") / "photographs")


@pytest.fixture(scope="module")
def catalog(photographs):
    return read_catalog(photographs, ImagesSettings(), Events())


def faults(verdicts: Iterable[fuzz.Verdict]) -> list[str]:
    return [f"{one.kind}, seed {one.seed}: {one.outcome}: {one.words[-600:]}" for one in verdicts if one.is_fault]


def test_the_clean_inputs_pass_without_a_word(photographs, catalog, tmp_path) -> None:
    words: list[str] = []
    assert len(fuzz._places_of(photographs, words)) == len(catalog.photos) == 4
    (tmp_path / "gcp_list.txt").write_text(fuzz.control_text())
    assert len(fuzz._points_of(tmp_path / "gcp_list.txt", catalog, words)) == 5
    assert len(fuzz._centres_of(fuzz.make_model(tmp_path / "model", catalog), catalog, words)) == 4
    assert words == []


def test_headers(photographs, tmp_path) -> None:
    assert faults(fuzz.judge_header(photographs, tmp_path / str(seed), seed) for seed in range(500)) == []


def test_control_files(catalog, tmp_path) -> None:
    assert faults(fuzz.judge_control(catalog, tmp_path / str(seed), seed) for seed in range(350)) == []


def test_frame_files(catalog, tmp_path) -> None:
    model = fuzz.make_model(tmp_path / "model", catalog)
    assert faults(fuzz.judge_frame(model, catalog, tmp_path / str(seed), seed) for seed in range(150)) == []
