"""What QGIS's layers bring to the marking: surveyed points, and the cameras of a look at the photographs."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject, QgsVectorLayer

from .cameras import Block, oriented_block, tagged_block


@dataclass(frozen=True)
class SurveyedPoint:
    """A point of the layer."""

    label: str
    #: easting, northing, height in the layer's CRS
    place: tuple[float, float, float]
    lon_deg: float
    lat_deg: float
    #: metres, None where the layer has no heights
    height_m: float | None


def surveyed_points(layer: QgsVectorLayer, label_field: str, height_field: str) -> list[SurveyedPoint]:
    """Every point of a layer.

    Args:
        layer: points, with or without Z.
        label_field: names them; "" takes their number.
        height_field: holds heights; "" takes Z.
    """
    to_globe = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    points = []
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        if geometry.isEmpty():
            continue
        vertex = next(geometry.vertices())
        height = feature[height_field] if height_field else (vertex.z() if vertex.is3D() else None)
        height = float(height) if isinstance(height, (int, float)) else None
        globe = to_globe.transform(vertex.x(), vertex.y())
        label = str(feature[label_field]) if label_field else f"P{feature.id()}"
        points.append(SurveyedPoint(label, (vertex.x(), vertex.y(), height or 0.0), globe.x(), globe.y(), height))
    return points


def block_of(run: Path, photographs: Path, places: QgsVectorLayer | None) -> Block | None:
    """The best block there is: the run's orientation, else the tags' one, else None."""
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
