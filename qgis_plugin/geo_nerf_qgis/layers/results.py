"""The products of a run as a group of styled layers.

In: a run's folder. Out: a group in the layer tree, the vectors on top, then the orthophoto, the cloud below it, for its points would hide
the sharper picture, and the height models.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsAbstractMetadataBase,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPointCloudLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt import sip

from ..text import tr
from .styling import StyleError, apply_style, fit_heights, scale_residuals, set_photographs

#: property of a group that names its run's folder
RUN_PROPERTY = "geo_nerf/run"
#: what a run's record calls the ellipsoid of WGS 84
_WGS84 = "the WGS 84 ellipsoid"


@dataclass(frozen=True)
class Product:
    """A file of `products/` as a layer."""

    #: relative to the folder, perhaps with `|layername=…`
    source: str
    #: "vector", "raster" or "cloud"
    kind: str
    #: in the plugin's styles, "" for QGIS's own
    style: str
    is_shown: bool = True
    #: whether the ramp is spread over the heights found
    is_height: bool = False

    @property
    def file(self) -> str:
        """Its name in `products/`."""
        return self.source.split("|")[0]


def products() -> dict[Product, str]:
    """What a run may hold, from the top of the layer tree down, with the layers' names."""
    return {
        Product("cameras.gpkg|layername=control", "vector", "control"): tr("Control residuals"),
        Product("cameras.gpkg|layername=cameras", "vector", "cameras"): tr("Photographs"),
        Product("cameras.gpkg|layername=flight_line", "vector", "flight_line", is_shown=False): tr("Flight line"),
        Product("cameras.gpkg|layername=footprints", "vector", "footprints", is_shown=False): tr("Footprints"),
        Product("contours.gpkg", "vector", "contours", is_shown=False): tr("Contours"),
        Product("ortho.tif", "raster", ""): tr("Orthophoto"),
        Product("cloud.copc.laz", "cloud", "cloud_rgb"): tr("Point cloud"),
        Product("dsm_hillshade.tif", "raster", "hillshade"): tr("Surface model, shaded"),
        Product("dsm.tif", "raster", "dsm", is_height=True): tr("Surface model"),
        Product("canopy.tif", "raster", "canopy", is_shown=False): tr("Height above the ground"),
        Product("slope.tif", "raster", "slope", is_shown=False): tr("Slope"),
        Product("dtm_hillshade.tif", "raster", "hillshade", is_shown=False): tr("Terrain model, shaded"),
        Product("dtm.tif", "raster", "dtm", is_shown=False, is_height=True): tr("Terrain model"),
    }


class Results:
    """The group of a run, made layer by layer, so that the interface can live between them.

    Args:
        run: the run's folder.
        project: gets the layers at the top of its tree, and, where it was empty, the run's CRS.
        name: of the group; the folder's by default.
    """

    def __init__(self, run: Path, project: QgsProject, name: str = "") -> None:
        self.run, self.project, self.name = run, project, name or run.name
        self._loaded: list[QgsMapLayer] = []
        #: files that are there but cannot be shown, and why
        self.refused: list[str] = []
        self.group: QgsLayerTreeGroup | None = None

    @property
    def layers(self) -> list[QgsMapLayer]:
        """Layers loaded so far that the user has not taken away."""
        return [layer for layer in self._loaded if not sip.isdeleted(layer)]

    def steps(self) -> Iterator[str]:
        """Load a layer at each step and give its name; an earlier group of the same run gives way first, and no group is the end."""
        is_empty = not self.project.mapLayers()
        remove_results(self.run, self.project)
        yield from self._load_all(products(), self._new_group())
        crs = next((layer.crs() for layer in self.layers if isinstance(layer, QgsRasterLayer)), None)
        if is_empty and crs is not None:
            self.project.setCrs(crs)

    def missing_steps(self) -> Iterator[str]:
        """Load what a 3-D view needs and the project lacks, a layer at each step; all else stays as the user has it."""
        there = {_file_of(layer) for layer in layers_of(self.run, self.project)}
        needed = [name for name in self._seen_in_3d() if name not in there]
        wanted = {product: name for product, name in products().items() if product.source in needed}
        if any((self.run / "products" / product.file).exists() for product in wanted):
            yield from self._load_all(wanted, _group_of(self.run, self.project) or self._new_group())

    def _seen_in_3d(self) -> tuple[str, ...]:
        ground = "dtm.tif" if (self.run / "products" / "dtm.tif").is_file() else "dsm.tif"
        return "cloud.copc.laz", "ortho.tif", ground

    def _new_group(self) -> QgsLayerTreeGroup:
        group = self.project.layerTreeRoot().insertGroup(0, self.name)
        group.setCustomProperty(RUN_PROPERTY, str(self.run))
        return group

    def _load_all(self, wanted: dict[Product, str], group: QgsLayerTreeGroup) -> Iterator[str]:
        self.group = group
        photographs = str(run_record(self.run).get("photos", ""))
        for product, name in wanted.items():
            if sip.isdeleted(group):
                return
            if (self.run / "products" / product.file).exists():
                self._load(product, name, photographs, group)
                yield name

    def drop_empty_group(self) -> bool:
        """Take the group away where nothing could be put into it; whether it was."""
        is_empty = self.group is not None and not sip.isdeleted(self.group) and not self.group.children()
        if is_empty:
            self.group.parent().removeChildNode(self.group)
        return is_empty

    def extent(self, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
        """What the rasters cover, in a CRS; empty without any."""
        whole = QgsRectangle()
        for layer in self.layers:
            if isinstance(layer, QgsRasterLayer):
                change = QgsCoordinateTransform(layer.crs(), crs, self.project)
                whole.combineExtentWith(change.transformBoundingBox(layer.extent()))
        return whole

    def _load(self, product: Product, name: str, photographs: str, group: QgsLayerTreeGroup) -> None:
        layer = _open(self.run / "products", product, name)
        if layer is None:
            return
        if not layer.isValid():
            self.refused.append(f"{product.source}: {_refusal(product)}")
            return
        try:
            _dress(layer, product, self.run, photographs)
        except StyleError as error:
            self.refused.append(str(error))
        self.project.addMapLayer(layer, False)
        node = group.insertLayer(_place(product, group), layer)
        node.setExpanded(False)
        node.setItemVisibilityChecked(product.is_shown)
        self._loaded.append(layer)


def add_results(run: Path, project: QgsProject) -> Results:
    """Load all of a run's products at once; see `Results`."""
    results = Results(run, project)
    for _ in results.steps():
        pass
    return results


def remove_results(run: Path, project: QgsProject) -> None:
    """Take a run's group out of the project, if it is there."""
    group = _group_of(run, project)
    while group is not None:
        project.removeMapLayers([node.layerId() for node in group.findLayers()])
        group.parent().removeChildNode(group)
        group = _group_of(run, project)


def layers_of(run: Path, project: QgsProject) -> list[QgsMapLayer]:
    """Layers of a run's products that can be shown, wherever they stand in the project and whoever put them there."""
    products_folder = Path(os.path.realpath(run / "products"))
    valid = (layer for layer in project.mapLayers().values() if layer.isValid())
    return [layer for layer in valid if products_folder in Path(os.path.realpath(layer.source().split("|")[0])).parents]


def _file_of(layer: QgsMapLayer) -> str:
    """The file of `products/` that a layer shows; the cloud's also where its tiles are shown."""
    path = Path(layer.source().split("|")[0])
    return "cloud.copc.laz" if path.name == "ept.json" else path.name


def _group_of(run: Path, project: QgsProject) -> QgsLayerTreeGroup | None:
    groups = project.layerTreeRoot().findGroups(True)
    return next((group for group in groups if group.customProperty(RUN_PROPERTY) == str(run)), None)


def _place(product: Product, group: QgsLayerTreeGroup) -> int:
    """Where a product's layer goes in a group that may hold some: above the first one that comes after it."""
    order = [(one.file, one.source.partition("|layername=")[2]) for one in products()]
    rank = order.index((product.file, product.source.partition("|layername=")[2]))
    later = set(order[rank + 1 :])
    for index, node in enumerate(group.children()):
        layer = node.layer() if isinstance(node, QgsLayerTreeLayer) else None
        if layer is not None and (_file_of(layer), layer.source().partition("|layername=")[2]) in later:
            return index
    return len(group.children())


def run_record(run: Path) -> dict[str, Any]:
    """What `run.json` says; nothing where it is not there or damaged."""
    try:
        value = json.loads((run / "run.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return value if isinstance(value, dict) else {}


def _open(folder: Path, product: Product, name: str) -> QgsMapLayer | None:
    """The layer; None where the file holds no such layer."""
    source = str(folder / product.source)
    if product.kind == "raster":
        return QgsRasterLayer(source, name)
    if product.kind == "cloud":
        return _open_cloud(folder, product, name)
    layer = QgsVectorLayer(source, name, "ogr")
    # control of a run that could not place it has no geometry
    has_shapes = QgsWkbTypes.geometryType(layer.wkbType()) != QgsWkbTypes.GeometryType.UnknownGeometry
    return layer if layer.isValid() and has_shapes else None


def _open_cloud(folder: Path, product: Product, name: str) -> QgsPointCloudLayer:
    """The cloud as COPC, or, in a QGIS that cannot read it (before 3.26), as Entwine tiles where the run has some."""
    entwine = folder / "cloud.ept" / "ept.json"
    if "copc" in QgsProviderRegistry.instance().providerList():
        return QgsPointCloudLayer(str(folder / product.source), name, "copc")
    if entwine.is_file():
        return QgsPointCloudLayer(str(entwine), name, "ept")
    return QgsPointCloudLayer(str(folder / product.source), name, "pdal")


def _refusal(product: Product) -> str:
    if product.kind == "cloud":
        return tr("this QGIS cannot read it; QGIS 3.26 or newer can, or make Entwine tiles too")
    return tr("QGIS cannot read it")


def _dress(layer: QgsMapLayer, product: Product, run: Path, photographs: str) -> None:
    """Style, what in it depends on the run, and where the report is."""
    if product.kind == "cloud":
        _add_cloud_styles(layer)
    elif product.style:
        apply_style(layer, product.style)
    if product.is_height:
        fit_heights(layer)
    if product.style in ("cameras", "footprints"):
        set_photographs(layer, photographs)
    if product.style == "control":
        scale = scale_residuals(layer)
        layer.setName(f"{layer.name()} (1:{1 / scale:g})" if scale < 1 else f"{layer.name()} ({scale:g}:1)")
    _say_heights(layer, run)
    _link_report(layer, run)


def _say_heights(layer: QgsMapLayer, run: Path) -> None:
    """What the layer's heights are above, in its metadata, which its properties show: a horizontal CRS does not say it."""
    lineage = run_record(run).get("lineage")
    above = lineage.get("heights_above") if isinstance(lineage, dict) else None
    if not above:
        return
    about = QgsLayerMetadata(layer.metadata())
    named = tr("the WGS 84 ellipsoid") if above == _WGS84 else str(above)
    about.setAbstract(tr("What heights are above: {surface}").format(surface=named))
    layer.setMetadata(about)


def _add_cloud_styles(layer: QgsPointCloudLayer) -> None:
    """The cloud in its colours, and by confidence and class as further styles of the layer."""
    styles = layer.styleManager()
    for style, name in (
        ("cloud_confidence", tr("Confidence")),
        ("cloud_classification", tr("Classification")),
        ("cloud_rgb", tr("Colours")),
    ):
        styles.addStyleFromLayer(name)
        styles.setCurrentStyle(name)
        apply_style(layer, style)
    for name in styles.styles():
        if name not in (tr("Confidence"), tr("Classification"), tr("Colours")):
            styles.removeStyle(name)


def _link_report(layer: QgsMapLayer, run: Path) -> None:
    """The report as a link in the layer's metadata, which its properties show."""
    report = run / "products" / "report.html"
    if not report.is_file():
        return
    about = QgsLayerMetadata(layer.metadata())
    about.setLinks([QgsAbstractMetadataBase.Link(tr("Report of the run"), "WWW:LINK", report.as_uri())])
    layer.setMetadata(about)
