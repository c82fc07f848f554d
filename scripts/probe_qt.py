"""Say what Qt misses on this Linux machine, as JSON; `set_up.py` runs this with the Python in `.venv`.

Asking Qt is the only test that holds on every distribution: libraries are loaded, not looked up by name.
"""

import ctypes
import importlib
import json
import os
from pathlib import Path


def missing_modules(*names: str) -> list[str]:
    """Return what keeps the PySide6 modules `names` from being imported."""
    problems: list[str] = []
    for name in names:
        try:
            importlib.import_module(f"PySide6.{name}")
        except ImportError as error:
            problems.append(first_clause(error))
    return problems


def missing_plugins(*names: str) -> list[str]:
    """Return what keeps Qt's plugins `names`, such as "platforms/libqxcb.so", from being loaded."""
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath))
    problems: list[str] = []
    for name in names:
        try:
            ctypes.CDLL(str(folder / name))
        except OSError as error:
            problems.append(first_clause(error))
    return problems


def first_clause(error: Exception) -> str:
    """Return the name of the library from "libGL.so.1: cannot open shared object file: No such ..."."""
    return str(error).split(":", 1)[0]


def missing_fonts() -> list[str]:
    """Return a word about fonts when Qt finds none: every text would be a row of boxes."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    application = QGuiApplication(["probe", "-platform", "offscreen"])
    found = QFontDatabase.families()
    application.shutdown()
    return [] if found else ["a font"]


def screen_plugins() -> list[str]:
    """Return the plugins of the screens that this session offers."""
    plugins = {"DISPLAY": "platforms/libqxcb.so", "WAYLAND_DISPLAY": "platforms/libqwayland.so"}
    return [plugin for name, plugin in plugins.items() if os.environ.get(name)]


def main() -> None:
    """Print the problems: `fatal` ones stop the app, `silent` ones cost it only the sound."""
    fatal = missing_modules("QtCore", "QtGui", "QtWidgets")
    silent = missing_modules("QtMultimedia")
    if not fatal:
        fatal = missing_plugins("platforms/libqoffscreen.so", *screen_plugins()) or missing_fonts()
        silent = silent or missing_plugins("multimedia/libffmpegmediaplugin.so")
    print(json.dumps({"fatal": sorted(set(fatal)), "silent": sorted(set(silent) - set(fatal))}))


if __name__ == "__main__":
    main()
