"""When a photograph was taken: the camera's clock, or the receiver's where the camera's was never set.

In: `Tags`. Out: ISO 8601 local time or None, and doubts about clocks.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence

_KEYS = (
    "exif.photo.datetimeoriginal",
    "exif.image.datetimeoriginal",
    "exif.photo.datetimedigitized",
    "exif.image.datetime",
)
_MOMENT = re.compile(
    r"(\d{4})[:/.-](\d{1,2})[:/.-](\d{1,2})[ T](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?\s*(?:Z|[+-]\d{2}:?\d{2})?",
    re.ASCII,
)
#: days on which clocks start that nobody set
_FIRST_DAYS = frozenset({(1904, 1, 1), (1970, 1, 1), (1980, 1, 1), (1980, 1, 6), (2000, 1, 1)})
#: digital photographs are not older
_FIRST_YEAR = 1990
#: machines' own clocks are off, too
_AHEAD = timedelta(days=366)
#: local time differs from GPS time by no more
_ZONES = timedelta(hours=26)


def taken_at(tags: Tags) -> tuple[str | None, tuple[Doubt, ...]]:
    """The moment of exposure: ISO 8601 local time, with fractions of a second where the file has them."""
    text = tags.text(*_KEYS)
    if text is None or not text.strip("0: -"):
        return None, ()
    found = _parsed(text)
    if found is None:
        return None, (
            Doubt(
                sentence("doubt_time", "the time of exposure cannot be read and is not used"), repr(text[:40])
            ),
        )
    moment, fraction = found
    by_gps = _gps_moment(tags)
    if _impossible(moment):
        if by_gps is None:
            text = "the camera's clock was not set, or wrongly: the time of exposure is not used"
            return None, (Doubt(sentence("doubt_clock", text), moment.isoformat()),)
        text = "the camera's clock was not set, or wrongly: GPS time (UTC) counts as the time of exposure"
        both = f"camera {moment.isoformat()}, GPS {by_gps.isoformat()}"
        return by_gps.isoformat(), (Doubt(sentence("doubt_clock_gps", text), both),)
    if by_gps is not None and abs(moment - by_gps) > _ZONES:
        text = "the camera's clock and GPS time are days apart; the camera's counts"
        doubts: tuple[Doubt, ...] = (
            Doubt(
                sentence("doubt_clocks_apart", text), f"camera {moment.isoformat()}, GPS {by_gps.isoformat()}"
            ),
        )
    else:
        doubts = ()
    fraction = fraction or tags.text("exif.photo.subsectimeoriginal", "exif.photo.subsectime") or ""
    return moment.isoformat() + (
        f".{fraction}" if re.fullmatch(r"\d{1,9}", fraction, re.ASCII) else ""
    ), doubts


def _parsed(text: str) -> tuple[datetime, str] | None:
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return datetime(*(int(part) for part in match.groups()[:6])), match[7] or ""  # type: ignore[arg-type]
    except ValueError:  # month 13
        return None


def _impossible(moment: datetime) -> bool:
    day = (moment.year, moment.month, moment.day)
    return day in _FIRST_DAYS or moment.year < _FIRST_YEAR or moment > datetime.now() + _AHEAD


def _gps_moment(tags: Tags) -> datetime | None:
    date = re.fullmatch(
        r"(\d{4})[:-](\d{2})[:-](\d{2})", tags.text("exif.gpsinfo.gpsdatestamp") or "", re.ASCII
    )
    clock = tags.numbers("exif.gpsinfo.gpstimestamp")
    if (
        date is None
        or len(clock) != 3
        or not all(0 <= part < limit for part, limit in zip(clock, (24, 60, 60), strict=True))
    ):
        return None
    try:
        moment = datetime(
            int(date[1]), int(date[2]), int(date[3]), int(clock[0]), int(clock[1]), int(clock[2])
        )
    except ValueError:
        return None
    return None if _impossible(moment) else moment
