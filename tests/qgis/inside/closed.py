"""What QGIS runs after its start (`--code`): what the plugin offers is noted, two runs are asked for, and the window is closed once."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

sys.path.insert(0, os.environ["GEO_NERF_INSIDE_FOLDER"])


def answer(asked):
    """Note what QGIS itself asks, and say no."""
    box = QApplication.activeModalWidget()
    if box is not None:
        asked.append(getattr(box, "text", box.windowTitle)())
        box.reject()


def play():
    from conftest import wait
    from geo_nerf_qgis.running.command import Request

    folder, plugin = Path(os.environ["GEO_NERF_FOLDER"]), qgis.utils.plugins["geo_nerf_qgis"]
    asked, own, timer = [], [], QTimer()
    bar = qgis.utils.iface.messageBar()
    wait(lambda: any("finished" in item.text() for item in bar.items()), 20)
    told = {
        "messages": [item.text() for item in bar.items() if "finished" in item.text()],
        "states": {run.name: run.state for run in plugin.queue.runs},
    }
    QMessageBox.question = lambda *_: asked.append(1) or QMessageBox.StandardButton.Yes
    dock = plugin.open_dock()
    for name in ("wait_again", "next_again"):
        dock.ask_for(Request(os.environ["GEO_NERF_PHOTOS"], str(folder / name), "EPSG:25832"))
    wait(lambda: (folder / "wait_again" / "pids.json").is_file(), 30)
    # the map turned to the photographs, maybe after now: QGIS may ask to save that, which is not what is tried here
    QgsSettings().setValue("qgis/askToSaveProjectChanges", False)
    QgsProject.instance().setDirty(True)
    timer.timeout.connect(lambda: answer(own))
    timer.start(100)
    qgis.utils.iface.mainWindow().close()
    told |= {
        "asked": len(asked),
        "asked by QGIS": own,
        "then": {run.name: run.state for run in plugin.queue.runs},
    }
    (folder / "closed.json").write_text(json.dumps(told))


QTimer.singleShot(500, play)
