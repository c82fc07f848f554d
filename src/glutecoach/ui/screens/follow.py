"""Follow: the stage on which a session runs, read from the mat."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.cues import form_cue
from glutecoach.core.demonstration import Demonstration, Showing, demonstration
from glutecoach.core.events import Paused, PauseReason, StepStarted
from glutecoach.core.exercise import Felt
from glutecoach.core.movement import Movement
from glutecoach.core.session import Session
from glutecoach.core.timeline import Step, StepKind, duration_s, is_open_from, stretches
from glutecoach.ui import stage_texts, texts
from glutecoach.ui.stage_composition import Scene
from glutecoach.ui.stage_keys import StageAction, action_of, key_lines
from glutecoach.ui.step_look import colour_of, glyph_of, pause_text
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import Colours
from glutecoach.ui.widgets.glyphs import Glyph
from glutecoach.ui.widgets.key_map import KeyMap
from glutecoach.ui.widgets.stage_board import StageBoard

NOTICE_S = 10.0
"""How long what the person should know takes the place of the cue; while time stands still it stays."""


class FollowScreen(QWidget):
    """The stage on which a session runs.

    Signals:
        action_requested: A StageAction that the person wants.
        felt_chosen: A Felt, the answer of the check-in.
    """

    action_requested = Signal(object)
    felt_chosen = Signal(object)

    def __init__(
        self, colours: Colours, movements: Callable[[str], Movement | None], parent: QWidget | None = None
    ) -> None:
        """Take the colours to begin with, and the way to the movement that is drawn for an exercise id."""
        super().__init__(parent)
        self._colours = colours
        self._movements = movements
        self._drawn = ""
        self._session: Session | None = None
        self._cue = ""
        self._notice = ""
        self._notice_at_s = 0.0
        self._pause: Paused | None = None
        self._time_left_shown = (0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Follow the workout"))
        self._board = StageBoard(colours, self)
        self._board.answers.felt_chosen.connect(self.felt_chosen)
        self._key_map = KeyMap(tr("Keys"), key_lines(), self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._board)

    @property
    def board(self) -> StageBoard:
        """The stage as a picture."""
        return self._board

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._board.set_colours(colours)
        self._show_look()

    def set_viewing_distance(self, distance_m: float) -> None:
        """Size the type for an eye so many metres away."""
        self._board.set_viewing_distance(distance_m)

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Let the figure step from pose to pose instead of moving."""
        self._board.figure.set_reduced_motion(reduced)

    def show_session(self, session: Session) -> None:
        """Show a session from its running step on."""
        self._session = session
        self._pause = None
        self._key_map.hide()
        self._board.bar.set_stretches(stretches(session.steps))
        self.show_notice("")

    def take_keyboard(self) -> None:
        """Take the keys: Space pauses from now on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, text: str) -> None:
        """Show for a while what the person should know, in place of the cue; an empty text takes it away."""
        self._notice = text
        self._notice_at_s = self._session.elapsed_s if self._session else 0.0
        self._show_look()
        self._show_said()

    def show_step(self, event: StepStarted) -> None:
        """Show the step that has just begun."""
        step = event.step
        cue = form_cue(step)
        if step.kind is StepKind.GET_READY:
            self._cue = step.exercise.ceiling
        elif cue is not None:
            self._cue = cue.text
        if step.exercise.exercise_id != self._drawn:
            self._drawn = step.exercise.exercise_id
            self._board.figure.show_movement(self._movements(self._drawn), step.exercise.name, step.side)
        if not step.kind.is_work:
            told = (texts.stage_word(step), step.exercise.name, texts.side_text(step.side))
            sentence = tr("{part}.", "a word that stands as a sentence")
            self.setAccessibleDescription(texts.sentences_text(sentence.format(part=part) for part in told if part))
        nexts = stage_texts.nexts(step, self._step_after(event.index))
        self._board.words.show_course(stage_texts.counts(step), nexts, is_work=step.kind.is_work)
        self._show_look()
        self._show_said()

    def show_paused(self, event: Paused) -> None:
        """Show that time stands still, and why."""
        self._pause = event
        self._notice = ""
        self._show_look()
        self._show_said()

    def show_changed_rest(self) -> None:
        """Show the workout with a rest that is longer or shorter now."""
        if self._session is not None:
            self._board.bar.set_stretches(stretches(self._session.steps))

    def show_end_asked(self) -> None:
        """Show that one more step forward ends the workout."""
        self.show_notice(tr("→ again to end."))

    def show_resumed(self) -> None:
        """Take the pause away."""
        self._pause = None
        self._notice = ""
        self._show_look()
        self._show_said()
        self.show_changed_rest()

    def show_time(self) -> None:
        """Show how much time is left, in the step and in all; while nobody can see it nothing is drawn."""
        session = self._session
        if session is None or session.step is None or self.window().isMinimized():
            return
        step, elapsed_s, passed_s = session.step, session.elapsed_s, session.step_elapsed_s
        left_s = step.duration_s - passed_s
        number = step.rep if step.is_open else math.ceil(left_s - 1e-6)
        board = self._board
        board.ring.set_time(left=left_s / step.duration_s, number=str(number))
        board.bar.set_done(elapsed_s / duration_s(session.steps))
        self._show_time_left(session)
        self._show_figure(step, demonstration(step, passed_s))
        if self._notice and not 0 <= elapsed_s - self._notice_at_s <= NOTICE_S:
            self.show_notice("")
        board.words.turn_page(
            (elapsed_s - self._notice_at_s) / NOTICE_S if self._notice else passed_s / step.duration_s
        )

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for, and take the key map away; Escape does nothing else then."""
        if self._key_map.turn(event.key()):
            return
        action = action_of(event)
        was_shown = not self._key_map.isHidden()
        if action is not StageAction.KEYS:
            self._key_map.hide()
        if action is StageAction.LEAVE and was_shown:
            return
        if action is StageAction.KEYS:
            self._key_map.toggle()
        elif isinstance(action, Felt):
            self._answer(action)
        elif action is not None:
            self.action_requested.emit(action)
        else:
            super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click anywhere pauses or goes on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.action_requested.emit(StageAction.PAUSE)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click of two changes nothing: who clicks twice wants to pause."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the key map in the middle."""
        super().resizeEvent(event)
        self._key_map.centre()

    def _show_time_left(self, session: Session) -> None:
        """Show how long the workout still lasts, once a second."""
        shown = math.ceil(session.remaining_s), session.index
        if shown != self._time_left_shown:
            self._time_left_shown = shown
            is_estimate = is_open_from(session.steps, session.index)
            lefts = stage_texts.time_left(session.remaining_s, is_estimate=is_estimate)
            self._board.words.show_time_left(lefts, stage_texts.minutes_left(session.remaining_s))

    def _answer(self, felt: Felt) -> None:
        """Take a number as the answer of the check-in; at one's own pace any key counts a rep."""
        step = self._session.step if self._session else None
        if step is not None and step.is_open:
            self.action_requested.emit(StageAction.REP_DONE)
        else:
            self.felt_chosen.emit(felt)

    def _show_look(self) -> None:
        """Show word, shape and colour of the step that runs, or that time stands still."""
        step = self._session.step if self._session else None
        if step is None:
            return
        colours = self._colours
        colour = colour_of(step.kind, colours)
        self._board.show_scene(self._scene(step))
        if self._pause is not None:
            self._board.words.show_word((tr("Paused"),), Glyph.BARS, colours.text)
        elif self._notice and step.kind is StepKind.CHECK_IN:
            self._board.words.show_word((self._notice,), glyph_of(step.kind), colour)
        else:
            others = stage_texts.phase_words() if step.kind.is_work else ()
            self._board.words.show_word(stage_texts.words(step), glyph_of(step.kind), colour, others)
        self._show_subject(step)
        self._board.ring.set_wide(step.kind.is_work)
        self._board.ring.set_colours(colour=colour, track=colours.sunken, ink=colours.text, ground=colours.window)

    def _show_subject(self, step: Step) -> None:
        """Show exercise and side, or that the figure shows the mistake."""
        if self._board.figure.is_fault_shown:
            self._board.words.show_subject(stage_texts.warnings(), leads=True, is_warning=True)
        else:
            leads = step.kind is StepKind.SWITCH_SIDE and self._pause is None
            self._board.words.show_subject(stage_texts.subjects(step), leads=leads)

    def _scene(self, step: Step) -> Scene:
        if self._pause is not None and self._pause.reason is PauseReason.PAIN and step.kind is StepKind.CHECK_IN:
            return Scene.MESSAGE
        return Scene.QUESTION if step.kind is StepKind.CHECK_IN else Scene.STEP

    def _show_said(self) -> None:
        step = self._session.step if self._session else None
        self._board.words.say(self._notice or (pause_text(self._pause.reason, step) if self._pause else self._cue))

    def _show_figure(self, step: Step, shown: Demonstration) -> None:
        figure = self._board.figure
        was_fault = figure.is_fault_shown
        match shown.showing:
            case Showing.PREVIEW:
                figure.preview(shown.fraction, shown.side)
            case Showing.POSITION:
                figure.show_position(shown.side)
            case Showing.REP:
                figure.show_rep(shown.fraction, shown.side)
            case Showing.PHASE:
                figure.show_phase(shown.phase, shown.fraction, shown.side)
        figure.show_fault(shown.is_fault and self._pause is None)
        if figure.is_fault_shown is not was_fault:
            self._show_subject(step)

    def _step_after(self, index: int) -> Step | None:
        """Return what comes after a step, or after the whole set inside one."""
        steps = self._session.steps if self._session else ()
        here = steps[index]
        later = (step for step in steps[index + 1 :] if not (here.kind.is_work and step.kind.is_work))
        return next(later, None)
