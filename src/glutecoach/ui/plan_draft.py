"""A plan while it is edited: every change can be undone."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme, Range
from glutecoach.core.weeks import WeekStart

if TYPE_CHECKING:
    from collections.abc import Hashable


class Stock(Struct, frozen=True):
    """What a plan is made from.

    Attributes:
        exercises: What can be added, by id.
        ranges: By exercise id, what the program's own programmes ask for.
        starts_on: The first day of the week.
        instead: By exercise id, what the person does instead, who cannot lie on the front.
    """

    exercises: Mapping[str, Exercise] = field(default_factory=dict[str, Exercise])
    ranges: Mapping[str, Range] = field(default_factory=dict[str, Range])
    starts_on: WeekStart = WeekStart.MONDAY
    instead: Mapping[str, Exercise] = field(default_factory=dict[str, Exercise])


class Draft(Struct, frozen=True):
    """What is edited together: the plan, and the training days as weekdays, Monday is 0."""

    plan: Programme
    days: tuple[int, ...] = ()


class Place(Struct, frozen=True):
    """Where in a plan a change was made: kind of session from 0, week from 1, exercise."""

    turn: int
    week: int
    exercise_id: str


class PlanDraft(QObject):
    """The plan that is edited, with its undo stack.

    Attributes:
        undo_stack: Undo and redo; each step names itself.

    Signals:
        changed: The Draft has changed, by an edit, undo or redo; with the Place of the change, None for the whole.
    """

    changed = Signal(object, object)

    def __init__(self, draft: Draft, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self.undo_stack = QUndoStack(self)

    @property
    def draft(self) -> Draft:
        """What it is now."""
        return self._draft

    def change(self, draft: Draft, text: str, *, place: Place | None = None, field: Hashable = None) -> None:
        """Make a change.

        Args:
            draft: What it becomes.
            text: What was done, for the undo button.
            place: Where, so that undo can show it.
            field: Changes of the same field at the same place in a row are undone together; None stands alone.
        """
        if draft != self._draft:
            self.undo_stack.push(_Change(self, self._draft, draft, text, place, field))

    def take(self, draft: Draft, place: Place | None) -> None:
        """Become a draft without a step to undo: what the steps themselves do."""
        self._draft = draft
        self.changed.emit(draft, place)


class _Change(QUndoCommand):
    """From one draft to another."""

    def __init__(
        self, owner: PlanDraft, before: Draft, after: Draft, text: str, place: Place | None, field: Hashable
    ) -> None:
        super().__init__(text)
        self._owner = owner
        self._place = place
        self.before = before
        self.after = after
        self.field = None if field is None else (place, field)

    @override
    def id(self) -> int:
        return -1 if self.field is None else hash(self.field) & 0x7FFF_FFFF

    @override
    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later change of the same field in."""
        if not isinstance(other, _Change) or other.field != self.field:
            return False
        self.after = other.after
        self.setObsolete(self.before == self.after)
        return True

    @override
    def undo(self) -> None:
        self._owner.take(self.before, self._place)

    @override
    def redo(self) -> None:
        self._owner.take(self.after, self._place)
