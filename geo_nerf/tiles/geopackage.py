"""A plan as a GeoPackage: the layer `tiles` with its style, and the tables `tile_photos`, `tile_plan` and `photo_gains`.

Comes in: a `Plan`. Goes out: one file that QGIS opens and users may edit: a deleted tile is left out, a redrawn one is planned anew
(`geo-nerf tiles plan --index PLAN.gpkg`). The state of each tile lives in the layer's columns, see `tiles.state`.
"""

from __future__ import annotations

import hashlib
import shlex
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pyproj

from geo_nerf.crs import parse_crs
from geo_nerf.crs.files import horizontal, read_layer
from geo_nerf.errors import DamagedArtefactError, InputError, OutputError
from geo_nerf.products.columns import Kind, typed_table
from geo_nerf.products.final_file import final_file, full_disk_told
from geo_nerf.products.vector_file import for_gdal
from geo_nerf.tiles.plan import Plan, PlannedTile
from geo_nerf.tiles.style import add_style, tiles_qml
from geo_nerf.types import Gain

TILES, PHOTOS, FACTS, GAINS = "tiles", "tile_photos", "tile_plan", "photo_gains"
#: seconds that a change waits for a program that reads
_PATIENCE_S = 30.0
#: all that `write_plan` makes
TABLES = frozenset({TILES, PHOTOS, FACTS, GAINS, "layer_styles"})
_KINDS: Mapping[str, Kind] = {
    **dict.fromkeys(("name", "state", "worker"), "text"),
    "attempts": "integer",
    "reason": "text",
    "photos": "integer",
    **dict.fromkeys(("est_hours", "est_memory_gb", "est_disk_gb", "est_money"), "real"),
    "gpus": "integer",
    **dict.fromkeys(("started_at", "finished_at"), "moment"),
    **dict.fromkeys(("seconds", "peak_memory_mb"), "real"),
    "points": "integer",
    "shape_mark": "text",
}
#: columns of the layer `tiles` as it is made
COLUMNS = frozenset({"fid", "geom", *_KINDS})
#: those of the other tables
_PAIRS: Mapping[str, Kind] = {"tile": "text", "photo": "text", "shown": "real", "observed": "integer"}
FACT_COLUMNS = ("name", "content")
#: those of them that tell how a tile stands
STATE_COLUMNS = ("state", "worker", "attempts", "reason", "started_at", "finished_at", "seconds", "peak_memory_mb", "points")


@dataclass(frozen=True)
class Kept:
    """What a plan takes over from the one whose place it takes; see `geo_nerf.tile_replan`."""

    #: tile -> values of `STATE_COLUMNS`
    states: Mapping[str, tuple[Any, ...]] = field(default_factory=dict)
    facts: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class TileRow:
    """A tile as the file has it."""

    name: str
    #: shapely polygon of the core, plan's CRS
    outline: Any
    photos: tuple[str, ...]
    memory_gb: float
    gpus: int


@dataclass(frozen=True)
class PlanFile:
    """What `tiles run` and `tiles merge` need of a plan."""

    path: Path
    crs: pyproj.CRS
    tiles: tuple[TileRow, ...]
    #: what `write_plan` was given, and margins: run, crs, preset, halo_m, overlap_m, gsd_m, ground_m, oriented
    #: and, of the last `tiles run`, its folder and options: tiles, tiles_options
    facts: Mapping[str, str]
    #: name of a photograph -> factors that bring it to the survey's exposure; empty where they are not known
    gains: Mapping[str, Gain] = field(default_factory=dict)

    @property
    def run(self) -> Path:
        """The survey's run: where it was when the plan was made, or, where plan and run were moved together, where it is now."""
        then, now = Path(self.facts["run"]), self.path.parent / self.facts.get("run_from_here", "")
        return now if "run_from_here" in self.facts and not then.is_dir() and now.is_dir() else then

    def number(self, name: str) -> float:
        """One of the facts as a number."""
        return float(self.facts[name])


def write_plan(plan: Plan, path: Path, facts: Mapping[str, str], kept: Kept | None = None) -> None:
    """Write a plan.

    Args:
        plan: the tiles.
        path: `.gpkg`; it appears there only when complete. What lies there is replaced from within, for QGIS may have it open: a new file
            under the old name would meet the old one's write-ahead log.
        facts: what is to be kept with it (where the run lies, its CRS).
        kept: states and facts of an earlier plan that still hold.

    Raises:
        NoSpaceError: the disk is full.
        OutputError: another program keeps the earlier plan locked.
    """
    if path.is_file():
        with TemporaryDirectory(prefix=f".{path.stem}-", dir=path.parent) as folder, full_disk_told(path):
            fresh = Path(folder) / "plan.gpkg"
            _write_new(plan, fresh, facts, kept or Kept())
            _replace_within(path, fresh)
    else:
        _write_new(plan, path, facts, kept or Kept())


def _replace_within(path: Path, fresh: Path) -> None:
    """Put one database's content into another's file, in one transaction."""
    try:
        with closing(sqlite3.connect(fresh)) as source, closing(sqlite3.connect(path, timeout=_PATIENCE_S)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        mend = "Close programs that edit it, and run the same command again."
        raise OutputError(path, f"the plan there cannot be changed ({error}).", mend) from error


def _write_new(plan: Plan, path: Path, facts: Mapping[str, str], kept: Kept) -> None:
    import geopandas
    import pandas
    import pyogrio

    frame = geopandas.GeoDataFrame(
        typed_table([_row(tile) for tile in plan.tiles], _KINDS), geometry=[_multi(tile.outline) for tile in plan.tiles], crs=plan.crs
    )
    pairs = [
        {"tile": tile.name, "photo": photo, "shown": shown, "observed": observed}
        for tile in plan.tiles
        for photo, shown, observed in zip(tile.photos, tile.shown, tile.observed, strict=True)
    ]
    told = {**kept.facts, **kept_facts(plan, facts)}
    # no spatial index: its triggers would want functions that plain SQLite lacks, at every change of a state
    with final_file(path) as partial, for_gdal(partial) as target:
        pyogrio.write_dataframe(frame, target, layer=TILES, driver="GPKG", SPATIAL_INDEX="NO", geometry_type="MultiPolygon")
        pyogrio.write_dataframe(typed_table(pairs, _PAIRS), target, layer=PHOTOS, driver="GPKG", append=True)
        rows = pandas.DataFrame([(name, str(value)) for name, value in told.items()], columns=list(FACT_COLUMNS))
        pyogrio.write_dataframe(rows, target, layer=FACTS, driver="GPKG", append=True)
        if plan.gains:
            factors = pandas.DataFrame([(name, *gain) for name, gain in plan.gains.items()], columns=["photo", "red", "green", "blue"])
            pyogrio.write_dataframe(factors, target, layer=GAINS, driver="GPKG", append=True)
        add_style(partial, TILES, "state", tiles_qml(), "Tiles by state")
        with closing(sqlite3.connect(partial)) as base, base:
            base.execute(f"CREATE INDEX {PHOTOS}_tile ON {PHOTOS} (tile)")
            assignments = ", ".join(f"{name}=?" for name in STATE_COLUMNS)
            base.executemany(f"UPDATE {TILES} SET {assignments} WHERE name=?", [(*row, name) for name, row in kept.states.items()])


def kept_facts(plan: Plan, facts: Mapping[str, str]) -> dict[str, str]:
    """All facts of a plan as its file has them."""
    margins = {"halo_m": plan.halo_m, "overlap_m": plan.overlap_m, "gsd_m": plan.gsd_m, "ground_m": plan.ground_m}
    return {name: str(value) for name, value in {**facts, **margins, "oriented": int(plan.oriented)}.items()}


def shape_marks(plan: Plan) -> dict[str, str]:
    """Tile -> mark of its outline, as the file has it."""
    return {tile.name: shape_mark(_multi(tile.outline)) for tile in plan.tiles}


def _row(tile: PlannedTile) -> dict[str, Any]:
    cost = tile.cost
    return {
        "name": tile.name,
        "state": "waiting" if tile.photos else "empty",
        "worker": None,
        "attempts": 0,
        "reason": None if tile.photos else "no photograph sees it",
        "photos": len(tile.photos),
        "est_hours": round(cost.hours, 3),
        "est_memory_gb": round(cost.memory_gb, 2),
        "est_disk_gb": round(cost.disk_gb, 3),
        "est_money": round(tile.money, 3),
        "gpus": cost.gpus,
        "started_at": None,
        "finished_at": None,
        "seconds": None,
        "peak_memory_mb": None,
        "points": None,
        "shape_mark": shape_mark(_multi(tile.outline)),
    }


def read_plan(path: Path) -> PlanFile:
    """Read a plan, as it was written or as a user left it.

    Raises:
        InputError: no plan, or a tile was drawn, renamed or redrawn since.
        DamagedArtefactError: a table or column is missing.
    """
    import pandas
    import pyogrio

    if not path.is_file():
        raise InputError("there is no such plan.", where=str(path), mend="Make one: `geo-nerf tiles plan RUN -o PLAN.gpkg --count 4`.")
    try:
        with for_gdal(path) as source:
            frame = read_layer(source, where=path, layer=TILES)
            pairs = pyogrio.read_dataframe(source, layer=PHOTOS)
            facts = pyogrio.read_dataframe(source, layer=FACTS)
            gains = _read_gains(source)
    except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError) as error:
        raise InputError(f"this is no plan of tiles ({error}).", where=str(path), mend="`geo-nerf tiles plan` makes one.") from error
    try:
        photos = {str(name): tuple(group.photo) for name, group in pairs.groupby("tile", sort=False)}
        edited = [str(row.name) for row in frame.itertuples(index=False) if shape_mark(row.geometry) != row.shape_mark]
        tiles = tuple(
            TileRow(str(row.name), row.geometry, photos.get(str(row.name), ()), float(row.est_memory_gb), int(row.gpus))
            for row in frame.itertuples(index=False)
            if not pandas.isna(row.name)
        )
    except (AttributeError, KeyError, ValueError) as error:
        raise DamagedArtefactError(path, f"it lacks {error}") from error
    if edited:
        mend = f"Plan them anew: `geo-nerf tiles plan RUN -o NEW.gpkg --index {shlex.quote(str(path))}`."
        raise InputError(f"these tiles were drawn or changed since: {', '.join(edited[:5])}.", where=str(path), mend=mend)
    # by their place: earlier plans call them otherwise
    told = dict(zip(facts.iloc[:, 0], facts.iloc[:, 1], strict=True))
    return PlanFile(path, horizontal(parse_crs(told["crs"])) if "crs" in told else frame.crs, tiles, told, gains)


def _read_gains(path: Path) -> dict[str, Gain]:
    """The photographs' exposure, where the plan has it."""
    import pyogrio

    if GAINS not in pyogrio.list_layers(path)[:, 0]:
        return {}
    rows = pyogrio.read_dataframe(path, layer=GAINS)
    return {str(row.photo): (float(row.red), float(row.green), float(row.blue)) for row in rows.itertuples(index=False)}


def shape_mark(shape: Any) -> str:
    """A short hash of a polygon, to a centimetre, that tells whether it was redrawn."""
    import shapely

    if shape is None or shape.is_empty:
        return ""
    coordinates = shapely.get_coordinates(shapely.normalize(_multi(shape))).round(2) + 0.0
    return hashlib.sha256(coordinates.tobytes()).hexdigest()[:12]


def _multi(shape: Any) -> Any:
    from shapely.geometry import MultiPolygon

    return (
        shape if shape.geom_type == "MultiPolygon" else MultiPolygon([part for part in getattr(shape, "geoms", [shape]) if part.area > 0])
    )
