"""Takes out of a text what tells who somebody is, before it is written to a log that may be sent to others."""

from __future__ import annotations

import getpass
import platform
import re
from collections.abc import Callable
from pathlib import Path

SHORTEST_NAME = 3
"""A shorter name would be found within other words."""
QUOTED = re.compile(r"(?P<quote>['\"])(?P<text>(?:(?!(?P=quote)).)*)(?P=quote)")
PLAIN = re.compile(r"[A-Za-z0-9_.<>-]{0,40}\Z")
"""What programs quote of themselves: names of types, attributes and exercises, and never a sentence."""


def discretion(folder: Path) -> Callable[[str], str]:
    """Return a function that takes the person's folders, names and words out of a text.

    Args:
        folder: The data folder.
    """
    replacements = [(re.escape(str(folder)), "<data folder>"), (re.escape(str(Path.home())), "~")]
    for name, instead in ((_user(), "<user>"), (platform.node(), "<computer>")):
        if len(name) >= SHORTEST_NAME:
            replacements.append((rf"(?<![A-Za-z0-9_]){re.escape(name)}(?![A-Za-z0-9_])", instead))
    patterns = [(re.compile(pattern, re.IGNORECASE), instead) for pattern, instead in replacements]

    def unnamed(text: str) -> str:
        for pattern, instead in patterns:
            text = pattern.sub(instead, text)
        return text

    return unnamed


def without_quotations(message: str) -> str:
    """Return the message of an error without what it quotes, unless that is a plain name."""
    return QUOTED.sub(
        lambda found: found.group() if PLAIN.match(found["text"]) else f"{found['quote']}...{found['quote']}", message
    )


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # somebody without a name, as in some containers
        return ""
