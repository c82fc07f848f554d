"""What a bundle leaves out: plugins of Qt that nothing asks for, and every library that only those needed."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from os.path import normpath
from pathlib import PurePath

Entry = tuple[str, str, str]
"""Of PyInstaller: the name in the bundle, the file it comes from, and its kind."""

PLUGINS: dict[str, tuple[str, ...]] = {
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "platforms": ("qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"),
    "platformthemes": ("qxdgdesktopportal",),
    "printsupport": ("cocoaprintersupport", "cupsprintersupport", "windowsprintersupport"),
    "texttospeech": ("qtexttospeech_darwin", "qtexttospeech_sapi", "qtexttospeech_speechd", "qtexttospeech_winrt"),
    "multimedia": ("darwinmediaplugin", "windowsmediaplugin"),
    "wayland-decoration-client": ("adwaita", "bradient"),
    "wayland-shell-integration": ("xdg-shell",),
}
"""The plugins that are kept, by folder. Tones are mixed by the program itself, so that no codec is needed."""

EXCLUDED_MODULES = (
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",
    "_hashlib",  # the digests that are used are in Python itself
    "_ssl",
    "numpy.f2py",
    "numpy.fft",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pyqtgraph.canvas",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.opengl",
    "setuptools",
    "ssl",
    "tkinter",
    "unittest",
)
"""What libraries offer and nothing here asks for."""


def plugin_folder(name: str) -> str | None:
    """Return the folder of a plugin of Qt, None for any other file."""
    parts = PurePath(name).parts
    return parts[parts.index("plugins") + 1] if "plugins" in parts and "PySide6" in parts else None


def is_kept_plugin(name: str) -> bool:
    """Tell whether a plugin of Qt is one of those that are used."""
    stem = PurePath(name).name.partition(".")[0].removeprefix("lib")
    return stem in PLUGINS.get(plugin_folder(name) or "", ())


def without_plugins(entries: Iterable[Entry]) -> list[Entry]:
    """Return the entries without the plugins of Qt that are not used."""
    return [entry for entry in entries if plugin_folder(entry[0]) is None or is_kept_plugin(entry[0])]


def needed(entries: Sequence[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """Return the entries without the libraries that nothing needs any more.

    Args:
        entries: Extension modules, plugins and libraries.
        imports: Returns the names of the libraries that a file is linked to.
    """
    by_name = {PurePath(entry[0]).name: entry for entry in entries if entry[2] != "SYMLINK"}
    kept: set[str] = set()
    waiting = [entry for entry in by_name.values() if not is_library(entry)]
    while waiting:
        entry = waiting.pop()
        if entry[0] not in kept:
            kept.add(entry[0])
            waiting += [by_name[name] for name in imports(entry[1]) if name in by_name]
    return [entry for entry in entries if entry[0] in kept]


def without_dangling(entries: Iterable[Entry], files: Iterable[Entry]) -> list[Entry]:
    """Return the entries without symbolic links that lead nowhere.

    Args:
        entries: Entries of any kind.
        files: The binaries that are kept.
    """
    there = {entry[0] for entry in files}
    return [
        entry for entry in entries
        if entry[2] != "SYMLINK" or normpath(PurePath(entry[0]).parent / entry[1]) in there
    ]  # fmt: skip


def is_library(entry: Entry) -> bool:
    """Tell whether a file is there only because another one is linked to it."""
    name, _, kind = entry
    file = PurePath(name).name
    is_python = file.lower().startswith(("libpython", "python")) or file == "Python"
    return kind == "BINARY" and plugin_folder(name) is None and not is_python


def only_languages(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Return the entries without Qt's own texts but for some languages.

    Args:
        entries: Files of any kind.
        languages: Such as `en`, `de`.
    """
    wanted = {f"qtbase_{language}.qm" for language in languages}
    return [
        entry
        for entry in entries
        if "translations" not in PurePath(entry[0]).parts or "PySide6" not in PurePath(entry[0]).parts
        or PurePath(entry[0]).name in wanted
    ]  # fmt: skip
