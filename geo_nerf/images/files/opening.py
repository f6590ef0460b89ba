"""Files of photographs opened and decoded once each, and what that tells of cameras as a whole.

In: paths. Out: an `Opened` a file; black and white of each camera.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf.events import Events
from geo_nerf.images.decoding.jpeg_data import coded_pixels
from geo_nerf.images.decoding.kinds import Kind, kind_of
from geo_nerf.images.decoding.stored import Proof, UnreadablePictureError
from geo_nerf.images.decoding.tone import Levels, Reach, are_dark, levels_of
from geo_nerf.images.doubts import some_names
from geo_nerf.images.files.exposures import developed_twins, is_raw
from geo_nerf.images.files.left_out import LeftOut
from geo_nerf.images.files.walking import printable
from geo_nerf.images.pixels import decode, large_photographs, prove, read_bytes
from geo_nerf.library_words import named
from geo_nerf.sentence import sentence
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Photo

#: a picture of one colour has fewer bytes a pixel, beside tags and thumbnails, and its values differ by no more
_PLAIN_BYTES, _PLAIN_SPAN, _TAGS_BYTES = 0.05, 8, 2**16


@dataclass(frozen=True)
class Opened:
    """A file after decoding: what it holds, or why it is no use."""

    path: Path
    name: str
    fingerprint: str
    kind: Kind
    proof: Proof | None
    reason: str = ""
    #: what is told in place of `reason` where that is another one for each file
    cause: str = ""
    #: hash of a JPEG's compressed pixels, which copies with other tags share; "" for other kinds
    pixels: str = ""
    #: one colour all over, as of a closed shutter
    plain: bool = False


def content_hash(data: bytes) -> str:
    """A hash of a file's bytes."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()


def open_files(root: Path, paths: Sequence[Path], settings: ImagesSettings, left_out: LeftOut) -> Iterator[Opened]:
    """Decode every file but camera raws whose exposure the camera has also written as JPEG or kin.

    Args:
        root: names are relative to it.
        paths: files below it.
        settings: smallest size, threads.
        left_out: gets those raws.
    """
    twins = developed_twins(paths)
    usable: dict[Path, str] = {}

    def opened(path: Path) -> Opened:
        return _open(root, path, settings)

    with large_photographs(), ThreadPoolExecutor(settings.threads, thread_name_prefix="decode") as pool:
        for file in pool.map(opened, [path for path in paths if not is_raw(path)]):
            if file.proof is not None:
                usable[file.path] = file.name
            yield file
        alone = []
        for path in filter(is_raw, paths):
            names = [usable[twin] for twin in twins.get(path, ()) if twin in usable]
            if names:
                left_out.add_twin(printable(path.relative_to(root)), names[0])
            else:
                alone.append(path)
        yield from pool.map(opened, alone)


def _open(root: Path, path: Path, settings: ImagesSettings) -> Opened:
    name, suffix = printable(path.relative_to(root)), path.suffix.lower()
    data, reason = read_bytes(path)
    if data is None:
        return Opened(path, name, "", Kind.UNKNOWN, None, reason)
    kind = kind_of(data, suffix)
    try:
        proof = named(name, lambda: prove(data, suffix))
    except UnreadablePictureError as error:
        return Opened(path, name, "", kind, None, error.why, error.common)
    if max(proof.size_hw) < settings.min_side_px:
        height, width = proof.size_hw
        small = sentence("too_small", "it is only {width} x {height} pixels", width=width, height=height)
        return Opened(path, name, "", kind, None, small)
    pixels = content_hash(coded_pixels(data)) if kind is Kind.JPEG else ""
    return Opened(path, name, content_hash(data), kind, proof, pixels=pixels, plain=_is_plain(data, suffix, kind, proof))


def _is_plain(data: bytes, suffix: str, kind: Kind, proof: Proof) -> bool:
    """Whether a picture shows nothing; of compressed ones only the very small can be so, and are looked at."""
    if proof.reach is not None:
        return proof.reach.low == proof.reach.high
    if kind not in (Kind.JPEG, Kind.PNG) or len(data) - _TAGS_BYTES > _PLAIN_BYTES * proof.size_hw[0] * proof.size_hw[1]:
        return False
    try:
        return int(np.ptp(decode(data, suffix, 8).pixels)) <= _PLAIN_SPAN
    except UnreadablePictureError:
        return False


def levels_of_cameras(photos: Sequence[Photo], proofs: Mapping[str, Proof]) -> dict[str, Levels]:
    """Black and white of each camera that has photographs of more than 8 bits."""
    reaches: dict[str, list[Reach]] = defaultdict(list)
    for photo in photos:
        if (reach := proofs[photo.name].reach) is not None:
            reaches[photo.camera].append(reach)
    return {camera: levels_of(found) for camera, found in reaches.items()}


def tell_contents(photos: Sequence[Photo], proofs: Mapping[str, Proof], levels: Mapping[str, Levels], events: Events) -> None:
    """Notes on choices that were made when files hold more, or other things, than eight bits of red, green and blue."""
    deep: dict[str, list[Photo]] = defaultdict(list)
    profiles: dict[str, list[str]] = defaultdict(list)
    for photo in photos:
        proof = proofs[photo.name]
        if proof.reach is not None:
            deep[photo.camera].append(photo)
        if proof.profile:
            profiles[proof.profile].append(photo.name)
    for camera, found in deep.items():
        black, white = levels[camera]
        single = all((reach := proofs[photo.name].reach) is not None and reach.single for photo in found)
        what = "a single band, used as grey; its values" if single else "of more than 8 bits a colour; values"
        reaches = [reach for photo in found if (reach := proofs[photo.name].reach) is not None]
        if are_dark(reaches, levels[camera]):
            text = (
                "the photographs of {camera} come out very dark: their values end far below {white}, which is taken for white; "
                "convert them to 8 bits with the right brightness ({names})."
            )
            some = some_names([photo.name for photo in found])
            events.warn(sentence("dark_photographs", text, camera=camera, white=white, names=some))
        who = f"{_counted(len(found), 'photograph')} of {camera} {'is' if len(found) == 1 else 'are'}"
        events.note(f"{who} {what} from {black} (black) to {white} (white) become 0 to 255.")
    for profile, names in profiles.items():
        who = f"{_counted(len(names), 'photograph')} with the colour profile {profile}"
        events.note(f"{who}: colours are taken as sRGB ({some_names(names)}).")
    several = [photo.name for photo in photos if proofs[photo.name].pictures > 1]
    if several:
        events.note(f"{_counted(len(several), 'file')} with several pictures: the first of each is used ({some_names(several)}).")
    clear = [photo.name for photo in photos if proofs[photo.name].transparent]
    if clear:
        events.note(f"{_counted(len(clear), 'photograph')} with transparent parts, which are not used ({some_names(clear)}).")


def tell_plain(files: Sequence[Opened], events: Events) -> None:
    """One warning of pictures that show nothing."""
    names = [file.name for file in files if file.plain]
    if names:
        text = f"{_counted(len(names), 'photograph')} of one colour all over, black or white, say: {{names}}."
        events.warn(sentence("plain_photographs", text, count=len(names), names=some_names(names)))


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'s' * (count != 1)}"
