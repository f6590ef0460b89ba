"""When and by which program EXIF was last written: a geotagging program leaves its name or a later date."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

from geo_nerf.images.tags import Tags

_PROGRAMS = re.compile(
    r"ppk|rtk|geotag|geosetter|exiftool|emlid|redtoolbox|redcatch|klau|topodrone|terra|pix4d|metashape|agisoft|"
    r"mission planner|trimble|propeller|lightroom|photoshop|emotion|loki|chc|hipnuc|novatel|inertial|qgis",
    re.IGNORECASE,
)
#: cameras finish a file within this time of the exposure
_AT_ONCE = timedelta(minutes=10)


def told_writing(tags: Tags) -> str:
    """As `EXIF was written again on 2026-05-20 09:12 by Emlid Studio`; "" where nothing is known."""
    keys = (
        "exif.image.processingsoftware",
        "exif.image.software",
        "xmp.xmp.creatortool",
        "xmp.xmpmm.history/stevt:softwareagent",
    )
    program = next(
        (text for key in keys if (text := tags.text(key)) is not None and _PROGRAMS.search(text)), None
    )
    when = _written_later(tags)
    if program is None and when is None:
        return ""
    moment = f" on {when:%Y-%m-%d %H:%M}" if when else ""
    return f"EXIF was written again{moment}{f' by {program[:40]}' if program else ''}"


def _written_later(tags: Tags) -> datetime | None:
    taken, written = (
        _moment(tags.text(key)) for key in ("exif.photo.datetimeoriginal", "exif.image.datetime")
    )
    return written if taken is not None and written is not None and written - taken > _AT_ONCE else None


def _moment(text: str | None) -> datetime | None:
    try:
        return datetime.strptime(text or "", "%Y:%m:%d %H:%M:%S")
    except ValueError:  # no date at all: nothing is known of the writing
        return None
