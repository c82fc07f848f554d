"""Changes of the history that can be undone."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.history import Break, SessionRecord
from glutecoach.storage.history import History
from glutecoach.ui.sentences import error_text
from glutecoach.ui.texts import tr


class HistoryEditing(QObject):
    """Edits the history; every edit is on disk at once and can be undone until the window closes.

    Signals:
        edited: The history is another one now.
        failed: Nothing was changed, with a sentence why.
    """

    edited = Signal()
    failed = Signal(str)

    def __init__(self, history: History, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._history = history
        self.stack = QUndoStack(self)

    def add(self, record: SessionRecord) -> None:
        """Add a session."""
        self._push(
            tr("Add a session"),
            partial(self._history.add_session, record),
            partial(self._history.delete_session, record.session_id),
        )

    def delete(self, record: SessionRecord) -> None:
        """Delete a session."""
        self._push(
            tr("Delete a session"),
            partial(self._history.delete_session, record.session_id),
            partial(self._history.add_session, record),
        )

    def correct(self, before: SessionRecord, after: SessionRecord) -> None:
        """Put another version in the place of a session."""
        if before != after:
            self._push(
                tr("Correct a session"),
                partial(self._history.replace_session, after),
                partial(self._history.replace_session, before),
            )

    def add_break(self, pause: Break) -> None:
        """Add a break; one that is there already stays as it is."""
        if pause not in self._history.breaks():
            self._push(
                tr("Add a break"), partial(self._history.add_break, pause), partial(self._history.remove_break, pause)
            )

    def remove_break(self, pause: Break) -> None:
        """Remove a break."""
        self._push(
            tr("Remove a break"), partial(self._history.remove_break, pause), partial(self._history.add_break, pause)
        )

    def _push(self, text: str, do: Callable[[], None], take_back: Callable[[], None]) -> None:
        self.stack.push(_Edit(text, partial(self._run, do), partial(self._run, take_back)))

    def _run(self, change: Callable[[], None]) -> bool:
        try:
            change()
        except GluteCoachError as error:
            self.failed.emit(error_text(error))
            return False
        self.edited.emit()
        return True


class _Edit(QUndoCommand):
    """One change; one that the disk did not take leaves the stack."""

    def __init__(self, text: str, do: Callable[[], bool], take_back: Callable[[], bool]) -> None:
        super().__init__(text)
        self._do = do
        self._take_back = take_back

    @override
    def redo(self) -> None:
        """Make the change."""
        self.setObsolete(not self._do())

    @override
    def undo(self) -> None:
        """Take it back."""
        self.setObsolete(not self._take_back())
