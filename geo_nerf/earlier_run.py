"""The earlier run of a site that `--warm-start` names: is it one, is it finished, can it be read.

Comes in: its folder. Goes out: an `EarlierRun`, with the fingerprints that the new run's steps depend on.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from geo_nerf.artefacts import read_json
from geo_nerf.errors import DamagedArtefactError, WarmStartError
from geo_nerf.optional import require
from geo_nerf.run_folder import MARK

if TYPE_CHECKING:
    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.scene import Scene


@dataclass(frozen=True)
class EarlierRun:
    """A finished run whose surface another one starts from."""

    folder: Path
    #: fingerprints of its scene and of its field
    scene_mark: str
    field_mark: str

    def scene(self) -> Scene:
        """Its scene: frame, box, tie points.

        Raises:
            WarmStartError: it cannot be read.
        """
        from geo_nerf.scene.scene import Scene

        try:
            return Scene.load(self.folder / "scene")
        except DamagedArtefactError as error:
            raise WarmStartError(self.folder, f"{error.where} cannot be read.") from error

    def field(self) -> SurfaceField:
        """Its trained surface, on the CPU.

        Raises:
            WarmStartError: it cannot be read.
        """
        from geo_nerf.field.checkpoint import load_field

        try:
            return load_field(self.folder / "field", "cpu")
        except DamagedArtefactError as error:
            raise WarmStartError(self.folder, f"{error.where} cannot be read.") from error


def open_earlier(folder: Path, out: Path) -> EarlierRun:
    """Look at an earlier run before anything is computed.

    Args:
        folder: the earlier run's.
        out: the new run's.

    Raises:
        WarmStartError: no run, this very run, not trained to the end, or damaged.
    """
    if folder.resolve() == out.resolve():
        raise WarmStartError(folder, "it is this very run.")
    if not (folder / MARK).is_file():
        raise WarmStartError(folder, f"the folder is no run of geo-nerf (it has no {MARK}).")
    earlier = EarlierRun(folder, _mark_of(folder, "scene"), _mark_of(folder, "field"))
    _check_whole(earlier)
    return earlier


def _mark_of(folder: Path, step: str) -> str:
    if not (folder / step / "step.json").is_file():
        raise WarmStartError(folder, f"it has not finished its step '{step}'.")
    try:
        return str(read_json(folder / step / "step.json")["fingerprint"])
    except (DamagedArtefactError, KeyError, TypeError) as error:
        raise WarmStartError(folder, f"{folder / step / 'step.json'} cannot be read.") from error


def _check_whole(earlier: EarlierRun) -> None:
    """The scene loads, and the field's header fits its file; its tensors are read when they are needed."""
    earlier.scene()
    safetensors = require("safetensors", needed_for="reading the field")
    path = earlier.folder / "field" / "field.safetensors"
    try:
        with safetensors.safe_open(str(path), framework="numpy"):
            pass
    except (OSError, safetensors.SafetensorError) as error:
        raise WarmStartError(earlier.folder, f"{path} cannot be read.") from error
