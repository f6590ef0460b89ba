"""constraints.txt: one version of every package for each system and Python, and versions that go together, for each extra and for all."""

from __future__ import annotations

import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[1]
LISTED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
EXTRAS = sorted(LISTED["optional-dependencies"])
PINS = [Requirement(line) for line in (ROOT / "constraints.txt").read_text().splitlines() if line and not line.startswith("#")]
SYSTEMS = {
    "linux": {"sys_platform": "linux", "platform_system": "Linux", "platform_machine": "x86_64", "os_name": "posix"},
    "mac": {"sys_platform": "darwin", "platform_system": "Darwin", "platform_machine": "arm64", "os_name": "posix"},
    "windows": {"sys_platform": "win32", "platform_system": "Windows", "platform_machine": "AMD64", "os_name": "nt"},
}


def machine(system: str, python: str) -> dict[str, str]:
    common = {"platform_python_implementation": "CPython", "implementation_name": "cpython", "extra": ""}
    return {**SYSTEMS[system], **common, "python_version": python, "python_full_version": f"{python}.5"}


def holds(marker: Marker | None, here: dict[str, str], extras: set[str]) -> bool:
    return marker is None or any(marker.evaluate({**here, "extra": extra}) for extra in (extras or {""}))


def version_of(name: str, here: dict[str, str]) -> str:
    """The one version that constraints.txt has for a machine."""
    found = [pin for pin in PINS if canonicalize_name(pin.name) == name and holds(pin.marker, here, set())]
    assert len(found) == 1, f"{name}: {len(found)} versions for {here['sys_platform']}, Python {here['python_version']}"
    return str(found[0].specifier).removeprefix("==")


def needs_of(name: str, version: str) -> list[Requirement]:
    """What a package asks for; nothing where another version of it, or none, is installed here."""
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return []
    if Version(found.version).public != version:
        return []
    return [Requirement(text) for text in found.requires or ()]


def go_through(wanted: list[Requirement], here: dict[str, str]) -> int:
    """Follow requirements through the pinned versions; how many packages there are."""
    seen, open_ = set(), [(need, {""}) for need in wanted]
    while open_:
        need, extras = open_.pop()
        if not holds(need.marker, here, extras):
            continue
        name = canonicalize_name(need.name)
        version = version_of(name, here)
        assert need.specifier.contains(version, prereleases=True), f"{need} asks for another than {name} {version}"
        key = name, tuple(sorted(need.extras))
        if key not in seen:
            seen.add(key)
            open_ += [(inner, {"", *need.extras}) for inner in needs_of(name, version)]
    return len(seen)


@pytest.mark.parametrize("python", ["3.11", "3.12", "3.13"])
@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("extra", [*EXTRAS, "all together"])
def test_every_extra_finds_versions_that_go_together(extra: str, system: str, python: str) -> None:
    optional = LISTED["optional-dependencies"]
    extras = optional.values() if extra == "all together" else [optional[extra]]
    wanted = [Requirement(text) for part in [LISTED["dependencies"], *extras] for text in part]
    assert go_through(wanted, machine(system, python)) >= len(LISTED["dependencies"])


def test_versions_that_do_not_go_together_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    """The check of the check: with another triton than torch's it fails."""
    monkeypatch.setitem(globals(), "PINS", [Requirement("torch==2.13.0"), Requirement("triton==3.4.0")])
    with pytest.raises(AssertionError, match=r"triton>=9 asks for another than triton 3\.4\.0"):
        go_through([Requirement("triton>=9")], machine("linux", "3.11"))
