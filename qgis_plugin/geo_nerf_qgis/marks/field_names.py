"""Which field of a layer names its points and which holds their heights, told by what the fields are called.

In: a layer. Out: names of fields, "" where no name tells.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from qgis.core import NULL, QgsField, QgsVectorLayer

#: words of a field's name, the surest first
_NAMES = tuple(
    words.split()
    for words in (
        "name label pointname pointid punktname punktnummer punktnr pktnr ptname ptid nombre nom nome",
        "gcp gcpid gcpname marker bezeichnung designation etiqueta rotulo matricule code",
        "punkt point pt pkt nr no num number nummer numero pointno pid",
        "id",
    )
)
_HEIGHTS = tuple(
    words.split()
    for words in (
        "z h height elev elevation hoehe alt altitude altitud altura cota quota hauteur cote",
        "zcoord coordz pointz gpsheight rl level niveau nhn uh",
        "orthometric ellipsoidal ortho hell hellip hortho ellipsoidalheight orthometricheight",
    )
)
#: a height's name may end in its unit or datum
_MORE = frozenset("m meter metres meters ft nhn nn msl amsl wgs84 ell ellipsoid geoid dhhn2016".split())
#: and none of these is what a point's height is
_OTHERS = "above antenna antenne pole rod stab instrument sigma std dev error rms acc prec accuracy precision"
_NOT_HEIGHTS = frozenset(_OTHERS.split())


def name_field(layer: QgsVectorLayer) -> str:
    """The field that names points: the first whose name says so and whose values differ; "" without."""
    for field in _called(layer.fields(), _NAMES):
        if _differs(layer, field.name()):
            return str(field.name())
    return ""


def height_field(layer: QgsVectorLayer) -> str:
    """The numeric field that holds heights; "" without."""
    numeric = [field for field in layer.fields() if field.isNumeric()]
    return next((str(field.name()) for field in _called(numeric, _HEIGHTS)), "")


def _called(fields: Iterable[QgsField], wanted: Sequence[Sequence[str]]) -> list[QgsField]:
    """Fields whose names, or the names shown for them, are among those wanted; the surest first."""
    found = []
    for rank, words in enumerate(wanted):
        for field in fields:
            ranks = [
                words.index(key)
                for text in (field.name(), field.alias())
                for key in _keys(text)
                if key in words
            ]
            if ranks and field not in [one for _, one in found]:
                found.append(((rank, min(ranks)), field))
    return [field for _, field in sorted(found, key=lambda pair: pair[0])]


def _keys(name: str) -> list[str]:
    """What a field's name may be looked up by: "Höhe [m]" by "hoehem" and "hoehe"."""
    plain = name.lower()
    for letter, spelt in (("ö", "oe"), ("ä", "ae"), ("ü", "ue"), ("ß", "ss")):
        plain = unicodedata.normalize("NFC", plain).replace(letter, spelt)
    plain = "".join(
        letter for letter in unicodedata.normalize("NFD", plain) if not unicodedata.combining(letter)
    )
    words = re.findall(r"[a-z]+\d*|\d+", plain)
    if _NOT_HEIGHTS & set(words):
        return []
    kept = [word for word in words if word not in _MORE] or words
    return ["".join(words), "".join(kept)]


def _differs(layer: QgsVectorLayer, field: str) -> bool:
    """Whether a field's values name points apart: none is empty, no two are alike (the first hundred are looked at)."""
    at, seen = layer.fields().lookupField(field), []
    for feature in layer.getFeatures():
        value = feature.attribute(at)
        seen.append("" if value in (None, NULL) else str(value).strip())
        if len(seen) == 100:
            break
    return bool(seen) and "" not in seen and len(set(seen)) == len(seen)
