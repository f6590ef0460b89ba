"""The line of a control file that names its CRS, and coordinates of a layer's points as that CRS has them.

In: a layer's CRS, what its heights are above, a file's first line. Out: the line of a new file; a point's coordinates
as text, decimals by unit.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProject,
    QgsUnitTypes,
)

from .control_file import Place

#: coordinates are written to a tenth of a millimetre or finer
_FINEST_M = 1e-4
#: decimals of degrees and of units that QGIS does not know
_DEGREE_DECIMALS = 10
#: a way between two datums must be known so well, metres; where WGS 84 is one of the two, datums kept within a metre are
#: taken to agree
_SURE_M, _AGREE_M = 0.1, 1.0
_CODES = re.compile(r"(?:EPSG:+)?\s*(\d{4,6})(?:\s*\+\s*(?:EPSG:+)?(\d{4,6}))?", re.IGNORECASE)
_UTM = re.compile(r"(?:WGS\s*84\s*/?\s*)?UTM\s*(?:zone\s*)?(\d{1,2})\s*([NS])?", re.IGNORECASE)
_VERTICAL = re.compile(r'\b(?:VERTCRS|VERTICALCRS|VERT_CS)\["([^"]+)"')
_WGS84 = re.compile(r"World Geodetic System 1984|WGS[_ ]?(?:19)?84")
#: three-dimensional CRSs whose heights are above the ellipsoid of WGS 84, to a tenth of a millimetre
_ELLIPSOIDAL = ("EPSG:4979", "EPSG:4937", "EPSG:7912")


class PlaceError(Exception):
    """A point has no coordinates for the file; `words.reason` words the code.

    Args:
        code: what is in the way.
        detail: names, for the message.
    """

    def __init__(self, code: str, *detail: str) -> None:
        super().__init__(f"{code}: {', '.join(detail)}")
        self.code, self.detail = code, detail


@dataclass(frozen=True)
class LineCrs:
    """A CRS as a control file names it."""

    text: str
    #: for the way from one to another in plan; not valid where QGIS does not know it
    flat: QgsCoordinateReferenceSystem
    #: name of the vertical CRS; "" for heights above the ellipsoid
    vertical: str = ""

    @property
    def decimals(self) -> int:
        """Of x and y, so that the last one is a tenth of a millimetre or finer."""
        unit_m = metres_of_unit(self.flat)
        if self.flat.isGeographic() or unit_m is None:
            return _DEGREE_DECIMALS
        return min(12, max(0, math.ceil(math.log10(unit_m / _FINEST_M) - 1e-9)))


def metres_of_unit(crs: QgsCoordinateReferenceSystem) -> float | None:
    """Length of a CRS's unit of the map, metres (of a degree: at the equator); None where QGIS does not know it."""
    metres, _ = QgsUnitTypes.decodeDistanceUnit("meters")
    unit_m = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres)
    is_known = crs.isValid() and "unknown" not in QgsUnitTypes.encodeUnit(crs.mapUnits()) and unit_m > 0
    return float(unit_m) if is_known else None


def has_heights(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether a CRS says itself what its heights are above."""
    return bool(_VERTICAL.search(_wkt(crs))) or ",3]" in _wkt(crs).split("AXIS")[0]


def line_of_layer(crs: QgsCoordinateReferenceSystem, heights: str) -> LineCrs:
    """What a new file of a layer's points begins with.

    Args:
        crs: the layer's.
        heights: EPSG code of the vertical CRS, "" for the ellipsoid; of no account where the layer's CRS says it.

    Raises:
        PlaceError: the layer has no CRS, it cannot be named together with a vertical one, or that is none.
    """
    if not crs.isValid():
        raise PlaceError("no layer crs")
    known = crs.authid()
    text = known if known and not known.startswith("USER") else _wkt(crs)
    if has_heights(crs):
        return LineCrs(text, crs, _own_vertical(crs))
    if not heights:
        return LineCrs(text, crs)
    if not known.startswith("EPSG:"):
        raise PlaceError("no epsg", crs.userFriendlyIdentifier(), f"EPSG:{heights}")
    if not _VERTICAL.match(_wkt(QgsCoordinateReferenceSystem(f"EPSG:{heights}"))):
        raise PlaceError("no vertical", f"EPSG:{heights}")
    return LineCrs(f"{known}+{heights}", crs, _vertical_name(heights))


def line_of_file(text: str) -> LineCrs:
    """What a file's first line names; `flat` is not valid where QGIS does not know it, though geo-nerf may."""
    text = text.strip()
    codes, utm = _CODES.fullmatch(text), _UTM.fullmatch(text)
    if codes is not None:
        flat = QgsCoordinateReferenceSystem(f"EPSG:{codes[1]}")
        return LineCrs(text, flat, _vertical_name(codes[2]) if codes[2] else _own_vertical(flat))
    if utm is not None and 1 <= int(utm[1]) <= 60:
        flat = QgsCoordinateReferenceSystem(
            f"EPSG:{(32700 if (utm[2] or 'N').upper() == 'S' else 32600) + int(utm[1])}"
        )
    elif text.startswith("+"):
        flat = QgsCoordinateReferenceSystem.fromProj(text)
    elif re.match(r"\w+\s*\[", text):
        flat = QgsCoordinateReferenceSystem.fromWkt(text)
    else:
        flat = QgsCoordinateReferenceSystem(text)
    return LineCrs(text, flat, _own_vertical(flat))


def _wkt(crs: QgsCoordinateReferenceSystem) -> str:
    return " ".join(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT_PREFERRED).split())


def _own_vertical(crs: QgsCoordinateReferenceSystem) -> str:
    """What the heights of a CRS are above, "" where it has none or they are above the ellipsoid of WGS 84."""
    found = _VERTICAL.search(_wkt(crs))
    if found is not None:
        return found[1]
    return crs.userFriendlyIdentifier() if has_heights(crs) and crs.authid() not in _ELLIPSOIDAL else ""


def _vertical_name(code: str) -> str:
    crs = QgsCoordinateReferenceSystem(f"EPSG:{code}")
    return crs.description() if crs.isValid() else f"EPSG:{code}"


class Placer:
    """Brings a layer's points to a file's CRS in plan; heights are never converted.

    Args:
        layer: what the layer's points are in.
        file: what the file's points are in.

    Raises:
        PlaceError: there is no way, or none that is known well enough.
    """

    def __init__(self, layer: LineCrs, file: LineCrs) -> None:
        self.layer, self.file = layer, file
        #: how well the way is known, metres; 0 where nothing is changed
        self.accuracy_m = 0.0
        self._way: QgsCoordinateTransform | None = None
        is_same = file.text in (layer.text, layer.flat.description()) or (
            file.flat.isValid() and layer.flat == file.flat
        )
        if not is_same:
            self._way = self._found_way()

    def place(self, at: QgsPointXY, height: float | None) -> Place:
        """A point as the file writes it; `height` None where it is not known.

        Raises:
            PlaceError: it is no place in the file's CRS, or its height is above something else than the file's.
        """
        if height is not None and self.layer.vertical != self.file.vertical:
            raise PlaceError("heights", self.layer.vertical, self.file.vertical)
        x, y = self.plan(at)
        return Place(
            f"{x:.{self.file.decimals}f}",
            f"{y:.{self.file.decimals}f}",
            "nan" if height is None else f"{height:.4f}",
        )

    def plan(self, at: QgsPointXY) -> tuple[float, float]:
        """Easting and northing (x and y) in the file's CRS.

        Raises:
            PlaceError: it is no place there.
        """
        if self._way is None:
            return at.x(), at.y()
        try:
            there = self._way.transform(at)
        except QgsCsException as error:
            raise PlaceError("outside", self.file.text[:60]) from error
        if not (math.isfinite(there.x()) and math.isfinite(there.y())):
            raise PlaceError("outside", self.file.text[:60])
        return there.x(), there.y()

    def _found_way(self) -> QgsCoordinateTransform:
        layer, file = self.layer.flat, self.file.flat
        if not file.isValid():
            raise PlaceError("unknown crs", self.file.text[:60])
        way = QgsCoordinateTransform(layer, file, QgsProject.instance())
        details = way.instantiatedCoordinateOperationDetails()
        self.accuracy_m = details.accuracy
        enough = (
            _AGREE_M if any(_WGS84.search(_wkt(crs).split("USAGE")[0]) for crs in (layer, file)) else _SURE_M
        )
        if not way.isValid() or not details.isAvailable or not 0 <= details.accuracy <= enough:
            raise PlaceError("no way", layer.userFriendlyIdentifier(), self.file.text[:60])
        return way


def is_at(one: Place, x: float, y: float, unit_m: float, near_m: float) -> bool:
    """Whether a written place lies within some metres of x and y."""
    return math.hypot(float(one.x) - x, float(one.y) - y) * unit_m <= near_m
