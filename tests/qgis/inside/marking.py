"""What the tests of the marking window share: layers of points, the window, a click on a photograph."""

from __future__ import annotations

from conftest import path_of, wait
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsPoint,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QMessageBox


def truth():
    """The survey's own control file, exact to the pixel."""
    from geo_nerf_qgis.marks.control_file import read_control_file

    return read_control_file(path_of("GEO_NERF_CONTROL"))


def layer_of(points, crs, kind="PointZ", fields="&field=label:string", name="surveyed"):
    """A layer in the project: label -> coordinates, or (coordinates, more attributes)."""
    layer = QgsVectorLayer(f"{kind}?crs={crs}{fields}", name, "memory")
    if not isinstance(crs, str):
        layer = QgsVectorLayer(f"{kind}?{fields[1:]}", name, "memory")
        layer.setCrs(crs)
    features = []
    for label, place in points.items():
        feature, more = QgsFeature(layer.fields()), {}
        if isinstance(place[0], tuple):
            place, more = place
        feature.setGeometry(QgsGeometry(QgsPoint(*place)))
        for field, value in {"label": label, **more}.items():
            feature[field] = value
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    layer.updateExtents()
    return QgsProject.instance().addMapLayer(layer)


def in_crs(points, crs):
    """Points of EPSG:25832 in another CRS, heights as they are."""
    to = crs if not isinstance(crs, str) else QgsCoordinateReferenceSystem(crs)
    way = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:25832"), to, QgsProject.instance())
    return {label: (*way.transform(x, y), z) for label, (x, y, z) in points.items()}


def window(photographs, path, layer=None, run=None, places=lambda: None):
    """The window on a finished run."""
    from geo_nerf_qgis.marks.dialog import MarksDialog

    dialog = MarksDialog(run or path_of("GEO_NERF_FINISHED"), photographs, places, str(path))
    if layer is not None:
        dialog.layer.setLayer(layer)
        if layer.fields().lookupField("label") >= 0:
            dialog.label.setField("label")
    dialog.show()
    return dialog


def click(dialog, point=0, photograph=0, dx=4, dy=-3):
    """Click near where a point should be seen; label, photograph and pixel of the photograph."""
    dialog.list.setCurrentRow(point)
    dialog.photographs.setCurrentRow(photograph)
    assert wait(lambda: dialog.picture.crosses.get("predicted") is not None), dialog.state.text()
    camera, (x, y) = dialog.view()
    target = dialog.picture.mapFromScene(QPointF(x + dx, y + dy))
    QTest.mouseClick(
        dialog.picture.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target
    )
    return dialog.points[point].label, camera.name, (x + dx, y + dy)


def discard(dialog, answers):
    """Close the window, its marks lost."""
    answers.reply = QMessageBox.StandardButton.Discard
    dialog.close()
