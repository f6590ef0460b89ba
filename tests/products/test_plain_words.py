"""Words and judgements of the report."""

from __future__ import annotations

import math

import pytest

from geo_nerf.products.plain_words import (
    duration,
    fit_verdict,
    heights_verdict,
    length,
    overlap_verdict,
    point_rating,
    rated,
    survey_verdict,
    worst,
)


@pytest.mark.parametrize(
    ("metres", "words"), [(0.0042, "4.2 mm"), (0.0123, "1.2 cm"), (1.5, "1.50 m"), (None, "-"), (math.nan, "-"), (1234.5, "1,234.50 m")]
)
def test_lengths(metres, words):
    assert length(metres) == words


def test_signed_lengths_and_durations():
    assert length(0.02, sign=True) == "+2.0 cm" and length(-0.002, sign=True) == "-2.0 mm"
    assert [duration(value) for value in (75, 130, 7260)] == ["75 s", "2 min 10 s", "2 h 01 min"]


def test_ratings():
    assert [rated(value, (1, 2)) for value in (0.9, 1.5, 2.5, None, math.nan)] == ["good", "fair", "poor", "unknown", "unknown"]
    assert worst("good", "unknown", "fair") == "fair" and worst("unknown") == "unknown"


@pytest.mark.parametrize(
    ("residual", "rating"),
    [((0.05, 0.05, 0.1), "good"), ((0.1, 0.1, 0.0), "fair"), ((0.0, 0.0, 0.2), "fair"), ((0.0, 0.0, -0.4), "poor"), (None, "unknown")],
)
def test_a_point_is_judged_in_gsd(residual, rating):
    assert point_rating(residual, 0.1) == rating
    assert point_rating(residual, None) == "unknown"


def test_heights_that_nobody_measured_do_not_count():
    assert point_rating((0.05, 0.05, None), 0.1) == "good"
    verdict = survey_verdict({"count": 6, "rmse_horizontal_m": 0.01, "rmse_height_m": None}, 0.1, check=True)
    assert verdict.text.startswith("6 points are met to 1.0 cm horizontally; their heights do not count") and verdict.rating == "unknown"


def test_check_points_are_judged_and_few_are_told_so():
    verdict = survey_verdict({"count": 6, "rmse_horizontal_m": 0.01, "rmse_height_m": 0.25}, 0.1, check=True)
    assert verdict.rating == "fair" and "2.5 GSD" in verdict.text and "30 points" in verdict.text
    many = survey_verdict({"count": 40, "rmse_horizontal_m": 0.01, "rmse_height_m": 0.02}, 0.1, check=True)
    assert many.rating == "good" and "30" not in many.text


def test_without_check_points_no_accuracy_is_claimed():
    for figures in (None, {"count": 0, "points": []}):
        verdict = survey_verdict(figures, 0.1, check=True)
        assert verdict.rating == "unknown" and "nothing independent" in verdict.text
    assert "only check points tell" in survey_verdict({"count": 4, "rmse_horizontal_m": 0.0, "rmse_height_m": 0.0}, 0.1, check=False).text


def test_other_verdicts():
    assert [fit_verdict(value).rating for value in (0.3, 0.8, 1.4, None)] == ["good", "fair", "poor", "unknown"]
    assert [overlap_verdict(*value).rating for value in ((9, 0.0), (5, 0.1), (3, 0.0), (9, 0.5))] == ["good", "fair", "poor", "poor"]
    good = heights_verdict({"bias_m": 0.01, "nmad_m": 0.02, "complete": 0.98}, 0.1, "Heights")
    assert good.rating == "good" and "98.0%" in good.text
    assert heights_verdict({"bias_m": 0.5, "nmad_m": 0.02}, 0.1, "Heights").rating == "poor"
    assert heights_verdict({"bias_m": None, "nmad_m": None}, 0.1, "Heights").rating == "unknown"
