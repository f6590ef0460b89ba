"""`make_survey`: photographs with EXIF and XMP, control and check points, and exact truth, in one folder.

A finished survey is found again and not rendered twice; `survey.json` is written last.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.artefacts import atomic_path, fingerprint, read_json, write_json
from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Events
from geo_nerf.georef.compare_cloud import Points
from geo_nerf.synthetic.flight import CRS, FRAME, SIZES, Exposure, Size, SizeName, lens, plan_flight, project
from geo_nerf.synthetic.ground import paint_ground
from geo_nerf.synthetic.render import Stage, cast, develop, photograph, ray_grid, set_stage
from geo_nerf.synthetic.truth import seen_points, write_cameras, write_dsm, write_scene, write_surface
from geo_nerf.synthetic.village import build_village
from geo_nerf.types import Intrinsics

#: raise it when the same seed gives another survey
VERSION = 1
#: how well a target's middle is measured in a photograph, pixels
MARK_SIGMA_PX = 0.2
#: targets on open ground, metres east and north: control, then check points; a survey uses those within its area
_CONTROL = ((-15.2, -6.6), (13.2, 5.6), (1.6, 11.6), (14.0, -2.4), (-19.8, -21.6), (26.4, -5.4), (3.9, 20.4))
_CHECKS = ((-1.6, 2.2), (10.2, -5.2), (19.4, 4.6), (-22.6, -0.6), (-12.2, -21.0))
#: a target may lie this far out, as a part of the area's half sides
_TARGET_REACH = 0.95


@dataclass(frozen=True)
class Survey:
    """A survey on disk."""

    folder: Path
    #: folder of photographs
    photos: Path
    control: Path
    checks: Path
    #: folder of truth, as `geo-nerf evaluate` reads it
    truth: Path
    crs: str
    gsd_m: float


def make_survey(folder: Path, *, seed: int = 0, size: SizeName = "demo", events: Events | None = None) -> Survey:
    """Render a survey, unless the folder holds the same one already.

    Args:
        folder: where it goes.
        seed: of everything left to chance; the same seed gives the same survey.
        size: "tiny" (9 photographs of 400 x 300, seconds), "small" or "demo" (30 of 800 x 600, under a minute on two cores).
        events: progress.

    Returns:
        Where everything is.
    """
    told, plan = events or Events(), SIZES[size]
    survey = Survey(folder, folder / "images", folder / "gcp_list.txt", folder / "checkpoints.txt", folder / "truth", CRS, plan.gsd_m)
    mark = fingerprint([VERSION, seed, size])
    if _is_done(folder, mark):
        return survey
    survey.photos.mkdir(parents=True, exist_ok=True)
    labels, targets_xy = _targets(plan)
    stage = _stage(plan, targets_xy, seed, told)
    targets = _on_ground(stage, targets_xy)
    intrinsics, exposures = lens(plan.size_hw), plan_flight(plan, seed)
    seen = _photographs(stage, plan, intrinsics, exposures, survey.photos, seed, told)
    _write_marks(stage, dict(zip(labels, targets, strict=True)), intrinsics, exposures, survey, seed)
    _write_truth(stage, plan, intrinsics, exposures, targets, seen, survey.truth)
    write_json(
        folder / "survey.json", {"fingerprint": mark, "size": size, "seed": seed, "photographs": len(exposures), "gsd_m": plan.gsd_m}
    )
    return survey


def _is_done(folder: Path, mark: str) -> bool:
    try:
        return bool(read_json(folder / "survey.json").get("fingerprint") == mark)
    except DamagedArtefactError:
        return False


def _targets(size: Size) -> tuple[list[str], np.ndarray]:
    """Labels and `(T, 2)` places of the targets inside a survey's area."""
    named = [(f"gcp{n:02d}", xy) for n, xy in enumerate(_CONTROL, 1)] + [(f"chk{n:02d}", xy) for n, xy in enumerate(_CHECKS, 1)]
    reach = _TARGET_REACH * np.array(size.area_m) / 2
    chosen = [(label, xy) for label, xy in named if np.all(np.abs(xy) <= reach)]
    return [label for label, _ in chosen], np.array([xy for _, xy in chosen])


def _on_ground(stage: Stage, xy: np.ndarray) -> np.ndarray:
    """`(T, 3)` the terrain's own triangles under places, below any tree."""
    above = np.column_stack([xy, stage.village.ground(*xy.T) + 0.3])
    hits = cast(stage, above, np.tile(np.array([0, 0, -1.0], np.float32), (len(xy), 1)))
    return np.column_stack([xy, above[:, 2] - hits.distance])


def _stage(size: Size, targets_xy: np.ndarray, seed: int, events: Events) -> Stage:
    events.progress(0, 3, "building the village")
    village = build_village(seed, size.extent_m)
    events.progress(1, 3, "painting the ground")
    ground = paint_ground(size.extent_m, size.ground_cell_m, targets_xy, max(0.6, 9 * size.gsd_m), seed)
    events.progress(2, 3, "letting the sun in")
    stage = set_stage(village, ground, seed)
    events.progress(3, 3, "letting the sun in")
    return stage


def _photographs(
    stage: Stage, size: Size, intrinsics: Intrinsics, exposures: tuple[Exposure, ...], folder: Path, seed: int, events: Events
) -> list[Points]:
    """Take and write every photograph; returns what each sees."""
    rays = ray_grid(intrinsics, size.samples)
    seen = []
    for number, shot in enumerate(events.track(exposures, len(exposures), "taking photographs")):
        light, hits = photograph(stage, shot.camera_to_local, rays, size.samples)
        pixels = develop(light, shot.exposure, np.array(shot.balance), np.random.default_rng([seed, number]))
        _write_photograph(pixels, shot, number, folder / shot.name)
        seen.append(seen_points(hits, rays.shape[:2], size.samples))
    return seen


def _write_photograph(pixels: np.ndarray, shot: Exposure, number: int, path: Path) -> None:
    """JPEG with EXIF position and the maker's XMP, as a drone writes them."""
    import pyexiv2
    from PIL import Image

    with atomic_path(path) as partial:
        Image.fromarray(pixels).save(partial, format="JPEG", quality=93, subsampling=0)
        pyexiv2.registerNs("http://www.dji.com/drone-dji/1.0/", "drone-dji")
        with pyexiv2.Image(str(partial)) as image:
            image.modify_exif(_exif(shot, number, pixels.shape))
            image.modify_xmp(_xmp(shot))


def _exif(shot: Exposure, number: int, shape: tuple[int, ...]) -> dict[str, str]:
    lon, lat, height = shot.lon_lat_height
    when = f"2026:06:11 10:{number // 20:02d}:{number % 20 * 3:02d}"
    return {
        "Exif.Image.Make": "geo-nerf",
        "Exif.Image.Model": "Village Camera",
        "Exif.Image.Software": "geo-nerf demo (rendered)",
        "Exif.Photo.ExifVersion": "48 51 48 48",  # 3.0, whose altitude reference 0 is the ellipsoid
        "Exif.Photo.DateTimeOriginal": when,
        "Exif.Photo.FocalLength": "8800/1000",
        "Exif.Photo.FocalLengthIn35mmFilm": "28",
        "Exif.Photo.PixelXDimension": str(shape[1]),
        "Exif.Photo.PixelYDimension": str(shape[0]),
        "Exif.GPSInfo.GPSVersionID": "2 3 0 0",
        "Exif.GPSInfo.GPSMapDatum": "WGS-84",
        "Exif.GPSInfo.GPSLatitudeRef": "N" if lat >= 0 else "S",
        "Exif.GPSInfo.GPSLatitude": _degrees(lat),
        "Exif.GPSInfo.GPSLongitudeRef": "E" if lon >= 0 else "W",
        "Exif.GPSInfo.GPSLongitude": _degrees(lon),
        "Exif.GPSInfo.GPSAltitudeRef": "0",
        "Exif.GPSInfo.GPSAltitude": f"{round(height * 1000)}/1000",
    }


def _degrees(value: float) -> str:
    whole = abs(value)
    minutes = (whole % 1) * 60
    return f"{int(whole)}/1 {int(minutes)}/1 {round((minutes % 1) * 60e6)}/1000000"


def _xmp(shot: Exposure) -> dict[str, str]:
    return {
        "Xmp.drone-dji.AbsoluteAltitude": f"{shot.lon_lat_height[2]:+.2f}",
        "Xmp.drone-dji.RelativeAltitude": f"{shot.lon_lat_height[2] - FRAME.height_m:+.2f}",
        "Xmp.drone-dji.GimbalYawDegree": f"{shot.gimbal.yaw_deg:+.1f}",
        "Xmp.drone-dji.GimbalPitchDegree": f"{shot.gimbal.pitch_deg:+.1f}",
        "Xmp.drone-dji.GimbalRollDegree": f"{shot.gimbal.roll_deg:+.1f}",
    }


def _write_marks(
    stage: Stage, targets: dict[str, np.ndarray], intrinsics: Intrinsics, exposures: tuple[Exposure, ...], survey: Survey, seed: int
) -> None:
    """Write control and check points in OpenDroneMap's format, marked where the target is in plain sight."""
    rng = np.random.default_rng(seed + 20)
    lines: dict[Path, list[str]] = {survey.control: [CRS], survey.checks: [CRS]}
    for label, target in targets.items():
        where = FRAME.local_to_crs(target[None], pyproj.CRS(CRS))[0]
        xyz = " ".join(f"{value:.4f}" for value in where)
        file = lines[survey.control if label.startswith("gcp") else survey.checks]
        for shot in exposures:
            pixel = project(target[None], shot.camera_to_local, intrinsics)[0] + rng.normal(0, MARK_SIGMA_PX, 2)
            if _in_sight(stage, target, shot, pixel, intrinsics.size_hw):
                file.append(f"{xyz} {pixel[0]:.2f} {pixel[1]:.2f} {shot.name} {label}")
    for path, text in lines.items():
        with atomic_path(path) as partial:
            partial.write_text("\n".join(text) + "\n", encoding="utf-8")


def _in_sight(stage: Stage, target: np.ndarray, shot: Exposure, pixel: np.ndarray, size_hw: tuple[int, int]) -> bool:
    if not (np.isfinite(pixel).all() and 8 < pixel[0] < size_hw[1] - 8 and 8 < pixel[1] < size_hw[0] - 8):
        return False
    way = target - shot.camera_to_local[:3, 3]
    distance = float(np.linalg.norm(way))
    hit = cast(stage, shot.camera_to_local[:3, 3], (way / distance)[None].astype(np.float32))
    return bool(hit.distance[0] > distance - 0.1)


def _write_truth(
    stage: Stage,
    size: Size,
    intrinsics: Intrinsics,
    exposures: tuple[Exposure, ...],
    targets: np.ndarray,
    seen: list[Points],
    folder: Path,
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    write_dsm(stage, size, folder)
    write_surface(seen, size, folder / "surface.laz")
    write_cameras(intrinsics, exposures, folder / "cameras.json")
    write_scene(size, targets, folder / "scene.json")
