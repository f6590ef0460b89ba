#!/usr/bin/env python3
"""Sees to it that this machine has a PDAL program; prints what it does, changes nothing when there is one already.

In the order of preference: what `GEO_NERF_PDAL`, PATH or conda offer; the distribution's own package; Debian 11's packages, unpacked
into the private folder `.pdal/` beside this project (Debian 12 and 13 dropped PDAL). The private one never touches the system: its
libraries are seen by the wrapper `.pdal/bin/pdal` alone. Only the standard library is used, so any Python from 3.8 on runs this.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from libraries import library_folders, triplet_of
from proxy import ProxyError, apt_options, both_cases, check_for_apt

PROJECT = Path(__file__).resolve().parents[1]
#: the last Debian with PDAL
SUITE = "bullseye"
#: installed with everything they need
PACKAGES = ("pdal", "libpdal-plugins")
#: installed alone: headers for C++ plugins, whose own needs are 140 more packages nothing here uses
LONE_PACKAGES = ("libpdal-dev",)
#: the system's newer ones serve; two C libraries in one process do not
SYSTEM_PACKAGES = frozenset({"libc6", "libstdc++6", "libgcc-s1", "libcrypt1"})
#: what is kept of the unpacked packages
KEPT = ("usr/bin/pdal", "usr/lib", "lib", "usr/include", "usr/share/proj", "usr/share/gdal", "usr/share/pdal")
KEYRINGS = tuple(
    Path("/usr/share/keyrings") / name
    for name in ("debian-archive-keyring.gpg", "debian-archive-keyring.pgp", "debian-archive-bullseye-stable.gpg")
)
WITHOUT = "or go on without it: make setup PDAL=no (clouds are then written without a PDAL pipeline)"

WRAPPER = """\
#!/bin/sh
# PDAL of Debian 11 with its own libraries; nothing outside this process sees them. Moves with its folder.
root=$(dirname "$(dirname "$(readlink -f "$0")")")
own=
for folder in {folders}; do
  own="$own${{own:+:}}$root/$folder"
done
export LD_LIBRARY_PATH="$own${{LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}}"
export PDAL_DRIVER_PATH="$root/usr/lib:$root/usr/lib/{triplet}${{PDAL_DRIVER_PATH:+:$PDAL_DRIVER_PATH}}"
export PROJ_LIB="$root/usr/share/proj" GDAL_DATA="$root/usr/share/gdal"
unset PROJ_DATA
exec "$root/usr/bin/pdal" "$@"
"""


class CannotGetPdalError(Exception):
    """PDAL cannot be had this way; the text says why and what to do."""


def say(text: str) -> None:
    """Print one line at once."""
    print(f"pdal: {text}", flush=True)


def version_of(program: Path) -> str:
    """The version `program --version` prints, "" when it does not run."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, timeout=60, check=True)
    except (OSError, subprocess.SubprocessError):
        return ""
    words = answer.stdout.split()
    return next((word for word in words if word[:1].isdigit() and "." in word), "unknown version")


def existing(private: Path) -> Path | None:
    """A PDAL that is on this machine already and runs, the user's choice first, the private one last."""
    named = os.environ.get("GEO_NERF_PDAL", "")
    conda = os.environ.get("CONDA_PREFIX", "")
    found = [named, shutil.which("pdal") or "", f"{conda}/bin/pdal" if conda else "", str(private / "bin" / "pdal")]
    return next((Path(path) for path in found if path and version_of(Path(path))), None)


def from_distribution() -> Path | None:
    """Install the distribution's own package, if it has one.

    Raises:
        CannotGetPdalError: it has one, but this user may not install it.
    """
    policy = subprocess.run(["apt-cache", "policy", "pdal"], capture_output=True, text=True, check=False).stdout
    if "Candidate:" not in policy or "Candidate: (none)" in policy:
        return None
    if os.geteuid() != 0:
        raise CannotGetPdalError(f"this distribution has PDAL; install it with: sudo apt-get install pdal\n{WITHOUT}")
    say("installing the distribution's package")
    command = ["apt-get", *apt_options(), "install", "-y", "-qq", "--no-install-recommends", "pdal"]
    subprocess.run(command, check=True, stdin=subprocess.DEVNULL, env=both_cases())
    program = shutil.which("pdal")
    return Path(program) if program else None


def mirrors() -> list[str]:
    """Addresses of Debian archives this machine's apt already uses, the likeliest first; GEO_NERF_DEBIAN_MIRROR overrides."""
    if os.environ.get("GEO_NERF_DEBIAN_MIRROR"):
        return [os.environ["GEO_NERF_DEBIAN_MIRROR"]]
    question = ["apt-get", "indextargets", "--format", "$(REPO_URI)|$(RELEASE)|$(COMPONENT)", "Created-By: Packages"]
    lines = subprocess.run(question, capture_output=True, text=True, check=False).stdout.splitlines()
    targets = [line.split("|") for line in lines if line.count("|") == 2]
    usable = [(uri, release) for uri, release, component in targets if component == "main" and not uri.startswith("cdrom")]
    main_first = sorted(usable, key=lambda item: "-" in item[1])
    return list(dict.fromkeys(uri for uri, release in main_first if "security" not in release))


class PrivateApt:
    """apt with its own state: knows only one source, believes nothing is installed, and installs nothing.

    Args:
        folder: empty folder for lists and archives.
        keyring: holds the key the source's signature is checked with.
    """

    def __init__(self, folder: Path, keyring: Path) -> None:
        self.folder, self.keyring = folder, keyring
        self.archives = folder / "archives"
        for name in ("lists/partial", "archives/partial", "parts"):
            (folder / name).mkdir(parents=True)
        (folder / "status").touch()

    def command(self, *words: str) -> list[str]:
        """The apt-get command line that keeps to this folder."""
        at = {
            "Dir::State": self.folder,
            "Dir::State::status": self.folder / "status",
            "Dir::State::lists": self.folder / "lists",
            "Dir::Cache": self.folder,
            "Dir::Cache::archives": self.archives,
            "Dir::Log": self.folder,
            "Dir::Etc::sourcelist": self.folder / "sources.list",
            "Dir::Etc::sourceparts": self.folder / "parts",
            "Dir::Etc::preferences": self.folder / "none",
            "Dir::Etc::preferencesparts": self.folder / "parts",
            "APT::Sandbox::User": "root",
            "APT::Keep-Downloaded-Packages": "true",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
            # an archived Debian's Release file is past its date; its signature is still checked
            "Acquire::Check-Valid-Until": "false",
        }
        return ["apt-get", "-qq", "--no-install-recommends", *apt_options(), *(f"-o{key}={value}" for key, value in at.items()), *words]

    def update(self, mirror: str) -> str:
        """Read the package list of `mirror`; "" when that worked, else apt's complaint, or what stands in its way."""
        try:
            check_for_apt(mirror)
        except ProxyError as error:
            return str(error)
        (self.folder / "sources.list").write_text(f"deb [signed-by={self.keyring}] {mirror} {SUITE} main\n", encoding="utf-8")
        answer = subprocess.run(
            self.command("update"), capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL, env=both_cases()
        )
        complaint = answer.stderr.strip()
        return complaint or "apt-get update failed" if answer.returncode or "E:" in complaint or "Failed" in complaint else ""

    def planned_bytes(self) -> tuple[int, int]:
        """How many packages will come, and their size in bytes."""
        plan = subprocess.run(self.command("--print-uris", "-y", "install", *PACKAGES), capture_output=True, text=True, check=True).stdout
        sizes = [int(line.split()[2]) for line in plan.splitlines() if line.startswith("'")]
        return len(sizes), sum(sizes)

    def download(self) -> list[Path]:
        """Fetch `PACKAGES` with all they need, and `LONE_PACKAGES`; the packages' files."""
        count, total = self.planned_bytes()
        say(f"2/3 downloading {count} packages, {total / 1e6:.0f} MB")
        self._run_with_progress(self.command("-y", "--download-only", "install", *PACKAGES), total)
        subprocess.run(self.command("download", *LONE_PACKAGES), check=True, cwd=self.archives, stdin=subprocess.DEVNULL, env=both_cases())
        return sorted(self.archives.glob("*.deb"))

    def _run_with_progress(self, command: list[str], total: int) -> None:
        with subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, env=both_cases()) as process:
            told = time.monotonic()
            while process.poll() is None:
                time.sleep(0.2)
                if time.monotonic() - told > 5:
                    told = time.monotonic()
                    done = sum(_size(path) for path in self.archives.rglob("*.deb"))
                    say(f"2/3 {done / 1e6:.0f} of {total / 1e6:.0f} MB")
        if process.returncode:
            raise CannotGetPdalError(f"the download stopped; run the same command again\n{WITHOUT}")


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except FileNotFoundError:  # apt renames them while we look
        return 0


def unpack(packages: list[Path], root: Path) -> None:
    """Unpack all but the system's own libraries below `root`, keep what PDAL needs, write the wrapper."""
    whole = root.with_name("whole")
    whole.mkdir()
    for package in packages:
        if package.name.split("_")[0] not in SYSTEM_PACKAGES:
            subprocess.run(["dpkg-deb", "-x", package, whole], check=True)
    for kept in KEPT:
        if (whole / kept).exists():
            (root / kept).parent.mkdir(parents=True, exist_ok=True)
            (whole / kept).rename(root / kept)
    shutil.rmtree(whole)
    triplet = triplet_of(root)
    for folder in (root / "usr/lib" / triplet).glob("perl*"):
        shutil.rmtree(folder)
    wrapper = root / "bin" / "pdal"
    wrapper.parent.mkdir()
    wrapper.write_text(WRAPPER.format(triplet=triplet, folders=" ".join(library_folders(root, triplet))), encoding="utf-8")
    wrapper.chmod(0o755)


def from_debian_11(private: Path) -> Path:
    """Build the private folder beside its final place, try it, and move it there in one step.

    Raises:
        CannotGetPdalError: no apt, no key, no network, or the unpacked program does not run.
    """
    if platform.system() != "Linux" or not shutil.which("apt-get") or not shutil.which("dpkg-deb"):
        raise CannotGetPdalError(f"no PDAL here, and no apt to get it with; use conda (environment.yml)\n{WITHOUT}")
    keyring = next((path for path in KEYRINGS if path.exists()), None)
    if keyring is None:
        raise CannotGetPdalError(f"Debian's archive keys are missing; install debian-archive-keyring\n{WITHOUT}")
    private.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".pdal-partial-", dir=private.parent) as partial:
        apt, root = PrivateApt(Path(partial) / "apt", keyring), Path(partial) / "root"
        root.mkdir()
        _choose_mirror(apt)
        packages = apt.download()
        say(f"3/3 unpacking into {private}")
        unpack(packages, root)
        if not version_of(root / "bin" / "pdal"):
            raise CannotGetPdalError(f"Debian 11's PDAL does not run on this system; use conda (environment.yml)\n{WITHOUT}")
        if private.exists():
            shutil.rmtree(private)
        root.rename(private)
    return private / "bin" / "pdal"


def _choose_mirror(apt: PrivateApt) -> None:
    """Read Debian 11's package list from the first of this machine's mirrors that has it."""
    say("1/3 reading Debian 11's package list (this Debian has no PDAL of its own)")
    complaints = []
    for mirror in mirrors():
        complaint = apt.update(mirror)
        if not complaint:
            return
        complaints.append(complaint.splitlines()[0])
    raise CannotGetPdalError(
        "none of this machine's apt sources gave Debian 11's package list"
        + (f" ({'; '.join(complaints)})" if complaints else "")
        + ". Is the machine online? GEO_NERF_DEBIAN_MIRROR=ADDRESS names another Debian mirror.\n"
        + WITHOUT
    )


def link_into(environment: Path, program: Path) -> None:
    """Make `pdal` of an activated virtual environment the private one (a relative link: both move together)."""
    link = environment / "bin" / "pdal"
    if not link.parent.is_dir():
        return
    target = os.path.relpath(program, link.parent)
    if link.is_symlink() and os.readlink(link) == target:  # noqa: PTH115 (the raw text, on any Python)
        return
    link.unlink(missing_ok=True)
    link.symlink_to(target)


def get_pdal(private: Path) -> Path:
    """A PDAL that runs; gets one if there is none.

    Raises:
        CannotGetPdalError: with what to do about it.
    """
    program = existing(private)
    if program is None and shutil.which("apt-get"):
        program = from_distribution()
    return program or from_debian_11(private)


def main() -> int:
    """Command line; 0 when PDAL is there, 3 when it cannot be had."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--folder", type=Path, default=PROJECT / ".pdal", help="the private folder")
    parser.add_argument("--venv", type=Path, default=PROJECT / ".venv", help="environment that gets a link to the private PDAL")
    options = parser.parse_args()
    try:
        program = get_pdal(options.folder)
    except CannotGetPdalError as error:
        print(f"pdal: {error}", file=sys.stderr)
        return 3
    except subprocess.CalledProcessError as error:
        print(f"pdal: `{' '.join(map(str, error.cmd[:2]))} …` failed with exit status {error.returncode}\n{WITHOUT}", file=sys.stderr)
        return 3
    own = options.folder / "bin" / "pdal"
    if program.resolve() == own.resolve():
        link_into(options.venv, own)
    say(f"{version_of(program)}, {program}")
    return 0


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
