"""Sizes of what is shown, in pixels: a part of the theme. What holds text follows the type and is at least so large."""

from __future__ import annotations

from PySide6.QtCore import QSize


class Window:
    """Sizes of the window and of dialogs."""

    STARTING = QSize(1280, 800)
    SMALLEST = QSize(320, 200)
    """A laptop's screen at 400 %."""
    LARGE = QSize(1920, 1080)
    PREVIEW = QSize(1100, 860)
    REPORT = QSize(720, 480)


class Width:
    """Widths of pages and of what stands on them."""

    NARROW = 700
    """Below it a page has narrow margins."""
    READABLE = 1000
    WIDE = 1280
    """Two columns that read well."""
    FULL = 16_000
    """Wider than any screen."""
    SIDEBAR = 208
    CAPTION = 270
    CONTROL = 320
    NUMBER = 132
    CHOOSER = 160
    TIME = 180
    COLUMN = 150
    SIDES = 200


class Height:
    """Heights of lists, rows and bars."""

    CHOICE = 60
    LIST = 340
    SHORT_LIST = 200
    SHORTEST_LIST = 150
    CHART = 230
    DAY = 52
    DAY_OF_YEAR = 29
    SPACIOUS_DAY = 44
    """From this height on a day has its number beside its mark."""
    SIDES = 30
    BAR = 12
    STAGE_BAR = 20


class Picture:
    """Sizes of drawn exercises and of pictures."""

    STAGE = QSize(900, 600)
    LEAST = QSize(180, 120)
    LARGE = QSize(380, 253)
    EDITOR = QSize(300, 168)
    CARD = QSize(260, 150)
    TILE = QSize(240, 150)
    ROW = QSize(216, 108)
    RING = QSize(360, 360)
    FELT_CHART = QSize(180, 200)
    CHART = QSize(1200, 600)
    """A chart that is saved."""
    THUMB = QSize(512, 320)
    SWATCH = QSize(26, 18)


class Line:
    """Widths of lines that are painted."""

    THIN = 2.0
    BOLD = 3.0
    STROKE = 4.0


class Mark:
    """Sizes of marks, and the room between them."""

    DAY = 38
    LARGEST_DAY = 36.0
    GAP = 14
    BAR_GAP = 3.0
    SHEET_GAP = 12
    LEAST_SECTION = 12


class TypePx:
    """Sizes of type where nobody's system decides."""

    PICTURE = 15
    """On a chart that is saved."""
    CAPTION = 28
    """The line below a picture on a sheet of many."""
    SMALLEST = 8
    """A minimised window may be of no size at all, and type may not."""
    ANSWER_FRAME = 6
    """What the frame of a large answer takes of its height."""
    MEASURED = 100
    """Widths are measured once at this size and scaled."""
