"""A job's CRS against the place of its photographs: what stops a run, what it warns of, what it assumes. Goes out: events, or an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo_nerf.artefacts import read_json
from geo_nerf.events import Events

if TYPE_CHECKING:
    from geo_nerf.pipeline import Job
    from geo_nerf.types import Catalog


def check_crs(crs: str) -> None:
    """Check that products can be written in a CRS, that there is a way to it, and that files keep it.

    Raises:
        GeoNerfError: they cannot, a grid is missing, no way is known, or files lose it.
    """
    from geo_nerf.crs import check_way, survey_crs
    from geo_nerf.crs.kept import check_kept

    wanted = survey_crs(crs)
    check_way(wanted)
    check_kept(wanted)


def check_photographed(crs: str, catalog: Catalog, events: Events) -> None:
    """Check a CRS at the middle of the photographs' positions, where they have some; see `check_at`."""
    import numpy as np

    from geo_nerf.globe import middle_of_places

    fixes = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    if fixes:
        check_at(crs, *middle_of_places(np.array([(fix.lon_deg, fix.lat_deg) for fix in fixes])), events)


def check_oriented(job: Job, events: Events) -> None:
    """Check a job's CRS, and its fitness for the place where the photographs are oriented already.

    Raises:
        GeoNerfError: products cannot be written in the CRS, or it is not fit for the place.
    """
    from geo_nerf.frame import LocalFrame

    check_crs(job.crs)
    for record in (job.out / "scene" / "scene.json", job.out / "poses" / "orientation.json"):
        if record.is_file():
            frame = LocalFrame.from_json(read_json(record)["frame"])
            return check_at(job.crs, frame.lon_deg, frame.lat_deg, events)
    return None


def check_at(crs: str, lon_deg: float, lat_deg: float, events: Events) -> None:
    """Check a CRS at a place, degrees; warns of its scale and notes what was assumed when it was read.

    Raises:
        GeoNerfError: see `crs.check_place`.
    """
    from geo_nerf.crs import check_place, survey_crs
    from geo_nerf.crs.survey import survey_note

    for words in check_place(survey_crs(crs), lon_deg, lat_deg):
        events.warn(words)
    if note := survey_note(crs):
        events.note(note)
