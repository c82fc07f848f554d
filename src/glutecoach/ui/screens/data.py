"""The person's data: backups, export and import, the shared folder, and the way to delete it all."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QListWidget, QPushButton, QWidget

from glutecoach.storage.backups import Backup
from glutecoach.ui.data_texts import backup_text
from glutecoach.ui.sentences import path_text
from glutecoach.ui.sizes import Height
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow


class DataScreen(QWidget):
    """Everything that can be done with the data as a whole.

    Signals:
        backup_chosen: A Backup, to be looked into: call `show_content`.
        restore_requested: A Backup to restore.
        other_restore_requested: Choose a backup that lies elsewhere.
        backup_requested: Make a backup now.
        export_requested: Export the history.
        import_requested: Import a history.
        share_requested: Choose a folder to share.
        sync_requested: Look at the shared folder now.
        unshare_requested: Share no longer.
        erase_requested: Delete everything.
        closed: Go back.
    """

    backup_chosen = Signal(object)
    restore_requested = Signal(object)
    other_restore_requested = Signal()
    backup_requested = Signal()
    export_requested = Signal()
    import_requested = Signal()
    share_requested = Signal()
    sync_requested = Signal()
    unshare_requested = Signal()
    erase_requested = Signal()
    closed = Signal()

    def __init__(self, data_folder: str, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            data_folder: Where everything is.
            parent: Owner.
        """
        super().__init__(parent)
        self._backups: Sequence[Backup] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(tr("Backups, newest first"))
        self._list.setFixedHeight(Height.SHORT_LIST)
        self._list.currentRowChanged.connect(self._on_row_changed)
        self._content = wrapped("")
        self._restore = button(tr("Restore this backup…"))
        self._restore.clicked.connect(lambda: self.restore_requested.emit(self._backups[self._list.currentRow()]))
        self._shared = wrapped("")
        self._share_status = wrapped("", "muted")
        self._share = button("")
        self._share.clicked.connect(self.share_requested)
        self._sync = button(tr("Look there now"))
        self._sync.clicked.connect(self.sync_requested)
        self._unshare = button(tr("Stop sharing"))
        self._unshare.clicked.connect(self.unshare_requested)
        back = button(tr("Back to Settings"))
        back.clicked.connect(self.closed)
        head = Reflow()
        head.add(wrapped(tr("Your data"), "display"), 1)
        head.add(back)
        layout = page(self)
        layout.addLayout(head)
        where = tr("All of it is in {folder}. GluteCoach sends nothing anywhere.").format(folder=path_text(data_folder))
        layout.addWidget(wrapped(where, "muted"))
        layout.addWidget(self._backups_card())
        layout.addWidget(self._exchange_card())
        layout.addWidget(self._sharing_card())
        layout.addWidget(self._erase_card())
        layout.addStretch(1)
        self.show_sharing("")

    def show_backups(self, backups: Sequence[Backup]) -> None:
        """Show the backups that there are, newest first."""
        self._backups = backups
        self._list.clear()
        self._list.addItems([backup_text(backup) for backup in backups])
        self._list.setVisible(bool(backups))
        self._restore.setVisible(bool(backups))
        if backups:
            self._list.setCurrentRow(0)
        else:
            self._content.setText(tr("There is no backup yet. The first one is made after your next session."))

    def show_content(self, text: str, *, may_restore: bool) -> None:
        """Show what is in the chosen backup, and whether it can be restored."""
        self._content.setText(text)
        self._restore.setEnabled(may_restore)

    def show_sharing(self, folder: str, status: str = "") -> None:
        """Show which folder is shared, empty for none, and what the last look at it led to."""
        self._shared.setText(
            tr("Shared through {folder}").format(folder=path_text(folder))
            if folder
            else tr("This computer shares with no other.")
        )
        self._share_status.setText(status)
        self._share_status.setVisible(bool(status))
        self._share.setText(tr("Choose another folder…") if folder else tr("Choose a folder…"))
        self._sync.setVisible(bool(folder))
        self._unshare.setVisible(bool(folder))

    def _backups_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Backups"), "heading"))
        hint = tr(
            "A backup is made after each day with a session. The last 7 days, 4 weeks and 12 months are kept, on this"
            " computer: copy the folder elsewhere to be safe from a broken disk."
        )
        layout.addWidget(wrapped(hint, "muted"))
        layout.addSpacing(SPACE_PX)
        layout.addWidget(self._list)
        layout.addSpacing(SPACE_PX)
        layout.addWidget(self._content)
        now = button(tr("Back up now"))
        now.clicked.connect(self.backup_requested)
        other = button(tr("Restore from a file…"))
        other.clicked.connect(self.other_restore_requested)
        layout.addLayout(_row(self._restore, now, other))
        return frame

    def _exchange_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Export and import"), "heading"))
        hint = tr(
            "A file of your whole history, to keep, to read on another computer, or as a table for a spreadsheet."
        )
        layout.addWidget(wrapped(hint, "muted"))
        export = button(tr("Export the history…"))
        export.clicked.connect(self.export_requested)
        take_in = button(tr("Import a history…"))
        take_in.clicked.connect(self.import_requested)
        layout.addLayout(_row(export, take_in))
        return frame

    def _sharing_card(self) -> QFrame:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Several computers"), "heading"))
        hint = tr(
            "Choose the same folder on each of your computers, one that you sync already (Nextcloud, Syncthing,"
            " Dropbox). Each computer writes a file of its own there, and all show the same history. GluteCoach itself"
            " uses no network."
        )
        layout.addWidget(wrapped(hint, "muted"))
        layout.addSpacing(SPACE_PX)
        layout.addWidget(self._shared)
        layout.addWidget(self._share_status)
        layout.addLayout(_row(self._share, self._sync, self._unshare))
        return frame

    def _erase_card(self) -> QFrame:
        frame, layout = card("warning")
        layout.addWidget(wrapped(tr("Delete all my data"), "heading"))
        layout.addWidget(wrapped(tr("You are asked first, and can export your history."), "muted"))
        erase = button(tr("Delete all my data…"))
        erase.clicked.connect(self.erase_requested)
        layout.addLayout(_row(erase))
        return frame

    def _on_row_changed(self, row: int) -> None:
        if row >= 0:
            self.backup_chosen.emit(self._backups[row])


def _row(*buttons: QPushButton) -> Reflow:
    row = beside(*buttons, spacing_px=2 * SPACE_PX)
    row.setContentsMargins(0, SPACE_PX, 0, 0)
    return row
