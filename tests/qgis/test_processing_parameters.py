"""Every parameter of every algorithm with a right, a wrong and an odd value, in one real QGIS; the program only notes what it gets."""

from __future__ import annotations

import ast
import html
import json
import re
import shutil
import textwrap
from pathlib import Path
from typing import Any

import laspy
import numpy as np
import pyproj
import pytest
import rasterio

from geo_nerf.images.decoding.kinds import EXPECTED
from geo_nerf.tiles.geopackage import write_plan
from tests.qgis.parameter_values import BASES, VALUES, Case, cases
from tests.qgis.processing_case import LEAD, PACKAGE, in_qgis, needs_qgis, script
from tests.tiles.made import small_plan

pytestmark = needs_qgis

#: notes that it was asked, and leaves what the algorithms read; a shell's start is quicker than Python's
PROGRAM = """
#!/bin/sh
test "$1" = --version && echo "geo-nerf 7.7.7" && exit
echo "$1 $2" >> "{folder}/asked"
made="{folder}/made"
test "$1" = inspect && echo '{{"suggested_crs": [["EPSG:32632", "UTM 32N"]], "photos": 3}}' && exit
while test "$1" != -o; do words="$words $1"; shift; done
case "$words" in
  " extract"*) mkdir -p "$(dirname "$2")" && cp "$made/cloud.laz" "$2" ;;
  " evaluate"*) mkdir -p "$2" && echo '{{}}' > "$2/evaluation.json" ;;
  " tiles plan"*) mkdir -p "$(dirname "$2")" && cp "$made/plan.gpkg" "$2" ;;
  " tiles run"*) echo '{{"event": "summary", "done": ["a"], "failed": {{}}, "left": []}}' ;;
  " tiles merge"*) mkdir -p "$2/products" && echo '{{"tiles": []}}' > "$2/products/merge.json" ;;
esac
"""
EVERY = list(cases())


def make(folder: Path) -> None:
    """The files that values name."""
    folder.mkdir()
    for name in ("photos", "ä 'q' photos/deeper", "empty", "run", "rün a", "damaged", "tiles", "truth"):
        (folder / name).mkdir(parents=True)
    for name in ("photos/a.JPG", "ä 'q' photos/deeper/ü.jpg", "a.yaml"):
        (folder / name).touch()
    for name in ("a.txt", "ä 'q' a.txt"):
        (folder / name).write_text("EPSG:25832\n691000 5335000 450 10 20 a.JPG p1\n")
    (folder / "points.csv").write_text("label,x,y,z\np1,691000,5335000,450\n")
    for name in ("run", "rün a"):
        (folder / name / "run.json").write_text(json.dumps({"crs": "EPSG:25832+7837"}))
    (folder / "damaged" / "run.json").write_text("{")
    for crs, name in (("EPSG:25832", "dsm.tif"), ("EPSG:25832", "ä b.TIF"), ("EPSG:25832", "raster_EPSG_25832.tif"), (None, "raster_.tif"),
                      ("EPSG:2263", "raster_EPSG_2263.tif"), ("EPSG:25832", "truth/dsm.tif")):  # fmt: skip
        place = rasterio.transform.from_origin(691000, 5335030, 1, 1)
        with rasterio.open(
            folder / name,
            "w",
            driver="GTiff",
            width=30,
            height=30,
            count=1,
            dtype="float32",
            crs=crs,
            transform=place,
        ) as dsm:
            dsm.write(np.zeros((1, 30, 30), np.float32))
    for name, crs in (("cloud.laz", None), ("crs.laz", pyproj.CRS("EPSG:25832"))):
        header = laspy.LasHeader(version="1.4", point_format=6)
        if crs is not None:
            header.add_crs(crs)
        cloud = laspy.LasData(header)
        cloud.x = cloud.y = cloud.z = np.arange(3.0)
        cloud.write(folder / name)
    write_plan(small_plan(["a", "b", "x"]), folder / "plan.gpkg", {})
    shutil.copy(folder / "plan.gpkg", folder / "plän a.gpkg")


@pytest.fixture(scope="module")
def told(tmp_path_factory) -> list[Any]:
    folder = tmp_path_factory.mktemp("parameters")
    make(folder / "made")
    program = script(folder / "bin" / "geo-nerf", PROGRAM.format(folder=folder))
    code = (
        Path(__file__)
        .with_name("parameter_run.py")
        .read_text(encoding="utf-8")
        .split("from __future__ import annotations")[1]
    )
    lead = f"CASES = {[{'name': case.name, 'case': list(case)} for case in EVERY]!r}\nBASES = {BASES!r}\n"
    whole = textwrap.dedent(LEAD.format(folder=str(folder))) + lead + code
    return list(in_qgis(whole, folder / "home", timeout_s=400, PATH=f"{program.parent}:/usr/bin:/bin"))


def test_every_algorithm_and_parameter_says_what_it_is(told) -> None:
    for name, about in told[2].items():
        assert all(len(words) > 15 and words != about["labels"][one] for one, words in about["helps"].items()), name
        assert about["group"][0] in ("survey", "products", "tiles") and about["group"][1]
        assert 20 < len(about["short"]) and about["can cancel"] and about["batch"]
        assert all(html.escape(words) in about["page"] for words in about["helps"].values()), "the page behind the Help button"
        for number, (least, most) in about["ranges"].items():
            assert (least > -1e300 and most > least) or number in ("LOWEST", "HIGHEST"), (name, number)
            has_unit = re.search(r"\((?:m|GB|GSD|0 to 1)[;)]", about["labels"][number])
            assert has_unit or number in ("COUNT", "WORKERS"), (name, number)


def test_the_endings_of_photographs_are_the_programs() -> None:
    tree = ast.parse((PACKAGE / "processing" / "checks.py").read_text(encoding="utf-8"))
    found = {ast.unparse(node.targets[0]): node.value for node in tree.body if isinstance(node, ast.Assign)}["PHOTOGRAPHS"]
    assert isinstance(found, ast.Call) and isinstance(found.args[0], ast.Call)
    assert set(ast.unparse(found.args[0].func).split("'")[1].split()) == set(EXPECTED)


def test_a_model_plans_runs_and_merges_and_refuses_what_is_no_run(told) -> None:
    is_well, is_refused, lines, is_there = told[3]
    assert is_well and is_there and is_refused
    assert any("is not the folder of a run" in line for line in lines) and not any("Traceback" in line for line in lines)


def test_every_parameter_has_right_wrong_and_odd_values(told) -> None:
    """A new algorithm or parameter without values fails here."""
    there = {(algorithm, name) for algorithm, names in told[1].items() for name in names}
    assert there == {(algorithm, name) for algorithm, names in VALUES.items() for name in names}
    kinds = {
        (algorithm, name): {kind for kind, *_ in values}
        for algorithm, names in VALUES.items()
        for name, values in names.items()
    }
    assert {place for place in there if kinds[place] != {"right", "wrong", "odd"}} == set()


@pytest.mark.parametrize("case", EVERY, ids=[case.name for case in EVERY])
def test_a_value_is_taken_or_refused_with_words(case: Case, told) -> None:
    outcome = told[0][case.name]
    said, words = outcome["toolbox"], case.refusal.split("|")
    assert said is None or ("Traceback" not in said and "Error:" not in said), said
    if said is None:
        assert "" in words, "it was taken"
        return
    assert any(one and one in said for one in words), said
    assert "Traceback" not in (outcome["model"] or "") and any(
        one and one in (outcome["model"] or "") for one in words
    ), outcome["model"]
    if "Could not create" not in words:
        assert outcome["started"] == outcome["started in a model"] == 0, "refused before anything is started"
