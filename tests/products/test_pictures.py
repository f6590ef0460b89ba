"""Pictures and report pages."""

from __future__ import annotations

import io

import numpy as np
import pyproj
import pytest
from PIL import Image

from geo_nerf.products.pictures import (
    ColourCloud,
    MapPicture,
    confidence_picture,
    cropped,
    encoded,
    hillshade,
    on_common_ground,
    relief_picture,
    section_of,
    top_view,
)
from geo_nerf.products.report import Compare, Number, Product, Report, Section, Table, render_report
from geo_nerf.products.report import Image as Embedded
from geo_nerf.types import Grid


@pytest.mark.parametrize(("azimuth", "altitude", "slope"), [(315, 45, 1.0), (90, 30, 0.4), (200, 60, 2.0)])
def test_hillshade_is_the_cosine_of_incidence(azimuth, altitude, slope):
    """A plane that falls towards the light, turned away from it, and the formula for both."""
    x, y = np.meshgrid(np.arange(20) * 0.5, -np.arange(20) * 0.5)
    towards = np.radians([azimuth, altitude])
    plane = -slope * (x * np.sin(towards[0]) + y * np.cos(towards[0]))
    tilt = np.degrees(np.arctan(slope))
    assert hillshade(plane, 0.5, azimuth_deg=azimuth, altitude_deg=altitude) == pytest.approx(
        np.cos(np.radians(90 - altitude - tilt)), abs=1e-9
    )
    away = hillshade(-plane, 0.5, azimuth_deg=azimuth, altitude_deg=altitude)
    assert away == pytest.approx(max(0.0, np.cos(np.radians(90 - altitude + tilt))), abs=1e-9)


def test_relief_is_clear_where_there_is_nothing():
    values = np.tile(np.linspace(0, 10, 40, dtype=np.float32), (30, 1))
    values[:5] = np.nan
    picture = relief_picture(Grid(pyproj.CRS.from_epsg(25832), values, 0.0, 0.0, 0.5))
    assert picture.shape == (30, 40, 4)
    assert not picture[:5, :, 3].any()
    assert (picture[5:, :, 3] == 255).all()
    assert cropped(picture).shape == (25, 40, 4)
    assert len(np.unique(picture[10, :, 0])) > 10


def cloud():
    xyz = np.array([[0.5, 0.5, 1.0], [0.6, 0.4, 9.0], [2.5, 1.5, 2.0], [2.4, 0.3, 2.0]])
    rgb = np.array([[10, 0, 0], [200, 0, 0], [0, 99, 0], [0, 0, 50]], np.uint8)
    return ColourCloud(xyz, rgb, np.array([0.0, 0.0, 1.0, 1.0], np.float32))


def test_the_highest_point_is_seen_from_above():
    picture = top_view(cloud(), 1.0)
    assert picture.shape == (2, 2, 4) or picture.shape == (2, 3, 4)
    assert picture[1, 0, 0] == 200
    assert picture[0, 0, 3] == 0


def test_confidence_runs_from_dark_to_bright():
    picture = confidence_picture(cloud(), 1.0).astype(int)
    low, high = picture[1, 0, :3].sum(), picture[0, 1 if picture.shape[1] == 2 else 2, :3].sum()
    assert low < 200 < high


def test_a_section_takes_what_is_near_the_line():
    along, heights, rgb = section_of(cloud(), np.array([0.0, 0.45]), np.array([2.0, 0.45]), 0.1)
    assert along.tolist() == pytest.approx([0.5, 0.6])
    assert heights.tolist() == [1.0, 9.0]
    assert rgb[1].tolist() == [200, 0, 0]


def test_two_maps_are_laid_over_each_other():
    """The same bright square, in maps of different cell and corner, lands on the same pixels."""
    views = []
    for west, north, cell in ((0.0, 20.0, 0.1), (-2.0, 23.0, 0.25)):
        rows, columns = round(25 / cell), round(24 / cell)
        x, y = np.meshgrid(west + (np.arange(columns) + 0.5) * cell, north - (np.arange(rows) + 0.5) * cell)
        inside = (np.abs(x - 10) < 3) & (np.abs(y - 8) < 2)
        views.append(MapPicture(np.stack([inside * 255] * 3 + [np.full_like(x, 255)], axis=-1).astype(np.uint8), west, north, cell))
    one, other = on_common_ground(*views, longest_px=400)
    assert one.shape == other.shape
    assert ((one[..., 0] > 127) != (other[..., 0] > 127)).mean() < 0.01


def test_pictures_are_shrunk_not_grown():
    with Image.open(io.BytesIO(encoded(np.zeros((300, 600, 4), np.uint8), longest_px=200))) as small:
        assert small.size == (200, 100)
    with Image.open(io.BytesIO(encoded(np.zeros((30, 60, 4), np.uint8), longest_px=200))) as same:
        assert same.size == (60, 30)


def test_a_page_escapes_what_it_is_told():
    picture = Embedded(b"x", 'a "picture"')
    report = Report(
        title="Fields & <hills>",
        subtitle="It's",
        hero=Compare(picture, picture, "left", "right"),
        numbers=[Number("n", "1 < 2")],
        sections=[Section("s", ["a & b"], tables=[Table(("h", "v"), [("r", "<b>")], "c")], warnings=["w > v"])],
        products=[Product("a'b.tif", "a'b.tif", "grid", 1_234_567)],
    )
    page = render_report(report)
    for text in ("Fields &amp; &lt;hills&gt;", "1 &lt; 2", "a &amp; b", "&lt;b&gt;", "w &gt; v", "a&#x27;b.tif", "1.2 MB"):
        assert text in page
    assert "<hills>" not in page
    assert page.startswith("<!doctype html>")
