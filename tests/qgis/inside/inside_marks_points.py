"""Surveyed points in the marking window: which layer, which fields, whose coordinates reach the file."""

from __future__ import annotations

import math

import pytest
from conftest import clear_project, path_of, wait
from marking import click, in_crs, layer_of, truth, window
from qgis.core import NULL, QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer


@pytest.fixture
def known():
    """The survey's points: label -> easting, northing, height in EPSG:25832; the project is empty."""
    clear_project()
    yield dict(truth().points)
    clear_project()


def rows(path):
    """The rows of a file: columns."""
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def off_m(row, place):
    """Distance of a row's plan from a place in EPSG:25832, metres."""
    return math.hypot(float(row[0]) - place[0], float(row[1]) - place[1])


def test_the_plugins_own_layers_are_no_surveyed_points(dock, photographs, tmp_path):
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.live.places() is not None)
    dialog = window(photographs, tmp_path / "gcp.txt")
    assert (
        dialog.layer.currentLayer() is None and not dialog.points and "Choose a layer" in dialog.state.text()
    )
    offered = [dialog.layer.layer(row) for row in range(dialog.layer.count())]
    assert offered == [None]
    surveyed = layer_of(truth().points, "EPSG:25832", name="A")
    dock.live.show_places(dock.live.places().source().split("|")[0], str(photographs))
    offered = [dialog.layer.layer(row) for row in range(dialog.layer.count())]
    assert offered == [None, surveyed] and dialog.layer.currentLayer() is None
    dialog.close()
    again = window(photographs, tmp_path / "gcp.txt")
    assert (
        again.layer.currentLayer() is surveyed
        and again.label.currentField() == "label"
        and len(again.points) == len(truth().points)
    )
    again.close()
    layer_of(truth().points, "EPSG:25832", name="trees")
    third = window(photographs, tmp_path / "gcp.txt")
    assert third.layer.currentLayer() is None, "nobody knows which"
    third.close()


FIELDS = {
    "&field=id:integer&field=label:string&field=z:double": ("label", "z"),
    "&field=label:string&field=Punkt-Nr:string&field=Höhe [m]:double": ("label", "Höhe [m]"),
    "&field=label:string&field=elev:string&field=code:integer": ("label", ""),
    "&field=label:string&field=H_ell:double&field=antenna_height:double": ("label", "H_ell"),
    "&field=label:string&field=ALTITUDE:double&field=sigma_h:double": ("label", "ALTITUDE"),
}


def test_fields_are_proposed_by_their_names(known, photographs, tmp_path):
    dialog = window(photographs, tmp_path / "gcp.txt")
    for fields, wanted in FIELDS.items():
        layer = layer_of(known, "EPSG:25832", kind="Point", fields=fields)
        dialog.layer.setLayer(layer)
        assert (dialog.label.currentField(), dialog.height.currentField()) == wanted, fields
    bare = layer_of({name: (at, {"label": "the same"}) for name, at in known.items()}, "EPSG:25832")
    dialog.layer.setLayer(bare)
    assert dialog.label.currentField() == "", "values that are all alike name nothing"
    dialog.close()


def test_a_point_comes_into_the_files_crs_and_the_line_stays(known, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    other = "EPSG:25832\n691000.5 5335000.5 500.25 10 20 x.jpg old\n"
    dialog = window(photographs, path, layer_of(in_crs(known, "EPSG:25833"), "EPSG:25833"))
    bessel = QgsCoordinateReferenceSystem.fromProj("+proj=utm +zone=32 +ellps=bessel +units=m +no_defs")
    ways = (("EPSG:25833", True), ("EPSG:4326", True), ("EPSG:4258", True), (bessel, False))
    for number, (crs, is_known) in enumerate(ways):
        here = tmp_path / str(number) / "gcp.txt"
        here.parent.mkdir()
        here.write_text(other)
        dialog.layer.setLayer(layer_of(in_crs(known, crs), crs))
        dialog.path.setFilePath(str(here))
        label, *_ = click(dialog)
        assert here.read_text().startswith(other)
        if is_known:
            assert off_m(rows(here)[-1], known[label]) < 0.001 and float(rows(here)[-1][2]) == round(
                known[label][2], 4
            )
        else:
            assert here.read_text() == other and "known well enough" in dialog.state.text()
    dialog.close()


def test_heights_above_something_else_are_refused_and_no_line_is_changed(known, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    before = "EPSG:25832+7837\n691000.5 5335000.5 500.25 10 20 x.jpg old\n"
    path.write_text(before)
    dialog = window(photographs, path, layer_of(known, "EPSG:25832"))
    assert dialog.heights.code() == "7837" and "heights above DHHN2016" in dialog.state.text(), (
        "as the file, and told"
    )
    dialog.path.setFilePath(str(tmp_path / "new.txt"))
    assert dialog.heights.code() == "", "a new file has nothing from another"
    dialog.path.setFilePath(str(path))
    dialog.heights.setCurrentIndex(0)
    assert path.read_text() == before and "not converted" in dialog.state.text()
    click(dialog)
    assert path.read_text() == before and "not converted" in dialog.state.text()
    dialog.heights.setCurrentIndex(dialog.heights.findData("7837"))
    click(dialog)
    assert path.read_text().startswith(before) and len(rows(path)) == 2
    dialog.heights.setCurrentIndex(0)
    click(dialog, photograph=1)
    assert len(rows(path)) == 3 and rows(path)[1][:3] == rows(path)[2][:3], (
        "a point that is there keeps the file's height"
    )
    dialog.path.setFilePath(str(tmp_path / "new.txt"))
    dialog.heights.activated.emit(0)
    dialog.path.setFilePath(str(path))
    assert dialog.heights.code() == "", "what the user said stays"
    dialog.close()


def test_heights_above_nothing_that_is_known_are_refused(known, photographs, tmp_path):
    dialog = window(photographs, tmp_path / "gcp.txt", layer_of(known, "EPSG:25832"))
    for text in ("DHHN 92", "EPSG:4326", "999999", "EPSG:25832+7837"):
        dialog.heights.setEditText(text)
        click(dialog)
        assert not (tmp_path / "gcp.txt").exists() and "no vertical CRS" in dialog.state.text(), text
    dialog.heights.setEditText(" epsg:5783 ")
    click(dialog)
    assert (tmp_path / "gcp.txt").read_text().startswith("EPSG:25832+5783\n")
    dialog.close()


def test_a_point_that_lies_elsewhere_in_the_file_is_not_moved(known, photographs, tmp_path):
    path, label = tmp_path / "gcp.txt", next(iter(known))
    dialog = window(photographs, path, layer_of(known, "EPSG:25832"))
    for dx, dz, words in ((0.05, 0, "other coordinates"), (0, 0.05, "another height"), (0.004, 0.004, "")):
        x, y, z = known[label]
        before = f"EPSG:25832\n{x + dx:.4f} {y:.4f} {z + dz:.4f} 10 20 x.jpg {label}\n"
        path.write_text(before)
        dialog.path.setFilePath(str(tmp_path / "absent.txt"))
        dialog.path.setFilePath(str(path))
        click(dialog)
        assert path.read_text().startswith(before) and words in dialog.state.text()
        assert (path.read_text() == before) == bool(words), words
    assert rows(path)[1][:3] == before.splitlines()[1].split()[:3], (
        "the file's own numbers, to the last digit"
    )
    dialog.close()


def test_decimals_are_a_tenth_of_a_millimetre_in_every_unit(known, photographs, tmp_path):
    feet = QgsCoordinateReferenceSystem.fromProj("+proj=utm +zone=32 +ellps=GRS80 +units=us-ft +no_defs")
    units = {"degrees": ("EPSG:4258", 1 / 111000), "feet": (feet, 3.2808), "metres": ("EPSG:25832", 1.0)}
    dialog = window(photographs, tmp_path / "gcp.txt")
    for name, (crs, unit) in units.items():
        path, points = tmp_path / f"{name}.txt", in_crs(known, crs)
        dialog.layer.setLayer(layer_of(points, crs))
        dialog.path.setFilePath(str(path))
        label, *_ = click(dialog)
        [row] = rows(path)
        assert max(abs(float(row[axis]) - points[label][axis]) for axis in (0, 1)) < 0.6e-4 * unit, (
            name,
            row,
        )
        if name == "feet":
            assert "heights are taken as metres" in dialog.state.text()
    dialog.close()


def test_a_height_that_is_not_known_is_no_height(known, photographs, tmp_path):
    label = next(iter(known))
    flat = layer_of({one: at[:2] for one, at in known.items()}, "EPSG:25832", kind="Point")
    values = iter([NULL, float("nan"), *[500.0] * len(known)])
    fields = {one: (at, {"h": next(values)}) for one, at in known.items()}
    unknown = layer_of(fields, "EPSG:25832", fields="&field=label:string&field=h:double")
    dialog = window(photographs, tmp_path / "gcp.txt")
    for number, layer in enumerate((flat, unknown)):
        path = tmp_path / f"{number}.txt"
        dialog.layer.setLayer(layer)
        dialog.path.setFilePath(str(path))
        for point in (0, 1):
            click(dialog, point)
        assert [row[2] for row in rows(path)] == ["nan", "nan"] and f"nan”: {label}" in dialog.state.text()
    assert dialog.height.currentField() == "h"
    dialog.close()


def test_a_field_and_a_z_that_differ_are_told(known, photographs, tmp_path):
    fields = {one: (at, {"h": at[2] - 47.0}) for one, at in known.items()}
    layer = layer_of(fields, "EPSG:25832", fields="&field=label:string&field=h:double")
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    label = dialog.points[0].label
    assert (
        f"{label}: the field says {known[label][2] - 47:.3f}, the geometry's Z says {known[label][2]:.3f}"
        in dialog.state.text()
    )
    click(dialog)
    assert float(rows(tmp_path / "gcp.txt")[0][2]) == round(known[label][2] - 47, 4)
    dialog.height.setField("")
    assert "the field says" not in dialog.state.text()
    dialog.close()


def test_odd_features_are_left_out_and_told(known, photographs, tmp_path):
    layer = QgsVectorLayer("MultiPointZ?crs=EPSG:25832&field=name:string", "odd", "memory")
    label, (x, y, z) = next(iter(known.items()))
    shapes = [
        f"MULTIPOINT Z(({x} {y} {z}))",
        None,
        f"MULTIPOINT Z(({x} {y} {z}),({x + 9} {y} {z}))",
        "MULTIPOINT Z EMPTY",
    ]
    names = ["one", "none", "several", "empty"]
    features = []
    for shape, name in zip([*shapes, *shapes[:1] * 2], [*names, "one", "  tab\there "], strict=True):
        feature = QgsFeature(layer.fields())
        feature["name"] = name
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    dialog.label.setField("name")
    assert [point.label for point in dialog.points] == ["one", "tab here"], label
    assert (
        "several points, left out: 1" in dialog.state.text()
        and "without a place, left out: 2" in dialog.state.text()
    )
    click(dialog, 1)
    assert rows(tmp_path / "gcp.txt")[0][6] == "tab here"
    dialog.close()


def test_names_that_several_points_have_are_refused(known, photographs, tmp_path):
    fields = {one: (at, {"name": "GCP"}) for one, at in known.items()}
    layer = layer_of(fields, "EPSG:25832", fields="&field=label:string&field=name:string")
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    dialog.label.setField("name")
    click(dialog)
    assert not (tmp_path / "gcp.txt").exists() and "are called GCP" in dialog.state.text()
    dialog.close()


def test_a_point_gets_no_second_name_in_a_file(known, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    dialog = window(photographs, path, layer_of(known, "EPSG:25832"))
    dialog.label.setField("")
    click(dialog)
    before = path.read_bytes()
    dialog.label.setField("label")
    click(dialog)
    assert path.read_bytes() == before and "under another name: P1" in dialog.state.text()
    click(dialog, 1)
    assert len(rows(path)) == 2
    dialog.close()


def test_a_layer_without_a_crs_is_told(known, photographs, tmp_path):
    layer = layer_of(known, QgsCoordinateReferenceSystem())
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    assert "has no CRS" in dialog.state.text() and not dialog.points
    dialog.mark(5, 5)
    assert not (tmp_path / "gcp.txt").exists() and dialog.close()


def test_names_with_odd_letters_are_written_as_they_are(known, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    odd = ['Höhe "3"', "a,b", "a;b", "#7", "1 2 3", "Ω"]
    points = {name: at for name, at in zip(odd, known.values(), strict=False)}
    dialog = window(photographs, path, layer_of(points, "EPSG:25832"))
    for point in range(len(points)):
        click(dialog, point)
    assert {row[6] for row in rows(path)} == set(points) and len(dialog.session.file.points) == len(points)
    dialog.close()


def test_a_layer_of_a_compound_crs_says_itself_what_its_heights_are_above(known, photographs, tmp_path):
    path, crs = (
        tmp_path / "gcp.txt",
        QgsCoordinateReferenceSystem("EPSG:5555"),
    )  # ETRS89 / UTM 32N + DHHN92 height
    dialog = window(photographs, path, layer_of(known, crs))
    assert not dialog.heights.isEnabled()
    dialog.heights.setCurrentIndex(dialog.heights.findData("7837"))
    click(dialog)
    assert path.read_text().splitlines()[0] == "EPSG:5555"
    dialog.layer.setLayer(layer_of(known, "EPSG:25832", name="flat"))
    click(dialog, 1)
    assert len(rows(path)) == 1 and "DHHN92" in dialog.state.text()
    dialog.close()


def test_the_layer_goes_while_the_window_is_open(known, photographs, tmp_path):
    layer = layer_of(known, "EPSG:25832")
    dialog = window(photographs, tmp_path / "gcp.txt", layer)
    click(dialog)
    QgsProject.instance().removeMapLayer(layer.id())
    assert not dialog.points and not dialog.picture.is_shown
    dialog.mark(5, 5)
    dialog.unmark()
    assert len(rows(tmp_path / "gcp.txt")) == 1 and path_of("GEO_NERF_FINISHED").is_dir()
    dialog.close()
