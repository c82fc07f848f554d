"""The Qt application object, with a screen or without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QEvent, QLibraryInfo, QLocale, QTranslator, Signal
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from glutecoach.core.language import LANGUAGES, SYSTEM_LANGUAGE
from glutecoach.desktop.identity import APP_ID
from glutecoach.desktop.locale import language_in_force

STRETCH_VARIABLE = "GLUTECOACH_STRETCH"
"""Per cent to which every text is stretched, for looking at layouts."""
_TRANSLATORS = "translators"
"""The property of the application with what speaks now."""
_LOCALES = {"ar": "ar_AE"}
"""Where a language alone would bring numerals that the big digits on the stage do not have."""

_MAY_CHANGE_TYPE = frozenset({QEvent.Type.ApplicationFontChange, QEvent.Type.ThemeChange})


class Application(QApplication):
    """The Qt application.

    Signals:
        quit_asked: The system asks to quit, as the menu of the Dock does; the windows are asked to close next.
        type_changed: The application's font is another one; `fontChanged` is silent when that came from the system.
    """

    quit_asked = Signal()
    type_changed = Signal()

    def __init__(self, arguments: Sequence[str]) -> None:
        """Take the command line."""
        super().__init__(arguments)
        self._type = self.font()

    @override
    def event(self, arg__1: QEvent) -> bool:
        """Tell a wish to quit from the wish to close a window, and another type from other colours."""
        if arg__1.type() is QEvent.Type.Quit:
            self.quit_asked.emit()
        is_done = super().event(arg__1)
        if arg__1.type() in _MAY_CHANGE_TYPE and self.font() != self._type:
            self._type = self.font()
            self.type_changed.emit()
        return is_done


def make_application() -> Application:
    """Make the Qt application."""
    QApplication.setApplicationName("glutecoach")
    QApplication.setApplicationDisplayName("GluteCoach")
    QApplication.setDesktopFileName(APP_ID)
    return Application([*sys.argv[:1], "-style", "Fusion"])  # `setStyle` would first make all of QStyle for Python


@contextmanager
def headless_application() -> Generator[Application]:
    """Provide a Qt application that needs no screen, the running one if there is one."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    yield running if isinstance(running, Application) else make_application()


def spoken_languages(translations: Path) -> tuple[str, ...]:
    """Return the codes of the languages that there are texts for.

    Args:
        translations: Folder with one `glutecoach_LANGUAGE.qm` for each language.
    """
    return tuple(code for code in LANGUAGES if (translations / f"glutecoach_{code}.qm").is_file())


def speak_language(application: QApplication, translations: Path, chosen: str = SYSTEM_LANGUAGE) -> str:
    """Speak a language from now on, Qt's own texts, dates, numbers and the direction of reading included.

    Args:
        application: The application.
        translations: Folder with one `glutecoach_LANGUAGE.qm` for each language; English has plural forms only.
        chosen: A code of `core.language.LANGUAGES`; empty for the system's own language.

    Returns:
        The code of the language that is spoken now.
    """
    for spoken_before in application.property(_TRANSLATORS) or ():  # `findChildren` would first make all of QStyle
        application.removeTranslator(spoken_before)
        spoken_before.deleteLater()
    system = QLocale.system()
    code = language_in_force(chosen)
    locale = system if system.language() is QLocale(code).language() else QLocale(_LOCALES.get(code, code))
    QLocale.setDefault(locale)
    translators: list[QTranslator] = []
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("glutecoach", str(translations)),
    ):
        translator = QTranslator(application)
        if translator.load(f"{name}_{code}", folder):
            translators.append(translator)
    stretch = os.environ.get(STRETCH_VARIABLE, "")
    if stretch.isdecimal():
        from glutecoach.desktop.stretched_texts import StretchedTexts

        translators.append(StretchedTexts(int(stretch), application))
    for translator in translators:
        application.installTranslator(translator)
    application.setProperty(_TRANSLATORS, translators)
    application.setLayoutDirection(locale.textDirection())
    return code
