"""Why there is no way between two CRSs: no operation known, a grid missing, a projection that PROJ cannot compute, a datum not named.

Each cause is an error of its own, and the way out it names works: grids that somebody offers, CRSs that are accepted.
"""

from __future__ import annotations

import shlex
import warnings
from collections.abc import Iterable
from typing import Any

import pyproj
from pyproj.datadir import get_user_data_dir  # type: ignore[attr-defined]
from pyproj.exceptions import ProjError
from pyproj.transformer import TransformerGroup

from geo_nerf.crs.axes import east_north_twin
from geo_nerf.crs.datum import lacks_datum, on_earth, stand_in
from geo_nerf.crs.definition import horizontal_part, own_text, title, written_code
from geo_nerf.crs.errors import MissingDatumError, NoOperationError, OtherBodyError, UnsupportedProjectionError
from geo_nerf.crs.grids import offer_of
from geo_nerf.errors import GeoNerfError, MissingGridError
from geo_nerf.sentence import Sentence, sentence

#: letters of a CRS that a message can ask anybody to type again
_TYPED = 200
#: the code of EGM2008 heights, whose grid anybody can download
_EGM2008 = "3855"


def no_way(source: pyproj.CRS, target: pyproj.CRS) -> GeoNerfError:
    """The error that says why no operation leads from one CRS to another, once there is none and no grid is missing."""
    for crs in (source, target):
        ellipsoid = "unknown" if crs.ellipsoid is None else crs.ellipsoid.name
        if not on_earth(crs):
            return OtherBodyError(title(crs), ellipsoid)
        if not _computable(crs):
            operation = horizontal_part(crs).coordinate_operation
            return UnsupportedProjectionError(title(crs), "unknown" if operation is None else operation.method_name, _other_grid(crs))
        if lacks_datum(crs):
            return MissingDatumError(title(crs), ellipsoid)
    return NoOperationError(title(source), title(target), _other_crs(source, target))


def missing_grid(
    source: pyproj.CRS, target: pyproj.CRS, operations: Iterable[Any], place: tuple[float, float] | None = None
) -> MissingGridError:
    """The error that names the missing grid that is easiest to get.

    Args:
        source: CRS of the coordinates.
        target: CRS wanted.
        operations: pyproj's `CoordinateOperation`s that a grid is missing for, the best first.
        place: longitude and latitude that they are for, degrees; the command named gets the grids of that place alone.
    """
    wanted = [[grid for grid in operation.grids if not grid.available] for operation in operations]
    offered = {grid.short_name: _offered(grid) for grids in wanted for grid in grids}
    text = next((short_text for crs in (target, source) if (short_text := _text(crs))), "")
    if text and place is not None:
        text += f" --at {place[0]:.1f},{place[1]:.1f}"
    for grids in wanted:
        if grids and all(offered[grid.short_name] for grid in grids):
            return MissingGridError(title(source), title(target), [offered[grid.short_name] for grid in grids], crs=text)
    names = [grid.short_name for grids in wanted[:1] for grid in grids]
    other = _other_crs(source, target)
    folder = get_user_data_dir()
    text = f"If you have {' and '.join(names)}, put it into {folder}. {other}"
    own = Sentence("own_grid", text, {"grids": names, "folder": folder, "other": other})
    return MissingGridError(title(source), title(target), names, own)


def _text(crs: pyproj.CRS) -> str:
    """A CRS whose grids a command can be asked for, quoted for a shell; "" for WGS 84, which needs none, and for a text too long for it."""
    code = written_code(crs)
    if code.startswith(("EPSG:4979", "EPSG:4978")) or code == "EPSG:4326":
        return ""
    text = own_text(crs)
    return shlex.quote(text) if len(text) <= _TYPED and text.isprintable() and not text.startswith("{") else ""


def _offered(grid: Any) -> str:
    """Name under which a grid can be downloaded; "" where nobody offers it."""
    offer = offer_of(grid.short_name)
    return offer.name if offer is not None and offer.url and offer.is_open else ""


def _computable(crs: pyproj.CRS) -> bool:
    """Whether PROJ can compute the projection by itself, whatever the datum."""
    flat = horizontal_part(crs)
    if not flat.is_projected or flat.geodetic_crs is None:
        return True
    try:
        pyproj.Transformer.from_crs(flat.geodetic_crs, flat)
    except ProjError:
        return False
    return True


def _other_grid(crs: pyproj.CRS) -> str:
    twin = east_north_twin(crs)
    if twin:
        text = "The same grid with axes east and north works: {twin} (coordinates along west or south change their sign)."
        return sentence("twin_works", text, twin=twin)
    return sentence("inspect_suggests_others", "`geo-nerf inspect PHOTOS` suggests CRSs that do.")


def _other_crs(source: pyproj.CRS, target: pyproj.CRS) -> str:
    """What to name instead: for a compound CRS its horizontal part, or its horizontal part with EGM2008 heights."""
    for crs in (target, source):
        flat = written_code(horizontal_part(crs))
        if crs.sub_crs_list and flat and has_way(flat):
            if written_code(crs).endswith(f"+{_EGM2008}"):
                return sentence(
                    "use_ellipsoid", "Use heights above the WGS 84 ellipsoid ({flat}).", flat=flat
                )
            text = "Use heights above the WGS 84 ellipsoid ({flat}) or the EGM2008 geoid ({geoid})."
            return sentence("use_ellipsoid_or_geoid", text, flat=flat, geoid=f"{flat}+{_EGM2008}")
    return sentence(
        "use_other_datum",
        "Give a CRS of the place on another datum (`geo-nerf inspect PHOTOS` suggests some), or, where you know the seven parameters, "
        "a PROJ string with +towgs84=…",
    )


def has_way(code: str) -> bool:
    """Whether WGS 84 can be transformed to a CRS, with what is installed or with grids that are offered."""
    with warnings.catch_warnings(action="ignore"):
        try:
            group = TransformerGroup("EPSG:4979", stand_in(pyproj.CRS(code)), always_xy=True, allow_ballpark=False)
        except (ProjError, IndexError):  # see `transform`: PROJ cannot make the operation that it knows
            return False
    return bool(group.transformers and group.best_available) or any(
        all(grid.available or _offered(grid) for grid in operation.grids) for operation in group.unavailable_operations
    )
