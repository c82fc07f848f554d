"""The look of the whole application: colours and type, as chosen or as the system has them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QFontInfo, QStyleHints
from PySide6.QtWidgets import QApplication

from glutecoach.desktop.application import Application
from glutecoach.ui.theme import Colours, Theme, colours_for, palette, style_sheet


def colours_in_force(application: QApplication, theme: Theme) -> Colours:
    """Return the colours of a theme, as the system is now."""
    hints = application.styleHints()
    return colours_for(
        theme,
        system_is_dark=hints.colorScheme() is Qt.ColorScheme.Dark,
        system_has_contrast=_has_contrast(hints),
    )


def looks_changed(application: Application) -> tuple[SignalInstance, ...]:
    """Return the signals with which the system says that it looks differently now."""
    hints = application.styleHints()
    accessibility = getattr(hints, "accessibility", None)
    always = (hints.colorSchemeChanged, application.type_changed)
    return (*always, accessibility().contrastPreferenceChanged) if accessibility else always


def apply_colours(application: QApplication, colours: Colours, icons: Path) -> None:
    """Give every widget the colours, and type that follows the system's font size.

    Args:
        application: The Qt application.
        colours: The colours to use.
        icons: Folder of the icons.
    """
    application.setPalette(palette(colours))
    is_mirrored = application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    font = application.font()
    base_pt = font.pointSizeF() if font.pointSizeF() > 0 else QFontInfo(font).pointSizeF()  # it may be set in pixels
    application.setStyleSheet(style_sheet(colours, base_pt, icons, is_mirrored=is_mirrored))


def _has_contrast(hints: QStyleHints) -> bool:
    """Return whether the system asks for high contrast; Qt tells it from 6.10 on."""
    accessibility = getattr(hints, "accessibility", None)
    return accessibility is not None and accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
