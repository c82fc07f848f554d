"""Settings: week, sound, look."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSlider, QSpinBox, QVBoxLayout, QWidget

from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart
from glutecoach.storage.preferences import Preferences
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX, Theme
from glutecoach.ui.widgets.building import button, card, label, page, wrapped

CAPTION_WIDTH_PX = 270
CONTROL_WIDTH_PX = 320


class SettingsScreen(QWidget):
    """Settings, in force as soon as they are chosen.

    Signals:
        preferences_changed: The new Preferences.
        sound_test_requested: Play a tone and say a word.
        safety_requested: Show the safety note again.
        welcome_requested: Go through the welcome again.
    """

    preferences_changed = Signal(object)
    sound_test_requested = Signal()
    safety_requested = Signal()
    welcome_requested = Signal()

    def __init__(self, preferences: Preferences, data_folder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        layout = page(self)
        layout.addWidget(label(tr("Settings"), "display"))
        layout.addWidget(self._week_card())
        layout.addWidget(self._sound_card())
        layout.addWidget(self._look_card())
        layout.addWidget(self._data_card(data_folder))
        layout.addStretch(1)

    def _week_card(self) -> QWidget:
        frame, layout = card()
        starts = QComboBox()
        starts.addItem(tr("As usual here"), None)
        for day, name in (
            (WeekStart.MONDAY, tr("Monday")),
            (WeekStart.SUNDAY, tr("Sunday")),
            (WeekStart.SATURDAY, tr("Saturday")),
        ):
            starts.addItem(name, day)
        starts.setCurrentIndex(starts.findData(self._preferences.week_starts_on))
        starts.currentIndexChanged.connect(lambda: self._change(week_starts_on=_week_start(starts.currentData())))
        minimum = QSpinBox()
        minimum.setRange(1, DAYS_IN_WEEK)
        minimum.setValue(self._preferences.minimum_days)
        minimum.valueChanged.connect(lambda: self._change(minimum_days=minimum.value()))
        form = _form(layout)
        _row(form, tr("Weeks start on"), starts)
        _row(form, tr("Training days that complete a week"), minimum)
        layout.addWidget(wrapped(tr("The programme asks for two or three."), "muted"))
        return frame

    def _sound_card(self) -> QWidget:
        frame, layout = card()
        volume = QSlider(Qt.Orientation.Horizontal)
        volume.setRange(0, 100)
        volume.setPageStep(10)
        volume.setValue(self._preferences.volume)
        volume.valueChanged.connect(lambda: self._change(volume=volume.value()))
        speaks = QCheckBox(tr("Exercise, side, reps and cues are spoken"))
        speaks.setChecked(self._preferences.speaks)
        speaks.toggled.connect(lambda: self._change(speaks=speaks.isChecked()))
        form = _form(layout)
        _row(form, tr("Loudness"), volume)
        _row(form, tr("Voice"), speaks)
        test = button(tr("Try it"))
        test.setAccessibleName(tr("Try the sound"))
        test.clicked.connect(self.sound_test_requested)
        layout.addWidget(test, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _look_card(self) -> QWidget:
        frame, layout = card()
        theme = QComboBox()
        for value, name in (
            (Theme.SYSTEM, tr("As the system")),
            (Theme.LIGHT, tr("Light")),
            (Theme.DARK, tr("Dark")),
        ):
            theme.addItem(name, value)
        theme.setCurrentIndex(theme.findData(self._preferences.theme))
        theme.currentIndexChanged.connect(lambda: self._change(theme=theme.currentData()))
        motion = QCheckBox(tr("The figure steps from pose to pose"))
        motion.setChecked(self._preferences.reduced_motion)
        motion.toggled.connect(lambda: self._change(reduced_motion=motion.isChecked()))
        form = _form(layout)
        _row(form, tr("Colours"), theme)
        _row(form, tr("Less motion"), motion)
        return frame

    def _data_card(self, data_folder: str) -> QWidget:
        frame, layout = card()
        layout.addWidget(wrapped(tr("Everything stays on this computer, in {folder}").format(folder=data_folder)))
        safety = button(tr("Read the safety note again"))
        safety.clicked.connect(self.safety_requested)
        layout.addWidget(safety, 0, Qt.AlignmentFlag.AlignLeft)
        welcome = button(tr("Go through the welcome again"))
        welcome.clicked.connect(self.welcome_requested)
        layout.addWidget(welcome, 0, Qt.AlignmentFlag.AlignLeft)
        return frame

    def _change(self, **values: object) -> None:
        self._preferences = replace(self._preferences, **values)
        self.preferences_changed.emit(self._preferences)


def _week_start(data: object) -> WeekStart | None:
    """Return the choice behind an entry: Qt hands a string back, not the member that was put in."""
    return None if data is None else WeekStart(data)


def _form(layout: QVBoxLayout) -> QFormLayout:
    form = QFormLayout()
    form.setHorizontalSpacing(4 * SPACE_PX)
    form.setVerticalSpacing(2 * SPACE_PX)
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    layout.addLayout(form)
    return form


def _row(form: QFormLayout, name: str, control: QWidget) -> None:
    caption = label(name)
    caption.setBuddy(control)
    caption.setMinimumWidth(CAPTION_WIDTH_PX)
    caption.setMinimumHeight(BUTTON_HEIGHT_PX)
    control.setMinimumHeight(BUTTON_HEIGHT_PX)
    control.setAccessibleName(name)
    control.setMaximumWidth(CONTROL_WIDTH_PX)
    form.addRow(caption, control)
