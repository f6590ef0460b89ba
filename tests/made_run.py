"""The least that is a run whose points are taken: a made-up surface in a run's folder, without photographs or a trained field."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from geo_nerf import pipeline
from geo_nerf.artefacts import write_json
from geo_nerf.config import load_settings
from geo_nerf.frame import LocalFrame
from geo_nerf.surface.store import INDEX
from geo_nerf.types import LocalCloud

#: in UTM zone 32, near 691 km east, 5335 km north
FRAME = LocalFrame(11.5794, 48.1408, 560.0)
NEEDS = {"images": (), "poses": ("images",), "scene": ("images", "poses"), "field": ("scene",), "surface": ("scene", "field")}


@dataclass(frozen=True)
class MadeRun:
    """A run's folder and what its surface is; read only."""

    folder: Path
    cloud: LocalCloud


def wavy_surface(count: int, reach_m: float = 30.0, seed: int = 0) -> LocalCloud:
    """Points on waves `reach_m` about the frame's origin."""
    rng = np.random.default_rng(seed)
    xy = rng.uniform(-reach_m, reach_m, (count, 2))
    normals = rng.normal((0, 0, 1), 0.2, (count, 3))
    return LocalCloud(
        np.column_stack([xy, 2 * np.sin(xy[:, 0] / 4)]).astype(np.float32),
        (normals / np.linalg.norm(normals, axis=1, keepdims=True)).astype(np.float32),
        rng.integers(0, 256, (count, 3), dtype=np.uint8),
        rng.uniform(0, 1, count).astype(np.float32),
        rng.integers(0, 9, count).astype(np.int32),
    )


def save_blocks(folder: Path, clouds: list[LocalCloud]) -> None:
    """Write clouds as the blocks of a surface: an index, and a file of arrays for each."""
    places = [(number - 1, 2 * number) for number in range(len(clouds))]
    folder.mkdir(parents=True, exist_ok=True)
    for (column, row), cloud in zip(places, clouds, strict=True):
        np.savez(folder / f"block_{column}_{row}.npz", **vars(cloud))
    blocks = [{"place": place, "count": len(cloud)} for place, cloud in zip(places, clouds, strict=True)]
    write_json(folder / INDEX, {"voxel_m": 0.1, "mean_confidence": 0.5, "blocks": blocks})


def make_run(folder: Path, cloud: LocalCloud, crs: str = "EPSG:25832", frame: LocalFrame = FRAME) -> MadeRun:
    """Write a run's folder with every step done up to the points."""
    for step, needs in NEEDS.items():
        write_json(folder / step / "step.json", {"fingerprint": f"of-{step}", "needs": {name: f"of-{name}" for name in needs}})
    write_json(folder / "scene" / "scene.json", {"frame": frame.to_json()})
    save_blocks(folder / "surface", [cloud])
    pipeline._record(pipeline.Job(folder / "photos", folder, crs, load_settings("draft"), "draft"), {}, "done")
    return MadeRun(folder, cloud)
