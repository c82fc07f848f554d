import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "bundle" / "trim.py"
QT = "PySide6/Qt"
PLUGINS = f"{QT}/plugins"


@pytest.fixture(scope="module")
def trim() -> ModuleType:
    """The script, loaded from its file because `packaging/bundle` is no package."""
    spec = importlib.util.spec_from_file_location("trim", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    ("name", "is_kept"),
    [
        (f"{PLUGINS}/platforms/libqxcb.so", True),
        (f"{PLUGINS}/platforms/libqwayland.so", True),
        (f"{PLUGINS}/platforms/libqoffscreen.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (f"{PLUGINS}/platforms/libqcocoa.dylib", True),
        (f"{PLUGINS}/platformthemes/libqxdgdesktopportal.so", True),
        (f"{PLUGINS}/texttospeech/libqtexttospeech_speechd.so", True),
        (f"{PLUGINS}/texttospeech/libqtexttospeech_mock.so", False),
        (f"{PLUGINS}/multimedia/libffmpegmediaplugin.so", False),
        (f"{PLUGINS}/imageformats/libqpdf.so", False),
        (f"{PLUGINS}/tls/libqopensslbackend.so", False),
    ],
)
def test_only_plugins_that_are_used_are_kept(trim: ModuleType, name: str, is_kept: bool) -> None:
    """Screens, the portal, the voice and drawings; no codecs, no encryption, nothing that imitates a voice."""
    entries = [(name, "/x", "BINARY"), ("numpy/core.so", "/y", "EXTENSION")]

    assert len(trim.without_plugins(entries)) == 1 + is_kept


def test_libraries_go_with_what_needed_them(trim: ModuleType) -> None:
    """A library is kept as long as something that is kept leads to it, however far around."""
    linked = {"/window": ["libA.so"], "/libA": ["libB.so", "libc.so"], "/libB": ["libA.so"], "/libC": ["libB.so"]}

    def needs(path: str) -> list[str]:
        return linked.get(path, [])

    entries = [
        ("PySide6/QtWidgets.so", "/window", "EXTENSION"),
        ("libA.so", "/libA", "BINARY"),
        (f"{QT}/lib/libB.so", "/libB", "BINARY"),
        (f"{QT}/lib/libC.so", "/libC", "BINARY"),
        ("libpython3.11.so.1.0", "/python", "BINARY"),
    ]
    kept = trim.needed(entries, needs)

    assert [name for name, _, _ in kept] == [
        "PySide6/QtWidgets.so", "libA.so", f"{QT}/lib/libB.so", "libpython3.11.so.1.0"
    ]  # fmt: skip


def test_links_and_languages_that_lead_nowhere_are_left_out(trim: ModuleType) -> None:
    """A link to a library that went is gone, and so are Qt's own texts in languages the program does not speak."""
    binaries = [(f"{QT}/lib/libB.so", "/libB", "BINARY")]
    data = [
        ("libB.so", f"{QT}/lib/libB.so", "SYMLINK"),
        ("libC.so", f"{QT}/lib/libC.so", "SYMLINK"),
        (f"{QT}/translations/qtbase_de.qm", "/de", "DATA"),
        (f"{QT}/translations/qtbase_fr.qm", "/fr", "DATA"),
        (f"{QT}/translations/qtquick_de.qm", "/quick", "DATA"),
        ("glutecoach/assets/translations/glutecoach_en.qm", "/ours", "DATA"),
    ]
    kept = trim.without_dangling(trim.only_languages(data, ["en", "de"]), binaries)

    assert [entry[1] for entry in kept] == [f"{QT}/lib/libB.so", "/de", "/ours"]
