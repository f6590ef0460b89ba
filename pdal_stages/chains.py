"""Named chains of PDAL stages: values ready for `json.dumps` and `runner`. `templates/` holds the same with example file names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pdal_stages import stages
from pdal_stages.stages import GroundMethod

Pipeline = dict[str, Any]


def to_las(source: str, target: str, *, extra_dims: str = "all", ordered: bool = False) -> Pipeline:
    """LAS, LAZ or COPC to LAS 1.4 point format 7, the coordinates as they were.

    Args:
        source: the file read.
        target: the file written.
        extra_dims: see `stages.write_las`.
        ordered: put the points into spatial order (half again as long).
    """
    order = [stages.morton_order()] if ordered else []
    return _chain(stages.read_las(source), *order, _write(target, extra_dims=extra_dims))


def to_copc(source: str, target: str) -> Pipeline:
    """LAS or LAZ to COPC, the coordinates as they were; needs PDAL 2.7 or newer.

    Args:
        source: the file read.
        target: the file written, `.copc.laz`.
    """
    return _chain(stages.read_las(source), stages.write_copc(target, scale_m=None))


def ground(source: str, target: str, *, method: GroundMethod = "smrf") -> Pipeline:
    """Classes anew, 2 ground and 1 all else, with heights above that ground; noise (7, 18) is left out. See `stages.mark_ground`.

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
        method: which filter finds the ground.

    Raises:
        ValueError: there is no such method.
    """
    return _chain(stages.read_las(source), *_marks(method), _write(target))


def ground_by_height(source: str, target: str, *, tolerance_m: float = 0.1, low_noise_m: float = 0.5) -> Pipeline:
    """Gives classes 2 and 7 anew to a cloud that has `HeightAboveGround`; other classes stay. See `stages.mark_by_height`.

    The stages are tagged `ground` and `low_noise`: `--stage.ground.condition=HeightAboveGround[-0.2:0.2]` changes the tolerance.

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
        tolerance_m: distance to the ground within which a point is class 2, metres.
        low_noise_m: depth below the ground from which a point is class 7, metres.
    """
    return _chain(stages.read_las(source), *stages.mark_by_height(tolerance_m, low_noise_m), _write(target))


def height_above_ground(source: str, target: str) -> Pipeline:
    """Adds the extra dimension `HeightAboveGround` to a cloud that has ground points (class 2).

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
    """
    return _chain(stages.read_las(source), *stages.unknown_heights(), stages.height_above_ground(), _write(target))


def outliers(source: str, target: str, *, neighbours: int = 12, multiplier: float = 2.5) -> Pipeline:
    """Leaves out points far from their neighbours, and all that were low noise (7) before. See `stages.mark_outliers`.

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
        neighbours: how many neighbours the mean distance is taken over.
        multiplier: standard deviations above the cloud's mean distance from which a point is left out.
    """
    noise = stages.mark_outliers(neighbours=neighbours, multiplier=multiplier)
    return _chain(stages.read_las(source), noise, stages.keep("Classification![7:7]"), _write(target))


def thin(source: str, target: str, *, radius_m: float) -> Pipeline:
    """Leaves points at least `radius_m` apart.

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
        radius_m: least distance between points, metres.
    """
    return _chain(stages.read_las(source), stages.thin_to(radius_m), _write(target))


def colorize(source: str, target: str, *, raster: str) -> Pipeline:
    """Colours a cloud from an orthophoto in its CRS; points outside keep their colours.

    Args:
        source: the file read.
        target: the file written, LAS or LAZ.
        raster: the orthophoto, three bands of 8 bit.
    """
    return _chain(stages.read_las(source), *stages.colour_from(raster), _write(target))


def tile(source: str, target: str, *, edge_m: float) -> Pipeline:
    """Cuts a cloud into square tiles whose borders lie at whole multiples of their edge.

    Args:
        source: the file read.
        target: the files written; `#` stands for the tile's number.
        edge_m: edge of a tile, metres.

    Raises:
        ValueError: no `#` in `target`: PDAL would write all points into one file.
    """
    if "#" not in target:
        raise ValueError(f"{target}: a name for tiles has # where each tile's number goes, say tile_#.laz")
    return _chain(stages.read_las(source), stages.split(edge_m), _write(target))


def merge(sources: Sequence[str], target: str) -> Pipeline:
    """Makes one cloud of several in one CRS, which PDAL does not check.

    Coordinates are taken as they are and labelled with the first CRS: feet beside metres, or another zone, come out at wrong places.

    The readers are tagged `input_1`, `input_2`, …, so that `--stage.input_1.filename=…` names each on the command line.

    Args:
        sources: the files read.
        target: the file written, LAS or LAZ.
    """
    readers = [{**stages.read_las(source), "tag": f"input_{number}"} for number, source in enumerate(sources, 1)]
    return _chain(*readers, stages.merge(), _write(target, new_offset=True))


def ground_of_tile(sources: Sequence[str], target: str, *, bounds: str, around: str, method: GroundMethod = "smrf") -> Pipeline:
    """Classes one tile of a set anew, judged with what its neighbours show beyond its border, so that no line between tiles is seen.

    The readers are tagged as in `merge`, the two boxes `around` and `tile`: `--stage.tile.bounds=…` names it on the command line.

    Args:
        sources: the tile and its neighbours.
        target: the file written, with the tile's points.
        bounds: the tile's box, `([xmin,xmax],[ymin,ymax])` in the clouds' CRS; a point just on the border of two tiles is in both.
        around: the same, some twenty metres larger on each side.
        method: see `stages.mark_ground`.

    Raises:
        ValueError: there is no such method.
    """
    readers = [{**stages.read_las(source), "tag": f"input_{number}"} for number, source in enumerate(sources, 1)]
    larger, own = {**stages.crop(around), "tag": "around"}, {**stages.crop(bounds), "tag": "tile"}
    return _chain(*readers, stages.merge(), larger, *_marks(method), own, _write(target, new_offset=True))


def dsm(source: str, target: str, *, cell_m: float) -> Pipeline:
    """A surface model from the cloud alone: the highest point of each cell of `cell_m`, noise (7, 18) left out.

    Args:
        source: the file read.
        target: the GeoTIFF written.
        cell_m: edge of a cell, metres.
    """
    return _chain(stages.read_las(source), stages.keep_but_noise(), stages.write_raster(target, cell_m=cell_m, of="max"))


def dtm(source: str, target: str, *, cell_m: float, window: int = 12) -> Pipeline:
    """A terrain model from the points of class 2, holes of up to `window` cells bridged.

    Args:
        source: the file read.
        target: the GeoTIFF written.
        cell_m: edge of a cell, metres.
        window: cells around an empty one from which it is filled.
    """
    raster = stages.write_raster(target, cell_m=cell_m, of="idw", window=window, radius_m=2 * cell_m)
    return _chain(stages.read_las(source), stages.keep("Classification[2:2]"), raster)


def compare(source: str, target: str, *, reference: str, cell_m: float) -> Pipeline:
    """How far a cloud lies above a raster of heights: a raster of mean differences, and their statistics in PDAL's metadata.

    Args:
        source: the cloud.
        target: the raster of differences, in the clouds' unit of heights.
        reference: a raster of heights in the cloud's CRS (a surface or terrain model); see `stages.difference_from_raster`.
        cell_m: edge of the differences' cells, metres.
    """
    raster = stages.write_raster(target, cell_m=cell_m, of="mean", dimension="Difference")
    found = stages.difference_from_raster(reference)
    return _chain(stages.read_las(source), *found, stages.statistics("Difference"), raster)


def _marks(method: GroundMethod) -> tuple[stages.Stage, ...]:
    """Ground anew, and the heights above it: those of an earlier ground would stay in the cloud."""
    clean = (stages.unclassify(), stages.mark_low_noise(), stages.keep_but_noise())
    return (*clean, stages.mark_ground(method), *stages.unknown_heights(), stages.height_above_ground())


def _write(target: str, *, extra_dims: str = "all", new_offset: bool = False) -> stages.Stage:
    """LAS with the resolution of the file read."""
    return stages.write_las(target, scale_m=None, extra_dims=extra_dims, new_offset=new_offset)


def _chain(*parts: stages.Stage) -> Pipeline:
    return {"pipeline": list(parts)}
