"""The named chains with example file names: what `templates/` holds. `python -m pdal_stages.examples` writes the templates anew."""

from __future__ import annotations

import json
from pathlib import Path

from pdal_stages import chains
from pdal_stages.chains import Pipeline

TEMPLATES = Path(__file__).parent / "templates"
#: no box, so that PDAL stops until a real one stands there: points outside a box that is only an example would be lost without a word
BOX, BOX_AROUND = "BOX_OF_THE_TILE", "BOX_20_M_LARGER"


def examples() -> dict[str, Pipeline]:
    """Each chain by name, reading `input.laz` and writing `output.…`; `--readers.las.filename=…` and its like change that."""
    source, target = "input.laz", "output.laz"
    return {
        "to_las": chains.to_las(source, target),
        "to_copc": chains.to_copc(source, "output.copc.laz"),
        "ground": chains.ground(source, target),
        "ground_by_height": chains.ground_by_height(source, target),
        "height_above_ground": chains.height_above_ground(source, target),
        "outliers": chains.outliers(source, target),
        "thin": chains.thin(source, target, radius_m=0.1),
        "colorize": chains.colorize(source, target, raster="ortho.tif"),
        "tile": chains.tile(source, "output_#.laz", edge_m=250.0),
        "merge": chains.merge(("input_1.laz", "input_2.laz"), target),
        "ground_of_tile": chains.ground_of_tile(("tile.laz", "neighbour.laz"), target, bounds=BOX, around=BOX_AROUND),
        "dsm": chains.dsm(source, "output.tif", cell_m=0.1),
        "dtm": chains.dtm(source, "output.tif", cell_m=0.25),
        "compare": chains.compare(source, "output.tif", reference="reference.tif", cell_m=0.25),
    }


def template_text(pipeline: Pipeline) -> str:
    """A pipeline as a template's text."""
    return json.dumps(pipeline, indent=2) + "\n"


if __name__ == "__main__":
    for name, pipeline in examples().items():
        (TEMPLATES / f"{name}.json").write_text(template_text(pipeline), encoding="utf-8")
