"""Every way out of a run, with what it leaves beside the products: manifest, lineage, STAC, report; and nothing of an earlier making."""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import pytest
import rasterio

from geo_nerf import continuation, export
from geo_nerf.artefacts import read_json, write_json
from geo_nerf.errors import NothingMeasuredError, OutputError
from geo_nerf.events import Event, Events
from geo_nerf.extraction import Asked, extract_file
from geo_nerf.georef.contours import Contour
from geo_nerf.lineage import file_fingerprint
from geo_nerf.products import run_report
from geo_nerf.products.contours import write_contours
from geo_nerf.products.raster import write_cog
from geo_nerf.products.run_report import write_run_report
from geo_nerf.settings import ProductsSettings
from geo_nerf.tiles.geopackage import PlanFile, TileRow
from geo_nerf.tiles_whole import merge_survey
from geo_nerf.types import Grid
from tests.made_run import FRAME, make_run, wavy_surface
from tests.products import made_run as products_run
from tests.tiles.made import made_piece

CONTROL = {"role": "control", "name": "gcp_list.txt", "fingerprint": "sha256:of-then"}


def fake_products(out: Path, folder: Path, crs: pyproj.CRS, settings: ProductsSettings, events: Events, **_: object) -> None:
    """A few real products in place of all."""
    place = np.floor(FRAME.local_to_crs(np.zeros((1, 3)), crs)[0])
    for name, values in (("dsm.tif", np.full((40, 40), 560.0, np.float32)), ("ortho.tif", np.full((3, 40, 40), 99, np.uint8))):
        mask = np.ones((40, 40), bool) if values.ndim == 3 else None
        write_cog(Grid(crs, values, place[0], place[1], 0.5, mask), folder / name, name)
    if "contours" in settings.also:
        write_contours([Contour(560.0, True, place[:2] + np.array([(0, 0), (5.0, 5), (9, 0)]))], crs, folder)
    events.metric(gsd_m=0.05, points=7)


@pytest.fixture(autouse=True)
def no_pdf(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes seconds, and is tested elsewhere."""
    monkeypatch.setattr(run_report, "write_pdf", lambda _, path: path.write_text("a page"))


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A run whose points are taken and whose photographs and control are gone."""
    monkeypatch.setattr(export, "export_products", fake_products)
    folder = make_run(tmp_path / "run", wavy_surface(200)).folder
    photos = products_run._photos(pyproj.CRS("EPSG:25832"))
    write_json(folder / "images" / "catalog.json", {"root": "photos", "photos": photos, "rejected": {}})
    told = read_json(folder / "run.json")
    told["lineage"]["sources"].append(CONTROL)
    write_json(folder / "run.json", {**told, "control": "/gone/gcp_list.txt"})
    return folder


def names_in(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and not path.name.startswith(".")}


def check_manifest(folder: Path, by: str, crs: str) -> dict[str, Any]:
    """The manifest fits the files and its lineage is whole."""
    told = json.loads((folder / "manifest.json").read_text())
    assert told["by"] == by and told["crs"] == crs
    for name, facts in told["files"].items():
        assert f"sha256:{facts['sha256']}" == file_fingerprint(folder / name) and facts["size"] == (folder / name).stat().st_size
    lineage = told["lineage"]
    assert lineage["crs_operation"]["name"] and crs in lineage["statement"]
    assert {"surface", "images"} <= {step["description"] for step in lineage["process_steps"]}
    assert CONTROL in lineage["sources"] and sum(source["role"] == "photograph" for source in lineage["sources"]) == 9
    return told


REPORT = {"report.html", "report.pdf", "item.json", "collection.json"}


def test_an_export_into_the_folder_of_another_crs_leaves_nothing_of_it(run: Path, tmp_path: Path) -> None:
    into = tmp_path / "out"
    continuation.export(run, None, ["products.also=[contours]"], into, None, Events())
    first = {"dsm.tif", "ortho.tif", "contours.gpkg", "contours.dxf", "contours.prj"}
    assert names_in(into) - REPORT == first | {"manifest.json", "export.json"}
    (into / "site.qgz").write_text("mine")
    continuation.export(run, "EPSG:32632", [], into, None, Events())
    assert names_in(into) - REPORT == {"dsm.tif", "ortho.tif", "manifest.json", "export.json", "site.qgz"}
    told = check_manifest(into, "export", "EPSG:32632")
    assert {"report.html", "item.json"} <= set(told["files"]) and "site.qgz" not in told["files"]
    item = json.loads((into / "item.json").read_text())
    assert item["properties"]["proj:code"] == item["assets"]["dsm_tif"]["proj:code"] == "EPSG:32632"
    assert not [key for key in item["assets"] if "contours" in key or "site" in key]
    assert item["properties"]["processing:lineage"] == told["lineage"]["statement"]
    assert "EPSG:32632" in (into / "report.html").read_text() and read_json(into / "export.json")["state"] == "done"


def test_the_operation_of_an_export_is_its_own(run: Path, tmp_path: Path) -> None:
    """NAD83, ED50 and the like are metres off WGS 84 by which operation is taken."""
    continuation.export(run, "EPSG:23032", [], tmp_path / "out", None, Events())
    lineage = check_manifest(tmp_path / "out", "export", "EPSG:23032")["lineage"]
    assert "ED50" in lineage["crs_operation"]["name"] and lineage["crs_operation"]["accuracy_m"] > 0


def test_an_export_that_fails_leaves_the_earlier_one(run: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    into = tmp_path / "out"
    continuation.export(run, None, [], into, None, Events())
    before = {name: (into / name).read_bytes() for name in names_in(into)}

    def failing(out: Path, folder: Path, *_: object, **__: object) -> None:
        (folder / "dsm.tif").write_text("half")
        raise NothingMeasuredError("survey")

    monkeypatch.setattr(export, "export_products", failing)
    with pytest.raises(NothingMeasuredError):
        continuation.export(run, "EPSG:32632", [], into, None, Events())
    assert {name: (into / name).read_bytes() for name in names_in(into)} == before and not list(into.glob(".products*"))


def test_a_folder_of_somebody_else_is_refused(run: Path, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "a.txt").touch()
    with pytest.raises(OutputError, match="no earlier export"):
        continuation.export(run, None, [], tmp_path / "letters", None, Events())


def test_the_run_s_own_products_are_exchanged_and_files_of_others_stay(run: Path) -> None:
    heard: list[str] = []
    events = Events(listeners=(lambda event: heard.append(event.data["text"]) if event.kind == "note" else None,))
    products = run / "products"
    continuation.export(run, None, ["products.also=[contours]"], None, None, Events())
    (products / "notes.txt").write_text("mine")
    continuation.export(run, "EPSG:32632", ["products.also=[]"], None, None, events)
    assert names_in(products) - REPORT == {"dsm.tif", "ortho.tif", "manifest.json", "step.json", "started.json", "notes.txt"}
    assert any("notes.txt" in text for text in heard)
    with rasterio.open(products / "dsm.tif") as raster:
        assert raster.crs.to_epsg() == 32632
    told = check_manifest(products, "run", "EPSG:32632")
    assert {"report.html", "item.json", "collection.json"} <= set(told["files"])
    assert CONTROL in read_json(run / "run.json")["lineage"]["sources"], "its file is gone, what it was is not"


def test_a_run_whose_new_products_fail_keeps_the_old(run: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    continuation.export(run, None, [], None, None, Events())
    before = names_in(run / "products")
    mark = read_json(run / "products" / "step.json")["fingerprint"]
    monkeypatch.setattr(export, "export_products", lambda *_, **__: (_ for _ in ()).throw(NothingMeasuredError("survey")))
    with pytest.raises(NothingMeasuredError):
        continuation.export(run, "EPSG:32632", [], None, None, Events())
    assert names_in(run / "products") == before
    monkeypatch.setattr(export, "export_products", fake_products)
    records = continuation.export(run, "EPSG:32632", [], None, None, Events())
    assert not records["products"].skipped and records["products"].fingerprint != mark
    assert continuation.export(run, "EPSG:32632", [], None, None, Events())["products"].skipped


def test_a_report_written_again_stays_in_the_manifest(run: Path) -> None:
    continuation.export(run, None, [], None, None, Events())
    write_run_report(run)
    check_manifest(run / "products", "run", "EPSG:25832")


@pytest.mark.parametrize("name", ["points.laz", "points.ply"])
def test_extracted_points_have_a_manifest_beside_them(run: Path, tmp_path: Path, name: str) -> None:
    path, _ = extract_file(Asked(run, tmp_path / name, "EPSG:32632"), Events())
    told = json.loads((tmp_path / f"{name}.manifest.json").read_text())
    assert told["by"] == "extract" and told["crs"] == "EPSG:32632" and told["lineage"]["crs_operation"]["name"]
    assert f"sha256:{told['files'][name]['sha256']}" == file_fingerprint(path) and CONTROL in told["lineage"]["sources"]


@pytest.fixture
def survey(tmp_path: Path) -> tuple[PlanFile, Path]:
    """An oriented run and two tiles of it that are done."""
    run = products_run.make_run(tmp_path / "survey")
    shutil.rmtree(run / "products")
    write_json(run / "poses" / "step.json", {"step": "poses", "fingerprint": "p", "program": "geo-nerf"})
    catalog = read_json(run / "images" / "catalog.json")
    prior = {"intrinsics": asdict(products_run.LENS), "focal_sigma": 0.1, "source": "made up"}
    more = {"size_hw": products_run.LENS.size_hw, "orientation": 1, "camera": "lens", "prior": prior, "gimbal": None}
    photos = [{**more, "relative_altitude_m": None, **photo} for photo in catalog["photos"]]
    for photo in photos:
        photo["gnss"] |= {"sigma_horizontal_m": 1.0, "sigma_vertical_m": 2.0, "rtk": None}
    write_json(run / "images" / "catalog.json", {**catalog, "photos": photos})
    told = read_json(run / "run.json")
    write_json(run / "run.json", {**told, "settings": {}, "lineage": {"sources": [CONTROL]}})
    rows = []
    for number, west in enumerate((691_000, 691_020), 1):
        piece = made_piece(tmp_path / "tiles" / f"t{number}" / "tile", number, (west, 5_335_000, west + 20, 5_335_020))
        write_json(tmp_path / "tiles" / f"t{number}" / "done.json", {"mark": number})
        write_json(tmp_path / "tiles" / f"t{number}" / "run" / "surface" / "step.json", {"seconds": 1.0, "metrics": {"spacing_m": 0.5}})
        rows.append(TileRow(f"t{number}", piece.core, ("P0.jpg",), 1.0, 0))
    facts = {"overlap_m": "4.0", "gsd_m": "0.1", "run": str(run)}
    return PlanFile(tmp_path / "plan.gpkg", pyproj.CRS("EPSG:25832"), tuple(rows), facts), tmp_path / "tiles"


def test_a_merged_survey_has_lineage_names_and_nothing_of_an_earlier_merge(survey: tuple[PlanFile, Path], tmp_path: Path) -> None:
    plan, tiles = survey
    run, out = tmp_path / "survey", tmp_path / "whole"
    merged = merge_survey(plan, tiles, out, Events(), run_at=run)
    assert merged.folder == out / "products" and {"cloud.vpc", "tiles/t1.copc.laz"} <= names_in(out / "products")
    merge_survey(plan, tiles, out, Events(), cloud="one", run_at=run)
    names = names_in(out / "products")
    assert "cloud.copc.laz" in names and not [name for name in names if "tiles/" in name or name.endswith(".vpc")]
    told = check_manifest(out / "products", "tiles merge", "EPSG:25832")
    tiles_of = [source["name"] for source in told["lineage"]["sources"] if source["role"] == "tile"]
    assert tiles_of == ["t1", "t2"] and read_json(out / "run.json")["lineage"]["statement"] == told["lineage"]["statement"]
    with rasterio.open(out / "products" / "ortho_source.tif") as raster:
        assert raster.tags()["CLASS_1"] == "P0.jpg" and raster.tags()["CLASS_9"] == "P8.jpg"


def test_events_are_those_of_the_steps(run: Path, tmp_path: Path) -> None:
    heard: list[Event] = []
    continuation.export(run, None, [], tmp_path / "out", None, Events(listeners=(heard.append,)))
    assert {event.step for event in heard} == {"products", "report"}
