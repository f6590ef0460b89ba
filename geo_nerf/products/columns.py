"""Rows as columns of stated types, for tables that other programs read: a type depends on what a column means, never on its values.

Comes in: rows by column name. Goes out: a data frame, which pyogrio writes with those types even where all values are unknown.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    import pandas

#: what a column holds; a moment is a date and time in UTC
Kind = Literal["text", "real", "integer", "yes_no", "moment"]
#: types of pandas that know "unknown"
_TYPES: Mapping[Kind, str] = {
    "text": "object",
    "real": "float64",
    "integer": "Int64",
    "yes_no": "boolean",
    "moment": "datetime64[ms, UTC]",
}


def typed_table(rows: Iterable[Mapping[str, Any]], kinds: Mapping[str, Kind]) -> pandas.DataFrame:
    """Rows as a data frame of the columns named, in their order.

    Args:
        rows: values by column; None, NaN and a column that a row lacks are unknown. Other columns are left out. Moments are ISO 8601.
        kinds: column -> what it holds.
    """
    import pandas

    held = list(rows)
    columns = {}
    for name, kind in kinds.items():
        values = [_value(row.get(name), kind) for row in held]
        columns[name] = pandas.Series(values, dtype=_TYPES[kind])
    return pandas.DataFrame(columns, columns=list(kinds))


def gpkg_options() -> dict[str, str]:
    """Options of a GeoPackage's layer: moments to the millisecond, as readers before version 1.4 of the format want them."""
    import pyogrio

    # an earlier GDAL writes them so anyway
    return {"DATETIME_PRECISION": "MILLISECOND"} if pyogrio.__gdal_version__ >= (3, 11) else {}


def moment_utc(text: str | None) -> datetime | None:
    """A moment from ISO 8601; one that names no zone (a camera's clock) counts as UTC; None where there is none."""
    try:
        moment = datetime.fromisoformat(text or "")
    except ValueError:
        return None
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _value(value: Any, kind: Kind) -> Any:
    """A value as pandas takes it; unknown as None, or NaN among numbers."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return math.nan if kind == "real" else None
    return moment_utc(str(value)) if kind == "moment" else value
