"""Words on the stage: painted in the type they are given, so that changing them never moves anything else."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QStyle, QWidget
from typing_extensions import override

from glutecoach.ui.stage_type import LINE_SPACING, font_of, laid_out


class StageText(QLabel):
    """A text in one box; lines break between words, and what does not stand in the box ends in an ellipsis.

    Attributes:
        over_px: Room above and below the box, for marks of a script that stand out of its lines.
    """

    def __init__(self, parent: QWidget, *, is_bold: bool = False) -> None:
        """Take the stage, and whether it is set in bold."""
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._alignment = Qt.AlignmentFlag.AlignLeft
        self._is_bold = is_bold
        self._px = 1
        self._ink = QColor()
        self.over_px = 0

    @property
    def type_px(self) -> int:
        """The size of its type in pixels."""
        return self._px

    @property
    def is_whole(self) -> bool:
        """Whether all of it stands in its box."""
        return self._shown() == self.text()

    def set_ink(self, colour: str) -> None:
        """Set the colour."""
        self._ink = QColor(colour)
        self.update()

    def set_alignment(self, alignment: Qt.AlignmentFlag) -> None:
        """Set the lines left, right or in the middle; a script that runs from right to left turns it round."""
        if alignment is not self._alignment:
            self._alignment = alignment
            self.update()

    def put(self, text: str, px: int) -> None:
        """Show a text in a size of type."""
        if (text, px) != (self.text(), self._px):
            self._px = px
            self.setText(text)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the lines, in the middle of the box's height."""
        font = font_of(self.font(), self._px, is_bold=self._is_bold)
        alignment = QStyle.visualAlignment(self.layoutDirection(), self._alignment)
        layout = laid_out(self._shown(), font, self.width(), alignment)
        painter = QPainter(self)
        painter.setPen(self._ink)
        metrics = QFontMetricsF(font)
        spare = self.height() - (
            (layout.lineCount() - 1) * LINE_SPACING * self._px + metrics.ascent() + metrics.descent()
        )
        layout.draw(painter, QPointF(0.0, spare / 2))
        painter.end()

    def _shown(self) -> str:
        """Return as much of the text as stands in the box."""
        text = self.text()
        font = font_of(self.font(), self._px, is_bold=self._is_bold)
        most = max(1, int((self.height() - 2 * self.over_px) / (LINE_SPACING * self._px) + 0.05))
        layout = laid_out(text, font, self.width())
        if layout.lineCount() > most:
            begin = layout.lineAt(most - 1).textStart()
        elif layout.lineCount() and layout.lineAt(layout.lineCount() - 1).naturalTextWidth() > self.width():
            begin = layout.lineAt(layout.lineCount() - 1).textStart()
        else:
            return text
        rest = QFontMetricsF(font).elidedText(text[begin:], Qt.TextElideMode.ElideRight, self.width())
        return text[:begin] + rest
