"""What products are called in sentences: by their English names, and those by which settings ask for them."""

from __future__ import annotations

from geo_nerf.sentence import Sentence, sentence

PRODUCT_NAMES: dict[str, Sentence] = {
    "point cloud": sentence("name_cloud", "point cloud"),
    "surface model": sentence("name_surface", "surface model"),
    "terrain model": sentence("name_terrain", "terrain model"),
    "orthophoto": sentence("name_orthophoto", "orthophoto"),
    "mesh": sentence("name_mesh", "mesh"),
    "slope": sentence("name_slope", "slope"),
    "contours": sentence("name_contours", "contours"),
    "canopy": sentence("name_canopy", "canopy"),
    "survey": sentence("name_survey", "survey"),
}
