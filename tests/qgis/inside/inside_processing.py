"""Processing's own windows: an algorithm's form, its batch, and what they say of a value that cannot work."""

from __future__ import annotations

import processing
from conftest import path_of, wait
from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QMessageBox, QTextEdit, QWidget


def form(name, **parameters):
    """An algorithm's window, open."""
    window = processing.createAlgorithmDialog(f"geonerf:{name}", parameters)
    window.show()
    return window


def test_points_for_an_area_are_refused_when_the_button_is_pressed(plugin, monkeypatch, tmp_path):
    told = []
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[-1]))
    points = QgsProject.instance().addMapLayer(QgsVectorLayer("Point?crs=EPSG:25832", "points", "memory"))
    values = {"PHOTOGRAPHS": str(path_of("GEO_NERF_PHOTOS")), "AREA": points.id(), "OUTPUT": str(tmp_path / "out")}
    window = form("reconstruct", **values)
    window.getParameterValues = lambda: values
    window.createProcessingParameters = lambda *flags: values
    window.runAlgorithm()
    assert len(told) == 1 and "the layer “points” holds no polygons" in told[0]
    assert not (tmp_path / "out").exists()
    window.close()


def test_every_field_of_a_form_has_its_help_where_the_mouse_rests(plugin):
    for algorithm in QgsApplication.processingRegistry().providerById("geonerf").algorithms():
        window = form(algorithm.name())
        tips = " ".join(widget.toolTip() for widget in window.findChildren(QWidget)).replace("&#x27;", "'").replace("&quot;", '"')
        missing = [one.name() for one in algorithm.parameterDefinitions() if one.help() not in tips]
        assert missing == [], algorithm.name()
        window.close()


def test_a_form_runs_and_a_batch_goes_on_past_a_wrong_row(plugin, tmp_path):
    photos = str(path_of("GEO_NERF_PHOTOS"))
    window = form("inspect", PHOTOGRAPHS=photos)
    values = {"PHOTOGRAPHS": photos, "PRESET": "draft", "CAMERAS": "TEMPORARY_OUTPUT"}
    window.createProcessingParameters = lambda *flags: values
    window.runAlgorithm()
    assert wait(lambda: window.results() or window.wasExecuted(), 60)
    assert wait(lambda: window.results().get("PHOTOGRAPH_COUNT"), 60)
    window.close()
    batch = BatchAlgorithmDialog(QgsApplication.processingRegistry().createAlgorithmById("geonerf:inspect"))
    batch.show()
    rows = [{"PHOTOGRAPHS": folder, "PRESET": "draft", "JSON": str(tmp_path / f"{number}.json")}
            for number, folder in enumerate((photos, str(tmp_path / "gone"), photos))]  # fmt: skip
    batch.execute(rows)
    assert wait(lambda: (tmp_path / "2.json").is_file(), 60), "the row after the wrong one"
    assert (tmp_path / "0.json").is_file() and not (tmp_path / "1.json").exists()
    log = "".join(part.toPlainText() for part in batch.findChildren(QTextEdit))
    assert "There is no folder" in log and "Traceback" not in log
    batch.close()
