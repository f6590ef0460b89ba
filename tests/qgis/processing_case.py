"""QGIS as these tests start it: its Python for code, `qgis_process` for commands, each in a process of its own.

Where QGIS is: the folder that GEO_NERF_QGIS_ROOT names (Debian's packages unpacked), `.qgis/` beside this project, which
`scripts/get_qgis.py` makes, or the system's own.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PLUGINS = ROOT / "qgis_plugin"
PACKAGE = PLUGINS / "geo_nerf_qgis"
#: why a test is skipped; `tests.machine` knows it
WITHOUT = "no QGIS with Processing (scripts/get_qgis.py unpacks one)"
#: the library's folders in an unpacked Debian
_LIBRARIES = ("usr/lib", "usr/lib/{triplet}", "lib/{triplet}", "usr/lib/{triplet}/blas", "usr/lib/{triplet}/lapack")
_FAREWELL = "RESULT "
#: begins the code of the tests with it
LEAD = """
    import processing
    from processing.core.Processing import Processing
    from qgis.core import (QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer, QgsFeature,
                           QgsGeometry, QgsRectangle, QgsReferencedRectangle, QgsCoordinateReferenceSystem)
    from geo_nerf_qgis.processing.provider import GeoNerfProvider
    Processing.initialize()
    provider = GeoNerfProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    folder = Path({folder!r})
    def run(name, feedback=None, **parameters):
        return processing.run("geonerf:" + name, parameters, feedback=feedback or QgsProcessingFeedback())
    def refused(name, **parameters):
        try:
            return str(run(name, **parameters))
        except QgsProcessingException as error:
            return str(error)
"""


@dataclass(frozen=True)
class Qgis:
    """How QGIS is started here."""

    python: str
    process: str
    #: what its libraries need
    variables: dict[str, str]


def find_qgis() -> Qgis | None:
    """The first QGIS there is."""
    for folder in (os.environ.get("GEO_NERF_QGIS_ROOT"), ROOT / ".qgis"):
        if folder and (Path(folder) / "usr" / "bin" / "qgis_process.bin").is_file():
            return unpacked(Path(folder))
    process = shutil.which("qgis_process")
    return Qgis("/usr/bin/python3", process, {}) if process else None


def unpacked(root: Path) -> Qgis:
    """QGIS in a folder, with wrappers that know its libraries or without."""
    if (root / "bin" / "qgis-python").is_file():
        return Qgis(str(root / "bin" / "qgis-python"), str(root / "bin" / "qgis_process"), {})
    triplet = "x86_64-linux-gnu" if os.uname().machine == "x86_64" else "aarch64-linux-gnu"
    share, library = root / "usr" / "share", root / "usr" / "lib"
    python = (share / "qgis" / "python", share / "qgis" / "python" / "plugins", library / "python3" / "dist-packages")
    variables = {
        "LD_LIBRARY_PATH": ":".join(str(root / name.format(triplet=triplet)) for name in _LIBRARIES),
        "PYTHONPATH": ":".join(map(str, python)),
        "QGIS_PREFIX_PATH": str(root / "usr"),
        "QT_PLUGIN_PATH": str(library / triplet / "qt5" / "plugins"),
        "PROJ_DATA": str(share / "proj"),
        "PROJ_LIB": str(share / "proj"),
        "GDAL_DATA": str(share / "gdal"),
        "GDAL_DRIVER_PATH": str(library / triplet / "gdalplugins"),
    }
    return Qgis("/usr/bin/python3", str(root / "usr" / "bin" / "qgis_process.bin"), variables)


QGIS = find_qgis()
needs_qgis = pytest.mark.skipif(QGIS is None, reason=WITHOUT)


def environment(home: Path, **more: str) -> dict[str, str]:
    """Variables of a QGIS process whose settings and user's folder are `home`; nothing of this virtual environment."""
    assert QGIS is not None
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    dropped = ("LD_LIBRARY_PATH", "VIRTUAL_ENV", "CONDA_PREFIX", "PYTHONPATH", "XDG_DATA_HOME")
    kept = {name: value for name, value in os.environ.items() if name not in dropped}
    place = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home), "QT_QPA_PLATFORM": "offscreen", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"}
    return {**kept, **QGIS.variables, **place, **more}


def in_qgis(code: str, home: Path, timeout_s: float = 400, **more: str) -> Any:
    """What Python code says with `tell(value)`, run in a QGIS application with the plugin's package to import.

    Args:
        code: has `app` (the `QgsApplication`), `wait(until, seconds)` and `tell(value)`.
        home: the user's folder.
        timeout_s: after which the test fails.
        more: environment variables.
    """
    assert QGIS is not None
    lead = f"""
        import json, os, sys, time
        from pathlib import Path
        sys.path.insert(0, {str(PLUGINS)!r})
        from qgis.core import QgsApplication, QgsSettings
        QgsApplication.setPrefixPath(os.environ.get("QGIS_PREFIX_PATH", "/usr"), True)
        app = QgsApplication([], True)
        app.initQgis()
        def tell(value):
            print({_FAREWELL!r} + json.dumps(value), flush=True)
        def wait(until, seconds=30.0):
            end = time.monotonic() + seconds
            while not until() and time.monotonic() < end:
                app.processEvents()
                time.sleep(0.005)
            return bool(until())
    """
    script = home / "code.py"
    home.mkdir(parents=True, exist_ok=True)
    script.write_text(textwrap.dedent(lead) + textwrap.dedent(code) + "\nsys.stdout.flush()\nos._exit(0)\n", encoding="utf-8")
    done = subprocess.run(
        [QGIS.python, str(script)], capture_output=True, text=True, timeout=timeout_s, env=environment(home, **more), check=False
    )
    told = [line[len(_FAREWELL) :] for line in done.stdout.splitlines() if line.startswith(_FAREWELL)]
    assert told, done.stdout + done.stderr
    return json.loads(told[-1])


def qgis_process(home: Path, program: Path, algorithm: str, timeout_s: float = 300, **parameters: Any) -> dict[str, Any]:
    """The results of `qgis_process run geonerf:ALGORITHM`, or what it said under "error"; `program` is geo-nerf, put on the search path."""
    assert QGIS is not None
    given = [f"--{name}={value}" for name, value in parameters.items()]
    variables = environment(home, QGIS_PLUGINPATH=str(plugin_folder(home)), PATH=f"{program.parent}:/usr/bin:/bin")
    if not (home / "plugins_enabled").exists():
        subprocess.run([QGIS.process, "plugins", "enable", enabled_name()], capture_output=True, timeout=180, env=variables, check=True)
        (home / "plugins_enabled").touch()
    command = [QGIS.process, "--json", "run", f"geonerf:{algorithm}", *given]
    done = subprocess.run(command, capture_output=True, text=True, timeout=timeout_s, env=variables, check=False)
    if done.returncode != 0:
        return {"error": done.stdout + done.stderr}
    return dict(json.loads(done.stdout[done.stdout.index("{") :])["results"])


def enabled_name() -> str:
    """The plugin that brings the provider."""
    return "geo_nerf_qgis" if (PACKAGE / "plugin.py").is_file() else "geonerf_provider_alone"


def plugin_folder(home: Path) -> Path:
    """The folder of plugins: the project's, or, while it has no `plugin.py`, one with a plugin of the provider alone."""
    if (PACKAGE / "plugin.py").is_file():
        return PLUGINS
    folder = home / "plugins" / enabled_name()
    folder.mkdir(parents=True, exist_ok=True)
    facts = (
        "name=provider",
        "qgisMinimumVersion=3.22",
        "version=0",
        "description=x",
        "author=x",
        "email=x@x.x",
        "hasProcessingProvider=yes",
    )
    (folder / "metadata.txt").write_text("\n".join(["[general]", *facts]) + "\n")
    code = f"""
        import sys
        sys.path.insert(0, {str(PLUGINS)!r})
        from qgis.core import QgsApplication
        class Plugin:
            def initProcessing(self):
                from geo_nerf_qgis.processing.provider import GeoNerfProvider
                self.provider = GeoNerfProvider()
                QgsApplication.processingRegistry().addProvider(self.provider)
            def initGui(self):
                self.initProcessing()
            def unload(self):
                QgsApplication.processingRegistry().removeProvider(self.provider)
        def classFactory(iface):
            return Plugin()
    """
    (folder / "__init__.py").write_text(textwrap.dedent(code))
    return folder.parent


def script(path: Path, text: str) -> Path:
    """A program of one's own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(textwrap.dedent(text).lstrip(), encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def real_program(folder: Path) -> Path:
    """geo-nerf of this checkout as a program; like any installed one it must not meet QGIS's variables."""
    return script(
        folder / "geo-nerf",
        f"""
        #!/bin/sh
        test -z "$LD_LIBRARY_PATH$PYTHONPATH$PROJ_LIB" || exit 9
        cd "{ROOT}" && exec "{sys.executable}" -m geo_nerf.cli "$@"
        """,
    )


def asked(folder: Path) -> list[list[str]]:
    """The arguments the stand-in got, in order."""
    return [json.loads(line) for line in (folder / "asked.jsonl").read_text().splitlines()]
