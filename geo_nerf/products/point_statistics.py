"""Least, greatest, mean and spread of every dimension of a cloud, and when its photographs were taken: what a STAC entry says of points.

Comes in: `PointBlocks`. Goes out: JSON values. Points are gone through once, a block in memory at a time; NaN is no value.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.products.gps_time import UNKNOWN_TIME, moment_of
from geo_nerf.products.records import PointBlocks

if TYPE_CHECKING:
    import laspy

#: parts of a record that hold several values: bits, by name
_BIT_FIELDS = {"return_number": ("bit_fields", 0, 15), "number_of_returns": ("bit_fields", 4, 15)}


@dataclass
class _Sums:
    """Of one dimension; counted from the first value, so that squares of large coordinates lose nothing."""

    base: float = 0.0
    count: int = 0
    total: float = 0.0
    squares: float = 0.0
    low: float = np.inf
    high: float = -np.inf

    def add(self, values: np.ndarray) -> None:
        values = values[np.isfinite(values)]
        if len(values) == 0:
            return
        if self.count == 0:
            self.base = float(values[0])
        off = values - self.base
        self.count, self.total, self.squares = self.count + len(off), self.total + float(off.sum()), self.squares + float(off @ off)
        self.low, self.high = min(self.low, float(values.min())), max(self.high, float(values.max()))

    def to_json(self) -> dict[str, Any]:
        mean = self.total / self.count
        variance = max(self.squares / self.count - mean**2, 0.0)
        figures = {"minimum": self.low, "maximum": self.high, "average": self.base + mean, "stddev": variance**0.5, "variance": variance}
        return {"count": self.count, **figures}


@dataclass
class PointStatistics:
    """What points are like."""

    #: dimension, as laspy calls it -> its figures, in the order of the record
    sums: dict[str, _Sums] = field(default_factory=dict)

    @classmethod
    def of(cls, points: PointBlocks) -> PointStatistics:
        """Go through points once."""
        found, has_time = cls(), knows_time(points.header)
        for records in points.blocks():
            for name, values in _values(points, records):
                if name == "gps_time":
                    values = values[values != UNKNOWN_TIME] if has_time else values[:0]
                found.sums.setdefault(name, _Sums()).add(values)
        return found

    @property
    def flown(self) -> tuple[datetime, datetime] | None:
        """First and last exposure, UTC, to the millisecond; None where no point knows one."""
        times = self.sums.get("gps_time")
        if times is None or times.count == 0:
            return None
        first, last = (_to_millisecond(moment_of(time_s)) for time_s in (times.low, times.high))
        return first, last

    def to_json(self, names: dict[str, str]) -> list[dict[str, Any]]:
        """`pc:statistics`; dimensions without any value are left out.

        Args:
            names: dimension -> what it is called there, in the order of `pc:schemas`; others are left out.
        """
        known = ((place, names[name], self.sums.get(name)) for place, name in enumerate(names))
        return [{"name": name, "position": place, **sums.to_json()} for place, name, sums in known if sums is not None and sums.count]


def knows_time(header: laspy.LasHeader) -> bool:
    """Whether a file of ours has times: its header then names adjusted standard GPS time."""
    from laspy.header import GpsTimeType

    return bool(header.global_encoding.gps_time_type == GpsTimeType.STANDARD)


def _values(points: PointBlocks, records: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    """Every dimension of a block as float64."""
    xyz = points.metres(np.stack([records[axis] for axis in "XYZ"], axis=1))
    yield from zip("XYZ", xyz.T, strict=True)
    held = records.dtype.names or ()
    for dimension in points.header.point_format.dimensions:
        name = dimension.name
        if name in _BIT_FIELDS:
            part, shift, mask = _BIT_FIELDS[name]
            yield name, ((records[part] >> shift) & mask).astype(np.float64)
        elif name in held and name not in "XYZ":
            yield name, records[name].astype(np.float64)


def _to_millisecond(moment: datetime) -> datetime:
    """GPS seconds in double precision hold a tenth of a microsecond."""
    return moment + timedelta(microseconds=round(moment.microsecond, -3) - moment.microsecond)
