"""A run's own report: what went in, what came out, how well the photographs agree, what the program doubts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from geo_nerf.artefacts import read_json
from geo_nerf.products.pictures import (
    ColourCloud,
    MapPicture,
    confidence_picture,
    cropped,
    encoded,
    on_common_ground,
    read_colour_cloud,
    read_map_picture,
    relief_picture,
    top_view,
)
from geo_nerf.products.reading import read_grid
from geo_nerf.products.report import Compare, Figure, Image, Number, Product, Report, Section, Table, write_report

#: file -> what it is
PRODUCTS: Mapping[str, str] = {
    "cloud.copc.laz": "Point cloud, COPC: opens in QGIS, PDAL, CloudCompare and the browser",
    "cloud.laz": "The same points as plain LAZ",
    "dsm.tif": "Digital surface model, cloud-optimised GeoTIFF",
    "dsm_mask.tif": "Which of its cells were measured (1), which filled (2)",
    "dsm_hillshade.tif": "Its hillshade",
    "dtm.tif": "Digital terrain model, cloud-optimised GeoTIFF",
    "dtm_mask.tif": "Which of its cells hold ground points (1), are interpolated (2) or extrapolated (3)",
    "dtm_hillshade.tif": "Its hillshade",
    "slope.tif": "Slope of the terrain, degrees",
    "canopy.tif": "Height of the surface above the terrain, metres",
    "contours.gpkg": "Contours of the terrain, GeoPackage",
    "contours.dxf": "The same for CAD; their CRS is in contours.prj",
    "ortho.tif": "True orthophoto, cloud-optimised GeoTIFF",
    "ortho_source.tif": "Which photograph each of its cells comes from",
    "ortho.mbtiles": "The orthophoto as map tiles, MBTiles",
    "ortho.pmtiles": "The orthophoto as map tiles, PMTiles",
    "ortho_tiles/tiles.json": "The orthophoto as map tiles, a folder {z}/{x}/{y}.webp",
    "mesh.ply": "Triangle mesh, PLY with coordinates in the CRS",
    "cameras.gpkg": "Cameras, footprints, flight line and residuals, GeoPackage",
    "cloud.copc.pipeline.json": "The PDAL pipeline that wrote the cloud",
}
_STEPS = ("images", "poses", "scene", "field", "surface", "products")


@dataclass(frozen=True)
class RunFolder:
    """What a run's folder says of itself."""

    path: Path
    #: `run.json`
    run: Mapping[str, Any]
    #: step -> its `step.json`
    steps: Mapping[str, Mapping[str, Any]]
    #: `report` of the orientation
    poses: Mapping[str, Any]

    @property
    def gsd_m(self) -> float | None:
        """Ground sampling distance, metres."""
        gsd = self.steps.get("products", {}).get("metrics", {}).get("gsd_m")
        return float(gsd) if gsd else None


def open_run(path: Path) -> RunFolder:
    """Read a run's records.

    Raises:
        DamagedArtefactError: one of them is no JSON.
    """
    steps = {name: read_json(path / name / "step.json") for name in _STEPS if (path / name / "step.json").is_file()}
    orientation = path / "poses" / "orientation.json"
    poses = read_json(orientation).get("report", {}) if orientation.is_file() else {}
    return RunFolder(path, read_json(path / "run.json"), steps, poses)


def write_run_report(path: Path) -> Path:
    """Write `products/report.html` of a finished run and return its path."""
    page = path / "products" / "report.html"
    write_report(run_report(open_run(path), page.parent), page)
    return page


def run_report(run: RunFolder, beside: Path) -> Report:
    """The report of a run.

    Args:
        run: of `open_run`.
        beside: the folder the page will lie in, for its links.

    Returns:
        The report, its pictures encoded.
    """
    photos = Path(str(run.run.get("photos", ""))).name or "photographs"
    facts = (str(run.run.get("crs", "")), f"preset {run.run.get('preset') or 'own settings'}", str(run.run.get("written_at", ""))[:10])
    cloud = next(
        (read_colour_cloud(file) for name in ("cloud.laz", "cloud.copc.laz") if (file := run.path / "products" / name).is_file()), None
    )
    return Report(
        title=f"Survey of {photos}",
        subtitle="Point cloud, surface model and orthophoto from a neural surface trained on the photographs.",
        facts=[fact for fact in facts if fact],
        hero=hero_of(run.path / "products"),
        numbers=headline(run, len(cloud.xyz) if cloud else 0),
        sections=[section for section in (picture_section(run, cloud), orientation_section(run), step_section(run)) if section],
        products=products_of(run.path / "products", beside),
    )


def hero_of(products: Path) -> Compare | None:
    """Orthophoto and colour relief with a slider between them."""
    if not ((products / "dsm.tif").is_file() and (products / "ortho.tif").is_file()):
        return None
    dsm = read_grid(products / "dsm.tif")
    relief = MapPicture(relief_picture(dsm), dsm.west, dsm.north, dsm.cell_m)
    ortho, hills = on_common_ground(read_map_picture(products / "ortho.tif"), relief)
    return Compare(
        Image(encoded(ortho, longest_px=1400), "Orthophoto"),
        Image(encoded(hills, longest_px=1400), "Colour relief"),
        "orthophoto",
        "surface model",
    )


def headline(run: RunFolder, points: int) -> list[Number]:
    """The figures everyone asks for first."""
    numbers = []
    if (roll := run.poses.get("photographs")) is not None:
        numbers.append(Number("Photographs", f"{roll['registered']}", f"of {roll['given']} oriented"))
    if run.gsd_m:
        numbers.append(Number("Ground sampling", f"{run.gsd_m * 100:.1f} cm", "per pixel of the photographs"))
    if points:
        numbers.append(
            Number("Points", f"{points / 1e6:.2f} M" if points >= 1e6 else f"{points / 1e3:.0f} k", "coloured, with normals and confidence")
        )
    if (error := run.poses.get("mean_reprojection_px")) is not None:
        numbers.append(Number("Reprojection error", f"{float(error):.2f} px", "mean over all tie points"))
    seconds = sum(float(step.get("seconds", 0)) for step in run.steps.values())
    numbers.append(Number("Time", duration(seconds), "all steps together"))
    return numbers


def duration(seconds: float) -> str:
    """Seconds as people say them."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return (
        f"{int(seconds // 60)} min {int(seconds % 60):02d} s"
        if seconds < 5400
        else f"{int(seconds // 3600)} h {int(seconds % 3600 // 60):02d} min"
    )


def picture_section(run: RunFolder, cloud: ColourCloud | None) -> Section | None:
    """The cloud from above, in colour and by confidence."""
    if cloud is None:
        return None
    cell = 1.5 * (run.gsd_m or float(np.sqrt(np.prod(np.ptp(cloud.xyz[:, :2], axis=0)) / len(cloud.xyz))))
    figures = [
        Figure(
            Image(encoded(cropped(top_view(cloud, cell))), "The point cloud from above"), "The point cloud from above, in its own colours."
        )
    ]
    if cloud.confidence is not None:
        figures.append(
            Figure(
                Image(encoded(cropped(confidence_picture(cloud, cell))), "Confidence from above"),
                "Confidence of the points, yellow sure, violet unsure. Filter on it in PDAL or QGIS: it is a dimension of every point.",
            )
        )
    return Section("The cloud", figures=figures)


def orientation_section(run: RunFolder) -> Section | None:
    """How well photographs, GNSS and control agree, and what is doubted."""
    rows = [(label, text) for key, value in run.poses.items() if not isinstance(value, list | dict) for label, text in _row(key, value)]
    tables = [Table(("orientation", ""), rows)] if rows else []
    tables += list(_residuals(run.poses))
    doubts = [str(doubt) for doubt in run.poses.get("doubts", ())]
    return Section("How well it fits", tables=tables, warnings=doubts) if tables or doubts else None


def _row(key: str, value: Any) -> Iterator[tuple[str, str]]:
    if value is None:
        return
    units = {"_m": " m", "_px": " px", "_deg": "°", "_gsd": " GSD"}
    unit = next((ending for ending in units if key.endswith(ending)), "")
    text = f"{value:.3f}" if isinstance(value, float) else str(value)
    yield key.removesuffix(unit).replace("_", " "), text + units.get(unit, "")


def _residuals(poses: Mapping[str, Any]) -> Iterator[Table]:
    """Groups of figures in the orientation's report (GNSS, control, check points) as tables."""
    for key, value in poses.items():
        if isinstance(value, Mapping):
            rows = [row for name, item in value.items() if not isinstance(item, list | dict) for row in _row(str(name), item)]
            if rows:
                yield Table((key.replace("_", " "), ""), rows)


def step_section(run: RunFolder) -> Section | None:
    """Time and memory of each step, with its notes and warnings."""
    rows = [
        (name, duration(float(step.get("seconds", 0))), f"{step.get('peak_memory_mb', 0) / 1000:.1f} GB")
        for name, step in run.steps.items()
    ]
    notes = [str(text) for step in run.steps.values() for text in step.get("notes", ())]
    warnings = [str(text) for step in run.steps.values() for text in step.get("warnings", ())]
    return Section("How it was made", notes, tables=[Table(("step", "time", "peak memory"), rows)], warnings=warnings) if rows else None


def products_of(products: Path, beside: Path) -> list[Product]:
    """The run's files, linked relative to the page."""
    prefix = "" if products == beside else f"{products.relative_to(beside).as_posix()}/"
    present = [(name, what) for name, what in PRODUCTS.items() if (products / name).is_file()]
    return [Product(f"{prefix}{name}", name, what, (products / name).stat().st_size) for name, what in present]
