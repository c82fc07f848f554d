"""The weeks as a table: what the chart shows, for those who read rather than look."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from glutecoach.core.weeks import Week, Weeks
from glutecoach.ui import texts
from glutecoach.ui.progress_texts import week_explanation
from glutecoach.ui.texts import tr

NOWHERE = QModelIndex()


class WeekTable(QAbstractTableModel):
    """One row for each week, newest first; a week is made when its row is looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._weeks: Weeks | None = None

    def show_weeks(self, weeks: Weeks) -> None:
        """Show weeks, given oldest first."""
        self.beginResetModel()
        self._weeks = weeks
        self.endResetModel()

    def week(self, row: int) -> Week | None:
        """Return the week of a row; None where there is none."""
        return self._weeks[-1 - row] if self._weeks is not None and 0 <= row < len(self._weeks) else None

    def place(self, week: Week | None) -> QModelIndex:
        """Return the first cell of a week, or of the newest one."""
        if self._weeks is None or week is None:
            return self.index(0, 0)
        return self.index(len(self._weeks) - 1 - self._weeks.number_of(week), 0)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of weeks."""
        return 0 if parent.isValid() else len(self._weeks or ())

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of facts about a week."""
        return 0 if parent.isValid() else len(_headings())

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """Return a fact, or the whole week in one sentence for a screen reader."""
        week = self.week(index.row())
        if week is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                texts.long_date_text(week.first_day),
                week.training_days,
                texts.week_state_text(week.state),
                week.sessions,
                week.partial_sessions,
                week.break_days,
            )[index.column()]
        if role in {Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole}:
            return week_explanation(week)
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
        tr("Week of"),
        tr("Training days"),
        tr("State"),
        tr("Sessions"),
        tr("Partial sessions"),
        tr("Days of break"),
    )
