"""A user with nothing but the zip: from "Install from ZIP" to layers on the map, by clicks in a QGIS without the plugin."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import pyplugin_installer
import qgis.utils
from clicking import click, says, windows, words_of
from conftest import PLUGIN, path_of, wait
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

#: seconds that the set-up and the run may take
PATIENCE_S = float(os.environ.get("GEO_NERF_PATIENCE_S", "120"))
times = {}


def keep(name, window=None):
    """A picture, for people, where a folder is named."""
    folder = os.environ.get("GEO_NERF_PICTURES")
    if folder:
        wait(lambda: False, 0.5)
        widget = windows(window)[0] if window else qgis.utils.iface.mainWindow()
        widget.grab().save(str(Path(folder) / f"{len(times)}_{name}.png"))


def timed(name, until, seconds):
    began = time.monotonic()
    assert wait(until, seconds), f"{name}: {words_of('CreateDialog')} {words_of('FirstStartDialog')}"
    times[name] = round(time.monotonic() - began, 1)


def finish(folder):
    (folder / "first_hour.json").write_text(json.dumps(times))


def set_up():
    """From the first window to a program that is found."""
    click("FirstStartDialog", "Set it up")
    timed("a Python is found", lambda: says("CreateDialog", "Shall it be"), 60)
    keep("asks", "CreateDialog")
    click("CreateDialog", "Set up")
    ends = ("geo-nerf is set up.", "the log says why")
    timed("environment", lambda: any(says("CreateDialog", words) for words in ends), PATIENCE_S)
    keep("set_up", "CreateDialog")
    assert says("CreateDialog", "geo-nerf is set up."), windows("CreateDialog")[0].log.toPlainText()[-3000:]
    (path_of("GEO_NERF_TOLD") / "set_up.log").write_text(windows("CreateDialog")[0].log.toPlainText())
    click("CreateDialog", "Close")


def test_from_the_zip_to_layers_on_the_map(iface, tmp_path):
    assert PLUGIN not in qgis.utils.plugins
    pyplugin_installer.instance().installFromZipFile(os.environ["GEO_NERF_ZIP"])
    assert PLUGIN in qgis.utils.plugins
    plugin = qgis.utils.plugins[PLUGIN]
    plugin.action.trigger()
    form = plugin.dock.form
    form.set_photographs(os.environ["GEO_NERF_PHOTOS"])
    timed("the first window", lambda: says("FirstStartDialog", "not on this computer"), 60)
    keep("first_window", "FirstStartDialog")
    set_up()
    timed("the dock knows the photographs", lambda: form.found is not None, 120)
    timed("doctor", lambda: not windows("FirstStartDialog")[0].bar.isVisible(), 120)
    keep("doctor", "FirstStartDialog")
    click("FirstStartDialog", "Close")
    form.out.setFilePath(str(tmp_path / "village"))
    assert wait(lambda: form.start.isEnabled()), form.complaints.text()
    QTest.mouseClick(form.start, Qt.MouseButton.LeftButton)
    assert wait(lambda: plugin.queue.runs != [])
    run = plugin.queue.runs[0]
    timed("survey", run.is_over, PATIENCE_S)
    assert run.state == "done", run.log[-5:]
    root = QgsProject.instance().layerTreeRoot()
    timed(
        "layers",
        lambda: root.findGroup("village") is not None and len(root.findGroup("village").findLayers()) >= 5,
        60,
    )
    assert all(node.layer().isValid() for node in root.findGroup("village").findLayers())
    wait(lambda: False, 2)
    keep("layers")
    finish(path_of("GEO_NERF_TOLD"))
