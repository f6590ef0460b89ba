"""What libraries write past the program: kept, by photograph, told once. Each test has a process, whose descriptors change."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.command import PATIENCE_S, geo_nerf

ROOT = Path(__file__).resolve().parents[1]
HEAD = """
import os, sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from geo_nerf import library_words
from geo_nerf.events import Events, json_lines
os.mkdir('scratch')
library_words.keep(Path('scratch/words'), Path('.'))
events = Events(listeners=(json_lines(sys.stdout),))
"""


def run(folder: Path, body: str) -> tuple[list[dict], str]:
    """Events and stderr of a program that keeps libraries' words."""
    code = HEAD + textwrap.dedent(body)
    search = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, env=search, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr


def with_extra_bytes(path: Path, count: int) -> None:
    """A JPEG with bytes between its segments that belong to nothing: libjpeg remarks on it and decodes it."""
    data = io.BytesIO()
    Image.fromarray(np.random.default_rng(1).integers(0, 255, (64, 96, 3), np.uint8)).save(data, "JPEG")
    whole = data.getvalue()
    at = whole.index(b"\xff\xdb")
    path.write_bytes(whole[:at] + bytes(count) + whole[at:])


def test_words_of_c_and_of_python_stay_off_both_streams(tmp_path) -> None:
    events, words = run(
        tmp_path,
        """
        os.write(1, b'from C\\n'); os.write(2, b'W0101 glog\\n')
        import logging, warnings
        logging.getLogger('tifffile').warning('odd tag')
        warnings.warn('soon gone')
        with library_words.python_kept():
            print('from Python'); print('and there', file=sys.stderr)
        library_words.tell(events, Path('out/libraries.log'))
        library_words.tell(events, Path('out/libraries.log'))
        print('{"event": "own"}'); print('own words', file=sys.stderr)
        """,
    )
    assert words == "own words\n"
    assert [event["event"] for event in events] == ["note", "own"]
    assert "from C" in events[0]["text"] and "out/libraries.log" in events[0]["text"]
    kept = (tmp_path / "out" / "libraries.log").read_text()
    assert all(text in kept for text in ("from C", "W0101 glog", "tifffile: odd tag", "soon gone", "from Python", "and there"))


def test_silence_tells_nothing(tmp_path) -> None:
    assert run(tmp_path, "library_words.named('a.jpg', lambda: 1); library_words.tell(events, Path('log'))") == ([], "")
    assert not (tmp_path / "log").exists()


@pytest.mark.parametrize("threads", [1, 8])
def test_a_remark_belongs_to_its_photograph_whoever_reads_beside(tmp_path, threads) -> None:
    for number in range(24):
        with_extra_bytes(tmp_path / f"p{number:02}.jpg", 7 if number in (3, 17) else 0)
    events, words = run(
        tmp_path,
        f"""
        import cv2
        names = sorted(path.name for path in Path('.').glob('*.jpg'))
        with ThreadPoolExecutor({threads}) as pool:
            seen = list(pool.map(lambda name: library_words.named(name, lambda: cv2.imread(name)), names))
        assert all(one is not None for one in seen)
        library_words.tell(events, Path('log'))
        """,
    )
    assert words == "" and [event["event"] for event in events] == ["warning"]
    assert "2 photographs (p03.jpg, p17.jpg)" in events[0]["text"] and "Corrupt JPEG data: 7 extraneous bytes" in events[0]["text"]
    assert {line.split(":")[0] for line in (tmp_path / "log").read_text().splitlines()} == {"p03.jpg", "p17.jpg"}


def test_the_same_remark_is_told_once_and_kinds_are_few(tmp_path) -> None:
    events, _ = run(
        tmp_path,
        """
        for name in ('a.jpg', 'b.jpg', 'c.jpg', 'd.jpg', 'a.jpg'):
            library_words.named(name, lambda: os.write(2, b'Corrupt: %d bytes\\n' % len(name)))
        for kind in 'pqrstuv':
            library_words.named('a.jpg', lambda: os.write(2, b'odd ' + kind.encode() + b'\\n'))
        library_words.tell(events, Path('log'))
        library_words.named('a.jpg', lambda: os.write(2, b'Corrupt: 12 bytes\\n'))
        library_words.tell(events, Path('log'))
        """,
    )
    texts = [event["text"] for event in events]
    assert "4 photographs (a.jpg, b.jpg, c.jpg and 1 more)" in texts[0] and sum("Corrupt" in text for text in texts) == 1
    assert len(texts) == 6 and texts[5].startswith("3 more kinds")


def test_what_was_said_before_a_failure_is_the_photographs(tmp_path) -> None:
    events, _ = run(
        tmp_path,
        """
        def fails():
            os.write(2, b'XMP toolkit error\\n')
            raise ValueError
        try:
            library_words.named('a.jpg', fails)
        except ValueError:
            library_words.tell(events)
        """,
    )
    assert "a.jpg" in events[0]["text"] and "XMP toolkit error" in events[0]["text"]
    assert (tmp_path / "scratch-libraries.log").read_text() == "a.jpg: XMP toolkit error\n"


def test_the_command_line_names_the_photograph(tiny_survey, tmp_path) -> None:
    """Bytes too many in two of nine photographs, which decode all the same."""
    for path in sorted(tiny_survey.photos.iterdir()):
        data = path.read_bytes()
        at = data.index(b"\xff\xdb")
        extra = bytes(9) if path.name in ("IMG_0004.jpg", "IMG_0007.jpg") else b""
        (tmp_path / "photos").mkdir(exist_ok=True)
        (tmp_path / "photos" / path.name).write_bytes(data[:at] + extra + data[at:])
    options = ("--crs", "EPSG:25832", "--preset", "draft", "--set", "poses.max_features=500", "--events")
    done = geo_nerf("poses", tmp_path / "photos", "-o", tmp_path / "out", *options)
    events = [json.loads(line) for line in done.stdout.splitlines()]
    told = [event["text"] for event in events if event["event"] == "warning" and "Corrupt JPEG" in event.get("text", "")]
    assert len(told) == 1 and "IMG_0004.jpg, IMG_0007.jpg" in told[0]
    assert "Corrupt" not in done.stderr and "IMG_0004.jpg: Corrupt JPEG" in (tmp_path / "out" / "libraries.log").read_text()
