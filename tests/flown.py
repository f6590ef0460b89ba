"""Flights as drones, a kite and a tethered camera bring them home: what their tags say, made anew, and the real ones where they are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tests.images.raw_exif import ASCII, SHORT, Ifd, dji_xmp, exif_block, exif_tags, gps_tags, put_tags
from tests.villages import SHARED


@dataclass(frozen=True)
class Flight:
    """A flight's photographs and what their tags say of them."""

    name: str
    photos: int
    size_hw: tuple[int, int]
    model: str
    #: None where no photograph has a position
    height_kind: str | None
    rtk: str | None
    focal_source: str
    cameras: int
    #: cameras over the ground, and a pixel there, metres
    above_m: float | None = None
    gsd_m: float | None = None
    #: first of the CRS to be proposed
    crs: str = ""
    taken: str = ""
    #: the control file: its CRS, points and marks, and what is doubtful of each, in the order in which it is said
    epsg: int = 0
    points: int = 0
    marks: int = 0
    doubts: tuple[str, ...] = ()

    @property
    def fixes(self) -> int:
        """Photographs with a position: all or none."""
        return self.photos if self.height_kind else 0


REAL = (
    Flight(
        *("brighton_beach", 18, (900, 1600), "DJI FC300S", "unknown", "none", "exif_focal", 1, 39.8, 0.0435, "EPSG:32615"),
        taken="2016-06-23 16:31:59 to 16:34:03",
    ),
    Flight("mirafiori_rtk", 32, (1300, 1600), "DJI FC6360", "ellipsoid", "fixed", "dewarp", 1, 44.5, 0.0226, "EPSG:32632"),
    Flight(
        *("boruszyn", 28, (1200, 1600), "Canon PowerShot A3300 IS", None, None, "exif_focal", 2),
        **{"epsg": 2180, "points": 5, "marks": 9, "doubts": ("as stored", "g2: marked in one photograph")},
    ),
    Flight(
        *("copr_gcp", 41, (1067, 1600), "Canon EOS DIGITAL REBEL XSi", None, None, "exif_focal", 1),
        **{"epsg": 32611, "points": 10, "marks": 27, "doubts": ("all heights are zero", "gcp00: marked in one")},
    ),
)
#: one like each of the real ones; 240 x 320 pixels
MADE = (
    Flight(
        *("quadcopter", 8, (240, 320), "DJI FC300S", "unknown", "none", "exif_focal", 1, 39.8, 0.217, "EPSG:32719"),
        taken="2026-05-14 10:00:00 to 10:00:14",
    ),
    Flight("rtk", 8, (240, 320), "DJI FC6360", "ellipsoid", "fixed", "dewarp", 1, 44.5, 0.114, "EPSG:32719"),
    Flight(
        *("kite", 6, (240, 320), "Canon PowerShot A3300 IS", None, None, "exif_focal", 2),
        **{"epsg": 2180, "points": 4, "marks": 7, "doubts": ("as stored", "g2: marked in one photograph")},
    ),
    Flight(
        *("tether", 5, (240, 320), "Canon EOS DIGITAL REBEL XSi", None, None, "exif_focal", 1),
        **{"epsg": 32611, "points": 4, "marks": 8, "doubts": ("all heights are zero", "gcp00: marked in one")},
    ),
)
FLIGHTS = {flight.name: flight for flight in (*MADE, *(real for real in REAL if (SHARED / real.name).is_dir()))}
#: two strips of four northwards, metres
_STEP_M, _SIDE_M = 4.0, 8.0
_LAT, _LON, _ALTITUDE_M = -12.05, -70.2, 480.0
_M_PER_DEG = 111_000.0
#: focal length as it is and in 35 mm terms
_FOCAL_MM = {"FC300S": (3.61, 20), "EOS DIGITAL REBEL XSi": (30.0, 48)}
_DEWARP = "2026-01-02;390.0,389.0,1.5,-2.0,-0.02,0.01,0.0001,-0.0001,0.0"


def folder_of(flight: Flight, made: Path) -> Path:
    """The folder of a flight (`images/`, perhaps `gcp_list.txt`); those that are not real are written below `made` once."""
    if flight in REAL:
        return SHARED / flight.name
    folder = made / flight.name
    if not folder.exists():
        for number in range(flight.photos):
            _write_photograph(flight, number, folder / "images" / f"IMG_{number:04d}.jpg")
        if flight.points:
            (folder / "gcp_list.txt").write_text(_CONTROL[flight.name])
    return folder


def _write_photograph(flight: Flight, number: int, path: Path) -> None:
    from tests.images.shots import texture, write_jpeg

    maker, model = flight.model.split(" ", 1)
    turned = flight.cameras > 1 and number % 2 == 0
    ifd0: Ifd = {0x010F: (ASCII, maker), 0x0110: (ASCII, model), 0x0112: (SHORT, 8 if turned else 1)}
    write_jpeg(path, texture(flight.size_hw, number))
    focal_mm, as_35mm = _FOCAL_MM.get(model, (5.0, 28))
    exif: Ifd = {**exif_tags(f"2026:05:14 10:00:{2 * number:02d}", flight.size_hw, focal_mm), 0xA405: (SHORT, as_35mm)}
    if not flight.fixes:
        put_tags(path, exif_block(ifd0, exif))
        return
    lat, lon = _LAT + number % 4 * _STEP_M / _M_PER_DEG, _LON + number // 4 * _SIDE_M / _M_PER_DEG
    assert flight.above_m is not None
    said: dict[str, object] = {"AbsoluteAltitude": f"{_ALTITUDE_M:+.2f}", "RelativeAltitude": f"{flight.above_m:+.2f}"}
    said |= {"GimbalRollDegree": "+0.00", "GimbalYawDegree": "+0.00", "GimbalPitchDegree": "-89.90"}
    if flight.rtk == "fixed":
        said |= {"RtkFlag": 50, "RtkStdLon": "0.011", "RtkStdLat": "0.013", "RtkStdHgt": "0.021", "DewarpData": _DEWARP}
        said |= {"GpsLatitude": f"{lat:+.8f}", "GpsLongitude": f"{lon:+.8f}"}
    put_tags(path, exif_block(ifd0, exif, gps_tags(lat, lon, _ALTITUDE_M)), dji_xmp(**said))


#: the marks of even photographs are measured in the pictures as they lie on disk, 320 wide, not as they are shown
_CONTROL = {
    "kite": """EPSG:2180
340607.768 548220.879 70.8 271.33 107.33 IMG_0000.jpg g0
340607.768 548220.879 70.8 212.00 143.33 IMG_0002.jpg g0
340644.813 548180.885 70.0 300.67 61.33 IMG_0000.jpg g1
340644.813 548180.885 70.0 296.00 16.67 IMG_0001.jpg g1
340620.000 548190.000 70.1 100.00 50.00 IMG_0003.jpg g2
340655.500 548230.250 70.9 110.50 60.00 IMG_0003.jpg g3
340655.500 548230.250 70.9 120.00 70.25 IMG_0005.jpg g3
""",
    "tether": """+proj=utm +zone=11 +ellps=WGS84 +datum=WGS84 +units=m +no_defs
235269.88 3811198.11 0.0 151.825 59.368 IMG_0000.jpg gcp02
235269.88 3811198.11 0.0 220.857 84.571 IMG_0001.jpg gcp02
235269.88 3811198.11 0.0 155.178 211.644 IMG_0002.jpg gcp02
235280.10 3811210.70 0.0 51.300 99.100 IMG_0003.jpg gcp03
235280.10 3811210.70 0.0 81.000 44.600 IMG_0004.jpg gcp03
235250.70 3811190.20 0.0 201.300 199.100 IMG_0003.jpg gcp04
235250.70 3811190.20 0.0 281.000 144.600 IMG_0004.jpg gcp04
235262.54 3811203.50 0.0 100.441 74.858 IMG_0003.jpg gcp00
""",
}
