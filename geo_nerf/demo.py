"""`geo-nerf demo`: render a survey of a small village, reconstruct it, measure it against the truth, and write a page about it.

Everything lands in one folder: `survey/` (photographs, control, truth), `run/`, `evaluation/`, `pictures/` and `index.html`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj

from geo_nerf.errors import OutputError
from geo_nerf.evaluation import Evaluation, evaluate
from geo_nerf.events import Events
from geo_nerf.georef.compare_dsm import sample
from geo_nerf.products.charts import section_chart
from geo_nerf.products.fit_section import orientation_section
from geo_nerf.products.making_section import step_section
from geo_nerf.products.pictures import (
    ColourCloud,
    confidence_picture,
    cropped,
    encoded,
    read_colour_cloud,
    read_map_picture,
    relief_picture,
    save_picture,
    section_of,
    top_view,
)
from geo_nerf.products.reading import read_grid
from geo_nerf.products.report import Figure, Image, Number, Report, Section, write_report
from geo_nerf.products.run_records import RunFolder, open_run
from geo_nerf.products.run_report import headline, hero_of, products_of
from geo_nerf.products.surface_section import accuracy_section
from geo_nerf.synthetic.flight import CRS, FRAME, SIZES, SizeName
from geo_nerf.synthetic.survey import Survey, make_survey

#: where the section runs: metres north of the village's middle; it cuts two roofs, the lane and the chapel
SECTION_NORTH_M = 11.0
SECTION_HALF_WIDTH_M = 0.15

Reconstruct = Callable[[Survey, Path, Events], None]


def run_demo(folder: Path, events: Events, *, size: SizeName = "demo", seed: int = 0, reconstruct: Reconstruct | None = None) -> Path:
    """Survey, reconstruction, evaluation, page; what is there already is not done twice.

    Args:
        folder: where everything goes: new, empty, or of an earlier demo.
        events: progress of all steps.
        size: of the survey.
        seed: of the survey.
        reconstruct: photographs to products; None runs the pipeline with the preset `demo`.

    Returns:
        The page, `index.html`.

    Raises:
        OutputError: the folder holds something else.
        GeoNerfError: whatever stops the pipeline.
    """
    _check(folder)
    told = events.for_step("survey")
    told.state("started")
    survey = make_survey(folder / "survey", size=size, seed=seed, events=told)
    told.state("done")
    (reconstruct or _run_pipeline)(survey, folder / "run", events)
    found = evaluate(folder / "run", survey.truth, folder=folder / "evaluation", events=events.for_step("evaluate"))
    return write_page(folder, survey, found, size)


def _check(folder: Path) -> None:
    ours = not folder.exists() or (folder / "survey").is_dir()
    if not ours and (folder.is_file() or any(folder.iterdir())):
        raise OutputError(
            folder, "this is no folder of an earlier demo, and it is not empty.", "Name a new folder: `geo-nerf demo FOLDER`."
        )


def _run_pipeline(survey: Survey, out: Path, events: Events) -> None:
    from geo_nerf import pipeline
    from geo_nerf.config import load_settings

    job = pipeline.Job(survey.photos, out, survey.crs, load_settings("demo"), "demo", survey.control, survey.checks)
    pipeline.run(job, events)


def write_page(folder: Path, survey: Survey, found: Evaluation, size: SizeName) -> Path:
    """Write `pictures/` and `index.html` of a finished demo and return the page."""
    run, pictures = open_run(folder / "run"), folder / "pictures"
    products = folder / "run" / "products"
    pictures.mkdir(exist_ok=True)
    cloud = read_colour_cloud(products / "cloud.laz" if (products / "cloud.laz").is_file() else products / "cloud.copc.laz")
    sections = [
        _photograph_section(survey, size),
        _surface_section(survey, cloud, pictures, size),
        accuracy_section(found.to_json(), Image(found.files["picture"].read_bytes(), "Map and histogram of height errors", "image/png")),
        orientation_section(run),
        _making_section(run),
    ]
    _save_maps(products, pictures)
    report = Report(
        title="A village from thirty photographs" if size == "demo" else "A village from a few photographs",
        subtitle="A rendered survey flight with exact truth, turned into a georeferenced point cloud, surface model and orthophoto, "
        "and measured against the truth. Move the slider.",
        facts=(survey.crs, f"{SIZES[size].size_hw[1]} x {SIZES[size].size_hw[0]} px", f"GSD {survey.gsd_m * 100:.1f} cm", "preset demo"),
        hero=hero_of(products),
        numbers=[*headline(run, len(cloud.xyz)), *_accuracy_numbers(found)],
        sections=[section for section in sections if section],
        products=products_of(products, folder),
    )
    write_report(report, folder / "index.html")
    return folder / "index.html"


def _save_maps(products: Path, pictures: Path) -> None:
    dsm = read_grid(products / "dsm.tif")
    save_picture(cropped(relief_picture(dsm)), pictures / "relief.png")
    save_picture(cropped(read_map_picture(products / "ortho.tif").rgba), pictures / "ortho.png")


def _photograph_section(survey: Survey, size: SizeName) -> Section:
    """A few of the photographs: the last ones are the obliques."""
    from PIL import Image as pillow

    names = sorted(path.name for path in survey.photos.glob("*.jpg"))
    chosen = [names[-1], names[len(names) // 3]] if SIZES[size].obliques else [names[0], names[len(names) // 2]]
    figures = []
    for name in chosen:
        with pillow.open(survey.photos / name) as photo:
            figures.append(
                Figure(Image(encoded(np.asarray(photo), longest_px=900), f"Photograph {name}"), f"{name}, as the drone would store it.")
            )
    return Section(
        "The flight",
        (
            f"{len(names)} photographs of a village that exists only as triangles: lens distortion, changing exposure, sensor noise, "
            "GNSS tags that are wrong by decimetres, painted targets on the ground. Because every triangle is known, so is every error.",
        ),
        figures,
    )


def _surface_section(survey: Survey, cloud: ColourCloud, pictures: Path, size: SizeName) -> Section:
    cell = 1.5 * survey.gsd_m
    above, confidence = cropped(top_view(cloud, cell)), cropped(confidence_picture(cloud, cell))
    save_picture(above, pictures / "cloud.png")
    save_picture(confidence, pictures / "confidence.png")
    _draw_section(survey, cloud, pictures / "section.png", size)
    line = (pictures / "section.png").read_bytes()
    return Section(
        "The surface",
        ("Every point has a colour, a normal and a confidence, and was taken to the map projection on its own, not by a similarity.",),
        (
            Figure(
                Image(line, "Section through roofs", "image/png"), "A cut 30 cm thick through two roofs, the lane and the chapel.", True
            ),
            Figure(Image(encoded(above), "Point cloud from above"), "The point cloud from above."),
            Figure(Image(encoded(confidence), "Confidence from above"), "Confidence: yellow is sure, violet is not."),
        ),
    )


def _draw_section(survey: Survey, cloud: ColourCloud, path: Path, size: SizeName) -> None:
    """Cloud and true surface along a line of constant north."""
    half = SIZES[size].area_m[0] / 2 - 2
    ends = FRAME.local_to_crs(np.array([[-half, SECTION_NORTH_M, 0.0], [half, SECTION_NORTH_M, 0.0]]), pyproj.CRS(CRS))[:, :2]
    along, heights, rgb = section_of(cloud, ends[0], ends[1], SECTION_HALF_WIDTH_M)
    where = np.arange(0, 2 * half, 0.03)
    truth = sample(read_grid(survey.truth / "dsm.tif"), ends[0] + where[:, None] * (ends[1] - ends[0]) / (2 * half))
    section_chart(along, heights, rgb, path, lines={"truth": (where, truth)})


def _accuracy_numbers(found: Evaluation) -> list[Number]:
    hard = found.dsm.hard or found.dsm.all
    numbers = [Number("Height spread", f"{hard.nmad_m * 100:.1f} cm", f"NMAD on hard surfaces, {hard.nmad_m / found.gsd_m:.2f} GSD")]
    numbers.append(
        Number("Height offset", f"{hard.bias_m * 100:+.1f} cm", f"median on hard surfaces, {hard.bias_m / found.gsd_m:+.2f} GSD")
    )
    if found.cloud:
        numbers.append(Number("F1 at 3 GSD", f"{found.cloud.scores[-1].f1:.2f}", "precision and recall of the cloud"))
    return numbers


def _making_section(run: RunFolder) -> Section | None:
    section = step_section(run)
    return section and replace(section, paragraphs=())
