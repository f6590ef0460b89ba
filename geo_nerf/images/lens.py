"""What the tags say about the lens: a maker's calibration where there is one, else a focal length from ever weaker evidence.

In: `Tags` and the stored size. Out: an `IntrinsicsPrior` in stored pixels (`turned` brings it to the photograph as displayed).
Photographs may have been shrunk after exposure: tags that speak of the original pixels are scaled to the present ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Literal

from geo_nerf.images.sensors import sensor_width_mm
from geo_nerf.images.tags import Tags, parse_numbers
from geo_nerf.types import Intrinsics, IntrinsicsPrior

Source = Literal["dewarp", "calibrated_focal", "exif_focal", "guess"]
#: standard deviation of the focal length, as a part of it, by kind of evidence
SIGMA_DEWARP, SIGMA_DEWARPED, SIGMA_CALIBRATED, SIGMA_SENSOR, SIGMA_FOCAL_PLANE, SIGMA_35MM, SIGMA_GUESS = (
    0.003, 0.01, 0.01, 0.03, 0.04, 0.05, 0.15,
)  # fmt: skip
#: focal length of an unknown lens in long sides of the picture
GUESS_LONG_SIDES = 0.85
#: diagonal and width of a 24 x 36 mm frame
_DIAGONAL_35MM, _WIDTH_35MM = 43.2666, 36.0
#: a calibration this far from the EXIF focal length belongs to other pixels or another lens
_CALIBRATION_TOLERANCE = 1.35
_MM_PER_UNIT = {2: 25.4, 3: 10.0, 4: 1.0, 5: 0.001}
_PLAUSIBLE_LONG_SIDES = (0.35, 40.0)


def read_lens(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior:
    """The best-founded prior for a photograph of `size_hw` stored pixels, in those pixels (pixel centres at +0.5)."""
    exif_focal = _focal_from_exif(tags, size_hw)
    readers: tuple[Callable[[Tags, tuple[int, int]], IntrinsicsPrior | None], ...] = (_dewarp, _calibrated, _pix4d)
    for read in readers:
        prior = read(tags, size_hw)
        if prior is not None and _is_plausible(prior, exif_focal):
            return prior
    if exif_focal is not None:
        return exif_focal
    return _simple(GUESS_LONG_SIDES * max(size_hw), size_hw, SIGMA_GUESS, "guess")


def turned(prior: IntrinsicsPrior, orientation: int) -> IntrinsicsPrior:
    """A prior in stored pixels, brought to the photograph as displayed.

    EXIF orientations are signed permutations of the axes; radial terms do not feel them, the tangential pair (p2, p1) turns like a
    vector.

    Args:
        prior: in stored pixels.
        orientation: EXIF orientation, 1 to 8.
    """
    stored = prior.intrinsics
    height, width = stored.size_hw
    swap, flip_x, flip_y = {
        1: (False, False, False), 2: (False, True, False), 3: (False, True, True), 4: (False, False, True),
        5: (True, False, False), 6: (True, True, False), 7: (True, True, True), 8: (True, False, True),
    }[orientation]  # fmt: skip
    size_hw = (width, height) if swap else (height, width)
    fx, fy, cx, cy, tx, ty = stored.fx, stored.fy, stored.cx, stored.cy, stored.p2, stored.p1
    if swap:
        fx, fy, cx, cy, tx, ty = fy, fx, cy, cx, ty, tx
    if flip_x:
        cx, tx = size_hw[1] - cx, 0.0 - tx
    if flip_y:
        cy, ty = size_hw[0] - cy, 0.0 - ty
    return replace(prior, intrinsics=replace(stored, size_hw=size_hw, fx=fx, fy=fy, cx=cx, cy=cy, p1=ty, p2=tx))


def _simple(focal_px: float, size_hw: tuple[int, int], sigma: float, source: Source) -> IntrinsicsPrior:
    height, width = size_hw
    return IntrinsicsPrior(Intrinsics(size_hw, focal_px, focal_px, width / 2, height / 2), sigma, source)


def _is_plausible(prior: IntrinsicsPrior, exif_focal: IntrinsicsPrior | None) -> bool:
    focal = math.sqrt(prior.intrinsics.fx * prior.intrinsics.fy)
    low, high = (side * max(prior.intrinsics.size_hw) for side in _PLAUSIBLE_LONG_SIDES)
    if not low < focal < high:
        return False
    if exif_focal is None:
        return True
    return 1 / _CALIBRATION_TOLERANCE < focal / exif_focal.intrinsics.fx < _CALIBRATION_TOLERANCE


def _calibration_scale(tags: Tags, size_hw: tuple[int, int]) -> float:
    """Present pixels a calibrated pixel: the calibrated centre lies in the middle of the picture the maker calibrated.

    The larger of the two ratios, since a crop (16:9 out of 4:3) shortens one side without scaling the other.
    """
    x = tags.number("xmp.drone-dji.calibratedopticalcenterx", "xmp.drone-skydio.calibratedopticalcenterx")
    y = tags.number("xmp.drone-dji.calibratedopticalcentery", "xmp.drone-skydio.calibratedopticalcentery")
    if not x or not y or x < 50 or y < 50:
        return 1.0
    scale = max(size_hw[1] / (2 * x), size_hw[0] / (2 * y))
    return 1.0 if abs(scale - 1) < 0.02 else scale


def _dewarp(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior | None:
    """DJI's DewarpData: `date;fx,fy,cx,cy,k1,k2,p1,p2,k3`, with cx, cy counted from the middle of the picture."""
    values = parse_numbers((tags.text("xmp.drone-dji.dewarpdata") or "").rpartition(";")[2])
    if len(values) != 9 or values[0] <= 0 or values[1] <= 0:
        return None
    scale = _calibration_scale(tags, size_hw)
    fx, fy, off_x, off_y = (scale * value for value in values[:4])
    k1, k2, p1, p2, k3 = values[4:]
    height, width = size_hw
    lens = Intrinsics(size_hw, fx, fy, width / 2 + off_x, height / 2 + off_y, k1, k2, p1, p2, k3)
    if tags.number("xmp.drone-dji.dewarpflag") == 1:  # the drone has undistorted the picture already
        return IntrinsicsPrior(Intrinsics(size_hw, fx, fy, width / 2, height / 2), SIGMA_DEWARPED, "dewarp")
    return IntrinsicsPrior(lens, SIGMA_DEWARP, "dewarp")


def _calibrated(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior | None:
    focal = tags.number(
        "xmp.drone-dji.calibratedfocallength",
        "xmp.drone-skydio.calibratedfocallengthx",
        "xmp.drone-skydio.calibratedfocallength",
        "xmp.drone-skydio.calibratedfocallength/drone-skydio:x",
    )
    if focal is None or focal < 100:  # some firmware writes millimetres here
        return None
    prior = _simple(focal * _calibration_scale(tags, size_hw), size_hw, SIGMA_CALIBRATED, "calibrated_focal")
    radial = tags.numbers("xmp.drone-skydio.dewarpdata")
    if len(radial) == 3:
        return replace(prior, intrinsics=replace(prior.intrinsics, k1=radial[0], k2=radial[1], k3=radial[2]))
    return prior


def _pix4d(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior | None:
    """Pix4D's `Camera` block (senseFly, Parrot, MicaSense): focal length in millimetres, distortion k1 k2 k3 p1 p2."""
    focal_mm = tags.number("xmp.camera.perspectivefocallength")
    width_mm = _focal_plane_width_mm(tags, size_hw, focal_mm) or sensor_width_mm(tags.maker())
    if focal_mm is None or not width_mm or (tags.text("xmp.camera.modeltype") or "perspective").lower() != "perspective":
        return None
    prior = _simple(focal_mm / width_mm * size_hw[1], size_hw, SIGMA_CALIBRATED, "calibrated_focal")
    bent = tags.numbers("xmp.camera.perspectivedistortion")
    if len(bent) != 5:
        return prior
    k1, k2, k3, p1, p2 = bent
    return replace(prior, intrinsics=replace(prior.intrinsics, k1=k1, k2=k2, k3=k3, p1=p1, p2=p2))


def _focal_from_exif(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior | None:
    long_side = max(size_hw)
    focal_mm = tags.number("exif.photo.focallength")
    if focal_mm is not None and focal_mm > 0:
        width_mm = sensor_width_mm(tags.maker())
        if width_mm is not None:
            return _simple(focal_mm / width_mm * long_side, size_hw, SIGMA_SENSOR, "exif_focal")
        width_mm = _focal_plane_width_mm(tags, size_hw, focal_mm)
        if width_mm is not None:
            return _simple(focal_mm / width_mm * long_side, size_hw, SIGMA_FOCAL_PLANE, "exif_focal")
    focal = _focal_35mm_px(tags, size_hw)
    return None if focal is None else _simple(focal, size_hw, SIGMA_35MM, "exif_focal")


def _focal_35mm_px(tags: Tags, size_hw: tuple[int, int]) -> float | None:
    """From the 35 mm equivalent; makers count it by the diagonal or by the width, so the mean of the two."""
    equivalent = tags.number("exif.photo.focallengthin35mmfilm")
    if equivalent is None or equivalent <= 0:
        return None
    return equivalent * (math.hypot(*size_hw) / _DIAGONAL_35MM + max(size_hw) / _WIDTH_35MM) / 2


def _focal_plane_width_mm(tags: Tags, size_hw: tuple[int, int], focal_mm: float | None) -> float | None:
    """Sensor width from the focal plane's resolution, which counts the pixels of the exposure, not always those of the file.

    Of the pixel widths the tags name, the one that agrees best with the 35 mm equivalent; without that, the first whose focal
    length is plausible.
    """
    resolution = tags.number("exif.photo.focalplanexresolution")
    mm_per_unit = _MM_PER_UNIT.get(int(tags.number("exif.photo.focalplaneresolutionunit") or 2))
    if not resolution or resolution <= 0 or mm_per_unit is None or not focal_mm:
        return None
    named = (tags.number(key) for key in ("exif.iop.relatedimagewidth", "exif.photo.pixelxdimension", "exif.canon.afcanonimagewidth"))
    widths = [pixels / resolution * mm_per_unit for pixels in (max(size_hw), *named) if pixels]
    plausible = [width for width in widths if 3.0 < width < 60.0 and 0.35 < focal_mm / width < 40]
    equivalent = _focal_35mm_px(tags, size_hw)
    if equivalent is None or not plausible:
        return plausible[0] if plausible else None
    best = min(plausible, key=lambda width: abs(math.log(focal_mm / width * max(size_hw) / equivalent)))
    return best if abs(math.log(focal_mm / best * max(size_hw) / equivalent)) < 0.2 else None
