"""Drawings for the report as SVG: maps with arrows and marks, strips, bars. Colours are the page's names, so they follow light and dark.

Comes in: numbers in map units. Goes out: text to be put into the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from geo_nerf.products.report import Image, escape

#: width of a drawing in its own units
WIDTH = 1000.0
_FONT = "font-family:Inter,Segoe UI,system-ui,sans-serif"


@dataclass
class Drawing:
    """Marks on a plane, x right, y up, at one scale for both axes.

    Args:
        box: smallest x and y, largest x and y that are shown.
        title: what it shows, for those who cannot see it.
        margin: empty border, units of the drawing.
        foot: room below for scale bar and legend, units of the drawing.
        kind: a word for the style sheet.
    """

    box: tuple[float, float, float, float]
    title: str
    margin: float = 24.0
    foot: float = 84.0
    #: for the style sheet
    kind: str = "map"
    parts: list[str] = field(default_factory=list)

    @property
    def scale(self) -> float:
        """Units of the drawing per unit of the plane."""
        return (WIDTH - 2 * self.margin) / max(self.box[2] - self.box[0], 1e-9)

    @property
    def height(self) -> float:
        """Of the whole drawing."""
        return (self.box[3] - self.box[1]) * self.scale + 2 * self.margin + self.foot

    def at(self, xy: np.ndarray) -> np.ndarray:
        """`(N, 2)` places in the drawing of `(N, 2)` places of the plane."""
        points = np.asarray(xy, np.float64).reshape(-1, 2)
        return np.column_stack([(points[:, 0] - self.box[0]) * self.scale, (self.box[3] - points[:, 1]) * self.scale]) + self.margin

    def picture(self, image: Image, box: tuple[float, float, float, float]) -> None:
        """Lay a picture under what follows, over its box (west, south, east, north)."""
        (left, top), (right, bottom) = self.at(np.array([[box[0], box[3]], [box[2], box[1]]]))
        self.parts.append(
            f"<image x='{left:.1f}' y='{top:.1f}' width='{right - left:.1f}' height='{bottom - top:.1f}' "
            f"preserveAspectRatio='none' href='{image.uri()}'/>"
        )

    def line(self, xy: np.ndarray, colour: str = "var(--ink)", width: float = 2.0, opacity: float = 1.0) -> None:
        """A line through `(N, 2)` places."""
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in self.at(xy))
        self.parts.append(f"<polyline points='{path}' style='fill:none;stroke:{colour};stroke-width:{width};stroke-opacity:{opacity}'/>")

    def dots(self, xy: np.ndarray, colour: str = "var(--ink)", radius: float = 5.0, titles: Sequence[str] = ()) -> None:
        """Discs; a title shows when the pointer rests on one."""
        for number, (x, y) in enumerate(self.at(xy)):
            told = f"<title>{escape(titles[number])}</title>" if titles else ""
            self.parts.append(
                f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius}' style='fill:{colour};stroke:var(--card);stroke-width:1.5'>{told}</circle>"
            )

    def triangles(self, xy: np.ndarray, colour: str, labels: Sequence[str]) -> None:
        """Marks of surveyed points with their names."""
        for (x, y), label in zip(self.at(xy), labels, strict=True):
            self.parts.append(f"<path d='M{x:.1f} {y - 12:.1f}l10 18h-20z' style='fill:{colour};stroke:var(--card);stroke-width:2'/>")
            self.text(x + 14, y + 6, label, size=19)

    def arrows(self, xy: np.ndarray, vectors: np.ndarray, grow: float, colour: str = "var(--vector)", width: float = 3.0) -> None:
        """Vectors `(N, 2)` of the plane's unit, `grow` times as long, from `(N, 2)` places."""
        for (x, y), (dx, dy) in zip(self.at(xy), np.asarray(vectors, np.float64) * grow * self.scale, strict=True):
            length = float(np.hypot(dx, dy))
            if length < 1.0:
                continue
            head = min(11.0, 0.5 * length)
            tip, (ux, uy) = (x + dx, y - dy), (dx / length, -dy / length)
            left = (tip[0] - head * ux - 0.5 * head * uy, tip[1] - head * uy + 0.5 * head * ux)
            right = (tip[0] - head * ux + 0.5 * head * uy, tip[1] - head * uy - 0.5 * head * ux)
            self.parts.append(
                f"<path d='M{x:.1f} {y:.1f}L{tip[0] - 0.8 * head * ux:.1f} {tip[1] - 0.8 * head * uy:.1f}' "
                f"style='fill:none;stroke:{colour};stroke-width:{width}'/>"
                f"<path d='M{tip[0]:.1f} {tip[1]:.1f}L{left[0]:.1f} {left[1]:.1f}L{right[0]:.1f} {right[1]:.1f}z' style='fill:{colour}'/>"
            )

    def text(self, x: float, y: float, words: str, *, size: float = 22.0, anchor: str = "start", colour: str = "var(--ink)") -> None:
        """Words at a place of the drawing."""
        self.parts.append(
            f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' style='fill:{colour};font-size:{size}px;{_FONT}'>{escape(words)}</text>"
        )

    def rectangle(self, x: float, y: float, wide: float, tall: float, colour: str) -> None:
        """A filled box at a place of the drawing."""
        self.parts.append(f"<rect x='{x:.1f}' y='{y:.1f}' width='{wide:.1f}' height='{tall:.1f}' style='fill:{colour}'/>")

    def plane(self, colour: str) -> None:
        """Fill the plane."""
        self.rectangle(self.margin, self.margin, WIDTH - 2 * self.margin, self.height - self.foot - 2 * self.margin, colour)

    def outline(self) -> None:
        """A frame around the plane."""
        (left, top), (right, bottom) = self.at(np.array([[self.box[0], self.box[3]], [self.box[2], self.box[1]]]))
        self.parts.append(
            f"<rect x='{left:.1f}' y='{top:.1f}' width='{right - left:.1f}' height='{bottom - top:.1f}' "
            "style='fill:none;stroke:var(--line);stroke-width:2'/>"
        )

    def scale_bar(self, unit: str = "m") -> None:
        """A bar of a round length at the lower left."""
        length = round_length(0.2 * (self.box[2] - self.box[0]))
        y, wide = self.height - self.foot + 18, length * self.scale
        self.rectangle(self.margin, y, wide, 6, "var(--ink)")
        self.text(self.margin + wide + 10, y + 11, f"{length:g} {unit}", size=20)

    def vector_key(self, length: float, grow: float, words: str) -> None:
        """How long an arrow of a round length is, at the lower right."""
        y, wide = self.height - self.foot + 21, length * grow * self.scale
        left = WIDTH - self.margin - wide
        self.parts.append(f"<path d='M{left:.1f} {y:.1f}h{wide:.1f}' style='fill:none;stroke:var(--vector);stroke-width:4'/>")
        self.text(left - 12, y + 8, words, size=20, anchor="end")

    def legend(self, entries: Sequence[tuple[str, str]]) -> None:
        """Coloured boxes with words in one row at the foot."""
        step, y = (WIDTH - 2 * self.margin) / max(len(entries), 1), self.height - 34
        for number, (colour, words) in enumerate(entries):
            self.rectangle(self.margin + number * step, y, 22, 22, colour)
            self.text(self.margin + number * step + 30, y + 18, words, size=20)

    def svg(self) -> str:
        """The drawing."""
        return (
            f"<svg class='chart {self.kind}' xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {WIDTH:.0f} {self.height:.0f}' role='img'>"
            f"<title>{escape(self.title)}</title>{''.join(self.parts)}</svg>"
        )


def round_length(length: float) -> float:
    """The largest of 1, 2, 5 times a power of ten that is at most `length`."""
    if not length > 0:
        return 1.0
    power = 10.0 ** np.floor(np.log10(length))
    return float(max(step for step in (1, 2, 5) if step * power <= length * (1 + 1e-9)) * power)


def bars(values: Sequence[float], titles: Sequence[str], title: str, unit: str, *, limit: float | None = None) -> str:
    """Upright bars from zero, one a value, with a dashed line at `limit`."""
    tall, left, foot = 300.0, 70.0, 40.0
    top = max([*values, limit or 0.0, 1e-9]) * 1.08
    step = (WIDTH - left - 10) / max(len(values), 1)
    drawing = Drawing((0, 0, WIDTH, 0), title, margin=0, foot=tall + foot, kind="bars")
    for share in (0.0, 0.5, 1.0):
        tick = round_length(top) * share
        y = tall - tick / top * (tall - 20)
        drawing.rectangle(left, y, WIDTH - left, 1, "var(--line)")
        drawing.text(left - 10, y + 7, f"{tick:g}", size=19, anchor="end", colour="var(--soft)")
    for number, (value, words) in enumerate(zip(values, titles, strict=True)):
        high = value / top * (tall - 20)
        drawing.parts.append(
            f"<rect x='{left + number * step:.1f}' y='{tall - high:.1f}' width='{max(step * 0.78, 0.8):.1f}' height='{high:.1f}' "
            f"style='fill:var(--accent)'><title>{escape(words)}</title></rect>"
        )
    if limit is not None:
        y = tall - limit / top * (tall - 20)
        drawing.parts.append(f"<path d='M{left} {y:.1f}H{WIDTH}' style='stroke:var(--warn);stroke-width:2;stroke-dasharray:8 6'/>")
    drawing.text(left, tall + 30, unit, size=19, colour="var(--soft)")
    return drawing.svg()
