"""Text of the interface: English in the source, other languages from `i18n/`."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

#: what the texts are filed under in `i18n/*.ts`
CONTEXT = "GeoNerf"


def tr(text: str) -> str:
    """A text in the language of the interface; `text` stands here as a literal, for the list of texts is read from the source."""
    return QCoreApplication.translate(CONTEXT, text)


def load_translator() -> QTranslator | None:
    """A translator for QGIS's language, None where the plugin does not speak it (English is then shown)."""
    settings = QgsSettings()
    is_chosen = settings.value("locale/overrideFlag", False, type=bool)
    language = settings.value("locale/userLocale", "") if is_chosen else QLocale.system().name()
    path = Path(__file__).parent / "i18n" / f"geo_nerf_{str(language)[:2].lower()}.qm"
    translator = QTranslator()
    return translator if path.is_file() and translator.load(str(path)) else None
