"""Where an exercise was felt as a table: what the chart of shares shows, for those who read rather than look."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from glutecoach.chart.felt import ORDER
from glutecoach.core.felt_shares import FeltShares
from glutecoach.core.periods import Grain
from glutecoach.ui import texts
from glutecoach.ui.progress_texts import felt_text, short_period_text
from glutecoach.ui.texts import tr

NOWHERE = QModelIndex()


class FeltTable(QAbstractTableModel):
    """One row for each period, newest first: its answers, and how many per cent said what."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shares: Sequence[FeltShares] = ()
        self._grain = Grain.MONTH

    def show_shares(self, shares: Sequence[FeltShares], grain: Grain) -> None:
        """Show periods, given oldest first."""
        self.beginResetModel()
        self._shares, self._grain = tuple(shares)[::-1], grain
        self.endResetModel()

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of periods."""
        return 0 if parent.isValid() else len(self._shares)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Return the number of facts about a period."""
        return 0 if parent.isValid() else 2 + len(ORDER)

    @override
    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | int | None:
        """Return a fact, or the whole period in one sentence for a screen reader."""
        shares = self._shares[index.row()]
        if role in {Qt.ItemDataRole.AccessibleDescriptionRole, Qt.ItemDataRole.ToolTipRole}:
            return felt_text(shares, self._grain)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == 0:
            return short_period_text(shares.period, self._grain)
        if index.column() == 1:
            return shares.total
        return tr("{percent}%").format(percent=shares.percent(ORDER[index.column() - 2])) if shares.total else ""

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """Return the name of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation is not Qt.Orientation.Horizontal:
            return None
        headings = (tr("Period"), tr("Answers"), *(texts.felt_text(felt) for felt in ORDER))
        return headings[section]
