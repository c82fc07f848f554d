"""The sessions as a list that reads on as somebody scrolls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.history import SessionRecord
from glutecoach.core.periods import Period
from glutecoach.ui.history_texts import session_text
from glutecoach.ui.sentences import error_text

AT_ONCE = 30
NOWHERE = QModelIndex()
ReadSessions = Callable[[int, int, Period | None], list[SessionRecord]]
"""Returns so many sessions, newest first, after the first few; of some days, or of all."""


class SessionList(QAbstractListModel):
    """Sessions, newest first, a screenful at a time.

    Signals:
        failed: They could not be read, with a sentence why.
    """

    failed = Signal(str)

    def __init__(self, read: ReadSessions, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._period: Period | None = None
        self._records: list[SessionRecord] = []
        self._has_more = False

    @property
    def period(self) -> Period | None:
        """The days whose sessions are shown; None for all."""
        return self._period

    def show_period(self, period: Period | None) -> None:
        """Show the sessions of some days, or of all."""
        self._period = period
        self._reload(AT_ONCE)

    def refresh(self) -> None:
        """Read again what is shown, after the history was changed."""
        self._reload(max(AT_ONCE, len(self._records)))

    def record(self, row: int) -> SessionRecord | None:
        """Return the session of a row; None where there is none."""
        return self._records[row] if 0 <= row < len(self._records) else None

    def row_of(self, session_id: str) -> int:
        """Return the row of a session; -1 when it is not shown."""
        ids = [record.session_id for record in self._records]
        return ids.index(session_id) if session_id in ids else -1

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of sessions that were read so far."""
        return 0 if parent.isValid() else len(self._records)

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """Return a session as one line."""
        record = self.record(index.row())
        return session_text(record) if record is not None and role == Qt.ItemDataRole.DisplayRole else None

    @override
    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        """Tell whether there are older sessions."""
        return self._has_more and not parent.isValid()

    @override
    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        """Read older sessions."""
        more = self._next(AT_ONCE, len(self._records))
        if more:
            self.beginInsertRows(NOWHERE, len(self._records), len(self._records) + len(more) - 1)
            self._records += more
            self.endInsertRows()

    def _reload(self, count: int) -> None:
        self.beginResetModel()
        self._records = self._next(count, 0)
        self.endResetModel()

    def _next(self, count: int, after: int) -> list[SessionRecord]:
        """Read some sessions and one more, which only tells that there are older ones."""
        try:
            found = self._read(count + 1, after, self._period)
        except GluteCoachError as error:
            self._has_more = False
            self.failed.emit(error_text(error))
            return []
        self._has_more = len(found) > count
        return found[:count]
