"""The demo's folder and page, with a stand-in for the reconstruction; the whole demo is a slow test."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import replace

import numpy as np
import pytest

from geo_nerf.artefacts import write_json
from geo_nerf.config import load_settings
from geo_nerf.demo import run_demo
from geo_nerf.errors import OutputError
from geo_nerf.events import Events
from geo_nerf.products.cloud import write_laz
from geo_nerf.products.raster import write_cog
from geo_nerf.products.reading import read_grid, read_points
from geo_nerf.products.records import blocks_of_cloud
from geo_nerf.types import GeoCloud


def stand_in(survey, out, events):
    """Products made of the truth: a rough cloud, a DSM 3 cm too high, a grey orthophoto with a hole."""
    rng = np.random.default_rng(0)
    points = read_points(survey.truth / "surface.laz")
    xyz = points.xyz[::3] + rng.normal(0, 0.02, points.xyz[::3].shape)
    count = len(xyz)
    rgb, up = np.full((count, 3), 30_000, np.uint16), np.tile(np.array([0, 0, 1], np.float32), (count, 1))
    (out / "products").mkdir(parents=True, exist_ok=True)
    cloud = GeoCloud(points.crs, xyz, up, rgb, np.full(count, 0.8, np.float32), np.ones(count, np.uint16))
    write_laz(blocks_of_cloud(cloud), out / "products" / "cloud.laz", events)
    dsm = read_grid(survey.truth / "dsm.tif")
    write_cog(replace(dsm, values=dsm.values + np.float32(0.03)), out / "products" / "dsm.tif", "heights")
    mask = np.ones(dsm.values.shape, bool)
    mask[:40, :40] = False
    write_cog(replace(dsm, values=np.full((3, *mask.shape), 120, np.uint8), mask=mask), out / "products" / "ortho.tif", "picture")
    write_json(out / "run.json", {"photos": str(survey.photos), "crs": survey.crs, "preset": "demo", "written_at": "2026-01-01"})
    step = {"seconds": 75.0, "peak_memory_mb": 800, "notes": [], "warnings": ["A <doubt> & a half."]}
    write_json(out / "products" / "step.json", {**step, "metrics": {"gsd_m": survey.gsd_m}})
    report = {"registered": 9, "mean_reprojection_px": 0.4, "gnss": {"horizontal_m": 0.2}, "doubts": ["Heights hang on the lens."]}
    write_json(out / "poses" / "orientation.json", {"report": report})


@pytest.fixture(scope="module")
def page(tiny_survey, tmp_path_factory):
    """A demo that finds its survey rendered already."""
    folder = tmp_path_factory.mktemp("demo") / "out"
    shutil.copytree(tiny_survey.folder, folder / "survey")
    return run_demo(folder, Events(), size="tiny", seed=3, reconstruct=stand_in)


def test_the_page_needs_nothing_else(page):
    text = page.read_text()
    assert page.name == "index.html"
    assert len(re.findall(r"src='data:image/", text)) >= 7
    assert not re.findall(r"(?:src|href)\s*=\s*['\"]https?:", text)
    assert "@import" not in text
    assert "url(" not in text


def test_links_lead_to_files(page):
    links = re.findall(r"<a href='([^'#]+)'", page.read_text())
    assert {"run/products/cloud.laz", "run/products/dsm.tif"} <= set(links)
    assert all((page.parent / link).is_file() for link in links)


def test_the_page_tells_the_figures(page):
    text = page.read_text()
    assert "+3.0 cm" in text
    assert "1 min" not in text
    assert "75 s" in text
    assert "0.40 px" in text
    assert "Heights hang on the lens." in text
    assert "A &lt;doubt&gt; &amp; a half." in text


def test_pictures_are_left_for_other_uses(page):
    names = {path.name for path in (page.parent / "pictures").iterdir()}
    assert names == {"relief.png", "ortho.png", "cloud.png", "confidence.png", "section.png"}


def test_a_folder_of_something_else_is_refused(tmp_path):
    (tmp_path / "holiday.jpg").write_bytes(b"")
    with pytest.raises(OutputError, match="new folder"):
        run_demo(tmp_path, Events(), size="tiny", reconstruct=stand_in)
    assert [path.name for path in tmp_path.iterdir()] == ["holiday.jpg"]


@pytest.mark.slow
def test_the_whole_demo(tmp_path, monkeypatch):
    """Rendered, reconstructed and measured as `geo-nerf demo` does, but of fewer photographs and with a part of the training."""
    settings = load_settings("demo", ["field.steps=150", "poses.max_features=2000"])
    monkeypatch.setattr("geo_nerf.config.load_settings", lambda preset: settings if preset == "demo" else None)
    page = run_demo(tmp_path / "demo", Events(), size="small")
    text = page.read_text()
    assert "F1 at 3 GSD" in text and all((page.parent / link).is_file() for link in re.findall(r"<a href='([^'#]+)'", text))
    assert json.loads((page.parent / "run" / "run.json").read_text())["state"] == "done"
    found = json.loads((page.parent / "evaluation" / "evaluation.json").read_text())
    assert found["dsm"]["before"]["hard"]["nmad_gsd"] < 3 and found["cloud"]["before"]["scores"][2]["f1"] > 0.5
