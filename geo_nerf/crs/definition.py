"""CRSs as users name them: parsing, and whether products can be written in one.

In: an EPSG code, compound code, WKT or PROJ string. Out: a `pyproj.CRS`, or an error that says why not and what to take instead.
"""

from __future__ import annotations

import json
import re
import shlex
import warnings
from pathlib import Path

import pyproj
from pyproj.exceptions import CRSError

from geo_nerf.crs.datum import is_like_wgs84, is_modern, lacks_datum, with_datum
from geo_nerf.crs.errors import OtherMeridianError
from geo_nerf.crs.identity import identify
from geo_nerf.crs.spelling import meant_by, plain_code
from geo_nerf.errors import UnknownCrsError
from geo_nerf.sentence import sentence

#: longitude, latitude (degrees), ellipsoidal height (metres) on WGS84
WGS84_3D = "EPSG:4979"
#: earth-centred, earth-fixed X, Y, Z in metres on WGS84
WGS84_ECEF = "EPSG:4978"

#: names that stand for none
UNNAMED = ("unknown", "undefined", "unnamed")

_CODE = re.compile(r"\d+\s*(\+\s*\d+\s*)?", re.ASCII)
_NO_CODE = re.compile(r"^[\w:.+-]*EPSG:+[^+:]*\d[.e][^:]*$", re.IGNORECASE | re.ASCII)
_UTM = re.compile(r"(?:WGS\s*84\s*/?\s*)?UTM\s*(?:zone\s*)?(\d{1,2})\s*([NS])?", re.IGNORECASE | re.ASCII)
#: texts that PROJ reads by their grammar, not by looking for a name
_GRAMMAR = re.compile(r"\+|[\w.]+:|https?:|\{|\w+\s*\[|\w+=|proj=|init=", re.ASCII)
_WKT = re.compile(r"\w+\s*\[|\{", re.ASCII)


def parse_crs(text: str | int, *, where: str = "--crs") -> pyproj.CRS:
    """Read a CRS from an EPSG code, compound code (`EPSG:25832+7837`), WKT, PROJJSON, PROJ string, full name, or `WGS84 UTM 32N`.

    A text that gives the ellipsoid of WGS 84 or GRS 1980 and no datum is read as WGS 84, see `reading_note`.

    Args:
        text: what the user wrote.
        where: the option or file that it comes from, for the error.

    Raises:
        UnknownCrsError: PROJ does not know it.
        OtherMeridianError: it counts longitudes from a meridian that its datum does not have.
    """
    crs = with_datum(_read(str(text), where))[0]
    if lacks_datum(crs) and is_modern(crs.ellipsoid) and (meridian := crs.prime_meridian) is not None and meridian.longitude != 0.0:
        raise OtherMeridianError(title(crs), "" if meridian.name in UNNAMED else meridian.name, where=where)
    return crs


def reading_note(text: str) -> str:
    """What `parse_crs` assumed when it read a text, in a sentence; "" where the text says all."""
    said = _read(text, "--crs")
    crs, changed = with_datum(said)
    if changed and said.ellipsoid is not None:
        note = (
            "'{text}' gives an ellipsoid ({ellipsoid}) but no datum: it is read as WGS 84, which ETRS89, NAD83 and "
            "other datums on this ellipsoid are taken to agree with."
        )
        return sentence("read_as_wgs84", note, text=short(text), ellipsoid=said.ellipsoid.name)
    if is_like_wgs84(crs):
        note = "No coordinate operation between WGS 84 and {name} is known: they are taken to agree, as they do to a metre or two."
        return sentence("agrees_with_wgs84", note, name=title(crs))
    return ""


def _read(text: str, where: str) -> pyproj.CRS:
    text = plain_code(text.strip())
    if not text:
        raise UnknownCrsError("", sentence("crs_empty", "it is empty"), where=where)
    if (file := _as_file(text)) is not None:
        command = f'--crs "$(cat {shlex.quote(str(file))})"'
        why = sentence("crs_is_file", "it is a file; its content is given as {command}", command=command)
        raise UnknownCrsError(short(text), why, where=where)
    if not text.isprintable() and not _GRAMMAR.match(text):
        raise UnknownCrsError(short(text), where=where)
    if (utm := _UTM.fullmatch(text)) is not None and 1 <= int(utm[1]) <= 60:
        return pyproj.CRS.from_epsg((32700 if (utm[2] or "N").upper() == "S" else 32600) + int(utm[1]))
    if _NO_CODE.search(text):  # SQLite takes 28992.0 for 28992, and pyproj stumbles over it later
        raise UnknownCrsError(short(text), meant_by(text), where=where)
    try:
        with warnings.catch_warnings(action="ignore"):  # +init=epsg: is old, and still meant
            crs = pyproj.CRS.from_user_input(f"EPSG:{text}" if _CODE.fullmatch(text) else text)
    except (CRSError, ValueError, RecursionError) as error:
        raise UnknownCrsError(short(text), _why(error, text), where=where) from error
    if _WKT.match(text):  # of another program, perhaps, whose data set has other names
        return identify(crs)
    if text.startswith("+") and written_code(found := identify(crs)):  # which has an area of use, and so the grids of its place
        return found
    if not _GRAMMAR.match(text) and not _CODE.fullmatch(text) and not _is_its_name(text, crs):
        near = sentence("nearest_name", "the nearest name that it knows is {name}", name=title(crs))
        raise UnknownCrsError(short(text), near, where=where)
    return crs


def _as_file(text: str) -> Path | None:
    """The file that a text names, with an @ before it or not; None where it names none."""
    path = Path(text.removeprefix("@"))
    try:
        return path if len(text) < 1024 and not _CODE.fullmatch(text) and path.is_file() else None
    except (OSError, ValueError):
        return None


def _is_its_name(text: str, crs: pyproj.CRS) -> bool:
    """Whether a text is a CRS's name, whole or behind its last slash (LV95); PROJ takes any name that begins alike."""
    plain = ["".join(letter for letter in name.casefold() if letter.isalnum()) for name in (text, crs.name, crs.name.split(" / ")[-1])]
    return plain[0] in plain[1:]


def _why(error: Exception, text: str) -> str:
    """What may be meant, else PROJ's own words, without the text that the message holds already."""
    words = str(error).split("\n")[0].replace(text, "").removeprefix("Invalid projection: : ").strip("() ")
    return meant_by(text) or re.sub(r"Internal Proj Error: (proj_create: )?", "", words)[:160].strip("(: ")


def short(text: str) -> str:
    """A user's text as a message can hold it: printable, at most 80 letters."""
    seen = "".join(letter if letter.isprintable() else " " for letter in text)
    return seen if len(seen) <= 80 else f"{seen[:79]}…"


def title(crs: pyproj.CRS) -> str:
    """The CRS by name and code, or by its own text where it has no name."""
    if crs.name in UNNAMED:
        return f"'{short(own_text(crs))}'"
    code = written_code(crs)
    return f"{crs.name} ({code})" if code else crs.name


def own_text(crs: pyproj.CRS) -> str:
    """The CRS as a text to type again: its code, its PROJ string where that keeps its datum and heights, else what it was made of."""
    if code := written_code(crs):
        return code
    text = crs.srs.removesuffix(" +type=crs")
    if not _WKT.match(text):
        return text
    with warnings.catch_warnings(action="ignore"):  # it says that a PROJ string may drop something, which is looked at below
        try:
            plain = crs.to_proj4().removesuffix(" +type=crs").removesuffix(" +no_defs")
        except CRSError:
            return text
    has_datum = re.search(r"\+(datum|towgs84|nadgrids)=", plain) is not None
    has_heights = "+geoidgrids=" in plain or not crs.sub_crs_list
    return plain if has_datum and has_heights else text


def written_code(crs: pyproj.CRS) -> str:
    """`EPSG:25832` or `EPSG:25832+7837` as the CRS itself says it; "" where it bears no code."""
    told = json.loads(crs.to_json())
    parts = told.get("components", [told])
    ids = [part.get("id") for part in parts if part.get("id")]
    if len(ids) != len(parts):
        return ""
    first, *more = (f"{one['authority']}:{one['code']}" for one in ids)
    return "+".join([first, *(code.removeprefix("EPSG:") if first.startswith("EPSG:") else code for code in more)])


def with_heights(crs: pyproj.CRS) -> pyproj.CRS:
    """The CRS with an explicit vertical axis: its own, or heights above its own ellipsoid when it has none."""
    return crs if len(crs.axis_info) == 3 else crs.to_3d()


def heights_above(crs: pyproj.CRS) -> str:
    """What heights in a CRS are counted from, as `transform` takes them.

    A CRS without a vertical axis has heights above the WGS 84 ellipsoid, whatever its own is, so that one place has one height in all
    of them. A CRS with a vertical axis means what it says: its own ellipsoid, or its vertical datum.

    Returns:
        "the WGS 84 ellipsoid", "the Bessel 1841 ellipsoid of CH1903+", or the vertical datum's name, such as "EGM2008 geoid".
    """
    if len(crs.axis_info) < 3:
        return "the WGS 84 ellipsoid"
    vertical = crs.sub_crs_list[-1] if crs.sub_crs_list else crs
    if vertical.is_bound and vertical.source_crs is not None:
        vertical = vertical.source_crs
    if vertical.is_vertical and vertical.datum is not None:
        return vertical.datum.name
    ellipsoid, datum = crs.ellipsoid, crs.datum
    if ellipsoid is not None and datum is not None and ellipsoid.name not in ("WGS 84", "GRS 1980"):
        return f"the {ellipsoid.name} ellipsoid of {datum.name}"
    return f"the ellipsoid of {crs.name if datum is None else datum.name}"


def horizontal_part(crs: pyproj.CRS) -> pyproj.CRS:
    """A compound CRS's first part, without what binds it; another CRS as it is."""
    return crs.sub_crs_list[0] if crs.sub_crs_list else crs
