"""Points of a CRS as packed records: what `geo-nerf extract` thins, crops, writes and streams. Comes in and goes out: `(N,)` arrays."""

from __future__ import annotations

import numpy as np

from geo_nerf.types import GeoCloud

AXES, NORMALS, COLOURS = ("X", "Y", "Z"), ("NormalX", "NormalY", "NormalZ"), ("Red", "Green", "Blue")
#: one point, 48 bytes, names as PDAL's: easting, northing, height (metres of the CRS); unit normal along these; confidence 0..1;
#: colour of 16 bit; 1 + index of the photograph that coloured it (0: none)
RECORD = np.dtype(
    [
        *((name, "<f8") for name in AXES),
        *((name, "<f4") for name in NORMALS),
        ("Confidence", "<f4"),
        *((name, "<u2") for name in COLOURS),
        ("PointSourceId", "<u2"),
    ]
)


def records_of(cloud: GeoCloud) -> np.ndarray:
    """A cloud's points as `(N,)` records."""
    records = np.empty(len(cloud), RECORD)
    for names, values in ((AXES, cloud.xyz), (NORMALS, cloud.normals), (COLOURS, cloud.rgb)):
        for column, name in enumerate(names):
            records[name] = values[:, column]
    records["Confidence"], records["PointSourceId"] = cloud.confidence, cloud.source
    return records


def xyz_of(records: np.ndarray) -> np.ndarray:
    """`(N, 3)` float64 easting, northing, height of records."""
    return np.stack([records[name] for name in AXES], axis=1)
