"""Progress: the streak, and below it the weeks, the calendar, where it was felt, and the history."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QUndoStack
from PySide6.QtWidgets import QPushButton, QWidget

from glutecoach.core.milestones import Milestone
from glutecoach.core.overview import Overview
from glutecoach.ui import texts
from glutecoach.ui.progress_texts import kind_text, milestones_text, totals_text
from glutecoach.ui.screens.calendar_tab import CalendarTab
from glutecoach.ui.screens.felt_tab import FeltTab
from glutecoach.ui.screens.history_tab import HistoryTab
from glutecoach.ui.screens.weeks_tab import WeeksTab
from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import button, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.tabs import Tabs


class Tab(IntEnum):
    """A part of Progress, in its order."""

    WEEKS = 0
    CALENDAR = 1
    FELT = 2
    HISTORY = 3


class ProgressScreen(QWidget):
    """The streak in words, and one part of what was done at a time.

    Signals:
        tab_opened: A Tab is shown, and is to be filled for this Overview.
        print_requested: Print the weeks and the sessions.
    """

    tab_opened = Signal(object, object)
    print_requested = Signal()

    def __init__(self, colours: Colours, stack: QUndoStack, history: HistoryTab, parent: QWidget | None = None) -> None:
        """Build it.

        Args:
            colours: The colours of the theme.
            stack: What can be undone.
            history: The list of sessions.
            parent: Owner.
        """
        super().__init__(parent)
        self._overview: Overview | None = None
        self._streak = wrapped("", "display")
        self._this_week = wrapped("", "lead")
        self._kind = wrapped("", "lead")
        self._totals = wrapped("", "muted")
        self._milestones = wrapped("", "muted")
        self.weeks = WeeksTab(colours)
        self.calendar = CalendarTab(colours)
        self.felt = FeltTab(colours)
        self.history = history
        self._empty = wrapped(
            tr("Nothing here yet. After your first session this page shows its week, and every week after it."), "lead"
        )
        self._parts = (self.weeks, self.calendar, self.felt, self.history)
        self._tabs = Tabs(tr("Parts of your progress"))
        self._build(stack)
        for keys, do in (
            (QKeySequence("Ctrl+T"), self._toggle_table),
            (QKeySequence(QKeySequence.StandardKey.NextChild), lambda: self._turn(1)),
            (QKeySequence(QKeySequence.StandardKey.PreviousChild), lambda: self._turn(-1)),
        ):
            QShortcut(keys, self).activated.connect(do)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self.weeks.set_colours(colours)
        self.calendar.set_colours(colours)
        self.felt.set_colours(colours)

    def show_overview(self, overview: Overview) -> None:
        """Show the weeks so far."""
        self._overview = overview
        self._streak.setText(texts.streak_title(overview))
        self._this_week.setText(texts.this_week_text(overview))
        for line, text in ((self._kind, kind_text(overview)), (self._totals, totals_text(overview))):
            line.setText(text)
            line.setVisible(bool(text))
        self._offer_tabs(has_sessions=overview.has_sessions)
        self._fill_tab()

    def show_milestones(self, milestones: Sequence[Milestone]) -> None:
        """Show what was reached, and what comes next."""
        self._milestones.setText(milestones_text(milestones))
        self._milestones.setVisible(self._totals.isVisibleTo(self))

    def open_tab(self, tab: Tab) -> None:
        """Show a part."""
        self._tabs.setCurrentIndex(tab)

    def _build(self, stack: QUndoStack) -> None:
        layout = page(self, Width.FULL)
        layout.setSpacing(SPACE_PX // 2)
        head = Reflow()
        head.add(self._streak, 1)
        printing = button(tr("Print…"))
        printing.setToolTip(tr("Print the weeks and the sessions"))
        printing.setAccessibleDescription(printing.toolTip())
        printing.clicked.connect(self.print_requested)
        for choice in (*_undo_buttons(stack), printing):
            head.add(choice)
        layout.addLayout(head)
        for line in (self._this_week, self._kind, self._totals, self._milestones, self._empty):
            layout.addWidget(line)
        layout.addSpacing(SPACE_PX)
        self._tabs.show_names([tr("Weeks"), tr("Calendar"), tr("Where you felt it"), tr("History")], Tab.WEEKS)
        self._tabs.chosen.connect(self._fill_tab)
        layout.addWidget(self._tabs)
        layout.addSpacing(SPACE_PX)
        for part in self._parts:
            layout.addWidget(part, 1)
        self._fill_tab()

    def _offer_tabs(self, *, has_sessions: bool) -> None:
        """Offer all parts as soon as there is something in them; before that, only the place to enter it."""
        was_empty = self._empty.isVisibleTo(self)
        self._empty.setVisible(not has_sessions)
        with QSignalBlocker(self._tabs):
            for tab in (Tab.WEEKS, Tab.CALENDAR, Tab.FELT):
                self._tabs.setTabVisible(tab, has_sessions)
            if not has_sessions:
                self._tabs.setCurrentIndex(Tab.HISTORY)
            elif was_empty:
                self._tabs.setCurrentIndex(Tab.WEEKS)

    def _fill_tab(self) -> None:
        tab = Tab(self._tabs.currentIndex())
        for part in self._parts:
            part.setVisible(part is self._parts[tab])
        if self._overview is None:
            return
        if tab is Tab.WEEKS:
            self.weeks.show_overview(self._overview)
        self.tab_opened.emit(tab, self._overview)

    def _turn(self, step: int) -> None:
        """Open the next part that is offered, or the one before."""
        offered = [tab for tab in Tab if self._tabs.isTabVisible(tab)]
        place = offered.index(Tab(self._tabs.currentIndex())) + step
        self.open_tab(offered[place % len(offered)])

    def _toggle_table(self) -> None:
        match Tab(self._tabs.currentIndex()):
            case Tab.WEEKS:
                self.weeks.toggle_table()
            case Tab.FELT:
                self.felt.toggle_table()
            case Tab.CALENDAR | Tab.HISTORY:
                pass  # they are tables already


def _undo_buttons(stack: QUndoStack) -> tuple[QPushButton, QPushButton]:
    """Return two buttons that are there as long as there is something to undo or to redo."""
    undo, redo = button(tr("Undo")), button(tr("Redo"))
    for choice, key, do, can_change, what_changed, can in (
        (undo, QKeySequence.StandardKey.Undo, stack.undo, stack.canUndoChanged, stack.undoTextChanged, stack.canUndo),
        (redo, QKeySequence.StandardKey.Redo, stack.redo, stack.canRedoChanged, stack.redoTextChanged, stack.canRedo),
    ):
        choice.setShortcut(QKeySequence(key))
        choice.clicked.connect(do)
        can_change.connect(choice.setVisible)
        what_changed.connect(choice.setToolTip)
        what_changed.connect(choice.setAccessibleDescription)
        choice.setVisible(can())
    return undo, redo
