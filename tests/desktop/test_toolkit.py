"""How Qt is loaded."""

import subprocess
import sys

SCRIPT = """
import builtins, linecache
from glutecoach.desktop.toolkit import load_toolkit
plain = builtins.__import__
load_toolkit()
import glutecoach.start
read = [name for name in linecache.cache if "glutecoach" in name]
print(builtins.__import__ is plain, read)
"""


def test_no_source_is_read_for_qt_when_the_window_is_loaded() -> None:
    """What the window needs is imported as fast as any Python, and without its source in memory."""
    output = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True).stdout

    assert output.split(maxsplit=1) == ["True", "[]\n"]
