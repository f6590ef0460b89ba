"""How the program ends when it is asked to, shown on small programs that begin as the command line does."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
import typer

from geo_nerf import stopping
from geo_nerf.cli import app
from tests.command import PATIENCE_S, command_line

ROOT = Path(__file__).resolve().parents[1]
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="Windows has neither fork nor these signals")

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent has ended")

#: what no stderr may hold after a signal
TRACES = ("Traceback", "***", "KeyboardInterrupt", "Exception ignored", "Aborted")


class Program:
    """A program that begins as the command line does, and what is known of it."""

    def __init__(self, body: str, folder: Path, *arguments: str, before: str = "", group: bool = True) -> None:
        code = f"import os, signal, sys, time\n{textwrap.dedent(before)}\nfrom geo_nerf import stopping\nstopping.begin()\n"
        code += "def ready():\n    print('ready', os.getpid(), flush=True)\n" + textwrap.dedent(body)
        self.scratch = folder / "scratch"
        self.scratch.mkdir()
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(self.scratch)}
        self.process = subprocess.Popen(
            [sys.executable, "-c", code, *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=environment, start_new_session=group,
        )  # fmt: skip
        assert self.process.stdout is not None
        told = self.process.stdout.readline().split()
        self.worker = int(told[1]) if told[:1] == ["ready"] else 0

    def end(self) -> tuple[int, str, str]:
        out, words = self.process.communicate(timeout=PATIENCE_S)
        return self.process.returncode, out, words

    def leaves_nothing(self) -> bool:
        return not list(self.scratch.iterdir()) and not psutil.pid_exists(self.worker)


@pytest.fixture
def begun(tmp_path: Path) -> Iterator[type[Program]]:
    """Starts programs; none is left."""
    started: list[Program] = []

    def start(*arguments: str, **options: object) -> Program:
        started.append(Program(arguments[0], tmp_path, *arguments[1:], **options))  # type: ignore[arg-type]
        return started[-1]

    yield start  # type: ignore[misc]
    for program in started:
        if program.process.poll() is None:
            os.killpg(program.process.pid, signal.SIGKILL)
            program.process.communicate()


AT_WORK = """
with stopping.stoppable():
    try:
        ready()
        time.sleep(60)
    finally:
        sys.stderr.write('in order\\n')
"""


#: waits for itself in a call that neither gives the interpreter free nor is woken by signals
DEAF = """
import ctypes
lock, library = ctypes.create_string_buffer(128), ctypes.PyDLL(None)
library.pthread_mutex_lock(lock)
with stopping.stoppable():
    ready()
    library.pthread_mutex_lock(lock)
"""


NESTED = """
import pathlib, tempfile, time
from geo_nerf import stopping
stopping.begin()
(pathlib.Path(tempfile.gettempdir()) / 'mine').touch()
print('ready', flush=True)
time.sleep(60)
"""


def is_clean(words: str) -> bool:
    return not any(trace in words for trace in TRACES)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("to_group", [True, False])
def test_work_is_put_in_order_and_the_status_is_130(begun, number, to_group) -> None:
    program = begun(AT_WORK, "run")
    os.killpg(program.process.pid, number) if to_group else program.process.send_signal(number)
    status, _, words = program.end()
    assert status == 130 and is_clean(words)
    assert words.split("\n") == ["in order", "", "Stopped. Run the same command again to go on from here.", ""]
    assert program.leaves_nothing()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_to_the_working_process_alone(begun, number) -> None:
    program = begun(AT_WORK, "run")
    os.kill(program.worker, number)
    status, _, words = program.end()
    assert status == 130 and is_clean(words) and "Stopped." in words


def test_the_import_of_colmap_leaves_our_handlers(begun) -> None:
    program = begun("from geo_nerf.optional import require\nrequire('pycolmap', needed_for='a test')\n" + AT_WORK, "run")
    os.kill(program.worker, signal.SIGTERM)
    status, _, words = program.end()
    assert status == 130 and is_clean(words) and "in order" in words


def test_a_handler_of_colmap_that_came_in_prints_nothing(begun) -> None:
    program = begun("import pycolmap\n" + AT_WORK, "run")
    os.kill(program.worker, signal.SIGTERM)
    status, _, words = program.end()
    assert status == 130 and is_clean(words) and "SIGTERM" not in words


def test_a_library_that_holds_the_interpreter_is_ended_after_the_grace(begun) -> None:
    program = begun(DEAF, "run")
    time.sleep(0.3)
    began = time.monotonic()
    program.process.send_signal(signal.SIGTERM)
    status, _, words = program.end()
    assert status == 130 and is_clean(words) and time.monotonic() - began < 30
    assert program.leaves_nothing()


def test_an_interruption_that_is_lost_ends_all_the_same(begun) -> None:
    body = """
    with stopping.stoppable():
        ready()
        while True:
            try:
                time.sleep(60)
            except KeyboardInterrupt:
                pass
    """
    program = begun(body, "run")
    program.process.send_signal(signal.SIGINT)
    assert program.end()[0] == 130


def test_a_second_signal_ends_at_once(begun) -> None:
    body = """
    with stopping.stoppable():
        try:
            ready()
            time.sleep(60)
        finally:
            print('unwinds', flush=True)
            time.sleep(60)
    """
    program = begun(body, "run", before="import geo_nerf.supervisor\ngeo_nerf.supervisor.GRACE_S = 600.0")
    program.process.send_signal(signal.SIGTERM)
    assert program.process.stdout.readline() == "unwinds\n"
    time.sleep(0.5)
    program.process.send_signal(signal.SIGTERM)
    status, _, words = program.end()
    assert status == 130 and is_clean(words) and "Stopped." in words


def test_signals_in_the_background_and_under_nohup(begun) -> None:
    ignored = "signal.signal(signal.SIGINT, signal.SIG_IGN); signal.signal(signal.SIGHUP, signal.SIG_IGN)"
    program = begun(AT_WORK, "run", before=ignored)
    os.killpg(program.process.pid, signal.SIGHUP)
    with pytest.raises(subprocess.TimeoutExpired):
        program.process.wait(0.5)
    program.process.send_signal(signal.SIGINT)
    status, _, words = program.end()
    assert status == 130 and "in order" in words


def test_outside_work_a_signal_ends_at_once(begun) -> None:
    program = begun("ready()\ntime.sleep(60)", "inspect")
    program.process.send_signal(signal.SIGINT)
    status, _, words = program.end()
    assert status == 130 and words == "\nStopped. Run the same command again for an answer; nothing was changed.\n"


def test_children_end_too(begun) -> None:
    body = """
    import subprocess
    sleeper = [sys.executable, '-c', 'import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)']
    child = subprocess.Popen(sleeper, start_new_session=True)
    with stopping.stoppable():
        print('ready', child.pid, flush=True)
        time.sleep(60)
    """
    program = begun(body, "run")
    child = psutil.Process(program.worker)
    program.process.send_signal(signal.SIGTERM)
    assert program.end()[0] == 130 and not child.is_running()


def test_scratch_files_of_a_killed_child_go_too(begun) -> None:
    body = f"""
    import subprocess, tempfile
    child = subprocess.Popen([sys.executable, '-c', {NESTED!r}], stdout=subprocess.PIPE, text=True)
    assert child.stdout.readline() == 'ready\\n'
    child.kill()
    child.wait()
    with stopping.stoppable():
        ready()
        time.sleep(60)
    """
    program = begun(body, "run")
    assert len(list(program.scratch.rglob("mine"))) == 1
    program.process.send_signal(signal.SIGTERM)
    assert program.end()[0] == 130 and program.leaves_nothing()


def test_events_end_with_one_that_says_so(begun) -> None:
    program = begun(AT_WORK, "run", "--events")
    program.process.send_signal(signal.SIGTERM)
    event = json.loads(program.end()[1])
    assert event["event"] == "stopped" and event["step"] == "" and "Run the same command again" in event["text"]


@pytest.mark.parametrize("body", [AT_WORK, DEAF])
def test_a_supervisor_that_is_killed_takes_the_work_along(begun, body) -> None:
    program = begun(body, "run")
    worker = psutil.Process(program.worker)
    program.process.kill()
    worker.wait(PATIENCE_S)
    assert program.process.wait() == -signal.SIGKILL


def test_a_killed_worker_is_told_by_the_same_signal(begun) -> None:
    """So that engines can say that the memory was short, perhaps."""
    program = begun(AT_WORK, "run")
    os.kill(program.worker, signal.SIGKILL)
    assert program.end()[0] == -signal.SIGKILL and program.leaves_nothing()


def test_a_library_that_breaks_down_is_told_with_its_words(begun) -> None:
    program = begun("ready()\nos.write(2, b'lost a pointer\\n')\nos.abort()", "run")
    status, _, words = program.end()
    assert status == 1 and words.startswith("Error: a library broke down") and "SIGABRT" in words and "lost a pointer" not in words
    log = next(program.scratch.glob("geo-nerf-crash-*.log"))
    assert str(log) in words and "lost a pointer" in log.read_text()


@pytest.mark.parametrize("status", [0, 2, 4])
def test_other_ends_are_handed_on(begun, status) -> None:
    program = begun(f"ready()\nsys.stderr.write('words')\nsys.exit({status})", "run")
    assert program.end() == (status, "", "words") and program.leaves_nothing()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_while_the_program_is_being_imported(tmp_path, number) -> None:
    """The library it reads its options with is replaced by one that sends the signal."""
    (tmp_path / "typer.py").write_text(f"import os, time\nos.kill(os.getppid(), {int(number)})\ntime.sleep(60)\n")
    environment = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"}
    done = subprocess.run(command_line("run", "x"), capture_output=True, text=True, env=environment, timeout=PATIENCE_S, check=False)
    assert done.returncode == 130 and done.stderr == "\nStopped. Run the same command again to go on from here.\n"


WRITES = """
with stopping.stoppable(), stopping.stopped_without_reader(sys.stdout.fileno()):
    ready()
    time.sleep({seconds})
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot watch a pipe")
def test_a_writer_whose_reader_has_gone_ends(begun) -> None:
    program = begun(WRITES.format(seconds=60), "extract")
    program.process.stdout.close()
    program.process.wait(PATIENCE_S)
    words = program.process.stderr.read()
    assert program.process.returncode == 130 and is_clean(words) and program.leaves_nothing()


def test_a_reader_that_has_all_may_go_first(begun) -> None:
    program = begun(WRITES.format(seconds=0.2) + "time.sleep(2)", "extract")
    program.process.stdout.close()
    assert program.process.wait(PATIENCE_S) == 0


def test_every_command_says_how_to_go_on() -> None:
    group = typer.main.get_command(app)
    commands = {name: one for name, one in group.commands.items() if name != "tiles"}  # type: ignore[attr-defined]
    names = [*commands, *(f"tiles {name}" for name in group.commands["tiles"].commands)]  # type: ignore[attr-defined]
    assert len(names) > 12
    assert [name for name in names if not stopping.how_to_go_on(name.split())] == []
    assert stopping.how_to_go_on(["run", "--help"]) == stopping.how_to_go_on([]) == stopping.how_to_go_on(["--version"]) == ""
