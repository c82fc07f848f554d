"""The form of one exercise in the plan editor: dose of a week, tempo, rest, side, pace."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from glutecoach.core.exercise import SHORTEST_REP_S, Exercise, Form, Phase, Side, Tempo
from glutecoach.core.plan_editing import OutOfRange, leaves_range
from glutecoach.core.programme import Dose, Programme, Setting
from glutecoach.ui import texts
from glutecoach.ui.sizes import Width
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import captioned, wrapped
from glutecoach.ui.widgets.folding import FoldingBox
from glutecoach.ui.widgets.reflow import Reflow, Tiles

MOST_SETS, MOST_REPS, LONGEST_PHASE_S, LONGEST_REST_S = 10, 100, 60, 600
REST_STEP_S = 5
COLUMNS = 4
NUMBER_EMS = 7.0
"""The least width of a number with its caption, in its type."""
PHASES = (Phase.LIFT, Phase.HOLD, Phase.LOWER, Phase.PAUSE)


class DoseForm(QWidget):
    """What can be set for one exercise of a plan.

    Signals:
        dose_changed: The new Dose, and which field was changed.
        setting_changed: The new Setting, and which field was changed.
    """

    dose_changed = Signal(object, str)
    setting_changed = Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._exercise_id = ""
        self._setting = Setting()
        self._tempo = Tempo(0, 0, 0, 0)
        self._sets = _spin(1, MOST_SETS, lambda: self._on_dose("sets"))
        self._reps = _spin(1, MOST_REPS, lambda: self._on_dose("reps"))
        self._phases = {phase: _seconds(partial(self._on_phase, phase)) for phase in PHASES}
        self._rest = _spin(0, LONGEST_REST_S, self._on_rest, suffix=tr(" s"), step=REST_STEP_S)
        self._side = _choice(self._on_side)
        self._form = _choice(self._on_form)
        self._self_paced = FoldingBox(tr("In my own time"))
        self._self_paced.clicked.connect(self._on_self_paced)
        self._range = wrapped("", "muted")
        self._pace = wrapped("", "muted")
        self._build()

    def show_exercise(self, plan: Programme, week: int, exercise_id: str) -> None:
        """Show what a plan says about an exercise in a week, from 1."""
        exercise = next(each for each in plan.exercises if each.exercise_id == exercise_id)
        self._exercise_id = exercise_id
        self._setting = setting = plan.setting(exercise_id)
        self._tempo = tempo = tempo_of(exercise, setting)
        dose = plan.weeks[week - 1][exercise_id]
        _put(self._sets, dose.sets)
        _put(self._reps, dose.reps)
        for phase, seconds in zip(PHASES, (tempo.lift_s, tempo.hold_s, tempo.lower_s, tempo.pause_s), strict=True):
            _put(self._phases[phase], seconds)
        _put(self._rest, int(plan.rest_s if setting.rest_s is None else setting.rest_s))
        _choose(self._side, _sides(exercise), setting.starting_side)
        _choose(self._form, _forms(exercise), setting.form)
        self._self_paced.setChecked(setting.is_self_paced)
        self._range.setText(_range_text(plan, week, exercise_id))
        self._pace.setText(
            tr("Each rep in your own time: a key counts it, and about {seconds} s are planned for it.").format(
                seconds=_number(tempo.rep_s)
            )
            if setting.is_self_paced
            else tr("One rep takes {seconds} s.").format(seconds=_number(tempo.rep_s))
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE_PX)
        doses = _grid(layout)
        for name, control in ((tr("Sets"), self._sets), (tr("Reps"), self._reps)):
            doses.add(captioned(name, control), 1, least_ems=NUMBER_EMS)
        layout.addWidget(self._range)
        layout.addSpacing(SPACE_PX)
        layout.addWidget(wrapped(tr("In every week"), "heading"))
        settings = _grid(layout)
        for phase in PHASES:
            settings.add(captioned(texts.phase_text(phase), self._phases[phase]), 1, least_ems=NUMBER_EMS)
        others = _grid(layout)
        for name, control in (
            (tr("Rest between sets"), self._rest),
            (tr("First side"), self._side),
            (tr("How hard"), self._form),
        ):
            others.add(captioned(name, control))
        self._self_paced.setMinimumHeight(BUTTON_HEIGHT_PX)
        pace = Reflow(spacing_px=3 * SPACE_PX)
        pace.add(self._self_paced)
        pace.add(self._pace, 1)
        layout.addLayout(pace)

    def _on_dose(self, field: str) -> None:
        self.dose_changed.emit(Dose(self._sets.value(), self._reps.value()), f"{self._exercise_id}.{field}")

    def _on_phase(self, phase: Phase, _seconds: float) -> None:
        seconds = {each: self._phases[each].value() for each in PHASES}
        missing_s = SHORTEST_REP_S - sum(seconds.values())
        if missing_s > 0:
            _put(self._phases[phase], seconds[phase] + missing_s)
            seconds[phase] = self._phases[phase].value()
        tempo = Tempo(*(seconds[each] for each in PHASES), starts_with=self._tempo.starts_with)
        self._set(replace(self._setting, tempo=tempo), phase)

    def _on_rest(self) -> None:
        self._set(replace(self._setting, rest_s=float(self._rest.value())), "rest")

    def _on_side(self) -> None:
        side = self._side.currentData()
        self._set(replace(self._setting, starting_side=None if side is None else Side(side)), "side")

    def _on_form(self) -> None:
        form = self._form.currentData()
        self._set(replace(self._setting, form=None if form is None else Form(form), tempo=None), "form")

    def _on_self_paced(self) -> None:
        self._set(replace(self._setting, is_self_paced=self._self_paced.isChecked()), "pace")

    def _set(self, setting: Setting, field: str) -> None:
        self.setting_changed.emit(setting, f"{self._exercise_id}.{field}")


def tempo_of(exercise: Exercise, setting: Setting) -> Tempo:
    """Return the tempo in which an exercise is done where nothing but the plan has a say."""
    return setting.tempo or exercise.in_form(setting.form or Form.USUAL).tempo


def _sides(exercise: Exercise) -> tuple[tuple[str, Side | None], ...]:
    if not exercise.unilateral:
        return ((tr("Both at once"), None),)
    return ((tr("Takes turns"), None), (tr("Left leg"), Side.LEFT), (tr("Right leg"), Side.RIGHT))


def _forms(exercise: Exercise) -> tuple[tuple[str, Form | None], ...]:
    names = {Form.EASIER: tr("Easier"), Form.USUAL: tr("Usual"), Form.HARDER: tr("Harder")}
    there = (form for form in names if form is Form.USUAL or form in exercise.variants)
    return ((tr("As the check-ins say"), None), *((names[form], form) for form in there))


def _range_text(plan: Programme, week: int, exercise_id: str) -> str:
    """Return what the programme asks for, and whether the plan leaves it; in words, without a permission."""
    asked = plan.ranges.get(exercise_id)
    if asked is None:
        return tr("The programme says nothing about this exercise: the dose is yours.")
    text = tr("The programme asks for {fewest_sets} to {most_sets} sets of {fewest_reps} to {most_reps} reps.").format(
        fewest_sets=asked.sets[0], most_sets=asked.sets[1], fewest_reps=asked.reps[0], most_reps=asked.reps[1]
    )
    if asked.sets[0] == asked.sets[1]:
        text = tr("The programme asks for %n set(s) of {fewest} to {most} reps.", "", asked.sets[0]).format(
            fewest=asked.reps[0], most=asked.reps[1]
        )
    left = leaves_range(plan, week, exercise_id)
    if not left:
        return text
    if OutOfRange.MORE in left.values():
        return tr("{range} Yours is more: stop while it is still felt in the glutes.").format(range=text)
    return tr("{range} Yours is less, which is fine for as long as you like.").format(range=text)


def _spin(lowest: int, highest: int, act: object, *, suffix: str = "", step: int = 1) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(lowest, highest)
    spin.setSingleStep(step)
    spin.setSuffix(suffix)
    spin.setMinimumWidth(Width.NUMBER)
    spin.valueChanged.connect(act)
    return spin


def _seconds(act: object) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(0, LONGEST_PHASE_S)
    spin.setDecimals(1)
    spin.setSingleStep(0.5)
    spin.setSuffix(tr(" s"))
    spin.setMinimumWidth(Width.NUMBER)
    spin.valueChanged.connect(act)
    return spin


def _choice(act: object) -> QComboBox:
    box = QComboBox()
    box.setMinimumWidth(Width.NUMBER)
    box.activated.connect(act)
    return box


def _grid(layout: QVBoxLayout) -> Tiles:
    grid = Tiles(COLUMNS, spacing_px=2 * SPACE_PX)
    layout.addLayout(grid)
    return grid


def _number(value: float) -> str:
    """Return a number with as many decimals as it has, one at most, in the person's way of writing it."""
    return QLocale().toString(value, "f", 0 if value == int(value) else 1)


def _put(spin: QSpinBox | QDoubleSpinBox, value: float) -> None:
    """Show a value without taking it for the person's."""
    spin.blockSignals(True)
    if isinstance(spin, QSpinBox):
        spin.setValue(int(value))
    else:
        spin.setValue(value)
    spin.blockSignals(False)


def _choose(box: QComboBox, entries: Sequence[tuple[str, object]], value: object) -> None:
    box.clear()
    for name, data in entries:
        box.addItem(name, data)
    box.setCurrentIndex(max(0, box.findData(value)))
    box.setEnabled(len(entries) > 1)
