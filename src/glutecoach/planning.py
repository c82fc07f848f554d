"""A part of the composition: welcome, plan page and plan editor, loaded when the first of them is shown."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from glutecoach.core.advance import begins_on
from glutecoach.core.coaching import Answers, FormChoice, replacements
from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Form
from glutecoach.core.overview import Overview
from glutecoach.core.plan_editing import copy_of, reset_to
from glutecoach.core.programme import Programme
from glutecoach.core.readiness import Override
from glutecoach.core.weeks import WeekStart
from glutecoach.storage.following import FIRST_PROGRAMME, STAGE_TWO, Following
from glutecoach.storage.store import Store
from glutecoach.ui import dialogs
from glutecoach.ui.clocks import Clocks
from glutecoach.ui.main_window import MainWindow, Screen
from glutecoach.ui.plan_draft import Draft, PlanDraft, Stock
from glutecoach.ui.plan_sharing import export, take_in
from glutecoach.ui.screens.plan import PlanScreen
from glutecoach.ui.screens.plan_editor import PlanEditor
from glutecoach.ui.screens.plans_card import PlanEntry
from glutecoach.ui.screens.welcome import WelcomeScreen
from glutecoach.ui.sentences import error_text
from glutecoach.ui.texts import tr
from glutecoach.ui.widgets.rep_loop import Studio

FIRST_OF_STAGE_TWO = "hip-thrust"
"""The exercise of stage two that is shown while it waits."""


class Planning(QObject):
    """What the person follows, and the screens that change it.

    Signals:
        screen_requested: Show a Screen, brought up to date.
        start_requested: Start the next workout.
        print_requested: Print the plan.
        pdf_requested: Save the plan as a PDF.
        calendar_requested: Save the training days as a calendar.
    """

    screen_requested = Signal(object)
    start_requested = Signal()
    print_requested = Signal()
    pdf_requested = Signal()
    calendar_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        store: Store,
        *,
        clocks: Clocks,
        overview: Callable[[], Overview],
        week_start: Callable[[], WeekStart],
        studio: Studio,
    ) -> None:
        """Take the collaborators.

        Args:
            window: Where notices and questions are shown.
            store: The person's data.
            clocks: The two clocks.
            overview: Tells where the person stands now.
            week_start: Tells on which day weeks start.
            studio: Shows exercises.
        """
        super().__init__(window)
        self._window = window
        self._store = store
        self._shelf = store.shelf
        self._clocks = clocks
        self._overview = overview
        self._week_start = week_start
        self._studio = studio
        self._editor: PlanEditor | None = None

    def make_welcome(self) -> QWidget:
        """Return the welcome."""
        welcome = WelcomeScreen(self._studio, self._shelf.exercises)
        welcome.begin(self._shelf.following.answers, self._week_start())
        welcome.answered.connect(partial(self._on_answered, welcome))
        welcome.finished.connect(self._on_welcomed)
        welcome.start_requested.connect(self.start_requested)
        return welcome

    def show_welcome(self) -> None:
        """Go through the welcome, again or for the first time."""
        welcome = self._window.page(Screen.WELCOME)
        if isinstance(welcome, WelcomeScreen):
            welcome.begin(self._shelf.following.answers, self._week_start())
        self._window.show_screen(Screen.WELCOME)

    def show_stage_two(self) -> None:
        """Show on the plan page what opens stage two, and begins it."""
        self.screen_requested.emit(Screen.PLAN)
        plan = self._window.page(Screen.PLAN)
        if isinstance(plan, PlanScreen):
            plan.show_stage()

    def make_plan(self) -> QWidget:
        """Return the plan page."""
        screen = PlanScreen(self._studio)
        screen.print_requested.connect(self.print_requested)
        screen.pdf_requested.connect(self.pdf_requested)
        screen.calendar_requested.connect(self.calendar_requested)
        screen.sheet_requested.connect(lambda: self.screen_requested.emit(Screen.SHEET))
        screen.shown.connect(partial(self._fill, screen))
        screen.stage.begin_requested.connect(lambda: self.follow(STAGE_TWO))
        screen.stage.override_requested.connect(self._on_override_requested)
        screen.stage.back_requested.connect(self._on_back_requested)
        plans = screen.plans
        plans.follow_requested.connect(self.follow)
        plans.edit_requested.connect(self.edit)
        plans.copy_requested.connect(self.copy)
        plans.remove_requested.connect(self._on_remove_requested)
        plans.export_requested.connect(self._on_export_requested)
        plans.exercise_export_requested.connect(self._on_exercise_export_requested)
        plans.import_requested.connect(lambda: self.take_in(dialogs.ask_toml_paths(self._window)))
        return screen

    def make_editor(self) -> QWidget:
        """Return the plan editor."""
        self._editor = PlanEditor(self._studio)
        self._editor.closed.connect(lambda: self.screen_requested.emit(Screen.PLAN))
        self._editor.draft_changed.connect(self._keep_draft)
        self._editor.reset_requested.connect(self._on_reset_requested)
        return self._editor

    def edit(self, plan_id: str) -> None:
        """Edit a plan of the person's."""
        self._window.page(Screen.EDITOR)
        if self._editor is not None:
            shelf = self._shelf
            plan = shelf.programmes[plan_id]
            answers = shelf.following.answers
            draft = PlanDraft(Draft(plan, answers.training_days), self)
            may_reset = self._original(plan) is not None
            instead = replacements(plan, shelf.exercises, answers)
            stock = Stock(shelf.exercises, shelf.ranges, self._week_start(), instead)
            self._editor.edit(draft, stock, may_reset=may_reset)
            self._window.show_screen(Screen.EDITOR)

    def copy(self, plan_id: str) -> None:
        """Copy a plan and edit the copy."""
        plan = self._shelf.programmes[plan_id]
        copy = copy_of(plan, self._shelf.free_id(f"my-{plan_id}"), tr("My {plan}").format(plan=plan.name))
        try:
            self._shelf.save_plan(copy)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        else:
            self.edit(copy.programme_id)

    def follow(self, plan_id: str) -> None:
        """Follow another programme or plan: a copy goes on in the same week, another one begins today."""
        shelf = self._shelf
        plan = shelf.programmes[plan_id]
        following = replace(shelf.following, plan_id=plan_id)
        if plan.family != shelf.programme.family:
            standing = self._standing()
            if standing is None:
                return
            is_first = plan.family == FIRST_PROGRAMME
            since = None if is_first else begins_on(standing.current_week, standing.today)
            following = replace(following, since=since)
        self._keep(following, Screen.PLAN)

    def keep_answers(self, answers: Answers) -> None:
        """Keep what was said in the welcome; the plan follows it."""
        self._keep(replace(self._shelf.following, answers=answers))

    def choose_form(self, exercise_id: str, form: Form) -> None:
        """Keep the form that the person chose for an exercise."""
        choice = FormChoice(exercise_id, form, self._clocks.now())
        following = self._shelf.following
        self._keep(replace(following, choices=(*following.choices, choice)), Screen.TODAY)

    def take_in(self, paths: Iterable[Path]) -> None:
        """Import files, and say what became of each; nobody imports while a session runs."""
        if self._window.current is Screen.FOLLOW:
            return
        said = take_in(self._shelf, paths)
        if said:
            self.screen_requested.emit(Screen.PLAN)
            self._window.show_notice(said)

    def _fill(self, screen: PlanScreen, overview: Overview) -> None:
        shelf = self._shelf
        is_stage_two = overview.programme.family == STAGE_TWO
        ready = self._store.readiness(overview)
        first = shelf.exercises[FIRST_OF_STAGE_TWO]
        screen.stage.show_gate(ready, first, is_followed=is_stage_two, override=shelf.following.override)
        is_open = ready.ready or is_stage_two or shelf.following.override is not None
        entries = [
            PlanEntry(
                plan,
                is_own=shelf.is_own(plan_id),
                is_followed=plan_id == overview.programme.programme_id,
                may_follow=is_open or plan.family != STAGE_TWO,
            )
            for plan_id, plan in shelf.programmes.items()
        ]
        screen.plans.show_plans(entries, shelf.exercises.values())

    def _keep(self, following: Following, screen: Screen | None = None) -> None:
        try:
            self._shelf.follow(following)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        if screen is not None:
            self.screen_requested.emit(screen)

    def _keep_draft(self, draft: Draft) -> None:
        try:
            self._shelf.save_plan(draft.plan)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        answers = self._shelf.following.answers
        if draft.days != answers.training_days:
            self.keep_answers(replace(answers, training_days=draft.days))

    def _standing(self) -> Overview | None:
        """Return where the person stands; None, and the reason is said, when that cannot be read."""
        try:
            return self._overview()
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return None

    def _on_export_requested(self, plan_id: str) -> None:
        self._window.show_notice(export(self._window, self._shelf, plan_id, self._shelf.programmes[plan_id]))

    def _on_exercise_export_requested(self, exercise_id: str) -> None:
        self._window.show_notice(export(self._window, self._shelf, exercise_id, self._shelf.exercises[exercise_id]))

    def _on_answered(self, welcome: WelcomeScreen, answers: Answers) -> None:
        self.keep_answers(answers)
        standing = self._standing()
        if standing is not None:
            welcome.show_workout(standing.workout)

    def _on_welcomed(self) -> None:
        self._keep(replace(self._shelf.following, was_welcomed=True), Screen.TODAY)

    def _on_override_requested(self) -> None:
        try:
            overview = self._overview()
            ready = self._store.readiness(overview)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
            return
        unmet = tuple(each.condition_id for each in ready.conditions if not each.met)
        override = Override(overview.today, unmet)
        since = begins_on(overview.current_week, overview.today)
        following = replace(self._shelf.following, override=override, plan_id=STAGE_TWO, since=since)
        self._keep(following, Screen.PLAN)

    def _on_back_requested(self) -> None:
        if dialogs.ask_back_to_activation(self._window):
            self.follow(FIRST_PROGRAMME)

    def _on_remove_requested(self, plan_id: str) -> None:
        if not dialogs.ask_remove_plan(self._window, self._shelf.programmes[plan_id].name):
            return
        try:
            self._shelf.remove_plan(plan_id)
        except GluteCoachError as error:
            self._window.show_notice(error_text(error))
        self.screen_requested.emit(Screen.PLAN)

    def _on_reset_requested(self) -> None:
        if self._editor is None or self._editor.draft is None:
            return
        draft = self._editor.draft
        plan = draft.draft.plan
        original = self._original(plan)
        if original is not None:
            draft.change(replace(draft.draft, plan=reset_to(plan, original)), tr("Reset"))

    def _original(self, plan: Programme) -> Programme | None:
        """Return what a plan was copied from, None when it stands for itself or that is gone."""
        return self._shelf.programmes.get(plan.based_on)
