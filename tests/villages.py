"""The villages that tests look at: one rendered for the session, and the larger one of `../shared/data` where that is.

Both have photographs with tags, control, exact cameras, the surface, and the cameras as a COLMAP model with tie points. The made one's
tie points are points of its true surface, seen wherever nothing stands before them, and marked with noise of a known size.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from geo_nerf.artefacts import write_json
from geo_nerf.frame import LocalFrame
from geo_nerf.types import Intrinsics

if TYPE_CHECKING:
    import pycolmap

    from geo_nerf.synthetic.survey import Survey

SHARED = Path(__file__).resolve().parents[1].parent / "shared" / "data"
#: what parametrises a test that any village serves
NAMES = ("made", "shared") if (SHARED / "village").is_dir() else ("made",)
#: of each coordinate of an observation in the made model
_NOISE_PX = 0.16
_TIE_POINTS = 4000
#: a point this far behind the nearest one is hidden by it
_BEHIND_M = 0.25


@dataclass(frozen=True)
class Village:
    """A rendered survey with exact truth; read only."""

    photos: Path
    control: Path
    checks: Path
    truth: Path
    #: a COLMAP model of the true cameras, with `frame.json`
    colmap: Path
    #: mean distance of the model's observations from where its points project, pixels
    reprojection_px: float

    @cached_property
    def cameras(self) -> dict[str, Any]:
        """`truth/cameras.json`."""
        return json.loads((self.truth / "cameras.json").read_text())

    @cached_property
    def scene(self) -> dict[str, Any]:
        """`truth/scene.json`."""
        return json.loads((self.truth / "scene.json").read_text())

    @property
    def images(self) -> dict[str, dict[str, Any]]:
        """Name of a photograph -> `R_c2w`, OpenCV axes to east-north-up, and `centre_enu`, metres."""
        return {image["name"]: image for image in self.cameras["images"]}

    @property
    def frame(self) -> LocalFrame:
        origin = self.cameras["origin"]
        return LocalFrame(origin["lon"], origin["lat"], origin["h"])

    @property
    def intrinsics(self) -> Intrinsics:
        """The true lens."""
        camera = self.cameras["camera"]
        size_hw = tuple(camera["size_hw"]) if "size_hw" in camera else (camera["h"], camera["w"])
        return Intrinsics(size_hw, *(camera[name] for name in ("fx", "fy", "cx", "cy", "k1", "k2", "p1", "p2")))  # type: ignore[arg-type]

    @property
    def flying_height_m(self) -> float:
        """Median of the cameras' heights over the frame's origin."""
        return float(np.median([image["centre_enu"][2] for image in self.images.values()]))

    def surface(self) -> np.ndarray:
        """`(N, 3)` float64 local metres: what photographs see of the surface."""
        import laspy
        import pyproj

        cloud = laspy.read(self.truth / "surface.laz")
        return self.frame.crs_to_local(np.asarray(cloud.xyz), pyproj.CRS("EPSG:25832"))

    def project(self, xyz_local: np.ndarray, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Where a photograph shows points, by OpenCV.

        Args:
            xyz_local: `(N, 3)` metres.
            name: of the photograph.

        Returns:
            `(N, 2)` pixels, centres at +0.5, and `(N,)` depths, metres.
        """
        import cv2

        image, lens = self.images[name], self.intrinsics
        local_to_camera = np.array(image["R_c2w"]).T
        in_camera = (xyz_local - np.array(image["centre_enu"])) @ local_to_camera.T
        matrix = np.array([[lens.fx, 0, lens.cx], [0, lens.fy, lens.cy], [0, 0, 1]])
        bent = np.array([lens.k1, lens.k2, lens.p1, lens.p2])
        return cv2.projectPoints(in_camera, np.zeros(3), np.zeros(3), matrix, bent)[0][:, 0], in_camera[:, 2]


def shared_village() -> Village:
    """The village among the test surveys; 0.206 px is what their README says."""
    folder = SHARED / "village"
    return Village(
        folder / "images", folder / "gcp_list.txt", folder / "checkpoints.txt", folder / "truth", folder / "truth/colmap", 0.206
    )


def made_village(survey: Survey, folder: Path) -> Village:
    """A survey of `geo_nerf.synthetic` with a COLMAP model, which goes into `folder` unless it is there."""
    mean_px = _NOISE_PX * float(np.sqrt(np.pi / 2))  # of the length of a vector with two normal coordinates
    village = Village(survey.photos, survey.control, survey.checks, survey.truth, folder, mean_px)
    if not (folder / "frame.json").exists():
        _write_model(village, np.random.default_rng(7))
    return village


def _write_model(village: Village, rng: np.random.Generator) -> None:
    import pycolmap

    surface, frame = village.surface(), village.frame
    chosen = rng.choice(len(surface), _TIE_POINTS, replace=False)
    shown = {name: _shown(village, surface, chosen, name, rng) for name in sorted(village.images)}
    tracks: dict[int, list[pycolmap.TrackElement]] = {point: [] for point in range(_TIE_POINTS)}
    for photo, (points, _) in enumerate(shown.values(), 1):
        for feature, point in enumerate(points):
            tracks[int(point)].append(pycolmap.TrackElement(photo, feature))
    model = _posed(village, {name: pixels for name, (_, pixels) in shown.items()})
    for point, track in tracks.items():
        if len(track) > 1:
            colour = rng.integers(0, 256, 3, dtype=np.uint8)
            model.add_point3D(surface[chosen[point]], pycolmap.Track(track), colour)
    model.update_point_3d_errors()
    village.colmap.mkdir(parents=True, exist_ok=True)
    model.write(str(village.colmap))
    place = {"lon_deg": frame.lon_deg, "lat_deg": frame.lat_deg, "ellipsoidal_height_m": frame.height_m}
    write_json(village.colmap / "frame.json", place)


def _posed(village: Village, features: dict[str, np.ndarray]) -> pycolmap.Reconstruction:
    """The true cameras as COLMAP has them, with features but without points."""
    import pycolmap

    lens, model = village.intrinsics, pycolmap.Reconstruction()
    params = [lens.fx, lens.fy, lens.cx, lens.cy, lens.k1, lens.k2, lens.p1, lens.p2]
    height, width = lens.size_hw
    model.add_camera_with_trivial_rig(pycolmap.Camera(model="OPENCV", width=width, height=height, params=params, camera_id=1))
    for number, (name, pixels) in enumerate(features.items(), 1):
        local_to_camera = np.array(village.images[name]["R_c2w"]).T
        move = -local_to_camera @ np.array(village.images[name]["centre_enu"])
        image = pycolmap.Image(name=name, camera_id=1, image_id=number, keypoints=pixels)
        model.add_image_with_trivial_frame(image, pycolmap.Rigid3d(np.column_stack([local_to_camera, move])))
    return model


def _shown(village: Village, surface: np.ndarray, chosen: np.ndarray, name: str, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Numbers (in `chosen`) of the points that a photograph shows, and their pixels with noise."""
    import cv2

    pixels, depth = village.project(surface, name)
    height, width = village.intrinsics.size_hw
    inside = (depth > 0) & (pixels > 2).all(axis=1) & (pixels < [width - 2, height - 2]).all(axis=1)
    cell = pixels[inside].astype(int)
    nearest = np.full((height, width), np.inf)
    np.minimum.at(nearest, (cell[:, 1], cell[:, 0]), depth[inside])
    nearest = cv2.erode(nearest.astype(np.float32), np.ones((3, 3), np.uint8))
    x, y = np.clip(pixels[chosen].astype(int), 0, [width - 1, height - 1]).T
    seen = np.flatnonzero(inside[chosen] & (depth[chosen] < nearest[y, x] + _BEHIND_M))
    return seen, pixels[chosen][seen] + rng.normal(0, _NOISE_PX, (len(seen), 2))
