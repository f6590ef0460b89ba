"""The program's words in the form's, numbers as the language has them, typed paths, and what Start waits for."""

from __future__ import annotations

import json
import os

import pytest
from conftest import path_of, wait
from inside_form import look
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QLocale, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


@pytest.fixture
def german():
    """Numbers as Germans write them."""
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def looks_begun(monkeypatch, dock):
    begun = []
    begin = dock.look.start
    monkeypatch.setattr(
        dock.look, "start", lambda program, folder: (begun.append(folder), begin(program, folder))
    )
    return begun


def test_a_typed_path_is_looked_at_once(dock, photographs, monkeypatch):
    begun, line = looks_begun(monkeypatch, dock), dock.form.photographs.lineEdit()
    for letter in str(photographs):
        QTest.keyClicks(line, letter)
        QgsApplication.processEvents()
    assert begun == [] and not dock.form.start.isEnabled(), "nobody has finished typing"
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert wait(lambda: begun == [str(photographs)])
    assert wait(lambda: dock.form.found is not None) and begun == [str(photographs)]


def test_a_typed_path_is_looked_at_after_a_rest(dock, photographs, monkeypatch):
    begun = looks_begun(monkeypatch, dock)
    QTest.keyClicks(dock.form.photographs.lineEdit(), str(photographs))
    assert begun == [] and wait(lambda: begun == [str(photographs)], 5)


def test_an_emptied_path_is_no_folder(dock, photographs, monkeypatch):
    look(dock, photographs)
    begun = looks_begun(monkeypatch, dock)
    dock.form.photographs.lineEdit().clear()
    QTest.keyClick(dock.form.photographs.lineEdit(), Qt.Key.Key_Return)
    assert begun == [] and "Drop a folder" in dock.form.facts.text() and not dock.form.start.isEnabled()


def test_no_window_takes_the_keyboard_from_who_types(plugin, photographs, monkeypatch):
    QgsSettings().setValue("geo_nerf/program", "/nowhere/geo-nerf")
    monkeypatch.setenv("PATH", "/nowhere")
    dock = plugin.open_dock()
    asked = []
    dock.program_missing.disconnect()
    dock.program_missing.connect(lambda: asked.append(QApplication.activeModalWidget()))
    monkeypatch.setattr(dock.search, "start", lambda: dock._on_searched())
    QTest.keyClicks(dock.form.photographs.lineEdit(), str(photographs))
    QTest.keyClick(dock.form.photographs.lineEdit(), Qt.Key.Key_Return)
    assert wait(lambda: "not found" in dock.form.facts.text()) and asked == []
    assert dock.form.set_up.isVisible() and not dock.form.start.isEnabled()
    dock.form.set_up.click()
    assert len(asked) == 1


def complaint(form, **fields):
    for name, value in fields.items():
        getattr(form, name).setFilePath(str(value))
    form.check()
    return form.complaints.text()


def test_start_waits_for_a_form_that_can_work(dock, photographs, tmp_path):
    form = dock.form
    assert not form.start.isEnabled()
    form.set_photographs(str(photographs))
    assert not form.start.isEnabled(), "nobody has looked at them yet"
    look(dock, photographs)
    assert wait(form.start.isEnabled)
    (tmp_path / "file").write_text("")
    (tmp_path / "other").mkdir()
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "run.json").write_text(json.dumps({"photos": str(tmp_path / "other")}))
    (tmp_path / "link").symlink_to(photographs)
    wrong = {
        "relative/out": "whole path",
        photographs: "must not be the folder",
        tmp_path / "link": "must not be the folder",
        photographs / "out": "must not lie in",
        tmp_path / "link" / "deep" / "out": "must not lie in",
        tmp_path / "file": "this is a file",
        tmp_path / "file" / "out": "cannot be written",
        tmp_path / ("n" * 300): "cannot be written",
        tmp_path / "run": "other photographs",
        "/proc/out": "",
    }
    for out, words in wrong.items():
        assert words in complaint(form, out=out) and not form.start.isEnabled(), out
        assert form.notes["out"].isVisibleTo(form) and form.notes["out"].text() == form.complaints.text()
    assert complaint(form, out=tmp_path / "new") == "" and form.start.isEnabled()
    assert "control file" in complaint(form, gcp=tmp_path) and form.notes["gcp"].text()
    assert complaint(form, gcp="") == ""
    form.crs.heights.setEditText("nonsense")
    form.check()
    assert "EPSG code" in form.complaints.text() and not form.start.isEnabled()


def test_a_folder_that_cannot_be_written_keeps_start_off(dock, photographs, tmp_path, monkeypatch):
    look(dock, photographs)
    access = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: not (mode & os.W_OK) and access(path, mode))
    assert (
        "cannot be written" in complaint(dock.form, out=tmp_path / "new") and not dock.form.start.isEnabled()
    )


def test_photographs_that_lie_nowhere_need_control(dock, photographs):
    look(dock, photographs)
    dock.form.show_found({**dock.form.found, "gnss": None})
    assert "choose a control file" in dock.form.complaints.text() and not dock.form.start.isEnabled()
    dock.form.show_found({**dock.form.found, "photos": 2})
    assert not dock.form.start.isEnabled()
    complaint(dock.form, gcp=path_of("GEO_NERF_CONTROL"))
    assert "three photographs" in dock.form.complaints.text()


def test_every_setting_that_the_program_names_has_a_field(dock):
    from geo_nerf_qgis.dock.fields import setting_labels

    named = (
        set(path_of("GEO_NERF_SETTINGS_NAMED").read_text().split())
        if "GEO_NERF_SETTINGS_NAMED" in os.environ
        else set()
    )
    assert named <= set(setting_labels())
    further = dock.form.further
    assert further.settings() == ()
    further.inputs["images.altitude"].setCurrentIndex(1)
    further.inputs["surface.min_confidence"].setValue(0.25)
    further.inputs["field.seed"].setValue(0)
    further.marks.setEditText("2,5" if QLocale().decimalPoint() == "," else "2.5")
    wanted = {
        "images.altitude=ellipsoid",
        "surface.min_confidence=0.25",
        "field.seed=0",
        "poses.marks_scale=2.5",
    }
    assert set(further.settings()) == wanted and further.is_understood()
    further.marks.setEditText("a lot")
    assert not further.is_understood()
    dock.form.check()
    assert "ratio" in dock.form.complaints.text() or not dock.form.start.isEnabled()


def test_what_the_program_says_is_worded_for_a_form(plugin):
    from geo_nerf_qgis.dock import words
    from geo_nerf_qgis.running.progress import Spoken, Told

    warning = {
        "text": "… say what they are with `--set images.altitude=…`.",
        "code": "altitudes_taken_as_ellipsoidal",
        "values": {},
    }
    said = words.said(Spoken.of(warning["text"], Told("warning", "poses", warning)))
    assert "“Altitudes are above”" in said and "--set" not in said and "images." not in said
    error = {
        "code": "marks_size",
        "where": "--gcp /x/gcp.txt",
        "text": "…",
        "what": {"text": "…", "code": "marks_size", "values": {"ratio": 2.5}},
        "mend": {
            "text": "Run again with `--set poses.marks_scale=2.5`.",
            "code": "set_marks_scale",
            "values": {"ratio": 2.5},
        },
    }
    told = words.error_text(error)
    assert told.startswith("Control /x/gcp.txt: ") and "“Marks were measured on”" in told and "--" not in told
    for text in (
        "Choose another folder with -o.",
        "Give ground control with --gcp (at least three points).",
        "Lower `field.grid_rate` and `field.net_rate`, or use another `field.seed`",
        "`geo-nerf inspect PHOTOS` suggests some. Use --crs EPSG:25832",
        "try field.refine_poses=false.",
    ):
        assert not any(part in words.without_options(text) for part in ("--", "-o", "field.", "`")), (
            words.without_options(text)
        )
    assert words.without_options("see image-o.jpg --other") == "see image-o.jpg --other"


def left_out(why):
    return {"text": "left out a.jpg: whatever.", "code": "left_out", "values": {"names": "a.jpg", "why": why}}


def test_a_value_may_be_a_sentence(plugin):
    from geo_nerf_qgis.dock import words

    how = {"text": "…", "code": "truncated", "values": {}}
    why = {"text": "…", "code": "picture_damaged", "values": {"kind": "JPEG", "how": how}}
    assert words.worded(left_out(why)) == "Left out a.jpg: the JPEG file is damaged: it is truncated."
    assert words.worded(left_out("as old programs say")) == "Left out a.jpg: as old programs say."
    unknown = {"text": "as new programs say", "code": "of tomorrow", "values": {}}
    assert words.worded(left_out(unknown)) == "Left out a.jpg: as new programs say."
    names = {"text": "…", "code": "and_more", "values": {"names": "a.jpg, b.jpg", "count": 4}}
    listed = {"text": "…", "code": "names_and_why", "values": {"names": names, "why": how}}
    few = {
        "text": "…",
        "code": "too_few_photographs",
        "values": {"usable": 2, "minimum": 3, "left_out": [listed]},
    }
    assert words.worded(few).endswith("overlap. a.jpg, b.jpg and 4 more: it is truncated")


def test_the_log_speaks_the_interfaces_language(plugin):
    from geo_nerf_qgis.dock import words
    from geo_nerf_qgis.running.progress import read_line
    from geo_nerf_qgis.running.run import Run

    run = Run(None)
    for line in (
        json.dumps({"event": "step", "step": "poses", "state": "done", "seconds": 8}),
        json.dumps({"event": "warning", "step": "poses", "text": "x", "code": "gnss_not_used", "values": {}}),
        json.dumps(
            {
                "event": "error",
                "step": "",
                "code": "no",
                "text": "Choose another folder with -o.",
                "where": "",
            }
        ),
    ):
        run.hear(read_line(line))
    assert [words.log_line(line) for line in run.log] == [
        "Orienting photographs: finished, 8 s",
        "Orienting photographs: ⚠ Too few other GNSS positions remain: GNSS is not used.",
    ]
    assert "“Output folder”" in words.error_text(run.error.data)


def test_numbers_are_written_as_the_language_writes_them(dock, photographs, german, monkeypatch):
    from geo_nerf_qgis import text
    from geo_nerf_qgis.dock import words

    monkeypatch.setattr(text, "language", lambda: "de")
    assert text.number(1234.5, 1) == "1234,5" and text.filled("{0:.2f} m, {n}", 0.5, n=3) == "0,50 m, 3"
    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    assert f"{100 * told['flight']['gsd_m']:.1f}".replace(".", ",") + " cm" in words.facts_html(told)
    assert text.counted(1, "{0} photograph", "{0} photographs") == "1 photograph"
    assert text.counted(2, "{0} photograph", "{0} photographs") == "2 photographs"
    monkeypatch.setattr(text, "language", lambda: "fr")
    assert text.counted(0, "{0} photographie", "{0} photographies") == "0 photographie"


def test_a_program_without_codes_is_understood(dock):
    from geo_nerf_qgis.dock import words

    told = json.loads((path_of("GEO_NERF_INSPECTION") / "inspection.json").read_text())
    told.pop("told", None)
    told["warnings"] = ["Give control points with --gcp."]
    assert "“Control”" in words.facts_html(told) and "--gcp" not in words.facts_html(told)


def test_the_log_shows_one_run_at_a_time(dock, photographs, tmp_path):
    from inside_runs import start

    first = start(dock, photographs, tmp_path / "crash")
    second = start(dock, photographs, tmp_path / "quick")
    assert wait(lambda: second.is_over() and first.is_over(), 40)
    wait(lambda: False, 0.3)
    text = dock.log.toPlainText()
    chosen = dock.runs.chosen()
    other = first if chosen is second else second
    assert text.startswith(chosen.name) and str(other.request.out) not in text
    assert text.count("Reading photographs: finished") == 1


def test_help_is_there(dock):
    from geo_nerf_qgis.text import help_page, help_url

    page = help_page().read_text(encoding="utf-8")
    assert help_page().name == "index.html" and help_url("runs").toString().endswith("/help/index.html#runs")
    for name in (
        "Reference system",
        "Quality",
        "Output folder",
        "Area of the cloud",
        "Further products",
        "More",
    ):
        assert f"<dt>{name}" in page or name in page
    assert dock.form.help.isVisibleTo(dock.form)
    for one in (
        dock.form.photographs,
        dock.form.crs,
        dock.form.preset,
        dock.form.out,
        dock.form.area.way,
        dock.form.gcp,
    ):
        assert one.toolTip(), one
