"""The plugin's language is QGIS's, however that was chosen; so are its numbers."""

from __future__ import annotations

import json
import os

from conftest import wait
from inside_form import look
from qgis.core import QgsApplication


def test_words_and_numbers_are_of_qgis_language(dock, photographs):
    wanted = os.environ.get("GEO_NERF_LANGUAGE", "")
    assert str(QgsApplication.instance().translation()).startswith(wanted)
    look(dock, photographs)
    tabs = [dock.tabs.tabText(index).replace("&", "") for index in range(dock.tabs.count())]
    comma = "," if wanted == "de" else "."
    assert tabs[1:] == (["Läufe", "Protokoll"] if wanted == "de" else ["Runs", "Log"])
    assert wait(lambda: f"12{comma}1 cm" in dock.form.facts.text()), dock.form.facts.text()
    assert f"{comma}" in dock.form.cost.text()


def test_what_the_program_says_is_in_qgis_language(plugin):
    from geo_nerf_qgis.dock.words import worded
    from geo_nerf_qgis.program.doctor import parse_diagnosis
    from geo_nerf_qgis.text import help_page

    is_german = os.environ.get("GEO_NERF_LANGUAGE") == "de"
    assert help_page().name == ("index_de.html" if is_german else "index.html") and help_page().is_file()
    how = {"text": "…", "code": "truncated", "values": {}}
    why = {"text": "…", "code": "picture_damaged", "values": {"kind": "JPEG", "how": how}}
    said = worded({"text": "…", "code": "left_out", "values": {"names": "a.jpg", "why": why}})
    german = "Ausgelassen a.jpg: die JPEG-Datei ist beschädigt: sie ist abgeschnitten."
    assert said == (german if is_german else "Left out a.jpg: the JPEG file is damaged: it is truncated.")
    found = {"component": "laspy", "state": "ok", "version": "2", "needed_for": "LAS and LAZ files"}
    told = {"needed_for": {"text": found["needed_for"], "code": "for_las", "values": {}}}
    old, new = (
        parse_diagnosis(json.dumps({"ready": True, "findings": [one]})).findings[0]
        for one in (found, {**found, "told": told})
    )
    assert old.words("needed_for") == "LAS and LAZ files"
    assert new.words("needed_for") == ("LAS- und LAZ-Dateien" if is_german else "LAS and LAZ files")


class Heard:
    """A feedback that keeps warnings."""

    def __init__(self):
        self.warnings = []

    def setProgress(self, part):
        pass

    def pushWarning(self, text):
        self.warnings.append(text)


def test_processing_says_it_in_qgis_language_where_no_field_of_the_dock_is_named(plugin):
    from geo_nerf_qgis.processing.command_run import _Listener
    from geo_nerf_qgis.processing.progress import Progress

    is_german, heard = os.environ.get("GEO_NERF_LANGUAGE") == "de", Heard()
    listener = _Listener(heard, Progress({"poses": 1.0}), {"--gcp": "Ground control"})
    for code, text in (("gnss_not_used", "…"), ("gnss_too_few", "Give points with --gcp."), ("", "--gcp!")):
        listener.hear_output(
            json.dumps({"event": "warning", "step": "poses", "text": text, "code": code, "values": {}})
        )
    german = "Zu wenige andere GNSS-Positionen bleiben: GNSS wird nicht benutzt."
    english = "Too few other GNSS positions remain: GNSS is not used."
    assert heard.warnings == [
        german if is_german else english,
        "Give points with “Ground control”.",
        "“Ground control”!",
    ]
