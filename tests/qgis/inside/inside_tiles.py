"""A tile plan on the map: states that another process writes are drawn, and a tile is run again, its log and report opened."""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
import time
from contextlib import closing

import pytest
import qgis.utils
from conftest import PLUGIN, wait
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsGui, QgsMapLayerAction
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox

NAMES = ("t0", "bad1")


def plan(path, tiles=""):
    """A plan of two tiles, 100 m each, west and east of each other, as a layer of the project."""
    fields = "field=name:string&field=state:string&field=attempts:integer&field=reason:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:25832&{fields}", "tiles", "memory")
    for number, name in enumerate(NAMES):
        feature = QgsFeature(layer.fields())
        west = 600_000 + 100 * number
        corners = ", ".join(f"{west + x} {5_300_000 + y}" for x, y in ((0, 0), (100, 0), (100, 100), (0, 100), (0, 0)))
        feature.setGeometry(QgsGeometry.fromWkt(f"MultiPolygon((({corners})))"))
        feature.setAttributes([name, "waiting", 0, None])
        layer.dataProvider().addFeatures([feature])
    facts = QgsVectorLayer("NoGeometry?field=name:string&field=content:string", "facts", "memory")
    for key, value in {"tiles": tiles, "tiles_options": '["--set", "field.steps=4", "--evil", "x", "--device", "cpu"]'}.items():
        fact = QgsFeature(facts.fields())
        fact.setAttributes([key, str(value)])
        facts.dataProvider().addFeatures([fact])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    for source, options.layerName in ((layer, "tiles"), (facts, "tile_plan")):
        QgsVectorFileWriter.writeAsVectorFormatV3(source, str(path), QgsProject.instance().transformContext(), options)
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    return QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=tiles", "plan", "ogr"))


def set_state(path, name, state):
    """As geo-nerf does it, beside QGIS."""
    with closing(sqlite3.connect(path, isolation_level=None)) as base:
        for function in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(function, 1, lambda shape: None)
        base.execute("UPDATE tiles SET state = ? WHERE name = ?", (state, name))


def tile(layer, name):
    return next(feature for feature in layer.getFeatures() if feature["name"] == name)


@pytest.fixture
def batch(plugin, tmp_path):
    """A plan whose tiles' folder is known, on the map."""
    (tmp_path / "tiles").mkdir()
    layer = plan(tmp_path / "plan.gpkg", tmp_path / "tiles")
    canvas = qgis.utils.iface.mapCanvas()
    QgsProject.instance().setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    assert wait(lambda: layer in canvas.layers())
    canvas.setExtent(QgsRectangle(600_000, 5_300_000, 600_200, 5_300_100))
    return layer


@pytest.fixture
def pages(monkeypatch):
    """Pages that were to be opened in a browser."""
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()) or True)
    return opened


def choose_on_map(canvas, place, text):
    """Press the right button at a place of the map and choose from the menu; the names of the tiles that were offered."""
    offered = []

    def choose():
        menu = QApplication.activePopupWidget()
        if menu is None:
            return
        parts = [part for part in menu.findChildren(QMenu) if part.objectName() == "geoNerfTile"]
        offered.extend(part.title() for part in parts)
        for part in parts:
            next(action for action in part.actions() if action.text() == text).trigger()
        menu.close()

    qgis.utils.iface.actionPan().trigger()
    pixel = canvas.getCoordinateTransform().transform(place)
    QTimer.singleShot(300, choose)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, pixel.toQPointF().toPoint())
    return offered


def test_a_state_written_by_another_program_is_drawn(plugin, tmp_path):
    layer = plan(tmp_path / "plan.gpkg")
    repaints = []
    layer.repaintRequested.connect(lambda *_: repaints.append(sorted(feature["state"] for feature in layer.getFeatures())))
    wait(lambda: False, 2.5)
    before = len(repaints)
    set_state(tmp_path / "plan.gpkg", "t0", "running")
    assert wait(lambda: len(repaints) > before, 6) and repaints[-1] == ["running", "waiting"]
    settled = len(repaints)
    wait(lambda: False, 2.5)
    assert len(repaints) == settled, "what has not changed is not drawn again"


def test_the_right_button_runs_a_tile_again(plugin, batch, tmp_path, answers):
    canvas = qgis.utils.iface.mapCanvas()
    assert choose_on_map(canvas, QgsPointXY(600_030, 5_300_050), "Run tile") == ["Tile t0"]
    assert wait(lambda: plugin.queue is not None and plugin.queue.runs != [])
    run = plugin.queue.runs[0]
    assert wait(lambda: run.state == "running") and plugin.dock.isVisible()
    assert wait(lambda: run.progress.step == "field") and 0.2 < run.progress.part < 0.6
    assert wait(run.is_over) and run.state == "done", run.failure
    asked = json.loads((tmp_path / "tiles" / "t0" / "asked.json").read_text())
    assert asked == [str(tmp_path / "plan.gpkg"), "-o", str(tmp_path / "tiles"), "--only", "t0",
                     "--set", "field.steps=4", "--device", "cpu", "--events"]  # fmt: skip
    assert wait(lambda: tile(batch, "t0")["state"] == "done", 6), "and the plan is drawn anew"
    assert QgsProject.instance().layerTreeRoot().findGroup("t0") is None and "t0: done" in run.log
    assert choose_on_map(canvas, QgsPointXY(600_030, 5_300_050), "Run tile") == ["Tile t0"]
    assert len(answers) == 1 and "from nothing" in answers[0] and len(plugin.queue.runs) == 1, "what is done is not lost unasked"
    answers.reply = type(answers.reply).Yes
    choose_on_map(canvas, QgsPointXY(600_030, 5_300_050), "Run tile")
    assert wait(lambda: plugin.queue.runs != [run] and plugin.queue.runs[0].is_over()) and len(plugin.queue.runs) == 1
    assert "--redo" in json.loads((tmp_path / "tiles" / "t0" / "asked.json").read_text())


def test_a_tile_that_another_process_has_is_not_run_unasked(plugin, batch, tmp_path, answers):
    set_state(tmp_path / "plan.gpkg", "t0", "running")
    batch.dataProvider().reloadData()
    plugin.tile_actions.rerun(batch, tile(batch, "t0"))
    assert len(answers) == 1 and "at work" in answers[0] and plugin.queue.runs == []


def test_a_plan_and_a_log_whose_files_go_are_looked_at_in_peace(plugin, batch, tmp_path, answers):
    (tmp_path / "tiles" / "t0").mkdir()
    (tmp_path / "tiles" / "t0" / "tile.log").write_text('{"event": "note", "step": "field", "text": "here"}\n')
    plugin.tile_actions.open_log(batch, tile(batch, "t0"))
    window = plugin.tile_actions.logs[-1]
    assert "here" in window.text.toPlainText()
    shutil.rmtree(tmp_path / "tiles")
    (tmp_path / "plan.gpkg").unlink()
    window.look()
    assert window.text.toPlainText() == "This tile has told nothing yet."
    plugin.tiles.look()
    feature = tile_of_nothing(batch)
    QgsProject.instance().removeMapLayer(batch.id())
    plugin.tile_actions.rerun(batch, feature)
    assert plugin.queue.runs == [] and plugin.tiles.look() == []


def tile_of_nothing(layer):
    feature = QgsFeature(layer.fields())
    feature["name"] = "t0"
    return feature


def test_beside_the_tiles_the_menu_is_qgiss_own(batch):
    assert choose_on_map(qgis.utils.iface.mapCanvas(), QgsPointXY(600_225, 5_300_050), "Run tile") == []


def test_a_failed_tile_says_why_in_the_queue_and_in_its_log(plugin, batch, answers):
    plugin.tile_actions.rerun(batch, tile(batch, "bad1"))
    assert wait(lambda: plugin.queue.runs != [] and plugin.queue.runs[0].is_over())
    run = plugin.queue.runs[0]
    assert run.state == "failed" and run.failure.words == "too few photographs see it." and run.failure.status == 4
    plugin.tile_actions.open_log(batch, tile(batch, "bad1"))
    window = plugin.tile_actions.logs[-1]
    assert window.isVisible() and "bad1" in window.windowTitle()
    assert window.text.toPlainText() == "field: done, 9 s\nError: too few photographs see it."
    with window.tile.events.open("a") as log:
        log.write('{"event": "note", "step": "products", "text": "and one more"}\n')
    os.utime(window.tile.events, (time.time() + 5, time.time() + 5))
    assert wait(lambda: "products: and one more" in window.text.toPlainText(), 6), "it is read while it grows"


def test_a_report_is_written_when_it_is_first_wanted(plugin, batch, tmp_path, pages):
    page = tmp_path / "tiles" / "t0" / "run" / "products" / "report.html"
    plugin.tile_actions.open_report(batch, tile(batch, "t0"))
    assert pages == [] and "not done" in qgis.utils.iface.messageBar().currentItem().text()
    page.parent.mkdir(parents=True)
    (page.parent / "step.json").write_text("{}")
    set_state(tmp_path / "plan.gpkg", "t0", "done")
    batch.dataProvider().reloadData()
    plugin.tile_actions.open_report(batch, tile(batch, "t0"))
    assert wait(lambda: pages == [str(page)]) and page.read_text() == "a report"
    plugin.tile_actions.open_report(batch, tile(batch, "t0"))
    assert pages == [str(page)] * 2 and len(plugin.queue.runs) == 1, "the second time it is there"


def test_the_actions_are_offered_for_plans_alone_and_go_with_the_plugin(plugin, batch):
    registry, target = QgsGui.mapLayerActionRegistry(), QgsMapLayerAction.Target.SingleFeature
    other = QgsProject.instance().addMapLayer(QgsVectorLayer("Polygon?crs=EPSG:25832&field=name:string", "other", "memory"))
    names = {"Run tile", "Open the tile's log", "Open the tile's report"}
    offered = [{action.text() for action in registry.mapLayerActions(layer, target)} & names for layer in (batch, other)]
    assert offered == [names, set()]
    action = next(one for one in registry.mapLayerActions(batch, target) if one.text() == "Open the tile's log")
    trigger(action, batch, tile(batch, "bad1"))
    assert [window.tile.name for window in plugin.tile_actions.logs] == ["bad1"], "once, whichever way it was triggered"
    qgis.utils.unloadPlugin(PLUGIN)
    assert not {action.text() for action in registry.mapLayerActions(batch, target)} & names
    assert choose_on_map(qgis.utils.iface.mapCanvas(), QgsPointXY(600_030, 5_300_050), "Run tile") == []


def trigger(action, layer, feature):
    """As QGIS's attribute table does it: the older way, and from 3.30 on the newer one too."""
    action.triggerForFeature(layer, feature)
    if hasattr(action, "triggeredForFeatureV2"):
        from qgis.gui import QgsMapLayerActionContext

        action.triggerForFeature(layer, feature, QgsMapLayerActionContext())


def test_a_folder_that_nobody_knows_is_asked_for_once(plugin, tmp_path, monkeypatch):
    layer, asked = plan(tmp_path / "plan.gpkg", "/nowhere"), []
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: asked.append(1) or ("" if len(asked) == 1 else str(tmp_path)))
    for _ in range(3):
        plugin.tile_actions.open_log(layer, tile(layer, "t0"))
    assert len(asked) == 2 and len(plugin.tile_actions.logs) == 2
    assert plugin.tile_actions.logs[0].text.toPlainText() == "This tile has told nothing yet."


def test_a_tile_that_is_at_work_elsewhere_is_not_run_by_a_hasty_enter(plugin, batch, tmp_path, monkeypatch):
    asked = []
    monkeypatch.setattr(QMessageBox, "question", lambda *told: asked.append(told[4]) or told[4])
    set_state(tmp_path / "plan.gpkg", "t0", "running")
    batch.dataProvider().reloadData()
    plugin.tile_actions.rerun(batch, tile(batch, "t0"))
    assert asked == [QMessageBox.StandardButton.No] and plugin.queue.runs == []
