"""Words for what keeps a mark from being written: the file, the point, the disk."""

from __future__ import annotations

from ..safe_file import ChangedMeanwhileError
from ..text import tr
from .control_file import ControlFileError
from .crs_line import PlaceError

#: errors that `reason` words
TROUBLES = (ControlFileError, PlaceError, ChangedMeanwhileError, OSError)
#: letters of a row that a message shows
_SHOWN = 60


def reason(error: Exception) -> str:
    """Why a mark is not written, and what to do."""
    if isinstance(error, ControlFileError):
        return _of_file(error)
    if isinstance(error, PlaceError):
        return _of_place(error)
    if isinstance(error, ChangedMeanwhileError):
        return tr(
            "Another program has changed the control file. “Read again” takes in what it says now, and writes your marks into it."
        )
    if isinstance(error, OSError):
        return tr("The control file cannot be written: {0}.").format(error.strerror or str(error))
    return str(error)


def _of_file(error: ControlFileError) -> str:
    texts = {
        "no path": tr("Choose a control file, with its whole path."),
        "folder": tr("“{1}” is a folder: choose a file in it, or give a new file's name."),
        "no text": tr("The file is no text file."),
        "empty": tr("The file is empty."),
        "no marks": tr("The file holds no marks. Below the line of the CRS each is “x y height px py photograph label”."),
        "no crs": tr("Line {0} should name the CRS of the points, but is a point already: {1}"),
        "columns": tr("Line {0}: its columns cannot be told apart: {1}"),
        "row": tr("Line {0} is not “x y height px py photograph label”: {1}"),
        "two places": tr("Line {0}: the point {1} has other coordinates than in a line before."),
        "letter": tr(
            "The file is not in UTF-8 and has no place for “{1}”. Save it as UTF-8 with a text editor."
        ),
        "not read back": tr(
            "A name holds letters that stand between the columns of this file: the mark could not be read again."
        ),
        "stored": tr(
            "The marks of this file count pixels of photographs before they are turned upright; marks set here would be mixed up."
        ),
        "outside": tr(
            "Marks of this file lie outside their photographs: they were set on larger pictures, and marks set here would differ."
        ),
        "other crs": tr(
            "The file names another CRS now. Choose another control file for the marks that are not saved."
        ),
    }
    return texts[error.code].format(error.line, error.detail[:_SHOWN])


def _of_place(error: PlaceError) -> str:
    texts = {
        "no layer crs": tr("The layer has no CRS. Set it in the layer's properties."),
        "no epsg": tr("{0} and {1} do not go together: both need an EPSG code."),
        "no vertical": tr("“{0}” is no vertical CRS. Choose what heights are above, or type its EPSG code."),
        "unknown crs": tr(
            "QGIS does not know the CRS of the file, “{0}”, so these points cannot be brought to it."
        ),
        "no way": tr(
            "No way from {0} to the file's CRS, {1}, is known well enough. Take a layer in that CRS, or another control file."
        ),
        "outside": tr("The point is no place in the file's CRS, {0}."),
        "heights": tr(
            "The layer's heights are above {0}, the file's above {1}. Heights are not converted: take another control file."
        ),
        "moved": tr(
            "The point {0} has other coordinates in the file. Correct one of the two, or name the point differently."
        ),
        "other height": tr(
            "The point {0} has another height in the file: {1}, here {2}. Correct one of the two."
        ),
        "other name": tr(
            "The point {0} is in the file under another name: {1}. Choose the field of that name."
        ),
        "twins": tr("Several points of the layer are called {0}. Give each a name of its own."),
    }
    return texts[error.code].format(
        *(_height_name(one) if error.code == "heights" else one for one in error.detail)
    )


def _height_name(vertical: str) -> str:
    return vertical or tr("the ellipsoid")
