"""COLMAP's global mapper (GLOMAP), in a process of its own: it cannot be stopped half-way, a process can.

In: a matched database. Out: its models. Run as a program, this module is that process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

from geo_nerf.errors import GeoNerfError
from geo_nerf.events import Events
from geo_nerf.poses.database import is_calibrated
from geo_nerf.poses.sfm import MIN_MODEL
from geo_nerf.settings import PosesSettings
from geo_nerf.types import Catalog

if TYPE_CHECKING:
    import pycolmap

#: headings COLMAP writes as it goes on, and how far the work then is (a 500-photograph block's shares of time)
_STAGES = (
    ("rotation averaging", 0.02),
    ("track establishment", 0.05),
    ("global positioning", 0.08),
    ("bundle adjustment", 0.35),
    ("retriangulation", 0.85),
)


def map_globally(path: Path, catalog: Catalog, settings: PosesSettings, events: Events) -> list[pycolmap.Reconstruction]:
    """Map all photographs together. An interruption ends the mapper's process.

    Args:
        path: the database; models are written beside it.
        catalog: the photographs.
        settings: threads, seed.
        events: progress by COLMAP's own stages.

    Returns:
        Models of at least three photographs, in no order.

    Raises:
        GeoNerfError: the mapper ended with an error, killed for its memory, say.
    """
    import pycolmap

    folder = path.with_name("models")
    folder.mkdir(parents=True, exist_ok=True)
    calibrated = all(is_calibrated(photo.prior) for photo in catalog.photos)
    wish = {"database": str(path), "folder": str(folder), "threads": settings.threads, "seed": settings.seed, "calibrated": calibrated}
    events.progress(0, 1, "orienting photographs")
    process = subprocess.Popen(
        [sys.executable, "-m", "geo_nerf.poses.globally", json.dumps(wish)], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True
    )
    words: list[str] = []
    listener = threading.Thread(target=_listen, args=(process.stderr, words, events), daemon=True)
    listener.start()
    try:
        while process.poll() is None:
            time.sleep(0.1)
    finally:
        if process.poll() is None:
            process.kill()
            process.wait()
    listener.join(5.0)
    if process.returncode:
        end = f" and said: {words[-1]}" if words else ""
        raise GeoNerfError(
            f"COLMAP's global mapper ended with {process.returncode}{end}.",
            mend="If the memory was too small for all photographs together, set poses.mapper to parts.",
        )
    events.progress(1, 1, "orienting photographs")
    found = [pycolmap.Reconstruction(one) for one in sorted(folder.iterdir()) if (one / "images.bin").is_file()]
    return [model for model in found if model.num_reg_images() >= MIN_MODEL]


def _listen(stream: IO[str] | None, words: list[str], events: Events) -> None:
    """Read the mapper's log: tell the stages it names, keep its last lines."""
    reached = 0.0
    for line in stream or ():
        words.append(line.strip()[-300:])
        del words[:-20]
        for stage, done in _STAGES:
            if stage in line.lower() and done > reached:
                reached = done
                events.progress(done, 1, "orienting photographs")


def _run(wish: dict) -> None:
    """The mapper's process: map, write the models; end when the parent is gone."""
    import pycolmap

    threading.Thread(target=_end_with_parent, args=(os.getppid(),), daemon=True).start()
    pycolmap.set_random_seed(wish["seed"])
    options = pycolmap.GlobalPipelineOptions()
    options.num_threads = options.mapper.num_threads = wish["threads"]
    options.random_seed = options.mapper.random_seed = wish["seed"]
    options.min_model_size = MIN_MODEL
    options.mapper.bundle_adjustment.refine_focal_length = not wish["calibrated"]
    options.mapper.bundle_adjustment.refine_extra_params = not wish["calibrated"]
    path = Path(wish["database"])
    pycolmap.global_mapping(path, path.parent, Path(wish["folder"]), options)


def _end_with_parent(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(1)


if __name__ == "__main__":
    _run(json.loads(sys.argv[1]))
