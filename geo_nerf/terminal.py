"""Shows a run's events in a terminal: a bar for the task at hand, a line for every finished step, warnings in plain words.

Also hands out standard output for events and for bytes.
"""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TaskID, TextColumn, TimeElapsedColumn, TimeRemainingColumn
from rich.text import Text

from geo_nerf.errors import GeoNerfError, InputError, OutputError
from geo_nerf.events import Event, Events, json_lines
from geo_nerf.library_words import python_kept, tell
from geo_nerf.ranges import Range
from geo_nerf.shown import shown
from geo_nerf.stopping import is_asked, stopped_without_reader

if TYPE_CHECKING:
    from geo_nerf.tiles_view import TilesTable

TITLES = {
    "images": "Reading photographs",
    "poses": "Orienting photographs",
    "scene": "Preparing pixels",
    "stereo": "Matching reduced photographs",
    "field": "Training the surface",
    "surface": "Taking points",
    "products": "Writing products",
    "report": "Writing the report",
    "evaluate": "Measuring",
    "render": "Drawing",
    "extract": "Extracting points",
    "survey": "Rendering the survey",
    "plan": "Planning tiles",
    "merge": "Merging tiles",
}


def within(allowed: Range) -> Callable[[float | None], float | None]:
    """A callback for an option that takes a number of a range; click's own `min` lets through what is no number (nan) or no end (inf)."""

    def check(value: float | None) -> float | None:
        if value is not None and (told := allowed.complaint(value)):
            raise typer.BadParameter(f"{told}.")
        return value

    return check


def to_folder(path: Path | None) -> Path | None:
    """A callback for an option that names a folder for output: refuses, before any work, one that cannot be made or written into."""
    from geo_nerf.run_folder import writable_folder

    return None if path is None else writable_folder(path)


def to_file(path: Path | None) -> Path | None:
    """The same of a file."""
    from geo_nerf.run_folder import writable_file

    return None if path is None else writable_file(path)


def plain(text: object, style: str = "", *, lines: bool = False) -> Text:
    """Words that are not ours, for the terminal: no markup, no emoji by name, nothing that steers it.

    Args:
        text: what is shown.
        style: of all of it.
        lines: leave line ends as they are.
    """
    return Text(shown(str(text), lines=lines), style)


def marked(mark: str, style: str, text: object) -> Text:
    """A mark of ours in a style, and words as `plain` has them."""
    return Text.assemble((mark, style), " ", plain(text))


class TerminalListener:
    """A listener that draws with rich; use it as a context manager so that bars vanish cleanly."""

    def __init__(self, console: Console) -> None:
        self._console = console
        columns = (SpinnerColumn(), TextColumn("{task.description}", markup=False), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
        times = (TimeElapsedColumn(), TimeRemainingColumn())
        self._progress = Progress(*columns, *times, console=console, transient=True, redirect_stdout=False, redirect_stderr=False)
        self._tasks: dict[tuple[str, str], TaskID] = {}

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._progress.stop()

    def __call__(self, event: Event) -> None:
        """Draw one event."""
        if event.kind == "progress":
            self._draw(event)
        elif event.kind == "step":
            self._tell_state(event)
        elif event.kind == "warning":
            self._console.print(marked("!", "yellow", event.data["text"]), highlight=False)
        elif event.kind == "note":
            self._console.print(plain(f"· {event.data['text']}", "dim"), highlight=False)

    def _draw(self, event: Event) -> None:
        key = (event.step, str(event.data["label"]))
        if key not in self._tasks:
            self._clear()
            title = TITLES.get(event.step, event.step)
            self._tasks[key] = self._progress.add_task(shown(f"{title}: {event.data['label']}"), total=event.data["total"])
        self._progress.update(self._tasks[key], completed=event.data["done"], total=event.data["total"])

    def _tell_state(self, event: Event) -> None:
        self._clear()
        title, state = TITLES.get(event.step, event.step), event.data["state"]
        if state == "done":
            seconds, memory = event.data.get("seconds", 0.0), event.data.get("peak_memory_mb", 0.0)
            self._console.print(f"[green]✓[/] {title} [dim]{seconds:,.1f} s, {memory:,.0f} MB[/]", highlight=False)
        elif state == "skipped":
            self._console.print(f"[green]✓[/] {title} [dim]done before[/]", highlight=False)

    def _clear(self) -> None:
        for task in self._tasks.values():
            self._progress.remove_task(task)
        self._tasks.clear()


@contextmanager
def listening(as_events: bool, step: str = "", shown_by: type[TerminalListener | TilesTable] = TerminalListener) -> Iterator[Events]:
    """Events for people (bars on stderr) or for programs (JSON lines on stdout); what libraries write meanwhile is told at the end.

    Args:
        as_events: for programs.
        step: name of a command that has no steps, for people.
        shown_by: what shows the events to people.
    """
    if as_events:
        told = Events(listeners=(json_lines(sys.stdout),))
        with python_kept():
            yield from _telling_libraries(told)
        return
    with shown_by(Console(file=sys.stderr)) as listener, python_kept():
        yield from _telling_libraries(Events(step, (listener,)))


def _telling_libraries(events: Events) -> Iterator[Events]:
    try:
        yield events
    finally:
        if not is_asked():
            tell(events)


class ReaderGoneError(GeoNerfError):
    """The program that read our output has ended."""

    def __init__(self) -> None:
        super().__init__("the program that read the points closed the pipe before all were written.")


@contextmanager
def binary_stdout() -> Iterator[IO[bytes]]:
    """Standard output for bytes alone: whatever else prints meanwhile, a library of C say, prints to standard error.

    A reader that goes away stops the program, also while there is nothing to write yet.

    Raises:
        InputError: standard output is a terminal.
        ReaderGoneError: the reader has closed the pipe.
        OutputError: it goes to a disk that is full.
    """
    if sys.stdout.isatty():
        raise InputError("points are no text for a terminal.", where="--stream", mend="Pipe them into a program, or give a file with -o.")
    sys.stdout.flush()
    before, stream = os.dup(1), os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(2, 1)
    try:
        with stopped_without_reader(stream.fileno()):
            yield stream
            stream.close()
    except BrokenPipeError as error:
        raise ReaderGoneError from error
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        raise OutputError(Path("standard output"), "the disk it goes to is full.", "Make room, or send it elsewhere.") from error
    finally:
        with suppress(OSError):
            stream.close()
        os.dup2(before, 1)
        os.close(before)
