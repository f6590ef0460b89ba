"""Which CRS a text from another library means. Comes in: a `pyproj.CRS` made of that text. Goes out: this PROJ's own CRS, or the text's.

pyproj, rasterio, pyogrio, PDAL and QGIS each bring a PROJ data set of another year, in which datums have other names. A CRS that came
back from one of them is therefore looked up anew: by its code, else by comparing its parameters; and kept as it is where neither finds one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import pyproj
from pyproj.aoi import AreaOfUse
from pyproj.database import query_crs_info
from pyproj.enums import PJType
from pyproj.exceptions import CRSError, ProjError

from geo_nerf.crs.file_errors import ContradictingCrsError

#: two projections are one when they agree to this, metres, over the area of use: ellipsoids are rounded differently
SAME_M = 0.02
#: lowest confidence at which PROJ names a CRS that is looked at here; each one is compared afterwards
_LEAST_CONFIDENCE = 25
#: two prime meridians are one when they agree to this, degrees
_SAME_MERIDIAN_DEG = 1e-6
_WORLD = AreaOfUse(-180.0, -60.0, 180.0, 60.0)


class Code(NamedTuple):
    """An entry of a PROJ data set."""

    authority: str
    code: str

    def __str__(self) -> str:
        return f"{self.authority}:{self.code}"


def identify(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS of this PROJ's data set that a CRS read from a file is.

    First its own code counts, then that of the CRS whose projection, datum and unit are the same. A compound CRS is looked up whole, then
    part by part. A CRS with its own datum shift (TOWGS84) and without a code is nobody else's, and stays.

    Args:
        crs: as made of a text of any library.

    Returns:
        A CRS with a code where one is found, else `crs`.

    Raises:
        ContradictingCrsError: the code stands for another projection than the parameters beside it.
    """
    return _identified(crs.to_wkt())


@lru_cache(maxsize=256)
def _identified(wkt: str) -> pyproj.CRS:
    crs = pyproj.CRS.from_wkt(wkt)
    if (known := _by_code(crs)) is not None:
        return known
    if crs.is_compound:
        return _joined(crs, [identify(part) for part in crs.sub_crs_list])
    if crs.is_bound:
        return (_by_code(crs.source_crs) if crs.source_crs is not None else None) or crs
    if len(crs.axis_info) == 3 and not crs.is_geocentric:
        if crs.axis_info[2].direction != "up" or crs.axis_info[2].unit_conversion_factor != 1.0:
            return crs
        flat = identify(crs.to_2d())
        return crs if code_of(flat) is None else flat.to_3d()
    return _by_parameters(crs) or crs


def code_of(crs: pyproj.CRS) -> Code | None:
    """The code that stands in a CRS itself; `to_authority` would also take that of a CRS that only looks like it."""
    identifier = crs.to_json_dict().get("id")
    return Code(str(identifier["authority"]), str(identifier["code"])) if identifier else None


def known_code(crs: pyproj.CRS) -> Code | None:
    """The code of the CRS that `identify` finds, None where there is none (a compound CRS seldom has one of its own)."""
    return code_of(identify(crs))


def name_of(crs: pyproj.CRS) -> str:
    """The shortest text that means the same CRS to this program: `EPSG:25832`, `EPSG:25832+7837`, else WKT."""
    if (code := code_of(crs)) is not None:
        return str(code)
    codes = [code_of(part) for part in crs.sub_crs_list] if crs.is_compound else []
    if len(codes) == 2 and codes[0] and codes[1] and codes[0].authority == codes[1].authority:
        return f"{codes[0]}+{codes[1].code}"
    return crs.to_wkt()


def from_code(code: Code) -> pyproj.CRS | None:
    """The CRS of a code, None where this PROJ does not know it. Esri's codes are also found under EPSG's name, as old files have them."""
    authorities = (code.authority, "ESRI") if code.authority.upper() == "EPSG" else (code.authority,)
    for authority in authorities:
        try:
            return pyproj.CRS.from_authority(authority, code.code)
        except CRSError:
            continue
    return None


def _by_code(crs: pyproj.CRS) -> pyproj.CRS | None:
    code = code_of(crs)
    known = None if code is None else from_code(code)
    if known is None:
        return None
    if _contradict(crs, known):
        raise ContradictingCrsError(crs.name, str(code), known.name)
    return known


def _contradict(crs: pyproj.CRS, known: pyproj.CRS) -> bool:
    if crs.is_compound and known.is_compound:
        return any(_contradict(one, other) for one, other in zip(crs.sub_crs_list, known.sub_crs_list, strict=True))
    if crs.is_bound or crs.is_compound or known.is_compound:
        return False
    if crs.is_projected != known.is_projected or crs.is_vertical != known.is_vertical:
        return True
    if crs.is_vertical:
        return not _same_unit(crs, known)
    if not same_units(crs, known):
        return True
    apart_m = projections_apart(crs, known) if crs.is_projected else 0.0
    return apart_m is not None and apart_m > SAME_M


def _joined(crs: pyproj.CRS, parts: list[pyproj.CRS]) -> pyproj.CRS:
    codes = [code_of(part) for part in parts]
    if len(parts) == 2 and codes[0] and codes[1] and codes[0].authority == codes[1].authority:
        return pyproj.CRS.from_user_input(f"{codes[0]}+{codes[1].code}")
    if any(codes):
        return pyproj.crs.CompoundCRS(crs.name, parts)
    return crs


def _by_parameters(crs: pyproj.CRS) -> pyproj.CRS | None:
    same = _same_height if crs.is_vertical else _same_place
    return next((known for known in _candidates(crs) if same(crs, known)), None) or _of_unknown_datum(crs)


def _candidates(crs: pyproj.CRS) -> Iterator[pyproj.CRS]:
    """What PROJ takes a CRS for: those still in use before others, EPSG's before others, the surest first."""
    found = sorted(crs.list_authority(min_confidence=_LEAST_CONFIDENCE), key=lambda match: (match.auth_name != "EPSG", -match.confidence))
    known = [made for match in found if (made := from_code(Code(match.auth_name, match.code))) is not None]
    for is_deprecated in (False, True):
        yield from (made for made in known if made.is_deprecated == is_deprecated)


def _same_height(crs: pyproj.CRS, known: pyproj.CRS) -> bool:
    return known.is_vertical and _same_unit(crs, known) and (_plain(crs.name) == _plain(known.name) or _same_datum(crs, known))


def _same_unit(crs: pyproj.CRS, known: pyproj.CRS) -> bool:
    return [(axis.unit_conversion_factor, axis.direction) for axis in crs.axis_info] == [
        (axis.unit_conversion_factor, axis.direction) for axis in known.axis_info
    ]


def same_units(one: pyproj.CRS, other: pyproj.CRS) -> bool:
    """Whether all axes that two CRSs have count in the same units, and longitudes from one meridian; texts round both differently."""
    units = [[axis.unit_conversion_factor for axis in crs.axis_info] for crs in (one, other)]
    if any(not math.isclose(first, second, rel_tol=1e-8) for first, second in zip(*units, strict=False)):
        return False
    return one.is_vertical or abs(_from_greenwich_deg(one) - _from_greenwich_deg(other)) < _SAME_MERIDIAN_DEG


def same_datums(one: pyproj.CRS, other: pyproj.CRS) -> bool:
    """Whether two CRSs of one kind count from the same datum, by codes or names, and have the same shift to WGS 84 where they bring one."""
    if one.is_bound and other.is_bound:
        shifts = [[] if crs.coordinate_operation is None else list(crs.coordinate_operation.towgs84) for crs in (one, other)]
        if len(shifts[0]) != len(shifts[1]) or not np.allclose(shifts[0], shifts[1], rtol=0, atol=1e-6):
            return False
    plain = [crs.source_crs if crs.is_bound and crs.source_crs is not None else crs for crs in (one, other)]
    if plain[0].is_vertical or plain[1].is_vertical:
        return plain[0].is_vertical == plain[1].is_vertical and _same_height(*plain)
    bases = [crs.geodetic_crs for crs in plain]
    return bases[0] is not None and bases[1] is not None and _same_base(bases[0], bases[1])


def _from_greenwich_deg(crs: pyproj.CRS) -> float:
    """Longitude of a CRS's prime meridian; 0 where it has none."""
    meridian = crs.prime_meridian
    return 0.0 if meridian is None else math.degrees(meridian.longitude * float(meridian.unit_conversion_factor))


def _same_place(crs: pyproj.CRS, known: pyproj.CRS) -> bool:
    one, other = crs.geodetic_crs, known.geodetic_crs
    if one is None or other is None or known.is_projected != crs.is_projected:
        return False
    if not same_units(crs, known) or not _same_base(one, other):
        return False
    apart_m = projections_apart(crs, known) if crs.is_projected else 0.0
    return apart_m is not None and apart_m <= SAME_M


def _same_base(one: pyproj.CRS, other: pyproj.CRS) -> bool:
    """Whether two geodetic CRSs have one datum: by their codes, as PROJ identifies them, or by their datums' names."""
    codes = [code_of(crs) or _sure_code(crs) for crs in (one, other)]
    return (codes[0] is not None and codes[0] == codes[1]) or _same_datum(one, other)


@lru_cache(maxsize=64)
def _sure_code(crs: pyproj.CRS) -> Code | None:
    match = next(iter(crs.list_authority(auth_name="EPSG", min_confidence=90)), None)
    return Code(match.auth_name, match.code) if match else None


def _same_datum(one: pyproj.CRS, other: pyproj.CRS) -> bool:
    names = [_plain(crs.datum.name) if crs.datum is not None else "" for crs in (one, other)]
    return bool(names[0]) and names[0] == names[1]


def _of_unknown_datum(crs: pyproj.CRS) -> pyproj.CRS | None:
    """A CRS whose datum this data set does not know: the only one of that projection's name whose projection is the same.

    So `EUREF-FIN / TM35FIN(E,N)` is `ETRS89 / TM35FIN(E,N)`. Of several (there are many UTM zones 35N on one ellipsoid) the one whose
    datum the unknown name begins with: `ETRS89-NOR [EUREF89] / UTM zone 32N` is `ETRS89 / UTM zone 32N`.
    """
    base, _, projection = crs.name.partition(" / ")
    if not projection or crs.geodetic_crs is None or _sure_code(crs.geodetic_crs) is not None:
        return None
    codes = {Code(info.auth_name, info.code) for info in _projected() if info.name.endswith(f" / {projection}")}  # some are listed twice
    known = [made for code in sorted(codes) if (made := from_code(code)) is not None and _is_near(crs, made)]
    if len(known) == 1:
        return known[0]
    family = [made for made in known if re.match(rf"{re.escape(made.name.partition(' / ')[0])}\W", base)]
    return family[0] if len(family) == 1 else None


@lru_cache(maxsize=1)
def _projected() -> tuple[pyproj.database.CRSInfo, ...]:
    return tuple(query_crs_info(auth_name="EPSG", pj_types=PJType.PROJECTED_CRS))


def _is_near(crs: pyproj.CRS, known: pyproj.CRS) -> bool:
    if not same_units(crs, known):
        return False
    apart_m = projections_apart(crs, known)
    return apart_m is not None and apart_m <= SAME_M


def _plain(name: str) -> str:
    """A name's letters and digits, less what libraries put before or behind it."""
    words = re.sub(r"^D_|\bensemble\b|\bdatum\b", "", name, flags=re.IGNORECASE)
    return re.sub(r"[\W_]", "", words).lower()


def projections_apart(one: pyproj.CRS, other: pyproj.CRS) -> float | None:
    """How far two projections, each from its own latitude and longitude, put one place apart at most; metres.

    Ellipsoids and prime meridians count, datums do not. None where it cannot be computed.
    """
    places = list(_places((other.area_of_use or one.area_of_use or _WORLD).bounds))
    try:
        first, second = (_projected_m(crs, places) for crs in (one, other))
    except (ProjError, CRSError):
        return None
    apart = np.hypot(*(first - second))
    return float(apart[np.isfinite(apart)].max(initial=-1.0)) if np.isfinite(apart).any() else None


def _places(bounds: tuple[float, float, float, float]) -> Iterable[tuple[float, float]]:
    """Longitude and latitude, degrees, of an area's middle and of points towards its corners."""
    west, south, east, north = bounds
    east += 360.0 if east < west else 0.0
    for across, up in ((0.5, 0.5), (0.3, 0.3), (0.7, 0.3), (0.3, 0.7), (0.7, 0.7)):
        yield (west + across * (east - west) + 180.0) % 360.0 - 180.0, south + up * (north - south)


def _projected_m(crs: pyproj.CRS, places: Iterable[tuple[float, float]]) -> np.ndarray:
    """`(2, N)` coordinates in metres of places given in degrees from Greenwich on the CRS's own ellipsoid."""
    base = crs.geodetic_crs
    assert base is not None, "a projected CRS has a base"
    to_unit = 1.0 / (math.degrees(base.axis_info[0].unit_conversion_factor))
    from_greenwich = _from_greenwich_deg(base)
    lon, lat = np.array([((lon - from_greenwich) * to_unit, lat * to_unit) for lon, lat in places]).T
    x, y = _projection(base, crs).transform(lon, lat)
    return np.array([x, y]) * crs.axis_info[0].unit_conversion_factor


@lru_cache(maxsize=64)
def _projection(base: pyproj.CRS, crs: pyproj.CRS) -> pyproj.Transformer:
    return pyproj.Transformer.from_crs(base, crs, always_xy=True)
