"""Events as a terminal shows them."""

from __future__ import annotations

import io

from rich.console import Console

from geo_nerf.events import Events
from geo_nerf.terminal import TerminalListener


def test_brackets_in_a_text_are_no_markup() -> None:
    text = io.StringIO()
    with TerminalListener(Console(file=text, width=200)) as listener:
        Events("images", (listener,)).warn("flight [east]/a.jpg is [/gone]")
        Events("images", (listener,)).note("pip install 'laspy[lazrs]'")
    assert "flight [east]/a.jpg is [/gone]" in text.getvalue() and "'laspy[lazrs]'" in text.getvalue()
