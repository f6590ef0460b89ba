"""From the zip to layers on the map in a QGIS that never saw the plugin; program and library are small stand-ins.

`benchmarks/first_hour_qgis.py` does the same with the program itself and what the package index has.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.qgis import carried_program
from tests.qgis.conftest import STAND_IN
from tests.qgis.session import build_zip, run_inside

NAME = "first_hour::test_from_the_zip_to_layers_on_the_map"


@pytest.mark.qgis
@pytest.mark.slow
def test_from_the_zip_to_layers(surroundings: dict[str, str], tmp_path: Path) -> None:
    module = STAND_IN.read_text().replace("import json\n", "import json\n\nimport stand_in_library\n", 1)
    wheel = carried_program.stand_in_wheel(tmp_path, module, ("stand-in-library>=1",))
    wheels = carried_program.index(tmp_path / "index")
    variables = {
        "GEO_NERF_ZIP": str(build_zip(tmp_path / "geo_nerf_qgis.zip", wheel)),
        "GEO_NERF_TOLD": str(tmp_path),
        "PATH": f"{Path(sys.base_prefix) / 'bin'}:/usr/bin:/bin",
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_CONSTRAINT": "",
        "PIP_NO_INDEX": "1",
        "PIP_FIND_LINKS": str(wheels),
    }
    done = run_inside(tmp_path, [NAME], 600, bare=True, **surroundings, **variables)
    assert done.by_test.get(NAME, f"no result; QGIS said:\n{done.output[-4000:]}") == ""
    assert set(json.loads((tmp_path / "first_hour.json").read_text())) >= {"environment", "survey", "layers"}
    log = (tmp_path / "set_up.log").read_text()
    assert "stand-in-library" in log and "brings gigabytes of CUDA" in log, (
        "without an index it goes on with what there is"
    )
