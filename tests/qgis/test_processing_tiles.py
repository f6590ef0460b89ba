"""Tiles in Processing: plan, run and merge, with a stand-in for geo-nerf, then really, through `qgis_process`."""

from __future__ import annotations

import itertools
import json
import shutil
import sys
from pathlib import Path

import laspy
import numpy as np
import pyogrio
import pytest
import rasterio

from geo_nerf.tiles.geopackage import read_plan, write_plan
from tests.qgis.processing_case import LEAD, PLUGINS, asked, in_qgis, needs_qgis, qgis_process, real_program, script
from tests.tiles.made import small_plan


def test_a_batchs_percentage_counts_its_tiles_alike() -> None:
    sys.path.insert(0, str(PLUGINS))
    from geo_nerf_qgis.processing.progress import TileProgress

    progress, seen = TileProgress({"a": "done", "b": "waiting", "c": "failed", "d": "waiting"}), []
    assert progress.percent == 25
    for tile, more in (
        ("b", {"state": "running"}),
        ("b", {"state": "running", "step": "field 50%"}),
        ("b", {"state": "waiting", "reason": "killed by signal 9"}),
        ("b", {"state": "running", "step": "images"}),
        ("c", {"state": "running", "step": "products 100%"}),
        ("b", {"state": "done"}),
        ("c", {"state": "failed", "reason": "too dark"}),
        ("e", {"state": "done"}),
    ):
        seen.append(progress.hear({"event": "tile", "step": "", "tile": tile, **more}))
    assert seen == sorted(seen) and seen[0] == 25 < seen[1] < 50 and seen[4] == pytest.approx(seen[3] + 25) and seen[-1] == 75
    progress.hear({"event": "summary", "done": ["a", "b"], "failed": {"c": "too dark"}, "left": ["d"]})
    assert (progress.done, progress.failed, progress.left) == (("a", "b"), {"c": "too dark"}, ("d",))


#: a geo-nerf that keeps what it was asked, and leaves what the algorithms read afterwards
STAND_IN = """
#!{python}
import json, os, shutil, sys
folder, arguments = {folder!r}, sys.argv[1:]
if arguments == ["--version"]:
    sys.exit(print("geo-nerf 7.7.7"))
with open(folder + "/asked.jsonl", "a") as log:
    log.write(json.dumps(arguments) + "\\n")
out = arguments[arguments.index("-o") + 1]
def tell(**data):
    print(json.dumps(data), flush=True)
if arguments[1] == "plan":
    if "worked" in out and "--anew" not in arguments:
        print("Error: " + out + ": this plan has been worked on. Name another file, or start anew with --anew.", file=sys.stderr)
        sys.exit(2)
    shutil.copy(folder + "/made.gpkg", out)
elif arguments[1] == "run":
    failed = {{"b": "too dark."}} if "dark" in out else {{}}
    tell(event="tile", step="", tile="a", state="running", worker="here:1", attempt=1)
    tell(event="tile", step="field 40%", tile="a", state="running")
    tell(event="tile", step="", tile="a", state="done")
    for name, reason in failed.items():
        tell(event="tile", step="", tile=name, state="failed", reason=reason)
    tell(event="summary", done=["a"], failed=failed, left=["b"] if not failed else [])
    sys.exit(4 if failed else 0)
else:
    os.makedirs(out + "/products", exist_ok=True)
    seams = {{"height_offset_m": {{"median": 0.02, "worst": 0.5}}}}
    json.dump({{"tiles": ["a"], "missing": ["b"], "points": 77, "seams": seams}}, open(out + "/products/merge.json", "w"))
    json.dump({{"metrics": {{"gsd_m": 0.05}}}}, open(out + "/products/step.json", "w"))
    for name in ("cloud.vpc", "seams.gpkg", "dsm.tif"):
        open(out + "/products/" + name, "w").close()
"""

EVERY_PARAMETER = """
    from qgis.core import QgsProcessingUtils
    sheets = QgsVectorLayer("Polygon?crs=EPSG:25832&field=sheet:string&field=year:integer", "sheets", "memory")
    for number in range(2):
        sheet = QgsFeature(sheets.fields())
        sheet.setGeometry(QgsGeometry.fromRect(QgsRectangle(100 * number, 0, 100 * number + 100, 50)))
        sheet.setAttributes([f"s{number}", 2026])
        sheets.dataProvider().addFeatures([sheet])
    (folder / "own.yaml").write_text("run: {attempts: 1}")
    (folder / "tiles").mkdir()
    common = dict(RUN=str(folder / "run"), OUTPUT=str(folder / "plan.gpkg"))
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    planned = processing.run("geonerf:tileplan", dict(COUNT=3, AREA=sheets, EXCLUDE=sheets, CONFIG=str(folder / "own.yaml"), **common),
                             context=context, feedback=QgsProcessingFeedback())
    looks = []
    for place, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(place, context)
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        looks.append([details.name, layer.renderer().type(), [category.value() for category in layer.renderer().categories()]])
    run("tileplan", SIZE=80, **common)
    run("tileplan", MEMORY=2.5, **common)
    run("tileplan", INDEX=sheets, **common)
    refusals = [refused("tileplan", COUNT=2, SIZE=50, **common), refused("tileplan", **common), refused("tileplan", COUNT=2,
                RUN=str(folder), OUTPUT=str(folder / "x.gpkg"))]
    worked = {**common, "OUTPUT": str(folder / "worked.gpkg")}
    refusals.append(refused("tileplan", COUNT=2, **worked))
    run("tileplan", COUNT=2, ANEW=True, **worked)
    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warnings, self.texts = [], []
        def pushWarning(self, text):
            self.warnings.append(text)
        def setProgressText(self, text):
            self.texts.append(text)
    feedback = Feedback()
    ran = run("tilerun", feedback, PLAN=planned["TILES"], WORKERS=2, MEMORY=8, ONLY="a, b", REDO=True, RETRY=True, DEVICE="cpu",
              ENGINE="ray", ADDRESS="ray://x:1", SETTINGS="field.steps=4\\n\\nproducts.dtm_gsd=0", CONFIG=str(folder / "own.yaml"),
              RUN=str(folder / "run"), OUTPUT=str(folder / "tiles"))
    plain = run("tilerun", PLAN=str(folder / "plan.gpkg"), OUTPUT=str(folder / "tiles"))
    dark = dict(PLAN=planned["TILES"], OUTPUT=str(folder / "dark"))
    refusals += [refused("tilerun", **dark), refused("tilerun", REDO=True, **dark), refused("tilerun", PLAN=sheets, OUTPUT="x")]
    some = run("tilerun", feedback, SOME_MAY_FAIL=True, **dark)
    merged = run("tilemerge", PLAN=ran["TILES"], TILES=ran["OUTPUT"], CLOUD_FILES="one", BALANCE=False, RUN=str(folder / "run"),
                 OUTPUT=str(folder / "whole"))
    run("tilemerge", PLAN=ran["TILES"], TILES=ran["OUTPUT"], OUTPUT=str(folder / "whole"))
    tell([planned, looks, refusals, ran, plain, some, feedback.warnings, feedback.texts, feedback.progress(), merged])
"""


@needs_qgis
def test_every_parameter_reaches_the_command_line(tmp_path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "run.json").write_text("{}")
    write_plan(small_plan(["a", "b", "x"]), tmp_path / "made.gpkg", {"currency": "CHF"})
    program = script(tmp_path / "bin" / "geo-nerf", STAND_IN.format(python=sys.executable, folder=str(tmp_path)))
    found = in_qgis(LEAD.format(folder=str(tmp_path)) + EVERY_PARAMETER, tmp_path, PATH=f"{program.parent}:/usr/bin:/bin")
    planned, looks, refusals, ran, plain, some, warnings, texts, percent, merged = found
    here, (first, size, memory, index, kept, anew, every, least, *dark, one, tiles) = str(tmp_path), asked(tmp_path)
    head = ["tiles", "plan", f"{here}/run", "-o", f"{here}/plan.gpkg"]
    assert first == [*head, "--count", "3", "--area", f"{here}/plan_area.geojson", "--exclude", f"{here}/plan_exclude.geojson",
                     "--config", f"{here}/own.yaml", "--events"]  # fmt: skip
    assert [size[5:7], memory[5:7], index[5:7]] == [["--size", "80.0"], ["--memory-gb", "2.5"], ["--index", f"{here}/plan_index.geojson"]]
    assert "--anew" not in kept and anew[-2:] == ["--anew", "--events"]
    sheets = pyogrio.read_dataframe(tmp_path / "plan_index.geojson")
    assert list(sheets.sheet) == ["s0", "s1"] and sheets.crs.to_epsg() == 25832 and list(sheets.geometry.area) == [5000, 5000]
    assert planned["TILES"] == f"{here}/plan.gpkg|layername=tiles" and planned["TILE_COUNT"] == 3 and planned["HOURS"] > 0
    assert planned["CURRENCY"] == "CHF"
    assert looks == [["Tiles", "categorizedSymbol", ["waiting", "running", "done", "failed", "empty"]]], "in the plan's own style"
    assert every[:5] == ["tiles", "run", f"{here}/plan.gpkg", "-o", f"{here}/tiles"] and {"--redo", "--retry-failed"} <= set(every)
    pairs = list(itertools.pairwise(every))
    for pair in (("--only", "a"), ("--only", "b"), ("--workers", "2"), ("--memory-gb", "8.0"), ("--device", "cpu"), ("--engine", "ray"),
                 ("--address", "ray://x:1"), ("--set", "field.steps=4"), ("--set", "products.dtm_gsd=0"), ("--run", f"{here}/run"),
                 ("--config", f"{here}/own.yaml")):  # fmt: skip
        assert pair in pairs
    assert least[5:] == ["--workers", "1", "--events"] and len(dark) == 2
    assert ran == plain == {"OUTPUT": f"{here}/tiles", "TILES": planned["TILES"], "DONE": 1, "FAILED": 0, "LEFT": 1}
    assert (some["DONE"], some["FAILED"]) == (1, 1) and warnings == ["b: failed, too dark."] and "a: field 40%" in texts and percent == 100
    twice, none, no_run, worked, failed, nameless, no_plan = refusals
    assert worked.endswith("or start anew with “Forget what was done by a plan in the same file”."), "the parameter, not the option"
    assert "exactly one" in twice and "exactly one" in none and "is not the folder of a run" in no_run
    assert "b: too dark." in failed and "Name the tiles" in nameless and "is no plan of tiles" in no_plan
    assert one == ["tiles", "merge", f"{here}/plan.gpkg", f"{here}/tiles", "-o", f"{here}/whole", "--cloud", "one", "--no-balance",
                   "--run", f"{here}/run", "--events"]  # fmt: skip
    assert tiles[6:] == ["--cloud", "tiles", "--events"]
    products = tmp_path / "whole" / "products"
    assert {name: merged[name] for name in ("CLOUD", "SEAMS", "DSM")} == {
        "CLOUD": str(products / "cloud.vpc"),
        "SEAMS": str(products / "seams.gpkg"),
        "DSM": str(products / "dsm.tif"),
    }
    assert (merged["POINTS"], merged["TILE_COUNT"], merged["HEIGHT_STEP"], merged["GSD"]) == (77, 1, 0.02, 0.05)


@needs_qgis
@pytest.mark.slow
def test_plan_run_and_merge_through_qgis_process(tmp_path, tiny_run, tiny_tiles) -> None:
    """The tiles lie there done, made by the same plan, so nothing is trained here."""
    home, program, plan = tmp_path / "home", real_program(tmp_path / "bin"), tmp_path / "plan.gpkg"
    planned = qgis_process(home, program, "tileplan", RUN=tiny_run.out, COUNT=2, OUTPUT=plan)
    assert "error" not in planned, planned
    theirs = read_plan(tiny_tiles.plan).tiles
    assert [(tile.name, tile.photos) for tile in read_plan(plan).tiles] == [(tile.name, tile.photos) for tile in theirs]
    shutil.copytree(tiny_tiles.folder, tmp_path / "tiles", symlinks=True)
    ran = qgis_process(home, program, "tilerun", PLAN=plan, OUTPUT=tmp_path / "tiles")
    assert "error" not in ran and (ran["DONE"], ran["FAILED"], ran["LEFT"]) == (2, 0, 0), ran
    assert list(pyogrio.read_dataframe(plan, layer="tiles").state) == ["done", "done"]
    merged = qgis_process(home, program, "tilemerge", PLAN=ran["TILES"], TILES=ran["OUTPUT"], OUTPUT=tmp_path / "whole")
    assert "error" not in merged, merged
    pieces = json.loads(Path(merged["CLOUD"]).read_text())["features"]
    assert merged["POINTS"] == sum(piece["properties"]["pc:count"] for piece in pieces) > 1000 and merged["TILE_COUNT"] == 2
    with rasterio.open(merged["DSM"]) as dsm:
        assert dsm.crs.to_epsg() == 25832 and np.isfinite(dsm.read(1, masked=True).mean())
    assert merged["HEIGHT_STEP"] < 0.3 and Path(merged["REPORT"]).is_file() and Path(merged["SEAMS"].split("|")[0]).is_file()
    with laspy.open(next((tmp_path / "whole" / "products" / "tiles").glob("*.copc.laz"))) as cloud:
        assert cloud.header.point_count > 0
