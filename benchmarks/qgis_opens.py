"""Open the products of a finished run in QGIS, compare clouds with the LAS header and the surface model's CRS, and print Markdown.

Run with the Python that QGIS (3.32 or newer, for its VPC reader) brings, not with geo-nerf's:
`QT_QPA_PLATFORM=offscreen python3 benchmarks/qgis_opens.py RUN`. Where that Python has no laspy, the LAS header is read here.
"""

from __future__ import annotations

import argparse
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from qgis.core import Qgis, QgsApplication, QgsMapLayer, QgsPointCloudLayer, QgsRasterLayer, QgsVectorLayer

#: `(point count, low x y z, high x y z)`
Header = tuple[int, tuple[float, ...], tuple[float, ...]]
#: QGIS gives an extent as doubles that went through its own arithmetic; those of an index are rounded by whoever wrote it
NEAR_M, NEAR_OF_INDEX_M = 1e-6, 0.001


def main() -> int:
    """Open all, print a table, and tell by the exit status whether everything opened and agreed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("run", type=Path)
    products = parser.parse_args().run / "products"
    application = QgsApplication([], False)
    application.initQgis()
    print(f"QGIS {Qgis.version()}\n\n| file | provider | opens | what QGIS says | agrees |\n|---|---|---|---|---|")
    good = True
    for row, agrees in [*clouds(products), *rasters(products), *vectors(products)]:
        good &= agrees
        print(f"| {row} | {'yes' if agrees else '**no**'} |")
    application.exitQgis()
    return 0 if good else 1


def clouds(products: Path) -> Iterator[tuple[str, bool]]:
    """The whole cloud, the index over its tiles, and EPT, each against the LAS header of the whole and the CRS of the surface model."""
    found = [(path, "vpc") for path in sorted(products.glob("**/*.vpc"))] + [(path, "ept") for path in sorted(products.glob("**/ept.json"))]
    count, low, high = las_header(products / "cloud.copc.laz")
    crs = QgsRasterLayer(str(products / "dsm.tif"), "dsm", "gdal").crs()
    for path, provider in [(products / "cloud.copc.laz", "copc"), *found]:
        layer = QgsPointCloudLayer(str(path), path.name, provider)
        if not layer.isValid():
            yield f"{path.name} | {provider} | **no** | {layer.error().summary()}", False
            continue
        box = layer.extent()
        flat = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        off = max(abs(a - b) for a, b in zip(flat, (*low[:2], *high[:2]), strict=True))
        text = f"{layer.pointCount():,} points, extent off by {off:.1e} m, {place(layer)}"
        agrees = layer.pointCount() == count and off <= (NEAR_M if provider == "copc" else NEAR_OF_INDEX_M)
        yield f"{path.name} | {provider} | yes | {text}", agrees and layer.crs().isValid() and layer.crs() == crs


def rasters(products: Path) -> Iterator[tuple[str, bool]]:
    """Every GeoTIFF."""
    for path in sorted(products.glob("*.tif")):
        layer = QgsRasterLayer(str(path), path.name, "gdal")
        text = f"{layer.width()} x {layer.height()} cells, {layer.bandCount()} bands, {place(layer)}"
        yield f"{path.name} | gdal | {'yes' if layer.isValid() else '**no**'} | {text}", layer.isValid() and layer.crs().isValid()


def vectors(products: Path) -> Iterator[tuple[str, bool]]:
    """Every layer of every GeoPackage."""
    for path in sorted(products.glob("*.gpkg")):
        whole = QgsVectorLayer(str(path), path.name, "ogr")
        names = [part.split("!!::!!")[1] for part in whole.dataProvider().subLayers()] if whole.isValid() else []
        if not names:
            yield f"{path.name} | ogr | **no** | no layer", False
        for name in names:
            layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
            text = f"{layer.featureCount()} features, {place(layer)}"
            row = f"{path.name}: {name} | ogr | {'yes' if layer.isValid() else '**no**'} | {text}"
            yield row, layer.isValid() and layer.featureCount() > 0 and layer.crs().isValid()


def place(layer: QgsMapLayer) -> str:
    """The CRS as QGIS knows it."""
    return layer.crs().authid() or layer.crs().description() or "no CRS"


def las_header(path: Path) -> Header:
    """Count and bounds of a LAS 1.4 file, by laspy where it is there."""
    try:
        import laspy
    except ImportError:
        data = path.open("rb").read(255)
        high_x, low_x, high_y, low_y, high_z, low_z = struct.unpack_from("<6d", data, 179)
        return struct.unpack_from("<Q", data, 247)[0], (low_x, low_y, low_z), (high_x, high_y, high_z)
    with laspy.open(path) as reader:
        return reader.header.point_count, tuple(reader.header.mins), tuple(reader.header.maxs)


if __name__ == "__main__":
    sys.exit(main())
