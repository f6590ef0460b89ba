"""geo-nerf: georeferenced drone photographs in, a neural surface and survey products in any projected CRS out."""

__version__ = "0.1.0"
