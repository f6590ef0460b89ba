"""Classes of points: ground, noise and, if wanted, plants. Comes in: a cloud on disk. Goes out: an ASPRS class a point, and its height.

PDAL finds the ground among the lowest points of small cells (SMRF, CSF or PMF); every point is then classed by its height above it. Large
surveys are gone through in areas of bounded size that see a margin of their neighbours, so memory stays the same whatever the survey.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.events import Events
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.placed import Column, PlacedCloud
from geo_nerf.georef.records import COLOURS, xyz_of
from geo_nerf.products.cloth import WORKS_SINCE, ClassificationError, ground_by_cloth
from geo_nerf.products.ground import GroundModel, aligned_lattice, ground_model, lowest_points, refined
from geo_nerf.products.ground_areas import Area, Boxes, areas_of
from geo_nerf.products.records import written_heights
from geo_nerf.sentence import sentence
from geo_nerf.settings import ProductsSettings

if TYPE_CHECKING:
    from pdal_stages.runner import Pdal

UNCLASSIFIED, GROUND, LOW_VEGETATION, MEDIUM_VEGETATION, HIGH_VEGETATION, LOW_NOISE, HIGH_NOISE = 1, 2, 3, 4, 5, 7, 18
#: edge of the cells whose lowest points PDAL sees, in spacings of the points and metres
_CELL_SPACINGS, _CELL_LIMITS_M = 6.0, (0.3, 1.0)
#: a point is ground within this many times the ground's own noise (NMAD), and metres
_GROUND_NOISE, _GROUND_LIMITS_M = 4.0, (0.1, 0.3)
#: metres below the ground from which a point is noise
_LOW_NOISE_M = 0.5
#: boxes in which isolated points are looked for have edges of this many spacings
_BOX_SPACINGS = 10.0
#: PDAL's cells begin at whole multiples of this from the CRS's origin, metres, so that all areas see the same cells
_ALIGNED_M = 5.0
#: metres above the ground where low vegetation begins and where medium and high vegetation do (ASPRS leaves them open; usual in practice)
_LOW_M, _MEDIUM_M, _HIGH_M = 0.1, 0.5, 2.0
#: excess green, (2 g - r - b) / (r + g + b), from which a point is a plant (Woebbecke et al. 1995)
_EXCESS_GREEN = 0.06
_SAMPLE = 500_000
#: what PDAL gets of a point
_POINT = np.dtype([("X", "<f8"), ("Y", "<f8"), ("Z", "<f8"), ("Classification", "u1"), ("ReturnNumber", "u1"), ("NumberOfReturns", "u1")])


@dataclass(frozen=True)
class GroundLimits:
    """By which heights above the ground points were classed, metres."""

    #: ground is no further from the model than this
    tolerance_m: float
    #: low noise is further below it than this
    low_noise_m: float

    @staticmethod
    def of(sample: np.ndarray) -> GroundLimits:
        """The limits for a survey with this sample of heights above the ground, to a millimetre: files name them."""
        tolerance = round(_tolerance(sample), 3)
        return GroundLimits(tolerance, max(_LOW_NOISE_M, round(3 * tolerance, 3)))


@dataclass(frozen=True)
class Classified:
    """Classes of N points and their height above the ground."""

    #: uint8 ASPRS classes: 1 unclassified, 2 ground, 3, 4, 5 vegetation, 7 low and 18 high noise
    classes: Column
    #: float32 metres; None where nobody looked for ground, or none was found
    above: Column | None = None
    #: how classes 2 and 7 follow from the heights; None where `above` is
    limits: GroundLimits | None = None


def classify(cloud: PlacedCloud, settings: ProductsSettings, events: Events) -> Classified:
    """Tell ground, noise and, with `settings.vegetation`, plants by height and colour.

    Args:
        cloud: N points in a CRS in metres; the columns lie beside its file.
        settings: `classify` says how ground is found; "none" leaves all points unclassified.
        events: told of progress, and warned where there is no PDAL or no ground.

    Raises:
        ClassificationError: PDAL stopped; with its own words.
    """
    classes = Column.new(cloud, "classes.raw", np.uint8)
    for tile in cloud.tiles:
        classes.write(tile, np.full(tile.count, UNCLASSIFIED))
    pdal = _pdal(events) if settings.classify != "none" and len(cloud) else None
    if pdal is None:
        return Classified(classes)
    boxes = Boxes(cloud, _BOX_SPACINGS * cloud.spacing_m)
    above, sample = _heights_above(pdal, cloud, boxes, settings, events)
    if not np.isfinite(sample).any():
        text = "No ground was found ({method}); the cloud stays unclassified. `products.classify` names other ways."
        events.warn(sentence("no_ground", text, method=settings.classify))
        return Classified(classes)
    limits = GroundLimits.of(sample)
    for tile in events.track(cloud.tiles, len(cloud.tiles), "classing points"):
        # as files hold them, so that classes can be found again from a file
        records, heights = cloud.records(tile), written_heights(above.read(tile))
        found = _classes(records, heights, limits, settings)
        high = np.flatnonzero(heights > _MEDIUM_M)
        found[high[boxes.lonely(tile, xyz_of(records[high]))]] = HIGH_NOISE
        classes.write(tile, found)
    return Classified(classes, above, limits)


def _heights_above(pdal: Pdal, cloud: PlacedCloud, boxes: Boxes, settings: ProductsSettings, events: Events) -> tuple[Column, np.ndarray]:
    """Every point's height above the ground, and an even sample of all; NaN in areas without ground. Counts the high ones."""
    above, sample, stride = Column.new(cloud, "above.raw", np.float32), list[np.ndarray](), max(1, len(cloud) // _SAMPLE)
    cell_m = float(np.clip(_CELL_SPACINGS * cloud.spacing_m, *_CELL_LIMITS_M))
    areas, bare = areas_of(cloud, cell_m), 0
    for area in events.track(areas, len(areas), "looking for the ground"):
        model = _area_model(pdal, cloud, area, cell_m, settings)
        bare += model is None
        for tile in area.tiles:
            xyz = cloud.xyz(tile)
            heights = np.full(len(xyz), np.nan, np.float32) if model is None else model.height_above(xyz)
            above.write(tile, heights)
            sample.append(heights[-tile.first % stride :: stride])
            boxes.count(tile, xyz[heights > _MEDIUM_M])
    if 0 < bare < len(areas):
        text = "In {bare} of {total} parts of the survey no ground was found; their points stay unclassified."
        events.warn(sentence("parts_without_ground", text, bare=int(bare), total=len(areas)))
    return above, np.concatenate(sample)


def _area_model(pdal: Pdal, cloud: PlacedCloud, area: Area, cell_m: float, settings: ProductsSettings) -> GroundModel | None:
    """The ground of an area; None where there is none."""

    def blocks() -> Iterator[np.ndarray]:
        # the box ends with the cloud, whose outermost points count
        return (xyz_of(records) for _, records, _ in cloud.within(area.low, np.nextafter(area.high, np.inf)))

    found = _ground_points(pdal, lowest_points(blocks(), Lattice.around(area.low, area.high, cell_m)), settings)
    if len(found) == 0:
        return None
    return refined(ground_model(found, aligned_lattice(area.low, area.high, 2 * cell_m)), blocks(), _GROUND_LIMITS_M[1])


def _pdal(events: Events) -> Pdal | None:
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    try:
        return find_pdal()
    except PdalError as error:
        events.warn(sentence("not_classified", "{error} Without it points are not classified.", error=str(error)))
        return None


def _ground_points(pdal: Pdal, xyz: np.ndarray, settings: ProductsSettings) -> np.ndarray:
    """`(M, 3)` those that PDAL calls ground."""
    from pdal_stages import stages
    from pdal_stages.errors import PdalError

    assert settings.classify != "none"
    corner, xyz = _anchored(xyz)
    if settings.classify == "csf" and pdal.version < WORKS_SINCE:
        return np.asarray(xyz[:-2][ground_by_cloth(xyz, stages.GROUND["csf"])[:-2]] + corner)
    points = np.zeros(len(xyz), _POINT)
    points["X"], points["Y"], points["Z"] = xyz.T
    for name in ("Classification", "ReturnNumber", "NumberOfReturns"):
        points[name] = 1
    try:
        seen = pdal.run_arrays([stages.mark_low_noise(), stages.keep_but_noise(), stages.mark_ground(settings.classify)], points)
    except PdalError as error:
        raise ClassificationError(settings.classify, str(error)) from error
    ground = seen[seen["Classification"] == GROUND]
    places = np.column_stack([ground[axis] for axis in "XYZ"])
    return np.asarray(places[~_are_anchors(places, xyz[-2:])] + corner)


def _anchored(xyz: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Points counted from a corner that is a whole multiple of `_ALIGNED_M`, two more behind them at this corner and the one across.

    PDAL's filters lay their cells from the points' own bounds, which differ from area to area.
    """
    corner = np.append(np.floor(xyz[:, :2].min(axis=0) / _ALIGNED_M) * _ALIGNED_M, np.floor(xyz[:, 2].min()))
    places = xyz - corner
    ends = np.array([[0.0, 0.0], np.ceil(places[:, :2].max(axis=0) / _ALIGNED_M) * _ALIGNED_M])
    nearest = [int(np.square(places[:, :2] - end).sum(axis=1).argmin()) for end in ends]
    return corner, np.vstack([places, np.column_stack([ends, places[nearest, 2]])])


def _are_anchors(places: np.ndarray, anchors: np.ndarray) -> np.ndarray:
    return np.asarray((np.abs(places[:, None, :2] - anchors[None, :, :2]) < 1e-9).all(axis=2).any(axis=1))


def _classes(records: np.ndarray, above: np.ndarray, limits: GroundLimits, settings: ProductsSettings) -> np.ndarray:
    heights = above.astype(np.float64)  # as PDAL compares them
    classes = np.where(np.abs(heights) <= limits.tolerance_m, GROUND, UNCLASSIFIED).astype(np.uint8)
    classes[heights < -limits.low_noise_m] = LOW_NOISE
    if settings.vegetation:
        _mark_plants(classes, np.stack([records[name] for name in COLOURS], axis=1), above)
    return classes


def _tolerance(sample: np.ndarray) -> float:
    """How far from the model a point is still ground, metres: by the spread of the points near it."""
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
