"""The terrain as a TIN for CAD, LandXML 1.2. Comes in: a `Tin`. Goes out: one file that Civil 3D and its kin import as a surface."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from xml.sax.saxutils import quoteattr

import numpy as np
import pyproj

from geo_nerf import __version__
from geo_nerf.crs import heights_above
from geo_nerf.crs.files import esri_wkt, horizontal
from geo_nerf.georef.tin import Tin
from geo_nerf.products.final_file import final_file

LANDXML = "terrain.xml"
_SPACE = "http://www.landxml.org/schema/LandXML-1.2"
_METRIC = {
    "areaUnit": "squareMeter",
    "linearUnit": "meter",
    "volumeUnit": "cubicMeter",
    "temperatureUnit": "celsius",
    "pressureUnit": "milliBars",
}
_IMPERIAL = {"areaUnit": "squareFoot", "volumeUnit": "cubicYard", "temperatureUnit": "fahrenheit", "pressureUnit": "inHG"}
#: a foot's length in metres -> what LandXML calls it, and the part of it that texts round away
_FEET, _SAME = {0.3048: "foot", 1200 / 3937: "USSurveyFoot"}, 1e-7
_ANGLES = {"angularUnit": "decimal degrees", "directionUnit": "decimal degrees"}
#: lines handed to the file at a time
_LINES = 50_000


def write_landxml(tin: Tin, path: Path) -> None:
    """Write a TIN as the surface `terrain`; points are northing, easting, elevation, as the schema has them.

    Units are the CRS's, and the element `CoordinateSystem` names it and what elevations are above.

    Args:
        tin: the triangles.
        path: the `.xml` file; it appears there only when complete.

    Raises:
        NoSpaceError: the disk is full.
    """
    with final_file(path) as partial, partial.open("w", encoding="utf-8", newline="\n") as stream:
        stream.write(_head(tin.crs))
        stream.write(_surface(tin))
        stream.write("<Pnts>\n")
        for lines in _points(tin.xyz):
            stream.write(lines)
        stream.write("</Pnts>\n<Faces>\n")
        for start in range(0, len(tin.triangles), _LINES):
            part = tin.triangles[start : start + _LINES] + 1
            stream.write("".join(f"<F>{a} {b} {c}</F>\n" for a, b, c in part.tolist()))
        stream.write("</Faces>\n</Definition>\n</Surface>\n</Surfaces>\n</LandXML>\n")


def _head(crs: pyproj.CRS) -> str:
    now = datetime.now(UTC)
    root = {
        "xmlns": _SPACE,
        "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation": f"{_SPACE} {_SPACE}/LandXML-1.2.xsd",
        "version": "1.2",
        "date": f"{now:%Y-%m-%d}",
        "time": f"{now:%H:%M:%S}",
        "language": "English",
        "readOnly": "false",
    }
    program = {"name": "geo-nerf", "version": __version__}
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f"<LandXML{_attributes(root)}>\n<Units>\n{_units(crs)}\n</Units>\n<CoordinateSystem{_attributes(_system(crs))}/>\n"
        f"<Project{_attributes({'name': 'geo-nerf'})}/>\n<Application{_attributes(program)}/>\n"
    )


def _units(crs: pyproj.CRS) -> str:
    length = float(crs.axis_info[0].unit_conversion_factor)
    foot = next((name for metres, name in _FEET.items() if abs(length / metres - 1) < _SAME), None)
    if foot is None:
        return f"<Metric{_attributes({**_METRIC, **_ANGLES})}/>"
    return f"<Imperial{_attributes({'linearUnit': foot, **_IMPERIAL, **_ANGLES})}/>"


def _system(crs: pyproj.CRS) -> dict[str, str]:
    """What the schema's `CoordinateSystem` takes of a CRS."""
    plane = horizontal(crs)
    code = plane.to_epsg()
    datum = plane.datum.name if plane.datum is not None else ""
    ellipsoid = plane.ellipsoid.name if plane.ellipsoid is not None else ""
    found = {
        "name": crs.name,
        "desc": f"Elevations: {heights_above(crs)}",
        "epsgCode": "" if code is None else str(code),
        "ogcWktCode": esri_wkt(crs),
        "horizontalDatum": datum,
        "verticalDatum": heights_above(crs),
        "ellipsoidName": ellipsoid,
        "projectedCoordinateSystemName": plane.name,
        "verticalCoordinateSystemName": crs.sub_crs_list[-1].name if crs.is_compound else "",
    }
    return {name: value for name, value in found.items() if value}


def _surface(tin: Tin) -> str:
    how = (
        f"Terrain model, simplified: no height at the middle of a cell of {tin.cell_m:g} is farther than {tin.tolerance_m:.3g} from the "
        "triangles, in the file's unit."
    )
    low, high = float(tin.xyz[:, 2].min()), float(tin.xyz[:, 2].max())
    facts = {"surfType": "TIN", "area2DSurf": f"{_area(tin):.3f}", "elevMax": f"{high:.3f}", "elevMin": f"{low:.3f}"}
    return f"<Surfaces>\n<Surface{_attributes({'name': 'terrain', 'desc': how})}>\n<Definition{_attributes(facts)}>\n"


def _area(tin: Tin) -> float:
    """Of the triangles, seen from above."""
    a, b, c = (tin.xyz[tin.triangles[:, corner], :2] - tin.xyz[0, :2] for corner in range(3))
    one, other = b - a, c - a
    return float(0.5 * np.abs(one[:, 0] * other[:, 1] - one[:, 1] * other[:, 0]).sum())


def _points(xyz: np.ndarray) -> Iterator[str]:
    for start in range(0, len(xyz), _LINES):
        rows = enumerate(xyz[start : start + _LINES].tolist(), start + 1)
        yield "".join(f'<P id="{number}">{north:.4f} {east:.4f} {height:.4f}</P>\n' for number, (east, north, height) in rows)


def _attributes(values: Mapping[str, str]) -> str:
    return "".join(f" {name}={quoteattr(value)}" for name, value in values.items())
