"""Features of neighbouring photographs matched by COLMAP, each pair verified by its geometry.

In: features, pairs. Out: COLMAP's database with both. Some pairs at a time are matched and noted down, so an interrupted orientation
goes on where it was.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.artefacts import fingerprint, read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.poses.database import camera_keys, database_name, prior_of, write_database
from geo_nerf.poses.priors import Fixes
from geo_nerf.poses.sfm import cancellable
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog

if TYPE_CHECKING:
    import pycolmap

DATABASE, JOURNAL = "database.db", "matched.json"
#: raised when what stands in the database changes
_VERSION = 2
#: pairs matched between two notes
_PAIRS_AT_ONCE = 48


def matched(
    folder: Path,
    pairs: np.ndarray,
    catalog: Catalog,
    features: Mapping[str, Path],
    fixes: Fixes | None,
    settings: PosesSettings,
    events: Events,
) -> Path:
    """Match and verify pairs.

    Args:
        folder: of the database; what an interrupted try with the same features, pairs and fixes left in it is gone on with, all else goes.
        pairs: `(N, 2)` indices into the catalogue.
        catalog: the photographs.
        features: name -> feature file, whose name tells what it was made of.
        fixes: position priors for the database, or None.
        settings: threads, seed.
        events: told after every few dozen pairs, and of the pairs verified.

    Returns:
        The database.
    """
    database, journal = folder / DATABASE, folder / JOURNAL
    key = _key(pairs, catalog, features, fixes, settings)
    done = _done(database, journal, key)
    if done is None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        write_database(database, catalog, features, fixes)
        done = 0
    for first in range(done, len(pairs), _PAIRS_AT_ONCE):
        events.progress(first, len(pairs), "matching photographs")
        chunk = pairs[first : first + _PAIRS_AT_ONCE]
        _match(database, chunk, settings)
        _check_compared(database, chunk)
        write_json(journal, {"key": key, "pairs": first + len(chunk), "stored": _stored(database)[0]})
    events.progress(len(pairs), len(pairs), "matching photographs")
    events.metric(pairs=len(pairs), verified_pairs=_stored(database)[1])
    return database


def _key(pairs: np.ndarray, catalog: Catalog, features: Mapping[str, Path], fixes: Fixes | None, settings: PosesSettings) -> str:
    """What the database is made of."""
    arrays = [pairs] if fixes is None else [pairs, fixes.known, fixes.xyz, fixes.sigma_absolute]
    lenses = [asdict(prior_of(catalog, camera)) for camera in camera_keys(catalog)]
    made_of = [[photo.name, photo.camera, features[photo.name].name] for photo in catalog.photos]
    return fingerprint([_VERSION, [hashlib.sha256(array.tobytes()).hexdigest() for array in arrays], lenses, made_of, settings.seed])


def _done(database: Path, journal: Path, key: str) -> int | None:
    """Pairs that an interrupted try has matched; None where there is nothing to go on with."""
    if not (database.is_file() and journal.is_file()):
        return None
    try:
        told = read_json(journal)
        # after a power cut the file may be older than the note
        return int(told["pairs"]) if told["key"] == key and _stored(database)[0] >= told["stored"] else None
    except (DamagedArtefactError, KeyError, TypeError, RuntimeError):
        return None


def _stored(database: Path) -> tuple[int, int]:
    """Pairs in a database that were matched, and those of them that were verified."""
    import pycolmap

    opened = pycolmap.Database.open(database)
    try:
        return int(opened.num_matched_image_pairs()), int(opened.num_verified_image_pairs())
    finally:
        opened.close()


def _check_compared(database: Path, pairs: np.ndarray) -> None:
    """COLMAP passes over what it cannot read in a list of pairs and calls that success."""
    import pycolmap

    with pycolmap.Database.open(database) as opened:
        assert all(opened.exists_matches(i + 1, j + 1) for i, j in pairs.tolist()), "COLMAP left out pairs that it was given"


def _match(database: Path, pairs: np.ndarray, settings: PosesSettings) -> None:
    import pycolmap

    listing = database.with_name("pairs.txt")
    listing.write_text("".join(f"{database_name(i)} {database_name(j)}\n" for i, j in pairs.tolist()), encoding="ascii")
    options = pycolmap.FeatureMatchingOptions(use_gpu=False, num_threads=settings.threads)
    verification = pycolmap.TwoViewGeometryOptions()
    verification.ransac.random_seed = settings.seed
    pairing = pycolmap.ImportedPairingOptions(match_list_path=listing)

    def match(token: pycolmap.CancellationToken) -> None:
        pycolmap.match_image_pairs(database, options, pairing, verification, pycolmap.Device.cpu, cancellation_token=token)

    cancellable(match)
