"""What all windows have in common for wheel, keyboard and screen readers: call `steady` on each once it is built.

Qt gives the wheel to whatever lies under the mouse. In a form that is scrolled this changes values that nobody
meant to change; lists that a box opens keep it.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QGroupBox,
    QLabel,
    QLayout,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QWidget,
)

_TURNED_BY_WHEEL = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)
#: their parts are reached through them
_WHOLE = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)
_NAMED = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QAbstractSlider,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)


class _Steady(QObject):
    """Keeps the wheel from inputs, the one with the keyboard's focus too; what lies around them gets it, and scrolls."""

    def watch(self, widget: QWidget) -> None:
        """Watch a widget and all in it, now and later."""
        for part in (widget, *widget.findChildren(QWidget)):
            part.removeEventFilter(self)
            part.installEventFilter(self)
            if is_turned_by_wheel(part) and part.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore a wheel over an input; True ends the event here, ignored it goes to the parent."""
        if event.type() == QEvent.Type.Wheel and is_turned_by_wheel(watched):
            event.ignore()
            return True
        if event.type() == QEvent.Type.ChildPolished and isinstance(event.child(), QWidget):
            self.watch(event.child())
        return False


def is_turned_by_wheel(widget: QObject) -> bool:
    """Whether the wheel changes a value of this widget; scroll bars only show another part of what is there."""
    return isinstance(widget, _TURNED_BY_WHEEL) and not isinstance(widget, QScrollBar)


def steady(window: QWidget) -> None:
    """Make a window's inputs ignore the wheel, and give them names and keys.

    No input takes the wheel, whenever it was or will be added: a box keeps the keyboard's focus after its list was
    used, and whoever scrolls on would change it. Each input that
    has no accessible name gets its label's. Labels and buttons get letters for Alt, each letter once; in QGIS's own
    window none of its menu's. The tab key goes through them as they are laid out.
    """
    _Steady(window).watch(window)
    name_inputs(window)
    _set_keys(window)
    _order(window)


def name_inputs(window: QWidget) -> None:
    """Give inputs their labels' text as the name that screen readers say; those inside a labelled widget get it too."""
    for label in window.findChildren(QLabel):
        buddy = label.buddy()
        if buddy is not None:
            text = label.text().replace("&", "").rstrip(":")
            for part in (buddy, *buddy.findChildren(QWidget)):
                _name(part, text)
    for part in window.findChildren(QAbstractButton):
        box = part.parent()
        _name(part, box.title() if isinstance(box, QGroupBox) else "")


def _name(widget: QWidget, label: str) -> None:
    if widget.accessibleName() or not isinstance(widget, _NAMED):
        return
    if isinstance(widget, QAbstractButton):
        own = widget.text().replace("&", "").strip("….")
        if own or not (label or widget.toolTip()):
            return
        widget.setAccessibleName(": ".join(part for part in (label, widget.toolTip()) if part))
    elif label:
        widget.setAccessibleName(label)


def _order(window: QWidget) -> None:
    """Lead the tab key from input to input as they stand in the layouts, in whatever order they were made."""
    by_tab = (Qt.FocusPolicy.TabFocus, Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.WheelFocus)
    parts = [part for part in _laid_out(window) if part.focusPolicy() in by_tab and part.focusProxy() is None]
    for one, other in zip(parts, parts[1:]):  # noqa: B905, RUF007 (Python 3.9)
        QWidget.setTabOrder(one, other)


def _laid_out(widget: QWidget) -> Iterator[QWidget]:
    """A widget and what stands in it, in the order of its layouts."""
    yield widget
    if isinstance(widget, _WHOLE):
        return
    if isinstance(widget, QGroupBox):
        yield from (
            part
            for part in widget.children()
            if isinstance(part, QAbstractButton) and widget.layout().indexOf(part) < 0
        )
    if isinstance(widget, QTabWidget):
        yield widget.tabBar()
    inner = (
        [widget.widget(index) for index in range(widget.count())] if isinstance(widget, QTabWidget) else []
    )
    inner += (
        [widget.widget()]
        if isinstance(widget, (QScrollArea, QDockWidget)) and widget.widget() is not None
        else []
    )
    for part in inner:
        yield from _laid_out(part)
    if not inner and widget.layout() is not None:
        yield from _of_layout(widget.layout())


def _of_layout(layout: QLayout) -> Iterator[QWidget]:
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item.widget() is not None:
            yield from _laid_out(item.widget())
        elif item.layout() is not None:
            yield from _of_layout(item.layout())


def _set_keys(window: QWidget) -> None:
    """Letters for Alt: pages of tabs are not seen together, so each has its own; what is given already is kept."""
    taken = set(_menu_keys(window))
    tabs = window.findChild(QTabWidget)
    pages = [tabs.widget(index) for index in range(tabs.count())] if tabs is not None else []
    for index in range(len(pages)):
        tabs.setTabText(index, _keyed(tabs.tabText(index), taken))
    for page in pages or [window]:
        used = set(taken) | {key_of(part.text()) for part in _with_keys(page)}
        for part in _with_keys(page):
            if not key_of(part.text()):
                part.setText(_keyed(part.text(), used))


def _menu_keys(window: QWidget) -> Iterator[str]:
    main = window.parent()
    if isinstance(main, QMainWindow) and not window.isWindow():
        yield from (key_of(action.text()) for action in main.menuBar().actions())


def _with_keys(page: QWidget) -> list[QLabel | QAbstractButton]:
    """Labels of inputs, then buttons with words."""
    labels = [label for label in page.findChildren(QLabel) if label.buddy() is not None and label.text()]
    buttons = [button for button in page.findChildren(QAbstractButton) if len(button.text().strip("….")) > 1]
    return [*labels, *buttons]


def key_of(text: str) -> str:
    """The letter behind the `&`, in lower case; "" where there is none."""
    place = text.replace("&&", "  ").find("&")
    return text[place + 1 : place + 2].lower() if place >= 0 else ""


def _keyed(text: str, used: set[str]) -> str:
    """A text with `&` before a letter that is not used yet, beginnings of words first, where there is one."""
    if key_of(text):
        return text
    starts = [
        place
        for place, letter in enumerate(text)
        if letter.isalpha() and (place == 0 or text[place - 1] == " ")
    ]
    for place in (*starts, *range(len(text))):
        letter = text[place].lower()
        if letter.isascii() and letter.isalnum() and letter not in used:
            used.add(letter)
            return f"{text[:place]}&{text[place:]}"
    return text
