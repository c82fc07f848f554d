"""Tells Qt where its plugins are in a bundle, before the program runs.

PyInstaller's own hook does the same, but loads Qt for it, whatever the program is asked for. That is for packages whose
Qt does not know where it is; the wheels of PySide6 say so themselves.
"""

import os
import sys
from pathlib import Path

_bundle = Path(__file__).parent
_qt = _bundle / "PySide6" if sys.platform == "win32" else _bundle / "PySide6" / "Qt"
os.environ["QT_PLUGIN_PATH"] = str(_qt / "plugins")
if sys.platform == "win32":
    os.environ["PATH"] = os.pathsep.join((str(_bundle), os.environ.get("PATH", "")))
