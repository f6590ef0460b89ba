"""Opens a page or a folder with this computer's own program for it; where there is none, says where the file lies."""

from __future__ import annotations

from html import escape
from pathlib import Path

from qgis.core import Qgis
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.utils import iface

from .text import tr


def open_path(path: Path | QUrl) -> None:
    """Open a file, a part of one or a folder, or show its path in QGIS's message bar until that is closed."""
    url = path if isinstance(path, QUrl) else QUrl.fromLocalFile(str(path))
    if not QDesktopServices.openUrl(url):
        text = tr("No program of this computer opens it: {0}").format(url.toLocalFile())
        iface.messageBar().pushMessage("geo-nerf", escape(text), Qgis.MessageLevel.Warning, 0)
