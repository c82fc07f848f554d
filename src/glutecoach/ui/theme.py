"""Colour, type and space as named tokens; light, dark and high contrast."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum
from pathlib import Path

from PySide6.QtGui import QColor, QPalette

from glutecoach.ui.field_style import FIELD_SHEET, MIRRORED_SHEET

SPACE_PX = 8
"""The unit of space; margins and gaps are multiples of it."""
RADIUS_PX = 14
BUTTON_HEIGHT_PX = 44


class TypeScale:
    """Sizes of type as multiples of the system's font size."""

    SMALL = 0.95
    BODY = 1.1
    LEAD = 1.35
    TITLE = 1.9
    DISPLAY = 2.6


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour in use, as #rrggbb.

    Attributes:
        window: Behind everything.
        surface: Cards.
        sunken: Wells and empty tracks.
        border: Hairlines.
        text: What is read.
        muted: What is read second.
        accent: The one thing to do, and what is done.
        on_accent: Text on the accent.
        work: Lifting.
        hold: Holding.
        lower: Lowering.
        rest: Waiting: pause, rest, get ready.
        change: Switch side, change position.
        excused: A week off on purpose.
        danger: Stop signs.
    """

    window: str
    surface: str
    sunken: str
    border: str
    text: str
    muted: str
    accent: str
    on_accent: str
    work: str
    hold: str
    lower: str
    rest: str
    change: str
    excused: str
    danger: str


LIGHT = Colours(
    window="#f5f1ea",
    surface="#fffdf9",
    sunken="#e8e1d6",
    border="#d9d0c3",
    text="#2b2723",
    muted="#655c53",
    accent="#1f6b63",
    on_accent="#ffffff",
    work="#b8431f",
    hold="#8a5a00",
    lower="#1f6b63",
    rest="#4d5a75",
    change="#7a3f73",
    excused="#7a7268",
    danger="#b3202b",
)
DARK = Colours(
    window="#12161c",
    surface="#1b2129",
    sunken="#2a323c",
    border="#38424e",
    text="#ece7df",
    muted="#b4ada2",
    accent="#6cc7b9",
    on_accent="#0d1a18",
    work="#ff8f5c",
    hold="#ffc35a",
    lower="#6cc7b9",
    rest="#9fb4e2",
    change="#d79ccf",
    excused="#a49c91",
    danger="#ff7a80",
)
HIGH_CONTRAST = Colours(
    window="#000000",
    surface="#000000",
    sunken="#2b2b2b",
    border="#ffffff",
    text="#ffffff",
    muted="#ffffff",
    accent="#ffe14d",
    on_accent="#000000",
    work="#ff9a4d",
    hold="#ffe14d",
    lower="#66e0ff",
    rest="#ffffff",
    change="#ff9df2",
    excused="#c9c9c9",
    danger="#ff8080",
)


class Theme(StrEnum):
    """Which colours to use."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


def colours_for(theme: Theme, *, system_is_dark: bool, system_has_contrast: bool = False) -> Colours:
    """Return the colours of a theme, where the system is dark or asks for high contrast."""
    match theme:
        case Theme.LIGHT:
            return LIGHT
        case Theme.DARK:
            return DARK
        case Theme.HIGH_CONTRAST:
            return HIGH_CONTRAST
        case Theme.SYSTEM:
            if system_has_contrast:
                return HIGH_CONTRAST
            return DARK if system_is_dark else LIGHT


def palette(colours: Colours) -> QPalette:
    """Return the colours as a Qt palette, so that native widgets follow."""
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Mid: colours.border,
        QPalette.ColorRole.Accent: colours.accent,
    }
    result = QPalette()
    for role, colour in roles.items():
        result.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.excused))
    return result


def style_sheet(colours: Colours, base_pt: float, icons: Path, *, is_mirrored: bool = False) -> str:
    """Return the style sheet of the application.

    Args:
        colours: The colours to use.
        base_pt: The system's font size in points; all sizes follow it.
        icons: Folder of the icons that it names.
        is_mirrored: Whether one reads from the right.
    """
    values = {field.name: getattr(colours, field.name) for field in fields(colours)}
    sizes = {
        "small": TypeScale.SMALL,
        "body": TypeScale.BODY,
        "lead": TypeScale.LEAD,
        "title": TypeScale.TITLE,
        "display": TypeScale.DISPLAY,
    }
    values |= {name: f"{base_pt * factor:.1f}pt" for name, factor in sizes.items()}
    theme = "light" if colours is LIGHT else "dark"
    values |= {name: (icons / f"{name}-{theme}.svg").as_posix() for name in ("tick", "plus", "minus", "chevron")}
    values |= {"radius": f"{RADIUS_PX}px", "height": f"{BUTTON_HEIGHT_PX - 2 * SPACE_PX}px"}
    sheet = _SHEET + FIELD_SHEET + (MIRRORED_SHEET if is_mirrored else "")
    for name, value in sorted(values.items(), key=lambda item: -len(item[0])):
        sheet = sheet.replace(f"@{name}", value)
    return sheet


_SHEET = """
QWidget { color: @text; font-size: @body; }
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: @window; }
QScrollArea { border: none; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: @radius; }
QFrame[role="well"] { background: @window; border: none; border-radius: @radius; }
QFrame[role="notice"] { background: @surface; border: 2px solid @accent; border-radius: @radius; }
QFrame[role="warning"] { background: @surface; border: 2px solid @danger; border-radius: @radius; }
QFrame[role="sidebar"] { background: @surface; border: none; border-right: 1px solid @border; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: @display; font-weight: 700; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="lead"] { font-size: @lead; }
QLabel[role="heading"] { font-size: @lead; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="stage-word"] { font-weight: 700; }
QLabel[role="stage-title"] { font-weight: 600; }
QLabel[role="brand"] { font-size: @lead; font-weight: 700; color: @accent; }
QPushButton {
  background: @surface; border: 1px solid @border; border-radius: 10px;
  padding: 7px 18px; min-height: @height;
}
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 17px; }
QPushButton:disabled { color: @excused; background: @window; }
QPushButton:pressed { background: @sunken; }
QPushButton[role="primary"] {
  background: @accent; color: @on_accent; border: 2px solid @accent; font-weight: 600; padding: 6px 26px;
}
QPushButton[role="primary"]:focus { border: 2px solid @text; }
QPushButton[role="start"] {
  background: @accent; color: @on_accent; border: 3px solid @accent; font-size: @title; font-weight: 700;
  border-radius: 16px; padding: 14px 56px;
}
QPushButton[role="start"]:focus { border: 3px solid @text; }
QPushButton[role="choice"] { font-size: @lead; font-weight: 600; padding: 13px 26px; }
QPushButton[role="choice"]:focus { padding: 12px 25px; }
QPushButton[role="choice-small"] { padding: 7px 12px; }
QPushButton[role="choice-small"]:focus { padding: 6px 11px; }
QPushButton[role="choice-small"]:checked {
  background: @accent; color: @on_accent; border: 2px solid @accent; padding: 6px 11px;
}
QPushButton[role="choice-small"]:checked:focus { border: 2px solid @text; }
QPushButton[role="answer"] { text-align: left; }
QPushButton[role="nav"] {
  text-align: left; background: transparent; border: 2px solid transparent; padding: 6px 16px;
}
QPushButton[role="nav"]:checked { background: @sunken; font-weight: 600; }
QPushButton[role="nav"]:hover { background: @sunken; }
QPushButton[role="nav"]:focus { border: 2px solid @accent; }
QPushButton[role="segment"] { padding: 5px 14px; }
QPushButton[role="segment"]:focus { padding: 4px 13px; }
QPushButton[role="segment"]:checked { background: @accent; color: @on_accent; }
QPushButton[role="segment"]:checked:focus { border: 2px solid @text; }
QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; border: 2px solid transparent; border-bottom: 3px solid transparent;
  padding: 8px 16px; margin-right: 6px;
}
QTabBar::tab:hover { background: @sunken; }
QTabBar::tab:selected { border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @accent; border-bottom: 3px solid @accent; }
QTableView { background: @surface; border: 1px solid @border; border-radius: 6px; gridline-color: @border; }
QTableView:focus { border: 2px solid @accent; }
QTableView::item:selected { background: @accent; color: @on_accent; }
QHeaderView::section { background: @surface; color: @muted; border: none; padding: 4px; }
QListView { background: @surface; border: 1px solid @border; border-radius: 10px; }
QListView:focus { border: 2px solid @accent; }
QListView::item { padding: 10px 12px; border: none; }
QListView::item:selected { background: @accent; color: @on_accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @border; border: 3px solid transparent; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 40px; margin: 0 3px; }
QScrollBar::handle:horizontal { min-width: 40px; margin: 3px 0; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCheckBox { spacing: 10px; }
QCheckBox::indicator { width: 20px; height: 20px; border: 2px solid @muted; border-radius: 5px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QCheckBox:disabled { color: @excused; }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @excused; border-color: @excused; }
QCheckBox::indicator:focus { border-color: @text; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @sunken; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal {
  width: 18px; height: 18px; margin: -8px 0; border-radius: 11px; background: @surface; border: 2px solid @accent;
}
QSlider::handle:horizontal:focus { border: 2px solid @text; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; }
"""
