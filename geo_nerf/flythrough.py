"""`geo-nerf render --flythrough`: a film of a run's surface from a camera that circles the block and looks ahead into it.

Comes in: a trained run. Goes out: an MP4 file. The camera's way is an ellipse along the block's axes, a triangle mesh tells what each
pixel meets, the field where exactly, and the photographs its colour.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.artefacts import atomic_path
from geo_nerf.errors import InputError, MissingComponentError
from geo_nerf.events import Events
from geo_nerf.scene.camera import Pinhole

if TYPE_CHECKING:
    from geo_nerf.rendering import TrainedRun
    from geo_nerf.scene.scene import Scene
    from geo_nerf.surface.photo_colour import PhotoColours
    from geo_nerf.surface.raycast import MeshRays

FRAMES_PER_SECOND = 24
#: MPEG-4 part 2: what OpenCV's wheels can write on every machine (their FFmpeg has no H.264 encoder)
CODEC = "mp4v"
_CODEC_NAME = "MPEG-4 part 2"
_FIELD_OF_VIEW_DEG = 50.0
#: cell of the mesh looked at, GSD
_MESH_GSD = 3.0
#: half axes of the camera's ellipse, and of the one it looks at, as parts of the block's half axes
_CAMERA_PART, _TARGET_PART = 0.8, 0.35
#: how far ahead the looked-at point runs, radians
_AHEAD = 1.0
#: height above ground as a part of the shorter half axis; limits and sway as parts of the photographs' height
_HEIGHT_PART, _LOWEST, _HIGHEST, _SWAY = 0.8, 0.5, 1.5, 0.12
#: sky from the zenith to the horizon
_SKY = np.array([[150, 182, 214], [236, 240, 243]], np.float64)


@dataclass(frozen=True)
class Film:
    """How a film is taken."""

    frames: int = 240
    size_hw: tuple[int, int] = (720, 1280)

    @classmethod
    def of(cls, frames: int, size: str) -> Film:
        """Read the command line's words, `size` as WIDTHxHEIGHT.

        Raises:
            InputError: not of that form, or too small.
        """
        width, _, height = size.lower().partition("x")
        if not (width.isdigit() and height.isdigit() and min(int(width), int(height)) >= 16):
            raise InputError("a size is WIDTHxHEIGHT, 16 pixels or more.", where=f"--size {size}", mend="Write --size 1280x720, say.")
        if frames < 2:
            raise InputError("a film needs two frames or more.", where=f"--frames {frames}", mend="Write --frames 240, say.")
        # the codec takes even sizes only
        return cls(frames, (int(height) // 2 * 2, int(width) // 2 * 2))


def fly_through(trained: TrainedRun, film: Film, path: Path, events: Events) -> None:
    """Write a film of the surface.

    Args:
        trained: what to film.
        film: frames and size.
        path: the `.mp4` file; it appears when it is complete.
        events: told the progress and the codec.

    Raises:
        InputError: the file's name does not end in .mp4.
        MissingComponentError: this OpenCV writes no MP4.
    """
    from geo_nerf.surface.mesh import surface_sheet
    from geo_nerf.surface.photo_colour import PhotoColours
    from geo_nerf.surface.raycast import MeshRays
    from geo_nerf.surface.tidy import without_islands

    if path.suffix.lower() != ".mp4":
        raise InputError("the film's name must end in .mp4.", where=f"--flythrough {path}", mend=f"Write {path.with_suffix('.mp4')}.")
    cell_m = _MESH_GSD * trained.scene.gsd_m
    sheet = without_islands(surface_sheet(trained.field, cell_m, events), cell_m)
    mesh = MeshRays(sheet.xyz, sheet.triangles)
    painter = PhotoColours(trained.scene, trained.field, mesh, 2.0 * cell_m)
    poses = camera_way(trained.scene, film.frames)
    with _mp4(path, film.size_hw) as writer:
        for pose in events.track(poses, len(poses), "filming"):
            # OpenCV wants blue first
            writer.write(np.ascontiguousarray(_frame(trained, mesh, painter, film.size_hw, pose)[..., ::-1]))
    seconds = film.frames / FRAMES_PER_SECOND
    events.note(f"{path}: {film.frames} frames, {seconds:.1f} s at {FRAMES_PER_SECOND} frames/s, {_CODEC_NAME} (fourcc {CODEC}).")


def camera_way(scene: Scene, frames: int) -> np.ndarray:
    """Poses `(F, 4, 4)` camera to local of a closed way round the block, the last one step before the first.

    The way is an ellipse along the principal axes of the cameras' and tie points' footprint, so a long block is flown along.
    """
    ground = scene.tie_points.xyz
    middle, (across, along), half = _footprint(ground[:, :2])
    ground_m = float(np.median(ground[:, 2]))
    flown_m = float(np.median([view.camera_to_local[2, 3] for view in scene.views])) - ground_m
    above = float(np.clip(_HEIGHT_PART * half[0], _LOWEST * flown_m, _HIGHEST * flown_m))
    turn = np.linspace(0.0, 2.0 * np.pi, frames, endpoint=False)

    def ellipse(angle: np.ndarray, part: float, height: np.ndarray) -> np.ndarray:
        xy = middle + part * (half[0] * np.cos(angle)[:, None] * across + half[1] * np.sin(angle)[:, None] * along)
        return np.column_stack([xy, height])

    eyes = ellipse(turn, _CAMERA_PART, ground_m + above + _SWAY * flown_m * np.sin(2.0 * turn))
    targets = ellipse(turn + _AHEAD, _TARGET_PART, np.full(frames, ground_m))
    return np.stack([looking_at(eye, target) for eye, target in zip(eyes, targets, strict=True)])


def looking_at(eye: np.ndarray, target: np.ndarray) -> np.ndarray:
    """Pose `(4, 4)` camera (OpenCV axes) to local at `eye` `(3,)`, looking at `target` `(3,)`, upright."""
    forward = (target - eye) / np.linalg.norm(target - eye)
    right = np.cross(forward, [0.0, 0.0, 1.0])
    right /= np.linalg.norm(right)
    pose = np.eye(4)
    pose[:3] = np.column_stack([right, np.cross(forward, right), forward, eye])
    return pose


def _footprint(xy: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Middle `(2,)`, unit axes `(2, 2)` shorter first, and half lengths `(2,)` of where points lie, without the outermost."""
    middle = np.median(xy, axis=0)
    _, axes = np.linalg.eigh(np.cov((xy - middle).T))
    low, high = np.percentile((xy - middle) @ axes, (2.0, 98.0), axis=0)
    return middle + axes @ ((low + high) / 2), axes.T, (high - low) / 2


def _frame(trained: TrainedRun, mesh: MeshRays, painter: PhotoColours, size_hw: tuple[int, int], pose: np.ndarray) -> np.ndarray:
    """One picture `(H, W, 3)` uint8."""
    import torch

    from geo_nerf.surface.view import glance

    points = glance(trained.field, mesh, _lens(size_hw), pose)
    met = np.isfinite(points[..., 0])
    frame = _sky(size_hw)
    if met.any():
        blurry = np.zeros_like(points)
        blurry[met] = trained.field.color(torch.tensor(points[met], device=trained.field.bounds[0].device)).cpu().numpy()
        frame[met] = 255.0 * np.clip(painter.colours(points, pose[:3, 3], blurry)[met], 0.0, 1.0)
    return np.asarray(np.rint(frame), np.uint8)


def _lens(size_hw: tuple[int, int]) -> Pinhole:
    height, width = size_hw
    focal = 0.5 * width / np.tan(np.radians(_FIELD_OF_VIEW_DEG) / 2)
    return Pinhole(size_hw, focal, focal, width / 2, height / 2)


def _sky(size_hw: tuple[int, int]) -> np.ndarray:
    share = np.linspace(0.0, 1.0, size_hw[0])[:, None, None]
    return np.asarray(np.broadcast_to(_SKY[0] * (1 - share) + _SKY[1] * share, (*size_hw, 3)).copy())


@contextmanager
def _mp4(path: Path, size_hw: tuple[int, int]) -> Iterator[Any]:
    """An open OpenCV writer, whose file gets its name when the block ends without error."""
    import cv2

    with atomic_path(path) as partial:
        writer = cv2.VideoWriter(str(partial), cv2.VideoWriter.fourcc(*CODEC), FRAMES_PER_SECOND, size_hw[::-1])
        if not writer.isOpened():
            raise MissingComponentError(
                f"OpenCV's {_CODEC_NAME} encoder", needed_for="the film", mend="Install it with `pip install opencv-python-headless`."
            )
        try:
            yield writer
        finally:
            writer.release()
