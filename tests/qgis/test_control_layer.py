"""Control files that are made of layers: what they say is read back by geo-nerf, or they are not written.

One QGIS writes them all; the truth is geo-nerf's reader and PROJ.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from geo_nerf.crs import parse_crs, transform
from geo_nerf.images.control import read_control
from tests.qgis.processing_case import in_qgis, needs_qgis
from tests.qgis.test_control_file import catalog

pytestmark = [pytest.mark.qgis, needs_qgis]

PHOTOGRAPHS = ("a 0.jpg", "x/b.jpg", "Föhr,1.jpg")
PLACE = (691000.123456, 5335000.654321, 512.5)
#: a CRS that QGIS has no code for, and one of the user's
FEET = "+proj=utm +zone=32 +ellps=GRS80 +units=us-ft +no_defs"
WRITE = """
    from qgis.core import (NULL, QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsFeature, QgsGeometry, QgsPoint,
                           QgsProcessingException, QgsProject, QgsVectorLayer)
    from geo_nerf_qgis.processing.control_layer import MarkFields, write_marks
    folder, place, feet = Path({folder!r}), {place!r}, QgsCoordinateReferenceSystem.fromProj({feet!r})
    utm = QgsCoordinateReferenceSystem("EPSG:25832")
    fields = "&field=photo:string&field=px:double&field=py:double&field=label:string&field=h:double&field=text:string"
    def layer(crs=utm, marks=(dict(),), kind="PointZ", shape=None):
        made = QgsVectorLayer(kind + "?" + fields[1:], "marks", "memory")
        made.setCrs(crs)
        way = QgsCoordinateTransform(utm, crs, QgsProject.instance())
        for mark in marks:
            feature = QgsFeature(made.fields())
            at = way.transform(*place[:2]) if crs.isValid() else QgsPoint(*place[:2])
            if shape is not None:
                feature.setGeometry(QgsGeometry.fromWkt(shape))
            else:
                feature.setGeometry(QgsGeometry(QgsPoint(at.x(), at.y(), mark.pop("z", place[2]))))
            told = dict(photo="a 0.jpg", px=10.5, py=20.25, label="gcp1", h=1.5, text="2.5")
            for name, value in {{**told, **mark}}.items():
                feature[name] = value
            made.dataProvider().addFeatures([feature])
        return made
    def written(name, source, heights="", height="", path=None):
        path = path or folder / (name + ".txt")
        try:
            write_marks(source, MarkFields(height=height), heights, path)
        except QgsProcessingException as error:
            return str(error)
        return path.read_text(encoding="utf-8")
    by_code = QgsCoordinateReferenceSystem
    cases = {{
        "plain": written("plain", layer()),
        "heights": written("heights", layer(), "EPSG:7837"),
        "degrees": written("degrees", layer(by_code("EPSG:4258"))),
        "feet": written("feet", layer(feet)),
        "compound": written("compound", layer(by_code("EPSG:5555")), "EPSG:7837"),
        "nowhere": written("nowhere", layer(by_code())),
        "feet and heights": written("fh", layer(feet), "EPSG:7837"),
        "unknown z": written("unknown z", layer(marks=[dict(z=float("nan"))])),
        "unknown field": written("unknown field", layer(marks=[dict(h=NULL)]), height="h"),
        "a text": written("a text", layer(), height="text"),
        "no number": written("no number", layer(marks=[dict(text="high")]), height="text"),
        "no photograph": written("no photograph", layer(marks=[dict(photo=NULL)])),
        "no label": written("no label", layer(marks=[dict(label=NULL)])),
        "no pixel": written("no pixel", layer(marks=[dict(px=float("nan"))])),
        "one of many": written("one of many", layer(kind="MultiPointZ", shape="MULTIPOINT Z((691000 5335000 1))")),
        "many": written("many", layer(kind="MultiPointZ", shape="MULTIPOINT Z((691000 5335000 1),(691001 5335000 1))")),
        "empty": written("empty", layer(shape="POINT Z EMPTY")),
        "two places": written("two places", layer(marks=[dict(), dict(z=513.0, photo="x/b.jpg")])),
        "names": written("names", layer(marks=[dict(photo="Föhr,1.jpg", label='tab\\there, "so"')])),
    }}
    own = folder / "own.txt"
    own.write_text("# surveyed by hand\\n")
    written("own", layer(), path=own)
    written("own", layer(), path=own)
    tell([cases, [(path.name, path.read_text(encoding="utf-8")) for path in sorted(folder.glob("own*"))]])
"""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Any:
    folder = tmp_path_factory.mktemp("control_layer")
    return in_qgis(WRITE.format(folder=str(folder), place=PLACE, feet=FEET), folder)


def place_in(path: Path, text: str) -> tuple[np.ndarray, str, str]:
    """The only point in EPSG:25832, its label, its photograph, as geo-nerf reads them."""
    path.write_text(text, encoding="utf-8")
    control = read_control(path, catalog(PHOTOGRAPHS))
    [point], [mark] = control.points, control.marks
    at = transform(np.array([point.xyz_crs]), control.crs.to_2d(), parse_crs("EPSG:25832"))[0]
    return at, point.label, mark.photo


@pytest.mark.parametrize("name", ["plain", "heights", "degrees", "feet", "names", "one of many"])
def test_what_is_written_is_read_back(told: Any, tmp_path: Path, name: str) -> None:
    at, label, photograph = place_in(tmp_path / "gcp.txt", told[0][name])
    wanted = (691000, 5335000, 1) if name == "one of many" else PLACE
    assert np.abs(at - wanted)[:2].max() < 1.1e-4 and abs(at[2] - wanted[2]) < 1e-4
    assert (label, photograph) == (
        ('tab here, "so"', "Föhr,1.jpg") if name == "names" else ("gcp1", "a 0.jpg")
    )


def test_the_first_line_names_the_crs(told: Any) -> None:
    first = {name: text.splitlines()[0] for name, text in told[0].items()}
    assert (first["plain"], first["heights"], first["compound"]) == (
        "EPSG:25832",
        "EPSG:25832+7837",
        "EPSG:5555",
    )
    assert parse_crs(first["feet"]).axis_info[0].unit_name == "US survey foot" and "USER" not in first["feet"]


def test_a_height_that_is_not_known_is_nan(told: Any, tmp_path: Path) -> None:
    for name in ("unknown z", "unknown field"):
        assert told[0][name].splitlines()[1].split("\t")[2] == "nan"
    assert told[0]["a text"].splitlines()[1].split("\t")[2] == "2.5000"
    assert told[0]["no label"].splitlines()[1].endswith("a 0.jpg")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("nowhere", "has no CRS"),
        ("feet and heights", "do not go together"),
        ("no number", "its height is no number"),
        ("no photograph", "lacks a photograph"),
        ("no pixel", "lacks a photograph or a place"),
        ("many", "no single point"),
        ("empty", "no single point"),
        ("two places", "gcp1 has other coordinates"),
    ],
)
def test_what_geo_nerf_could_not_read_is_not_written(told: Any, name: str, words: str) -> None:
    assert words in told[0][name] and "EPSG:25832\n" not in told[0][name]


def test_a_file_that_is_there_is_copied_before_it_is_replaced(told: Any) -> None:
    assert [name for name, _ in told[1]] == ["own.backup.txt", "own.txt"]
    assert told[1][0][1] == "# surveyed by hand\n" and told[1][1][1] == told[0]["plain"]
