"""Which points are ground, by PDAL's SMRF. Comes in: a cloud in a CRS. Goes out: one ASPRS class a point."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np

from geo_nerf.errors import PdalPipelineError
from geo_nerf.events import Events
from geo_nerf.georef.lattice import Lattice
from geo_nerf.types import GeoCloud

#: PDAL looks at the lowest sure point of each cell, metres
_CELL_M = 0.4
#: points of at least this confidence are sure
_SURE = 0.9
#: for clouds of photographs, after Pingel, Clarke and McBride 2013
_SMRF = {"type": "filters.smrf", "cell": 1.0, "slope": 0.2, "window": 20.0, "threshold": 0.35, "scalar": 0.8}


def ground_classes(cloud: GeoCloud, events: Events) -> np.ndarray | None:
    """Class the lowest points of small cells.

    Args:
        cloud: N points.
        events: warned where there is no PDAL.

    Returns:
        `(N,)` uint8, 2 for ground and 1 for the rest; None without PDAL.

    Raises:
        PdalPipelineError: PDAL stopped; with its own words.
    """
    from pdal_stages.errors import PdalError
    from pdal_stages.runner import find_pdal

    lowest = _lowest(cloud)
    try:
        pdal = find_pdal()
    except PdalError as error:
        events.warn(f"{error} Without it the ground is not told from the rest.")
        return None
    with TemporaryDirectory(prefix="geo-nerf-ground-") as name:
        folder = Path(name)
        _write(cloud.xyz[lowest], folder / "in.las")
        pipeline = {"pipeline": ["in.las", _SMRF, {"type": "writers.las", "filename": "out.las", "forward": "all"}]}
        try:
            pdal.run(pipeline, folder)
        except PdalError as error:
            raise PdalPipelineError(folder / "in.las", str(error)) from error
        found = _read(folder / "out.las", len(lowest))
    classes = np.ones(len(cloud), np.uint8)
    classes[lowest[found == 2]] = 2
    return classes


def _lowest(cloud: GeoCloud) -> np.ndarray:
    """`(M,)` numbers of the lowest sure point in each cell."""
    xyz = cloud.xyz
    lattice = Lattice.around(xyz[:, :2].min(axis=0), xyz[:, :2].max(axis=0), _CELL_M)
    sure = np.flatnonzero(cloud.confidence >= _SURE)
    sure = sure if len(sure) else np.arange(len(xyz))
    row, column = lattice.cells_of(xyz[sure, :2])
    best = np.full(lattice.rows * lattice.columns, -1)
    downwards = np.argsort(-xyz[sure, 2], kind="stable")
    best[(row * lattice.columns + column)[downwards]] = sure[downwards]  # later ones win, so the lowest does
    return best[best >= 0]


def _write(xyz: np.ndarray, path: Path) -> None:
    import laspy

    header = laspy.LasHeader(version="1.2", point_format=0)
    header.scales, header.offsets = np.full(3, 0.001), np.floor(xyz.min(axis=0))
    las = laspy.LasData(header)
    las.x, las.y, las.z = xyz.T
    las.return_number[:] = las.number_of_returns[:] = 1
    las.write(path)


def _read(path: Path, count: int) -> np.ndarray:
    import laspy

    found = np.asarray(laspy.read(path).classification)
    if len(found) != count:
        raise PdalPipelineError(path, f"it gave back {len(found)} of {count} points")
    return found
