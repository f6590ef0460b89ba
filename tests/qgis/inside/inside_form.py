"""The form: what a folder of photographs brings, what is complained of, what is asked for."""

from __future__ import annotations

import json

import pytest
from conftest import path_of, wait
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMimeData, QPoint, Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QDragEnterEvent, QDropEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QComboBox


def drop(form, path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    event = QDropEvent(QPoint(20, 20), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    form.dropEvent(event)


def look(dock, photographs):
    drop(dock.form, photographs)
    assert wait(lambda: dock.form.found is not None), dock.form.facts.text()


def test_a_dropped_folder_is_all_that_is_needed(dock, photographs):
    assert not dock.form.start.isEnabled()
    look(dock, photographs)
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    text = dock.form.facts.text()
    assert f"{told['photos']} photographs" in text and f"{100 * told['flight']['gsd_m']:.1f} cm" in text
    assert dock.form.crs.text() == told["suggested_crs"][0][0]
    assert dock.form.out.filePath() == str(photographs.with_name(photographs.name + "_geo-nerf"))
    assert "min" in dock.form.preset.itemText(0) and "GB memory" in dock.form.cost.text()
    assert dock.form.start.isEnabled() and dock.form.complaints.text() == ""


def test_places_appear_on_the_map_at_once(dock, photographs, iface):
    look(dock, photographs)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) == {"Photographs", "Footprints, expected", "Flight line"}
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    assert layers["Photographs"].featureCount() == told["gnss"]["count"]
    extent = layers["Footprints, expected"].extent()
    assert extent.contains(QgsPointXY(told["gnss"]["lon_deg"], told["gnss"]["lat_deg"]))
    assert all(layer.crs().authid() == "EPSG:4326" for layer in layers.values())
    wanted = told["suggested_crs"][0][0]
    assert wait(lambda: QgsProject.instance().crs().authid() == wanted, 2), "an empty project is in metres soon"
    template = layers["Photographs"].mapTipTemplate()
    assert "@photographs" in template and [one.name() for one in layers["Photographs"].actions().actions()] == ["Open photograph"]


def test_a_folder_without_photographs_says_so_in_the_programs_words(dock, tmp_path):
    drop(dock.form, tmp_path)
    assert wait(lambda: "no photograph" in dock.form.facts.text()), dock.form.facts.text()
    assert "Error" not in dock.form.facts.text()


def test_a_photograph_is_no_folder_of_photographs(dock, photographs):
    dock.form.set_photographs(str(next(photographs.glob("*.jpg"))))
    assert wait(lambda: "This is a file: choose the folder" in dock.form.facts.text())
    assert dock.form.notes["photographs"].text().endswith("choose the folder that the photographs are in.")


def test_what_is_wrong_is_told_before_the_start(dock, photographs, tmp_path):
    look(dock, photographs)
    form = dock.form
    form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    assert wait(lambda: "degrees" in form.complaints.text()) and not form.start.isEnabled()
    form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    assert wait(lambda: form.start.isEnabled())
    (tmp_path / "something.txt").write_text("other")
    form.out.setFilePath(str(tmp_path))
    assert wait(lambda: "holds other files" in form.complaints.text()) and not form.start.isEnabled()
    form.out.setFilePath(str(tmp_path / "new"))
    form.gcp.setFilePath(str(tmp_path / "absent.txt"))
    assert wait(lambda: "control file" in form.complaints.text())
    form.gcp.setFilePath("")
    form.area.way.setCurrentIndex(1)
    assert wait(lambda: "area" in form.complaints.text().lower())


def test_heights_become_the_vertical_part(dock):
    crs = dock.form.crs
    crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    assert crs.text() == "EPSG:25832"
    crs.heights.setCurrentIndex(crs.heights.findData("7837"))
    assert crs.text() == "EPSG:25832+7837"
    crs.heights.setEditText("EPSG:5773")
    assert crs.text() == "EPSG:25832+5773"
    crs.heights.setEditText("nonsense")
    assert crs.text() == "EPSG:25832"


def test_what_the_user_chose_is_not_suggested_away(dock, photographs):
    dock.form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    look(dock, photographs)
    assert dock.form.crs.text() == "EPSG:32632"


def another(photographs, folder, **found):
    """A folder with the same photographs; `found` is what a look at them finds otherwise."""
    folder.mkdir()
    for path in photographs.glob("*.jpg"):
        (folder / path.name).symlink_to(path)
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    (folder / "inspection.json").write_text(json.dumps({**told, **found}))
    return folder


def look_at_next(dock, folder):
    dock.form.set_photographs(str(folder))
    assert wait(lambda: dock.form.look == "read"), dock.form.facts.text()


def fill_in(dock, folder):
    """All that belongs to one survey; the files."""
    form = dock.form
    for name in ("control.txt", "checks.txt"):
        (folder / name).write_text("EPSG:25832\n")
    form.gcp.setFilePath(str(folder / "control.txt"))
    form.checkpoints.setFilePath(str(folder / "checks.txt"))
    form.further.marks.setCurrentIndex(1)
    form.out.setFilePath(str(folder / "results"))
    form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    form.crs.heights.setCurrentIndex(form.crs.heights.findData("7837"))
    form.preset.setCurrentIndex(2)
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())["gnss"]
    east, north = told["lon_deg"], told["lat_deg"]
    form.area.way.setCurrentIndex(1)
    corners = [QgsPointXY(east, north), QgsPointXY(east + 0.001, north), QgsPointXY(east, north + 0.001)]
    form.area.shape, form.area.shape_crs = QgsGeometry.fromPolygonXY([corners]), QgsCoordinateReferenceSystem("EPSG:4326")


def test_another_flight_over_the_place_keeps_what_is_the_places(dock, photographs, tmp_path):
    look(dock, photographs)
    fill_in(dock, tmp_path)
    form, other = dock.form, another(photographs, tmp_path / "other")
    look_at_next(dock, other)
    assert (form.gcp.filePath(), form.checkpoints.filePath()) == ("", "")
    assert form.out.filePath() == str(tmp_path / "other_geo-nerf") and form.further.settings() == ()
    assert form.crs.text() == "EPSG:25832+7837" and form.area.wants_area() and form.preset.currentIndex() == 2
    assert "set back: Control, Check points, Marks were measured on, Output folder." in form.facts.text()


def test_photographs_of_another_place_take_nothing_over_without_a_word(dock, photographs, tmp_path):
    look(dock, photographs)
    fill_in(dock, tmp_path)
    places = {"count": 3, "lon_deg": -70.6, "lat_deg": -33.4}
    far = another(photographs, tmp_path / "far", gnss=places, suggested_crs=[["EPSG:32719", "WGS 84 / UTM zone 19S"]])
    look_at_next(dock, far)
    assert dock.form.crs.text() == "EPSG:32719" and not dock.form.area.wants_area()
    assert "Output folder, Reference system, Heights, Area of the cloud." in dock.form.facts.text()
    near = another(photographs, tmp_path / "near")
    look_at_next(dock, near)
    assert dock.form.crs.text() == "EPSG:32632", "what was suggested there is not kept here"
    assert "set back: Reference system." in dock.form.facts.text()


def test_what_is_filled_in_after_the_new_folder_stays(dock, photographs, tmp_path):
    look(dock, photographs)
    fill_in(dock, tmp_path)
    (tmp_path / "new.txt").write_text("EPSG:25832\n")
    dock.form.set_photographs(str(another(photographs, tmp_path / "other")))
    assert dock.form.look == "looking"
    dock.form.gcp.setFilePath(str(tmp_path / "new.txt"))
    assert wait(lambda: dock.form.look == "read")
    assert dock.form.gcp.filePath() == str(tmp_path / "new.txt") and dock.form.checkpoints.filePath() == ""
    assert "set back: Check points" in dock.form.facts.text()


def test_a_path_that_is_put_right_sets_nothing_back(dock, photographs, tmp_path):
    look(dock, photographs)
    fill_in(dock, tmp_path)
    for folder in (tmp_path / "no such folder", tmp_path):
        dock.form.set_photographs(str(folder))
        assert wait(lambda: dock.form.look == "failed")
    look_at_next(dock, photographs)
    assert dock.form.gcp.filePath() == str(tmp_path / "control.txt") and "set back" not in dock.form.facts.text()


def test_marks_on_other_photographs_are_no_control_of_these(dock, photographs, tmp_path):
    look(dock, photographs)
    dock.form.take_control(str(tmp_path / "control.txt"), tmp_path)
    assert dock.form.gcp.filePath() == ""
    dock.form.take_control(str(tmp_path / "control.txt"), photographs)
    assert dock.form.gcp.filePath() == str(tmp_path / "control.txt")


def test_the_projects_crs_that_is_offered_is_the_one_of_now(dock):
    project, choice, told = QgsProject.instance(), dock.form.crs, []
    choice.suggest("EPSG:32632")
    choice.changed.connect(lambda: told.append(choice.text()))
    for code in ("EPSG:25833", "EPSG:2154"):
        project.setCrs(QgsCoordinateReferenceSystem(code))
        assert (choice.text(), choice.was_chosen, told) == ("EPSG:32632", False, []), "nobody has chosen anything"
        box = choice.map_part.findChild(QComboBox)
        offered = [box.itemText(row) for row in range(box.count())]
        assert [code in text for text in offered if text.startswith("Project CRS")] == [True], offered
        assert box.accessibleName() and wait(lambda box=box: box.focusPolicy() != Qt.FocusPolicy.WheelFocus, 2)
    box.setCurrentIndex(next(row for row, text in enumerate(offered) if text.startswith("Project CRS")))
    assert choice.text() == "EPSG:2154" and told == ["EPSG:2154"]


def test_a_crs_in_feet_is_told_with_its_metric_edition(dock, photographs):
    from geo_nerf_qgis.processing.checks import check_map_crs

    look(dock, photographs)
    dock.form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:26849"))
    assert wait(lambda: "the same zone in metres is EPSG:26991" in dock.form.notes["crs"].text()), dock.form.notes["crs"].text()
    assert "EPSG:26991" in dock.form.complaints.text() and not dock.form.start.isEnabled()
    with pytest.raises(QgsProcessingException, match="The same zone in metres is EPSG:26991"):
        check_map_crs(QgsCoordinateReferenceSystem("EPSG:26849"))
    dock.form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:2222"))
    assert wait(lambda: "EPSG:26948" in dock.form.notes["crs"].text())
    dock.form.crs.map_part.setCrs(QgsCoordinateReferenceSystem.fromProj("+proj=utm +zone=32 +units=us-ft"))
    assert wait(lambda: dock.form.notes["crs"].text().endswith("in metres.")), dock.form.notes["crs"].text()


def test_an_area_is_drawn_with_clicks_and_kept_as_a_file(dock, photographs, iface):
    look(dock, photographs)
    assert wait(lambda: QgsProject.instance().crs().authid() == dock.form.crs.text(), 2), "the map has turned to the photographs"
    canvas, area = iface.mapCanvas(), dock.form.area
    area.way.setCurrentIndex(1)
    QTest.mouseClick(area.draw, Qt.MouseButton.LeftButton)
    assert canvas.mapTool() is area.tool
    assert wait(lambda: not canvas.isDrawing())
    corner = area.tool.toMapCoordinates(QPoint(100, 100))
    for at in (QPoint(100, 100), QPoint(200, 100), QPoint(200, 220)):
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    QTest.mouseClick(canvas.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(150, 150))
    assert wait(lambda: area.shape is not None) and canvas.mapTool() is not area.tool
    written = QgsVectorLayer(area.write(), "area", "ogr")
    assert written.isValid() and written.featureCount() == 1
    assert written.crs() == canvas.mapSettings().destinationCrs()
    [feature] = written.getFeatures()
    nearest = min(feature.geometry().vertices(), key=lambda vertex: corner.distance(QgsPointXY(vertex)))
    assert corner.distance(QgsPointXY(nearest)) < 2 * canvas.mapUnitsPerPixel()


def test_polygons_of_a_layer_are_the_area(dock):
    layer = QgsVectorLayer("MultiPolygon?crs=EPSG:25832", "site", "memory")
    from qgis.core import QgsFeature

    shapes = ["MultiPolygon(((0 0, 10 0, 10 10, 0 0)),((20 0, 30 0, 30 10, 20 0)))", "MultiPolygon(((50 0, 60 0, 60 10, 50 0)))"]
    features = []
    for text in shapes:
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromWkt(text))
        features.append(feature)
    _, added = layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    area = dock.form.area
    area.way.setCurrentIndex(2)
    area.layer.setLayer(layer)
    assert area.is_ready() and QgsVectorLayer(area.write(), "a", "ogr").featureCount() == 3
    layer.selectByIds([added[1].id()])
    assert QgsVectorLayer(area.write(), "a", "ogr").featureCount() == 1


def test_a_control_file_that_cannot_be_used_is_told_with_its_line(dock, photographs, tmp_path):
    look(dock, photographs)
    form, table = dock.form, tmp_path / "points.csv"
    form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    table.write_text("label,x,y,z\np1,691000,5335000,450\n")
    for field, note in ((form.gcp, form.notes["gcp"]), (form.checkpoints, form.notes["checkpoints"])):
        field.setFilePath(str(table))
        assert wait(lambda note=note: "Line 2" in note.text()), note.text()
        assert "cannot be used" in form.complaints.text() and not form.start.isEnabled()
        table.write_text("")
        form.check()
        assert "is empty" in note.text()
        table.write_text("EPSG:25832\n")
        form.check()
        assert "no marks" in note.text()
        field.setFilePath(str(path_of("GEO_NERF_CONTROL")))
        assert wait(lambda note=note: note.text() == "" and form.start.isEnabled()), form.complaints.text()
        table.write_text("label,x,y,z\np1,691000,5335000,450\n")


def test_photographs_named_with_blanks_are_no_points_at_two_places(plugin, tmp_path):
    from geo_nerf_qgis.marks.control_check import complaint_about

    (tmp_path / "DJI 0001.jpg").touch()
    file = tmp_path / "gcp.txt"
    file.write_text("EPSG:25832\n1 2 3 10 20 DJI 0001.jpg p1\n4 5 6 10 20 DJI 0001.jpg p2\n")
    assert complaint_about(str(file), str(tmp_path)) == "" and "other coordinates" in complaint_about(str(file), "")


def test_a_missing_height_grid_is_told_in_the_form_and_fetched(dock, photographs, request):
    grid = path_of("GEO_NERF_INSPECTION") / "grid"
    grid.unlink(missing_ok=True)
    request.addfinalizer(lambda: grid.unlink(missing_ok=True))
    look(dock, photographs)
    crs, notice = dock.form.crs, dock.form.crs_notice
    crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    crs.heights.setCurrentIndex(crs.heights.findData("7837"))
    assert wait(lambda: "a.tif" in notice.label.text()) and notice.isVisible() and notice.fetch_button.isVisible()
    QTest.mouseClick(notice.fetch_button, Qt.MouseButton.LeftButton)
    assert wait(lambda: "network" in notice.label.text()) and "no route" in notice.label.text()
    QTest.mouseClick(notice.fetch_button, Qt.MouseButton.LeftButton)
    assert wait(lambda: "50 %" in notice.label.text()) and not notice.fetch_button.isVisible()
    assert wait(lambda: "is fetched" in notice.label.text()) and not notice.fetch_button.isVisible()
    crs.heights.setCurrentIndex(0)
    assert wait(lambda: not notice.isVisible())
    crs.heights.setCurrentIndex(crs.heights.findData("7837"))
    wait(lambda: False, 1)
    assert not notice.isVisible()


def test_what_start_does_with_an_earlier_run_is_told(dock, photographs, tmp_path):
    look(dock, photographs)
    form, run = dock.form, tmp_path / "run"
    form.crs.map_part.setCrs(QgsCoordinateReferenceSystem("EPSG:25832"))
    form.preset.setCurrentIndex(form.preset.findData("draft"))
    form.out.setFilePath(str(run))
    note = form.notes["out"]
    run.mkdir()
    told = {"photos": str(photographs), "state": "done", "crs": "EPSG:25832", "preset": "draft", "control": None, "checks": None}
    for changes, words in (
        ({}, "holds a finished run"),
        ({"state": "running"}, "not finished: Start goes on"),
        ({"preset": "high"}, "another “Quality”"),
        ({"preset": "high", "crs": "EPSG:25833"}, "another “Reference system”, “Quality”"),
        ({"control": "/a.txt"}, "another “Control”"),
    ):
        (run / "run.json").write_text(json.dumps({**told, **changes}))
        form.check()
        assert words in note.text() and "⚠" not in note.text() and form.start.isEnabled(), note.text()
    (run / "run.json").unlink()
    form.check()
    assert note.text() == ""


def test_a_folder_of_qgis_browser_panel_can_be_dropped(dock, tmp_path):
    from qgis.core import QgsMimeDataUtils

    (tmp_path / "flight").mkdir()
    uri = QgsMimeDataUtils.Uri()
    uri.layerType, uri.uri, uri.name = "directory", str(tmp_path / "flight"), "flight"
    data = QgsMimeDataUtils.encodeUriList([uri])
    place, button = QPoint(20, 20), Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier)
    entered.ignore()
    dock.form.dragEnterEvent(entered)
    assert entered.isAccepted()
    dock.form.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, button, Qt.KeyboardModifier.NoModifier))
    assert dock.form.photographs.filePath() == str(tmp_path / "flight")


def test_what_no_program_opens_is_told_with_its_path(dock, iface, monkeypatch):
    from geo_nerf_qgis.text import help_page

    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: False)
    QTest.mouseClick(dock.form.help, Qt.MouseButton.LeftButton)
    assert str(help_page()) in iface.messageBar().currentItem().text()


def test_an_unknown_camera_is_called_so_in_the_interfaces_language(plugin, monkeypatch):
    from geo_nerf_qgis.dock import words

    monkeypatch.setattr(words, "tr", lambda text: {"unknown camera": "appareil inconnu"}.get(text, text))
    found = {"photos": 2, "gnss": None, "cameras": [{"name": "unknown camera 400x300"}, {"name": "DJI unknown camera"}]}
    assert "(appareil inconnu 400x300, DJI unknown camera)" in words.facts_html(found)


def test_a_control_file_takes_away_the_warnings_that_it_answers(dock, photographs):
    look(dock, photographs)
    form = dock.form
    told = [{"code": "altitudes_uncertain", "values": {"count": 9}, "text": "uncertain"}, {"text": "dark photographs"}]
    form.show_found({**form.found, "told": told})
    assert "tens of metres" in form.facts.text() and "dark photographs" in form.facts.text()
    form.gcp.setFilePath(str(path_of("GEO_NERF_CONTROL")))
    assert wait(lambda: "tens of metres" not in form.facts.text()) and "dark photographs" in form.facts.text()
    form.gcp.setFilePath("")
    assert wait(lambda: "tens of metres" in form.facts.text())
