# SPDX-License-Identifier: GPL-2.0-or-later
"""`geonerf:tilerun`: the tiles of a plan worked through, or some of them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
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
from ..tiles.tile import name_of
from .checks import check_file, check_output, check_settings
from .command_run import options_of, program_for, run_command, seen_by
from .planned import PlannedAlgorithm
from .progress import TileProgress

#: command line option -> parameter
_OPTIONS = {
    "--workers": "WORKERS", "--memory-gb": "MEMORY", "--only": "ONLY", "--redo": "REDO", "--retry-failed": "RETRY", "--device": "DEVICE",
    "--engine": "ENGINE", "--address": "ADDRESS", "--set": "SETTINGS", "--config": "CONFIG", "--run": "RUN",
}  # fmt: skip
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
        words = tr("Each takes the memory and cores of a run; on one computer one or two are usual.")
        self.add(
            QgsProcessingParameterNumber(
                "WORKERS", tr("Tiles at a time"), integer, 1, minValue=1, maxValue=1000
            ),
            words,
        )
        memory = tr("Memory of all tiles at work (GB; empty: most of what is free)")
        words = tr("A tile begins only where its expected memory still fits in.")
        self.add(
            QgsProcessingParameterNumber("MEMORY", memory, double, optional=True, minValue=0.1, maxValue=1e6),
            words,
        )
        only = tr("Names of the tiles wanted, separated by commas (empty: all)")
        words = tr("As the field name of the plan's layer has them: t01, t02.")
        self.add(QgsProcessingParameterString("ONLY", only, optional=True), words)
        booleans = {
            "REDO": (
                tr("Make the tiles named anew, from nothing"),
                tr("What was made of these tiles is deleted first."),
            ),
            "RETRY": (
                tr("Try tiles again that failed before"),
                tr("Else they are left as they are; tiles that are named are always tried."),
            ),
            "SOME_MAY_FAIL": (
                tr("Some tiles may fail"),
                tr("The algorithm then ends well, and tells how many did."),
            ),
        }
        for name, (text, words) in booleans.items():
            self.add(QgsProcessingParameterBoolean(name, text, defaultValue=False), words)
        device = tr("Trained on (empty: as the survey's run)")
        words = tr("auto takes an NVIDIA GPU where there is one, cpu never, cuda always.")
        self.add(
            QgsProcessingParameterEnum(
                "DEVICE", device, list(DEVICES), optional=True, usesStaticStrings=True
            ),
            words,
        )
        self._add_advanced()
        words = tr("Each tile gets a folder in it. Give the same folder again to go on.")
        self.add(QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder of the tiles")), words)
        self.addOutput(QgsProcessingOutputVectorLayer("TILES", tr("Tiles")))
        for name, text in (
            ("DONE", tr("Tiles done")),
            ("FAILED", tr("Tiles failed")),
            ("LEFT", tr("Tiles left")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, text))

    def _add_advanced(self) -> None:
        """What few change."""
        engine = tr("Where tiles run")
        words = tr("local: this computer. ray: a Ray cluster whose computers see the same folders.")
        engines = QgsProcessingParameterEnum(
            "ENGINE", engine, list(ENGINES), defaultValue="local", usesStaticStrings=True
        )
        self.add(engines, words, advanced=True)
        address = tr("Address of the Ray cluster (empty: one is started here)")
        words = tr("Such as ray://head:10001. It counts where tiles run on ray.")
        self.add(QgsProcessingParameterString("ADDRESS", address, optional=True), words, advanced=True)
        settings = tr("Further settings")
        words = tr("One section.key=value a line, in place of those of the survey's run.")
        self.add(
            QgsProcessingParameterString("SETTINGS", settings, multiLine=True, optional=True),
            words,
            advanced=True,
        )
        config = tr("Tries and pauses (YAML)")
        words = tr("A file like configs/tiles/default.yaml of geo-nerf; what it leaves out is as usual.")
        self.add(
            QgsProcessingParameterFile("CONFIG", config, extension="yaml", optional=True),
            words,
            advanced=True,
        )
        self.add_moved_run()

    def check(self, parameters: Mapping[str, Any], context: QgsProcessingContext) -> None:
        """What is done is thrown away only by name; tiles that are named are there."""
        names = self._names(parameters, context)
        if self.parameterAsBool(parameters, "REDO", context) and not names:
            raise QgsProcessingException(tr("Name the tiles that are to be made anew."))
        super().check(parameters, context)
        layer = self.parameterAsVectorLayer(parameters, "PLAN", context)
        unknown = sorted(
            set(names) - {name_of(tile) for tile in layer.getFeatures() if tile["state"] != "empty"}
        )
        if unknown:
            raise QgsProcessingException(
                tr("The plan has no tile {name} that a photograph sees.").format(name=unknown[0])
            )
        check_settings(self.parameterAsString(parameters, "SETTINGS", context))
        check_file(self, "CONFIG", self.parameterAsFile(parameters, "CONFIG", context))
        check_output(Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)), is_folder=True)

    def work(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Run."""
        program = program_for(feedback)
        out, names = (
            self.parameterAsFileOutput(parameters, "OUTPUT", context),
            self._names(parameters, context),
        )
        is_anew = self.parameterAsBool(parameters, "REDO", context)
        arguments = ["tiles", "run", seen_by(program, str(self.plan)), "-o", seen_by(program, out)]
        arguments += [word for name in names for word in ("--only", name)]
        arguments += ["--redo"] if is_anew else []
        arguments += self._options(parameters, context, program)
        wanted = {
            name: "waiting" if is_anew else state
            for name, state in self.states.items()
            if not names or name in names
        }
        progress = TileProgress(wanted)
        names_here = options_of(self, _OPTIONS)
        run_command(
            program,
            [*arguments, "--events"],
            feedback,
            progress,
            also_well=(SOME_TILES_FAILED,),
            names=names_here,
        )
        if progress.failed and not self.parameterAsBool(parameters, "SOME_MAY_FAIL", context):
            raise QgsProcessingException(
                "\n".join(f"{name}: {reason}" for name, reason in sorted(progress.failed.items()))
            )
        counts = {"DONE": len(progress.done), "FAILED": len(progress.failed), "LEFT": len(progress.left)}
        return {"OUTPUT": out, "TILES": f"{self.plan}|layername=tiles", **counts}

    def _names(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[str]:
        words = self.parameterAsString(parameters, "ONLY", context).replace("\n", ",").split(",")
        return [word.strip() for word in words if word.strip()]

    def _options(
        self, parameters: dict[str, Any], context: QgsProcessingContext, program: Program
    ) -> list[str]:
        options = ["--workers", str(self.parameterAsInt(parameters, "WORKERS", context))]
        if self.is_given(parameters, "MEMORY"):
            options += ["--memory-gb", repr(self.parameterAsDouble(parameters, "MEMORY", context))]
        options += ["--retry-failed"] if self.parameterAsBool(parameters, "RETRY", context) else []
        if self.is_given(parameters, "DEVICE"):
            options += ["--device", self.parameterAsEnumString(parameters, "DEVICE", context)]
        if self.parameterAsEnumString(parameters, "ENGINE", context) == "ray":
            address = self.parameterAsString(parameters, "ADDRESS", context).strip()
            options += ["--engine", "ray", *(["--address", address] if address else [])]
        settings = check_settings(self.parameterAsString(parameters, "SETTINGS", context))
        options += [word for line in settings for word in ("--set", line)]
        for name, option in (("RUN", "--run"), ("CONFIG", "--config")):
            path = self.parameterAsFile(parameters, name, context)
            options += [option, seen_by(program, path)] if path else []
        return options
