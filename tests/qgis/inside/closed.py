"""What QGIS runs after its start (`--code`): what the plugin offers is noted, two runs are asked for, and the window is closed twice.

The first time QGIS's own question about the project is answered with Cancel.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

sys.path.insert(0, os.environ["GEO_NERF_INSIDE_FOLDER"])


def answer(asked, button):
    """Note what QGIS itself asks, and press a button."""
    box = QApplication.activeModalWidget()
    if box is not None:
        asked.append(getattr(box, "text", box.windowTitle)())
        pressed = box.button(button) if isinstance(box, QMessageBox) else None
        pressed.click() if pressed is not None else box.reject()


def lives(pid):
    path = Path(f"/proc/{pid}/stat")
    return path.is_file() and path.read_text().rsplit(")", 1)[1].split()[0] != "Z"


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
    QgsProject.instance().setDirty(True)
    buttons = [QMessageBox.StandardButton.Cancel]
    timer.timeout.connect(lambda: answer(own, buttons[-1]))
    timer.start(100)
    qgis.utils.iface.mainWindow().close()
    wait(lambda: QgsApplication.taskManager().countActiveTasks() == 2, 5)
    told |= {
        "asked by QGIS first": len(own),
        "then first": {run.name: run.state for run in plugin.queue.runs},
        "pids": [lives(pid) for pid in json.loads((folder / "wait_again" / "pids.json").read_text())],
    }
    own.clear()
    buttons.append(QMessageBox.StandardButton.Yes)  # the preview lies in the system's folder for files that go
    # the map turned to the photographs, maybe after now: QGIS may ask to save that, which is not what is tried here
    QgsSettings().setValue("qgis/askToSaveProjectChanges", False)
    qgis.utils.iface.mainWindow().close()
    told |= {
        "asked": len(asked),
        "asked by QGIS": own,
        "then": {run.name: run.state for run in plugin.queue.runs},
    }
    (folder / "closed.json").write_text(json.dumps(told))


QTimer.singleShot(500, play)
