"""Where an exercise was felt, chosen from a list."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from glutecoach.core.exercise import Felt
from glutecoach.ui import texts
from glutecoach.ui.texts import tr


class FeltChooser(QComboBox):
    """All answers of a check-in, and none.

    Signals:
        answered: The Felt that was chosen, or None.
    """

    answered = Signal(object)

    def __init__(self, exercise: str, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            exercise: Name of the exercise.
            parent: Owner.
        """
        super().__init__(parent)
        self.setAccessibleName(tr("Where {exercise} was felt").format(exercise=exercise))
        self.addItem(tr("No answer"), None)
        for answer in Felt:
            self.addItem(texts.felt_text(answer), answer)
        self.currentIndexChanged.connect(lambda: self.answered.emit(self.felt))

    @property
    def felt(self) -> Felt | None:
        """What is chosen: Qt hands a string back, not the member that was put in."""
        data = self.currentData()
        return Felt(data) if data else None

    def show_answer(self, felt: Felt | None) -> None:
        """Show an answer without telling of it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(felt))
