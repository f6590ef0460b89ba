"""The interface's text for each code of the program; `words.worded` fills the values in."""

from __future__ import annotations

from collections.abc import Callable

from . import control, control_file, crs, machine, pictures, positions, run, tags, tiles

#: those that are shown most come first
_TABLES: tuple[Callable[[], dict[str, str]], ...] = (
    run.about_photographs,
    run.about_heights,
    run.about_work,
    run.causes,
    run.ways_out,
    pictures.lists,
    pictures.damage,
    pictures.pixels,
    pictures.kinds,
    pictures.files,
    pictures.folders,
    pictures.products,
    pictures.orientation,
    control_file.doubts,
    control_file.errors,
    control.parts,
    control.wrong,
    control.unchecked,
    control.whole,
    positions.places,
    positions.accuracy,
    positions.lenses,
    crs.unfit,
    crs.place,
    crs.datums,
    crs.ways,
    tags.lists,
    tags.places,
    tags.heights,
    tags.files,
    tiles.further,
    machine.purposes,
    machine.costs,
    machine.states,
    machine.ways,
)


def wording(code: str) -> str | None:
    """The text for a code; None where only the program words it."""
    for table in _TABLES if code else ():
        found = table().get(code)
        if found is not None:
            return found
    return None
