"""Pictures of views: what is near is bright, what is flat is blue, nothing is grey."""

from __future__ import annotations

import numpy as np

from geo_nerf.products.view_pictures import NOTHING, colour_picture, depth_picture, normal_picture, sheet


def test_depths_run_from_bright_to_dark_with_a_scale_beside_them() -> None:
    depth = np.tile(np.linspace(20.0, 60.0, 160, dtype=np.float32), (90, 1))
    depth[:10] = np.nan
    picture = depth_picture(depth)
    brightness = picture.astype(float).mean(axis=-1)
    assert picture.shape == (90, 180, 3) and picture.dtype == np.uint8
    assert (np.diff(brightness[50, :160:20]) < 0).all() and (picture[:10, :160] == NOTHING).all()
    scale = picture[:, 162:165].astype(float).mean(axis=(1, 2))
    assert scale[8] > scale[75] and (picture[:, 168:] < 200).any(), "a bar from near to far, and figures"


def test_depths_of_nothing_have_no_scale() -> None:
    picture = depth_picture(np.full((40, 80), np.nan, np.float32))
    assert (picture[:, :80] == NOTHING).all() and (picture[:, 80:] == 255).all()


def test_normals_and_colours() -> None:
    normals = np.zeros((1, 4, 3))
    normals[0] = [[0, 0, 1], [1, 0, 0], [0, -1, 0], [np.nan] * 3]
    assert normal_picture(normals)[0].tolist() == [[128, 128, 255], [255, 128, 128], [128, 0, 128], list(NOTHING)]
    assert colour_picture(np.array([[[0.0, 0.5, 1.2], [np.nan, 0, 0]]]))[0].tolist() == [[0, 128, 255], list(NOTHING)]


def test_a_sheet_shows_every_panel_whole_under_its_caption() -> None:
    panels = {f"panel {number}": np.full((50, 60 + 10 * number, 3), 40 * (number + 1), np.uint8) for number in range(3)}
    page = sheet(panels)
    for number, panel in enumerate(panels.values()):
        assert (page == panel[0, 0]).all(axis=-1).sum() >= panel[..., 0].size, number
    assert sheet(panels, columns=1).shape[0] > page.shape[0] > 100
    plain = sheet(dict.fromkeys(["", " ", "  "], panels["panel 0"]))
    assert (page[:16] < 128).any() and not (plain[:16] < 30).any(), "captions are written"
