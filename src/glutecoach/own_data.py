"""A part of the composition: the page of the person's data, loaded when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.storage.backups import (
    Backup,
    content_of,
    list_backups,
    look_into,
    make_backup,
    require_not_in_use,
    restore,
)
from glutecoach.storage.copies import BACKUPS
from glutecoach.storage.exchange import export_history, import_history
from glutecoach.storage.store import Store
from glutecoach.ui import data_dialogs
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.data_dialogs import EraseChoice
from glutecoach.ui.data_texts import content_text, difference_text, synced_text
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.screens.data import DataScreen
from glutecoach.ui.sentences import error_text, path_text
from glutecoach.ui.texts import sentences_text, tr


class OwnData(QObject):
    """Backups, export and import, the shared folder, and the way to delete everything.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        replaced: The history is another one now: what was done before cannot be undone any more.
        folder_chosen: The path of the folder to share, empty for none.
        sync_requested: Look at the shared folder.
        erase_requested: Delete everything, and close.
    """

    screen_requested = Signal(object)
    replaced = Signal()
    folder_chosen = Signal(str)
    sync_requested = Signal()
    erase_requested = Signal()

    def __init__(
        self, window: MainWindow, store: Store, *, clocks: Clocks, shared_folder: Callable[[], Path | None]
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where questions are asked and notices shown.
            store: The person's data.
            clocks: The two clocks.
            shared_folder: Tells where the history is shared.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._shared_folder = shared_folder
        self._screen = self._make_screen()
        self._status = ""

    @property
    def screen(self) -> QWidget:
        """The page."""
        return self._screen

    def show(self) -> None:
        """Bring the page up to date and show it."""
        self._refresh()
        self.screen_requested.emit(Screen.DATA)

    def on_synced(self, taken: int) -> None:
        """Show what the last look at the shared folder led to."""
        if self._shared_folder() is not None:
            self._status = synced_text(self._clocks.now(), taken)
            self._show_sharing()

    def _make_screen(self) -> DataScreen:
        screen = DataScreen(str(self._store.folder))
        screen.backup_chosen.connect(self._on_backup_chosen)
        screen.restore_requested.connect(self._on_restore_requested)
        screen.other_restore_requested.connect(self._on_other_restore_requested)
        screen.backup_requested.connect(self._on_backup_requested)
        screen.export_requested.connect(self._export)
        screen.import_requested.connect(self._on_import_requested)
        screen.share_requested.connect(self._on_share_requested)
        screen.sync_requested.connect(self.sync_requested)
        screen.unshare_requested.connect(lambda: self._choose_folder(""))
        screen.erase_requested.connect(self._on_erase_requested)
        screen.closed.connect(lambda: self.screen_requested.emit(Screen.SETTINGS))
        return screen

    def _refresh(self) -> None:
        self._screen.show_backups(list_backups(self._store.folder))
        self._show_sharing()

    def _show_sharing(self) -> None:
        folder = self._shared_folder()
        self._screen.show_sharing(str(folder) if folder else "", self._status if folder else "")

    def _on_backup_chosen(self, backup: Backup) -> None:
        try:
            text, may_restore = self._described(backup.path), True
        except GluteCoachError as error:
            text, may_restore = error_text(error), False
        self._screen.show_content(text, may_restore=may_restore)

    def _described(self, path: Path) -> str:
        content, now = look_into(path), content_of(self._store.connection)
        return sentences_text((content_text(content), difference_text(content, now)))

    def _on_restore_requested(self, backup: Backup) -> None:
        self._restore(backup.path)

    def _on_other_restore_requested(self) -> None:
        path = data_dialogs.ask_backup_path(self._window, str(self._store.folder / BACKUPS))
        if path is not None:
            self._restore(path)

    def _restore(self, path: Path) -> None:
        try:
            require_not_in_use(self._store.folder, path)
            if data_dialogs.ask_restore(self._window, self._described(path)):
                before = restore(self._store.connection, self._store.folder, path, self._clocks.now())
                self._store.history.forget()
                self._say(
                    tr("The backup was restored. What was there before is kept as {name}."), name=path_text(before.name)
                )
                self.replaced.emit()
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        self._refresh()

    def _on_backup_requested(self) -> None:
        try:
            make_backup(self._store.connection, self._store.folder, self._clocks.now().date())
            self._window.show_notice(tr("A backup was made."))
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        self._refresh()

    def _export(self) -> bool:
        """Export the history, and return whether it was."""
        now: datetime = self._clocks.now()
        path = data_dialogs.ask_export_path(self._window, f"glutecoach-{now:%Y-%m-%d}.json")
        if path is None:
            return False
        try:
            export_history(self._store.connection, path, force=True)  # the dialog has asked
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return False
        self._say(tr("The history was written to {name}."), name=path_text(path.name))
        return True

    def _on_import_requested(self) -> None:
        path = data_dialogs.ask_import_path(self._window)
        if path is None:
            return
        try:
            result = import_history(self._store.connection, path)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return
        self._window.show_notice(
            tr("Sessions added: {added}. Sessions that were there already: {known}.").format(
                added=result.added, known=result.known
            )
        )
        self.replaced.emit()
        self._refresh()

    def _on_share_requested(self) -> None:
        folder = data_dialogs.ask_shared_folder(self._window)
        if folder is not None:
            self._choose_folder(str(folder))
            self.sync_requested.emit()

    def _choose_folder(self, folder: str) -> None:
        self._status = ""
        self.folder_chosen.emit(folder)
        self._show_sharing()

    def _on_erase_requested(self) -> None:
        choice = data_dialogs.ask_erase(self._window)
        while choice is EraseChoice.EXPORT:
            self._export()
            choice = data_dialogs.ask_erase(self._window)
        if choice is EraseChoice.ERASE:
            self.erase_requested.emit()

    def _say(self, text: str, **values: str) -> None:
        self._window.show_notice(text.format(**values))
