"""The form's fields as people see them, and the command line's options and settings that they stand for."""

from __future__ import annotations

import re
from typing import NamedTuple

from ..text import tr


class Field(NamedTuple):
    """One setting of a run that a form can ask for."""

    #: what `--set` calls it
    setting: str
    label: str
    help: str


def option_labels() -> dict[str, str]:
    """Option of `geo-nerf run` -> the field's label."""
    return {
        "--crs": tr("Reference system"),
        "--gcp": tr("Control"),
        "--checkpoints": tr("Check points"),
        "--preset": tr("Quality"),
        "--photos": tr("Photographs"),
        "--out": tr("Output folder"),
        "-o": tr("Output folder"),
    }


def setting_labels() -> dict[str, str]:
    """Setting -> the field's label: those of `More`, and those that further products and the area stand for."""
    return {
        **{field.setting: field.label for field in further_fields()},
        "products.dtm_gsd": tr("Terrain model"),
        "products.crop": tr("Area of the cloud"),
        "products.tiles": tr("Web map tiles (MBTiles)"),
        "products.ept": tr("Entwine tiles of the cloud"),
        "products.vegetation": tr("Classes of vegetation"),
        "products.also": tr("Further products"),
    }


def further_fields() -> tuple[Field, ...]:
    """What stands under `More`: every setting that a warning or an error of the program asks for."""
    return (
        Field(
            "images.altitude",
            tr("Altitudes are above"),
            tr(
                "What the photographs' altitudes are above. Choose it where the tags do not say so and "
                "you know it."
            ),
        ),
        Field(
            "poses.marks_scale",
            tr("Marks were measured on"),
            tr(
                "Whether the control file's marks were measured on pictures of another size than the "
                "photographs."
            ),
        ),
        Field(
            "poses.mapper",
            tr("Orient the photographs"),
            tr(
                "All at once, one after the other, or in parts that are joined; the program chooses by "
                "their number."
            ),
        ),
        Field(
            "products.classify",
            tr("Find the ground by"),
            tr("How ground is found among the points of the cloud."),
        ),
        Field(
            "surface.min_confidence",
            tr("Least confidence"),
            tr(
                "Points under this confidence, 0 to 1, are left out: a lower one gives more points and "
                "more noise."
            ),
        ),
        Field(
            "products.mesh_gsd",
            tr("Cell of the mesh"),
            tr("Edge of the mesh's cells, in GSD. Larger cells make a smaller mesh."),
        ),
        Field(
            "field.refine_poses",
            tr("Correct the cameras"),
            tr("Correct positions and lenses of the cameras in the training."),
        ),
        Field("field.grid_rate", tr("Learning rate of the grids"), tr("Lower it where training went wrong.")),
        Field("field.net_rate", tr("Learning rate of the nets"), tr("Lower it where training went wrong.")),
        Field(
            "field.seed",
            tr("Random seed"),
            tr("Another number gives another, equally valid, course of the training."),
        ),
        Field(
            "field.image_memory_mb",
            tr("Memory for photographs"),
            tr("Memory that photographs take in the training, megabytes; more of them than fit take turns."),
        ),
        Field(
            "scene.max_image_px",
            tr("Largest side of the photographs"),
            tr(
                "Photographs are shrunk to this side for the surface, pixels. Smaller ones need less "
                "time, memory and disk."
            ),
        ),
    )


_SET = re.compile(r"`?--set ([a-z_]+\.[a-z_0-9]+)(?:=[^\s`,)]*)?`?")
_SETTING = re.compile(
    r"`?\b((?:images|poses|scene|stereo|field|surface|products)\.[a-z_0-9]+)\b(?:[:=] ?[^\s`,).]+)?`?"
)
_OPTION = re.compile(r"`?(?<![\w-])(--(?:crs|gcp|checkpoints|preset|photos|out)|-o)\b(?: FOLDER)?`?")
_INSPECT = re.compile(r"`geo-nerf inspect PHOTOS`")


def without_options(text: str) -> str:
    """A text of the program with the fields' labels in place of the command line's options and settings."""
    settings, options = setting_labels(), option_labels()

    def setting(found: re.Match[str]) -> str:
        return tr("“{0}”").format(settings[found[1]]) if found[1] in settings else found[0]

    text = _SETTING.sub(setting, _SET.sub(setting, text))
    text = _OPTION.sub(lambda found: tr("“{0}”").format(options[found[1]]), text)
    return _INSPECT.sub(tr("“{0}”").format(options["--crs"]), text)
