"""Runs the cases of `parameter_values.py` inside QGIS, each as the toolbox does it and as a model does it.

Begins with what `processing_case.in_qgis` and its `LEAD` define; `CASES`, `BASES` and `folder` stand before it.
"""

# ruff: noqa: F821
# mypy: ignore-errors
from __future__ import annotations

import itertools

from geo_nerf_qgis.processing import command_run
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorFileWriter,
)
from qgis.PyQt.QtCore import QUrl

made = folder / "made"
photos, odd_photos, empty_folder, gone = (
    str(made / name) for name in ("photos", "ä 'q' photos", "empty", "gone")
)
survey, odd_survey, damaged, tiles, truth = (
    str(made / name) for name in ("run", "rün a", "damaged", "tiles", "truth")
)
text_file, odd_text, yaml_file, points_table = (str(made / name) for name in ("a.txt", "ä 'q' a.txt", "a.yaml", "points.csv"))
cloud, las_with_crs, dsm, odd_dsm = (
    str(made / name) for name in ("cloud.laz", "crs.laz", "dsm.tif", "ä b.TIF")
)
plan, odd_plan = str(made / "plan.gpkg"), str(made / "plän a.gpkg")
BOX = "Polygon((691000 5335000,691010 5335000,691010 5335010,691000 5335010,691000 5335000))"
(folder / "out").mkdir()
numbers = itertools.count()
kept = []


def new(ending=""):
    return str(folder / "out" / f"{next(numbers)}{ending}")


def crs(text):
    return QgsCoordinateReferenceSystem(text)


vertical = crs("EPSG:7837")


def vector(kind, code, shapes, fields="", values=()):
    layer = QgsVectorLayer(
        f"{kind}?crs={code}{fields}" if code else f"{kind}{'?' + fields[1:] if fields else ''}",
        "made",
        "memory",
    )
    if not code:
        layer.setCrs(QgsCoordinateReferenceSystem())
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        if shape:
            feature.setGeometry(QgsGeometry.fromWkt(shape))
        if values:
            feature.setAttributes(list(values))
        layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    kept.append(layer)
    return layer


def polygons(crs="EPSG:25832", shapes=(BOX,), kind="Polygon"):
    return vector(kind, crs, shapes, "&field=name:string", ("s1",))


def points():
    return vector("Point", "EPSG:25832", ["Point(691000 5335000)"])


def lines():
    return vector("LineString", "EPSG:25832", ["LineString(691000 5335000,691010 5335000)"])


def table():
    return vector("None", "", [None], "&field=name:string", ("a",))


def marks(crs="EPSG:25832", count=2, kind="PointZ", shape=None):
    place = {
        "Point": "Point(691000 5335000)",
        "MultiPointZ": "MultiPointZ((691000 5335000 5),(691001 5335000 5))",
    }.get(kind)
    shape = shape if shape is not None else place or "PointZ(691000 5335000 512)"
    fields = "&field=photo:string&field=px:double&field=py:double&field=label:string"
    return vector(kind, crs, [shape] * count, fields, ("a.jpg", 10.5, 20.25, "gcp1"))


def raster(code, path=False):
    name = str(made / f"raster_{code.replace(':', '_')}.tif")
    layer = QgsRasterLayer(name, "raster")
    kept.append(layer)
    return name if path else layer


def selected(layer, ids):
    layer.selectByIds(ids)
    QgsProject.instance().addMapLayer(layer, False)
    return QgsProcessingFeatureSourceDefinition(layer.id(), True)


def project(path):
    layer = QgsVectorLayer(path, "in the project", "ogr")
    QgsProject.instance().addMapLayer(layer, False)
    return layer.id()


def saved(layer, name):
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    path = str(made / name)
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)
    return path


def copied(path):
    return QgsVectorLayer(path, "plan", "ogr").materialize(__import__("qgis.core").core.QgsFeatureRequest())


def rectangle(code):
    return QgsReferencedRectangle(QgsRectangle(691000, 5335000, 691010, 5335010), crs(code))


def expression(text):
    return QgsProperty.fromExpression(text)


class Log(QgsProcessingFeedback):
    """Keeps all that is said."""

    def __init__(self):
        super().__init__(False)
        self.lines = []

    def reportError(self, text, fatalError=False):
        self.lines.append(text)

    def pushWarning(self, text):
        self.lines.append(text)


def asked():
    log = folder / "asked"
    return len(log.read_text().splitlines()) if log.exists() else 0


def as_toolbox(name, parameters):
    """What comes of it, and what was said; None where it went well."""
    log = Log()
    try:
        processing.run(f"geonerf:{name}", parameters, feedback=log)
    except QgsProcessingException as error:
        return "\n".join([str(error), *log.lines])
    except Exception as error:  # noqa: BLE001 (that is what is looked for)
        return f"Traceback {type(error).__name__}: {error}"
    return None


def as_model(name, parameters):
    """The same without `checkParameterValues`, which a model does not call."""
    log, context = Log(), QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"geonerf:{name}")
    _, is_well = algorithm.run(parameters, context, log)
    return None if is_well else "\n".join(log.lines)


# looked for once: that takes longer than a case
found_program = command_run.find_program()
command_run.find_program = lambda: found_program


def chained():
    """Plan, run and merge as one model, whose inputs are a run and a folder."""
    model = QgsProcessingModelAlgorithm("survey in tiles", "tests")
    for name in ("run", "out"):
        parameter = QgsProcessingParameterFile(name, name, QgsProcessingParameterFile.Behavior.Folder)
        model.addModelParameter(parameter, QgsProcessingModelParameter(name))
    source = QgsProcessingModelChildParameterSource
    steps = {
        "plan": (
            "tileplan",
            {
                "RUN": source.fromModelParameter("run"),
                "COUNT": source.fromStaticValue(2),
                "OUTPUT": source.fromExpression("@out || '/plan.gpkg'"),
            },
        ),
        "tiles": (
            "tilerun",
            {"PLAN": source.fromChildOutput("plan", "TILES"), "OUTPUT": source.fromModelParameter("out")},
        ),
        "whole": (
            "tilemerge",
            {
                "PLAN": source.fromChildOutput("tiles", "TILES"),
                "TILES": source.fromChildOutput("tiles", "OUTPUT"),
                "OUTPUT": source.fromExpression("@out || '/whole'"),
            },
        ),
    }
    for name, (algorithm, sources) in steps.items():
        child = QgsProcessingModelChildAlgorithm(f"geonerf:{algorithm}")
        child.setChildId(name)
        for parameter, one in sources.items():
            child.addParameterSources(parameter, [one])
        model.addChildAlgorithm(child)
    context, log = QgsProcessingContext(), Log()
    context.setProject(QgsProject.instance())
    (folder / "chain").mkdir()
    _, is_well = model.create().run({"run": survey, "out": str(folder / "chain")}, context, log)
    again = QgsProcessingContext()  # a context remembers what a model has done
    again.setProject(QgsProject.instance())
    _, is_well_elsewhere = model.create().run({"run": photos, "out": str(folder / "chain")}, again, log)
    return [
        is_well,
        not is_well_elsewhere,
        log.lines,
        (folder / "chain" / "whole" / "products" / "merge.json").is_file(),
    ]


told = {}
for case in CASES:
    algorithm, parameter, _, value, refusal, more = case["case"]
    codes = {**BASES[algorithm], **dict(more), parameter: value}
    parameters = {name: eval(code) for name, code in codes.items()}
    before = asked()
    said = as_toolbox(algorithm, parameters)
    outcome = {"toolbox": said, "started": asked() - before}
    if refusal and said is not None:
        before = asked()
        outcome["model"] = as_model(algorithm, parameters)
        outcome["started in a model"] = asked() - before
    told[case["name"]] = outcome
wanted, described = {}, {}
for algorithm in provider.algorithms():
    wanted[algorithm.name()] = [one.name() for one in algorithm.parameterDefinitions()]
    described[algorithm.name()] = {
        "helps": {one.name(): one.help() for one in algorithm.parameterDefinitions()},
        "labels": {one.name(): one.description() for one in algorithm.parameterDefinitions()},
        "group": [algorithm.groupId(), algorithm.group()],
        "short": algorithm.shortDescription(),
        "page": Path(QUrl(algorithm.helpUrl()).toLocalFile()).read_text(encoding="utf-8"),
        "can cancel": bool(algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagCanCancel),
        "batch": bool(algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch),
        "ranges": {
            one.name(): [one.minimum(), one.maximum()]
            for one in algorithm.parameterDefinitions()
            if isinstance(one, QgsProcessingParameterNumber)
        },
    }
tell([told, wanted, described, chained()])
