"""What `docs/pdal.md` says of the templates. Comes in: the examples. Goes out: Markdown; `python -m pdal_stages.reference` writes it anew.

Options and defaults are read off the chains, so the page cannot say anything else than the templates hold.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from pdal_stages import chains
from pdal_stages.chains import Pipeline
from pdal_stages.examples import examples
from pdal_stages.runner import OPTIONS_SINCE, SINCE
from pdal_stages.stages import Stage

#: between these lines of a page lies what is written here
BEGIN, END = "<!-- written by python -m pdal_stages.reference -->\n", "<!-- end -->\n"
OLDEST = "2.2"
#: templates that PDAL runs in streaming mode, points passing through a few thousand at a time, and since which version
STREAMING = {
    "to_las": OLDEST, "ground_by_height": OLDEST, "thin": "2.3", "merge": OLDEST, "dsm": OLDEST, "dtm": OLDEST,
    "compare": OLDEST,
}  # fmt: skip


class Option(NamedTuple):
    """What an option of a stage means."""

    unit: str
    meaning: str


_LENGTH, _HEIGHT, _NO_UNIT = "CRS unit", "unit of heights", ""
#: by stage and option
OPTIONS = {
    ("readers.las", "filename"): Option("file", "read: LAS, LAZ or COPC"),
    ("filters.assign", "assignment"): Option("value", "values set, and where"),
    ("filters.assign", "condition"): Option(_HEIGHT, "only points with a height in this range"),
    ("filters.assign", "value"): Option(_HEIGHT, "how the difference is made"),
    ("filters.colorization", "raster"): Option("file", "raster in the cloud's CRS, asked for its value at each point"),
    ("filters.colorization", "dimensions"): Option("name:band:factor", "dimensions filled from its bands; 257 makes 16 bit of 8"),
    ("filters.divider", "capacity"): Option("points", "held at once: all, since PDAL 2.2 drops points outside the raster where it streams"),
    ("filters.crop", "bounds"): Option(_LENGTH, "box, ([xmin,xmax],[ymin,ymax]); the example is no box and stops PDAL"),
    ("filters.elm", "cell"): Option(_LENGTH, "edge of the cells in which low noise is looked for"),
    ("filters.elm", "threshold"): Option(_HEIGHT, "gap to the next higher point from which a point is low noise"),
    ("filters.ferry", "dimensions"): Option("names", "dimensions added"),
    ("filters.hag_nn", "count"): Option("points", "nearest ground points from which the ground's height is taken"),
    ("filters.outlier", "method"): Option(_NO_UNIT, "`statistical`, or `radius` with options of its own"),
    ("filters.outlier", "mean_k"): Option("points", "neighbours over which the mean distance is taken"),
    ("filters.outlier", "multiplier"): Option("standard deviations", "above the cloud's mean distance, from which a point is noise"),
    ("filters.range", "limits"): Option("value", "points that stay"),
    ("filters.sample", "radius"): Option(_LENGTH, "least distance between points"),
    ("filters.smrf", "cell"): Option(_LENGTH, "edge of the cells whose lowest points are looked at"),
    ("filters.smrf", "slope"): Option("height per length", "steepest ground"),
    ("filters.smrf", "window"): Option(_LENGTH, "reach of the largest window: half the largest building, or more"),
    ("filters.smrf", "threshold"): Option(_HEIGHT, "distance to the found ground within which a point is ground"),
    ("filters.smrf", "scalar"): Option("times the slope", "added to the threshold where the ground is steep"),
    ("filters.splitter", "length"): Option(_LENGTH, "edge of a tile"),
    ("filters.splitter", "origin_x"): Option(_LENGTH, "where borders are counted from"),
    ("filters.splitter", "origin_y"): Option(_LENGTH, "likewise"),
    ("filters.stats", "dimensions"): Option("names", "dimensions whose statistics go into PDAL's metadata (`--metadata FILE`)"),
    ("writers.las", "filename"): Option("file", "written; # becomes a tile's number"),
    ("writers.las", "minor_version"): Option(_NO_UNIT, "LAS 1.4"),
    ("writers.las", "dataformat_id"): Option(_NO_UNIT, "point format"),
    ("writers.las", "forward"): Option(_NO_UNIT, "stay those of the file read; other records (VLRs) do not, an octree's least of all"),
    ("writers.las", "extra_dims"): Option("names", "dimensions beyond the point format"),
    ("writers.las", "compression"): Option(_NO_UNIT, "compressor; `none` for a name that ends in `.las`, or that file is LAZ inside"),
    ("writers.las", "offset_x"): Option(_LENGTH, "`auto`: counted from where the points begin"),
    ("writers.las", "offset_y"): Option(_LENGTH, "likewise"),
    ("writers.las", "offset_z"): Option(_HEIGHT, "likewise"),
    ("writers.copc", "filename"): Option("file", "written: COPC"),
    ("writers.copc", "forward"): Option(_NO_UNIT, "header, resolution and offset stay those of the file read"),
    ("writers.copc", "extra_dims"): Option("names", "dimensions beyond the point format"),
    ("writers.gdal", "filename"): Option("file", "written: GeoTIFF"),
    ("writers.gdal", "resolution"): Option(_LENGTH, "edge of a cell"),
    ("writers.gdal", "output_type"): Option(_NO_UNIT, "which of a cell's points count: `max`, `min`, `mean`, `idw`, `count`, `stdev`"),
    ("writers.gdal", "radius"): Option(_LENGTH, "how far from a cell's middle points count; change it with the resolution"),
    ("writers.gdal", "window_size"): Option("cells", "around an empty cell from which it is filled"),
    ("writers.gdal", "dimension"): Option("name", "what is written"),
    ("writers.gdal", "data_type"): Option(_NO_UNIT, "of a cell"),
    ("writers.gdal", "nodata"): Option(_HEIGHT, "in cells without points"),
    ("writers.gdal", "gdaldriver"): Option(_NO_UNIT, "file format"),
    ("writers.gdal", "gdalopts"): Option(_NO_UNIT, "of that format"),
}  # fmt: skip


def since(pipeline: Pipeline) -> str:
    """The oldest PDAL, of those tried, that has every stage of a pipeline, and its options."""
    parts = pipeline["pipeline"]
    versions = [SINCE.get(stage["type"], OLDEST) for stage in parts]
    versions += [OPTIONS_SINCE[stage["type"], option] for stage in parts for option in stage if (stage["type"], option) in OPTIONS_SINCE]
    return max(versions, key=lambda text: [int(part) for part in text.split(".")])


def reference() -> str:
    """All templates, and a table of options for each, as Markdown."""
    return "\n".join([*_overview(), *(line for name, pipeline in examples().items() for line in _section(name, pipeline))])


def page_with(text: str, page: str) -> str:
    """A page with what lies between its marks replaced by `text`."""
    head, rest = page.split(BEGIN)
    return head + BEGIN + text + END + rest.split(END)[1]


def _overview() -> Iterator[str]:
    yield "| template | what it does | PDAL | streaming |"
    yield "|---|---|---|---|"
    for name, pipeline in examples().items():
        streaming = f"yes, {STREAMING[name]}" if name in STREAMING else "no"
        yield f"| [`{name}`](#{name}) | {_does(name)} | {since(pipeline)} | {streaming} |"


def _does(name: str) -> str:
    """A chain's docstring, its first sentence."""
    told = (getattr(chains, name).__doc__ or "").splitlines()[0]
    return told.split("; see ")[0].split(". See ")[0].split("; needs ")[0].rstrip(".")


def _section(name: str, pipeline: Pipeline) -> Iterator[str]:
    parts = pipeline["pipeline"]
    yield f"\n### {name}\n\n{_does(name)}: {', '.join(_short(parts))}.\n\n| option | default | unit | meaning |\n|---|---|---|---|"
    for stage in parts:
        for option, value in stage.items():
            if option not in ("type", "tag"):
                told = OPTIONS[stage["type"], option]
                yield f"| {_named(stage, option, parts)} | {_shown(value)} | {told.unit or '-'} | {told.meaning} |"
    yield ""


def _short(parts: list[Stage]) -> Iterator[str]:
    yield from (f"`{stage['type']}`" for stage in parts)


def _named(stage: Stage, option: str, parts: list[Stage]) -> str:
    """How an option is named on the command line, where it can be without changing other stages."""
    if "tag" in stage:
        return f"`--stage.{stage['tag']}.{option}`"
    alone = [other["type"] for other in parts].count(stage["type"]) == 1
    return f"`--{stage['type']}.{option}`" if alone else f"`{stage['type']}`: `{option}`"


def _shown(value: object) -> str:
    values = value if isinstance(value, list) else [value]
    return ", ".join(f"`{one}`" for one in values)


if __name__ == "__main__":
    place = Path(sys.argv[1] if len(sys.argv) > 1 else "docs/pdal.md")
    place.write_text(page_with(reference(), place.read_text(encoding="utf-8")), encoding="utf-8")
