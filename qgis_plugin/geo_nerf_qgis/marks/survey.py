"""What QGIS's layers bring to the marking: surveyed points, and the cameras of a look at the photographs."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsVectorLayer,
)

from ..layers.live import ROLE_PROPERTY
from ..layers.results import RUN_PROPERTY
from .cameras import Block, oriented_block, tagged_block
from .control_file import written_name

#: fields of the cameras that a look at photographs gives
_CAMERAS = frozenset({"above_ground_m", "yaw_deg", "pitch_deg", "focal_px"})
#: two features of one name this close are one point, in units of the layer
_SAME = 1e-9


@dataclass(frozen=True)
class SurveyedPoint:
    """A point of the layer."""

    label: str
    #: x and y in the layer's CRS
    at: QgsPointXY
    lon_deg: float
    lat_deg: float
    #: in the unit of its CRS, None where it is not known
    height: float | None


@dataclass(frozen=True)
class Surveyed:
    """What a layer has to mark."""

    points: list[SurveyedPoint] = field(default_factory=list)
    #: why features are left out -> how many: "no place", "several places", "outside"
    left_out: dict[str, int] = field(default_factory=dict)
    #: names that several points at different places have
    twins: frozenset[str] = frozenset()
    #: a point's name, height of the field and of the geometry, where they differ; None where they do not
    differing: tuple[str, float, float] | None = None


def surveyed_points(layer: QgsVectorLayer, label_field: str, height_field: str) -> Surveyed:
    """Every point of a layer.

    Args:
        layer: points, with or without Z, with a CRS.
        label_field: names them; "" takes their number.
        height_field: holds heights; "" takes Z.
    """
    to_globe = QgsCoordinateTransform(
        layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    points: list[SurveyedPoint] = []
    left_out: Counter[str] = Counter()
    differing = None
    for feature in layer.getFeatures():
        vertex, why = _vertex(feature)
        if vertex is None:
            left_out[why] += 1
            continue
        own, z = (
            _number(feature[height_field]) if height_field else None,
            _number(vertex.z()) if vertex.is3D() else None,
        )
        label = (_text(feature[label_field]) if label_field else "") or f"P{feature.id()}"
        if differing is None and own is not None and z and abs(own - z) > 1e-3:
            differing = (label, own, z)
        try:
            globe = to_globe.transform(vertex.x(), vertex.y())
        except QgsCsException:
            left_out["outside"] += 1
            continue
        at = QgsPointXY(vertex.x(), vertex.y())
        points.append(SurveyedPoint(label, at, globe.x(), globe.y(), own if height_field else z))
    kept, twins = _apart(points)
    return Surveyed(kept, dict(left_out), twins, differing)


def own_layers(project: QgsProject) -> list[QgsMapLayer]:
    """Layers that this plugin has made: what photographs cover, results of runs. None of them was surveyed."""
    runs = {str(group.customProperty(RUN_PROPERTY)) for group in project.layerTreeRoot().findGroups(True)} - {
        "",
        "None",
    }
    return [layer for layer in project.mapLayers().values() if _is_own(layer, runs)]


def _is_own(layer: QgsMapLayer, runs: Iterable[str]) -> bool:
    source = Path(layer.source().split("|")[0])
    if layer.customProperty(ROLE_PROPERTY) or any(Path(run) in source.parents for run in runs):
        return True
    return isinstance(layer, QgsVectorLayer) and set(layer.fields().names()) >= _CAMERAS


def _vertex(feature: QgsFeature) -> tuple[Any, str]:
    """A feature's only point, or None and why it has none."""
    geometry = feature.geometry()
    vertices = [] if geometry.isNull() else list(geometry.vertices())
    if len(vertices) != 1:
        return None, "several places" if vertices else "no place"
    is_place = math.isfinite(vertices[0].x()) and math.isfinite(vertices[0].y())
    return (vertices[0], "") if is_place else (None, "no place")


def _number(value: Any) -> float | None:
    """A height, None where there is none: NULL, no number, NaN."""
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    return float(value) if is_number and math.isfinite(value) else None


def _text(value: Any) -> str:
    """A name; "" for NULL."""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return written_name(str(value)) if isinstance(value, (str, int, float)) else ""


def _apart(points: Iterable[SurveyedPoint]) -> tuple[list[SurveyedPoint], frozenset[str]]:
    """Points without those that are there twice, and the names that stand at several places."""
    first: dict[str, SurveyedPoint] = {}
    kept, twins = [], set()
    for point in points:
        known = first.setdefault(point.label, point)
        if known is point:
            kept.append(point)
        elif known.at.distance(point.at) > _SAME or known.height != point.height:
            kept.append(point)
            twins.add(point.label)
    return kept, frozenset(twins)


def block_of(run: Path, photographs: Path, places: QgsVectorLayer | None) -> Block | None:
    """The best block there is: the run's orientation, else the tags' one, else None.

    Raises:
        OSError, ValueError, KeyError: the run's orientation cannot be read.
    """
    if (run / "poses" / "orientation.json").is_file() and (run / "poses" / "step.json").is_file():
        return oriented_block(run, photographs, _ground_level(run))
    if places is None:
        return None
    names = places.fields().names()
    rows = []
    for feature in places.getFeatures():
        at = feature.geometry().asPoint()
        rows.append({**{name: feature[name] for name in names}, "lon_deg": at.x(), "lat_deg": at.y()})
    known = ("above_ground_m", "yaw_deg", "pitch_deg", "roll_deg")  # NULL where no tag tells
    return tagged_block([row for row in rows if all(isinstance(row.get(name), float) for name in known)])


def _ground_level(run: Path) -> float:
    """Median height of a run's tie points in its local frame, metres."""
    import numpy as np

    with np.load(run / "poses" / "tie_points.npz") as tie_points:
        return float(np.median(tie_points["xyz"][:, 2]))
