"""The field on disk: safetensors for the tensors, JSON in their header for everything else, always atomic.

Comes in: a `SurfaceField`, optimizer moments, the step. Goes out: the same, on any device.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from geo_nerf.artefacts import atomic_path, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.field.base import HeightMap
from geo_nerf.field.field import FieldShape, SurfaceField
from geo_nerf.field.kernels import GridSpec
from geo_nerf.optional import require

FIELD_FILE, CHECKPOINT_FILE, DESCRIPTION_FILE = "field.safetensors", "checkpoint.safetensors", "field.json"


def write_tensors(path: Path, tensors: dict[str, Tensor], about: dict[str, Any]) -> None:
    """Write named tensors and JSON values into one safetensors file, atomically."""
    safetensors = require("safetensors.torch", needed_for="saving the field")
    plain = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    with atomic_path(path) as partial:
        safetensors.save_file(plain, str(partial), {"about": json.dumps(about)})


def read_tensors(path: Path) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Read what `write_tensors` wrote, on the CPU.

    Raises:
        DamagedArtefactError: missing, truncated or not ours.
    """
    safetensors = require("safetensors", needed_for="reading the field")
    try:
        with safetensors.safe_open(str(path), framework="pt") as archive:
            about = json.loads(archive.metadata()["about"])
            return {name: archive.get_tensor(name) for name in archive.keys()}, about
    except (OSError, ValueError, KeyError, TypeError, safetensors.SafetensorError) as error:
        raise DamagedArtefactError(path, str(error)) from error


def describe(field: SurfaceField) -> dict[str, Any]:
    """What `rebuild` needs beside the tensors."""
    return {"shape": asdict(field.shape), "base_cell_m": field.base.cell_m, "base_size": list(field.base.heights.shape)}


def rebuild(about: dict[str, Any]) -> SurfaceField:
    """A field of the described sizes with tensors yet to be loaded."""
    shape: dict[str, Any] = dict(about["shape"])
    shape |= {name: _grid_spec(shape[name]) for name in ("spec", "colour_spec")}
    shape |= {name: tuple(shape[name]) for name in ("low", "high")}
    empty = np.zeros(about["base_size"], np.float32)
    start = HeightMap((0.0, 0.0), about["base_cell_m"], empty, empty)
    return SurfaceField(FieldShape(**shape), start, torch.Generator())


def _grid_spec(about: dict[str, Any]) -> GridSpec:
    return GridSpec(**{**about, "cells": tuple(tuple(level) for level in about["cells"])})


def save_field(field: SurfaceField, folder: Path, report: dict[str, Any]) -> None:
    """Write the finished field: `field.json` for people, then `field.safetensors`, whose presence says that it is finished."""
    write_json(folder / DESCRIPTION_FILE, {**describe(field), "frame": "local metres", **report})
    write_tensors(folder / FIELD_FILE, field.state_dict(), describe(field))


def load_field(folder: Path, device: str = "auto") -> SurfaceField:
    """Read a finished field.

    Args:
        folder: where `train_field` left it.
        device: "cpu", "cuda" or "auto".

    Raises:
        DamagedArtefactError: missing, truncated or of other sizes.
    """
    tensors, about = read_tensors(folder / FIELD_FILE)
    field = rebuild(about)
    try:
        field.load_state_dict(tensors)
    except RuntimeError as error:
        raise DamagedArtefactError(folder / FIELD_FILE, str(error)) from error
    ready: SurfaceField = field.to(choose_device(device)).requires_grad_(False)
    return ready


def choose_device(device: str) -> torch.device:
    """The device to train on; CUDA where there is one if it is "auto"."""
    if device != "auto":
        return torch.device(device)
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")
