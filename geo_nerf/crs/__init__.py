"""Coordinate reference systems: parsing, checking, suggesting, and every transformer of the program."""

from geo_nerf.crs.definition import WGS84_3D, WGS84_ECEF, heights_above, parse_crs, reading_note, title, with_heights
from geo_nerf.crs.fitness import SiteScale, check_place, scale_at, site_words
from geo_nerf.crs.suggest import suggest_crs, utm_crs
from geo_nerf.crs.survey import survey_crs
from geo_nerf.crs.transform import Operation, check_way, operation_at, transform, transformer

__all__ = [
    "WGS84_3D",
    "WGS84_ECEF",
    "Operation",
    "SiteScale",
    "check_place",
    "check_way",
    "heights_above",
    "operation_at",
    "parse_crs",
    "reading_note",
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
