"""The report as a PDF for filing and printing, set by WeasyPrint from the same page. Comes in: a `Report`. Goes out: one file."""

from __future__ import annotations

import base64
import importlib
import io
import logging
import re
from pathlib import Path
from typing import Any

from geo_nerf.errors import GeoNerfError, MissingComponentError
from geo_nerf.optional import install_command
from geo_nerf.products.final_file import final_file
from geo_nerf.products.report import Report, render_report
from geo_nerf.sentence import sentence

#: pictures in the PDF at most, dots per inch
_DPI = 170
_JPEG_QUALITY = 85
_SYSTEM = sentence(
    "needs_pango",
    "it also needs the system's Pango (Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0)",
)


class PdfError(GeoNerfError):
    """The program that sets the report's PDF gave up on it."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"the report could not be set as PDF ({why}).", where=str(path), mend="Print report.html from a browser instead.")


def write_pdf(report: Report, path: Path) -> None:
    """Write the report as PDF.

    Raises:
        PdfError: WeasyPrint gave up.
        MissingComponentError: WeasyPrint, or the system's Pango that it sets letters with, is not installed.
        NoSpaceError: the disk is full.
    """
    weasyprint = _weasyprint()
    page = re.sub(r"data:image/webp;base64,([A-Za-z0-9+/=]+)", _as_jpeg, render_report(report, for_print=True))
    nothing_else = weasyprint.urls.URLFetcher(allowed_protocols=["data"])
    document = weasyprint.HTML(string=page, url_fetcher=nothing_else)
    try:
        content = document.write_pdf(optimize_images=True, dpi=_DPI, jpeg_quality=_JPEG_QUALITY)
    except (AssertionError, ArithmeticError, LookupError, TypeError, ValueError, RecursionError) as error:
        raise PdfError(path, f"{type(error).__name__}: {error}") from error  # it is no fault of the run if a page cannot be broken
    with final_file(path) as partial:
        partial.write_bytes(content)


def _weasyprint() -> Any:
    from PIL import ImageFile

    try:
        found = importlib.import_module("weasyprint")
    except (ImportError, OSError) as error:  # OSError: a system library is missing
        text = "Install it with `{command}`; {system} ({error})."
        command = install_command("weasyprint")
        mend = sentence("install_with_system", text, command=command, system=_SYSTEM, error=str(error))
        raise MissingComponentError(
            "weasyprint", needed_for=sentence("for_pdf", "the report as PDF"), mend=mend
        ) from error
    finally:
        # importing it, here or earlier, lets Pillow take half a photograph for a whole one, in the whole process
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    # it names every rule of the page's style that only browsers know
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    logging.getLogger("fontTools").setLevel(logging.ERROR)
    return found


def _as_jpeg(found: re.Match[str]) -> str:
    """A WebP picture on white as JPEG: a PDF knows no WebP and would keep every pixel as it is."""
    from PIL import Image as pillow

    with pillow.open(io.BytesIO(base64.b64decode(found[1]))) as picture:
        clear = picture.convert("RGBA")
    white = pillow.new("RGBA", clear.size, (255, 255, 255, 255))
    white.alpha_composite(clear)
    buffer = io.BytesIO()
    white.convert("RGB").save(buffer, format="JPEG", quality=_JPEG_QUALITY)
    return f"data:image/jpeg;base64,{base64.b64encode(buffer.getvalue()).decode()}"
