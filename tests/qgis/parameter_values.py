"""Values for every parameter of every algorithm: right ones, wrong ones, and odd ones that people do give.

Pure Python, for the tests know the cases before QGIS starts; a value is code that `parameter_run.py` evaluates inside QGIS.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

#: a value that is taken: the program is started with it
TAKEN = ""


class Case(NamedTuple):
    algorithm: str
    parameter: str
    #: "right", "wrong" or "odd"
    kind: str
    #: Python code, evaluated inside QGIS
    value: str
    #: words of the refusal, `TAKEN` where there is none
    refusal: str = TAKEN
    #: other parameters, name -> code
    more: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        return f"{self.algorithm}.{self.parameter}={self.value}{''.join(f'; {name}={code}' for name, code in self.more)}"


#: algorithm -> parameters with which it runs, name -> code
BASES = {
    "inspect": {"PHOTOGRAPHS": "photos"},
    "reconstruct": {"PHOTOGRAPHS": "photos", "CRS": "'EPSG:25832'", "OUTPUT": "new()"},
    "extractcloud": {"RUN": "survey", "OUTPUT": "new('.laz')"},
    "rasters": {"RUN": "survey", "OUTPUT": "new()"},
    "evaluate": {"PRODUCT": "cloud", "REFERENCE": "dsm", "GSD": "0.05", "OUTPUT": "new()"},
    "tileplan": {"RUN": "survey", "COUNT": "2", "OUTPUT": "new('.gpkg')"},
    "tilerun": {"PLAN": "plan", "OUTPUT": "new()"},
    "tilemerge": {"PLAN": "plan", "TILES": "tiles", "OUTPUT": "new()"},
}
#: a value, its kind, and the refusal
Values = tuple[tuple[str, str, str], ...]
PHOTOGRAPHS: Values = (
    ("right", "photos", TAKEN),
    ("wrong", "gone", "There is no folder"),
    ("wrong", "text_file", "is a file: choose a folder"),
    ("wrong", "empty_folder", "There are no photographs in"),
    ("wrong", "None", "a value is missing"),
    ("odd", "odd_photos", TAKEN),
)
RUN: Values = (
    ("right", "survey", TAKEN),
    ("wrong", "gone", "is not the folder of a run"),
    ("wrong", "photos", "is not the folder of a run"),
    ("wrong", "survey + '/run.json'", "is not the folder of a run"),
    ("wrong", "damaged", "cannot be read"),
    ("wrong", "None", "a value is missing"),
    ("odd", "odd_survey", TAKEN),
    ("odd", "survey + '/'", TAKEN),
)
CRS: Values = (
    ("right", "'EPSG:25832'", TAKEN),
    ("wrong", "'EPSG:4326'", "choose a projected CRS in metres"),
    ("wrong", "'EPSG:999999'", "no known CRS"),
    ("wrong", "'some place'", "no known CRS"),
    ("odd", "'EPSG:2263'", "in metres. The same zone in metres is EPSG:32118"),
    ("odd", "crs('EPSG:25833')", TAKEN),
    ("odd", "crs('PROJ:+proj=tmerc +lon_0=11.5 +k=1 +x_0=0 +datum=WGS84 +units=m +type=crs')", TAKEN),
    ("odd", "vertical", "|no known CRS|choose a projected CRS in metres"),
    ("odd", "raster('EPSG:25832')", TAKEN),
    ("odd", "''", TAKEN),
)
_MAP = (("CRS", "'EPSG:25832'"),)
POLYGONS: Values = (
    ("right", "polygons()", TAKEN),
    ("wrong", "points()", "holds no polygons"),
    ("wrong", "lines()", "holds no polygons"),
    ("wrong", "table()", "holds no polygons"),
    ("wrong", "polygons(crs='')", "has no CRS"),
    ("wrong", "polygons(shapes=[])", "is empty, or nothing is selected in it"),
    ("wrong", "polygons(shapes=[None, None])", "is empty, or nothing is selected in it"),
    ("wrong", "selected(polygons(), [])", "is empty, or nothing is selected in it"),
    ("wrong", "gone + '.gpkg'", "cannot be used"),
    ("wrong", "dsm", "cannot be used"),
    ("odd", "polygons(shapes=[None, BOX])", TAKEN),
    (
        "odd",
        "polygons(shapes=['MultiPolygon(((0 0,9 0,9 9,0 0)),((20 20,29 20,29 29,20 20)))'], kind='MultiPolygon')",
        TAKEN,
    ),
    (
        "odd",
        "polygons(shapes=['CurvePolygon(CircularString(0 0,9 0,9 9,0 9,0 0))'], kind='CurvePolygon')",
        TAKEN,
    ),
    ("odd", "polygons(shapes=['PolygonZ((0 0 1,9 0 1,9 9 1,0 0 1))'], kind='PolygonZ')", TAKEN),
    ("odd", "polygons(crs='EPSG:2263')", TAKEN),
    ("odd", "polygons(crs='ESRI:54009')", TAKEN),
    ("odd", "selected(polygons(), [1])", TAKEN),
    ("odd", "saved(polygons(), \"ümläut 'q' a b.gpkg\")", TAKEN),
    ("odd", "None", TAKEN),
)
EXTENT: Values = (
    ("right", "'691000,691010,5335000,5335010 [EPSG:25832]'", TAKEN),
    ("right", "rectangle('EPSG:25832')", TAKEN),
    ("wrong", "'1,2,3'", "cannot be used"),
    ("wrong", "'here'", "cannot be used"),
    ("wrong", "'691000,691000,5335000,5335000 [EPSG:25832]'", "the extent is empty"),
    ("wrong", "'nan,1,0,1 [EPSG:25832]'", "the extent is empty"),
    ("wrong", "'691000,691010,5335000,5335010 [EPSG:999999]'", "is no known CRS"),
    ("wrong", "polygons(shapes=[])", "the extent is empty"),
    ("odd", "'11.57,11.58,48.13,48.14 [EPSG:4326]'", TAKEN),
    ("odd", "polygons()", TAKEN),
    ("odd", "raster('EPSG:25832')", TAKEN),
    ("odd", "QgsGeometry.fromWkt(BOX)", "|the extent has no CRS|"),
    ("odd", "''", TAKEN),
)
#: a box on both sides of 180 degrees
ACROSS = "'179.99,-179.99,-17.01,-17.0 [EPSG:4326]'"
FOLDER_OUT: Values = (
    ("right", "new()", TAKEN),
    ("right", "'TEMPORARY_OUTPUT'", TAKEN),
    ("wrong", "text_file", "is a file: choose a folder"),
    ("wrong", "text_file + '/below'", "cannot be written"),
    ("odd", 'new(" ä\'q\\" out")', TAKEN),
    ("odd", "new() + '/deep/er'", TAKEN),
)
MARKS: Values = (
    ("right", "marks()", TAKEN),
    ("wrong", "polygons()", "holds no points"),
    ("wrong", "table()", "holds no points"),
    ("wrong", "points()", "has no field"),
    ("wrong", "marks(crs='')", "has no CRS"),
    ("wrong", "marks(count=0)", "is empty, or nothing is selected in it"),
    ("wrong", "marks(kind='Point')", "have no Z"),
    ("wrong", "gone + '.gpkg'", "cannot be used"),
    ("odd", "selected(marks(), [1])", TAKEN),
    ("odd", "selected(marks(), [])", "is empty, or nothing is selected in it"),
    ("odd", "marks(kind='MultiPointZ')", "is no single point"),
    ("odd", "marks(shape='')", "is no single point"),
    ("odd", "saved(marks(), 'märks a.gpkg')", TAKEN),
)
TEXT_FILE: Values = (
    ("right", "text_file", TAKEN),
    ("wrong", "gone + '.txt'", "there is no file"),
    ("wrong", "photos", "is a folder"),
    ("wrong", "dsm", "is no text file"),
    ("wrong", "points_table", "Line 2"),
    ("odd", "odd_text", TAKEN),
    ("odd", "''", TAKEN),
)
YAML: Values = (
    ("right", "yaml_file", TAKEN),
    ("wrong", "gone + '.yaml'", "there is no file"),
    ("wrong", "text_file", "cannot be used"),
    ("odd", "None", TAKEN),
)
SETTINGS: Values = (
    ("right", "'field.steps=4\\nposes.seed=1'", TAKEN),
    ("wrong", "'field.steps'", "is no setting"),
    ("wrong", "'--preset high'", "is no setting"),
    ("odd", "'\\n  field.steps = 4  \\n\\n'", TAKEN),
    ("odd", "\"products.crop='ä b.geojson'\"", TAKEN),
)
YES_NO: Values = (
    ("right", "True", TAKEN),
    ("right", "False", TAKEN),
    ("wrong", "[1, 2]", "cannot be used|"),
    ("odd", "'false'", TAKEN),
    ("odd", "expression('1 = 1')", TAKEN),
)
PLAN: Values = (
    ("right", "plan", TAKEN),
    ("right", "plan + '|layername=tiles'", TAKEN),
    ("wrong", "polygons()", "is no plan of tiles"),
    ("wrong", "points()", "is no plan of tiles|cannot be used"),
    ("wrong", "copied(plan)", "is no plan of tiles"),
    ("wrong", "gone + '.gpkg'", "cannot be used"),
    ("wrong", "None", "a value is missing"),
    ("odd", "project(plan)", TAKEN),
    ("odd", "odd_plan", TAKEN),
)
MOVED: Values = (
    ("right", "survey", TAKEN),
    ("wrong", "photos", "is not the folder of a run"),
    ("odd", "''", TAKEN),
)


def enum(right: str, odd: str = "expression(\"'{right}'\")", *, optional: bool = False) -> Values:
    more = (("odd", "None", TAKEN),) if optional else ()
    return (
        ("right", repr(right), TAKEN),
        ("wrong", "'nothing like it'", "cannot be used"),
        ("odd", odd.format(right=right), TAKEN),
        *more,
    )


def number(right: str, *wrong: str, odd: tuple[str, ...] = ()) -> Values:
    return (
        ("right", right, TAKEN),
        *(("wrong", value, "cannot be used") for value in (*wrong, "'many'", "float('inf')")),
        *(("odd", value, TAKEN) for value in (*odd, f"'{right}'", f"expression('{right} + 0')")),
    )


def sink(layer: str) -> Values:
    return (
        ("right", "'TEMPORARY_OUTPUT'", TAKEN),
        ("right", f"new('{layer}.gpkg')", TAKEN),
        ("wrong", "text_file + '/below.gpkg'", "Could not create"),
        ("odd", "None", TAKEN),
        ("odd", 'new(" ä\'q out.gpkg")', TAKEN),
        ("odd", "new('.geojson')", TAKEN),
    )


def optional_field(right: str) -> Values:
    return (
        ("right", repr(right), TAKEN),
        ("wrong", "'nowhere'", "has no field"),
        ("odd", "''", "a value is missing"),
    )


CUT = (("COUNT", "None"),)
_HEIGHTS: Values = (
    ("right", "'EPSG:7837'", TAKEN),
    ("wrong", "'sea'", "is no vertical CRS"),
    ("odd", "' epsg:7837 '", TAKEN),
    ("odd", "'7837'", TAKEN),
)
#: algorithm -> parameter -> its values
VALUES: dict[str, dict[str, Values]] = {
    "inspect": {
        "PHOTOGRAPHS": PHOTOGRAPHS,
        "PRESET": enum("fine"),
        "CAMERAS": sink("cameras"),
        "FOOTPRINTS": sink("footprints"),
        "FLIGHT_LINE": sink("line"),
        "JSON": (
            ("right", "new('.json')", TAKEN),
            ("wrong", "empty_folder", "is a folder: name a file"),
            ("wrong", "text_file + '/a.json'", "cannot be written"),
            ("odd", "'TEMPORARY_OUTPUT'", TAKEN),
        ),
    },
    "reconstruct": {
        "PHOTOGRAPHS": PHOTOGRAPHS,
        "CRS": CRS,
        "HEIGHTS": _HEIGHTS,
        "PRESET": enum("standard"),
        "PRODUCTS": (
            ("right", "['slope', 'mesh']", TAKEN),
            ("wrong", "['nothing like it']", "cannot be used"),
            ("odd", "[]", TAKEN),
            ("odd", "'slope'", TAKEN),
            ("odd", "'slope,mesh'", "|cannot be used"),
        ),
        "AREA": POLYGONS,
        "EXTENT": (*EXTENT, ("odd", ACROSS, TAKEN)),
        "CONTROL": TEXT_FILE,
        "CONTROL_LAYER": MARKS,
        "CHECKS": TEXT_FILE,
        "CHECKS_LAYER": MARKS,
        "PHOTO_FIELD": optional_field("photo"),
        "PX_FIELD": optional_field("px"),
        "PY_FIELD": optional_field("py"),
        "LABEL_FIELD": optional_field("label"),
        "HEIGHT_FIELD": (
            ("right", "'px'", TAKEN),
            ("wrong", "'nowhere'", "has no field"),
            ("odd", "''", TAKEN),
        ),
        "SETTINGS": SETTINGS,
        "SHOW": YES_NO,
        "OUTPUT": (
            *FOLDER_OUT,
            ("wrong", "photos", "neither the folder of photographs nor in it"),
            ("wrong", "photos + '/deep/results'", "neither the folder of photographs nor in it"),
        ),
    },
    "extractcloud": {
        "RUN": RUN,
        "SPACING": number("0.1", "-1", "0", odd=("1e6",)),
        "EXTENT": (*EXTENT[:-2], ("odd", "QgsGeometry.fromWkt(BOX)", TAKEN), ("odd", "''", TAKEN)),
        "MIN_CONFIDENCE": number("0.5", "-0.1", "1.5", odd=("1",)),
        "LOWEST": (
            ("right", "500", TAKEN),
            ("wrong", "'deep'", "cannot be used"),
            ("odd", "float('nan')", "cannot be used"),
            ("wrong", "600", "must be less"),
            ("odd", "-400", TAKEN),
        ),
        "HIGHEST": (
            ("right", "700", TAKEN),
            ("wrong", "'up'", "cannot be used"),
            ("odd", "1e9", TAKEN),
            ("odd", "400", "must be less"),
        ),
        "CRS": CRS,
        "HEIGHTS": _HEIGHTS,
        "OUTPUT": (
            ("right", "new('.laz')", TAKEN),
            ("right", "new('.copc.laz')", TAKEN),
            ("right", "'TEMPORARY_OUTPUT'", TAKEN),
            ("wrong", "text_file + '/points.laz'", "cannot be written"),
            ("wrong", "new('.ply')", "let the name end in|cannot be used|not supported"),
            ("wrong", "new('.xyz')", "let the name end in|cannot be used|not supported"),
            ("wrong", "new('.las')", "let the name end in"),
            ("odd", 'new(" ä\'q.laz")', TAKEN),
            ("odd", "new('/deep/er.laz')", TAKEN),
        ),
    },
    "rasters": {
        "RUN": RUN,
        "CRS": CRS,
        "HEIGHTS": _HEIGHTS,
        "DSM_CELL": number("2", "0.1", "-1", "1e9"),
        "DTM_CELL": number("2", "-1", odd=("0",)),
        "ORTHOPHOTO_CELL": number("1", "0"),
        "ALSO": enum("slope", "['slope', 'canopy']", optional=True),
        "INTERVAL": number("0.25", "0", "-5"),
        "SHOW": YES_NO,
        "OUTPUT": (
            *FOLDER_OUT,
            ("wrong", "survey", "Choose another folder"),
            ("wrong", "survey + '/products'", "Choose another folder"),
        ),
    },
    "evaluate": {
        "RUN": tuple(one for one in RUN if one[1] != "None"),
        "PRODUCT": (
            ("right", "cloud", TAKEN),
            ("right", "dsm", TAKEN),
            ("wrong", "gone + '.laz'", "there is no file"),
            ("wrong", "survey", "cannot be used"),
            ("wrong", "text_file", "is neither a cloud"),
            ("odd", "odd_dsm", TAKEN),
        ),
        "REFERENCE": (
            ("right", "dsm", TAKEN),
            ("wrong", "gone + '.tif'", "there is no file"),
            ("wrong", "text_file", "is neither a cloud"),
            ("odd", "raster('', path=True)", TAKEN),
            ("odd", "raster('EPSG:2263', path=True)", TAKEN),
        ),
        "TRUTH": (
            ("right", "truth", TAKEN),
            ("wrong", "gone", "there is no folder"),
            ("wrong", "dsm", "is a file"),
            ("odd", "empty_folder", TAKEN),
        ),
        "GSD": (*number("0.05", "0", "-1"), ("wrong", "None", "Give the ground sampling distance")),
        "EXTENT": (*EXTENT[:-2], ("odd", "QgsGeometry.fromWkt(BOX)", TAKEN), ("odd", "''", TAKEN)),
        "ALIGN": enum("shift"),
        "HEIGHTS_IN": enum("foot", optional=True),
        "OUTPUT": FOLDER_OUT,
    },
    "tileplan": {
        "RUN": RUN,
        "COUNT": (*number("3", "0", "-2"), ("wrong", "None", "Give exactly one")),
        "SIZE": number("80", "0.5", "-3"),
        "MEMORY": number("2.5", "0", "-3"),
        "INDEX": tuple(one for one in POLYGONS if one[1] != "None"),
        "AREA": POLYGONS,
        "EXCLUDE": POLYGONS,
        "CONFIG": YAML,
        "ANEW": YES_NO,
        "SHOW": YES_NO,
        "OUTPUT": (
            ("right", "new('.gpkg')", TAKEN),
            ("right", "'TEMPORARY_OUTPUT'", TAKEN),
            ("wrong", "text_file + '/plan.gpkg'", "cannot be written"),
            ("odd", "new('ä b')", TAKEN),
            ("odd", "new('.shp')", TAKEN),
        ),
    },
    "tilerun": {
        "PLAN": PLAN,
        "WORKERS": number("2", "0", "-1"),
        "MEMORY": number("8", "0", "-1"),
        "ONLY": (
            ("right", "'a, b'", TAKEN),
            ("wrong", "'zz'", "has no tile zz"),
            ("wrong", "'x'", "has no tile x"),
            ("odd", "'\\na,,'", TAKEN),
        ),
        "REDO": (("right", "False", TAKEN), ("wrong", "True", "Name the tiles"), ("odd", "'false'", TAKEN)),
        "RETRY": YES_NO,
        "SOME_MAY_FAIL": YES_NO,
        "DEVICE": enum("cpu", optional=True),
        "ENGINE": enum("ray"),
        "ADDRESS": (("right", "'ray://x:1'", TAKEN), ("wrong", "[None]", TAKEN), ("odd", "'  '", TAKEN)),
        "SETTINGS": SETTINGS,
        "CONFIG": YAML,
        "RUN": MOVED,
        "OUTPUT": FOLDER_OUT,
    },
    "tilemerge": {
        "PLAN": PLAN,
        "TILES": (
            ("right", "tiles", TAKEN),
            ("wrong", "gone", "there is no folder"),
            ("wrong", "text_file", "is a file"),
            ("wrong", "None", "a value is missing"),
            ("odd", "tiles + '/'", TAKEN),
        ),
        "CLOUD_FILES": enum("one"),
        "BALANCE": YES_NO,
        "RUN": MOVED,
        "SHOW": YES_NO,
        "OUTPUT": (*FOLDER_OUT, ("wrong", "tiles", "Choose another folder")),
    },
}
#: parameters that a value needs beside it
_WITH = {
    ("extractcloud", "LOWEST"): (("EXTENT", EXTENT[0][1]), ("HIGHEST", "600")),
    ("extractcloud", "HIGHEST"): (("EXTENT", EXTENT[0][1]), ("LOWEST", "500")),
    ("extractcloud", "HEIGHTS"): _MAP,
    ("rasters", "HEIGHTS"): _MAP,
    ("rasters", "INTERVAL"): (("ALSO", "['contours']"),),
    ("evaluate", "RUN"): (("PRODUCT", "None"),),
    ("evaluate", "TRUTH"): (("REFERENCE", "None"),),
    ("tileplan", "SIZE"): CUT,
    ("tileplan", "MEMORY"): CUT,
    ("tileplan", "INDEX"): CUT,
    ("tilerun", "ADDRESS"): (("ENGINE", "'ray'"),),
    **{
        ("reconstruct", f"{name}_FIELD"): (("CONTROL_LAYER", "marks()"),)
        for name in ("PHOTO", "PX", "PY", "LABEL", "HEIGHT")
    },
}
#: what contradicts itself
TOGETHER = (
    Case("reconstruct", "AREA", "wrong", "polygons()", "Give one of the two", (("EXTENT", EXTENT[0][1]),)),
    Case(
        "reconstruct", "CONTROL", "wrong", "text_file", "Give one of the two", (("CONTROL_LAYER", "marks()"),)
    ),
    Case(
        "reconstruct", "CHECKS", "wrong", "text_file", "Give one of the two", (("CHECKS_LAYER", "marks()"),)
    ),
    Case("extractcloud", "LOWEST", "wrong", "5", "need an area of interest"),
    Case("extractcloud", "HEIGHTS", "wrong", "'7837'", "needs a CRS for the map"),
    Case("rasters", "HEIGHTS", "wrong", "'7837'", "needs a CRS for the map"),
    Case("reconstruct", "HEIGHTS", "odd", "'7837'", TAKEN, (("CRS", "None"),)),
    Case(
        "reconstruct",
        "HEIGHTS",
        "wrong",
        "'7837'",
        "both need an EPSG code",
        (("CRS", "crs('ESRI:102008')"),),
    ),
    Case("evaluate", "RUN", "wrong", "survey", "Give one of the two"),
    Case("evaluate", "TRUTH", "wrong", "truth", "Give one of the two"),
    Case(
        "evaluate",
        "EXTENT",
        "wrong",
        EXTENT[0][1],
        "must not have one",
        (("REFERENCE", "raster('', path=True)"),),
    ),
    Case("evaluate", "EXTENT", "odd", EXTENT[0][1], TAKEN, (("REFERENCE", "las_with_crs"),)),
    Case("extractcloud", "EXTENT", "odd", ACROSS, TAKEN, (("CRS", "'EPSG:32701'"),)),
    Case("tileplan", "SIZE", "wrong", "50", "Give exactly one"),
)


def cases() -> Iterator[Case]:
    """Every value of every parameter, and what contradicts itself."""
    for algorithm, parameters in VALUES.items():
        for parameter, values in parameters.items():
            for kind, value, refusal in values:
                yield Case(algorithm, parameter, kind, value, refusal, _WITH.get((algorithm, parameter), ()))
    yield from TOGETHER
