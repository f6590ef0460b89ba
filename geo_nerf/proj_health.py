"""What `geo-nerf doctor` says of PROJ's data, and the grids it fetches. Comes in: this machine, or a CRS. Goes out: findings, files."""

from __future__ import annotations

import importlib.util
import json
import math
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from geo_nerf.errors import InputError
from geo_nerf.finding import Finding
from geo_nerf.sentence import sentence

if TYPE_CHECKING:
    from rich.console import Console

    from geo_nerf.crs.grids import Fetched
    from geo_nerf.events import Events


def proj_findings() -> Iterator[Finding]:
    """Editions of the data sets, and the geoids that are asked for most."""
    yield _data_sets()
    yield _geoid("EGM96", "EPSG:4326+5773")
    yield _geoid("EGM2008", "EPSG:4326+3855")


def sets_as_json() -> list[dict[str, str]]:
    """PROJ's data sets, one a library; none where pyproj is not here to ask."""
    if importlib.util.find_spec("pyproj") is None:
        return []
    from geo_nerf.crs.datasets import data_sets

    return [found.to_json() for found in data_sets()]


def _data_sets() -> Finding:
    """Which edition of EPSG's registry each library brings; only a difference is worth a word."""
    from geo_nerf.crs.datasets import data_sets, differing

    told = ", ".join(f"{each.user} {each.epsg or 'unreadable'} ({each.date[:4] or '?'})" for each in data_sets())
    found = Finding(
        "EPSG editions", "ok", told, sentence("for_names", "names and codes of coordinate reference systems")
    )
    others = differing()
    if not others:
        return found
    text = (
        "{users} know other CRSs and other names of datums than pyproj, which computes coordinates. "
        "Products are not affected: a CRS is recognised by its code or its parameters. One younger than pyproj's edition is refused"
    )
    cost = sentence("other_editions", text, users=[other.user for other in others])
    mend = "Nothing has to be done. In an environment of conda-forge (environment.yml) all share one edition"
    return replace(found, state="limited", cost=cost, how_to_get=sentence("editions_differ", mend))


def _geoid(name: str, crs_text: str) -> Finding:
    from geo_nerf.crs import WGS84_3D, parse_crs, transformer
    from geo_nerf.errors import MissingGridError

    needed_for = sentence("for_geoid", "heights above sea level by {name}", name=name)
    found = Finding(f"{name} geoid grid", "ok", sentence("grid_there", "there"), needed_for)
    try:
        transformer(parse_crs(WGS84_3D), parse_crs(crs_text))
    except MissingGridError as error:
        cost = sentence(
            "no_geoid",
            "heights above that geoid end in an error that names the grid (ellipsoidal heights work)",
        )
        return replace(
            found, state="limited", version=sentence("not_here", "not here"), cost=cost, how_to_get=error.mend
        )
    return found


def fetch_for(crs_text: str, at: str | None, events: Events) -> Fetched:
    """Fetch the grids a CRS needs.

    Args:
        crs_text: as a run takes it.
        at: "LON,LAT", degrees; None for the whole area of the CRS.
        events: told of the progress.

    Raises:
        UnknownCrsError: PROJ does not know the CRS.
        InputError: `at` is no place.
        GridDownloadError, GridNotOfferedError, OutputError: see `fetch_grids`.
    """
    from geo_nerf.crs import parse_crs
    from geo_nerf.crs.grids import fetch_grids

    place = None if at is None else _lon_lat(at)
    return fetch_grids(parse_crs(crs_text), events, place)


def check_for(crs_text: str, at: str | None, events: Events) -> None:
    """Check that products can be had in a CRS on this machine, as a run checks it.

    Args:
        crs_text: as a run takes it.
        at: "LON,LAT", degrees, where the photographs were taken; None where that is not known.
        events: told of what a run would warn of.

    Raises:
        GeoNerfError: a run would stop at it; see `site_crs.check_crs` and `site_crs.check_at`.
        InputError: `at` is no place.
    """
    from geo_nerf.crs import check_way, survey_crs
    from geo_nerf.settings import ProductsSettings
    from geo_nerf.site_crs import check_at, check_crs

    check_crs(crs_text, ProductsSettings())
    if at is None:
        check_way(survey_crs(crs_text))
    else:
        check_at(crs_text, *_lon_lat(at), events)


def no_place_alone(crs_text: str | None, at: str | None) -> None:
    """Refuse a place where no CRS is named to fetch grids or to look for.

    Raises:
        InputError: so it is.
    """
    if crs_text is None and at is not None:
        mend = "Name the CRS: --fetch-grids EPSG:… --at LON,LAT."
        raise InputError("a place says where the grids of --fetch-grids are needed, and alone nothing.", where="--at", mend=mend)


def show_fetched(fetched: Fetched, crs_text: str, as_json: bool, console: Console) -> None:
    """Say what came and where it lies."""
    if as_json:
        console.out(json.dumps({"crs": crs_text, "folder": str(fetched.folder), "files": fetched.files}, indent=2), highlight=False)
    elif not fetched.files:
        console.out(f"Nothing to fetch: every grid that {crs_text} needs is here.", highlight=False)
    for name, size in () if as_json else fetched.files.items():
        console.out(f"{fetched.folder / name} ({size / 1e6:.1f} MB)", highlight=False)


def _lon_lat(text: str) -> tuple[float, float]:
    """A place as typed.

    Raises:
        InputError: it is none.
    """
    try:
        lon, lat = (float(part) for part in text.split(","))
    except ValueError:
        lon, lat = math.nan, math.nan
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise InputError(f"'{text}' is no place.", where="--at", mend="Give longitude and latitude in degrees: --at 24.94,60.17.")
    return lon, lat
