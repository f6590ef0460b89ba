"""The first hour of a QGIS user who has only the zip: installed, its program set up, a village surveyed.

    python benchmarks/first_hour_qgis.py FOLDER

Needs a QGIS with a window (`make qgis`) and the package index that this machine's pip knows. Prints the
seconds of each part and what lies on the disk afterwards; FOLDER keeps pictures of the windows and the log.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from geo_nerf.events import Events  # noqa: E402 (the line above says where)
from geo_nerf.synthetic.survey import make_survey  # noqa: E402
from tests.qgis.session import build_zip, run_inside  # noqa: E402

NAME = "first_hour::test_from_the_zip_to_layers_on_the_map"


def megabytes(folder: Path) -> int:
    """What a folder takes."""
    return int(
        subprocess.run(["du", "-sm", folder], capture_output=True, text=True, check=True).stdout.split()[0]
    )


def main() -> int:
    """Command line; the exit status: 0, or 1 where a part did not work."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, help="an empty one")
    parser.add_argument(
        "--patience", type=float, default=2400, help="seconds that the set-up and the survey may take, each"
    )
    asked = parser.parse_args()
    folder = asked.folder.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    survey = make_survey(folder / "survey", seed=3, size="tiny", events=Events())
    variables = {
        "GEO_NERF_ZIP": str(build_zip(folder / "geo_nerf_qgis.zip")),
        "GEO_NERF_PHOTOS": str(survey.photos),
        "GEO_NERF_TOLD": str(folder),
        "GEO_NERF_PICTURES": str(folder),
        "GEO_NERF_PATIENCE_S": str(asked.patience),
        "PATH": os.pathsep.join((str(Path(sys.base_prefix) / "bin"), "/usr/bin", "/bin")),
    }
    began = time.monotonic()
    done = run_inside(folder, [NAME], 2 * asked.patience, bare=True, **variables)
    print(f"{time.monotonic() - began:.0f} s in all")
    trouble = done.by_test.get(NAME, f"no result; QGIS said:\n{done.output[-4000:]}")
    if trouble:
        print(trouble)
        return 1
    for part, seconds in json.loads((folder / "first_hour.json").read_text()).items():
        print(f"{part:32} {seconds:8.1f} s")
    home = folder / "home"
    print(f"environment {megabytes(home / '.local' / 'share' / 'geo-nerf')} MB, home {megabytes(home)} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
