"""geo-nerf: georeferenced drone photographs in, a neural surface and survey products in any projected CRS out."""

import os
from pathlib import Path

from geo_nerf.kernel_cache import settle_kernel_cache

__version__ = "0.1.0"

settle_kernel_cache(os.environ, Path(__file__).parent)
