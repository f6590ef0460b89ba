#!/usr/bin/env python3
"""Unpacks QGIS into the private folder `.qgis/` beside this project, for the tests of the plugin; nothing when it is there already.

In: the Debian archive that this machine's apt uses. Out: `.qgis/bin/` with wrappers (`qgis`, `qgis_process`, `qgis-python`, `lrelease`)
that alone see its libraries; root is not needed. QGIS 3.40 comes from Debian 12's backports or is Debian 13's own; `--series 3.22`
(Debian 12's own) or `--series 3.44` (Debian 13's backports) goes into `.qgis-3.22/` and so on. QGIS's window needs a screen, Xvfb, which
cannot be private (it finds its keyboard compiler at one place only): root gets it installed, others are told how. Only the standard
library is used.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from get_pdal import KEYRINGS, PROJECT
from libraries import library_folders, triplet_of
from proxy import ProxyError, apt_options, both_cases, check_for_apt

#: QGIS's series -> Debian's release -> what follows the release's name in the suite that has it
SERIES = {
    "3.40": {"bookworm": "-backports", "trixie": ""},
    "3.22": {"bookworm": ""},
    "3.44": {"trixie": "-backports"},
}
#: the program with its Python, the test runner for that Python, a screen to draw on, the compiler of translations
PACKAGES = ("qgis", "python3-qgis", "python3-pytest", "qttools5-dev-tools", "libgl1-mesa-dri", "fonts-dejavu-core")
#: dropped after unpacking: nothing here is built, read or shown in other languages
DROPPED = ("usr/include", "usr/share/doc", "usr/share/man", "usr/share/info", "usr/share/lintian", "usr/share/help", "usr/share/bug")
#: a wrapper's name -> the program below the folder
PROGRAMS = {
    "qgis": "usr/bin/qgis.bin",
    "qgis_process": "usr/bin/qgis_process.bin",
    "qgis-python": "{python}",
    "lrelease": "usr/lib/qt5/bin/lrelease",
}
WITHOUT = "the tests of the QGIS plugin are skipped without it"

WRAPPER = """\
#!/bin/sh
# A program of the private QGIS with its own libraries; nothing outside this process sees them. Moves with its folder.
root=$(dirname "$(dirname "$(readlink -f "$0")")")
own=
for folder in {folders}; do
  own="$own${{own:+:}}$root/$folder"
done
export LD_LIBRARY_PATH="$own${{LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}}"
python=$root/usr/share/qgis/python
export PYTHONPATH="$python:$python/plugins:$root/usr/lib/python3/dist-packages${{PYTHONPATH:+:$PYTHONPATH}}"
export QGIS_PREFIX_PATH="$root/usr" QT_PLUGIN_PATH="$root/usr/lib/{triplet}/qt5/plugins"
unset PROJ_DATA PROJ_LIB GDAL_DATA
# what the system has already is not here, and is found where the system has it
if [ -f "$root/usr/share/proj/proj.db" ]; then export PROJ_DATA="$root/usr/share/proj" PROJ_LIB="$root/usr/share/proj"; fi
if [ -d "$root/usr/share/gdal" ]; then export GDAL_DATA="$root/usr/share/gdal"; fi
if [ -d "$root/usr/lib/{triplet}/gdalplugins" ]; then export GDAL_DRIVER_PATH="$root/usr/lib/{triplet}/gdalplugins"; fi
if [ -d "$root/usr/lib/{triplet}/dri" ]; then export LIBGL_DRIVERS_PATH="$root/usr/lib/{triplet}/dri"; fi
export PATH="$root/bin:$PATH"
unset PYTHONHOME
exec {program} "$@"
"""


class CannotGetQgisError(Exception):
    """QGIS cannot be had this way; the text says why and what to do."""


def say(text: str) -> None:
    """Print one line at once."""
    print(f"qgis: {text}", flush=True)


def version_of(folder: Path) -> str:
    """The version the unpacked QGIS says it is, "" when it does not run."""
    question = [folder / "bin" / "qgis-python", "-c", "from qgis.core import Qgis; print(Qgis.QGIS_VERSION)"]
    try:
        return subprocess.run(question, capture_output=True, text=True, timeout=120, check=True).stdout.strip()
    except (OSError, subprocess.SubprocessError):
        return ""


@dataclass(frozen=True)
class Source:
    """One line of apt's sources."""

    address: str
    suite: str


def release() -> str:
    """The name of this machine's Debian release.

    Raises:
        CannotGetQgisError: it is no Debian.
    """
    about = platform.freedesktop_os_release() if platform.system() == "Linux" else {}
    if about.get("ID") != "debian" or not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise CannotGetQgisError(f"this system is no Debian; install QGIS as it offers it ({WITHOUT})")
    return about["VERSION_CODENAME"]


def sources(name: str, suite: str) -> list[Source]:
    """This machine's own sources of the release, and the suite with QGIS at the same address.

    Raises:
        CannotGetQgisError: apt has no sources.
    """
    question = ["apt-get", "indextargets", "--format", "$(REPO_URI)|$(RELEASE)|$(COMPONENT)", "Created-By: Packages"]
    lines = subprocess.run(question, capture_output=True, text=True, check=False).stdout.splitlines()
    found = [line.split("|") for line in lines if line.count("|") == 2]
    own = list(dict.fromkeys(Source(address, suite) for address, suite, part in found if part == "main" and suite.startswith(name)))
    base = next((source for source in own if source.suite == name), None)
    if base is None:
        raise CannotGetQgisError(f"apt knows no source of {name}; run apt-get update ({WITHOUT})")
    return list(dict.fromkeys([*own, Source(base.address, suite)]))


class PrivateApt:
    """apt with its own lists and archives: reads what is installed here, and installs nothing."""

    def __init__(self, folder: Path, keyring: Path, wanted: list[Source]) -> None:
        self.archives = folder / "archives"
        for part in ("lists/partial", "archives/partial", "parts"):
            (folder / part).mkdir(parents=True)
        text = "".join(f"deb [signed-by={keyring}] {source.address} {source.suite} main\n" for source in wanted)
        (folder / "sources.list").write_text(text, encoding="utf-8")
        # what is installed, as a copy: beside the machine's own apt would lock, which takes root's rights and waits for others
        shutil.copyfile("/var/lib/dpkg/status", folder / "status")
        self.options = {
            "Dir::State": folder,
            "Dir::State::status": folder / "status",
            "Dir::State::lists": folder / "lists",
            "Dir::Cache": folder,
            "Dir::Cache::archives": self.archives,
            "Dir::Log": folder,
            "Dir::Etc::sourcelist": folder / "sources.list",
            "Dir::Etc::sourceparts": folder / "parts",
            "Dir::Etc::preferences": folder / "none",
            "Dir::Etc::preferencesparts": folder / "parts",
            "APT::Sandbox::User": "root",
            "APT::Keep-Downloaded-Packages": "true",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
            # the archive may be a snapshot, whose Release file is past its date; its signature is still checked
            "Acquire::Check-Valid-Until": "false",
        }

    def run(self, *words: str) -> str:
        """What apt-get prints.

        Raises:
            CannotGetQgisError: it failed; its first complaint is told.
        """
        options = [f"-o{key}={value}" for key, value in self.options.items()]
        command = ["apt-get", "-qq", "--no-install-recommends", *apt_options(), *options, *words]
        done = subprocess.run(command, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=both_cases())
        if done.returncode:
            complaint = next((line for line in done.stderr.splitlines() if line.startswith("E:")), "it says nothing")
            raise CannotGetQgisError(f"apt-get {words[0]} failed ({complaint}). Is the machine online? {WITHOUT}")
        return done.stdout

    def download(self, suite: str) -> list[Path]:
        """Fetch QGIS from a suite with all it needs that is not installed here; the packages' files."""
        plan = self.run("--print-uris", "-y", "-t", suite, "install", *PACKAGES).splitlines()
        sizes = [int(line.split()[2]) for line in plan if line.startswith("'")]
        say(f"2/3 downloading {len(sizes)} packages, {sum(sizes) / 1e6:.0f} MB")
        self.run("-y", "-t", suite, "--download-only", "install", *PACKAGES)
        return sorted(self.archives.glob("*.deb"))


def unpack(packages: list[Path], root: Path) -> None:
    """Unpack packages below `root`, drop what nothing here reads, write the wrappers."""
    for package in packages:
        subprocess.run(["dpkg-deb", "-x", package, root], check=True)
    for name in DROPPED:
        shutil.rmtree(root / name, ignore_errors=True)
    for archive in (root / "usr/lib").rglob("*.a"):
        archive.unlink()
    triplet = triplet_of(root)
    folders = " ".join(library_folders(root, triplet))
    python = '"$root/usr/bin/python3"' if (root / "usr/bin/python3").exists() else "/usr/bin/python3"
    (root / "bin").mkdir(exist_ok=True)
    for name, program in PROGRAMS.items():
        start = program.format(python=python) if "{python}" in program else f'"$root/{program}"'
        wrapper = root / "bin" / name
        wrapper.write_text(WRAPPER.format(triplet=triplet, folders=folders, program=start), encoding="utf-8")
        wrapper.chmod(0o755)


def get_screen() -> None:
    """See to it that there is Xvfb, a screen without a screen.

    Raises:
        CannotGetQgisError: it is not there, and this user may not install it.
    """
    if shutil.which("Xvfb") and shutil.which("xkbcomp"):
        return
    words = ["install", "-y", "-qq", "--no-install-recommends", "xvfb", "x11-xkb-utils"]
    if os.geteuid() != 0:
        raise CannotGetQgisError(f"QGIS's window needs a screen: sudo apt-get {' '.join(words)} ({WITHOUT})")
    say("installing Xvfb, a screen for QGIS's window")
    environment = {**both_cases(), "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", *apt_options(), *words]
    done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=environment)
    if done.returncode:
        raise CannotGetQgisError(f"apt could not install Xvfb; its own words are above ({WITHOUT})")


def get_qgis(folder: Path, series: str) -> str:
    """Build the folder beside its final place, try it, and move it there in one step; QGIS's version.

    Raises:
        CannotGetQgisError: no Debian, no key, no network, or the unpacked program does not run.
    """
    if version := version_of(folder):
        return version
    name = release()
    if name not in SERIES[series]:
        raise CannotGetQgisError(f"Debian {name} has no QGIS {series}; install QGIS as it offers it ({WITHOUT})")
    suite = name + SERIES[series][name]
    keyring = next((path for path in KEYRINGS if path.exists()), None)
    if keyring is None:
        raise CannotGetQgisError(f"Debian's archive keys are missing; install debian-archive-keyring ({WITHOUT})")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".qgis-partial-", dir=folder.parent) as partial:
        say(f"1/3 reading the package lists of {suite}")
        wanted = sources(name, suite)
        try:
            check_for_apt(wanted[-1].address)
        except ProxyError as error:
            raise CannotGetQgisError(f"{error} ({WITHOUT})") from error
        apt, root = PrivateApt(Path(partial) / "apt", keyring, wanted), Path(partial) / "root"
        root.mkdir()
        apt.run("update")
        packages = apt.download(suite)
        say(f"3/3 unpacking into {folder}")
        unpack(packages, root)
        version = version_of(root)
        if not version.startswith(series):
            raise CannotGetQgisError(f"the QGIS unpacked {f'is {version}' if version else 'does not run on this system'}; {WITHOUT}")
        if folder.exists():
            shutil.rmtree(folder)
        root.rename(folder)
    return version


def main() -> int:
    """Command line; 0 when QGIS is there, 3 when it cannot be had."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--series", choices=SERIES, default="3.40", help="which QGIS")
    parser.add_argument("--folder", type=Path, help="where it goes; else .qgis, or .qgis-SERIES for an older one")
    options = parser.parse_args()
    folder = options.folder or PROJECT / (".qgis" if options.series == "3.40" else f".qgis-{options.series}")
    try:
        version = get_qgis(folder.absolute(), options.series)
        get_screen()
    except CannotGetQgisError as error:
        print(f"qgis: {error}", file=sys.stderr)
        return 3
    except subprocess.CalledProcessError as error:
        print(f"qgis: `{' '.join(map(str, error.cmd[:2]))} …` failed with exit status {error.returncode}; {WITHOUT}", file=sys.stderr)
        return 3
    say(f"{version}, {folder}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
