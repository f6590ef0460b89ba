"""The folder that something dropped on the form means: from the system's file manager, or from QGIS's Browser panel."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsMimeDataUtils
from qgis.PyQt.QtCore import QMimeData


def dropped_folder(data: QMimeData) -> str:
    """A folder, of a file the one it lies in; "" where nothing of this computer's disks was dropped."""
    names = [url.toLocalFile() for url in data.urls() if url.isLocalFile()] if data.hasUrls() else []
    if not names and QgsMimeDataUtils.isUriList(data):
        names = [uri.uri.split("|")[0] for uri in QgsMimeDataUtils.decodeUriList(data)]
    path = Path(names[0]) if names else None
    if path is None or not path.is_absolute():
        return ""
    return str(path if path.is_dir() else path.parent)
