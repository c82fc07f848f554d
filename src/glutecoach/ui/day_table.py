"""Days as a table: a month with a row for each week, or a year with a row for each month."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from typing_extensions import override

from glutecoach.core.history import Break, DayTally
from glutecoach.core.periods import MONTHS_IN_YEAR, Grain, Period, first_of_month, month_number, period_of
from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart, first_day_of_week
from glutecoach.ui.progress_texts import day_text

LONGEST_MONTH = 31
NOWHERE = QModelIndex()
CELL_ROLE = Qt.ItemDataRole.UserRole
_TEXT_ROLES = frozenset(
    {
        Qt.ItemDataRole.AccessibleTextRole,
        Qt.ItemDataRole.AccessibleDescriptionRole,
        Qt.ItemDataRole.ToolTipRole,
    }
)


class DayCell(Struct, frozen=True):
    """One day as it is shown.

    Attributes:
        day: The date.
        tally: Its sessions; None for none.
        pause: A break that covers it; None for none.
        is_today: Whether it is today.
        is_ahead: Whether it is still to come.
    """

    day: date
    tally: DayTally | None
    pause: Break | None
    is_today: bool
    is_ahead: bool


class DayTable(QAbstractTableModel):
    """The days of a month or of a year."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._grain = Grain.MONTH
        self._starts_on = WeekStart.MONDAY
        self._names = QLocale.FormatType.LongFormat
        self._period = Period(date.min, date.min)
        self._today = date.min
        self._tallies: Mapping[date, DayTally] = {}
        self._breaks: tuple[Break, ...] = ()

    @property
    def period(self) -> Period:
        """The month or year that is shown."""
        return self._period

    def show_days(
        self,
        day: date,
        grain: Grain,
        starts_on: WeekStart,
        today: date,
        tallies: Iterable[DayTally],
        breaks: Iterable[Break],
    ) -> None:
        """Show the month or the year of a day.

        Args:
            day: A day of it.
            grain: `MONTH` or `YEAR`.
            starts_on: The first column of a month.
            today: The local date.
            tallies: The days with sessions, of that month or year at least.
            breaks: All breaks.
        """
        self.beginResetModel()
        self._grain, self._starts_on, self._today = grain, starts_on, today
        self._period = period_of(day, grain)
        self._tallies = {tally.day: tally for tally in tallies}
        self._breaks = tuple(breaks)
        self.endResetModel()

    def cell(self, index: QModelIndex | QPersistentModelIndex) -> DayCell | None:
        """Return the day of a cell; None where there is no such day."""
        day = self._day(index.row(), index.column()) if index.isValid() else None
        if day is None:
            return None
        pause = next((each for each in self._breaks if each.first_day <= day <= each.last_day), None)
        return DayCell(day, self._tallies.get(day), pause, day == self._today, day > self._today)

    def place(self, day: date) -> QModelIndex:
        """Return the cell of a day of this month or year."""
        if self._grain is Grain.YEAR:
            return self.index(day.month - 1, day.day - 1)
        row, column = divmod((day - self._first_cell).days, DAYS_IN_WEEK)
        return self.index(row, column)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of weeks of the month, or of months of the year."""
        if parent.isValid():
            return 0
        if self._grain is Grain.YEAR:
            return MONTHS_IN_YEAR
        return (self._period.last_day - self._first_cell).days // DAYS_IN_WEEK + 1

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of days of a week, or of the longest month."""
        if parent.isValid():
            return 0
        return LONGEST_MONTH if self._grain is Grain.YEAR else DAYS_IN_WEEK

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | DayCell | None:
        """Return the number of a day, the day in one sentence, or the `DayCell` to be painted."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(cell.day.day)
        if role == CELL_ROLE:
            return cell
        return day_text(cell.day, cell.tally, cell.pause) if role in _TEXT_ROLES else None

    def fit_names(self, width_px: float, metrics: QFontMetrics) -> None:
        """Write the names of the weekdays as long as fits into a column of so many pixels."""
        forms = (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat, QLocale.FormatType.NarrowFormat)
        for names in forms:
            self._names = names
            days = (QLocale().standaloneDayName(day + 1, names) for day in range(DAYS_IN_WEEK))
            if all(metrics.horizontalAdvance(day) <= width_px for day in days):
                break
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a weekday or of a month, or the number of a day."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        locale = QLocale()
        if self._grain is Grain.YEAR:
            is_day = orientation is Qt.Orientation.Horizontal
            short = QLocale.FormatType.ShortFormat
            return str(section + 1) if is_day else locale.standaloneMonthName(section + 1, short)
        if orientation is Qt.Orientation.Horizontal:
            return locale.standaloneDayName((self._starts_on.weekday + section) % DAYS_IN_WEEK + 1, self._names)
        return None

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let every day be chosen, and nothing else."""
        if self.cell(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @property
    def _first_cell(self) -> date:
        return first_day_of_week(self._period.first_day, self._starts_on)

    def _day(self, row: int, column: int) -> date | None:
        if self._grain is Grain.YEAR:
            first = first_of_month(month_number(self._period.first_day) + row)
            day = first + timedelta(days=column)
            return day if day.month == first.month else None
        day = self._first_cell + timedelta(days=DAYS_IN_WEEK * row + column)
        return day if self._period.first_day <= day <= self._period.last_day else None
