"""Fits words into the boxes of the stage: as large as they hold, and never smaller than is read from the mat."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from msgspec import Struct
from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QScreen, QTextLayout, QTextOption

from glutecoach.core.legibility import Legibility, font_px
from glutecoach.desktop.screen_density import density_px_per_mm
from glutecoach.ui.sizes import TypePx

LINE_SPACING = 1.16
SAFETY = 1.02
"""Letters are set on whole pixels, so that a line may be a little wider than it measures."""
ROUNDING = 1e-6
_CLAUSE_ENDS = re.compile(r"(?<=[.;,:!?])\s+|(?<=[\u3002\uff1b\uff0c\uff1a\uff01\uff1f])")
"""After a full stop, a comma and their like; the ones of East Asia need no space."""


class Item(Struct, frozen=True):
    """One of several texts that share a line.

    Attributes:
        variants: The text, then shorter ways to say it; an empty one last lets it go where there is no room.
        most_px: The largest type it may have.
        is_bold: Whether it is set in bold.
        beside_ems: What stands beside it, as wide as so many times its type.
        alternates: What stands in its place at other times: room is left for the widest, so that nothing jumps.
    """

    variants: Sequence[str]
    most_px: int
    is_bold: bool = False
    beside_ems: float = 0.0
    alternates: Sequence[str] = ()


class Fitted(Struct, frozen=True):
    """A text, the size of its type in pixels, and how wide it is with what stands beside it."""

    text: str
    px: int
    width_px: int


def font_of(font: QFont, px: float, *, is_bold: bool = False) -> QFont:
    """Return a font in another size, bold or not."""
    result = QFont(font)
    result.setPixelSize(max(1, round(px)))
    result.setBold(is_bold)
    return result


def cap_share(font: QFont) -> float:
    """Return the height of a capital letter as a share of the font's size."""
    return QFontMetricsF(font_of(font, TypePx.MEASURED)).capHeight() / TypePx.MEASURED


def asked_px(font: QFont, distance_m: float, screen: QScreen | None) -> int:
    """Return the smallest type, in pixels, that is read on a screen from a distance.

    Args:
        font: Its size does not matter.
        distance_m: From eye to screen in metres, greater than zero.
        screen: From `QWidget.screen()`; None while a window is on no screen.
    """
    return font_px(distance_m, density_px_per_mm(screen), cap_share(font), Legibility.MINIMUM)


def smallest_px(least_px: int, *, is_met: bool) -> int:
    """Return the smallest type of a text that has no room in a larger one: small beats cut.

    Args:
        least_px: The smallest type of all others.
        is_met: Whether that is what the distance asks for; what is less than half of it is not read from there.
    """
    return least_px // 2 if is_met else TypePx.SMALLEST


def share_line(
    font: QFont, items: Sequence[Item], width_px: float, range_px: tuple[int, int], gap_px: float
) -> list[Fitted]:
    """Share a line among texts, the most important first: each may be as long, then as large, as leaves room for all.

    Args:
        font: Its size and weight do not matter.
        items: In the order of their importance.
        width_px: Width of the line.
        range_px: The smallest type for a text that the whole line does not hold, and for all others.
        gap_px: Between two texts.
    """
    widths = [[ems(font, item, text) for text in item.variants] for item in items]
    floor_px, least_px = range_px
    fitted: list[Fitted] = []
    for number, (item, wide) in enumerate(zip(items, widths, strict=True)):
        later = sum(least_px * others[-1] + gap_px * bool(others[-1]) for others in widths[number + 1 :])
        room = min(width_px, max(least_px * wide[-1], width_px - later))
        at = next((at for at, each in enumerate(wide) if each * least_px <= room), len(wide) - 1)
        fitting_px = int(room / wide[at] + ROUNDING) if wide[at] else item.most_px
        px = max(floor_px, min(item.most_px, fitting_px))
        taken = max(0.0, min(width_px, px * wide[at]))
        fitted.append(Fitted(item.variants[at], px, round(taken)))
        width_px -= taken + gap_px * bool(taken)
    return fitted


def fitting_px(font: QFont, text: str, size: QSize, range_px: tuple[int, int], *, is_bold: bool = False) -> int:
    """Return the largest type in which a text stands in a box whole; the least if there is none.

    Args:
        font: Its size and weight do not matter.
        text: What is said.
        size: Of the box.
        range_px: The least and the most.
        is_bold: Whether it is set in bold.
    """
    low, high = range_px[0], max(range_px)
    while low < high:
        middle = (low + high + 1) // 2
        if stands_in(font_of(font, middle, is_bold=is_bold), text, size):
            low = middle
        else:
            high = middle - 1
    return low


def stands_in(font: QFont, text: str, size: QSize) -> bool:
    """Tell whether a text stands in a box whole, in lines that break between words."""
    layout = laid_out(text, font, size.width())
    widest = max((layout.lineAt(at).naturalTextWidth() for at in range(layout.lineCount())), default=0.0)
    return layout.lineCount() * LINE_SPACING * font.pixelSize() <= size.height() and widest <= size.width()


def pages(font: QFont, text: str, size: QSize) -> tuple[str, ...]:
    """Return a text in parts that each stand in a box; it is cut only between its clauses.

    Args:
        font: In the size in which it is set.
        text: What is said.
        size: Of the box.
    """
    parts: list[str] = []
    begin = last_end = 0
    for end in (*(found.end() for found in _CLAUSE_ENDS.finditer(text)), len(text)):
        if parts and not text[last_end:end].strip():
            continue  # after the last mark there is nothing
        if parts and stands_in(font, text[begin:end].strip(), size):
            parts[-1] = text[begin:end].strip()
        else:
            begin = last_end
            parts.append(text[begin:end].strip())
        last_end = end
    return tuple(parts)


def laid_out(
    text: str, font: QFont, width_px: float, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft
) -> QTextLayout:
    """Return a text in lines that break between words, one below the other from the top."""
    layout = QTextLayout(text, font)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width_px)
        line.setPosition(QPointF(0.0, (layout.lineCount() - 1) * LINE_SPACING * font.pixelSize()))
    layout.endLayout()
    return layout


def ems(font: QFont, item: Item, text: str) -> float:
    """Return how wide a text is with what stands beside it, as a multiple of its type."""
    if not text:
        return 0.0
    return (
        max(_width_ems(font.family(), each, is_bold=item.is_bold) for each in (text, *item.alternates))
        + item.beside_ems
    )


def forget_widths() -> None:
    """Measure anew from now on: the system may have another type under the same name."""
    _width_ems.cache_clear()


@lru_cache(maxsize=512)
def _width_ems(family: str, text: str, *, is_bold: bool) -> float:
    font = font_of(QFont(family), TypePx.MEASURED, is_bold=is_bold)
    return SAFETY * QFontMetricsF(font).horizontalAdvance(text) / TypePx.MEASURED
