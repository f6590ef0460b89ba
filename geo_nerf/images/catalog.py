"""The catalogue: a folder comes in; its usable photographs, each with size, lens, fix and fingerprint, go out.

Every file is decoded once. What cannot be used is left out with a reason that the user sees; nothing is dropped silently.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from geo_nerf.errors import OtherPhotographsError, TooFewPhotographsError
from geo_nerf.events import Events
from geo_nerf.images.doubts import Doubt, doubt_sentences
from geo_nerf.images.exif import Exif, interpret, without_orientation
from geo_nerf.images.files.exposures import same_photographs, taken_twice
from geo_nerf.images.files.left_out import LeftOut
from geo_nerf.images.files.opening import Opened, content_hash, levels_of_cameras, open_files, tell_contents, tell_plain
from geo_nerf.images.files.saved_again import SavedFile, saved_again
from geo_nerf.images.gnss import written_steps
from geo_nerf.images.gnss.references import HeightReference
from geo_nerf.images.listing import list_folder
from geo_nerf.images.masks import TRANSPARENT, with_masks
from geo_nerf.images.pixels import UPRIGHT, load_pixels
from geo_nerf.images.places import keep_one_place
from geo_nerf.images.tags import Tags, read_tags
from geo_nerf.sentence import sentence
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

__all__ = ["catalog_from_json", "catalog_to_json", "check_same", "load_pixels", "moved_to", "read_catalog"]

#: photographs whose bytes are compared, about
_LOOKED_INTO = 8


def read_catalog(folder: Path, settings: ImagesSettings, events: Events, *, minimum: int = 3) -> Catalog:
    """Read every photograph below a folder.

    Args:
        folder: photographs, subfolders included.
        settings: what altitudes mean, smallest size, threads.
        events: gets progress, a warning for each kind of file left out, and notes on what the altitudes were taken for.
        minimum: fewer usable photographs than this are an error.

    Raises:
        PhotographsFolderError: the folder is missing, a file, or holds no photographs.
        TooFewPhotographsError: fewer than `minimum` photographs are usable.
    """
    root = folder.resolve()
    listing = list_folder(folder)
    left_out = LeftOut(dict(listing.rejected))
    photos = _photos(root, [root / path.relative_to(folder) for path in listing.photographs], settings, events, left_out)
    place = keep_one_place(photos)
    for name, why in place.elsewhere.items():
        left_out.add(name, why, place.causes[name])
    for name, away_m in place.wild_m.items():
        text = "{name}: its GNSS position lies {away_km:.1f} km from its neighbours' and is ignored."
        events.warn(sentence("gnss_far_away", text, name=name, away_km=away_m / 1000))
    left_out.tell(events, listing.notes)
    if len(place.photos) < minimum:
        raise TooFewPhotographsError(folder, len(place.photos), minimum, left_out.lines())
    masked = with_masks(folder, _one_lens_a_camera(place.photos), listing, settings.threads, events)
    return Catalog(root, masked, dict(sorted(left_out.reasons.items())))


def _photos(root: Path, paths: Sequence[Path], settings: ImagesSettings, events: Events, left_out: LeftOut) -> list[Photo]:
    """Usable photographs, sorted by name; fills `left_out`."""
    first_of: dict[str, str] = {}
    read: list[tuple[Opened, tuple[int, int], Tags]] = []
    doubts: list[tuple[str, Doubt]] = []
    references: dict[str, HeightReference] = {}
    photos: list[Photo] = []
    used: dict[str, Opened] = {}
    for file in events.track(open_files(root, paths, settings, left_out), len(paths), "reading photographs"):
        if file.proof is None:
            left_out.add(file.name, file.reason, file.cause)
        elif (twin := first_of.setdefault(file.fingerprint, file.name)) != file.name:
            left_out.add_same(file.name, twin)
        else:
            tags = read_tags(file.path)
            read.append((file, file.proof.size_hw, without_orientation(tags) if file.kind in UPRIGHT else tags))
            used[file.name] = file
    steps = written_steps(tags for _, _, tags in read)
    for file, stored_hw, tags in read:
        exif = interpret(tags, stored_hw, settings, steps)
        doubts += [(file.name, doubt) for doubt in exif.doubts]
        references[file.name] = exif.gnss.reference
        photos.append(_photo(file, exif))
    copies = same_photographs(photos, {name: file.pixels for name, file in used.items()})
    files = {file.name: SavedFile(file.kind, tags) for file, _, tags in read}
    copies |= saved_again([photo for photo in photos if photo.name not in copies], files)
    for name, twin in copies.items():
        left_out.add_copy(name, twin)
    photos = [photo for photo in photos if photo.name not in copies]
    for words in doubt_sentences((name, doubt) for name, doubt in doubts if name not in copies):
        events.warn(words)
    _tell_references([references[photo.name] for photo in photos if photo.gnss is not None], events)
    return _levelled(sorted(photos, key=lambda photo: photo.name), used, events, left_out)


def _tell_references(references: Sequence[HeightReference], events: Events) -> None:
    """One note for each kind of altitudes and each tag that tells it."""
    for reference, count in Counter(references).items():
        who = "the altitude of 1 photograph is" if count == 1 else f"altitudes of {count} photographs are"
        if reference.kind == "unknown":
            why = reference.why.partition(";")[0]
            events.note(f"what {who} above is not known; taken as ellipsoidal ({why}).")
        else:
            events.note(f"{who} taken as {reference.kind}: {reference.why}.")


def _levelled(photos: Sequence[Photo], used: Mapping[str, Opened], events: Events, left_out: LeftOut) -> list[Photo]:
    """One photograph an exposure; those of more than 8 bits with their camera's black and white."""
    twins = taken_twice(photos, {name: file.kind for name, file in used.items()})
    for name, twin in twins.items():
        left_out.add_twin(name, twin)
    kept = [photo for photo in photos if photo.name not in twins]
    proofs = {photo.name: proof for photo in kept if (proof := used[photo.name].proof) is not None}
    tell_plain([used[photo.name] for photo in kept], events)
    levels = levels_of_cameras(kept, proofs)
    tell_contents(kept, proofs, levels, events)
    clear = {name for name, proof in proofs.items() if proof.transparent}
    return [
        replace(
            photo,
            levels=levels.get(photo.camera) if proofs[photo.name].reach is not None else None,
            mask=photo.path if photo.name in clear else None,
            mask_fingerprint=TRANSPARENT if photo.name in clear else "",
        )
        for photo in kept
    ]


def _photo(file: Opened, exif: Exif) -> Photo:
    return Photo(
        name=file.name,
        path=file.path,
        size_hw=exif.size_hw,
        orientation=exif.orientation,
        camera=exif.camera,
        prior=exif.prior,
        gnss=exif.gnss.fix,
        gimbal=exif.gimbal,
        taken_at=exif.taken_at,
        relative_altitude_m=exif.relative_altitude_m,
        fingerprint=file.fingerprint,
    )


def _one_lens_a_camera(photos: Sequence[Photo]) -> tuple[Photo, ...]:
    """Give all photographs of a camera the best-founded prior among them (the first of equals)."""
    best: dict[str, IntrinsicsPrior] = {}
    for photo in photos:
        if photo.camera not in best or photo.prior.focal_sigma < best[photo.camera].focal_sigma:
            best[photo.camera] = photo.prior
    return tuple(replace(photo, prior=best[photo.camera]) for photo in photos)


def moved_to(catalog: Catalog, root: Path) -> Catalog:
    """The catalogue of the same photographs in another folder."""

    def moved(photo: Photo) -> Photo:
        mask = None if photo.mask is None else root / photo.mask.relative_to(catalog.root)
        return replace(photo, path=root / photo.path.relative_to(catalog.root), mask=mask)

    return replace(catalog, root=root, photos=tuple(map(moved, catalog.photos)))


def check_same(catalog: Catalog, names: Collection[str] = ()) -> None:
    """See whether the files are those that the catalogue was made of: all are there, and some of them have the same bytes.

    Args:
        catalog: moved to where they should lie.
        names: photographs looked for; empty for all.

    Raises:
        OtherPhotographsError: one is missing, or another one.
    """
    wanted = [photo for photo in catalog.photos if not names or photo.name in names]
    for photo in wanted:
        if not photo.path.is_file():
            raise OtherPhotographsError(photo.path, "there is no such photograph")
    for photo in wanted[:: max(len(wanted) // _LOOKED_INTO, 1)]:
        if content_hash(photo.path.read_bytes()) != photo.fingerprint:
            raise OtherPhotographsError(photo.path, "this is not the photograph that the run read under that name")


def catalog_to_json(catalog: Catalog) -> dict[str, Any]:
    """The catalogue as JSON values; photographs' paths are their names, relative to `root`, as are those of masks."""
    photos = []
    for photo in catalog.photos:
        value = asdict(photo)
        value["path"] = photo.path.relative_to(catalog.root).as_posix()
        if value["path"] == photo.name:  # nearly always
            del value["path"]
        value["mask"] = photo.mask and photo.mask.relative_to(catalog.root).as_posix()
        photos.append(value)
    return {"root": catalog.root.as_posix(), "photos": photos, "rejected": dict(catalog.rejected)}


def catalog_from_json(value: Mapping[str, Any]) -> Catalog:
    """Read what `catalog_to_json` wrote."""
    root = Path(value["root"])
    return Catalog(root, tuple(_photo_from_json(photo, root) for photo in value["photos"]), dict(value["rejected"]))


def _photo_from_json(value: Mapping[str, Any], root: Path) -> Photo:
    prior = value["prior"]
    intrinsics = Intrinsics(**{**prior["intrinsics"], "size_hw": _pair(prior["intrinsics"]["size_hw"])})
    nested = {
        "path": root / value.get("path", value["name"]),
        "size_hw": _pair(value["size_hw"]),
        "prior": IntrinsicsPrior(intrinsics, prior["focal_sigma"], prior["source"]),
        "gnss": None if value["gnss"] is None else GnssFix(**value["gnss"]),
        "gimbal": None if value["gimbal"] is None else GimbalAngles(**value["gimbal"]),
        "mask": root / value["mask"] if value.get("mask") else None,
        "levels": _pair(value["levels"]) if value.get("levels") else None,
    }
    return Photo(**{**value, **nested})


def _pair(values: Sequence[int]) -> tuple[int, int]:
    return int(values[0]), int(values[1])
