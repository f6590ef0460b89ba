"""Which files of `products/` are products: one table from file name to title, media type, roles and picture.

Report, STAC item and command line all go by it, so a new product is one line here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from geo_nerf.products.manifest import owned

Picture = Literal["", "relief", "shade", "ramp", "photo", "mesh"]

COG = "image/tiff; application=geotiff; profile=cloud-optimized"
COPC = "application/vnd.laszip+copc"
LAZ = "application/vnd.laszip"
GEOPACKAGE = "application/geopackage+sqlite3"
JSON = "application/json"


@dataclass(frozen=True)
class ProductKind:
    """What files of one name are."""

    #: glob below `products/`
    pattern: str
    #: what it is, for people
    title: str
    media_type: str
    #: STAC's roles
    roles: tuple[str, ...] = ("data",)
    #: how the report shows it
    picture: Picture = ""
    #: the file is the entry to its whole folder
    folder: bool = False


#: the first line that fits counts
KINDS: tuple[ProductKind, ...] = (
    ProductKind("cloud.copc.laz", "Point cloud, COPC: opens in QGIS, PDAL, CloudCompare and the browser", COPC),
    ProductKind("cloud.laz", "The same points as plain LAZ", LAZ),
    ProductKind("**/*.vpc", "Index of the cloud's tiles: opens them all in QGIS", "application/geo+json", ("metadata", "index")),
    ProductKind("**/ept.json", "Point cloud as Entwine tiles (EPT)", JSON, folder=True),
    ProductKind("**/*.copc.laz", "Tile of the point cloud, COPC", COPC),
    ProductKind("**/*.laz", "Tile of the point cloud, LAZ", LAZ),
    ProductKind("dsm.tif", "Digital surface model, cloud-optimised GeoTIFF", COG, ("data", "dsm"), "relief"),
    ProductKind("dtm.tif", "Digital terrain model, cloud-optimised GeoTIFF", COG, ("data", "dtm"), "relief"),
    ProductKind("ortho.tif", "True orthophoto, cloud-optimised GeoTIFF", COG, ("data", "visual"), "photo"),
    ProductKind("dsm_hillshade.tif", "Hillshade of the surface", COG, ("visual",), "shade"),
    ProductKind("dtm_hillshade.tif", "Hillshade of the terrain", COG, ("visual",), "shade"),
    ProductKind("dsm_mask.tif", "Cells of the surface model that were measured (1) or filled (2)", COG, ("metadata",)),
    ProductKind("dtm_mask.tif", "Cells of the terrain model with points (1), interpolated (2), extrapolated (3)", COG, ("metadata",)),
    ProductKind("ortho_tiles/tiles.json", "Orthophoto as a folder of map tiles", JSON, ("visual",), folder=True),
    ProductKind("ortho_rgba.tif", "True orthophoto without loss, transparent around it, cloud-optimised GeoTIFF", COG, ("data", "visual")),
    ProductKind("sheets/sheets.gpkg", "Orthophoto in sheets, GeoTIFF, with their index", GEOPACKAGE, ("visual", "index"), folder=True),
    ProductKind("*.tfw", "World file of the raster beside it", "text/plain", ("metadata",)),
    ProductKind("*source*.tif", "Photograph that each cell of the orthophoto comes from", COG, ("metadata",)),
    ProductKind("*hillshade*.tif", "Hillshade", COG, ("visual",), "shade"),
    ProductKind("owner.tif", "Tile of the survey that each cell comes from", COG, ("metadata",)),
    ProductKind("*slope*.tif", "Slope", COG, picture="ramp"),
    ProductKind("*canopy*.tif", "Height above ground", COG, picture="ramp"),
    ProductKind("*mask*.tif", "Mask of the cells that were filled", COG, ("metadata",)),
    ProductKind("*.tif", "Raster, GeoTIFF", COG),
    ProductKind("*contour*.gpkg", "Contour lines, GeoPackage", GEOPACKAGE),
    ProductKind("*contour*.dxf", "Contour lines, DXF for CAD", "image/vnd.dxf"),
    ProductKind("terrain.xml", "Terrain as triangles (TIN) for CAD, LandXML 1.2", "application/xml"),
    ProductKind("control.dxf", "Control and check points, DXF for CAD", "image/vnd.dxf"),
    ProductKind("*.prj", "CRS of the DXF beside it", "text/plain", ("metadata",)),
    ProductKind("*.aux.xml", "What GDAL knows of the raster beside it", "application/xml", ("metadata",)),
    ProductKind("*.mbtiles", "Map tiles, MBTiles", "application/vnd.sqlite3", ("visual",)),
    ProductKind("*.pmtiles", "Map tiles, PMTiles: one file for the web", "application/vnd.pmtiles", ("visual",)),
    ProductKind("mesh.ply", "Triangle mesh, PLY with coordinates in the CRS", "application/ply", ("data",), "mesh"),
    ProductKind("*.ply", "Triangle mesh, PLY", "application/ply", ("data",), "mesh"),
    ProductKind("*.glb", "Textured mesh, glTF binary", "model/gltf-binary", ("data",), "mesh"),
    ProductKind("*/*.obj", "Textured mesh, OBJ", "model/obj", ("data",), "mesh", folder=True),
    ProductKind("*.obj", "Textured mesh, OBJ", "model/obj", ("data",), "mesh"),
    ProductKind("*_page_*.jpg", "Texture of the OBJ mesh", "image/jpeg", ("metadata", "texture")),
    ProductKind("*.offset.xyz", "Offset of the OBJ mesh: easting, northing, height", "text/plain", ("metadata",)),
    ProductKind("*.mtl", "Materials of the OBJ mesh", "model/mtl", ("metadata",)),
    ProductKind("**/tileset.json", "Mesh with levels of detail, 3D Tiles 1.1", JSON, folder=True),
    ProductKind("cameras.gpkg", "Cameras, footprints, flight line and residuals, GeoPackage", GEOPACKAGE, ("metadata",)),
    ProductKind("seams.gpkg", "Where tiles meet: how heights and colours part, GeoPackage", GEOPACKAGE, ("metadata",)),
    ProductKind("*.pipeline.json", "PDAL pipeline that wrote the cloud", JSON, ("metadata", "processing")),
    ProductKind("*frame*.json", "Where the mesh's local frame lies", JSON, ("metadata",)),
    ProductKind("report.html", "This report: one page that needs no network", "text/html", ("overview", "metadata")),
    ProductKind("report.pdf", "The report for printing and filing", "application/pdf", ("overview", "metadata")),
)


@dataclass(frozen=True)
class ProductFile:
    """A product that is there."""

    path: Path
    #: below `products/`, with forward slashes
    name: str
    kind: ProductKind

    @property
    def key(self) -> str:
        """Its name as a key: letters, digits and underscores."""
        return re.sub(r"[^a-z0-9]+", "_", self.name.lower()).strip("_")

    def size_bytes(self) -> int:
        """Of the file, or of everything in the folder it is the entry to."""
        files = (path for path in self.path.parent.rglob("*") if path.is_file()) if self.kind.folder else (self.path,)
        return sum(path.stat().st_size for path in files)


def find_products(folder: Path) -> tuple[ProductFile, ...]:
    """The products in a folder, in the table's order; files inside a folder-product are not products of their own.

    Where the folder has a manifest, only the files that it lists count.
    """
    entries, listed = _entries(folder), owned(folder)
    roots = {path.parent for path in entries} - {folder}
    found: dict[Path, ProductKind] = {}
    for kind in KINDS:
        for path in _matches(folder, kind):
            if path in entries or not roots.intersection(path.parents):
                found.setdefault(path, kind)
    named = ((path, path.relative_to(folder).as_posix(), kind) for path, kind in found.items())
    return tuple(ProductFile(path, name, kind) for path, name, kind in named if listed is None or name in listed)


def _entries(folder: Path) -> set[Path]:
    """The entry files of folder-products, the outermost of each."""
    entries: set[Path] = set()
    candidates = {path for kind in KINDS if kind.folder for path in _matches(folder, kind)}
    for path in sorted(candidates, key=lambda path: (len(path.parts), path)):
        if not {entry.parent for entry in entries if entry.parent != folder}.intersection(path.parents):
            entries.add(path)
    return entries


def _matches(folder: Path, kind: ProductKind) -> list[Path]:
    return [path for path in sorted(folder.glob(kind.pattern)) if path.is_file() and not _is_hidden(path.relative_to(folder))]


def _is_hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)
