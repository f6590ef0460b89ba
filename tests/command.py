"""Runs the real command line in its own process, as users and QGIS do."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

#: environment of a machine that has no WeasyPrint, for runs whose PDF nobody looks at: to set one takes seconds
NO_PDF = {"PYTHONPATH": str(Path(__file__).parent / "without_pdf")}
#: seconds; ends what hangs, and decides no test: a machine may be busy with other things
PATIENCE_S = 900.0
#: few steps: enough to exercise every room, not to be accurate
QUICK = ("--preset", "draft", "--set", "field.steps=40", "--set", "poses.max_features=3000")


def command_line(*arguments: object) -> list[str]:
    """The argument list that starts the program with these arguments."""
    return [sys.executable, "-m", "geo_nerf.cli", *map(str, arguments)]


def geo_nerf(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run to the end; wide terminal, so that an error's paragraph is one line."""
    wide = {**os.environ, "COLUMNS": "2000", **environment}
    return subprocess.run(command_line(*arguments), capture_output=True, text=True, timeout=PATIENCE_S, env=wide, check=False)


def step_records(out: Path) -> dict[str, dict[str, Any]]:
    """Every `step.json` of a run's folder by step."""
    return {path.parent.name: json.loads(path.read_text()) for path in out.glob("*/step.json")}
