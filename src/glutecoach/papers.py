"""A part of the composition: what goes to the printer, into a PDF and into a calendar; loaded when it is first used."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.sheet import SheetWeek
from glutecoach.core.weeks import WeekRule
from glutecoach.printing.pages import Printout
from glutecoach.printing.pdf import Paper, pdf_of
from glutecoach.printing.plan_sheet import Layout
from glutecoach.printouts import (
    WEEKS,
    SheetWish,
    first_day_worth_printing,
    note_printed,
    paper_for,
    plan_on_paper,
    plan_weeks,
    progress_on_paper,
    save_calendar,
)
from glutecoach.storage.output import write_output
from glutecoach.storage.preferences import Preferences
from glutecoach.storage.store import Store
from glutecoach.ui import dialogs
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import MainWindow
from glutecoach.ui.sentences import error_text, path_text
from glutecoach.ui.texts import tr

LONGEST_NAME = 60
WEEKS_OF_PROGRESS = 12

if TYPE_CHECKING:
    from glutecoach.ui.print_preview import PrintPreview


class Papers(QObject):
    """Prints the plan, and saves it as a PDF or as a calendar."""

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        rule: Callable[[], WeekRule],
        preferences: Callable[[], Preferences],
        prefer: Callable[[Preferences], None],
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where notices and dialogs are shown.
            store: The person's data.
            clocks: The two clocks.
            rule: Tells how weeks are judged now.
            preferences: Tells what is preferred now.
            prefer: Keeps what was chosen.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._clocks = clocks
        self._rule = rule
        self._preferences = preferences
        self._prefer = prefer

    def print_plan(self) -> None:
        """Show the plan as it will be printed, and print it."""
        from glutecoach.ui.print_preview import PlanChoices

        preferences, today = self._preferences(), self._clocks.now().date()
        try:
            plan_weeks(self._store, self._rule(), today, SheetWish(weeks=1))
            begins = first_day_worth_printing(self._store, self._rule(), today)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return
        layout = Layout(preferences.sheet_layout)
        choices = PlanChoices(layout, begins, WEEKS, is_large=preferences.sheet_large_type)

        def wish() -> SheetWish:
            return SheetWish(choices.begins, choices.weeks, choices.layout_chosen, choices.is_large)

        name = self._store.programme.name
        preview = self._preview(tr("Print the plan"), name, choices, lambda: self._plan(wish()))
        choices.changed.connect(preview.refresh)
        choices.changed.connect(lambda: self._keep(wish()))
        preview.save_requested.connect(lambda: self._save_plan(preview, preview.say, wish()))
        if dialogs.show_preview(preview):
            note_printed(self._store, self._weeks(wish()))

    def save_plan(self) -> None:
        """Save the plan as a PDF, laid out as it was chosen."""
        preferences = self._preferences()
        wish = SheetWish(layout=Layout(preferences.sheet_layout), is_large=preferences.sheet_large_type)
        self._save_plan(self._window, self._window.show_notice, wish)

    def save_calendar(self) -> None:
        """Save the training days as a calendar file."""
        path = dialogs.ask_calendar_path(self._window, _file_name(self._store.programme.name, "ics"))
        if path is None:
            return
        try:
            text = save_calendar(self._store, self._rule(), self._clocks.now(), SheetWish(), path, force=True)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        else:
            self._window.show_notice(tr("Saved as {path}. {content}").format(path=path_text(path), content=text))

    def print_progress(self) -> None:
        """Show Progress as it will be printed, over days to choose, and print it."""
        from glutecoach.ui.print_preview import RangeChoices

        today = self._clocks.now().date()
        choices = RangeChoices(today - timedelta(weeks=WEEKS_OF_PROGRESS), today)
        title = tr("Progress")

        def printout() -> Printout:
            return progress_on_paper(self._store, self._rule(), *choices.days)

        preview = self._preview(tr("Print Progress"), title, choices, printout)
        choices.changed.connect(preview.refresh)
        preview.save_requested.connect(lambda: self._save(preview, preview.say, title, printout))
        dialogs.show_preview(preview)

    @property
    def _paper(self) -> Paper:
        return paper_for(self._preferences().paper, os.environ)

    def _preview(self, title: str, document: str, choices: QWidget, printout: Callable[[], Printout]) -> PrintPreview:
        from glutecoach.printing.printer import printer_for
        from glutecoach.ui.print_preview import PrintPreview

        preview = PrintPreview(printer_for(self._paper, document), choices, printout, self._window)
        preview.setWindowTitle(title)
        return preview

    def _weeks(self, wish: SheetWish) -> tuple[SheetWeek, ...]:
        return plan_weeks(self._store, self._rule(), self._clocks.now().date(), wish)

    def _plan(self, wish: SheetWish) -> Printout:
        return plan_on_paper(self._store, self._rule(), self._weeks(wish), wish)

    def _keep(self, wish: SheetWish) -> None:
        """Prefer the layout that was chosen, the next time as well."""
        before = self._preferences()
        after = replace(before, sheet_layout=wish.layout.value, sheet_large_type=wish.is_large)
        if after != before:
            self._prefer(after)

    def _save_plan(self, parent: QWidget, say: Callable[[str], None], wish: SheetWish) -> None:
        if self._save(parent, say, self._store.programme.name, lambda: self._plan(wish)):
            note_printed(self._store, self._weeks(wish))

    def _save(self, parent: QWidget, say: Callable[[str], None], name: str, printout: Callable[[], Printout]) -> bool:
        """Ask for a place and save a PDF there; the dialog has asked before it takes the place of another file."""
        path = dialogs.ask_pdf_path(parent, _file_name(name, "pdf"))
        if path is None:
            return False
        try:
            write_output(path, pdf_of(printout(), self._paper))
        except GluteCoachError as error:
            say(error_text(error))
            return False
        say(tr("Saved as {path}").format(path=path_text(path)))
        return True


def _file_name(name: str, ending: str) -> str:
    """Return a name for a file on every system."""
    kept = "".join("-" if character in '<>:"/\\|?*' else character for character in name)
    return f"{kept[:LONGEST_NAME].strip(' .')}.{ending}"
