"""All windows of the plugin: wheel, names, keys, order, contrast, whole words; and clicks at random."""

from __future__ import annotations

import json
import random
from contextlib import contextmanager
from pathlib import Path

import looks
import qgis.utils
from conftest import path_of, wait
from inside_form import look
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QTabWidget,
    QToolButton,
    QWidget,
)

WINDOWS = ("dock", "marks", "create", "first start", "options", "log")


def opened(name, dock, photographs, tmp_path):
    """One of the plugin's windows, filled as far as it can be without a program."""
    from geo_nerf_qgis.marks.dialog import MarksDialog
    from geo_nerf_qgis.program.create_dialog import CreateDialog
    from geo_nerf_qgis.program.first_start import FirstStartDialog
    from geo_nerf_qgis.program.options import GeoNerfOptionsPage
    from geo_nerf_qgis.tiles.log_window import TileLogWindow
    from geo_nerf_qgis.tiles.tile import Tile

    if name == "dock":
        return dock
    if name == "log":
        tile = next(iter_tiles(Tile, tmp_path))
        return TileLogWindow(tile, dock)
    return {
        "marks": lambda: MarksDialog(
            Path("/nowhere"), photographs, dock.live.places, str(tmp_path / "gcp.txt"), dock
        ),
        "create": lambda: CreateDialog(dock),
        "first start": lambda: FirstStartDialog(dock),
        "options": lambda: GeoNerfOptionsPage(dock),
    }[name]()


def iter_tiles(kind, folder):
    from inspect import signature

    values = {"name": "t1", "state": "done", "options": ()}
    yield kind(**{one: values.get(one, folder) for one in signature(kind).parameters})


def windows(dock, photographs, tmp_path, names=WINDOWS):
    """Each window, shown, by its name; closed again after its turn."""
    look(dock, photographs)
    for name in names:
        one = opened(name, dock, photographs, tmp_path)
        one.show()
        wait(lambda: False, 0.1)
        yield name, one
        if one is not dock:
            one.close()


def pages(one):
    """Show one page of tabs after the other, everything unfolded."""
    for box in one.findChildren(QgsCollapsibleGroupBox):
        box.setCollapsed(False)
    tabs = one.findChild(QTabWidget)
    for index in range(tabs.count() if tabs is not None else 1):
        if tabs is not None:
            tabs.setCurrentIndex(index)
        wait(lambda: False, 0.1)
        yield index


def values(one):
    """What stands in all inputs."""
    found = {}
    for part in one.findChildren(QWidget):
        if isinstance(part, QComboBox):
            found[part] = part.currentText()
        elif isinstance(part, (QAbstractSpinBox, QLineEdit)):
            found[part] = part.text()
        elif isinstance(part, QAbstractButton) and part.isCheckable():
            found[part] = part.isChecked()
    return found


def turn(part, steps):
    at = QPointF(part.rect().center())
    away = QPoint(0, 120 * steps)
    event = QWheelEvent(
        at,
        QPointF(part.mapToGlobal(at.toPoint())),
        QPoint(0, 0),
        away,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(part, event)


def test_no_input_takes_a_wheel_that_is_not_meant_for_it(dock, photographs, tmp_path):
    for name, one in windows(dock, photographs, tmp_path):
        for _ in pages(one):
            before = values(one)
            for part in looks.turned(one):
                if part.hasFocus():
                    part.clearFocus()
                for steps in (-1, 1, -3):
                    turn(part, steps)
                assert part.focusPolicy() != Qt.FocusPolicy.WheelFocus, (name, looks.described(part))
            assert values(one) == before, name


def test_no_input_takes_a_wheel_after_it_was_used(dock, photographs, tmp_path):
    """A box keeps the keyboard's focus once its list was opened and left."""
    for name, one in windows(dock, photographs, tmp_path):
        one.activateWindow()
        focused = 0
        for _ in pages(one):
            for part in looks.turned(one):
                part.setFocus(Qt.FocusReason.MouseFocusReason)
                before = values(one)
                focused += part.hasFocus()
                for steps in (-1, 1, -3):
                    turn(part, steps)
                assert values(one) == before, (name, looks.described(part))
        assert focused or not list(looks.turned(one)), name


def test_the_wheel_scrolls_the_form_where_it_lies_over_an_input(dock, photographs):
    look(dock, photographs)
    list(pages(dock))
    dock.tabs.setCurrentIndex(0)
    from qgis.PyQt.QtWidgets import QScrollArea

    scroll = next(one for one in dock.form.findChildren(QScrollArea) if one is not dock.form.facts)
    wait(lambda: False, 0.1)
    assert scroll.verticalScrollBar().maximum() > 0
    turn(dock.form.crs.findChild(QComboBox), -3)
    assert scroll.verticalScrollBar().value() > 0


def test_an_input_that_is_added_later_is_steady_too(dock):
    box = QComboBox(dock.form)
    box.addItems(["a", "b"])
    box.show()
    wait(lambda: False, 0.1)
    turn(box, -1)
    assert box.currentText() == "a"


def test_windows_can_be_used_without_eyes_and_without_a_mouse(dock, photographs, tmp_path, iface):
    found = {}
    for name, one in windows(dock, photographs, tmp_path):
        for index in pages(one):
            keys = looks.keys_twice(one, iface.mainWindow() if one is dock else None)
            found[name, index] = [*looks.nameless(one), *keys, *looks.out_of_order(one)]
    assert not any(found.values()), "\n".join(f"{where}: {what}" for where, what in found.items() if what)


@contextmanager
def dress(points):
    """Another size of letters, which QGIS's window would set itself by its style sheet."""
    app, main = QApplication.instance(), qgis.utils.iface.mainWindow()
    before, sheet = app.font(), main.styleSheet()
    main.setStyleSheet("")
    font = QFont(before)
    font.setPointSize(points)
    app.setFont(font)
    try:
        yield
    finally:
        app.setFont(before)
        main.setStyleSheet(sheet)
        wait(lambda: False, 0.05)


def wear(window, palette):
    """Widgets that a style sheet has touched do not get a palette from above."""
    for part in (window, *window.findChildren(QWidget)):
        part.setPalette(palette)
    wait(lambda: False, 0.1)


def dark():
    palette = QPalette()
    for role, colour in (
        (QPalette.ColorRole.Window, "#323232"),
        (QPalette.ColorRole.Base, "#1e1e1e"),
        (QPalette.ColorRole.AlternateBase, "#2a2a2a"),
        (QPalette.ColorRole.Button, "#3c3c3c"),
        (QPalette.ColorRole.WindowText, "#e6e6e6"),
        (QPalette.ColorRole.Text, "#e6e6e6"),
        (QPalette.ColorRole.ButtonText, "#e6e6e6"),
        (QPalette.ColorRole.ToolTipBase, "#1e1e1e"),
        (QPalette.ColorRole.ToolTipText, "#e6e6e6"),
    ):
        palette.setColor(role, QColor(colour))
    return palette


def test_words_stand_out(dock, photographs, tmp_path):
    dock.setFloating(True)
    found = {}
    with dress(9):
        for name, one in windows(dock, photographs, tmp_path, ("dock", "marks")):
            dock.form.out.setFilePath("relative")
            dock.form.check()
            for shade in (QPalette(), dark()):
                wear(one, shade)
                for index in pages(one):
                    found[name, index, looks.is_dark(one)] = looks.pale(one)
        wear(dock, QPalette())
    assert {(index, is_dark) for name, index, is_dark in found if name == "dock"} >= {(0, False), (0, True)}
    assert not any(found.values()), "\n".join(f"{where}: {what}" for where, what in found.items() if what)


def test_no_words_are_cut_in_a_narrow_dock(dock, photographs):
    dock.setFloating(True)
    look(dock, photographs)
    dock.form.out.setFilePath("relative")
    found = {}
    for points, width in ((9, 300), (9, 500), (14, 300), (14, 400)):
        with dress(points):
            dock.resize(width, 900)
            assert dock.form.start.font().pointSize() == points
            for index in pages(dock):
                too_wide = [f"the dock: {dock.width()}"] if dock.width() > width + 2 else []
                found[points, width, index] = [*looks.cut(dock), *looks.outside(dock), *too_wide]
    assert not any(found.values()), "\n".join(f"{where}: {what}" for where, what in found.items() if what)


def test_no_line_about_the_photographs_is_cut_in_half(dock, photographs):
    """A sign that another font has makes its line higher than the others."""
    from geo_nerf_qgis.dock.form_layout import line_bottoms

    dock.setFloating(True)
    look(dock, photographs)
    facts = dock.form.facts
    facts.setText("<br>".join(f"⚠ 漢 Line {n} of a text that is longer than the room for it" for n in range(12)))
    for points, width in ((9, 300), (11, 320), (14, 400)):
        with dress(points):
            dock.resize(width, 900)
            wait(lambda: False, 0.2)
            ends = line_bottoms(facts.label.text(), facts.label.font(), facts.label.width())
            seen = facts.viewport().height()
            assert len(ends) > len([end for end in ends if end <= seen]) > 3
            assert min(abs(end - seen) for end in ends) <= 1, (points, seen, ends)


def test_nothing_moves_when_something_is_complained_of(dock, photographs, tmp_path):
    dock.setFloating(True)
    look(dock, photographs)
    form, places = dock.form, []
    parts = (
        form.photographs,
        form.preset,
        form.out,
        form.start,
        form.help,
        *form.findChildren(QgsCollapsibleGroupBox),
    )
    for out, heights in ((tmp_path / "new", ""), ("relative", "nonsense"), (tmp_path / "other", "")):
        form.out.setFilePath(str(out))
        form.crs.heights.setEditText(heights)
        form.check()
        wait(lambda: False, 0.1)
        assert bool(form.complaints.text()) == bool(heights)
        places.append([one.mapTo(dock, QPoint(0, 0)) for one in parts])
    assert not is_apart(places[0], places[1]) and not is_apart(places[0], places[2]), places


def is_apart(places, others):
    """Whether something stands elsewhere: by more than a pixel, which Qt's layouts round."""
    pairs = zip(places, others, strict=True)
    return any((one - other).manhattanLength() > 1 for one, other in pairs)


def moves(form, places, before):
    """Which wording of a note, or state of the photographs, moves something."""
    from geo_nerf_qgis.dock import words
    from geo_nerf_qgis.dock.validation import FIELDS

    found = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    for problem, name in FIELDS.items():
        for note in (form.notes[name], form.complaints):
            note.say(words.problem_text(problem, "EPSG:26991"))
        if is_apart(places(), before):
            yield problem
        form.notes[name].say("")
    states = {
        "trouble": lambda: form.show_trouble(20 * "It cannot be read. "),
        "no program": lambda: form.show_trouble("There is none.", "no program"),
        "looking": form.show_looking,
        "nowhere": lambda: form.show_found({**found, "gnss": None}),
        "found": lambda: form.show_found(found),
    }
    for name, show in states.items():
        show()
        if is_apart(places(), before):
            yield name


def test_nothing_moves_whatever_is_complained_of(dock, photographs, tmp_path):
    """In groups that are open or not, in a narrow dock or a wider one."""
    dock.setFloating(True)
    look(dock, photographs)
    form, moved = dock.form, []
    groups = form.findChildren(QgsCollapsibleGroupBox)
    parts = (form.photographs, form.crs, form.preset, form.out, form.help, *groups)

    def places():
        wait(lambda: False, 0.05)
        corners = [(one.rect().topLeft(), one.rect().bottomRight()) for one in parts]
        return [one.mapTo(dock, at) for one, both in zip(parts, corners, strict=True) for at in both]

    for width in (300, 420):
        dock.resize(width, 900)
        for is_collapsed in (True, False):
            for group in groups:
                group.setCollapsed(is_collapsed)
            form.check()
            wait(lambda: places() == places(), 5)  # the room is there after a resize
            moved += [(width, is_collapsed, what) for what in moves(form, places, places())]
    assert moved == []


def test_a_group_that_is_closed_shows_nothing_of_its_notes(dock, photographs):
    look(dock, photographs)
    form = dock.form
    form.show_found({**form.found, "gnss": None})
    assert "choose a control file" in form.notes["gcp"].text() and not form.notes["gcp"].isVisible()
    group = next(one for one in form.findChildren(QgsCollapsibleGroupBox) if one.isAncestorOf(form.notes["gcp"]))
    group.setCollapsed(False)
    assert form.notes["gcp"].isVisible() and wait(lambda: not form.notes["gcp"].visibleRegion().isEmpty())
    group.setCollapsed(True)
    for name, note in form.notes.items():
        note.say("It is wrong.")
        assert note.isVisible() == (name in ("photographs", "crs", "out")), name


def hit(rng, parts):
    """One click, key or wheel, and which; never on what opens a window that waits, or starts a run."""
    part, target = rng.choice(parts), QApplication.focusWidget()
    what = rng.choice(("click", "wheel", "wheel", "key", "tab"))
    if what == "wheel" and part.isVisible():
        turn(part, rng.choice((-2, -1, 1, 2)))
    elif what == "click" and part.isVisible():
        part.setFocus(Qt.FocusReason.MouseFocusReason)
        QTest.mouseClick(
            part, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, part.rect().center()
        )
    elif target is not None and target.isEnabled():
        keys = (Qt.Key.Key_A, Qt.Key.Key_7, Qt.Key.Key_Backspace, Qt.Key.Key_Down)
        QTest.keyClick(target, rng.choice(keys) if what == "key" else Qt.Key.Key_Tab)
    while QApplication.activePopupWidget() is not None:
        QApplication.activePopupWidget().close()
    return what


def test_two_hundred_things_at_random_leave_files_and_other_values_alone(
    plugin, dock, photographs, tmp_path, iface
):
    """Over the dock's three pages, and the plugin's entry in the menu."""
    look(dock, photographs)
    list(pages(dock))
    dock.tabs.setCurrentIndex(0)
    files = {path: path.read_bytes() for path in photographs.rglob("*") if path.is_file()}
    rng = random.Random(12)
    dock.activateWindow()
    opens = (dock.form.start, dock.form.help, dock.form.mark, dock.form.set_up)
    parts = [
        one
        for one in dock.tabs.findChildren(QWidget)
        if not isinstance(one, QToolButton) and one not in opens
    ]
    for turn_number in range(200):
        if turn_number % 50 == 49:
            plugin.action.trigger()
            plugin.action.trigger()
            dock.tabs.setCurrentIndex(0)
        wait(lambda: not dock.form.photographs.is_being_typed(), 3)  # other photographs change what stands in the form
        before = values(dock)
        what = hit(rng, parts)
        QgsApplication.processEvents()
        changed = [part for part, value in values(dock).items() if part in before and before[part] != value]
        unseen = [looks.described(part) for part in changed if what == "wheel"]
        assert unseen == [], "the wheel changed a value"
    assert {path: path.read_bytes() for path in photographs.rglob("*") if path.is_file()} == files
    assert not any(tmp_path.iterdir()) and dock.queue.runs == []
    dock.look.stop()


def test_crs_stays_while_the_form_is_scrolled(dock, photographs):
    """As it was seen: EPSG:4326 after scrolling."""
    dock.form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    box = dock.form.crs.findChild(QComboBox)
    dock.form.start.setFocus()
    for _ in range(10):
        turn(box, -1)
    assert dock.form.crs.text() == "EPSG:25832"
