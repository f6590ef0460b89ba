"""The products as layers: valid, in the CRS asked for, where the flight was, styled, and in a 3-D view."""

from __future__ import annotations

import json
import struct

import pytest
import qgis.core
from conftest import path_of, wait
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


def test_the_map_shows_something(results, iface):
    canvas = iface.mapCanvas()
    canvas.setExtent(results.extent(canvas.mapSettings().destinationCrs()))
    canvas.refresh()
    assert wait(lambda: not canvas.isDrawing(), 20)
    picture = canvas.grab().toImage()
    middle = {picture.pixel(picture.width() // 2 + dx, picture.height() // 2 + dy) for dx in range(-60, 60, 7) for dy in range(-60, 60, 7)}
    assert len(middle) > 50, "an empty map has one colour"


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
