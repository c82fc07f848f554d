"""Shows where an exercise was felt, period by period."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from glutecoach.chart.felt import FeltLook, FeltView, paint_felt, period_at
from glutecoach.core.exercise import Felt
from glutecoach.core.felt_shares import FeltShares
from glutecoach.figure.palette import mix
from glutecoach.ui.sizes import Picture
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours


def felt_look(colours: Colours) -> FeltLook:
    """Return the look of the chart in the colours of the theme."""
    return FeltLook(
        surface=colours.surface,
        text=colours.text,
        lines=colours.muted,
        chosen=mix(colours.surface, colours.text, 0.10),
        answers={
            Felt.GLUTES: colours.accent,
            Felt.MIXED: colours.accent,
            Felt.HAMSTRINGS: colours.hold,
            Felt.LOWER_BACK: colours.work,
            Felt.NOT_SURE: colours.muted,
            Felt.PAIN: colours.danger,
        },
    )


class FeltChart(QWidget):
    """One bar of shares for each period; Left, Right, Home and End choose a period.

    Signals:
        period_chosen: The number of the period, from the oldest.
    """

    period_chosen = Signal(int)

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = felt_look(colours)
        self._view = FeltView((), (), -1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(Picture.FELT_CHART)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Where it was felt over time"))

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._look = felt_look(colours)
        self.update()

    def show_shares(self, shares: Sequence[FeltShares], names: Sequence[str]) -> None:
        """Show periods, oldest first, and choose the newest one."""
        self._view = FeltView(tuple(shares), tuple(names), -1, self.hasFocus())
        self.update()
        self.choose(len(shares) - 1)

    def choose(self, number: int) -> None:
        """Choose a period by its number; beyond the ends it is the nearest one."""
        chosen = max(0, min(len(self._view.shares) - 1, number))
        if self._view.shares and chosen != self._view.chosen:
            self._view = FeltView(self._view.shares, self._view.names, chosen, self._view.has_focus)
            self.update()
            self.period_chosen.emit(chosen)

    def announce(self, text: str) -> None:
        """Tell a screen reader about the chosen period."""
        self.setAccessibleDescription(text)
        if self.hasFocus():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setFont(self.font())
        paint_felt(painter, QRectF(self.rect()), self._view, self._look)
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose a period."""
        chosen = {
            Qt.Key.Key_Left: self._view.chosen - 1,
            Qt.Key.Key_Right: self._view.chosen + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(self._view.shares) - 1,
        }.get(Qt.Key(event.key()))
        if chosen is None:
            event.ignore()
        else:
            self.choose(chosen)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Choose the period below the mouse."""
        area, em = QRectF(self.rect()), float(self.fontMetrics().height())
        number = period_at(event.position().x(), area, len(self._view.shares), em)
        if number is not None:
            self.choose(number)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self._set_focus_shown(is_shown=True)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._set_focus_shown(is_shown=False)

    def _set_focus_shown(self, *, is_shown: bool) -> None:
        self._view = FeltView(self._view.shares, self._view.names, self._view.chosen, is_shown)
        self.update()
