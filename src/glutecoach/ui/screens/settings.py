"""Settings: week, sound, look."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import QLocale, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QSlider,
    QSpinBox,
    QWidget,
)
from typing_extensions import override

from glutecoach.core.coaching import Answers
from glutecoach.core.hearing import FASTEST_WORDS_A_MINUTE, SLOWEST_WORDS_A_MINUTE, SoundMode
from glutecoach.core.language import LANGUAGES, SYSTEM_LANGUAGE
from glutecoach.core.legibility import FARTHEST_M, NEAREST_M
from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart
from glutecoach.desktop.application import spoken_languages
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.preferences import Preferences
from glutecoach.ui.screens.paper_card import PaperCard
from glutecoach.ui.sentences import path_text
from glutecoach.ui.stage_composition import largest_least_px
from glutecoach.ui.stage_type import asked_px
from glutecoach.ui.texts import tr
from glutecoach.ui.theme import SPACE_PX, Theme
from glutecoach.ui.widgets.building import beside, button, page, wrapped
from glutecoach.ui.widgets.folding import FoldingBox
from glutecoach.ui.widgets.form import add_form, add_row, titled_card
from glutecoach.ui.widgets.reflow import Reflow
from glutecoach.ui.widgets.when_picker import WhenPicker

SAMPLE_DELAY_MS = 300
"""What was changed is heard once the hand rests for so long."""


class SettingsScreen(QWidget):
    """Settings, in force as soon as they are chosen.

    Signals:
        preferences_changed: The new Preferences.
        sound_test_requested: Play a tone and say some words.
        sound_check_requested: Check the sound from the mat.
        voices_wanted: Find out which voices there are, and call `set_voices`.
        when_changed: The training days as weekdays, Monday is 0, and the time of day as HH:MM.
        shown: Somebody looks.
        data_requested: Show the page of the person's data.
    """

    preferences_changed = Signal(object)
    sound_test_requested = Signal()
    sound_check_requested = Signal()
    voices_wanted = Signal()
    when_changed = Signal(object, str)
    shown = Signal()
    data_requested = Signal()

    def __init__(
        self, preferences: Preferences, data_folder: str, reminders: QWidget, parent: QWidget | None = None
    ) -> None:
        """Build it.

        Args:
            preferences: What is chosen.
            data_folder: Where the person's data is.
            reminders: The part for reminders.
            parent: Owner.
        """
        super().__init__(parent)
        self._preferences = preferences
        self._when = WhenPicker()
        self._when.changed.connect(lambda: self.when_changed.emit(self._when.days, self._when.time))
        self._paper = PaperCard(preferences)
        self._paper.changed.connect(self._on_paper_changed)
        self._voice = QComboBox()
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._sample_line = wrapped(tr("Can you read this from the mat?"))
        self._sample_hint = wrapped("", "muted")
        self._sample = QTimer(self)
        self._sample.setSingleShot(True)
        self._sample.setInterval(SAMPLE_DELAY_MS)
        self._sample.timeout.connect(self.sound_test_requested)
        layout = page(self)
        layout.addWidget(wrapped(tr("Settings"), "display"))
        layout.addWidget(self._when_card())
        layout.addWidget(self._week_card())
        layout.addWidget(self._sound_card())
        layout.addWidget(self._look_card())
        layout.addWidget(reminders)
        layout.addWidget(self._paper)
        layout.addWidget(self._data_card(data_folder))
        layout.addStretch(1)

    def set_voices(self, names: tuple[str, ...]) -> None:
        """Offer the voices that there are."""
        with QSignalBlocker(self._voice):
            self._voice.clear()
            self._voice.addItem(tr("As usual here"), "")
            for name in names:
                self._voice.addItem(name, name)
            self._voice.setCurrentIndex(max(0, self._voice.findData(self._preferences.voice)))
        self._voice.setEnabled(bool(names))

    def show_when(self, answers: Answers, starts_on: WeekStart) -> None:
        """Show the training days, in the order of a week that starts on a day, and the time."""
        self._when.show_when(answers.training_days, answers.training_time, starts_on)

    def show_preferences(self, preferences: Preferences) -> None:
        """Take over settings that were changed elsewhere."""
        self._preferences = preferences
        with QSignalBlocker(self._volume):
            self._volume.setValue(preferences.volume)
        self._paper.show_preferences(preferences)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the voices once somebody looks."""
        super().showEvent(event)
        self.voices_wanted.emit()
        self.shown.emit()

    def _week_card(self) -> QWidget:
        frame, layout = titled_card(tr("What makes a week"))
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
        form = add_form(layout)
        add_row(form, tr("Weeks start on"), starts)
        add_row(form, tr("Training days that complete a week"), minimum)
        layout.addWidget(wrapped(tr("The programme asks for two or three."), "muted"))
        return frame

    def _when_card(self) -> QWidget:
        frame, layout = titled_card(tr("Your training days"))
        layout.addWidget(self._when)
        layout.addWidget(wrapped(tr("Another day counts just as much."), "muted"))
        return frame

    def _sound_card(self) -> QWidget:
        frame, layout = titled_card(tr("Sound"))
        mode = QComboBox()
        for value, name in (
            (SoundMode.EVERYTHING, tr("Tones and voice")),
            (SoundMode.METRONOME, tr("Tones only, as a metronome")),
            (SoundMode.VOICE, tr("Voice only")),
        ):
            mode.addItem(name, value)
        mode.setCurrentIndex(mode.findData(self._preferences.sound_mode))
        mode.currentIndexChanged.connect(lambda: self._change_sound(sound_mode=SoundMode(mode.currentData())))
        self._volume.setRange(0, 100)
        self._volume.setPageStep(10)
        self._volume.setValue(self._preferences.volume)
        self._volume.valueChanged.connect(lambda: self._change_sound(volume=self._volume.value()))
        quiet = FoldingBox(tr("Deeper and softer, for late hours"))
        quiet.setChecked(self._preferences.quiet_tones)
        quiet.toggled.connect(lambda: self._change_sound(quiet_tones=quiet.isChecked()))
        self.set_voices(())
        self._voice.currentIndexChanged.connect(lambda: self._change_sound(voice=str(self._voice.currentData())))
        pace = QSlider(Qt.Orientation.Horizontal)
        pace.setRange(SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE)
        pace.setSingleStep(5)
        pace.setPageStep(15)
        pace.setValue(self._preferences.words_a_minute)
        pace.valueChanged.connect(lambda: self._change_sound(words_a_minute=pace.value()))
        form = add_form(layout)
        add_row(form, tr("The workout is heard by"), mode)
        add_row(form, tr("Volume"), self._volume)
        add_row(form, tr("Tones"), quiet)
        add_row(form, tr("Voice"), self._voice)
        add_row(form, tr("The voice speaks slower or faster"), pace)
        layout.addLayout(self._sound_tests())
        return frame

    def _sound_tests(self) -> Reflow:
        test = button(tr("Try it"))
        test.setAccessibleName(tr("Try the sound"))
        test.clicked.connect(self.sound_test_requested)
        check = button(tr("Check it from the mat"))
        check.clicked.connect(self.sound_check_requested)
        return beside(test, check, spacing_px=2 * SPACE_PX)

    def _look_card(self) -> QWidget:
        frame, layout = titled_card(tr("Screen"))
        theme = QComboBox()
        for value, name in (
            (Theme.SYSTEM, tr("As the system")),
            (Theme.LIGHT, tr("Light")),
            (Theme.DARK, tr("Dark")),
            (Theme.HIGH_CONTRAST, tr("High contrast")),
        ):
            theme.addItem(name, value)
        theme.setCurrentIndex(theme.findData(self._preferences.theme))
        theme.currentIndexChanged.connect(lambda: self._change(theme=theme.currentData()))
        language = QComboBox()
        language.addItem(tr("As the system"), SYSTEM_LANGUAGE)
        for code in spoken_languages(assets_folder() / "translations"):
            language.addItem(LANGUAGES[code], code)
        language.setCurrentIndex(language.findData(self._preferences.language))
        language.currentIndexChanged.connect(lambda: self._change(language=language.currentData()))
        distance = QDoubleSpinBox()
        distance.setRange(NEAREST_M, FARTHEST_M)
        distance.setSingleStep(0.5)
        distance.setDecimals(1)
        distance.setSuffix(tr(" m", "metres, after a number"))
        distance.setValue(self._preferences.viewing_distance_m)
        distance.valueChanged.connect(lambda: self._change(viewing_distance_m=distance.value()))
        distance.valueChanged.connect(self._size_sample_line)
        full_screen = FoldingBox(tr("When a workout starts"))
        full_screen.setChecked(self._preferences.full_screen)
        full_screen.toggled.connect(lambda: self._change(full_screen=full_screen.isChecked()))
        motion = FoldingBox(tr("The figure steps from pose to pose"))
        motion.setChecked(self._preferences.reduced_motion)
        motion.toggled.connect(lambda: self._change(reduced_motion=motion.isChecked()))
        form = add_form(layout)
        add_row(form, tr("Language"), language)
        add_row(form, tr("Colours"), theme)
        add_row(form, tr("You watch from"), distance)
        add_row(form, tr("Full screen"), full_screen)
        add_row(form, tr("Less motion"), motion)
        layout.addWidget(self._sample_line)
        layout.addWidget(self._sample_hint)
        self._size_sample_line()
        return frame

    def _size_sample_line(self) -> None:
        """Show a line in the smallest type of the stage when it fills the screen, and say if that is too small."""
        distance_m = self._preferences.viewing_distance_m
        asked = asked_px(self.font(), distance_m, self.screen())
        held = largest_least_px(self.screen().size())
        self._sample_line.setStyleSheet(f"font-size: {min(asked, held)}px")
        farthest = QLocale().toString(distance_m * held / asked, "f", 1)
        self._sample_hint.setText(tr("This screen can be read from {distance} m at most.").format(distance=farthest))
        self._sample_hint.setVisible(held < asked)

    def _data_card(self, data_folder: str) -> QWidget:
        frame, layout = titled_card(tr("Your data"))
        where = tr("All of it is in {folder}. GluteCoach sends nothing anywhere.").format(folder=path_text(data_folder))
        layout.addWidget(wrapped(where))
        layout.addSpacing(SPACE_PX)
        data = button(tr("Backups, export, other computers"))
        data.clicked.connect(self.data_requested)
        layout.addLayout(beside(data))
        return frame

    def _change_sound(self, **values: object) -> None:
        """Change how it sounds, and let it be heard once the hand rests."""
        self._change(**values)
        self._sample.start()

    def _on_paper_changed(self, name: str, value: object) -> None:
        self._change(**{name: value})

    def _change(self, **values: object) -> None:
        self._preferences = replace(self._preferences, **values)
        self.preferences_changed.emit(self._preferences)


def _week_start(data: object) -> WeekStart | None:
    """Return the choice behind an entry: Qt hands a string back, not the member that was put in."""
    return None if data is None else WeekStart(data)
