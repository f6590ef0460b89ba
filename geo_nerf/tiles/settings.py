"""Settings of tiles: how they are cut, what they cost, how often they are tried; `configs/tiles/default.yaml` gives the reasons.

Comes in: a YAML file. Goes out: a frozen value. They are no part of a run's settings: another rate or back-off redoes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, ClassVar

from geo_nerf.errors import InputError
from geo_nerf.ranges import NOT_NEGATIVE, PART, Range, complaints


@dataclass(frozen=True)
class PlanSettings:
    """How a survey is cut."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: halo around a tile's core, as a part of the flying height
    halo_height: Annotated[float, NOT_NEGATIVE] = 0.15
    #: halo in metres, in place of that part (0: the part counts)
    halo_m: Annotated[float, NOT_NEGATIVE] = 0.0
    #: how far products reach beyond the core, GSD
    overlap_gsd: Annotated[float, NOT_NEGATIVE] = 24.0
    #: part of a tile's ground that a photograph must show, or part of what it shows that must be the tile's, where that is less
    seen_part: Annotated[float, PART] = 0.02
    #: or tie points of the tile that it must observe
    observed: Annotated[int, NOT_NEGATIVE] = 20


@dataclass(frozen=True)
class Rates:
    """What things cost, in `currency`."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    currency: str = "EUR"
    #: an hour of one GPU
    gpu_hour: Annotated[float, NOT_NEGATIVE] = 2.5
    #: an hour of one core
    cpu_hour: Annotated[float, NOT_NEGATIVE] = 0.05
    #: a gigabyte of disk
    gb: Annotated[float, NOT_NEGATIVE] = 0.02


@dataclass(frozen=True)
class RunSettings:
    """How tiles are worked through."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: tries a tile gets
    attempts: Annotated[int, Range(1)] = 3
    #: seconds before the second try, doubled for each further one
    backoff_s: Annotated[float, NOT_NEGATIVE] = 5.0
    #: part of the machine's free memory that tiles may take together
    memory_part: Annotated[float, Range(0, 1, above=True)] = 0.9


@dataclass(frozen=True)
class TilesSettings:
    """All of it."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    plan: PlanSettings = PlanSettings()
    rates: Rates = Rates()
    run: RunSettings = RunSettings()


def load_tiles_settings(path: Path | None) -> TilesSettings:
    """Read settings; what the file leaves out is as by default, and without a file all is.

    Raises:
        InputError: no such file, no YAML, an unknown key, a wrong type or a number out of range.
    """
    import yaml
    from pydantic import TypeAdapter, ValidationError

    if path is None:
        return TilesSettings()
    mend = "configs/tiles/default.yaml lists every key with its unit."
    try:
        tree = yaml.safe_load(path.read_text(encoding="utf-8")) or {}
        found = TypeAdapter(TilesSettings).validate_python(tree)
    except (OSError, yaml.YAMLError) as error:
        raise InputError(f"this file cannot be read ({error}).", where=f"--config {path}", mend=mend) from error
    except ValidationError as error:
        told = [f"{'.'.join(map(str, item['loc']))}: {item['msg']}" for item in error.errors()]
        raise InputError("; ".join(told) + ".", where=f"--config {path}", mend=mend) from error
    if wrong := list(complaints(found)):
        raise InputError("; ".join(wrong) + ".", where=f"--config {path}", mend=mend)
    return found
