"""Every PDAL pipeline that the program or `pdal_stages` writes: it works from any folder, and what is only an example in it stops PDAL."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import laspy
import numpy as np
import pytest

from geo_nerf.events import Events
from geo_nerf.georef.placed import placed_whole
from geo_nerf.products.classify import GroundLimits
from geo_nerf.products.cloud import CloudFiles, cloud_products, write_cloud
from geo_nerf.products.records import Extras
from geo_nerf.settings import ProductsSettings
from pdal_stages.examples import TEMPLATES
from pdal_stages.runner import find_pdal
from tests.pdal_stages.made_place import filled, make_place
from tests.products.conftest import wavy_cloud
from tests.products.test_classify import made_scene

pytestmark = pytest.mark.pdal
#: blanks, letters beyond ASCII, and what means a pattern to PDAL
ODD = "Überflug 3 [neu] ?"
NAMES = sorted(path.stem for path in TEMPLATES.glob("*.json"))


def pdal(pipeline: Path, *options: str, at: Path) -> subprocess.CompletedProcess[str]:
    command = [*find_pdal().command, "pipeline", str(pipeline), *options]
    return subprocess.run(command, cwd=at, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def products(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of a cloud's products, with every class there is."""
    folder = tmp_path_factory.mktemp("run") / ODD / "products"
    decoy = folder.parent.parent / "Überflug 3 n x" / "products"
    decoy.mkdir(parents=True)
    laspy.LasData(laspy.LasHeader(version="1.4", point_format=7)).write(decoy / "cloud.laz")
    cloud, _ = made_scene()
    settings = ProductsSettings(vegetation=True)
    cloud_products(placed_whole(cloud, folder / "scratch"), folder, settings, 0.05, Events())
    return folder


def same_classes(one: Path, other: Path) -> None:
    ours, theirs = laspy.read(one), laspy.read(other)
    assert {1, 2, 5, 7, 18} <= set(np.unique(ours.classification).tolist())
    assert len(ours) == len(theirs) and np.array_equal(ours.xyz, theirs.xyz)
    assert np.array_equal(ours.classification, theirs.classification)
    assert np.array_equal(ours["HeightAboveGround"], theirs["HeightAboveGround"])


def test_the_ground_pipeline_finds_the_products_classes_from_any_folder(products: Path, tmp_path: Path) -> None:
    before = sorted(products.iterdir())
    done = pdal(products / "cloud.ground.pipeline.json", at=tmp_path)
    assert done.returncode == 0, done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["cloud.ground.laz"] and sorted(products.iterdir()) == before
    same_classes(products / "cloud.laz", tmp_path / "cloud.ground.laz")


def test_a_copy_of_the_products_never_writes_into_the_first_place(products: Path, tmp_path: Path) -> None:
    shutil.copytree(products, tmp_path / "copy")
    before = {path: path.stat().st_mtime_ns for path in products.rglob("*")}
    for options in ((), (f"--readers.las.filename={tmp_path / 'copy' / 'cloud.laz'}",)):
        done = pdal(tmp_path / "copy" / "cloud.ground.pipeline.json", *options, at=tmp_path / "copy")
        assert done.returncode == 0, done.stderr
        assert {path: path.stat().st_mtime_ns for path in products.rglob("*")} == before
        (tmp_path / "copy" / "cloud.ground.laz").unlink()


def test_the_ground_pipeline_finds_them_in_a_cloud_whose_classes_were_lost(products: Path, tmp_path: Path) -> None:
    las = laspy.read(products / "cloud.laz")
    classes = np.asarray(las.classification).copy()
    las.classification[np.isin(classes, (2, 7))] = 1
    las.write(tmp_path / "lost.laz")
    options = [f"--readers.las.filename={tmp_path / 'lost.laz'}", f"--writers.las.filename={tmp_path / 'found.laz'}"]
    done = pdal(products / "cloud.ground.pipeline.json", *options, at=tmp_path)
    assert done.returncode == 0, done.stderr
    assert np.array_equal(laspy.read(tmp_path / "found.laz").classification, classes)
    wide = "--stage.ground.condition=HeightAboveGround[-1:1]"
    assert pdal(products / "cloud.ground.pipeline.json", *options, wide, at=tmp_path).returncode == 0
    assert (np.asarray(laspy.read(tmp_path / "found.laz").classification) == 2).sum() > (classes == 2).sum()


def test_a_moved_folder_stops_pdal_and_its_note_says_how_to_go_on(products: Path, tmp_path: Path) -> None:
    shutil.copytree(products.parent, tmp_path / "copy")
    there, away = tmp_path / "copy" / "products", products.with_name("away")
    products.rename(away)
    try:
        done = pdal(there / "cloud.ground.pipeline.json", at=there)
    finally:
        away.rename(products)
    assert done.returncode != 0 and "cloud.laz" in done.stderr
    note = json.loads((there / "cloud.ground.pipeline.json").read_text())["note"]
    options = [word for word in note.replace("OUTPUT", "again.laz").split() if word.startswith("--")]
    done = pdal(there / "cloud.ground.pipeline.json", *options, at=there)
    assert done.returncode == 0, done.stderr
    same_classes(there / "cloud.laz", there / "again.laz")


def test_places_without_ground_stay_unclassified(tmp_path: Path) -> None:
    """Their height is not known, and no number stands for it."""
    cloud = wavy_cloud(1000)
    above = np.where(np.arange(1000) % 2, np.float32(np.nan), np.float32(0.05))
    classes = np.where(np.isnan(above), 1, 2).astype(np.uint8)
    write_cloud(cloud, tmp_path, Events(), Extras(classes, above), CloudFiles(ground=GroundLimits(0.1, 0.5)))
    assert pdal(tmp_path / "cloud.ground.pipeline.json", at=tmp_path).returncode == 0
    found = laspy.read(tmp_path / "cloud.ground.laz")
    assert np.array_equal(found.classification, classes) and np.array_equal(np.isnan(found["HeightAboveGround"]), np.isnan(above))


@pytest.mark.pdal_copc
def test_the_copc_pipeline_works_from_any_folder(products: Path, tmp_path: Path) -> None:
    done = pdal(products / "cloud.copc.pipeline.json", at=tmp_path)
    assert done.returncode == 0, done.stderr
    assert len(laspy.read(tmp_path / "cloud.copc.laz")) == len(laspy.read(products / "cloud.laz"))


def test_a_number_sign_in_a_folders_name_leads_nowhere_else(tmp_path: Path) -> None:
    """PDAL writes a number where the sign stands, so only the name of the file can be given."""
    folder = tmp_path / "site #7"
    extras = Extras(np.ones(500, np.uint8), np.zeros(500, np.float32))
    write_cloud(wavy_cloud(500), folder, Events(), extras, CloudFiles(ground=GroundLimits(0.1, 0.5)))
    done = pdal(folder / "cloud.ground.pipeline.json", at=folder)
    assert done.returncode == 0, done.stderr
    assert len(laspy.read(folder / "cloud.ground.laz")) == 500 and [path.name for path in tmp_path.iterdir()] == ["site #7"]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("place") / "Fläche 1"
    folder.mkdir()
    return make_place(folder)


def can_run(name: str) -> bool:
    return find_pdal().has(json.loads((TEMPLATES / f"{name}.json").read_text())["pipeline"][-1]["type"])


@pytest.mark.parametrize("name", NAMES)
def test_a_template_runs_from_any_folder_and_no_example_in_it_passes_for_a_file_or_a_box(name: str, place: Path, tmp_path: Path) -> None:
    target, elsewhere = tmp_path / "Ziel ä", tmp_path / "elsewhere"
    target.mkdir(), elsewhere.mkdir()
    options = list(filled(name, place, target))
    assert pdal(TEMPLATES / f"{name}.json", at=elsewhere).returncode != 0
    for left_out in options:
        if "--writers" not in left_out:
            done = pdal(TEMPLATES / f"{name}.json", *(option for option in options if option != left_out), at=elsewhere)
            assert done.returncode != 0, left_out
            assert not [path for path in target.iterdir() if path.stat().st_size], left_out
    done = pdal(TEMPLATES / f"{name}.json", *options, at=elsewhere)
    if not can_run(name):
        assert done.returncode != 0 and "writers.copc" in done.stderr
        return
    assert done.returncode == 0, done.stderr
    assert list(elsewhere.iterdir()) == [] and any(path.stat().st_size for path in target.iterdir())
