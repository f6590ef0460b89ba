"""The first window, the settings' page and the set-up in a real QGIS, where nobody holds the main window."""

from __future__ import annotations

import gc
import shutil
import stat
import time
from pathlib import Path

import pytest
import qgis.utils
from clicking import click, says, windows
from conftest import PLUGIN, wait
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QEvent, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QPushButton, QWidget

SETTING = "geo_nerf/program"


@pytest.fixture
def missing(dock, photographs, monkeypatch):
    """The dock with photographs chosen, no program on this computer, and the first window open."""
    monkeypatch.setenv("PATH", "/nowhere")
    QgsSettings().remove(SETTING)
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: says("FirstStartDialog", "not on this computer"), 60)
    yield
    for window in windows("CreateDialog") + windows("FirstStartDialog"):
        window.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert windows("FirstStartDialog") == []


def test_look_again_finds_what_has_come_meanwhile(missing, dock, program):
    assert dock.form.found is None
    QgsSettings().setValue(SETTING, program)
    click("FirstStartDialog", "Look again")
    assert wait(lambda: dock.form.found is not None, 60), "the dock goes on with what waited for the program"


def test_choose_the_program(missing, dock, program, monkeypatch):
    QgsSettings().remove(SETTING)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (program, ""))
    click("FirstStartDialog", "Choose the program")
    assert wait(lambda: dock.form.found is not None, 60) and QgsSettings().value(SETTING) == program


def test_another_program_is_not_kept_and_its_answer_is_told(missing, monkeypatch):
    before = QgsSettings().value(SETTING)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: ("/bin/ls", ""))
    click("FirstStartDialog", "Choose the program")
    assert wait(lambda: says("FirstStartDialog", "/bin/ls is not geo-nerf"), 60)
    assert says("FirstStartDialog", "coreutils") and QgsSettings().value(SETTING) == before


def test_what_is_named_and_not_kept_yet_is_what_is_looked_at(missing, dock, program, iface):
    """The settings' page: Test found it, and the window beside it finds it too, before OK."""
    from geo_nerf_qgis.program.options import GeoNerfOptionsPage

    told = []
    page = GeoNerfOptionsPage(told.append, iface.mainWindow())
    windows("FirstStartDialog")[0].close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.program.setText(program)
    page.test.click()
    assert wait(lambda: "geo-nerf 0.1.0" in page.state.text(), 60)
    page.more.click()
    assert wait(lambda: says("FirstStartDialog", "geo-nerf 0.1.0 (stand-in)"), 60)
    assert page.program.text() == program and QgsSettings().value(SETTING) is None and told == [], "Cancel would still keep nothing"
    page.apply()
    assert QgsSettings().value(SETTING) == program and told == [None]
    page.deleteLater()


def test_set_it_up_opens_the_window_that_asks(missing, monkeypatch):
    from geo_nerf_qgis.program import create_dialog

    monkeypatch.setattr(create_dialog, "find_builder", lambda: None)
    click("FirstStartDialog", "Set it up")
    assert wait(lambda: says("CreateDialog", "there is none here"), 60)
    assert says("CreateDialog", "geo_nerf-") and says("CreateDialog", "SHA-256"), "the zip brings the program"
    click("CreateDialog", "Cancel")
    assert wait(lambda: windows("CreateDialog") == [])


def test_one_first_window_and_the_keyboard_stays(missing, plugin, dock):
    for _ in range(3):
        dock.program_missing.emit()
    assert [one.isModal() for one in windows("FirstStartDialog")] == [False]
    windows("FirstStartDialog")[0].close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    dock.program_missing.emit()
    assert wait(lambda: len(windows("FirstStartDialog")) == 1), "it comes again when it was closed"


def test_a_search_cancelled_in_the_list_of_tasks_can_be_begun_again(missing, dock, program):
    QgsSettings().setValue(SETTING, program)
    click("FirstStartDialog", "Look again")
    QgsApplication.taskManager().cancelAll()
    buttons = windows("FirstStartDialog")[0].findChildren(QPushButton)
    (again,) = [one for one in buttons if one.text().replace("&", "") == "Look again"]
    del buttons
    assert wait(again.isEnabled, 60)
    del again
    click("FirstStartDialog", "Look again")
    assert wait(lambda: dock.form.found is not None, 60)


def test_closed_while_it_looks(missing):
    click("FirstStartDialog", "Look again")
    windows("FirstStartDialog")[0].close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert wait(lambda: windows("FirstStartDialog") == [])
    wait(lambda: False, 1.0)


def test_the_dock_knows_what_the_settings_name(missing, dock, iface, program):
    """In QGIS's own window of settings."""
    QgsSettings().remove(SETTING)
    windows("FirstStartDialog")[0].close()
    seen = []

    def fill():
        dialog = QApplication.activeModalWidget()
        if dialog is None or "Options" not in dialog.metaObject().className():
            QTimer.singleShot(200, fill)
            return
        gc.collect()
        pages = [
            one
            for one in dialog.findChildren(QWidget)
            if one.metaObject().className() == "GeoNerfOptionsPage"
        ]
        seen.append(len(pages))
        pages[0].findChild(QLineEdit).setText(program)
        dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok).click()

    QTimer.singleShot(500, fill)
    iface.showOptionsDialog(iface.mainWindow(), "")
    assert seen == [1] and wait(lambda: QgsSettings().value(SETTING) == program, 60)
    assert wait(lambda: dock.form.found is not None, 60), dock.form.facts.text()


@pytest.fixture
def slow_builder(tmp_path, monkeypatch):
    """A Python whose environments take a minute; the folder they go to."""
    from geo_nerf_qgis.program import create_dialog
    from geo_nerf_qgis.program.builder import Builder

    python = tmp_path / "python"
    python.write_text(
        """#!/bin/sh
case "$*" in
  *rmtree*) /bin/rm -rf "$3";;
  "-m venv"*) /bin/mkdir -p "$3/bin" && /bin/sleep 61.5;;
esac
"""
    )
    python.chmod(stat.S_IRWXU)
    monkeypatch.setattr(
        create_dialog, "find_builder", lambda: Builder((str(python),), (), str(tmp_path / "data"), (3, 12))
    )
    yield tmp_path / "data"
    shutil.rmtree(tmp_path / "data", ignore_errors=True)


def sleepers():
    lines = (path.read_bytes() for path in Path("/proc").glob("[0-9]*/cmdline") if path.is_file())
    return [line for line in lines if b"sleep\x0061.5" in line]


def start_set_up(folder):
    click("FirstStartDialog", "Set it up")
    assert wait(lambda: says("CreateDialog", "Shall it be"), 60)
    click("CreateDialog", "Set up")
    assert wait(lambda: (folder / "environment" / "bin").is_dir() and sleepers())


def test_qgis_asks_before_it_closes_over_a_set_up(missing, slow_builder, plugin, iface, answers):
    start_set_up(slow_builder)
    assert (
        plugin.eventFilter(iface.mainWindow(), QEvent(QEvent.Type.Close)) is True
        and "being set up" in answers[0]
    )
    answers.reply = QMessageBox.StandardButton.Yes
    assert plugin.eventFilter(iface.mainWindow(), QEvent(QEvent.Type.Close)) is False
    wait(lambda: False, 0.5)
    assert says("CreateDialog", "is being set up"), "QGIS has not gone"
    click("CreateDialog", "Cancel")
    assert wait(lambda: says("CreateDialog", "is removed"), 20)
    assert not (slow_builder / "environment").exists() and sleepers() == []


def test_a_plugin_that_goes_leaves_no_window_and_nothing_half_made(missing, slow_builder):
    start_set_up(slow_builder)
    qgis.utils.unloadPlugin(PLUGIN)
    assert windows("CreateDialog") == windows("FirstStartDialog") == []
    assert not (slow_builder / "environment").exists()
    end = time.monotonic() + 10
    while sleepers() and time.monotonic() < end:
        time.sleep(0.05)
    assert sleepers() == []


def test_a_missing_program_is_told_before_a_folder_is_chosen(plugin, program, monkeypatch):
    """As the dock opens, with the button that sets it up; and no window that nobody asked for."""
    from geo_nerf_qgis.program import find

    QgsSettings().remove(SETTING)
    with monkeypatch.context() as nowhere:
        nowhere.setattr(find, "find_program", lambda *_: None)
        dock = plugin.open_dock()
        form = dock.form
        assert wait(lambda: "not found" in form.facts.text(), 30), form.facts.text()
    assert form.set_up.isVisible() and not form.start.isEnabled()
    assert "not found" in form.complaints.text() and windows("FirstStartDialog") == []
    QgsSettings().setValue(SETTING, program)
    dock.search.start()
    assert wait(lambda: "Drop a folder" in form.facts.text(), 60) and not form.set_up.isVisible()
