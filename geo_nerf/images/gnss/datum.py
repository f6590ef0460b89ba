"""Positions on another datum than WGS84: brought there by PROJ where the datum is known by name, else refused.

In: EXIF's fix and the datum's name. Out: the fix on WGS84, or none and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import GeoNerfError, MissingGridError
from geo_nerf.images.doubts import Doubt
from geo_nerf.images.gnss.candidates import METRES_A_DEGREE, Candidate
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence

if TYPE_CHECKING:  # pyproj is not on the machine that only trains
    import pyproj

#: names of WGS84 as cameras and programs write them, letters and digits alone
_WGS84 = re.compile(r"(WGS|WORLDGEODETICSYSTEM)(19)?84(G\d+)?|EPSG(4326|4979)|G\d{3,4}")
_NO_NAMES = ("", "UNKNOWN", "UNDEFINED", "NONE", "NA", "N/A")
#: datums by the names cameras write, beside those that PROJ knows itself
_CODES = {
    "TOKYO": 4301, "TOKYODATUM": 4301, "JGD2000": 4612, "JGD2011": 6668, "NAD27": 4267, "NAD83": 4269,
    "ED50": 4230, "ETRS89": 4258, "CGCS2000": 4490, "CHINA2000": 4490, "BEIJING54": 4214, "XIAN80": 4610,
    "GDA94": 4283, "GDA2020": 7844, "PZ90": 7679, "SAD69": 4618, "SIRGAS2000": 4674, "PULKOVO1942": 4284,
    "OSGB36": 4277, "NZGD2000": 4167, "KGD2002": 4737, "HONGKONG1980": 4611, "TWD97": 3824,
}  # fmt: skip
#: datums that PROJ takes for WGS84 are not told of, metres
_NO_MOVE_M = 0.01
_SHIFTED = re.compile(r"GCJ|BD09|MARS")


def on_wgs84(exif: Candidate, tags: Tags, maker: Candidate | None) -> tuple[Candidate, tuple[Doubt, ...]]:
    """EXIF's fix on WGS84.

    Args:
        exif: as its tags give it.
        tags: of the photograph.
        maker: the makers' fix, which is on WGS84.
    """
    name = tags.text("exif.gpsinfo.gpsmapdatum") or ""
    letters = re.sub(r"[^A-Z0-9/]", "", name.upper())
    if not exif.placed or letters in _NO_NAMES or _WGS84.fullmatch(letters):
        return exif, ()
    if maker is not None and maker.placed and _equal(exif, maker):
        text = (
            "EXIF names the map datum {name}, but gives the numbers of {source}, which are WGS84; "
            "they are taken as that"
        )
        return exif, (Doubt(sentence("doubt_datum_name", text, name=name, source=maker.source)),)
    nowhere = replace(exif, lat=None, lon=None)
    if _SHIFTED.search(letters):
        text = (
            "EXIF's position is on {name}, which is shifted by hundreds of metres on purpose; it is not used"
        )
        return nowhere, (Doubt(sentence("doubt_datum_shifted", text, name=name)),)
    crs = _named(letters, name)
    if crs is None:
        text = "EXIF's position is on the map datum {name}, which PROJ does not know; it is not used"
        return nowhere, (Doubt(sentence("doubt_datum_unknown", text, name=repr(name))),)
    return _moved(exif, crs, name)


def _equal(exif: Candidate, maker: Candidate) -> bool:
    assert exif.lat is not None and exif.lon is not None and maker.lat is not None and maker.lon is not None
    step_deg = max(exif.lat.step_deg, maker.lat.step_deg, exif.lon.step_deg, maker.lon.step_deg)
    return max(abs(exif.lat.deg - maker.lat.deg), abs(exif.lon.deg - maker.lon.deg)) <= min(
        step_deg + 1e-7, 1e-4
    )


@lru_cache(maxsize=64)
def _named(letters: str, name: str) -> pyproj.CRS | None:
    import pyproj
    from pyproj.exceptions import CRSError

    code = _CODES.get(letters)
    try:
        crs = pyproj.CRS(f"EPSG:{code}" if code is not None else name)
    except CRSError:
        return None
    return crs if crs.is_geographic else None


def _moved(exif: Candidate, crs: pyproj.CRS, name: str) -> tuple[Candidate, tuple[Doubt, ...]]:
    assert exif.lat is not None and exif.lon is not None
    way = _way_at(crs, round(exif.lon.deg, 1), round(exif.lat.deg, 1))
    if isinstance(way, str):
        return replace(exif, lat=None, lon=None), (
            Doubt(
                sentence(
                    "doubt_datum_no_way",
                    "EXIF's position is on the map datum {name} and is not used: {way}",
                    name=name,
                    way=way,
                )
            ),
        )
    lon, lat = way(exif.lon.deg, exif.lat.deg)
    away_m = METRES_A_DEGREE * float(
        np.hypot((lon - exif.lon.deg) * np.cos(np.radians(lat)), lat - exif.lat.deg)
    )
    moved = replace(exif, lat=replace(exif.lat, deg=float(lat)), lon=replace(exif.lon, deg=float(lon)))
    if away_m < _NO_MOVE_M:
        return moved, ()
    text = "EXIF's position is on the map datum {name}; it was brought to WGS84, {away_m:.0f} m away"
    told = sentence("doubt_datum_moved", text, name=name, away_m=away_m)
    return moved, (Doubt(told, f"{exif.lat.deg:.6f}, {exif.lon.deg:.6f} becomes {lat:.6f}, {lon:.6f}"),)


@lru_cache(maxsize=256)
def _way_at(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> Callable[[float, float], tuple[float, float]] | str:
    """Longitude and latitude on a datum to those on WGS84, about a place; or why there is no way."""
    import pyproj

    from geo_nerf.crs import WGS84_3D, transform
    from geo_nerf.crs.transform import transformer_at

    def by_program(lon: float, lat: float) -> tuple[float, float]:
        x, y, _ = transform(np.array([[lon, lat, 0.0]]), crs, pyproj.CRS(WGS84_3D))[0]
        return float(x), float(y)

    try:
        by_program(lon_deg, lat_deg)
        return by_program
    except MissingGridError:  # the grid is one of any place that has the datum
        pass
    except GeoNerfError as error:
        return str(error).rstrip(".")
    try:
        return transformer_at(crs, pyproj.CRS("EPSG:4326"), (lon_deg, lat_deg)).transform
    except GeoNerfError as error:
        return str(error).rstrip(".")
