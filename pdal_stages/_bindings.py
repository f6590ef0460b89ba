"""PDAL's Python bindings: as a module, arrays in and arrays out in this process; as a program, the face of `pdal` in a process of its own.

The program, `python -m pdal_stages._bindings …`, takes `--version`, `--drivers --showjson`, or `pipeline --stdin --metadata FILE` with the
JSON on stdin, and prints or writes what PDAL's would. Both stream where all stages can.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from pdal_stages.errors import PipelineFailedError
from pdal_stages.stages import Stage

#: points in memory at a time where all stages stream
CHUNK = 1_000_000


def run_arrays(stages: Sequence[Stage], points: np.ndarray) -> np.ndarray:
    """Send points through stages in this process; see `runner.Pdal.run_arrays`.

    Raises:
        PipelineFailedError: PDAL stopped; with its own words.
    """
    import pdal

    try:
        pipeline = pdal.Pipeline(json.dumps({"pipeline": list(stages)}), arrays=[points])
        if pipeline.streamable:
            parts = list(pipeline.iterator(chunk_size=CHUNK))
        else:
            pipeline.execute()
            parts = list(pipeline.arrays)
    except RuntimeError as error:
        raise PipelineFailedError(str(error), 1) from error
    return np.concatenate(parts) if parts else points[:0]


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; exit status and streams like the program's."""
    import pdal

    if arguments[0] == "--version":
        return _say(f"pdal {pdal.info.version} (Python bindings {pdal.__version__})")
    if arguments[0] == "--drivers":
        return _say(json.dumps([{"name": name} for name in _drivers()]))
    pipeline = pdal.Pipeline(sys.stdin.read())
    try:
        if pipeline.streamable:
            pipeline.execute_streaming(chunk_size=CHUNK)
        else:
            pipeline.execute()
    except RuntimeError as error:
        sys.stderr.write(f"PDAL: {error}\n")
        return 1
    metadata = pipeline.metadata
    Path(arguments[arguments.index("--metadata") + 1]).write_text(
        metadata if isinstance(metadata, str) else json.dumps(metadata), encoding="utf-8"
    )
    return 0


def _drivers() -> list[str]:
    """Names of the stages there are."""
    from pdal import libpdalpython

    if hasattr(libpdalpython, "getDrivers"):
        return [driver["name"] for driver in libpdalpython.getDrivers()]
    # bindings before 3.1 do not know, and ask the program themselves when they are imported
    listed = subprocess.run(["pdal", "--drivers", "--showjson"], capture_output=True, text=True, check=True).stdout
    return [driver["name"] for driver in json.loads(listed)]


def _say(text: str) -> int:
    sys.stdout.write(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
