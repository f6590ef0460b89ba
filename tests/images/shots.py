"""Small photographs with tags, made on the spot: JPEG or TIFF, EXIF through exiv2, the makers' XMP as packets."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyexiv2
from PIL import Image

NAMESPACES = {
    "drone-dji": "http://www.dji.com/drone-dji/1.0/",
    "drone": "http://ns.autelrobotics.com/drone/1.0/",
    "Camera": "http://pix4d.com/camera/1.0",
    "CRSInfo": "http://sensefly.com/crsinfo/1.0",
    "drone-parrot": "http://www.parrot.com/drone-parrot/1.0/",
    "drone-skydio": "https://www.skydio.com/drone-skydio/1.0/",
}


def texture(size_hw: tuple[int, int], seed: int) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 255, (*size_hw, 3), dtype=np.uint8)


def write_jpeg(path: Path, pixels: np.ndarray) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(pixels).save(path, quality=95, subsampling=0)
    return path


def degrees(value: float) -> str:
    """EXIF's three rationals, to 1e-8 degrees."""
    value = abs(value)
    whole = int(value)
    minutes = int((value - whole) * 60)
    seconds = (value - whole - minutes / 60) * 3600
    return f"{whole}/1 {minutes}/1 {round(seconds * 1e6)}/1000000"


def gps(lon: float, lat: float, height: float) -> dict[str, str]:
    return {
        "Exif.GPSInfo.GPSLatitude": degrees(lat),
        "Exif.GPSInfo.GPSLatitudeRef": "S" if lat < 0 else "N",
        "Exif.GPSInfo.GPSLongitude": degrees(lon),
        "Exif.GPSInfo.GPSLongitudeRef": "W" if lon < 0 else "E",
        "Exif.GPSInfo.GPSAltitude": f"{round(abs(height) * 1000)}/1000",
        "Exif.GPSInfo.GPSAltitudeRef": "1" if height < 0 else "0",
    }


def xmp_packet(prefix: str, values: dict[str, str], inner: str = "") -> str:
    attributes = " ".join(f'{prefix}:{name}="{value}"' for name, value in values.items())
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" xmlns:{prefix}="{NAMESPACES[prefix]}" {attributes}>{inner}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def write_tags(path: Path, exif: dict[str, str], xmp: str = "") -> Path:
    with pyexiv2.Image(str(path)) as image:
        if exif:
            image.modify_exif(exif)
        if xmp:
            image.modify_raw_xmp(xmp)
    return path


def shot(path: Path, *, seed: int = 0, size_hw: tuple[int, int] = (240, 320), exif: dict[str, str] | None = None, xmp: str = "") -> Path:
    write_jpeg(path, texture(size_hw, seed))
    return write_tags(path, exif or {}, xmp)


def strip(folder: Path, count: int, *, lon: float = 8.5, lat: float = 47.4, first: int = 0) -> list[Path]:
    """A strip of photographs about 10 m apart, a second apart, over one place."""
    return [
        shot(
            folder / f"IMG_{first + number:04d}.jpg",
            seed=first + number,
            exif=gps(lon + number * 1.3e-4, lat, 480.0)
            | {"Exif.Photo.DateTimeOriginal": f"2026:05:01 10:{number // 60:02d}:{number % 60:02d}", "Exif.Image.Model": "T"},
        )
        for number in range(count)
    ]
