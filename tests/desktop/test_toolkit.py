"""How Qt is loaded."""

import marshal
import os
import subprocess
import sys
from importlib.util import MAGIC_NUMBER
from pathlib import Path

SCRIPT = """
import builtins, linecache
from glutecoach.desktop.toolkit import load_toolkit
plain = builtins.__import__
load_toolkit()
import glutecoach.start
read = [name for name in linecache.cache if "glutecoach" in name]
print(builtins.__import__ is plain, read)
"""
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


def files_compiled(kept: Path, **environment: str) -> int:
    """Load Qt in a new Python, see that it works, and return how many files of PySide were compiled for it."""
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", LOAD, str(kept)]
    loaded = subprocess.run(command, capture_output=True, text=True, check=True, env={**inherited, **environment})
    assert loaded.stderr == ""
    return int(loaded.stdout)


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


def test_what_is_no_longer_true_is_compiled_anew(tmp_path: Path) -> None:
    """Neither a newer PySide, nor another Python, nor a file cut short by a full disk keeps the window from opening."""
    kept = tmp_path / "kept.pyc"
    files_compiled(kept)
    whole = kept.read_bytes()
    of_another_source = {
        name: (b"12345678", compile("raise SystemExit(name)", name, "exec")) for name in marshal.loads(whole[4:])
    }

    for content in (b"", whole[:1000], b"\0\0\r\n" + whole[4:], MAGIC_NUMBER + marshal.dumps(of_another_source)):
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
