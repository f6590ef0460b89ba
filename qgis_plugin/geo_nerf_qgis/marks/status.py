"""What the window says below its lists: how far the marking is, what is to be known of the points and of the file."""

from __future__ import annotations

from collections.abc import Iterator

from ..text import tr
from .control_file import ControlFile, written_name
from .crs_line import PlaceError, Placer, has_heights, line_of_file, metres_of_unit
from .survey import Surveyed
from .survey_choice import SurveyChoice
from .words import reason

_FOOT_M = 0.3048


def progress(surveyed: Surveyed, file: ControlFile | None, *, has_photographs: bool) -> str:
    """How far the marking is, or what it waits for."""
    if not has_photographs:
        return tr("There are no photographs to mark: choose their folder in the dock first.")
    if not surveyed.points:
        return tr("Choose a layer of surveyed points.")
    ready = sum(file.count(point.label) >= 2 for point in surveyed.points) if file is not None else 0
    text = tr("{0} of {1} points are marked in two photographs or more; three are needed.")
    return text.format(ready, len(surveyed.points))


def notes(choice: SurveyChoice, surveyed: Surveyed, file: ControlFile | None) -> Iterator[str]:
    """What is to be said of a layer's points and of their way into the file."""
    texts = {
        "no place": tr("Features without a place, left out: {0}."),
        "several places": tr("Features of several points, left out: {0}. Split them first."),
        "outside": tr("Features that are no place on earth in the layer's CRS, left out: {0}."),
    }
    yield from (texts[why].format(count) for why, count in surveyed.left_out.items())
    if surveyed.twins:
        yield reason(PlaceError("twins", ", ".join(sorted(surveyed.twins))))
    if surveyed.differing is not None:
        text = tr("{0}: the field says {1}, the geometry's Z says {2}. The field is taken.")
        yield text.format(
            written_name(surveyed.differing[0]), *(f"{height:.3f}" for height in surveyed.differing[1:])
        )
    unknown = [point.label for point in surveyed.points if point.height is None]
    if unknown:
        text = tr("Heights that are not known, written as “nan”: {0}.")
        yield text.format(", ".join(unknown[:3]) + ("…" if len(unknown) > 3 else ""))
    if choice.layer.currentLayer() is not None:
        yield from _of_way(choice, file)


def _of_way(choice: SurveyChoice, file: ControlFile | None) -> Iterator[str]:
    try:
        layer = choice.line()
        line = line_of_file(file.crs) if file is not None and file.crs and file.crs != layer.text else layer
        placer = Placer(layer, line)
    except PlaceError as error:
        yield reason(error)
        return
    if layer.vertical != line.vertical:
        yield reason(PlaceError("heights", layer.vertical, line.vertical))
    elif layer.vertical and not has_heights(layer.flat):
        yield tr("The layer's heights are taken as heights above {0}.").format(layer.vertical)
    if placer.accuracy_m > 0:
        text = tr("The points are brought from {0} to the file's CRS, {1}, which agree to {2} m.")
        yield text.format(layer.flat.userFriendlyIdentifier(), line.text[:60], f"{placer.accuracy_m:g}")
    unit_m = metres_of_unit(layer.flat)
    if unit_m is not None and abs(unit_m - _FOOT_M) < 1e-3 and not layer.vertical:
        yield tr(
            "The layer counts in feet, its heights are taken as metres above the ellipsoid. Choose what heights are above."
        )
