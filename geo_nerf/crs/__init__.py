"""Coordinate reference systems: parsing, checking, suggesting, and every transformer of the program."""

from geo_nerf.crs.definition import WGS84_3D, WGS84_ECEF, parse_crs, survey_crs, with_heights
from geo_nerf.crs.fitness import check_place
from geo_nerf.crs.suggest import suggest_crs, utm_crs
from geo_nerf.crs.transform import Operation, operation_at, transform, transformer

__all__ = [
    "WGS84_3D",
    "WGS84_ECEF",
    "Operation",
    "check_place",
    "operation_at",
    "parse_crs",
    "suggest_crs",
    "survey_crs",
    "transform",
    "transformer",
    "utm_crs",
    "with_heights",
]
