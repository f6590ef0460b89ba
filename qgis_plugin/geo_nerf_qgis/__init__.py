"""geo-nerf for QGIS: from drone photographs to map layers. The work is done by the program geo-nerf in a process of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import GeoNerfPlugin


def classFactory(iface: QgisInterface) -> GeoNerfPlugin:
    """What QGIS calls to get the plugin."""
    from .plugin import GeoNerfPlugin

    return GeoNerfPlugin(iface)
