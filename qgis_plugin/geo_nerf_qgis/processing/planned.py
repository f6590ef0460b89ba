# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that take a plan of tiles share: the parameters, and what they read of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorLayer,
)

from ..text import tr
from ..tiles.tile import is_tile_index, name_of, plan_of
from .algorithm import POLYGONS, GeoNerfAlgorithm


class PlannedAlgorithm(GeoNerfAlgorithm):
    """An algorithm with the parameters PLAN and RUN."""

    #: the plan's file
    plan: Path
    #: tiles that some photograph sees -> their state when the algorithm began
    states: Mapping[str, str]

    def add_plan(self) -> None:
        """The parameter PLAN: a layer of the project, or the plan's file."""
        self.addParameter(QgsProcessingParameterVectorLayer("PLAN", tr("Plan of tiles"), [POLYGONS]))

    def add_moved_run(self) -> None:
        """The parameter RUN, where the survey's run is no longer where it was planned."""
        text = tr("Folder of the survey's run (empty: where it was when it was planned)")
        self.add_advanced(QgsProcessingParameterFile("RUN", text, QgsProcessingParameterFile.Behavior.Folder, optional=True))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A plan, and no other layer."""
        if self.is_given(parameters, "PLAN") and not is_tile_index(self.parameterAsVectorLayer(parameters, "PLAN", context)):
            return False, tr("{path} is no plan of tiles.").format(path=self.parameterAsString(parameters, "PLAN", context))
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def prepareAlgorithm(self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> bool:
        """Read the plan, in the thread that its layer may live in."""
        layer = self.parameterAsVectorLayer(parameters, "PLAN", context)
        self.plan = plan_of(layer)
        self.states = {name_of(tile): str(tile["state"]) for tile in layer.getFeatures() if tile["state"] != "empty"}
        return True
