"""Runs that are not finished, kept in QGIS's settings, so that another session offers to go on with them."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from qgis.core import QgsSettings

from .command import Request

_KEY = "geo_nerf/unfinished"


def remember(request: Request) -> None:
    """Keep a request that has begun; one for the same folder gives way."""
    _write([*(kept for kept in unfinished(everything=True) if kept.out != request.out), request])


def forget(out: str) -> None:
    """Drop the request for a run's folder."""
    _write([kept for kept in unfinished(everything=True) if kept.out != out])


def unfinished(*, everything: bool = False) -> list[Request]:
    """The requests kept, the oldest first; those whose photographs or folder are gone only with `everything`."""
    try:
        values = json.loads(str(QgsSettings().value(_KEY, "[]")))
        requests = [_request(value) for value in values]
    except (ValueError, TypeError):  # written by another version
        return []
    return [one for one in requests if everything or (Path(one.photographs).is_dir() and Path(one.out).is_dir())]


def _request(value: dict) -> Request:
    lists = {name: tuple(value[name]) for name in ("products", "settings") if name in value}
    return Request(**{**value, **lists})


def _write(requests: list[Request]) -> None:
    QgsSettings().setValue(_KEY, json.dumps([asdict(one) for one in requests]))
