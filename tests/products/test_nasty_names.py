"""Products of photographs and in folders whose names mean something to other programs, read back by those programs."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

import numpy as np
import pyproj
import pystac
import pytest
import rasterio

from geo_nerf.artefacts import partial_path, read_json, write_json
from geo_nerf.events import Events
from geo_nerf.georef.contours import Contour
from geo_nerf.images.catalog import read_catalog
from geo_nerf.inspection_places import write_places
from geo_nerf.poses.store import save_orientation
from geo_nerf.products.cameras import write_cameras
from geo_nerf.products.contours import write_contours
from geo_nerf.products.drawing import Drawing
from geo_nerf.products.gltf import glb_file
from geo_nerf.products.kept import area_outline
from geo_nerf.products.obj import obj_files
from geo_nerf.products.pdf import write_pdf
from geo_nerf.products.report import Image, Product, Report, Section, render_report
from geo_nerf.products.run_records import open_run
from geo_nerf.products.run_report import write_run_report
from geo_nerf.products.stac import run_id, write_stac
from geo_nerf.products.tiles import write_tiles
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, GeoTexturedMesh
from tests.images.shots import strip
from tests.nasty import NASTY, NASTY_FOLDER
from tests.products.made_run import CRS, REPORT, made_orientation, make_run

NAMES = tuple(f"{name}.jpg" for name in NASTY)


class Reader(HTMLParser):
    """What a browser sees: texts, elements, links."""

    def __init__(self) -> None:
        super().__init__()
        self.texts, self.tags, self.links = [], set(), []

    def handle_starttag(self, tag, attrs):
        self.tags.add(tag)
        self.links += [value for name, value in attrs if name == "href" and tag == "a"]

    def handle_data(self, data):
        self.texts.append(data)


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run in such a folder, of photographs so called; read only."""
    folder = make_run(tmp_path_factory.mktemp("nasty") / NASTY_FOLDER / "run")
    orientation = made_orientation((0.3, 0.0))
    photos = tuple(replace(photo, name=name) for photo, name in zip(orientation.photos, NAMES, strict=False))
    report = {**REPORT, "doubts": [f"{name} is odd" for name in NAMES]}
    save_orientation(replace(orientation, photos=photos, report=report), folder / "poses")
    catalog = read_json(folder / "images" / "catalog.json")
    for photo, name in zip(catalog["photos"], NAMES, strict=False):
        photo["name"] = name
    write_json(folder / "images" / "catalog.json", catalog)
    about = read_json(folder / "run.json")
    write_json(folder / "run.json", {**about, "photos": f"/data/{NASTY_FOLDER}/\udcfc<script>"})
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("geo_nerf.products.run_report.write_pdf", lambda report, path: None)  # takes long; a small one is set below
        write_run_report(folder)
    return folder


def test_the_page_holds_names_as_text(run):
    page = read((run / "products" / "report.html").read_text(encoding="utf-8"))
    text = "".join(page.texts)
    for told in ("<b>bold.jpg is odd", "a & b.jpg is odd", 'say "so".jpg is odd', "[red].jpg is odd", "\\x1b[31mred.jpg is odd"):
        assert told in text
    assert "\x1b" not in text and "<b>bold" not in (run / "products" / "report.html").read_text(encoding="utf-8")
    files = [run / "products" / unquote(link) for link in page.links if not link.startswith("#")]
    assert files and all(file.is_file() for file in files)


def test_a_pdf_is_set_of_any_words(tmp_path):
    told = " ".join(("<b>&amp;' \udcff\x1b</script>", *NAMES))
    write_pdf(Report(told, told, (told,), sections=[Section(told, (told,))]), tmp_path / NASTY_FOLDER / "report.pdf")
    assert (tmp_path / NASTY_FOLDER / "report.pdf").read_bytes().startswith(b"%PDF")


def test_stac_links_lead_to_the_files(run):
    item = pystac.Item.from_dict(read_json(run / "products" / "item.json"))  # pystac's own reader cuts the path at its `#`
    assert all((run / "products" / unquote(asset.href)).is_file() for asset in item.assets.values())
    assert len(item.assets) >= 4 and item.id.isascii() and item.properties["title"] == "Survey of \\xfc<script>"


def test_assets_of_other_alphabets_do_not_take_each_others_place(tmp_path):
    folder = make_run(tmp_path / "run")
    for name in ("東.copc.laz", "西.copc.laz", "a #1%.laz"):
        (folder / "products" / "tiles").mkdir(exist_ok=True)
        (folder / "products" / "tiles" / name).write_bytes((folder / "products" / "cloud.laz").read_bytes())
    item = json.loads(write_stac(open_run(folder))[0].read_text())
    links = {asset["href"] for asset in item["assets"].values()}
    assert {unquote(link) for link in links} >= {"./tiles/東.copc.laz", "./tiles/西.copc.laz", "./tiles/a #1%.laz"}
    assert all(link.isascii() and "#" not in link for link in links)
    ids = {run_id(replace(open_run(folder), run={"photos": f"/x/{name}"})) for name in ("東", "西", "x" * 300)}
    assert len(ids) == 3 and max(map(len, ids)) < 140


def test_words_of_a_page_stay_words():
    told = "<b>&amp;' \udcff\x1b</script>"
    drawing = Drawing((0, 0, 1, 1), told)
    drawing.text(0, 0, told)
    drawing.dots(np.zeros((1, 2)), titles=[told])
    product = Product("a'b #%\udcff.tif", told, told, 1)
    page = render_report(Report(told, told, (told,), sections=[Section(told, (told,), warnings=(told,))], products=[product]))
    reader = read(page)
    assert "b" not in reader.tags and reader.texts.count("<b>&amp;' \\xff\\x1b</script>") == 9
    assert reader.links[-1] == "a%27b%20%23%25%FF.tif" and page.encode()
    assert "b" not in read(drawing.svg()).tags
    assert "'onerror" not in render_report(Report("", "", hero=None, products=[Product("x'onerror='1", "", "", 1)]))
    assert Image(b"", "'").alt


def test_geopackages_lie_where_they_should_with_whole_names(run, tmp_path):
    folder = tmp_path / NASTY_FOLDER
    orientation = made_orientation()
    photos = tuple(replace(photo, name=name) for photo, name in zip(orientation.photos, NAMES, strict=False))
    write_cameras(replace(orientation, photos=photos), Catalog(Path("photos"), ()), pyproj.CRS(CRS), folder / "cameras.gpkg")
    with closing(sqlite3.connect(folder / "cameras.gpkg")) as base:
        assert {name for (name,) in base.execute("SELECT name FROM cameras")} == {photo.name for photo in photos}
    write_contours([Contour(500.0, True, np.array([[691_000.0, 5_335_000.0], [691_010.0, 5_335_000.0]]))], pyproj.CRS(CRS), folder)
    assert sorted(path.name for path in folder.iterdir()) == ["cameras.gpkg", "contours.dxf", "contours.gpkg", "contours.prj"]
    assert sorted(path.name for path in tmp_path.iterdir()) == [NASTY_FOLDER]


def test_places_of_photographs_are_written_under_any_name(tmp_path):
    strip(tmp_path / "photos", 3)
    catalog = read_catalog(tmp_path / "photos", ImagesSettings(), Events())
    for name in ("a!b;c.gpkg", "x" * 250 + ".gpkg", "-dash?.gpkg", "#.gpkg", "Stra\udcdfe.gpkg"):
        write_places(catalog, tmp_path / NASTY_FOLDER / name)
        (tmp_path / NASTY_FOLDER / name).rename(tmp_path / "found.gpkg")  # SQLite takes paths as UTF-8 alone
        with closing(sqlite3.connect(tmp_path / "found.gpkg")) as base:
            assert base.execute("SELECT count(*) FROM cameras").fetchone() == (3,)


def test_an_area_is_read_from_any_path(tmp_path):
    import geopandas
    import shapely

    plain, folder = tmp_path / "area.shp", tmp_path / NASTY_FOLDER
    geopandas.GeoDataFrame({"a": [1]}, geometry=[shapely.box(0, 0, 10, 10)], crs=CRS).to_file(plain)
    folder.mkdir()
    for part in tmp_path.glob("area.*"):
        (folder / f"Grenze; neu!{part.suffix}").write_bytes(part.read_bytes())
    assert area_outline(folder / "Grenze; neu!.shp", pyproj.CRS(CRS)).area == 100.0


def test_web_tiles_and_meshes_in_such_a_folder(run, tmp_path):
    folder = tmp_path / NASTY_FOLDER
    folder.mkdir()
    path = write_tiles(run / "products" / "ortho.tif", folder / "ortho.mbtiles", "mbtiles", NASTY_FOLDER, Events())
    with closing(sqlite3.connect(path)) as base:
        assert base.execute("SELECT value FROM metadata WHERE name='name'").fetchone() == (NASTY_FOLDER,)
    import trimesh

    square = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]], np.float64)
    piece = GeoTexturedMesh(
        pyproj.CRS(CRS), square, np.tile(np.float32([0, 0, 1]), (4, 1)), square[:, :2].astype(np.float32),
        np.array([[0, 1, 2], [0, 2, 3]], np.int32), np.full((8, 8, 3), 99, np.uint8),
    )  # fmt: skip
    with obj_files(folder / "mesh.obj", np.zeros(3), CRS) as writer:
        writer.add(piece)
    with glb_file(folder / "mesh.glb", np.zeros(3), {"folder": NASTY_FOLDER}) as glb:
        glb.add(piece)
    for name in ("mesh.obj", "mesh.glb"):
        mesh = trimesh.load(folder / name, force="mesh")
        assert len(mesh.faces) == 2 and mesh.visual.kind == "texture"


def test_rasters_open_in_such_a_folder(run):
    with rasterio.open(run / "products" / "dsm.tif") as raster:
        assert raster.count == 1


def test_what_is_not_whole_has_a_short_plain_name():
    for name in (*NAMES, "x" * 255, "y.a;b"):
        partial = partial_path(Path("/x") / name).name
        assert len(partial.encode()) < 60 and partial.isascii() and not set(partial) & set("!;?# %'\"\n")
    assert partial_path(Path("a.tif")).suffix == ".tif"
    assert partial_path(Path("a.tif")) != partial_path(Path("b.tif"))
