"""Runs: from the button to layers, stopped, resumed, queued, failed; and the interface lives meanwhile."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

import qgis.utils
from beat import Beat
from conftest import PLUGIN, clear_project, wait
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QPushButton

#: longest absence of the interface, ms: under 100 on two quiet cores; a machine with other work is twice as slow
_BLOCKED_MS = 250.0


def start(dock, photographs, out):
    """Fill in the form as a user does, press Start; the run."""
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.form.found is not None), dock.form.facts.text()
    dock.form.out.setFilePath(str(out))
    assert wait(lambda: dock.form.start.isEnabled()), dock.form.complaints.text()
    before = len(dock.queue.runs)
    QTest.mouseClick(dock.form.start, Qt.MouseButton.LeftButton)
    assert wait(lambda: len(dock.queue.runs) == before + 1)
    return dock.queue.runs[-1]


def lives(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"


def work(seconds):
    """Keep the interface's thread at work for so long, however busy the machine."""
    until = time.thread_time() + seconds
    while time.thread_time() < until:
        pass


def test_the_beat_notices_a_blocked_interface(plugin):
    for block in (work, time.sleep):
        worst_ms = []
        while len(worst_ms) < 3 and max(worst_ms, default=0.0) < 140:  # other threads' waits may hide a short sleep now and then
            with Beat() as beat:
                QTimer.singleShot(50, lambda block=block: block(0.15))
                wait(lambda: False, 0.4)
            worst_ms.append(beat.worst_ms)
        assert max(worst_ms) >= 140, (block, worst_ms)


def test_from_the_button_to_layers(dock, photographs, tmp_path):
    run = start(dock, photographs, tmp_path / "quick")
    previews = []
    dock.queue.preview.connect(lambda one: previews.append([layer.name() for layer in QgsProject.instance().mapLayers().values()]))
    assert wait(lambda: run.state == "running") and dock.tabs.currentWidget() is dock.runs
    assert wait(run.is_over, 30), run.progress
    assert run.state == "done", run.failure
    assert run.progress.part == 1 and run.warnings == ["mind the poses"] and any("mind the poses" in line for line in run.log)
    assert previews and "Surface while it is trained" in previews[-1]
    assert wait(lambda: QgsProject.instance().layerTreeRoot().findGroup("quick") is not None)
    group = QgsProject.instance().layerTreeRoot().findGroup("quick")
    assert wait(lambda: len(group.findLayers()) >= 9), [node.name() for node in group.findLayers()]
    left = [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    assert "Surface while it is trained" not in left and "Footprints, expected" not in left
    asked = json.loads((tmp_path / "quick" / "asked.json").read_text())
    assert asked[0] == str(photographs) and asked[asked.index("--crs") + 1] == "EPSG:32632" and "--preview" in asked


def test_the_bar_and_the_log_follow(dock, photographs, tmp_path):
    run = start(dock, photographs, tmp_path / "slow")
    assert wait(lambda: run.progress.step == "field" and run.progress.step_part > 0.01)
    dock.runs.refresh()
    assert 0 < dock.runs.bar.value() < 1000 and "Training the surface" in dock.runs.step.text()
    assert wait(lambda: "Orienting photographs: finished" in dock.log.toPlainText())
    assert wait(lambda: "left" in dock.runs.remaining.text(), 12)
    task = next(one for one in QgsApplication.taskManager().activeTasks() if one.description() == "geo-nerf: slow")
    assert wait(lambda: task.progress() > 1)


def test_stop_ends_the_whole_tree_within_five_seconds_and_resume_goes_on(dock, photographs, tmp_path):
    out = tmp_path / "slow"
    run = start(dock, photographs, out)
    assert wait(lambda: (out / "pids.json").is_file())
    pids = json.loads((out / "pids.json").read_text())
    assert all(map(lives, pids))
    began = time.monotonic()
    QTest.mouseClick(dock.runs.stop, Qt.MouseButton.LeftButton)
    assert wait(lambda: not any(map(lives, pids)), 5), "the child ignores requests to end"
    took = time.monotonic() - began
    assert took < 5 and wait(lambda: run.state == "stopped") and (out / "poses" / "step.json").is_file()
    assert run.failure is None and dock.runs.again.isEnabled()
    QTest.mouseClick(dock.runs.again, Qt.MouseButton.LeftButton)
    assert wait(lambda: dock.queue.runs[-1] is not run)
    again = dock.queue.runs[-1]
    assert dock.queue.runs == [again] and dock.runs.list.count() == 1, "a folder has one entry"
    assert wait(again.is_over, 30) and again.state == "done", again.failure
    assert again.progress.skipped == {"images", "poses", "scene"}


def test_runs_wait_their_turn_and_can_leave_the_queue(dock, photographs, tmp_path):
    first = start(dock, photographs, tmp_path / "slow")
    assert wait(lambda: first.state == "running")
    dock.form.out.setFilePath(str(tmp_path / "slow"))
    assert wait(lambda: "at work or waits" in dock.form.complaints.text())
    second, third = start(dock, photographs, tmp_path / "b"), start(dock, photographs, tmp_path / "c")
    assert (second.state, third.state) == ("waiting", "waiting")
    dock.queue.stop(second)
    assert second.state == "stopped"
    dock.queue.stop(first)
    assert wait(third.is_over, 30) and third.state == "done" and not (tmp_path / "b").exists()


def test_a_crash_shows_the_errors_own_words_and_a_report_to_copy(dock, photographs, tmp_path, iface):
    run = start(dock, photographs, tmp_path / "crash")
    assert wait(run.is_over)
    assert run.state == "failed" and run.failure.status == 1
    words = "field: the loss became no number again and again. Lower `field.grid_rate`."
    shown = words.replace("`field.grid_rate`", "“Learning rate of the grids”")
    assert run.failure.words == words and dock.runs.words.text() == shown
    assert shown in iface.messageBar().currentItem().text()
    assert dock.runs.copy.isVisible() or dock.runs.copy.isVisibleTo(dock.runs)
    dock.runs.copy.click()
    copied = QgsApplication.clipboard().text()
    assert words in copied and "QGIS 3." in copied and "--crs EPSG:" in copied and "poses: done" in copied
    dock.resume(run.request)
    texts = [item.text() for item in iface.messageBar().items()]
    assert shown not in " ".join(texts), "a run that is tried again has not failed yet"


def test_a_program_that_cannot_start_is_told(dock, photographs, tmp_path):
    start(dock, photographs, tmp_path / "a")
    assert wait(lambda: dock.queue.runs[-1].is_over(), 30)
    from geo_nerf_qgis.running.task import RunTask

    ended = []
    task = RunTask("absent", ["/nonexistent/geo-nerf"])
    task.ended.connect(lambda status, words: ended.append((status, words)))
    QgsApplication.taskManager().addTask(task)
    assert wait(lambda: ended) and ended[0][0] == -1 and "/nonexistent/geo-nerf" in ended[0][1]


def test_an_unfinished_run_is_offered_by_the_next_session(plugin, dock, photographs, tmp_path, iface):
    run = start(dock, photographs, tmp_path / "slow")
    assert wait(lambda: (tmp_path / "slow" / "pids.json").is_file())
    qgis.utils.unloadPlugin(PLUGIN)
    assert run.is_over() and not any(map(lives, json.loads((tmp_path / "slow" / "pids.json").read_text()))), "unloading ends what works"
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    bar = iface.messageBar()
    assert wait(lambda: bar.currentItem() is not None and "slow is not finished" in bar.currentItem().text())
    button = next(one for one in bar.currentItem().findChildren(QPushButton) if one.text() == "Resume")
    button.click()
    again = qgis.utils.plugins[PLUGIN]
    assert wait(lambda: again.queue.open_runs() != [], 20)
    assert wait(again.queue.runs[0].is_over, 30) and [one.state for one in again.queue.runs] == ["done"]
    qgis.utils.unloadPlugin(PLUGIN)
    qgis.utils.loadPlugin(PLUGIN)
    qgis.utils.startPlugin(PLUGIN)
    wait(lambda: False, 0.2)
    shown = bar.currentItem()
    assert shown is None or "not finished" not in shown.text()


def test_nothing_blocks_the_interface_while_a_run_is_on(dock, photographs, tmp_path):
    """Nor while its layers come. The best of three: what the plugin blocks it blocks each time, what a busy machine does now and then."""
    worst_ms = []
    while len(worst_ms) < 3 and min(worst_ms, default=1000.0) >= _BLOCKED_MS:
        name = f"beat_{len(worst_ms)}"
        run = start(dock, photographs, tmp_path / name)
        with Beat() as beat:
            assert wait(run.is_over, 30) and run.state == "done"
            assert wait(lambda name=name: len(getattr(QgsProject.instance().layerTreeRoot().findGroup(name), "findLayers", list)()) >= 9)
        assert beat.count > 10
        worst_ms.append(beat.worst_ms)
    assert min(worst_ms) < _BLOCKED_MS, worst_ms


def test_a_project_that_is_emptied_while_layers_come_stays_empty(dock, photographs, tmp_path):
    run = start(dock, photographs, tmp_path / "quick")
    assert wait(run.is_over, 30) and wait(lambda: run.number in dock.results and len(dock.results[run.number].layers) >= 2)
    clear_project()
    wait(lambda: False, 1)
    assert QgsProject.instance().mapLayers() == {} and dock.results[run.number].layers == []


def test_the_view_in_three_dimensions_waits_for_the_layers(dock, photographs, tmp_path, monkeypatch):
    """Asked for before the layers of the run's end have come, each comes once."""
    shown = []
    monkeypatch.setattr(dock.views, "open_view", lambda run, name, layers: shown.append(len(layers)))
    run = start(dock, photographs, tmp_path / "quick")
    assert wait(lambda: run.state == "done", 30)
    dock.runs.view.click()
    assert shown == [] and wait(lambda: shown != []) and shown == [len(dock.results[run.number].layers)] and shown[0] >= 9
    group = QgsProject.instance().layerTreeRoot().findGroup("quick")
    assert len(group.findLayers()) == shown[0] == len(QgsProject.instance().mapLayers())
