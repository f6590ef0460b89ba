"""Layers whose coordinates are not in the CRS they claim are named, with what was assumed."""

from __future__ import annotations

import json
from pathlib import Path

import pyproj
import pytest

from geo_nerf.errors import InputError
from geo_nerf.tiles.sheets import read_area, read_sheets

UTM = pyproj.CRS("EPSG:32632")


def geojson(path: Path, west: float, south: float, size: float) -> Path:
    ring = [[west, south], [west + size, south], [west + size, south + size], [west, south + size], [west, south]]
    shape = {"type": "Polygon", "coordinates": [ring]}
    features = [{"type": "Feature", "properties": {}, "geometry": shape}]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    return path


@pytest.mark.parametrize("option", ["--area", "--index", "--exclude"])
@pytest.mark.parametrize(("west", "south"), [(465350.0, 5247100.0), (2.6e6, 1.2e6), (100.0, 2000.0)])
def test_metres_without_a_crs_are_named_with_the_file(option: str, west: float, south: float, tmp_path: Path) -> None:
    path = geojson(tmp_path / "field.geojson", west, south, 100.0)
    with pytest.raises(InputError, match=r"field\.geojson") as caught:
        read_sheets(path, UTM) if option == "--index" else read_area(path, UTM, option)
    assert "degrees" in str(caught.value) and option in str(caught.value) and "photographs lie" not in str(caught.value)


def test_degrees_are_read(tmp_path: Path) -> None:
    area = read_area(geojson(tmp_path / "field.geojson", 8.5, 47.3, 0.01), UTM, "--area")
    assert 400_000 < area.bounds[0] < 500_000
