"""A made flight without pixels: photographs over rolling ground and where each ground point is seen, for large blocks.

In: how many photographs. Out: a catalogue whose tags are as uncertain as a receiver's, the truth, observations, and on request COLMAP's
database with all matched pairs, some matches wrong.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.crs import WGS84_3D
from geo_nerf.frame import LocalFrame
from geo_nerf.poses.block import Block, project
from geo_nerf.poses.database import write_matches, write_ties_database
from geo_nerf.poses.pairs import choose_pairs
from geo_nerf.poses.priors import Fixes, read_fixes
from geo_nerf.types import Catalog, GimbalAngles, GnssFix, Intrinsics, IntrinsicsPrior, Photo

_FRAME = LocalFrame(11.5794, 48.1408, 560.0)
_HEIGHT_M, _FORWARD_M, _SIDE_M = 80.0, 20.0, 30.0
_SIZE_HW = (1064, 1596)
#: fx fy cx cy k1 k2 p1 p2 k3
_LENS = np.array([1068.0, 1068.0, 800.0, 531.0, -0.02, 0.0, 0.0, 0.0, 0.0])
#: part of the photographs that show a point in which it is found, too
_FOUND = 0.7


@dataclass(frozen=True)
class TieFlight:
    """P photographs, N ground points."""

    catalog: Catalog
    frame: LocalFrame
    #: the truth in `frame`, observations with noise
    block: Block
    #: receiver's standard deviation, metres
    gnss_sigma_m: float

    @property
    def feature(self) -> np.ndarray:
        """`(M,)` int64 number of each observation among its photograph's: the feature that the database knows it by."""
        order = np.argsort(self.block.obs_photo, kind="stable")
        starts = np.searchsorted(self.block.obs_photo[order], np.arange(len(self.block.names)))
        number = np.empty(len(order), np.int64)
        number[order] = np.arange(len(order)) - starts[self.block.obs_photo[order]]
        return number

    @property
    def fixes(self) -> Fixes:
        """The tags' positions in `frame`."""
        return read_fixes(self.catalog, self.frame)


def made_flight(photographs: int, *, ties: int = 300, gnss_sigma_m: float = 1.0, noise_px: float = 0.5, seed: int = 0) -> TieFlight:
    """Fly strips 80 m above ground that rolls by 10 m; every tenth photograph looks 30 degrees off straight down.

    Args:
        photographs: how many.
        ties: observations a photograph, about.
        gnss_sigma_m: one standard deviation of each coordinate; up to 0.1 m the tags say RTK.
        noise_px: of each observed coordinate.
        seed: of everything random.
    """
    random = np.random.default_rng(seed)
    centres, rotations, tags = _flown(photographs, random)
    points = _ground(centres, ties, random)
    block = _observed(centres, rotations, points, noise_px, random)
    catalog = _catalog(centres + random.normal(0, gnss_sigma_m, centres.shape), tags, gnss_sigma_m)
    return TieFlight(catalog, _FRAME, block, gnss_sigma_m)


def write_flight(path: Path, flight: TieFlight, neighbours: int, *, wrong: float = 0.01, seed: int = 0) -> int:
    """Write a flight as COLMAP's database after matching.

    Args:
        path: the database, made anew.
        flight: the flight.
        neighbours: as `PosesSettings.neighbours`.
        wrong: part of each pair's matches that join features of different points.
        seed: of the wrong ones.

    Returns:
        Pairs written.
    """
    block, random = flight.block, np.random.default_rng(seed)
    feature = flight.feature
    order = np.lexsort((feature, block.obs_photo))
    starts = np.searchsorted(block.obs_photo[order], np.arange(len(block.names) + 1))
    own = [order[starts[n] : starts[n + 1]] for n in range(len(block.names))]
    places = {name: block.obs_px[rows].astype(np.float32) for name, rows in zip(block.names, own, strict=True)}
    write_ties_database(path, flight.catalog, places, flight.fixes)
    pairs = choose_pairs(flight.fixes.xyz, neighbours, None)
    return write_matches(path, ((int(i), int(j), _matches(block.obs_point, feature, own[i], own[j], wrong, random)) for i, j in pairs))


def _matches(
    points: np.ndarray, feature: np.ndarray, first: np.ndarray, second: np.ndarray, wrong: float, random: np.random.Generator
) -> np.ndarray:
    _, i, j = np.intersect1d(points[first], points[second], return_indices=True)
    slips = random.choice(len(j), int(wrong * len(j)), replace=False)
    j[slips] = j[np.roll(slips, 1)]
    return np.asarray(np.column_stack([feature[first[i]], feature[second[j]]]).astype(np.uint32))


def _flown(count: int, random: np.random.Generator) -> tuple[np.ndarray, np.ndarray, list[GimbalAngles]]:
    from scipy.spatial.transform import Rotation

    along = max(int(np.ceil(np.sqrt(count * _SIDE_M / _FORWARD_M))), 1)
    number = np.arange(count)
    strip, step = number // along, number % along
    step = np.where(strip % 2, along - 1 - step, step)
    centres = np.column_stack([step * _FORWARD_M, strip * _SIDE_M, np.full(count, _HEIGHT_M)]) + random.normal(0, 1.0, (count, 3))
    centres -= np.r_[centres[:, :2].mean(axis=0), 0.0]
    yaw = np.where(strip % 2, 270.0, 90.0) + random.normal(0, 3, count)
    tilt = np.where(number % 10 == 5, 30.0, 0.0)
    ahead, right = _heading(yaw), _heading(yaw + 90.0)
    level = np.stack([right, -ahead, np.broadcast_to([0.0, 0.0, -1.0], right.shape)], axis=1)
    wobble = np.column_stack([-tilt + random.normal(0, 2, count), random.normal(0, 2, count)])
    rotations = Rotation.from_euler("xy", wobble, degrees=True).as_matrix() @ level
    return centres, rotations, [GimbalAngles(float(y), float(t) - 90.0, 0.0) for y, t in zip(yaw, tilt, strict=True)]


def _heading(azimuth_deg: np.ndarray) -> np.ndarray:
    radians = np.radians(azimuth_deg)
    return np.column_stack([np.sin(radians), np.cos(radians), np.zeros(len(radians))])


def _ground(centres: np.ndarray, ties: int, random: np.random.Generator) -> np.ndarray:
    """So many points that a photograph shows about `ties` of them that are found."""
    footprint = _HEIGHT_M**2 * _SIZE_HW[0] * _SIZE_HW[1] / _LENS[0] ** 2
    low, high = centres[:, :2].min(axis=0) - 40.0, centres[:, :2].max(axis=0) + 40.0
    xy = random.uniform(low, high, (max(int(np.prod(high - low) / footprint * ties / _FOUND), 50), 2))
    return np.column_stack([xy, 5.0 * np.sin(xy[:, 0] / 70.0) * np.cos(xy[:, 1] / 90.0) + random.uniform(0, 5, len(xy))])


def _observed(centres: np.ndarray, rotations: np.ndarray, points: np.ndarray, noise_px: float, random: np.random.Generator) -> Block:
    from scipy.spatial import cKDTree

    tree, found = cKDTree(points[:, :2]), []
    height, width = _SIZE_HW
    for photo, (centre, rotation) in enumerate(zip(centres, rotations, strict=True)):
        near = np.array(tree.query_ball_point(centre[:2], 2.2 * _HEIGHT_M), np.int64)
        px = project((points[near] - centre) @ rotation.T, _LENS)
        inside = np.isfinite(px).all(axis=1) & (px > 4).all(axis=1) & (px < [width - 4, height - 4]).all(axis=1)
        inside &= random.random(len(near)) < _FOUND
        found.append(
            np.column_stack([near[inside], np.full(inside.sum(), photo), px[inside] + random.normal(0, noise_px, (inside.sum(), 2))])
        )
    table = np.concatenate(found)
    table = table[np.lexsort((table[:, 1], table[:, 0]))]
    block = Block(
        names=tuple(f"IMG_{n:05d}.jpg" for n in range(len(centres))),
        cameras=("1",),
        camera_of=np.zeros(len(centres), np.int64),
        rotations=rotations,
        centres=centres,
        lenses=_LENS[None].copy(),
        points=points,
        rgb=np.full((len(points), 3), 128, np.uint8),
        obs_point=table[:, 0].astype(np.int64),
        obs_photo=table[:, 1].astype(np.int64),
        obs_px=np.ascontiguousarray(table[:, 2:]),
    )
    return block.keep_observations(np.ones(len(table), bool))


def _catalog(positions: np.ndarray, tags: list[GimbalAngles], sigma_m: float) -> Catalog:
    """The catalogue a reader would make of the flight's tags; focal length known to half a percent."""
    places = _FRAME.local_to_crs(positions, pyproj.CRS(WGS84_3D))
    height, width = _SIZE_HW
    lens = IntrinsicsPrior(Intrinsics(_SIZE_HW, 1073.0, 1073.0, width / 2, height / 2), 0.01, "exif_focal")
    photos = [
        Photo(
            name=f"IMG_{n:05d}.jpg",
            path=Path(f"IMG_{n:05d}.jpg"),
            size_hw=_SIZE_HW,
            orientation=1,
            camera="made",
            prior=lens,
            gnss=GnssFix(float(lon), float(lat), float(up), "ellipsoid", sigma_m, sigma_m, "fixed" if sigma_m <= 0.1 else "none"),
            gimbal=angles,
            taken_at=None,
            relative_altitude_m=_HEIGHT_M,
            fingerprint=str(n),
        )
        for n, ((lon, lat, up), angles) in enumerate(zip(places, tags, strict=True))
    ]
    return Catalog(Path("photos"), tuple(photos))
