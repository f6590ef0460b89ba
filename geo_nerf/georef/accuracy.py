"""What an accuracy figure is: the results of comparing a cloud or a DSM with a reference, as frozen values.

`compare_cloud` and `compare_dsm` make them, `evaluation` (top) writes them; LAS classes follow ASPRS, with 64 car, 65 pole, 66 fence.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

#: distances at which clouds are scored, in GSD
THRESHOLDS_GSD = (1.0, 2.0, 3.0)
#: names of the classes a reference may carry
CLASS_NAMES: Mapping[int, str] = {
    1: "other",
    2: "ground",
    3: "low vegetation",
    4: "medium vegetation",
    5: "tree",
    6: "building",
    9: "water",
    11: "road",
    17: "bridge",
    64: "car",
    65: "pole",
    66: "fence",
}
#: surfaces a surveyor measures on: ground, building, road, bridge
HARD_CLASSES = (2, 6, 11, 17)


def class_name(code: int) -> str:
    """The name of a LAS class."""
    return CLASS_NAMES.get(int(code), f"class {code}")


@dataclass(frozen=True)
class Score:
    """Precision and recall within one distance."""

    #: distance, in GSD
    within_gsd: float
    #: part of the product's points with a reference point within the distance, 0..1
    precision: float
    #: part of the reference's points with a product point within the distance, 0..1
    recall: float

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall, 0..1."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total > 0 else 0.0

    def to_json(self) -> dict[str, float]:
        """As JSON values."""
        return {**asdict(self), "f1": self.f1}


@dataclass(frozen=True)
class CloudAccuracy:
    """A cloud against a reference cloud, both thinned to one point per GSD voxel."""

    gsd_m: float
    #: points after thinning, inside the area
    product_points: int
    reference_points: int
    #: one a threshold
    scores: tuple[Score, ...]
    #: the same on ground, road and building only; empty when the reference has no classes
    hard: tuple[Score, ...]
    #: class -> recall at each threshold
    recall_by_class: Mapping[int, tuple[float, ...]]
    #: median and 95th percentile of the distance product -> reference, metres
    median_m: float
    p95_m: float

    def to_json(self) -> dict[str, Any]:
        """As JSON values, classes by name."""
        return {
            "gsd_m": self.gsd_m,
            "product_points": self.product_points,
            "reference_points": self.reference_points,
            "scores": [score.to_json() for score in self.scores],
            "hard": [score.to_json() for score in self.hard],
            "recall_by_class": {class_name(code): list(values) for code, values in self.recall_by_class.items()},
            "distance_to_reference_m": {"median": self.median_m, "p95": self.p95_m},
        }


@dataclass(frozen=True)
class HeightErrors:
    """Height differences product minus reference over some cells."""

    #: cells of the reference looked at
    cells: int
    #: median difference, metres
    bias_m: float
    #: 1.4826 times the median absolute deviation from the median, metres
    nmad_m: float
    rmse_m: float
    #: part of the cells where the product has a height, 0..1
    covered: float
    #: part of the cells where the product has a height within 3 GSD of the reference, 0..1
    complete: float

    @classmethod
    def of(cls, differences_m: np.ndarray, gsd_m: float) -> HeightErrors:
        """Figures of `(N,)` differences, NaN where the product has nothing.

        NMAD: Hoehle & Hoehle 2009, "Accuracy assessment of digital elevation models by means of robust statistical methods".
        """
        valid = differences_m[np.isfinite(differences_m)]
        if len(valid) == 0:
            return cls(len(differences_m), np.nan, np.nan, np.nan, 0.0, 0.0)
        bias = float(np.median(valid))
        return cls(
            cells=len(differences_m),
            bias_m=bias,
            nmad_m=float(1.4826 * np.median(np.abs(valid - bias))),
            rmse_m=float(np.sqrt(np.mean(np.square(valid, dtype=np.float64)))),
            covered=len(valid) / len(differences_m),
            complete=int((np.abs(valid) <= 3 * gsd_m).sum()) / len(differences_m),
        )

    def to_json(self, gsd_m: float) -> dict[str, float]:
        """As JSON values, lengths in metres and in GSD."""
        in_gsd = {name.replace("_m", "_gsd"): getattr(self, name) / gsd_m for name in ("bias_m", "nmad_m", "rmse_m")}
        return {**asdict(self), **in_gsd}


@dataclass(frozen=True)
class DsmAccuracy:
    """A DSM sampled at a reference DSM's cells."""

    gsd_m: float
    all: HeightErrors
    #: ground, road and building away from height steps of half a metre; None without classes
    hard: HeightErrors | None
    by_class: Mapping[int, HeightErrors]

    def to_json(self) -> dict[str, Any]:
        """As JSON values, classes by name."""
        return {
            "gsd_m": self.gsd_m,
            "all": self.all.to_json(self.gsd_m),
            "hard": self.hard.to_json(self.gsd_m) if self.hard else None,
            "by_class": {class_name(code): errors.to_json(self.gsd_m) for code, errors in self.by_class.items()},
        }
