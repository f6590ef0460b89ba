"""CRSs that a text which PROJ does not know may mean: codes spelled in other ways, names that several CRSs share.

In: a user's text. Out: the text as PROJ reads it, or words that list what may be meant, each whole and with its code.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pyproj.database import get_authorities, query_crs_info
from pyproj.enums import PJType

from geo_nerf.sentence import sentence, some_of

#: a URN's habit of an empty version, without the URN
_EMPTY_VERSION = re.compile(r"(?:^|(?<=\+))([a-z]{3,})\s*::?\s*(?=\d)", re.IGNORECASE | re.ASCII)
#: a number as codes are, standing alone
_NUMBER = re.compile(r"(?<![\d.+])\d{4,6}(?!\d)", re.ASCII)
_LETTERS = re.compile(r"[a-z]+", re.IGNORECASE | re.ASCII)
#: longest text that is looked at, and how many CRSs are listed
_LONGEST, _LISTED = 60, 4


def plain_code(text: str) -> str:
    """`EPSG:28992` for `EPSG::28992` and `EPSG: 28992`; any other text as it is."""
    return _EMPTY_VERSION.sub(r"\1:", text)


def meant_by(text: str) -> str:
    """What a text may mean that names no CRS, in words; "" where nothing is near."""
    if len(text) > _LONGEST or text.lstrip().startswith(("+", "{", "[")):
        return ""
    return _code_in(text) or _names_with(text)


def _code_in(text: str) -> str:
    """The CRS whose code stands in a text that has the letters of EPSG, in any order, or another authority."""
    words = _LETTERS.findall(text)
    numbers = _NUMBER.findall(text)
    if len(numbers) != 1 or not any(sorted(word.upper()) == sorted("EPSG") or word.upper() in get_authorities() for word in words):
        return ""
    name = _by_code().get(numbers[0])
    if not name:
        return sentence("no_such_code", "the data set of PROJ has no such code")
    return sentence("code_meant", "{code} is {name}; is that meant?", code=f"EPSG:{numbers[0]}", name=name)


def _names_with(text: str) -> str:
    """The CRSs whose names hold a text as whole words."""
    words = _words(text)
    if len("".join(words)) < 3:
        return ""
    found = [
        f"{name} ({authority}:{code})"
        for (authority, code, name) in _known()
        if any(_words(name)[at : at + len(words)] == words for at in range(len(_words(name)) - len(words) + 1))
    ]
    if not found:
        return ""
    if len(found) == 1:
        return sentence("part_of_name", "it is part of the name of {name}", name=found[0])
    text = "it is part of the names of {count}: {names}"
    return sentence("part_of_names", text, count=len(found), names=some_of(found, _LISTED))


@lru_cache(maxsize=20_000)
def _words(name: str) -> tuple[str, ...]:
    """A name's words and numbers, in small letters."""
    return tuple(re.findall(r"[a-z]+|\d+", name.casefold()))


@lru_cache(maxsize=1)
def _known() -> tuple[tuple[str, str, str], ...]:
    """Authority, code and name of the projected CRSs in use, EPSG's first."""
    infos = query_crs_info(pj_types=PJType.PROJECTED_CRS)
    found = [(info.auth_name, info.code, info.name) for info in infos if info.auth_name in ("EPSG", "ESRI") and not info.deprecated]
    return tuple(sorted(found, key=lambda one: (one[0], one[1])))


@lru_cache(maxsize=1)
def _by_code() -> dict[str, str]:
    return {info.code: info.name for info in query_crs_info(auth_name="EPSG")}
