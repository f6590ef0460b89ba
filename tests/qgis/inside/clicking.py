"""Windows as a user meets them: found, read, clicked on; none is held here, so one that nobody holds is dead."""

from __future__ import annotations

import gc

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QLabel, QPushButton


def windows(name):
    """Open windows of a class, as they are once Python has collected what nobody holds; hold none of them."""
    gc.collect()
    return [
        one
        for one in QApplication.topLevelWidgets()
        if one.metaObject().className() == name and one.isVisible()
    ]


def words_of(name):
    """All that open windows of a class say; read from labels, for a window's Python half may be gone."""
    return "\n".join(
        label.text()
        for window in windows(name)
        for label in window.findChildren(QLabel)
        if label.window() == window
    )


def says(name, words):
    return words in words_of(name)


def click(name, text):
    (window,) = windows(name)
    buttons = [one for one in window.findChildren(QPushButton) if one.window() == window]
    (button,) = [one for one in buttons if one.text().replace("&", "").startswith(text)]
    assert button.isEnabled()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
