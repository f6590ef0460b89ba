"""The textured mesh's files, read by trimesh and the glTF validator; every coordinate held against PROJ's own."""

from __future__ import annotations

import json
import struct
import subprocess
from io import BytesIO
from pathlib import Path

import numpy as np
import open3d
import pyproj
import pytest
import trimesh
from PIL import Image
from scipy.spatial import cKDTree

from geo_nerf.errors import NothingMeasuredError, OutputError
from geo_nerf.events import Event, Events
from geo_nerf.frame import LocalFrame
from geo_nerf.mesh_export import MeshPlace, write_textured
from geo_nerf.products import gltf
from geo_nerf.products.gltf import glb_file, jpeg_of
from geo_nerf.products.mesh import write_local_ply
from geo_nerf.products.tiles3d import TilesetWriter
from geo_nerf.settings import ProductsSettings
from geo_nerf.types import LocalMesh, LocalTexturedMesh
from tests.command import PATIENCE_S
from tests.machine import node_modules
from tests.surface.painted import PaintedScene, all_round, box_on_ground, looked_up, photographed, ramps

FRAME = LocalFrame(11.2, 48.1, 560.0)
CRS = pyproj.CRS("EPSG:25832")
FORMATS = ("glb", "obj", "3dtiles")


def local_mesh(step_m: float = 0.5) -> LocalMesh:
    sheet = box_on_ground(step_m)
    rgb = np.full((len(sheet.xyz), 3), 90, np.uint8)
    return LocalMesh(sheet.xyz, sheet.normals().astype(np.float32), rgb, sheet.triangles.astype(np.int32))


@pytest.fixture(scope="module")
def scene() -> PaintedScene:
    return photographed(box_on_ground(), all_round())


def written(folder: Path, scene: PaintedScene, crs: pyproj.CRS = CRS, events: Events | None = None, **settings) -> Path:
    asked = ProductsSettings(mesh_gsd=1.0, **settings)
    write_textured(
        local_mesh(), lambda points: np.full((len(points), 3), 90.0), scene, MeshPlace(folder, FRAME, crs), asked, events or Events()
    )
    return folder


@pytest.fixture(scope="module")
def files(scene, tmp_path_factory) -> Path:
    # pages so small that there are four squares, so two levels
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("geo_nerf.mesh_export.PAGE_PX", 512)
        return written(tmp_path_factory.mktemp("mesh"), scene, mesh_formats=FORMATS, mesh_texel_gsd=0.6)


def by_proj(local: np.ndarray, end: str) -> np.ndarray:
    """Local metres to a CRS by a PROJ pipeline of its own."""
    at = f"+lon_0={FRAME.lon_deg} +lat_0={FRAME.lat_deg} +h_0={FRAME.height_m}"
    text = f"+proj=pipeline +step +inv +proj=topocentric +ellps=WGS84 {at} {end}"
    return np.stack(pyproj.Transformer.from_pipeline(text).transform(*local.T), axis=1)


def in_utm(local: np.ndarray) -> np.ndarray:
    return by_proj(local, "+step +inv +proj=cart +ellps=WGS84 +step +proj=utm +zone=32 +ellps=WGS84")


def distances(points: np.ndarray, others: np.ndarray) -> np.ndarray:
    return cKDTree(others).query(points)[0]


def test_the_glb_lies_in_the_crs_to_a_millimetre_once_its_node_is_moved(files: Path) -> None:
    scene = trimesh.load(files / "mesh.glb", process=False)
    truth, found = in_utm(local_mesh().xyz), []
    for node in scene.graph.nodes_geometry:
        matrix, name = scene.graph.get(node)
        assert np.array_equal(matrix[:3, :3], np.eye(3)) and np.array_equal(matrix[:3, 3], np.round(matrix[:3, 3])), "whole metres"
        inside = scene.geometry[name].vertices
        assert np.abs(inside).max() < 20, "single precision is good to a micrometre here"
        x, y, z = (inside + matrix[:3, 3]).T
        found.append(np.stack([x, -z, y], axis=1))
    found = np.concatenate(found)
    assert len(scene.geometry) > 1 and distances(truth, found).max() < 1e-3 and len(found) > len(truth)
    extras = json_of(files / "mesh.glb")["asset"]["extras"]
    assert extras["crs"] == "EPSG:25832" and pyproj.CRS(extras["crs_wkt"]) == CRS


def json_of(path: Path) -> dict:
    data = path.read_bytes()
    length = struct.unpack("<I", data[12:16])[0]
    return json.loads(data[20 : 20 + length])


def test_obj_and_glb_have_the_photographs_colours_at_the_same_places(files: Path) -> None:
    """Red is east, green north, blue height: the colour looked up at a place tells the place."""
    offset = np.array((files / "mesh.offset.xyz").read_text().split(), float)
    text = (files / "mesh.obj").read_text().split("\n", 3)
    assert "EPSG:25832" in text[0] and "mesh.offset.xyz" in text[1] and text[2] == "mtllib mesh.mtl"
    glb, obj = (trimesh.load(files / name, process=False) for name in ("mesh.glb", "mesh.obj"))
    for kind, loaded in (("glb", glb), ("obj", obj)):
        assert len(loaded.geometry) == len(glb.geometry) > 1
        places, colours = [], []
        for node in loaded.graph.nodes_geometry:
            matrix, name = loaded.graph.get(node)
            piece = loaded.geometry[name]
            texture = piece.visual.material
            picture = np.asarray((texture.baseColorTexture if kind == "glb" else texture.image).convert("RGB"))
            middles = piece.vertices[piece.faces].mean(axis=1) + matrix[:3, 3]
            uv = np.asarray(piece.visual.uv)[piece.faces].mean(axis=1)
            places.append(middles[:, [0, 2, 1]] * [1, -1, 1] if kind == "glb" else middles + offset)
            colours.append(looked_up(picture, np.stack([uv[:, 0], 1 - uv[:, 1]], axis=1)))  # trimesh counts v upwards
        local = FRAME.crs_to_local(np.concatenate(places), CRS)
        error = np.abs(np.concatenate(colours) - ramps(local)).max(axis=1)
        assert np.median(error) < 1.0 and np.percentile(error, 97) < 4.0, f"{kind}: {np.percentile(error, [50, 97])}"


def tiles_of(node: dict) -> list[dict]:
    return [node, *(tile for child in node.get("children", []) for tile in tiles_of(child))]


def test_tiles_lie_on_the_globe_to_a_millimetre(files: Path) -> None:
    """The way of the truth: local to EPSG:25832, and from there to EPSG:4978 as PROJ knows it."""
    tileset = json.loads((files / "mesh_tiles" / "tileset.json").read_text())
    transform = np.array(tileset["root"]["transform"]).reshape(4, 4).T
    to_globe = pyproj.Transformer.from_crs(CRS.to_3d(), "EPSG:4978", always_xy=True)
    truth = np.stack(to_globe.transform(*in_utm(local_mesh().xyz).T), axis=1)
    finest = [tile for tile in tiles_of(tileset["root"]) if "children" not in tile]
    found = []
    for tile in finest:
        local = content_of(files, tile)
        found.append(local @ transform[:3, :3].T + transform[:3, 3])
    assert len(finest) == 4 and distances(truth, np.concatenate(found)).max() < 1e-3
    assert np.allclose(transform[:3, :3] @ transform[:3, :3].T, np.eye(3), atol=1e-14) and tileset["asset"]["extras"]["crs"] == "EPSG:25832"


def content_of(files: Path, tile: dict) -> np.ndarray:
    """Vertices of a tile in local metres: z up, as 3D Tiles turns glTF."""
    scene = trimesh.load(files / "mesh_tiles" / tile["content"]["uri"], process=False)
    parts = [scene.geometry[name].vertices + matrix[:3, 3] for matrix, name in map(scene.graph.get, scene.graph.nodes_geometry)]
    x, y, z = np.concatenate(parts).T
    return np.stack([x, -z, y], axis=1)


def test_tiles_hold_what_is_theirs_and_errors_fall_towards_the_leaves(files: Path) -> None:
    tileset = json.loads((files / "mesh_tiles" / "tileset.json").read_text())
    root = tileset["root"]
    assert tileset["asset"]["version"] == "1.1" and tileset["geometricError"] > root["geometricError"] > 0
    for tile in tiles_of(root):
        box = np.array(tile["boundingVolume"]["box"])
        low, high = box[:3] - box[[3, 7, 11]], box[:3] + box[[3, 7, 11]]
        for inner in tiles_of(tile):
            points = content_of(files, inner)
            assert (points > low - 1e-3).all() and (points < high + 1e-3).all() and inner["geometricError"] <= tile["geometricError"]
        assert (tile["geometricError"] == 0) == ("children" not in tile) and tile["refine"] == "REPLACE"
    sizes = [len(content_of(files, tile)) for tile in tiles_of(root)]
    assert sizes[0] < sum(sizes[1:]) and len(list((files / "mesh_tiles").rglob("*.glb"))) == len(sizes)


VALIDATE = """
const validator = require(process.argv[1]), files = require('fs');
(async () => { for (const name of process.argv.slice(2)) {
  const report = await validator.validateBytes(new Uint8Array(files.readFileSync(name)));
  const {numErrors, numWarnings, messages} = report.issues;
  console.log(JSON.stringify({errors: numErrors, warnings: numWarnings, said: messages.slice(0, 3)}));
}})();
"""


@pytest.mark.gltf_validator
def test_the_gltf_validator_has_nothing_to_complain_of(files: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.glb"
    data = (files / "mesh.glb").read_bytes()
    broken.write_bytes(data.replace(b'"VEC3"', b'"VEC2"', 1))
    checked = [files / "mesh.glb", *(files / "mesh_tiles").rglob("*.glb"), broken]
    command = ["node", "-e", VALIDATE, str(node_modules() / "gltf-validator"), *map(str, checked)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    reports = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(reports) == len(checked) > 5 and reports[-1]["errors"] > 0, "it sees an error where there is one"
    assert [(report["errors"], report["warnings"]) for report in reports[:-1]] == [(0, 0)] * (len(checked) - 1), reports


def test_every_option_changes_the_files(scene, files: Path, tmp_path: Path) -> None:
    heard: list[Event] = []
    coarse = written(tmp_path, scene, events=Events("products", (heard.append,)), mesh_formats=("glb",), mesh_texel_gsd=2.0)
    assert [path.name for path in coarse.iterdir()] == ["mesh.glb"], "only what was asked for"
    [figures] = [event.data for event in heard if event.kind == "metric"]
    assert figures["mesh_texel_m"] == pytest.approx(0.2, rel=0.2) and figures["mesh_pages"] == 1
    assert figures["mesh_megatexels"] < 0.2
    assert {path.name for path in files.iterdir()} >= {
        "mesh.glb",
        "mesh.obj",
        "mesh.mtl",
        "mesh.offset.xyz",
        "mesh_page_0.jpg",
        "mesh_tiles",
    }
    assert not [path for path in files.rglob("*") if "partial" in path.name]


def test_a_mesh_too_large_for_a_glb_is_an_error_that_names_tiles(scene, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gltf, "_LARGEST", 1000)
    with pytest.raises(OutputError, match="3dtiles"):
        written(tmp_path, scene, mesh_formats=("glb",))
    assert not list(tmp_path.iterdir()), "no half file is left"


def test_an_empty_mesh_and_an_empty_tileset_are_errors(scene, tmp_path: Path) -> None:
    mesh = local_mesh()
    empty = LocalMesh(mesh.xyz, mesh.normals, mesh.rgb, mesh.triangles[:0])
    with pytest.raises(NothingMeasuredError):
        write_textured(empty, ramps, scene, MeshPlace(tmp_path, FRAME, CRS), ProductsSettings(mesh_formats=FORMATS), Events())
    with pytest.raises(NothingMeasuredError):
        TilesetWriter(tmp_path, np.eye(4), {}).finish()
    assert not list(tmp_path.iterdir())


def test_a_glb_far_from_its_origin_keeps_its_digits_in_the_node(tmp_path: Path) -> None:
    xyz = np.array([5_000_000.125, 100.25, 300.0625]) + np.array([[0, 0, 0], [1.0, 0, 0], [0, 1.0, 0]])
    piece = LocalTexturedMesh(
        xyz,
        np.tile(np.float32([0, 0, 1]), (3, 1)),
        np.float32([[0, 0], [1, 0], [0, 1]]),
        np.array([[0, 1, 2]]),
        np.zeros((8, 8, 3), np.uint8),
    )
    with glb_file(tmp_path / "far.glb", np.array([5_000_000.0, 100.0, 300.0]), {}) as writer:
        writer.add(piece)
    described = json_of(tmp_path / "far.glb")
    assert described["nodes"][0]["translation"] == [5_000_000.0, 300.0, -100.0]
    assert described["accessors"][0]["min"] == [0.125, 0.0625, -1.25] and described["accessors"][0]["max"] == [1.125, 0.0625, -0.25]


def test_pictures_are_jpegs_of_their_colours() -> None:
    red = np.zeros((32, 48, 3), np.uint8)
    red[..., 0] = 200
    data = jpeg_of(red)
    assert data[:3] == b"\xff\xd8\xff"
    assert np.abs(np.asarray(Image.open(BytesIO(data))).astype(int) - [200, 0, 0]).max() < 4


def test_a_local_ply_and_its_frame_lead_to_the_globe_and_the_crs(tmp_path: Path) -> None:
    mesh = local_mesh(2.0)
    write_local_ply(mesh, FRAME, CRS, tmp_path / "mesh_local.ply")
    found = np.asarray(open3d.io.read_triangle_mesh(str(tmp_path / "mesh_local.ply")).vertices)
    frame = json.loads((tmp_path / "mesh_local.frame.json").read_text())
    assert np.array_equal(found, mesh.xyz) and b"mesh_local.frame.json" in (tmp_path / "mesh_local.ply").read_bytes()[:400]
    matrix = np.array(frame["ecef_from_local"])
    on_globe = found @ matrix[:3, :3].T + matrix[:3, 3]
    assert np.abs(on_globe - by_proj(mesh.xyz, "")).max() < 1e-6
    assert np.abs(np.array(frame["origin_in_crs"]) - in_utm(np.zeros((1, 3)))[0]).max() < 1e-3 and pyproj.CRS(frame["crs"]) == CRS
