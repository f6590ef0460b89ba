"""What the plugin installs, and what never: the carried files, names and places, WSL's paths. No QGIS."""

from __future__ import annotations

import sys

import pytest

from tests.qgis.carried_program import plugin_with, stand_in_wheel
from tests.qgis.session import ROOT

sys.path.insert(0, str(ROOT / "qgis_plugin"))

from geo_nerf_qgis.program.carried import CarriedBrokenError, find_carried
from geo_nerf_qgis.program.package import is_place, lacking, names_ours, split_options
from geo_nerf_qgis.program.wsl import path_in_wsl, shared_variables
from geo_nerf_qgis.running.environment import clean_environment


@pytest.fixture
def folder(tmp_path):
    wheel = stand_in_wheel(tmp_path)
    return (
        plugin_with(tmp_path, ROOT / "qgis_plugin" / "geo_nerf_qgis", wheel, "a==1\n")
        / "geo_nerf_qgis"
        / "program"
        / "carried"
    )


def test_what_is_carried_is_found_and_a_source_copy_carries_nothing(folder, tmp_path) -> None:
    found = find_carried(folder)
    assert (
        found is not None
        and found.version == "7.7.7"
        and found.constraints.read_text() == "a==1\n"
        and len(found.sha256) == 64
    )
    assert find_carried(tmp_path / "nothing") is None


@pytest.mark.parametrize("name", ["geo_nerf-7.7.7-py3-none-any.whl", "constraints.txt", "carried.json"])
@pytest.mark.parametrize("how", ["gone", "changed", "empty"])
def test_a_file_that_was_changed_is_not_installed(folder, name: str, how: str) -> None:
    path = folder / name
    if how == "gone":
        path.unlink()
    else:
        path.write_bytes(
            path.read_bytes().replace(b"7", b"8").replace(b"a", b"b") if how == "changed" else b""
        )
    with pytest.raises(CarriedBrokenError) as error:
        find_carried(folder)
    assert error.value.path.parent == folder


@pytest.mark.parametrize(
    "text",
    [
        "geo-nerf",
        "geo_nerf",
        "Geo.NeRF",
        " geo-nerf ",
        "geo--nerf[heic,raw]",
        "geo-nerf==0.1.0",
        "geo-nerf ; a > '/b'",
        "geo-nerf>=0,!=2/1",
        "numpy",
        "",
        "the package",
        "x.whl",
    ],
)
def test_a_name_is_no_place(text: str) -> None:
    assert not is_place(text)


@pytest.mark.parametrize(
    "text",
    [
        "./geo-nerf",
        "/home/me/geo nerf",
        r"C:\Users\me\geo_nerf-0.1.0-py3-none-any.whl",
        "git+https://here.net/geo-nerf",
        "geo-nerf @ file:///w/geo_nerf.whl",
        "/w/geo_nerf-1-py3-none-any.whl[heic]",
        "folder/x.whl",
    ],
)
def test_folders_wheels_and_addresses_are_places(text: str) -> None:
    assert is_place(text)


def test_a_package_that_is_not_there_is_told_before_anything_is_made(tmp_path) -> None:
    (tmp_path / "a.whl").touch()
    assert lacking(str(tmp_path / "b.whl")) == str(tmp_path / "b.whl") == lacking(f"{tmp_path / 'b.whl'}[heic]")
    for there in (tmp_path, tmp_path / "a.whl", f"{tmp_path / 'a.whl'}[heic]", "https://here.net/x.whl", "geo-nerf @ file:///w/x.whl", ""):
        assert lacking(str(there)) == "", there


def test_options_cannot_bring_the_name_in() -> None:
    assert split_options("--no-index --find-links '/my wheels'") == (
        "--no-index",
        "--find-links",
        "/my wheels",
    )
    assert (
        not names_ours("--find-links") and not names_ours("/x/geo-nerf") and not names_ours("geo-nerf-files")
    )
    for bad in ("geo-nerf", "-q geo_nerf[raw]", "--upgrade Geo-Nerf>=0", "'"):
        with pytest.raises(ValueError):
            split_options(bad)


@pytest.mark.parametrize(
    ("word", "told", "expected"),
    [
        (r"C:\Users\Jörg M\x.whl[heic]", "", "/mnt/c/Users/Jörg M/x.whl[heic]"),
        (r"D:\w", "/drives/d/w", "/drives/d/w"),
        ("D:/w", "wsl: no such path", "/mnt/d/w"),
        (r"--find-links=E:\my wheels", "", "--find-links=/mnt/e/my wheels"),
        ("file:///C:/w/x.whl", "", "file:///mnt/c/w/x.whl"),
        (r"\\wsl$\Debian\home\me\x.whl", "", "/home/me/x.whl"),
        (r"\\wsl.localhost\Ubuntu-24.04\home\me", "", "/home/me"),
        (r"--find-links=\\WSL$\Debian\w", "", "--find-links=/w"),
        ("/home/me/x.whl", "", "/home/me/x.whl"),
        ("--no-index", "", "--no-index"),
        ("https://here.net/x", "", "https://here.net/x"),
        ("git+https://here.net/x", "", "git+https://here.net/x"),
    ],
)
def test_paths_of_windows_in_wsl(word: str, told: str, expected: str) -> None:
    assert path_in_wsl(word, lambda path: told) == expected


def test_wsl_sees_the_variables_that_are_listed() -> None:
    assert shared_variables({"A": "1", "B": "2"}, "USERPROFILE/p") == {
        "A": "1",
        "B": "2",
        "WSLENV": "USERPROFILE/p:A:B",
    }
    assert shared_variables({"A": "1"})["WSLENV"] == "A"


def test_proxies_certificates_and_pips_settings_reach_the_program() -> None:
    given = {
        "HTTPS_PROXY": "http://p:3128",
        "http_proxy": "http://p:3128",
        "NO_PROXY": "here",
        "SSL_CERT_FILE": "/c.pem",
        "PIP_INDEX_URL": "http://i",
        "REQUESTS_CA_BUNDLE": "/c.pem",
        "PIP_CERT": "/c.pem",
        "UV_INDEX": "x",
    }
    assert given.items() <= clean_environment({**given, "PYTHONHOME": "/qgis"}, {}).items()
