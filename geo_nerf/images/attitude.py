"""Camera attitude from the makers' XMP, brought to one convention (degrees, yaw clockwise from north, pitch -90 straight down).

In: `Tags`. Out: `GimbalAngles` or None.
"""

from __future__ import annotations

from geo_nerf.images.tags import Tags
from geo_nerf.types import GimbalAngles

#: yaw, pitch, roll of makers whose pitch is 0 at the horizon and -90 straight down
_HORIZON_KEYS = (
    ("xmp.drone-dji.gimbalyawdegree", "xmp.drone-dji.gimbalpitchdegree", "xmp.drone-dji.gimbalrolldegree"),
    ("xmp.drone.gimbalyawdegree", "xmp.drone.gimbalpitchdegree", "xmp.drone.gimbalrolldegree"),
    ("xmp.drone-parrot.camerayawdegree", "xmp.drone-parrot.camerapitchdegree", "xmp.drone-parrot.camerarolldegree"),
    ("xmp.drone-yuneec.gimbalyaw", "xmp.drone-yuneec.gimbalpitch", "xmp.drone-yuneec.gimbalroll"),
    (
        "xmp.drone-skydio.cameraorientationned/drone-skydio:yaw",
        "xmp.drone-skydio.cameraorientationned/drone-skydio:pitch",
        "xmp.drone-skydio.cameraorientationned/drone-skydio:roll",
    ),
)
#: some Autel models write the Pix4D tags with pitch 0 at the horizon: no nadir-referenced flight looks this far back
_FAR_BACK_DEG = -30.0


def read_gimbal(tags: Tags) -> GimbalAngles | None:
    """Yaw, pitch and roll of the camera, degrees; None where no tag gives both yaw and pitch.

    Pix4D's `Camera` block (senseFly, Parrot, Autel, Sentera, MicaSense) counts pitch from straight down; it is turned to the
    horizon-referenced count of `GimbalAngles`.
    """
    for yaw_key, pitch_key, roll_key in _HORIZON_KEYS:
        yaw, pitch = tags.number(yaw_key), tags.number(pitch_key)
        if yaw is not None and pitch is not None:
            return GimbalAngles(_around(yaw), _around(pitch), tags.number(roll_key) or 0.0)
    yaw, pitch = tags.number("xmp.camera.yaw"), tags.number("xmp.camera.pitch")
    if yaw is None or pitch is None:
        return None
    from_horizon = pitch if pitch <= _FAR_BACK_DEG else pitch - 90.0
    return GimbalAngles(_around(yaw), from_horizon, tags.number("xmp.camera.roll") or 0.0)


def _around(angle_deg: float) -> float:
    """The same angle in -180..180."""
    return angle_deg if -180.0 <= angle_deg <= 180.0 else (angle_deg + 180.0) % 360.0 - 180.0
