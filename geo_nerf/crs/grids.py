"""Grids that transformations need: how to get one, and getting those of a CRS. Comes in: a CRS. Goes out: files in PROJ's user folder.

That folder is searched by every PROJ of this user: pyproj's, those of rasterio and pyogrio, PDAL's and QGIS's.
"""

from __future__ import annotations

import hashlib
import http.client
import json
import os
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.datadir import get_data_dir, get_user_data_dir  # type: ignore[attr-defined]
from pyproj.exceptions import ProjError
from pyproj.sync import get_proj_endpoint  # type: ignore[attr-defined]
from pyproj.transformer import TransformerGroup

from geo_nerf.artefacts import atomic_path
from geo_nerf.crs.datum import NOMINAL_M, is_modern, taken_for_wgs84
from geo_nerf.crs.definition import WGS84_3D, horizontal_part, with_heights
from geo_nerf.crs.file_errors import GridDownloadError, GridNotOfferedError
from geo_nerf.crs.network import ask_server, name_of_proxy
from geo_nerf.errors import OutputError
from geo_nerf.events import Events

#: where PROJ's own registry says grids are; the setting PROJ_NETWORK_ENDPOINT puts another server in its place
_CDN = "https://cdn.proj.org"
_TIMEOUT_S = 30.0
_BLOCK = 1 << 16
#: how a GeoTIFF begins
_TIFF = (b"II*\0", b"MM\0*", b"II+\0", b"MM\0+")


@dataclass(frozen=True)
class Offer:
    """A grid as PROJ's data set lists it."""

    name: str
    #: "" where nobody offers it for download
    url: str
    #: free to be used and passed on
    is_open: bool


@dataclass(frozen=True)
class Fetched:
    """What `fetch_grids` did."""

    folder: Path
    #: files that came now, with their sizes in bytes
    files: dict[str, int]


def how_to_get(grid_name: str) -> str:
    """What a user can do about a grid that is not here, in one or two sentences with a command that this installation has."""
    offer = offer_of(grid_name)
    folder = get_user_data_dir()
    if offer is not None and offer.url and offer.is_open and offer.url.startswith(_CDN):
        return f"Get it with `python -m pyproj sync --file {offer.name}`, or put {offer.url} into {folder}."
    if offer is not None and offer.url:
        return f"Its licence lets nobody fetch it for you: read it at {offer.url}, and put the file into {folder}."
    return f"Nobody offers it for download: ask the survey authority for it and put it into {folder}, or choose another CRS."


@lru_cache(maxsize=64)
def offer_of(grid_name: str) -> Offer | None:
    """What PROJ's data set says of a grid, by its name of today or an earlier one; None where it says nothing."""
    query = "SELECT proj_grid_name, url, direct_download, open_license FROM grid_alternatives WHERE ? IN "
    names = "(proj_grid_name, original_grid_name, old_proj_grid_name)"
    for folder in get_data_dir().split(os.pathsep):
        database = Path(folder) / "proj.db"
        if database.is_file():
            with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro&immutable=1", uri=True)) as base:
                found = base.execute(query + names, (grid_name,)).fetchone()
            if found:
                return Offer(found[0] or grid_name, (found[1] or "") if found[2] else "", bool(found[3]))
    return None


def missing_grids(crs: pyproj.CRS, at: tuple[float, float] | None = None) -> tuple[str, ...]:
    """Names of the grids that the best transformation from WGS84 lacks here; empty when it has all.

    Args:
        crs: the CRS wanted.
        at: longitude and latitude, degrees: only what counts there; None for the whole area of the CRS.
    """
    for target in (crs, with_heights(crs)):
        group = _operations(target, at)
        if group is not None and not group.best_available and group.unavailable_operations:
            best = group.unavailable_operations[0]
            return tuple(grid.short_name for grid in best.grids if not grid.available)
    return ()


def better_grids(crs: pyproj.CRS, at: tuple[float, float] | None = None) -> tuple[str, ...]:
    """Names of grids that anybody can download for a way to a CRS which is otherwise known to metres; empty where no grid would help.

    Args:
        crs: the CRS wanted.
        at: longitude and latitude, degrees: only what counts there; None for the whole area of the CRS.
    """
    group = None if is_modern(crs.ellipsoid) else _operations(horizontal_part(crs), at)
    if group is None or not group.transformers or (used_m := group.transformers[0].accuracy) is None or used_m <= NOMINAL_M:
        return ()
    for operation in group.unavailable_operations:
        names = [grid.short_name for grid in operation.grids if not grid.available]
        offers = [offer_of(name) for name in names]
        if 0 <= operation.accuracy <= used_m and names and all(offer is not None and offer.url and offer.is_open for offer in offers):
            return tuple(names)
    return ()


def _operations(crs: pyproj.CRS, at: tuple[float, float] | None) -> TransformerGroup | None:
    area = None if at is None else AreaOfInterest(at[0], at[1], at[0], at[1])
    with warnings.catch_warnings(action="ignore"):  # it warns of what is asked here
        try:
            source = taken_for_wgs84(crs) or pyproj.CRS(WGS84_3D)
            return TransformerGroup(source, crs, always_xy=True, allow_ballpark=False, area_of_interest=area)  # type: ignore[arg-type]
        except (ProjError, IndexError):  # IndexError: pyproj takes the first of the operations that PROJ could not make
            return None


def fetch_grids(crs: pyproj.CRS, events: Events, at: tuple[float, float] | None = None) -> Fetched:
    """Fetch the grids that the best transformation between WGS84 and a CRS needs. Nothing but this touches the network.

    Args:
        crs: the CRS.
        events: told of the progress.
        at: longitude and latitude, degrees: only what counts there; None for the whole area of the CRS.

    Raises:
        GridNotOfferedError: one of them cannot be downloaded.
        GridDownloadError: the server does not answer, or not with the grid.
        OutputError: it cannot be written.
    """
    folder = Path(get_user_data_dir())
    files: dict[str, int] = {}
    sums: dict[str, str] | None = None
    while missing := [name for name in missing_grids(crs, at) or better_grids(crs, at) if name not in files]:
        for name in missing:
            offer = offer_of(name)
            if offer is None or not offer.url or not offer.is_open:
                raise GridNotOfferedError(name, how_to_get(name))
            sums = _checksums() if sums is None else sums
            try:
                files[name] = _download(offer, folder / offer.name, sums.get(offer.name, ""), events)
            except OSError as error:
                mend = "Make room there, or let PROJ_USER_WRITABLE_DIRECTORY name another folder, now and for every run."
                raise OutputError(folder, f"the grid {name} cannot be written here ({error.strerror or error}).", mend) from error
    return Fetched(folder, files)


def _checksums() -> dict[str, str]:
    """SHA-256 of the grids, as the server's list has them; empty where it has no list."""
    try:
        listed = json.loads(b"".join(_blocks(f"{get_proj_endpoint()}/files.geojson")))
    except (GridDownloadError, ValueError):
        return {}
    about = [feature.get("properties") or {} for feature in listed.get("features", ())]
    return {str(entry["name"]): str(entry["sha256sum"]) for entry in about if "name" in entry and "sha256sum" in entry}


def _download(offer: Offer, path: Path, checksum: str, events: Events) -> int:
    """One grid under its final name once it is whole; its size in bytes."""
    url = offer.url.replace(_CDN, get_proj_endpoint(), 1)
    digest, done, head = hashlib.sha256(), 0, b""
    with atomic_path(path) as partial, partial.open("wb") as stream:
        for block in _blocks(url, events, offer.name):
            stream.write(block)
            digest.update(block)
            head, done = head or block[:4], done + len(block)
        stream.flush()
        if (checksum and digest.hexdigest() != checksum) or (path.suffix == ".tif" and head not in _TIFF):
            raise GridDownloadError(offer.name, url, "what came is not the grid", path.parent)
    return done


def _blocks(url: str, events: Events | None = None, label: str = "") -> Iterator[bytes]:
    """A file of a server, piece by piece.

    Raises:
        GridDownloadError: it does not come, or not whole.
    """
    folder, done = Path(get_user_data_dir()), 0
    try:
        with ask_server(url, _TIMEOUT_S) as answer:
            total = int(answer.headers.get("Content-Length") or 0)
            while block := answer.read(_BLOCK):
                done += len(block)
                if events is not None and total:
                    events.progress(done, total, f"fetching {label}")
                yield block
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise GridDownloadError(url.rsplit("/", 1)[-1], url, _why(error, url), folder) from error
    if done < total:
        raise GridDownloadError(url.rsplit("/", 1)[-1], url, f"{done} of {total} bytes came", folder)


def _why(error: Exception, url: str) -> str:
    """An error in words, with the proxy that may be its cause."""
    why: Any = getattr(error, "reason", None) or error
    try:
        proxy = name_of_proxy(url)
    except ValueError as malformed:
        return str(malformed)
    return f"{why}, through the proxy {proxy}" if proxy else str(why)
