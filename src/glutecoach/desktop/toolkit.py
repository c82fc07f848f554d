"""How Qt is loaded: without what PySide does at every import from then on."""

from __future__ import annotations

import builtins
from importlib import import_module


def load_toolkit() -> None:
    """Load Qt for Python, and let imports be what they were; call it before anything else imports PySide6.

    PySide puts a function of its own in the place of `__import__`, for modules that wish for other names with
    `from __feature__ import`. It reads the source of every module that is imported after it, whether or not one
    wishes, and keeps it: a seventh of the start and four megabytes. No module here does.
    """
    plain = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain
