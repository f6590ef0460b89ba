"""Fixtures of the tests that run in QGIS: the interface, the plugin as QGIS loaded it, a clean project, programs to run."""

from __future__ import annotations

import os
import shutil
import time
import traceback
from pathlib import Path

import pytest
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtWidgets import QMessageBox

PLUGIN = "geo_nerf_qgis"
#: whether QGIS itself had started it before any test
LOADED_BY_QGIS = PLUGIN in qgis.utils.active_plugins


def pytest_configure(config):
    config.addinivalue_line("markers", "slow: a whole run of geo-nerf")


def wait(until, seconds=15.0):
    """Let the interface live until something is so; whether it is in time."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QgsApplication.processEvents()
        if until():
            return True
        time.sleep(0.005)
    return bool(until())


def clear_project():
    """An empty project. QGIS 3.40 crashes where a point cloud goes while it is drawn, so drawing ends first."""
    canvas = qgis.utils.iface.mapCanvas()
    canvas.setPreviewJobsEnabled(False)
    canvas.stopRendering()
    canvas.setRenderFlag(False)
    assert wait(lambda: not canvas.isDrawing())
    QgsProject.instance().clear()
    canvas.setRenderFlag(True)


def path_of(name):
    return Path(os.environ[name])


@pytest.fixture(autouse=True)
def no_error_is_lost(monkeypatch):
    """An error in a slot fails the test, where QGIS would open a window and wait."""
    seen = []
    monkeypatch.setattr(qgis.utils, "showException", lambda *told, **more: seen.append("".join(traceback.format_exception(*told[:3]))))
    yield
    assert seen == [], "\n".join(seen)


@pytest.fixture
def iface():
    return qgis.utils.iface


@pytest.fixture
def program():
    """geo-nerf's stand-in, named in the settings."""
    QgsSettings().setValue("geo_nerf/program", os.environ["GEO_NERF_STAND_IN"])
    return os.environ["GEO_NERF_STAND_IN"]


@pytest.fixture
def plugin(iface, program):
    """The plugin, fresh, in an empty project."""
    clear_project()
    shutil.rmtree(Path(QgsApplication.qgisSettingsDirPath()) / "geo-nerf", ignore_errors=True)
    iface.messageBar().clearWidgets()
    if PLUGIN in qgis.utils.plugins:
        qgis.utils.unloadPlugin(PLUGIN)
    assert qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)
    yield qgis.utils.plugins[PLUGIN]
    if PLUGIN in qgis.utils.plugins:
        qgis.utils.unloadPlugin(PLUGIN)
    clear_project()


@pytest.fixture
def dock(plugin):
    """The dock, as the button opens it."""
    plugin.action.trigger()
    assert wait(lambda: plugin.dock is not None and plugin.dock.isVisible())
    return plugin.dock


@pytest.fixture
def photographs():
    return path_of("GEO_NERF_PHOTOS")


@pytest.fixture
def answers(monkeypatch):
    """Questions that were asked, and answered with what `answers.reply` is."""

    class Asked(list):
        reply = QMessageBox.StandardButton.No

    asked = Asked()

    def question(parent, title, text, *rest):
        asked.append(text)
        return asked.reply

    monkeypatch.setattr(QMessageBox, "question", question)
    return asked
