"""When a point's photograph was taken, as LAS counts time, and back. Comes in: a run's records. Goes out: a time by point source id.

LAS counts adjusted standard GPS time: seconds of GPS less a thousand million. A camera's clock names no zone; it is taken as UTC, as in the
STAC description.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from geo_nerf.artefacts import read_json

#: adjusted standard GPS time of points whose photograph tells no time, or that have no photograph: the beginning of GPS time
UNKNOWN_TIME = -1e9
_BEGIN = datetime(1980, 1, 6, tzinfo=UTC)
#: point source ids
_IDS = 65536
#: year and month from which on GPS time runs a second more ahead of UTC (IERS Bulletin C)
_LEAPS = (
    (1981, 7), (1982, 7), (1983, 7), (1985, 7), (1988, 1), (1990, 1), (1991, 1), (1992, 7), (1993, 7), (1994, 7), (1996, 1), (1997, 7),
    (1999, 1), (2006, 1), (2009, 1), (2012, 7), (2015, 7), (2017, 1),
)  # fmt: skip


def adjusted_gps_time(moment: datetime) -> float:
    """Adjusted standard GPS time of a moment, seconds."""
    utc = moment.astimezone(UTC)
    return (utc - _BEGIN).total_seconds() + bisect_right(_LEAPS, (utc.year, utc.month)) - 1e9


def moment_of(time_s: float) -> datetime:
    """The moment, UTC, of an adjusted standard GPS time; within a leap second the one after it."""
    near = _BEGIN + timedelta(seconds=time_s + 1e9)
    ahead = bisect_right(_LEAPS, (near.year, near.month))
    utc = near - timedelta(seconds=ahead)
    return near - timedelta(seconds=bisect_right(_LEAPS, (utc.year, utc.month)))


def times_by_source(names: Sequence[str], taken_at: Mapping[str, str | None]) -> np.ndarray | None:
    """Times by point source id.

    Args:
        names: photographs in the orientation's order; the first one's points have the point source id 1.
        taken_at: photograph -> ISO 8601 time of exposure.

    Returns:
        `(65536,)` float64 adjusted standard GPS time, `UNKNOWN_TIME` where none is known; None where no photograph tells its time.
    """
    times = np.full(_IDS, UNKNOWN_TIME)
    for number, name in enumerate(names[: _IDS - 2], 1):  # the last id is shared by all above it
        if (moment := _moment(taken_at.get(name))) is not None:
            times[number] = adjusted_gps_time(moment)
    return times if (times != UNKNOWN_TIME).any() else None


def times_of_run(run: Path) -> np.ndarray | None:
    """The same for a run's folder; None where it has no record of its photographs.

    Raises:
        DamagedArtefactError: a record cannot be read.
    """
    poses, catalog = run / "poses" / "orientation.json", run / "images" / "catalog.json"
    if not (poses.is_file() and catalog.is_file()):
        return None
    taken_at = {str(photo["name"]): photo.get("taken_at") for photo in read_json(catalog)["photos"]}
    return times_by_source([str(photo["name"]) for photo in read_json(poses)["photos"]], taken_at)


def _moment(text: str | None) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment
