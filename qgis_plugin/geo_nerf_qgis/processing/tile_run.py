# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:tilerun`: the tiles of a plan worked through, or some of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..program.find import Program
from ..running.tile_command import SOME_TILES_FAILED
from ..text import tr
from .command_run import program_for, run_command, seen_by
from .planned import PlannedAlgorithm
from .progress import TileProgress

ENGINES = ("local", "ray")
DEVICES = ("auto", "cpu", "cuda")


class TileRunAlgorithm(PlannedAlgorithm):
    """All tiles of a plan; those that are done are left alone."""

    NAME = "tilerun"

    def displayName(self) -> str:
        """Its name for people."""
        return tr("Run tiles")

    def shortHelpString(self) -> str:
        """What it does."""
        return tr(
            "Works through the tiles of a plan, on this computer or on a Ray cluster that sees the same folders. Each tile is trained with "
            "a margin, as a run of its own in the folder of tiles, and cut to its outline. Tiles that are done are left alone, each "
            "tile gets up to three tries, and what was stopped goes on from where it was: run it again with the same folder.\n\n"
            "The plan's layer shows the state of each tile while they run; there a tile can also be run again, and its log and report be "
            "opened, with the right mouse button.\n\n"
            "Where a tile fails for good the algorithm fails once all others are done, unless some may fail. Further settings: one "
            "section.key=value a line. “Merge tiles” takes plan and folder next.",
        )

    def initAlgorithm(self, configuration: Mapping[str, Any] | None = None) -> None:
        """Its parameters and outputs."""
        self.add_plan()
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.addParameter(QgsProcessingParameterNumber("WORKERS", tr("Tiles at a time"), integer, 1, minValue=1))
        memory = tr("Memory of all tiles at work (GB; empty: most of what is free)")
        self.addParameter(QgsProcessingParameterNumber("MEMORY", memory, double, optional=True, minValue=0.1))
        only = tr("Names of the tiles wanted, separated by commas (empty: all)")
        self.addParameter(QgsProcessingParameterString("ONLY", only, optional=True))
        booleans = {
            "REDO": tr("Make the tiles named anew, from nothing"),
            "RETRY": tr("Try tiles again that failed before"),
            "SOME_MAY_FAIL": tr("Some tiles may fail"),
        }
        for name, text in booleans.items():
            self.addParameter(QgsProcessingParameterBoolean(name, text, defaultValue=False))
        device = tr("Trained on (empty: as the survey's run)")
        self.addParameter(QgsProcessingParameterEnum("DEVICE", device, list(DEVICES), optional=True, usesStaticStrings=True))
        engine = tr("Where tiles run")
        self.add_advanced(QgsProcessingParameterEnum("ENGINE", engine, list(ENGINES), defaultValue="local", usesStaticStrings=True))
        address = tr("Address of the Ray cluster (empty: one is started here)")
        self.add_advanced(QgsProcessingParameterString("ADDRESS", address, optional=True))
        settings = tr("Further settings")
        self.add_advanced(QgsProcessingParameterString("SETTINGS", settings, multiLine=True, optional=True))
        config = tr("Tries and pauses (YAML)")
        self.add_advanced(QgsProcessingParameterFile("CONFIG", config, extension="yaml", optional=True))
        self.add_moved_run()
        self.addParameter(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the tiles")))
        self.addOutput(QgsProcessingOutputVectorLayer("TILES", tr("Tiles")))
        for name, text in (("DONE", tr("Tiles done")), ("FAILED", tr("Tiles failed")), ("LEFT", tr("Tiles left"))):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """What is done is thrown away only by name."""
        if self.parameterAsBool(parameters, "REDO", context) and not self._names(parameters, context):
            return False, tr("Name the tiles that are to be made anew.")
        answer: tuple[bool, str] = super().checkParameterValues(parameters, context)
        return answer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run."""
        program = program_for(feedback)
        out, names = self.parameterAsFileOutput(parameters, "OUTPUT", context), self._names(parameters, context)
        is_anew = self.parameterAsBool(parameters, "REDO", context)
        arguments = ["tiles", "run", seen_by(program, str(self.plan)), "-o", seen_by(program, out)]
        arguments += [word for name in names for word in ("--only", name)]
        arguments += ["--redo"] if is_anew else []
        arguments += self._options(parameters, context, program)
        wanted = {name: "waiting" if is_anew else state for name, state in self.states.items() if not names or name in names}
        progress = TileProgress(wanted)
        run_command(program, [*arguments, "--events"], feedback, progress, also_well=(SOME_TILES_FAILED,))
        if progress.failed and not self.parameterAsBool(parameters, "SOME_MAY_FAIL", context):
            raise QgsProcessingException("\n".join(f"{name}: {reason}" for name, reason in sorted(progress.failed.items())))
        counts = {"DONE": len(progress.done), "FAILED": len(progress.failed), "LEFT": len(progress.left)}
        return {"OUTPUT": out, "TILES": f"{self.plan}|layername=tiles", **counts}

    def _names(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        words = self.parameterAsString(parameters, "ONLY", context).replace("\n", ",").split(",")
        return [word.strip() for word in words if word.strip()]

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext, program: Program) -> list[str]:
        options = ["--workers", str(self.parameterAsInt(parameters, "WORKERS", context))]
        if self.is_given(parameters, "MEMORY"):
            options += ["--memory-gb", repr(self.parameterAsDouble(parameters, "MEMORY", context))]
        options += ["--retry-failed"] if self.parameterAsBool(parameters, "RETRY", context) else []
        if self.is_given(parameters, "DEVICE"):
            options += ["--device", self.parameterAsEnumString(parameters, "DEVICE", context)]
        if self.parameterAsEnumString(parameters, "ENGINE", context) == "ray":
            address = self.parameterAsString(parameters, "ADDRESS", context).strip()
            options += ["--engine", "ray", *(["--address", address] if address else [])]
        settings = self.parameterAsString(parameters, "SETTINGS", context).splitlines()
        options += [word for line in settings if line.strip() for word in ("--set", line.strip())]
        for name, option in (("RUN", "--run"), ("CONFIG", "--config")):
            path = self.parameterAsFile(parameters, name, context)
            options += [option, seen_by(program, path)] if path else []
        return options
