"""The look of the whole application: colours and type, as chosen or as the system has them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QStyleHints
from PySide6.QtWidgets import QApplication

from glutecoach.ui.theme import Colours, Theme, colours_for, palette, style_sheet

TELLS_CONTRAST = hasattr(QStyleHints, "accessibility")
"""Qt knows from 6.10 on whether the system asks for high contrast."""


def colours_in_force(application: QApplication, theme: Theme) -> Colours:
    """Return the colours of a theme, as the system is now."""
    hints = application.styleHints()
    contrast = hints.accessibility().contrastPreference() if TELLS_CONTRAST else Qt.ContrastPreference.NoPreference
    return colours_for(
        theme,
        system_is_dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        system_wants_contrast=contrast is Qt.ContrastPreference.HighContrast,
    )


def looks_of_the_system(application: QApplication) -> tuple[SignalInstance, ...]:
    """Return the signals that tell of another look of the system."""
    hints = application.styleHints()
    contrast = (hints.accessibility().contrastPreferenceChanged,) if TELLS_CONTRAST else ()
    return hints.colorSchemeChanged, *contrast


def apply_colours(application: QApplication, colours: Colours, icons: Path) -> None:
    """Give every widget the colours, and type that follows the system's font size.

    Args:
        application: The Qt application.
        colours: The colours to use.
        icons: Folder of the icons.
    """
    application.setPalette(palette(colours))
    application.setStyleSheet(style_sheet(colours, application.font().pointSizeF(), icons))
