"""Photographs whose names COLMAP would read as something else: matched, mapped and named as others are."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pycolmap
import pytest

from geo_nerf.artefacts import write_arrays
from geo_nerf.events import Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, moved_to
from geo_nerf.poses import mapping, parts
from geo_nerf.poses._colmap import _matched, _read
from geo_nerf.poses.absence import nothing_oriented
from geo_nerf.poses.mapping import map_photographs
from geo_nerf.poses.matching import matched
from geo_nerf.settings import PosesSettings
from geo_nerf.synthetic.ties import TieFlight, made_flight, write_flight
from geo_nerf.types import Catalog
from tests.nasty import FOLDERS, NASTY

FLIGHT = made_flight(len(NASTY), ties=120, gnss_sigma_m=0.02)
NAMES = tuple(sorted(f"{FOLDERS[n % len(FOLDERS)]}/{name}.jpg" for n, name in enumerate(NASTY)))


def photos_of(names) -> Catalog:
    """As many of the flight's photographs, so called."""
    photos = (replace(photo, name=name) for photo, name in zip(FLIGHT.catalog.photos, names, strict=False))
    return replace(FLIGHT.catalog, photos=tuple(photos))


def called(flight: TieFlight, names: tuple[str, ...]) -> TieFlight:
    """The flight with other names."""
    return replace(flight, catalog=photos_of(names), block=replace(flight.block, names=names))


@pytest.mark.parametrize("way", ["incremental", "parts"])
def test_names_change_nothing_of_the_models(tmp_path, monkeypatch, way):
    monkeypatch.setattr(mapping, "split", lambda *ground: parts.split(*ground, most=15))
    found = []
    for number, flight in enumerate((FLIGHT, called(FLIGHT, NAMES))):
        path = tmp_path / str(number) / "database.db"
        path.parent.mkdir()
        write_flight(path, flight, 8)
        settings, where = PosesSettings(mapper=way, threads=1), flight.fixes.xyz
        found.append(map_photographs(path, flight.catalog, {}, settings, Events(), positions=where, use_positions=True))
    (plain,), (nasty,) = found
    assert nasty.names == NAMES and plain.names == FLIGHT.block.names
    np.testing.assert_allclose(nasty.centres, plain.centres, atol=1e-6)


def test_every_pair_is_compared_whatever_the_names(tmp_path):
    features, looks = {}, np.random.default_rng(0).integers(0, 60, (len(FLIGHT.block.points), 128)).astype(np.uint8)
    for number, name in enumerate(NAMES[:4]):
        rows = np.flatnonzero(FLIGHT.block.obs_photo == number)
        features[name] = tmp_path / f"{number}.npz"
        blank = {"rgb": np.zeros((len(rows), 3), np.uint8), "size": np.ones(len(rows), np.float32)}
        places = FLIGHT.block.obs_px[rows].astype(np.float32)
        write_arrays(features[name], {"xy": places, "descriptors": looks[FLIGHT.block.obs_point[rows]], **blank})
    flight = called(FLIGHT, NAMES)
    few = replace(flight.catalog, photos=flight.catalog.photos[:4])
    pairs = np.array([(0, 1), (1, 2), (2, 3)])
    database = matched(tmp_path / "work", pairs, few, features, None, PosesSettings(threads=1), Events())
    with pycolmap.Database.open(database) as opened:
        assert opened.num_verified_image_pairs() == 3


def test_why_nothing_was_oriented_is_counted(tmp_path):
    blank = {"rgb": np.zeros((9, 3), np.uint8), "size": np.ones(9, np.float32), "descriptors": np.zeros((9, 128), np.uint8)}
    write_arrays(tmp_path / "few.npz", {"xy": np.zeros((9, 2), np.float32), **blank})
    path = tmp_path / "database.db"
    write_flight(path, FLIGHT, 8)
    few = dict.fromkeys(NAMES, tmp_path / "few.npz")
    assert "overlap" not in str(nothing_oriented(few, path)) and "fewer than 200 features" in str(nothing_oriented(few, path))
    many = {key: np.repeat(value, 40, axis=0) for key, value in {"xy": np.zeros((9, 2), np.float32), **blank}.items()}
    write_arrays(tmp_path / "many.npz", many)
    assert "pairs of photographs share features" in str(nothing_oriented(dict.fromkeys(NAMES, tmp_path / "many.npz"), path))


@pytest.fixture
def model(tmp_path):
    """COLMAP's model in text, of images called as told."""

    def write(names: list[str]):
        folder = tmp_path / "model"
        folder.mkdir(exist_ok=True)
        (folder / "cameras.txt").write_text("1 SIMPLE_PINHOLE 100 80 90 50 40\n")
        lines = [f"{n} 1 0 0 0 {n}.5 0 0 1 {name}\n{'' if n % 2 else '1 2 -1'}\n" for n, name in enumerate(names, 1)]
        (folder / "images.txt").write_text("# images\n" + "".join(lines), encoding="utf-8")
        (folder / "points3D.txt").write_text("")
        return folder

    return write


def test_a_models_text_keeps_its_names_whole(model):
    names = [name for name in NAMES if "\n" not in name]
    block = _read(model(names))
    assert block.names == tuple(sorted(names))
    place = {name: -(number + 0.5) for number, name in enumerate(names, 1)}
    assert {name: float(x) for name, x in zip(block.names, block.centres[:, 0], strict=True)} == place
    assert [photo and photo.name for photo in _matched(block, photos_of(names))] == list(block.names)


def test_a_file_name_that_two_photographs_have_is_not_guessed(model):
    catalog = photos_of(["Flug 1/A.jpg", "Flug 2/A.jpg", "Flug 2/B.jpg"])
    block = _read(model(["A.jpg", "B.jpg"]))
    assert [photo and photo.name for photo in _matched(block, catalog)] == [None, "Flug 2/B.jpg"]
    block = _read(model(["Flug 3\\B.jpg", "Flug 2\\A.jpg"]))
    assert [photo and photo.name for photo in _matched(block, catalog)] == ["Flug 2/A.jpg", "Flug 2/B.jpg"]


def test_a_name_that_is_no_utf8_keeps_its_file(tmp_path):
    root, place = tmp_path / "photos", "Stra\udcdfe.jpg"
    photo = replace(FLIGHT.catalog.photos[0], name="Stra\\xdfe.jpg", path=root / place)
    catalog = Catalog(root, (photo,))
    again = catalog_from_json(catalog_to_json(catalog))
    assert again.photos[0].path == root / place and again.photos[0].name == photo.name
    assert moved_to(again, Path("/new")).photos[0].path == Path("/new") / place
