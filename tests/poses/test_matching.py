"""Matching that was interrupted: what is done is not done again, and nothing of other features or pairs is taken for done."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.artefacts import read_json, write_arrays, write_json
from geo_nerf.events import Events
from geo_nerf.poses import matching
from geo_nerf.poses.database import verified_pairs
from geo_nerf.poses.matching import DATABASE, JOURNAL, matched
from geo_nerf.settings import PosesSettings
from geo_nerf.synthetic.ties import made_flight

SETTINGS = PosesSettings(threads=1)
FLIGHT = made_flight(6, ties=120)
PAIRS = np.array([(i, j) for i in range(6) for j in range(i + 1, 6)])


@pytest.fixture(scope="module")
def features(tmp_path_factory):
    """Every ground point looks the same from everywhere, and unlike all others."""
    folder, block, random = tmp_path_factory.mktemp("features"), FLIGHT.block, np.random.default_rng(0)
    looks = random.integers(0, 60, (len(block.points), 128)).astype(np.uint8)
    paths = {}
    for number, name in enumerate(block.names):
        rows = np.flatnonzero(block.obs_photo == number)
        paths[name] = folder / f"{number}.npz"
        blank = {"rgb": np.zeros((len(rows), 3), np.uint8), "size": np.ones(len(rows), np.float32)}
        write_arrays(paths[name], {"xy": block.obs_px[rows].astype(np.float32), "descriptors": looks[block.obs_point[rows]], **blank})
    return paths


@pytest.fixture
def asked(monkeypatch):
    """Pairs handed to COLMAP, four at a time."""
    seen: list[list[int]] = []
    match = matching._match

    def noted(database, pairs, settings):
        seen.extend(pairs.tolist())
        match(database, pairs, settings)

    monkeypatch.setattr(matching, "_PAIRS_AT_ONCE", 4)
    monkeypatch.setattr(matching, "_match", noted)
    return seen


def go(folder: Path, features, pairs: np.ndarray = PAIRS, stop_after: int = 99) -> list[tuple[int, int, int]]:
    """Match; the verified pairs with their numbers of matches."""

    def stop(event):
        if event.kind == "progress" and event.data["done"] >= stop_after:
            raise KeyboardInterrupt

    database = matched(folder, pairs, FLIGHT.catalog, features, FLIGHT.fixes, SETTINGS, Events(listeners=(stop,)))
    found, matches = verified_pairs(database)
    return sorted((int(i), int(j), int(count)) for (i, j), count in zip(found, matches, strict=True))


def test_an_interrupted_try_is_gone_on_with(features, asked, tmp_path):
    whole = go(tmp_path / "whole", features)
    assert len(whole) >= 10 and len(asked) == len(PAIRS)
    with pytest.raises(KeyboardInterrupt):
        go(tmp_path / "twice", features, stop_after=8)
    asked.clear()
    assert go(tmp_path / "twice", features) == whole
    assert len(asked) == len(PAIRS) - 8


def test_other_pairs_or_features_begin_anew(features, asked, tmp_path):
    go(tmp_path / "work", features)
    asked.clear()
    go(tmp_path / "work", features, PAIRS[:-1])
    assert len(asked) == len(PAIRS) - 1
    others = {name: Path(shutil.copy(path, tmp_path / f"other{path.name}")) for name, path in features.items()}
    go(tmp_path / "work", others, PAIRS[:-1])
    assert len(asked) == 2 * (len(PAIRS) - 1)


def promise_more(folder: Path) -> None:
    note = read_json(folder / JOURNAL)
    write_json(folder / JOURNAL, {**note, "stored": note["stored"] + 1})


def halve_the_note(folder: Path) -> None:
    (folder / JOURNAL).write_text('{"key": "1')


def damage_the_database(folder: Path) -> None:
    (folder / DATABASE).write_bytes(b"half a file")


@pytest.mark.parametrize("harm", [promise_more, halve_the_note, damage_the_database])
def test_what_a_power_cut_left_is_not_taken_for_done(features, asked, tmp_path, harm):
    whole = go(tmp_path, features)
    harm(tmp_path)
    asked.clear()
    assert go(tmp_path, features) == whole and len(asked) == len(PAIRS)
