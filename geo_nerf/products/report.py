"""A report as one HTML page that needs nothing else: pictures, charts and a 3-D view inside, no network, light and dark, fit for print.

Comes in: a `Report` of plain values. Goes out: the page. `run_report` fills one from a run's folder, the demo adds its own sections.
"""

from __future__ import annotations

import base64
import json
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape as html_escape
from importlib import resources
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from geo_nerf import __version__
from geo_nerf.artefacts import atomic_path
from geo_nerf.shown import shown

Rating = Literal["good", "fair", "poor", "unknown"]
_MARKS: Mapping[Rating, str] = {"good": "\u2713 good", "fair": "~ fair", "poor": "\u2717 poor", "unknown": "? unknown"}


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
class Chart:
    """A drawing, SVG, whose colours follow the page; `wide` ones take the whole width."""

    svg: str
    caption: str
    wide: bool = False


@dataclass(frozen=True)
class Viewer:
    """A thinned cloud to be turned in the page (see `page/viewer.js`)."""

    #: what the script must know, JSON-able
    facts: Mapping[str, Any]
    #: positions, colours, confidence
    points: bytes
    #: shown without script, without WebGL and in print
    still: Image
    caption: str


@dataclass(frozen=True)
class Verdict:
    """A judgement in plain words."""

    rating: Rating
    what: str
    text: str


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
    #: the cells hold words rather than figures, and are set left
    words: bool = False


@dataclass(frozen=True)
class Details:
    """Tables that are folded away until asked for (unfolded in print)."""

    summary: str
    tables: Sequence[Table]


@dataclass(frozen=True)
class Section:
    """A part of the report: a heading, paragraphs, judgements, warnings, then the view, figures, tables and what is folded away."""

    title: str
    paragraphs: Sequence[str] = ()
    figures: Sequence[Figure | Chart] = ()
    tables: Sequence[Table] = ()
    #: things the reader should know, set apart
    warnings: Sequence[str] = ()
    verdicts: Sequence[Verdict] = ()
    viewer: Viewer | None = None
    details: Sequence[Details] = ()


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
    #: a sentence under the list of files
    files_note: str = ""


def escape(text: str) -> str:
    """Words as the page may hold them, between tags and in quoted attributes."""
    return html_escape(shown(text, lines=True), quote=True)


def write_report(report: Report, path: Path) -> None:
    """Write the page, atomically."""
    with atomic_path(path) as partial:
        partial.write_text(render_report(report), encoding="utf-8")


def render_report(report: Report, *, for_print: bool = False) -> str:
    """The page as HTML; every text of the report is escaped.

    Args:
        report: all of it.
        for_print: as a PDF writer wants it: no scripts, everything unfolded, the colours of paper written out.
    """
    sections = [(f"part-{number}", section) for number, section in enumerate(report.sections)]
    body = [
        _head(report),
        _contents(sections, bool(report.products)),
        _hero(report.hero),
        _numbers(report.numbers),
        *(_section(key, section, for_print) for key, section in sections),
        _products(report.products, report.files_note),
        f"<footer>Written by geo-nerf {escape(__version__)}. This page needs no network and can be sent as one file.</footer>",
    ]
    script = "" if for_print else _script("page.js") + (_script("viewer.js") if any(part.viewer for _, part in sections) else "")
    style = page_file("style.css") + (page_file("paper.css") if for_print else "")
    page = (
        "<!doctype html>\n<html lang='en'><head><meta charset='utf-8'>"
        "<meta name='viewport' content='width=device-width, initial-scale=1'><meta name='color-scheme' content='light dark'>"
        f"<title>{escape(report.title)}</title><style>{style}</style></head><body>"
        f"<a class='skip' href='#content'>Skip to the content</a><main id='content'>{''.join(body)}</main>{script}</body></html>\n"
    )
    return _in_paper_colours(page) if for_print else page


def page_file(name: str) -> str:
    """A file of `products/page/`: style sheet or script."""
    return (resources.files("geo_nerf.products") / "page" / name).read_text(encoding="utf-8")


def _script(name: str) -> str:
    return f"<script>{page_file(name)}</script>"


def _in_paper_colours(page: str) -> str:
    """The page with the first definition of every colour in place of its name: not every PDF writer resolves them inside drawings."""
    colours: dict[str, str] = {}
    for name, value in re.findall(r"--([a-z]+):(#[0-9a-f]{3,8})", page):
        colours.setdefault(name, value)
    return re.sub(r"var\(--([a-z]+)\)", lambda found: colours.get(found[1], found[0]), page)


def _contents(sections: Sequence[tuple[str, Section]], products: bool) -> str:
    links = [(key, section.title) for key, section in sections] + ([("files", "Files")] if products else [])
    items = "".join(f"<li><a href='#{key}'>{escape(title)}</a></li>" for key, title in links)
    return f"<nav class='contents' aria-label='Contents'><ul>{items}</ul></nav>" if len(links) > 2 else ""


def _head(report: Report) -> str:
    facts = "".join(f"<li>{escape(fact)}</li>" for fact in report.facts)
    lead = f"<p class='lead'>{escape(report.subtitle)}</p><ul class='facts'>{facts}</ul>"
    return f"<header><p class='brand'>geo-nerf</p><h1>{escape(report.title)}</h1>{lead}</header>"


def _image(image: Image, classes: str = "") -> str:
    return f"<img class='{classes}' src='{image.uri()}' alt='{escape(image.alt)}'>"


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


def _section(key: str, section: Section, for_print: bool) -> str:
    texts = "".join(f"<p>{escape(text)}</p>" for text in section.paragraphs)
    warnings = "".join(f"<p class='warning'>{escape(text)}</p>" for text in section.warnings)
    figures = "".join(_figure(figure) for figure in section.figures)
    grid = f"<div class='figures'>{figures}</div>" if figures else ""
    parts = [
        texts,
        _verdicts(section.verdicts),
        warnings,
        _viewer(section.viewer, for_print) if section.viewer else "",
        grid,
        *(_table(table) for table in section.tables),
        *(_details(part, for_print) for part in section.details),
    ]
    return f"<section aria-labelledby='{key}'><h2 id='{key}'>{escape(section.title)}</h2>{''.join(parts)}</section>"


def _verdicts(verdicts: Sequence[Verdict]) -> str:
    items = "".join(
        f"<li><span class='rating {verdict.rating}'>{_MARKS[verdict.rating]}</span><b>{escape(verdict.what)}</b>"
        f"<span class='text'>{escape(verdict.text)}</span></li>"
        for verdict in verdicts
    )
    return f"<ul class='verdicts'>{items}</ul>" if items else ""


def _viewer(viewer: Viewer, for_print: bool) -> str:
    still = _image(viewer.still, "still")
    caption = f"<figcaption>{escape(viewer.caption)}</figcaption>"
    if for_print:
        return f"<figure class='viewer'><div class='stage'>{still}</div>{caption}</figure>"
    names = ("Colour", "Height", *(("Confidence",) if viewer.facts.get("confidence") else ()))
    buttons = "".join(f"<button type='button' data-mode='{mode}' aria-pressed='false'>{name}</button>" for mode, name in enumerate(names))
    keys = "Point cloud. Arrow keys turn it, with Shift they move it, plus and minus zoom, 0 goes back."
    facts = json.dumps(dict(viewer.facts), separators=(",", ":")).replace("<", "\\u003c")
    return (
        f"<figure class='viewer'><div class='stage'>{still}<canvas tabindex='0' role='img' aria-label='{keys}'></canvas></div>"
        f"<div class='tools'>{buttons}<button type='button' class='home'>Start view</button>"
        "<label>Point size <input class='size' type='range' min='0.4' max='3' value='1' step='0.1'></label>"
        f"<span class='state' role='status'></span><span class='scale'></span></div>{caption}"
        f"<script type='application/json' class='view-facts'>{facts}</script>"
        f"<script type='text/plain' class='view-points'>{base64.b64encode(viewer.points).decode()}</script></figure>"
    )


def _figure(figure: Figure | Chart) -> str:
    words = [word for word, is_so in (("wide", figure.wide), ("map", isinstance(figure, Chart) and "'chart map'" in figure.svg)) if is_so]
    kind = f" class='{' '.join(words)}'" if words else ""
    drawn = figure.svg if isinstance(figure, Chart) else _image(figure.image)
    return f"<figure{kind}>{drawn}<figcaption>{escape(figure.caption)}</figcaption></figure>"


def _details(part: Details, for_print: bool) -> str:
    tables = "".join(_table(table) for table in part.tables)
    if for_print:
        return f"<h3>{escape(part.summary)}</h3><div class='fold'>{tables}</div>"
    return f"<details><summary>{escape(part.summary)}</summary>{tables}</details>"


def _table(table: Table) -> str:
    head = "".join(f"<th scope='col'>{escape(cell)}</th>" for cell in table.header)
    rows = "".join(
        f"<tr><th scope='row'>{escape(row[0])}</th>{''.join(f'<td>{escape(cell)}</td>' for cell in row[1:])}</tr>" for row in table.rows
    )
    caption = f"<caption>{escape(table.caption)}</caption>" if table.caption else ""
    kind = " class='words'" if table.words else ""
    return f"<div class='table'><table{kind}>{caption}<thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>"


def _products(products: Sequence[Product], note: str) -> str:
    if not products:
        return ""
    told = f"<p>{escape(note)}</p>" if note else ""
    items = "".join(
        f"<li><a href='{escape(quote(os.fsencode(product.href)))}'>{escape(product.name)}</a><span>{escape(product.what)}</span>"
        f"<small>{_size(product.size_bytes)}</small></li>"
        for product in products
    )
    return f"<section aria-labelledby='files'><h2 id='files'>Files</h2><ul class='products'>{items}</ul>{told}</section>"


def _size(count: int) -> str:
    return f"{count / 1e6:,.1f} MB" if count >= 100_000 else f"{count / 1e3:,.1f} kB"
