"""The look of what is filled in and scrolled: fields, steppers, choosers, tabs, scroll bars; a part of the theme."""

from __future__ import annotations

FIELD_SHEET = """
QLineEdit, QAbstractSpinBox, QComboBox {
  background: @surface; color: @text; border: 1px solid @excused; border-radius: 10px;
  padding: 7px 13px; min-height: @height; selection-background-color: @accent; selection-color: @on_accent;
}
QLineEdit:hover, QAbstractSpinBox:hover, QComboBox:hover { border-color: @accent; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: 6px 12px; }
QLineEdit:disabled, QAbstractSpinBox:disabled, QComboBox:disabled { color: @excused; background: @window; }
QLineEdit[role="title"] {
  background: transparent; border: 2px solid @border; padding: 2px 12px; font-size: @title; font-weight: 600;
}
QLineEdit[role="title"]:hover { border-color: @excused; }
QLineEdit[role="title"]:focus { border-color: @accent; background: @surface; }
QAbstractSpinBox { padding: 5px 44px; qproperty-alignment: AlignCenter; }
QAbstractSpinBox:focus { padding: 4px 43px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 42px; border: none; background: transparent; border-radius: 9px;
}
QAbstractSpinBox::up-button { subcontrol-position: center right; height: 42px; }
QAbstractSpinBox::down-button { subcontrol-position: center left; height: 42px; }
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover { background: @sunken; }
QAbstractSpinBox::up-arrow { image: url("@plus"); width: @mark; height: @mark; }
QAbstractSpinBox::down-arrow { image: url("@minus"); width: @mark; height: @mark; }
QAbstractSpinBox::up-arrow:off, QAbstractSpinBox::down-arrow:off { image: none; }
QComboBox { padding: 7px 4px 7px 13px; combobox-popup: 0; }
QComboBox:focus { padding: 6px 3px 6px 12px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; background: transparent; }
QDateEdit { padding: 7px 4px 7px 13px; qproperty-alignment: AlignLeft; }
QDateEdit:focus { padding: 6px 3px 6px 12px; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 36px; subcontrol-position: center right; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("@chevron"); width: @mark; height: @mark; }
QComboBox QAbstractItemView {
  background: @surface; border: 1px solid @excused; border-radius: 0; padding: 4px; outline: 0;
  selection-background-color: @sunken; selection-color: @text;
}
QComboBox QAbstractItemView::item { min-height: 36px; padding: 2px 10px; color: @text; }
QComboBox QAbstractItemView::item:selected { background: @sunken; color: @text; }
QCheckBox[role="day"] {
  background: @surface; border: 1px solid @excused; border-radius: 10px; padding: 8px; min-height: @height;
}
QCheckBox[role="day"]:hover { border-color: @accent; }
QCheckBox[role="day"]:checked { font-weight: 600; border-color: @accent; background: @sunken; }
QCheckBox[role="day"]:focus { border: 2px solid @accent; padding: 7px; }
QTabBar { background: transparent; border: none; qproperty-drawBase: 0; }
QTabBar::tab {
  background: transparent; color: @text; border: 2px solid transparent; border-radius: 10px;
  padding: 7px 16px; margin-right: 4px; min-height: @height;
}
QTabBar::tab:hover { background: @sunken; border-color: @border; }
QTabBar::tab:selected { background: @sunken; border-bottom: 3px solid @accent; font-weight: 600; }
QTabBar::tab:focus { border: 2px solid @accent; border-bottom: 3px solid @accent; }
QTabBar::scroller { width: 88px; }
QTabBar::tear { image: none; border: none; width: 0; }
QTabBar QToolButton { background: @surface; border: 1px solid @excused; border-radius: 10px; }
QTabBar QToolButton:hover { border-color: @accent; }
QTabBar QToolButton:pressed { background: @sunken; }
QTabBar QToolButton:disabled { background: @window; border-color: @border; }
QTabBar QToolButton::left-arrow { image: url("@back"); width: @mark; height: @mark; }
QTabBar QToolButton::right-arrow { image: url("@forth"); width: @mark; height: @mark; }
QListWidget[role="order"] { border: none; background: transparent; outline: 0; }
QListWidget[role="order"]:focus { border: none; }
QListWidget[role="order"]::item {
  background: @window; border: 2px solid transparent; border-radius: 10px; padding: 10px 12px; margin: 2px 0;
}
QListWidget[role="order"]::item:hover { border-color: @border; }
QListWidget[role="order"]::item:selected { background: @sunken; color: @text; border-color: @muted; }
QListWidget[role="order"]:focus::item:selected { border-color: @accent; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 14px; }
QScrollBar:horizontal { height: 14px; }
QScrollBar::handle { background: @excused; border: 3px solid transparent; border-radius: 4px; }
QScrollBar::handle:vertical { min-height: 44px; margin: 0 3px; }
QScrollBar::handle:horizontal { min-width: 44px; margin: 3px 0; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
MIRRORED_SHEET = """
QFrame[role="sidebar"] { border-right: none; border-left: 1px solid @border; }
QComboBox { padding: 7px 13px 7px 4px; }
QComboBox:focus { padding: 6px 12px 6px 3px; }
QDateEdit { padding: 7px 13px 7px 4px; qproperty-alignment: AlignRight; }
QDateEdit:focus { padding: 6px 12px 6px 3px; }
QDateEdit::drop-down { subcontrol-position: center left; }
QTimeEdit::up-button { subcontrol-position: center left; }
QTimeEdit::down-button { subcontrol-position: center right; }
QTabBar::tab { margin-right: 0; margin-left: 4px; }
QSlider::sub-page:horizontal { background: transparent; }
QSlider::add-page:horizontal { background: @accent; border-radius: 3px; }
"""
"""What a style sheet does not turn round by itself where one reads from the right."""
