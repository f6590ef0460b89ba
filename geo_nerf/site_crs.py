"""A job's CRS against the place of its photographs: what stops a run, what it warns of, what it assumes. Goes out: events, or an error."""

from __future__ import annotations

import math
from pathlib import Path
from typing import TYPE_CHECKING

from geo_nerf.artefacts import read_json
from geo_nerf.errors import GeoNerfError
from geo_nerf.events import Events

if TYPE_CHECKING:
    from geo_nerf.frame import LocalFrame
    from geo_nerf.pipeline import Job
    from geo_nerf.settings import ProductsSettings
    from geo_nerf.types import Catalog, Control

#: what a datum may be off WGS 84 by where nobody states it, metres
_UNSTATED_M = 2.0


def check_crs(crs: str, products: ProductsSettings) -> None:
    """Answer every question about a CRS that the products wanted will ask, before any photograph is read.

    Products can be written in it, there is a way to it, each format wanted keeps it, and the area that products are
    cut to can be brought into it. Whether its grids are here is asked once the place is known (`check_at`): outside its area it is the CRS
    that is wrong.

    Args:
        crs: text of the CRS.
        products: what is wanted.

    Raises:
        GeoNerfError: the first of these that is not so.
    """
    from geo_nerf.crs import check_way, survey_crs
    from geo_nerf.crs.kept import check_kept
    from geo_nerf.products.kept import area_outline

    wanted = survey_crs(crs)
    check_way(wanted, grids=False)
    check_kept(wanted, formats_of(products))
    if products.crop:
        area_outline(Path(products.crop), wanted)


def formats_of(products: ProductsSettings) -> tuple[str, ...]:
    """The formats of `crs.kept.FORMATS` that the products wanted are written in; cameras, STAC and report are always."""
    return ("GeoTIFF", "LAS", "GeoPackage", "WKT 2", *(("PRJ",) if {"contours", "landxml"} & set(products.also) else ()))


def check_photographed(crs: str, catalog: Catalog, events: Events) -> None:
    """Check a CRS at the middle of the photographs' positions, where they have some; see `check_at`."""
    import numpy as np

    from geo_nerf.crs import check_way, survey_crs
    from geo_nerf.globe import middle_of_places

    fixes = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    if fixes:
        finest_m = min(fix.sigma_horizontal_m for fix in fixes)
        check_at(crs, *middle_of_places(np.array([(fix.lon_deg, fix.lat_deg) for fix in fixes])), events, finest_m=finest_m)
    else:
        check_way(survey_crs(crs))


def check_oriented(job: Job, events: Events) -> None:
    """Check a job's CRS, and its fitness for the place where the photographs are oriented already.

    Raises:
        GeoNerfError: products cannot be written in the CRS, or it is not fit for the place.
    """
    check_crs(job.crs, job.settings.products)
    frame = _frame_of(job)
    if frame is not None:
        check_at(job.crs, frame.lon_deg, frame.lat_deg, events)
    check_frame(job)


def check_frame(job: Job) -> None:
    """Make sure that coordinates in a job's CRS can be had from its local frame, which control in another datum may have fixed.

    Raises:
        GeoNerfError: they cannot, see `LocalFrame.local_to_crs`.
    """
    import numpy as np

    from geo_nerf.crs import survey_crs

    frame = _frame_of(job)
    if frame is not None:
        frame.local_to_crs(np.zeros((1, 3)), survey_crs(job.crs))


def _frame_of(job: Job) -> LocalFrame | None:
    """The local frame that a run has so far; the scene's may be that of an earlier survey of the site."""
    from geo_nerf.frame import LocalFrame

    for record in (job.out / "scene" / "scene.json", job.out / "poses" / "orientation.json"):
        if record.is_file():
            return LocalFrame.from_json(read_json(record)["frame"])
    return None


def check_at(crs: str, lon_deg: float, lat_deg: float, events: Events, *, finest_m: float = math.inf) -> None:
    """Check a CRS at a place; warns of its scale and datum, and notes what was assumed when it was read.

    Args:
        crs: text of the CRS.
        lon_deg: longitude, degrees.
        lat_deg: latitude.
        events: get warnings and notes.
        finest_m: the best standard deviation of a position, metres; one finer than its datum is known is warned of.

    Raises:
        GeoNerfError: see `crs.check_place`.
    """
    from geo_nerf.crs import agreement_at, check_area, check_place, check_way, survey_crs
    from geo_nerf.crs.survey import survey_note

    wanted = survey_crs(crs)
    check_area(wanted, lon_deg, lat_deg)
    check_way(wanted)
    for words in check_place(wanted, lon_deg, lat_deg):
        events.warn(words)
    if (agreement := agreement_at(wanted, lon_deg, lat_deg)) is not None:
        tell = events.warn if finest_m < (agreement.accuracy_m or _UNSTATED_M) / 2 else events.note
        tell(agreement.words)
    if note := survey_note(crs):
        events.note(note)


def check_control(crs: str, control: Control) -> None:
    """Make sure before any work that products can be had in a CRS from a control file's.

    Raises:
        MissingGridError: the way between their datums needs a grid that is not installed.
        GeoNerfError: see `crs.transformer`.
    """
    from geo_nerf.crs import NoOperationError, is_wgs84, same_datum, survey_crs, transformer

    wanted = survey_crs(crs)
    if is_wgs84(wanted) or is_wgs84(control.crs) or same_datum(wanted, control.crs):
        return
    try:
        transformer(control.crs.to_2d(), wanted.to_2d())
    except NoOperationError:  # then by way of WGS 84
        return
    except GeoNerfError as error:
        raise error.at(f"{control.path} and --crs {crs}") from error
