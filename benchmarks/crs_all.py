"""Every projected CRS of PROJ's data set at a place inside its area of use: right to the millimetre, or refused with a reason.

Run: `python -m benchmarks.crs_all [--every N] [--show CODE]` (N: each Nth CRS; CODE: an outcome whose CRSs are named)

The truth is PROJ's own way to the CRS without a vertical axis; heights above WGS 84 stay as they are.
"""

from __future__ import annotations

import argparse
import time
import warnings
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import pyproj
from pyproj.database import query_crs_info
from pyproj.enums import PJType

from geo_nerf.crs import WGS84_3D, check_place, parse_crs, scale_at, survey_crs, transform
from geo_nerf.crs.axes import east_north_twin, is_east_north
from geo_nerf.crs.datum import is_like_wgs84
from geo_nerf.crs.errors import AxisDirectionError
from geo_nerf.errors import GeoNerfError

HEIGHT_M = 123.456
#: a step that scale and directions are measured by, and what they may differ by
STEP_M, SCALE_TOLERANCE = 1.0, 2e-5
ROUND_TRIP_M, HEIGHT_TOLERANCE_M, PLACE_TOLERANCE_M = 1e-4, 1e-3, 1e-3


@dataclass
class Outcome:
    """What became of one CRS."""

    code: str
    name: str
    #: "right", "warned", or the error's code
    product: str
    #: "right", or the error's code, where coordinates are only read (a control file)
    control: str
    #: promises that were not kept, and errors that are no GeoNerfError
    faults: list[str] = field(default_factory=list)


def main() -> None:
    """Go through all and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--show", default="")
    options = parser.parse_args()
    start, product, control = time.perf_counter(), Counter[str](), Counter[str]()
    for code in codes()[:: options.every]:
        found = outcome(code)
        product[found.product] += 1
        control[found.control] += 1
        if found.faults or options.show in (found.product, found.control):
            print(found.code, found.name, found.product, *found.faults, flush=True)
    for title, counts in (("products", product), ("control files", control)):
        print(f"{title}: " + ", ".join(f"{name} {count}" for name, count in counts.most_common()))
    print(f"{sum(product.values())} CRSs, PROJ {pyproj.proj_version_str}, {time.perf_counter() - start:.0f} s")


def codes() -> list[str]:
    """Codes of all projected CRSs, retired ones too."""
    infos = query_crs_info(pj_types=[PJType.PROJECTED_CRS], allow_deprecated=True)
    return [f"{info.auth_name}:{info.code}" for info in infos]


def outcome(code: str) -> Outcome:
    """Try one CRS as `--crs` and as a control file's."""
    crs = parse_crs(code)
    found = Outcome(code, crs.name, "", "")
    place = _place(crs)
    with warnings.catch_warnings(action="error"):
        found.control = _tried(found, lambda: _control(found, crs, place))
        found.product = _tried(found, lambda: _product(found, code, place))
    return found


def _tried(found: Outcome, trial) -> str:  # noqa: ANN001
    try:
        return str(trial())
    except GeoNerfError as error:
        if len(str(error)) < 40 or not error.mend:
            found.faults.append(f"says too little: {error}")
        return error.code
    except (RuntimeError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError, OSError, Warning) as error:
        found.faults.append(f"bare {type(error).__name__}: {error}")
        return "bare"


def _place(crs: pyproj.CRS) -> tuple[float, float]:
    """The middle of the area of use, a little beside its middle meridian."""
    area = crs.area_of_use
    if area is None:
        return 10.0, 50.0
    width = (area.east - area.west) % 360 or 360.0
    return (area.west + 0.55 * width + 180) % 360 - 180, 0.48 * area.south + 0.52 * area.north


def _product(found: Outcome, code: str, place: tuple[float, float]) -> str:
    try:
        crs = survey_crs(code)
    except AxisDirectionError:
        _check_twin(found, parse_crs(code), place)
        raise
    return "warned" if check_place(crs, *place) else "right"


def _check_twin(found: Outcome, crs: pyproj.CRS, place: tuple[float, float]) -> None:
    """The CRS that the refusal names is accepted, and gives the same coordinates but for their signs and order."""
    if not (text := east_north_twin(crs)):
        return
    twin = survey_crs(text.strip('"'))
    check_place(twin, *place)
    try:
        wanted = _xy(crs, place)
    except GeoNerfError:
        return  # PROJ cannot compute its projection
    if np.abs(np.sort(np.abs(wanted)) - np.sort(np.abs(_xy(twin, place)))).max() > PLACE_TOLERANCE_M:
        found.faults.append(f"the twin {text} lies elsewhere")


def _xy(crs: pyproj.CRS, place: tuple[float, float]) -> np.ndarray:
    metres = np.array([axis.unit_conversion_factor for axis in crs.axis_info[:2]])
    xy: np.ndarray = transform([[*place, HEIGHT_M]], parse_crs(WGS84_3D), crs)[0, :2] * metres
    return xy


def _control(found: Outcome, crs: pyproj.CRS, place: tuple[float, float]) -> str:
    """Heights stay, the way back leads back, and a metre on the ground is a metre within the scale."""
    wgs84 = parse_crs(WGS84_3D)
    ground = np.array(list(_round(place)))
    there = transform(ground, wgs84, crs)
    back = transform(there, crs, wgs84)
    found.faults.extend(_wrong(crs, ground, there, back))
    scale = scale_at(crs, *place)
    metres = [axis.unit_conversion_factor for axis in crs.axis_info[:2]]
    steps = (there[1:, :2] - there[0, :2]) * metres
    lengths = np.linalg.norm(steps, axis=1) / STEP_M
    if lengths.max() > scale.greatest + SCALE_TOLERANCE or lengths.min() < scale.least - SCALE_TOLERANCE:
        found.faults.append(f"a metre is {lengths} m")
    upright = is_east_north(crs) and abs(place[1]) < 60 and not scale.mirrored and abs(scale.convergence_deg) < 45
    if upright and (steps.diagonal() < 0).any():
        found.faults.append("east or north do not grow")
    return "right"


def _round(place: tuple[float, float]) -> Iterator[tuple[float, float, float]]:
    geod = pyproj.Geod(ellps="WGS84")
    yield *place, HEIGHT_M
    for azimuth in (90.0, 0.0):
        lon, lat, _ = geod.fwd(*place, azimuth, STEP_M)
        yield lon, lat, HEIGHT_M


def _wrong(crs: pyproj.CRS, ground: np.ndarray, there: np.ndarray, back: np.ndarray) -> Iterator[str]:
    if len(crs.axis_info) == 2:
        if np.abs(there[:, 2] - HEIGHT_M).max() > HEIGHT_TOLERANCE_M:
            yield f"heights change by {there[0, 2] - HEIGHT_M} m"
        alike = is_like_wgs84(crs)  # PROJ's ballpark is then the same null shift
        plain = pyproj.Transformer.from_crs(WGS84_3D, crs, always_xy=True, allow_ballpark=alike, only_best=True)
        if np.abs(np.subtract(plain.transform(*ground[0])[:2], there[0, :2])).max() > PLACE_TOLERANCE_M:
            yield "PROJ leads elsewhere"
    off = (back - ground + [180, 0, 0]) % 360 - [180, 0, 0]
    off[off > 180] -= 360
    metres = np.abs(off * [111_320 * np.cos(np.radians(ground[0, 1])), 110_574, 1]).max()
    if metres > ROUND_TRIP_M:
        yield f"the way back is {metres:.4f} m off"


if __name__ == "__main__":
    main()
