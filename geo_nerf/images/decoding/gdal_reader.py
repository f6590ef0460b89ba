"""Pixels through GDAL: TIFFs of every codec and layout, and JPEGs with libjpeg's warnings as errors.

In: a file's bytes. Out: bands as stored. GDAL's own words become an `UnreadablePictureError`.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from typing import Any

import numpy as np

from geo_nerf.images.decoding.stored import damaged

#: GDAL's drivers -> what people call the format
_NAMES = {"JPEG": "JPEG", "GTiff": "TIFF"}


@lru_cache(maxsize=1)
def _rasterio() -> Any:
    """rasterio, which need not say that a photograph has no georeference."""
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning

    warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)
    return rasterio


@contextmanager
def _opened(data: bytes, driver: str, options: Mapping[str, str], directory: int = 1) -> Iterator[Any]:
    rasterio = _rasterio()
    from rasterio.io import MemoryFile

    # GDAL lists the folder of a file and asks for files beside it, of which memory has none
    with rasterio.Env(GDAL_DISABLE_READDIR_ON_OPEN="EMPTY_DIR", GDAL_PAM_ENABLED="NO", **options):
        try:
            with MemoryFile(data) as memory:
                name = memory.name if directory == 1 else f"GTIFF_DIR:{directory}:{memory.name}"
                with rasterio.open(name, driver=driver) as opened:
                    yield opened
        except (rasterio.errors.RasterioError, rasterio.errors.RasterioIOError) as error:
            raise damaged(_NAMES[driver], _words(error)) from error


def _words(error: BaseException) -> str:
    """The first words that say something: rasterio's own are "Read failed. See previous exception for details."."""
    while error.__cause__ is not None:
        error = error.__cause__
    return " ".join(str(error).replace("libjpeg: ", "").split()).rstrip(".")


def read_eighth_of_jpeg(data: bytes) -> None:
    """Decode a JPEG to its last row.

    Raises:
        UnreadablePictureError: libjpeg warns.
    """
    options = {"GDAL_ERROR_ON_LIBJPEG_WARNING": "YES", "GDAL_ALLOW_LARGE_LIBJPEG_MEM_ALLOC": "YES"}
    with _opened(data, "JPEG", options) as opened:
        bands = 3 if opened.count == 3 else opened.count
        opened.read(out_shape=(bands, max(opened.height // 8, 1), max(opened.width // 8, 1)))
        opened.read(window=((opened.height - 1, opened.height), (0, opened.width)))


def read_tiff_bands(data: bytes, directory: int = 1) -> np.ndarray:
    """`(bands, H, W)` of a TIFF's page as stored; YCbCr and, from some versions of GDAL, CMYK come as red, green, blue and alpha.

    Raises:
        UnreadablePictureError: it is damaged, or of a codec that GDAL lacks.
    """
    with _opened(data, "GTiff", {}, directory) as opened:
        return np.asarray(opened.read())


def gives_rgb(data: bytes, directory: int = 1) -> bool:
    """Whether the page's first band comes as red."""
    from rasterio.enums import ColorInterp

    with _opened(data, "GTiff", {}, directory) as opened:
        return bool(opened.colorinterp[0] == ColorInterp.red)
