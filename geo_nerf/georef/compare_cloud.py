"""A cloud against a reference cloud: precision, recall and F1 at 1, 2 and 3 GSD, over all points, hard surfaces and each class.

Both clouds come in the same CRS; both are thinned to one point per GSD voxel first, so that dense places do not weigh more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyproj
from scipy.spatial import cKDTree

from geo_nerf.events import Events
from geo_nerf.georef.accuracy import HARD_CLASSES, THRESHOLDS_GSD, CloudAccuracy, Score
from geo_nerf.georef.area import Area

#: up to this many GSD distances are exact
_NEAR_GSD = 20.0
#: beyond, up to each doubling of the distance, the points asked are one per voxel of this share of it
_SPARSE = 0.1
#: so few points are asked at any distance
_FEW = 500
#: points asked of the tree at a time
_CHUNK = 100_000


@dataclass(frozen=True)
class Points:
    """A cloud as an evaluation needs it."""

    crs: pyproj.CRS
    #: `(N, 3)` float64 easting, northing, height, metres
    xyz: np.ndarray
    #: `(N,)` uint8 LAS classes; None when the cloud has none
    classes: np.ndarray | None = None
    #: steps that a file rounds x, y and height to, in units of `crs`; None where they are not known
    steps: tuple[float, float, float] | None = None

    def __len__(self) -> int:
        return len(self.xyz)

    def where(self, selection: np.ndarray) -> Points:
        """The points of a mask or of indices."""
        return replace(self, xyz=self.xyz[selection], classes=None if self.classes is None else self.classes[selection])

    def inside(self, area: Area) -> Points:
        """The points within an area."""
        return self.where(area.contains(self.xyz, self.crs))


def thin(points: Points, voxel_m: float) -> Points:
    """One point per voxel: the one nearest to the voxel's centre, whatever the points' order.

    The lattice is anchored at the CRS's origin, so two clouds share it.
    """
    if len(points) == 0:
        return points
    cell = np.floor(points.xyz / voxel_m)
    off_centre = np.sum((points.xyz / voxel_m - cell - 0.5) ** 2, axis=1).astype(np.float32)
    cell -= cell.min(axis=0)
    size = cell.max(axis=0) + 1
    if np.prod(size) > 2.0**62:  # a voxel's number would not fit into 64 bits
        _, key = np.unique(cell, axis=0, return_inverse=True)
    else:
        number, count = cell.astype(np.int64), size.astype(np.int64)
        key = (number[:, 0] * count[1] + number[:, 1]) * count[2] + number[:, 2]
    order = np.lexsort((off_centre, key))
    first = np.r_[True, np.diff(key[order]) > 0]
    return points.where(np.sort(order[first]))


def nearest(queries: np.ndarray, points: Points, gsd_m: float, events: Events, label: str) -> tuple[np.ndarray, np.ndarray | None]:
    """Distance to the nearest of `points` and its class, in chunks that report progress.

    A search tree looks at every point that is about as far from a query as the nearest one: at all points, where a cloud lies far above
    another. Beyond `_NEAR_GSD` the points are therefore thinned, the more the farther: distances there are up to a sixth too long, and no
    score looks that far.

    Args:
        queries: `(N, 3)` float64 metres.
        points: of the other cloud.
        gsd_m: ground sampling distance, metres.
        events: for progress.
        label: what is being measured.

    Returns:
        `(N,)` float64 metres and `(N,)` uint8, None when `points` have no classes.
    """
    distances, classes = np.empty(len(queries)), np.zeros(len(queries), np.uint8)
    rings = _Rings(points, _NEAR_GSD * gsd_m)
    starts = range(0, len(queries), _CHUNK)
    for start in events.track(starts, len(starts), label):
        here = slice(start, start + _CHUNK)
        distances[here], classes[here] = rings.nearest(queries[here])
    return distances, None if points.classes is None else classes


class _Rings:
    """A cloud for distances of any size: whole for near queries, thinned ever more for those that find nothing within reach.

    Args:
        points: at least one.
        near_m: how far the whole cloud is asked, metres.
    """

    def __init__(self, points: Points, near_m: float) -> None:
        self._points, self._near_m = [points], near_m
        self._trees = [cKDTree(points.xyz)]

    def nearest(self, queries: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Distances `(N,)` float64 metres and classes `(N,)` uint8, 0 without any, of the nearest points."""
        distances, classes = np.full(len(queries), np.inf), np.zeros(len(queries), np.uint8)
        ring, left = 0, np.arange(len(queries))
        while len(left):
            points, reach = self._ring(ring)
            found, index = self._trees[ring].query(queries[left], distance_upper_bound=reach, workers=-1)
            hit = np.isfinite(found)
            distances[left[hit]] = found[hit]
            if points.classes is not None:
                classes[left[hit]] = points.classes[index[hit]]
            ring, left = ring + 1, left[~hit]
        return distances, classes

    def _ring(self, number: int) -> tuple[Points, float]:
        """The points of a ring, and the distance up to which they are asked: without end once they are one."""
        reach = self._near_m * 2.0**number
        if number == len(self._points):
            self._points.append(thin(self._points[-1], _SPARSE * reach / 2))
            self._trees.append(cKDTree(self._points[-1].xyz))
        points = self._points[number]
        return points, np.inf if len(points) <= _FEW else reach


def compare_clouds(product: Points, reference: Points, gsd_m: float, area: Area, events: Events) -> CloudAccuracy:
    """Score a cloud.

    Points just outside the area still serve as neighbours, so the border costs nothing.

    Args:
        product: the cloud judged.
        reference: in the same CRS.
        gsd_m: ground sampling distance: the voxel, and the unit of the thresholds, metres.
        area: what counts.
        events: for progress.

    Returns:
        The figures; with no product point inside the area precision and recall are 0.
    """
    wide = area.grown(4 * max(THRESHOLDS_GSD) * gsd_m)
    product, reference = thin(product.inside(wide), gsd_m), thin(reference.inside(wide), gsd_m)
    product_in, reference_in = area.contains(product.xyz, product.crs), area.contains(reference.xyz, reference.crs)
    if not product_in.any() or not reference_in.any():
        return _nothing(gsd_m, int(product_in.sum()), reference.where(reference_in))
    to_reference, hit_classes = nearest(product.xyz[product_in], reference, gsd_m, events, "product to reference")
    to_product, _ = nearest(reference.xyz[reference_in], product, gsd_m, events, "reference to product")
    classes = None if reference.classes is None else reference.classes[reference_in]
    return CloudAccuracy(
        gsd_m=gsd_m,
        product_points=int(product_in.sum()),
        reference_points=int(reference_in.sum()),
        scores=_scores(to_reference, to_product, gsd_m),
        hard=_hard_scores(to_reference, hit_classes, to_product, classes, gsd_m),
        recall_by_class=_recall_by_class(to_product, classes, gsd_m),
        median_m=float(np.median(to_reference)),
        p95_m=float(np.percentile(to_reference, 95)),
    )


def _nothing(gsd_m: float, product_points: int, reference: Points) -> CloudAccuracy:
    zeros = tuple(Score(threshold, 0.0, 0.0) for threshold in THRESHOLDS_GSD)
    return CloudAccuracy(gsd_m, product_points, len(reference), zeros, (), {}, float("nan"), float("nan"))


def _within(distances: np.ndarray, gsd_m: float) -> tuple[float, ...]:
    return tuple(float(np.mean(distances <= threshold * gsd_m)) if len(distances) else 0.0 for threshold in THRESHOLDS_GSD)


def _scores(to_reference: np.ndarray, to_product: np.ndarray, gsd_m: float) -> tuple[Score, ...]:
    rows: Sequence[tuple[float, float, float]] = list(
        zip(THRESHOLDS_GSD, _within(to_reference, gsd_m), _within(to_product, gsd_m), strict=True)
    )
    return tuple(Score(*row) for row in rows)


def _hard_scores(
    to_reference: np.ndarray, hit_classes: np.ndarray | None, to_product: np.ndarray, classes: np.ndarray | None, gsd_m: float
) -> tuple[Score, ...]:
    """A product point is hard when the reference point nearest to it is."""
    if hit_classes is None or classes is None or not np.isin(classes, HARD_CLASSES).any():
        return ()
    return _scores(to_reference[np.isin(hit_classes, HARD_CLASSES)], to_product[np.isin(classes, HARD_CLASSES)], gsd_m)


def _recall_by_class(to_product: np.ndarray, classes: np.ndarray | None, gsd_m: float) -> dict[int, tuple[float, ...]]:
    if classes is None:
        return {}
    return {int(code): _within(to_product[classes == code], gsd_m) for code in np.unique(classes)}
