"""What a run will cost: time, memory and disk of each preset, from the number and size of the photographs.

A linear model: a fixed part, a part a photograph, a part a megapixel that the preset uses (photographs are shrunk to its largest side
first). `draft` and `fine` are fitted to the flights of `benchmarks/RESULTS.md` on free cores; the GPU presets have not run on a GPU:
guesses. The orientation of a large survey, which tiles share, is told apart from the presets.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from geo_nerf.poses.mapping import AT_ONCE_UP_TO, Way, auto_way
from geo_nerf.poses.parts import PART_PHOTOS


@dataclass(frozen=True)
class PresetCost:
    """Constants of one preset."""

    #: what the times are for
    machine: str
    #: largest side used for the surface, pixels (0: full size)
    max_image_px: int
    #: minutes whatever the survey, mostly training
    fixed_min: float
    #: seconds a photograph: decoding, features, matching, adjustment
    photo_s: float
    #: seconds a megapixel used: pyramid, training, orthophoto
    megapixel_s: float
    #: gigabytes whatever the survey
    memory_gb: float
    #: gigabytes a megapixel used (the pyramid is memory-mapped, so this is small)
    memory_megapixel_gb: float
    #: gigabytes a megapixel used: pyramid, checkpoints, products, and where pixels are matched two passes of planes
    disk_megapixel_gb: float
    #: gigabytes whatever the survey
    disk_gb: float


PRESETS: dict[str, PresetCost] = {
    "draft": PresetCost("2 CPU cores", 1600, 1.5, 1.0, 4.5, 1.5, 0.025, 0.008, 0.3),
    "fine": PresetCost("2 CPU cores", 1600, 1.5, 1.0, 24.0, 2.0, 0.03, 0.045, 0.3),
    "standard": PresetCost("one GPU (a guess)", 3200, 8.0, 6.0, 2.0, 6.0, 0.004, 0.045, 1.0),
    "high": PresetCost("one GPU (a guess)", 0, 30.0, 8.0, 4.0, 10.0, 0.004, 0.050, 2.0),
}


@dataclass(frozen=True)
class Estimate:
    """Expected cost of one preset."""

    preset: str
    machine: str
    minutes: float
    memory_gb: float
    disk_gb: float


def estimate(sizes_hw: Sequence[tuple[int, int]]) -> tuple[Estimate, ...]:
    """Expected time, memory and disk of every preset for photographs of these sizes (`(height, width)` pixels)."""
    return tuple(_estimate(preset, cost, sizes_hw) for preset, cost in PRESETS.items())


def _estimate(preset: str, cost: PresetCost, sizes_hw: Sequence[tuple[int, int]]) -> Estimate:
    megapixels = sum(_used_megapixels(size_hw, cost.max_image_px) for size_hw in sizes_hw)
    return Estimate(
        preset=preset,
        machine=cost.machine,
        minutes=cost.fixed_min + (len(sizes_hw) * cost.photo_s + megapixels * cost.megapixel_s) / 60,
        memory_gb=cost.memory_gb + megapixels * cost.memory_megapixel_gb,
        disk_gb=cost.disk_gb + megapixels * cost.disk_megapixel_gb,
    )


def _used_megapixels(size_hw: tuple[int, int], max_image_px: int) -> float:
    shrink = min(1.0, max_image_px / max(size_hw)) if max_image_px else 1.0
    return size_hw[0] * size_hw[1] * shrink * shrink / 1e6


#: seconds a photograph on two cores, in parts: features and matching as in the presets, mapping with what parts share, adjustment
_PART_PHOTO_S = 2.0
#: the same when all are mapped globally
_GLOBAL_PHOTO_S = 2.5
#: gigabytes: program, decoded pictures and one part; then a photograph, in parts (ties, adjustment) and globally (all its features too)
_ORIENTING_GB, _PART_PHOTO_GB, _GLOBAL_PHOTO_GB = 1.5, 0.0003, 0.002
#: gigabytes a photograph: features, and the database while it is matched and mapped
_ORIENTING_DISK_GB = 0.0022


@dataclass(frozen=True)
class OrientationEstimate:
    """Expected cost of `geo-nerf poses` for a large survey, on two CPU cores."""

    way: Way
    #: parts it is mapped in
    parts: int
    minutes: float
    memory_gb: float
    disk_gb: float


def estimate_orientation(photographs: int, placed: int) -> OrientationEstimate | None:
    """Expected cost of orienting so many photographs, `placed` of them with a position; None for those mapped at once.

    Memory and mapping follow `benchmarks/orient_large.py` (made blocks); features and matching the presets' time a photograph.
    """
    if photographs <= AT_ONCE_UP_TO:
        return None
    way = auto_way(photographs, placed)
    photo_s, photo_gb = (_PART_PHOTO_S, _PART_PHOTO_GB) if way == "parts" else (_GLOBAL_PHOTO_S, _GLOBAL_PHOTO_GB)
    return OrientationEstimate(
        way=way,
        parts=-(-placed // PART_PHOTOS) if way == "parts" else 1,
        minutes=photographs * photo_s / 60,
        memory_gb=_ORIENTING_GB + photographs * photo_gb,
        disk_gb=photographs * _ORIENTING_DISK_GB,
    )
