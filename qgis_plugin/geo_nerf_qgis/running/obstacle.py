"""Why a run cannot go on, told before it is offered. No QGIS imports."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from .command import PRESETS, Request, Wanted

Obstacle = Literal["", "disk", "photographs", "control", "check points", "area", "preset"]


def obstacle(request: Wanted) -> tuple[Obstacle, str]:
    """What a run lacks, and the path of it; ("", "") where nothing stands in the way."""
    if not Path(request.out).is_dir() and not Path(request.out).parent.is_dir():
        return "disk", str(Path(request.out).parent)
    if not isinstance(request, Request):
        return "", ""
    if not Path(request.photographs).is_dir():
        return "photographs", request.photographs
    preset = "" if request.preset in PRESETS else request.preset
    files: tuple[tuple[Obstacle, str], ...] = (
        ("control", request.gcp),
        ("check points", request.checkpoints),
        ("area", request.area),
        ("preset", preset),
    )
    return next(((name, path) for name, path in files if path and not Path(path).is_file()), ("", ""))
