"""Every error a user can meet: one root, one class per cause, each saying what is wrong, where, and what to do.

The command line turns `exit_code` into the process's exit status: 2 the user's input, 3 a missing component, 1 our fault.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path


class GeoNerfError(Exception):
    """Root of all errors this program raises on purpose.

    Args:
        what: what is wrong, one sentence.
        where: the file, photograph, option or step concerned ("" when it is the whole input).
        mend: what the user can do about it.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what, self.where, self.mend = what, where, mend
        super().__init__(" ".join(part for part in (f"{where}: {what}" if where else what, mend) if part))


class InputError(GeoNerfError):
    """Something in the user's input stops the run."""

    exit_code = 2


class MissingComponentError(GeoNerfError):
    """A library or program this step needs is not installed."""

    exit_code = 3

    def __init__(self, component: str, *, needed_for: str, mend: str) -> None:
        super().__init__(f"{component} is not installed; it is needed for {needed_for}.", mend=mend)


class UnknownCrsError(InputError):
    """The text names no coordinate reference system PROJ knows."""

    def __init__(self, text: str, reason: str = "") -> None:
        super().__init__(
            f"'{text}' is not a coordinate reference system PROJ knows{f' ({reason})' if reason else ''}.",
            where="--crs",
            mend="Give an EPSG code such as EPSG:25832, or a compound one with heights such as EPSG:25832+7837; "
            "`geo-nerf inspect PHOTOS` suggests some for your photographs.",
        )


class UnsuitableCrsError(InputError):
    """A CRS that exists but cannot carry survey products (geographic, or not in metres)."""

    def __init__(self, name: str, why: str, suggestion: str = "") -> None:
        super().__init__(
            f"{name} {why}.",
            where="--crs",
            mend=suggestion or "Choose a projected CRS in metres; `geo-nerf inspect PHOTOS` suggests some.",
        )


class MissingGridError(GeoNerfError):
    """PROJ needs a transformation grid (a geoid, say) that is not on this machine."""

    exit_code = 3

    def __init__(self, source: str, target: str, grids: Iterable[str]) -> None:
        names = ", ".join(sorted(set(grids))) or "unknown"
        super().__init__(
            f"The exact transformation from {source} to {target} needs the grid {names}, which is not installed.",
            mend=f"Get it with `projsync --file {names.split(',')[0]}` (or set PROJ_NETWORK=ON), then run again.",
        )


class OutsideCrsError(InputError):
    """Coordinates that the CRS cannot express (wrong zone or hemisphere)."""

    def __init__(self, name: str, lon_deg: float, lat_deg: float) -> None:
        super().__init__(
            f"the photographs lie at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for.",
            where="--crs",
            mend="`geo-nerf inspect PHOTOS` suggests a CRS for this place.",
        )


class OutputError(InputError):
    """The output folder cannot be used."""

    def __init__(self, folder: Path, why: str, mend: str) -> None:
        super().__init__(why, where=str(folder), mend=mend)


class DamagedArtefactError(GeoNerfError):
    """A file of an earlier step cannot be read any more."""

    exit_code = 2

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"this file of an earlier step cannot be read ({why}).",
            where=str(path),
            mend="Delete the step's folder and run the same command again; only that step and those after it are redone.",
        )
