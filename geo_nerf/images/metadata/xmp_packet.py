"""An XMP packet (RDF in XML) becomes text by key, as `xmp.drone-dji.rtkflag`; a malformed one gives what is sure.

Makers' packets are broken now and then: an undeclared prefix, an attribute given twice, one byte that is not
UTF-8, a cut end. XML parsers refuse them whole, and an RTK flight becomes one without. So prefixes need no
declaration here, and what is no XML is searched for its attributes and plain elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

#: names by which our keys know a namespace, whatever prefix a packet gives it
_PREFIXES = {
    "http://www.dji.com/drone-dji/1.0": "drone-dji", "http://www.skydio.com/drone-skydio/1.0": "drone-skydio",
    "http://www.parrot.com/drone-parrot/1.0": "drone-parrot", "http://www.yuneec.com/drone-yuneec/1.0": "drone-yuneec",
    "http://www.autel.com/drone/1.0": "drone", "http://ns.autelrobotics.com/drone/1.0": "drone", "http://pix4d.com/camera/1.0": "camera",
    "http://www.pix4d.com/camera/1.0": "camera", "http://ns.adobe.com/exif/1.0": "exif", "http://ns.adobe.com/tiff/1.0": "tiff",
    "http://ns.adobe.com/xap/1.0": "xmp", "http://ns.adobe.com/xap/1.0/mm": "xmpmm", "http://sensefly.com/crsinfo/1.0": "crsinfo",
    "http://ns.flir.com/xmp/1.0": "flir", "http://ns.adobe.com/xap/1.0/stype/resourceevent": "stevt",
}  # fmt: skip
_JUNK_BEHIND = expat.errors.codes[expat.errors.XML_ERROR_JUNK_AFTER_DOC_ELEMENT]
_SYNTAX = frozenset({"rdf", "x", "xml", "xmlns"})
_NAME = r"([A-Za-z_][\w.-]*):([A-Za-z_][\w.-]*)"
_ATTRIBUTE = re.compile(rf"""(?<![\w:.-]){_NAME}\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')""")
_ELEMENT = re.compile(rf"<{_NAME}(?:\s[^<>]*)?(?<!/)>([^<]*)</\1:\2\s*>")
_UNSURE = re.compile(r"<!--.*?-->|<!\[CDATA\[.*?\]\]>", re.DOTALL)


@dataclass(frozen=True)
class XmpRead:
    """What a packet holds."""

    values: Mapping[str, str] = field(default_factory=dict)
    #: why it is no XML, "" for a sound packet
    fault: str = ""
    #: keys given twice with different values: neither is taken
    twice: tuple[str, ...] = ()


def read_xmp_packet(data: bytes) -> XmpRead:
    """Read a packet, sound or not."""
    reader = _Reader()
    try:
        reader.read(_trimmed(data))
    except expat.ExpatError as error:
        if error.code != _JUNK_BEHIND:  # padding of another kind than blanks: the packet itself is whole
            return _salvaged(data, expat.ErrorString(error.code))
    except _DocumentTypeFound:
        return _salvaged(data, "it declares a document type")
    undeclared = sorted(reader.used - reader.declared - _SYNTAX)
    fault = f"prefix {', '.join(undeclared)} is not declared" if undeclared else ""
    values, twice = _joined(reader.pairs, reader.declarations)
    return XmpRead(values, fault, twice)


def _trimmed(data: bytes) -> bytes:
    """Without the padding around a packet in UTF-8."""
    return data if data[:2] in (b"\xff\xfe", b"\xfe\xff", b"<\0", b"\0<") else data.strip(b"\0 \t\r\n")


def joined_packets(packets: Iterable[bytes]) -> XmpRead:
    """Several packets of one file; of a key in two of them the first packet's counts."""
    values: dict[str, str] = {}
    faults: list[str] = []
    twice: list[str] = []
    for packet in packets:
        read = read_xmp_packet(packet)
        values = {**read.values, **values}
        faults += [read.fault] if read.fault else []
        twice += read.twice
    return XmpRead(values, "; ".join(faults), tuple(twice))


class _DocumentTypeFound(Exception):
    """XMP has no document type; one may define entities."""


class _Reader:
    """Walks a packet and collects `(path of names, text)`."""

    def __init__(self) -> None:
        self.pairs: list[tuple[tuple[str, ...], str]] = []
        self.declarations: dict[str, str] = {}
        self.used: set[str] = set()
        self._path: list[str] = []
        self._texts: list[str] = []

    @property
    def declared(self) -> set[str]:
        return set(self.declarations)

    def read(self, data: bytes) -> None:
        parser = expat.ParserCreate()
        parser.buffer_text = True
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._text
        parser.StartDoctypeDeclHandler = self._doctype
        parser.Parse(data, True)

    def _doctype(self, *_: object) -> None:
        raise _DocumentTypeFound

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._path.append(name)
        self._texts.append("")
        self.used.add(_prefix(name))
        for key, value in attributes.items():
            if key.startswith("xmlns:"):
                self.declarations[key[6:]] = value
            else:
                self.used.add(_prefix(key))
                self.pairs.append(((*self._path, key), value))

    def _end(self, _: str) -> None:
        text = self._texts.pop().strip()
        if text:
            self.pairs.append((tuple(self._path), text))
        self._path.pop()

    def _text(self, text: str) -> None:
        self._texts[-1] += text


def _prefix(name: str) -> str:
    return name.partition(":")[0] if ":" in name else "xml"


def _joined(
    pairs: Iterable[tuple[tuple[str, ...], str]], declarations: Mapping[str, str]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """Values by key, items of a list with a blank between, and the keys with two values that are no list."""
    values: dict[str, str] = {}
    twice: list[str] = []
    for path, text in pairs:
        key = _key(path, declarations)
        if not key:
            continue
        if key not in values:
            values[key] = text
        elif "rdf:li" in path:
            values[key] += f" {text}"
        elif values[key] != text:
            twice.append(key)
    return {key: text for key, text in values.items() if key not in twice}, tuple(twice)


def _key(path: Iterable[str], declarations: Mapping[str, str]) -> str:
    """`xmp.drone-skydio.cameraorientationned/drone-skydio:yaw`; "" for the syntax around the properties."""
    names = [name for name in path if _prefix(name) not in _SYNTAX]
    if not names:
        return ""
    parts = [
        f"{_known_prefix(prefix, declarations)}:{name}"
        for prefix, _, name in (one.partition(":") for one in names)
    ]
    return f"xmp.{'/'.join(parts).replace(':', '.', 1)}".lower()


def _known_prefix(prefix: str, declarations: Mapping[str, str]) -> str:
    uri = declarations.get(prefix, "").strip().lower().replace("https://", "http://").rstrip("/#")
    return _PREFIXES.get(uri, prefix)


def _salvaged(data: bytes, why: str) -> XmpRead:
    """Attributes and plain elements of a packet that is no XML: each whole in itself."""
    text = _UNSURE.sub("", data.decode("utf-8", errors="replace"))
    pairs = [
        ((f"{prefix}:{name}",), double or single) for prefix, name, double, single in _ATTRIBUTE.findall(text)
    ]
    pairs += [
        ((f"{prefix}:{name}",), inner.strip())
        for prefix, name, inner in _ELEMENT.findall(text)
        if inner.strip()
    ]
    declarations = {path[0][6:]: value for path, value in pairs if path[0].startswith("xmlns:")}
    values, twice = _joined(((path, _unescaped(value)) for path, value in pairs), declarations)
    return XmpRead(values, why, twice)


def _unescaped(text: str) -> str:
    for entity, letter in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, letter)
    return text
