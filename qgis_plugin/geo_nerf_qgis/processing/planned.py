# SPDX-License-Identifier: GPL-2.0-or-later
"""What the algorithms that take a plan of tiles share: the parameters, and what they read of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorLayer,
)

from ..text import tr
from ..tiles.tile import is_tile_index, name_of, plan_of
from .algorithm import POLYGONS, GeoNerfAlgorithm
from .checks import check_file


class PlannedAlgorithm(GeoNerfAlgorithm):
    """An algorithm with the parameters PLAN and RUN."""

    GROUP = "tiles"
    #: the plan's file
    plan: Path
    #: tiles that some photograph sees -> their state when the algorithm began
    states: Mapping[str, str]

    def add_plan(self) -> None:
        """The parameter PLAN: a layer of the project, or the plan's file."""
        words = tr("The layer “tiles” of a plan, or its GeoPackage, as “Plan tiles” writes it.")
        self.add(QgsProcessingParameterVectorLayer("PLAN", tr("Plan of tiles"), [POLYGONS]), words)

    def add_moved_run(self) -> None:
        """The parameter RUN, where the survey's run is no longer where it was planned."""
        text = tr("Folder of the survey's run (empty: where it was when it was planned)")
        words = tr("Give it only where the run was moved since the plan was made.")
        parameter = QgsProcessingParameterFile(
            "RUN", text, QgsProcessingParameterFile.Behavior.Folder, optional=True
        )
        self.add(parameter, words, advanced=True)

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """A plan, and no other layer."""
        layer = self.parameterAsVectorLayer(parameters, "PLAN", context)
        name = layer.name() if layer is not None else self.parameterAsString(parameters, "PLAN", context)
        if not is_tile_index(layer) or layer.dataProvider().name() != "ogr":
            raise QgsProcessingException(tr("{path} is no plan of tiles.").format(path=name))
        check_file(self, "PLAN", str(plan_of(layer)))
        if self.is_given(parameters, "RUN"):
            self.run_folder(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Read the plan, in the thread that its layer may live in."""
        super().prepareAlgorithm(parameters, context, feedback)
        if self.complaint:
            return True
        layer = self.parameterAsVectorLayer(parameters, "PLAN", context)
        self.plan = plan_of(layer)
        self.states = {
            name_of(tile): str(tile["state"]) for tile in layer.getFeatures() if tile["state"] != "empty"
        }
        return True
