"""Everything a file's EXIF and XMP say that later steps use: where, how, when and with which lens it was taken.

In: a path and the stored size. Out: an `Exif`. The metadata are read once a file.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from geo_nerf.images.attitude import gimbal_doubts, read_gimbal
from geo_nerf.images.doubts import Doubt
from geo_nerf.images.exposure_time import taken_at
from geo_nerf.images.gnss import GnssReading, flight_height, read_gnss
from geo_nerf.images.gnss.steps import WrittenSteps
from geo_nerf.images.lens import read_lens, turned
from geo_nerf.images.tags import Tags, read_tags
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import GimbalAngles, IntrinsicsPrior

_ORIENTATION = ("exif.image.orientation", "xmp.tiff.orientation")


@dataclass(frozen=True)
class Exif:
    """One file's metadata, in the program's terms."""

    #: EXIF orientation, 1 to 8
    orientation: int
    #: as displayed, `(height, width)` pixels
    size_hw: tuple[int, int]
    #: make, model, serial number, size, focal length: one camera a key
    camera: str
    #: in pixels of the photograph as displayed
    prior: IntrinsicsPrior
    gnss: GnssReading
    gimbal: GimbalAngles | None
    #: ISO 8601 local time, with fractions of a second where the file has them
    taken_at: str | None
    #: metres above take-off
    relative_altitude_m: float | None
    #: what the tags say that is not believed or not read
    doubts: tuple[Doubt, ...] = ()


def read_exif(path: Path, stored_hw: tuple[int, int], settings: ImagesSettings) -> Exif:
    """Read the metadata of one photograph.

    Args:
        path: the file.
        stored_hw: `(height, width)` of the pixels as stored.
        settings: what altitudes mean.
    """
    return interpret(read_tags(path), stored_hw, settings)


def without_orientation(tags: Tags) -> Tags:
    """The tags of a file whose decoder has turned the pixels already (HEIC): its orientation is not applied again."""
    return replace(tags, values={key: text for key, text in tags.values.items() if key not in _ORIENTATION})


def interpret(tags: Tags, stored_hw: tuple[int, int], settings: ImagesSettings, steps: WrittenSteps | None = None) -> Exif:
    """What `tags` mean for a photograph of `stored_hw` stored pixels.

    Args:
        tags: of the photograph.
        stored_hw: `(height, width)` of the pixels as stored.
        settings: what altitudes mean.
        steps: in which coordinates are written, as all photographs of the folder tell.
    """
    orientation = _orientation(tags)
    lens, gnss = read_lens(tags, stored_hw), read_gnss(tags, settings, steps)
    prior = turned(lens.prior, orientation)
    moment, clock_doubts = taken_at(tags)
    doubts = (*tags.doubts, *tags.unusable(), *gnss.doubts, *gimbal_doubts(tags), *lens.doubts, *clock_doubts)
    return Exif(
        orientation=orientation,
        size_hw=prior.intrinsics.size_hw,
        camera=_camera_key(tags, prior.intrinsics.size_hw, orientation),
        prior=prior,
        gnss=gnss,
        gimbal=read_gimbal(tags),
        taken_at=moment,
        relative_altitude_m=flight_height(tags),
        doubts=tuple(dict.fromkeys(doubts)),
    )


def _orientation(tags: Tags) -> int:
    """1 where it is none of 1 to 8."""
    value = tags.number(*_ORIENTATION)
    return int(value) if value is not None and value == int(value) else 1


def _camera_key(tags: Tags, size_hw: tuple[int, int], orientation: int) -> str:
    """Photographs with one key share a lens: zooms differ by focal length, turned cameras by orientation."""
    make = (tags.text("exif.image.make", "xmp.tiff.make") or "").strip()
    model = (tags.text("exif.image.model", "xmp.tiff.model") or "").strip()
    name = model if model.lower().startswith(make.lower()) else f"{make} {model}"
    serial = tags.text("exif.photo.bodyserialnumber", "exif.canon.serialnumber", "xmp.aux.serialnumber", "xmp.camera.serialnumber")
    focal = tags.number("exif.photo.focallength")
    parts = [
        " ".join(name.split()) or "unknown camera",
        f"#{serial[-6:]}" if serial else "",
        tags.text("xmp.camera.bandname") or "",
        f"{size_hw[1]}x{size_hw[0]}",
        f"{focal:.2f} mm" if focal else "",
        f"turned {orientation}" if orientation != 1 else "",
    ]
    return " ".join(part for part in parts if part)

