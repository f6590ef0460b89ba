"""The algorithms of Processing: what they ask of geo-nerf with a stand-in for it, then really, through `qgis_process`."""

from __future__ import annotations

import itertools
import json
import os
import shutil
import sqlite3
import sys
from pathlib import Path

import laspy
import numpy as np
import pytest
import rasterio

from geo_nerf.estimates import PRESETS
from tests.command import QUICK, step_records
from tests.made_run import make_run, wavy_surface
from tests.qgis.processing_case import LEAD, PLUGINS, asked, in_qgis, needs_qgis, qgis_process, real_program, script

pytestmark = needs_qgis

ALGORITHMS = ("evaluate", "extractcloud", "inspect", "rasters", "reconstruct", "tilemerge", "tileplan", "tilerun")


def test_the_percentage_only_grows_and_ends_at_a_hundred() -> None:
    sys.path.insert(0, str(PLUGINS))
    from geo_nerf_qgis.processing.progress import RUN, Progress

    progress, seen = Progress(RUN), []
    for step in RUN:
        seen.append(progress.hear({"event": "step", "step": step, "state": "started"}))
        for label in ("one", "two"):
            seen += [progress.hear({"event": "progress", "step": step, "done": done, "total": 4, "label": label}) for done in range(5)]
        seen.append(progress.hear({"event": "metric", "step": step, "loss": 1}))
        seen.append(progress.hear({"event": "step", "step": step, "state": "done"}))
    assert seen == sorted(seen) and seen[0] == 0 and seen[-1] == pytest.approx(100) and len({round(value) for value in seen}) > 15
    assert Progress(RUN).hear({"event": "step", "step": "scene", "state": "skipped"}) == pytest.approx(30)


def test_the_provider_and_what_its_algorithms_say_of_themselves(tmp_path) -> None:
    found = in_qgis(
        """
        from geo_nerf_qgis.processing.provider import GeoNerfProvider
        from qgis.core import QgsApplication, QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm
        provider = GeoNerfProvider()
        registry = QgsApplication.processingRegistry()
        added = registry.addProvider(provider)
        told = {}
        for algorithm in provider.algorithms():
            twin = algorithm.create()
            outputs = {output.name(): output.type() for output in twin.outputDefinitions()}
            told[algorithm.id()] = [algorithm.displayName(), len(algorithm.shortHelpString()), Path(algorithm.svgIconPath()).is_file(),
                                    [one.name() for one in twin.parameterDefinitions()], outputs, algorithm.icon().isNull()]
        parameter = registry.algorithmById("geonerf:reconstruct").parameterDefinition("PRESET")
        presets = parameter.options()
        model = QgsProcessingModelAlgorithm("model", "group")
        steps = {"survey": "reconstruct", "next": "evaluate", "plan": "tileplan", "tiles": "tilerun", "whole": "tilemerge"}
        for name, child in steps.items():
            step = QgsProcessingModelChildAlgorithm(f"geonerf:{child}")
            step.setChildId(name)
            model.addChildAlgorithm(step)
        kinds = ["outputRaster", "outputVector", "outputPointCloud", "outputFile", "outputFolder", "outputNumber", "outputHtml"]
        sources = model.availableSourcesForChild("next", [], kinds)
        offered = [source.outputName() for source in sources if source.outputChildId() == "survey"]
        chain = {}
        for child, before in (("tiles", "plan"), ("whole", "tiles")):
            sources = model.availableSourcesForChild(child, [], ["outputVector", "outputFolder"])
            chain[child] = sorted(source.outputName() for source in sources if source.outputChildId() == before)
        registry.removeProvider("geonerf")
        tell([added, told, presets, registry.providerById("geonerf") is None, offered, chain])
        """,
        tmp_path,
    )
    added, told, presets, is_gone, offered, chain = found
    assert added and is_gone and sorted(told) == [f"geonerf:{name}" for name in ALGORITHMS]
    assert all(title and help_length > 200 and icon and not empty for title, help_length, icon, _, _, empty in told.values())
    assert {"OUTPUT", "CLOUD", "DSM", "DTM", "ORTHOPHOTO", "CAMERAS", "REPORT", "GSD"} <= set(offered), "what a model's next step may take"
    assert chain == {"tiles": ["TILES"], "whole": ["OUTPUT", "TILES"]}, "plan, then run, then merge"
    assert presets == list(PRESETS)
    outputs = told["geonerf:reconstruct"][4]
    assert (
        outputs["CLOUD"] in ("outputPointCloud", "outputFile") and outputs["DSM"] == "outputRaster" and outputs["CAMERAS"] == "outputVector"
    )
    assert told["geonerf:inspect"][4]["FOOTPRINTS"] == "outputVector" and "EXTENT" in told["geonerf:extractcloud"][3]


#: a geo-nerf that keeps what it was asked, says a little, and leaves what the algorithm reads afterwards
STAND_IN = """
#!{python}
import json, os, subprocess, sys, time
folder = {folder!r}
arguments = sys.argv[1:]
if arguments == ["--version"]:
    sys.exit(print("geo-nerf 7.7.7"))
with open(folder + "/asked.jsonl", "a") as log:
    log.write(json.dumps(arguments) + "\\n")
if arguments[0] == "inspect":
    sys.exit(print(json.dumps({{"suggested_crs": [["EPSG:32632", "UTM 32N"]], "photos": 3, "warnings": []}})))
if "fails" in arguments[1]:
    print("something before\\nError: OUT: the disk is full. Free some space.", file=sys.stderr)
    sys.exit(2)
print(json.dumps({{"event": "progress", "step": "field", "done": 1, "total": 2, "label": "training the surface"}}), flush=True)
print(json.dumps({{"event": "warning", "step": "poses", "text": "mind the gap"}}), flush=True)
if "hangs" in arguments[1]:
    import signal
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)", folder])
    time.sleep(60)
out = arguments[arguments.index("-o") + 1]
if out.endswith("laz"):
    open(out, "wb").write(b"LASF" + bytes(20) + bytes((1, 4)) + bytes(221) + (12345678901).to_bytes(8, "little") + bytes(120))
elif arguments[0] == "evaluate":
    os.makedirs(out, exist_ok=True)
    scores = [{{"within_gsd": 2.0, "precision": 0.5, "recall": 0.25, "f1": 1 / 3}}]
    heights = {{"bias_m": -0.5, "nmad_m": 0.25, "rmse_m": None, "complete": 1.0}}
    json.dump({{"cloud": {{"before": {{"scores": scores}}}}, "dsm": {{"before": {{"all": heights}}}}}}, open(out + "/evaluation.json", "w"))
"""


def made_dsm(path: Path) -> None:
    """A slope from 500 to 520 m."""
    place = rasterio.transform.from_origin(691000, 5335000, 1, 1)
    with rasterio.open(path, "w", driver="GTiff", width=30, height=30, count=1, dtype="float32", crs="EPSG:25832", transform=place) as dsm:
        dsm.write(np.linspace(500, 520, 900, dtype=np.float32).reshape(1, 30, 30))


@pytest.fixture
def stand_in(tmp_path) -> Path:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "run.json").write_text(json.dumps({"crs": "EPSG:25832+7837"}))
    for folder in ("flight", "hangs", "fails"):
        (tmp_path / folder).mkdir(exist_ok=True)
        (tmp_path / folder / "a.jpg").touch()
    return script(tmp_path / "bin" / "geo-nerf", STAND_IN.format(python=sys.executable, folder=str(tmp_path)))


#: every algorithm with every parameter, run inside QGIS
EVERY_PARAMETER = """
    marks = QgsVectorLayer("PointZ?crs=EPSG:25832&field=photo:string&field=px:double&field=py:double&field=label:string", "marks", "memory")
    for number in range(2):
        mark = QgsFeature(marks.fields())
        mark.setGeometry(QgsGeometry.fromWkt(f"PointZ (691000.12346 5335000 512.5)"))
        mark.setAttributes([f"a {number}.jpg", 10.5, 20.25, "gcp1"])
        marks.dataProvider().addFeatures([mark])
    area = QgsVectorLayer("Polygon?crs=EPSG:25832", "area", "memory")
    piece = QgsFeature()
    piece.setGeometry(QgsGeometry.fromRect(QgsRectangle(691000, 5335000, 691010, 5335010)))
    area.dataProvider().addFeatures([piece])
    whole = dict(PHOTOGRAPHS=str(folder / "flight"), CRS="EPSG:25832", HEIGHTS="7837", PRESET="fine", PRODUCTS=["slope", "mesh"], AREA=area,
                 CONTROL_LAYER=marks, CHECKS=str(folder / "checks.txt"), SETTINGS="field.steps=4\\n\\nposes.seed=1",
                 OUTPUT=str(folder / "out"))
    (folder / "checks.txt").write_text("EPSG:25832\\n691000 5335000 450 10 20 a.jpg p1\\n")
    results = run("reconstruct", **whole)
    times = [(folder / name).stat().st_mtime_ns for name in ("out_area.geojson", "out_control.txt")]
    run("reconstruct", **whole)
    again = [(folder / name).stat().st_mtime_ns for name in ("out_area.geojson", "out_control.txt")]
    run("reconstruct", PHOTOGRAPHS=str(folder / "flight"), OUTPUT=str(folder / "plain"))
    box = QgsReferencedRectangle(QgsRectangle(691000, 5335000, 691010, 5335010), QgsCoordinateReferenceSystem("EPSG:25832"))
    cloud = run("extractcloud", RUN=str(folder / "run"), SPACING=0.1, EXTENT=box, MIN_CONFIDENCE=0.5, LOWEST=500, CRS="EPSG:25833",
                HEIGHTS="EPSG:7837", OUTPUT=str(folder / "points.laz"))
    run("extractcloud", RUN=str(folder / "run"), OUTPUT="TEMPORARY_OUTPUT")
    run("rasters", RUN=str(folder / "run"), CRS="EPSG:32632", DSM_CELL=3, DTM_CELL=0, ALSO=["contours"], INTERVAL=0.25,
        OUTPUT=str(folder / "rasters"), SHOW=False)
    figures = run("evaluate", PRODUCT=str(folder / "points.laz"), REFERENCE=str(folder / "dsm.tif"), GSD=0.05, EXTENT=box, ALIGN="shift",
                  HEIGHTS_IN="foot", OUTPUT=str(folder / "measured"))
    tell([results, times == again, cloud["POINTS"], figures])
"""


def test_every_parameter_reaches_the_command_line(tmp_path, stand_in) -> None:
    made_dsm(tmp_path / "dsm.tif")
    found = in_qgis(
        LEAD.format(folder=str(tmp_path)) + EVERY_PARAMETER,
        tmp_path,
        PATH=f"{stand_in.parent}:/usr/bin:/bin",
    )
    results, unchanged, points, figures = found
    here, (placed, first, _, _, suggested, plain, cloud, temporary, rasters, measured) = str(tmp_path), asked(tmp_path)
    assert placed[:3] == ["inspect", f"{here}/flight", "--json"], "whether the area lies where the photographs do"
    pairs = list(itertools.pairwise(first))
    assert first[:4] == ["run", f"{here}/flight", "-o", f"{here}/out"] and first[-1] == "--events"
    for pair in (
        ("--crs", "EPSG:25832+7837"),
        ("--preset", "fine"),
        ("--gcp", f"{here}/out_control.txt"),
        ("--checkpoints", f"{here}/checks.txt"),
    ):
        assert pair in pairs
    settings = {value for option, value in pairs if option == "--set"}
    assert {"field.steps=4", "poses.seed=1", "products.also=[slope]", f"products.crop='{here}/out_area.geojson'"} <= settings
    assert (tmp_path / "out_control.txt").read_text().splitlines()[:2] == [
        "EPSG:25832+7837",
        "691000.1235\t5335000.0000\t512.5000\t10.50\t20.25\ta 0.jpg\tgcp1",
    ]
    assert results == {"OUTPUT": f"{here}/out", "PRODUCTS_FOLDER": f"{here}/out/products"} and unchanged
    assert suggested[:2] == ["inspect", f"{here}/flight"] and plain[plain.index("--crs") + 1] == "EPSG:32632" and "--gcp" not in plain
    assert cloud[:4] == ["extract", f"{here}/run", "-o", f"{here}/points.laz"] and points == 12345678901
    options = dict(zip(cloud[4:-1:2], cloud[5::2], strict=True))
    box = options.pop("--bounds")
    assert options == {"--spacing": "0.1", "--min-confidence": "0.5", "--crs": "EPSG:25833+7837"}
    west, east, south, north, low, high = (float(number) for number in box.translate(str.maketrans("[](),", "     ")).split())
    assert 244_000 < west < east < west + 15 and 5_330_000 < south < north < south + 15 and (low, high) == (500, 1e5)
    assert temporary[3].endswith(".laz") and temporary[4:] == ["--events"]
    assert rasters[:6] == ["export", f"{here}/run", "-o", f"{here}/rasters", "--crs", "EPSG:32632"]
    assert rasters[7:-1:2] == ["products.dsm_gsd=3.0", "products.dtm_gsd=0.0", "products.also=[contours]", "products.contour_m=0.25"]
    assert measured[:5] == ["evaluate", f"{here}/points.laz", f"{here}/dsm.tif", "-o", f"{here}/measured"]
    assert measured[5:8] == ["--gsd", "0.05", "--area"] and list(map(float, measured[8:12])) == [691000, 5335000, 691010, 5335010]
    assert measured[12:] == ["--heights-in", "foot", "--align", "shift", "--events"]
    assert figures["BIAS"] == -0.5 and figures["F1"] == pytest.approx(1 / 3) and "RMSE" not in figures and figures["COMPLETENESS"] == 1


def test_cancel_ends_the_tree_and_errors_keep_their_words(tmp_path, stand_in) -> None:
    found = in_qgis(
        LEAD.format(folder=str(tmp_path))
        + """
    class Feedback(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warnings, self.texts = [], []
        def pushWarning(self, text):
            self.warnings.append(text)
        def setProgressText(self, text):
            self.texts.append(text)
    import threading
    feedback = Feedback()
    begun = []
    def stop():
        begun.append(time.monotonic())
        feedback.cancel()
    threading.Timer(4.0, stop).start()
    try:
        run("reconstruct", feedback, PHOTOGRAPHS=str(folder / "hangs"), CRS="EPSG:25832", OUTPUT=str(folder / "out"))
        stopped = ""
    except QgsProcessingException as error:
        stopped = str(error)
    took = time.monotonic() - begun[0]
    sleeping = [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
    left = [line.decode() for line in sleeping if b"time.sleep(60)" in line and str(folder).encode() in line]
    class Hasty(QgsProcessingFeedback):
        def setProgress(self, percent):
            self.cancel()
    (folder / "hangs" / "run.json").write_text("{}")
    def broken_off(name, **parameters):
        try:
            return str(run(name, Hasty(), RUN=str(folder / "hangs"), **parameters))
        except QgsProcessingException as error:
            return str(error)
    halves = [broken_off("extractcloud", OUTPUT=str(folder / "half.laz")), broken_off("rasters", OUTPUT=str(folder / "half"))]
    sleeping += [path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline")]
    left += [line.decode() for line in sleeping if b"time.sleep(60)" in line and str(folder).encode() in line]
    halves += [(folder / "half.laz").exists(), (folder / "half").exists()]
    told = [halves, stopped, took, left, feedback.warnings, feedback.texts, feedback.progress()]
    told.append(refused("reconstruct", PHOTOGRAPHS=str(folder / "fails"), CRS="EPSG:25832", OUTPUT=str(folder / "out")))
    common = dict(PHOTOGRAPHS=str(folder / "flight"), CRS="EPSG:25832", OUTPUT=str(folder / "out"))
    told.append(refused("reconstruct", EXTENT="0,1,0,1", AREA=QgsVectorLayer("Polygon?crs=EPSG:25832", "a", "memory"), **common))
    told.append(refused("reconstruct", HEIGHTS="sea", **common))
    told.append(refused("extractcloud", RUN=str(folder / "fails"), OUTPUT=str(folder / "points.laz")))
    told.append(refused("extractcloud", RUN=str(folder / "run"), LOWEST=5, OUTPUT=str(folder / "points.laz")))
    told.append(refused("evaluate", RUN=str(folder / "run"), OUTPUT=str(folder / "measured")))
    class Console(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.lines = []
        def pushConsoleInfo(self, text):
            self.lines.append(text)
    console = Console()
    try:
        run("reconstruct", console, PHOTOGRAPHS=str(folder / "fails"), CRS="EPSG:25832", OUTPUT=str(folder / "out"))
    except QgsProcessingException:
        pass
    told.append(console.lines)
    os.environ["PATH"] = "/usr/bin:/bin"
    told.append(refused("reconstruct", **common))
    tell(told)
    """,
        tmp_path,
        PATH=f"{stand_in.parent}:/usr/bin:/bin",
    )
    halves, stopped, took, left, warnings, texts, percent, failed, both, heights, no_run, no_area, none, console, gone = found
    assert all("run it again" in words for words in halves[:2]) and halves[2:] == [False, False]
    assert "run it again" in stopped and took < 5 and left == []
    assert warnings == ["mind the gap"] and "training the surface" in texts and 40 < percent < 60
    assert "the disk is full. Free some space." in failed and "something before" not in failed
    assert "Give one of the two" in both and "EPSG code" in heights and "is not the folder of a run" in no_run
    assert "need an area of interest" in no_area
    assert console == ["something before"], "the error itself is told once, as the failure"
    assert "Give one of the two" in none and "geo-nerf was not found" in gone


def test_a_program_gets_the_libraries_the_user_named_and_none_of_qgiss(tmp_path) -> None:
    """QGIS's own start puts its folders before the user's."""
    found = in_qgis(
        """
        from geo_nerf_qgis.running.environment import clean_environment
        clean = clean_environment()
        tell([os.environ.get("LD_LIBRARY_PATH"), clean.get("LD_LIBRARY_PATH"), clean.get("PYTHONPATH"), clean.get("PROJ_LIB")])
        """,
        tmp_path,
        LD_LIBRARY_PATH=f"{os.environ.get('LD_LIBRARY_PATH', '')}:/home/me/lib",
    )
    assert found[0].endswith("/home/me/lib") and found[1].endswith("/home/me/lib") and ".qgis" not in found[1]
    assert found[2:] == [None, None]


def test_results_are_added_in_the_plugins_styles(tmp_path) -> None:
    """As the toolbox does it: what the algorithm asks to be loaded is loaded, and its post-processor sees to the looks."""
    made_dsm(tmp_path / "dsm.tif")
    found = in_qgis(
        LEAD.format(folder=str(tmp_path))
        + """
    from qgis.core import QgsProcessingUtils
    from geo_nerf_qgis.processing.products import found_products, show_products
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = found_products(folder, rasters_only=True)
    show_products(context, found, ("DSM", "ORTHOPHOTO"))
    seen = []
    for place, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(place, context)
        before = layer.renderer().type()
        details.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        renderer = layer.renderer()
        seen.append([details.name, before, renderer.type(), renderer.classificationMin(), renderer.classificationMax()])
    tell([found, seen])
    """,
        tmp_path,
    )
    assert found[0] == {"DSM": str(tmp_path / "dsm.tif")}
    [(name, before, after, low, high)] = found[1]
    assert name == "Surface model" and (before, after) == ("singlebandgray", "singlebandpseudocolor") and 499 < low < 505 < 515 < high < 521


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    """A user's folder whose QGIS has the plugin enabled."""
    return tmp_path_factory.mktemp("home")


def tables(path: Path) -> dict[str, int]:
    """Features of a GeoPackage's layers."""
    with sqlite3.connect(path) as base:
        names = [row[0] for row in base.execute("select table_name from gpkg_contents where data_type = 'features'")]
        return {name: base.execute(f'select count(*) from "{name}"').fetchone()[0] for name in names}


def test_inspect_through_qgis_process(tmp_path, tiny_survey, home) -> None:
    sinks = {"CAMERAS": tmp_path / "cameras.gpkg", "FOOTPRINTS": tmp_path / "footprints.gpkg", "FLIGHT_LINE": tmp_path / "line.gpkg"}
    found = qgis_process(home, real_program(tmp_path / "bin"), "inspect", PHOTOGRAPHS=tiny_survey.photos, PRESET="draft",
                         JSON=tmp_path / "all.json", **sinks)  # fmt: skip
    assert "error" not in found, found
    assert found["PHOTOGRAPH_COUNT"] == 9 and found["GSD"] == pytest.approx(tiny_survey.gsd_m, rel=0.2) and found["MINUTES"] > 0
    assert found["SUGGESTED_CRS"] == "EPSG:32632" and json.loads((tmp_path / "all.json").read_text())["photos"] == 9
    assert [list(tables(path).values()) for path in sinks.values()] == [[9], [9], [1]]
    far = qgis_process(home, real_program(tmp_path / "bin"), "reconstruct", PHOTOGRAPHS=tiny_survey.photos, CRS="EPSG:25832",
                       EXTENT="10,10.1,50,50.1 [EPSG:4326]", OUTPUT=tmp_path / "out")  # fmt: skip
    assert "lies outside of what the photographs show" in far["error"] and not (tmp_path / "out").exists(), "before the run, not after it"


def test_extract_through_qgis_process(tmp_path, home) -> None:
    run = make_run(tmp_path / "run", wavy_surface(4000))
    program = real_program(tmp_path / "bin")
    found = qgis_process(home, program, "extractcloud", RUN=run.folder, SPACING=2, OUTPUT=tmp_path / "points.copc.laz",
                         EXTENT="691870,691890,5335157,5335177 [EPSG:32632]", LOWEST=560, CRS="EPSG:25832")  # fmt: skip
    assert "error" not in found, found
    cloud = laspy.read(tmp_path / "points.copc.laz")
    assert 10 < found["POINTS"] == len(cloud.points) < 200 and cloud.header.parse_crs().to_epsg() == 25832
    assert cloud.z.min() >= 560 and 691870 <= cloud.x.min() and cloud.x.max() <= 691890
    away = qgis_process(home, program, "extractcloud", RUN=run.folder, EXTENT="10,11,50,51 [EPSG:4326]", OUTPUT=tmp_path / "no.laz")
    assert "lies within “Area of interest”" in away["error"] and "--bounds" not in away["error"]
    refused = qgis_process(home, program, "extractcloud", RUN=run.folder, CRS="EPSG:4326", OUTPUT=tmp_path / "no.laz")
    assert "choose a projected CRS in metres" in refused["error"] and not (tmp_path / "no.laz").exists()


def test_evaluate_through_qgis_process(tmp_path, tiny_survey, home) -> None:
    truth = tiny_survey.truth
    with rasterio.open(truth / "dsm.tif") as dsm:
        west, south, east, north = dsm.bounds
        box = f"{west + 5},{east - 5},{south + 5},{north - 5} [EPSG:25832]"
    found = qgis_process(home, real_program(tmp_path / "bin"), "evaluate", PRODUCT=truth / "dsm.tif", TRUTH=truth, EXTENT=box,
                         GSD=tiny_survey.gsd_m, OUTPUT=tmp_path / "measured")  # fmt: skip
    assert "error" not in found, found
    assert abs(found["BIAS"]) < 1e-6 and found["RMSE"] < 1e-6 and found["COMPLETENESS"] == 1
    assert Path(found["PICTURE"]).stat().st_size > 10_000 and json.loads(Path(found["FIGURES"]).read_text())["gsd_m"] > 0


def test_reconstruct_and_rasters_through_qgis_process(tmp_path, tiny_run, tiny_survey, home) -> None:
    """The same settings as the run of the other tests, whose steps up to the points are found done; the rasters are of its copy."""
    out, program = tmp_path / "out", real_program(tmp_path / "bin")
    shutil.copytree(tiny_run.out, out, symlinks=True)
    shutil.rmtree(out / "products")
    before = step_records(out)
    settings = "\n".join(word for word in QUICK if "=" in word)
    found = qgis_process(home, program, "reconstruct", PHOTOGRAPHS=tiny_run.photos, CRS="EPSG:25832", PRESET="draft", OUTPUT=out,
                         CONTROL=tiny_survey.control, CHECKS=tiny_survey.checks, SETTINGS=settings)  # fmt: skip
    assert "error" not in found, found
    after = step_records(out)
    assert all(after[step] == before[step] for step in ("images", "poses", "scene", "field", "surface")) and "products" in after
    with laspy.open(out / "products" / "cloud.copc.laz") as cloud:
        assert found["POINTS"] == cloud.header.point_count > 1000 and found["CLOUD"] == str(out / "products" / "cloud.copc.laz")
    assert all(Path(found[name]).is_file() for name in ("DSM", "DTM", "ORTHOPHOTO", "REPORT")) and found["GSD"] > 0
    made = qgis_process(home, program, "rasters", RUN=out, CRS="EPSG:32632", DSM_CELL=4, OUTPUT=tmp_path / "more", ALSO="slope")
    assert "error" not in made, made
    with rasterio.open(made["DSM"]) as coarse, rasterio.open(found["DSM"]) as fine:
        assert coarse.crs.to_epsg() == 32632 and coarse.res[0] > 1.5 * fine.res[0]
    with rasterio.open(made["SLOPE"]) as slope:
        assert np.isfinite(slope.read(1, masked=True).mean())


@pytest.mark.slow
def test_a_whole_run_ends_as_layers_of_the_project(tmp_path, tiny_survey) -> None:
    """From photographs, the CRS left to them, in QGIS's own process; a model's next step reads what came out."""
    settings = "\\n".join(word for word in QUICK if "=" in word)
    found = in_qgis(
        LEAD.format(folder=str(tmp_path))
        + f"""
    from qgis.core import QgsPointCloudLayer, QgsProviderRegistry, QgsRasterLayer
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run("geonerf:reconstruct", dict(PHOTOGRAPHS={str(tiny_survey.photos)!r}, SETTINGS="{settings}",
                             OUTPUT=str(folder / "out")), context=context, feedback=QgsProcessingFeedback())
    shown = {{details.name: details.outputName for details in context.layersToLoadOnCompletion().values()}}
    dsm = QgsRasterLayer(results["DSM"])
    counted = None
    if "copc" in QgsProviderRegistry.instance().providerList():
        cloud = QgsPointCloudLayer(results["CLOUD"], "cloud", "copc")
        counted = [cloud.isValid(), cloud.pointCount(), cloud.crs().authid()]
    chained = processing.run("native:rasterlayerstatistics", {{"INPUT": results["DSM"], "BAND": 1}})
    cameras = QgsVectorLayer(results["CAMERAS"], "cameras", "ogr")
    tell([results, shown, dsm.isValid(), dsm.crs().authid(), counted, chained["MEAN"], cameras.featureCount()])
    """,
        tmp_path,
        timeout_s=900,
        PATH=f"{real_program(tmp_path / 'bin').parent}:/usr/bin:/bin",
    )
    results, shown, is_valid, crs, counted, mean, cameras = found
    assert is_valid and crs == "EPSG:32632" and cameras == 9 and {"DSM", "ORTHOPHOTO", "CLOUD", "CAMERAS"} <= set(shown.values())
    if counted is not None:  # QGIS 3.24 and newer read COPC without help
        assert counted == [True, results["POINTS"], "EPSG:32632"]
    assert np.isfinite(mean)
