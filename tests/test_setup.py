"""Set-up: what the scripts do on machines of several kinds, played by stand-ins; and lists that must agree."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
import yaml

from tests.command import PATIENCE_S

ROOT = Path(__file__).resolve().parents[1]
LISTED = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
TORCH = next(line for line in (ROOT / "constraints.txt").read_text().splitlines() if line.startswith("torch=="))
#: a Python that makes environments of itself, says its torch is not there, and writes down what pip is asked for
STAND_IN = """#!/bin/sh
echo "$*" >>"$LOG"
case "$*" in
  "-m venv"*) for folder; do :; done; mkdir -p "$folder/bin"; cp "$0" "$folder/bin/python" ;;
  "-c import torch") exit 1 ;;
  "-m uv"*) [ ! -e "$LOG.fails" ] || { cat "$LOG.fails" >&2; exit 2; } ;;
esac
"""


def write_program(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


class Machine:
    """A copy of the set-up scripts, and a folder of stand-in programs that come first on PATH."""

    def __init__(self, folder: Path) -> None:
        self.project, self.bin, self.log = folder / "project", folder / "bin", folder / "log"
        (self.project / "scripts").mkdir(parents=True)
        scripts = [f"scripts/{name}" for name in ("setup.sh", "get_pdal.py", "libraries.py", "proxy.py")]
        for name in ("pyproject.toml", "constraints.txt", *scripts):
            shutil.copy(ROOT / name, self.project / name)
        write_program(self.bin / "python3.11", STAND_IN)
        everything = re.findall(r"^\S*?(lib\S+\.so\.\S+) ", (ROOT / "scripts/setup.sh").read_text().replace("'", ""), re.MULTILINE)
        assert len(everything) > 5
        write_program(self.bin / "ldconfig", "#!/bin/sh\nprintf '%s => here\\n' " + " ".join(everything))
        write_program(self.bin / "nvidia-smi", "#!/bin/sh\nexit 9")
        write_program(self.bin / "node", "#!/bin/sh\nexit 9")
        write_program(self.bin / "npm", '#!/bin/sh\necho "npm $*" >>"$LOG"')

    def setup(self, *part: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return self.run(["sh", str(self.project / "scripts/setup.sh"), *part], PDAL="no", **environment)

    def run(self, command: list[str], **environment: str) -> subprocess.CompletedProcess[str]:
        env = {"PATH": f"{self.bin}:/usr/bin:/bin", "LOG": str(self.log), "HOME": str(self.project), **environment}
        return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, env=env, check=False, stdin=subprocess.DEVNULL)

    def asked_of_pip(self) -> list[str]:
        """What pip was asked to install since the last look."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return [line.split("-m pip install ")[1] for line in lines if "-m pip install" in line]


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_setup_without_gpu_takes_pytorchs_build_without_cuda_and_a_second_one_does_nothing(machine: Machine) -> None:
    first = machine.setup()
    assert first.returncode == 0, first.stderr
    assert f"--torch-backend cpu {TORCH}" in machine.log.read_text() and "CUDA" not in first.stdout
    uv, package = machine.asked_of_pip()
    assert uv.endswith(" uv") and package.endswith(f"--editable {machine.project}[test,dev]") and "--constraint " in package
    again = machine.setup()
    assert again.returncode == 0 and again.stdout == "" and machine.asked_of_pip() == []


def test_without_pytorchs_index_the_default_one_serves_and_its_size_is_told(machine: Machine) -> None:
    Path(f"{machine.log}.fails").write_text("error: Request failed after 3 retries\n  cause: error resolving DNS\n")
    done = machine.setup()
    assert done.returncode == 0 and "gigabytes of CUDA" in done.stdout
    assert f"{TORCH} --constraint" in machine.asked_of_pip()[1]


def test_a_download_that_breaks_off_is_not_taken_for_an_index_that_cannot_be_had(machine: Machine) -> None:
    Path(f"{machine.log}.fails").write_text("error: Failed to download `torch==2.13.0+cpu`\n")
    done = machine.setup()
    assert done.returncode == 3 and "Run the same command again" in done.stderr
    assert len(machine.asked_of_pip()) == 1


def test_the_program_alone_comes_without_test_packages_and_a_full_setup_serves_it(machine: Machine) -> None:
    machine.setup("program")
    assert machine.asked_of_pip()[-1].endswith(f"--editable {machine.project}[report,heic,raw]")
    assert "npm" not in machine.log.read_text() if machine.log.exists() else True
    machine.setup()
    assert machine.asked_of_pip()[-1].endswith("[test,dev]")
    again = machine.setup("program")
    assert again.stdout == "" and machine.asked_of_pip() == []
    assert machine.setup("everything").returncode == 2


def test_a_disk_that_runs_no_programs_is_told_first(machine: Machine) -> None:
    write_program(machine.bin / "chmod", "#!/bin/sh\n")  # what is not executable cannot be run, as on a disk mounted with noexec
    done = machine.setup()
    assert done.returncode == 3 and "noexec" in done.stderr and machine.asked_of_pip() == []
    assert not list(machine.project.glob(".setup-trial*"))


def test_a_full_disk_is_told_before_anything_is_downloaded(machine: Machine) -> None:
    write_program(machine.bin / "df", "#!/bin/sh\nprintf 'head\\n/dev/sda1 1 1 2048000 99%% /\\n'")
    done = machine.setup()
    assert done.returncode == 3 and "has 2000 MB free" in done.stderr and machine.asked_of_pip() == []


def test_a_new_environment_does_not_hide_a_full_disk(machine: Machine) -> None:
    write_program(machine.bin / "df", "#!/bin/sh\nprintf 'head\\n/dev/sda1 1 1 2048000 99%% /\\n'")
    write_program(machine.bin / "python3.11", STAND_IN.replace("/bin\";", "/bin\" \"$folder/lib\";"))
    done = machine.setup()
    assert (machine.project / ".venv/lib").is_dir()
    assert done.returncode == 3 and "has 2000 MB free" in done.stderr and machine.asked_of_pip() == []


@pytest.mark.parametrize(
    ("said", "online", "words"),
    [
        ("OSError: [Errno 28] No space left on device", True, "A disk is full: "),
        ("ERROR: ResolutionImpossible", False, "No package index could be reached. Is the machine online?"),
        ("ERROR: hash", True, "If the download broke off"),
    ],
)
def test_the_reason_of_pips_failure_is_told(machine: Machine, said: str, online: bool, words: str) -> None:
    fails = f'  *--editable*) echo "{said}" >&2; exit 1 ;;\n  *"index versions"*) exit {0 if online else 1} ;;\nesac'
    write_program(machine.bin / "python3.11", STAND_IN.replace("esac", fails))
    done = machine.setup()
    assert done.returncode == 3 and said in done.stderr and words in done.stderr


def test_make_says_that_a_python_is_missing(tmp_path: Path) -> None:
    for target in ("pdal", "plugin", "qgis"):
        command = ["make", "--silent", "-C", str(ROOT), target, "PYTHON=no-such-python"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        assert done.returncode and "there is no no-such-python. Install Python 3.11" in done.stderr, done.stderr


@pytest.mark.parametrize("name", ["get_pdal", "get_qgis", "build_plugin", "build_pdal_plugin", "proxy", "update_translations"])
def test_ctrl_c_ends_a_script_without_a_traceback(name: str) -> None:
    stop = "lambda frame, event, what: (_ for _ in ()).throw(KeyboardInterrupt) if frame.f_code.co_name == 'main' else None"
    code = f"import runpy, sys; sys.argv = ['x']; sys.path.insert(0, 'scripts'); sys.setprofile({stop}); "
    code += f"runpy.run_path('scripts/{name}.py', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 130 and done.stderr == ""


@pytest.mark.parametrize("is_there", [True, False])
def test_packages_of_node_are_got_through_npm_and_can_be_done_without(machine: Machine, is_there: bool) -> None:
    write_program(machine.bin / "npm", f'#!/bin/sh\necho "npm $*" >>"$LOG"\nexit {0 if is_there else 1}')
    done = machine.setup()
    assert done.returncode == 0 and ("is skipped" in done.stdout) == (not is_there)
    [asked] = [line for line in machine.log.read_text().splitlines() if line.startswith("npm ")]
    assert "gltf-validator@" in asked and "copc@" in asked and f"--prefix {machine.project / '.venv'}" in asked


@pytest.mark.parametrize("changed", ["pyproject.toml", "constraints.txt", "scripts/setup.sh"])
def test_a_changed_recipe_is_followed_again(machine: Machine, changed: str) -> None:
    machine.setup()
    machine.asked_of_pip()
    with (machine.project / changed).open("a") as recipe:
        recipe.write("\n# changed\n")
    machine.setup()
    assert any("--editable" in line for line in machine.asked_of_pip())


def test_an_interrupted_setup_goes_on(machine: Machine) -> None:
    whole = STAND_IN.replace("esac", '  *--editable*) [ -e "$LOG.online" ] || exit 1 ;;\nesac')
    write_program(machine.bin / "python3.11", whole)
    broken = machine.setup()
    assert broken.returncode == 3 and "run the same command again" in broken.stderr
    Path(f"{machine.log}.online").touch()
    assert machine.setup().returncode == 0
    machine.asked_of_pip()
    assert machine.setup().stdout == "" and machine.asked_of_pip() == []


def test_setup_with_gpu_leaves_torch_to_the_machine(machine: Machine) -> None:
    write_program(machine.bin / "nvidia-smi", "#!/bin/sh\necho 'GPU 0: a big one'")
    machine.setup()
    assert f"{TORCH} --constraint" in machine.asked_of_pip()[0]


def test_setup_takes_torch_from_a_named_index(machine: Machine) -> None:
    machine.setup(TORCH_INDEX="file:///some/index")
    assert machine.asked_of_pip()[0].endswith("--index-url file:///some/index torch")


def test_setup_as_a_user_names_what_an_administrator_must_install(machine: Machine) -> None:
    write_program(machine.bin / "ldconfig", "#!/bin/sh\necho 'libGL.so.1 => here'")
    write_program(machine.bin / "id", "#!/bin/sh\necho 1000")
    write_program(machine.bin / "apt-get", "#!/bin/sh\nexit 0")
    done = machine.setup()
    assert done.returncode == 3
    assert "sudo apt-get install" in done.stderr and "libusb-1.0-0" in done.stderr and "libgl1" not in done.stderr
    assert machine.asked_of_pip() == []


def script(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, ROOT / "scripts" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(ROOT / "scripts"))  # as it is where a script runs
    sys.modules[name] = module
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


@pytest.fixture(scope="module")
def get_pdal() -> ModuleType:
    return script("get_pdal")


def test_a_pdal_on_path_is_kept(machine: Machine) -> None:
    write_program(machine.bin / "pdal", "#!/bin/sh\necho 'pdal 2.9.1 (git-version: x)'")
    done = machine.run([sys.executable, str(machine.project / "scripts/get_pdal.py")])
    assert done.returncode == 0 and "2.9.1" in done.stdout
    assert not (machine.project / ".pdal").exists()


def test_no_network_is_told_and_leaves_nothing_behind(machine: Machine) -> None:
    answers = """#!/bin/sh
case "$*" in
  indextargets*) echo 'http://mirror.invalid/debian/|bookworm|main' ;;
  *update*) echo 'E: Failed to fetch' >&2; exit 100 ;;
esac
"""
    write_program(machine.bin / "apt-get", answers)
    write_program(machine.bin / "apt-cache", "#!/bin/sh\necho '  Candidate: (none)'")
    before = sorted(machine.project.iterdir())
    done = machine.run([sys.executable, str(machine.project / "scripts/get_pdal.py")])
    assert done.returncode == 3 and "online" in done.stderr and "PDAL=no" in done.stderr and "Traceback" not in done.stderr
    assert sorted(machine.project.iterdir()) == before


def test_the_distributions_package_is_left_to_an_administrator(machine: Machine) -> None:
    write_program(machine.bin / "apt-get", "#!/bin/sh\nexit 0")
    write_program(machine.bin / "apt-cache", "#!/bin/sh\necho '  Candidate: 2.8.4'")
    script = str(machine.project / "scripts/get_pdal.py")
    beside = str(machine.project / "scripts")
    as_user = f"import os, runpy, sys; sys.path.insert(0, {beside!r}); os.geteuid = lambda: 1000"
    code = f"{as_user}; runpy.run_path({script!r}, run_name='__main__')"
    done = machine.run([sys.executable, "-c", code])
    assert done.returncode == 3 and "sudo apt-get install pdal" in done.stderr


def test_mirrors_come_from_apts_own_sources(get_pdal: ModuleType, machine: Machine, monkeypatch) -> None:
    lines = ["http://a/debian-security/|bookworm-security|main", "http://a/debian/|bookworm-updates|main"]
    lines += ["http://a/debian/|bookworm|main", "http://b/other/|stable|contrib", "cdrom:[x]/|bookworm|main"]
    write_program(machine.bin / "apt-get", "#!/bin/sh\ncat <<'END'\n" + "\n".join(lines) + "\nEND\n")
    monkeypatch.setenv("PATH", f"{machine.bin}:/usr/bin:/bin")
    assert get_pdal.mirrors() == ["http://a/debian/"]
    monkeypatch.setenv("GEO_NERF_DEBIAN_MIRROR", "http://mine/debian")
    assert get_pdal.mirrors() == ["http://mine/debian"]


def build_package(folder: Path, name: str, files: dict[str, str]) -> Path:
    """A Debian package made by dpkg-deb itself."""
    for path, text in files.items():
        write_program(folder / name / path, text)
    write_program(folder / name / "DEBIAN/control", f"Package: {name}\nVersion: 1\nArchitecture: all\nMaintainer: x\nDescription: x\n")
    (folder / name / "DEBIAN").chmod(0o755)
    package = folder / f"{name}_1_all.deb"
    subprocess.run(["dpkg-deb", "--build", folder / name, package], check=True, capture_output=True)
    return package


def test_unpacked_pdal_runs_with_its_own_libraries_wherever_it_lies(get_pdal: ModuleType, tmp_path: Path) -> None:
    show = '#!/bin/sh\necho "$LD_LIBRARY_PATH|$PROJ_LIB|$GDAL_DATA|$PDAL_DRIVER_PATH|$PROJ_DATA|$*"'
    files = {"usr/bin/pdal": show, "usr/lib/x86_64-linux-gnu/libone.so": "", "usr/share/doc/pdal/copyright": ""}
    packages = [
        build_package(tmp_path, "pdal", files),
        build_package(tmp_path, "libc6", {"lib/x86_64-linux-gnu/libc.so.6": ""}),
    ]
    root = tmp_path / "first"
    root.mkdir()
    get_pdal.unpack(packages, root)
    moved = root.rename(tmp_path / "second place")
    assert not list(moved.rglob("libc.so.6")) and not (moved / "usr/share/doc").exists()
    link = tmp_path / "venv" / "bin" / "pdal"
    link.parent.mkdir(parents=True)
    get_pdal.link_into(tmp_path / "venv", moved / "bin/pdal")
    env = {"PATH": "/usr/bin:/bin", "LD_LIBRARY_PATH": "/theirs", "PROJ_DATA": "/new"}
    seen = subprocess.run([link, "info", "a b"], capture_output=True, text=True, env=env, check=True).stdout.strip().split("|")
    assert seen[0].split(":")[0] == f"{moved}/usr/lib" and seen[0].split(":")[-1] == "/theirs"
    assert f"{moved}/usr/lib/x86_64-linux-gnu" in seen[0].split(":")
    assert seen[1:4] == [f"{moved}/usr/share/proj", f"{moved}/usr/share/gdal", f"{moved}/usr/lib:{moved}/usr/lib/x86_64-linux-gnu"]
    assert seen[4:] == ["", "info a b"]


def test_every_make_target_is_explained() -> None:
    shown = subprocess.run(["make", "--no-print-directory", "-C", ROOT], capture_output=True, text=True, check=True).stdout
    targets = re.search(r"^\.PHONY: (.*)$", (ROOT / "Makefile").read_text(), re.MULTILINE).group(1).split()
    assert {"setup", "demo", "test", "test-fast", "lint", "clean", "pdal"} <= set(targets)
    assert [target for target in targets if not re.search(rf"make {target} +\w", shown)] == []


@pytest.mark.parametrize("script", ["scripts/setup.sh", "scripts/renew_constraints.sh", ".ci/run"])
def test_scripts_are_sound_and_executable(script: str) -> None:
    shell = (ROOT / script).read_text().split("\n")[0].split("/")[-1].removeprefix("env ")
    subprocess.run([shell, "-n", ROOT / script], check=True)
    assert os.access(ROOT / script, os.X_OK)


def test_conda_users_get_the_same_packages() -> None:
    listed = yaml.safe_load((ROOT / "environment.yml").read_text())["dependencies"]
    conda = [item for item in listed if isinstance(item, str)] + next(item["pip"] for item in listed if isinstance(item, dict))
    there = {re.match(r"[\w-]+", text).group(): text for text in conda}
    alias = {"torch": "pytorch", "opencv-python-headless": "py-opencv", "pyyaml": "pyyaml", "matplotlib": "matplotlib-base"}
    for text in LISTED["dependencies"]:
        name, floor = re.fullmatch(r"([\w-]+)(?:\[\w+\])?(.*)", text).groups()
        name = alias.get(name.lower(), name.lower())
        assert there.get(name) == f"{name}{floor}", f"environment.yml should have {name}{floor}"
    assert {"pdal", "python-pdal", "gdal", "lazrs-python"} <= set(there)


def test_licence_is_the_one_declared() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert LISTED["license"] == "Apache-2.0" and "Apache License" in text and "Version 2.0, January 2004" in text and len(text) > 10_000


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler (make setup names its package)")
def test_a_library_is_found_in_whatever_folder_it_lies_and_a_missing_one_is_named(tmp_path: Path) -> None:
    """`liba` needs `libinner`, which only its RUNPATH, a place of an installed system, would find, and `libnobody`."""
    libraries = script("libraries")
    home, odd = tmp_path / "root/usr/lib/x86_64-linux-gnu", tmp_path / "root/usr/lib/x86_64-linux-gnu/odd"
    odd.mkdir(parents=True)
    build = ["cc", "-shared", "-fPIC", "-x", "c", "/dev/null", "-x", "none"]
    subprocess.run([*build, "-o", odd / "libinner-1.so", "-Wl,-soname,libinner-1.so"], check=True)
    subprocess.run([*build, "-o", tmp_path / "libnobody.so.3", "-Wl,-soname,libnobody.so.3"], check=True)
    needs = ["-Wl,--no-as-needed", odd / "libinner-1.so", tmp_path / "libnobody.so.3", "-Wl,-rpath,/usr/lib/x86_64-linux-gnu/odd"]
    subprocess.run([*build, "-o", home / "liba.so.1", *needs], check=True)
    folders = libraries.library_folders(tmp_path / "root", "x86_64-linux-gnu")
    assert folders[-1] == "usr/lib/x86_64-linux-gnu/odd" and "usr/lib/x86_64-linux-gnu" in folders
    assert list(libraries.missing(tmp_path / "root", folders)) == [(home / "liba.so.1", "libnobody.so.3")]


@pytest.mark.parametrize("name", [".pdal", ".qgis"])
def test_private_programs_lack_no_library(name: str) -> None:
    if not (ROOT / name / "usr/lib").is_dir():
        pytest.skip(f"{name} is not unpacked here (make {name[1:]})")
    done = subprocess.run([sys.executable, ROOT / "scripts/libraries.py", ROOT / name], capture_output=True, text=True, check=False)
    assert done.stdout == "" and done.returncode == 0, done.stdout + done.stderr


@pytest.mark.skipif(not Path("/var/lib/dpkg/status").is_file(), reason="no Debian")
def test_the_apt_that_fetches_qgis_touches_nothing_of_the_machines_own(tmp_path: Path) -> None:
    """Its locks would take root's rights, and wait for whoever installs packages."""
    get_qgis = script("get_qgis")
    apt = get_qgis.PrivateApt(tmp_path / "apt", tmp_path / "keyring", [])
    places = [Path(value) for key, value in apt.options.items() if key.startswith("Dir::")]
    assert len(places) >= 10 and all(place.is_relative_to(tmp_path) for place in places)
    assert (tmp_path / "apt" / "status").read_bytes() == Path("/var/lib/dpkg/status").read_bytes()
