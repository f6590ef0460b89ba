# SPDX-License-Identifier: GPL-2.0-or-later
"""The provider `geonerf` of QGIS Processing."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..text import tr
from .evaluate import EvaluateAlgorithm
from .extract_cloud import ExtractCloudAlgorithm
from .inspect_photographs import InspectAlgorithm
from .rasters import RastersAlgorithm
from .reconstruct import ReconstructAlgorithm
from .tile_merge import TileMergeAlgorithm
from .tile_plan import TilePlanAlgorithm
from .tile_run import TileRunAlgorithm

ICON = Path(__file__).resolve().parents[1] / "icon.svg"
#: one algorithm a command
ALGORITHMS = (
    InspectAlgorithm,
    ReconstructAlgorithm,
    ExtractCloudAlgorithm,
    RastersAlgorithm,
    EvaluateAlgorithm,
    TilePlanAlgorithm,
    TileRunAlgorithm,
    TileMergeAlgorithm,
)


class GeoNerfProvider(QgsProcessingProvider):
    """Register it with `QgsApplication.processingRegistry().addProvider`, and take it away when the plugin goes."""

    def id(self) -> str:
        """What stands before the colon: geonerf:inspect."""
        return "geonerf"

    def name(self) -> str:
        """Its name for people."""
        return tr("geo-nerf")

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The icon's file."""
        return str(ICON)

    def supportedOutputPointCloudLayerExtensions(self) -> list[str]:
        """Endings of clouds that geo-nerf writes and QGIS shows, the one of temporary files first."""
        return ["copc.laz", "laz"]

    def loadAlgorithms(self) -> None:
        """Make the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
