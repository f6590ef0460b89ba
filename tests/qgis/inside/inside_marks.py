"""Control points on photographs: where they are foretold, what a click writes, and that geo-nerf's own file agrees."""

from __future__ import annotations

from conftest import path_of, wait
from marking import layer_of, truth
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtTest import QTest


def dialog_for(run, photographs, path, places=lambda: None):
    from geo_nerf_qgis.marks.dialog import MarksDialog

    known = truth()
    layer = layer_of(known.points, known.crs)
    dialog = MarksDialog(run, photographs, places, str(path))
    dialog.layer.setLayer(layer)
    dialog.label.setField("label")
    dialog.load_points()
    dialog.show()
    return dialog, known


def test_an_oriented_run_foretells_marks_to_a_few_pixels(plugin, photographs, tmp_path):
    dialog, known = dialog_for(path_of("GEO_NERF_FINISHED"), photographs, tmp_path / "gcp.txt")
    assert dialog.block.is_oriented
    distances = []
    for point in dialog.points:
        seen = {camera.name: pixel for camera, pixel in dialog.block.views(point.lon_deg, point.lat_deg, point.height)}
        for (label, photograph), pixel in known.marks.items():
            if label == point.label:
                assert photograph in seen, (label, photograph)
                distances.append(max(abs(a - b) for a, b in zip(seen[photograph], pixel, strict=True)))
    distances.sort()
    assert len(distances) > 8 and distances[len(distances) // 2] < 3 and distances[-1] < 15, distances
    dialog.close()


def test_tags_alone_foretell_them_inside_the_crop(plugin, dock, photographs, tmp_path):
    dock.form.set_photographs(str(photographs))
    assert wait(lambda: dock.live.places() is not None)
    dialog, known = dialog_for(tmp_path, photographs, tmp_path / "gcp.txt", dock.live.places)
    assert not dialog.block.is_oriented
    hits = 0
    for point in dialog.points:
        seen = {camera.name: pixel for camera, pixel in dialog.block.views(point.lon_deg, point.lat_deg, point.height)}
        marks = {photograph: pixel for (label, photograph), pixel in known.marks.items() if label == point.label}
        hits += sum(name in seen and max(abs(a - b) for a, b in zip(seen[name], pixel, strict=True)) < 70 for name, pixel in marks.items())
    assert hits > 0.8 * len(known.marks), (hits, len(known.marks))
    dialog.close()


def test_a_click_is_a_mark_in_the_file(plugin, photographs, tmp_path):
    from geo_nerf_qgis.marks.control_file import read_control_file

    path = tmp_path / "gcp.txt"
    dialog, known = dialog_for(path_of("GEO_NERF_FINISHED"), photographs, path)
    written = []
    dialog.written.connect(written.append)
    view = dialog.picture
    assert wait(lambda: "predicted" in view.crosses)
    camera, (x, y) = dialog.view()
    target = view.mapFromScene(QPointF(x + 4, y - 3))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)
    [((label, photograph), pixel)] = read_control_file(path).marks.items()
    assert (label, photograph) == (dialog.points[0].label, camera.name) and written == [str(path)]
    assert abs(pixel[0] - x - 4) < 1 and abs(pixel[1] - y + 3) < 1
    assert read_control_file(path).points[label] == known.points[label] and read_control_file(path).crs == known.crs
    assert "marked in 1" in dialog.list.item(0).text() and dialog.photographs.item(0).text().startswith("✓")
    dialog.photographs.setCurrentRow(1)
    assert wait(lambda: "marked" not in view.crosses and "predicted" in view.crosses)
    dialog.photographs.setCurrentRow(0)
    assert wait(lambda: "marked" in view.crosses)
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.session.file.marks == {} and "marked in 0" in dialog.list.item(0).text()
    dialog.close()


def bare_copies(photographs, folder):
    """Photographs without a tag."""
    folder.mkdir()
    for path in sorted(photographs.glob("*.jpg"))[:3]:
        assert QImage(str(path)).save(str(folder / path.name), "JPG")
    return folder


def test_photographs_without_gnss_are_all_listed_and_can_be_marked(plugin, photographs, tmp_path):
    from geo_nerf_qgis.marks.control_file import read_control_file

    bare, path = bare_copies(photographs, tmp_path / "bare"), tmp_path / "gcp.txt"
    dialog, _ = dialog_for(tmp_path / "none", bare, path)
    names = [dialog.photographs.item(row).text() for row in range(dialog.photographs.count())]
    assert names == sorted(one.name for one in bare.iterdir())
    assert "folder of photographs in the dock" not in dialog.state.text() and "all are listed" in dialog.state.text()
    assert wait(lambda: dialog.picture.is_shown), dialog.state.text()
    size = QImage(str(bare / names[0])).size()
    assert dialog.picture.sceneRect().size().toSize() == size and "predicted" not in dialog.picture.crosses
    target = dialog.picture.mapFromScene(QPointF(size.width() / 3, size.height() / 2))
    QTest.mouseClick(dialog.picture.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target)
    [((label, photograph), pixel)] = read_control_file(path).marks.items()
    assert (label, photograph) == (dialog.points[0].label, names[0]) and abs(pixel[0] - size.width() / 3) < 3
    dialog.close()


def test_a_photograph_without_gnss_is_listed_behind_those_that_show_the_point(plugin, photographs, tmp_path):
    dialog, _ = dialog_for(path_of("GEO_NERF_FINISHED"), photographs, tmp_path / "gcp.txt")
    placed = len(dialog.views)
    dialog.close()
    more = tmp_path / "more"
    more.mkdir()
    for one in photographs.glob("*.jpg"):
        (more / one.name).symlink_to(one)
    assert QImage(str(next(photographs.glob("*.jpg")))).save(str(more / "A0_bare.jpg"), "JPG")
    dialog, _ = dialog_for(path_of("GEO_NERF_FINISHED"), more, tmp_path / "gcp.txt")
    assert [view[0].name for view in dialog.views][placed:] == ["A0_bare.jpg"]
    dialog.close()
