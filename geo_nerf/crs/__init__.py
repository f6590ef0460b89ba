"""Coordinate reference systems: parsing, checking, suggesting, and every transformer of the program."""

from geo_nerf.crs.definition import WGS84_3D, WGS84_ECEF, heights_above, parse_crs, reading_note, title, with_heights
from geo_nerf.crs.errors import NoOperationError
from geo_nerf.crs.fitness import SiteScale, agreement_at, check_area, check_place, scale_at, site_words
from geo_nerf.crs.suggest import suggest_crs, utm_crs
from geo_nerf.crs.survey import survey_crs
from geo_nerf.crs.transform import Operation, check_way, is_wgs84, operation_at, same_datum, transform, transformer

__all__ = [
    "WGS84_3D",
    "WGS84_ECEF",
    "NoOperationError",
    "Operation",
    "SiteScale",
    "agreement_at",
    "check_area",
    "check_place",
    "check_way",
    "heights_above",
    "is_wgs84",
    "operation_at",
    "parse_crs",
    "reading_note",
    "same_datum",
    "scale_at",
    "site_words",
    "suggest_crs",
    "survey_crs",
    "title",
    "transform",
    "transformer",
    "utm_crs",
    "with_heights",
]
