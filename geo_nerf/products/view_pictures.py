"""Pictures of what a camera sees of the surface: colour, depth with its scale, normals, and all beside the photograph.

Comes in: arrays with NaN where nothing is seen. Goes out: 8-bit RGB pictures.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.products.pictures import ramp

if TYPE_CHECKING:
    from PIL import Image

#: where nothing is seen
NOTHING = (228, 231, 235)
_INK, _PAPER = (31, 41, 51), (255, 255, 255)
#: depth from near to far: bright to dark, readable by colour-blind people
_DEPTH = np.array([[253, 231, 37], [122, 209, 81], [34, 168, 132], [42, 120, 142], [65, 68, 135], [68, 1, 84]], np.float64)
#: part of the depths at either end that the scale leaves out
_TAILS_PERCENT = (0.5, 99.5)
_TICKS = 5


def colour_picture(colours: np.ndarray) -> np.ndarray:
    """Colours `(H, W, 3)` in 0..1 as `(H, W, 3)` uint8."""
    return _over_nothing(np.clip(colours, 0.0, 1.0) * 255.0)


def normal_picture(normals: np.ndarray) -> np.ndarray:
    """Unit normals `(H, W, 3)` along east, north, up as red, green, blue: flat ground is light blue."""
    return _over_nothing((normals + 1.0) * 127.5)


def depth_picture(depth: np.ndarray) -> np.ndarray:
    """Depths `(H, W)`, metres, near bright and far dark, with a scale in metres to the right.

    Returns:
        `(H, W + W // 8, 3)` uint8, all of it empty where nothing is seen.
    """
    from PIL import Image, ImageDraw

    height, width = depth.shape
    known = depth[np.isfinite(depth)]
    near, far = np.percentile(known, _TAILS_PERCENT) if len(known) else (0.0, 1.0)
    far = max(far, near + 0.01)
    picture = Image.new("RGB", (width + width // 8, height), _PAPER)
    shown = ramp(np.nan_to_num((depth - near) / (far - near)), _DEPTH)
    picture.paste(Image.fromarray(_over_nothing(np.where(np.isfinite(depth)[..., None], shown, np.nan))), (0, 0))
    if not len(known):
        return np.asarray(picture)
    left, top, bar, length = width + width // 64, height // 16, max(2, width // 48), height - height // 8
    strip = ramp(np.linspace(0.0, 1.0, length), _DEPTH)[:, None].repeat(bar, axis=1).astype(np.uint8)
    picture.paste(Image.fromarray(strip), (left, top))
    draw, font = ImageDraw.Draw(picture), _font(width // 50)
    for share in np.linspace(0.0, 1.0, _TICKS):
        text, place = f"{near + share * (far - near):.1f} m", (left + bar + width // 128, top + share * length)
        draw.text(place, text, fill=_INK, font=font, anchor="lm")
    return np.asarray(picture)


def sheet(panels: dict[str, np.ndarray], columns: int = 2) -> np.ndarray:
    """Pictures `(h, w, 3)` uint8 in rows, each under its caption."""
    from PIL import Image, ImageDraw

    pictures = [Image.fromarray(panel) for panel in panels.values()]
    width, height = max(picture.width for picture in pictures), max(picture.height for picture in pictures)
    line, gap = max(16, width // 28), max(4, width // 100)
    rows = -(-len(pictures) // columns)
    page = Image.new("RGB", (columns * (width + gap) + gap, rows * (height + line + gap) + gap), _PAPER)
    draw, font = ImageDraw.Draw(page), _font(line * 0.6)
    for number, (caption, picture) in enumerate(zip(panels, pictures, strict=True)):
        x, y = gap + number % columns * (width + gap), gap + number // columns * (height + line + gap)
        draw.text((x, y + line / 2), caption, fill=_INK, font=font, anchor="lm")
        page.paste(picture, (x, y + line))
    return np.asarray(page)


def _over_nothing(values: np.ndarray) -> np.ndarray:
    """Values `(H, W, 3)` 0..255 as uint8 over the colour of nothing."""
    known = np.isfinite(values).all(axis=-1, keepdims=True)
    return np.rint(np.where(known, np.nan_to_num(values), np.array(NOTHING))).astype(np.uint8)


def _font(size_px: float) -> Image.core.ImagingFont:
    from PIL import ImageFont

    return ImageFont.load_default(max(10.0, size_px))
