"""The Qt application object, with a screen or without one."""

from __future__ import annotations

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication


def make_application() -> QApplication:
    """Make the Qt application."""
    QApplication.setApplicationName("glutecoach")
    QApplication.setApplicationDisplayName("GluteCoach")
    QApplication.setDesktopFileName("glutecoach")
    QApplication.setStyle("Fusion")
    return QApplication(sys.argv[:1])


@contextmanager
def headless_application() -> Generator[QApplication]:
    """Provide a Qt application that needs no screen, the running one if there is one."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    running = QApplication.instance()
    yield running if isinstance(running, QApplication) else make_application()


def speak_language(application: QApplication, translations: Path) -> None:
    """Install the texts of the system's language, Qt's own ones included; English has plural forms only.

    Args:
        application: The application.
        translations: Folder with one `glutecoach_LANGUAGE.qm` for each language.
    """
    for name, folder in (
        ("qtbase", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)),
        ("glutecoach", str(translations)),
    ):
        translator = QTranslator(application)
        if translator.load(QLocale.system(), name, "_", folder) or translator.load(f"{name}_en", folder):
            application.installTranslator(translator)


@contextmanager
def speaking_application(assets: Path) -> Generator[QApplication]:
    """Provide a Qt application for a command that writes texts: no screen, no messages of Qt's, the person's language.

    Args:
        assets: The program's own files.
    """
    from glutecoach.desktop.crash import hide_qt_messages

    hide_qt_messages()
    with headless_application() as application:
        speak_language(application, assets / "translations")
        yield application
