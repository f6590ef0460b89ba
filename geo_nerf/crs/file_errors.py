"""What can be wrong with a CRS that a file names, and with the grids that a CRS needs."""

from __future__ import annotations

from pathlib import Path

from geo_nerf.errors import GeoNerfError, InputError


class ContradictingCrsError(InputError):
    """A CRS whose code and parameters stand for different projections."""

    def __init__(self, name: str, code: str, known: str) -> None:
        super().__init__(
            f"a CRS is named {name} with the code {code}, but its parameters are not those of {code} ({known}).",
            mend="Find out which of the two the coordinates are in, and write that CRS alone into the file.",
        )


class UnreadableCrsError(InputError):
    """A file whose CRS PROJ cannot read."""

    def __init__(self, path: Path | str, why: str) -> None:
        super().__init__(
            f"its coordinate reference system cannot be read ({why}).",
            where=str(path),
            mend="Write the right one into the file, best by its EPSG code.",
        )


class GridDownloadError(GeoNerfError):
    """A grid did not come, or not whole."""

    exit_code = 3

    def __init__(self, name: str, url: str, why: str, folder: Path) -> None:
        super().__init__(
            f"{name} could not be fetched from {url} ({why}). Nothing was changed.",
            where="--fetch-grids",
            mend=f"See that this machine has a network (HTTPS_PROXY names a proxy), or fetch the file elsewhere and put it into {folder}.",
        )


class GridNotOfferedError(GeoNerfError):
    """A grid that cannot be fetched by a program.

    Args:
        name: of the grid.
        advice: what to do, as `crs.grids.how_to_get` says it.
    """

    exit_code = 3

    def __init__(self, name: str, advice: str) -> None:
        super().__init__(f"the grid {name} cannot be fetched.", where="--fetch-grids", mend=advice)


class CrsNotKeptError(InputError):
    """A CRS that the formats of the products cannot hold.

    Args:
        name: its name.
        format_name: the format.
        flat: code of the same CRS without heights above its own ellipsoid, which can be held; "" where there is none.
    """

    def __init__(self, name: str, format_name: str, flat: str = "") -> None:
        instead = f"Use {flat}, the same grid with heights above the WGS 84 ellipsoid." if flat else ""
        super().__init__(
            f"{name}{' with heights above its own ellipsoid' * bool(flat)} cannot be kept in a {format_name} file: "
            "what is read back from it is another CRS.",
            where="--crs",
            mend=instead or "Choose another one; `geo-nerf inspect PHOTOS` suggests some for your photographs.",
        )
