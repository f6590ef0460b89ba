"""The report's part with a picture of every product that can be shown: rasters and meshes."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from geo_nerf.products.cloud_view import still_picture
from geo_nerf.products.pictures import CONFIDENCE_COLOURS, ColourCloud, cropped, encoded, ramp, relief_picture
from geo_nerf.products.product_table import ProductFile
from geo_nerf.products.report import Figure, Image, Section
from geo_nerf.products.small_rasters import bands_of, read_small_grid, read_small_picture

#: longer side of a preview, pixels
_LONGEST = 1100
#: tails of the values that colours leave out, percent
_TAILS = (1.0, 99.0)
#: points taken from a mesh's surface for its picture
_MESH_POINTS = 600_000


def preview_section(products: Sequence[ProductFile]) -> Section | None:
    """A picture of every product that has one."""
    figures = [figure for product in products if product.kind.picture and (figure := preview(product)) is not None]
    return Section("The products", figures=figures) if figures else None


def preview(product: ProductFile) -> Figure | None:
    """One product's picture with its title; None when it cannot be drawn here."""
    kind = product.kind.picture
    if kind == "mesh":
        picture = mesh_picture(product.path)
    elif kind == "photo" or (kind == "shade" and bands_of(product.path) >= 3):
        picture = read_small_picture(product.path, _LONGEST).rgba
    else:
        picture = _grid_picture(product.path, kind)
    if picture is None or not picture[..., 3].any():
        return None
    return Figure(Image(encoded(cropped(picture), longest_px=_LONGEST), product.kind.title), f"{product.kind.title} ({product.name}).")


def _grid_picture(path: Path, kind: str) -> np.ndarray:
    grid = read_small_grid(path, _LONGEST)
    if kind == "relief":
        return relief_picture(grid)
    known = np.isfinite(grid.values)
    if not known.any():
        return np.zeros((*known.shape, 4), np.uint8)
    low, high = np.percentile(grid.values[known], _TAILS)
    share = np.nan_to_num((grid.values - low) / max(float(high - low), 1e-9))
    rgb = np.repeat(np.clip(share, 0, 1)[..., None] * 255, 3, axis=-1) if kind == "shade" else ramp(share, CONFIDENCE_COLOURS)
    return np.concatenate([rgb, np.where(known, 255, 0)[..., None]], axis=-1).astype(np.uint8)


def mesh_picture(path: Path) -> np.ndarray | None:
    """A mesh seen aslant from above, as many points spread over its triangles; clay where it has no colours of its own.

    Returns:
        `(H, W, 4)` uint8, or None for a file without triangles.
    """
    import open3d

    with open3d.utility.VerbosityContextManager(open3d.utility.VerbosityLevel.Error):
        mesh = open3d.io.read_triangle_mesh(path)
    if not mesh.has_triangles():
        return None
    if path.suffix == ".glb":  # y is up in glTF
        mesh.rotate(np.array([[1.0, 0, 0], [0, 0, -1], [0, 1, 0]]), center=(0, 0, 0))
    mesh.translate(-mesh.get_center())
    mesh.compute_vertex_normals()
    sampled = mesh.sample_points_uniformly(_MESH_POINTS)
    normals, light = np.asarray(sampled.normals), np.array([-0.45, 0.35, 0.82])
    colours = np.asarray(sampled.colors) * 255 if mesh.has_vertex_colors() else np.tile([214.0, 205.0, 192.0], (len(normals), 1))
    shade = 0.55 + 0.45 * np.clip(normals @ light, -0.4, 1.0)
    cloud = ColourCloud(np.asarray(sampled.points), np.clip(colours * shade[:, None], 0, 255).astype(np.uint8), None)
    return still_picture(cloud, (620, 1000))
