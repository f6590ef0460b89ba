"""Camera attitude from makers' XMP in one convention: degrees, yaw clockwise from north, pitch -90 down.

In: `Tags`. Out: `GimbalAngles` or None.
"""

from __future__ import annotations

from geo_nerf.images.doubts import Doubt
from geo_nerf.images.tags import Tags
from geo_nerf.sentence import sentence
from geo_nerf.types import GimbalAngles

#: yaw, pitch, roll of makers whose pitch is 0 at the horizon and -90 straight down
_HORIZON_KEYS = (
    ("xmp.drone-dji.gimbalyawdegree", "xmp.drone-dji.gimbalpitchdegree", "xmp.drone-dji.gimbalrolldegree"),
    ("xmp.drone.gimbalyawdegree", "xmp.drone.gimbalpitchdegree", "xmp.drone.gimbalrolldegree"),
    (
        "xmp.drone-parrot.camerayawdegree",
        "xmp.drone-parrot.camerapitchdegree",
        "xmp.drone-parrot.camerarolldegree",
    ),
    ("xmp.drone-yuneec.gimbalyaw", "xmp.drone-yuneec.gimbalpitch", "xmp.drone-yuneec.gimbalroll"),
    (
        "xmp.drone-skydio.cameraorientationned/drone-skydio:yaw",
        "xmp.drone-skydio.cameraorientationned/drone-skydio:pitch",
        "xmp.drone-skydio.cameraorientationned/drone-skydio:roll",
    ),
)
_PIX4D_KEYS = ("xmp.camera.yaw", "xmp.camera.pitch", "xmp.camera.roll")
#: some Autel models write Pix4D's tags with pitch 0 at the horizon: no flight looks this far back from nadir
_FAR_BACK_DEG = -30.0


def read_gimbal(tags: Tags) -> GimbalAngles | None:
    """Yaw, pitch and roll of the camera, degrees; None where yaw or pitch is not known, or all are exactly zero.

    Pix4D's `Camera` block (senseFly, Parrot, Autel, Sentera, MicaSense) counts pitch from straight down; it is
    turned to the horizon-referenced count of `GimbalAngles`.
    """
    for keys in _HORIZON_KEYS:
        yaw, pitch, roll = (tags.number(key) for key in keys)
        if yaw is not None and pitch is not None:
            return (
                None
                if _never_set(yaw, pitch, roll)
                else GimbalAngles(_around(yaw), _around(pitch), roll or 0.0)
            )
    yaw, pitch, roll = (tags.number(key) for key in _PIX4D_KEYS)
    if yaw is None or pitch is None or _never_set(yaw, pitch, roll):
        return None
    from_horizon = pitch if pitch <= _FAR_BACK_DEG else pitch - 90.0
    return GimbalAngles(_around(yaw), from_horizon, roll or 0.0)


def gimbal_doubts(tags: Tags) -> tuple[Doubt, ...]:
    """Says that angles which are all exactly zero are not believed."""
    for keys in (*_HORIZON_KEYS, _PIX4D_KEYS):
        yaw, pitch, roll = (tags.number(key) for key in keys)
        if yaw is not None and pitch is not None:
            text = "yaw, pitch and roll of the camera are all exactly 0, as where they are not known; they are not used"
            return (Doubt(sentence("doubt_gimbal_zero", text)),) if _never_set(yaw, pitch, roll) else ()
    return ()


def _never_set(yaw: float, pitch: float, roll: float | None) -> bool:
    return yaw == 0 and pitch == 0 and not roll


def _around(angle_deg: float) -> float:
    """The same angle in -180..180."""
    return angle_deg if -180.0 <= angle_deg <= 180.0 else (angle_deg + 180.0) % 360.0 - 180.0
