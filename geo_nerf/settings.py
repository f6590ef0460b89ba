"""Settings of a run, one frozen dataclass a step, only the standard library (the GPU machine has no pydantic).

`config.py` fills them from the presets in `configs/` and from the command line. A step's fingerprint is its own settings and its
inputs' fingerprints, so a changed value redoes just what depends on it. Every field carries its unit in its name.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Literal


@dataclass(frozen=True)
class ImagesSettings:
    """How photographs are read."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: what the photographs' altitudes are above; "auto" trusts the maker's tags and says what it chose
    altitude: Literal["auto", "ellipsoid", "geoid", "takeoff"] = "auto"
    #: photographs whose long side is shorter are left out (thumbnails, icons), pixels
    min_side_px: int = 200
    #: files decoded at a time
    threads: int = 4


@dataclass(frozen=True)
class PosesSettings:
    """How photographs are oriented."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: photographs are shrunk to this long side for feature extraction
    max_image_px: int = 1600
    max_features: int = 6000
    #: GNSS neighbours each photograph is matched with
    neighbours: int = 16
    mapper: Literal["incremental", "global"] = "incremental"
    seed: int = 0


@dataclass(frozen=True)
class SceneSettings:
    """How photographs are prepared for the field."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: undistorted photographs are shrunk to this long side (0 keeps them whole)
    max_image_px: int = 1600
    #: levels of the pyramid, each half the size of the one before
    levels: int = 3
    #: margin of the altitude slab above and below the tie points, metres
    slab_margin_m: float = 2.0


@dataclass(frozen=True)
class FieldSettings:
    """How the neural surface is trained. Its helper owns these; see `configs/` for the reasons."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    steps: int = 2000
    seed: int = 0


@dataclass(frozen=True)
class SurfaceSettings:
    """How points are taken from the surface."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: distance between points, in GSD
    spacing_gsd: float = 1.0
    #: points under this confidence are left out
    min_confidence: float = 0.1


@dataclass(frozen=True)
class ProductsSettings:
    """Which files leave the run, and how fine."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: DSM cell, in GSD
    dsm_gsd: float = 2.0
    #: orthophoto cell, in GSD
    ortho_gsd: float = 1.0


@dataclass(frozen=True)
class Settings:
    """All of a run."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    images: ImagesSettings = ImagesSettings()
    poses: PosesSettings = PosesSettings()
    scene: SceneSettings = SceneSettings()
    field: FieldSettings = FieldSettings()
    surface: SurfaceSettings = SurfaceSettings()
    products: ProductsSettings = ProductsSettings()
