"""Every template, the products' pipelines, both plugins and PDAL's Python stages on one PDAL; prints a Markdown table of what came out.

    GEO_NERF_PDAL=PROGRAM python -m benchmarks.pdal_versions [--python PYTHON]

PYTHON is one that has PDAL's bindings and Python plugin (`pip install pdal pdal-plugins`). `benchmarks/pdal_current.sh` makes all of it.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import laspy
import numpy as np
import rasterio

from geo_nerf.events import Events
from geo_nerf.products.classify import GroundLimits
from geo_nerf.products.cloud import CloudFiles, write_cloud
from geo_nerf.products.records import Extras
from pdal_stages import functions, stages
from pdal_stages.examples import TEMPLATES, examples
from pdal_stages.reference import since
from pdal_stages.runner import find_pdal
from tests.command import command_line
from tests.made_run import make_run, wavy_surface
from tests.pdal_stages.made_place import filled, make_place
from tests.products.conftest import wavy_cloud

PROJECT = Path(__file__).resolve().parents[1]
POINTS = 20_000


class Bench:
    """One PDAL, and a folder with everything it is given."""

    def __init__(self, folder: Path, python: Path | None) -> None:
        self.folder, self.python, self.pdal = folder, python, find_pdal()
        self.place = make_place(folder)
        self.run = make_run(folder / "a run", wavy_surface(POINTS)).folder
        self.program = folder / "geo-nerf"
        words = " ".join(f"'{word}'" for word in command_line())
        self.program.write_text(f"#!/bin/sh\nunset PYTHONHOME\nPYTHONPATH='{PROJECT}' exec {words} \"$@\"\n")
        self.program.chmod(0o755)
        self.env = {**os.environ, "GEO_NERF_PROGRAM": str(self.program)}

    def pipeline(self, *arguments: object, text: str = "", **env: str) -> str:
        """Run `pdal pipeline`; what it printed, or RuntimeError with its words."""
        command = [*self.pdal.command, "pipeline", *map(str, arguments)]
        done = subprocess.run(command, input=text, capture_output=True, text=True, env={**self.env, **env}, cwd=self.folder, check=False)
        if done.returncode:
            raise RuntimeError((done.stderr or done.stdout).strip().splitlines()[-1][:90])
        return done.stdout

    def stages(self, *parts: object, **env: str) -> str:
        """Run a pipeline given as stages; not streamed, as readers.numpy of pdal-plugins 1.6.7 then loses its last point."""
        return self.pipeline("--stdin", "--nostream", text=json.dumps({"pipeline": parts}), **env)


def held(path: Path) -> str:
    """What a file holds, in words."""
    if path.suffix == ".tif":
        with rasterio.open(path) as file:
            return f"{file.read(1, masked=True).count():,} cells"
    las = laspy.read(path)
    more = len(list(las.point_format.extra_dimension_names))
    return f"{len(las):,} points, {(np.asarray(las.classification) == 2).sum():,} ground, {more} dimensions beyond the format"


def template(bench: Bench, name: str) -> str:
    """Run a template with real files, and see whether PDAL streams it."""
    target = bench.folder / name
    target.mkdir()
    options = list(filled(name, bench.place, target))
    told = bench.pipeline("--validate", TEMPLATES / f"{name}.json", *options)
    bench.pipeline(TEMPLATES / f"{name}.json", *options)
    written = sorted(target.iterdir())
    streams = "streamed" if json.loads(told[told.index("{") :])["streamable"] else "whole cloud"
    return f"{streams}: {held(written[0])}" + (f" in the first of {len(written)} files" if len(written) > 1 else "")


def beside(bench: Bench, name: str) -> str:
    """Run a pipeline that the program wrote beside a cloud, and compare with the cloud."""
    folder, cloud = bench.folder / "products of it", wavy_cloud(POINTS)
    above = (np.arange(POINTS) % 100).astype(np.float32) / 16 - 2
    limits = GroundLimits(0.1, 0.5)
    classes = np.select([np.abs(above) <= 0.1, above < -0.5], [2, 7], 1).astype(np.uint8)
    written = write_cloud(cloud, folder, Events(), Extras(classes, above), CloudFiles(ground=limits))
    bench.pipeline(folder / f"{name}.pipeline.json")
    ours, theirs = laspy.read(written["laz"]), laspy.read(bench.folder / f"{name}.laz")
    same = np.array_equal(*(np.bincount(las.classification, minlength=20) for las in (ours, theirs)))
    return f"{held(bench.folder / f'{name}.laz')}; classes {'as' if same else 'NOT as'} in the product"


def reader(bench: Bench) -> str:
    """Build readers.geonerf, and take a run's points through it."""
    sys.path.insert(0, str(PROJECT / "scripts"))
    import build_pdal_plugin

    plugin = build_pdal_plugin.build(Path(bench.pdal.command[0]), bench.folder / "plugin").parent
    writer = {**stages.write_las(str(bench.folder / "surface.laz"), extra_dims=stages.EXTRA_DIMS, new_offset=True)}
    bench.stages(stages.read_geonerf(str(bench.run), spacing_m=0.5), writer, PDAL_DRIVER_PATH=str(plugin))
    try:
        bench.stages(stages.read_geonerf(str(bench.run), min_confidence=7), {"type": "writers.null"}, PDAL_DRIVER_PATH=str(plugin))
    except RuntimeError as error:
        return f"{held(bench.folder / 'surface.laz')}; an error reads '{error}'"
    return "a confidence of 7 was taken"


def python_stage(bench: Bench, name: str) -> str:
    """Run one of our functions inside PDAL, by its Python plugin."""
    if bench.python is None:
        raise RuntimeError("not tried: no --python")
    asked = "import pdal, numpy, pathlib; print(pathlib.Path(pdal.__file__).parent); print(pathlib.Path(numpy.__file__).parents[1])"
    plugins, packages = subprocess.run([bench.python, "-c", asked], capture_output=True, text=True, check=True).stdout.split()
    env = {"PDAL_DRIVER_PATH": plugins, "PYTHONPATH": f"{PROJECT}{os.pathsep}{packages}"}
    target, script = bench.folder / f"{name}.laz", functions.__file__
    how = {"module": "functions", "function": name}
    writer = stages.write_las(str(target), extra_dims="Confidence=float", new_offset=True)
    if name == "read_field":
        source = [{"type": "readers.numpy", "filename": script, "fargs": f"{bench.run},0.5", **how}]
    else:
        given = {"pdalargs": {"minimum": 0.4}} if name == "keep_confident" else {}
        cloud = bench.place / "cloud.laz" if name == "keep_confident" else bench.folder / "normals.laz"
        source = [stages.read_las(str(cloud)), {"type": "filters.python", "script": script, **given, **how}]
    if name == "colour_by_normals":
        write_cloud(wavy_cloud(POINTS), bench.folder, Events())
        (bench.folder / "cloud.laz").rename(bench.folder / "normals.laz")
        make_place(bench.folder)
    bench.stages(*source, writer, **env)
    return held(target)


def bindings(bench: Bench) -> str:
    """Run chains and arrays through PDAL's bindings, without the program."""
    if bench.python is None:
        raise RuntimeError("not tried: no --python")
    code = f"""import numpy as np
from pathlib import Path
from pdal_stages import chains, stages
from pdal_stages.runner import find_pdal
pdal = find_pdal()
assert pdal.is_bindings, pdal.command
pdal.run(chains.ground("cloud.laz", "by_bindings.laz"), Path({str(bench.place)!r}))
if pdal.writes_copc: pdal.run(chains.to_copc("by_bindings.laz", "by_bindings.copc.laz"), Path({str(bench.place)!r}))
points = np.zeros(500, [("X", "f8"), ("Y", "f8"), ("Z", "f8"), ("Classification", "u1"), ("Confidence", "f4")])
points["X"], points["Y"], points["Classification"] = np.arange(500) % 20, np.arange(500) // 20, 2
print(pdal.version_text, pdal.run_arrays([stages.height_above_ground()], points).dtype.names[-1])"""
    env = {name: value for name, value in bench.env.items() if name != "GEO_NERF_PDAL"}
    done = subprocess.run([bench.python, "-c", code], capture_output=True, text=True, env={**env, "PYTHONPATH": str(PROJECT)}, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.strip().splitlines()[-1][:90])
    return f"PDAL {done.stdout.strip()}; {held(bench.place / 'by_bindings.laz')}"


def cases(bench: Bench) -> Iterator[tuple[str, str, Callable[[], str]]]:
    """What is tried: its name, the PDAL it wants, how."""
    for name, pipeline in examples().items():
        yield f"template `{name}`", since(pipeline), lambda name=name: template(bench, name)
    yield "`cloud.ground.pipeline.json`", "2.2", lambda: beside(bench, "cloud.ground")
    yield "`cloud.copc.pipeline.json`", "2.7", lambda: beside(bench, "cloud.copc")
    yield "`readers.geonerf`", "2.2", lambda: reader(bench)
    for name, stage in (("keep_confident", "filters.python"), ("colour_by_normals", "filters.python"), ("read_field", "readers.numpy")):
        yield f"`{stage}`: `{name}`", "2.6", lambda name=name: python_stage(bench, name)
    yield "bindings: chains, COPC, arrays", "2.6", lambda: bindings(bench)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--python", type=Path, help="one with PDAL's bindings and Python plugin")
    with tempfile.TemporaryDirectory(prefix="pdal versions ") as folder:
        bench = Bench(Path(folder), parser.parse_args().python)
        print(f"PDAL {bench.pdal.version_text}, {platform.platform()}, {time.strftime('%Y-%m-%d')}\n")
        print("| what | PDAL needed | what came out | s |\n|---|---|---|---|")
        for name, needed, case in cases(bench):
            begin = time.monotonic()
            try:
                told = case()
            except RuntimeError as error:
                told = f"error: {error}"
            print(f"| {name} | {needed} | {told.replace(str(folder), '…')} | {time.monotonic() - begin:.1f} |", flush=True)


if __name__ == "__main__":
    main()
