"""What the tags say about the lens: a maker's calibration where there is one, else a focal length from ever weaker evidence.

In: `Tags` and the stored size. Out: an `IntrinsicsPrior` in stored pixels (`turned` brings it to the photograph as displayed).
Photographs may have been shrunk after exposure: tags that speak of the original pixels are scaled to the present ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.metadata.numbers import parse_number, parse_numbers
from geo_nerf.images.sensors import sensor_width_mm
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence
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
#: a calibration's two focal lengths, its principal point (parts of the sides) and its distortion stay within these
_SQUARE_WITHIN, _CENTRE_WITHIN, _LARGEST_DISTORTION = 1.1, 0.2, 20.0
#: a focal length in millimetres this far from the 35 mm equivalent (zoomed digitally, other sensor) is not sure of itself
_EQUIVALENT_TOLERANCE = 1.5
_SENSOR_MM = (3.0, 60.0)
_CALIBRATED_FOCAL = (
    "xmp.drone-dji.calibratedfocallength",
    "xmp.drone-skydio.calibratedfocallengthx",
    "xmp.drone-skydio.calibratedfocallength",
    "xmp.drone-skydio.calibratedfocallength/drone-skydio:x",
)


@dataclass(frozen=True)
class LensReading:
    """A prior, and what the tags say of the lens that is not believed."""

    prior: IntrinsicsPrior
    doubts: tuple[Doubt, ...] = ()


def read_lens(tags: Tags, size_hw: tuple[int, int]) -> LensReading:
    """The best-founded prior for a photograph of `size_hw` stored pixels, in those pixels (pixel centres at +0.5)."""
    exif_focal, doubts = _focal_from_exif(tags, size_hw)
    doubts = (*doubts, *_no_calibration(tags))
    readers: tuple[Callable[[Tags, tuple[int, int]], IntrinsicsPrior | None], ...] = (_dewarp, _calibrated, _pix4d)
    for read in readers:
        prior = read(tags, size_hw)
        if prior is None:
            continue
        why = _implausible(prior, exif_focal)
        if not why:
            return LensReading(prior, doubts)
        doubts = (*doubts, Doubt(_unused(why), _told_focal(prior, exif_focal)))
    if exif_focal is not None:
        return LensReading(exif_focal, doubts)
    return LensReading(_simple(GUESS_LONG_SIDES * max(size_hw), size_hw, SIGMA_GUESS, "guess"), doubts)


def _no_calibration(tags: Tags) -> Iterator[Doubt]:
    """Calibrations that are there and are none; DJI writes a DewarpData of zeros where a lens has none."""
    text = tags.text("xmp.drone-dji.dewarpdata")
    values = _dewarp_values(tags)
    if text is not None and (len(values) != 9 or (any(values) and min(values[:2]) <= 0)):
        if len(values) != 9:
            code, why = "doubt_dewarp_numbers", "cannot be read as nine numbers"
        else:
            code, why = "doubt_dewarp_focal", "has a focal length that is not above zero"
        yield Doubt(
            sentence(code, f"the maker's lens calibration (DewarpData) {why} and is not used"),
            repr(text[:60]),
        )
    if (text is None or not any(values)) and tags.number(*_CALIBRATED_FOCAL) is None:
        written = next((text for key in _CALIBRATED_FOCAL if (text := tags.text(key)) is not None), None)
        number = None if written is None else parse_number(written)
        if number is not None and number.value == 0:
            text = "the maker's calibrated focal length is 0 and is not used; the lens comes from other tags"
            yield Doubt(sentence("doubt_focal_zero", text))


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


_NO_EQUIVALENT = sentence(
    "doubt_equivalent", "the 35 mm equivalent in EXIF is that of no lens and is not used"
)
_NO_FOCAL = sentence("doubt_focal", "the focal length in EXIF is that of no lens and is not used")


def _unused(why: str) -> str:
    return sentence("doubt_calibration", "the maker's lens calibration is not used: {why}", why=why)


def _implausible(prior: IntrinsicsPrior, exif_focal: IntrinsicsPrior | None) -> str:
    """Why a calibration cannot be that of this photograph; "" where it can."""
    lens = prior.intrinsics
    if not _is_focal(lens.fx, lens.size_hw) or not _is_focal(lens.fy, lens.size_hw):
        return sentence("no_lens_focal", "its focal length is that of no lens")
    if max(lens.fx / lens.fy, lens.fy / lens.fx) > _SQUARE_WITHIN:
        return sentence("not_square", "its two focal lengths belong to pixels that are not square")
    height, width = lens.size_hw
    if abs(lens.cx - width / 2) > _CENTRE_WITHIN * width or abs(lens.cy - height / 2) > _CENTRE_WITHIN * height:
        return sentence("far_principal", "its principal point lies far from the picture's middle")
    if abs(lens.distortion()).max() > _LARGEST_DISTORTION:
        return sentence("no_lens_distortion", "its distortion is that of no lens")
    if exif_focal is not None and not 1 / _CALIBRATION_TOLERANCE < lens.fx / exif_focal.intrinsics.fx < _CALIBRATION_TOLERANCE:
        return sentence("contradicts_exif", "its focal length contradicts EXIF's, which counts")
    return ""


def _is_focal(focal_px: float, size_hw: tuple[int, int]) -> bool:
    low, high = (side * max(size_hw) for side in _PLAUSIBLE_LONG_SIDES)
    return low < focal_px < high


def _told_focal(prior: IntrinsicsPrior, exif_focal: IntrinsicsPrior | None) -> str:
    lens = prior.intrinsics
    told = f"focal length {lens.fx:.0f} x {lens.fy:.0f} pixels, principal point {lens.cx:.0f}, {lens.cy:.0f}"
    return told if exif_focal is None else f"{told}; EXIF {exif_focal.intrinsics.fx:.0f} pixels"


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
    values = _dewarp_values(tags)
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


def _dewarp_values(tags: Tags) -> tuple[float, ...]:
    return parse_numbers((tags.text("xmp.drone-dji.dewarpdata") or "").rpartition(";")[2])  # after the day of calibration


def _calibrated(tags: Tags, size_hw: tuple[int, int]) -> IntrinsicsPrior | None:
    focal = tags.number(*_CALIBRATED_FOCAL)
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


def _focal_from_exif(tags: Tags, size_hw: tuple[int, int]) -> tuple[IntrinsicsPrior | None, tuple[Doubt, ...]]:
    """From the focal length in millimetres and the sensor's width, and from the 35 mm equivalent: each if it can be a lens's."""
    equivalent, by_width = _focal_35mm_px(tags, size_hw), _focal_by_width(tags, size_hw)
    doubts = tuple(
        Doubt(told, f"{focal / max(size_hw):.3g} times the picture's long side")
        for told, focal in (
            (_NO_EQUIVALENT, equivalent),
            (_NO_FOCAL, None if by_width is None else by_width[0]),
        )
        if focal is not None and not _is_focal(focal, size_hw)
    )
    equivalent = equivalent if equivalent is not None and _is_focal(equivalent, size_hw) else None
    by_width = by_width if by_width is not None and _is_focal(by_width[0], size_hw) else None
    if by_width is None and equivalent is not None and (doubt := _impossible_sensor(tags)) is not None:
        return None, (*doubts, doubt)
    if by_width is None:
        return (None if equivalent is None else _simple(equivalent, size_hw, SIGMA_35MM, "exif_focal")), doubts
    if equivalent is None or 1 / _EQUIVALENT_TOLERANCE < by_width[0] / equivalent < _EQUIVALENT_TOLERANCE:
        return _simple(by_width[0], size_hw, by_width[1], "exif_focal"), doubts
    zoom = tags.number("exif.photo.digitalzoomratio") or 1.0
    if zoom > 1 and 0.8 < by_width[0] * zoom / equivalent < 1.25:  # the picture is the enlarged middle of the sensor's
        return _simple(by_width[0] * zoom, size_hw, SIGMA_35MM, "exif_focal"), doubts
    text = "the focal length in EXIF and its 35 mm equivalent contradict each other; the first counts, with a standard deviation of 15 %"
    doubt = Doubt(sentence("doubt_focals", text), f"{by_width[0]:.0f} and {equivalent:.0f} pixels")
    return _simple(by_width[0], size_hw, SIGMA_GUESS, "exif_focal"), (*doubts, doubt)


def _impossible_sensor(tags: Tags) -> Doubt | None:
    """Focal length and 35 mm equivalent together tell the sensor's width, which has its range, too."""
    focal_mm, equivalent = tags.number("exif.photo.focallength"), tags.number("exif.photo.focallengthin35mmfilm")
    if not focal_mm or not equivalent:
        return None
    width_mm = _WIDTH_35MM * focal_mm / equivalent
    zoom = max(tags.number("exif.photo.digitalzoomratio") or 1.0, 1.0)
    if any(_SENSOR_MM[0] * 0.7 < width < _SENSOR_MM[1] * 1.2 for width in (width_mm, width_mm * zoom)):
        return None
    text = "the focal length in EXIF and its 35 mm equivalent belong to no sensor; neither is used"
    return Doubt(
        sentence("doubt_sensor", text), f"{focal_mm:g} mm, {equivalent:g} mm: a sensor {width_mm:.2f} mm wide"
    )


def _focal_by_width(tags: Tags, size_hw: tuple[int, int]) -> tuple[float, float] | None:
    """Focal length in pixels and its sigma, by the width of the sensor."""
    focal_mm = tags.number("exif.photo.focallength")
    if focal_mm is None or focal_mm <= 0:
        return None
    width_mm, sigma = sensor_width_mm(tags.maker()), SIGMA_SENSOR
    if width_mm is None:
        width_mm, sigma = _focal_plane_width_mm(tags, size_hw, focal_mm), SIGMA_FOCAL_PLANE
    return None if width_mm is None else (focal_mm / width_mm * max(size_hw), sigma)


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
    plausible = [width for width in widths if _SENSOR_MM[0] < width < _SENSOR_MM[1] and 0.35 < focal_mm / width < 40]
    equivalent = _focal_35mm_px(tags, size_hw)
    if equivalent is None or not plausible:
        return plausible[0] if plausible else None
    best = min(plausible, key=lambda width: abs(math.log(focal_mm / width * max(size_hw) / equivalent)))
    return best if abs(math.log(focal_mm / best * max(size_hw) / equivalent)) < 0.2 else None
