"""Named chains of PDAL stages: values ready for `json.dumps` and `runner`. `templates/` holds the same with example file names."""

from __future__ import annotations

from typing import Any

from pdal_stages import stages

Pipeline = dict[str, Any]


def to_las(source: str, target: str, *, extra_dims: str = "all", ordered: bool = False) -> Pipeline:
    """LAS or LAZ to LAS 1.4 point format 7, millimetres kept.

    Args:
        source: the file read.
        target: the file written.
        extra_dims: see `stages.write_las`.
        ordered: put the points into spatial order (half again as long).
    """
    order = [stages.morton_order()] if ordered else []
    return _chain(stages.read_las(source), *order, stages.write_las(target, extra_dims=extra_dims))


def to_copc(source: str, target: str) -> Pipeline:
    """LAS or LAZ to COPC; needs a PDAL with `writers.copc` (2.4 or newer)."""
    return _chain(stages.read_las(source), stages.write_copc(target))


def outliers(source: str, target: str, *, neighbours: int = 12, multiplier: float = 2.5) -> Pipeline:
    """Leaves out points far from their neighbours; see `stages.mark_outliers`."""
    noise = stages.mark_outliers(neighbours=neighbours, multiplier=multiplier)
    return _chain(stages.read_las(source), noise, stages.keep("Classification![7:7]"), stages.write_las(target))


def thin(source: str, target: str, *, radius_m: float) -> Pipeline:
    """Leaves points at least `radius_m` metres apart."""
    return _chain(stages.read_las(source), stages.thin_to(radius_m), stages.write_las(target))


def dsm(source: str, target: str, *, cell_m: float) -> Pipeline:
    """A surface model from the cloud alone: the highest point of each cell of `cell_m` metres."""
    return _chain(stages.read_las(source), stages.write_dsm(target, cell_m=cell_m))


def _chain(*parts: stages.Stage) -> Pipeline:
    return {"pipeline": list(parts)}
