"""A part of the composition: sees to it that nothing is lost, after the window is there and while nobody waits."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from glutecoach.core.errors import DamagedDatabaseError, GluteCoachError
from glutecoach.desktop.errands import LONGEST_WAIT_AT_CLOSE_S, Errands
from glutecoach.storage import afloat
from glutecoach.storage.care import Outcome, Task, look_after, look_after_through
from glutecoach.storage.database import Access
from glutecoach.storage.journal import OpenSession
from glutecoach.storage.store import Store
from glutecoach.ui import data_dialogs
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.data_dialogs import UnsavedChoice
from glutecoach.ui.data_texts import mended_text
from glutecoach.ui.main_window import MainWindow
from glutecoach.ui.sentences import error_text, told
from glutecoach.ui.texts import sentences_text

RETRY_MS = 5000
REST_AFTER_EDIT_MS = 2000
LOOK_AGAIN_AFTER_S = 60.0


class Keeping(QObject):
    """Checks, backs up, shares, mends, and saves later what could not be saved at once.

    Signals:
        changed: The history is another one now.
        said: One sentence that the person should know.
        saved: What could not be saved is saved now.
        synced: How many changes of other computers were taken in.
    """

    changed = Signal()
    said = Signal(str)
    saved = Signal()
    synced = Signal(int)

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        errands: Errands,
        shared_folder: Callable[[], Path | None],
        is_running: Callable[[], bool],
    ) -> None:
        """Take the collaborators.

        Args:
            window: Owner, and where questions are asked.
            store: The person's data.
            clocks: The two clocks.
            errands: Does what the window does not wait for.
            shared_folder: Tells where the history is shared.
            is_running: Tells whether a session runs; called from other threads, too.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._errands = errands
        self._shared_folder = shared_folder
        self._is_running = is_running
        self._saved_running: OpenSession | None = store.journal.open_session() if store.access is None else None
        self._is_behind = store.access is None or store.journal.has_unsaved
        self._told: set[str] = set()
        self._looked_at_s = clocks.monotonic_s()
        self._retry = QTimer(self)
        self._retry.setInterval(RETRY_MS)
        self._retry.timeout.connect(self.save)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_AFTER_EDIT_MS)
        self._rest.timeout.connect(self._back_up)
        if self._is_behind:
            self._retry.start()

    @property
    def has_unsaved(self) -> bool:
        """Whether something is not on the disk yet."""
        if self._store.access is None:
            return self._store.journal.has_unsaved or afloat.has_changes(self._store.connection, self._saved_running)
        return self._store.journal.has_unsaved

    def save_later(self) -> None:
        """Save what could not be saved, as soon as that is possible."""
        self._is_behind = True
        self._retry.start()

    def begin(self) -> None:
        """Check all of the history, and make up for what the last time had no time for."""
        self._run(checks=True)

    def look_again(self) -> None:
        """Look at the shared folder, unless that was done a moment ago."""
        now_s = self._clocks.monotonic_s()
        if self._shared_folder() is not None and now_s - self._looked_at_s >= LOOK_AGAIN_AFTER_S:
            self._run()

    def sync(self) -> None:
        """Look at the shared folder now."""
        self._run()

    def on_session_over(self) -> None:
        """Back up and share what was done; what could not be told on the stage for long is told again."""
        trouble = self._try_to_save() if self.has_unsaved else ""
        if trouble:
            self.said.emit(trouble)
        self._back_up()

    def on_edited(self) -> None:
        """Back up and share what was changed, once the hand rests."""
        self._rest.start()

    def save(self) -> None:
        """Save what could not be saved at once, if that is possible now."""
        if self.has_unsaved:
            self._try_to_save()
        elif self._store.access is not None:
            self._retry.stop()

    def mend(self) -> bool:
        """Mend the history if it is damaged; return whether it is another one now.

        Not to be called while an error of the database is handled: what it holds on to cannot be overwritten.
        """
        from glutecoach.storage.recovery import mend_open  # not needed as long as all is well

        store = self._store
        if store.access is None:
            return False
        try:
            mended = mend_open(store.connection, store.folder, self._clocks.now())
        except GluteCoachError as error:
            self._tell(error_text(error))
            return False
        if mended is None:
            return False
        store.history.forget()
        news = [mended_text(mended)]
        try:
            store.journal.rewrite(store.connection)
        except GluteCoachError as error:  # the journal tries again
            news.append(error_text(error))
        self.said.emit(sentences_text(news))
        self.changed.emit()
        return True

    def may_close(self) -> bool:
        """Tell whether the window may close; the person is asked when something cannot be saved."""
        while self.has_unsaved:
            reason = self._try_to_save()
            if not reason:
                break
            match data_dialogs.ask_unsaved(self._window, reason):
                case UnsavedChoice.STAY:
                    return False
                case UnsavedChoice.EXPORT if self._export_unsaved():
                    return True
                case UnsavedChoice.LOSE:
                    return True
                case _:
                    continue
        return True

    def close(self) -> None:
        """Finish what was begun, but do not wait for a disk or a network that hangs."""
        self._retry.stop()
        if self._rest.isActive():
            self._rest.stop()
            self._back_up()
        elif self._shared_folder() is not None:  # an answer after the end of a session, for example
            self.sync()
        self._errands.close(LONGEST_WAIT_AT_CLOSE_S)

    def _back_up(self) -> None:
        self._run(backs_up=True)

    def _run(self, *, checks: bool = False, backs_up: bool = False) -> None:
        store, self._looked_at_s = self._store, self._clocks.monotonic_s()
        if store.access is None:
            return
        task = Task(store.folder, self._clocks.now(), self._shared_folder(), checks, backs_up)
        if store.access is Access.SHARED:
            self._errands.run(
                lambda should_stop: look_after(task, lambda: should_stop() or self._is_running()), self._on_looked_after
            )
        else:  # nobody else can open the database, not even a thread of ours
            self._on_looked_after(look_after_through(store.connection, task, self._is_running))

    def _on_looked_after(self, outcome: Outcome) -> None:
        if outcome.is_damaged:
            self.mend()
        for problem in outcome.problems:
            self._tell(told(problem))
        if outcome.taken:
            self.changed.emit()
        if not outcome.problems:
            if not self._is_running():
                self._store.journal.settle()
            self.synced.emit(outcome.taken)

    def _tell(self, sentence: str) -> None:
        """Say something once."""
        if sentence not in self._told:
            self._told.add(sentence)
            self.said.emit(sentence)

    def _try_to_save(self) -> str:
        """Save what could not be saved; return why it still cannot be, empty when all is saved."""
        try:
            if self._store.access is None:
                self._saved_running = afloat.save_changes(self._store.connection, self._store.folder)
            else:
                self._store.journal.save()
                self._retry.stop()
        except GluteCoachError as error:
            is_damaged, trouble = isinstance(error, DamagedDatabaseError), error_text(error)
            self._is_behind = True
        else:
            was_behind, self._is_behind = self._is_behind, False
            if was_behind:
                self.saved.emit()
            return ""
        return "" if is_damaged and self.mend() and not self.has_unsaved else trouble

    def _export_unsaved(self) -> bool:
        from glutecoach.storage.exchange import export_history

        path = data_dialogs.ask_export_path(self._window, "glutecoach.json")
        if path is None:
            return False
        try:
            export = partial(export_history, path=path, force=True)
            if self._store.access is None:
                export(self._store.connection)
            else:
                self._export_latest(export)
        except GluteCoachError as error:
            self.said.emit(error_text(error))
            return False
        return True

    def _export_latest(self, export: Callable[..., None]) -> None:
        from glutecoach.storage.scratch import empty_scratch

        scratch = empty_scratch()
        self._store.journal.rewrite(scratch)
        export(scratch)
        scratch.close()
