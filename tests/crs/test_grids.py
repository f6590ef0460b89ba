"""Grids are fetched from a server on this machine that stands in for PROJ's; what PROJ then finds is the truth."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import numpy as np
import pytest
import rasterio

from geo_nerf.crs import grids, network, parse_crs, transform
from geo_nerf.crs.file_errors import GridDownloadError
from geo_nerf.crs.grids import how_to_get
from geo_nerf.crs.network import ask_server, name_of_proxy
from geo_nerf.errors import InputError
from geo_nerf.events import Events
from geo_nerf.proj_health import fetch_for
from tests.command import geo_nerf
from tests.proxies import LOCKED, proxy

GRID = "de_bkg_gcg2016.tif"
CRS = "EPSG:25832+7837"


def write_geoid(path: Path, west: float, north: float, above_m: float, crs: str, heights: str) -> None:
    """A geoid model that is everywhere as high above the ellipsoid, 12 degrees wide and 10 high."""
    place = rasterio.transform.from_origin(west, north, 0.5, 0.5)
    tags = {"TYPE": "VERTICAL_OFFSET_GEOGRAPHIC_TO_VERTICAL", "AREA_OR_POINT": "Point", "target_crs_epsg_code": heights}
    with rasterio.open(path, "w", driver="GTiff", width=24, height=20, count=1, dtype="float32", crs=crs, transform=place) as out:
        out.write(np.full((1, 20, 24), above_m, np.float32))
        out.update_tags(**tags)
        out.update_tags(1, DESCRIPTION="geoid_undulation", UNITTYPE="metre")


@pytest.fixture
def geoid(tmp_path: Path) -> bytes:
    """A geoid model 47 m above the ellipsoid, about Germany."""
    path = tmp_path / GRID
    write_geoid(path, 5.0, 56.0, 47.0, "EPSG:4258", "7837")
    return path.read_bytes()


class Server:
    """Answers with the files it has; `cut` breaks its answers off in the middle."""

    def __init__(self) -> None:
        self.files: dict[str, bytes] = {}
        self.cut = False
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                content = outer.files.get(self.path.lstrip("/"))
                if content is None:
                    self.send_error(404)
                    return
                self.send_response(200)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content[: len(content) // 2] if outer.cut else content)

            def log_message(self, *_: object) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http.server_address[1]}"


@pytest.fixture
def server() -> Iterator[Server]:
    made = Server()
    yield made
    made.http.shutdown()
    made.http.server_close()


def fetch(server: Server, folder: Path, *options: str, **environment: str) -> subprocess.CompletedProcess[str]:
    places = {"PROJ_NETWORK_ENDPOINT": server.url, "PROJ_USER_WRITABLE_DIRECTORY": str(folder), "PROJ_NETWORK": "OFF"}
    places |= {"no_proxy": "*", "NO_PROXY": "*"}  # this machine's own proxy does not know its servers
    return geo_nerf("doctor", "--fetch-grids", CRS, *options, **places | environment)


def test_a_grid_is_fetched_and_a_run_finds_it(server: Server, geoid: bytes, tmp_path: Path) -> None:
    server.files[GRID] = geoid
    server.files["files.geojson"] = json.dumps(
        {"features": [{"properties": {"name": GRID, "sha256sum": hashlib.sha256(geoid).hexdigest()}}]}
    ).encode()
    folder = tmp_path / "proj"
    done = fetch(server, folder)
    assert done.returncode == 0, done.stderr
    assert str(folder / GRID) in done.stdout
    assert [path.name for path in folder.iterdir() if path.suffix != ".db"] == [GRID]
    asked = (
        "import pyproj; from geo_nerf.crs import WGS84_3D, transformer, parse_crs;"
        "from geo_nerf.crs.grids import missing_grids;"
        f"crs = parse_crs('{CRS}'); print(transformer(parse_crs(WGS84_3D), crs).transform(10.0, 50.0, 100.0)[2], *missing_grids(crs))"
    )
    environment = {**os.environ, "PROJ_USER_WRITABLE_DIRECTORY": str(folder)}
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, env=environment, check=True).stdout
    assert float(said) == pytest.approx(53.0, abs=1e-3)  # and no name of a grid behind it


@pytest.mark.parametrize("code", ["EPSG:6342+5703", "EPSG:6428+6360"])
def test_heights_of_north_america_come_from_the_horizontal_datum_and_its_own_geoid(code: str, tmp_path: Path) -> None:
    """Not by way of NAD83(HARN), whose ellipsoid lies most of a metre beside, and the geoid of 2003."""
    assert grids.missing_grids(parse_crs(code)) == ("us_noaa_g2018u0.tif",)
    write_geoid(tmp_path / "us_noaa_g2018u0.tif", -110.0, 45.0, -17.0, "EPSG:6318", "5703")
    asked = (
        "from geo_nerf.crs import WGS84_3D, operation_at, transform, parse_crs; import json, numpy as np;"
        f"crs, wgs84, place = parse_crs('{code}'), parse_crs(WGS84_3D), (-105.0, 39.7, 1600.0);"
        "there = transform(np.array([place]), wgs84, crs); back = transform(there, crs, wgs84);"
        "used = operation_at(wgs84, crs, place);"
        "print(json.dumps([there[0].tolist(), (back - place)[0].tolist(), used.name, used.accuracy_m, used.grids]))"
    )
    environment = {**os.environ, "PROJ_USER_WRITABLE_DIRECTORY": str(tmp_path)}
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, env=environment, check=True).stdout
    there, back, name, accuracy, used = json.loads(said)
    assert there[2] * parse_crs(code).axis_info[2].unit_conversion_factor == pytest.approx(1617.0, abs=1e-3)
    flat = transform(np.array([[-105.0, 39.7, 0.0]]), parse_crs("EPSG:4979"), parse_crs(code.partition("+")[0]))[0]
    assert there[:2] == pytest.approx(flat[:2], abs=1e-3) and back == pytest.approx([0, 0, 0], abs=1e-6)
    assert name.startswith("WGS 84 taken for NAD83(2011) + ") and used == ["us_noaa_g2018u0.tif"] and accuracy == pytest.approx(2.015)


@pytest.mark.parametrize("fault", ["nothing there", "cut", "another file", "another sum", "nobody"])
def test_what_does_not_come_whole_is_said_and_leaves_nothing(
    fault: str, server: Server, geoid: bytes, tmp_path: Path, monkeypatch
) -> None:
    monkeypatch.setattr(grids, "get_proj_endpoint", lambda: server.url)
    monkeypatch.setattr(grids, "get_user_data_dir", lambda: str(tmp_path / "proj"))
    monkeypatch.setattr(grids, "missing_grids", lambda *_: (GRID,))  # which is asked of PROJ above
    if fault != "nothing there":
        server.files[GRID] = b"<html>sign in</html>" if fault == "another file" else geoid
    if fault == "another sum":
        server.files["files.geojson"] = json.dumps({"features": [{"properties": {"name": GRID, "sha256sum": "0" * 64}}]}).encode()
    server.cut = fault == "cut"
    if fault == "nobody":
        server.http.server_close()
    with pytest.raises(GridDownloadError, match=GRID) as caught:
        grids.fetch_grids(parse_crs(CRS), Events())
    assert caught.value.exit_code == 3 and str(tmp_path / "proj") in caught.value.mend
    assert not (tmp_path / "proj").exists() or [path for path in (tmp_path / "proj").iterdir() if path.suffix != ".db"] == []


@pytest.mark.parametrize("text", ["25", "25,95", "200,10", "a,b", "nan,1", ""])
def test_a_place_that_is_none_is_said(text: str) -> None:
    with pytest.raises(InputError, match="--at"):
        fetch_for(CRS, text, Events())


def test_advice_names_what_is_here() -> None:
    assert "python -m pyproj sync --file us_nga_egm96_15.tif" in how_to_get("us_nga_egm96_15.tif")
    assert "pyproj sync" not in how_to_get("rdtrans2008.gsb")
    assert "Nobody offers it" in how_to_get("no_such_grid.tif")
    assert grids.offer_of("egm96_15.gtx").name == "us_nga_egm96_15.tif"


@pytest.mark.parametrize("variable", ["http_proxy", "HTTP_PROXY"])
def test_a_grid_comes_through_the_proxy(server: Server, geoid: bytes, tmp_path: Path, variable: str) -> None:
    server.files[f"http://grids.invalid/{GRID}"] = geoid  # a proxy is asked for the whole address
    through = {"PROJ_NETWORK_ENDPOINT": "http://grids.invalid", "no_proxy": "", "NO_PROXY": "", variable: server.url}
    done = fetch(server, tmp_path, **through)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / GRID).read_bytes() == geoid


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An environment without proxies and certificates."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "PIP_CERT"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


@pytest.mark.parametrize("variable", ["https_proxy", "HTTPS_PROXY"])
@pytest.mark.parametrize(("answer", "words"), [(LOCKED, "407"), (None, "timed out")])
def test_a_proxy_that_keeps_a_grid_back_is_named(bare: pytest.MonkeyPatch, variable: str, answer: bytes | None, words: str) -> None:
    bare.setattr(grids, "_TIMEOUT_S", 0.5 if answer is None else 60.0)
    with proxy(answer) as made, pytest.raises(GridDownloadError, match=words) as caught:
        bare.setenv(variable, made.url("surveyor:secret@"))
        list(grids._blocks("https://grids.invalid/a.tif"))
    assert f"through the proxy {made.place} of {variable}" in str(caught.value) and "secret" not in str(caught.value)


@pytest.mark.parametrize("value", ["http://surveyor:se/cret@proxy.invalid:3128", "http://surveyor:secret@proxy.invalid:port", "http://"])
def test_a_proxy_that_is_none_is_told_without_its_password(bare: pytest.MonkeyPatch, value: str) -> None:
    bare.setenv("HTTPS_PROXY", value)
    with pytest.raises(GridDownloadError, match="HTTPS_PROXY is no address of a proxy") as caught:
        list(grids._blocks("https://grids.invalid/a.tif"))
    assert "cret" not in str(caught.value)


def test_a_host_that_no_proxy_lists_is_asked_itself(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("https_proxy", "http://127.0.0.1:9")
    assert name_of_proxy("https://grids.invalid/a.tif") == "127.0.0.1:9 of https_proxy"
    bare.setenv("NO_PROXY", "other.invalid,grids.invalid")
    assert name_of_proxy("https://grids.invalid/a.tif") == ""


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "PIP_CERT"])
def test_the_users_certificates_are_trusted(bare: pytest.MonkeyPatch, tmp_path: Path, variable: str) -> None:
    import certifi

    end = "-----END CERTIFICATE-----\n"
    (tmp_path / "own.pem").write_text(Path(certifi.where()).read_text().partition(end)[0] + end)
    (tmp_path / "none.pem").touch()
    bare.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    bare.setenv("SSL_CERT_DIR", str(tmp_path))
    assert network._trusted().get_ca_certs() == []
    bare.setenv(variable, str(tmp_path / "own.pem"))
    assert len(network._trusted().get_ca_certs()) == 1


def test_certificates_that_cannot_be_read_are_named(bare: pytest.MonkeyPatch) -> None:
    bare.setenv("REQUESTS_CA_BUNDLE", "/gone.pem")
    with pytest.raises(OSError, match=r"REQUESTS_CA_BUNDLE names /gone\.pem"):
        ask_server("https://grids.invalid/a.tif", 1.0)


@pytest.mark.parametrize(
    ("crs", "place", "cause"),
    [(CRS, "10,50", "missing_grid"), ("EPSG:25832", "10,50", ""), ("EPSG:25832", "150,50", "outside_crs"), (CRS, "x", "input")],
)
def test_a_crs_is_checked_as_a_run_would(crs: str, place: str, cause: str, tmp_path: Path) -> None:
    environment = {"PROJ_USER_WRITABLE_DIRECTORY": str(tmp_path), "PROJ_NETWORK": "OFF"}
    done = geo_nerf("doctor", "--check-crs", crs, f"--at={place}", "--events", **environment)
    errors = [told for line in done.stdout.splitlines() if (told := json.loads(line))["event"] == "error"]
    assert [told["code"] for told in errors] == [cause] * bool(cause) and bool(done.returncode) == bool(cause), done.stdout
    if cause == "missing_grid":
        assert GRID in errors[0]["what"]["values"]["grids"] and errors[0]["mend"]["code"] == "get_grid"
