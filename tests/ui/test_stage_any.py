"""The real stage under any hands: random keys, clicks, media keys, ticks, sleeps, sizes, crashes, in any order.

GLUTECOACH_STAGE_SEQUENCES sets the number of sequences; `make test-stage` runs ten thousand.
"""

import os
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from fakes import AppInTest, always
from glutecoach.core.events import CheckedIn, Finished, StepStarted
from glutecoach.core.exercise import Felt, Side
from glutecoach.core.session import SUSPEND_GAP_S, Session
from glutecoach.core.timeline import Place, Step, StepKind, place_at
from glutecoach.desktop.media_controls import MediaCommand
from glutecoach.storage import movements
from glutecoach.storage.journal import OpenSession
from glutecoach.ui import dialogs, stage_texts
from glutecoach.ui.dialogs import LeaveChoice
from glutecoach.ui.main_window import Screen
from glutecoach.ui.widgets.key_map import KeyMap
from glutecoach.ui.widgets.stage_words import BETWEEN_PARTS, NEW_LINE

SEQUENCES = int(os.environ.get("GLUTECOACH_STAGE_SEQUENCES", "40"))
STEPS_IN_SEQUENCE = 30
SETTINGS = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS_IN_SEQUENCE,
    deadline=None,
    suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes longer than reading what failed
    print_blob=True,
)

ANSWERS = {Qt.Key(Qt.Key.Key_1 + number): felt for number, felt in enumerate(Felt)}
OTHER_KEYS = (
    Qt.Key.Key_Space,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_R,
    Qt.Key.Key_Plus,
    Qt.Key.Key_Minus,
    Qt.Key.Key_Up,
    Qt.Key.Key_Return,
    Qt.Key.Key_Question,
    Qt.Key.Key_A,
    Qt.Key.Key_Tab,
    Qt.Key.Key_F11,
)
ASKED_TO_END = ("→ again to end.",)
"""Stands in place of the last question until the key is pressed again."""
SIZES = ((1280, 800), (900, 540), (900, 1400))


class Witness:
    """Sees what the stage is told, and remembers what a person has therefore seen happen."""

    def __init__(self, app: AppInTest) -> None:
        self.reps: set[Place] = set()
        self.answers: dict[str, Felt] = {}
        self._step: Step | None = None
        driver = app.driver
        driver.step_started.connect(self._on_step_started)
        driver.finished.connect(self._on_finished)
        driver.checked_in.connect(self._on_checked_in)

    def forget(self) -> None:
        """Begin afresh with a new session."""
        self.reps.clear()
        self.answers.clear()
        self._step = None

    def look_away(self) -> None:
        """Forget the step that was cut off."""
        self._step = None

    def _on_step_started(self, event: StepStarted) -> None:
        if not event.jumped:
            self._see_end()
        self._step = event.step

    def _on_finished(self, _: Finished) -> None:
        self._step = None

    def _on_checked_in(self, event: CheckedIn) -> None:
        self.answers[event.exercise_id] = event.felt

    def _see_end(self) -> None:
        if self._step is not None and self._step.ends_rep:
            self.reps.add(self._step.place)


class AnyHands(RuleBasedStateMachine):
    """One sequence at the stage."""

    app: AppInTest
    witness: Witness
    choice: LeaveChoice

    def __init__(self) -> None:
        super().__init__()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # as a loop of events does
        self.the_next_one_begins()
        self.app.window.showNormal()
        self.app.window.resize(*SIZES[0])
        QCoreApplication.processEvents()

    @property
    def session(self) -> Session | None:
        """The session that runs."""
        return self.app.driver.session

    @property
    def stage(self) -> QWidget:
        """The stage."""
        return self.app.window.page(Screen.FOLLOW)

    @rule(quarters=st.integers(0, 19), ticks=st.integers(1, 4))
    def time_passes(self, quarters: int, ticks: int) -> None:
        """Ticks come, late ones too."""
        for _ in range(ticks):
            self.app.clock.turn(quarters / 4)
            self.app.driver.tick()

    @rule(ticks=st.integers(3, 30))
    def a_whole_while_passes(self, ticks: int) -> None:
        """Somebody simply follows."""
        for _ in range(ticks):
            self.app.clock.turn(2.0)
            self.app.driver.tick()

    @rule(hours=st.floats(SUSPEND_GAP_S + 0.001, 1e6), keeps_ticking=st.booleans())
    def the_computer_sleeps(self, hours: float, *, keeps_ticking: bool) -> None:
        """The clock jumps; the next to look at it may be a tick or a key."""
        self.app.clock.turn(hours)
        if keeps_ticking:
            self.app.driver.tick()

    @rule(key=st.sampled_from(OTHER_KEYS), times=st.integers(1, 3))
    def a_key_is_mashed(self, key: Qt.Key, times: int) -> None:
        """Any key of the stage, or one that means nothing."""
        for _ in range(times):
            QTest.keyClick(self.stage, key)

    @rule(page=st.sampled_from([Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4]))
    def a_page_is_asked_for(self, page: Qt.Key) -> None:
        """The shortcuts of the other pages."""
        QTest.keyClick(self.app.window, page, Qt.KeyboardModifier.ControlModifier)

    @rule(key=st.sampled_from(list(ANSWERS)))
    def an_answer_is_given(self, key: Qt.Key) -> None:
        """An answer during a check-in is taken."""
        self.app.driver.tick()
        step = self.session.step if self.session is not None else None
        is_asked = step is not None and step.kind is StepKind.CHECK_IN
        QTest.keyClick(self.stage, key)

        if is_asked and step is not None:
            assert self.witness.answers[step.exercise.exercise_id] is ANSWERS[key]

    @rule(is_double=st.booleans())
    def a_click_lands(self, *, is_double: bool) -> None:
        """A click, or a double one."""
        click = QTest.mouseDClick if is_double else QTest.mouseClick
        click(self.stage, Qt.MouseButton.LeftButton)

    @rule(commands=st.lists(st.sampled_from(MediaCommand), min_size=1, max_size=3))
    def media_keys_are_pressed(self, commands: list[MediaCommand]) -> None:
        """Several devices at once."""
        for command in commands:
            self.app.media.press(command)

    @rule(size=st.sampled_from(SIZES))
    def the_window_changes_its_size(self, size: tuple[int, int]) -> None:
        """Small, large, upright."""
        self.app.window.resize(*size)
        QCoreApplication.processEvents()

    @rule(entry=st.integers(0, 1))
    def the_window_is_minimised(self, entry: int) -> None:
        """Minimised; the tray shows it again or pauses."""
        self.app.window.showMinimized()
        QCoreApplication.processEvents()
        if self.app.tray.entries:
            list(self.app.tray.entries.values())[entry]()
        self.app.window.showNormal()
        QCoreApplication.processEvents()

    @rule(choice=st.sampled_from(LeaveChoice), closes=st.booleans())
    def somebody_wants_to_leave(self, choice: LeaveChoice, *, closes: bool) -> None:
        """Escape with any answer; after "later" the session is continued, after "end" the next one begins."""
        type(self).choice = choice
        if closes and choice is LeaveChoice.KEEP_GOING:
            self.app.window.close()
        else:
            self._escape()
        if choice is LeaveChoice.LATER and self.session is None:
            self._go_on()

    @rule()
    def the_power_goes(self) -> None:
        """The app dies, and the next start continues."""
        self.app.driver.stop()
        self._go_on()

    @precondition(lambda self: self.session is None)
    @rule()
    def the_next_one_begins(self) -> None:
        """After the end another session begins."""
        self.app.store.connection.execute("DELETE FROM sessions")
        self.witness.forget()
        self.app.app.start()

    @invariant()
    def the_journal_is_what_was_shown(self) -> None:
        """Reps, answers and the place to continue with are on disk as a person saw them."""
        if self.session is not None:
            kept = self._open_session()
            assert kept.finished_reps == self.witness.reps
            assert {answer.exercise_id: answer.felt for answer in kept.record.check_ins} == self.witness.answers
            assert kept.place == place_at(self.session.steps, self.session.index)
            return
        assert self.app.store.journal.open_session() is None
        sessions = self.app.store.history.sessions()
        assert len(sessions) == bool(self.witness.reps)
        for kept_session in sessions:
            assert sum(done.reps for done in kept_session.performed) == len(self.witness.reps)

    @invariant()
    def the_stage_shows_what_runs(self) -> None:
        """The word, the side, the rep and the pause on the stage are those of the session."""
        if self.session is None:
            return
        assert self.app.window.current is Screen.FOLLOW
        if self.app.window.width() < self.app.window.minimumWidth():
            self.app.window.resize(*SIZES[0])  # without a screen, a window that comes back may be of no size at all
        QCoreApplication.sendPostedEvents()  # what is seen is laid out
        step = self.session.step
        assert step is not None
        labels = [label for label in self.stage.findChildren(QLabel) if label.isVisibleTo(self.stage)]
        shown = {label.text().replace(NEW_LINE, BETWEEN_PARTS) for label in labels}  # one below the other, or not
        words = ("Paused",) if self.session.is_paused else (*stage_texts.words(step), *ASKED_TO_END)
        if step.kind is StepKind.SWITCH_SIDE:
            words = (*words, *stage_texts.subjects(step))  # where there is no room, which side says it all
        is_warned = not shown.isdisjoint(stage_texts.warnings())
        where = f"{shown} on {self.stage.size()} of {self.app.window.size()}, {self.app.window.windowState()}"
        assert is_warned or not shown.isdisjoint(words), where
        if step.kind.is_work:
            has_no_side = step.side is Side.BOTH  # then the name may make room for the word
            assert has_no_side or is_warned or not shown.isdisjoint(stage_texts.subjects(step)), where
            assert not shown.isdisjoint(stage_texts.counts(step)), where
        playing = self.app.media.playing
        assert playing is not None
        assert playing.is_paused is self.session.is_paused

    def _escape(self) -> None:
        """Press Escape, once more where the key map lies over the stage."""
        key_map = self.stage.findChild(KeyMap)
        assert isinstance(key_map, KeyMap)
        for _ in range(1 if key_map.isHidden() else 2):
            QTest.keyClick(self.stage, Qt.Key.Key_Escape)

    def teardown(self) -> None:
        """Nothing is stuck: whatever happened, Space and time lead on; then the session is ended."""
        session = self.session
        if session is None:
            return
        self.app.driver.tick()
        if session.is_paused:
            QTest.keyClick(self.stage, Qt.Key.Key_Space)
        before_s = session.elapsed_s
        self.app.clock.turn(0.25)
        self.app.driver.tick()

        assert session.is_over or session.elapsed_s == pytest.approx(before_s + 0.25, abs=1e-6)
        type(self).choice = LeaveChoice.END
        if self.session is not None:
            self._escape()
        assert self.session is None

    def _open_session(self) -> OpenSession:
        kept = self.app.store.journal.open_session()
        assert kept is not None
        return kept

    def _go_on(self) -> None:
        """Continue what was cut off; with nothing left to do it is closed."""
        self.witness.look_away()
        if self.app.store.journal.open_session() is None:
            return
        self.app.app.show_screen(Screen.TODAY)
        kept = self.app.store.journal.open_session()
        if kept is not None:
            self.app.app.parts.stage.go_on(kept)


def test_whatever_is_done_the_journal_is_what_was_shown(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No exception, no lost rep, no stuck state, however hands, desktop and computer behave."""
    app.store.connection.execute("PRAGMA synchronous = OFF")  # what is tested here is what is written, not when
    monkeypatch.setattr(movements, "load_movement", always(None))  # the figure follows, and costs most of the time
    machine = type("AnyHandsHere", (AnyHands,), {"app": app, "witness": Witness(app), "choice": LeaveChoice.KEEP_GOING})

    def ask(_: QWidget) -> LeaveChoice:
        return machine.choice

    monkeypatch.setattr(dialogs, "ask_leave", ask)
    run: Callable[..., None] = run_state_machine_as_test
    run(machine, settings=SETTINGS)
