"""What a page is set with: lengths in millimetres, type in points, text broken into lines."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol

from msgspec import Struct, field
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QPen, QPicture, QTextLayout, QTextOption

from glutecoach.core.body import key_pose
from glutecoach.core.exercise import Side
from glutecoach.core.movement import Movement
from glutecoach.figure.painter import FigurePainter
from glutecoach.figure.palette import PaletteKind

MM_IN_INCH = 25.4
POINTS_IN_INCH = 72.0
BODY_PT = 9.0
"""Body type before it is scaled."""
INK = "#000000"
FADED_INK = "#3f3f3f"
HAIRLINE_MM = 0.18
DRAWING_DPI = 400
"""Lines are drawn with the tolerance of a good printer; finer ones would only make the file larger."""
LINE_END = "\u2028"
"""How Qt lays out a line end inside of a paragraph."""
LARGEST_PX = 32_000
"""Qt lays out text no wider than this in one piece."""


class Align(Enum):
    """Where the lines of a text stand: at the side where one begins to read, in the middle, or at the other side."""

    START = auto()
    CENTRE = auto()
    END = auto()


_FLAGS = {
    Align.START: Qt.AlignmentFlag.AlignLeft,
    Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
    Align.END: Qt.AlignmentFlag.AlignRight,
}
_MIRRORED = {Align.START: Align.END, Align.CENTRE: Align.CENTRE, Align.END: Align.START}


class Style(Struct, frozen=True):
    """How text looks.

    Attributes:
        size: As a multiple of the body type.
        is_bold: Whether it is bold.
        colour: Black, or the grey of what is read second.
    """

    size: float = 1.0
    is_bold: bool = False
    colour: str = INK


SMALL = Style(0.82, colour=FADED_INK)
BODY = Style()
STRONG = Style(is_bold=True)
HEADING = Style(1.3, is_bold=True)
TITLE = Style(2.2, is_bold=True)


class Measure(Struct, frozen=True):
    """How large everything is set. `type_scale` multiplies all type; `figure_mm` is the height of a picture."""

    type_scale: float = 1.0
    figure_mm: float = 30.0


class Drawings:
    """Line art, drawn once for each pose and size, however many pages show it."""

    def __init__(self) -> None:
        self._figures: dict[int, FigurePainter] = {}
        self._pictures: dict[tuple[int, int, int, int], QPicture] = {}

    def height_for(self, movement: Movement, width: float) -> float:
        """Return the height that a movement fills at a width."""
        return self._figure(movement).height_for(width)

    def paint(self, painter: QPainter, movement: Movement, key: int, area: QRectF) -> None:
        """Paint a key pose of a movement: 0 is its start, -1 its end."""
        finer = painter.device().logicalDpiX() / DRAWING_DPI
        size = (round(area.width() / finer), round(area.height() / finer))
        picture = self._pictures.get((id(movement), key, *size))
        if picture is None:
            picture = QPicture()
            recorder = QPainter(picture)
            body = key_pose(movement, key, Side.RIGHT)
            self._figure(movement).paint(recorder, QRectF(0, 0, *size), body)
            recorder.end()
            self._pictures[id(movement), key, *size] = picture
        painter.save()
        painter.translate(area.topLeft())
        scale = picture.logicalDpiX() / DRAWING_DPI  # a picture is replayed in the density of screens
        painter.scale(scale, scale)
        painter.drawPicture(QPointF(0, 0), picture)
        painter.restore()

    def _figure(self, movement: Movement) -> FigurePainter:
        if id(movement) not in self._figures:
            self._figures[id(movement)] = FigurePainter(movement, PaletteKind.PAPER_LINES)
        return self._figures[id(movement)]


class HasHeight(Protocol):
    """What is set on a page."""

    def height(self, press: Press, width: float) -> float:
        """Return how high it is at a width; both in dots."""
        ...


class Press(Struct):
    """One device with its measure.

    Attributes:
        device: What is printed on.
        dots_per_mm: Its resolution, less where a narrow page shrinks everything.
        measure: How large everything is set.
        is_mirrored: Whether pages are read from right to left.
        drawings: The line art so far; presses of one printout share it.
        painter: Paints on the device; None while lengths are only measured.
    """

    device: QPagedPaintDevice
    dots_per_mm: float
    measure: Measure
    is_mirrored: bool
    drawings: Drawings
    painter: QPainter | None = None
    _texts: dict[tuple[str, Style, int, Align], QTextLayout] = field(
        default_factory=dict[tuple[str, Style, int, Align], QTextLayout]
    )
    _heights: dict[tuple[int, float], tuple[HasHeight, float]] = field(
        default_factory=dict[tuple[int, float], tuple["HasHeight", float]]
    )

    def mm(self, length: float) -> float:
        """Return millimetres as dots."""
        return length * self.dots_per_mm

    def em(self, count: float = 1.0) -> float:
        """Return a length that grows with the type, as dots; one em is the size of the body type."""
        return count * self.measure.type_scale * BODY_PT / POINTS_IN_INCH * MM_IN_INCH * self.dots_per_mm

    def height(self, block: HasHeight, width: float) -> float:
        """Return how high a block is at a width, worked out once: who breaks pages asks again and again."""
        key = (id(block), width)
        if key not in self._heights:
            self._heights[key] = (block, block.height(self, width))  # kept, so that no other block gets its id
        return self._heights[key][1]

    def font(self, style: Style) -> QFont:
        """Return the system's font in a style."""
        font = QFont()
        font.setPixelSize(max(1, round(self.em(style.size))))
        font.setBold(style.is_bold)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setFeature(QFont.Tag("liga"), 0)  # "fi" as one glyph is not found by who looks for both letters
        return font

    def text(self, text: str, style: Style, width_px: float, align: Align = Align.START) -> QTextLayout:
        """Break a text into lines, at its own line ends too; a word that is too long for a line is broken anywhere."""
        key = (text, style, round(width_px), align)
        if key not in self._texts:
            self._texts[key] = self._broken(text, style, width_px, align)
        return self._texts[key]

    def across(self, at: QPointF, width: float, offset: float, part: float) -> QPointF:
        """Return where a part begins whose reading begins so far into a width, seen from the side where one begins."""
        return QPointF(at.x() + (width - offset - part if self.is_mirrored else offset), at.y())

    def line_pen(self, width_mm: float = HAIRLINE_MM, colour: str = INK) -> QPen:
        """Return a pen for a line."""
        pen = QPen(QColor(colour), self.mm(width_mm))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    @property
    def canvas(self) -> QPainter:
        """The painter.

        Raises:
            RuntimeError: Lengths are only measured.
        """
        if self.painter is None:
            message = "nothing is painted yet"
            raise RuntimeError(message)
        return self.painter

    def _broken(self, text: str, style: Style, width_px: float, align: Align) -> QTextLayout:
        if self.is_mirrored:
            align = _MIRRORED[align]
        option = QTextOption(_FLAGS[align] | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout = QTextLayout(text.replace("\n", LINE_END), self.font(style), self.device)
        layout.setTextOption(option)
        layout.beginLayout()
        bottom = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(min(width_px, LARGEST_PX))
            line.setPosition(QPointF(0, bottom))
            bottom += line.height()
        layout.endLayout()
        return layout
