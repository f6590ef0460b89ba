"""A tile of a plan's layer: what it is called, how it stands, and where its files lie.

In: a layer of the plan and a feature of it. Out: a frozen `Tile`, and the folder of the tiles, which the plan knows from its last run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from qgis.core import NULL, QgsFeature, QgsProviderRegistry, QgsVectorLayer

from ..running.tile_command import TileReportRequest, TileRequest, repeated_options

#: property of a layer: the tiles' folder as the user named it
FOLDER_PROPERTY = "geo_nerf/tiles"
#: fields by which a plan's layer is known
FIELDS = frozenset({"name", "state", "attempts", "reason"})


@dataclass(frozen=True)
class Tile:
    """One tile, with its folder known."""

    plan: Path
    #: folder of all tiles
    tiles: Path
    name: str
    #: "waiting", "running", "done", "failed", or "empty" where no photograph sees it
    state: str
    #: what the batch was started with
    options: tuple[str, ...]

    @property
    def folder(self) -> Path:
        """Its own folder."""
        return self.tiles / self.name

    @property
    def events(self) -> Path:
        """What its worker told, JSON lines."""
        return self.folder / "tile.log"

    @property
    def errors(self) -> Path:
        """What its worker wrote to its standard error."""
        return self.folder / "tile.err"

    @property
    def report(self) -> Path:
        """The page about it, where one was written."""
        return self.folder / "run" / "products" / "report.html"

    @property
    def is_report_new(self) -> bool:
        """Whether the report is there and no older than the products."""
        made = self.folder / "run" / "products" / "step.json"
        return self.report.is_file() and (not made.is_file() or self.report.stat().st_mtime >= made.stat().st_mtime)

    def rerun(self) -> TileRequest:
        """What asks for it again: from nothing where it is done, else on from what is there."""
        return TileRequest(str(self.plan), str(self.tiles), self.name, self.state == "done", self.options)

    def report_wanted(self) -> TileReportRequest:
        """What asks for its report."""
        return TileReportRequest(str(self.plan), str(self.tiles), self.name)


def is_tile_index(layer: object) -> bool:
    """Whether a layer is a plan's."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and FIELDS <= set(layer.fields().names())


def plan_of(layer: QgsVectorLayer) -> Path:
    """The file of a plan's layer."""
    return Path(str(QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path", "")))


def name_of(feature: QgsFeature) -> str:
    """What a tile is called; "" for one a user has just drawn."""
    name = feature["name"]
    return "" if name in (None, NULL) else str(name)


def facts_of(plan: Path) -> dict[str, str]:
    """What the plan's table `tile_plan` says, in its last two columns: earlier plans call them otherwise."""
    table = QgsVectorLayer(f"{plan}|layername=tile_plan", "facts", "ogr")
    rows = [row.attributes()[-2:] for row in table.getFeatures()] if table.isValid() else []
    return {str(name): str(content) for name, content in rows}


def tiles_folder(layer: QgsVectorLayer, facts: Mapping[str, str]) -> Path | None:
    """The folder of the tiles, as the user named it or as the plan has it from its last run; None where neither is there."""
    known = (str(layer.customProperty(FOLDER_PROPERTY, "")), facts.get("tiles", ""))
    return next((Path(folder) for folder in known if folder and Path(folder).is_dir()), None)


def tile_of(layer: QgsVectorLayer, feature: QgsFeature, tiles: Path, facts: Mapping[str, str]) -> Tile:
    """A tile whose folder is known."""
    return Tile(plan_of(layer), tiles, name_of(feature), str(feature["state"]), repeated_options(facts.get("tiles_options", "")))
