"""Pictures of products for people: colour relief, orthophoto, top views of the cloud, sections. Arrays in, 8-bit RGBA pictures out.

Alpha is 0 where a product has nothing. `encoded` turns a picture into WebP for a page, `save_picture` into a file.
"""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.artefacts import atomic_path
from geo_nerf.types import Grid

if TYPE_CHECKING:
    from PIL import Image

#: colours from low to high ground: water-green, meadow, straw, clay, stone, snow
RELIEF_COLOURS = np.array(
    [[70, 118, 110], [104, 150, 105], [166, 181, 115], [224, 203, 141], [211, 151, 107], [176, 120, 108], [226, 217, 213], [252, 251, 249]],
    np.float64,
)
#: confidence from none to full: a dark to bright ramp that prints well and that colour-blind people can read
CONFIDENCE_COLOURS = np.array([[68, 1, 84], [65, 68, 135], [42, 120, 142], [34, 168, 132], [122, 209, 81], [253, 231, 37]], np.float64)


@dataclass(frozen=True)
class ColourCloud:
    """A cloud as pictures need it. N points."""

    #: `(N, 3)` float64 easting, northing, height, metres
    xyz: np.ndarray
    #: `(N, 3)` uint8
    rgb: np.ndarray
    #: `(N,)` float32 in 0..1, or None when the file has none
    confidence: np.ndarray | None


@dataclass(frozen=True)
class MapPicture:
    """A picture that knows where it lies, north up."""

    #: `(H, W, 4)` uint8
    rgba: np.ndarray
    #: easting of the left edge, northing of the top edge, metres
    west: float
    north: float
    #: metres
    cell_m: float

    @property
    def box(self) -> tuple[float, float, float, float]:
        """West, south, east, north, metres."""
        rows, columns = self.rgba.shape[:2]
        return self.west, self.north - rows * self.cell_m, self.west + columns * self.cell_m, self.north


def read_map_picture(path: Path) -> MapPicture:
    """Read a GeoTIFF of three bands or more.

    Raises:
        DamagedArtefactError: it is no such raster.
    """
    import rasterio

    from geo_nerf.errors import DamagedArtefactError

    try:
        with rasterio.open(path) as raster:
            bands, mask, place = raster.read([1, 2, 3]), raster.dataset_mask(), raster.transform
    except (rasterio.errors.RasterioError, IndexError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    rgba = np.moveaxis(np.concatenate([bands, mask[None]]), 0, -1).astype(np.uint8)
    return MapPicture(rgba, place.c, place.f, place.a)


def on_common_ground(one: MapPicture, other: MapPicture, *, longest_px: int = 1400) -> tuple[np.ndarray, np.ndarray]:
    """Both pictures cut to the ground they share and brought to one size, to be laid over each other.

    Returns:
        Two `(H, W, 4)` uint8 of equal size.
    """
    from PIL import Image as pillow

    pairs = list(zip(one.box, other.box, strict=True))
    west, south, east, north = (max(pairs[0]), max(pairs[1]), min(pairs[2]), min(pairs[3]))
    scale = longest_px / max(east - west, north - south)
    size = (max(1, round((east - west) * scale)), max(1, round((north - south) * scale)))
    views = []
    for picture in (one, other):
        box = ((west - picture.west), (picture.north - north), (east - picture.west), (picture.north - south))
        pixels = tuple(edge / picture.cell_m for edge in box)
        views.append(np.asarray(pillow.fromarray(picture.rgba).resize(size, pillow.Resampling.BICUBIC, box=pixels, reducing_gap=2.0)))
    return views[0], views[1]


def read_colour_cloud(path: Path) -> ColourCloud:
    """Read a LAS, LAZ or COPC file's coordinates, colours and confidence.

    Raises:
        DamagedArtefactError: it is no point cloud.
    """
    import laspy

    from geo_nerf.errors import DamagedArtefactError

    try:
        cloud = laspy.read(path)
    except (OSError, laspy.errors.LaspyException, RuntimeError, ValueError) as error:
        raise DamagedArtefactError(path, str(error)) from error
    names = {name.lower(): name for name in cloud.point_format.dimension_names}
    colours = [np.asarray(cloud[name]) for name in ("red", "green", "blue") if name in names]
    rgb = np.stack(colours, axis=1) >> 8 if colours else np.full((len(cloud.points), 3), 160)
    confidence = np.asarray(cloud[names["confidence"]], np.float32) if "confidence" in names else None
    return ColourCloud(np.asarray(cloud.xyz, np.float64), rgb.astype(np.uint8), confidence)


def ramp(values01: np.ndarray, colours: np.ndarray) -> np.ndarray:
    """`(..., 3)` float64 colours 0..255 of values 0..1, between the `(N, 3)` colours given."""
    place = np.clip(values01, 0, 1) * (len(colours) - 1)
    lower = np.minimum(place.astype(int), len(colours) - 2)
    share = (place - lower)[..., None]
    return np.asarray(colours[lower] * (1 - share) + colours[lower + 1] * share)


def hillshade(
    heights: np.ndarray, cell_m: float, *, azimuth_deg: float = 315.0, altitude_deg: float = 45.0, tall: float = 1.0
) -> np.ndarray:
    """Brightness of a surface under one distant light (Horn 1981, "Hill shading and the reflectance map").

    Args:
        heights: `(H, W)` metres, row 0 in the north, NaN where there is nothing.
        cell_m: metres.
        azimuth_deg: where the light comes from, clockwise from north.
        altitude_deg: how high it stands.
        tall: vertical exaggeration.

    Returns:
        `(H, W)` float64 in 0..1, NaN beside empty cells.
    """
    south, east = np.gradient(heights.astype(np.float64) * tall, cell_m)
    azimuth, altitude = np.radians([azimuth_deg, altitude_deg])
    towards = np.array([np.sin(azimuth) * np.cos(altitude), np.cos(azimuth) * np.cos(altitude), np.sin(altitude)])
    lit = (-east * towards[0] + south * towards[1] + towards[2]) / np.sqrt(1 + east**2 + south**2)
    return np.asarray(np.clip(lit, 0, 1))


def relief_picture(dsm: Grid) -> np.ndarray:
    """Colour relief: height as colour, form as light from four sides, cells below their surroundings a little darker.

    Returns:
        `(H, W, 4)` uint8.
    """
    from scipy import ndimage

    valid = np.isfinite(dsm.values)
    if not valid.any():
        return np.zeros((*valid.shape, 4), np.uint8)
    nearest = ndimage.distance_transform_edt(~valid, return_distances=False, return_indices=True)
    heights = dsm.values.astype(np.float64)[tuple(nearest)]
    low, high = np.percentile(heights[valid], [1, 99.5])
    colours = ramp((heights - low) / max(high - low, 0.1), RELIEF_COLOURS)
    sides = ((315.0, 0.55), (270.0, 0.15), (0.0, 0.2), (45.0, 0.1))
    light = sum(share * hillshade(heights, dsm.cell_m, azimuth_deg=azimuth) for azimuth, share in sides)
    hollow = np.clip((ndimage.gaussian_filter(heights, 1.2 / dsm.cell_m) - heights) / 4, 0, 0.35)
    shown = colours * ((0.42 + 0.84 * np.asarray(light)) * (1 - hollow))[..., None]
    return _with_alpha(shown, valid)


def _with_alpha(rgb: np.ndarray, valid: np.ndarray) -> np.ndarray:
    picture = np.empty((*valid.shape, 4), np.uint8)
    picture[..., :3] = np.clip(rgb, 0, 255)
    picture[..., 3] = np.where(valid, 255, 0)
    return picture


def top_view(cloud: ColourCloud, cell_m: float) -> np.ndarray:
    """The cloud from above in its own colours: the highest point of each cell.

    Returns:
        `(H, W, 4)` uint8, north up.
    """
    row, column, size = _cells(cloud.xyz, cell_m)
    order = np.argsort(cloud.xyz[:, 2])
    rgb, valid = np.zeros((*size, 3)), np.zeros(size, bool)
    rgb[row[order], column[order]] = cloud.rgb[order]
    valid[row, column] = True
    return _with_alpha(rgb, valid)


def confidence_picture(cloud: ColourCloud, cell_m: float) -> np.ndarray:
    """The cloud's mean confidence from above, dark where it is low.

    Returns:
        `(H, W, 4)` uint8, north up; all empty when the cloud carries no confidence.
    """
    row, column, size = _cells(cloud.xyz, cell_m)
    if cloud.confidence is None:
        return np.zeros((*size, 4), np.uint8)
    flat = row * size[1] + column
    count = np.bincount(flat, minlength=size[0] * size[1])
    total = np.bincount(flat, cloud.confidence, minlength=size[0] * size[1])
    mean = (total / np.maximum(count, 1)).reshape(size)
    return _with_alpha(ramp(mean, CONFIDENCE_COLOURS), count.reshape(size) > 0)


def _cells(xyz: np.ndarray, cell_m: float) -> tuple[np.ndarray, np.ndarray, tuple[int, int]]:
    west, north = xyz[:, 0].min(), xyz[:, 1].max()
    column = ((xyz[:, 0] - west) / cell_m).astype(int)
    row = ((north - xyz[:, 1]) / cell_m).astype(int)
    return row, column, (int(row.max()) + 1, int(column.max()) + 1)


def section_of(cloud: ColourCloud, start: np.ndarray, end: np.ndarray, half_width_m: float) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The points near a line.

    Args:
        cloud: in a CRS.
        start: `(2,)` easting, northing.
        end: `(2,)`.
        half_width_m: points this far to either side count.

    Returns:
        `(M,)` metres along the line, `(M,)` heights, `(M, 3)` uint8 colours.
    """
    way = np.asarray(end, np.float64) - start
    length = float(np.linalg.norm(way))
    along, across = (cloud.xyz[:, :2] - start) @ (way / length), (cloud.xyz[:, :2] - start) @ np.array([-way[1], way[0]]) / length
    near = (np.abs(across) <= half_width_m) & (along >= 0) & (along <= length)
    return along[near], cloud.xyz[near, 2], cloud.rgb[near]


def cropped(picture: np.ndarray) -> np.ndarray:
    """The picture without empty rows and columns around it."""
    rows, columns = np.flatnonzero(picture[..., 3].any(axis=1)), np.flatnonzero(picture[..., 3].any(axis=0))
    if len(rows) == 0:
        return picture
    return picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def encoded(picture: np.ndarray, *, longest_px: int = 1200, quality: int = 86) -> bytes:
    """The picture as WebP, shrunk so that its longer side is at most `longest_px`.

    Args:
        picture: `(H, W, 4)` or `(H, W, 3)` uint8.
        longest_px: pixels.
        quality: of the compression, 0..100.
    """
    buffer = io.BytesIO()
    _shrunk(picture, longest_px).save(buffer, format="WEBP", quality=quality, method=4)
    return buffer.getvalue()


def save_picture(picture: np.ndarray, path: Path, *, longest_px: int = 2400) -> None:
    """Write the picture as PNG, shrunk so that its longer side is at most `longest_px`."""
    with atomic_path(path) as partial:
        _shrunk(picture, longest_px).save(partial, format="PNG", optimize=True)


def _shrunk(picture: np.ndarray, longest_px: int) -> Image.Image:
    from PIL import Image as pillow

    image = pillow.fromarray(picture)
    image.thumbnail((longest_px, longest_px), pillow.Resampling.LANCZOS)
    return image
