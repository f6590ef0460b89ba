"""What QGIS runs after its start (`--code`): pytest on the tests asked for, then the end of QGIS."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from qgis.PyQt.QtCore import QTimer


def run() -> None:
    import pytest

    inside = Path(os.environ["GEO_NERF_INSIDE_FOLDER"])
    wanted = [f"{inside / name.split('::')[0]}.py::{name.split('::')[1]}" for name in os.environ["GEO_NERF_INSIDE"].splitlines()]
    options = ["-p", "no:cacheprovider", "-c", os.devnull, "--rootdir", str(inside), "--confcutdir", str(inside), "-rA", "--durations=8"]
    options += ["-o", "python_files=inside_*.py", "-o", "faulthandler_timeout=60", f"--junitxml={os.environ['GEO_NERF_RESULTS']}"]
    status = 99
    try:
        status = int(pytest.main([*options, *wanted]))
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


QTimer.singleShot(500, run)
