"""What a run is asked for, and the argument list that asks it. Pure Python 3.9, no QGIS: the dock and Processing share it.

In: a `Request`. Out: arguments that follow `Program.arguments`, as `geo-nerf run --help` describes them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

#: presets of geo-nerf, the quickest first
PRESETS = ("draft", "fine", "standard", "high")
#: what may be made beyond the cloud, the surface model and the orthophoto
PRODUCTS = ("terrain", "slope", "contours", "canopy", "mesh", "tiles", "ept", "vegetation")
DEFAULT_PRODUCTS = ("terrain",)
#: edge of the mesh's cells, GSD
_MESH_GSD = 4
_DRIVE = re.compile(r"^([A-Za-z]):[\\/]")


class Wanted(Protocol):
    """What may stand in the queue: a whole run, or something about a tile."""

    @property
    def out(self) -> str:
        """The run's folder."""

    @property
    def title(self) -> str:
        """What it is called."""

    def again(self) -> Wanted:
        """What goes on with it after it was stopped."""

    def arguments(self, program: Sequence[str]) -> list[str]:
        """What follows the program, with paths as the program sees them."""


@dataclass(frozen=True)
class Request:
    """All that a run is asked for. Texts are as the user wrote them; "" where there is none."""

    #: folder of photographs
    photographs: str
    #: the run's folder; an earlier run of the same photographs there goes on
    out: str
    #: projected CRS, perhaps compound: "EPSG:25832", "EPSG:25832+7837"
    crs: str
    #: one of `PRESETS`, or a YAML file
    preset: str = "standard"
    #: ground control, OpenDroneMap's gcp_list.txt
    gcp: str = ""
    #: check points in the same format
    checkpoints: str = ""
    #: vector file whose polygons the cloud is cut to
    area: str = ""
    #: some of `PRODUCTS`; the cloud, the surface model and the orthophoto are always made
    products: tuple[str, ...] = DEFAULT_PRODUCTS
    #: seconds between previews of the surface while it trains (0: none)
    preview_s: float = 0.0
    #: further settings, "section.key=value" each
    settings: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What it is called: the output folder's name."""
        return Path(self.out).name or self.out

    def again(self) -> Request:
        """What goes on with this: the same, for its folder keeps what is done."""
        return self

    def arguments(self, program: Sequence[str]) -> list[str]:
        """What follows the program."""
        return reconstruct_arguments(for_program(self, program))


def reconstruct_arguments(request: Request) -> list[str]:
    """The arguments of `geo-nerf run`, with `--events`, for a request.

    Raises:
        ValueError: a product that is not among `PRODUCTS`.
    """
    arguments = ["run", request.photographs, "-o", request.out, "--crs", request.crs, "--preset", request.preset]
    for option, value in (("--gcp", request.gcp), ("--checkpoints", request.checkpoints)):
        if value:
            arguments += [option, value]
    if request.preview_s > 0:
        arguments += ["--preview", f"{request.preview_s:g}"]
    for setting in (*product_settings(request.products), *area_settings(request.area), *request.settings):
        arguments += ["--set", setting]
    return [*arguments, "--events"]


def product_settings(products: Sequence[str]) -> list[str]:
    """Settings ("section.key=value") that make these products and no others, but for the ones always made.

    Raises:
        ValueError: a product that is not among `PRODUCTS`.
    """
    unknown = sorted(set(products) - set(PRODUCTS))
    if unknown:
        raise ValueError(f"no such product: {', '.join(unknown)}")
    also = [name for name in ("slope", "contours", "canopy") if name in products]
    needs_terrain = "terrain" in products or "canopy" in products
    settings = [] if needs_terrain else ["products.dtm_gsd=0"]
    settings += [f"products.also=[{', '.join(also)}]"] if also else []
    settings += [f"products.mesh_gsd={_MESH_GSD}"] if "mesh" in products else []
    settings += ["products.tiles=mbtiles"] if "tiles" in products else []
    settings += [f"products.{name}=true" for name in ("ept", "vegetation") if name in products]
    return settings


def area_settings(area: str) -> list[str]:
    """The setting that cuts the cloud to a vector file's polygons; none for "". The value is YAML, so the path is quoted."""
    quoted = area.replace("'", "''")
    return [f"products.crop='{quoted}'"] if area else []


def inspect_arguments(photographs: str, places: str = "") -> list[str]:
    """The arguments of `geo-nerf inspect`: its answer as JSON on stdout, cameras and footprints into the GeoPackage `places`."""
    return ["inspect", photographs, "--json", *(["--out", places] if places else [])]


def is_wsl(program: Sequence[str]) -> bool:
    """Whether a program's arguments start it in the Windows Subsystem for Linux, which sees other paths."""
    return bool(program) and re.split(r"[\\/]", program[0])[-1].lower() in ("wsl", "wsl.exe")


def wsl_path(path: str) -> str:
    r"""A Windows path as WSL sees it: `D:\flight` is `/mnt/d/flight`; any other path stays."""
    drive = _DRIVE.match(path)
    return f"/mnt/{drive[1].lower()}/{path[3:]}".replace("\\", "/") if drive else path


def for_program(request: Request, program: Sequence[str]) -> Request:
    """The request with its paths as the program sees them."""
    if not is_wsl(program):
        return request
    paths = {name: wsl_path(getattr(request, name)) for name in ("photographs", "out", "preset", "gcp", "checkpoints", "area")}
    return replace(request, **paths)
