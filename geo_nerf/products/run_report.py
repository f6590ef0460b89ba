"""A run's own report: what went in, what came out, how well the photographs agree, what the program doubts."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from geo_nerf.crs import survey_crs
from geo_nerf.errors import MissingComponentError
from geo_nerf.events import Events
from geo_nerf.products.cloud_scan import CloudScan, scan_cloud
from geo_nerf.products.fit_section import orientation_section, orientation_verdicts
from geo_nerf.products.flight_section import flight_section
from geo_nerf.products.making_section import seconds, step_section, step_warnings
from geo_nerf.products.manifest import add_files
from geo_nerf.products.pdf import PdfError, write_pdf
from geo_nerf.products.pictures import MapPicture, encoded, on_common_ground, relief_picture
from geo_nerf.products.plain_words import duration
from geo_nerf.products.preview_section import preview_section
from geo_nerf.products.product_table import ProductFile, find_products
from geo_nerf.products.report import Compare, Image, Number, Product, Report, Section, Verdict, write_report
from geo_nerf.products.run_records import RunFolder, open_run
from geo_nerf.products.small_rasters import read_small_grid, read_small_picture
from geo_nerf.products.stac import write_stac
from geo_nerf.products.surface_section import accuracy_section, accuracy_verdicts, cloud_section, coverage_section, coverage_verdicts
from geo_nerf.sentence import sentence
from geo_nerf.types import Grid, Orientation

#: files of one kind beyond this many share a line of the list
_FEW = 4
_HERO_PX = 1400
_FILES_NOTE = (
    "item.json and collection.json beside them describe all of these to STAC catalogues; the folder may be moved as a whole. "
    "manifest.json lists the files with their checksums and lineage; run.json in the run's folder holds the settings."
)
#: cell of the cloud's maps: so many GSD, and so many distances between points at least, that none is empty by chance
_CELL_GSD, _CELL_SPACINGS = 4.0, 3.0
#: cells of the surface model that maps are made from, along its longer side
_DSM_PX = 1600


def write_run_report(path: Path, events: Events | None = None) -> Path:
    """Write `report.html`, `report.pdf`, `item.json` and `collection.json` of a finished run into its products.

    Args:
        path: the run's folder.
        events: progress; a warning where the PDF has to be left out.

    Returns:
        The page.

    Raises:
        DamagedArtefactError: a record or product cannot be read.
    """
    return write_report_of(open_run(path), path / "products", events)


def write_report_of(run: RunFolder, folder: Path, events: Events | None = None) -> Path:
    """Write the same of any folder of a run's products.

    Args:
        run: the records that fit these products.
        folder: the products, which gets the files; its manifest, where it has one, then lists them.
        events: as `write_run_report`.

    Returns:
        The page.

    Raises:
        DamagedArtefactError: a record or product cannot be read.
    """
    told, page = events or Events(), folder / "report.html"
    told.progress(0, 3, "page")
    report = run_report(run, page.parent)
    write_report(report, page)
    told.progress(1, 3, "PDF")
    try:
        write_pdf(report, page.with_suffix(".pdf"))
    except (MissingComponentError, PdfError) as error:
        page.with_suffix(".pdf").unlink(missing_ok=True)  # one of an earlier state would mislead
        told.warn(sentence("no_pdf", "No report.pdf: {error}", error=error.said))
    add_files(folder, (page.name, page.with_suffix(".pdf").name))
    told.progress(2, 3, "STAC")
    add_files(folder, [file.name for file in write_stac(run, folder)])
    told.progress(3, 3, "STAC")
    return page


def run_report(run: RunFolder, folder: Path) -> Report:
    """The report of a run.

    Args:
        run: of `open_run`.
        folder: the products, beside which the page will lie.

    Returns:
        The report, its pictures encoded.
    """
    products = find_products(folder)
    dsm = read_small_grid(folder / "dsm.tif", _DSM_PX) if (folder / "dsm.tif").is_file() else None
    scan, orientation = _scan(run, folder), _orientation(run)
    sections = [
        _summary(run, scan, dsm),
        cloud_section(scan) if scan else None,
        *_flight_and_fit(run, orientation, dsm),
        coverage_section(scan, dsm) if scan else None,
        accuracy_section(run.evaluation, _evaluation_picture(run)),
        preview_section(products),
        step_section(run),
    ]
    above = f"heights above {run.heights_above}" if run.heights_above else ""
    preset, written = f"preset {run.run.get('preset') or 'own settings'}", str(run.run.get("written_at", ""))[:10]
    facts = (str(run.run.get("crs", "")), above, preset, written)
    return Report(
        title=f"Survey of {run.name}",
        subtitle="Point cloud, surface model and orthophoto from a neural surface trained on the photographs.",
        facts=[fact for fact in facts if fact],
        hero=hero_of(folder),
        numbers=headline(run, scan.count if scan else 0),
        sections=[section for section in sections if section],
        products=products_of(folder, folder, products),
        files_note=_FILES_NOTE,
    )


def _scan(run: RunFolder, folder: Path) -> CloudScan | None:
    cloud = next((file for name in ("cloud.laz", "cloud.copc.laz") if (file := folder / name).is_file()), None)
    if cloud is None:
        return None
    spacing = float(run.steps.get("surface", {}).get("metrics", {}).get("spacing_m") or 0)
    return scan_cloud(cloud, cell_m=max(_CELL_GSD * (run.gsd_m or 0.05), _CELL_SPACINGS * spacing))


def _orientation(run: RunFolder) -> Orientation | None:
    from geo_nerf.poses.orient import load_orientation

    folder = run.path / "poses"
    return load_orientation(folder) if (folder / "tie_points.npz").is_file() else None


def _flight_and_fit(run: RunFolder, orientation: Orientation | None, dsm: Grid | None) -> list[Section | None]:
    if orientation is None or not run.run.get("crs"):
        return [orientation_section(run)]
    crs = survey_crs(str(run.run["crs"]))
    return [flight_section(run, orientation, crs, dsm), orientation_section(run, orientation, crs)]


def _evaluation_picture(run: RunFolder) -> Image | None:
    path = run.path / "evaluation" / "evaluation.png"
    return Image(path.read_bytes(), "Map and histogram of height errors", "image/png") if path.is_file() else None


def _summary(run: RunFolder, scan: CloudScan | None, dsm: Grid | None) -> Section | None:
    """The judgements of all parts in one place, and everything to be warned of."""
    verdicts: list[Verdict] = [
        *orientation_verdicts(run),
        *(coverage_verdicts(scan, dsm) if scan else ()),
        *accuracy_verdicts(run.evaluation),
    ]
    warnings = list(dict.fromkeys([*(str(doubt) for doubt in run.poses.get("doubts", ())), *step_warnings(run)]))
    return Section("In short", verdicts=verdicts, warnings=warnings) if verdicts or warnings else None


def hero_of(products: Path) -> Compare | None:
    """Orthophoto and colour relief with a slider between them."""
    if not ((products / "dsm.tif").is_file() and (products / "ortho.tif").is_file()):
        return None
    dsm = read_small_grid(products / "dsm.tif", _HERO_PX)
    relief = MapPicture(relief_picture(dsm), dsm.west, dsm.north, dsm.cell_m)
    ortho, hills = on_common_ground(read_small_picture(products / "ortho.tif", _HERO_PX), relief)
    return Compare(
        Image(encoded(ortho, longest_px=_HERO_PX), "Orthophoto"),
        Image(encoded(hills, longest_px=_HERO_PX), "Colour relief"),
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
    if (time_s := seconds(run)) is not None:
        numbers.append(Number("Time", duration(time_s), "all steps together"))
    return numbers


def products_of(folder: Path, beside: Path, products: Sequence[ProductFile] | None = None) -> list[Product]:
    """The run's files, linked relative to the page; many of one kind share a line."""
    prefix = "" if folder == beside else f"{folder.relative_to(beside).as_posix()}/"
    found = [product for product in products or find_products(folder) if not product.name.startswith("report.")]
    rows = []
    for kind in dict.fromkeys(product.kind for product in found):
        mine = [product for product in found if product.kind == kind]
        if len(mine) > _FEW:
            first, size = mine[0], sum(product.size_bytes() for product in mine)
            rows.append(Product(f"{prefix}{first.name}", f"{first.name} and {len(mine) - 1} more", kind.title, size))
        else:
            rows += [Product(f"{prefix}{product.name}", product.name, kind.title, product.size_bytes()) for product in mine]
    return rows
