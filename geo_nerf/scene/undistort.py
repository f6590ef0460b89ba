"""From a lens with distortion to a pinhole: the largest upright crop without empty pixels, shrunk to the size asked for.

In: `Intrinsics` and pixels of a photograph as displayed. Out: `Undistortion`, which turns pixels and coordinates. OpenCV puts pixel
centres at whole numbers, this program at +0.5; the half pixel is taken off and put back here.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from geo_nerf.scene.camera import Pinhole
from geo_nerf.types import Intrinsics

#: the crop reaches at most this part of the photograph beyond its edges (pincushion lenses look inward, barrel ones outward)
_OVERHANG = 0.25
_EDGE_POINTS = 201
#: a pixel mixed from others is usable where all of them are (white is 255; mixing rounds)
ALL_WHITE = 253


@dataclass(frozen=True)
class Undistortion:
    """How photographs of one camera become views."""

    intrinsics: Intrinsics
    #: the undistorted crop at the photograph's own scale
    whole: Pinhole
    #: what is kept: the crop shrunk, its sides divisible by the pyramid's steps
    pinhole: Pinhole

    def maps(self) -> tuple[np.ndarray, np.ndarray]:
        """Where in the photograph each pixel of `whole` lies, OpenCV's coordinates: x and y, each `(h, w)` float32."""
        import cv2

        height, width = self.whole.size_hw
        source, target = _centres_at_whole(self.intrinsics.matrix()), _centres_at_whole(self.whole.matrix())
        columns, rows = cv2.initUndistortRectifyMap(source, self.intrinsics.distortion(), np.eye(3), target, (width, height), cv2.CV_32FC1)
        return columns, rows

    def view(self, pixels: np.ndarray, maps: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        """Level 0 of a photograph: `(H, W, 3)` uint8 to `(h, w, 3)` uint8.

        Args:
            pixels: the photograph; one whose size is not the lens's (a thumbnail of it) is brought to it first.
            maps: what `maps` gave.
        """
        import cv2

        if pixels.shape[:2] != self.intrinsics.size_hw:
            pixels = cv2.resize(pixels, self.intrinsics.size_hw[::-1], interpolation=cv2.INTER_AREA)
        straight = cv2.remap(pixels, *maps, cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        shrunk = _shrunk_size(self.whole.size_hw, self.pinhole.fx / self.whole.fx, self.pinhole.fy / self.whole.fy)
        if shrunk != self.whole.size_hw:
            straight = cv2.resize(straight, shrunk[::-1], interpolation=cv2.INTER_AREA)
        height, width = self.pinhole.size_hw
        return np.ascontiguousarray(straight[:height, :width])

    def mask(self, usable: np.ndarray, maps: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
        """Level 0 of a photograph's mask: `(H, W)` bool to `(h, w)` bool, True where all that a pixel shows may be used.

        Args:
            usable: the photograph's mask, True where it may be used, of the lens's size or scaled.
            maps: what `maps` gave.
        """
        import cv2

        white = usable.astype(np.uint8) * 255
        if white.shape != self.intrinsics.size_hw:
            white = cv2.resize(white, self.intrinsics.size_hw[::-1], interpolation=cv2.INTER_NEAREST)
        straight = cv2.remap(white, *maps, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
        shrunk = _shrunk_size(self.whole.size_hw, self.pinhole.fx / self.whole.fx, self.pinhole.fy / self.whole.fy)
        if shrunk != self.whole.size_hw:
            straight = cv2.resize(straight, shrunk[::-1], interpolation=cv2.INTER_AREA)
        height, width = self.pinhole.size_hw
        return np.ascontiguousarray(straight[:height, :width] >= ALL_WHITE)

    def points(self, pixels: np.ndarray) -> np.ndarray:
        """Coordinates in a photograph to coordinates in its view's level 0, both `(N, 2)` with centres at +0.5; float64."""
        slopes = straight_slopes(self.intrinsics, pixels)
        lens = self.pinhole
        straight: np.ndarray = slopes * np.array([lens.fx, lens.fy]) + np.array([lens.cx, lens.cy])
        return straight


def plan_undistortion(intrinsics: Intrinsics, *, max_image_px: int, levels: int) -> Undistortion:
    """Choose the crop and the scale.

    Args:
        intrinsics: the lens, in pixels of the photographs as displayed.
        max_image_px: longest side of level 0 (0 keeps the scale).
        levels: levels of the pyramid; sides become divisible by `2 ** (levels - 1)`.
    """
    whole = _valid_crop(intrinsics)
    height, width = whole.size_hw
    scale = min(1.0, max_image_px / max(height, width)) if max_image_px else 1.0
    shrunk = (max(1, round(height * scale)), max(1, round(width * scale)))
    sy, sx = shrunk[0] / height, shrunk[1] / width
    step = 2 ** (levels - 1)
    kept = (shrunk[0] // step * step, shrunk[1] // step * step)
    return Undistortion(intrinsics, whole, Pinhole(kept, whole.fx * sx, whole.fy * sy, whole.cx * sx, whole.cy * sy))


def straight_slopes(intrinsics: Intrinsics, pixels: np.ndarray) -> np.ndarray:
    """Undistorted x/z and y/z of pixel coordinates: `(N, 2)` to `(N, 2)` float64."""
    import cv2

    ends = (cv2.TERM_CRITERIA_COUNT | cv2.TERM_CRITERIA_EPS, 100, 1e-12)
    given = np.ascontiguousarray(pixels, np.float64).reshape(-1, 1, 2)
    # the half pixel is in both the coordinates and the principal point, so it cancels
    slopes: np.ndarray = cv2.undistortPoints(given, intrinsics.matrix(), intrinsics.distortion(), criteria=ends)
    return slopes.reshape(-1, 2)


def _valid_crop(intrinsics: Intrinsics) -> Pinhole:
    """The largest upright rectangle between the photograph's edges once they are bent straight."""
    height, width = intrinsics.size_hw
    along, zero = np.linspace(0.0, 1.0, _EDGE_POINTS), np.zeros(_EDGE_POINTS)
    centre, focal = np.array([intrinsics.cx, intrinsics.cy]), np.array([intrinsics.fx, intrinsics.fy])

    def edge(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        bent = np.stack([x * width, y * height], axis=1)
        straight: np.ndarray = straight_slopes(intrinsics, bent) * focal + centre
        return straight

    left, right = edge(zero, along)[:, 0].max(), edge(zero + 1.0, along)[:, 0].min()
    top, bottom = edge(along, zero)[:, 1].max(), edge(along, zero + 1.0)[:, 1].min()
    x0, x1 = np.ceil(max(left, -_OVERHANG * width)), np.floor(min(right, (1.0 + _OVERHANG) * width))
    y0, y1 = np.ceil(max(top, -_OVERHANG * height)), np.floor(min(bottom, (1.0 + _OVERHANG) * height))
    return Pinhole((int(y1 - y0), int(x1 - x0)), intrinsics.fx, intrinsics.fy, float(intrinsics.cx - x0), float(intrinsics.cy - y0))


def _shrunk_size(size_hw: tuple[int, int], scale_x: float, scale_y: float) -> tuple[int, int]:
    return round(size_hw[0] * scale_y), round(size_hw[1] * scale_x)


def _centres_at_whole(matrix: np.ndarray) -> np.ndarray:
    shifted = matrix.copy()
    shifted[:2, 2] -= 0.5
    return shifted
