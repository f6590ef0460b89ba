"""The products as layers: valid, in the CRS asked for, where the flight was, styled, and in a 3-D view."""

from __future__ import annotations

import json
import shutil
import struct
import tempfile
from pathlib import Path

import pytest
import qgis.core
import qgis.utils
from conftest import clear_project, path_of, wait
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsPointCloudLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox, QPushButton


@pytest.fixture
def results(plugin):
    from geo_nerf_qgis.layers.results import add_results

    return add_results(path_of("GEO_NERF_FINISHED"), QgsProject.instance())


def named(results, name):
    return next(layer for layer in results.layers if layer.name().startswith(name))


def test_every_layer_is_valid_in_the_crs_and_inside_the_flight(results):
    assert results.refused == [] and len(results.layers) >= 9
    footprints = named(results, "Footprints").extent()
    footprints.grow(1.0)
    for layer in results.layers:
        assert layer.isValid() and layer.crs().authid() == "EPSG:25832", layer.name()
        if layer.name() not in ("Photographs", "Flight line"):
            assert footprints.contains(layer.extent()), layer.name()
    assert QgsProject.instance().crs().authid() == "EPSG:25832", "an empty project takes the run's"


def test_the_cloud_has_all_points_of_the_file_and_three_looks(results):
    if "copc" not in QgsProviderRegistry.instance().providerList():
        return  # QGIS before 3.26; refused is tested below
    cloud = named(results, "Point cloud")
    header = (path_of("GEO_NERF_FINISHED") / "products" / "cloud.copc.laz").read_bytes()[:375]
    assert isinstance(cloud, QgsPointCloudLayer) and cloud.pointCount() == struct.unpack("<Q", header[247:255])[0] > 1000
    styles = cloud.styleManager()
    assert sorted(styles.styles()) == ["Classification", "Colours", "Confidence"] and styles.currentStyle() == "Colours"
    kinds = {}
    for name in styles.styles():
        styles.setCurrentStyle(name)
        kinds[name] = cloud.renderer().type()
    assert kinds == {"Classification": "classified", "Colours": "rgb", "Confidence": "ramp"}


def test_heights_use_the_whole_ramp(results):
    surface = named(results, "Surface model")
    surface = next(layer for layer in results.layers if layer.name() == "Surface model")
    renderer = surface.renderer()
    low, high = renderer.classificationMin(), renderer.classificationMax()
    assert isinstance(surface, QgsRasterLayer) and 500 < low < high < 1000 and 2 < high - low < 100
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert items[0].value == pytest.approx(low) and items[-1].value == pytest.approx(high) and len(items) == 5


def test_map_tips_and_the_action_lead_to_the_photograph(results):
    cameras = named(results, "Photographs")
    feature = next(cameras.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(cameras))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(cameras.mapTipTemplate(), context)
    folder = json.loads((path_of("GEO_NERF_FINISHED") / "run.json").read_text())["photos"]
    assert f"file:///{folder.lstrip('/')}/{feature['name']}" in tip
    [action] = cameras.actions().actions()
    assert QgsExpression.replaceExpressionText(action.command(), context) == f"file:///{folder.lstrip('/')}/{feature['name']}"


def test_residuals_are_drawn_to_a_round_scale(results):
    control = named(results, "Control residuals")
    assert isinstance(control, QgsVectorLayer) and control.featureCount() > 0
    scale = float(QgsExpressionContextUtils.layerScope(control).variable("residual_scale"))
    longest = max(
        (f["residual_easting_m"] ** 2 + f["residual_northing_m"] ** 2) ** 0.5 for f in control.getFeatures() if f["residual_easting_m"]
    )
    reach = max(control.extent().width(), control.extent().height())
    assert 0.02 * reach < scale * longest <= 0.081 * reach
    assert str(scale / 10 ** len(str(int(scale)))).rstrip("0")[-1] in "125"


def test_a_second_load_takes_the_place_of_the_first(results):
    from geo_nerf_qgis.layers.results import add_results

    before = len(QgsProject.instance().mapLayers())
    add_results(path_of("GEO_NERF_FINISHED"), QgsProject.instance())
    assert len(QgsProject.instance().mapLayers()) == before
    assert [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()] == ["finished"]


def test_the_report_is_linked(results):
    links = [layer.metadata().links() for layer in results.layers]
    assert all(link and link[0].url.endswith("/products/report.html") for link in links)


def test_what_heights_are_above_is_said(results):
    assert {layer.metadata().abstract() for layer in results.layers} == {"What heights are above: the WGS 84 ellipsoid"}


def test_the_map_shows_something(results, iface):
    canvas = iface.mapCanvas()
    canvas.setExtent(results.extent(canvas.mapSettings().destinationCrs()))
    canvas.refresh()
    assert wait(lambda: not canvas.isDrawing(), 20)
    picture = canvas.grab().toImage()
    middle = {picture.pixel(picture.width() // 2 + dx, picture.height() // 2 + dy) for dx in range(-60, 60, 7) for dy in range(-60, 60, 7)}
    assert len(middle) > 50, "an empty map has one colour"


def test_the_crisp_orthophoto_lies_over_the_cloud(results):
    names = [node.layer().name() for node in results.group.findLayers()]
    assert names.index("Orthophoto") < names.index("Point cloud") < names.index("Surface model, shaded")


@pytest.fixture
def finished(plugin, tmp_path):
    """The dock, with a finished run of an earlier session in its list and its layers in the project; the run; what 3-D views were given."""
    from geo_nerf_qgis.running.command import Request
    from geo_nerf_qgis.running.run import Run

    out = tmp_path / "village"
    shutil.copytree(path_of("GEO_NERF_FINISHED"), out)
    dock = plugin.open_dock()
    run = Run(Request(str(tmp_path), str(out), "EPSG:25832"), "done")
    plugin.queue.runs.append(run)
    dock.show_runs(run)
    load(dock, run)
    return dock, run


def load(dock, run):
    dock.show_results(run)
    assert wait(lambda: dock._loading == set())


def delete_group(dock, run):
    dock.iface.mapCanvas().stopRendering()
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(run.name)
    QgsProject.instance().removeMapLayers([node.layerId() for node in group.findLayers()])
    root.removeChildNode(group)


def delete_cloud(dock, run):
    dock.iface.mapCanvas().stopRendering()
    gone = [layer.id() for layer in QgsProject.instance().mapLayers().values() if layer.name() in ("Point cloud", "Terrain model")]
    QgsProject.instance().removeMapLayers(gone)


def dissolve_group(dock, run):
    root = QgsProject.instance().layerTreeRoot()
    group = root.findGroup(run.name)
    root.insertChildNodes(0, [child.clone() for child in group.children()])
    root.removeChildNode(group)


def rename_group(dock, run):
    QgsProject.instance().layerTreeRoot().findGroup(run.name).setName("site 7")


def reopen(dock, run):
    path = str(run.out.parent / "project.qgz")
    assert QgsProject.instance().write(path)
    clear_project()
    assert QgsProject.instance().read(path)
    wait(lambda: False, 0.1)


def new_project(dock, run):
    clear_project()


@pytest.mark.parametrize(
    ("event", "layers"),
    [(delete_group, 3), (delete_cloud, None), (dissolve_group, None), (rename_group, None), (reopen, None), (new_project, 3)],
    ids=lambda one: getattr(one, "__name__", ""),
)
def test_a_3d_view_shows_its_run_whatever_became_of_the_layers(finished, monkeypatch, event, layers):
    dock, run = finished
    before = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    event(dock, run)
    shown = []
    monkeypatch.setattr(dock.views, "open_view", lambda folder, name, given: shown.append(given))
    dock.runs.refresh()
    dock.runs.view.click()
    assert wait(lambda: shown != [])
    files = {Path(layer.source().split("|")[0]).name for layer in shown[0]}
    can_read = "copc" in QgsProviderRegistry.instance().providerList()
    assert {"ortho.tif", "dtm.tif"} <= files and ("cloud.copc.laz" in files) == can_read
    now = sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())
    assert len(now) == layers if layers else now == before, "nothing twice, and nothing that the user took away"


def test_what_was_taken_away_comes_back_to_its_place(finished):
    dock, run = finished
    group = QgsProject.instance().layerTreeRoot().findGroup(run.name)
    order = [node.name() for node in group.findLayers()]
    delete_cloud(dock, run)
    list(results_of(run).missing_steps())
    assert [node.name() for node in group.findLayers()] == order


def results_of(run):
    from geo_nerf_qgis.layers.results import Results

    return Results(run.out, QgsProject.instance(), run.name)


def grey_part(canvas):
    """How much of the middle of the map, as it is seen, is grey: the preview is shaded, the orthophoto coloured."""
    picture = canvas.grab().toImage()
    middle = [(picture.width() // 2 + dx, picture.height() // 2 + dy) for dx in range(-60, 60, 7) for dy in range(-60, 60, 7)]
    colours = [picture.pixelColor(*place) for place in middle]
    return sum(colour.red() == colour.green() == colour.blue() for colour in colours) / len(colours)


def test_the_previews_picture_goes_with_its_run(finished, photographs, tmp_path, iface):
    from geo_nerf_qgis.running.command import Request

    dock, canvas = finished[0], iface.mapCanvas()
    canvas.refresh()
    assert wait(lambda: grey_part(canvas) < 0.5, 20)
    dock.ask_for(Request(str(photographs), str(tmp_path / "wait"), "EPSG:25832", preview_s=1.0))
    assert wait(lambda: grey_part(canvas) > 0.8 and not canvas.isDrawing(), 30), "the surface is seen"
    dock.runs.stop.click()
    assert wait(lambda: dock.queue.open_runs() == [])
    assert wait(lambda: grey_part(canvas) < 0.5), "and is no longer"


def asked_by_qgis(do):
    """What QGIS itself asks in windows of its own while something is done; each is answered No."""
    asked = []

    def answer():
        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox):
            asked.append(box.text())
            box.reject()

    timer = QTimer()
    timer.timeout.connect(answer)
    timer.start(50)
    do()
    timer.stop()
    return asked


def test_the_plugins_own_layers_are_no_scratch_layers_to_qgis(plugin, dock, photographs, iface, tmp_path, monkeypatch):
    """QGIS takes what lies in the folder of temporary files for scratch, and warns that it will be lost."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.live.places() is not None)
    dock.live.show_preview(str(path_of("GEO_NERF_FINISHED") / "field" / "preview.tif"))
    assert not any(layer.isTemporary() for layer in QgsProject.instance().mapLayers().values())
    QgsProject.instance().setDirty(False)
    assert asked_by_qgis(lambda: iface.newProject(True)) == []


def test_places_are_there_in_a_project_that_was_saved_with_them(plugin, dock, photographs, tmp_path):
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.live.places() is not None)
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    qgis.utils.unloadPlugin("geo_nerf_qgis")
    assert QgsProject.instance().read(str(tmp_path / "p.qgz"))
    layers = list(QgsProject.instance().mapLayers().values())
    assert len(layers) == 3 and all(layer.isValid() for layer in layers)


def test_a_preview_that_was_saved_is_gone_when_its_run_is(plugin, tmp_path):
    from geo_nerf_qgis.layers.live import LiveLayers

    LiveLayers(QgsProject.instance()).show_preview(str(path_of("GEO_NERF_FINISHED") / "field" / "preview.tif"))
    assert QgsProject.instance().write(str(tmp_path / "p.qgz"))
    clear_project()
    assert QgsProject.instance().read(str(tmp_path / "p.qgz")) and len(QgsProject.instance().mapLayers()) == 1
    assert wait(lambda: QgsProject.instance().mapLayers() == {}, 3)


@pytest.mark.parametrize("is_empty", [True, False])
def test_layers_come_by_themselves_into_no_other_project(plugin, photographs, tmp_path, iface, is_empty):
    from geo_nerf_qgis.running.command import Request

    dock = plugin.open_dock()
    dock.ask_for(Request(str(photographs), str(tmp_path / "quick"), "EPSG:25832", preview_s=1.0))
    assert wait(lambda: plugin.queue.current() is not None)
    run = plugin.queue.current()
    clear_project()
    if not is_empty:
        QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:25832", "mine", "memory"))
    assert wait(run.is_over, 30) and run.state == "done"
    wait(lambda: False, 0.2)
    assert wait(lambda: dock._loading == set())
    if is_empty:
        assert len(QgsProject.instance().mapLayers()) >= 9
        return
    assert [layer.name() for layer in QgsProject.instance().mapLayers().values()] == ["mine"]
    item = iface.messageBar().currentItem()
    assert item.text() == "quick is finished."
    item.findChild(QPushButton).click()
    assert wait(lambda: dock._loading == set() and len(QgsProject.instance().mapLayers()) >= 10)


def test_the_cloud_stands_on_the_terrain_in_three_dimensions(results):
    from geo_nerf_qgis.layers import view3d

    project = QgsProject.instance()
    view3d.prepare(project, tuple(results.layers))
    cloud = next((layer for layer in results.layers if isinstance(layer, QgsPointCloudLayer)), None)
    if cloud is None:
        return
    assert cloud.renderer3D() is not None and cloud.renderer3D().type() == "pointcloud"
    if not hasattr(qgis.core, "QgsRasterDemTerrainProvider"):  # QGIS before 3.26 keeps the terrain in each view
        return
    terrain = project.elevationProperties().terrainProvider()
    assert terrain.type() == "raster" and terrain.layer().name() in ("Terrain model", "Surface model")


def test_an_area_of_the_survey_is_where_the_run_is(results):
    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:25832"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    box = there.transformBoundingBox(named(results, "Orthophoto").extent())
    assert box.xMinimum() < told["gnss"]["lon_deg"] < box.xMaximum() and box.yMinimum() < told["gnss"]["lat_deg"] < box.yMaximum()


def test_no_style_asks_for_a_font_and_heights_of_residuals_need_no_words():
    """A font that a computer lacks is warned of each time the project is opened."""
    import geo_nerf_qgis

    styles = sorted((Path(geo_nerf_qgis.__file__).parent / "styles").glob("*.qml"))
    assert styles
    for style in styles:
        text = style.read_text(encoding="utf-8")
        assert "fontFamily=" not in text and "mm up" not in text, style.name
