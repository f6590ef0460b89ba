"""Whether a CRS is fit for the place where the photographs lie."""

from __future__ import annotations

import pyproj

from geo_nerf.errors import OutsideCrsError


def check_place(crs: pyproj.CRS, lon_deg: float, lat_deg: float) -> None:
    """Refuse a CRS made for another part of the world (a wrong zone or hemisphere), with a margin of two degrees.

    Raises:
        OutsideCrsError: the place lies outside the CRS's area of use.
    """
    area = crs.area_of_use
    if area is None:
        return
    inside_lat = area.south - 2 <= lat_deg <= area.north + 2
    width = (area.east - area.west) % 360 or 360
    inside_lon = (lon_deg - area.west + 2) % 360 <= width + 4
    if not (inside_lat and inside_lon):
        raise OutsideCrsError(crs.name, lon_deg, lat_deg)
