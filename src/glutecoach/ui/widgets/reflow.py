"""A row that breaks where it does not fit, so that large type and small windows need no scrolling sideways."""

from __future__ import annotations

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.ui.sizes import Width
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.folding import Folding

ENOUGH_EMS = 12.0
"""As wide as text that may be broken wants to be, in its type, before it takes a line of its own."""


class _Place(Struct, frozen=True):
    """One item of a row, with its share of what is left over.

    Attributes:
        item: The item.
        stretch: Its share; 0 for none.
        least_ems: The least width at which it stays in its line, in its type.
        most_ems: The most that it takes, in its type; 0 for as much as there is.
    """

    item: QLayoutItem
    stretch: int
    least_ems: float
    most_ems: float = 0.0


class _Cell(Struct, frozen=True):
    """A place, where its line begins, and what it takes of it, in pixels."""

    place: _Place
    rect: QRect


class Reflow(QLayout):
    """Widgets side by side as far as they fit, the others on the next lines; where one reads from the right, mirrored.

    What stretches shares the room that is left over in its line.
    """

    def __init__(self, parent: QWidget | None = None, *, spacing_px: int = SPACE_PX) -> None:
        """Take the room between its items, in pixels."""
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self._places: list[_Place] = []
        self._measured: dict[int, list[_Cell]] = {}
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing_px)

    def add(self, widget: QWidget, stretch: int = 0, *, least_ems: float = ENOUGH_EMS, most_ems: float = 0.0) -> None:
        """Add a widget.

        Args:
            widget: What to add.
            stretch: Its share of what is left over in its line; 0 for none.
            least_ems: If it stretches, the least width in its type at which it shares a line.
            most_ems: If it stretches, the most that it takes, in its type; 0 for as much as there is.
        """
        self.addWidget(widget)
        self._places[-1] = replace(self._places[-1], stretch=stretch, least_ems=least_ems, most_ems=most_ems)
        self.invalidate()

    def add_column(self, stretch: int = 1, *, least_ems: float = ENOUGH_EMS) -> QVBoxLayout:
        """Add a column, and return the layout that fills it."""
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.spacing())
        self.add(column, stretch, least_ems=least_ems)
        return layout

    @override
    def addItem(self, item: QLayoutItem, /) -> None:
        """Add an item that takes no share."""
        self._places.append(_Place(item, 0, ENOUGH_EMS))

    @override
    def count(self) -> int:
        """Return the number of items."""
        return len(self._places)

    @override
    def itemAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return an item, None beyond the last."""
        return self._places[index].item if 0 <= index < len(self._places) else None

    @override
    def takeAt(self, index: int, /) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Remove an item and return it, None beyond the last."""
        item = self.itemAt(index)
        if item is not None:
            self._places.pop(index)
            self.invalidate()
        return item

    @override
    def invalidate(self) -> None:
        """Measure anew: something changed."""
        super().invalidate()
        self._measured.clear()

    @override
    def hasHeightForWidth(self) -> bool:
        """Lines need height."""
        return True

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Return the height of all lines."""
        margins = self.contentsMargins()
        cells = self._cells(width - margins.left() - margins.right())
        return max((cell.rect.bottom() + 1 for cell in cells), default=0) + margins.top() + margins.bottom()

    @override
    def sizeHint(self) -> QSize:
        """All in one line."""
        seen = self._seen()
        across = sum(self._wanted_px(each, Width.FULL) for each in seen) + self.spacing() * (len(seen) - 1)
        inner = QSize(max(0, across), max((each.item.sizeHint().height() for each in seen), default=0))
        return inner.grownBy(self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        """As narrow as the widest item."""
        seen = self._seen()
        across = max((_least_px(each.item) for each in seen), default=0)
        inner = QSize(across, max((each.item.minimumSize().height() for each in seen), default=0))
        return inner.grownBy(self.contentsMargins())

    @override
    def setGeometry(self, rect: QRect, /) -> None:
        """Put every item into its place; a single line is as high as there is room."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        cells = self._cells(inner.width())
        is_one_line = all(cell.rect.y() == 0 for cell in cells)
        for cell in cells:
            box = QRect(cell.rect)
            if is_one_line:
                box.setHeight(max(box.height(), inner.height()))
            place = box.translated(inner.topLeft())
            if is_mirrored:
                place.moveRight(inner.left() + inner.right() - place.left())
            widget = cell.place.item.widget()
            if isinstance(widget, Folding):
                height = _height(cell.place.item, place.width())  # its policy would keep it at one line
                widget.setGeometry(place.x(), place.y() + (place.height() - height) // 2, place.width(), height)
            else:
                cell.place.item.setGeometry(place)

    def _seen(self) -> list[_Place]:
        return [each for each in self._places if not each.item.isEmpty()]

    def _wanted_px(self, place: _Place, width: int) -> int:
        """Return the least width at which an item stays in its line."""
        item = place.item
        wanted = item.sizeHint().width()
        if place.stretch:
            wanted = min(wanted, round(place.least_ems * _em_px(item)))
        return min(width, max(wanted, _least_px(item)))

    def _lines(self, width: int) -> list[list[tuple[_Place, int]]]:
        """Return the items of each line with the widths that they want."""
        lines: list[list[tuple[_Place, int]]] = []
        left = -1
        for place in self._seen():
            wanted = self._wanted_px(place, width)
            if not lines or left < wanted:
                lines.append([])
                left = width
            lines[-1].append((place, wanted))
            left -= wanted + self.spacing()
        return lines

    def _cells(self, width: int) -> list[_Cell]:
        """Return where everything stands at a width; measured once until something changes."""
        if width not in self._measured:
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> list[_Cell]:
        cells: list[_Cell] = []
        top = 0
        for line in self._lines(width):
            widths = self._shared(line, width - self.spacing() * (len(line) - 1))
            height = max(_height(place.item, across) for (place, _), across in zip(line, widths, strict=True))
            left = 0
            for (place, _), across in zip(line, widths, strict=True):
                cells.append(_Cell(place, QRect(left, top, across, height)))
                left += across + self.spacing()
            top += height + self.spacing()
        return cells

    def _shared(self, line: list[tuple[_Place, int]], width: int) -> list[int]:
        """Return the widths of the items of a line once those that stretch have shared what is left over."""
        left = max(0, width - sum(wanted for _, wanted in line))
        shares = sum(place.stretch for place, _ in line)
        return [_capped_px(place, wanted + (left * place.stretch // shares if shares else 0)) for place, wanted in line]


class Tiles(Reflow):
    """Widgets of one width in columns, fewer of them where there is little room."""

    def __init__(self, columns: int, parent: QWidget | None = None, *, spacing_px: int = SPACE_PX) -> None:
        """Take the most columns, and the room between them in pixels."""
        super().__init__(parent, spacing_px=spacing_px)
        self._columns = columns

    @override
    def sizeHint(self) -> QSize:
        """As many columns as may be."""
        columns = max(1, min(self._columns, len(self._seen())))
        across = columns * self._widest_px(Width.FULL) + self.spacing() * (columns - 1)
        return QSize(across, self.heightForWidth(across)).grownBy(self.contentsMargins())

    @override
    def _lines(self, width: int) -> list[list[tuple[_Place, int]]]:
        seen, gap = self._seen(), self.spacing()
        columns = max(1, min(self._columns, (width + gap) // (self._widest_px(width) + gap)))
        each = (width - gap * (columns - 1)) // columns
        return [[(place, each) for place in seen[begin : begin + columns]] for begin in range(0, len(seen), columns)]

    @override
    def _shared(self, line: list[tuple[_Place, int]], width: int) -> list[int]:
        return [each for _, each in line]

    def _widest_px(self, width: int) -> int:
        return max((self._wanted_px(place, width) for place in self._seen()), default=1)


def _height(item: QLayoutItem, width: int) -> int:
    widget = item.widget()
    if isinstance(widget, Folding):
        return max(widget.minimumHeight(), widget.heightForWidth(width))
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


def _least_px(item: QLayoutItem) -> int:
    """Return the least width of an item in pixels: what folds need not stand in one line."""
    widget = item.widget()
    if isinstance(widget, Folding):
        return max(widget.minimumWidth(), widget.minimumSizeHint().width())
    return item.minimumSize().width()


def _em_px(item: QLayoutItem) -> int:
    """Return the height of the type of an item in pixels, 0 for what is no widget."""
    widget = item.widget()
    return widget.fontMetrics().height() if widget is not None else 0


def _capped_px(place: _Place, width: int) -> int:
    """Return the width that an item takes of the one that it could have."""
    return min(width, round(place.most_ems * _em_px(place.item))) if place.most_ems else width
