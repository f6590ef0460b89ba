# SPDX-License-Identifier: GPL-2.0-or-later
"""Windows that stay open after the function that opened them has returned, and go when the plugin goes."""

from __future__ import annotations

from typing import TypeVar

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QDialog

Dialog = TypeVar("Dialog", bound=QDialog)

#: windows that are open: Qt keeps its half of a window, Python collects the other one, and with it what the
#: buttons do
_open: set[QDialog] = set()


def kept(dialog: Dialog) -> Dialog:
    """The dialog, held until it is closed; it is to delete itself then (`WA_DeleteOnClose`)."""
    _open.add(dialog)
    dialog.destroyed.connect(lambda: _open.discard(dialog))
    return dialog


def is_open(kind: type[QDialog]) -> bool:
    """Whether a window of a class is open."""
    return any(isinstance(dialog, kind) for dialog in _open if not sip.isdeleted(dialog))


def is_busy() -> bool:
    """Whether an open window does what must not be stopped without a question (`is_busy`, where it has it)."""
    return any(getattr(dialog, "is_busy", False) for dialog in _open if not sip.isdeleted(dialog))


def close_unsaved() -> bool:
    """Close open windows that hold what is not saved (`is_unsaved`, where they have it), each after its own question.

    False where the user wants to keep one.
    """
    unsaved = [dialog for dialog in _open if not sip.isdeleted(dialog) and getattr(dialog, "is_unsaved", False)]
    return all(dialog.close() for dialog in unsaved)


def close_all() -> None:
    """End what open windows do (`close_down`, where they have it), and take them away: their code goes too."""
    for dialog in [one for one in _open if not sip.isdeleted(one)]:
        if hasattr(dialog, "close_down"):
            dialog.close_down()
    for dialog in [one for one in _open if not sip.isdeleted(one)]:
        if not sip.isdeleted(dialog):  # it did not go with its parent
            sip.delete(dialog)
    _open.clear()
