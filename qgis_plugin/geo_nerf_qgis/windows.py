# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows that stay open after the function that opened them has returned."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt.QtWidgets import QDialog

Dialog = TypeVar("Dialog", bound=QDialog)

#: windows that are open: Qt keeps its half of a window, Python collects the other one, and with it what the buttons do
_open: set[QDialog] = set()


def kept(dialog: Dialog) -> Dialog:
    """The dialog, held until it is closed; it is to delete itself then (`WA_DeleteOnClose`)."""
    _open.add(dialog)
    dialog.destroyed.connect(lambda: _open.discard(dialog))
    return dialog
