"""What a person who does not see well, or has no mouse, needs of a window: names, order, contrast, keys, whole words.

Each function gives what is wrong, in words; an empty list where nothing is.
"""

from __future__ import annotations

from collections import Counter

from geo_nerf_qgis.inputs import is_turned_by_wheel, key_of
from qgis.PyQt.QtCore import QPoint, QRect, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

#: WCAG 2.1, 1.4.3
CONTRAST = 4.5
INPUTS = (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QAbstractButton,
)


def described(widget):
    name = (
        widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "") or widget.objectName()
    )
    return f"{type(widget).__name__} {name!r}"


def is_inner(widget):
    """A part of Qt's own widgets: the line of a box, the list that a box opens, the corner of a table."""
    above = widget.parent()
    while above is not None and not above.isWindow() if isinstance(above, QWidget) else False:
        if isinstance(
            above, (QComboBox, QAbstractSpinBox, QAbstractItemView, QTabBar, QLineEdit, QScrollBar)
        ):
            return True
        above = above.parent()
    return isinstance(widget, QHeaderView)


def inputs(window):
    return [one for one in window.findChildren(QWidget) if isinstance(one, INPUTS) and not is_inner(one)]


def nameless(window):
    """Inputs of which a screen reader says nothing."""
    found = []
    for one in inputs(window):
        own = one.text().strip("….&") if isinstance(one, QAbstractButton) else ""
        if not (one.accessibleName() or own) and one.isVisibleTo(window):
            found.append(described(one))
    return found


def keys_twice(window, main=None):
    """Letters for Alt that two things seen at the same time have."""
    parts = [
        one for kind in (QLabel, QAbstractButton) for one in window.findChildren(kind) if one.isVisible()
    ]
    keys = [key_of(one.text()) for one in parts if not isinstance(one, QLabel) or one.buddy() is not None]
    for tabs in window.findChildren(QTabBar):
        keys += [key_of(tabs.tabText(index)) for index in range(tabs.count())]
    if isinstance(main, QMainWindow):
        keys += [key_of(action.text()) for action in main.menuBar().actions()]
        own = [key_of(action.text()) for action in main.menuBar().actions()]
        keys = [key for key in keys if key not in {one for one, times in Counter(own).items() if times > 1}]
    return sorted(key for key, times in Counter(keys).items() if key and times > 1)


def tab_order(window):
    """Inputs that the tab key reaches, in its order."""
    found, one = [], window.nextInFocusChain()
    while one is not window and len(found) < 1000:
        reached = (
            one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisible()
            and one.isEnabled()
            and window.isAncestorOf(one)
        )
        if reached and one.focusProxy() is None and isinstance(one, INPUTS):
            found.append(one)
        one = one.nextInFocusChain()
    return found


def scrolled_in(widget):
    """What scrolls it: what is scrolled away lies lower than it is seen."""
    above = widget.parent()
    while isinstance(above, QWidget) and not isinstance(above, QAbstractScrollArea):
        above = above.parent()
    return above


def out_of_order(window):
    """Steps of the tab key that go up by more than a line."""
    order = tab_order(window)
    places = [one.mapTo(window, QPoint(0, 0)) for one in order]
    steps = list(zip(order, places))  # noqa: B905 (Python 3.9)
    bad = []
    for (one, at), (other, then) in zip(steps, steps[1:]):  # noqa: B905, RUF007 (Python 3.9)
        is_column = abs(at.x() - then.x()) > window.width() / 3
        is_scrolled_alike = scrolled_in(one) is scrolled_in(other)
        if then.y() < at.y() - max(one.height(), other.height()) and not is_column and is_scrolled_alike:
            bad.append(f"{described(one)} -> {described(other)}")
    return bad


def cut(window):
    """Words of labels and buttons for which there is no room."""
    found = []
    for one in window.findChildren(QLabel):
        if one.isVisible() and one.text() and one.textFormat() != Qt.TextFormat.RichText:
            need = one.heightForWidth(one.width()) if one.wordWrap() else one.sizeHint().height()
            wide = one.minimumSizeHint().width() if not one.wordWrap() else 0
            if one.height() < need - 1 or one.width() < wide:
                found.append(f"{described(one)}: {one.width()}x{one.height()}, needs {wide}x{need}")
    for one in window.findChildren(QAbstractButton):
        has_words = len(one.text().strip("….")) > 1
        if one.isVisible() and has_words and not is_inner(one) and one.width() < words_width(one):
            found.append(f"{described(one)}: {one.width()} wide, needs {words_width(one)}")
    return found


def words_width(button):
    width = button.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, button.text()).width()
    return width + (
        button.iconSize().width() if isinstance(button, QCheckBox) or not button.icon().isNull() else 0
    )


def outside(window):
    """Things that reach beyond the right edge of what they stand in."""
    found = []
    for one in inputs(window):
        area = one.parent()
        if (
            one.isVisible()
            and not isinstance(area, QAbstractScrollArea)
            and one.geometry().right() > area.width()
        ):
            found.append(described(one))
    return found


def luminance(colour):
    parts = [part / 255 for part in (colour.red(), colour.green(), colour.blue())]
    red, green, blue = (
        part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(widget):
    """Between what is written and what lies behind it, as drawn: the strongest, for letters are smoothed."""
    image = widget.window().grab(QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())).toImage()
    seen = Counter(image.pixel(x, y) for x in range(0, image.width()) for y in range(0, image.height(), 2))
    if len(seen) < 2:
        return None
    from qgis.PyQt.QtGui import QColor

    behind = luminance(QColor(seen.most_common(1)[0][0]))
    values = [luminance(QColor(pixel)) for pixel in seen]
    return max((max(one, behind) + 0.05) / (min(one, behind) + 0.05) for one in values)


def is_dark(window):
    """Whether what lies behind everything is dark, as drawn."""
    from qgis.PyQt.QtGui import QColor

    image = window.grab().toImage()
    seen = Counter(image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3))
    return luminance(QColor(seen.most_common(1)[0][0])) < 0.2


def pale(window):
    """Labels and enabled inputs with words that are hard to tell from what lies behind them."""
    found = []
    for one in [
        *window.findChildren(QLabel),
        *window.findChildren(QCheckBox),
        *window.findChildren(QGroupBox),
    ]:
        text = one.title() if isinstance(one, QGroupBox) else one.text()
        shown = one.visibleRegion().boundingRect()
        if text and one.isVisible() and one.isEnabled() and shown.height() > one.fontMetrics().height() / 2:
            told = contrast(one)
            if told is not None and told < CONTRAST:
                found.append(f"{described(one)}: {told:.1f}")
    return found


def turned(window):
    """Inputs that the wheel turns."""
    return [one for one in window.findChildren(QWidget) if is_turned_by_wheel(one)]
