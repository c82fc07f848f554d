"""The look of the whole application: colours and type, as chosen or as the system has them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from glutecoach.ui.theme import Colours, Theme, colours_for, palette, style_sheet


def colours_in_force(application: QApplication, theme: Theme) -> Colours:
    """Return the colours of a theme, as the system is now."""
    is_dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return colours_for(theme, system_is_dark=is_dark)


def apply_colours(application: QApplication, colours: Colours, icons: Path) -> None:
    """Give every widget the colours, and type that follows the system's font size.

    Args:
        application: The Qt application.
        colours: The colours to use.
        icons: Folder of the icons.
    """
    application.setPalette(palette(colours))
    application.setStyleSheet(style_sheet(colours, application.font().pointSizeF(), icons))
