"""The table of products: which files count, and as what."""

from __future__ import annotations

import pytest

from geo_nerf.products.product_table import KINDS, find_products


def make(folder, *names):
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"1234")


def test_the_first_line_that_fits_counts(tmp_path):
    make(tmp_path, "cloud.laz", "cloud.copc.laz", "tiles/a_1.laz", "dsm.tif", "hillshade_dsm.tif", "other.tif", "step.json", "notes.txt")
    found = {product.name: product.kind.pattern for product in find_products(tmp_path)}
    assert found == {
        "cloud.copc.laz": "cloud.copc.laz",
        "cloud.laz": "cloud.laz",
        "tiles/a_1.laz": "**/*.laz",
        "dsm.tif": "dsm.tif",
        "hillshade_dsm.tif": "*hillshade*.tif",
        "other.tif": "*.tif",
    }


def test_a_folder_product_is_one_product_with_all_its_bytes(tmp_path):
    make(tmp_path, "tiles3d/tileset.json", "tiles3d/sub/tileset.json", "tiles3d/sub/0.glb", "ept/ept.json", "ept/ept-data/0-0-0-0.laz")
    found = {product.name: product.size_bytes() for product in find_products(tmp_path)}
    assert found == {"ept/ept.json": 8, "tiles3d/tileset.json": 12}


def test_what_is_half_written_is_no_product(tmp_path):
    make(tmp_path, ".partial-1-dsm.tif", ".cache/dsm.laz")
    assert find_products(tmp_path) == ()


def test_keys_are_words(tmp_path):
    make(tmp_path, "Tiles/A-1.copc.laz")
    assert [product.key for product in find_products(tmp_path)] == ["tiles_a_1_copc_laz"]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.pattern)
def test_every_line_is_whole(kind):
    assert kind.title and "/" in kind.media_type and kind.roles
