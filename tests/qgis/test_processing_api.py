"""What the plugin takes of QGIS and Qt: every attribute is there in this QGIS, and none is on its way out."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.qgis.processing_case import PACKAGE, QGIS, ROOT, environment, needs_qgis

#: what QGIS 4 and Qt 6 have no longer, or have elsewhere: what is wrong -> how it is known in the source
GONE = {
    "statistics of bands named as in QGIS 3.36 and before": r"QgsRasterBandStats\.(?:Stats\.)?(?:Min|Max|Mean|StdDev|All)\b",
    "kinds of geometry named as in QGIS 3.28 and before": r"QgsWkbTypes\.(?:Point|LineString|Polygon|Multi\w+|\w+Geometry|NoGeometry)\b",
    "units without their enum": r"QgsUnitTypes\.(?:Distance|Area|Angle)\w+\b(?!\.)(?<!Unit)",
    "a field's kind as QVariant's": r"QVariant\.(?:Type\.)?\w+|QgsField\([^)]*QVariant",
    "flags of algorithms without their enum": r"QgsProcessing\w*\.(?:Flag|Type)[A-Z]\w*",
    "kinds of parameters without their enum": r"QgsProcessing\w*\.(?:Folder|File|Double|Integer)\b",
    "a message's level without its enum": r"Qgis\.(?:Info|Warning|Critical|Success)\b",
    "an event loop's exec_": r"\.exec_\(",
    "Qt's Python by its own name": r"\bPyQt[56]\b",
    "a signal's old spelling": r"\bSIGNAL\(|\bSLOT\(",
    "an integer where Qt 6 wants an enum": r"\.set(?:Alignment|CheckState|WindowFlags|SelectionMode)\(\d",
    "a page of the web kit": r"QtWebKit",
    "a layer's CRS by number": r"\.(?:createFromSrid|createFromId|srsid)\(",
    "a layer's features by an old name": r"\.(?:selectedFeaturesIds|setSelectedFeatures|pendingFields)\b",
    "a renderer's old categories": r"QgsRasterTransparency\(\)\.setTransparentSingleValuePixelList",
}


def pythons() -> list[str]:
    """The Python of each private QGIS there is: of this project's folders, or of GEO_NERF_QGIS_ROOT."""
    beside = sorted(ROOT.glob(".qgis*/bin/qgis-python"))
    return [*dict.fromkeys([*([QGIS.python] if QGIS else []), *map(str, beside)])]


@pytest.fixture(scope="module", params=pythons() or [None], ids=lambda path: str(path).split("/")[-3] if path else "none")
def found(request, tmp_path_factory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("names")
    return looked_up(request.param, PACKAGE, home)


def looked_up(python: str, package: Path, home: Path) -> dict[str, Any]:
    """What `api_names.py` says of a package."""
    command = [python, str(Path(__file__).with_name("api_names.py")), str(package)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=400, env=environment(home), check=False, cwd=home)
    assert done.returncode == 0, done.stderr
    return dict(json.loads(done.stdout.splitlines()[-1]))


@needs_qgis
def test_every_attribute_taken_of_qgis_and_qt_is_there(found) -> None:
    assert found["checked"] > 2000 and found["faults"] == []


@needs_qgis
def test_nothing_is_taken_that_qgis_calls_deprecated(found) -> None:
    assert found["deprecated"] == []


@needs_qgis
def test_every_member_of_an_enum_is_taken_by_its_enum(found) -> None:
    assert found["unscoped"] == []


@needs_qgis
def test_the_check_finds_what_is_not_there(tmp_path) -> None:
    """As the faults were: a class's method that never was, an instance's, an import, a name of the plugin's own class."""
    assert QGIS is not None
    (tmp_path / "code").mkdir()
    code = """
        from qgis.core import QgsCoordinateReferenceSystem, QgsNothing, QgsProcessingAlgorithm, QgsVectorLayer, QgsWkbTypes
        from qgis.PyQt.QtCore import Qt
        KINDS = (QgsWkbTypes.PointZ, QgsWkbTypes.Type.PointZ, Qt.UserRole, Qt.ItemDataRole.UserRole)
        def crs_of(layer: QgsVectorLayer) -> str:
            for feature in layer.getFeatures():
                feature.geometry().areaa()
            layer.fields().lookupFeild("a")
            return QgsCoordinateReferenceSystem.fromUserInput(layer.crs().authId())
        class Own(QgsProcessingAlgorithm):
            def name(self):
                return self.parameterAsStrin() + self.own()
            def own(self):
                return layer_of_no_kind.anything()
    """
    (tmp_path / "code" / "a.py").write_text("\n".join(line[8:] for line in code.splitlines()))
    seen = looked_up(QGIS.python, tmp_path / "code", tmp_path / "home")
    assert [fault.split(": ")[1] for fault in seen["unscoped"]] == ["QgsWkbTypes.PointZ", "Qt.UserRole"]
    faults = [fault.split(": ")[1] for fault in seen["faults"]]
    assert faults == [
        "qgis.core.QgsNothing",
        "QgsGeometry.areaa",
        "QgsFields.lookupFeild",
        "QgsCoordinateReferenceSystem.fromUserInput",
        "QgsCoordinateReferenceSystem.authId",
        "QgsProcessingAlgorithm.parameterAsStrin",
    ]


@pytest.mark.parametrize("what", GONE)
def test_nothing_is_taken_that_qgis_4_and_qt_6_lack(what: str) -> None:
    files = sorted(PACKAGE.rglob("*.py"))
    hits = [f"{path.relative_to(PACKAGE)}: {hit.group()}" for path in files for hit in re.finditer(GONE[what], path.read_text("utf-8"))]
    assert hits == []
