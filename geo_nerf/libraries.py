"""Python libraries that `geo-nerf doctor` looks at: what each is for, and what its lack costs."""

from __future__ import annotations

from dataclasses import dataclass

from geo_nerf.sentence import sentence


@dataclass(frozen=True)
class Library:
    """A Python library: distribution's name, module's name, and what it does here."""

    distribution: str
    module: str
    needed_for: str
    required: bool = True
    cost: str = sentence("does_not_run", "the program does not run")
    how_to_get: str = ""
    #: what else it takes, beside pip's command
    system: str = ""
    #: whether only tests use it
    is_for_tests: bool = False
    #: name for people, where the distribution's says little
    title: str = ""


LIBRARIES = (
    Library("scipy", "scipy", sentence("for_searches", "neighbour searches, robust fits")),
    Library("pycolmap", "pycolmap", sentence("for_orienting", "orienting the photographs")),
    Library("opencv-python-headless", "cv2", sentence("for_reading", "reading and undistorting photographs")),
    Library("pyexiv2", "pyexiv2", sentence("for_tags", "EXIF and XMP: positions, RTK state, gimbal, lens")),
    Library("tifffile", "tifffile", sentence("for_tiff", "photographs in TIFF")),
    Library("pyogrio", "pyogrio", sentence("for_cameras", "cameras as GeoPackage")),
    Library("rio-cogeo", "rio_cogeo", sentence("for_cogs", "checking and writing cloud-optimised GeoTIFFs")),
    Library("contourpy", "contourpy", sentence("for_contours", "contours")),
    Library("ezdxf", "ezdxf", sentence("for_dxf", "contours for CAD (DXF)")),
    Library("pmtiles", "pmtiles", sentence("for_pmtiles", "orthophotos as PMTiles")),
    Library("laspy", "laspy", sentence("for_las", "LAS and LAZ files")),
    Library(
        "lazrs",
        "lazrs",
        sentence("for_laz", "compressing clouds (LAZ, COPC)"),
        how_to_get="pip install 'laspy[lazrs]'",
    ),
    Library(
        "open3d",
        "open3d",
        sentence("for_meshes", "meshes, their texture, and the demo's rendered survey"),
        cost=sentence("no_mesh", "no mesh, no demo"),
    ),
    Library("safetensors", "safetensors", sentence("for_checkpoints", "checkpoints of the trained surface")),
    Library(
        "pillow-heif",
        "pillow_heif",
        sentence("for_heic", "photographs in HEIC"),
        False,
        sentence("heic_left_out", "HEIC files are left out"),
    ),
    Library(
        "rawpy",
        "rawpy",
        sentence("for_raws", "camera raws (DNG and kin)"),
        False,
        sentence("raws_left_out", "camera raws are left out"),
    ),
    Library(
        "cloth-simulation-filter",
        "CSF",
        sentence("for_cloth", "ground by cloth simulation"),
        required=False,
        cost=sentence("no_cloth", "no csf with a PDAL before 2.3"),
        system=sentence("no_build", "for Python 3.13 and later there is no build of it, take a newer PDAL"),
    ),
    Library(
        "tensorboard",
        "tensorboard",
        sentence("for_training_log", "the training's log"),
        required=False,
        cost=sentence("no_training_log", "no training log"),
    ),
    Library(
        "ray",
        "ray",
        sentence("for_cluster", "tiles on a cluster"),
        False,
        sentence("no_cluster", "no `geo-nerf tiles run --engine ray`"),
    ),
    Library("pystac", "pystac", sentence("for_stac", "the products' STAC description")),
    Library(
        "weasyprint",
        "weasyprint",
        sentence("for_pdf", "the report as PDF"),
        required=False,
        cost=sentence("no_pdf_report", "no report.pdf; report.html is written all the same"),
        system="Debian: libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    ),
    Library(
        "copclib",
        "copclib",
        sentence("for_tests_copc", "tests: an independent reader of our COPC files"),
        required=False,
        cost=sentence("tests_skipped", "those tests are skipped"),
        is_for_tests=True,
    ),
    Library(
        "trimesh",
        "trimesh",
        sentence("for_tests_mesh", "tests: an independent reader of our glTF and OBJ files"),
        required=False,
        cost=sentence("tests_fail", "those tests fail"),
        is_for_tests=True,
    ),
    Library(
        "stac-valid",
        "stac_validator",
        sentence("for_tests_stac", "tests: an independent judge of our STAC files"),
        required=False,
        cost=sentence("tests_fail", "those tests fail"),
        is_for_tests=True,
    ),
    Library(
        "pdal",
        "pdal",
        sentence("for_pdal_python", "PDAL pipelines in Python"),
        False,
        sentence("no_pdal_python", "nothing is lost: pipelines run through the PDAL program"),
        "conda: python-pdal",
        title="PDAL Python bindings",
    ),
)
