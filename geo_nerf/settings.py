"""Settings of a run, one frozen dataclass a step, only the standard library (the GPU machine has no pydantic).

`config.py` fills them from the presets in `configs/` and from the command line. A step's fingerprint is its own settings and its
inputs' fingerprints, so a changed value redoes just what depends on it.
Every field carries its unit in its name, and every number its range.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Annotated, Any, ClassVar, Literal

from geo_nerf.ranges import NOT_NEGATIVE, PART, POSITIVE, Range

MeshFormat = Literal["ply", "ply_local", "glb", "obj", "3dtiles"]
#: a part that is not nothing
SOME_PART = Range(0, 1, above=True)
#: cells and spacings, in GSD: finer ones would only fill the memory
CELL, CELL_OR_NONE = Range(0.01), Range(0.01, or_else=0)
SEED = Range(0, 2**31 - 1)


@dataclass(frozen=True)
class ImagesSettings:
    """How photographs are read."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: what the photographs' altitudes are above; "auto" trusts the maker's tags and says what it chose
    altitude: Literal["auto", "ellipsoid", "geoid", "takeoff"] = "auto"
    #: photographs whose long side is shorter are left out (thumbnails, icons), pixels
    min_side_px: Annotated[int, NOT_NEGATIVE] = 200
    #: files decoded at a time
    threads: Annotated[int, Range(1, 1024)] = 4


@dataclass(frozen=True)
class PosesSettings:
    """How photographs are oriented."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: photographs are shrunk to this long side for feature extraction
    max_image_px: Annotated[int, Range(100)] = 1600
    max_features: Annotated[int, Range(8)] = 6000
    #: GNSS neighbours each photograph is matched with
    neighbours: Annotated[int, Range(1)] = 16
    #: auto: incremental up to some hundred photographs, parts beyond
    mapper: Literal["auto", "incremental", "parts", "global"] = "auto"
    #: pixels of the photographs for one pixel of the control's marks, where these were measured on pictures of another size; auto: scale
    #: marks whose ratio is clear; none: stop at such marks and name the ratio
    marks_scale: Literal["none", "auto"] | float = "none"
    seed: Annotated[int, SEED] = 0
    #: threads for features, matching and mapping (-1: as many as there are cores)
    threads: Annotated[int, Range(1, 1024, or_else=-1)] = -1

    def __post_init__(self) -> None:
        if not isinstance(self.marks_scale, str) and not 0 < self.marks_scale < float("inf"):
            raise ValueError(f"marks_scale={self.marks_scale:g} is no ratio: it must be greater than 0, `auto` or `none`")


@dataclass(frozen=True)
class SceneSettings:
    """How photographs are prepared for the field."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: undistorted photographs are shrunk to this long side (0 keeps them whole)
    max_image_px: Annotated[int, Range(16, or_else=0)] = 1600
    #: levels of the pyramid, each half the size of the one before
    levels: Annotated[int, Range(1, 16)] = 3
    #: margin of the altitude slab below the tie points, and at least this above, metres
    slab_margin_m: Annotated[float, NOT_NEGATIVE] = 2.0
    #: room above the tie points for trees and roofs without any, as a part of the flying height
    headroom: Annotated[float, NOT_NEGATIVE] = 0.15
    #: margin of the footprint around the tie points, metres
    footprint_margin_m: Annotated[float, NOT_NEGATIVE] = 4.0
    #: tie points seen in fewer photographs are left out (as long as enough remain)
    tie_point_views: Annotated[int, Range(1)] = 3
    #: tie points with a larger mean reprojection error are left out, pixels of the photograph
    tie_point_error_px: Annotated[float, POSITIVE] = 2.0
    #: tie points whose rays open less are left out, degrees
    tie_point_angle_deg: Annotated[float, Range(0, 180)] = 1.5


@dataclass(frozen=True)
class StereoSettings:
    """How photographs are matched pixel by pixel."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: other photographs each is compared with
    neighbours: Annotated[int, Range(1)] = 6
    #: levels of the pyramid gone through where there is no surface to start from
    levels: Annotated[int, Range(1, 16)] = 3
    #: half a patch's edge, pixels
    patch_radius_px: Annotated[int, Range(1, 100)] = 3
    #: pixels between a patch's samples
    patch_stride_px: Annotated[int, Range(1, 100)] = 1
    #: at full size, see `FieldSettings.patch_contrast`
    patch_contrast: Annotated[float, NOT_NEGATIVE] = 6.0
    #: passes over the photographs at full size before others' depths bear witness
    sweeps: Annotated[int, Range(1)] = 1
    #: passes in which they do
    witness_passes: Annotated[int, NOT_NEGATIVE] = 1
    #: cost of one pixel of parting from another photograph's depth (the cost of no likeness at all is 1)
    parting_weight: Annotated[float, NOT_NEGATIVE] = 0.1
    #: other photographs that must agree with a depth
    agreeing_views: Annotated[int, NOT_NEGATIVE] = 1
    #: dissimilarity beyond which a pixel gives no point, 0..2
    max_cost: Annotated[float, Range(0, 2)] = 1.0
    #: size of the photographs matched before training, for the surface to start from
    prior_size: Literal["none", "quarter", "half"] = "none"

    def key(self) -> dict[str, Any]:
        """The settings that matching after training depends on."""
        return {name: value for name, value in asdict(self).items() if name != "prior_size"}


@dataclass(frozen=True)
class FieldSettings:
    """How the neural surface is trained; `configs/` gives the reasons for the presets' values."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: training steps of a survey whose photographs have 30 megapixels together
    steps: Annotated[int, Range(1)] = 3000
    #: part of the steps that grows with the megapixels, 0..1; the rest every survey gets
    steps_growth: Annotated[float, PART] = 0.5
    seed: Annotated[int, SEED] = 0

    #: levels of the hash grid
    levels: Annotated[int, Range(1, 32)] = 12
    #: logarithm to base 2 of a level's entries
    table_log2: Annotated[int, Range(1, 30)] = 17
    #: edge of the coarsest level's cells, metres
    coarse_cell_m: Annotated[float, POSITIVE] = 6.0
    #: edge of the finest level's cells, GSD
    fine_cell_gsd: Annotated[float, POSITIVE] = 2.0
    #: reach of the numerical gradient, cells of the finest level open (Li et al. 2023: Neuralangelo)
    tap_cells: Annotated[float, POSITIVE] = 0.5
    #: levels of the colour's grid, from 1 m to the finest cells
    colour_levels: Annotated[int, Range(1, 32)] = 8
    #: width of the nets' hidden layer
    hidden: Annotated[int, Range(1, 4096)] = 32
    #: distance between vertices of the initial height map, metres
    base_cell_m: Annotated[float, POSITIVE] = 1.0

    #: levels open at the start
    start_levels: Annotated[int, Range(1, 32)] = 5
    #: part of the training after which all levels are open and the band is at its narrowest
    open_by: Annotated[float, SOME_PART] = 0.5
    #: part of the training at which half-size photographs take over from quarter-size ones
    half_size_from: Annotated[float, PART] = 0.1
    #: part of the training at which full-size photographs take over
    full_size_from: Annotated[float, PART] = 0.35

    #: rays coloured in a step
    rays: Annotated[int, Range(1)] = 256
    #: samples on each
    samples: Annotated[int, Range(1)] = 16
    #: columns of the height band, GSD
    band_cell_gsd: Annotated[float, POSITIVE] = 8.0
    #: steps between refreshes of the band
    band_refresh_steps: Annotated[int, Range(1)] = 150
    #: margin of the band above and below the surface at the start, metres
    band_start_m: Annotated[float, POSITIVE] = 3.0
    #: the same at the end, GSD
    band_end_gsd: Annotated[float, POSITIVE] = 6.0
    #: softness of the surface in rendering at the start, GSD
    softness_start_gsd: Annotated[float, POSITIVE] = 6.0
    #: the same at the end, GSD
    softness_end_gsd: Annotated[float, POSITIVE] = 0.7

    #: surface patches compared between photographs in a step
    patches: Annotated[int, Range(1)] = 2048
    #: half a patch's edge, pixels
    patch_radius_px: Annotated[int, Range(1, 100)] = 4
    #: difference of grey levels at which a patch's pixel counts 0.6 as much as the middle one (0: all count alike)
    patch_contrast: Annotated[float, NOT_NEGATIVE] = 25.0
    #: other photographs a patch is compared with
    patch_views: Annotated[int, Range(1)] = 5
    #: shifts tried for a patch that matches badly, pixels of parallax (0 tries none)
    search_px: Annotated[float, NOT_NEGATIVE] = 4.0
    #: tie points looked at in a step
    tie_points: Annotated[int, Range(1)] = 512
    #: points of the stereo prior looked at in a step, where there is one (`StereoSettings.prior_size`)
    prior_points: Annotated[int, Range(1)] = 512

    #: weight of one minus the correlation of patches
    photometric_weight: Annotated[float, NOT_NEGATIVE] = 1.0
    #: weight of the colours of rendered rays
    colour_weight: Annotated[float, NOT_NEGATIVE] = 1.0
    #: how strongly the surface (not just its texture) hears those colours, 0..1
    colour_pull: Annotated[float, PART] = 0.05
    #: weight of the gradient's length being one
    eikonal_weight: Annotated[float, NOT_NEGATIVE] = 0.02
    #: weight of tie points lying on the surface
    tie_point_weight: Annotated[float, NOT_NEGATIVE] = 0.2
    #: weight of the stereo prior's points lying on the surface, at the start
    prior_weight: Annotated[float, NOT_NEGATIVE] = 0.5
    #: weight of the surface having their normals, at the start
    prior_normal_weight: Annotated[float, NOT_NEGATIVE] = 0.1
    #: part of the training in which both fade
    prior_until: Annotated[float, PART] = 0.5
    #: weight of nothing standing between tie points and the cameras that see them
    free_space_weight: Annotated[float, NOT_NEGATIVE] = 0.02
    #: weight of moving to a place found by searching
    search_weight: Annotated[float, NOT_NEGATIVE] = 0.2
    #: weight that holds gains and biases of photographs near none
    appearance_weight: Annotated[float, NOT_NEGATIVE] = 0.01

    #: correct poses and lenses while training, see `field.cameras`; the block as a whole never moves
    refine_poses: bool = False
    #: weight that holds those corrections small, for one pixel squared
    pose_weight: Annotated[float, NOT_NEGATIVE] = 0.01

    #: "mixed" reads the grids, and runs the colour's net, in half precision, for a GPU; the master copies stay float32
    precision: Literal["full", "mixed"] = "full"
    #: learning rate of the grids
    grid_rate: Annotated[float, POSITIVE] = 0.004
    #: learning rate of the nets and of the photographs' gains
    net_rate: Annotated[float, POSITIVE] = 0.002
    #: learning rate of corrections of poses and lenses, pixels
    pose_rate_px: Annotated[float, POSITIVE] = 0.02
    #: part of the learning rates left at the end
    final_rate: Annotated[float, SOME_PART] = 0.05
    #: part of the steps that a training takes which starts from an earlier run's surface
    warm_steps: Annotated[float, SOME_PART] = 0.3
    #: steps over which patches must match better than over those before, or training goes to its end phase (0: never early)
    plateau_steps: Annotated[int, NOT_NEGATIVE] = 0
    #: photographs kept out of training to measure with: a part of them (below 1) or a number
    held_out: Annotated[float, NOT_NEGATIVE] = 0.0
    #: seconds between checkpoints
    checkpoint_s: Annotated[float, NOT_NEGATIVE] = 30.0
    #: memory that photographs may take during training, megabytes; more of them than fit take turns
    image_memory_mb: Annotated[float, POSITIVE] = 4000.0
    #: steps that a group of photographs stays in memory, when they take turns
    image_turn_steps: Annotated[int, Range(1)] = 100
    #: where the training's course is written: "tensorboard" (if it is installed), "wandb" (Weights & Biases) or "none"
    log: Literal["tensorboard", "wandb", "none"] = "tensorboard"

    def key(self, prior: bool = False) -> dict[str, Any]:
        """The settings that the outcome depends on: all but those that just watch or save, and the `prior`'s only where there is one."""
        idle = ("checkpoint_s", "log", *(() if prior else ("prior_points", "prior_weight", "prior_normal_weight", "prior_until")))
        return {name: value for name, value in asdict(self).items() if name not in idle}


@dataclass(frozen=True)
class SurfaceSettings:
    """How points are taken from the surface."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: what the points are taken from: the neural surface, or stereo alone
    method: Literal["neural", "stereo"] = "neural"
    #: match every pixel anew, starting from the neural surface (stereo always does)
    matched: bool = False
    #: distance between points, in GSD
    spacing_gsd: Annotated[float, CELL] = 1.0
    #: points under this confidence are left out
    min_confidence: Annotated[float, PART] = 0.1
    #: pixels of a photograph; smaller patches of matched pixels of like depth are taken for chance (woods, water)
    speckle_px: Annotated[int, NOT_NEGATIVE] = 100


@dataclass(frozen=True)
class ProductsSettings:
    """Which files leave the run, and how fine."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    #: DSM cell, in GSD
    dsm_gsd: Annotated[float, CELL] = 2.0
    #: holes of the DSM are filled where no cell lies farther from a measured one, metres (0: none)
    dsm_fill_m: Annotated[float, NOT_NEGATIVE] = 5.0
    #: cell of the terrain model, in GSD (0: none)
    dtm_gsd: Annotated[float, CELL_OR_NONE] = 4.0
    #: the terrain model bridges gaps up to twice this wide, metres
    dtm_reach_m: Annotated[float, NOT_NEGATIVE] = 30.0
    #: orthophoto cell, in GSD
    ortho_gsd: Annotated[float, CELL] = 1.0
    #: products beyond DSM, terrain model, their hillshades and orthophoto
    also: tuple[Literal["slope", "contours", "canopy", "landxml", "ortho_rgba", "world_files"], ...] = ()
    #: between contours, metres
    contour_m: Annotated[float, POSITIVE] = 0.5
    #: the drawings for CAD are plotted at 1 to so many: sizes of figures and signs, dashes of lines
    map_scale: Annotated[int, POSITIVE] = 500
    #: the terrain as triangles (LandXML) is no farther from the terrain model than this, metres
    tin_tolerance_m: Annotated[float, POSITIVE] = 0.05
    #: corners of those triangles at most; the tolerance, then the cells, grow until there are no more
    tin_points: Annotated[int, Range(3)] = 200_000
    #: edge of the sheets that the orthophoto is cut into, with an index, metres (0: none)
    sheet_m: Annotated[float, NOT_NEGATIVE] = 0.0
    #: the orthophoto as map tiles (Web Mercator)
    tiles: Literal["none", "xyz", "mbtiles", "pmtiles"] = "none"
    #: cell of the triangle mesh, in GSD (0: no mesh)
    mesh_gsd: Annotated[float, CELL_OR_NONE] = 0.0
    #: triangles of the mesh at most (0: as many as the cells give)
    mesh_triangles: Annotated[int, NOT_NEGATIVE] = 1_000_000
    #: files the mesh is written as; "ply" (in the CRS) and "ply_local" have a colour a vertex, the others the photographs' texture
    mesh_formats: tuple[MeshFormat, ...] = ("ply", "glb")
    #: texel of the mesh's texture, in GSD of the photographs as used
    mesh_texel_gsd: Annotated[float, CELL] = 1.0
    #: how PDAL finds the ground among the points ("none": no classes)
    classify: Literal["none", "smrf", "csf", "pmf"] = "smrf"
    #: class plants by height and colour
    vegetation: bool = False
    #: give every point its height above the ground (where ground was found)
    height_above_ground: bool = True
    #: least distance between the points of the cloud, in GSD (0: all of them)
    thin_gsd: Annotated[float, NOT_NEGATIVE] = 0.0
    #: vector file whose polygons the cloud is cut to ("": all of it)
    crop: str = ""
    #: edge of COPC tiles with an index (VPC), metres (0: none)
    tile_m: Annotated[float, Range(0.1, or_else=0)] = 0.0
    #: also write the cloud as Entwine Point Tiles
    ept: bool = False


@dataclass(frozen=True)
class Settings:
    """All of a run."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    images: ImagesSettings = ImagesSettings()
    poses: PosesSettings = PosesSettings()
    scene: SceneSettings = SceneSettings()
    stereo: StereoSettings = StereoSettings()
    field: FieldSettings = FieldSettings()
    surface: SurfaceSettings = SurfaceSettings()
    products: ProductsSettings = ProductsSettings()
