"""Every event in every state of a run that can meet it, as the table in `running.states` has it; what a restart finds."""

from __future__ import annotations

import json
import os
import shutil
import signal
from dataclasses import replace

import pytest
import qgis.utils
from conftest import PLUGIN, clear_project, wait
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QLockFile
from qgis.PyQt.QtWidgets import QPushButton


def request_for(photographs, out):
    from geo_nerf_qgis.running.command import Request

    return Request(str(photographs), str(out), "EPSG:25832", preview_s=1.0)


def ask(plugin, photographs, out):
    """Ask for a run, as the form does; the run."""
    request = request_for(photographs, out)
    plugin.open_dock().ask_for(request)
    assert wait(lambda: any(run.request.out == request.out for run in plugin.queue.runs))
    return next(run for run in plugin.queue.runs if run.request.out == request.out)


def at_work(plugin, photographs, out):
    """A run that trains its surface."""
    run = ask(plugin, photographs, out)
    assert wait(lambda: (out / "pids.json").is_file() and run.state == "running"), run.state
    return run


def waiting(plugin, photographs, folder):
    at_work(plugin, photographs, folder / "wait_first")
    return ask(plugin, photographs, folder / "wait")


def stopping(plugin, photographs, folder):
    run = at_work(plugin, photographs, folder / "slow")
    plugin.dock.runs.stop.click()
    assert run.state == "stopping"
    return run


def running(plugin, photographs, folder):
    return at_work(plugin, photographs, folder / "wait")


def task_of(run):
    tasks = QgsApplication.taskManager().activeTasks()
    return next(task for task in tasks if task.description() == f"geo-nerf: {run.name}")


def stop(plugin, run):
    plugin.dock.show_runs(run)
    plugin.dock.runs.stop.click()


def cancel(plugin, run):
    task_of(run).cancel()


def cancel_all(plugin, run):
    QgsApplication.taskManager().cancelAll()


def press_the_cross(plugin):
    assert plugin.eventFilter(qgis.utils.iface.mainWindow(), QEvent(QEvent.Type.Close)) is False, "at the first try"
    assert QgsApplication.taskManager().countActiveTasks() == 0, "or QGIS asks once more"


def close_window(plugin, run):
    states = [one.state for one in plugin.queue.open_runs()]
    press_the_cross(plugin)
    assert [one.state for one in plugin.queue.open_runs()] == states, "QGIS has not asked yet"
    assert plugin.closing.blocker.allowExit() is True


def stay(plugin, run):
    """QGIS's own question is answered with Cancel."""
    active = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    press_the_cross(plugin)
    assert wait(lambda: sorted(task.description() for task in QgsApplication.taskManager().activeTasks()) == sorted(active))


def exit_by_menu(plugin, run):
    """QGIS's list of tasks was empty when its menu was used: no window is closed."""
    plugin.queue.step_aside()
    assert plugin.closing.blocker.allowExit() is True


def unload(plugin, run):
    qgis.utils.unloadPlugin(PLUGIN)


def kill(plugin, run):
    for pid in json.loads((run.out / "pids.json").read_text()):
        os.kill(pid, signal.SIGKILL)


def new_project(plugin, run):
    clear_project()


def ask_again(plugin, run):
    count = len(plugin.queue.runs)
    plugin.dock.ask_for(replace(run.request, out=run.request.out + os.sep, settings=("field.steps=9",)))
    wait(lambda: False, 0.1)
    assert len(plugin.queue.runs) == count, "a folder has one open run"


def all_else(plugin, run):
    for event in (stop, cancel, cancel_all, new_project, ask_again):
        event(plugin, run)
        assert run.state == "stopping"


EVENTS = {
    waiting: {
        stop: "stopped",
        cancel: "stopped",
        cancel_all: "stopped",
        close_window: "stopped",
        exit_by_menu: "stopped",
        stay: "waiting",
        unload: "stopped",
        new_project: "waiting",
        ask_again: "waiting",
    },
    running: {
        stop: "stopped",
        cancel: "stopped",
        cancel_all: "stopped",
        close_window: "stopped",
        exit_by_menu: "stopped",
        stay: "running",
        unload: "stopped",
        kill: "failed",
        new_project: "running",
        ask_again: "running",
    },
    stopping: {all_else: "stopped", unload: "stopped", kill: "stopped"},
}
CASES = [(state, event, after) for state, events in EVENTS.items() for event, after in events.items()]


@pytest.mark.parametrize(("state", "event", "after"), CASES, ids=[f"{one.__name__}-{other.__name__}" for one, other, _ in CASES])
def test_every_event_in_every_state(plugin, photographs, tmp_path, answers, state, event, after):
    answers.reply = type(answers.reply).Yes
    run = state(plugin, photographs, tmp_path)
    runs, started = list(plugin.queue.runs), []
    plugin.queue.changed.connect(lambda one: started.append(one) if one.state == "running" else None)
    event(plugin, run)
    if after in ("stopped", "failed"):
        assert wait(run.is_over), run.state
        assert state is waiting or started == [], "nothing else has begun"
    assert run.state == after, run.failure
    assert (run.failure is not None) == (after == "failed"), run.failure
    if event in (cancel_all, close_window, exit_by_menu, unload):
        assert wait(lambda: all(one.is_over() for one in runs)) and not started, "the queue does not go on"
        assert len(answers) == int(event in (close_window, exit_by_menu) and state is not stopping)
    if after == "failed":
        assert run.failure.kind == "killed" and "@" not in run.failure.words and plugin.dock.runs.again.isEnabled()
    preview = [layer for layer in QgsProject.instance().mapLayers().values() if "preview.tif" in layer.source()]
    assert after == "running" or state is waiting or preview == []


def reload_plugin():
    qgis.utils.unloadPlugin(PLUGIN)
    qgis.utils.iface.messageBar().clearWidgets()
    assert qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startPlugin(PLUGIN)
    wait(lambda: False, 0.2)
    return qgis.utils.plugins[PLUGIN]


def messages():
    """Texts of QGIS's message bar, the newest first, with their buttons."""
    bar = qgis.utils.iface.messageBar()
    return [(item.text(), [button.text() for button in item.findChildren(QPushButton)]) for item in bar.items()]


def on_record(where, out, state, **more):
    """A run of the photographs somewhere as an earlier session left it, in a folder that is there."""
    from geo_nerf_qgis.running.history import History
    from geo_nerf_qgis.running.run import Run

    out.mkdir(exist_ok=True)
    run = Run(replace(request_for(where, out), **more), state)
    History().keep(run)
    return run


def test_a_finished_run_is_opened_from_the_list_after_a_restart(plugin, photographs, tmp_path):
    run = ask(plugin, photographs, tmp_path / "quick")
    assert wait(run.is_over, 30) and run.state == "done"
    clear_project()
    plugin = reload_plugin()
    assert messages() == []
    dock = plugin.open_dock()
    assert [dock.runs.list.item(row).text() for row in range(dock.runs.list.count())] == ["quick · finished"]
    assert dock.runs.layers.isEnabled() and not dock.runs.again.isEnabled() and not dock.runs.stop.isEnabled()
    dock.runs.layers.click()
    assert wait(lambda: len(getattr(QgsProject.instance().layerTreeRoot().findGroup("quick"), "findLayers", list)()) >= 9)
    wait(lambda: dock._loading == set())
    dock.runs.removal.click()
    assert dock.runs.list.count() == 0 and (tmp_path / "quick" / "run.json").is_file()
    assert reload_plugin().queue.runs == [], "what was removed stays away"


def test_what_a_session_left_is_found_by_the_next(plugin, photographs, tmp_path):
    states = {"waiting": "stopped", "running": "interrupted", "stopping": "interrupted", "stopped": "stopped", "failed": "failed"}
    for left in (*states, "done"):
        on_record(photographs, tmp_path / left, left)
    plugin = reload_plugin()
    assert {run.name: run.state for run in plugin.queue.runs} == {**states, "done": "done"}
    [(text, buttons)] = messages()
    assert text == "4 runs are not finished: waiting, running, stopping, stopped" and buttons == ["Show them"]
    dock = plugin.open_dock()
    for run in plugin.queue.runs:
        dock.runs.choose(run)
        assert dock.runs.again.isEnabled() == (run.state != "done"), run.state
        assert dock.runs.removal.isEnabled() and not dock.runs.stop.isEnabled()
    qgis.utils.unloadPlugin(PLUGIN)
    assert messages() == [], "its buttons would reach nobody"


def test_a_run_that_was_stopped_keeps_its_warnings_and_its_place(plugin, photographs, tmp_path):
    """In the list, after a restart, and when it goes on."""
    run = at_work(plugin, photographs, tmp_path / "slow")
    assert wait(lambda: run.progress.step_part > 0.02)
    stop(plugin, run)
    assert wait(run.is_over)

    def is_shown(dock):
        words, headline = dock.runs.words.text(), dock.runs.step.text()
        value = dock.runs.bar.value()
        return words == "mind the poses" and "Training the surface" in headline and headline.startswith("stopped") and value > 200

    assert is_shown(plugin.dock)
    dock = reload_plugin().open_dock()
    assert is_shown(dock), (dock.runs.words.text(), dock.runs.step.text(), dock.runs.bar.value())
    dock.runs.again.click()
    assert wait(lambda: dock.queue.open_runs() != [])
    [again] = dock.queue.runs
    assert again.warnings == ["mind the poses"] and wait(again.is_over, 30) and again.state == "done"
    assert again.progress.skipped >= {"poses"} and dock.runs.words.text() == "mind the poses"
    dock = reload_plugin().open_dock()
    assert dock.runs.words.text() == "mind the poses"


def test_several_runs_are_one_message(plugin, photographs, tmp_path):
    for name in ("a", "b"):
        on_record(photographs, tmp_path / name, "stopped")
    plugin = reload_plugin()
    assert messages() == [("2 runs are not finished: a, b", ["Show them"])]
    qgis.utils.iface.messageBar().currentItem().findChild(QPushButton).click()
    assert plugin.dock.isVisible() and plugin.dock.tabs.currentWidget() is plugin.dock.runs and plugin.dock.runs.list.count() == 2


def test_a_run_whose_folder_was_deleted_is_forgotten_with_a_word(plugin, photographs, tmp_path):
    on_record(photographs, tmp_path / "quick", "done")
    shutil.rmtree(tmp_path / "quick")
    plugin = reload_plugin()
    assert plugin.queue.runs == [] and "no longer in the list: quick" in messages()[0][0]
    reload_plugin()
    assert messages() == [], "once"


def test_a_run_on_a_disk_that_is_not_there_stays_in_the_list(plugin, photographs, tmp_path):
    (tmp_path / "disk").mkdir()
    on_record(photographs, tmp_path / "disk" / "quick", "done")
    (tmp_path / "disk").rename(tmp_path / "unplugged")
    dock = reload_plugin().open_dock()
    assert "disk of its folder is not there" in dock.runs.words.text() and not dock.runs.layers.isEnabled()
    (tmp_path / "unplugged").rename(tmp_path / "disk")
    dock.runs.refresh()
    assert dock.runs.words.text() == "" and dock.runs.layers.isEnabled()


def test_a_run_that_can_never_work_says_why_once_and_can_be_dismissed(plugin, photographs, tmp_path):
    lacks = ("photographs", "gcp", "checkpoints", "area", "preset")
    for lack in lacks:
        on_record(photographs, tmp_path / lack, "stopped", **{lack: str(tmp_path / f"gone_{lack}")})
    reload_plugin()
    told = {text.split(":")[0]: (text, buttons) for text, buttons in messages()}
    assert set(told) == set(lacks)
    for lack, (text, buttons) in told.items():
        assert "cannot go on" in text and f"gone_{lack}" in text and buttons == ["Forget it"]
    plugin = reload_plugin()
    assert messages() == [], "not for ever"
    dock = plugin.open_dock()
    assert dock.runs.list.count() == len(lacks)
    for _ in lacks:
        assert not dock.runs.again.isEnabled() and "cannot go on" in dock.runs.words.text()
        dock.runs.removal.click()
    assert dock.runs.list.count() == 0 and dock.runs.words.text() == ""


def test_a_damaged_record_loses_no_other(plugin, photographs, tmp_path):
    from geo_nerf_qgis.running.history import history_folder

    on_record(photographs, tmp_path / "quick", "done")
    for number, text in enumerate(("", "[]", "{}", '{"request": {"photographs": 1}, "state": "x", "at": null}', "\x00")):
        (history_folder() / f"{number}.json").write_text(text)
    assert [run.name for run in reload_plugin().queue.runs] == ["quick"]


def test_a_run_of_another_qgis_is_left_to_it(plugin, photographs, tmp_path):
    from geo_nerf_qgis.running.history import history_folder

    on_record(photographs, tmp_path / "quick", "running")
    [record] = history_folder().glob("*.json")
    other = QLockFile(str(record.with_suffix(".lock")))
    assert other.tryLock(0)
    plugin = reload_plugin()
    dock = plugin.open_dock()
    assert [run.state for run in plugin.queue.runs] == ["elsewhere"] and messages() == []
    assert not any(button.isEnabled() for button in (dock.runs.stop, dock.runs.again, dock.runs.removal))
    dock.ask_for(request_for(photographs, tmp_path / "quick"))
    assert wait(lambda: plugin.search.arguments() is not None)
    wait(lambda: False, 0.3)
    assert [run.state for run in plugin.queue.runs] == ["elsewhere"] and not (tmp_path / "quick" / "asked.json").exists()
    other.unlock()
    plugin.queue.look_elsewhere()
    assert [run.state for run in plugin.queue.runs] == ["interrupted"] and dock.runs.again.isEnabled()


def test_a_run_that_outlived_its_qgis_is_seen_at_work(plugin, photographs, tmp_path):
    import fcntl

    on_record(photographs, tmp_path / "quick", "running")
    with (tmp_path / "quick" / ".lock").open("w") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        plugin = reload_plugin()
        assert [run.state for run in plugin.queue.runs] == ["elsewhere"]
    (tmp_path / "quick" / "run.json").write_text(json.dumps({"state": "done"}))
    plugin.queue.look_elsewhere()
    assert [run.state for run in plugin.queue.runs] == ["done"], "and when it is done"


def test_closing_while_it_stops_asks_nothing_and_twice_is_once(plugin, photographs, tmp_path, answers, monkeypatch):
    run = stopping(plugin, photographs, tmp_path)
    window, tried = qgis.utils.iface.mainWindow(), []
    real = plugin.queue.step_aside

    def step_aside():  # somebody presses the window's cross once more, while the first time is at work
        tried.append(plugin.eventFilter(window, QEvent(QEvent.Type.Close)))
        real()

    monkeypatch.setattr(plugin.queue, "step_aside", step_aside)
    assert plugin.eventFilter(window, QEvent(QEvent.Type.Close)) is False
    assert plugin.closing.blocker.allowExit() is True
    assert tried == [True] and answers == [] and run.state == "stopped"


def test_a_run_goes_on_where_qgis_stays(plugin, photographs, tmp_path, answers):
    """Cancel in QGIS's own question: the same process, heard to its end, and asked about again the next time."""
    answers.reply = type(answers.reply).Yes
    run, next_one = at_work(plugin, photographs, tmp_path / "slow"), ask(plugin, photographs, tmp_path / "quick")
    pids = json.loads((run.out / "pids.json").read_text())
    for count in (1, 2):
        stay(plugin, run)
        assert len(answers) == count and (run.state, next_one.state) == ("running", "waiting")
        before = run.progress.step_part
        assert wait(lambda before=before: run.progress.step_part > before), "what it tells is heard"
        assert json.loads((run.out / "pids.json").read_text()) == pids
    stop(plugin, run)
    assert wait(lambda: run.state == "stopped") and wait(lambda: next_one.state == "done", 30)


def test_a_run_that_ends_while_qgis_asks_is_done(plugin, photographs, tmp_path, answers):
    answers.reply = type(answers.reply).Yes
    run = ask(plugin, photographs, tmp_path / "quick")
    assert wait(lambda: run.state == "running" and run.progress.step != "")
    press_the_cross(plugin)
    plugin.closing._timer.stop()  # the question stays open
    assert wait(lambda: (run.out / "products" / "step.json").is_file(), 30)
    wait(lambda: False, 0.5)
    assert run.state == "running"
    assert plugin.closing.blocker.allowExit() is True
    assert run.state == "done" and run.progress.part == 1 and run.warnings == ["mind the poses"]


def test_a_refused_close_changes_nothing(plugin, photographs, tmp_path, answers):
    run = running(plugin, photographs, tmp_path)
    assert plugin.eventFilter(qgis.utils.iface.mainWindow(), QEvent(QEvent.Type.Close)) is True
    assert len(answers) == 1 and run.state == "running"


def test_a_task_that_was_cancelled_before_it_began_leaves_the_queue_working(plugin, photographs, tmp_path):
    first = waiting(plugin, photographs, tmp_path)
    cancel(plugin, first)
    cancel(plugin, plugin.queue.current())
    assert wait(lambda: plugin.queue.open_runs() == [])
    run = ask(plugin, photographs, tmp_path / "quick")
    assert wait(run.is_over, 30) and run.state == "done"


def test_a_search_that_was_cancelled_can_be_made_again(plugin, tmp_path):
    hangs = tmp_path / "hangs"
    hangs.write_text("#!/bin/sh\nsleep 2\n")
    hangs.chmod(0o755)
    told = []
    plugin.search.ended.connect(lambda: told.append(plugin.search.arguments()))
    QgsSettings().setValue("geo_nerf/program", str(hangs))
    plugin.search.start()
    assert wait(lambda: QgsApplication.taskManager().countActiveTasks() > 0)
    QgsApplication.taskManager().cancelAll()
    QgsSettings().setValue("geo_nerf/program", os.environ["GEO_NERF_STAND_IN"])
    assert wait(lambda: not plugin.search.is_busy(), 60)
    plugin.search.start()
    assert wait(lambda: told and told[-1] is not None)


def test_a_program_named_anew_while_a_run_waits_is_found_for_it(plugin, photographs, tmp_path):
    second = waiting(plugin, photographs, tmp_path)
    link = tmp_path / "moved"
    link.symlink_to(os.environ["GEO_NERF_STAND_IN"])
    QgsSettings().setValue("geo_nerf/program", str(link))
    stop(plugin, plugin.queue.current())
    assert wait(lambda: second.state == "running"), (second.state, second.failure)


def test_a_folder_deleted_while_the_list_shows_it_is_told(plugin, photographs, tmp_path):
    run = on_record(photographs, tmp_path / "quick", "done")
    dock = reload_plugin().open_dock()
    assert dock.runs.layers.isEnabled()
    shutil.rmtree(run.out)
    dock.runs.layers.click()
    assert wait(lambda: messages() == [(f"quick has no products to show: {run.out}", [])]), messages()
    assert QgsProject.instance().layerTreeRoot().findGroups() == []
    dock.runs.refresh()
    assert not dock.runs.layers.isEnabled() and not dock.runs.view.isEnabled() and not dock.runs.folder.isEnabled()


def shown(dock):
    """The log's lines: the first names the run."""
    return dock.log.toPlainText().splitlines()


def test_the_log_is_the_chosen_runs_alone(plugin, photographs, tmp_path):
    from geo_nerf_qgis.dock import words

    first, second = ask(plugin, photographs, tmp_path / "crash"), ask(plugin, photographs, tmp_path / "wait")
    dock = plugin.dock
    assert dock.runs.chosen() is second
    assert wait(lambda: first.state == "failed" and (tmp_path / "wait" / "pids.json").is_file())
    assert wait(lambda: shown(dock)[1:] == list(map(words.log_line, second.log)) and len(second.log) > 3), dock.log.toPlainText()
    dock.runs.choose(first)
    assert shown(dock)[0].startswith("crash") and shown(dock)[1:] == list(map(words.log_line, first.log))
    assert "grid_rate" in first.log[-1] and "Learning rate of the grids" in shown(dock)[-1]
