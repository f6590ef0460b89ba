"""Classes of points: ground, noise and, if wanted, plants. Comes in: a cloud in a CRS. Goes out: an ASPRS class a point, and the ground.

PDAL finds the ground among the lowest points of small cells (SMRF, CSF or PMF); every point is then classed by its height above it. So
PDAL's share of time and memory goes with the area, and the rest streams.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.errors import ClassificationError
from geo_nerf.events import Events
from geo_nerf.products.cloth import WORKS_SINCE, ground_by_cloth
from geo_nerf.products.ground import GroundModel, blocks_of, ground_lattice, ground_model, lowest_points, refined
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import GeoCloud

if TYPE_CHECKING:
    from pdal_stages.runner import Pdal

UNCLASSIFIED, GROUND, LOW_VEGETATION, MEDIUM_VEGETATION, HIGH_VEGETATION, LOW_NOISE, HIGH_NOISE = 1, 2, 3, 4, 5, 7, 18
#: edge of the cells whose lowest points PDAL sees, in spacings of the points and metres
_CELL_SPACINGS, _CELL_LIMITS_M = 6.0, (0.3, 1.0)
#: a point is ground within this many times the ground's own noise (NMAD), and metres
_GROUND_NOISE, _GROUND_LIMITS_M = 4.0, (0.1, 0.3)
#: metres below the ground from which a point is noise
_LOW_NOISE_M = 0.5
#: an isolated point has fewer than this many points, itself included, in three by three by three boxes of this many spacings
_LONELY, _BOX_SPACINGS = 5, 10.0
#: metres above the ground where low vegetation begins and where medium and high vegetation do (ASPRS leaves them open; usual in practice)
_LOW_M, _MEDIUM_M, _HIGH_M = 0.1, 0.5, 2.0
#: excess green, (2 g - r - b) / (r + g + b), from which a point is a plant (Woebbecke et al. 1995)
_EXCESS_GREEN = 0.06
_SAMPLE = 500_000
#: what PDAL gets of a point
_POINT = np.dtype([("X", "<f8"), ("Y", "<f8"), ("Z", "<f8"), ("Classification", "u1"), ("ReturnNumber", "u1"), ("NumberOfReturns", "u1")])


@dataclass(frozen=True)
class Classified:
    """Classes of N points and the ground they stand on."""

    #: `(N,)` uint8 ASPRS classes: 1 unclassified, 2 ground, 3, 4, 5 vegetation, 7 low and 18 high noise
    classes: np.ndarray
    #: None where nobody looked for ground, or none was found
    ground: GroundModel | None
    #: `(N,)` float32 metres above it
    above: np.ndarray | None = None


def classified(cloud: GeoCloud, settings: ProductsSettings, events: Events) -> np.ndarray:
    """Class every point; see `classify`.

    Returns:
        `(N,)` uint8 ASPRS classes.
    """
    return classify(cloud, settings, events).classes


def classify(cloud: GeoCloud, settings: ProductsSettings, events: Events) -> Classified:
    """Tell ground, noise and, with `settings.vegetation`, plants by height and colour.

    Args:
        cloud: N points in a CRS in metres.
        settings: `classify` says how ground is found; "none" leaves all points unclassified.
        events: told of progress, and warned where there is no PDAL or no ground.

    Raises:
        ClassificationError: PDAL stopped; with its own words.
    """
    nothing = Classified(np.full(len(cloud), UNCLASSIFIED, np.uint8), None)
    pdal = _pdal(events) if settings.classify != "none" and len(cloud) else None
    if pdal is None:
        return nothing
    events.progress(0, 3, "looking for the ground")
    spacing_m = _spacing(cloud.xyz)
    lattice = ground_lattice(cloud.xyz, float(np.clip(_CELL_SPACINGS * spacing_m, *_CELL_LIMITS_M)))
    found = _ground_points(pdal, lowest_points(blocks_of(cloud.xyz), lattice), settings)
    if len(found) == 0:
        events.warn(f"No ground was found ({settings.classify}); the cloud stays unclassified. `products.classify` names other ways.")
        return nothing
    events.progress(1, 3, "looking for the ground")
    coarse = ground_lattice(cloud.xyz, 2 * lattice.cell_m)
    model = refined(ground_model(found, coarse), blocks_of(cloud.xyz), _GROUND_LIMITS_M[1])
    events.progress(2, 3, "classing points")
    above = model.height_above(cloud.xyz)
    classes = _classes(cloud, above, spacing_m, settings)
    events.progress(3, 3, "classing points")
    return Classified(classes, model, above)


def _pdal(events: Events) -> Pdal | None:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        return find_pdal()
    except PdalError as error:
        events.warn(f"{error} Without it points are not classified.")
        return None


def _spacing(xyz: np.ndarray) -> float:
    """Mean distance between neighbours seen from above, metres."""
    span = np.maximum(np.ptp(xyz[:, :2], axis=0), 0.1)
    return float(np.sqrt(np.prod(span) / len(xyz)))


def _ground_points(pdal: Pdal, xyz: np.ndarray, settings: ProductsSettings) -> np.ndarray:
    """`(M, 3)` those that PDAL calls ground."""
    from pdal_stages import stages
    from pdal_stages.errors import PdalError

    assert settings.classify != "none"
    if settings.classify == "csf" and pdal.version < WORKS_SINCE:
        return np.asarray(xyz[ground_by_cloth(xyz, stages.GROUND["csf"])])
    corner = xyz.min(axis=0)
    points = np.zeros(len(xyz), _POINT)
    points["X"], points["Y"], points["Z"] = (xyz - corner).T
    for name in ("Classification", "ReturnNumber", "NumberOfReturns"):
        points[name] = 1
    try:
        seen = pdal.run_arrays([stages.mark_low_noise(), stages.keep_but_noise(), stages.mark_ground(settings.classify)], points)
    except PdalError as error:
        raise ClassificationError(settings.classify, str(error)) from error
    ground = seen[seen["Classification"] == GROUND]
    return np.asarray(np.column_stack([ground[axis] for axis in "XYZ"]) + corner)


def _classes(cloud: GeoCloud, above: np.ndarray, spacing_m: float, settings: ProductsSettings) -> np.ndarray:
    tolerance = _tolerance(above)
    classes = np.where(np.abs(above) <= tolerance, GROUND, UNCLASSIFIED).astype(np.uint8)
    classes[above < -max(_LOW_NOISE_M, 3 * tolerance)] = LOW_NOISE
    if settings.vegetation:
        _mark_plants(classes, cloud.rgb, above)
    high = np.flatnonzero(above > _MEDIUM_M)
    classes[high[_lonely(cloud.xyz[high], _BOX_SPACINGS * spacing_m)]] = HIGH_NOISE
    return np.asarray(classes)


def _tolerance(above: np.ndarray) -> float:
    """How far from the model a point is still ground, metres: by the spread of the points near it."""
    sample = above[:: max(1, len(above) // _SAMPLE)]
    near = sample[np.abs(sample) <= _GROUND_LIMITS_M[1]]
    nmad = 1.4826 * float(np.median(np.abs(near - np.median(near)))) if len(near) else 0.0
    return float(np.clip(_GROUND_NOISE * nmad, *_GROUND_LIMITS_M))


def _mark_plants(classes: np.ndarray, rgb: np.ndarray, above: np.ndarray) -> None:
    candidates = np.flatnonzero((classes == UNCLASSIFIED) & (above >= _LOW_M))
    colours = rgb[candidates].astype(np.float32)
    brightness = np.maximum(colours.sum(axis=1), 1.0)
    green = (3 * colours[:, 1] - brightness) / brightness > _EXCESS_GREEN
    plants = candidates[green]
    classes[plants] = np.array([LOW_VEGETATION, MEDIUM_VEGETATION, HIGH_VEGETATION])[np.digitize(above[plants], (_MEDIUM_M, _HIGH_M))]


def _lonely(xyz: np.ndarray, edge_m: float) -> np.ndarray:
    """`(N,)` bool: points with hardly another one within a box or so."""
    if len(xyz) == 0:
        return np.zeros(0, bool)
    box = ((xyz - xyz.min(axis=0)) / edge_m).astype(np.int64) + 1
    size = box.max(axis=0) + 2
    keys, index, counts = np.unique((box[:, 2] * size[1] + box[:, 1]) * size[0] + box[:, 0], return_inverse=True, return_counts=True)
    few = np.flatnonzero(counts < _LONELY)
    around = np.zeros(len(few), np.int64)
    for step in np.ndindex(3, 3, 3):
        shift = ((step[2] - 1) * size[1] + step[1] - 1) * size[0] + step[0] - 1
        at = np.minimum(np.searchsorted(keys, keys[few] + shift), len(keys) - 1)
        around += np.where(keys[at] == keys[few] + shift, counts[at], 0)
    lonely = np.zeros(len(keys), bool)
    lonely[few[around < _LONELY]] = True
    return np.asarray(lonely[index])
