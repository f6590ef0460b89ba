"""Boxes in a CRS: how they are written, what they hold, and what of a local frame they reach."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.frame import LocalFrame
from geo_nerf.georef.box import BadBoundsError, Box

FRAME = LocalFrame(11.2, 48.1, 560.0)
UTM = pyproj.CRS("EPSG:25832")


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("([1,2],[3,4])", (1, 3, -np.inf), (2, 4, np.inf)),
        (" ( [ 691000.5 , 691000.75 ] , [-5.335e6,+.5] ) ", (691000.5, -5335000, -np.inf), (691000.75, 0.5, np.inf)),
        ("([1,2],[3,4],[-1.5,7.])", (1, 3, -1.5), (2, 4, 7)),
        ("([1,1],[3,3])", (1, 3, -np.inf), (1, 3, np.inf)),
    ],
)
def test_boxes_are_written_as_pdal_writes_them(text, low, high) -> None:
    assert Box.parse(text) == Box(low, high)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1,2,3,4",
        "([1,2])",
        "([1,2],[3,4]",
        "([1,2],[3])",
        "([1,2],[3,x])",
        "([1,2],[3,4],[5,6],[7,8])",
        "([1,2],[3,nan])",
        "([2,1],[3,4])",
    ],
)
def test_other_text_is_refused_with_the_form_wanted(text) -> None:
    with pytest.raises(BadBoundsError, match=r"--bounds: .*is no box.*\(\[xmin,xmax\],\[ymin,ymax\]\)"):
        Box.parse(text)


def test_faces_belong_to_a_box() -> None:
    xyz = np.array([[1, 3, 0], [2, 4, 1e6], [1.5, 3.5, -1e6], [0.999, 3.5, 0], [1.5, 4.001, 0]])
    assert Box.parse("([1,2],[3,4])").contains(xyz).tolist() == [True, True, True, False, False]
    assert Box.parse("([1,2],[3,4],[0,5])").contains(xyz).tolist() == [True, False, False, False, False]


def test_whole_voxels_hold_the_box_and_end_at_their_faces() -> None:
    wide = Box((10.1, -3.3, -np.inf), (12.0, 4.9, np.inf)).whole_voxels(0.5)
    assert wide == Box((10.0, -3.5, -np.inf), (12.5, 5.0, np.inf))


@pytest.mark.parametrize("width_m", [1.0, 400.0, 9000.0])
def test_every_point_of_a_box_lies_in_its_local_reach(width_m) -> None:
    rng = np.random.default_rng(0)
    middle = FRAME.local_to_crs(np.array([[1500.0, -2500.0, 0.0]]), UTM)[0]
    xyz = middle + rng.uniform(-width_m / 2, width_m / 2, (3000, 3)) * [1, 1, min(1, 600 / width_m)]
    box = Box((*(middle[:2] - width_m / 2), -np.inf), (*(middle[:2] + width_m / 2), np.inf))
    low, high = box.local_reach(FRAME, UTM)
    local = FRAME.crs_to_local(xyz, UTM)[:, :2]
    assert (local >= low).all() and (local <= high).all()
    assert (high - low < 1.1 * width_m + 60).all(), "not much more than the box"


def test_a_box_as_wide_as_the_map_reaches_all_and_one_elsewhere_nothing() -> None:
    low, high = Box.parse("([-1e9,1e9],[0,1e7])").local_reach(FRAME, UTM)
    assert (low < -5000).all() and (high > 5000).all()
    assert Box.parse("([0,1],[0,1])").local_reach(FRAME, UTM) is None
