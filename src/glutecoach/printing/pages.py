"""Blocks become pages: each section begins a page of its own, and what does not fit goes on on the next one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from msgspec import Struct
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPagedPaintDevice, QPainter

from glutecoach.core.errors import ExchangeError
from glutecoach.core.sentence import said
from glutecoach.printing.blocks import Block, Cell, Gap, Row, Rule, Stack, Text
from glutecoach.printing.press import FADED_INK, MM_IN_INCH, SMALL, Align, Drawings, Measure, Press

NARROWEST_MM = 150.0
"""A page that is narrower holds everything smaller."""
LOWEST_MM = 190.0
FOOT_GAP_EM = 0.6
PAGE_NUMBER_EM = 7.0
LARGEST_PIECE = 0.6
"""Share of a page."""


class Section(Struct, frozen=True):
    """What begins on a page of its own.

    Attributes:
        head: Stands on top of its first page.
        running: Stands on top of every further page.
        body: The rest, in order.
        may_flow: Whether it may take more than one page as well as not.
    """

    head: Block
    running: str
    body: Sequence[Block]
    may_flow: bool = False


Arrangement = Callable[[float], Sequence[Section]]
"""Returns what is printed for the width of a page in ems."""


class Sizes(Struct, frozen=True):
    """Sizes to choose from.

    Attributes:
        type_scales: Largest first; the largest at which every section fits its page is taken.
        figures_mm: Heights of pictures, largest first, chosen after the type.
        otherwise: The size to take when none fits, so that sections go on on further pages.
    """

    type_scales: Sequence[float]
    figures_mm: Sequence[float]
    otherwise: Measure


class Printout(Struct, frozen=True):
    """Everything that is printed in one go.

    Attributes:
        language: The language of its words, as in BCP 47.
        title: Title of the document.
        arrangements: Ways to arrange it, the best first; each returns the sections for a width in ems.
        foot: Small, at the foot of every page.
        page_text: Says which page it is, for its number and their count.
        sizes: How large it may be set.
    """

    language: str
    title: str
    arrangements: Sequence[Arrangement]
    foot: str
    page_text: Callable[[int, int], str]
    sizes: Sizes


_Page = Sequence[Block]


class _Area(Struct, frozen=True):
    """The part of a page that is printed on, in dots, and the resolution it is printed with."""

    width: float
    height: float
    dots_per_mm: float


def paint_pages(printout: Printout, device: QPagedPaintDevice) -> None:
    """Print it on a device that is set up: a PDF, a printer or a preview.

    Raises:
        ExchangeError: The device cannot be printed on.
    """
    composition = _Composition(printout, device)
    press, pages = composition.chosen()
    painter = QPainter()
    if not painter.begin(device):
        message = said("The printer cannot be reached. Choose another one, or save a PDF.")
        raise ExchangeError(message)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.GlobalColor.white)  # a preview records changes only, and begins with the theme's colour of text
    press.painter = painter
    area = composition.area
    for number, page in enumerate(pages, 1):
        if number > 1:
            device.newPage()
        Stack(page).paint(press, QPointF(0, 0), area.width)
        foot = _foot(printout, number, len(pages))
        foot.paint(press, QPointF(0, area.height - press.height(foot, area.width)), area.width)
    painter.end()


class _Composition:
    """Chooses arrangement and size, and breaks everything into pages."""

    def __init__(self, printout: Printout, device: QPagedPaintDevice) -> None:
        self.area = _area(device)
        self._printout = printout
        self._device = device
        self._drawings = Drawings()
        self._fitting: dict[tuple[int, Measure], tuple[Press, list[_Page]]] = {}

    def chosen(self) -> tuple[Press, list[_Page]]:
        """Return what to print with, and the pages."""
        sizes = self._printout.sizes
        smallest = sizes.figures_mm[-1]
        for place in range(len(self._printout.arrangements)):
            scale = _first(sizes.type_scales, partial(self._fits, place, figure_mm=smallest))
            if scale is not None:
                figure_mm = _first(sizes.figures_mm, partial(self._fits, place, scale)) or smallest
                return self._fitting[place, Measure(scale, figure_mm)]
        press = self._press(sizes.otherwise)
        sections = self._printout.arrangements[-1](self.area.width / press.em())
        return press, [page for section in sections for page in self._pages(section, press)]

    def _press(self, measure: Measure) -> Press:
        return Press(self._device, self.area.dots_per_mm, measure, _is_mirrored(), self._drawings)

    def _fits(self, place: int, type_scale: float, figure_mm: float) -> bool:
        """Try an arrangement at a size, and keep its pages if every section that should fit its page does."""
        measure = Measure(type_scale, figure_mm)
        press = self._press(measure)
        pages: list[_Page] = []
        for section in self._printout.arrangements[place](self.area.width / press.em()):
            of_section = self._pages(section, press)
            if len(of_section) > 1 and not section.may_flow:
                return False
            pages += of_section
        self._fitting[place, measure] = press, pages
        return True

    def _pages(self, section: Section, press: Press) -> list[_Page]:
        """Break a section into pages."""
        width = self.area.width
        room = self.area.height - _foot(self._printout, 99, 99).height(press, width) - press.em(FOOT_GAP_EM)
        pages: list[_Page] = []
        blocks: list[Block] = [section.head]
        left = room - press.height(section.head, width)
        for block in _pieces(section.body, press, width, room):
            height = press.height(block, width)
            if height > left:
                pages.append(tuple(blocks))
                blocks = [Text(section.running, SMALL), Gap(0.6)]
                left = room - sum(press.height(each, width) for each in blocks)
            blocks.append(block)
            left -= height
        return [*pages, tuple(blocks)]


def _first(sizes: Sequence[float], fits: Callable[[float], bool]) -> float | None:
    """Return the first of some sizes, largest first, that fits; what fits at one size fits at every smaller one."""
    place = bisect_left(sizes, True, key=fits)
    return sizes[place] if place < len(sizes) else None


def _is_mirrored() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _area(device: QPagedPaintDevice) -> _Area:
    """Return what a device prints on: its page without the margins, shrunk where it is too small for the sheet."""
    dots_per_mm = device.logicalDpiX() / MM_IN_INCH
    width, height = float(device.width()), float(device.height())
    shrink = min(1.0, width / (NARROWEST_MM * dots_per_mm), height / (LOWEST_MM * dots_per_mm))
    return _Area(width, height, dots_per_mm * shrink)


def _foot(printout: Printout, number: int, count: int) -> Block:
    page = Text(printout.page_text(number, count), SMALL, Align.END)
    line = Row((Cell(Text(printout.foot, SMALL)), Cell(page, share=0, em=PAGE_NUMBER_EM)), gap_em=2)
    return Stack((Rule(colour=FADED_INK), Gap(0.25), line))


def _pieces(blocks: Sequence[Block], press: Press, width: float, room: float) -> Iterator[Block]:
    """Yield blocks; a stack that takes most of a page is taken apart, so that it leaves no page half empty."""
    for block in blocks:
        largest = room * (1 if isinstance(block, Stack) and block.is_whole else LARGEST_PIECE)
        if isinstance(block, Stack) and press.height(block, width) > largest:
            yield from _pieces(block.blocks, press, width, room)
        else:
            yield block
