"""Which way a survey is mapped: all at once, photograph by photograph, or, when it is large, in overlapping parts that are then joined.

In: a matched database and where the photographs were. Out: blocks, largest first, in whatever axes the mapper chose. In parts, only one
part's features and matches are ever in memory, and of the ties of the whole a bounded number a photograph.
"""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import numpy as np

from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.poses.block import Block
from geo_nerf.poses.database import names_by_id, verified_pairs, write_part
from geo_nerf.poses.features import load_features
from geo_nerf.poses.globally import map_globally
from geo_nerf.poses.join import Piece, join, thin
from geo_nerf.poses.models import block_and_features, block_of
from geo_nerf.poses.parts import PART_PHOTOS, BlockPart, split
from geo_nerf.poses.sfm import calibrated_cameras, map_incrementally
from geo_nerf.sentence import sentence
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog

if TYPE_CHECKING:
    import pycolmap

#: `auto` maps up to so many photographs at once: at 200 both ways take the same time, at 500 parts take a sixth (benchmarks/RESULTS.md)
AT_ONCE_UP_TO = 300
#: so large a part of the photographs must have a position for the survey to be cut by ground
_PLACED_PART = 0.5
#: a lens that so many photographs of a part share is handed on to the other parts
_LENS_PHOTOS = 20

Way = Literal["incremental", "global", "parts"]


def way_of(settings: PosesSettings, positions: np.ndarray) -> Way:
    """How to map.

    `auto` maps small surveys photograph by photograph, large ones in parts, and large ones whose photographs do not say where they were,
    which cannot be cut by ground, globally.

    Args:
        settings: the mapper wished for.
        positions: `(P, 3)` metres, NaN where unknown or not believed.

    Raises:
        InputError: parts are wished for and fewer than half the photographs have a position.
    """
    count = int(np.isfinite(positions).all(axis=1).sum())
    placed = count / max(len(positions), 1)
    if settings.mapper == "parts" and placed < _PLACED_PART:
        raise InputError(
            f"only {100 * placed:.0f} % of the photographs have a GNSS position that can be believed: the survey cannot be cut into parts.",
            where="poses.mapper: parts",
            mend="Set poses.mapper to global, which needs no positions (and memory that grows with the survey).",
        )
    if settings.mapper != "auto":
        return settings.mapper
    return auto_way(len(positions), count)


def auto_way(photographs: int, placed: int) -> Way:
    """What `auto` does with so many photographs of which so many have a position."""
    if photographs <= AT_ONCE_UP_TO:
        return "incremental"
    return "parts" if placed >= _PLACED_PART * photographs else "global"


def map_photographs(
    path: Path,
    catalog: Catalog,
    features: Mapping[str, Path],
    settings: PosesSettings,
    events: Events,
    *,
    positions: np.ndarray,
    use_positions: bool,
) -> list[Block]:
    """Find poses and tie points.

    Args:
        path: the database, matched.
        catalog: the photographs.
        features: name -> feature file, for the points' colours; none given, none taken.
        settings: mapper, threads, seed.
        events: progress by photograph.
        positions: `(P, 3)` metres, NaN where unknown or not believed.
        use_positions: let the position priors take part (robustly).

    Returns:
        Models of at least three photographs, most photographs first.

    Raises:
        InputError: see `way_of`.
    """
    way, total = way_of(settings, positions), len(catalog.photos)
    if way == "parts":
        return _map_parts(path, catalog, features, settings, events, positions, use_positions)
    if way == "global":
        if settings.mapper == "auto":
            events.note("Most photographs do not say where they were: all are mapped globally, and memory grows with their number.")
        models = map_globally(path, catalog, settings, events)
    else:
        count = _Count(events, total)
        models = map_incrementally(
            path, settings, constant_cameras=calibrated_cameras(catalog), use_positions=use_positions, on_photograph=count.one_more
        )
    names = names_by_id(catalog)
    blocks = [block_of(model, names, _colours(model, names, features)) for model in models]
    return sorted(blocks, key=lambda block: (-len(block.names), block.names))


class _Count:
    """Counts photographs and tells the count."""

    def __init__(self, events: Events, total: int) -> None:
        self._events, self._total, self._done, self._ceiling = events, total, 0, total

    def part(self, photos: int) -> None:
        """The next `photos` photographs belong to a part of their own."""
        self._ceiling = min(self._done + photos, self._total)

    def one_more(self) -> None:
        """One photograph took its place; tried again, it does not count twice."""
        self.reach(self._done + 1)

    def reach(self, done: int) -> None:
        """So many are done with."""
        self._done = min(done, self._ceiling)
        self._events.progress(self._done, self._total, "orienting photographs")


def _map_parts(
    path: Path,
    catalog: Catalog,
    features: Mapping[str, Path],
    settings: PosesSettings,
    events: Events,
    positions: np.ndarray,
    use_positions: bool,
) -> list[Block]:
    pairs, matches = verified_pairs(path)
    parts = split(positions, pairs, matches)
    events.note(
        f"{len(catalog.photos)} photographs are mapped in {len(parts)} overlapping parts of about {PART_PHOTOS} photographs of their own, "
        "which are then joined."
    )
    count = _Count(events, sum(len(part.photos) for part in parts))
    lenses: dict[int, pycolmap.Camera] = {}
    pieces: list[Piece] = []
    names = names_by_id(catalog)
    done = 0
    for number, part in enumerate(parts, 1):
        done += len(part.photos)
        count.part(len(part.photos))
        scratch = path.with_name("part")
        shutil.rmtree(scratch, ignore_errors=True)
        scratch.mkdir()
        write_part(path, scratch / "database.db", part.photos.tolist(), pairs, lenses)
        constant = calibrated_cameras(catalog) | set(lenses)
        models = map_incrementally(
            scratch / "database.db", settings, constant_cameras=constant, use_positions=use_positions, on_photograph=count.one_more
        )
        pieces += [_piece(model, names, features) for model in models]
        lenses |= _settled(models, lenses)
        _warn_of_missing(number, part, models, catalog, events)
        shutil.rmtree(scratch, ignore_errors=True)
        count.reach(done)
    events.progress(0, 1, "joining parts")
    blocks = join(pieces, settings.seed)
    events.progress(1, 1, "joining parts")
    return blocks


def _piece(model: pycolmap.Reconstruction, names: Mapping[int, str], features: Mapping[str, Path]) -> Piece:
    block, feature = block_and_features(model, names, _colours(model, names, features))
    photo = {names[image_id]: image_id - 1 for image_id in model.images}
    return thin(Piece(block, feature, np.array([photo[name] for name in block.names], np.int64)))


def _colours(
    model: pycolmap.Reconstruction, names: Mapping[int, str], features: Mapping[str, Path]
) -> dict[str, np.ndarray] | None:
    """Of a model's photographs alone: name -> `(F, 3)` uint8."""
    own = [names[image_id] for image_id in model.reg_image_ids()]
    return {name: load_features(features[name]).rgb for name in own} if features else None


def _settled(models: list[pycolmap.Reconstruction], known: Mapping[int, pycolmap.Camera]) -> dict[int, pycolmap.Camera]:
    """Lenses that a part found from many photographs: the next parts take them as they are, so that all parts have the same.

    The adjustment of the whole frees them again.
    """
    import pycolmap

    found: dict[int, pycolmap.Camera] = {}
    for model in sorted(models, key=lambda model: -model.num_reg_images()):
        used = [model.images[image_id].camera_id for image_id in model.reg_image_ids()]
        for camera_id in set(used) - set(known) - set(found):
            if used.count(camera_id) >= _LENS_PHOTOS:
                found[camera_id] = pycolmap.Camera(model.cameras[camera_id].todict())
    return found


def _warn_of_missing(number: int, part: BlockPart, models: list[pycolmap.Reconstruction], catalog: Catalog, events: Events) -> None:
    """Name a part of which little or nothing could be mapped; its neighbours may still hold some of it."""
    placed = {model.images[image_id].image_id - 1 for model in models for image_id in model.reg_image_ids()}
    missing = [catalog.photos[n].name for n in part.own.tolist() if n not in placed]
    if 2 * len(missing) > len(part.own):
        names = ", ".join(missing[:4]) + (f" and {len(missing) - 4} more" if len(missing) > 4 else "")
        text = (
            "Part {part} of the survey could not be mapped by itself: {missing} of its {total} photographs ({names}) stand "
            "only where its neighbours reach them."
        )
        events.warn(sentence("part_not_mapped", text, part=number, missing=len(missing), total=len(part.own), names=names))
