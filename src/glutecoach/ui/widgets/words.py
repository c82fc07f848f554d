"""Text on a page: it begins where one begins to read, line by line."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

FROM_THE_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Words(QLabel):
    """Plain text. Where one reads from the right it stands there, a number by itself and a path as well."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self.setAlignment(FROM_THE_RIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; lines that are read from the right all begin at the edge.

        A label of Qt moves each of them by the space at which the line was broken.
        """
        if not self.wordWrap() or not self.alignment() & Qt.AlignmentFlag.AlignAbsolute:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        lines = self._lines(room.width())
        top = room.top() + max(0.0, (room.height() - lines.boundingRect().height()) / 2)
        lines.draw(painter, QPointF(room.left(), top))
        painter.end()

    def _lines(self, width_px: int) -> QTextLayout:
        """Return its lines, so many pixels wide."""
        from PySide6.QtGui import QTextLayout, QTextOption  # only where one reads from the right

        layout = QTextLayout(self.text().replace("\n", "\u2028"), self.font(), self)
        layout.setTextOption(QTextOption(FROM_THE_RIGHT))
        layout.beginLayout()
        height = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width_px)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout
