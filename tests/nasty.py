"""Names that people and programs give to files and that other programs read as more than a name."""

from __future__ import annotations

import unicodedata

#: file names without their suffix, each for one kind; sorted as paths are
NASTY = tuple(
    sorted(
        (
            "IMG_0003 (1)",
            " blank first",
            "two  blanks",
            "tab\there",
            "line\nend",
            "-dash",
            "--out",
            "#hash",
            "100 %20",
            "question?",
            "bang!",
            "semi;colon",
            "[red]",
            "[",
            ":warning:",
            "*",
            "it's",
            'say "so"',
            "<b>bold",
            "a & b",
            "$HOME `id`",
            "{0}",
            "=1+1",
            "back\\slash",
            "\x1b[31mred",
            "\N{HELICOPTER}",
            unicodedata.normalize("NFC", "Jägerhütte"),
            unicodedata.normalize("NFD", "Jägerhütte"),
            "x" * 251,
        )
    )
)
#: subfolders that photographs lie in
FOLDERS = ("Flug 1", "a_b", "a/b", "[/]")
#: a folder whose name is all that at once
NASTY_FOLDER = "Flug #1 [red] 100%; <b>it's! ?\N{HELICOPTER}"
