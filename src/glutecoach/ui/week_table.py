"""The weeks as a table: what the chart shows, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from glutecoach.core.weeks import Week
from glutecoach.ui import texts
from glutecoach.ui.texts import tr

NOWHERE = QModelIndex()


class WeekTable(QAbstractTableModel):
    """One row for each week, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: Sequence[Week] = ()

    def show_weeks(self, weeks: Sequence[Week]) -> None:
        """Show weeks, given oldest first."""
        self.beginResetModel()
        self._weeks = tuple(weeks)[::-1]
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of weeks."""
        return 0 if parent.isValid() else len(self._weeks)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of facts about a week."""
        return 0 if parent.isValid() else len(_headings())

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """Return a fact, or the whole week in one sentence for a screen reader."""
        week = self._weeks[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                texts.short_date_text(week.first_day),
                week.training_days,
                texts.week_state_text(week.state),
                week.sessions,
                week.partial_sessions,
                week.break_days,
            )[index.column()]
        if role in {Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole}:
            return texts.week_explanation(week)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _headings()[section]
        return None


def _headings() -> tuple[str, ...]:
    return (
        tr("Week from"),
        tr("Training days"),
        tr("State"),
        tr("Sessions"),
        tr("Partial sessions"),
        tr("Days of break"),
    )
