"""The whole from its tiles: cloud, surface model, terrain model, orthophoto, and how well the tiles meet.

Comes in: a plan and the folder its tiles were made in. Goes out: a folder of products of the whole, `merge.json` last.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import numpy as np

from geo_nerf.artefacts import write_json
from geo_nerf.crs.kept import check_kept
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.sentence import sentence, some_of
from geo_nerf.tiles.geopackage import PlanFile
from geo_nerf.tiles.merge_cloud import merge_one, merge_tiles
from geo_nerf.tiles.mosaic import Mosaic, merge_heights, merge_ortho, merge_owner
from geo_nerf.tiles.pieces import Piece, Shelf, crs_of
from geo_nerf.tiles.seams import Seam, colour_factors, find_seams, remaining, write_seams
from geo_nerf.tiles.tile_folder import CLIPPED, DONE

RECORD, OWNER, SEAMS = "merge.json", "owner.tif", "seams.gpkg"
_HEIGHTS: Mapping[str, str] = {
    "dsm.tif": "Digital surface model: height of the highest surface, metres",
    "dtm.tif": "Digital terrain model: height of the ground, metres",
}


@dataclass(frozen=True)
class Merged:
    """What was made."""

    folder: Path
    points: int
    tiles: int
    #: tiles of the plan that are not done
    missing: tuple[str, ...]
    #: as `merge.json` has them
    seams: Mapping[str, Any]


def merge(
    plan: PlanFile,
    tiles: Path,
    out: Path,
    events: Events,
    *,
    cloud: Literal["tiles", "one"] = "tiles",
    balance: bool = True,
    photographs: Mapping[int, str] | None = None,
) -> Merged:
    """Merge a plan's finished tiles.

    Args:
        plan: as read.
        tiles: the folder `geo-nerf tiles run -o` wrote.
        out: where the whole goes.
        events: told of the progress, and of tiles that are missing.
        cloud: one COPC file a tile with an index, or one file.
        balance: bring the tiles of the orthophoto to one exposure.
        photographs: their names by point source id, which `ortho_source.tif` then bears.

    Raises:
        InputError: no tile is done.
        NoSpaceError: the disk is full.
    """
    done = [row for row in plan.tiles if (tiles / row.name / DONE).is_file() and (tiles / row.name / CLIPPED).is_dir()]
    missing = tuple(row.name for row in plan.tiles if row.photos and row not in done)
    if not done:
        raise InputError("no tile of this plan is done.", where=str(tiles), mend="Work through it first: `geo-nerf tiles run`.")
    if missing:
        text = "{count} tiles are not done and leave a gap: {names}."
        events.warn(sentence("tiles_missing", text, count=len(missing), names=some_of(missing, 5)))
    pieces = [Piece(number, row.name, tiles / row.name / CLIPPED, row.outline) for number, row in enumerate(done, 1)]
    out.mkdir(parents=True, exist_ok=True)
    crs = crs_of(pieces[0].folder / "dsm.tif")
    check_kept(crs, ("GeoTIFF", "LAS", "GeoPackage", "WKT 2"))
    (out / RECORD).unlink(missing_ok=True)
    overlap = plan.number("overlap_m")
    with Shelf() as shelf:
        seams = find_seams(pieces, overlap, shelf)
        factors = colour_factors(seams, len(pieces)) if balance else np.ones((len(pieces), 3))
        mosaic = Mosaic(pieces, overlap, shelf, factors, events, photographs or {})
        merge_owner(mosaic, out / OWNER)
        for name, description in _HEIGHTS.items():
            merge_heights(mosaic, name, out, description)
        merge_ortho(mosaic, out)
    write_seams(seams, factors, plan.crs, out / SEAMS)
    points = merge_tiles(pieces, out / OWNER, crs, out, events) if cloud == "tiles" else merge_one(pieces, out / OWNER, crs, out, events)
    found = _seam_figures(seams, factors)
    write_json(out / RECORD, {"tiles": [piece.name for piece in pieces], "missing": missing, "points": points, "seams": found})
    return Merged(out, points, len(pieces), missing, found)


def _seam_figures(seams: Sequence[Seam], factors: np.ndarray) -> dict[str, Any]:
    """Seams in short: how many, and over them the median and the worst of each residual."""
    told = [seam for seam in seams if np.isfinite(seam.median_m)]
    lit = [seam for seam in seams if np.isfinite(seam.log_ratio).all()]
    offs = np.array([abs(seam.median_m) for seam in told])
    noise = np.array([seam.nmad_m for seam in told])
    steps = np.array([np.abs(seam.log_ratio).max() for seam in lit])
    left = np.array([np.abs(remaining(seam, factors)).max() for seam in lit])
    return {
        "count": len(seams),
        "height_offset_m": _middle_and_worst(offs),
        "height_nmad_m": _middle_and_worst(noise),
        "colour_step": _middle_and_worst(np.expm1(steps)),
        "colour_step_left": _middle_and_worst(np.expm1(left)),
    }


def _middle_and_worst(values: np.ndarray) -> dict[str, float | None]:
    if not len(values):
        return {"median": None, "worst": None}
    return {"median": round(float(np.median(values)), 4), "worst": round(float(values.max()), 4)}
