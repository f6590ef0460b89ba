"""The orthophoto of a scene whose every colour is known."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest

from geo_nerf.errors import NothingMeasuredError
from geo_nerf.events import Events
from geo_nerf.frame import LocalFrame
from geo_nerf.georef import ortho as ortho_module
from geo_nerf.georef.balance import exposure_gains
from geo_nerf.georef.lattice import Lattice
from geo_nerf.georef.ortho import Ortho
from geo_nerf.types import Grid
from tests.georef.views import FakeScene, Pinhole, View, looking_down, render

FRAME = LocalFrame(11.2, 48.1, 560.0)
CRS = pyproj.CRS("EPSG:25832")
PINHOLE = Pinhole((300, 400), 300.0, 300.0, 200.0, 150.0)
#: x0, x1, y0, y1, height, local metres
BOX = (-2.0, 2.0, -2.0, 2.0, 8.0)


def ramps(x, y):
    """Colour tells the place: red is east, green is north."""
    return np.stack([100 + 6 * x, 100 + 6 * y, np.full_like(x, 60.0)], -1).clip(1, 254)


def scene_of(places, colours, box=None) -> FakeScene:
    poses = [looking_down(*place) for place in places]
    views = tuple(View(k, f"{k}.jpg", PINHOLE, pose) for k, pose in enumerate(poses))
    return FakeScene(views, [render(PINHOLE, pose, colour, box) for pose, colour in zip(poses, colours, strict=True)])


def dsm_of(box=None, half=12.0, cell=0.1) -> Grid:
    """The flat ground (and the box) as a DSM, each cell by the frame itself."""
    corners = FRAME.local_to_crs(np.array([[-half, -half, 0], [half, -half, 0], [-half, half, 0], [half, half, 0]]), CRS)
    lattice = Lattice.around(corners[:, :2].min(axis=0), corners[:, :2].max(axis=0), cell)
    row, column = (part.reshape(-1) for part in np.mgrid[0 : lattice.rows, 0 : lattice.columns])
    centres = lattice.centres(row, column)
    local = FRAME.crs_to_local(np.column_stack([centres, np.full(len(centres), 560.0)]), CRS)
    up = np.zeros(len(local))
    if box is not None:
        up[(local[:, 0] > box[0]) & (local[:, 0] < box[1]) & (local[:, 1] > box[2]) & (local[:, 1] < box[3])] = box[4]
    height = FRAME.local_to_crs(np.column_stack([local[:, :2], up]), CRS)[:, 2]
    height[np.abs(local[:, :2]).max(axis=1) > half] = np.nan
    return lattice.grid(CRS, height.reshape(lattice.rows, lattice.columns).astype(np.float32))


def make_ortho(*given, **options) -> Grid:
    """The picture alone."""
    return both(*given, **options).picture


def both(*given, **options) -> Ortho:
    return ortho_module.make_ortho(*given, **options)


def local_of(ortho: Grid) -> np.ndarray:
    rows, columns = ortho.values.shape[1:]
    row, column = np.mgrid[0:rows, 0:columns]
    east, north = ortho.west + (column + 0.5) * ortho.cell_m, ortho.north - (row + 0.5) * ortho.cell_m
    xyz = np.column_stack([east.ravel(), north.ravel(), np.full(east.size, 560.0)])
    return FRAME.crs_to_local(xyz, CRS).reshape(rows, columns, 3)


def test_every_colour_lands_in_its_cell():
    scene = scene_of([(0, 0, 30), (6, 3, 32), (-7, -4, 29)], [ramps] * 3)
    ortho = make_ortho(dsm_of(), scene, FRAME, 0.08, Events())
    local = local_of(ortho)
    inside = np.abs(local[..., :2]).max(axis=-1) < 11.5
    truth = ramps(local[..., 0], local[..., 1]).transpose(2, 0, 1)
    assert ortho.mask is not None and ortho.mask[inside].all()
    assert not ortho.mask[np.abs(local[..., :2]).max(axis=-1) > 12.5].any()
    # 6 grey values a metre: one grey value is a sixth of a metre, the mean tells centimetres
    error = (ortho.values.astype(float) - truth)[:, inside]
    assert np.abs(error).max() <= 1.5
    assert np.abs(error.mean(axis=1)).max() < 0.12
    for edge in (ortho.west, ortho.north):
        assert edge / 0.08 == pytest.approx(round(edge / 0.08), abs=1e-4)


def test_what_a_building_hides_from_one_photograph_comes_from_another():
    places = [(-9.0, 0.0, 30.0), (30.0, 0.0, 30.0)]
    wide = Pinhole((400, 700), 220.0, 220.0, 350.0, 200.0)
    poses = [looking_down(*place) for place in places]

    def blue(x, y):
        return np.stack([0 * x + 10, 0 * x + 20, 0 * x + 200], -1)

    def green(x, y):
        return np.stack([0 * x + 10, 0 * x + 200, 0 * x + 20], -1)

    views = tuple(View(k, str(k), wide, pose) for k, pose in enumerate(poses))
    scene = FakeScene(views, [render(wide, pose, colour, BOX) for pose, colour in zip(poses, (blue, green), strict=True)])
    ortho = make_ortho(dsm_of(BOX), scene, FRAME, 0.1, Events(), balance=False)
    local = local_of(ortho)
    x, y = local[..., 0], np.abs(local[..., 1])
    # the box's shadow in the first photograph ends where the line over its eastern edge meets the ground: 2 + 8 * 11 / 22 = 6 m east
    shadow, lit = (x > 2.3) & (x < 5.7) & (y < 1.5), (x > 6.5) & (x < 9) & (y < 1.5)
    assert (ortho.values[1][shadow] > 150).all() and (ortho.values[2][shadow] < 60).all()
    assert (ortho.values[2][lit] > 150).all() and (ortho.values[1][lit] < 60).all()
    roof = (np.abs(x) < 1.7) & (y < 1.7)
    assert (ortho.values[0][roof] > 250).all()
    # the box is not smeared over the ground behind it, as an orthophoto that ignores visibility would
    assert (ortho.values[0][shadow] < 60).all()


def test_what_no_photograph_sees_stays_empty():
    scene = scene_of([(-9.0, 0.0, 30.0)], [ramps], BOX)
    ortho = make_ortho(dsm_of(BOX), scene, FRAME, 0.1, Events())
    local = local_of(ortho)
    shadow = (local[..., 0] > 2.4) & (local[..., 0] < 4.5) & (np.abs(local[..., 1]) < 1.5)
    assert ortho.mask is not None and not ortho.mask[shadow].any()
    assert (ortho.values[:, shadow] == 0).all()
    with pytest.raises(NothingMeasuredError, match="orthophoto"):
        make_ortho(dsm_of(), scene_of([(500.0, 0, 30)], [ramps]), FRAME, 0.5, Events())


def grey(value):
    return lambda x, y: np.full((*x.shape, 3), float(value))


def checks(x, y):
    """Squares of 0.4 m, so that details show."""
    return np.stack([100 + 40 * ((np.floor(x / 0.4) + np.floor(y / 0.4)) % 2)] * 3, -1)


def test_seams_are_soft_and_the_nearest_photograph_wins():
    scene = scene_of([(-5, 0, 30), (5, 0, 30)], [grey(110), grey(122)])
    found = both(dsm_of(), scene, FRAME, 0.1, Events(), balance=False)
    ortho, source = found.picture, found.source.values
    local = local_of(ortho)
    line = np.abs(local[..., 1]) < 3
    west, east = line & (local[..., 0] < -2) & (local[..., 0] > -10), line & (local[..., 0] > 2) & (local[..., 0] < 10)
    assert (ortho.values[0][west] == 110).all() and (ortho.values[0][east] == 122).all()
    assert (source[west] == 1).all() and (source[east] == 2).all() and ((source > 0) == ortho.mask).all()
    across = ortho.values[0][len(line) // 2, 40:-40].astype(int)
    assert (across[0], across[-1]) == (110, 122) and 0 < np.abs(np.diff(across)).max() <= 2


def test_details_come_from_one_photograph_though_another_lies_beside_them():
    """The second photograph is 0.3 m off: mixed, the squares would blur; here they stay as sharp as the photographs'."""
    places = [(-5, 0, 30), (5, 0, 30)]
    shifted = [checks, lambda x, y: checks(x - 0.3, y) + 10]
    scene = scene_of(places, shifted)
    deep = FakeScene(scene.views, scene.images, levels=3)
    ortho = make_ortho(dsm_of(), deep, FRAME, 0.1, Events(), balance=False)
    local = local_of(ortho)
    seam = (np.abs(local[..., 0]) < 0.8) & (np.abs(local[..., 1]) < 6)
    away = (np.abs(local[..., 0] + 5) < 0.8) & (np.abs(local[..., 1]) < 6)
    spread = [float(np.std(ortho.values[0][part].astype(float))) for part in (seam, away)]
    assert spread[0] > 0.85 * spread[1] > 10
    means = [ortho.values[0][part].mean() for part in (seam, away)]
    assert 2 < means[0] - means[1] < 8  # half of the ten grey levels that part them


def test_a_strange_neighbour_does_not_run_over():
    """What differs by more than an exposure is another thing: its colour stays on its own side of the seam."""
    scene = scene_of([(-5, 0, 30), (5, 0, 30)], [grey(60), grey(200)])
    across = make_ortho(dsm_of(), scene, FRAME, 0.1, Events(), balance=False).values[0][100]
    assert set(np.unique(across[np.abs(np.arange(len(across)) - 120) < 80])) <= {*range(58, 63), *range(198, 203)}


def test_narrow_gaps_close_and_wide_ones_do_not():
    scene = scene_of([(0, 0, 30)], [ramps])
    scene.masks[0] = np.ones((300, 400), bool)
    scene.masks[0][100, 100:300] = False  # with the four pixels that are mixed: four cells
    scene.masks[0][180:220, 150:250] = False
    found = both(dsm_of(half=8.0), scene, FRAME, 0.1, Events())
    local = local_of(found.picture)
    narrow = (np.abs(local[..., 1] - 5.0) < 0.1) & (np.abs(local[..., 0]) < 7)
    wide = (np.abs(local[..., 1] + 5.0) < 1.2) & (np.abs(local[..., 0]) < 4)
    assert found.picture.mask[narrow].all() and (found.source.values[narrow] == 1).all() and not found.picture.mask[wide].any()
    truth = ramps(local[..., 0], local[..., 1]).transpose(2, 0, 1)
    assert np.abs(found.picture.values.astype(float) - truth)[:, narrow].max() < 4


def test_balance_takes_out_exposure():
    def dimmed(x, y):
        return ramps(x, y) * 0.7

    scene = scene_of([(-6, 0, 30), (0, 0, 30), (6, 0, 30)], [ramps, dimmed, ramps])
    plain, even = (make_ortho(dsm_of(), scene, FRAME, 0.1, Events(), balance=on) for on in (False, True))
    local = local_of(even)
    inside = np.abs(local[..., :2]).max(axis=-1) < 10
    truth = ramps(local[..., 0], local[..., 1]).transpose(2, 0, 1)

    def unevenness(ortho: Grid) -> float:
        ratio = np.log((ortho.values + 1.0) / truth)[:, inside]
        return float(ratio.std())

    assert unevenness(plain) > 0.1
    assert unevenness(even) < 0.02


def test_gains_are_the_exposures_and_survive_outliers():
    rng = np.random.default_rng(0)
    exposure = rng.uniform(0.8, 1.25, (6, 3))
    i, j = rng.integers(0, 6, (2, 4000))
    true = rng.uniform(40, 180, (4000, 3))
    first, second = true * exposure[i], true * exposure[j]
    second[:300] = rng.uniform(20, 230, (300, 3))
    gains = exposure_gains(i, j, first, second, 6)
    even = gains * exposure
    assert np.abs(even / even.mean(axis=0) - 1).max() < 0.01


def test_a_coarse_raster_reads_a_coarse_level():
    scene = scene_of([(0, 0, 30)], [ramps])
    deep = FakeScene(scene.views, scene.images, levels=3)
    make_ortho(dsm_of(), deep, FRAME, 0.45, Events())
    assert {level for _, level in deep.asked} == {2}
    make_ortho(dsm_of(), fine := FakeScene(scene.views, scene.images, levels=3), FRAME, 0.1, Events())
    assert {level for _, level in fine.asked} == {0}


def test_blocks_change_nothing(monkeypatch):
    scene = scene_of([(0, 0, 30), (6, 3, 32)], [ramps] * 2)
    whole = make_ortho(dsm_of(), scene, FRAME, 0.2, Events())
    monkeypatch.setattr("geo_nerf.georef.ortho.BLOCK", 37)
    assert np.array_equal(make_ortho(dsm_of(), scene, FRAME, 0.2, Events()).values, whole.values)


@pytest.mark.parametrize("places", [[(0, 0, 30), (5, 0, 30)], [(0, 0, 30)]], ids=["another shows it", "no other shows it"])
def test_masked_pixels_give_no_colour(places):
    """A blue disc in the middle of the best photograph, masked: the other one's colour is taken, or none."""
    scene = scene_of(places, [ramps] * len(places))
    rows, columns = np.mgrid[0:300, 0:400]
    disc = (rows - 150) ** 2 + (columns - 200) ** 2 < 30**2
    scene.images[0][disc] = 0, 0, 255
    painted = make_ortho(dsm_of(), scene, FRAME, 0.1, Events())
    scene.masks[0] = ~disc
    ortho = make_ortho(dsm_of(), scene, FRAME, 0.1, Events())
    blue = [np.asarray(one.values[2].astype(int) > 75) for one in (painted, ortho)]
    assert blue[0].mean() > 0.03 and not blue[1].any()
    inside = np.linalg.norm(local_of(ortho)[..., :2], axis=-1) < 2.5
    assert ortho.mask is not None and ortho.mask[inside].all() == (len(places) == 2) == ortho.mask[inside].any()
