"""Marks measured on other pictures than those given."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.errors import ControlFileError
from geo_nerf.poses.mark_scale import MarksSizeError, fitted_control, recognised
from geo_nerf.types import Control, ControlMark, Intrinsics, IntrinsicsPrior, Photo
from tests.poses.blunders import made_case

PRIOR = IntrinsicsPrior(Intrinsics((768, 1024), 800.0, 800.0, 512.0, 384.0), 0.03, "exif_focal")


def marked(change, seed: int = 0, count: int = 4):
    """A made block, its photographs, and control whose marks went through `change`."""
    case = made_case(seed, count, "none")
    photos = [Photo(name, Path(name), (768, 1024), 1, "made", PRIOR, None, None, None, None, name) for name in case.truth.names]
    marks = [replace(mark, xy_px=change(*mark.xy_px)) for mark in case.control.marks]
    inside = [mark for mark in marks if 0 <= mark.xy_px[0] <= 1024 and 0 <= mark.xy_px[1] <= 768]
    outside = [mark for mark in marks if mark not in inside]
    return case.truth, photos, replace(case.control, marks=tuple(inside), outside=tuple(outside))


@pytest.mark.parametrize("seed", range(2))
def test_marks_that_fit_are_left_alone(seed: int) -> None:
    block, photos, control = marked(lambda x, y: (x, y), seed)
    assert recognised(control, block, photos) is None


@pytest.mark.parametrize("ratio", [0.5, 640 / 1024, 4000 / 1024])
def test_the_ratio_of_marks_of_another_size_is_found(ratio: float) -> None:
    block, photos, control = marked(lambda x, y: (x * ratio, y * ratio))
    found = recognised(control, block, photos)
    assert found is not None
    assert found.way == "scale"
    assert found.ratio == pytest.approx(1 / ratio, rel=0.005)


def test_they_stop_the_run_with_the_ratio_or_are_scaled_when_asked() -> None:
    block, photos, control = marked(lambda x, y: (x / 2, y / 2))
    with pytest.raises(MarksSizeError, match="multiplied by 2") as caught:
        fitted_control(control, block, photos, "none")
    assert "poses.marks_scale=2" in str(caught.value)
    scaled = fitted_control(control, block, photos, "auto")
    assert any("multiplied by 2" in doubt for doubt in scaled.doubts)
    first, mark = control.marks[0], scaled.marks[0]
    np.testing.assert_allclose(mark.xy_px, np.array(first.xy_px) * 2)


def test_what_was_said_of_marks_outside_is_taken_back_once_they_fit() -> None:
    block, photos, control = marked(lambda x, y: (x * 2, y * 2))
    before = ("line 2: the mark of g0 lies outside", "g1: no usable mark")
    scaled = fitted_control(replace(control, doubts=("zero", *before), pending=before), block, photos, "auto")
    assert scaled.doubts[0] == "zero" and "multiplied by 0.5" in scaled.doubts[1]
    assert len(scaled.doubts) == 2 and not scaled.pending


@pytest.mark.parametrize(
    ("change", "words"), [(lambda x, y: (y, x), "exchanged"), (lambda x, y: (x, 768 - y), "bottom"), (lambda x, y: (1024 - x, y), "right")]
)
def test_marks_counted_otherwise_are_said_to_be(change, words: str) -> None:
    block, photos, control = marked(change)
    with pytest.raises(ControlFileError, match=words):
        fitted_control(control, block, photos, "auto")


def test_one_mark_far_off_is_no_other_size() -> None:
    block, photos, control = marked(lambda x, y: (x, y))
    first = control.marks[0]
    wrong = ControlMark(first.label, first.photo, (first.xy_px[0] / 3, first.xy_px[1] / 3))
    assert recognised(replace(control, marks=(wrong, *control.marks[1:])), block, photos) is None
    assert isinstance(control, Control)
