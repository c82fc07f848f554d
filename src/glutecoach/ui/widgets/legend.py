"""Says what the marks of a chart mean, each painted as it is painted there."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from glutecoach.ui.sizes import Picture
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.words import Words

PaintSample = Callable[[QPainter, QRectF, Colours], None]
"""Paints a sample into an area, in the colours of the theme."""


class Legend(QWidget):
    """Samples and their words.

    Args:
        entries: What paints each sample, and what it means.
        colours: The colours of the theme.
        parent: Owner.
    """

    def __init__(
        self, entries: Iterable[tuple[PaintSample, str]], colours: Colours, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What the marks mean"))
        self._samples: list[_Sample] = []
        row = Reflow(self, spacing_px=2 * SPACE_PX)
        for paint, meaning in entries:
            sample, entry = _Sample(paint, colours), QWidget()
            self._samples.append(sample)
            pair = QHBoxLayout(entry)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.addWidget(sample)
            pair.addWidget(_Meaning(meaning), 1)
            row.add(entry)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        for sample in self._samples:
            sample.set_colours(colours)


class _Meaning(Words):
    """Words in one line, in several only where there is no room for one."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setProperty("role", "muted")
        self.setWordWrap(True)

    @override
    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text()) + SPACE_PX // 2  # letters stand on parts of pixels
        return QSize(width, self.heightForWidth(width))


class _Sample(QWidget):
    """How one thing is painted."""

    def __init__(self, paint: PaintSample, colours: Colours) -> None:
        super().__init__()
        self._paint = paint
        self._colours = colours
        self.setFixedSize(Picture.SWATCH)

    def set_colours(self, colours: Colours) -> None:
        self._colours = colours
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint(painter, QRectF(self.rect()), self._colours)
        painter.end()
