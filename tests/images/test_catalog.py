"""The catalogue on flights and on folders with everything wrong that folders have."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import cv2
import numpy as np
import pytest
import tifffile
from PIL import Image, ImageOps

from geo_nerf.errors import DamagedPhotographError, PhotographsFolderError, TooFewPhotographsError
from geo_nerf.events import Event, Events
from geo_nerf.images.catalog import catalog_from_json, catalog_to_json, load_pixels, read_catalog
from geo_nerf.settings import ImagesSettings
from geo_nerf.types import Catalog
from tests.flown import Flight
from tests.images.shots import gps, shot, strip, texture, write_jpeg, write_tags
from tests.villages import Village


def read(folder: Path, settings: ImagesSettings | None = None, minimum: int = 3) -> tuple[Catalog, list[Event]]:
    heard: list[Event] = []
    return read_catalog(folder, settings or ImagesSettings(), Events("images", (heard.append,)), minimum=minimum), heard


def warnings(heard: list[Event]) -> list[str]:
    return [event.data["text"] for event in heard if event.kind == "warning"]


def test_flights(flown: tuple[Flight, Path]) -> None:
    flight, folder = flown
    catalog, _ = read(folder / "images")
    found = [photo.gnss for photo in catalog.photos if photo.gnss is not None]
    assert (len(catalog.photos), len(found), dict(catalog.rejected)) == (flight.photos, flight.fixes, {})
    assert {fix.height_kind for fix in found} == ({flight.height_kind} - {None})
    assert {fix.rtk for fix in found} == ({flight.rtk} - {None})
    assert {photo.prior.source for photo in catalog.photos} == {flight.focal_source}
    assert len({photo.camera for photo in catalog.photos}) == flight.cameras
    assert [photo.name for photo in catalog.photos] == sorted(photo.name for photo in catalog.photos)
    assert catalog_from_json(json.loads(json.dumps(catalog_to_json(catalog)))) == catalog


def test_village_fixes_lie_within_their_sigma_of_the_truth(village: Village) -> None:
    from geo_nerf.crs import WGS84_3D, parse_crs

    catalog, _ = read(village.photos)
    assert [photo.name for photo in catalog.photos] == sorted(village.images) and not catalog.rejected
    fixes = np.array([(photo.gnss.lon_deg, photo.gnss.lat_deg, photo.gnss.height_m) for photo in catalog.photos if photo.gnss])
    centres = np.array([village.images[photo.name]["centre_enu"] for photo in catalog.photos])
    error = village.frame.crs_to_local(fixes, parse_crs(WGS84_3D)) - centres
    assert 0.1 < np.abs(error).max() < 4.0
    lens = catalog.photos[0].prior
    assert abs(lens.intrinsics.fx / village.intrinsics.fx - 1) < lens.focal_sigma


def test_a_displayed_photograph_is_what_pillow_shows(tmp_path: Path) -> None:
    for orientation in range(1, 9):
        path = shot(tmp_path / f"{orientation}.jpg", seed=orientation, exif={"Exif.Image.Orientation": str(orientation)})
        catalog, _ = read(tmp_path, minimum=1)
        photo = next(photo for photo in catalog.photos if photo.name == path.name)
        expected = np.asarray(ImageOps.exif_transpose(Image.open(path)))
        pixels = load_pixels(photo)
        assert photo.size_hw == pixels.shape[:2] == expected.shape[:2] == photo.prior.intrinsics.size_hw
        assert np.abs(pixels.astype(int) - expected).max() <= 2  # two libraries' inverse transforms


def test_sixteen_bit_tiff_is_scaled_by_its_full_range(tmp_path: Path) -> None:
    pixels = texture((240, 320), 3)
    for number, (kind, factor) in enumerate([(np.uint8, 1), (np.uint16, 257)]):
        path = tmp_path / f"{number}.tif"
        tifffile.imwrite(path, pixels.astype(kind) * factor, photometric="rgb")
        write_tags(path, gps(8.5, 47.4, 500.0) | {"Exif.Image.Make": "SONY", "Exif.Image.Model": "ILCE-6000"})
    catalog, _ = read(tmp_path, minimum=2)
    assert [photo.gnss is not None for photo in catalog.photos] == [True, True]
    for photo in catalog.photos:
        np.testing.assert_array_equal(load_pixels(photo), pixels)


def test_tiffs_that_are_no_photographs(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    cloth = texture((240, 320), 5)
    tifffile.imwrite(tmp_path / "float.tif", cloth.astype(np.float32), photometric="rgb")
    tifffile.imwrite(tmp_path / "map.tif", cloth, photometric="rgb", extratags=[(33550, "d", 3, (0.1, 0.1, 0.0), True)])
    tifffile.imwrite(tmp_path / "short.tif", cloth, photometric="rgb")
    (tmp_path / "short.tif").write_bytes((tmp_path / "short.tif").read_bytes()[:-5000])
    catalog, _ = read(tmp_path)
    assert len(catalog.photos) == 3
    assert "float32" in catalog.rejected["float.tif"]
    assert "map" in catalog.rejected["map.tif"]
    assert "ends before" in catalog.rejected["short.tif"]


def test_damaged_files_copies_and_thumbnails_are_left_out_with_a_reason(tmp_path: Path) -> None:
    good = strip(tmp_path / "flight", 4)
    cut = tmp_path / "flight" / "cut.jpg"
    cut.write_bytes(good[0].read_bytes()[:20_000])
    (tmp_path / "flight" / "empty.JPG").touch()
    (tmp_path / "flight" / "text.jpeg").write_text("no photograph")
    shutil.copy(good[1], tmp_path / "flight" / "copy of 1.jpg")
    write_jpeg(tmp_path / "thumb.jpg", texture((90, 120), 9))
    write_jpeg(tmp_path / "flight" / "IMG_0000_mask.jpg", texture((240, 320), 8))
    (tmp_path / "flight" / "._IMG_0000.jpg").write_bytes(b"macOS")
    catalog, heard = read(tmp_path)
    assert [photo.name for photo in catalog.photos] == [f"flight/{name}.jpg" for name in ("IMG_0000", "IMG_0001", "IMG_0002", "IMG_0003")]
    reasons = dict(catalog.rejected)
    assert set(reasons) == {"flight/copy of 1.jpg", "flight/cut.jpg", "flight/empty.JPG", "flight/text.jpeg", "thumb.jpg"}
    assert "copy of flight/IMG_0001.jpg" in reasons["flight/copy of 1.jpg"]
    assert "damaged" in reasons["flight/cut.jpg"]
    assert "empty" in reasons["flight/empty.JPG"]
    assert "not a JPEG" in reasons["flight/text.jpeg"]
    assert "120 x 90" in reasons["thumb.jpg"]
    assert len(warnings(heard)) == 5


def test_smallest_side_is_a_setting(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    with pytest.raises(TooFewPhotographsError):
        read(tmp_path, ImagesSettings(min_side_px=400))


def test_number_of_threads_changes_nothing(tmp_path: Path) -> None:
    strip(tmp_path, 5)
    assert read(tmp_path, ImagesSettings(threads=1))[0] == read(tmp_path, ImagesSettings(threads=3))[0]


def test_a_run_s_own_products_are_no_photographs(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    write_jpeg(tmp_path / "out" / "preview.jpg", texture((240, 320), 1))
    (tmp_path / "out" / "run.json").write_text("{}")
    assert len(read(tmp_path)[0].photos) == 3


def test_a_link_back_to_the_folder_does_not_run_in_circles(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    (tmp_path / "again").symlink_to(tmp_path, target_is_directory=True)
    catalog, _ = read(tmp_path)
    assert (len(catalog.photos), dict(catalog.rejected)) == (3, {})


def test_photographs_of_two_places_keep_the_larger(tmp_path: Path) -> None:
    strip(tmp_path / "a", 6)
    strip(tmp_path / "b", 4, lat=47.5, first=10)
    catalog, heard = read(tmp_path)
    assert {Path(photo.name).parts[0] for photo in catalog.photos} == {"a"}
    assert set(catalog.rejected) == {f"b/IMG_{number:04d}.jpg" for number in range(10, 14)}
    assert all("11.1 km" in reason for reason in catalog.rejected.values())
    assert any("b/IMG_0010.jpg, b/IMG_0011.jpg, b/IMG_0012.jpg and 1 more" in text for text in warnings(heard))


def test_a_wild_fix_goes_its_photograph_stays(tmp_path: Path) -> None:
    paths = strip(tmp_path, 8)
    write_tags(paths[3], gps(8.9, 47.9, 480.0))
    catalog, heard = read(tmp_path)
    assert [photo.gnss is None for photo in catalog.photos] == [number == 3 for number in range(8)]
    assert any("IMG_0003.jpg" in text and "ignored" in text for text in warnings(heard))


def test_fixes_at_one_point_and_across_the_date_line_are_one_place(tmp_path: Path) -> None:
    for number, lon in enumerate((179.9999, -179.9999, 179.9999, -179.9998)):
        shot(tmp_path / f"{number}.jpg", seed=number, exif=gps(lon, -16.8, 10.0))
    assert len(read(tmp_path)[0].photos) == 4


def test_half_without_gnss_and_a_fix_at_zero(tmp_path: Path) -> None:
    strip(tmp_path, 3)
    for number in range(3):
        shot(tmp_path / f"bare{number}.jpg", seed=50 + number)
    shot(tmp_path / "zero.jpg", seed=60, exif=gps(0.0, 0.0, 0.0))
    catalog, heard = read(tmp_path)
    assert sum(photo.gnss is None for photo in catalog.photos) == 4
    assert any("zero.jpg" in text and "no place on earth" in text for text in warnings(heard))


def test_several_cameras_share_one_prior_each(tmp_path: Path) -> None:
    for number in range(4):
        model = "FC6310" if number % 2 else "FC220"
        focal = "88/10" if number % 2 else "47/10"
        shot(
            tmp_path / f"{number}.jpg",
            seed=number,
            exif={"Exif.Image.Make": "DJI", "Exif.Image.Model": model, "Exif.Photo.FocalLength": focal},
        )
    catalog, _ = read(tmp_path)
    assert len({photo.camera for photo in catalog.photos}) == 2
    assert len({photo.prior.intrinsics.fx for photo in catalog.photos}) == 2


def test_folders_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(PhotographsFolderError, match="no such folder"):
        read(tmp_path / "missing")
    (tmp_path / "file.jpg").write_text("x")
    with pytest.raises(PhotographsFolderError, match="a file, not a folder"):
        read(tmp_path / "file.jpg")
    (tmp_path / "empty").mkdir()
    with pytest.raises(PhotographsFolderError, match="empty"):
        read(tmp_path / "empty")
    raw = tmp_path / "raw"
    raw.mkdir()
    for name in ("a.dng", "b.DNG", "c.mp4"):
        (raw / name).write_text("x")
    with pytest.raises(PhotographsFolderError, match=r"3 other files \(2 \.dng, 1 \.mp4\)") as caught:
        read(raw)
    assert caught.value.exit_code == 2


@pytest.mark.parametrize("count", [1, 2])
def test_too_few_photographs(tmp_path: Path, count: int) -> None:
    strip(tmp_path, count)
    with pytest.raises(TooFewPhotographsError, match=f"only {count} photograph"):
        read(tmp_path)
    assert len(read(tmp_path, minimum=1)[0].photos) == count


def test_too_few_names_what_was_left_out(tmp_path: Path) -> None:
    strip(tmp_path, 2)
    (tmp_path / "z.jpg").touch()
    with pytest.raises(TooFewPhotographsError, match=r"z\.jpg: the file is empty"):
        read(tmp_path)


def test_a_photograph_that_vanished(tmp_path: Path) -> None:
    paths = strip(tmp_path, 3)
    catalog, _ = read(tmp_path)
    paths[0].unlink()
    paths[1].write_bytes(b"")
    for photo in catalog.photos[:2]:
        with pytest.raises(DamagedPhotographError, match=photo.name):
            load_pixels(photo)
    assert cv2.imread(str(paths[2])) is not None
    assert load_pixels(catalog.photos[2]).shape == (240, 320, 3)
