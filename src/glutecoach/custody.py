"""A part of the composition: the person's data in good hands, loaded once the window is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from glutecoach.choices import Choices
from glutecoach.desktop.errands import Errands
from glutecoach.keeping import Keeping
from glutecoach.storage.store import Store
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import MainWindow
from glutecoach.ui.texts import tr

if TYPE_CHECKING:
    from glutecoach.desktop.crash import CrashLog
    from glutecoach.own_data import OwnData
    from glutecoach.stage import Stage


class Custody(QObject):
    """Keeps the data, shows their page, and tells what went wrong last time.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        replaced: The history is another one now.
    """

    screen_requested = Signal(object)
    replaced = Signal()

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        errands: Errands,
        choices: Choices,
        stage: Callable[[], Stage | None],
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where questions are asked and notices shown.
            store: The person's data.
            clocks: The two clocks.
            errands: Does what the window does not wait for.
            choices: Knows the shared folder.
            stage: Returns what runs sessions, None before the first one.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._choices = choices
        self._stage = stage
        self._own_data: OwnData | None = None
        self._has_to_erase = False
        self.keeping = Keeping(
            window,
            store,
            clocks=clocks,
            errands=errands,
            shared_folder=self._shared_folder,
            is_running=self._is_running,
        )
        self.keeping.changed.connect(self.replaced)
        self.keeping.said.connect(self._say)
        self.keeping.saved.connect(lambda: self._say(tr("Everything is saved again.")))

    @property
    def has_to_erase(self) -> bool:
        """Whether all data are to be deleted once the window is closed."""
        return self._has_to_erase

    @property
    def shared_file(self) -> Path | None:
        """What this computer wrote into the shared folder, None for nothing."""
        from glutecoach.storage.shared_folder import own_file

        folder = self._shared_folder()
        return own_file(self._store.connection, folder) if folder else None

    @property
    def own_data(self) -> OwnData:
        """The page of the data; loaded at the first use."""
        if self._own_data is None:
            self._own_data = self._open_own_data()
        return self._own_data

    def begin(self, crash_log: CrashLog) -> None:
        """Do what has to be done for the data at a start, and tell once what went wrong last time."""
        self.keeping.begin()
        report = crash_log.last_report()
        if report and not self._is_running():
            from glutecoach.ui.crash_report import CrashReport  # rarely needed

            CrashReport(report, self._window).show()
            crash_log.forget_report()

    def say_error(self) -> None:
        """Say that something went wrong just now."""
        self._say(
            tr("Something went wrong and was written down. What you did is saved; the next start shows a report.")
        )

    def _open_own_data(self) -> OwnData:
        from glutecoach.own_data import OwnData

        own_data = OwnData(self._window, self._store, clocks=self._clocks, shared_folder=self._shared_folder)
        own_data.screen_requested.connect(self.screen_requested)
        own_data.replaced.connect(self.replaced)
        own_data.replaced.connect(self.keeping.on_edited)
        own_data.folder_chosen.connect(self._on_folder_chosen)
        own_data.sync_requested.connect(self.keeping.sync)
        own_data.erase_requested.connect(self._on_erase_requested)
        self.keeping.synced.connect(own_data.on_synced)
        return own_data

    def _shared_folder(self) -> Path | None:
        folder = self._choices.preferences.shared_folder
        return Path(folder) if folder else None

    def _is_running(self) -> bool:
        stage = self._stage()
        return stage is not None and stage.is_running

    def _say(self, sentence: str) -> None:
        """Say something where the person looks."""
        stage = self._stage()
        if stage is not None and stage.is_running:
            stage.tell(sentence)
        else:
            self._window.show_notice(sentence)

    def _on_folder_chosen(self, folder: str) -> None:
        self._choices.change(replace(self._choices.preferences, shared_folder=folder))

    def _on_erase_requested(self) -> None:
        self._has_to_erase = True
        self._window.allow_close()
        self._window.close()
