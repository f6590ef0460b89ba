# SPDX-License-Identifier: GPL-2.0-or-later
"""What may be installed instead of the wheel that the plugin brings: a folder, a wheel or an address. No QGIS imports.

Never a name: nobody has published geo-nerf in a package index, so whatever is found there under that name is
somebody else's program.
"""

from __future__ import annotations

import os
import re
import shlex
from pathlib import Path

#: a name at the beginning, and what may follow a name in a requirement
_NAME = re.compile(r"([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(?:$|[<>=!~;,(])")
_OURS = "geo-nerf"


def is_place(package: str) -> bool:
    """Whether pip takes it for a folder, a file or an address, not for a name to look up in an index."""
    text = package.strip()
    return ("/" in text or "\\" in text) and _NAME.match(text) is None


def lacking(package: str) -> str:
    """The folder or file on this computer that a package names and that is not there; "" for any other."""
    path = re.sub(r"\[[^\]]*\]$", "", package.strip())
    is_local = is_place(package) and "://" not in path and "@" not in path
    return path if is_local and not Path(path).expanduser().exists() else ""


def names_ours(word: str) -> bool:
    """Whether pip would look a word up in an index under this program's name, in any of its spellings."""
    found = _NAME.match(word.strip())
    return found is not None and re.sub(r"[-_.]+", "-", found.group(1)).lower() == _OURS


def split_options(text: str) -> tuple[str, ...]:
    """The words of more options for pip.

    Raises:
        ValueError: a quotation mark has no partner, or the program's name stands among them.
    """
    words = shlex.split(text, posix=os.name != "nt")
    words = [word.strip('"') for word in words] if os.name == "nt" else words
    if any(names_ours(word) for word in words):
        raise ValueError(text)
    return tuple(words)
