"""File names as they have to stand in a pipeline, so that PDAL opens this file and no other one from whatever folder it is started in.

Comes in: a path. Goes out: text for a stage's `filename`.
"""

from __future__ import annotations

import re
from pathlib import Path


def read_from(path: Path) -> str:
    """The whole path for a reader's `filename`, which PDAL takes for a pattern: `*`, `?` and `[` stand for themselves.

    Example:
        >>> read_from(Path("/surveys/site [2]/cloud.laz"))
        '/surveys/site [[]2]/cloud.laz'
    """
    return re.sub(r"([*?[])", r"[\1]", str(path.resolve()))
