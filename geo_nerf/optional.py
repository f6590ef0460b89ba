"""Imports of heavy or optional libraries: a missing one becomes an error that says how to get it."""

from __future__ import annotations

import importlib
from types import ModuleType

from geo_nerf.errors import MissingComponentError


def require(module: str, *, needed_for: str, extra: str = "") -> ModuleType:
    """Import `module`, or say what it is for and how to get it.

    Args:
        module: dotted name.
        needed_for: a few words that end the sentence "it is needed for …".
        extra: the extra of this package that brings it ("" for a plain pip install of its name).

    Raises:
        MissingComponentError: it cannot be imported.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        wanted = f"geo-nerf[{extra}]" if extra else module.split(".")[0]
        raise MissingComponentError(module, needed_for=needed_for, mend=f"Install it with `pip install '{wanted}'` ({error}).") from error
