"""The run as STAC 1.1: `item.json` with every product as an asset, and `collection.json` around it, to be moved with the products.

Comes in: a finished run's records and files. Goes out: two JSON files beside the products whose links are relative.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pyproj

from geo_nerf import __version__
from geo_nerf.artefacts import write_json
from geo_nerf.crs import heights_above, survey_crs
from geo_nerf.errors import NothingMeasuredError
from geo_nerf.globe import bounds_on_globe
from geo_nerf.optional import require
from geo_nerf.products.asset_facts import cloud_facts, crs_facts, file_facts, raster_facts
from geo_nerf.products.footprint import footprint_wgs84
from geo_nerf.products.product_table import ProductFile, find_products
from geo_nerf.products.run_records import RunFolder
from geo_nerf.sentence import sentence
from geo_nerf.shown import shown

if TYPE_CHECKING:
    import pystac

ITEM, COLLECTION = "item.json", "collection.json"
#: of an item's id
_ID_LETTERS = 120
_BASE = "https://stac-extensions.github.io"
EXTENSIONS: Mapping[str, str] = {
    "proj": f"{_BASE}/projection/v2.0.0/schema.json",
    "raster": f"{_BASE}/raster/v2.0.0/schema.json",
    "pc": f"{_BASE}/pointcloud/v2.0.0/schema.json",
    "processing": f"{_BASE}/processing/v1.2.0/schema.json",
    "file": f"{_BASE}/file/v2.1.0/schema.json",
}


def write_stac(run: RunFolder, products: Path | None = None) -> tuple[Path, Path]:
    """Write `item.json` and `collection.json` of a run's products and return their paths.

    Args:
        run: the records that fit the products.
        products: their folder; None for the run's own.

    Raises:
        NothingMeasuredError: no product covers any ground.
        MissingComponentError: pystac is not installed.
        DamagedArtefactError: a product cannot be read.
    """
    require("pystac", needed_for=sentence("for_stac", "the products' STAC description"))
    folder = products or run.path / "products"
    item = build_item(run, find_products(folder))
    collection = build_collection(run, item)
    for name, value in ((ITEM, item), (COLLECTION, collection)):
        write_json(folder / name, value.to_dict(include_self_link=False, transform_hrefs=False))
    return folder / ITEM, folder / COLLECTION


def build_item(run: RunFolder, products: Sequence[ProductFile]) -> pystac.Item:
    """The run as an item; hrefs are relative to the products' folder.

    Raises:
        NothingMeasuredError: no product covers any ground.
    """
    import pystac
    from shapely.geometry import shape

    crs = survey_crs(str(run.run["crs"]))
    rasters = [product.path for product in products if _is_raster(product)]
    clouds = [product.path for product in products if _is_cloud(product)]
    geometry = footprint_wgs84([path for path in rasters if path.name in ("dsm.tif", "ortho.tif")] or rasters, clouds)
    if geometry is None:
        raise NothingMeasuredError("survey")
    outline = shape(geometry)
    assets = {key: _asset(product, _area_m2(geometry)) for key, product in _by_key(products)}
    properties = _properties(run, crs)
    item = pystac.Item(
        id=run_id(run),
        geometry=geometry,
        bbox=[round(value, 8) for value in bounds_on_globe([outline])],
        properties={key: value for key, value in properties.items() if key not in ("datetime", "start_datetime", "end_datetime")},
        datetime=properties.get("datetime"),
        start_datetime=properties.get("start_datetime"),
        end_datetime=properties.get("end_datetime"),
        stac_extensions=_extensions([properties, *(asset.extra_fields for asset in assets.values())]),
        assets=assets,
        collection=f"{run_id(run)}-survey",
    )
    for relation in ("collection", "parent", "root"):
        item.add_link(pystac.Link(relation, f"./{COLLECTION}", media_type=pystac.MediaType.JSON))
    return item


def build_collection(run: RunFolder, item: pystac.Item) -> pystac.Collection:
    """The collection that holds the run's one item, ready to take later surveys of the site."""
    import pystac

    start = item.datetime or item.common_metadata.start_datetime
    end = item.datetime or item.common_metadata.end_datetime
    assert item.bbox is not None
    extent = pystac.Extent(pystac.SpatialExtent([item.bbox]), pystac.TemporalExtent([[start, end]]))
    summaries = {"gsd": [run.gsd_m], "proj:code": [item.properties.get("proj:code")]}
    collection = pystac.Collection(
        id=f"{run_id(run)}-survey",
        title=f"Survey of {shown(run.name)}",
        description=f"Photogrammetric survey of {shown(run.name)}, made with geo-nerf: {', '.join(sorted(_titles(item)))}.",
        extent=extent,
        license="other",
        keywords=["photogrammetry", "drone", "point cloud", "surface model", "orthophoto"],
        providers=[_provider(run)],
        summaries=pystac.Summaries({key: values for key, values in summaries.items() if values != [None]}),
        stac_extensions=[EXTENSIONS["processing"], *([EXTENSIONS["proj"]] if item.properties.get("proj:code") else [])],
    )
    collection.links = [
        pystac.Link("root", f"./{COLLECTION}", media_type=pystac.MediaType.JSON),
        pystac.Link("item", f"./{ITEM}", media_type=pystac.MediaType.GEOJSON),
    ]
    return collection


def run_id(run: RunFolder) -> str:
    """A short name of the run: its photographs' folder and the folder it lies in.

    Ids are letters, figures and hyphens of ASCII; a hash tells names apart that differ in other letters.
    """
    name = "-".join(dict.fromkeys([run.name, run.path.resolve().name])).lower()
    words = re.sub(r"[^a-z0-9]+", "-", name).strip("-")[:_ID_LETTERS]
    told = name.isascii() and len(name) <= _ID_LETTERS
    return (words or "survey") if told else f"{words or 'survey'}-{hashlib.sha256(os.fsencode(name)).hexdigest()[:8]}"


def _by_key(products: Sequence[ProductFile]) -> Iterator[tuple[str, ProductFile]]:
    """Products with their assets' keys, numbered where two names differ in nothing that a key holds."""
    taken: set[str] = set()
    for product in products:
        keys = (product.key, *(f"{product.key}_{number}" for number in range(2, len(products) + 2)))
        key = next(key for key in keys if key not in taken)
        taken.add(key)
        yield key, product


def _properties(run: RunFolder, crs: pyproj.CRS) -> dict[str, Any]:
    done = str(run.run.get("written_at", ""))
    software = {"geo-nerf": __version__, **run.libraries}
    wanted = {
        "title": f"Survey of {shown(run.name)}",
        "description": f"{len(run.photos)} photographs. {_about_times(run)}",
        "gsd": run.gsd_m,
        "created": _utc(done),
        "updated": datetime.now(UTC),
        **_times(run),
        **crs_facts(crs),
        "geo_nerf:heights_above": heights_above(crs),
        "processing:software": software,
        "processing:datetime": done or None,
        "processing:version": __version__,
        "processing:lineage": run.statement,
    }
    stamped = ("datetime", "start_datetime", "end_datetime")
    plain = {key: _stamp(value) if isinstance(value, datetime) and key not in stamped else value for key, value in wanted.items()}
    return {key: value for key, value in plain.items() if value not in (None, "") or key == "proj:code"}


def _exposures(run: RunFolder) -> list[datetime]:
    """When photographs were taken, as far as they tell, in order."""
    return sorted(stamp for photo in run.photos if (stamp := _utc(str(photo.get("taken_at") or ""))) is not None)


def _about_times(run: RunFolder) -> str:
    if not _exposures(run):
        return "They do not tell when they were taken; the date is that of processing."
    return "Times are the camera's clock, which names no zone, written as UTC."


def _times(run: RunFolder) -> dict[str, datetime]:
    """First and last exposure; without any, when the run was written."""
    stamps = _exposures(run)
    if not stamps:
        return {"datetime": _utc(str(run.run.get("written_at", ""))) or datetime.now(UTC)}
    if stamps[0] == stamps[-1]:
        return {"datetime": stamps[0]}
    return {"start_datetime": stamps[0], "end_datetime": stamps[-1]}


def _utc(text: str) -> datetime | None:
    try:
        stamp = datetime.fromisoformat(text)
    except ValueError:
        return None
    return stamp.replace(tzinfo=UTC) if stamp.tzinfo is None else stamp.astimezone(UTC)


def _stamp(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _asset(product: ProductFile, area_m2: float) -> pystac.Asset:
    import pystac

    facts = file_facts(product.path)
    if _is_raster(product):
        facts |= raster_facts(product.path)
    elif _is_cloud(product):
        whole = product.name in ("cloud.copc.laz", "cloud.laz")
        facts |= cloud_facts(product.path, area_m2 if whole else None)
    return pystac.Asset(
        href=f"./{quote(os.fsencode(product.name))}",
        title=product.kind.title,
        media_type=product.kind.media_type,
        roles=list(product.kind.roles),
        extra_fields=facts,
    )


def _is_raster(product: ProductFile) -> bool:
    return product.path.suffix == ".tif"


def _is_cloud(product: ProductFile) -> bool:
    return product.path.suffix == ".laz"


def _area_m2(geometry: Mapping[str, Any]) -> float:
    from shapely.geometry import shape

    return abs(float(pyproj.Geod(ellps="WGS84").geometry_area_perimeter(shape(geometry))[0]))


def _extensions(holders: Iterable[Mapping[str, Any]]) -> list[str]:
    """The extensions whose fields are in use."""
    used = {key.split(":")[0] for holder in holders for key in holder}
    return [uri for prefix, uri in EXTENSIONS.items() if prefix in used]


def _titles(item: pystac.Item) -> set[str]:
    titles = {str(asset.title).split(",")[0].split(":")[0].lower() for asset in item.assets.values() if "data" in (asset.roles or ())}
    return {title for title in titles if not title.startswith("the same")}


def _provider(run: RunFolder) -> pystac.Provider:
    import pystac

    return pystac.Provider(
        name="geo-nerf",
        description="The program that made the products.",
        roles=[pystac.ProviderRole.PROCESSOR],
        extra_fields={"processing:software": {"geo-nerf": __version__}, "processing:lineage": run.statement},
    )
