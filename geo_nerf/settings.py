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
    #: threads for features, matching and mapping (-1: as many as there are cores)
    threads: int = -1


@dataclass(frozen=True)
class SceneSettings:
    """How photographs are prepared for the field."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: undistorted photographs are shrunk to this long side (0 keeps them whole)
    max_image_px: int = 1600
    #: levels of the pyramid, each half the size of the one before
    levels: int = 3
    #: margin of the altitude slab below the tie points, and at least this above, metres
    slab_margin_m: float = 2.0
    #: room above the tie points for trees and roofs without any, as a part of the flying height
    headroom: float = 0.15
    #: margin of the footprint around the tie points, metres
    footprint_margin_m: float = 4.0
    #: tie points seen in fewer photographs are left out (as long as enough remain)
    tie_point_views: int = 3
    #: tie points with a larger mean reprojection error are left out, pixels of the photograph
    tie_point_error_px: float = 2.0
    #: tie points whose rays open less are left out, degrees
    tie_point_angle_deg: float = 1.5


@dataclass(frozen=True)
class FieldSettings:
    """How the neural surface is trained; `configs/` gives the reasons for the presets' values."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: training steps of any survey, and more for each megapixel of all photographs together
    steps: int = 1000
    steps_per_megapixel: float = 60.0
    seed: int = 0

    #: hash grid: levels, logarithm to base 2 of a level's entries, edge of the coarsest cells (metres) and the finest (GSD)
    levels: int = 12
    table_log2: int = 17
    coarse_cell_m: float = 6.0
    fine_cell_gsd: float = 2.0
    #: levels of the colour's grid, from 1 m to the finest cells
    colour_levels: int = 8
    #: width of the nets' hidden layer
    hidden: int = 32
    #: distance between vertices of the initial height map, metres
    base_cell_m: float = 1.0

    #: levels open at the start, and the part of the training after which all are
    start_levels: int = 5
    open_by: float = 0.5
    #: parts of the training at which the half-size and the full-size photographs take over
    half_size_from: float = 0.1
    full_size_from: float = 0.35

    #: rays coloured in a step, and samples on each
    rays: int = 256
    samples: int = 16
    #: columns of the height band, GSD; steps between its refreshes
    band_cell_gsd: float = 8.0
    band_refresh_steps: int = 150
    #: margin of the band above and below the surface at the start (metres) and at the end (GSD)
    band_start_m: float = 3.0
    band_end_gsd: float = 6.0
    #: softness of the surface in rendering at the start and at the end, GSD
    softness_start_gsd: float = 6.0
    softness_end_gsd: float = 0.7

    #: surface patches compared between photographs in a step; half their edge, pixels; other photographs a patch is compared with
    patches: int = 2048
    patch_radius_px: int = 4
    patch_views: int = 5
    #: shifts tried for a patch that matches badly, pixels (0 tries none)
    search_px: float = 4.0

    #: weights of the loss terms
    colour_weight: float = 1.0
    photometric_weight: float = 1.0
    #: how strongly the surface hears the colours of rendered rays, 0..1
    colour_pull: float = 0.05
    eikonal_weight: float = 0.02
    tie_point_weight: float = 0.2
    free_space_weight: float = 0.02
    search_weight: float = 0.2
    #: weight that holds gains and biases of photographs near none
    appearance_weight: float = 0.01
    #: tie points looked at in a step
    tie_points: int = 512

    #: learning rates of the grid and of the nets, and the part of them left at the end
    grid_rate: float = 0.004
    net_rate: float = 0.002
    final_rate: float = 0.05
    #: seconds between checkpoints
    checkpoint_s: float = 30.0


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
