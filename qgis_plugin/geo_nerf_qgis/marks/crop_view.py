"""The view of a crop: the predicted place, the mark, a click to set it, the wheel to zoom."""

from __future__ import annotations

from qgis.PyQt.QtCore import QPoint, QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QImage, QMouseEvent, QPainter, QPen, QPixmap, QWheelEvent
from qgis.PyQt.QtWidgets import QGraphicsItem, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView, QWidget

_PREDICTED, _MARKED = "#e08a2e", "#2ecc40"
#: half a cross, pixels of the screen
_ARM = 14
#: a press that moves further than this is a drag, pixels of the screen
_STILL = 3


class CropView(QGraphicsView):
    """Shows a part of a photograph in the photograph's own pixels."""

    #: pixel of the photograph as displayed
    clicked = pyqtSignal(float, float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setScene(QGraphicsScene(self))
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setBackgroundBrush(QColor("#303030"))
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._pressed: QPoint | None = None
        self._picture: QGraphicsPixmapItem | None = None
        self.crosses: dict[str, QPointF] = {}

    @property
    def is_shown(self) -> bool:
        """Whether a picture is there to click on."""
        return self._picture is not None

    def show_nothing(self) -> None:
        """Take the picture away: clicks count for nothing."""
        self.scene().clear()
        self._picture, self._pressed, self.crosses = None, None, {}

    def show_picture(self, picture: QImage, left: int, top: int) -> None:
        """Show a part whose upper left corner is this pixel of the photograph."""
        self.show_nothing()
        picture.setDevicePixelRatio(1.0)  # one unit of the scene is one pixel of the photograph
        item = self._picture = self.scene().addPixmap(QPixmap.fromImage(picture))
        item.setPos(left, top)
        self.setSceneRect(item.sceneBoundingRect())
        self.fitInView(item, Qt.AspectRatioMode.KeepAspectRatio)

    def show_cross(self, kind: str, at: tuple[float, float] | None) -> None:
        """Set, move or take away the cross of a kind: "predicted" or "marked"."""
        for item in self.scene().items():
            if item.data(0) == kind:
                self.scene().removeItem(item)
        self.crosses.pop(kind, None)
        if at is None:
            return
        self.crosses[kind] = QPointF(*at)
        pen = QPen(QColor(_MARKED if kind == "marked" else _PREDICTED), 2)
        pen.setCosmetic(True)
        for dx, dy in ((1, 0), (0, 1)):
            line = self.scene().addLine(-_ARM * dx, -_ARM * dy, _ARM * dx, _ARM * dy, pen)
            line.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
            line.setPos(QPointF(*at))
            line.setData(0, kind)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        factor = 1.25 if event.angleDelta().y() > 0 else 0.8
        self.scale(factor, factor)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self.transform().m11() < 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where, to tell a click from a drag."""
        self._pressed = event.pos()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move is a click."""
        super().mouseReleaseEvent(event)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)
        pressed, self._pressed = self._pressed, None
        is_click = pressed is not None and (event.pos() - pressed).manhattanLength() <= _STILL
        if is_click and event.button() == Qt.MouseButton.LeftButton and self._picture is not None:
            at = self.photograph_pixel(event)
            if self._picture.sceneBoundingRect().contains(at):  # beside the picture nothing is seen
                self.clicked.emit(at.x(), at.y())

    def photograph_pixel(self, event: QMouseEvent) -> QPointF:
        """Where a mouse event lies in the photograph; the pointer marks the middle of a pixel of the screen."""
        at = event.position() if hasattr(event, "position") else event.localPos()
        half = 0.5 / self.devicePixelRatioF()
        inverse, _ = self.viewportTransform().inverted()
        return QPointF(inverse.map(QPointF(at.x() + half, at.y() + half)))
