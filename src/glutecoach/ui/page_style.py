"""The look of pages, cards, texts, buttons and lists: a part of the theme."""

from __future__ import annotations

PAGE_SHEET = """
QWidget { color: @text; font-size: @body; }
QMainWindow, QDialog, QStackedWidget, QScrollArea, QScrollArea > QWidget > QWidget { background: @window; }
QScrollArea { border: none; }
QFrame[role="card"] { background: @surface; border: 1px solid @border; border-radius: @radius; }
QFrame[role="well"] { background: @window; border: 1px solid @border; border-radius: @radius; }
QFrame[role="notice"] { background: @surface; border: 2px solid @accent; border-radius: @radius; }
QScrollArea[role="notice"] > QWidget > QWidget { background: @surface; }
QFrame[role="warning"] { background: @surface; border: 2px solid @danger; border-radius: @radius; }
QFrame[role="sidebar"] { background: @surface; border: none; border-right: 1px solid @border; }
QFrame[role="menubar"] { background: @surface; border: none; border-bottom: 1px solid @border; }
QMenu { background: @surface; color: @text; border: 1px solid @excused; padding: 4px; }
QMenu::item { padding: 10px 24px; min-height: 24px; }
QMenu::item:selected { background: @accent; color: @on_accent; }
QLabel { background: transparent; }
QLabel[role="display"] { font-size: @display; font-weight: 700; }
QLabel[role="title"] { font-size: @title; font-weight: 600; }
QLabel[role="lead"] { font-size: @lead; }
QLabel[role="heading"] { font-size: @lead; font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="brand"] {
  font-size: @lead; font-weight: 700; color: @accent; padding: 0 18px; qproperty-indent: 0;
}
QPushButton {
  background: @surface; border: 1px solid @excused; border-radius: 10px;
  padding: 7px 18px; min-height: @height;
}
QPushButton:hover { border-color: @accent; }
QPushButton:focus { border: 2px solid @accent; padding: 6px 17px; }
QPushButton:disabled { color: @excused; background: @window; border-color: @border; }
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
QPushButton::menu-indicator { image: url("@chevron"); subcontrol-position: center right; right: 8px; }
QPushButton[role="segment"] { padding: 5px 14px; }
QPushButton[role="segment"]:focus { padding: 4px 13px; }
QPushButton[role="segment"]:checked { background: @accent; color: @on_accent; }
QPushButton[role="segment"]:checked:focus { border: 2px solid @text; }
QTableView { background: @surface; border: 1px solid @border; border-radius: 6px; gridline-color: @border; }
QTableView:focus { border: 2px solid @accent; }
QTableView::item:selected { background: @accent; color: @on_accent; }
QHeaderView::section { background: @surface; color: @muted; border: none; padding: 4px; }
QPlainTextEdit { background: @surface; border: 1px solid @excused; border-radius: 10px; padding: 6px; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: 5px; }
QListView { background: @surface; border: 1px solid @border; border-radius: 10px; }
QListView:focus { border: 2px solid @accent; }
QListView::item { padding: 8px 10px; margin: 2px; border: none; border-radius: 8px; }
QListView::item:selected { background: @accent; color: @on_accent; }
QCheckBox { spacing: 10px; }
QCheckBox::indicator { width: @box; height: @box; border: 2px solid @muted; border-radius: 5px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QCheckBox:disabled { color: @excused; }
QCheckBox::indicator:disabled { border: 1px solid @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @excused; border: 2px solid @excused; }
QCheckBox::indicator:focus { border-color: @text; }
QSlider::groove:horizontal { height: 6px; border-radius: 3px; background: @sunken; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 3px; }
QSlider::handle:horizontal {
  width: 18px; height: 18px; margin: -8px 0; border-radius: 11px; background: @surface; border: 2px solid @accent;
}
QSlider::handle:horizontal:focus { border: 2px solid @text; }
QToolTip { background: @surface; color: @text; border: 1px solid @border; }
"""
