"""How Qt is loaded: without what PySide does at every import from then on, and without compiling PySide each time."""

# No `__future__` here: what is compiled on behalf of others would inherit it.

import builtins
import contextlib
import marshal
import os
import sys
from collections.abc import Callable
from importlib import import_module
from importlib.util import MAGIC_NUMBER, cache_from_source, source_hash
from pathlib import Path
from types import CodeType
from typing import Any

BUNDLED = "toolkit.code"
"""What a bundle brings along, in the place of this module: nothing is written into a bundle."""
KEPT = (
    Path(__file__).with_name(BUNDLED)
    if getattr(sys, "frozen", False)
    else Path(cache_from_source(__file__)).with_suffix(".qt.pyc")
)
"""Where PySide's code is kept compiled: beside what Python keeps of this module."""

_HEAD = MAGIC_NUMBER + b"1"
"""Of what is kept: by which Python, and in which form; a hash of the rest follows."""
_HASH_BYTES = 8
_IS_PYSIDE = ("shibokensupport/", "signature_bootstrap.py")
"""How the names of the files in the archive of PySide begin."""


def load_toolkit(kept: Path = KEPT) -> None:
    """Load Qt for Python, and let imports be what they were; call it before anything else imports PySide6.

    PySide puts a function of its own in the place of `__import__`, for modules that wish for other names with
    `from __feature__ import`. It reads the source of every module that is imported after it, whether or not one
    wishes, and keeps it: a seventh of the start and four megabytes. No module here does.

    PySide also compiles its own Python code at every start, a tenth of it: that code lies in an archive inside its
    library, and Python keeps compiled only what lies in files. Here it is kept as Python would keep it.

    Args:
        kept: Where the compiled code is kept; it need not be there, nor need it be possible to write to it.
    """
    plain_import, plain_compile = builtins.__import__, builtins.compile
    codes = _KeptCodes(kept)
    builtins.compile = codes.compiled  # type: ignore[assignment]  # what it does not know it leaves to the plain one
    try:
        import_module("PySide6.QtCore")
    finally:
        builtins.compile, builtins.__import__ = plain_compile, plain_import
    codes.save()


class _KeptCodes:
    """Compiled code of the files of PySide, each with a hash of its source, as in the files that Python keeps."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._compile: Callable[..., Any] = builtins.compile
        self._is_new = False
        self._codes: dict[str, tuple[bytes, CodeType]] = {}
        with contextlib.suppress(OSError):  # not kept yet
            content = path.read_bytes()
            head, kept = content[: len(_HEAD) + _HASH_BYTES], content[len(_HEAD) + _HASH_BYTES :]
            if head == _HEAD + source_hash(kept):  # damaged code would end the process without a word
                self._codes = marshal.loads(kept)

    def compiled(self, source: Any, filename: Any, *arguments: Any, **options: Any) -> Any:  # noqa: ANN401 - as `compile`
        """Do what `compile` does; what is PySide's, and was compiled before, is taken from what is kept."""
        if not (isinstance(source, bytes | str) and isinstance(filename, str) and filename.startswith(_IS_PYSIDE)):
            return self._compile(source, filename, *arguments, **options)
        hashed = source_hash(source if isinstance(source, bytes) else source.encode())
        if self._codes.get(filename, (b"",))[0] != hashed:
            self._codes[filename] = hashed, self._compile(source, filename, *arguments, **options)
            self._is_new = True
        return self._codes[filename][1]

    def save(self) -> None:
        """Keep what was compiled anew, if Python keeps such files, and where they can be written."""
        if not self._is_new or sys.dont_write_bytecode:
            return
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        with contextlib.suppress(OSError):
            self._path.parent.mkdir(exist_ok=True)
            try:
                with beside.open("wb") as file:
                    kept = marshal.dumps(self._codes)
                    file.write(_HEAD + source_hash(kept) + kept)
                beside.replace(self._path)
            finally:
                beside.unlink(missing_ok=True)  # is still there when the disk is full
