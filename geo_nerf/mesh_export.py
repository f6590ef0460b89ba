"""The surface leaves as a mesh, in the formats asked for: PLY, and textured from the photographs glTF, OBJ and 3D Tiles.

Comes in: a trained field and the scene. Goes out: the files. Textured formats are written square after square, so memory holds the bare
mesh and one page of texture.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from geo_nerf.crs import heights_above
from geo_nerf.crs.identity import known_code
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.settings import ProductsSettings

if TYPE_CHECKING:
    import pyproj

    from geo_nerf.products.tiles3d import TilesetWriter
    from geo_nerf.scene.scene import Scene
    from geo_nerf.surface.mesh import ColouredSurface
    from geo_nerf.surface.texture.levels import Level
    from geo_nerf.surface.texture.painting import Canvas, Fineness, Spare
    from geo_nerf.surface.texture.seen import Balance
    from geo_nerf.surface.texture.squares import Squares
    from geo_nerf.surface.tidy import Sheet
    from geo_nerf.types import LocalMesh, LocalTexturedMesh

#: edge of a page of texture, texels: every graphics card takes it, and a tile of it loads at once
PAGE_PX = 2048
#: a tile shown coarsely loses at least this many of its texels: viewers then fetch the finer one before texels are two pixels wide
_TEXELS_LOST = 8.0
#: lines of sight begin this part of a cell off the mesh
_ROUGHNESS = 0.5
#: skirts of tiles are this many times as long as 99 of 100 gaps beside a coarser tile are wide
_SKIRT = 1.5
#: points whose colour is asked of the field at a time
_CHUNK = 1 << 18

Take = Callable[["LocalTexturedMesh"], None]


@dataclass(frozen=True)
class MeshPlace:
    """Where a mesh goes, on the disk and on the earth."""

    folder: Path
    #: frame of the scene and the field
    frame: LocalFrame
    crs: pyproj.CRS


@dataclass(frozen=True)
class _Job:
    scene: Scene
    place: MeshPlace
    fineness: Fineness
    squares: Squares
    spare: Spare
    events: Events


def export_mesh(field: ColouredSurface, scene: Scene, place: MeshPlace, settings: ProductsSettings, events: Events) -> None:
    """Mesh a surface and write it in the formats of `products.mesh_formats`.

    Args:
        field: the surface.
        scene: the photographs.
        place: where the files go.
        settings: cell, number of triangles, formats, texel.
        events: told the progress and the figures.

    Raises:
        NothingMeasuredError: the mesh is empty.
        NoSpaceError: the disk is full.
        MissingGridError: the CRS's heights need a geoid grid that is not installed.
    """
    from geo_nerf.georef.mesh import georeference_mesh
    from geo_nerf.products.mesh import write_local_ply, write_ply
    from geo_nerf.surface.mesh import extract_mesh

    cell_m = settings.mesh_gsd * scene.gsd_m
    mesh = extract_mesh(field, scene.views, cell_m=cell_m, triangles=settings.mesh_triangles, events=events)
    if "ply" in settings.mesh_formats:
        write_ply(georeference_mesh(mesh, place.frame, place.crs, events), place.folder / "mesh.ply")
    if "ply_local" in settings.mesh_formats:
        write_local_ply(mesh, place.frame, place.crs, place.folder / "mesh_local.ply")
    if {"glb", "obj", "3dtiles"} & set(settings.mesh_formats):
        write_textured(mesh, lambda points: _field_colours(field, points), scene, place, settings, events)


def write_textured(mesh: LocalMesh, spare: Spare, scene: Scene, place: MeshPlace, settings: ProductsSettings, events: Events) -> None:
    """Texture a mesh from the photographs and write the textured formats among `products.mesh_formats`.

    Args:
        mesh: local metres.
        spare: colours `(N, 3)` in 0..255 of local points `(N, 3)` that no photograph shows.
        scene: the photographs.
        place: where the files go.
        settings: formats, cell of the mesh, texel.
        events: told the progress and the figures.

    Raises:
        NothingMeasuredError: the mesh has no triangle.
        NoSpaceError: the disk is full.
        OutputError: the mesh is too large for the format.
        MissingGridError: the CRS's heights need a geoid grid that is not installed.
    """
    from geo_nerf.errors import NothingMeasuredError
    from geo_nerf.surface.texture.painting import Fineness
    from geo_nerf.surface.texture.squares import Squares
    from geo_nerf.surface.tidy import Sheet

    if len(mesh.triangles) == 0:
        raise NothingMeasuredError("mesh")
    texel_m = settings.mesh_texel_gsd * _gsd_as_used(scene, mesh.xyz)
    fineness = Fineness(texel_m, PAGE_PX, _ROUGHNESS * settings.mesh_gsd * scene.gsd_m)
    job = _Job(scene, place, fineness, Squares.over(mesh.xyz, texel_m, PAGE_PX), spare, events)
    with ExitStack() as files:
        whole = [files.enter_context(writer(job)) for name, writer in (("glb", _glb), ("obj", _obj)) if name in settings.mesh_formats]
        _write_levels(job, Sheet(mesh.xyz, mesh.triangles.astype(np.int64)), whole, "3dtiles" in settings.mesh_formats)


def _write_levels(job: _Job, sheet: Sheet, whole: list[Take], tiled: bool) -> None:
    """The finest level into the files of one piece, and it and all coarser ones into tiles."""
    from geo_nerf.georef.balance import exposure_gains
    from geo_nerf.products.tiles3d import TilesetWriter
    from geo_nerf.surface.texture.levels import levels_of
    from geo_nerf.surface.texture.painting import prepare

    tileset = TilesetWriter(job.place.folder / "mesh_tiles", job.place.frame.ecef_from_local(), _about(job.place.crs))
    exposure: Balance | np.ndarray = exposure_gains
    for level in levels_of(sheet, job.squares.depth, 0 if tiled else job.squares.depth, job.events):
        squares, fineness = (job.squares, level.number), job.fineness.at(job.squares.depth - level.number)
        canvas = prepare(level.sheet, job.scene, fineness, squares, spare=job.spare, exposure=exposure, events=job.events)
        exposure = canvas.gains
        _write_level(job, level, (canvas, fineness), whole, tileset if tiled else None)
        whole = []
    if tiled:
        tileset.finish()


def _write_level(job: _Job, level: Level, look: tuple[Canvas, Fineness], whole: list[Take], tileset: TilesetWriter | None) -> None:
    from geo_nerf.surface.texture.painting import paint_squares
    from geo_nerf.surface.texture.skirts import with_skirt

    fineness, finest = look[1], level.number == job.squares.depth
    error_m = 0.0 if finest else max(level.error_m, _TEXELS_LOST * fineness.texel_m)
    pages = texels = 0
    for (column, row), pieces in paint_squares(look[0], job.scene, fineness, job.events):
        for piece in pieces:
            pages, texels = pages + 1, texels + piece.picture.shape[0] * piece.picture.shape[1]
            for take in whole:
                take(piece)
        if tileset is not None:
            skirted = [with_skirt(piece, job.squares, level.number, _SKIRT * level.gap_m) for piece in pieces]
            tileset.add((level.number, column, row), skirted, error_m)
    if finest:
        job.events.metric(mesh_texel_m=round(fineness.texel_m, 4), mesh_pages=pages, mesh_megatexels=round(texels / 1e6, 1))


@contextmanager
def _glb(job: _Job) -> Iterator[Take]:
    from geo_nerf.georef.mesh import georeference_piece
    from geo_nerf.products.gltf import glb_file

    place, origin = job.place, _origin(job)
    extras = {
        **_about(place.crs),
        "origin": origin.tolist(),
        "axes": "x easting, y height, z minus northing, once nodes' translations are added",
    }
    with glb_file(place.folder / "mesh.glb", origin, extras) as writer:
        yield lambda piece: writer.add(georeference_piece(piece, place.frame, place.crs))


@contextmanager
def _obj(job: _Job) -> Iterator[Take]:
    from geo_nerf.georef.mesh import georeference_piece
    from geo_nerf.products.obj import obj_files

    place, about = job.place, _about(job.place.crs)
    named = f"{about['crs']}, heights above {about['heights_above']}"
    with obj_files(place.folder / "mesh.obj", _origin(job), named) as writer:
        yield lambda piece: writer.add(georeference_piece(piece, place.frame, place.crs))


def _origin(job: _Job) -> np.ndarray:
    """`(3,)` whole metres in the CRS near the middle of the ground: what single-precision coordinates are counted from."""
    middle = [*(job.squares.low + job.squares.edge_m / 2), 0.0]
    origin: np.ndarray = np.round(job.place.frame.local_to_crs(np.array([middle]), job.place.crs)[0])
    return origin


def _about(crs: pyproj.CRS) -> dict[str, str]:
    code = known_code(crs)
    named = str(code) if code else crs.name
    return {"crs": named, "crs_wkt": crs.to_wkt("WKT2_2019"), "heights_above": heights_above(crs)}


def _gsd_as_used(scene: Scene, xyz: np.ndarray) -> float:
    """Metres that a pixel of the (perhaps shrunk) photographs covers of the ground, at their median."""
    ground = float(np.median(xyz[:, 2]))
    each = [(view.camera_to_local[2, 3] - ground) / view.pinhole.fx for view in scene.views]
    return max(scene.gsd_m, float(np.median(each)))


def _field_colours(field: ColouredSurface, points: np.ndarray) -> np.ndarray:
    """Colours `(N, 3)` in 0..255 that a field has at local points."""
    import torch

    device = field.bounds[0].device
    parts = [torch.tensor(points[start : start + _CHUNK], dtype=torch.float32, device=device) for start in range(0, len(points), _CHUNK)]
    return np.asarray(np.concatenate([field.color(part).detach().cpu().numpy() for part in parts]) * 255.0)
