"""What a plan is made from: cameras, ground points and who observes them, in local metres, with the CRS the tiles are cut in.

Comes in: an orientation, or a catalogue alone (positions and angles of its tags over level ground). Goes out: a `Survey`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyproj

from geo_nerf.errors import InputError
from geo_nerf.frame import LocalFrame
from geo_nerf.images.footprints import flown
from geo_nerf.images.placed import local_places
from geo_nerf.scene.bounds import lone_points
from geo_nerf.scene.camera import Pinhole
from geo_nerf.scene.ties import good_tie_points, ground_sampling_distance
from geo_nerf.scene.undistort import plan_undistortion
from geo_nerf.settings import SceneSettings
from geo_nerf.types import Catalog, Orientation, TiePoints

#: ground points a photograph is given where there are no tie points
_LEVEL_POINTS = 5


@dataclass(frozen=True)
class Survey:
    """V photographs over N ground points."""

    frame: LocalFrame
    #: CRS the tiles are cut in
    crs: pyproj.CRS
    names: tuple[str, ...]
    #: `(V, 4, 4)` float64, OpenCV camera axes to local metres
    cameras_to_local: np.ndarray
    #: what of each photograph is used, pixels
    pinholes: tuple[Pinhole, ...]
    #: sizes of the photographs themselves
    sizes_hw: tuple[tuple[int, int], ...]
    #: `(N, 3)` float64 local metres
    points: np.ndarray
    #: `(M,)` photograph and point of each observation; both empty where nothing is oriented
    observation_photo: np.ndarray
    observation_point: np.ndarray
    gsd_m: float
    #: whether the photographs are oriented, or just placed by their tags
    oriented: bool

    @property
    def flying_height_m(self) -> float:
        """Median height of the cameras above the median ground."""
        return float(np.median(self.cameras_to_local[:, 2, 3]) - np.median(self.points[:, 2]))

    def points_crs(self) -> np.ndarray:
        """`(N, 3)` float64 the ground points in the CRS."""
        return self.frame.local_to_crs(self.points, self.crs)


def survey_of_orientation(orientation: Orientation, crs: pyproj.CRS) -> Survey:
    """The survey of oriented photographs; tie points of two rays, or far from their neighbours, tell no ground."""
    ties = good_tie_points(orientation.tie_points, orientation.photos, SceneSettings())
    if len(ties.xyz) == 0:
        raise InputError("the oriented photographs have no tie points, so nothing tells where the ground is.")
    kept = ~lone_points(ties.xyz)
    observed, number = kept[ties.observation_point], np.cumsum(kept) - 1
    lenses = orientation.intrinsics
    whole = {key: plan_undistortion(lens, max_image_px=0, levels=1).whole for key, lens in lenses.items()}
    photos = orientation.photos
    return Survey(
        frame=orientation.frame,
        crs=crs,
        names=tuple(photo.name for photo in photos),
        cameras_to_local=np.stack([photo.camera_to_local for photo in photos]),
        pinholes=tuple(whole[photo.camera] for photo in photos),
        sizes_hw=tuple(lenses[photo.camera].size_hw for photo in photos),
        points=ties.xyz[kept],
        observation_photo=ties.observation_photo[observed],
        observation_point=number[ties.observation_point[observed]],
        gsd_m=_gsd(ties, orientation, lenses),
        oriented=True,
    )


def _gsd(ties: TiePoints, orientation: Orientation, lenses: Mapping) -> float:
    return ground_sampling_distance(ties, orientation.photos, [lenses[photo.camera].fx for photo in orientation.photos])


def survey_of_catalog(catalog: Catalog, crs: pyproj.CRS) -> Survey:
    """The survey as the photographs' tags tell it: level ground at take-off height, and nobody observes anything.

    Raises:
        InputError: fewer than two photographs have a position, or nothing tells how high they were.
    """
    placed = flown(catalog)
    if placed is None:
        raise InputError("too few photographs have a position, or nothing tells their height.", mend="Orient them first: `geo-nerf poses`.")
    photos = placed.photos
    frame, cameras_xy = local_places([photo.gnss for photo in photos if photo.gnss is not None])
    cameras = np.tile(np.eye(4), (len(photos), 1, 1))
    cameras[:, :3, :3] = np.transpose(placed.axes, (0, 2, 1))
    cameras[:, :2, 3] = cameras_xy
    cameras[:, 2, 3] = placed.heights_m
    lenses = {photo.camera: photo.prior.intrinsics for photo in photos}
    whole = {key: plan_undistortion(lens, max_image_px=0, levels=1).whole for key, lens in lenses.items()}
    pinholes = tuple(whole[photo.camera] for photo in photos)
    return Survey(
        frame=frame,
        crs=crs,
        names=tuple(photo.name for photo in photos),
        cameras_to_local=cameras,
        pinholes=pinholes,
        sizes_hw=tuple(photo.size_hw for photo in photos),
        points=_level_points(cameras, pinholes),
        observation_photo=np.zeros(0, np.int64),
        observation_point=np.zeros(0, np.int64),
        gsd_m=float(np.median(placed.heights_m / np.array([photo.prior.intrinsics.fx for photo in photos]))),
        oriented=False,
    )


def _level_points(cameras: np.ndarray, pinholes: tuple[Pinhole, ...]) -> np.ndarray:
    """Where the middle and the half-way corners of each picture meet the level ground, `(N, 3)` local metres."""
    slopes = np.array([[-0.25 * lens.size_hw[1] / lens.fx, -0.25 * lens.size_hw[0] / lens.fy] for lens in pinholes])
    signs = np.array([(0, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)], np.float64)[:_LEVEL_POINTS]
    rays = np.concatenate([slopes[:, None] * signs, np.ones((len(pinholes), len(signs), 1))], axis=2)
    world = np.einsum("vij,vkj->vki", cameras[:, :3, :3], rays)
    down = np.maximum(-world[..., 2], 0.25 * np.linalg.norm(world[..., :2], axis=-1))  # obliques: at most four flight heights away
    ground = cameras[:, None, :3, 3] + world * (cameras[:, None, 2:3, 3] / down[..., None])
    ground[..., 2] = 0.0
    return np.asarray(ground.reshape(-1, 3))
