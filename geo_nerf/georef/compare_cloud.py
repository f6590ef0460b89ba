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

#: beyond this many GSD distances are measured to points this many GSD apart
_NEAR_GSD, _SPARSE_GSD = 20.0, 6.0
#: points asked of the tree at a time
_CHUNK = 500_000


@dataclass(frozen=True)
class Points:
    """A cloud as an evaluation needs it."""

    crs: pyproj.CRS
    #: `(N, 3)` float64 easting, northing, height, metres
    xyz: np.ndarray
    #: `(N,)` uint8 LAS classes; None when the cloud has none
    classes: np.ndarray | None = None

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
    cell = (cell - cell.min(axis=0)).astype(np.int64)
    size = cell.max(axis=0) + 1
    key = (cell[:, 0] * size[1] + cell[:, 1]) * size[2] + cell[:, 2]
    order = np.lexsort((off_centre, key))
    first = np.r_[True, np.diff(key[order]) > 0]
    return points.where(np.sort(order[first]))


def nearest(queries: np.ndarray, points: Points, gsd_m: float, events: Events, label: str) -> tuple[np.ndarray, np.ndarray | None]:
    """Distance to the nearest of `points` and its class, in chunks that report progress.

    A search tree is slow for queries far from everything, so beyond `_NEAR_GSD` the distance is to a thinned edition of the points (up to
    a few GSD too long; no score looks that far).

    Args:
        queries: `(N, 3)` float64 metres.
        points: of the other cloud.
        gsd_m: ground sampling distance, metres.
        events: for progress.
        label: what is being measured.

    Returns:
        `(N,)` float64 metres and `(N,)` uint8, None when `points` have no classes.
    """
    sparse = thin(points, _SPARSE_GSD * gsd_m)
    tree, far_tree = cKDTree(points.xyz), cKDTree(sparse.xyz)
    distances, classes = np.empty(len(queries)), np.zeros(len(queries), np.uint8)
    starts = range(0, len(queries), _CHUNK)
    for start in events.track(starts, len(starts), label):
        part = queries[start : start + _CHUNK]
        found, index = tree.query(part, distance_upper_bound=_NEAR_GSD * gsd_m, workers=-1)
        far = ~np.isfinite(found)
        found[far], far_index = far_tree.query(part[far], workers=-1)
        distances[start : start + _CHUNK] = found
        if points.classes is not None and sparse.classes is not None:
            here = classes[start : start + _CHUNK]
            here[~far], here[far] = points.classes[index[~far]], sparse.classes[far_index]
    return distances, None if points.classes is None else classes


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
