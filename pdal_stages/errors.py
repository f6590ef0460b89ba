"""What can go wrong with PDAL, one class per cause, each saying what to do."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

#: only a clone has a Makefile
_MAKE = "`make setup` brings one; or install" if (Path(__file__).resolve().parents[1] / "Makefile").is_file() else "Install"
HOW_TO_GET = (
    f"{_MAKE} it with conda (`conda install -c conda-forge pdal`) or your distribution (package pdal), or name one in GEO_NERF_PDAL."
)


class PdalError(Exception):
    """Root of this package's errors."""


class PdalNotFoundError(PdalError):
    """No PDAL on this machine."""

    def __init__(self, looked: Iterable[str]) -> None:
        super().__init__(f"No PDAL found (looked for {', '.join(looked)}). {HOW_TO_GET}")


class PdalUnusableError(PdalError):
    """There is a PDAL, but it does not start or does not answer."""

    def __init__(self, command: str, words: str) -> None:
        super().__init__(f"PDAL at {command} does not work: {words}. {HOW_TO_GET}")


class MissingStageError(PdalError):
    """This PDAL lacks a stage the pipeline uses."""

    def __init__(self, stage: str, version: str, since: str, plugin: str = "") -> None:
        came = f"it came in PDAL {since}" if since else "look for a newer one, or for the plugin that brings it"
        came = f"{plugin} brings it" if plugin else came
        super().__init__(f"PDAL {version} has no {stage}; {came}.")
        self.stage, self.since = stage, since


class BadFilesError(PdalError):
    """The files of a pipeline, or the folder it is to run in, cannot be used as named; PDAL was not started."""


class PipelineFailedError(PdalError):
    """PDAL began a pipeline and stopped; the message is PDAL's own."""

    def __init__(self, words: str, status: int) -> None:
        super().__init__(f"PDAL stopped: {words or f'no message, exit status {status}'}")
        self.words, self.status = words, status


class ExchangeError(PdalError):
    """Points could not be handed to PDAL, or not be taken back."""

    def __init__(self, path: Path, words: str) -> None:
        super().__init__(f"{path.name}, points between this program and PDAL: {words}.")


class FieldError(PdalError):
    """The points of a run could not be read."""

    def __init__(self, words: str) -> None:
        super().__init__(f"{words} (`geo-nerf extract` gave no points)")
