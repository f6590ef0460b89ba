"""Entwine Point Tiles 1.0 (entwine.io): a folder of LAZ files, one a node of the octree, for web viewers.

Comes in: `PointBlocks`. Goes out: the folder, complete or not at all.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pyproj

from geo_nerf.crs import heights_above
from geo_nerf.crs.files import las_wkt
from geo_nerf.crs.identity import known_code
from geo_nerf.events import Events
from geo_nerf.products.final_file import final_folder
from geo_nerf.products.octree import GRID_BITS, Cube, Node, octree_nodes
from geo_nerf.products.read_back import check_ept, meant_points
from geo_nerf.products.records import PointBlocks

_KINDS = {"i": "signed", "u": "unsigned", "f": "float"}
#: laspy's names of what Entwine calls otherwise
_NAMES = {
    "intensity": "Intensity",
    "return_number": "ReturnNumber",
    "number_of_returns": "NumberOfReturns",
    "classification": "Classification",
    "user_data": "UserData",
    "point_source_id": "PointSourceId",
    "gps_time": "GpsTime",
    "red": "Red",
    "green": "Green",
    "blue": "Blue",
    "nir": "Infrared",
}


def write_ept(points: PointBlocks, crs: pyproj.CRS, folder: Path, events: Events) -> Path:
    """Write points as EPT.

    Args:
        points: the cloud.
        crs: its CRS.
        folder: made anew; appears when it is complete.
        events: told of the progress.

    Returns:
        The path of `ept.json`.

    Raises:
        NoSpaceError: the disk is full.
    """
    with final_folder(folder) as partial:
        for name in ("ept-data", "ept-hierarchy", "ept-sources"):
            (partial / name).mkdir()
        cube, hierarchy, done = Cube.around(points), {}, 0
        for node in octree_nodes(points, cube, partial, events):
            hierarchy[_name(node)] = len(node.records)
            _write_node(points, node, partial / "ept-data" / f"{_name(node)}.laz")
            done += len(node.records)
            events.progress(done, points.count, "writing EPT")
        _write(partial / "ept-hierarchy" / "0-0-0-0.json", hierarchy)
        _write(partial / "ept-sources" / "list.json", [])
        _write(partial / "ept.json", _description(points, crs, cube))
        check_ept(partial, folder / "ept.json", meant_points(points, crs))
    return folder / "ept.json"


def _name(node: Node) -> str:
    return f"{node.level}-{node.x}-{node.y}-{node.z}"


def _write_node(points: PointBlocks, node: Node, path: Path) -> None:
    import laspy

    with path.open("wb+") as stream, laspy.open(stream, mode="w", header=points.header, do_compress=True, closefd=False) as writer:
        writer.write_points(laspy.PackedPointRecord(node.records, points.header.point_format))


def _description(points: PointBlocks, crs: pyproj.CRS, cube: Cube) -> dict[str, Any]:
    low, high = cube.centre - cube.halfsize, cube.centre + cube.halfsize
    return {
        "version": "1.1.0",
        "dataType": "laszip",
        "hierarchyType": "json",
        "points": points.count,
        "span": 2**GRID_BITS,
        "bounds": [*low.tolist(), *high.tolist()],
        "boundsConforming": [*points.metres(points.low).tolist(), *points.metres(points.high).tolist()],
        "schema": _schema(points),
        "srs": _srs(crs),
        "heights_above": heights_above(crs),
    }


def _schema(points: PointBlocks) -> list[dict[str, Any]]:
    scales, offsets = np.asarray(points.header.scales), np.asarray(points.header.offsets)
    place = [
        {"name": name, "type": "signed", "size": 4, "scale": float(scales[axis]), "offset": float(offsets[axis])}
        for axis, name in enumerate("XYZ")
    ]
    dimensions = [dimension for dimension in points.header.point_format.dimensions if dimension.name in _NAMES or not dimension.is_standard]
    return place + [
        {
            "name": _NAMES.get(dimension.name, dimension.name),
            "type": _KINDS[np.dtype(dimension.dtype or "u1").kind],
            "size": max(dimension.num_bits // 8, 1),
        }
        for dimension in dimensions
    ]


def _srs(crs: pyproj.CRS) -> dict[str, str]:
    parts = crs.sub_crs_list if crs.is_compound else [crs]
    codes = [known_code(part) for part in parts]
    named = dict(zip(("horizontal", "vertical"), (code[1] for code in codes if code), strict=False)) if all(codes) else {}
    return {**({"authority": codes[0][0]} if named and codes[0] else {}), **named, "wkt": las_wkt(crs)}


def _write(path: Path, value: Any) -> None:
    path.write_text(json.dumps(value, indent=2) + "\n", encoding="utf-8")
