"""How Qt is loaded."""

import json
import marshal
import os
import subprocess
import sys
from importlib.util import MAGIC_NUMBER, source_hash
from pathlib import Path
from types import CodeType

SCRIPT = """
import builtins, linecache
from glutecoach.desktop.toolkit import load_toolkit
plain = builtins.__import__
load_toolkit()
import glutecoach.start
read = [name for name in linecache.cache if "glutecoach" in name]
print(builtins.__import__ is plain, read)
"""
HEAD_BYTES = 13
"""Before the code: Python's number, the form, and a hash."""
LOAD = """
import builtins, pathlib, sys
plain, compiled = builtins.compile, []
def watched(source, name, *arguments, **options):
    compiled.append(str(name))
    return plain(source, name, *arguments, **options)
builtins.compile = watched
from glutecoach.desktop.toolkit import load_toolkit
load_toolkit(pathlib.Path(sys.argv[1]))
assert builtins.compile is watched
from PySide6.QtCore import QObject, QPoint
try:
    QPoint("here")
except TypeError as error:
    assert "PySide6.QtCore.QPoint" in str(error), error
print(sum("shibokensupport" in name for name in compiled))
"""

PLAINLY = """
import builtins, json
plain, flags = builtins.compile, {}
class Watched:
    def __call__(self, source, name, *arguments):
        code = plain(source, name, *arguments)
        if str(name).startswith(("shibokensupport/", "signature_bootstrap.py")):
            flags[str(name)] = code.co_flags
        return code
builtins.compile = Watched()
import PySide6.QtCore
print(json.dumps(flags))
"""


def files_compiled(kept: Path, **environment: str) -> int:
    """Load Qt in a new Python, see that it works, and return how many files of PySide were compiled for it."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", LOAD, str(kept)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, env={**inherited, **environment})
    assert loaded.stderr == ""
    return int(loaded.stdout)


def kept_as(content: dict[str, tuple[bytes, CodeType]] | None) -> bytes:
    """Return what a file holds in which something is kept, not in the form of today if it is None."""
    kept = marshal.dumps(content)
    return MAGIC_NUMBER + (b"0" if content is None else b"1") + source_hash(kept) + kept


def test_no_source_is_read_for_qt_when_the_window_is_loaded() -> None:
    """What the window needs is imported as fast as any Python, and without its source in memory."""
    output = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True).stdout

    assert output.split(maxsplit=1) == ["True", "[]\n"]


def test_the_code_of_qt_for_python_is_compiled_once(tmp_path: Path) -> None:
    """The second start has nothing to compile, as with any other module."""
    kept = tmp_path / "__pycache__" / "kept.pyc"

    assert files_compiled(kept) > 0
    assert files_compiled(kept) == 0
    assert [path.name for path in kept.parent.iterdir()] == ["kept.pyc"]


def test_the_code_is_that_of_qt_for_python_itself(tmp_path: Path) -> None:
    """It is compiled as PySide compiles it, by the same rules of the language."""
    kept = tmp_path / "kept.pyc"
    files_compiled(kept)
    codes: dict[str, tuple[bytes, CodeType]] = marshal.loads(kept.read_bytes()[HEAD_BYTES:])

    assert {name: code.co_flags for name, (_, code) in codes.items()} == json.loads(
        subprocess.run([sys.executable, "-c", PLAINLY], capture_output=True, text=True, check=True).stdout
    )


def test_what_is_no_longer_true_is_compiled_anew(tmp_path: Path) -> None:
    """Neither a newer PySide, nor another Python, nor a file cut short by a full disk keeps the window from opening."""
    kept = tmp_path / "kept.pyc"
    files_compiled(kept)
    whole = kept.read_bytes()
    codes: dict[str, tuple[bytes, CodeType]] = marshal.loads(whole[HEAD_BYTES:])
    of_another_source = {name: (b"12345678", compile("raise SystemExit", name, "exec")) for name in codes}
    contents = {
        "empty": b"",
        "cut short": whole[:1000],
        "one bit is another": whole[:5000] + bytes([whole[5000] ^ 1]) + whole[5001:],
        "nothing in it": kept_as(None),
        "of another Python": b"\0\0\r\n" + whole[4:],
        "of another PySide": kept_as(of_another_source),
    }

    for content in contents.values():
        kept.write_bytes(content)

        assert files_compiled(kept) > 0
        assert files_compiled(kept) == 0


def test_qt_is_loaded_where_nothing_can_be_kept(tmp_path: Path) -> None:
    """As from a folder that belongs to somebody else, or by a Python that is told to leave no such files."""
    in_a_file = tmp_path / "file" / "__pycache__" / "kept.pyc"
    in_a_file.parents[1].touch()
    kept = tmp_path / "kept.pyc"

    assert files_compiled(in_a_file) > 0
    assert files_compiled(kept, PYTHONDONTWRITEBYTECODE="1") > 0
    assert not kept.exists()
