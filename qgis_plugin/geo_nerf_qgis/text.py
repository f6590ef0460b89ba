"""Text and numbers of the interface: English in the source, other languages from `i18n/`, all in QGIS's own language."""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator, QUrl

#: what the texts are filed under in `i18n/*.ts`
CONTEXT = "GeoNerf"
#: languages in which 0 takes the singular
_ZERO_IS_ONE = ("fr", "pt_BR")


def tr(text: str) -> str:
    """A text in the language of the interface; `text` stands here as a literal, for the list of texts is read from the source."""
    return QCoreApplication.translate(CONTEXT, text)


def language() -> str:
    """The language QGIS shows, "de" or "pt_BR" say: of `--lang`, of its settings, or of the system."""
    told = getattr(QgsApplication.instance(), "translation", str)()
    if told:
        return str(told)
    settings = QgsSettings()
    is_chosen = settings.value("locale/overrideFlag", False, type=bool)
    return str(settings.value("locale/userLocale", "") if is_chosen else QLocale.system().name())


def load_translator() -> QTranslator | None:
    """A translator for QGIS's language, None where the plugin does not speak it (English is then shown)."""
    path = Path(__file__).parent / "i18n" / f"geo_nerf_{language()[:2].lower()}.qm"
    translator = QTranslator()
    return translator if path.is_file() and translator.load(str(path)) else None


def help_page() -> Path:
    """The help page in QGIS's language, the English one where the plugin does not speak it."""
    folder = Path(__file__).parent / "help"
    page = folder / f"index_{language()[:2].lower()}.html"
    return page if page.is_file() else folder / "index.html"


def help_url(part: str) -> QUrl:
    """A part of the help page, by its id there."""
    url = QUrl.fromLocalFile(str(help_page()))
    url.setFragment(part)
    return url


def locale() -> QLocale:
    """How numbers are written: as QGIS writes them, but never otherwise than the language around them does."""
    own, shown = QLocale(), QLocale(language())
    chosen = own if own.language() == shown.language() else shown
    chosen.setNumberOptions(chosen.numberOptions() | QLocale.NumberOption.OmitGroupSeparator)
    return chosen


def number(value: float, digits: int = 0) -> str:
    """A number with so many decimals."""
    return locale().toString(float(value), "f", digits)


def counted(count: int, one: str, many: str) -> str:
    """The text for a count, with the count for `{0}`; both texts come from `tr`.

    >>> counted(2, tr("{0} photograph"), tr("{0} photographs"))
    '2 photographs'
    """
    is_one = count == 1 or (count == 0 and language().startswith(_ZERO_IS_ONE))
    return filled(one if is_one else many, count)


def filled(text: str, *values: Any, **named: Any) -> str:
    """A text with values for its `{…}`, numbers as `locale` writes them; `{apart_m:.1f}` asks for one decimal."""
    return _Filling().vformat(text, values, named)


class _Filling(string.Formatter):
    """`str.format` in the interface's locale; a value that is not there leaves its field as it stands."""

    def get_value(self, key: int | str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        """A value by its place or its name."""
        known = key < len(args) if isinstance(key, int) else key in kwargs
        return super().get_value(key, args, kwargs) if known else f"{{{key}}}"

    def format_field(self, value: Any, format_spec: str) -> str:
        """A value as text."""
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            if format_spec.startswith(".") and format_spec.endswith("f"):
                return number(value, int(format_spec[1:-1]))
            if not format_spec:
                return (
                    locale().toString(value) if isinstance(value, int) else locale().toString(value, "g", 6)
                )
        return str(format(value, format_spec))
