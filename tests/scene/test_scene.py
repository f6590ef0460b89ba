"""A village's scene against its true geometry: tie points, colours between photographs, files on disk."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.scene.pyramid import build_scene
from geo_nerf.scene.scene import Scene, level_path
from geo_nerf.scene.site import moved
from geo_nerf.settings import SceneSettings

ROOT = Path(__file__).resolve().parents[2]


def projected(scene: Scene, place: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Numbers of the tie points a view observes, where its pinhole puts them, where they are observed."""
    view, ties = scene.views[place], scene.tie_points
    mine = ties.observation_photo == view.index
    points = ties.observation_point[mine]
    in_camera = (ties.xyz[points] - view.camera_to_local[:3, 3]) @ view.camera_to_local[:3, :3]
    return points, view.pinhole.project(in_camera), ties.observation_px[mine]


def test_tie_points_fall_where_the_undistorted_views_show_them(village, village_scene, settings):
    places = range(len(village.images))
    errors = [np.linalg.norm(at - seen, axis=1) for _, at, seen in (projected(village_scene, place) for place in places)]
    assert np.concatenate(errors).mean() < village.reprojection_px * settings.max_image_px / village.intrinsics.size_hw[1] * 1.15
    assert max(error.mean() for error in errors) < 0.35


def test_undistorted_photographs_show_one_point_in_one_colour(village_scene):
    """Bilinear grey values at the tie points agree over the photographs; they agree less half a pixel apart, or a pixel beside."""

    def disagreement(right: float, down: float, other_way: int = 1) -> float:
        sums = np.zeros((3, len(village_scene.tie_points.xyz)))
        for place in range(len(village_scene.views)):
            points, at, _ = projected(village_scene, place)
            grey = sampled(village_scene.image(place, 0), at + np.array([right, down]) * (1 if place % 2 else other_way))
            np.add.at(sums, (slice(None), points), np.stack([np.ones_like(grey), grey, grey**2]))
        count, total, square = sums
        return float(np.sqrt(np.median((square / count - (total / count) ** 2)[count >= 4])))

    aligned = disagreement(0.0, 0.0)
    assert aligned < 9.0
    assert disagreement(0.5, 0.5, other_way=-1) > 1.05 * aligned
    assert min(disagreement(*shift) for shift in ((1, 0), (-1, 0), (0, 1), (0, -1))) > 1.03 * aligned


def sampled(pixels: np.ndarray, at: np.ndarray) -> np.ndarray:
    """Bilinear grey value at pixel coordinates with centres at +0.5."""
    height, width = pixels.shape[:2]
    x, y = np.clip(at[:, 0] - 0.5, 0, width - 1.001), np.clip(at[:, 1] - 0.5, 0, height - 1.001)
    column, row = x.astype(int), y.astype(int)
    u, v = x - column, y - row
    grey = pixels.astype(np.float64).mean(axis=2)
    above = grey[row, column] * (1 - u) + grey[row, column + 1] * u
    below = grey[row + 1, column] * (1 - u) + grey[row + 1, column + 1] * u
    return above * (1 - v) + below * v


def test_the_box_holds_the_true_surface_and_no_camera(village, village_scene, settings):
    surface = village.surface()[::20]
    assert village_scene.bounds.contains(surface).mean() > 0.9999
    # a slab, not a cube: margin below, headroom above, and a little for the ground beyond the truth's area
    headroom = settings.headroom * village.flying_height_m
    assert village_scene.bounds.extent_m[2] < np.ptp(surface[:, 2]) + settings.slab_margin_m + headroom + 2.0
    centres = np.stack([view.camera_to_local[:3, 3] for view in village_scene.views])
    assert (centres[:, 2] > village_scene.bounds.high[2]).all()


def test_gsd_is_that_of_the_whole_photographs(village, village_scene):
    assert village_scene.gsd_m == pytest.approx(village.scene["gsd"], rel=0.05)


def test_levels_are_means_of_two_by_two(village_scene):
    for level in (1, 2):
        finer, coarser = (np.asarray(village_scene.image(7, k), np.float64) for k in (level - 1, level))
        mean = finer.reshape(coarser.shape[0], 2, coarser.shape[1], 2, 3).mean(axis=(1, 3))
        assert np.abs(mean - coarser).max() <= 0.5
        assert village_scene.views[7].pinhole.at_level(level).size_hw == coarser.shape[:2]


def test_images_are_mapped_and_read_only(village_scene, settings):
    image = village_scene.image(0, 0)
    assert isinstance(image, np.memmap) and not image.flags.writeable
    assert max(image.shape) <= settings.max_image_px and image.dtype == np.uint8


def test_a_scene_reads_back_as_written(village_scene):
    again = Scene.load(village_scene.folder)
    assert again.frame == village_scene.frame and again.gsd_m == village_scene.gsd_m and again.levels == village_scene.levels
    np.testing.assert_array_equal(again.bounds.low, village_scene.bounds.low)
    np.testing.assert_array_equal(again.tie_points.observation_px, village_scene.tie_points.observation_px)
    for found, given in zip(again.views, village_scene.views, strict=True):
        assert (found.index, found.name, found.pinhole, found.stem) == (given.index, given.name, given.pinhole, given.stem)
        np.testing.assert_array_equal(found.camera_to_local, given.camera_to_local)


@pytest.mark.parametrize("text", ["", "[1, 2", '{"views": 3}', '{"format": 1}'])
def test_a_damaged_scene_is_told_with_its_path(village_scene, tmp_path, text):
    (tmp_path / "tie_points.npz").write_bytes((village_scene.folder / "tie_points.npz").read_bytes())
    (tmp_path / "scene.json").write_text(text)
    with pytest.raises(DamagedArtefactError, match=r"scene\.json"):
        Scene.load(tmp_path)


def test_a_truncated_view_is_told_with_its_path(village_scene, tmp_path):
    stem = village_scene.views[3].stem
    whole = level_path(village_scene.folder, stem, 0).read_bytes()
    cut = level_path(tmp_path, stem, 0)
    cut.parent.mkdir()
    cut.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(DamagedArtefactError, match=cut.name):
        replace(village_scene, folder=tmp_path).image(3, 0)


def test_a_scene_opens_without_pyproj_opencv_scipy_and_pydantic(village_scene):
    code = f"""
import sys
from pathlib import Path
for name in ("pyproj", "cv2", "pydantic", "scipy", "rasterio", "pycolmap"):
    sys.modules[name] = None
import geo_nerf.field
import geo_nerf.scene.rays
from geo_nerf.scene.scene import Scene
scene = Scene.load(Path({str(village_scene.folder)!r}))
print(scene.image(5, 1).shape, len(scene.views))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert done.returncode == 0, done.stderr
    assert int(done.stdout.split()[-1]) == len(village_scene.views)


def test_a_scene_is_built_at_its_site(village_survey, village_scene, tmp_path: Path) -> None:
    """The village's second survey in a frame of its own, few photographs; its views and box are where the first one's are."""
    orientation, catalog = village_survey
    frame = replace(orientation.frame, lon_deg=orientation.frame.lon_deg + 0.001, height_m=orientation.frame.height_m - 3.0)
    some = replace(orientation, photos=orientation.photos[:2])
    seen = np.isin(orientation.tie_points.observation_photo, (0, 1))
    ties = orientation.tie_points
    observed = {name: getattr(ties, name)[seen] for name in ("observation_photo", "observation_point", "observation_px")}
    some = replace(some, tie_points=replace(ties, **observed))
    settings = SceneSettings(max_image_px=100, levels=2, tie_point_views=2)
    scene = build_scene(moved(some, frame), catalog, settings, tmp_path, Events(), earlier=village_scene)
    assert scene.frame == village_scene.frame and scene.bounds == village_scene.bounds
    for one, other in zip(scene.views, village_scene.views, strict=False):
        assert np.abs(one.camera_to_local - other.camera_to_local).max() < 1e-6
    assert np.array_equal(Scene.load(tmp_path).bounds.high, village_scene.bounds.high)
