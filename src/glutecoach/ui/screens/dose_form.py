"""The form of one exercise in the plan editor: dose of a week, tempo, rest, side, pace."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QSpinBox, QWidget

from glutecoach.core.exercise import Form, Phase, Side, Tempo
from glutecoach.core.plan_editing import OutOfRange, leaves_range
from glutecoach.core.programme import Dose, Programme, Setting
from glutecoach.ui import texts
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import label, wrapped

MOST_SETS, MOST_REPS, LONGEST_PHASE_S, LONGEST_REST_S = 10, 100, 60, 600
CONTROL_WIDTH_PX = 110
FEWEST_LETTERS = 8
REST_STEP_S = 5
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
        self._side = _choice(
            ((tr("Takes turns"), None), (tr("Left leg"), Side.LEFT), (tr("Right leg"), Side.RIGHT)), self._on_side
        )
        self._form = _choice(
            (
                (tr("As the check-ins say"), None),
                (tr("Easier"), Form.EASIER),
                (tr("Usual"), Form.USUAL),
                (tr("Harder"), Form.HARDER),
            ),
            self._on_form,
        )
        self._self_paced = QCheckBox(tr("In my own time"))
        self._self_paced.clicked.connect(self._on_self_paced)
        self._range = wrapped("", "muted")
        self._build()

    def show_exercise(self, plan: Programme, week: int, exercise_id: str) -> None:
        """Show what a plan says about an exercise in a week, from 1."""
        exercise = next(each for each in plan.exercises if each.exercise_id == exercise_id)
        self._exercise_id = exercise_id
        self._setting = setting = plan.setting(exercise_id)
        self._tempo = tempo = setting.tempo or exercise.in_form(setting.form or Form.USUAL).tempo
        dose = plan.weeks[week - 1][exercise_id]
        _put(self._sets, dose.sets)
        _put(self._reps, dose.reps)
        for phase, seconds in zip(PHASES, (tempo.lift_s, tempo.hold_s, tempo.lower_s, tempo.pause_s), strict=True):
            _put(self._phases[phase], seconds)
        _put(self._rest, int(plan.rest_s if setting.rest_s is None else setting.rest_s))
        _choose(self._side, setting.starting_side)
        self._side.setEnabled(exercise.unilateral)
        _choose(self._form, setting.form)
        self._self_paced.setChecked(setting.is_self_paced)
        self._range.setText(_range_text(plan, week, exercise_id))

    def _build(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * SPACE_PX)
        grid.setVerticalSpacing(SPACE_PX)
        phase_names = {phase: texts.phase_text(phase) for phase in PHASES}
        fields: list[tuple[str, QWidget]] = [(tr("Sets"), self._sets), (tr("Reps"), self._reps)]
        fields += [(phase_names[phase], self._phases[phase]) for phase in PHASES]
        fields += [
            (tr("Rest"), self._rest),
            (tr("First side"), self._side),
            (tr("Form"), self._form),
            (tr("Pace"), self._self_paced),
        ]
        for place, (name, control) in enumerate(fields):
            row, column = divmod(place, 2)
            caption = label(name)
            caption.setBuddy(control)
            control.setAccessibleName(name)
            control.setMinimumHeight(BUTTON_HEIGHT_PX)
            control.setMinimumWidth(CONTROL_WIDTH_PX)
            grid.addWidget(caption, row, 2 * column)
            grid.addWidget(control, row, 2 * column + 1)
        hint = QHBoxLayout()
        hint.addWidget(self._range)
        grid.addLayout(hint, len(fields) // 2, 0, 1, 4)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)

    def _on_dose(self, field: str) -> None:
        self.dose_changed.emit(Dose(self._sets.value(), self._reps.value()), f"{self._exercise_id}.{field}")

    def _on_phase(self, phase: Phase, _seconds: float) -> None:
        seconds = {each: self._phases[each].value() for each in PHASES}
        if sum(seconds.values()) <= 0:
            _put(self._phases[phase], self._phases[phase].singleStep())
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
    spin.valueChanged.connect(act)
    return spin


def _seconds(act: object) -> QDoubleSpinBox:
    spin = QDoubleSpinBox()
    spin.setRange(0, LONGEST_PHASE_S)
    spin.setDecimals(1)
    spin.setSingleStep(0.5)
    spin.setSuffix(tr(" s"))
    spin.valueChanged.connect(act)
    return spin


def _choice(entries: tuple[tuple[str, object], ...], act: object) -> QComboBox:
    box = QComboBox()
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(FEWEST_LETTERS)
    for name, value in entries:
        box.addItem(name, value)
    box.activated.connect(act)
    return box


def _put(spin: QSpinBox | QDoubleSpinBox, value: float) -> None:
    """Show a value without taking it for the person's."""
    spin.blockSignals(True)
    if isinstance(spin, QSpinBox):
        spin.setValue(int(value))
    else:
        spin.setValue(value)
    spin.blockSignals(False)


def _choose(box: QComboBox, value: object) -> None:
    box.setCurrentIndex(max(0, box.findData(value)))
