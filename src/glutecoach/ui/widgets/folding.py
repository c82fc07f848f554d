"""Buttons and boxes to tick whose text takes more lines where there is little room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QPushButton, QStyle, QStyleOptionButton
from typing_extensions import override

_MEASURES_ANEW = frozenset({QEvent.Type.FontChange, QEvent.Type.StyleChange})


def folded(text: str, metrics: QFontMetrics, width_px: int) -> str:
    """Return a text with its words on as many lines as a width asks for."""
    lines: list[str] = []
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and _size(metrics, longer).width() <= width_px:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)


class FoldingButton(QPushButton):
    """A button of as many lines as its width asks for; a `Reflow` asks it for its height."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
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
        """As narrow as the longest word."""
        return _least_size(self, self._size_of)

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Return the height of its lines."""
        return self._size_of(self._folded(width)).height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the text to the width."""
        super().resizeEvent(event)
        now = self._folded(self.width())
        if now != super().text():
            super().setText(now)

    def _folded(self, width_px: int) -> str:
        return _folded_in(self, self._whole, self._size_of(self._whole).width(), width_px)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in _MEASURES_ANEW:
            self._sizes.clear()

    def _size_of(self, text: str) -> QSize:
        if text not in self._sizes:
            self.ensurePolished()
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self._sizes[text] = _outer_size(self, option, QStyle.ContentsType.CT_PushButton, text)
        return self._sizes[text]


class FoldingBox(QCheckBox):
    """A box to tick with as many lines as its width asks for; a `Reflow` asks it for its height."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self._whole = text
        self._sizes: dict[str, QSize] = {}

    @override
    def text(self) -> str:
        """Return the text in one line."""
        return self._whole

    @override
    def sizeHint(self) -> QSize:
        """All in one line."""
        return self._size_of(self._whole)

    @override
    def minimumSizeHint(self) -> QSize:
        """As narrow as the longest word."""
        return _least_size(self, self._size_of)

    @override
    def heightForWidth(self, width: int, /) -> int:
        """Return the height of its lines."""
        return self._size_of(self._folded(width)).height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the text to the width."""
        super().resizeEvent(event)
        now = self._folded(self.width())
        if now != super().text():
            self.setText(now)

    def _folded(self, width_px: int) -> str:
        return _folded_in(self, self._whole, self._size_of(self._whole).width(), width_px)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in _MEASURES_ANEW:
            self._sizes.clear()

    def _size_of(self, text: str) -> QSize:
        if text not in self._sizes:
            self.ensurePolished()
            option = QStyleOptionButton()
            self.initStyleOption(option)
            self._sizes[text] = _outer_size(self, option, QStyle.ContentsType.CT_CheckBox, text)
        return self._sizes[text]


def _folded_in(widget: QAbstractButton, whole: str, whole_px: int, width_px: int) -> str:
    """Return a text folded to the width of its widget, which is so wide with all of it in one line."""
    if width_px >= whole_px:
        return whole
    metrics = widget.fontMetrics()
    around_px = whole_px - _size(metrics, whole).width()
    return folded(whole, metrics, width_px - around_px)


def _least_size(button: QAbstractButton, size_of: Callable[[str], QSize]) -> QSize:
    """Return the size of a button as narrow as its longest word; how high it is then depends on its width."""
    whole = button.text()
    return QSize(size_of(folded(whole, button.fontMetrics(), 0)).width(), size_of(whole).height())


def _outer_size(widget: QAbstractButton, option: QStyleOptionButton, kind: QStyle.ContentsType, text: str) -> QSize:
    option.text = text
    return widget.style().sizeFromContents(kind, option, _size(widget.fontMetrics(), text), widget)


def _size(metrics: QFontMetrics, text: str) -> QSize:
    return metrics.size(Qt.TextFlag.TextShowMnemonic, text)
