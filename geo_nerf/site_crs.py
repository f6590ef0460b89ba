"""A job's CRS against the place of its photographs: what stops a run, what it warns of, what it assumes. Goes out: events, or an error."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geo_nerf.artefacts import read_json
from geo_nerf.events import Events

if TYPE_CHECKING:
    from geo_nerf.pipeline import Job


def check_oriented(job: Job, events: Events) -> None:
    """Check a job's CRS, and its fitness for the place where the photographs are oriented already.

    Raises:
        GeoNerfError: products cannot be written in the CRS, or it is not fit for the place.
    """
    from geo_nerf.crs import check_way, survey_crs
    from geo_nerf.crs.kept import check_kept
    from geo_nerf.frame import LocalFrame

    wanted = survey_crs(job.crs)
    check_way(wanted)
    check_kept(wanted)
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
