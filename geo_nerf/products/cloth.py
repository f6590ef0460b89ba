"""Ground by cloth simulation (CSF, Zhang et al. 2016) with its authors' library: for a PDAL whose own `filters.csf` does not work.

Points come in, a mask goes out. The library prints on standard output, where events may go, so it works in a process of its own:
`python -m geo_nerf.products.cloth FOLDER`.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.artefacts import scratch_folder
from geo_nerf.errors import GeoNerfError, MissingComponentError
from geo_nerf.optional import require
from geo_nerf.sentence import sentence

#: PDAL 2.2 of Debian 11 hangs in `filters.csf` or ends with std::bad_alloc, whatever the options
WORKS_SINCE = (2, 3, 0)
#: the library's last release is built for the Pythons before this one
NO_BUILD_SINCE = (3, 13)


class ClassificationError(GeoNerfError):
    """PDAL stopped while it looked for the ground; its own words are in the message."""

    def __init__(self, method: str, words: str) -> None:
        super().__init__(
            words,
            where=f"products.classify={method}",
            mend=sentence(
                "choose_classify",
                "Choose another way with `--set products.classify=smrf` (or csf, pmf), or none to leave points unclassified.",
            ),
        )


def ground_by_cloth(xyz: np.ndarray, options: dict[str, Any]) -> np.ndarray:
    """Which points the cloth touches.

    Args:
        xyz: `(N, 3)` float64 metres.
        options: as PDAL names them: `resolution` (metres), `threshold` (metres), `rigidness`.

    Returns:
        `(N,)` bool.

    Raises:
        MissingComponentError: the library is not installed.
        ClassificationError: it failed.
    """
    _require_library()
    with scratch_folder("geo-nerf-csf-") as folder:
        np.save(folder / "xyz.npy", xyz - xyz.min(axis=0))
        chosen = [str(options[name]) for name in ("resolution", "threshold", "rigidness")]
        done = subprocess.run(
            [sys.executable, "-m", "geo_nerf.products.cloth", str(folder), *chosen], capture_output=True, text=True, check=False
        )  # fmt: skip
        if done.returncode != 0 or not (folder / "ground.npy").is_file():
            raise ClassificationError("csf", f"the cloth simulation stopped: {done.stderr.strip() or done.returncode}")
        ground = np.zeros(len(xyz), bool)
        ground[np.load(folder / "ground.npy")] = True
    return ground


def _require_library() -> None:
    needed_for = "`products.classify: csf` with a PDAL older than 2.3"
    if sys.version_info >= NO_BUILD_SINCE and find_spec("CSF") is None:
        mend = "It has no build for this Python. Take smrf (`--set products.classify=smrf`), or install PDAL 2.3 or newer."
        raise MissingComponentError("cloth-simulation-filter", needed_for=needed_for, mend=mend)
    require("CSF", needed_for=needed_for, distribution="cloth-simulation-filter")


def _simulate(folder: Path, resolution_m: float, threshold_m: float, rigidness: int) -> None:
    import CSF

    cloth = CSF.CSF()
    cloth.params.bSloopSmooth = True
    cloth.params.cloth_resolution, cloth.params.class_threshold, cloth.params.rigidness = resolution_m, threshold_m, rigidness
    cloth.setPointCloud(np.load(folder / "xyz.npy"))
    ground, others = CSF.VecInt(), CSF.VecInt()
    cloth.do_filtering(ground, others, False)
    np.save(folder / "ground.npy", np.array(ground, np.int64))


if __name__ == "__main__":
    _simulate(Path(sys.argv[1]), float(sys.argv[2]), float(sys.argv[3]), int(sys.argv[4]))
