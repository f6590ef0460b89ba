"""Names of photographs in control files, in the catalogue and beside their masks."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, read_catalog
from geo_nerf.images.control import read_control
from geo_nerf.images.masks import load_mask
from geo_nerf.settings import ImagesSettings
from geo_nerf.synthetic.ties import made_flight
from tests.images.shots import strip, write_jpeg
from tests.nasty import FOLDERS, NASTY

NAMES = tuple(
    f"{FOLDERS[n % len(FOLDERS)]}/{name}.jpg" for n, name in enumerate(name for name in NASTY if "\n" not in name and "\t" not in name)
)


@pytest.mark.parametrize("gap", ["\t", " "])
def test_marks_find_their_photographs_whatever_they_are_called(tmp_path, gap):
    flight = made_flight(len(NAMES), ties=20)
    photos = tuple(replace(photo, name=name) for photo, name in zip(flight.catalog.photos, NAMES, strict=True))
    catalog = replace(flight.catalog, photos=photos)
    rows = [gap.join(("691000.0", "5335000.0", "500.0", "10", f"{n}", name, "g1")) for n, name in enumerate(NAMES)]
    (tmp_path / "gcp.txt").write_text("\n".join(["EPSG:25832", *rows]), encoding="utf-8")
    control = read_control(tmp_path / "gcp.txt", catalog)
    assert {mark.photo: mark.xy_px[1] for mark in control.marks} == {name: float(n) for n, name in enumerate(NAMES)}


def test_accents_may_be_stored_either_way(tmp_path):
    flight = made_flight(3, ties=20)
    stored = unicodedata.normalize("NFD", "Jägerhütte 1.jpg")
    catalog = replace(flight.catalog, photos=(replace(flight.catalog.photos[0], name=stored),))
    row = "691000.0 5335000.0 500.0 10 20 " + unicodedata.normalize("NFC", stored) + " g1"
    (tmp_path / "gcp.txt").write_text(f"EPSG:25832\n{row}\n", encoding="utf-8")
    assert [mark.photo for mark in read_control(tmp_path / "gcp.txt", catalog).marks] == [stored]


def test_a_name_that_is_no_utf8_is_written_out_and_its_file_and_mask_found(tmp_path):
    folder, odd = tmp_path / "photos", os.fsdecode(b"Stra\xdfe (1).jpg")
    strip(folder, 4)
    (folder / "IMG_0001.jpg").rename(folder / odd)
    black = np.zeros((240, 320, 3), np.uint8)
    black[:120] = 255
    write_jpeg(folder / "mask.jpg", black).rename(folder / os.fsdecode(b"Stra\xdfe (1)_mask.jpg"))
    seen: list[Event] = []
    catalog = read_catalog(folder, ImagesSettings(), Events(listeners=(seen.append,)))
    assert not [event for event in seen if event.kind == "warning"]
    again = catalog_from_json(catalog_to_json(catalog))
    photo = next(photo for photo in again.photos if photo.name == "Stra\\xdfe (1).jpg")
    assert photo.path == folder / odd and photo.path.is_file() and photo.gnss is not None
    mask = load_mask(photo)
    assert mask is not None and 0.4 < mask.mean() < 0.6
    assert Path(photo.name).name.encode()
