"""CRSs that came back from other libraries are the ones that were written; truth is this PROJ's own transformation."""

from __future__ import annotations

import re
import warnings

import numpy as np
import pyproj
import pytest
from rasterio.crs import CRS as GdalCrs
from rasterio.io import MemoryFile
from rasterio.transform import from_origin

from geo_nerf.crs import WGS84_3D, check_way, parse_crs, survey_crs
from geo_nerf.crs.file_errors import ContradictingCrsError, CrsNotKeptError
from geo_nerf.crs.files import crs_of_raster, esri_wkt, gdal_crs, horizontal, las_wkt
from geo_nerf.crs.identity import identify, known_code, name_of, projections_apart
from geo_nerf.crs.kept import check_kept, same_crs
from geo_nerf.crs.survey import survey_note
from geo_nerf.errors import GeoNerfError, UnsuitableCrsError

#: projected CRSs whose way to WGS84 is lost when GDAL's WKT is taken at its word: found by going through all 5,291 of them with pyproj
#: 3.7.2 (EPSG v11.022) and rasterio 1.4.4 (EPSG v12.029); Finland, Norway, S-JTSK [JTSK03], spherical NAD27, Cameroon, Angola
LOST = (
    3067, *range(3126, 3139), *range(3873, 3886), 5048, *range(5105, 5131), 8352, 8353, 9311, 26632, 26692,
)  # fmt: skip
#: others of which a run is made: Greenland, South America, Switzerland, France, Britain, New Zealand, Japan, Texas
OTHERS = ("EPSG:5938", "EPSG:3184", "EPSG:31982", "EPSG:2056", "EPSG:2154", "EPSG:27700", "EPSG:2193", "EPSG:6677", "EPSG:5514")
COMPOUND = ("EPSG:25832+7837", "EPSG:3067+3900", "EPSG:5118+5941", "EPSG:5972", "EPSG:2056+5728")


def written_and_read(crs: pyproj.CRS) -> pyproj.CRS:
    """Through a GeoTIFF."""
    with MemoryFile() as file:
        with file.open(
            driver="GTiff", width=1, height=1, count=1, dtype="u1", crs=gdal_crs(crs), transform=from_origin(4e5, 6.7e6, 1, 1)
        ) as out:
            out.write(np.ones((1, 1, 1), np.uint8))
        with file.open() as raster:
            return crs_of_raster(raster)


def on_the_map(crs: pyproj.CRS) -> tuple[float, ...]:
    area = crs.area_of_use
    way = pyproj.Transformer.from_crs(WGS84_3D, crs.to_3d(), always_xy=True, allow_ballpark=False)
    return way.transform((area.west + area.east) / 2, (area.south + area.north) / 2, 100.0, errcheck=True)


@pytest.mark.parametrize("code", [code for code in LOST if code != 9311])
def test_a_raster_keeps_its_crs_though_gdal_gives_its_datum_another_name(code: int) -> None:
    assert name_of(written_and_read(pyproj.CRS.from_epsg(code))) == f"EPSG:{code}"


@pytest.mark.parametrize("code", LOST[:-5:12])
def test_what_was_read_back_has_the_way_to_wgs84_that_was_written(code: int) -> None:
    crs = pyproj.CRS.from_epsg(code)
    assert on_the_map(written_and_read(crs)) == on_the_map(crs)


def test_a_crs_that_a_geotiff_loses_is_refused_at_the_start() -> None:
    """GDAL drops the word "spherical" of NAD27's atlas grid, and is 19 km off."""
    with pytest.raises(CrsNotKeptError, match="GeoTIFF"):
        check_kept(pyproj.CRS("EPSG:9311"))


@pytest.mark.parametrize(
    "text",
    [*OTHERS[:3], *COMPOUND, "EPSG:3067", "EPSG:5516", "+proj=tmerc +lon_0=9 +k=1 +x_0=3500000 +ellps=bessel +towgs84=598,73,418,0,0,0,0",
     "+proj=utm +zone=32 +ellps=GRS80 +units=m", "+proj=tmerc +lat_0=50 +lon_0=8.3 +x_0=1000 +datum=WGS84"],
)  # fmt: skip
def test_crss_of_surveys_are_kept(text: str) -> None:
    check_kept(pyproj.CRS(text))


@pytest.mark.parametrize("code", [32632, 25832, 32733, 2154])
def test_heights_above_the_wgs84_ellipsoid_need_no_third_axis(code: int) -> None:
    text = pyproj.CRS.from_epsg(code).to_3d().to_wkt()
    assert name_of(survey_crs(text)) == f"EPSG:{code}"
    assert "WGS 84 ellipsoid" in survey_note(text) and survey_note(f"EPSG:{code}") == ""
    check_kept(survey_crs(text))


@pytest.mark.parametrize("code", [2056, 31467])
def test_heights_above_another_ellipsoid_are_refused_as_no_geotiff_keeps_them(code: int) -> None:
    crs = survey_crs(pyproj.CRS.from_epsg(code).to_3d().to_wkt())
    with pytest.raises(CrsNotKeptError, match=f"EPSG:{code}"):
        check_kept(crs)


@pytest.mark.parametrize("text", [*OTHERS, *COMPOUND])
def test_rasters_and_clouds_keep_other_crss(text: str) -> None:
    crs = pyproj.CRS(text)
    assert written_and_read(crs) == crs
    assert identify(pyproj.CRS.from_wkt(las_wkt(crs))) == crs


@pytest.mark.parametrize("text", ["EPSG:3067", "EPSG:5110", "EPSG:3879", "EPSG:25832", "EPSG:2056", "EPSG:31982", "EPSG:27572"])
def test_without_a_code_the_parameters_tell(text: str) -> None:
    newer = GdalCrs.from_user_input(text).to_wkt(version="WKT2_2019")
    assert name_of(identify(pyproj.CRS.from_wkt(re.sub(r',ID\["EPSG",\d+\]', "", newer)))) == text


@pytest.mark.parametrize("text", ["EPSG:25832", "EPSG:2056", "EPSG:31370", "EPSG:2154", "EPSG:26917", "EPSG:27700"])
def test_wkt_of_esri_is_understood(text: str) -> None:
    assert name_of(identify(pyproj.CRS.from_wkt(esri_wkt(pyproj.CRS(text))))) == text


def test_a_name_of_no_use_does_not_matter() -> None:
    text = re.sub(r'^(PROJCRS)\["[^"]*"', r'\1["site grid"', pyproj.CRS("EPSG:25832").to_wkt())
    text = text[: text.rindex(",ID[")] + "]"
    assert name_of(identify(pyproj.CRS.from_wkt(text))) == "EPSG:25832"


def test_a_realisation_nobody_here_knows_is_taken_for_its_family() -> None:
    gdal = GdalCrs.from_epsg(25832).to_wkt(version="WKT2_2019")
    named = re.sub(r',ID\["EPSG",\d+\]', "", gdal)
    named = named.replace('"ETRS89 / UTM', '"ETRS89-XYZ [NEW] / UTM').replace('"ETRS89"', '"ETRS89-XYZ [NEW]"')
    named = named.replace('"European Terrestrial Reference System 1989"', '"ETRS89-XYZ [NEW]"')
    assert name_of(identify(pyproj.CRS.from_wkt(named))) == "EPSG:25832"


@pytest.mark.parametrize("datum", ["unknown", "My datum"])
def test_an_unknown_datum_with_a_common_projection_is_nobodys(datum: str) -> None:
    crs = pyproj.CRS("+proj=utm +zone=32 +ellps=GRS80 +type=crs")
    wkt = crs.to_wkt().replace('PROJCRS["unknown"', f'PROJCRS["{datum} / UTM zone 32N"')
    assert known_code(pyproj.CRS.from_wkt(wkt)) is None


def test_a_shift_of_its_own_is_kept() -> None:
    crs = pyproj.CRS("+proj=tmerc +lon_0=9 +x_0=3500000 +ellps=bessel +towgs84=598,73,418,0,0,0,0 +type=crs")
    assert identify(crs).is_bound and identify(crs) == crs


def test_a_code_that_contradicts_its_parameters_is_refused() -> None:
    wkt = pyproj.CRS("EPSG:25832").to_wkt().replace('"Longitude of natural origin",9', '"Longitude of natural origin",15')
    with pytest.raises(ContradictingCrsError, match="EPSG:25832"):
        identify(pyproj.CRS.from_wkt(wkt))


def in_feet(crs: pyproj.CRS, *, code: bool, name: str = "US survey foot", metres: float = 0.304800609601219) -> str:
    """WKT 2 of a CRS with its axes in another unit, by text alone."""
    wkt = crs.to_wkt()
    start = wkt.index("CS[Cartesian")
    wkt = wkt[:start] + wkt[start:].replace('LENGTHUNIT["metre",1]', f'LENGTHUNIT["{name}",{metres}]')
    return wkt if code else wkt[: wkt.rindex(",ID[")] + "]"


@pytest.mark.parametrize("text", ["EPSG:32632", "EPSG:25832", "EPSG:2056", "EPSG:2193"])
@pytest.mark.parametrize(("unit", "metres"), [("US survey foot", 0.304800609601219), ("foot", 0.3048), ("kilometre", 1000)])
def test_another_unit_is_another_crs(text: str, unit: str, metres: float) -> None:
    said = pyproj.CRS.from_wkt(in_feet(pyproj.CRS(text), code=False, name=unit, metres=metres))
    assert known_code(said) is None and identify(said).axis_info[0].unit_conversion_factor == pytest.approx(metres)
    with pytest.raises(UnsuitableCrsError, match=unit):
        survey_crs(said.to_wkt())
    with pytest.raises(ContradictingCrsError, match=text):
        survey_crs(in_feet(pyproj.CRS(text), code=True, name=unit, metres=metres))


def test_a_part_of_a_compound_crs_may_not_contradict_its_code_either() -> None:
    wkt = pyproj.CRS("EPSG:5972").to_wkt()  # ETRS89 / UTM zone 32N + NN2000 height
    start = wkt.index("CS[Cartesian")
    with pytest.raises(ContradictingCrsError):
        identify(pyproj.CRS.from_wkt(wkt[:start] + wkt[start:].replace('LENGTHUNIT["metre",1]', 'LENGTHUNIT["foot",0.3048]', 2)))


def test_heights_in_feet_are_not_lost() -> None:
    crs = pyproj.CRS("EPSG:32632").to_3d()
    wkt = crs.to_wkt()
    start = wkt.index("AXIS[\"ellipsoidal height")
    said = pyproj.CRS.from_wkt(wkt[:start] + wkt[start:].replace('LENGTHUNIT["metre",1', 'LENGTHUNIT["foot",0.3048', 1))
    assert identify(said).axis_info[2].unit_conversion_factor == pytest.approx(0.3048)


@pytest.mark.parametrize("meridian", ["paris", "ferro", "oslo"])
def test_another_prime_meridian_is_not_forgotten(meridian: str) -> None:
    text = f"+proj=tmerc +lat_0=0 +lon_0=9 +k=0.9996 +x_0=500000 +datum=WGS84 +pm={meridian}"
    with pytest.raises(GeoNerfError, match=f"(?i){meridian}"):
        parse_crs(text)
    crs = identify(pyproj.CRS(text))
    assert crs.prime_meridian.longitude != 0
    assert known_code(crs) is None
    with pytest.raises(GeoNerfError):
        check_way(crs)


def test_degrees_from_paris_are_not_those_from_greenwich() -> None:
    wkt = pyproj.CRS("EPSG:4326").to_wkt().replace('PRIMEM["Greenwich",0', 'PRIMEM["Paris",2.33722917')
    with pytest.raises(ContradictingCrsError):
        identify(pyproj.CRS.from_wkt(wkt))


@pytest.mark.parametrize("text", ["EPSG:3139", "EPSG:5516", "EPSG:6247", "EPSG:9311", "EPSG:10258"])
def test_crss_that_wkt_1_cannot_say_are_written_all_the_same(text: str) -> None:
    crs = pyproj.CRS(text)
    assert identify(pyproj.CRS.from_wkt(las_wkt(crs))) == crs
    assert esri_wkt(crs)


@pytest.mark.parametrize(
    ("one", "other", "apart_m"),
    [("EPSG:25832", "EPSG:32632", 0.001), ("EPSG:25833", "EPSG:32633", 0.001), ("EPSG:27572", "EPSG:27572", 1e-9)],
)
def test_projections_are_compared_without_their_datums(one: str, other: str, apart_m: float) -> None:
    assert projections_apart(pyproj.CRS(one), pyproj.CRS(other)) < apart_m


def test_another_ellipsoid_is_another_projection() -> None:
    assert projections_apart(pyproj.CRS("EPSG:25832"), pyproj.CRS("EPSG:23032")) > 100


def test_the_horizontal_part_has_its_code() -> None:
    whole = pyproj.CRS("EPSG:5972")  # whose horizontal part is EPSG:25832 in older data sets, EPSG:11022 in newer ones
    assert name_of(horizontal(whole)) == f"EPSG:{whole.sub_crs_list[0].to_json_dict()['id']['code']}"
    with warnings.catch_warnings(action="ignore"):
        assert name_of(horizontal(pyproj.CRS("EPSG:2056").to_3d())) == "EPSG:2056"


_SHIFTED = "+proj=utm +zone=32 +ellps=bessel +towgs84={},73.7,418.2,0.2,0.05,-2.5,6.7 +units=m +type=crs"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("EPSG:25832", "EPSG:32632"),
        ("EPSG:26910", "EPSG:6339"),
        ("EPSG:32632+5773", "EPSG:32632+3855"),
        ("EPSG:25832+7837", "EPSG:25832"),
        ("EPSG:25832", "EPSG:25833"),
        (_SHIFTED.format(598.1), _SHIFTED.format(500.0)),
    ],
)
def test_a_crs_that_comes_back_with_another_datum_is_another(one: str, other: str) -> None:
    """Their projections put places to the same metres; what those mean is up to metres apart."""
    first, second = pyproj.CRS(one), pyproj.CRS(other)
    assert not same_crs(first, second) and not same_crs(second, first)
    assert same_crs(pyproj.CRS(first.to_wkt()), first)
