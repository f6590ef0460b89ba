"""Large blocks without pixels: the parts' way against truth and against the mapper that takes all at once."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from dataclasses import replace

import numpy as np
import psutil
import pycolmap
import pytest

from geo_nerf.errors import GeoNerfError, InputError
from geo_nerf.events import Event, Events
from geo_nerf.poses import mapping, parts
from geo_nerf.poses.adjust import Adjusted
from geo_nerf.poses.block import Block
from geo_nerf.poses.database import verified_pairs, write_part
from geo_nerf.poses.georeference import place
from geo_nerf.poses.globally import map_globally
from geo_nerf.poses.mapping import AT_ONCE_UP_TO, map_photographs, way_of
from geo_nerf.poses.priors import pitch_of
from geo_nerf.poses.refine import refine
from geo_nerf.settings import PosesSettings
from geo_nerf.synthetic.ties import TieFlight, made_flight, write_flight

#: of adjusted centres against the truth: 2 cm receivers, 0.5 px of noise, 7.5 cm a pixel
TRUTH_M = 0.04
#: of the two ways against each other after the adjustment
EQUAL_M = 0.002


@pytest.fixture(scope="module")
def flight() -> TieFlight:
    return made_flight(60, ties=120, gnss_sigma_m=0.02)


@pytest.fixture(scope="module")
def database(flight, tmp_path_factory):
    path = tmp_path_factory.mktemp("whole") / "database.db"
    assert write_flight(path, flight, 16) > 300
    return path


@pytest.fixture
def small_parts(monkeypatch):
    """Parts of twenty photographs."""
    monkeypatch.setattr(mapping, "split", lambda *ground: parts.split(*ground, most=20))


def mapped(flight: TieFlight, path, way: str, *, positions=None) -> tuple[list[Block], list[Event]]:
    seen: list[Event] = []
    where = flight.fixes.xyz if positions is None else positions
    settings = PosesSettings(mapper=way, threads=1)
    events = Events("poses", (seen.append,))
    return map_photographs(path, flight.catalog, {}, settings, events, positions=where, use_positions=True), seen


def adjusted(flight: TieFlight, block: Block) -> Adjusted:
    rows = np.array([flight.block.names.index(name) for name in block.names])
    fixes = flight.fixes
    own = replace(fixes, xyz=fixes.xyz[rows], sigma=fixes.sigma[rows], sigma_absolute=fixes.sigma_absolute[rows])
    photos = [flight.catalog.photos[n] for n in rows]
    return refine(place(block, own, None, pitch_of(photos), 0), own, [photos[0].prior], None, Events()).adjusted


def test_parts_give_the_truth_and_what_the_incremental_mapper_gives(flight, database, small_parts):
    by_parts, seen = mapped(flight, database, "parts")
    at_once, _ = mapped(flight, database, "incremental")
    assert [len(blocks) for blocks in (by_parts, at_once)] == [1, 1]
    one, two = adjusted(flight, by_parts[0]).block, adjusted(flight, at_once[0]).block
    assert one.names == two.names == flight.block.names
    assert np.sqrt(((one.centres - flight.block.centres) ** 2).mean(axis=0)).max() < TRUTH_M
    np.testing.assert_allclose(one.centres, two.centres, atol=EQUAL_M)
    np.testing.assert_allclose(one.rotations, two.rotations, atol=1e-4)
    np.testing.assert_allclose(one.lenses, two.lenses, rtol=1e-3, atol=1e-2)
    notes = [event.data["text"] for event in seen if event.kind == "note"]
    assert any("3 overlapping parts" in note for note in notes)
    done = [event.data["done"] / event.data["total"] for event in seen if event.data.get("label") == "orienting photographs"]
    assert done == sorted(done) and done[-1] == 1.0 and len(done) > 60
    assert not (database.parent / "part").exists()


def test_photographs_without_a_position_are_mapped_with_their_part(flight, database, small_parts):
    some = flight.fixes.xyz.copy()
    some[2::5] = np.nan
    (block,), seen = mapped(flight, database, "parts", positions=some)
    assert block.names == flight.block.names
    assert not [event for event in seen if event.kind == "warning"]


def test_flights_that_do_not_overlap_are_blocks_of_their_own(flight, tmp_path, small_parts):
    gap = np.abs(flight.block.centres[:, 0]) < 45.0
    path = tmp_path / "database.db"
    write_flight(path, without(flight, gap), 16)
    blocks, _ = mapped(flight, path, "parts")
    assert len(blocks) == 2
    assert not set(blocks[0].names) & set(blocks[1].names)
    assert len(blocks[0].names) + len(blocks[1].names) == (~gap).sum()


def test_a_part_that_fails_is_named_and_the_others_are_joined(flight, tmp_path, small_parts):
    path = tmp_path / "database.db"
    blind = flight.block.centres[:, 0] > np.percentile(flight.block.centres[:, 0], 65)
    write_flight(path, without(flight, blind), 16)
    blocks, seen = mapped(flight, path, "parts")
    assert set(blocks[0].names) == {name for name, lost in zip(flight.block.names, blind, strict=True) if not lost}
    warned = [event.data["text"] for event in seen if event.kind == "warning"]
    assert len(warned) == 1
    assert "could not be mapped by itself" in warned[0]
    first = next(name for name, lost in zip(flight.block.names, blind, strict=True) if lost)
    assert first in warned[0]


def without(flight: TieFlight, blind: np.ndarray) -> TieFlight:
    """The flight, some of whose photographs show nothing."""
    return replace(flight, block=flight.block.keep_observations(~blind[flight.block.obs_photo]))


@pytest.mark.parametrize(
    ("mapper", "count", "placed", "way"),
    [
        ("auto", AT_ONCE_UP_TO, 1.0, "incremental"),
        ("auto", AT_ONCE_UP_TO, 0.0, "incremental"),
        ("auto", AT_ONCE_UP_TO + 1, 1.0, "parts"),
        ("auto", AT_ONCE_UP_TO + 1, 0.6, "parts"),
        ("auto", AT_ONCE_UP_TO + 1, 0.0, "global"),
        ("incremental", 10_000, 1.0, "incremental"),
        ("global", 10, 1.0, "global"),
        ("parts", 10, 1.0, "parts"),
    ],
)
def test_the_way_is_chosen_by_size_and_positions(mapper, count, placed, way):
    positions = np.zeros((count, 3))
    positions[int(placed * count) :] = np.nan
    assert way_of(PosesSettings(mapper=mapper), positions) == way


def test_parts_without_positions_are_refused_with_a_way_out():
    with pytest.raises(InputError, match="only 0 % of the photographs") as error:
        way_of(PosesSettings(mapper="parts"), np.full((30, 3), np.nan))
    assert "global" in error.value.mend


def test_a_part_of_a_database_is_what_the_whole_says(flight, database, tmp_path):
    pairs, matches = verified_pairs(database)
    photos = list(range(10, 30))
    lens = pycolmap.Camera(model="SIMPLE_RADIAL", width=1596, height=1064, params=[1068.0, 798.0, 532.0, -0.02], camera_id=1)
    write_part(database, tmp_path / "part.db", photos, pairs, {1: lens})
    own, own_matches = verified_pairs(tmp_path / "part.db")
    inside = np.isin(pairs, photos).all(axis=1)
    assert inside.sum() > 50
    assert sorted(map(tuple, own.tolist())) == sorted(map(tuple, pairs[inside].tolist()))
    assert own_matches.sum() == matches[inside].sum()
    with pycolmap.Database.open(tmp_path / "part.db") as part:
        assert part.num_images() == part.num_frames() == part.num_pose_priors() == 20
        assert part.num_descriptors() == 0
        assert part.read_camera(1).params[0] == 1068.0
        assert {image.image_id - 1 for image in part.read_all_images()} == set(photos)


@pytest.fixture
def interruptible():
    """Ctrl-C is heard here, too: where several processes test, each is told to ignore it."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def test_global_mapping_ends_at_once_when_interrupted(flight, database, interruptible):
    interrupt = threading.Thread(target=interrupt_when_started)
    began = time.monotonic()
    interrupt.start()
    with pytest.raises(KeyboardInterrupt):
        for _ in range(50):  # until the interruption: one round takes a second or two
            map_globally(database, flight.catalog, PosesSettings(threads=1), Events())
    interrupt.join()
    assert time.monotonic() - began < 60.0
    assert not mappers()


def interrupt_when_started() -> None:
    deadline = time.monotonic() + 45.0
    while not mappers() and time.monotonic() < deadline:
        time.sleep(0.05)
    time.sleep(0.5)
    os.kill(os.getpid(), signal.SIGINT)


def mappers() -> list[psutil.Process]:
    found = []
    for child in psutil.Process().children():
        try:
            if "geo_nerf.poses.globally" in child.cmdline():
                found.append(child)
        except psutil.Error:
            continue
    return found


def test_a_global_mapper_that_dies_is_an_error_that_says_so(flight, database, monkeypatch):
    real = subprocess.Popen

    def killed(*arguments, **options):
        process = real(*arguments, **options)
        process.kill()
        return process

    monkeypatch.setattr("geo_nerf.poses.globally.subprocess.Popen", killed)
    with pytest.raises(GeoNerfError, match="ended with -9") as error:
        map_globally(database, flight.catalog, PosesSettings(threads=1), Events())
    assert "parts" in error.value.mend


def test_global_mapping_tells_its_stages(flight, database):
    blocks, seen = mapped(flight, database, "global")
    assert len(blocks[0].names) == 60
    done = [event.data["done"] for event in seen if event.kind == "progress"]
    assert done[0] == 0 and done[-1] == 1 and done == sorted(done)
    assert len(done) >= 4, "COLMAP's headings were not recognised"
