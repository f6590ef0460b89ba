"""Vector files under paths that pyogrio would take for something else: it reads `!` as an archive's content and cuts at `;` and `?`.

Comes in: a path. Goes out: one that pyogrio hands to GDAL as it is, good for the time of a block.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: what pyogrio's reader of addresses does not leave alone
_READ_AS_ADDRESS = frozenset("!;?#")


def _is_odd(path: str) -> bool:
    """Whether it holds what is read as an address, or bytes that are no UTF-8."""
    return bool(_READ_AS_ADDRESS.intersection(path)) or any("\ud800" <= letter <= "\udfff" for letter in path)


@contextmanager
def for_gdal(path: Path) -> Iterator[Path]:
    """Give a path of the same file for pyogrio and geopandas, to read or to write.

    Args:
        path: of a file that is there, or that is to be written under a name without any of `! ; ? #`; its folder may have them.
    """
    whole = path.absolute()
    if not _is_odd(str(whole)) or sys.platform == "win32":  # it leaves paths with a drive alone
        yield whole
        return
    with tempfile.TemporaryDirectory(prefix="geo-nerf-") as folder:
        if not _is_odd(whole.name):
            (Path(folder) / "there").symlink_to(whole.parent, target_is_directory=True)
            yield Path(folder) / "there" / whole.name
            return
        # files that lie beside it belong to it: a shapefile's table, SQLite's journal
        for part in whole.parent.iterdir():
            if part.stem == whole.stem:
                (Path(folder) / f"layer{part.suffix}").symlink_to(part)
        yield Path(folder) / f"layer{whole.suffix}"
