"""The plugin's language is QGIS's, however that was chosen; so are its numbers."""

from __future__ import annotations

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
