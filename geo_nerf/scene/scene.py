"""What the field trains on: undistorted photographs on disk, their cameras, tie points and the box of the surface.

In: a folder written by `pyramid.build_scene`. Out: frozen values, pixels memory-mapped. Needs numpy only, so it opens on a GPU machine.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.artefacts import read_arrays, read_json, write_arrays, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.scene.bounds import Bounds
from geo_nerf.scene.camera import Pinhole
from geo_nerf.types import TiePoints

SCENE_FILE = "scene.json"
_TIE_POINTS_FILE = "tie_points.npz"
_FORMAT = 1


@dataclass(frozen=True)
class View:
    """One undistorted photograph."""

    #: place in `Orientation.photos`
    index: int
    #: name of the photograph in the catalogue
    name: str
    #: camera of level 0
    pinhole: Pinhole
    #: `(4, 4)` float64, OpenCV camera axes to local metres
    camera_to_local: np.ndarray
    #: start of its files' names below the scene's folder
    stem: str = ""
    #: whether it has a mask, see `Scene.mask`
    masked: bool = False


@dataclass(frozen=True)
class Scene:
    """A survey ready for training."""

    folder: Path
    #: the `LocalFrame`, as its `to_json` writes it
    frame: Mapping[str, Any]
    views: tuple[View, ...]
    #: `observation_px` are pixels of the undistorted views at level 0, `observation_photo` the views' `index`
    tie_points: TiePoints
    bounds: Bounds
    #: ground sampling distance of the whole photographs (not of the shrunk views), metres
    gsd_m: float
    #: levels of the pyramid, level k halved k times
    levels: int

    def image(self, view_index: int, level: int = 0) -> np.ndarray:
        """Pixels of a view, memory-mapped.

        Args:
            view_index: place in `views`.
            level: 0 for the largest.

        Returns:
            `(h, w, 3)` uint8 RGB, read-only.

        Raises:
            DamagedArtefactError: the file is missing, truncated or of another size.
        """
        view = self.views[view_index]
        return _mapped(level_path(self.folder, view.stem, level), (*view.pinhole.at_level(level).size_hw, 3))

    def mask(self, view_index: int, level: int = 0) -> np.ndarray | None:
        """Which pixels of a view may be used, memory-mapped.

        Args:
            view_index: place in `views`.
            level: 0 for the largest.

        Returns:
            `(h, w)` bool, True where the pixel may be used, read-only; None where the photograph has no mask.

        Raises:
            DamagedArtefactError: the file is missing, truncated or of another size.
        """
        view = self.views[view_index]
        return _mapped(mask_path(self.folder, view.stem, level), view.pinhole.at_level(level).size_hw) if view.masked else None

    def save(self) -> None:
        """Write `tie_points.npz`, then `scene.json`; the pixels are there already."""
        write_arrays(self.folder / _TIE_POINTS_FILE, {name: getattr(self.tie_points, name) for name in TiePoints.__dataclass_fields__})
        value = {
            "format": _FORMAT,
            "frame": dict(self.frame),
            "gsd_m": self.gsd_m,
            "levels": self.levels,
            "bounds": self.bounds.to_json(),
            "views": [_view_to_json(view) for view in self.views],
        }
        write_json(self.folder / SCENE_FILE, value)

    @classmethod
    def load(cls, folder: Path) -> Scene:
        """Open a scene.

        Raises:
            DamagedArtefactError: `scene.json` or `tie_points.npz` cannot be read.
        """
        path = folder / SCENE_FILE
        value = read_json(path)
        ties = read_arrays(folder / _TIE_POINTS_FILE)
        try:
            views = tuple(_view_from_json(view) for view in value["views"])
            bounds = Bounds.from_json(value["bounds"])
            return cls(folder, value["frame"], views, TiePoints(**ties), bounds, float(value["gsd_m"]), int(value["levels"]))
        except (KeyError, TypeError, ValueError) as error:
            raise DamagedArtefactError(path, f"not as this program writes it: {error}") from error


def load_frame(folder: Path) -> Mapping[str, Any]:
    """The local frame of a scene as JSON values (`LocalFrame.from_json` reads them), without reading its tie points.

    Raises:
        DamagedArtefactError: `scene.json` cannot be read.
    """
    path = folder / SCENE_FILE
    try:
        return dict(read_json(path)["frame"])
    except (KeyError, TypeError, ValueError) as error:
        raise DamagedArtefactError(path, f"not as this program writes it: {error}") from error


def level_path(folder: Path, stem: str, level: int) -> Path:
    """The file of one level of a view."""
    return folder / f"{stem}-{level}.npy"


def mask_path(folder: Path, stem: str, level: int) -> Path:
    """The file of one level of a view's mask."""
    return folder / f"{stem}-{level}-mask.npy"


def _mapped(path: Path, shape: tuple[int, ...]) -> np.ndarray:
    try:
        pixels: np.ndarray = np.load(path, mmap_mode="r", allow_pickle=False)
    except (OSError, ValueError, EOFError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    if pixels.shape != shape:
        raise DamagedArtefactError(path, f"its size is {pixels.shape}")
    return pixels


def _view_to_json(view: View) -> dict[str, Any]:
    lens = view.pinhole
    return {
        "index": view.index,
        "name": view.name,
        "stem": view.stem,
        "size_hw": list(lens.size_hw),
        "fx_fy_cx_cy_px": [lens.fx, lens.fy, lens.cx, lens.cy],
        "camera_to_local": view.camera_to_local,
        "masked": view.masked,
    }


def _view_from_json(value: Mapping[str, Any]) -> View:
    height, width = value["size_hw"]
    pinhole = Pinhole((int(height), int(width)), *map(float, value["fx_fy_cx_cy_px"]))
    pose = np.array(value["camera_to_local"], np.float64).reshape(4, 4)
    return View(int(value["index"]), value["name"], pinhole, pose, value["stem"], bool(value.get("masked", False)))
