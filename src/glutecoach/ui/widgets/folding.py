"""Buttons and boxes to tick whose text takes more lines where there is little room."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton
from typing_extensions import override

from glutecoach.ui.theme import SPACE_PX

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle, QStyleOptionButton

FIRST_WITHOUT_SPACES = "\u2e80"
"""From this letter on there are scripts that have no spaces."""
_MEASURES_ANEW = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})
_Button = QAbstractButton if TYPE_CHECKING else object


def folded(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """Return a text on as many lines as a width asks for, broken where its language may be broken."""
    lines: list[str] = []
    for piece in _pieces(text):
        if lines and _size(metrics, f"{lines[-1]}{piece}".rstrip()).width() <= width_px:
            lines[-1] += piece
        else:
            lines.append(piece)
    return "\n".join(line.rstrip() for line in lines)


@lru_cache(maxsize=512)
def _pieces(text: str) -> tuple[str, ...]:
    """Return what stays in one line: words with the spaces after them, or single letters in a script without spaces."""
    if max(text, default="") < FIRST_WITHOUT_SPACES:
        return tuple(f"{word} " for word in text.split(" "))
    from PySide6.QtCore import QTextBoundaryFinder  # few languages need it

    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends = [0]
    while (end := finder.toNextBoundary()) != -1:
        ends.append(2 * end)
    units = text.encode("utf-16-le")  # Qt counts these
    return tuple(units[begin:end].decode("utf-16-le") for begin, end in pairwise(ends)) or (text,)


class Folding(_Button):
    """Mixed into a button: as many lines as its width asks for; a `Reflow` asks it for its height.

    What it shows is measured by Qt itself. For other texts it asks the style, and only then: the hundreds of names in
    QStyle take longer to make for Python than all buttons of the first page.
    """

    def __init__(self, text: str) -> None:
        super().__init__(text)  # pyright: ignore[reportArgumentType] - the button that it is mixed into
        self._whole = text
        self._sizes: dict[str, QSize] = {}

    @override
    def text(self) -> str:
        """Return the text in one line."""
        return self._whole

    @override
    def setText(self, text: str, /) -> None:
        """Show another text, folded as there is room."""
        self._whole = text
        super().setText(self._folded(self.width()) if self.isVisible() else text)

    @override
    def sizeHint(self) -> QSize:
        """All in one line."""
        return self._size_of(self._whole)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word; how high it is then depends on its width."""
        whole, metrics = self.sizeHint(), self.fontMetrics()
        narrowest = _size(metrics, folded(self._whole, metrics, 0))
        return QSize(whole.width() - _size(metrics, self._whole).width() + narrowest.width(), whole.height())

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Return the height of its lines."""
        return self._size_of(self._folded(width)).height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the text to the width."""
        super().resizeEvent(event)
        self._fold()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fold a text that was changed while nobody saw it."""
        super().showEvent(event)
        self._fold()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in _MEASURES_ANEW:
            self._sizes.clear()

    def _fold(self) -> None:
        now = self._folded(self.width())
        if now != super().text():
            super().setText(now)

    def _described(self) -> tuple[QStyle.ContentsType, QStyleOptionButton]:
        """Return what the style is told of it."""
        raise NotImplementedError

    def _has_menu(self) -> bool:
        """Tell whether the mark of a menu stands beside its text."""
        return False

    def _folded(self, width_px: int) -> str:
        """Return its text folded to a width."""
        whole_px = self._size_of(self._whole).width()
        if width_px >= whole_px:
            return self._whole
        metrics = self.fontMetrics()
        around_px = whole_px - _size(metrics, self._whole).width()
        return folded(self._whole, metrics, width_px - around_px)

    def _size_of(self, text: str) -> QSize:
        if text not in self._sizes:
            self.ensurePolished()
            is_shown = text == super().text() and not self._has_menu()
            self._sizes[text] = super().sizeHint() if is_shown else self._styled_size(text)
        return self._sizes[text]

    def _styled_size(self, text: str) -> QSize:
        from PySide6.QtWidgets import QStyle

        kind, option = self._described()
        option.text = text
        inside = _size(self.fontMetrics(), text)
        if self._has_menu():
            inside += QSize(self.style().pixelMetric(QStyle.PixelMetric.PM_MenuButtonIndicator) + SPACE_PX, 0)
        return self.style().sizeFromContents(kind, option, inside, self)


class FoldingButton(Folding, QPushButton):
    """A button that folds."""

    @override
    def _described(self) -> tuple[QStyle.ContentsType, QStyleOptionButton]:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        return QStyle.ContentsType.CT_PushButton, option

    @override
    def _has_menu(self) -> bool:
        return self.menu() is not None  # pyright: ignore[reportUnnecessaryComparison] - there is none until it is set


class FoldingBox(Folding, QCheckBox):
    """A box to tick that folds."""

    @override
    def _described(self) -> tuple[QStyle.ContentsType, QStyleOptionButton]:
        from PySide6.QtWidgets import QStyle, QStyleOptionButton

        option = QStyleOptionButton()
        self.initStyleOption(option)
        return QStyle.ContentsType.CT_CheckBox, option


def _size(metrics: QFontMetrics, text: str) -> QSize:
    return metrics.size(Qt.TextFlag.TextShowMnemonic, text)
