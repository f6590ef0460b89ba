"""The plugin comes and goes, and leaves nothing."""

from __future__ import annotations

import sys

import qgis.utils
from conftest import LOADED_BY_QGIS, PLUGIN, wait
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QMessageBox


def leftovers(iface):
    window = iface.mainWindow()
    return {
        "docks": [one.objectName() for one in window.findChildren(QDockWidget) if one.objectName() == "GeoNerfDock"],
        "actions": [one.objectName() for one in window.findChildren(QAction) if one.objectName() == "geoNerfAction"],
        "menus": [one.text() for one in iface.pluginMenu().actions() if "geo-nerf" in one.text()],
        "provider": QgsApplication.processingRegistry().providerById("geonerf") is not None,
        "items": len([one for one in iface.mapCanvas().items() if type(one).__module__.startswith(PLUGIN)]),
    }


def test_qgis_loads_it_and_it_is_there(iface, plugin):
    assert LOADED_BY_QGIS
    found = leftovers(iface)
    assert found["actions"] == ["geoNerfAction"] and found["provider"] and found["menus"]
    assert found["docks"] == [], "the dock is made when it is wanted"


def test_it_unloads_without_leftovers(iface, plugin, dock):
    assert leftovers(iface)["docks"] == ["GeoNerfDock"]
    qgis.utils.unloadPlugin(PLUGIN)
    QgsApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert wait(lambda: leftovers(iface) == {"docks": [], "actions": [], "menus": [], "provider": False, "items": 0}, 3), leftovers(iface)
    assert QgsProject.instance().mapLayers() == {}


def test_neither_torch_nor_geo_nerf_is_imported(dock):
    assert not {"torch", "geo_nerf"} & {name.split(".")[0] for name in sys.modules}


def test_the_button_opens_and_closes_the_dock(plugin, dock):
    plugin.action.trigger()
    assert wait(lambda: not dock.isVisible()) and not plugin.action.isChecked()
    plugin.action.trigger()
    assert wait(lambda: dock.isVisible())
    dock.close()
    assert wait(lambda: not plugin.action.isChecked()), "closed by its own button, the action knows"


def test_closing_qgis_asks_only_over_open_runs(plugin, dock, answers, tmp_path, photographs, iface):
    close = QEvent(QEvent.Type.Close)
    assert plugin.eventFilter(iface.mainWindow(), close) is False and answers == []
    dock.form.set_photographs(str(photographs))
    dock.form.out.setFilePath(str(tmp_path / "slow"))
    assert wait(lambda: dock.form.start.isEnabled()), dock.form.complaints.text()
    dock.form.start.click()
    assert wait(lambda: plugin.queue.open_runs() != [])
    assert plugin.eventFilter(iface.mainWindow(), close) is True and len(answers) == 1
    answers.reply = QMessageBox.StandardButton.Yes
    assert plugin.eventFilter(iface.mainWindow(), close) is False and len(answers) == 2
