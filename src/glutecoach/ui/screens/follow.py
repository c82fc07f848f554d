"""Follow: the stage on which a session runs, read from the mat."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from glutecoach.core.cues import form_cue
from glutecoach.core.demonstration import Demonstration, Showing, demonstration
from glutecoach.core.exercise import Felt
from glutecoach.core.legibility import USUAL_M, Legibility, type_size
from glutecoach.core.movement import Movement
from glutecoach.core.session import Paused, Session, StepStarted
from glutecoach.core.timeline import Step, StepKind, duration_s, is_open_from, stretches
from glutecoach.desktop.screen_density import density_px_per_mm
from glutecoach.ui import texts
from glutecoach.ui.stage_keys import StageAction, action_of, key_lines
from glutecoach.ui.step_look import colour_of, glyph_of, pause_text
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Colours
from glutecoach.ui.widgets.building import label, wrapped
from glutecoach.ui.widgets.check_in_panel import CheckInPanel
from glutecoach.ui.widgets.figure_view import FigureView, figure_palette
from glutecoach.ui.widgets.key_map import KeyMap
from glutecoach.ui.widgets.phase_ring import Glyph, PhaseRing
from glutecoach.ui.widgets.timeline_bar import TimelineBar

TITLE_SHARE = 0.066
WORD_SHARE = 0.11
LONG_WORD_SHARE = 0.068
COUNT_SHARE = 0.066
CUE_SHARE = 0.062
SET_UP_SHARE = 0.046
LINE_SHARE = 0.038
CUE_LINES, SET_UP_LINES, LINE_SPACING = 2, 4, 1.2
COLUMN_SHARE, PORTRAIT_COLUMN_SHARE = 0.36, 0.9
"""Room for the cue, the same all through a set, so that the figure does not move when the words change."""
CHECK_IN_SHARE = 0.05
LONGEST_WORD = 6
FIGURE_STRETCH, STEP_STRETCH = 8, 5

STAGE_RATIO = 0.625
"""Height over width of a stage that fills a laptop's screen; on taller ones the width decides."""


SMALLEST_HEIGHT_PX = 100
"""A minimised window may be of no size at all, and type may not."""


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
        self._distance_m = USUAL_M
        self._drawn = ""
        self._session: Session | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Follow the workout"))
        self._exercise = label("", "stage-title")
        self._side = label("", "stage-title")
        self._left = label("", "stage-line")
        self._word = wrapped("", "stage-word")
        self._count = wrapped("", "stage-title")
        self._next = label("", "stage-line")
        self._cue = wrapped("", "stage-cue")
        self._notice = wrapped("", "stage-line")
        self._caption = label("", "stage-title")
        self._figure = FigureView()
        self._left_half = QStackedWidget()
        self._words = QWidget()
        self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ring = PhaseRing()
        self._column = self._step_column()
        self._bar = TimelineBar()
        self._check_in = CheckInPanel()
        self._check_in.felt_chosen.connect(self.felt_chosen)
        self._key_map = KeyMap(tr("Keys"), key_lines(), self)
        self._build()
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        self._bar.set_colours(fill=colours.accent, track=colours.sunken)
        self._figure.set_palette_kind(figure_palette(colours))
        self._size_text()
        self._show_step_colours()

    def set_viewing_distance(self, distance_m: float) -> None:
        """Size the type for an eye so many metres away."""
        self._distance_m = distance_m
        self._size_text()

    def set_reduced_motion(self, *, reduced: bool) -> None:
        """Let the figure step from pose to pose instead of moving."""
        self._figure.set_reduced_motion(reduced)

    def show_session(self, session: Session) -> None:
        """Show a session from its running step on."""
        self._session = session
        self._key_map.hide()
        self._bar.set_stretches(stretches(session.steps))
        self.show_notice("")

    def take_keyboard(self) -> None:
        """Take the keys: Space pauses from now on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, text: str) -> None:
        """Show one line that the person should know; an empty text takes it away."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    def show_step(self, event: StepStarted) -> None:
        """Show the step that has just begun."""
        step = event.step
        self._exercise.setText(step.exercise.name)
        self._side.setText(texts.side_text(step.side))
        self._count.setText(texts.set_text(step))
        self._next.setText(texts.next_text(self._step_after(event.index)))
        self._count.setVisible(step.kind is not StepKind.CHECK_IN)
        cue = form_cue(step)
        if step.kind is StepKind.GET_READY:
            self._cue.setText(step.exercise.ceiling)
        elif cue is not None:
            self._cue.setText(cue.text)
        self._cue.setVisible(step.kind is not StepKind.CHECK_IN)
        self._left_half.setCurrentIndex(1 if step.kind is StepKind.CHECK_IN else 0)
        if step.exercise.exercise_id != self._drawn:
            self._drawn = step.exercise.exercise_id
            self._figure.show_movement(self._movements(self._drawn), step.exercise.name, step.side)
        if not step.kind.is_work:
            self.setAccessibleDescription(f"{texts.stage_word(step)}. {step.exercise.name}. {self._side.text()}")
        self._show_step_colours()
        if self._session is None or not self._session.is_paused:
            self._show_running(step)

    def show_paused(self, event: Paused) -> None:
        """Show that time stands still, and why."""
        self._ring.set_glyph(Glyph.BARS)
        self._show_word(tr("Paused"))
        self.show_notice(pause_text(event.reason, self._session.step if self._session else None))

    def show_changed_rest(self) -> None:
        """Show the workout with a rest that is longer or shorter now."""
        if self._session is not None:
            self._bar.set_stretches(stretches(self._session.steps))

    def show_end_asked(self) -> None:
        """Show that one more step forward ends the workout."""
        self.show_notice(tr("One more step forward ends the workout. ← goes back."))

    def show_resumed(self) -> None:
        """Take the pause away."""
        step = self._session.step if self._session else None
        if step is not None:
            self._show_running(step)
        self.show_changed_rest()
        self.show_notice("")

    def show_time(self) -> None:
        """Show how much time is left, in the step and in all; while nobody can see it nothing is drawn."""
        session = self._session
        if session is None or session.step is None or self.window().isMinimized():
            return
        left_s = session.step.duration_s - session.step_elapsed_s
        number = session.step.rep if session.step.is_open else math.ceil(left_s - 1e-6)
        self._ring.set_time(left=left_s / session.step.duration_s, number=str(number))
        self._show_figure(demonstration(session.step, session.step_elapsed_s))
        self._bar.set_done(session.elapsed_s / duration_s(session.steps))
        left = texts.left_text(session.remaining_s, is_estimate=is_open_from(session.steps, session.index))
        if left != self._left.text():
            self._left.setText(left)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the key is for, and take the key map away; Escape does nothing else then."""
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
        """Size the type by the height of the stage, so that it is read from the mat."""
        super().resizeEvent(event)
        is_portrait = self.height() > self.width()
        direction = QBoxLayout.Direction.TopToBottom if is_portrait else QBoxLayout.Direction.LeftToRight
        self._middle.setDirection(direction)
        self._size_text()
        self._key_map.centre()

    def _answer(self, felt: Felt) -> None:
        """Take a number as the answer of the check-in; at one's own pace any key counts a rep."""
        step = self._session.step if self._session else None
        if step is not None and step.is_open:
            self.action_requested.emit(StageAction.REP_DONE)
        else:
            self.felt_chosen.emit(felt)

    def _show_running(self, step: Step) -> None:
        self._ring.set_glyph(glyph_of(step.kind))
        self._show_word(texts.stage_word(step))

    def _show_word(self, word: str) -> None:
        self._word.setText(word)
        self._size_text()

    def _show_figure(self, shown: Demonstration) -> None:
        match shown.showing:
            case Showing.PREVIEW:
                self._figure.preview(shown.fraction, shown.side)
            case Showing.POSITION:
                self._figure.show_position(shown.side)
            case Showing.PHASE:
                self._figure.show_phase(shown.phase, shown.fraction, shown.side)
        stands_still = self._session is not None and self._session.is_paused
        self._figure.show_fault(shown.is_fault and not stands_still)
        self._caption.setText(tr("✕ Not like this") if self._figure.is_fault_shown else " ")

    def _size_text(self) -> None:
        height = max(min(self.height(), self.width() * STAGE_RATIO), SMALLEST_HEIGHT_PX)
        is_long = len(self._word.text()) > LONGEST_WORD
        step = self._session.step if self._session else None
        is_work = step is not None and step.kind.is_work
        shares = {
            self._exercise: TITLE_SHARE,
            self._side: TITLE_SHARE,
            self._word: LONG_WORD_SHARE if is_long else WORD_SHARE,
            self._count: COUNT_SHARE,
            self._cue: CUE_SHARE if is_work else SET_UP_SHARE,
        }
        shares |= dict.fromkeys((self._left, self._next, self._notice), LINE_SHARE)
        least_px = self._least_type_px(height)
        sheets = {
            text_label: f"font-size: {max(round(height * share), least_px)}px" for text_label, share in shares.items()
        }
        cue_px = max(round(height * shares[self._cue]), least_px)
        caption_px = max(round(height * LINE_SHARE), least_px)
        sheets[self._caption] = f"font-size: {caption_px}px; color: {self._colours.danger}"
        for text_label, sheet in sheets.items():
            if sheet != text_label.styleSheet():
                text_label.setStyleSheet(sheet)
        self._check_in.set_text_size(max(round(height * CHECK_IN_SHARE), least_px))
        self._words.setFixedHeight(round((CUE_LINES if is_work else SET_UP_LINES) * LINE_SPACING * cue_px))
        is_portrait = self.height() > self.width()
        self._column.setFixedWidth(round(self.width() * (PORTRAIT_COLUMN_SHARE if is_portrait else COLUMN_SHARE)))

    def _least_type_px(self, height_px: float) -> int:
        """Return the smallest type that is read from the mat, or what a stage of a height can hold of it."""
        density = density_px_per_mm(self.screen())
        return type_size(self._distance_m, density, height_px, Legibility.MINIMUM).font_px

    def _step_after(self, index: int) -> Step | None:
        """Return what comes after a step, or after the whole set inside one."""
        steps = self._session.steps if self._session else ()
        here = steps[index]
        later = (step for step in steps[index + 1 :] if not (here.kind.is_work and step.kind.is_work))
        return next(later, None)

    def _show_step_colours(self) -> None:
        step = self._session.step if self._session else None
        colours = self._colours
        colour = colour_of(step.kind, colours) if step else colours.rest
        self._ring.set_colours(colour=colour, track=colours.sunken, ink=colours.text)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE_PX, 3 * SPACE_PX, 5 * SPACE_PX, 2 * SPACE_PX)
        layout.setSpacing(2 * SPACE_PX)
        layout.addLayout(_both_ends(self._exercise, self._side))
        middle = self._middle
        middle.setSpacing(4 * SPACE_PX)
        self._left_half.addWidget(self._picture())
        self._left_half.addWidget(self._check_in)
        middle.addWidget(self._left_half, FIGURE_STRETCH)
        middle.addWidget(self._column, STEP_STRETCH, Qt.AlignmentFlag.AlignHCenter)
        layout.addLayout(middle, 1)
        layout.addWidget(self._notice)
        layout.addWidget(self._bar)
        layout.addLayout(_both_ends(self._next, self._left))
        words = QVBoxLayout(self._words)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(SPACE_PX // 2)
        words.addWidget(self._cue)
        words.addStretch(1)
        self._notice.hide()

    def _picture(self) -> QWidget:
        picture = QWidget()
        layout = QVBoxLayout(picture)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._figure, 1)
        layout.addWidget(self._caption, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._words)
        return picture

    def _step_column(self) -> QWidget:
        column = QWidget()
        layout = QVBoxLayout(column)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_PX)
        layout.addWidget(self._word)
        layout.addWidget(self._ring, 1)
        layout.addWidget(self._count)
        for text_label in (self._word, self._count):
            text_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        return column


def _both_ends(at_start: QWidget, at_end: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(at_start)
    row.addStretch(1)
    row.addWidget(at_end)
    return row
