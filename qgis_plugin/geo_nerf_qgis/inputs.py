"""What all windows of the plugin have in common for wheel and keyboard: call `steady` on each once it is built.

Qt gives the wheel to whatever lies under the mouse. In a form that is scrolled this changes values that nobody meant to change.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar, QTabBar, QWidget

_TURNED_BY_WHEEL = (QComboBox, QAbstractSpinBox, QAbstractSlider, QTabBar)


class _Steady(QObject):
    """Keeps the wheel from inputs without the keyboard's focus; what lies around them gets it, and scrolls."""

    def watch(self, widget: QWidget) -> None:
        """Watch a widget and all in it, now and later."""
        for part in (widget, *widget.findChildren(QWidget)):
            part.removeEventFilter(self)
            part.installEventFilter(self)
            if is_turned_by_wheel(part) and part.focusPolicy() == Qt.FocusPolicy.WheelFocus:
                part.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ignore a wheel that nobody aimed at this input; True ends the event here, ignored it goes to the parent."""
        if event.type() == QEvent.Type.Wheel and is_turned_by_wheel(watched) and not watched.hasFocus():
            event.ignore()
            return True
        if event.type() == QEvent.Type.ChildPolished and isinstance(event.child(), QWidget):
            self.watch(event.child())
        return False


def is_turned_by_wheel(widget: QObject) -> bool:
    """Whether the wheel changes a value of this widget; scroll bars only show another part of what is there."""
    return isinstance(widget, _TURNED_BY_WHEEL) and not isinstance(widget, QScrollBar)


def steady(window: QWidget) -> None:
    """No input of a window takes the wheel unless it has the keyboard's focus, whenever it was or will be added."""
    _Steady(window).watch(window)
