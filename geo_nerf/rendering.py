"""`geo-nerf render`: what a finished run's surface looks like from its photographs, beside them.

Comes in: a run's folder. Goes out: pictures of colour, depth and normals, and how well the colours agree with the photographs.
"""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.shown import shown

if TYPE_CHECKING:
    from rich.table import Table

    from geo_nerf.field.field import SurfaceField
    from geo_nerf.scene.camera import Pinhole
    from geo_nerf.scene.scene import Scene, View
    from geo_nerf.surface.view import Seen

#: photographs drawn when none is named
DEFAULT_PHOTOS = 4
_SHEET_PX = 2400
#: of a photograph's name in a picture's
_STEM_BYTES = 180


class NotTrainedError(InputError):
    """The folder holds no run whose surface has been trained."""

    def __init__(self, run: Path) -> None:
        is_run = (run / "run.json").is_file()
        what = "this run has no trained surface yet." if is_run else "this is not the folder of a run."
        mend = "Run `geo-nerf run` to the end of its step `field` first." if is_run else "Give the folder that `geo-nerf run -o` wrote."
        super().__init__(what, where=str(run), mend=mend)


class UnknownPhotographError(InputError):
    """No oriented photograph of this name."""

    def __init__(self, name: str, known: Sequence[str]) -> None:
        near = difflib.get_close_matches(name, known, n=4, cutoff=0.4)
        examples = f"Near it: {', '.join(near)}." if near else f"There are {', '.join(known[:4])}{' …' if len(known) > 4 else ''}."
        super().__init__("the run's surface was seen by no photograph of this name.", where=f"--photo {name}", mend=examples)


@dataclass(frozen=True)
class TrainedRun:
    """What of a run is needed to draw its surface."""

    scene: Scene
    field: SurfaceField


@dataclass(frozen=True)
class RenderedPhoto:
    """How a photograph's view came out."""

    photo: str
    #: agreement of colours where the surface is met, decibels; the photograph was trained on. None where nothing is met
    psnr_db: float | None
    #: part of the picture in which the surface is met, 0..1
    met: float
    #: photograph, colour, depth and normals on one sheet
    sheet: str
    #: each by itself, at full size
    pictures: tuple[str, ...]


def open_run(run: Path, device: str = "auto") -> TrainedRun:
    """Read the scene and the trained field of a run.

    Raises:
        NotTrainedError: there is none.
        DamagedArtefactError: a file of it cannot be read.
    """
    from geo_nerf.field.cameras import corrected_scene
    from geo_nerf.field.checkpoint import load_field
    from geo_nerf.scene.scene import Scene

    if not all((run / step / "step.json").is_file() for step in ("scene", "field")):
        raise NotTrainedError(run)
    field = load_field(run / "field", device)
    return TrainedRun(corrected_scene(Scene.load(run / "scene"), field), field)


def render_photos(
    trained: TrainedRun, names: Iterable[str], folder: Path, events: Events, *, longest_px: int = 1600
) -> tuple[RenderedPhoto, ...]:
    """Draw the views of photographs and write them as PNG.

    Args:
        trained: what to draw.
        names: photographs, by name or by file name alone where that is unique; none: a few spread over the block.
        folder: where the pictures go.
        events: told the progress.
        longest_px: larger views are drawn at this long side.

    Raises:
        UnknownPhotographError: no such photograph.
    """
    places = [find_photo(trained.scene, name) for name in names] or spread_out(trained.scene, DEFAULT_PHOTOS)
    return tuple(_render(trained, place, folder, longest_px) for place in events.track(places, len(places), "drawing views"))


def find_photo(scene: Scene, name: str) -> int:
    """Place of a photograph in the scene's views.

    Raises:
        UnknownPhotographError: no such photograph, or several.
    """
    names = [view.name for view in scene.views]
    if name in names:
        return names.index(name)
    wanted = _loosely(Path(name).name)
    alike = [place for place, known in enumerate(names) if wanted in (_loosely(Path(known).name), _loosely(Path(known).stem))]
    if len(alike) != 1:
        raise UnknownPhotographError(name, [names[place] for place in alike] or names)
    return alike[0]


def _loosely(name: str) -> str:
    """A name without regard to case and to how a system stores accents."""
    return unicodedata.normalize("NFC", name).lower()


def spread_out(scene: Scene, count: int) -> list[int]:
    """Places of a few views far from one another, the one nearest the middle first."""
    centres = np.stack([view.camera_to_local[:3, 3] for view in scene.views])
    chosen = [int(np.linalg.norm(centres - np.median(centres, axis=0), axis=1).argmin())]
    while len(chosen) < min(count, len(centres)):
        distance = np.linalg.norm(centres[:, None] - centres[chosen], axis=-1).min(axis=1)
        chosen.append(int(distance.argmax()))
    return chosen


def renderings_json(done: Iterable[RenderedPhoto]) -> list[dict[str, Any]]:
    """The outcome as JSON values."""
    return [asdict(photo) for photo in done]


def renderings_view(done: Iterable[RenderedPhoto]) -> Table:
    """The outcome for people."""
    from rich.table import Table

    from geo_nerf.terminal import plain

    table = Table("photograph", "PSNR", "surface met", "picture", box=None, pad_edge=False)
    for photo in done:
        psnr = "-" if photo.psnr_db is None else f"{photo.psnr_db:.1f} dB"
        table.add_row(plain(photo.photo), psnr, f"{photo.met:.0%}", plain(photo.sheet))
    return table


def _render(trained: TrainedRun, place: int, folder: Path, longest_px: int) -> RenderedPhoto:
    from geo_nerf.products.pictures import save_picture
    from geo_nerf.products.view_pictures import colour_picture, depth_picture, normal_picture, sheet
    from geo_nerf.surface.view import look

    view = trained.scene.views[place]
    pinhole = _shrunk(view.pinhole, longest_px)
    seen = look(trained.field, pinhole, view.camera_to_local, exposure=place)
    photo = _photograph(trained.scene, place, pinhole.size_hw)
    psnr_db = _psnr_db(seen, photo)
    panels = {"colour": colour_picture(seen.colours), "depth": depth_picture(seen.depth), "normals": normal_picture(seen.normals)}
    quality = "surface not met" if psnr_db is None else f"PSNR {psnr_db:.1f} dB"
    page = sheet(
        {
            shown(view.name): photo,
            f"rendered from the field, {quality}": panels["colour"],
            "depth along the optical axis": panels["depth"],
            "normals (east red, north green, up blue)": panels["normals"],
        }
    )
    stem = _file_stem(trained.scene.views, place)
    paths = {name: folder / f"{stem}-{name}.png" for name in panels}
    for name, path in paths.items():
        save_picture(panels[name], path, longest_px=max(panels[name].shape))
    save_picture(page, folder / f"{stem}.png", longest_px=_SHEET_PX)
    return RenderedPhoto(
        view.name, psnr_db, float(seen.met.mean()), str(folder / f"{stem}.png"), tuple(str(path) for path in paths.values())
    )


def _photograph(scene: Scene, place: int, size_hw: tuple[int, int]) -> np.ndarray:
    """The undistorted photograph at a size, `(H, W, 3)` uint8."""
    import cv2

    photo: np.ndarray = cv2.resize(np.asarray(scene.image(place, 0)), size_hw[::-1], interpolation=cv2.INTER_AREA)
    return photo


def _shrunk(pinhole: Pinhole, longest_px: int) -> Pinhole:
    """The camera at a smaller size; never at a larger one."""
    scale = min(1.0, longest_px / max(pinhole.size_hw))
    height, width = (max(1, round(side * scale)) for side in pinhole.size_hw)
    across, down = width / pinhole.size_hw[1], height / pinhole.size_hw[0]
    return replace(
        pinhole, size_hw=(height, width), fx=pinhole.fx * across, fy=pinhole.fy * down, cx=pinhole.cx * across, cy=pinhole.cy * down
    )


def _psnr_db(seen: Seen, photo: np.ndarray) -> float | None:
    met = seen.met
    if not met.any():
        return None
    error = float(np.square(seen.colours[met] - photo[met] / 255.0).mean())
    return round(-10.0 * float(np.log10(max(error, 1e-10))), 2)


def _file_stem(views: Sequence[View], place: int) -> str:
    """A file name from the photograph's: without its suffix, with the view's number where another would have the same; never too long."""
    stems = [shown(Path(view.name).with_suffix("").as_posix()).replace("/", "_") for view in views]
    stem = stems[place].encode()[:_STEM_BYTES].decode(errors="ignore")
    alone = stem == stems[place] and [one.casefold() for one in stems].count(stem.casefold()) == 1
    return stem if alone else f"{stem}-{place:05d}"
