"""The report of a run: what stands in the page and the PDF, that it needs nothing else, and that a browser shows its 3-D view."""

from __future__ import annotations

import copy
import importlib
import io
import json
import re
import shutil
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image as pillow

from geo_nerf.artefacts import read_json, write_json
from geo_nerf.errors import InputError, MissingComponentError
from geo_nerf.events import Events
from geo_nerf.products.pdf import PdfError, write_pdf
from geo_nerf.products.preview_section import preview
from geo_nerf.products.product_table import find_products
from geo_nerf.products.report import Report, Section, Table, render_report
from geo_nerf.products.run_records import open_run
from geo_nerf.products.run_report import products_of, run_report, write_run_report
from geo_nerf.reporting import report_again
from tests.command import PATIENCE_S
from tests.products.made_run import make_run


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Read only, its report written."""
    folder = make_run(tmp_path_factory.mktemp("report") / "run")
    write_run_report(folder)
    return folder


@pytest.fixture(scope="module")
def page(run):
    return (run / "products" / "report.html").read_text()


def text_of(page):
    """The page's words without what is drawn and packed."""
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", re.sub(r"<(script|style).*?</\1>", "", page, flags=re.DOTALL)))


def test_every_part_is_there(page):
    titles = re.findall(r"<h2 [^>]*>([^<]+)</h2>", page)
    assert titles == [
        "In short",
        "The point cloud",
        "Flight and overlap",
        "How well it fits",
        "Completeness and confidence",
        "The products",
        "How it was made",
        "Files",
    ]


def test_the_page_needs_nothing_else(page):
    outside = re.findall(r"(?:src|href)\s*=\s*['\"](?!data:|#)([^'\"]+)", page)
    assert set(outside) == {"cloud.laz", "dsm.tif", "ortho.tif"}
    assert "@import" not in page and "url(" not in page and "fetch(" not in page and "XMLHttpRequest" not in page


def test_judgements_and_doubts_in_plain_words(page):
    words = text_of(page)
    assert words.count("✗ poor") == 2 and "✗ poor Confidence 50% of the points" in words
    assert "~ fair Check points 3 points are met to 16.0 cm" in words
    assert "✓ good Ground control" in words and "✓ good Photographs among themselves" in words
    assert words.count("Heights hang on the &lt;lens&gt;.") == 2 and "Mind the gap." in words
    assert "not placed: too few good marks" in words
    assert "Half of the ground is seen by 6 photographs or more" in words  # nine in the middle, four at the corners


def test_figures_of_steps_settings_and_files(page):
    words = text_of(page)
    assert "images: reading the photographs' tags".replace("'", "&#x27;") in words and "dsm_gsd 2.0" in words
    assert re.search(r"east \+40\.0 cm, north -20\.0 cm, height \+1\.00 m", words)


def test_everything_drawn_has_words(page):
    assert all("alt=''" not in image for image in re.findall(r"<img[^>]*>", page))
    drawings = re.findall(r"<svg class='chart.*?</svg>", page, flags=re.DOTALL)
    assert len(drawings) == 5 and all(re.search(r"role='img'><title>.+?</title>", drawing) for drawing in drawings)
    assert "<html lang='en'>" in page and "aria-label='Point cloud." in page


def test_the_links_lead_to_files(run, page):
    links = re.findall(r"<a href='([^'#]+)'", page)
    assert links and all((run / "products" / link).is_file() for link in links)


def test_an_evaluation_gets_its_part(run, tmp_path):
    folder = shutil.copytree(run, tmp_path / "run")
    errors = {"cells": 9, "bias_m": 0.02, "nmad_m": 0.03, "rmse_m": 0.5, "covered": 1.0, "complete": 0.97}
    side = {"all": errors, "hard": None, "by_class": {"tree": {**errors, "nmad_m": None}}}
    found = {"gsd_m": 0.1, "cloud": None, "dsm": {"before": side, "after": side, "alignment": {"shift_m": [0, 0.01, -0.02]}}}
    write_json(folder / "evaluation" / "evaluation.json", found)
    words = text_of(render_report(run_report(open_run(folder), folder / "products")))
    assert "Accuracy against the reference" in words and "✓ good Heights Typical height error 3.0 cm (0.30 GSD)" in words
    assert "+2.0 cm 3.0 cm 50.0 cm 100.0% 97.0%" in words and "tree +2.0 cm - 50.0 cm" in words


def test_checks_without_heights_have_residuals_in_plane_only(run, tmp_path):
    opened = open_run(run)
    for point in (checks := copy.deepcopy(opened.poses["checks"]))["points"]:
        point["residual_m"] = point["residual_m"] and [*point["residual_m"][:2], None]
    checks["rmse_height_m"] = None
    flat = replace(opened, poses={**opened.poses, "checks": checks})
    words = text_of(render_report(run_report(flat, run / "products")))
    assert "3 points are met to 16.0 cm horizontally; their heights do not count" in words
    assert "p0 +16.0 cm -16.0 cm - 4 of 5 0.30 px poor; its height was not measured" in words


def test_a_run_with_little_in_it_still_has_a_report(tmp_path):
    folder = tmp_path / "run"
    write_json(folder / "run.json", {"photos": "x/flight", "crs": "EPSG:25832"})
    (folder / "products").mkdir()
    words = text_of(render_report(run_report(open_run(folder), folder / "products")))
    assert "Survey of flight" in words and "The point cloud" not in words


def test_the_pdf_says_the_same(run):
    import pypdf

    document = pypdf.PdfReader(run / "products" / "report.pdf")
    words = re.sub(r"\s+", " ", " ".join(page.extract_text() for page in document.pages))
    assert 3 <= len(document.pages) <= 12 and document.metadata.title == "Survey of meadow"
    assert "3 points are met to 16.0 cm" in words and "dsm_gsd" in words and "Heights hang on the <lens>" in words
    assert sum(len(page.images) for page in document.pages) >= 5


def test_print_leaves_nothing_folded_or_scripted():
    report = Report("t", "s", sections=[Section("a", details=[])])
    assert "<script" in render_report(report) and "<script" not in render_report(report, for_print=True)
    assert "var(--ink)" in render_report(report) and "var(--ink)" not in render_report(report, for_print=True)


def test_half_a_photograph_is_still_refused_after_a_pdf(tmp_path):
    whole = io.BytesIO()
    noise = np.random.default_rng(0).integers(0, 255, (40, 40, 3), np.uint8)
    pillow.fromarray(noise).save(whole, format="JPEG")
    write_pdf(Report("t", "s"), tmp_path / "a.pdf")
    with pillow.open(io.BytesIO(whole.getvalue()[:-500])) as picture, pytest.raises(OSError, match="truncated"):
        picture.load()


def test_without_weasyprint_there_is_a_warning_and_no_stale_pdf(run, tmp_path, monkeypatch):
    folder = shutil.copytree(run, tmp_path / "run")
    whole = importlib.import_module

    def without(name, package=None):
        if name == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'")
        return whole(name, package)

    monkeypatch.setattr(importlib, "import_module", without)
    with pytest.raises(MissingComponentError, match="libpango"):
        write_pdf(Report("t", "s"), tmp_path / "a.pdf")
    warned = []
    report_again(folder, Events("report", (lambda event: warned.append(event) if event.kind == "warning" else None,)))
    assert len(warned) == 1 and "No report.pdf" in warned[0].data["text"]
    assert not (folder / "products" / "report.pdf").exists() and (folder / "products" / "report.html").is_file()
    assert "report_pdf" not in read_json(folder / "products" / "item.json")["assets"]


def test_a_page_that_cannot_be_set_is_told(tmp_path, monkeypatch):
    import weasyprint

    def give_up(*_, **__):
        raise AssertionError("page is empty")

    monkeypatch.setattr(weasyprint.HTML, "write_pdf", give_up)
    with pytest.raises(PdfError, match=r"page is empty.*Print report\.html"):
        write_pdf(Report("t", "s"), tmp_path / "a.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_no_run_is_refused(tmp_path):
    with pytest.raises(InputError, match="finished run"):
        report_again(tmp_path, Events())
    assert list(tmp_path.iterdir()) == []


def test_many_files_of_a_kind_share_a_line(tmp_path):
    (tmp_path / "tiles").mkdir()
    for n in range(9):
        (tmp_path / "tiles" / f"{n}.laz").write_bytes(b"12")
    (line,) = products_of(tmp_path, tmp_path)
    assert line.name == "tiles/0.laz and 8 more" and line.size_bytes == 18


@pytest.mark.parametrize("name", ["hillshade.tif", "slope.tif", "dtm.tif"])
def test_other_rasters_are_drawn(run, tmp_path, name):
    shutil.copy(run / "products" / "dsm.tif", tmp_path / name)
    figure = preview(find_products(tmp_path)[0])
    assert figure is not None and name in figure.caption


def test_a_mesh_is_drawn(tmp_path):
    import open3d
    from PIL import Image

    box = open3d.geometry.TriangleMesh.create_box(4.0, 3.0, 2.0)
    box.paint_uniform_color([0.9, 0.1, 0.1])
    open3d.io.write_triangle_mesh(str(tmp_path / "mesh.ply"), box)
    figure = preview(find_products(tmp_path)[0])
    assert figure is not None
    with Image.open(io.BytesIO(figure.image.data)) as picture:
        pixels = np.asarray(picture.convert("RGBA")).astype(int)
    shown = pixels[pixels[..., 3] > 0]
    assert len(shown) > 50_000 and (shown[:, 0] > 2 * shown[:, 1]).mean() > 0.9
    points = open3d.geometry.PointCloud(box.vertices)
    open3d.io.write_point_cloud(str(tmp_path / "mesh.ply"), points)
    assert preview(find_products(tmp_path)[0]) is None


def test_facts_cannot_end_their_script():
    from geo_nerf.products.report import Image, Viewer

    viewer = Viewer({"name": "</script><b>", "confidence": False}, b"123", Image(b"x", "still"), "caption")
    page = render_report(Report("t", "s", sections=[Section("a", viewer=viewer, tables=[Table(("a",), [("b",)])])]))
    assert "</script><b>" not in page
    facts = re.search(r"class='view-facts'>(.*?)</script>", page)
    assert facts and json.loads(facts[1])["name"] == "</script><b>"
    assert "data-mode='2'" not in page


@pytest.mark.chromium
def test_a_browser_draws_the_cloud(run, page, tmp_path):
    """The cloud's canvas is drawn without an error, and the picture is not the empty stage."""
    from PIL import Image

    told = "<script>addEventListener('error',function(e){document.title='ERROR '+e.message})</script>"
    (tmp_path / "page.html").write_text(page.replace("<style>", told + "<style>.hero,.numbers,.verdicts,.warning{display:none}", 1))
    options = ["--headless", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--hide-scrollbars"]
    options += [f"--user-data-dir={tmp_path / 'profile'}", "--window-size=1000,1100", "--virtual-time-budget=5000"]
    where = (tmp_path / "page.html").as_uri()
    seen = subprocess.run(
        ["chromium", *options, "--dump-dom", where], capture_output=True, text=True, timeout=PATIENCE_S, check=True
    ).stdout
    assert "<title>Survey of meadow</title>" in seen and re.search(r"data-drawn=\"[1-9]", seen) and 'class="stage live"' in seen
    assert re.search(r'data-mode="0" aria-pressed="true"', seen)
    shot = tmp_path / "page.png"
    subprocess.run(["chromium", *options, f"--screenshot={shot}", where], capture_output=True, timeout=PATIENCE_S, check=True)
    with Image.open(shot) as picture:
        pixels = np.asarray(picture.convert("RGB")).astype(int)
    greenish = (pixels[..., 1] > pixels[..., 0] + 20) & (pixels[..., 1] > pixels[..., 2] + 30)
    assert greenish.sum() > 20_000


def test_replacing_a_table_keeps_its_words():
    table = replace(Table(("a", "b"), [("c", "d")], words=True), caption="told")
    page = render_report(Report("t", "s", sections=[Section("x", tables=[table])]))
    assert "<table class='words'><caption>told</caption>" in page


def test_what_an_earlier_method_left_is_not_told(tmp_path):
    """A run made again by stereo alone still has the folder of the training it had before."""
    folder = make_run(tmp_path / "run")
    record = read_json(folder / "run.json")
    steps = {name: read_json(folder / name / "step.json") for name in ("images", "products")}
    write_json(folder / "run.json", {**record, "steps": steps})
    write_json(folder / "field" / "step.json", {"seconds": 5000, "peak_memory_mb": 9, "warnings": ["an old doubt"]})
    assert list(open_run(folder).steps) == ["images", "products"]
    write_json(folder / "run.json", {name: value for name, value in record.items() if name != "steps"})
    assert "field" in open_run(folder).steps


@pytest.mark.parametrize(
    ("photos", "run", "name"),
    [
        ("somewhere/meadow", "run", "meadow"),
        ("somewhere/meadow/images", "run", "meadow"),
        ("home/anything/photos", "photos_geo-nerf", "photos_geo-nerf"),
        ("home/anything/DCIM", "quarry 2026", "quarry 2026"),
    ],
)
def test_a_report_is_called_after_the_photographs_or_the_run(photos: str, run: str, name: str, tmp_path) -> None:
    """Not after the folder around both, which may be anybody's home."""
    write_json(tmp_path / run / "run.json", {"photos": photos, "crs": "EPSG:25832"})
    assert open_run(tmp_path / run).name == name
