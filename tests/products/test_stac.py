"""STAC item and collection: the core by pystac's own schemas, the extensions' fields by the rules of their specifications (no network)."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import socket
from pathlib import Path

import pystac
import pytest
from pystac.validation import jsonschemas, validate_dict
from shapely.geometry import shape
from stac_validator.stac_validator import StacValidate

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.products.product_table import find_products
from geo_nerf.products.run_records import open_run
from geo_nerf.products.stac import EXTENSIONS, write_stac
from tests.products.made_run import CORNER_M, GSD_M, TALL_M, WIDE_M, make_run


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """Read only, its STAC files written."""
    folder = make_run(tmp_path_factory.mktemp("stac") / "run")
    write_stac(open_run(folder))
    return folder


@pytest.fixture
def item(run):
    return json.loads((run / "products" / "item.json").read_text())


@pytest.fixture
def no_network(monkeypatch):
    def refuse(*_, **__):
        raise AssertionError("a test went to the network")

    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.mark.parametrize("name", ["item.json", "collection.json"])
def test_the_core_is_valid(run, no_network, name):
    content = json.loads((run / "products" / name).read_text())
    assert content["stac_version"] == "1.1.0"
    assert any("stac-spec" in schema or "schemas.stacspec" in schema for schema in validate_dict(content, extensions=[]))
    broken = {key: value for key, value in content.items() if key not in ("properties", "license")}
    with pytest.raises(pystac.STACValidationError):
        validate_dict(broken, extensions=[])


@pytest.mark.parametrize("name", ["item.json", "collection.json"])
def test_stac_valid_finds_the_core_valid(run, no_network, name, tmp_path):
    """The validator that STAC's own pages name, with the schemas that pystac brings in place of the network's."""
    content = json.loads((run / "products" / name).read_text())
    valid, said = stac_valid(content, tmp_path / name)
    assert valid, said
    broken = {**content, "links": "none"}
    valid, said = stac_valid(broken, tmp_path / name)
    assert not valid and "'none' is not of type 'array'" in said


def stac_valid(content: dict, path: Path) -> tuple[bool, str]:
    path.write_text(json.dumps(content))
    asked = StacValidate(str(path), core=True, schema_map=local_schemas())
    return asked.run(), json.dumps(asked.message)


def local_schemas() -> dict[str, str]:
    """Addresses of the core's schemas -> files of pystac."""
    folder = Path(jsonschemas.__file__).parent
    core = {path.name: str(path) for path in (folder / "stac-spec" / "v1.1.0").glob("*.json")}
    # by file name, not by "$id": one of pystac's is misspelt
    places = {f"https://schemas.stacspec.org/v1.1.0/item-spec/json-schema/{name}": file for name, file in core.items()}
    for kind in ("catalog", "collection"):
        places[f"https://schemas.stacspec.org/v1.1.0/{kind}-spec/json-schema/{kind}.json"] = core[f"{kind}.json"]
    return places | {f"https://geojson.org/schema/{path.name}": str(path) for path in (folder / "geojson").glob("*.json")}


def test_every_product_is_an_asset_with_its_checksum(run, item):
    products = find_products(run / "products")
    assert {asset["href"] for asset in item["assets"].values()} == {f"./{product.name}" for product in products}
    for asset in item["assets"].values():
        content = (run / "products" / asset["href"]).read_bytes()
        assert asset["file:size"] == len(content)
        assert asset["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()
        assert asset["roles"] and asset["type"] and asset["title"]


def test_the_folder_can_be_moved(run, tmp_path, no_network):
    moved = shutil.copytree(run / "products", tmp_path / "elsewhere")
    collection = pystac.Collection.from_file(str(moved / "collection.json"))
    (item,) = collection.get_items()
    assert item.get_collection().id == collection.id
    for asset in item.get_assets().values():
        assert (moved / asset.href).is_file() and asset.get_absolute_href().startswith(str(moved))
    links = [link["href"] for name in ("item.json", "collection.json") for link in json.loads((moved / name).read_text())["links"]]
    assert links and all(href.startswith("./") for href in links)


def test_the_geometry_is_the_ground_covered(item):
    outline = shape(item["geometry"])
    metres = 111_320.0
    narrow = 0.66783  # cosine of the latitude, 48.1 degrees
    area = outline.area * metres * metres * narrow
    assert outline.is_valid and area == pytest.approx(WIDE_M * TALL_M - CORNER_M**2, rel=0.02)
    assert outline.exterior.is_ccw
    assert item["bbox"] == pytest.approx(outline.bounds, abs=1e-7)
    assert item["bbox"][0] < 11.5 < item["bbox"][2] and item["bbox"][1] < 48.1 < item["bbox"][3]


def test_extensions_hold_what_their_specifications_ask(item):
    assert set(item["stac_extensions"]) == set(EXTENSIONS.values())
    properties, dsm, ortho, cloud = item["properties"], *(item["assets"][key] for key in ("dsm_tif", "ortho_tif", "cloud_laz"))
    assert properties["proj:code"] == "EPSG:25832" == dsm["proj:code"] == cloud["proj:code"]
    assert dsm["proj:shape"] == [80, 120] and len(dsm["proj:transform"]) == 6 and len(dsm["proj:bbox"]) == 4
    assert dsm["proj:transform"][0] == dsm["raster:spatial_resolution"] == 0.5 and dsm["raster:sampling"] == "area"
    (heights,) = dsm["bands"]
    assert heights["data_type"] == "float32" and heights["nodata"] == -9999 and heights["unit"] == "m"
    assert heights["statistics"]["valid_percent"] == pytest.approx(100 * (1 - CORNER_M**2 / (WIDE_M * TALL_M)), abs=0.5)
    assert [band["name"] for band in ortho["bands"]] == ["red", "green", "blue"]
    assert cloud["pc:count"] == 20_000 and cloud["pc:type"] == "eopc" and len(cloud["proj:bbox"]) == 6
    assert cloud["pc:density"] == pytest.approx(20_000 / (WIDE_M * TALL_M - CORNER_M**2), rel=0.03)
    kinds = {entry["name"]: (entry["size"], entry["type"]) for entry in cloud["pc:schemas"]}
    assert kinds["X"] == (8, "floating") and kinds["red"] == (2, "unsigned") and kinds["Confidence"][1] in ("floating", "unsigned")
    assert set(properties["processing:software"]) >= {"geo-nerf"} and properties["processing:lineage"]
    assert not any(key.startswith(("raster:", "pc:")) for key in properties)


def test_times_and_gsd(item):
    properties = item["properties"]
    assert (properties["start_datetime"], properties["end_datetime"]) == ("2026-05-14T10:00:00Z", "2026-05-14T10:00:08Z")
    assert properties["datetime"] is None and properties["gsd"] == GSD_M
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", properties["created"])


def test_a_cloud_alone_has_a_footprint(run, tmp_path):
    folder = shutil.copytree(run, tmp_path / "run")
    for name in ("dsm.tif", "ortho.tif"):
        (folder / "products" / name).unlink()
    write_stac(open_run(folder))
    made = json.loads((folder / "products" / "item.json").read_text())
    assert shape(made["geometry"]).area * 111_320.0**2 * 0.66783 == pytest.approx(WIDE_M * TALL_M, rel=0.03)
    assert EXTENSIONS["raster"] not in made["stac_extensions"]


def test_nothing_to_describe_is_told(run, tmp_path):
    folder = shutil.copytree(run, tmp_path / "run")
    for path in (folder / "products").iterdir():
        path.unlink()
    with pytest.raises(NothingMeasuredError):
        write_stac(open_run(folder))


def test_a_compound_crs_is_written_out(run, tmp_path):
    from geo_nerf.crs import parse_crs
    from geo_nerf.products.asset_facts import crs_facts

    facts = crs_facts(parse_crs("EPSG:25832+7837"))
    assert facts["proj:code"] is None and facts["proj:wkt2"].startswith("COMPOUNDCRS")
