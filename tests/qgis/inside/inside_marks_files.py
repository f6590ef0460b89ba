"""Control files in the marking window: nothing that was there is lost, nothing is written that is not meant."""

from __future__ import annotations

import os

import pytest
from conftest import clear_project, wait
from marking import click, discard, layer_of, truth, window
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox

ROW = "691000.5 5335000.5 500.25 10 20 {} {}\n"
UNREADABLE = {
    "a row of another kind": "EPSG:25832\n" + ROW.format("a.jpg", "old") + "P9;691000,5;5335000,5;500,25\n",
    "no CRS": ROW.format("a.jpg", "old") + ROW.format("b.jpg", "old"),
    "a list of points": "name,east,north,height\nP9,691000.5,5335000.5,500.25\n",
    "one name at two places": "EPSG:25832\n"
    + ROW.format("a.jpg", "old")
    + ROW.format("b.jpg", "old").replace("691", "692"),
    "binary": "EPSG:25832\n\0\0\0",
}
KEPT = {
    "comments, columns, blank lines": b"# Miller, 3 May\n\nEPSG:25832\n"
    + ROW.format("x.jpg", "old 0.02 0.03").encode()
    + b"\n# end\n",
    "windows": b"EPSG:25832\r\n" + ROW.format("x.jpg", "old").encode().replace(b"\n", b"\r\n"),
    "a byte order mark": b"\xef\xbb\xbfEPSG:25832\n" + ROW.format("x.jpg", "H\u00f6he").encode(),
    "latin-1": ("# H\u00f6he\nEPSG:25832\n" + ROW.format("x.jpg", "\u00fc1")).encode("latin-1"),
    "commas": b"EPSG:25832\n" + ROW.format("x.jpg", "old").replace(" ", ",").encode(),
    "no end of line": b"EPSG:25832\n" + ROW.format("x.jpg", "old").rstrip().encode(),
}


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def layer():
    """The survey's points in an otherwise empty project."""
    clear_project()
    known = truth()
    yield layer_of(known.points, known.crs)
    clear_project()


def test_a_file_that_cannot_be_read_whole_is_never_written(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    path.write_text("")
    dialog = window(photographs, path, layer)
    for text in UNREADABLE.values():
        path.write_bytes(text.encode())
        dialog.path.setFilePath(str(tmp_path / "other.txt"))
        dialog.path.setFilePath(str(path))
        click(dialog)
        dialog.heights.setCurrentIndex(dialog.heights.findData("7837"))
        assert path.read_bytes() == text.encode() and names_in(tmp_path) == ["gcp.txt"]
        assert "nothing is written" in dialog.state.text() and not dialog.remove.isEnabled(), text
    assert dialog.close()


def test_all_that_is_in_a_file_stays_in_it(layer, photographs, tmp_path):
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    for number, data in enumerate(KEPT.values()):
        path = tmp_path / str(number) / "gcp.txt"
        path.parent.mkdir()
        path.write_bytes(data)
        dialog.path.setFilePath(str(path))
        label, photograph, _ = click(dialog)
        assert (
            path.read_bytes().startswith(data)
            and len(path.read_bytes().splitlines()) == len(data.splitlines()) + 1
        )
        assert (path.parent / "gcp.backup.txt").read_bytes() == data
        click(dialog, photograph=1)
        assert names_in(path.parent) == ["gcp.backup.txt", "gcp.txt"], "one copy, of what was there"
        QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
        dialog.photographs.setCurrentRow(0)
        QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
        assert path.read_bytes().rstrip() == data.rstrip()
        assert (label, photograph) not in dialog.session.file.marks
    assert dialog.close()


def test_a_file_that_is_there_is_gone_on_with(layer, photographs, tmp_path):
    path, known = tmp_path / "gcp.txt", truth()
    path.write_bytes(known.sheet.data())
    dialog = window(photographs, path, layer)
    assert dict(dialog.session.file.marks) == dict(known.marks)
    row = next(row for row in range(len(dialog.points)) if known.count(dialog.points[row].label))
    label, photograph, (x, y) = click(dialog, row, dx=6)
    after = path.read_text().splitlines()
    assert sum(a != b for a, b in zip(after, known.sheet.data().decode().splitlines(), strict=True)) == 1
    assert (
        max(abs(a - b) for a, b in zip(dialog.session.file.mark(label, photograph), (x, y), strict=True)) < 1
    )
    dialog.close()


def test_the_last_mark_taken_away_is_gone_from_the_file_too(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    dialog = window(photographs, path, layer)
    click(dialog)
    assert len(path.read_text().splitlines()) == 2
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert path.read_text() == "EPSG:25832\n"
    dialog.close()


def test_undo_and_redo_by_keys_and_buttons(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    path.write_bytes(KEPT["comments, columns, blank lines"])
    dialog = window(photographs, path, layer)
    states = [path.read_bytes()]
    click(dialog)
    states.append(path.read_bytes())
    click(dialog, dx=-6)
    states.append(path.read_bytes())
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    states.append(path.read_bytes())
    assert len(set(states)) == 3 and states[3].rstrip() == states[0].rstrip()
    control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
    dialog.activateWindow()
    dialog.list.setFocus()
    assert wait(lambda: dialog.isActiveWindow())
    for state in (states[2], states[1], states[0]):
        QTest.keyClick(dialog, Qt.Key.Key_Z, control)
        assert path.read_bytes() == state
    assert not dialog.undo.isEnabled() and dialog.redo.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Z, control | shift)
    assert path.read_bytes() == states[1] and "marked" in dialog.picture.crosses
    QTest.mouseClick(dialog.redo, Qt.MouseButton.LeftButton)
    assert path.read_bytes() == states[2]
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert path.read_bytes() == states[1] and dialog.undo.text() == "Undo"
    click(dialog, 1, 2)
    dialog.list.setCurrentRow(0)
    QTest.mouseClick(dialog.undo, Qt.MouseButton.LeftButton)
    assert path.read_bytes() == states[1]
    assert (dialog.list.currentRow(), dialog.photographs.currentRow()) == (1, 2), "what is undone is seen"
    dialog.close()


def test_another_program_wrote_the_file_meanwhile(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    dialog = window(photographs, path, layer)
    click(dialog)
    theirs = path.read_bytes() + b"# theirs\n" + ROW.format("x.jpg", "theirs").encode()
    path.write_bytes(theirs)
    label, photograph, _ = click(dialog, photograph=1)
    assert (
        path.read_bytes() == theirs and "Another program" in dialog.state.text() and dialog.again.isVisible()
    )
    QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
    assert (
        all(line in path.read_bytes().splitlines() for line in theirs.splitlines())
        and b"# theirs" in path.read_bytes()
    )
    assert (label, photograph) in dialog.session.file.marks and len(dialog.session.file.marks) == 3
    assert "Another program" not in dialog.state.text() and not dialog.again.isVisible()
    assert (tmp_path / "gcp.backup.txt").read_bytes() == theirs and dialog.close()


def test_two_windows_on_one_file_lose_nothing(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    one, other = window(photographs, path, layer), window(photographs, path, layer)
    click(one, 0)
    click(other, 1)
    assert "Another program" in other.state.text()
    QTest.mouseClick(other.again, Qt.MouseButton.LeftButton)
    click(one, 0, 1)
    QTest.mouseClick(one.again, Qt.MouseButton.LeftButton)
    assert len(path.read_text().splitlines()) == 4 and not one.session.unsaved and not other.session.unsaved
    path.write_text("no control file\n1 2 3\n")
    click(other, 1, 1)
    QTest.mouseClick(other.again, Qt.MouseButton.LeftButton)
    assert (
        path.read_text() == "no control file\n1 2 3\n"
        and other.session.unsaved
        and other.session.file is not None
    )
    one.close()
    path.unlink()
    QTest.mouseClick(other.again, Qt.MouseButton.LeftButton)
    assert len(path.read_text().splitlines()) == 4 and not other.session.unsaved, "what it showed is written"
    other.close()


def test_marks_that_cannot_be_written_are_kept_and_asked_about(layer, photographs, tmp_path, answers):
    folder = tmp_path / "gone"
    folder.mkdir()
    path = folder / "gcp.txt"
    dialog = window(photographs, path, layer)
    click(dialog)
    path.chmod(0o444)
    click(dialog, photograph=1)
    assert len(path.read_text().splitlines()) == 2 and "cannot be written" in dialog.state.text()
    assert dialog.session.unsaved == 1 and "marked in 2" in dialog.list.item(0).text()
    answers.reply = QMessageBox.StandardButton.Cancel
    assert not dialog.close() and "not in the control file: 1" in answers[-1]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(answers) == 2 and dialog.isVisible()
    path.chmod(0o644)
    answers.reply = QMessageBox.StandardButton.Save
    assert dialog.close() and len(path.read_text().splitlines()) == 3


def test_qgis_does_not_close_over_marks_that_are_not_saved(plugin, layer, photographs, tmp_path, answers, iface):
    from geo_nerf_qgis.windows import kept

    path = tmp_path / "gone" / "gcp.txt"
    dialog = kept(window(photographs, path, layer))
    close = QEvent(QEvent.Type.Close)
    assert plugin.eventFilter(iface.mainWindow(), close) is False and dialog.isVisible(), "nothing to save yet"
    click(dialog)
    assert dialog.session.unsaved == 1
    answers.reply = QMessageBox.StandardButton.Cancel
    assert plugin.eventFilter(iface.mainWindow(), close) is True and dialog.isVisible()
    assert len(answers) == 1 and "not in the control file: 1" in answers[-1]
    path.parent.mkdir()
    answers.reply = QMessageBox.StandardButton.Save
    assert plugin.eventFilter(iface.mainWindow(), close) is False
    assert len(path.read_text().splitlines()) == 2


def test_marks_move_to_another_file_where_theirs_cannot_be_written(layer, photographs, tmp_path, answers):
    path, elsewhere, old = tmp_path / "gone" / "gcp.txt", tmp_path / "other.txt", tmp_path / "old.txt"
    dialog = window(photographs, path, layer)
    click(dialog)
    click(dialog, photograph=1)
    assert dialog.session.unsaved == 2 and "cannot be written" in dialog.state.text()
    old.write_bytes(UNREADABLE["no CRS"].encode())
    dialog.path.setFilePath(str(old))
    assert (
        dialog.session.unsaved == 2
        and dialog.path.filePath() == str(path)
        and "cannot be read" in dialog.state.text()
    )
    dialog.path.setFilePath(str(elsewhere))
    assert len(elsewhere.read_text().splitlines()) == 3 and not dialog.session.unsaved
    assert old.read_bytes() == UNREADABLE["no CRS"].encode()
    assert dialog.close() and not answers


def test_a_path_that_is_typed_opens_nothing_on_the_way(layer, photographs, tmp_path, answers):
    for name in ("gcp", "gcp2", "gcp23.txt"):
        (tmp_path / name).write_text(f"EPSG:25832\n{ROW.format('x.jpg', name)}")
    dialog = window(photographs, tmp_path / "absent" / "gcp.txt", layer)
    click(dialog)
    assert dialog.session.unsaved == 1
    dialog.activateWindow()
    edit = dialog.path.lineEdit()
    edit.setFocus()
    assert wait(lambda: edit.hasFocus())
    edit.selectAll()
    opened = []
    dialog.session.changed.connect(lambda: opened.append(dialog.session.path))
    QTest.keyClicks(edit, str(tmp_path / "gcp23.txt"))
    assert not opened and (tmp_path / "gcp").read_text().count("\n") == 2
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert dialog.session.path == tmp_path / "gcp23.txt" and not dialog.session.unsaved
    assert [len((tmp_path / name).read_text().splitlines()) for name in ("gcp", "gcp2", "gcp23.txt")] == [
        2,
        2,
        3,
    ]
    count = len(dialog.session.file.marks)
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert len(dialog.session.file.marks) == count and dialog.isVisible(), (
        "Enter takes no mark away and closes nothing"
    )
    dialog.close()


def test_without_a_whole_path_nothing_is_written(layer, photographs, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    for path in ("", "gcp.txt"):
        dialog.path.setFilePath(path)
        click(dialog)
        assert not names_in(tmp_path) and "whole path" in dialog.state.text()
    os.mkfifo(tmp_path / "pipe")
    for path in (tmp_path / "pipe", tmp_path):
        dialog.path.setFilePath(str(path))
        click(dialog)
        assert names_in(tmp_path) == ["pipe"] and "nothing is written" in dialog.state.text()
    dialog.close()


def test_marks_of_other_pictures_are_not_mixed_with_ones_set_here(layer, photographs, tmp_path):
    path, known = tmp_path / "gcp.txt", truth()
    text = "EPSG:25832\n" + "".join(
        "\t".join((*row.place, *(f"{4 * value:.2f}" for value in row.pixel), row.photograph, row.label))
        + "\n"
        for row in known.rows
    )
    path.write_text(text)
    dialog = window(photographs, path, layer)
    click(dialog)
    assert path.read_text() == text and "larger pictures" in dialog.state.text()
    dialog.close()


def test_the_button_shows_the_window_that_is_open(dock, photographs, tmp_path):
    from geo_nerf_qgis.marks.dialog import MarksDialog

    dock.form.photographs.setFilePath(str(photographs))
    dock.form.out.setFilePath(str(tmp_path / "out"))

    def shown():
        return [one for one in dock.findChildren(MarksDialog) if one.isVisible()]

    dock.form.marks_wanted.emit()
    [first] = shown()
    dock.form.marks_wanted.emit()
    assert shown() == [first]
    dock.form.out.setFilePath(str(tmp_path / "another"))
    dock.form.marks_wanted.emit()
    [second] = shown()
    assert second is not first and second.about == (tmp_path / "another", photographs)
    second.close()
    dock.form.marks_wanted.emit()
    assert len(shown()) == 1 and shown()[0].close()


def test_a_damaged_orientation_is_said_and_not_thrown(layer, photographs, tmp_path, answers):
    (tmp_path / "run" / "poses").mkdir(parents=True)
    (tmp_path / "run" / "poses" / "step.json").write_text("{}")
    (tmp_path / "run" / "poses" / "orientation.json").write_text('{"photos": [')
    dialog = window(photographs, tmp_path / "gcp.txt", layer, run=tmp_path / "run")
    assert "cannot be read" in dialog.state.text() and dialog.block is None
    discard(dialog, answers)


def test_a_folder_in_the_place_of_the_control_file_is_called_one(plugin, photographs, tmp_path):
    (tmp_path / "control").mkdir()
    dialog = window(photographs, tmp_path / "gcp.txt")
    dialog.path.setFilePath(str(tmp_path / "control"))
    assert "“control” is a folder" in dialog.state.text() and "text file" not in dialog.state.text()
    assert dialog.path.filePath() == str(tmp_path / "control")
    dialog.close()
