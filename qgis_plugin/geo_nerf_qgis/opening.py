"""Opens a page or a folder with this computer's own program for it; where there is none, says where the file lies."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import iface

from .text import tr


def open_path(path: Path) -> None:
    """Open a file or a folder, or show its path in QGIS's message bar until that is closed."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
        text = tr("No program of this computer opens it: {0}").format(path)
        iface.messageBar().pushMessage("geo-nerf", escape(text), Qgis.MessageLevel.Warning, 0)
