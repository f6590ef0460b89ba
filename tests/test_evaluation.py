"""`evaluate` on files: what it reads, what it refuses, what it writes."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import laspy
import numpy as np
import pyproj
import pytest
from PIL import Image
from rich.console import Console

from geo_nerf.comparands import UnreadableFileError
from geo_nerf.crs import transform
from geo_nerf.errors import InputError, NoCrsError, NoGsdError, NoOverlapError
from geo_nerf.evaluation import evaluate, evaluation_view
from geo_nerf.events import Events
from geo_nerf.products.reading import read_grid, read_points
from geo_nerf.synthetic.flight import SIZES
from geo_nerf.synthetic.village import build_village
from geo_nerf.types import Grid
from tests.command import geo_nerf
from tests.villages import Village

CRS = pyproj.CRS.from_epsg(25832)


def write_points(path, xyz, crs=CRS):
    header = laspy.LasHeader(version="1.4", point_format=7)
    if crs is not None:
        header.add_crs(crs)
    header.scales, header.offsets = np.full(3, 0.001), np.floor(xyz.min(axis=0))
    cloud = laspy.LasData(header)
    cloud.xyz = xyz
    cloud.write(str(path))
    return path


def write_grid(path, grid: Grid, crs="EPSG:25832"):
    import rasterio
    from rasterio.transform import from_origin

    rows, columns = grid.values.shape
    place = from_origin(grid.west, grid.north, grid.cell_m, grid.cell_m)
    with rasterio.open(
        path, "w", driver="GTiff", height=rows, width=columns, count=1, dtype="float32", crs=crs, transform=place, nodata=np.nan
    ) as raster:
        raster.write(grid.values, 1)
    return path


@pytest.fixture(scope="module")
def truth_points(tiny_survey):
    return read_points(tiny_survey.truth / "surface.laz").xyz[::4]


def test_the_truth_scores_full_marks(tiny_survey, tmp_path):
    found = evaluate(tiny_survey.truth, tiny_survey.truth, folder=tmp_path, events=Events())
    assert [score.f1 for score in found.cloud.scores] == [1, 1, 1]
    assert found.dsm.all.rmse_m < 1e-6
    assert found.dsm.hard.complete == 1
    assert np.abs(found.dsm_alignment.shift_m).max() < 1e-3
    assert np.abs(found.cloud_alignment.shift_m).max() < 1e-3


def test_a_shift_is_told_from_roughness(tiny_survey, truth_points, tmp_path):
    rng = np.random.default_rng(0)
    moved = write_points(tmp_path / "moved.laz", truth_points + np.array([0.4, -0.3, 0.5]) + rng.normal(0, 0.02, truth_points.shape))
    found = evaluate(moved, tiny_survey.truth, folder=tmp_path / "out", events=Events(), align="shift")
    assert found.cloud_alignment.shift_m == pytest.approx([-0.4, 0.3, -0.5], abs=0.02)
    assert found.cloud.scores[0].f1 < 0.3
    assert found.cloud_after.scores[1].f1 > 0.99
    assert found.dsm.hard.bias_m == pytest.approx(0.5, abs=0.1)
    assert abs(found.dsm_after.hard.bias_m) < 0.1
    assert any("stands in" in note for note in found.notes)


def test_figures_and_picture_are_written(tiny_survey, tmp_path):
    dsm = read_grid(tiny_survey.truth / "dsm.tif")
    product = write_grid(tmp_path / "dsm.tif", replace(dsm, values=dsm.values + np.float32(0.12)))
    found = evaluate(product, tiny_survey.truth / "dsm.tif", gsd_m=0.1, folder=tmp_path / "out", events=Events())
    written = json.loads((tmp_path / "out" / "evaluation.json").read_text())
    assert written["cloud"] is None
    assert written["dsm"]["before"]["all"]["bias_m"] == pytest.approx(0.12, abs=1e-4)
    assert written["dsm"]["before"]["all"]["bias_gsd"] == pytest.approx(1.2, abs=1e-3)
    assert written["dsm"]["after"]["all"]["bias_m"] == pytest.approx(0, abs=1e-3)
    with Image.open(tmp_path / "out" / "evaluation.png") as picture:
        assert min(picture.size) > 300
    console = Console(record=True, width=160)
    console.print(evaluation_view(found))
    assert "+0.120 m" in console.export_text()


def test_a_program_hears_how_far_it_is(tiny_survey, tmp_path):
    surface = tiny_survey.truth / "surface.laz"
    done = geo_nerf("evaluate", surface, surface, "-o", tmp_path, "--gsd", tiny_survey.gsd_m, "--events")
    events = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0, done.stderr
    assert {"progress"} <= {event["event"] for event in events} and {event["step"] for event in events} == {"evaluate"}
    assert json.loads((tmp_path / "evaluation.json").read_text())["cloud"]["before"]["scores"][0]["f1"] == 1
    assert geo_nerf("evaluate", surface, surface, "--events", "--json").returncode == 2


def test_a_product_in_another_crs_is_brought_over(tiny_survey, truth_points, tmp_path):
    other = pyproj.CRS.from_epsg(25833)
    product = write_points(tmp_path / "zone33.laz", transform(truth_points, CRS, other), other)
    found = evaluate(product, tiny_survey.truth, folder=tmp_path / "out", events=Events())
    assert found.cloud.scores[0].precision > 0.999
    assert any("zone 33N" in note for note in found.notes)


def test_the_area_can_be_named(tiny_survey, tmp_path):
    dsm = read_grid(tiny_survey.truth / "dsm.tif")
    half = replace(dsm, values=dsm.values.copy())
    half.values[: half.values.shape[0] // 2] += 1.0
    product = write_grid(tmp_path / "half.tif", half)
    south, north = dsm.north - dsm.values.shape[0] * dsm.cell_m, dsm.north
    east = dsm.west + dsm.values.shape[1] * dsm.cell_m
    lower = (dsm.west, south, east, (south + north) / 2 - 1)
    found = evaluate(product, tiny_survey.truth / "dsm.tif", gsd_m=0.1, area=lower, folder=tmp_path / "a", events=Events())
    assert found.dsm.all.rmse_m < 1e-4
    upper = (dsm.west, (south + north) / 2 + 1, east, north)
    found = evaluate(product, tiny_survey.truth / "dsm.tif", gsd_m=0.1, area=upper, folder=tmp_path / "b", events=Events())
    assert found.dsm.all.bias_m == pytest.approx(1.0, abs=1e-4)


def test_what_cannot_be_compared_is_refused(tiny_survey, truth_points, tmp_path):
    truth, out = tiny_survey.truth, tmp_path / "out"
    with pytest.raises(NoOverlapError, match="do not overlap"):
        evaluate(write_points(tmp_path / "far.laz", truth_points + np.array([5000, 0, 0])), truth, folder=out, events=Events())
    with pytest.raises(NoCrsError, match="no coordinate reference system"):
        evaluate(write_points(tmp_path / "bare.laz", truth_points, None), truth, folder=out, events=Events())
    with pytest.raises(NoCrsError):
        evaluate(write_grid(tmp_path / "bare.tif", read_grid(truth / "dsm.tif"), None), truth, folder=out, events=Events())
    with pytest.raises(NoGsdError, match="--gsd"):
        evaluate(truth / "surface.laz", truth / "dsm.tif", folder=out, events=Events())
    with pytest.raises(InputError, match="nothing here"):
        evaluate(tmp_path / "missing.laz", truth, folder=out, events=Events())
    (tmp_path / "broken.laz").write_bytes(b"LASF and then nothing")
    with pytest.raises(UnreadableFileError):
        evaluate(tmp_path / "broken.laz", truth, folder=out, events=Events())
    assert not out.exists()


def mesh_of(village: Village) -> tuple[np.ndarray, np.ndarray]:
    """`(V, 3)` float32 local metres, `(F, 3)` uint32: the triangles that were photographed."""
    if (path := village.truth / "mesh.npz").exists():
        mesh = np.load(path)
        return mesh["vertices"], mesh["faces"].astype(np.uint32)
    made = json.loads((village.truth.parent / "survey.json").read_text())
    part = build_village(made["seed"], SIZES[made["size"]].extent_m).mesh
    return part.vertices.astype(np.float32), part.faces.astype(np.uint32)


def test_a_dsm_made_of_the_village_mesh_agrees_with_its_truth(village: Village, tmp_path):
    """The village's mesh, cast down by open3d on another lattice, against its own DSM."""
    import open3d as o3d

    scene, dsm = village.scene, read_grid(village.truth / "dsm.tif")
    caster = o3d.t.geometry.RaycastingScene()
    caster.add_triangles(*map(o3d.core.Tensor, mesh_of(village)))
    frame, cell, margin_m = village.frame, 2.002 * scene["gsd"], 3.03
    rows, columns = ((np.array(dsm.values.shape) * dsm.cell_m - 2 * margin_m) / cell).astype(int)
    x, y = np.meshgrid(dsm.west + margin_m + np.arange(columns) * cell, dsm.north - margin_m - np.arange(rows) * cell)
    heights = np.full(x.size, scene["h0"])
    for _ in range(3):
        local = frame.crs_to_local(np.column_stack([x.ravel(), y.ravel(), heights]), CRS)
        rays = np.column_stack([local[:, :2], np.full(len(local), 60.0), np.tile([0, 0, -1.0], (len(local), 1))]).astype(np.float32)
        local[:, 2] = 60 - caster.cast_rays(o3d.core.Tensor(rays))["t_hit"].numpy()
        heights = frame.local_to_crs(local, CRS)[:, 2]
    grid = Grid(CRS, heights.reshape(x.shape).astype(np.float32), float(x[0, 0] - cell / 2), float(y[0, 0] + cell / 2), cell)
    (tmp_path / "truth").mkdir()
    for name in ("dsm.tif", "classes.tif", "scene.json"):
        (tmp_path / "truth" / name).symlink_to(village.truth / name)
    found = evaluate(write_grid(tmp_path / "dsm.tif", grid), tmp_path / "truth", folder=tmp_path / "out", events=Events())
    assert abs(found.dsm.hard.bias_m) < 0.005
    assert found.dsm.hard.nmad_m < 0.1 * scene["gsd"]
    assert found.dsm.hard.complete > 0.999
    assert np.abs(found.dsm_alignment.shift_m).max() < 0.03


def test_an_empty_or_broken_file_of_the_users_is_no_earlier_work_and_no_mistake(tmp_path) -> None:
    good, empty, text = tmp_path / "good.laz", tmp_path / "empty.laz", tmp_path / "text.laz"
    header = laspy.LasHeader(version="1.4", point_format=7)
    header.add_crs(pyproj.CRS("EPSG:25832"))
    laspy.LasData(header).write(empty)
    las = laspy.LasData(header)
    las.x, las.y, las.z = np.random.default_rng(0).uniform(0, 20, (3, 500))
    las.write(good)
    text.write_text("no cloud\n")
    (tmp_path / "text.tif").write_text("no raster\n")
    (tmp_path / "half.laz").write_bytes(good.read_bytes()[:-900])
    truth = tmp_path / "truth"
    truth.mkdir()
    unread = "cannot be read as"
    for name, told in (("empty.laz", "holds no points"), ("text.laz", unread), ("text.tif", unread), ("half.laz", unread)):
        (truth / f"{'dsm' if name.endswith('tif') else 'surface'}{Path(name).suffix}").write_bytes((tmp_path / name).read_bytes())
        for one, other in ((good, tmp_path / name), (tmp_path / name, good), (good, truth)):
            with pytest.raises(InputError, match=told) as caught:
                evaluate(one, other, gsd_m=0.1, folder=tmp_path / "e", events=Events())
            assert "earlier work" not in str(caught.value) and str(tmp_path) in str(caught.value)
        for path in truth.iterdir():
            path.unlink()
    (truth / "surface.laz").write_bytes(good.read_bytes())
    for scene in ("{", "[]", '{"area": [1]}', '{"area": "ab", "lon": 1, "lat": 2, "h0": 3, "gsd": 4}'):
        (truth / "scene.json").write_text(scene)
        with pytest.raises(InputError, match="cannot be read as the scene"):
            evaluate(good, truth, gsd_m=0.1, folder=tmp_path / "e", events=Events())
