"""What libraries write past the program, on file descriptors or through Python's logging: kept in a file, told once.

`keep` leads file descriptors 1 and 2 into the file, and `sys.stdout` and `sys.stderr` to where those led before: so the
program's own words, its JSON lines and its progress bars stay as they are. What a library says while it reads a photograph
belongs to that photograph (`named`).
"""

from __future__ import annotations

import io
import logging
import os
import re
import sys
import threading
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO, TypeVar

from geo_nerf.events import Events
from geo_nerf.sentence import sentence, some_of

T = TypeVar("T")

#: the file's name in the scratch folder
LOG = "libraries.log"
#: photographs and lines that a warning names
_LISTED = 3
#: different remarks that are told; the others are in the log
_KINDS = 5
_LONGEST = 160


@dataclass
class _Gate:
    """Who reads a photograph at the moment: several threads at a time, or one alone."""

    changed: threading.Condition = field(default_factory=threading.Condition)
    readers: int = 0
    entered: int = 0
    closed: bool = False

    @contextmanager
    def beside_others(self) -> Iterator[Callable[[], bool]]:
        """Gives what tells whether the block has been alone so far."""
        with self.changed:
            self.changed.wait_for(lambda: not self.closed)
            self.readers, self.entered = self.readers + 1, self.entered + 1
            mine = self.entered if self.readers == 1 else -1
        try:
            yield lambda: self.entered == mine
        finally:
            with self.changed:
                self.readers -= 1
                self.changed.notify_all()

    @contextmanager
    def alone(self) -> Iterator[None]:
        with self.changed:
            self.changed.wait_for(lambda: not self.closed)
            self.closed = True
            self.changed.wait_for(lambda: not self.readers)
        try:
            yield
        finally:
            with self.changed:
                self.closed = False
                self.changed.notify_all()


@dataclass
class _Kept:
    """The file and what is known about it."""

    path: Path
    lasting: Path
    fd: int
    stream: TextIO
    gate: _Gate = field(default_factory=_Gate)
    #: bytes of the file that were told
    told: int = 0
    #: parts of the file, from and to, that belong to photographs
    taken: list[tuple[int, int]] = field(default_factory=list)
    #: photograph -> what was said about it and is not told yet
    named: dict[str, list[str]] = field(default_factory=dict)
    #: what was told, and of whom
    known: set[tuple[str, str]] = field(default_factory=set)

    def size(self) -> int:
        return os.fstat(self.fd).st_size

    def take(self, name: str, start: int, end: int) -> None:
        """A part of the file belongs to a photograph."""
        if end > start:
            self.taken.append((start, end))
            self.named.setdefault(name, []).extend(_lines(self.text(start, end)))

    def text(self, start: int, end: int) -> str:
        return os.pread(self.fd, end - start, start).decode("utf-8", "replace")


_kept: list[_Kept] = []


def keep(path: Path, lasting: Path) -> None:
    """From now on keep what libraries write in a file, which goes with the program; `lasting` is a folder that stays."""
    fd = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND, 0o600)
    sys.stdout, sys.stderr = _beside(sys.stdout, 1, by_line=os.isatty(1)), _beside(sys.stderr, 2, by_line=True)
    os.dup2(fd, 1)
    os.dup2(fd, 2)
    _kept[:] = [_Kept(path, lasting, fd, os.fdopen(os.dup(fd), "a", encoding="utf-8", errors="replace", buffering=1))]
    logging.basicConfig(handlers=[_Logged(logging.WARNING)])
    logging.captureWarnings(True)
    threading.excepthook = sys.unraisablehook = _not_caught


def _beside(stream: TextIO, number: int, *, by_line: bool) -> TextIO:
    """A stream like this one that leads where the file descriptor leads now."""
    stream.flush()
    real = os.fdopen(os.dup(number), "wb")
    return io.TextIOWrapper(real, encoding=stream.encoding, errors=stream.errors, line_buffering=by_line)


@contextmanager
def python_kept() -> Iterator[None]:
    """A block in which what Python libraries print is kept, too."""
    if not _kept:
        yield
        return
    before = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = _kept[0].stream
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def named(name: str, work: Callable[[], T]) -> T:
    """Do work on a photograph; what libraries say meanwhile is about that.

    What was said while other threads read photographs, too, may be about those: the work is done again, alone.

    Args:
        name: the photograph's.
        work: reads it; may be called twice.
    """
    if not _kept:
        return work()
    kept = _kept[0]
    with kept.gate.beside_others() as is_alone:
        start = kept.size()
        try:
            result = work()
        except BaseException:
            if is_alone():  # else nobody knows whose words these are; the error names the photograph
                kept.take(name, start, kept.size())
            raise
        end, alone = kept.size(), is_alone()
    if end > start and not alone:
        kept.taken.append((start, end))
        with kept.gate.alone():
            start, result, end = kept.size(), work(), kept.size()
    kept.take(name, start, end)
    return result


def tell(events: Events, log: Path | None = None) -> None:
    """Tell what libraries have said since the last time, once for each remark; nothing where they were silent.

    Args:
        events: gets a warning for each remark on photographs, and one note of all others.
        log: file to which all is added; None: one in the lasting folder.
    """
    if not _kept or (size := _kept[0].size()) == _kept[0].told:
        return
    kept = _kept[0]
    start, kept.told = kept.told, size
    log = log or kept.lasting / f"{kept.path.parent.name}-{LOG}"
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("a", encoding="utf-8", errors="replace") as stream:
        stream.writelines(f"{name}: {line}\n" for name, lines in kept.named.items() for line in lines)
        others = [line for part in _free(kept, start, size) for line in _lines(kept.text(*part))]
        stream.writelines(f"{line}\n" for line in others)
    remarks = _by_remark(kept)
    for lines in list(remarks.values())[:_KINDS]:
        events.warn(_remark(lines, log))
    if len(remarks) > _KINDS:
        text = "{count} more kinds of remarks of libraries on photographs are in {log}."
        events.warn(sentence("more_remarks", text, count=len(remarks) - _KINDS, log=str(log)))
    _tell_others(kept, others, events, log)


def _by_remark(kept: _Kept) -> dict[str, list[tuple[str, str]]]:
    """Remark without its numbers -> photographs and lines that were not told before."""
    found: dict[str, list[tuple[str, str]]] = {}
    for name, lines in kept.named.items():
        for line in lines:
            kind = re.sub(r"0x[0-9a-fA-F]+|\d+", "#", line.replace(name, ""))
            if (name, kind) not in kept.known:
                kept.known.add((name, kind))
                found.setdefault(kind, []).append((name, line))
    kept.named.clear()
    return found


def _remark(lines: list[tuple[str, str]], log: Path) -> str:
    names = [name for name, _ in lines]
    noun = "1 photograph" if len(names) == 1 else f"{len(names)} photographs"
    text = f'The library that reads photographs says of {noun} ({{names}}): "{{line}}". All its remarks are in {{log}}.'
    told = {"names": some_of(names, _LISTED), "line": _short(lines[0][1]), "log": str(log)}
    return sentence("library_remark", text, **told)


def _tell_others(kept: _Kept, lines: list[str], events: Events, log: Path) -> None:
    kinds = {re.sub(r"\d+", "#", line): line for line in reversed(lines)}
    new = [line for kind, line in kinds.items() if ("", kind) not in kept.known]
    kept.known |= {("", kind) for kind in kinds}
    if new:
        events.note(f'Libraries wrote {len(lines)} lines of their own, such as "{_short(new[-1])}"; they are in {log}.')


def _free(kept: _Kept, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Parts of the file between two places that belong to no photograph."""
    for first, last in sorted(kept.taken):
        if first > start:
            yield start, min(first, end)
        start = max(start, last)
    if start < end:
        yield start, end
    kept.taken.clear()


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _short(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: _LONGEST - 1] + "…"


class _Logged(logging.Handler):
    """Python libraries' warnings, in the file with all the others."""

    def emit(self, record: logging.LogRecord) -> None:
        _write(f"{record.name}: {record.getMessage()}")


def _not_caught(told: threading.ExceptHookArgs | sys.UnraisableHookArgs) -> None:
    _write("".join(traceback.format_exception(told.exc_type, told.exc_value, told.exc_traceback)))


def _write(text: str) -> None:
    os.write(2, f"{text}\n".encode())
