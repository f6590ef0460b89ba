"""What QGIS runs after its start (`--code`): 3-D views of a run, then two runs are asked for, and QGIS is killed over them."""

from __future__ import annotations

import json
import os
import shutil
import signal
import sys
from dataclasses import replace
from pathlib import Path

import qgis.utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

sys.path.insert(0, os.environ["GEO_NERF_INSIDE_FOLDER"])


def titles():
    """Of the 3-D views that are open."""
    windows = [*QApplication.topLevelWidgets(), *qgis.utils.iface.mainWindow().findChildren(QDockWidget)]
    return sorted(
        one.windowTitle()
        for one in windows
        if one.isVisible() and one.windowTitle().startswith(("village", "3D Map"))
    )


def roles(layers):
    """What layers are for; "" for products."""
    return [layer.customProperty("geo_nerf/role") or "" for layer in layers]


def views(dock, run, wait):
    """Titles after each of: asked for, asked for again, closed, opened again, another run of the same name."""
    told = []
    for number in range(4):
        if number == 2:
            for window in dock.views._windows("village"):
                window.close()
            wait(lambda: titles() == [])
        else:
            dock.runs.view.click()
            wait(lambda: titles() != [], 20)
            wait(lambda: False, 0.3)
        told.append(titles())
    other = replace(
        run, request=replace(run.request, out=str(run.out.parent / "other" / "village")), number=-1
    )
    shutil.copytree(run.out, other.out)
    dock.show_runs(other)
    dock.runs.view.click()
    wait(lambda: len(titles()) == 2, 20)
    return [*told, titles()]


def play():
    from conftest import wait
    from geo_nerf_qgis.running.command import Request
    from geo_nerf_qgis.running.run import Run

    folder = Path(os.environ["GEO_NERF_FOLDER"])
    shutil.copytree(os.environ["GEO_NERF_FINISHED"], folder / "village")
    plugin = qgis.utils.plugins["geo_nerf_qgis"]
    dock, photographs = plugin.open_dock(), os.environ["GEO_NERF_PHOTOS"]
    run = Run(Request(photographs, str(folder / "village"), "EPSG:25832"), "done")
    dock.show_runs(run)
    told = views(dock, run, wait)
    for name in ("wait", "next"):
        dock.ask_for(replace(run.request, out=str(folder / name)))
    wait(lambda: (folder / "wait" / "pids.json").is_file(), 30)
    wait(lambda: "preview" in roles(QgsProject.instance().mapLayers().values()), 20)
    wait(lambda: False, 1)
    seen = [roles(view.mapSettings().layers()) for view, _ in dock.views._open.values() if hasattr(view, "mapSettings")]
    on_map = roles(qgis.utils.iface.mapCanvas().layers())
    (folder / "views.json").write_text(json.dumps({"map": on_map, "views": seen}))
    (folder / "killed.json").write_text(json.dumps(told))
    os.kill(os.getpid(), signal.SIGKILL)


QTimer.singleShot(500, play)
