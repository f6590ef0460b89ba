"""Values that travel between rooms, all frozen. Local coordinates are metres in a `LocalFrame`; sizes are `(height, width)`.

Cameras follow OpenCV: x right, y down, z forward; pixel centres at +0.5.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

if TYPE_CHECKING:  # pyproj is not on the GPU machine
    import pyproj

    from geo_nerf.frame import LocalFrame

HeightKind = Literal["ellipsoid", "geoid", "takeoff", "unknown"]
#: factors of red, green and blue
Gain = tuple[float, float, float]


@dataclass(frozen=True)
class Intrinsics:
    """A camera's inner geometry: OpenCV's pinhole with Brown-Conrady distortion (k1 k2 p1 p2 k3), in pixels of `size_hw`."""

    size_hw: tuple[int, int]
    fx: float
    fy: float
    cx: float
    cy: float
    k1: float = 0.0
    k2: float = 0.0
    p1: float = 0.0
    p2: float = 0.0
    k3: float = 0.0

    def matrix(self) -> np.ndarray:
        """The `(3, 3)` float64 camera matrix, pixels."""
        return np.array([[self.fx, 0.0, self.cx], [0.0, self.fy, self.cy], [0.0, 0.0, 1.0]])

    def distortion(self) -> np.ndarray:
        """`(5,)` float64 in OpenCV's order: k1, k2, p1, p2, k3."""
        return np.array([self.k1, self.k2, self.p1, self.p2, self.k3])


@dataclass(frozen=True)
class IntrinsicsPrior:
    """What is known of a camera before the adjustment."""

    intrinsics: Intrinsics
    #: one standard deviation of the focal length, as a part of it (0.002: maker's calibration; 0.1: a guess)
    focal_sigma: float
    source: Literal["dewarp", "calibrated_focal", "exif_focal", "guess"]


#: vertical standard deviation of a fix whose height was not measured (no altitude in the tags, a fix in two dimensions), metres
NO_HEIGHT_SIGMA_M = 1000.0


@dataclass(frozen=True)
class GnssFix:
    """Where a photograph says it was taken."""

    lon_deg: float
    lat_deg: float
    #: metres above what `height_kind` names
    height_m: float
    height_kind: HeightKind
    #: standard deviations, metres (a default by receiver type where the file names none)
    sigma_horizontal_m: float
    sigma_vertical_m: float
    rtk: Literal["fixed", "float", "single", "none"] = "none"

    @property
    def height_measured(self) -> bool:
        """Whether `height_m` is a measurement; else it stands in for one that is not known."""
        return self.sigma_vertical_m < NO_HEIGHT_SIGMA_M


@dataclass(frozen=True)
class GimbalAngles:
    """Camera attitude as the maker writes it: degrees, yaw clockwise from north, pitch -90 looking straight down."""

    yaw_deg: float
    pitch_deg: float
    roll_deg: float


@dataclass(frozen=True)
class Photo:
    """One photograph of the catalogue."""

    #: path below the photographs' folder, with forward slashes: the photograph's name everywhere
    name: str
    path: Path
    #: as displayed, after EXIF orientation
    size_hw: tuple[int, int]
    #: EXIF orientation, 1 to 8
    orientation: int
    #: photographs with the same key share one `Intrinsics`
    camera: str
    prior: IntrinsicsPrior
    gnss: GnssFix | None
    gimbal: GimbalAngles | None
    #: ISO 8601 local time of exposure
    taken_at: str | None
    #: height above take-off, metres (DJI RelativeAltitude and kin)
    relative_altitude_m: float | None
    #: hash of the file's bytes
    fingerprint: str
    #: file whose black pixels are not to be used, or the photograph itself where parts of it are transparent, see `images.masks`
    mask: Path | None = None
    #: hash of the mask's bytes
    mask_fingerprint: str = ""
    #: values of a file of more than 8 bits that become 0 and 255, the same for all photographs of the camera; None for 8 bits
    levels: tuple[int, int] | None = None


@dataclass(frozen=True)
class Catalog:
    """The usable photographs of one folder, sorted by name, and what was left out and why."""

    root: Path
    photos: tuple[Photo, ...]
    #: name -> reason, for every file left out
    rejected: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class ControlPoint:
    """A surveyed point on the ground, in the control file's CRS."""

    label: str
    #: easting, northing, height as given
    xyz_crs: tuple[float, float, float]


@dataclass(frozen=True)
class ControlMark:
    """Where a control point is seen in a photograph."""

    label: str
    photo: str
    #: pixels, x right, y down, of the photograph as displayed
    xy_px: tuple[float, float]


@dataclass(frozen=True)
class Control:
    """A control (or check) file: points, marks and the CRS of the points."""

    path: Path
    crs: pyproj.CRS
    points: tuple[ControlPoint, ...]
    marks: tuple[ControlMark, ...]
    #: what the reader doubts about the file (marks of unknown photographs, all heights zero, …)
    doubts: tuple[str, ...] = ()
    #: marks outside their photograph: not used, but they tell of marks measured on pictures of another size
    outside: tuple[ControlMark, ...] = ()
    #: those of `doubts` that hold only if the marks are no marks of pictures of another size, which the pose step finds out
    pending: tuple[str, ...] = ()
    #: whether heights were measured; the points' are 0 where not
    heights_known: bool = True


@dataclass(frozen=True)
class OrientedPhoto:
    """A photograph with its pose."""

    name: str
    camera: str
    #: `(4, 4)` float64, OpenCV camera axes to local metres
    camera_to_local: np.ndarray

    @property
    def centre(self) -> np.ndarray:
        """`(3,)` float64 projection centre, local metres."""
        return self.camera_to_local[:3, 3]


@dataclass(frozen=True)
class TiePoints:
    """Triangulated points: N points, M observations."""

    #: `(N, 3)` float64 local metres
    xyz: np.ndarray
    #: `(N, 3)` uint8
    rgb: np.ndarray
    #: `(N,)` float32 mean reprojection error, pixels
    error_px: np.ndarray
    #: `(M,)` int32 index into `Orientation.photos`
    observation_photo: np.ndarray
    #: `(M,)` int32 index into the points
    observation_point: np.ndarray
    #: `(M, 2)` float32 pixels in the distorted photograph
    observation_px: np.ndarray


@dataclass(frozen=True)
class Orientation:
    """Outcome of the pose step: where every registered photograph was and how it looked."""

    frame: LocalFrame
    intrinsics: Mapping[str, Intrinsics]
    photos: tuple[OrientedPhoto, ...]
    tie_points: TiePoints
    #: JSON-able figures and doubts: reprojection error, GNSS / control / check residuals, how well height is determined, …
    report: Mapping[str, Any]


@dataclass(frozen=True)
class Part:
    """The part of an oriented survey that a run is limited to: a tile with its halo."""

    #: folder of the survey's run, its photographs oriented
    run: Path
    #: names of the photographs that see the part
    photos: tuple[str, ...]
    #: west, south, east, north of the surface's box, local metres of the survey's frame
    box_m: tuple[float, float, float, float]
    #: the survey's ground sampling distance, so that all parts' products have the same cells, metres
    gsd_m: float
    #: factors of red, green, blue that bring each of `photos` to the survey's exposure; empty where they are not known
    gains: tuple[Gain, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """The part as JSON values."""
        gains = {"gains": [list(gain) for gain in self.gains]} if self.gains else {}
        return {"run": str(self.run), "photos": list(self.photos), "box_m": list(self.box_m), "gsd_m": self.gsd_m, **gains}

    @classmethod
    def from_json(cls, value: Mapping[str, Any]) -> Part:
        """Read what `to_json` wrote."""
        west, south, east, north = (float(side) for side in value["box_m"])
        gains = tuple((float(red), float(green), float(blue)) for red, green, blue in value.get("gains", ()))
        return cls(Path(value["run"]), tuple(value["photos"]), (west, south, east, north), float(value["gsd_m"]), gains)


@dataclass(frozen=True)
class LocalCloud:
    """Surface points, local metres."""

    #: `(N, 3)` float32
    xyz: np.ndarray
    #: `(N, 3)` float32 unit, outward (towards the cameras)
    normals: np.ndarray
    #: `(N, 3)` uint8
    rgb: np.ndarray
    #: `(N,)` float32 in 0..1
    confidence: np.ndarray
    #: `(N,)` int32 index of the photograph that coloured the point (into `Orientation.photos`)
    photo: np.ndarray

    def __len__(self) -> int:
        return len(self.xyz)


@dataclass(frozen=True)
class GeoCloud:
    """Surface points in a CRS. N points."""

    crs: pyproj.CRS
    #: `(N, 3)` float64 easting, northing, height
    xyz: np.ndarray
    #: `(N, 3)` float32 unit, along easting, northing, height
    normals: np.ndarray
    #: `(N, 3)` uint16 (8-bit values times 257)
    rgb: np.ndarray
    #: `(N,)` float32 in 0..1
    confidence: np.ndarray
    #: `(N,)` uint16 point source id: 1 + index of the photograph
    source: np.ndarray

    def __len__(self) -> int:
        return len(self.xyz)


@dataclass(frozen=True)
class LocalMesh:
    """A triangle mesh of the surface, local metres."""

    #: `(V, 3)` float64
    xyz: np.ndarray
    #: `(V, 3)` float32 unit, outward (towards the cameras)
    normals: np.ndarray
    #: `(V, 3)` uint8
    rgb: np.ndarray
    #: `(T, 3)` int32 vertices, counter-clockwise seen from outside
    triangles: np.ndarray


@dataclass(frozen=True)
class GeoMesh:
    """A triangle mesh in a CRS."""

    crs: pyproj.CRS
    #: `(V, 3)` float64 easting, northing, height
    xyz: np.ndarray
    #: `(V, 3)` float32 unit, along easting, northing, height
    normals: np.ndarray
    #: `(V, 3)` uint8
    rgb: np.ndarray
    #: `(T, 3)` int32 vertices, counter-clockwise seen from outside
    triangles: np.ndarray


@dataclass(frozen=True)
class LocalTexturedMesh:
    """A piece of mesh whose triangles share one picture, local metres."""

    #: `(V, 3)` float64
    xyz: np.ndarray
    #: `(V, 3)` float32 unit, outward (towards the cameras)
    normals: np.ndarray
    #: `(V, 2)` float32 place in the picture in 0..1, rightwards and downwards from its upper left corner (as glTF has it)
    uv: np.ndarray
    #: `(T, 3)` int32 vertices, counter-clockwise seen from outside
    triangles: np.ndarray
    #: `(H, W, 3)` uint8
    picture: np.ndarray


@dataclass(frozen=True)
class GeoTexturedMesh:
    """A piece of textured mesh in a CRS; all but the coordinates as in `LocalTexturedMesh`."""

    crs: pyproj.CRS
    #: `(V, 3)` float64 easting, northing, height
    xyz: np.ndarray
    #: `(V, 3)` float32 unit, along easting, northing, height
    normals: np.ndarray
    uv: np.ndarray
    triangles: np.ndarray
    picture: np.ndarray


@dataclass(frozen=True)
class Grid:
    """A north-up raster in a CRS."""

    crs: pyproj.CRS
    #: `(rows, columns)` float32, NaN where there is nothing; or uint8 or uint16, 0 there; or `(3, rows, columns)` uint8 with `mask`
    values: np.ndarray
    #: easting of the left edge, northing of the top edge, metres
    west: float
    north: float
    #: cell size, metres
    cell_m: float
    #: `(rows, columns)` bool, True where measured; None where NaN tells
    mask: np.ndarray | None = None
