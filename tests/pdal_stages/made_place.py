"""A place to try pipelines on: a sloping ground of 40 x 40 m with a house of 5 m, one point high above, and two rasters of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import laspy
import numpy as np
import pyproj
import rasterio

from pdal_stages.examples import BOX, BOX_AROUND, TEMPLATES

WEST, SOUTH = 691_000.0, 5_335_000.0


def make_place(folder: Path) -> Path:
    """Write `cloud.laz`, `ortho.tif` and `reference.tif` into a folder, and return it."""
    _write_cloud(folder / "cloud.laz")
    profile = {
        "driver": "GTiff",
        "crs": "EPSG:25832",
        "width": 50,
        "height": 50,
        "transform": rasterio.transform.from_origin(WEST - 5, SOUTH + 45, 1, 1),
    }
    with rasterio.open(folder / "ortho.tif", "w", count=3, dtype="uint8", **profile) as file:
        file.write(np.stack([np.full((50, 50), value, np.uint8) for value in (10, 20, 255)]))
    with rasterio.open(folder / "reference.tif", "w", count=1, dtype="float32", **profile) as file:
        file.write(np.tile(500 + 0.05 * (np.arange(50) - 4.5), (50, 1)).astype(np.float32), 1)
    return folder


def _write_cloud(path: Path) -> None:
    xy = np.mgrid[0:40:0.25, 0:40:0.25].reshape(2, -1) + 0.1
    house = ((xy > 15) & (xy < 22)).all(axis=0)
    z = 500 + 0.05 * xy[0] + 5.0 * house
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.scales, header.offsets = [0.001] * 3, [WEST, SOUTH, 0]
    header.add_extra_dims([laspy.ExtraBytesParams(name, np.float32) for name in ("Confidence", "HeightAboveGround")])
    header.add_crs(pyproj.CRS("EPSG:25832"))
    las = laspy.LasData(header)
    las.xyz = np.vstack([np.column_stack([xy[0] + WEST, xy[1] + SOUTH, z]), [[WEST + 5, SOUTH + 5, 560]]])
    las.return_number[:], las.number_of_returns[:] = 1, 1
    las.classification = np.append(np.where(house, 1, 2), 1)
    las["Confidence"] = np.full(len(las), 0.5, np.float32)
    las["HeightAboveGround"] = np.append(5.0 * house, 60).astype(np.float32)
    las.write(path)


def filled(name: str, place: Path, target: Path) -> Iterator[str]:
    """An option for each thing in a template that is only an example."""
    real = {
        "ortho.tif": place / "ortho.tif",
        "reference.tif": place / "reference.tif",
        BOX: f"([{WEST},{WEST + 20}],[{SOUTH},{SOUTH + 41}])",
        BOX_AROUND: f"([{WEST - 20},{WEST + 40}],[{SOUTH - 20},{SOUTH + 61}])",
    }
    for stage in json.loads((TEMPLATES / f"{name}.json").read_text(encoding="utf-8"))["pipeline"]:
        which = f"stage.{stage['tag']}" if "tag" in stage else stage["type"]
        if "filename" in stage:
            file = place / "cloud.laz" if stage["type"] == "readers.las" else target / stage["filename"]
            yield f"--{which}.filename={file}"
        for option, value in stage.items():
            if value in list(real):
                yield f"--{which}.{option}={real[value]}"
