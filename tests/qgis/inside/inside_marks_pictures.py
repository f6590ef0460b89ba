"""The picture of the marking window: the pixel under the pointer is the pixel that is written."""

from __future__ import annotations

import shutil
import struct

import pytest
from conftest import clear_project, wait
from marking import click, layer_of, truth, window
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QBuffer, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtTest import QTest

#: of the picture as stored
WIDE, HIGH = 320, 200
#: a red square of 8 pixels in the stored picture: left, upper edge
SQUARE = (264, 16)


@pytest.fixture
def layer():
    """The survey's points in an otherwise empty project."""
    clear_project()
    yield layer_of(truth().points, "EPSG:25832")
    clear_project()


def jpeg(path, orientation):
    """A grey photograph with the red square, turned by EXIF."""
    image = QImage(WIDE, HIGH, QImage.Format.Format_RGB32)
    image.fill(QColor("#404040"))
    painter = QPainter(image)
    painter.fillRect(*SQUARE, 8, 8, QColor("red"))
    painter.end()
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "JPG", 100)
    data = bytes(buffer.data())
    entry = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0)
    tiff = b"MM\0*" + struct.pack(">I", 8) + struct.pack(">H", 1) + entry + struct.pack(">I", 0)
    body = b"Exif\0\0" + tiff
    path.write_bytes(data[:2] + b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body + data[2:])
    return path


def displayed(x, y, orientation):
    """Where a stored position is seen (EXIF 2.32, tag 274), upper left corner (0, 0); and the size seen."""
    wide, high = WIDE, HIGH
    if orientation >= 5:
        x, y, wide, high = y, x, high, wide
    x = wide - x if orientation in (2, 3, 6, 7) else x
    y = high - y if orientation in (3, 4, 7, 8) else y
    return (x, y), (wide, high)


def test_the_eight_orientations_show_the_photograph_as_geo_nerf_counts_it(tmp_path):
    from geo_nerf_qgis.marks.crop import Wanted, decode, is_turned

    for orientation in range(1, 9):
        path = jpeg(tmp_path / f"{orientation}.jpg", orientation)
        (x, y), whole = displayed(SQUARE[0] + 4, SQUARE[1] + 4, orientation)
        left, top = max(0, int(x) - 30), max(0, int(y) - 20)
        wanted = Wanted(path, left, top, min(60, whole[0] - left), min(40, whole[1] - top), whole)
        picture, problem = decode(wanted)
        assert not problem and (picture.width(), picture.height()) == (wanted.width, wanted.height)
        for dx, dy in ((-3, -3), (2, -3), (-3, 2), (2, 2)):
            assert picture.pixelColor(int(x - left) + dx, int(y - top) + dy).red() > 200, (
                orientation,
                dx,
                dy,
            )
        for dx, dy in ((-7, 0), (6, 0), (0, -7), (0, 6)):
            assert picture.pixelColor(int(x - left) + dx, int(y - top) + dy).red() < 120, (
                orientation,
                dx,
                dy,
            )
        assert is_turned(path) == (orientation >= 5)
        _, problem = decode(Wanted(path, left, top, 60, 40, (whole[0] + 1, whole[1])))
        assert "marks in it would be wrong" in problem, orientation


def test_a_click_counts_where_it_is_seen_however_far_the_picture_is_zoomed(tmp_path):
    from geo_nerf_qgis.marks.crop_view import CropView

    view, clicks = CropView(), []
    view.resize(500, 400)
    view.clicked.connect(lambda x, y: clicks.append((x, y)))
    view.show()
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill(QColor("grey"))
    view.show_picture(image, 1000, 2000)
    QgsApplication.processEvents()
    for factor in (1.0, 7.0, 0.09):
        view.scale(factor, factor)
        pixel = 1 / view.transform().m11()
        for at in (QPointF(1042.5, 2031.25), QPointF(1001, 2001), QPointF(1098.5, 2078.5)):
            view.centerOn(at)
            target = view.mapFromScene(at)
            QTest.mouseClick(
                view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, target
            )
            (x, y) = clicks.pop()
            assert max(abs(x - at.x()), abs(y - at.y())) <= pixel * 1.01, (factor, x, y)
    bias = []
    view.resetTransform()
    view.scale(0.5, 0.5)
    for column in range(240, 260):
        QTest.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(column, 200)
        )
        edges = [view.mapToScene(QPoint(column + side, 200)).x() for side in (0, 1)]
        bias += [clicks.pop()[0] - sum(edges) / 2] if clicks else []
    assert bias and max(map(abs, bias)) < 0.3, (
        "the middle of the pixel on the screen; its edge lies one pixel of the picture beside"
    )
    view.close()


def test_beside_the_picture_and_before_it_is_there_nothing_is_marked(layer, photographs, tmp_path):
    path = tmp_path / "gcp.txt"
    dialog = window(photographs, path, layer)
    click(dialog)
    assert path.read_text().count("\n") == 2
    view = dialog.picture
    outside = view.mapFromScene(view.sceneRect().topLeft()) - QPoint(6, 6)
    view.scale(0.3, 0.3)
    for at in (outside, QPoint(3, 3), QPoint(view.viewport().width() - 3, 3)):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    before, place = path.read_bytes(), view.geometry()
    assert before.count(b"\n") == 2 and dialog.session.undo.count() == 1
    dialog.state.setText("many\n" * 9)
    assert not wait(lambda: view.geometry() != place, 0.3), "messages do not move the picture"
    dialog.photographs.setCurrentRow(1)  # its picture comes later
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        view.viewport().rect().center(),
    )
    assert path.read_bytes() == before
    assert wait(lambda: view.is_shown) and "predicted" in view.crosses and "marked" not in view.crosses
    start, end = view.viewport().rect().center(), view.viewport().rect().center() + QPoint(40, 0)
    QTest.mousePress(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(view.viewport(), end)
    QTest.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, start)
    assert path.read_bytes() == before, "a drag and a right click are no marks"
    dialog.close()


def test_a_photograph_that_changed_or_went_cannot_be_marked(layer, photographs, tmp_path):
    copies, path = tmp_path / "photos", tmp_path / "gcp.txt"
    shutil.copytree(photographs, copies)
    dialog = window(copies, path, layer)
    assert wait(lambda: dialog.picture.is_shown)
    first, second = dialog.views[0][0].path, dialog.views[1][0].path
    QImage(str(first)).scaled(100, 60).save(str(first))
    second.write_bytes(b"no picture")
    dialog.photographs.setCurrentRow(1)
    assert wait(lambda: "cannot be read" in dialog.state.text()) and not dialog.picture.is_shown
    dialog.photographs.setCurrentRow(0)
    assert wait(lambda: "marks in it would be wrong" in dialog.state.text()) and not dialog.picture.is_shown
    QTest.mouseClick(
        dialog.picture.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        dialog.picture.viewport().rect().center(),
    )
    assert not path.exists() and dialog.close()
