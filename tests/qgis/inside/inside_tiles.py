"""A tile plan on the map: a state that another process writes is drawn within seconds."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from conftest import wait
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer


def plan(path):
    fields = "field=name:string&field=state:string&field=attempts:integer&field=reason:string"
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:25832&{fields}", "tiles", "memory")
    for number in range(2):
        feature = QgsFeature(layer.fields())
        west = 100 * number
        feature.setGeometry(QgsGeometry.fromWkt(f"MultiPolygon((({west} 0, {west + 100} 0, {west + 100} 100, {west} 100, {west} 0)))"))
        feature.setAttributes([f"t{number}", "waiting", 0, None])
        layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "tiles"
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return QgsProject.instance().addMapLayer(QgsVectorLayer(f"{path}|layername=tiles", "plan", "ogr"))


def test_a_state_written_by_another_program_is_drawn(plugin, tmp_path):
    layer = plan(tmp_path / "plan.gpkg")
    repaints = []
    layer.repaintRequested.connect(lambda *_: repaints.append(sorted(feature["state"] for feature in layer.getFeatures())))
    wait(lambda: False, 2.5)
    before = len(repaints)
    with closing(sqlite3.connect(tmp_path / "plan.gpkg", isolation_level=None)) as base:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            base.create_function(name, 1, lambda shape: None)
        base.execute("UPDATE tiles SET state = 'running' WHERE name = 't0'")
    assert wait(lambda: len(repaints) > before, 6) and repaints[-1] == ["running", "waiting"]
    settled = len(repaints)
    wait(lambda: False, 2.5)
    assert len(repaints) == settled, "what has not changed is not drawn again"
