"""Every error a user can meet: one root, one class per cause, each saying what is wrong, where, and what to do.

The command line turns `exit_code` into the process's exit status: 2 the user's input, 3 a missing component, 1 our fault.
"""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Self

from geo_nerf.product_names import PRODUCT_NAMES
from geo_nerf.sentence import Sentence, coded, sentence
from geo_nerf.shown import shown


class GeoNerfError(Exception):
    """Root of all errors this program raises on purpose.

    Args:
        what: what is wrong, one sentence.
        where: the file, photograph, option or step concerned ("" when it is the whole input).
        mend: what the user can do about it.
    """

    exit_code = 1

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what, self.where, self.mend = what, where, mend
        super().__init__(" ".join(part for part in (f"{shown(where)}: {what}" if where else what, mend) if part))

    def at(self, where: str) -> Self:
        """The same error, blaming a file or option that only the caller knows."""
        told = type(self).__new__(type(self))
        GeoNerfError.__init__(told, self.what, where=where, mend=self.mend)
        return told

    @property
    def code(self) -> str:
        """The cause for programs to read, from the class's name: `missing_grid` of `MissingGridError`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__.removesuffix("Error")).lower()

    @property
    def said(self) -> str:
        """The whole error as a value of another sentence."""
        return Sentence("error_said", str(self), {"what": self.what, "mend": self.mend})

    def to_json(self) -> dict[str, Any]:
        """The error for programs: its code, its whole text, and its parts; those with a code can be worded anew."""
        parts = {"what": self.what, "mend": self.mend}
        told = {name: {"text": text, **coded(text)} for name, text in parts.items()}
        return {"code": self.code, "text": str(self), "where": self.where, **told}


class InputError(GeoNerfError):
    """Something in the user's input stops the run."""

    exit_code = 2


class MissingComponentError(GeoNerfError):
    """A library or program this step needs is not installed."""

    exit_code = 3

    def __init__(self, component: str, *, needed_for: str, mend: str) -> None:
        text = "{component} is not installed; it is needed for {needed_for}."
        super().__init__(sentence("missing_component", text, component=component, needed_for=needed_for), mend=mend)


class UnknownCrsError(InputError):
    """The text names no coordinate reference system PROJ knows."""

    def __init__(self, text: str, reason: str = "", *, where: str = "--crs") -> None:
        what = "'{crs}' is not a coordinate reference system PROJ knows" + (" ({reason})." if reason else ".")
        super().__init__(
            sentence("unknown_crs_why" if reason else "unknown_crs", what, crs=text, reason=reason),
            where=where,
            mend=sentence(
                "give_epsg_code",
                "Give an EPSG code such as EPSG:25832, or a compound one with heights such as EPSG:25832+7837; "
                "`geo-nerf inspect PHOTOS` suggests some for your photographs.",
            ),
        )


class UnsuitableCrsError(InputError):
    """A CRS that exists but cannot carry survey products (geographic, or not in metres)."""

    def __init__(self, name: str, why: str, suggestion: str = "", *, where: str = "--crs") -> None:
        super().__init__(
            sentence("unsuitable_crs", "{name} {why}.", name=name, why=why),
            where=where,
            mend=suggestion
            or sentence("choose_metric_crs", "Choose a projected CRS in metres; `geo-nerf inspect PHOTOS` suggests some."),
        )


class MissingGridError(GeoNerfError):
    """PROJ needs a transformation grid (a geoid, say) that is not on this machine.

    Args:
        source: name of the CRS of the coordinates.
        target: name of the CRS wanted.
        grids: file names of the grids.
        mend: what to do instead where nobody offers them; "" where they can be downloaded.
        crs: text of the CRS that needs them, quoted for a shell, for the command that gets them; "" where it has none that is short.
        where: the option or file that names the CRS.
    """

    exit_code = 3

    def __init__(self, source: str, target: str, grids: Iterable[str], mend: str = "", *, crs: str = "", where: str = "") -> None:
        names = sorted(set(grids))
        many = len(names) > 1
        listed = f"{', '.join(names[:-1])} and {names[-1]}" if many else "".join(names) or "unknown"
        each = " and ".join(f"`python -m pyproj sync --file {name}`" for name in names)
        ways = [f"`geo-nerf doctor --fetch-grids {crs}`"] * bool(crs) + [each] * bool(each)
        offered = f" and which nobody offers for download{' together' * many}" if mend else ""
        what = (
            f"The exact transformation from {{source}} to {{target}} needs the grid{'s' * many} {listed}, "
            f"which {'are' if many else 'is'} not installed{offered}."
        )
        get = f"Get {'them' if many else 'it'} with {' or '.join(ways)} (or set PROJ_NETWORK=ON), then run again."
        super().__init__(
            Sentence("missing_grid", what.format(source=source, target=target), {"source": source, "target": target, "grids": names}),
            where=where,
            mend=mend or Sentence("get_grid", get, {"commands": [way.strip("`") for way in ways]}),
        )


class OutsideCrsError(InputError):
    """A place outside the area that a CRS is made for (wrong zone or hemisphere)."""

    def __init__(self, name: str, lon_deg: float, lat_deg: float, *, where: str = "--crs", subject: str = "the photographs lie") -> None:
        text = "{subject} at longitude {lon_deg:.4f}, latitude {lat_deg:.4f}, outside the area {name} is made for."
        super().__init__(
            sentence("outside_crs", text, subject=subject, lon_deg=lon_deg, lat_deg=lat_deg, name=name),
            where=where,
            mend=sentence("inspect_suggests", "`geo-nerf inspect PHOTOS` suggests a CRS for this place."),
        )


class OutputError(InputError):
    """The output folder cannot be used."""

    def __init__(self, folder: Path, why: str, mend: str) -> None:
        super().__init__(why, where=str(folder), mend=mend)


#: names of the folders of a run's steps
_STEPS = frozenset({"images", "poses", "scene", "stereo", "field", "surface", "products"})


class DamagedArtefactError(GeoNerfError):
    """A file that this program wrote cannot be read any more."""

    exit_code = 2

    def __init__(self, path: Path, why: str) -> None:
        self.why = why
        what = sentence("damaged_artefact", "this file of earlier work cannot be read ({why}).", why=why)
        super().__init__(what, where=str(path), mend=_way_on(path))


def _way_on(path: Path) -> str:
    """What to do about a damaged file; nothing is deleted but a step's folder, by its name."""
    step = next((folder for folder in path.parents if folder.name in _STEPS and _is_step(folder)), None)
    if step is not None:
        text = "Delete the folder {step} and {again} (`geo-nerf run PHOTOS -o {out}`); only that step and those after it are redone."
        return sentence("delete_step", text, step=str(step), out=str(step.parent), again="run the survey again as before")
    if path.name == "run.json":
        text = "Run the survey again as before (`geo-nerf run PHOTOS -o {out}`): {anew}. Delete nothing."
        return sentence("run_again", text, out=str(path.parent), anew="the file is written anew, and steps that are done stay")
    return sentence("take_copy", "Take it from a copy, or make it anew with the command that wrote it.")


def _is_step(folder: Path) -> bool:
    return any(mark.is_file() for mark in (folder / "step.json", folder / "started.json", folder.parent / "run.json"))


class PhotographsFolderError(InputError):
    """The photographs' folder is missing, is a file, or holds nothing this program reads."""

    def __init__(self, folder: Path, what: str, mend: str) -> None:
        super().__init__(what, where=str(folder), mend=mend)


class TooFewPhotographsError(InputError):
    """Fewer usable photographs than a reconstruction needs."""

    def __init__(self, folder: Path, usable: int, minimum: int, rejected: Iterable[str] = ()) -> None:
        reasons = list(rejected)
        left_out = f" Left out: {'; '.join(reasons[:3])}{' …' if len(reasons) > 3 else ''}." if reasons else ""
        noun = "photograph is" if usable == 1 else "photographs are"
        what = f"only {usable} {noun} usable, and a surface needs at least {minimum} that overlap.{left_out}"
        super().__init__(
            Sentence("too_few_photographs", what, {"usable": usable, "minimum": minimum, "left_out": reasons[:3]}),
            where=str(folder),
            mend=sentence("give_whole_flight", "Give the folder of the whole flight (subfolders are read too)."),
        )


class DamagedPhotographError(InputError):
    """A photograph of the catalogue can no longer be decoded."""

    def __init__(self, path: Path, why: str) -> None:
        mend = "Copy it from the camera's card again, or take it out of the folder; then run the same command again."
        super().__init__(
            sentence("damaged_photograph", "this photograph cannot be read ({why}).", why=why),
            where=str(path),
            mend=sentence("copy_photograph_again", mend),
        )


class MissingPhotographError(DamagedPhotographError):
    """A photograph of the catalogue is not where it was."""

    def __init__(self, path: Path) -> None:
        mend = "If the photographs were moved, name their folder: `--photos FOLDER`, of `geo-nerf train` and of `geo-nerf tiles run`."
        InputError.__init__(
            self,
            sentence("missing_photograph", "this photograph is not there any more."),
            where=str(path),
            mend=sentence("name_photographs_folder", mend),
        )


class OtherPhotographsError(InputError):
    """A folder given with --photos does not hold the photographs that the run read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(
            f"{why}.",
            where=f"--photos, {path}",
            mend="Give the folder that the run was made from, with the names and the subfolders that it had then.",
        )


class ControlFileError(InputError):
    """A control (or check point) file that cannot be understood."""

    def __init__(self, path: Path, what: str, *, line: int | None = None, mend: str = "") -> None:
        super().__init__(
            what,
            where=f"{path}, line {line}" if line else str(path),
            mend=mend
            or sentence(
                "control_file_form",
                "The first line names the CRS (EPSG:25832, say); every other line is `x y height px py photograph label`, "
                "as in OpenDroneMap's gcp_list.txt.",
            ),
        )


class NoCrsError(InputError):
    """A cloud or raster that does not say what CRS its coordinates are in."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "the file names no coordinate reference system.",
            where=str(path),
            mend=f"Write the right one into it: `{_writes_a_crs(path)}`.",
        )


def _writes_a_crs(path: Path) -> str:
    """A command that names a file's CRS, with what this program's own libraries bring."""
    file, ending = shlex.quote(str(path)), path.suffix.lower()
    if ending in (".las", ".laz"):
        steps = "c = laspy.read(sys.argv[1]); c.header.add_crs(pyproj.CRS(sys.argv[2])); c.write(sys.argv[3])"
        return f'python -c "import sys, laspy, pyproj; {steps}" {file} EPSG:… NEW.laz'
    if ending in (".tif", ".tiff", ".vrt", ".img", ".asc"):
        return f"rio edit-info --crs EPSG:… {file}"
    steps = "geopandas.read_file(sys.argv[1]).set_crs(sys.argv[2]).to_file(sys.argv[3])"
    return f'python -c "import sys, geopandas; {steps}" {file} EPSG:… NEW.gpkg'


class NoOverlapError(InputError):
    """Product and reference do not share any ground.

    Args:
        product: its name.
        reference: its name.
        places: where both lie, in words; "" where their boxes overlap, but nothing in them does.
    """

    def __init__(self, product: str, reference: str, places: str = "") -> None:
        super().__init__(
            f"the product and the reference {reference} do not overlap{': ' if places else ''}{places}.",
            where=product,
            mend="Check that both are of the same place, that each CRS is the one its coordinates are in, and the area if one was given.",
        )


class NoGsdError(InputError):
    """An evaluation needs the ground sampling distance and nothing says it."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            "the ground sampling distance is not known, and accuracy is counted in it.",
            where=str(path),
            mend="Give it with `--gsd METRES`, or evaluate the run's folder, which knows it.",
        )


class NoSpaceError(OutputError):
    """The disk filled up while a file was written; nothing incomplete is left under its final name."""

    def __init__(self, path: Path, free_mb: float) -> None:
        super().__init__(
            path,
            sentence(
                "no_space",
                "there is no space left on this disk ({free_mb:.0f} MB are free), so this file could not be written.",
                free_mb=free_mb,
            ),
            sentence("make_room", "Make room, or give another output folder; the same command then goes on from here."),
        )


class NothingMeasuredError(GeoNerfError):
    """A product without a single point or cell."""

    def __init__(self, product: str) -> None:
        mend = "Lower surface.min_confidence or train longer (a higher preset), and see the warnings of the earlier steps."
        super().__init__(
            sentence(
                "nothing_measured",
                "the {product} is empty: no part of the surface was seen well enough.",
                product=PRODUCT_NAMES.get(product, product),
            ),
            mend=sentence("lower_confidence", mend),
        )


class TrainingDivergedError(GeoNerfError):
    """The surface's loss became no number again and again."""

    def __init__(self, step: int) -> None:
        mend = (
            "Lower `field.grid_rate` and `field.net_rate`, or use another `field.seed`; please report the photographs that "
            "cause it."
        )
        super().__init__(
            sentence("training_diverged", "the loss became no number again and again (last at step {step}).", step=step),
            where="field",
            mend=sentence("lower_rates", mend),
        )


class NoGeoreferenceError(InputError):
    """Nothing says where on earth the photographs were taken."""

    def __init__(self, why: str) -> None:
        mend = (
            "Give ground control with --gcp (at least three points, not on one line, each marked in two photographs or more), "
            "or photographs whose EXIF or XMP carries GNSS positions (at least three)."
        )
        super().__init__(why, mend=sentence("give_control", mend))


class DegenerateFixesError(NoGeoreferenceError):
    """The photographs carry GNSS positions that cannot say where they were taken (a stuck receiver, copied tags)."""


class OrientationError(InputError):
    """The photographs cannot be tied together."""

    def __init__(self, registered: int, given: int, why: str, *, mend: str) -> None:
        text = "only {registered} of {given} photographs could be oriented ({why}); at least three are needed."
        super().__init__(sentence("orientation", text, registered=registered, given=given, why=why), mend=mend)


class WarmStartError(InputError):
    """The run given with --warm-start cannot be used."""

    def __init__(self, run: Path, why: str) -> None:
        super().__init__(
            f"the surface cannot start from this run: {why}",
            where=f"--warm-start {run}",
            mend="Give the folder of a finished run of the same site, or leave the option out.",
        )
