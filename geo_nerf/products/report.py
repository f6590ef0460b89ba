"""A report as one HTML page that needs nothing else: pictures inside, no network, light and dark, fit for print.

Comes in: a `Report` of plain values. Goes out: the page. `run_report` fills one from a run's folder, the demo adds its own sections.
"""

from __future__ import annotations

import base64
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path

from geo_nerf import __version__
from geo_nerf.artefacts import atomic_path
from geo_nerf.products.report_style import SCRIPT, STYLE


@dataclass(frozen=True)
class Image:
    """An encoded picture."""

    data: bytes
    #: what it shows, for those who cannot see it
    alt: str
    kind: str = "image/webp"

    def uri(self) -> str:
        """The picture as a data URI."""
        return f"data:{self.kind};base64,{base64.b64encode(self.data).decode()}"


@dataclass(frozen=True)
class Figure:
    """A picture with its caption; `wide` ones take the whole width."""

    image: Image
    caption: str
    wide: bool = False


@dataclass(frozen=True)
class Compare:
    """Two pictures of the same ground with a slider between them."""

    left: Image
    right: Image
    left_label: str
    right_label: str


@dataclass(frozen=True)
class Number:
    """A headline figure."""

    label: str
    value: str
    #: unit or explanation, small
    note: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of text; the first column is a heading, the others are set right."""

    header: Sequence[str]
    rows: Sequence[Sequence[str]]
    caption: str = ""


@dataclass(frozen=True)
class Section:
    """A part of the report: a heading, paragraphs, then figures and tables."""

    title: str
    paragraphs: Sequence[str] = ()
    figures: Sequence[Figure] = ()
    tables: Sequence[Table] = ()
    #: things the reader should know, set apart
    warnings: Sequence[str] = ()


@dataclass(frozen=True)
class Product:
    """A file that can be opened from the page."""

    #: relative to the page
    href: str
    name: str
    what: str
    size_bytes: int


@dataclass(frozen=True)
class Report:
    """All of a page."""

    title: str
    subtitle: str
    #: short facts under the title: CRS, preset, date
    facts: Sequence[str] = ()
    hero: Compare | Figure | None = None
    numbers: Sequence[Number] = ()
    sections: Sequence[Section] = ()
    products: Sequence[Product] = ()


def write_report(report: Report, path: Path) -> None:
    """Write the page, atomically."""
    with atomic_path(path) as partial:
        partial.write_text(render_report(report), encoding="utf-8")


def render_report(report: Report) -> str:
    """The page as HTML; every text of the report is escaped."""
    body = [
        _head(report),
        _hero(report.hero),
        _numbers(report.numbers),
        *(_section(section) for section in report.sections),
        _products(report.products),
        f"<footer>Written by geo-nerf {escape(__version__)}. This page needs no network and can be sent as one file.</footer>",
    ]
    return (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'><meta name='color-scheme' content='light dark'>"
        f"<title>{escape(report.title)}</title><style>{STYLE}</style></head><body><main>{''.join(body)}</main>"
        f"<script>{SCRIPT}</script></body></html>\n"
    )


def _head(report: Report) -> str:
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in report.facts)
    lead = f"<p class='lead'>{escape(report.subtitle)}</p><ul class='facts'>{facts}</ul>"
    return f"<header><p class='brand'>geo-nerf</p><h1>{escape(report.title)}</h1>{lead}</header>"


def _image(image: Image, classes: str = "") -> str:
    return f"<img class='{classes}' src='{image.uri()}' alt='{escape(image.alt, quote=True)}'>"


def _hero(hero: Compare | Figure | None) -> str:
    if hero is None:
        return ""
    if isinstance(hero, Figure):
        return f"<figure class='hero'>{_image(hero.image)}<figcaption>{escape(hero.caption)}</figcaption></figure>"
    labels = f"<span class='tag left'>{escape(hero.left_label)}</span><span class='tag right'>{escape(hero.right_label)}</span>"
    slider = "<input type='range' min='0' max='100' value='50' step='0.1' aria-label='Move to compare the two pictures'>"
    return (
        f"<figure class='hero compare'>{_image(hero.left, 'under')}{_image(hero.right, 'over')}"
        f"<span class='bar' aria-hidden='true'></span>{labels}{slider}</figure>"
    )


def _numbers(numbers: Sequence[Number]) -> str:
    cards = "".join(
        f"<div class='card'><dt>{escape(number.label)}</dt><dd>{escape(number.value)}<small>{escape(number.note)}</small></dd></div>"
        for number in numbers
    )
    return f"<dl class='numbers'>{cards}</dl>" if numbers else ""


def _section(section: Section) -> str:
    texts = "".join(f"<p>{escape(text)}</p>" for text in section.paragraphs)
    warnings = "".join(f"<p class='warning'>{escape(text)}</p>" for text in section.warnings)
    figures = "".join(_figure(figure) for figure in section.figures)
    grid = f"<div class='figures'>{figures}</div>" if figures else ""
    return f"<section><h2>{escape(section.title)}</h2>{texts}{warnings}{grid}{''.join(_table(table) for table in section.tables)}</section>"


def _figure(figure: Figure) -> str:
    kind = " class='wide'" if figure.wide else ""
    return f"<figure{kind}>{_image(figure.image)}<figcaption>{escape(figure.caption)}</figcaption></figure>"


def _table(table: Table) -> str:
    head = "".join(f"<th scope='col'>{escape(cell)}</th>" for cell in table.header)
    rows = "".join(
        f"<tr><th scope='row'>{escape(row[0])}</th>{''.join(f'<td>{escape(cell)}</td>' for cell in row[1:])}</tr>" for row in table.rows
    )
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    return f"<div class='table'><table>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"


def _products(products: Sequence[Product]) -> str:
    if not products:
        return ""
    items = "".join(
        f"<li><a href='{escape(product.href, quote=True)}'>{escape(product.name)}</a><span>{escape(product.what)}</span>"
        f"<small>{_size(product.size_bytes)}</small></li>"
        for product in products
    )
    return f"<section><h2>Files</h2><ul class='products'>{items}</ul></section>"


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count >= 100_000 else f"{count / 1e3:,.1f} kB"
