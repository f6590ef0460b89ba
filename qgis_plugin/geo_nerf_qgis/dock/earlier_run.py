"""What Start does with a run that the output folder holds already, in one line.

In: the folder and what the form asks for. Out: whether the run goes on, is finished, or is partly made anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..text import filled, tr
from .fields import option_labels

#: what `run.json` calls what an option of the command line gives
_TOLD = {"--crs": "crs", "--preset": "preset", "--gcp": "control", "--checkpoints": "checks"}
#: those that are files, which may be written in several ways
_FILES = frozenset({"--gcp", "--checkpoints"})


def wordings() -> tuple[str, ...]:
    """All lines, for the room that they need."""
    return (
        tr("It holds a finished run: Start keeps it, and makes anew only what is set otherwise now."),
        tr("It holds a run that is not finished: Start goes on with it."),
        tr("It holds a run with another {0}: Start makes anew what depends on that."),
    )


def about_run(out: str, asked: Mapping[str, str]) -> str:
    """The line for a folder; "" where it holds no run.

    Args:
        out: the folder.
        asked: option -> its value in the form, "" without; the keys are some of `_TOLD`.
    """
    told = _record(Path(out))
    if not told:
        return ""
    finished, unfinished, other = wordings()
    changed = [option_labels()[option] for option in _changed(told, asked)]
    if changed:
        return filled(other, ", ".join(tr("“{0}”").format(label) for label in changed))
    return finished if told.get("state") == "done" else unfinished


def _record(out: Path) -> dict[str, Any]:
    """What `run.json` says; an empty one where there is none."""
    try:
        told = json.loads((out / "run.json").read_text(encoding="utf-8")) if out.is_absolute() else {}
    except (OSError, ValueError):
        return {}
    return told if isinstance(told, dict) else {}


def _changed(told: Mapping[str, Any], asked: Mapping[str, str]) -> Iterator[str]:
    for option, value in asked.items():
        before = str(told.get(_TOLD[option]) or "") if _TOLD[option] in told else value
        if _plain(option, before) != _plain(option, value):
            yield option


def _plain(option: str, value: str) -> str:
    if option not in _FILES or not value:
        return value.upper() if option == "--crs" else value
    try:
        return str(Path(value).resolve())
    except (OSError, ValueError):
        return value
