"""Whose files are in a folder of products: made beside, exchanged whole, others left; killed at any moment, the next try is right."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from geo_nerf.errors import DamagedArtefactError
from geo_nerf.events import Event, Events
from geo_nerf.products import manifest
from geo_nerf.products.manifest import MANIFEST, READY, Made, add_files, adopt, finish_exchange, is_empty, owned, replaced_products
from geo_nerf.products.product_table import find_products

FIRST = {"dsm.tif": "first", "contours.dxf": "first", "tiles/a.copc.laz": "first", "tiles/b.copc.laz": "first"}
SECOND = {"dsm.tif": "second", "tiles/b.copc.laz": "second", "ortho.tif": "second"}


def make(folder: Path, files: dict[str, str], events: Events | None = None, crs: str = "EPSG:25832") -> None:
    with replaced_products(folder, lambda: Made("export", crs, {"statement": "made up"}), events or Events()) as making:
        for name, text in files.items():
            (making / name).parent.mkdir(parents=True, exist_ok=True)
            (making / name).write_text(text)


def there(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != MANIFEST)
    return {path.relative_to(folder).as_posix(): path.read_text() for path in files}


def texts() -> tuple[list[str], Events]:
    heard: list[str] = []

    def listen(event: Event) -> None:
        heard.append(f"{event.kind}: {event.data['text']}")

    return heard, Events("export", (listen,))


def test_a_second_making_leaves_nothing_of_the_first(tmp_path: Path) -> None:
    make(tmp_path, FIRST)
    assert there(tmp_path) == FIRST
    make(tmp_path, SECOND, crs="EPSG:32632")
    assert there(tmp_path) == SECOND and not list(tmp_path.glob(".*"))
    told = json.loads((tmp_path / MANIFEST).read_text())
    assert told["by"] == "export" and told["crs"] == "EPSG:32632" and told["lineage"] == {"statement": "made up"}
    assert told["files"]["ortho.tif"] == {"size": 6, "sha256": hashlib.sha256(b"second").hexdigest()}
    assert {product.name for product in find_products(tmp_path)} == set(SECOND)


def test_empty_folders_go_and_a_file_may_become_a_folder(tmp_path: Path) -> None:
    make(tmp_path, {"a/b/c.txt": "1", "d": "1"})
    make(tmp_path, {"d/e.txt": "2"})
    assert there(tmp_path) == {"d/e.txt": "2"} and not (tmp_path / "a").exists()


def test_files_of_others_stay_and_are_named(tmp_path: Path) -> None:
    make(tmp_path, FIRST)
    (tmp_path / "site.qgz").write_text("mine")
    (tmp_path / "tiles" / "note.tif").write_text("mine")
    heard, events = texts()
    make(tmp_path, SECOND, events)
    assert there(tmp_path) == {**SECOND, "site.qgz": "mine", "tiles/note.tif": "mine"}
    assert len(heard) == 1 and "2 files" in heard[0] and "site.qgz, tiles/note.tif" in heard[0]
    assert "site.qgz" not in owned(tmp_path) and "tiles/note.tif" not in {product.name for product in find_products(tmp_path)}


@pytest.mark.parametrize("name", ["ortho.tif", "dsm.tif", "contours.dxf"])
def test_a_file_of_another_hand_with_a_product_s_name_is_set_aside(tmp_path: Path, name: str) -> None:
    """One that was never ours, one that is made anew, one that is not made any more."""
    make(tmp_path, FIRST)
    (tmp_path / name).write_text("by hand")
    heard, events = texts()
    make(tmp_path, SECOND, events)
    aside = name.replace(".", ".kept-1.")
    assert there(tmp_path) == {**SECOND, aside: "by hand"} and aside in heard[0] and heard[0].startswith("warning")


def test_what_other_libraries_left_beside_goes_with_its_file(tmp_path: Path) -> None:
    """Old statistics or a CRS in an `.aux.xml` would count for the new raster."""
    make(tmp_path, FIRST)
    for name in ("dsm.tif.aux.xml", "contours.dxf.aux.xml", "mine.tif.aux.xml"):
        (tmp_path / name).write_text("stale")
    make(tmp_path, SECOND)
    assert there(tmp_path) == {**SECOND, "mine.tif.aux.xml": "stale"}


def test_a_making_that_fails_leaves_the_first_whole(tmp_path: Path) -> None:
    make(tmp_path, FIRST)
    before = (tmp_path / MANIFEST).read_bytes()
    with (
        pytest.raises(ValueError, match="half"),
        replaced_products(tmp_path, lambda: Made("export", "", {}), Events()) as making,
    ):
        (making / "dsm.tif").write_text("second")
        raise ValueError("half")
    assert there(tmp_path) == FIRST and (tmp_path / MANIFEST).read_bytes() == before


class _Killed(BaseException):
    """As SIGKILL: nothing after it runs."""


def killed_at(monkeypatch: pytest.MonkeyPatch, moment: int) -> Callable[[], None]:
    """Make the `moment`-th change of the disk during an exchange the last one."""
    left = [moment]

    def counted(change: Callable[..., object]) -> Callable[..., object]:
        def changed(*values: object, **options: object) -> object:
            if left[0] == 0:
                raise _Killed
            left[0] -= 1
            return change(*values, **options)

        return changed

    for name in ("replace", "unlink", "rmdir", "rename"):
        monkeypatch.setattr(Path, name, counted(getattr(Path, name)))
    return monkeypatch.undo


def test_killed_at_any_moment_of_the_exchange_the_next_try_ends_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = 0
    for moment in range(60):
        folder = tmp_path / str(moment)
        make(folder, FIRST)
        (folder / "mine.txt").write_text("mine")
        (folder / "step.json").write_text("done: first")
        undo = killed_at(monkeypatch, moment)
        try:
            make(folder, SECOND)
            ended += 1
        except _Killed:
            pass
        finally:
            undo()
        if (folder / "step.json").is_file():
            now = {name: text for name, text in there(folder).items() if not name.startswith(".")}
            assert now == {**FIRST, "mine.txt": "mine", "step.json": "done: first"}, "a step that counts as done has its own files"
            (folder / "step.json").unlink()
        is_whole = (folder / READY).is_dir() or there(folder) == {**SECOND, "mine.txt": "mine"}
        finish_exchange(folder, Events())
        assert there(folder) == {**(SECOND if is_whole else FIRST), "mine.txt": "mine"}, moment
        assert owned(folder) == frozenset(SECOND if is_whole else FIRST), moment
    assert 10 < ended < 50, "some were killed, some not"


def test_a_try_that_was_killed_while_it_made_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / f"{manifest._MAKING}77").mkdir(parents=True)
    (tmp_path / f"{manifest._MAKING}77" / "dsm.tif").write_text("half")
    (tmp_path / READY / "tiles").mkdir(parents=True)  # its manifest has moved: the exchange was over
    assert is_empty(tmp_path)
    make(tmp_path, SECOND)
    assert there(tmp_path) == SECOND and not is_empty(tmp_path)


def test_files_written_later_are_listed_and_gone_ones_are_not(tmp_path: Path) -> None:
    make(tmp_path, FIRST)
    (tmp_path / "report.html").write_text("page")
    (tmp_path / "contours.dxf").unlink()
    add_files(tmp_path, ["report.html", "report.pdf"])
    assert owned(tmp_path) == frozenset({*FIRST, "report.html"} - {"contours.dxf"})
    make(tmp_path, SECOND)
    assert there(tmp_path) == SECOND


def test_a_folder_of_an_older_version_is_taken_over(tmp_path: Path) -> None:
    for name, text in {**FIRST, "letter.txt": "mine", "extra.tif": "mine"}.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    assert owned(tmp_path) is None
    adopt(tmp_path)
    make(tmp_path, SECOND)
    assert there(tmp_path) == {**SECOND, "letter.txt": "mine", "extra.tif": "mine"}


def test_a_damaged_manifest_stops_before_anything_is_made(tmp_path: Path) -> None:
    make(tmp_path, FIRST)
    (tmp_path / MANIFEST).write_text('{"files": 3}')
    with pytest.raises(DamagedArtefactError, match="lists no files"):
        make(tmp_path, SECOND)
    assert there(tmp_path) == FIRST
