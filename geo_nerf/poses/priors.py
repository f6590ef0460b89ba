"""What is known before the adjustment: GNSS fixes in local metres, lens calibrations, and how far each is to be trusted.

In: the catalogue. Out: the local frame, fixes with standard deviations, lens priors, and doubts in plain words.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D, is_wgs84, transform
from geo_nerf.crs.definition import horizontal_part, written_code
from geo_nerf.frame import LocalFrame
from geo_nerf.globe import middle_of_places
from geo_nerf.poses.adjust import LensPriors, lens_information
from geo_nerf.sentence import coded, sentence
from geo_nerf.types import NO_HEIGHT_SIGMA_M, Catalog, Control, GnssFix, Intrinsics, IntrinsicsPrior, Photo

#: heights above the EGM96 geoid, what "mean sea level" in EXIF stands for
_EGM96 = "EPSG:4326+5773"
#: a receiver without RTK is this much better from one photograph to the next than its stated absolute accuracy
_RELATIVE = 0.3
#: an RTK fix is never trusted beyond this, metres: the lever arm and the shutter's moment are not in its figures
_RTK_FLOOR = 0.01
#: codes of doubts about what all heights count from
_OF_LEVEL = frozenset({"no_altitude_measured", "altitudes_missing", "altitudes_taken_as_ellipsoidal", "heights_from_takeoff"})
#: standard deviations of an offset common to all fixes, metres: with control the fixes may all be off together
OFFSET_SIGMA_M = {"ellipsoid": 5.0, "geoid": 5.0, "unknown": 100.0, "takeoff": 1000.0}
#: the same of fixed RTK whose height is known to be what it is: its base station may stand on a rough position
_OFFSET_RTK = 1.0


@dataclass(frozen=True)
class Fixes:
    """GNSS positions of P photographs, local metres."""

    #: `(P, 3)` float64, NaN where there is none
    xyz: np.ndarray
    #: `(P, 3)` float64 standard deviation from one photograph to the next, metres
    sigma: np.ndarray
    #: `(P, 3)` float64 absolute standard deviation, metres
    sigma_absolute: np.ndarray
    #: `(3,)` float64 of an offset common to all, metres, for surveys with control
    offset_sigma: np.ndarray
    doubts: tuple[str, ...]

    @property
    def height_known(self) -> np.ndarray:
        """`(P,)` bool: there is a fix, and its height was measured."""
        return np.asarray(self.known & (self.sigma_absolute[:, 2] < NO_HEIGHT_SIGMA_M))

    @property
    def known(self) -> np.ndarray:
        """`(P,)` bool: there is a fix."""
        return np.asarray(np.isfinite(self.xyz).all(axis=1))


def survey_frame(catalog: Catalog, control: Control | None) -> LocalFrame:
    """The frame of the survey: origin at the fixes' (else the control points') median, at about the ground's height.

    The height is that of the fixes less the makers' height above take-off (where known), in whole metres, so that local heights are small.

    Raises:
        MissingGridError: heights above the geoid, and no geoid grid installed.
    """
    placed = [photo for photo in catalog.photos if photo.gnss is not None]
    if len(placed) < 3 and control is not None:
        wgs84 = transform(np.array([point.xyz_crs for point in control.points]), control.crs, pyproj.CRS(WGS84_3D))
        return LocalFrame(*middle_of_places(wgs84), float(np.round(np.median(wgs84[:, 2]))))
    wgs84 = _places([photo.gnss for photo in placed if photo.gnss is not None])
    above = [photo.relative_altitude_m for photo in placed if photo.relative_altitude_m is not None]
    height = float(np.median(wgs84[:, 2]))
    takeoff = all(photo.gnss.height_kind == "takeoff" for photo in placed if photo.gnss is not None)
    drop = 0.0 if takeoff or not above else float(np.median(above))
    return LocalFrame(*middle_of_places(wgs84), float(np.round(height - drop)))


def tied(frame: LocalFrame, control: Control) -> LocalFrame:
    """The frame of a survey that control points have fixed: coordinates in other datums are had from those in theirs."""
    flat = horizontal_part(control.crs)
    return frame if is_wgs84(flat) else replace(frame, tie=written_code(flat) or flat.to_wkt())


def _places(fixes: Sequence[GnssFix]) -> np.ndarray:
    """`(N, 3)` as `ellipsoidal`; heights that were not measured are the median of the others, else 0.

    Raises:
        MissingGridError: see `ellipsoidal`.
    """
    places = np.array([ellipsoidal(fix) for fix in fixes])
    measured = np.array([fix.height_measured for fix in fixes])
    places[~measured, 2] = np.median(places[measured, 2]) if measured.any() else 0.0
    return places


def ellipsoidal(fix: GnssFix) -> tuple[float, float, float]:
    """Longitude, latitude (degrees) and ellipsoidal height (metres; above take-off or of unknown kind: as it is).

    Raises:
        MissingGridError: a height above the geoid, and no geoid grid installed.
    """
    if fix.height_kind != "geoid":
        return fix.lon_deg, fix.lat_deg, fix.height_m
    place = transform(np.array([[fix.lon_deg, fix.lat_deg, fix.height_m]]), pyproj.CRS(_EGM96), pyproj.CRS(WGS84_3D))[0]
    return float(place[0]), float(place[1]), float(place[2])


def read_fixes(catalog: Catalog, frame: LocalFrame) -> Fixes:
    """The photographs' fixes in `frame`.

    Raises:
        MissingGridError: see `ellipsoidal`.
    """
    count = len(catalog.photos)
    xyz, relative, absolute = np.full((count, 3), np.nan), np.ones((count, 3)), np.ones((count, 3))
    index = [n for n, photo in enumerate(catalog.photos) if photo.gnss is not None]
    fixes = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    if fixes:
        xyz[index] = frame.crs_to_local(_places(fixes), pyproj.CRS(WGS84_3D))
        absolute[index] = [(fix.sigma_horizontal_m, fix.sigma_horizontal_m, fix.sigma_vertical_m) for fix in fixes]
        factor = np.array([1.0 if fix.rtk == "fixed" else _RELATIVE for fix in fixes])
        relative[index] = np.maximum(absolute[index] * factor[:, None], _RTK_FLOOR)
    kinds = {fix.height_kind for fix in fixes if fix.height_measured}
    plane = _OFFSET_RTK if fixes and all(fix.rtk == "fixed" for fix in fixes) else 5.0
    vertical = max((max(plane, OFFSET_SIGMA_M[kind]) for kind in kinds if kind in ("unknown", "takeoff")), default=plane)
    if fixes and not kinds:
        vertical = NO_HEIGHT_SIGMA_M
    return Fixes(xyz, relative, absolute, np.array([plane, plane, vertical]), tuple(_height_doubts(fixes)))


def _height_doubts(fixes: Sequence[GnssFix]) -> list[str]:
    kinds = {fix.height_kind for fix in fixes if fix.height_measured}
    unmeasured = sum(not fix.height_measured for fix in fixes)
    if unmeasured and not kinds:
        text = (
            "No photograph has an altitude that was measured: no height is known at all. Heights count from an arbitrary 0, the median "
            "of the cameras', and may be wrong by hundreds of metres. Give control points with `--gcp`, or photographs with altitudes."
        )
        return [sentence("no_altitude_measured", text)]
    doubts: list[str] = []
    if unmeasured:
        text = "{count} of {total} positions have no altitude that was measured; heights rest on the other photographs."
        doubts.append(sentence("altitudes_missing", text, count=unmeasured, total=len(fixes)))
    if "unknown" in kinds:
        text = (
            "The photographs do not say what their altitudes are above; they are taken as ellipsoidal, so heights may be off by tens of "
            "metres. Give control points, or say what they are with `--set images.altitude=…`."
        )
        doubts.append(sentence("altitudes_taken_as_ellipsoidal", text))
    if "takeoff" in kinds:
        text = "The photographs' altitudes count from the take-off point: so do the heights of everything made from them."
        doubts.append(sentence("heights_from_takeoff", text))
    if len(kinds) > 1:
        text = f"The photographs' altitudes are of different kinds ({', '.join(sorted(kinds))}); they may not fit together."
        counts = {kind: sum(fix.height_measured and fix.height_kind == kind for fix in fixes) for kind in sorted(kinds)}
        doubts.append(sentence("altitude_kinds_mixed", text, kinds=counts))
    return doubts


def without_level(doubts: Sequence[str]) -> list[str]:
    """Doubts about the altitudes without those that are none once control has fixed what heights count from."""
    return [doubt for doubt in doubts if coded(doubt).get("code") not in _OF_LEVEL]


def lens_row(lens: Intrinsics) -> np.ndarray:
    """`(9,)` float64, see `block.LENS_NAMES`."""
    return np.array([lens.fx, lens.fy, lens.cx, lens.cy, *lens.distortion()])


def intrinsics_of(row: np.ndarray, size_hw: tuple[int, int]) -> Intrinsics:
    """The inverse of `lens_row`."""
    return Intrinsics(size_hw, *(float(value) for value in row))


def lens_priors(priors: Sequence[IntrinsicsPrior], found: np.ndarray | None = None) -> tuple[LensPriors, np.ndarray, list[str]]:
    """Weights of the makers' calibrations, lowered where a calibration contradicts itself or the block.

    Pixels are square, and a block tells the principal point well. A calibration whose fx and fy differ by 0.9 %, or that misses the
    principal point by 1 % of the focal length, does not know the focal length to 0.3 %: its focal sigma becomes the largest miss.

    Args:
        priors: K of them, in the block's order.
        found: `(K, 9)` lenses of a first adjustment, or None.

    Returns:
        The priors, the `(K,)` focal sigmas used, and doubts.
    """
    rows = np.array([lens_row(prior.intrinsics) for prior in priors])
    sigmas, information, doubts = np.zeros(len(priors)), np.zeros((len(priors), 9, 9)), list[str]()
    for k, (prior, row) in enumerate(zip(priors, rows, strict=True)):
        calibrated = prior.source == "dewarp" or bool(row[4:].any())
        miss = _miss(row, None if found is None else found[k]) if calibrated else 0.0
        sigmas[k] = max(prior.focal_sigma, miss)
        centre_sigma = (0.01 if calibrated else 0.015) * max(prior.intrinsics.size_hw)
        spread = np.array([0.1, 0.2, 0.01, 0.01, 0.3]) if calibrated else np.array([0.2, 0.2, 0.005, 0.005, 0.1])
        information[k] = lens_information(row, sigmas[k], centre_sigma, spread)
        if miss > 1.5 * prior.focal_sigma:
            text = (
                "The maker's lens calibration contradicts itself or the photographs by {miss:.1f} % of the focal length "
                "(fx {fx:.0f}, fy {fy:.0f}, principal point); its focal length counts with a sigma of {miss:.1f} % instead "
                "of {stated:.1f} %."
            )
            figures = {
                "miss": 100 * miss,
                "stated": 100 * prior.focal_sigma,
                "fx": float(row[0]),
                "fy": float(row[1]),
            }
            doubts.append(sentence("calibration_contradicted", text, **figures))
    return LensPriors(rows, information), sigmas, doubts


def _miss(row: np.ndarray, found: np.ndarray | None) -> float:
    """Largest contradiction of a calibration, as a part of the focal length."""
    focal = 0.5 * (row[0] + row[1])
    misses = [abs(row[0] - row[1])]
    if found is not None:
        misses += [abs(found[2] - row[2]), abs(found[3] - row[3])]
    return float(max(misses) / focal)


def pitch_of(photos: Sequence[Photo]) -> np.ndarray:
    """`(P,)` float64 gimbal pitch, degrees, NaN where the photograph does not say."""
    return np.array([np.nan if photo.gimbal is None else photo.gimbal.pitch_deg for photo in photos])
