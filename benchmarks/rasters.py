"""Measure the rasters of a finished run of a rendered survey against its truth, and print Markdown.

Run: `python benchmarks/rasters.py OUT [TRUTH]` (TRUTH: a folder with scene.json, dsm.tif, classes.tif; the village of shared/data if none).

The survey's targets are black and white plates of known place. In the orthophoto, in single photographs and in the cloud the same model of
a plate is fitted to the colours (place, turn, edge blur), so that places and sharpness compare; so too in `mesh.glb` where the run has
one, its texture seen straight from above. Heights are compared at the plates, the terrain model with the true surface where that is
ground or road (classes 2 and 11).
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from scipy.optimize import least_squares
from scipy.special import erf

from geo_nerf.artefacts import read_json
from geo_nerf.frame import LocalFrame
from geo_nerf.georef.compare_dsm import away_from_steps, differences, sample, top_heights
from geo_nerf.georef.coregister import align_dsms
from geo_nerf.products.reading import read_grid, read_points
from geo_nerf.scene.scene import Scene
from geo_nerf.types import Grid

VILLAGE = Path(__file__).resolve().parents[2] / "shared" / "data" / "village" / "truth"
#: a blurred edge rises from 10 to 90 percent over this many standard deviations of the blur
RISE = 2.563
#: half the plate's side that is looked at, as a part of the whole side
PART = 0.42


@dataclass(frozen=True)
class Mark:
    """A plate as found in a product."""

    #: `(2,)` found minus true, metres east and north
    off_m: np.ndarray
    #: from 10 to 90 percent of its edges, metres
    edge_m: float


@dataclass(frozen=True)
class Plates:
    """The survey's targets."""

    #: `(T, 3)` easting, northing, height
    xyz: np.ndarray
    #: edge, metres
    side_m: float


def main() -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("truth", type=Path, nargs="?", default=VILLAGE)
    options = parser.parse_args()
    products, scene = options.out / "products", Scene.load(options.out / "scene")
    gsd_m = scene.gsd_m
    plates = plates_of(options.truth, read_grid(products / "dsm.tif"))
    print(f"GSD {gsd_m * 100:.2f} cm, {len(plates.xyz)} targets\n\n| figure | value |\n|---|---|")
    rows = [*mark_rows(products, scene, plates, gsd_m), *surface_rows(products, options.truth, gsd_m)]
    for label, value in rows:
        print(f"| {label} | {value} |")


def plates_of(truth: Path, product: Grid) -> Plates:
    """The targets in the product's CRS."""
    facts = read_json(truth / "scene.json")
    frame = LocalFrame(facts["lon"], facts["lat"], facts["h0"])
    return Plates(frame.local_to_crs(np.array(facts["targets"]), product.crs), max(0.6, 9 * facts["gsd"]))


def fitted(xy: np.ndarray, grey: np.ndarray, true_xy: np.ndarray, side_m: float) -> Mark | None:
    """Fit a plate to grey values at `(N, 2)` places; None where it is not to be seen."""
    off = xy - true_xy
    near = np.abs(off).max(axis=1) < PART * side_m
    if near.sum() < 25:
        return None
    off, grey = off[near], grey[near].astype(np.float64)

    def model(p: np.ndarray) -> np.ndarray:
        cos, sin = np.cos(p[2]), np.sin(p[2])
        x, y = off[:, 0] - p[0], off[:, 1] - p[1]
        across, along = cos * x + sin * y, cos * y - sin * x
        blur = np.sqrt(2) * np.exp(p[3])
        return p[4] + p[5] * erf(across / blur) * erf(along / blur) - grey

    start = np.array([0.0, 0.0, 0.0, np.log(0.05), grey.mean(), np.ptp(grey) / 2])
    found = least_squares(model, start, loss="soft_l1", f_scale=20.0)
    if not found.success or abs(found.x[5]) < 25:
        return None
    return Mark(found.x[:2], RISE * float(np.exp(found.x[3])))


def raster_marks(path: Path, plates: Plates) -> list[Mark | None]:
    """The plates in the orthophoto, from its cells as they are."""
    with rasterio.open(path) as raster:
        grey = raster.read().mean(axis=0)
        inverse, forward = ~raster.transform, raster.transform
    marks = []
    for place in plates.xyz:
        column, row = (int(part) for part in inverse @ (place[0], place[1]))
        reach = int(plates.side_m / raster.res[0]) + 1
        rows, columns = np.mgrid[row - reach : row + reach + 1, column - reach : column + reach + 1]
        xy = np.column_stack([forward.c + (columns.ravel() + 0.5) * forward.a, forward.f + (rows.ravel() + 0.5) * forward.e])
        marks.append(fitted(xy, grey[rows.ravel(), columns.ravel()], place[:2], plates.side_m))
    return marks


def photo_edges(scene: Scene, plates: Plates, crs: object) -> list[float]:
    """Edge widths of the plates in photographs that look at them steeply, from their pixels as they are, metres on the ground."""
    frame, widths = LocalFrame.from_json(dict(scene.frame)), list[float]()
    local = frame.crs_to_local(plates.xyz, crs)
    for k, place in enumerate(local):
        for view in scene.views:
            pose, lens = view.camera_to_local, view.pinhole
            ray = pose[:3, :3].T @ (place - pose[:3, 3])
            u, v = lens.fx * ray[0] / ray[2] + lens.cx, lens.fy * ray[1] / ray[2] + lens.cy
            steep = np.hypot(*(place - pose[:3, 3])[:2]) < 0.35 * (pose[2, 3] - place[2])
            reach = int(lens.fx * plates.side_m / ray[2]) + 1
            if not (steep and reach < u < lens.size_hw[1] - reach and reach < v < lens.size_hw[0] - reach):
                continue
            rows, columns = np.mgrid[int(v) - reach : int(v) + reach + 1, int(u) - reach : int(u) + reach + 1].reshape(2, -1)
            rays = np.column_stack([(columns + 0.5 - lens.cx) / lens.fx, (rows + 0.5 - lens.cy) / lens.fy, np.ones(len(rows))])
            rays = rays @ pose[:3, :3].T
            met = pose[:3, 3] + rays * ((place[2] - pose[2, 3]) / rays[:, 2])[:, None]
            grey = np.asarray(scene.image(view.index, 0))[rows, columns].mean(axis=1)
            mark = fitted(frame.local_to_crs(met, crs)[:, :2], grey, plates.xyz[k, :2], plates.side_m)
            widths += [mark.edge_m] if mark is not None and np.hypot(*mark.off_m) < plates.side_m / 3 else []
    return widths


def cloud_marks(path: Path, plates: Plates) -> tuple[list[Mark | None], np.ndarray]:
    """The plates in the cloud's colours, and `(T,)` the cloud's median height on them."""
    import laspy

    cloud = laspy.read(path)
    x, y = np.asarray(cloud.x), np.asarray(cloud.y)
    marks, heights = [], []
    for place in plates.xyz:
        near = np.flatnonzero((np.abs(x - place[0]) < plates.side_m) & (np.abs(y - place[1]) < plates.side_m))
        grey = np.column_stack([cloud.red[near], cloud.green[near], cloud.blue[near]]).mean(axis=1) / 257
        marks.append(fitted(np.column_stack([x[near], y[near]]), grey, place[:2], plates.side_m))
        inner = near[np.hypot(x[near] - place[0], y[near] - place[1]) < plates.side_m / 2]
        heights.append(np.median(np.asarray(cloud.z)[inner]) if len(inner) else np.nan)
    return marks, np.array(heights)


def dsm_heights(dsm: Grid, plates: Plates) -> np.ndarray:
    """`(T,)` the DSM's median height on the plates, as `cloud_marks` takes the cloud's."""
    east, north = np.meshgrid(*[np.linspace(-0.5, 0.5, 9) * plates.side_m] * 2)
    round_plate = np.column_stack([east.ravel(), north.ravel()])[np.hypot(east, north).ravel() < plates.side_m / 2]
    return np.array([np.nanmedian(sample(dsm, place[:2] + round_plate)) for place in plates.xyz])


def mesh_marks(path: Path, plates: Plates, step_m: float) -> tuple[list[Mark | None], np.ndarray]:
    """The plates in a textured GLB seen straight from above, and `(T,)` its median height on them.

    Args:
        path: the file; easting, height and minus northing, as glTF's axes are.
        plates: the targets.
        step_m: distance of the lines of sight.
    """
    import trimesh
    from open3d.t.geometry import RaycastingScene

    loaded, origin = trimesh.load(path, process=False), plates.xyz.mean(axis=0)
    pieces, caster = [], RaycastingScene()
    for matrix, name in map(loaded.graph.get, loaded.graph.nodes_geometry):
        piece = loaded.geometry[name]
        x, up, south = np.asarray(piece.vertices).T + matrix[:3, 3:]
        local = (np.column_stack([x, -south, up]) - origin).astype(np.float32)
        caster.add_triangles(local, np.asarray(piece.faces, np.uint32))
        pieces.append(
            (np.asarray(piece.faces), np.asarray(piece.visual.uv), np.asarray(piece.visual.material.baseColorTexture.convert("L")))
        )
    marks, heights = [], []
    ticks = np.arange(-plates.side_m, plates.side_m, step_m)
    off = np.stack(np.meshgrid(ticks, ticks), axis=-1).reshape(-1, 2)
    for place in plates.xyz:
        start = np.column_stack([off + (place - origin)[:2], np.full(len(off), 200.0)])
        rays = np.hstack([start, np.broadcast_to([0.0, 0.0, -1.0], start.shape)]).astype(np.float32)
        seen = {key: value.numpy() for key, value in caster.cast_rays(rays).items()}
        met = np.isfinite(seen["t_hit"])
        grey = np.array(
            [_texel(pieces[seen["geometry_ids"][n]], seen["primitive_ids"][n], seen["primitive_uvs"][n]) for n in np.flatnonzero(met)]
        )
        marks.append(fitted(place[:2] + off[met], grey, place[:2], plates.side_m))
        on = met & (np.hypot(*off.T) < plates.side_m / 2)
        heights.append(origin[2] + 200.0 - np.median(seen["t_hit"][on]) if on.any() else np.nan)
    return marks, np.array(heights)


def _texel(piece: tuple[np.ndarray, np.ndarray, np.ndarray], triangle: int, second_third: np.ndarray) -> float:
    """Grey of the texel at the weights of a triangle's second and third corner."""
    faces, uv, picture = piece
    at = np.array([1 - second_third.sum(), *second_third]) @ uv[faces[triangle]]
    high, wide = picture.shape  # trimesh counts v upwards
    return float(picture[min(int((1 - at[1]) * high), high - 1), min(int(at[0] * wide), wide - 1)])


def mesh_rows(path: Path, plates: Plates, cloud: list[Mark | None], heights: np.ndarray, gsd_m: float) -> list[tuple[str, str]]:
    """The mesh against truth and against the cloud at the plates."""
    mesh, levels = mesh_marks(path, plates, gsd_m / 3)
    both = [(a.off_m - b.off_m) for a, b in zip(mesh, cloud, strict=True) if a is not None and b is not None]
    apart, steps = np.linalg.norm(both, axis=1) / gsd_m, (levels - heights) / gsd_m
    high = f"height largest {np.nanmax(np.abs(steps)):.2f} GSD, median {np.nanmedian(steps):+.2f} GSD ({np.isfinite(steps).sum()} targets)"
    flat = (
        f"horizontal largest {apart.max():.2f} GSD, median {np.median(apart):.2f} GSD ({len(apart)} targets)" if len(apart) else "no mark"
    )
    return [("mesh, targets against truth", off_text(mesh, gsd_m)), ("mesh against cloud", f"{flat}; {high}")]


def mark_rows(products: Path, scene: Scene, plates: Plates, gsd_m: float) -> list[tuple[str, str]]:
    """Places and sharpness at the plates."""
    dsm = read_grid(products / "dsm.tif")
    ortho = raster_marks(products / "ortho.tif", plates)
    cloud, heights = cloud_marks(products / "cloud.laz", plates)
    photos = photo_edges(scene, plates, dsm.crs)
    both = [(a.off_m - b.off_m) for a, b in zip(ortho, cloud, strict=True) if a is not None and b is not None]
    apart = np.linalg.norm(both, axis=1) / gsd_m
    steps, single = (dsm_heights(dsm, plates) - heights) / gsd_m, (sample(dsm, plates.xyz[:, :2]) - heights) / gsd_m
    edge = float(np.median([mark.edge_m for mark in ortho if mark])) if any(ortho) else np.nan
    shift = align_dsms(top_heights(read_points(products / "cloud.laz"), dsm.cell_m), dsm, np.isfinite(dsm.values)).shift_m / gsd_m
    mesh = mesh_rows(products / "mesh.glb", plates, cloud, heights, gsd_m) if (products / "mesh.glb").is_file() else []
    return [
        *mesh,
        ("orthophoto, targets against truth", off_text(ortho, gsd_m)),
        ("cloud, targets against truth", off_text(cloud, gsd_m)),
        (
            "orthophoto against cloud, horizontal",
            f"largest {apart.max():.2f} GSD, median {np.median(apart):.2f} GSD ({len(apart)} targets)",
        ),
        ("DSM against cloud, height at targets", f"largest {np.nanmax(np.abs(steps)):.2f} GSD, median {np.nanmedian(steps):+.2f} GSD"),
        ("the same, the DSM read at the targets' middles alone", f"largest {np.nanmax(np.abs(single)):.2f} GSD"),
        ("DSM against cloud, shift by co-registration", ", ".join(f"{part:+.2f}" for part in shift) + " GSD east, north, up"),
        ("edge of targets, orthophoto", f"{edge / gsd_m:.2f} GSD (10 to 90 %)"),
        ("edge of targets, photographs", f"{np.median(photos) / gsd_m:.2f} GSD ({len(photos)} sightings)"),
        ("orthophoto's edges over photographs'", f"{edge / np.median(photos):.2f}"),
    ]


def off_text(marks: list[Mark | None], gsd_m: float) -> str:
    """Horizontal differences in words."""
    off = np.array([mark.off_m for mark in marks if mark is not None]) / gsd_m
    if not len(off):
        return "none found"
    away = np.linalg.norm(off, axis=1)
    mean = off.mean(axis=0)
    rmse = np.sqrt((away**2).mean())
    return f"RMSE {rmse:.2f} GSD, largest {away.max():.2f}, mean {mean[0]:+.2f}, {mean[1]:+.2f} ({len(off)} of {len(marks)} found)"


def surface_rows(products: Path, truth: Path, gsd_m: float) -> list[tuple[str, str]]:
    """DSM and DTM against the true surface."""
    dsm, true = read_grid(products / "dsm.tif"), read_grid(truth / "dsm.tif")
    with rasterio.open(truth / "classes.tif") as raster:
        classes = raster.read(1)
    rows, error = [], differences(dsm, true)
    shift = align_dsms(dsm, true, np.isfinite(true.values)).shift_m / gsd_m
    rows.append(("DSM against truth, shift by co-registration", ", ".join(f"{part:+.2f}" for part in shift) + " GSD east, north, up"))
    if (products / "dsm_mask.tif").is_file():
        origin = read_grid(products / "dsm_mask.tif")
        held = sample(Grid(origin.crs, origin.values.astype(np.float32), origin.west, origin.north, origin.cell_m), centres(true))
        held = held.reshape(true.values.shape)
        rows += [(f"DSM, cells {name}", error_text(error[held == code], gsd_m)) for code, name in ((1, "measured"), (2, "filled"))]
    if (products / "dtm.tif").is_file():
        ground = np.isin(classes, (2, 11)) & np.isfinite(true.values)
        error = differences(read_grid(products / "dtm.tif"), true)
        rows.append(("DTM on open ground (classes 2, 11)", error_text(error[ground], gsd_m)))
        rows.append(("the same, 3 GSD away from steps", error_text(error[ground & away_from_steps(true, gsd_m)], gsd_m)))
    return rows


def centres(grid: Grid) -> np.ndarray:
    """`(N, 2)` cell centres."""
    row, column = np.mgrid[0 : grid.values.shape[0], 0 : grid.values.shape[1]].reshape(2, -1)
    return np.column_stack([grid.west + (column + 0.5) * grid.cell_m, grid.north - (row + 0.5) * grid.cell_m])


def error_text(errors_m: np.ndarray, gsd_m: float) -> str:
    """Height differences in words."""
    known = errors_m[np.isfinite(errors_m)] / gsd_m
    if not len(known):
        return "none"
    nmad = 1.4826 * np.median(np.abs(known - np.median(known)))
    within = np.mean(np.abs(known) < 3)
    return (
        f"NMAD {nmad:.2f} GSD, median {np.median(known):+.2f}, RMSE {np.sqrt((known**2).mean()):.2f}, "
        f"{within:.1%} within 3 GSD ({len(known):,} of {len(errors_m):,} cells)"
    )


if __name__ == "__main__":
    main()
