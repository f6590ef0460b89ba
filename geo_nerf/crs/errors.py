"""What can be wrong with a CRS at a place, one class per cause; those that other rooms know by name are in `geo_nerf.errors`."""

from __future__ import annotations

from geo_nerf.errors import InputError, OutsideCrsError, UnsuitableCrsError
from geo_nerf.sentence import sentence

_INSPECT = sentence("inspect_suggests", "`geo-nerf inspect PHOTOS` suggests a CRS for this place.")


class AxisDirectionError(UnsuitableCrsError):
    """A CRS whose coordinates do not grow to the east and to the north: maps would be mirrored or upside down.

    Args:
        name: the CRS.
        axes: what its axes count, in order.
        twin: text of the same CRS with axes east and north, which `survey_crs` takes; "" where there is none.
        where: the option or file that names the CRS.
        flat: whether `twin` leaves out the heights that the CRS has.
    """

    def __init__(self, name: str, axes: str, twin: str, *, where: str = "--crs", flat: bool = False) -> None:
        text = "Use the same grid with axes east and north: --crs {twin}"
        heights = ", with heights above the WGS 84 ellipsoid" if flat else ""
        super().__init__(
            name,
            sentence(
                "crs_axes",
                "counts {axes}, and products need coordinates that grow to the east and to the north",
                axes=axes,
            ),
            sentence("use_twin_flat" if flat else "use_twin_crs", text + heights, twin=twin)
            if twin
            else _INSPECT,
            where=where,
        )


class UnfitCrsError(InputError):
    """A CRS whose map is far from the ground's size or direction at the place.

    Args:
        name: the CRS.
        why: what its map does there.
        where: the option or file that names the CRS.
        mend: what to take instead; "" for the CRSs that inspect suggests.
    """

    def __init__(self, name: str, why: str, *, where: str = "--crs", mend: str = "") -> None:
        what = sentence("unfit_crs", "{name} is not fit for this place: {why}.", name=name, why=why)
        super().__init__(what, where=where, mend=mend or _INSPECT)


class OutsideProjectionError(OutsideCrsError):
    """A point that the formulas of a projection have no image for.

    Args:
        name: the CRS.
        place: the point, in words.
        where: the option or file that names the CRS.
    """

    def __init__(self, name: str, place: str, *, where: str = "") -> None:
        text = "{place} has no coordinates in {name}: it lies outside what the projection can show."
        InputError.__init__(
            self,
            sentence("no_image", text, place=place, name=name),
            where=where,
            mend=sentence(
                "check_crs_of_coordinates",
                "Check that the coordinates are in the CRS named, with x (easting, longitude) first. {suggests}",
                suggests=_INSPECT,
            ),
        )


class NoOperationError(InputError):
    """PROJ knows no way from one CRS to another that keeps what is promised of coordinates.

    Args:
        source: name of the CRS of the coordinates.
        target: name of the CRS wanted.
        mend: what to take instead.
        where: the option or file that names the CRS.
    """

    def __init__(self, source: str, target: str, mend: str, *, where: str = "") -> None:
        text = "no coordinate operation between {source} and {target} is known."
        super().__init__(sentence("no_operation", text, source=source, target=target), where=where, mend=mend)


class UnsupportedProjectionError(InputError):
    """A CRS in the data set whose projection method PROJ cannot compute.

    Args:
        name: the CRS.
        method: the method's name.
        mend: what to take instead.
        where: the option or file that names the CRS.
    """

    def __init__(self, name: str, method: str, mend: str, *, where: str = "") -> None:
        text = "{name} is known, but PROJ cannot compute its projection ({method})."
        super().__init__(sentence("no_projection", text, name=name, method=method), where=where, mend=mend)


class MissingDatumError(InputError):
    """A CRS that gives an ellipsoid, but not where it lies in the earth.

    Args:
        name: the CRS.
        ellipsoid: name of its ellipsoid.
        where: the option or file that names the CRS.
    """

    def __init__(self, name: str, ellipsoid: str, *, where: str = "") -> None:
        super().__init__(
            sentence(
                "no_datum",
                "{name} gives an ellipsoid ({ellipsoid}) but no datum, so its place on earth is open by hundreds of metres.",
                name=name,
                ellipsoid=ellipsoid,
            ),
            where=where,
            mend=sentence(
                "give_datum",
                "Give the EPSG code of the CRS, or add the datum to the text: +datum=…, or +towgs84=… with its seven parameters.",
            ),
        )


class OtherMeridianError(InputError):
    """A CRS on the ellipsoid of WGS 84 or GRS 1980 whose longitudes count from another meridian than Greenwich, which their datums do not.

    Args:
        name: the CRS.
        meridian: name of the meridian; "" where it has none.
        where: the option or file that names the CRS.
    """

    def __init__(self, name: str, meridian: str, *, where: str = "") -> None:
        super().__init__(
            f"{name} counts longitudes from {f'the meridian of {meridian}' if meridian else 'a meridian of its own'} (+pm), but WGS 84 and "
            "the datums like it count from Greenwich, so PROJ knows no datum for it.",
            where=where,
            mend="Leave +pm out where longitudes count from Greenwich; where they do not, write +ellps=WGS84 +towgs84=0,0,0 for "
            "+datum=WGS84.",
        )


class OtherBodyError(InputError):
    """A CRS of the Moon, of Mars, or of another body.

    Args:
        name: the CRS.
        ellipsoid: name of its ellipsoid.
        where: the option or file that names the CRS.
    """

    def __init__(self, name: str, ellipsoid: str, *, where: str = "") -> None:
        text = "{name} is not a CRS of the earth (its ellipsoid is {ellipsoid})."
        super().__init__(
            sentence("other_body", text, name=name, ellipsoid=ellipsoid), where=where, mend=_INSPECT
        )
