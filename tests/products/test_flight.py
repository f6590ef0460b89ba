"""Overlap, GNSS differences and residual fields against cameras and ground whose figures are known."""

from __future__ import annotations

import dataclasses

import numpy as np
import pyproj
import pytest

from geo_nerf.products.flight import gnss_differences, lens_fields, observation_errors, overlap_map, sees
from geo_nerf.products.flight_section import overlap_figures, overlap_picture
from geo_nerf.types import Grid, Intrinsics
from tests.products.made_run import COMMON_OFF_M, CRS, FRAME, LENS, _photos, made_orientation

CRS_OBJECT = pyproj.CRS(CRS)


def level_ground(half_m: float, cell_m: float = 1.0) -> Grid:
    middle = FRAME.local_to_crs(np.zeros((1, 3)), CRS_OBJECT)[0]
    side = int(2 * half_m / cell_m)
    return Grid(CRS_OBJECT, np.full((side, side), middle[2], np.float32), middle[0] - half_m, middle[1] + half_m, cell_m)


def test_photographs_per_place_are_counted():
    """A camera sees 40 m to either side and 30 m up and down; nine stand 20 m apart."""
    overlap = overlap_map(made_orientation(), CRS_OBJECT, level_ground(90.0))
    rows, columns = overlap.counts.shape
    middle = overlap.counts[rows // 2, columns // 2]
    assert middle == 9
    x = overlap.west + (np.arange(columns) + 0.5) * overlap.cell_m - level_ground(0.0 + 1).west - 1
    expected = [sum(abs(at - camera) < 40 for camera in (-20.0, 0.0, 20.0)) * 3 for at in x]
    clear = [n for n, at in enumerate(x) if min(abs(abs(at - camera) - 40) for camera in (-20.0, 0.0, 20.0)) > 1.5]
    assert overlap.counts[rows // 2, clear].tolist() == [expected[n] for n in clear]
    assert overlap.ground.all() and overlap.counts[0, 0] == 0


def test_ground_without_a_surface_does_not_count():
    dsm = level_ground(50.0)
    values = dsm.values.copy()
    values[:, 50:] = np.nan
    overlap = overlap_map(made_orientation(), CRS_OBJECT, dataclasses.replace(dsm, values=values))
    assert overlap.ground.mean() == pytest.approx(0.5, abs=0.01)
    picture = overlap_picture(overlap)
    columns = overlap.counts.shape[1]
    assert picture[75, columns // 4, 3] == 255 and 0 < picture[75, columns * 5 // 8, 3] < 255
    median, few = overlap_figures(dataclasses.replace(overlap, counts=np.where(overlap.ground, 2, 99)))
    assert (median, few) == (2.0, 1.0)


def test_distortion_does_not_fold_the_ground_back():
    """Far outside the picture this lens's polynomial turns back into it."""
    lens = dataclasses.replace(LENS, k1=-0.1)
    photo = made_orientation().photos[4]
    assert 0 < 400 + 500 * 3.0 * (1 - 0.1 * 3.0**2) < 800  # where the formula alone puts the last place
    far = np.array([[x, 0.0, 0.0] for x in (0.0, 30.0, 120.0, 150.0)])
    assert sees(photo, lens, far).tolist() == [True, True, False, False]
    behind = np.array([[0.0, 0.0, 100.0]])
    assert not sees(photo, lens, behind).any()


def test_gnss_differences_are_split_into_common_and_rest():
    photos = _photos(CRS_OBJECT)
    found = gnss_differences(made_orientation(), photos, CRS_OBJECT)
    assert found is not None and found.heights
    assert found.common == pytest.approx(COMMON_OFF_M, abs=1e-6)
    assert np.abs(found.rest).max() < 1e-6
    assert found.names == tuple(f"P{n}.jpg" for n in range(9))
    assert gnss_differences(made_orientation(), [{**photo, "gnss": None} for photo in photos], CRS_OBJECT) is None


def test_residuals_across_the_picture_have_the_sign_of_predicted_less_observed():
    orientation = made_orientation((0.3, -0.2))
    errors = observation_errors(orientation)
    assert len(errors[0]) == len(orientation.tie_points.observation_photo)
    assert errors[2] == pytest.approx(np.tile([-0.3, 0.2], (len(errors[0]), 1)), abs=1e-4)
    field = lens_fields(orientation, errors)["lens"]
    assert len(field.at) > 50 and field.residual == pytest.approx(np.tile([-0.3, 0.2], (len(field.at), 1)), abs=1e-4)
    assert (field.at < [800, 600]).all() and (field.at > 0).all()


def test_a_lens_is_handed_over_in_the_order_of_the_block():
    from geo_nerf.products.flight import lens_row

    assert lens_row(Intrinsics((1, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9)).tolist() == [1, 2, 3, 4, 5, 6, 7, 8, 9]
