"""A whole `draft` run of geo-nerf itself, from the button to layers in the map."""

from __future__ import annotations

import os

import pytest
from conftest import wait
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


@pytest.mark.slow
def test_a_draft_from_the_button_to_layers(plugin, photographs, tmp_path, iface):
    QgsSettings().setValue("geo_nerf/program", os.environ["GEO_NERF_REAL"])
    dock = plugin.open_dock()
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.form.found is not None, 120), dock.form.facts.text()
    dock.form.out.setFilePath(str(tmp_path / "draft"))
    assert wait(lambda: dock.form.start.isEnabled()), dock.form.complaints.text()
    previews = []
    dock.queue.preview.connect(lambda run: previews.append(len(dock.live._layers("preview"))))
    QTest.mouseClick(dock.form.start, Qt.MouseButton.LeftButton)
    assert wait(lambda: dock.queue.runs != [])
    run = dock.queue.runs[0]
    assert wait(run.is_over, 1100), run.log[-5:]
    assert run.state == "done", run.failure and run.failure.report
    assert previews and previews[0] == 1, "the surface was shown while it was trained"
    root = QgsProject.instance().layerTreeRoot()
    assert wait(lambda: root.findGroup("draft") is not None and len(root.findGroup("draft").findLayers()) >= 9)
    layers = [node.layer() for node in root.findGroup("draft").findLayers()]
    assert all(layer.isValid() and layer.crs().authid() == "EPSG:32632" for layer in layers)
    assert run.report.is_file() and dock.runs.page.isEnabled()
