"""Whether a CRS is fit for the place where the photographs lie: its area of use, scale and direction of north there.

In: a CRS and a place. Out: nothing, sentences to warn with, or an error that gives the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeGuard

import numpy as np
import pyproj

from geo_nerf.crs.datum import NOMINAL_M, is_modern
from geo_nerf.crs.definition import WGS84_3D, horizontal_part, title, written_code
from geo_nerf.crs.errors import UnfitCrsError
from geo_nerf.crs.grids import better_grids
from geo_nerf.crs.transform import is_wgs84, operation_at, transform, transformer
from geo_nerf.errors import OutsideCrsError
from geo_nerf.sentence import Sentence, coded, sentence

#: half the distance over which scale is measured, metres; a coordinate of 1e7 m keeps nine digits of it
_STEP_M = 50.0
#: a map scale farther from 1 than this is refused, and one farther than the second is warned of
_REFUSED, _WARNED = 0.01, 0.001
#: grid north farther from true north than this is a map upside down, but for polar CRSs, degrees
_TURNED_DEG = 90.0
#: northings of a UTM zone of the south are counted from this at the equator, metres
_UTM_SOUTH_M = 10_000_000.0
#: how far a zone of one hemisphere may be used in the other, degrees of latitude
_MARGIN_DEG = 2.0


@dataclass(frozen=True)
class SiteScale:
    """How a CRS shows the ground round a place, on the ellipsoid."""

    #: metres in the CRS for a metre on the ellipsoid, in the direction where that is most, and least
    greatest: float
    least: float
    #: angle from true north to grid north, clockwise, degrees
    convergence_deg: float
    #: whether the map is a mirror image of the ground
    mirrored: bool

    @property
    def worst(self) -> float:
        """The scale factor that is farther from 1."""
        return max(self.greatest, self.least, key=lambda scale: abs(np.log(scale)) if scale > 0 else np.inf)


def scale_at(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> SiteScale:
    """Scale and convergence at a place, from coordinates 50 m north, east, south and west of it on the WGS 84 ellipsoid.

    Both axes may be in any unit of length; degrees are not scaled.

    Raises:
        OutsideProjectionError: the place has no coordinates in the CRS.
        GeoNerfError: see `transform`.
    """
    azimuths = np.array([0.0, 90.0, 180.0, 270.0])
    geod = pyproj.Geod(ellps="WGS84")
    lon, lat, _ = geod.fwd(np.full(4, lon_deg), np.full(4, lat_deg), azimuths, np.full(4, _STEP_M))
    round_place = np.column_stack([lon, lat, np.zeros(4)])
    metres = [axis.unit_conversion_factor for axis in crs.axis_info[:2]]
    xy = transform(round_place, pyproj.CRS(WGS84_3D), horizontal_part(crs).to_2d())[:, :2] * metres
    jacobian = np.column_stack([xy[1] - xy[3], xy[0] - xy[2]]) / (2 * _STEP_M)
    greatest, least = np.linalg.svd(jacobian, compute_uv=False)
    convergence = -float(np.degrees(np.arctan2(jacobian[0, 1], jacobian[1, 1])))
    return SiteScale(float(greatest), float(least), convergence, bool(np.linalg.det(jacobian) < 0))


def check_place(
    crs: pyproj.CRS, lon_deg: float, lat_deg: float, *, where: str = "--crs", subject: str = "the photographs lie"
) -> tuple[str, ...]:
    """Refuse a projected CRS that is made for another part of the world, or whose map is far from the ground's size or direction.

    Args:
        crs: the CRS.
        lon_deg: longitude of the place, degrees.
        lat_deg: latitude.
        where: the option or file that names the CRS, for the error.
        subject: what lies at the place.

    Returns:
        Sentences to warn with: a millimetre a metre or more between map and ground, or a datum known to metres only. A CRS made for the
        place has none.

    Raises:
        OutsideCrsError: the place lies outside the CRS's area of use, with a margin of two degrees.
        OutsideProjectionError: it has no coordinates in the CRS.
        UnfitCrsError: the map's scale is off by 1 % or more, it is mirrored, upside down, or of the other hemisphere.
        GeoNerfError: see `transform`.
    """
    return (
        *check_map(crs, lon_deg, lat_deg, where=where, subject=subject),
        *(inexact_words(crs, lon_deg, lat_deg) if crs.is_projected else ()),
    )


def check_map(
    crs: pyproj.CRS, lon_deg: float, lat_deg: float, *, where: str = "--crs", subject: str = "the photographs lie"
) -> tuple[str, ...]:
    """What `check_place` does, but for how well the datum is known."""
    check_area(crs, lon_deg, lat_deg, where, subject)
    if not crs.is_projected:
        return ()
    scale = scale_at(crs, lon_deg, lat_deg)
    name = title(crs)
    if abs(scale.worst - 1) >= _REFUSED:
        raise UnfitCrsError(name, _scale_in_words(scale), where=where)
    if scale.mirrored:
        raise UnfitCrsError(
            name, sentence("map_mirrored", "its map is a mirror image of the ground"), where=where
        )
    if abs(scale.convergence_deg) > _TURNED_DEG and not _is_polar(crs, lat_deg):
        text = "its north is turned from true north by {turned_deg:.0f} degrees"
        raise UnfitCrsError(
            name, sentence("north_turned", text, turned_deg=abs(scale.convergence_deg)), where=where
        )
    _check_hemisphere(crs, lat_deg, where)
    if abs(scale.worst - 1) >= _WARNED:
        text = "{name}: at this place {length}. Distances and areas from the products differ by it."
        return (sentence("crs_scale", text, name=name, length=_scale_in_words(scale)),)
    return ()


def inexact_words(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> tuple[str, ...]:
    """What to say of a CRS on an old datum that is known from WGS 84 only to metres at a place; nothing of datums of satellite networks.

    Args:
        crs: the CRS.
        lon_deg: longitude, degrees.
        lat_deg: latitude.

    Raises:
        GeoNerfError: see `transform`.
    """
    if crs.is_bound:
        return _own_shift_words(crs)
    if is_modern(crs.ellipsoid):
        return ()
    used = operation_at(pyproj.CRS(WGS84_3D), horizontal_part(crs), (lon_deg, lat_deg, 0.0))
    if used.accuracy_m is None or used.accuracy_m <= NOMINAL_M:
        return ()
    is_here = _is_made_for(crs, lon_deg, lat_deg)
    where = "at this place, as its authors state" if is_here else "where it is made for, which is not this place"
    text = f"{{name}}: the transformation from WGS 84 is accurate to {{accuracy_m:g}} m {where}."
    code = "crs_inexact" if is_here else "crs_inexact_elsewhere"
    words = sentence(code, text, name=title(crs), accuracy_m=used.accuracy_m)
    grids, crs_code = better_grids(crs, (lon_deg, lat_deg)), written_code(crs)
    if not (grids and crs_code):
        return (words,)
    how = f"`geo-nerf doctor --fetch-grids {crs_code}`"
    text = f"{words} There is one with the grid {' and '.join(grids)}, not installed here: {how}."
    return (Sentence("crs_better_grid", text, {"inexact": words, "grids": grids, "command": how.strip("`")}),)


def _own_shift_words(crs: pyproj.CRS) -> tuple[str, ...]:
    """What to say of +towgs84 with figures: no text says how good they are."""
    operation = crs.coordinate_operation
    shift = [] if operation is None else operation.towgs84
    if not any(shift):
        return ()
    text = (
        "{name}: nobody states how accurate its own shift to WGS 84 is (+towgs84); of three parameters for a country most are "
        "good to some metres. Control points in this CRS, or in EPSG's of its datum, show it."
    )
    return (sentence("crs_own_shift", text, name=title(crs)),)


def _is_made_for(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> bool:
    """Whether the operation from WGS 84 is made for a place, without a margin."""
    area = transformer(pyproj.CRS(WGS84_3D), horizontal_part(crs)).area_of_use
    if area is None:
        return True
    width = (area.east - area.west) % 360 or 360
    return bool(area.south <= lat_deg <= area.north and (lon_deg - area.west) % 360 <= width)


@dataclass(frozen=True)
class Agreement:
    """A datum of today's satellite networks that WGS 84 is taken to agree with."""

    datum: str
    #: as EPSG states it, metres; None where nobody does
    accuracy_m: float | None
    words: str


def agreement_at(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> Agreement | None:
    """What is taken for granted where a CRS's datum differs from WGS 84 by metres and its coordinates are taken over as they are.

    Args:
        crs: the CRS.
        lon_deg: longitude, degrees.
        lat_deg: latitude.

    Returns:
        None where the datum agrees with WGS 84 to a metre, as ETRS89 does, or where a transformation with figures leads to it.

    Raises:
        GeoNerfError: see `transform`.
    """
    base = horizontal_part(crs).geodetic_crs
    if base is None or base.datum is None or crs.is_bound or not is_modern(crs.ellipsoid) or is_wgs84(crs):
        return None
    used = operation_at(pyproj.CRS(WGS84_3D), horizontal_part(crs), (lon_deg, lat_deg, 0.0))
    stated = used.accuracy_m
    if stated is not None and stated <= NOMINAL_M:
        return None
    good = (
        "which nobody states an accuracy for"
        if stated is None
        else "which holds to {stated_m:g} m, as EPSG states"
    )
    text = (
        f"{{name}}: its datum, {{datum}}, and WGS 84 are taken to agree, {good}. Positions by RTK or PPK are in "
        "the datum of their base or network, and right if it is this one; otherwise give control points in it."
    )
    code = "datum_agrees_unstated" if stated is None else "datum_agrees"
    words = sentence(code, text, name=title(crs), datum=base.datum.name, stated_m=stated)
    return Agreement(base.datum.name, stated, words)


def site_words(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> tuple[str, ...]:
    """What makes a control file's CRS doubtful where its points lie; coordinates are exact in any CRS, so nothing is refused.

    Args:
        crs: the file's CRS.
        lon_deg: longitude of the points' middle, degrees.
        lat_deg: latitude.

    Raises:
        GeoNerfError: see `transform`.
    """
    told = []
    try:
        check_area(crs, lon_deg, lat_deg, "", "the control points lie")
    except OutsideCrsError as error:
        what = f"{error.what.removesuffix('.')}; is it their CRS?"
        told.append(Sentence("control_outside_crs", what, coded(error.what)["values"]))
    if crs.is_projected and not told:
        scale = scale_at(crs, lon_deg, lat_deg)
        if abs(scale.worst - 1) >= _REFUSED:
            text = "{name} is not made for surveys where the points lie: {length}; is it their CRS?"
            told.append(sentence("control_far_scale", text, name=title(crs), length=_scale_in_words(scale)))
    return tuple(told)


def _scale_in_words(scale: SiteScale) -> str:
    """The scale factor and what it does to a length, as surveyors give it."""
    off = abs(scale.worst - 1)
    much: str = sentence(
        "by_millimetres", "{off_mm:.1f} mm a metre ({ppm:.0f} ppm)", off_mm=off * 1000, ppm=off * 1e6
    )
    much = much if off < 0.1 else f"{100 * off:.0f} %"
    uneven = scale.greatest / max(scale.least, 1e-9) - 1 > _WARNED
    by_direction = "{least:.4f} to {greatest:.4f}, by direction"
    factor: str = sentence("factor_by_direction", by_direction, least=scale.least, greatest=scale.greatest)
    factor = factor if uneven else sentence("factor", "{worst:.6f}", worst=scale.worst)
    code, which = ("map_longer", "longer") if scale.worst > 1 else ("map_shorter", "shorter")
    text = f"a length in the map is {{much}} {which} than on the ground (scale factor {{factor}})"
    return sentence(code, text, much=much, factor=factor)


def _is_polar(crs: pyproj.CRS, lat_deg: float) -> bool:
    """Whether north has many directions on the map: it shows the pole, or its axes are named along meridians."""
    directions = [axis.direction for axis in crs.axis_info[:2]]
    return abs(lat_deg) > 60 or directions[0] == directions[1]


def check_area(
    crs: pyproj.CRS, lon_deg: float, lat_deg: float, where: str = "--crs", subject: str = "the photographs lie"
) -> None:
    """Make sure that a place lies in a CRS's area of use, that of its heights too, with a margin of two degrees.

    Raises:
        OutsideCrsError: it does not.
    """
    for part in crs.sub_crs_list or [crs]:
        if not _contains(part, lon_deg, lat_deg):
            raise OutsideCrsError(title(part), lon_deg, lat_deg, where=where, subject=subject)


def _contains(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> bool:
    area = crs.area_of_use
    if area is None:
        return True
    inside_lat = area.south - _MARGIN_DEG <= lat_deg <= area.north + _MARGIN_DEG
    width = (area.east - area.west) % 360 or 360
    inside_lon = (lon_deg - area.west + _MARGIN_DEG) % 360 <= width + 2 * _MARGIN_DEG or abs(lat_deg) > 89
    return bool(inside_lat and inside_lon)


def _check_hemisphere(crs: pyproj.CRS, lat_deg: float, where: str) -> None:
    """Refuse a UTM zone, as its parameters show, of the other hemisphere: its northings would be negative or over ten million."""
    operation = horizontal_part(crs).coordinate_operation
    values = {} if operation is None else {param.code: param.value for param in operation.params if _is_number(param.value)}
    origin, scale, easting, northing = (values.get(code) for code in ("8801", "8805", "8806", "8807"))
    if (origin, scale, easting) != (0.0, 0.9996, 500_000.0):
        return
    south = northing == _UTM_SOUTH_M
    if (lat_deg > _MARGIN_DEG and south) or (lat_deg < -_MARGIN_DEG and northing == 0.0):
        why = (
            sentence("zone_of_south", "it is a zone of the south, and the place lies north of the equator")
            if south
            else sentence(
                "zone_of_north", "it is a zone of the north, and the place lies south of the equator"
            )
        )
        raise UnfitCrsError(title(crs), why, where=where)


def _is_number(value: object) -> TypeGuard[float]:
    return isinstance(value, int | float)
