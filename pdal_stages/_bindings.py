"""PDAL's Python bindings behind the face of the `pdal` program, run in a process of its own: `python -m pdal_stages._bindings …`.

Comes in: `--version`, `--drivers --showjson`, or `pipeline --stdin --metadata FILE` with the JSON on stdin. Goes out: what the program
would print or write.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path


def main(arguments: Sequence[str]) -> int:
    """Do what the arguments say; exit status and streams like the program's."""
    import pdal

    if arguments[0] == "--version":
        return _say(f"pdal {pdal.info.version} (Python bindings {pdal.__version__})")
    if arguments[0] == "--drivers":
        from pdal import libpdalpython

        return _say(json.dumps([{"name": driver["name"]} for driver in libpdalpython.getDrivers()]))
    pipeline = pdal.Pipeline(sys.stdin.read())
    try:
        pipeline.execute()
    except RuntimeError as error:
        sys.stderr.write(f"PDAL: {error}\n")
        return 1
    metadata = pipeline.metadata
    Path(arguments[arguments.index("--metadata") + 1]).write_text(
        metadata if isinstance(metadata, str) else json.dumps(metadata), encoding="utf-8"
    )
    return 0


def _say(text: str) -> int:
    sys.stdout.write(text + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
