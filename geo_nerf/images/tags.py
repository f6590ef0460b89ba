"""EXIF and XMP of one file as text: read once through exiv2, looked up by lower-case key.

In: a path. Out: `Tags`, with numbers (rationals, degrees-minutes-seconds, signed text) read on demand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from geo_nerf.library_words import named

_NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?:\s*/\s*[-+]?\d+(?:\.\d+)?)?")


@dataclass(frozen=True)
class Tags:
    """Metadata of one photograph: `exif.photo.focallength`, `xmp.drone-dji.rtkflag`, … each with its text."""

    values: Mapping[str, str] = field(default_factory=dict)

    def text(self, *keys: str) -> str | None:
        """The first of `keys` (lower case) that is there and not blank."""
        for key in keys:
            value = self.values.get(key, "").strip().strip("\x00").strip()
            if value:
                return value
        return None

    def numbers(self, *keys: str) -> tuple[float, ...]:
        """Every number in the first of `keys` that is there; rationals are divided out, 0/0 is left out."""
        return parse_numbers(self.text(*keys) or "")

    def number(self, *keys: str) -> float | None:
        """The first number of the first of `keys` that holds a finite one."""
        for key in keys:
            found = self.numbers(key)
            if found and math.isfinite(found[0]):
                return found[0]
        return None

    def maker(self) -> str:
        """Make and model in lower case, one blank between words."""
        make = self.text("exif.image.make", "xmp.tiff.make") or ""
        model = self.text("exif.image.model", "xmp.tiff.model") or ""
        return " ".join(f"{make} {model}".lower().split())


def parse_numbers(text: str) -> tuple[float, ...]:
    """Numbers in a text: `46/1 50/1 333855/10000` gives 46, 50, 33.3855; `+39.80` gives 39.8."""
    return tuple(value for value in map(_fraction, _NUMBER.findall(text)) if value is not None)


def _fraction(text: str) -> float | None:
    above, _, below = text.partition("/")
    if not below:
        return float(above)
    return float(above) / float(below) if float(below) else None


def read_tags(path: Path) -> Tags:
    """Read a file's EXIF and XMP; a file without either gives empty tags.

    Not for use from several threads at once: exiv2's XMP toolkit is one per process.
    """
    import pyexiv2

    pyexiv2.set_log_level(4)
    try:
        pairs = named(path.name, lambda: _pairs(path))
    except RuntimeError:  # exiv2 on a file whose metadata blocks are damaged; the pixels may still be fine
        return Tags()
    return Tags({key.lower(): _flat(value) for key, value in pairs.items()})


def _pairs(path: Path) -> dict[str, object]:
    import pyexiv2

    with pyexiv2.Image(str(path)) as image:
        return {**image.read_exif(), **image.read_xmp()}


def _flat(value: object) -> str:
    if isinstance(value, dict):  # an XMP text in several languages
        value = next(iter(value.values()), "")
    return " ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
