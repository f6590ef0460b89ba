"""Classes of a made scene: a slope with a house, trees, a few points in the air and below ground."""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import MissingComponentError
from geo_nerf.events import Event, Events
from geo_nerf.georef.placed import place_cloud
from geo_nerf.products import classify as classify_module
from geo_nerf.products import cloth, ground_areas
from geo_nerf.products.classify import classify
from geo_nerf.products.cloth import ClassificationError
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import GeoCloud
from pdal_stages import runner
from pdal_stages.errors import PdalNotFoundError, PipelineFailedError
from pdal_stages.runner import Pdal

GREEN, GREY = (60, 140, 50), (128, 128, 128)


def made_scene() -> tuple[GeoCloud, np.ndarray]:
    """Points 0.3 m apart and what each of them is: 2 ground, 6 roof, 5 tree, 18 bird, 7 hole."""
    rng = np.random.default_rng(5)
    xy = np.mgrid[0:60:0.3, 0:50:0.3].reshape(2, -1).T + rng.uniform(0, 0.2, (200 * 167, 2))
    ground = 400 + 0.08 * xy[:, 0] + 0.4 * np.sin(xy[:, 1] / 6) + rng.normal(0, 0.02, len(xy))
    roof = ((xy > (20, 15)) & (xy < (32, 25))).all(axis=1)
    tree = np.hypot(*(xy - (45, 35)).T) < 4
    height = ground + np.select([roof, tree], [6.0, 5 + rng.uniform(-0.4, 0.4, len(xy))], 0.0)
    truth = np.select([roof, tree], [6, 5], 2)
    xyz = np.column_stack([xy, height])
    birds, holes = np.array([[10.0, 10, 430], [50, 10, 428]]), np.array([[12.0, 40, 396], [40, 8, 397]])
    rgb = np.where(np.r_[tree, np.zeros(4, bool)][:, None], GREEN, GREY).astype(np.uint16) * np.uint16(257)
    xyz = np.concatenate([xyz, birds, holes]) + np.array([465_000.0, 5_247_000.0, 0.0])
    flat = np.zeros((len(xyz), 3), np.float32)
    # the source is the point's number, by which it is found again when tiles have changed the order
    cloud = GeoCloud(pyproj.CRS("EPSG:25832"), xyz, flat, rgb, np.ones(len(xyz), np.float32), np.arange(len(xyz), dtype=np.uint16))
    return cloud, np.r_[truth, 18, 18, 7, 7]


def found_in(cloud: GeoCloud, settings: ProductsSettings, events: Events, tile_m: float = 25.0) -> tuple[np.ndarray, np.ndarray | None]:
    """Class and height above the ground of each point."""
    with tempfile.TemporaryDirectory() as folder:
        placed = place_cloud([cloud], cloud.crs, tile_m, Path(folder))
        found = classify(placed, settings, events)
        number = np.concatenate([placed.read(tile).source for tile in placed.tiles]).argsort()
        columns = (
            None if one is None else np.concatenate([one.read(tile) for tile in placed.tiles])[number]
            for one in (found.classes, found.above)
        )
        classes, above = columns
        assert classes is not None
        return classes, above


def classified(cloud: GeoCloud, settings: ProductsSettings, events: Events) -> np.ndarray:
    return found_in(cloud, settings, events)[0]


@pytest.fixture(scope="module")
def scene() -> tuple[GeoCloud, np.ndarray]:
    return made_scene()


@pytest.mark.pdal
@pytest.mark.parametrize("method", ["smrf", pytest.param("csf", marks=pytest.mark.cloth), "pmf"])
def test_ground_noise_and_the_rest_are_told_apart(scene, method):
    cloud, truth = scene
    classes = classified(cloud, ProductsSettings(classify=method), Events())
    ground = classes == 2
    assert classes.dtype == np.uint8 and len(classes) == len(cloud)
    assert (ground & (truth == 2)).sum() / (ground | (truth == 2)).sum() > 0.97
    assert (classes[np.isin(truth, (5, 6))] == 1).mean() > 0.97
    assert (classes[-4:] == [18, 18, 7, 7]).all()
    assert np.isin(classes[:-4], (7, 18)).mean() < 1e-3


@pytest.mark.pdal
def test_plants_are_told_by_height_and_colour(scene):
    cloud, truth = scene
    plants = classified(cloud, ProductsSettings(vegetation=True), Events()) == 5
    assert plants[truth == 5].mean() > 0.97 and not plants[truth == 6].any()
    assert not (classified(cloud, ProductsSettings(), Events()) == 5).any()


@pytest.mark.pdal
def test_the_ground_runs_on_below_the_house(scene):
    cloud, truth = scene
    _, above = found_in(cloud, ProductsSettings(), Events())
    assert above is not None and above.dtype == np.float32
    assert np.abs(above[truth == 2]).mean() < 0.05
    assert above[truth == 6] == pytest.approx(6.0, abs=0.4)


def test_none_leaves_every_point_unclassified(scene):
    classes, above = found_in(scene[0], ProductsSettings(classify="none"), Events())
    assert (classes == 1).all() and above is None


def test_without_pdal_a_warning_says_so(scene, monkeypatch):
    def find():
        raise PdalNotFoundError(["nowhere"])

    seen: list[Event] = []
    monkeypatch.setattr(runner, "find_pdal", find)
    assert (classified(scene[0], ProductsSettings(), Events(listeners=(seen.append,))) == 1).all()
    assert any("not classified" in event.data["text"] for event in seen if event.kind == "warning")


def test_pdals_words_reach_the_user(scene, monkeypatch):
    def stop(self, stages, points):
        raise PipelineFailedError("filters.csf: no cloth", 1)

    monkeypatch.setattr(runner, "find_pdal", lambda: Pdal(("pdal",), (2, 8, 0), frozenset()))
    monkeypatch.setattr(Pdal, "run_arrays", stop)
    with pytest.raises(ClassificationError, match=r"classify=csf: PDAL stopped: filters.csf: no cloth.*smrf"):
        classified(scene[0], ProductsSettings(classify="csf"), Events())


@pytest.mark.pdal
@pytest.mark.cloth
def test_a_broken_csf_of_an_old_pdal_is_not_used(scene, monkeypatch):
    def find():
        return Pdal(("nowhere",), (2, 2, 0), frozenset())

    monkeypatch.setattr(runner, "find_pdal", find)
    cloud, truth = scene
    classes = classified(cloud, ProductsSettings(classify="csf"), Events())
    assert (classes[truth == 2] == 2).mean() > 0.97


def test_a_python_that_has_no_cloth_simulation_is_told_another_way(scene, monkeypatch):
    monkeypatch.setattr(runner, "find_pdal", lambda: Pdal(("nowhere",), (2, 2, 0), frozenset()))
    monkeypatch.setattr(cloth, "NO_BUILD_SINCE", (3, 0))
    monkeypatch.setattr(cloth, "find_spec", lambda name: None)
    with pytest.raises(MissingComponentError, match=r"no build for this Python.*smrf.*PDAL 2\.3"):
        classified(scene[0], ProductsSettings(classify="csf"), Events())


def _wide_scene() -> GeoCloud:
    """Hills, houses and a wood of 460 m by 240 m, a point a metre or so, birds and holes among them."""
    rng = np.random.default_rng(2)
    xy = np.mgrid[0:460:1.4, 0:240:1.4].reshape(2, -1).T + rng.uniform(0, 1, (329 * 172, 2))
    ground = 400 + 6 * np.sin(xy[:, 0] / 60) + 4 * np.cos(xy[:, 1] / 45) + rng.normal(0, 0.03, len(xy))
    house = (xy[:, 0] % 45 < 14) & (xy[:, 1] % 50 < 12)
    wood = np.hypot(*(xy - (250, 120)).T) < 18
    height = ground + np.select([house, wood], [6.0, 9 + rng.uniform(-2, 2, len(xy))], 0.0)
    wild = rng.choice(len(xy), 60, replace=False)
    height[wild] += np.where(np.arange(60) % 2, 25.0, -3.0)
    xyz = np.column_stack([xy, height]) + np.array([465_003.0, 5_247_002.0, 0.0])
    rgb = np.where((wood | house)[:, None], GREEN, GREY).astype(np.uint16) * np.uint16(257)
    count = len(xyz)
    return GeoCloud(pyproj.CRS("EPSG:25832"), xyz, np.zeros((count, 3), np.float32), rgb, np.ones(count), np.arange(count, dtype=np.uint16))


@pytest.mark.pdal
def test_a_survey_in_areas_is_classed_as_a_whole_one(monkeypatch):
    cloud = _wide_scene()
    settings = ProductsSettings(vegetation=True)
    seen: list[int] = []
    areas_of = ground_areas.areas_of

    def counted(*asked):
        found = areas_of(*asked)
        seen.append(len(found))
        return found

    monkeypatch.setattr(classify_module, "areas_of", counted)
    whole = found_in(cloud, settings, Events())
    # 200 m areas: a margin of 65 m on either side leaves 70 m
    monkeypatch.setattr(classify_module, "areas_of", lambda cloud, cell_m: counted(cloud, cell_m, int((205 / cell_m) ** 2)))
    parts = found_in(cloud, settings, Events())
    assert seen[0] == 1 and seen[1] > 12
    assert {1, 2, 5, 7, 18} <= set(np.unique(whole[0]))
    assert whole[1] is not None and parts[1] is not None
    # below houses and woods PDAL takes the nearest ground, and of equally near cells any
    assert (whole[0] == parts[0]).mean() >= 0.999
    assert np.quantile(np.abs(whole[1] - parts[1]), 0.98) < 1e-3
