from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QSlider,
    QSpinBox,
    QTimeEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes import FIRST_EVENING, AppInTest, press, texts_of
from glutecoach.audio.voice import VoiceStyle
from glutecoach.cli import SCREENS
from glutecoach.core.coaching import Answers
from glutecoach.core.cues import Sound, Tone
from glutecoach.core.hearing import SoundMode
from glutecoach.desktop.wish import PRINT
from glutecoach.storage.following import load_following
from glutecoach.storage.preferences import load_preferences
from glutecoach.ui import dialogs
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.settings import SettingsScreen
from glutecoach.ui.screens.sound_check import SoundCheckScreen
from glutecoach.ui.widgets.stage_board import StageBoard

MakeApp = Callable[..., AppInTest]


def control(page: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Return the control with an accessible name."""
    return next(widget for widget in page.findChildren(kind) if widget.accessibleName() == name)


def test_the_first_run_shows_the_safety_note_once(make_app: MakeApp) -> None:
    """The note comes first, leads to the welcome and then to Today, and does not come by itself again."""
    app = make_app(read_note=False)
    app.app.open()
    first = texts_of(app.window)
    press(app.window, "I have read this")
    then = app.window.current
    press(app.window, "Skip the other questions")
    preferences, _ = load_preferences(app.store.folder)

    assert "Ask a doctor, midwife or physiotherapist first if" in first
    assert then is Screen.WELCOME
    assert app.window.current is Screen.TODAY
    assert preferences.read_safety_note


def test_the_first_today_is_not_empty(app: AppInTest) -> None:
    """Before the first session Today shows what to do and how long it takes."""
    shown = texts_of(app.window)

    for text in ("Week 1 · Session A", "About 4 minutes", "Scorpion", "1 × 4 each side", "Glute bridge", "Start"):
        assert text in shown
    assert "0 training days this week" in shown
    assert "2 more training days by Sunday" in shown


def test_today_has_one_thing_to_do(app: AppInTest) -> None:
    """Start has the keyboard when the window opens; after a session was cut off it stands back behind Continue."""
    first = app.window.focusWidget()
    app.app.start()
    app.follow(60)
    app.app.parts.stage.stop()
    app.app.show_screen(Screen.TODAY)
    offered = [each for each in app.window.findChildren(QPushButton) if each.isVisibleTo(app.window)]
    roles = {each.text(): each.property("role") for each in offered}
    press(app.window, "End it and keep")
    after = next(each for each in offered if each.text() == "Start")

    assert isinstance(first, QPushButton)
    assert first.text() == "Start"
    assert (roles["Continue"], roles["Start"]) == ("primary", "choice")
    assert after.property("role") == "start"


def test_today_counts_the_week_in_plural_forms(app: AppInTest) -> None:
    """After one session one day is done and one is missing."""
    app.app.start()
    app.follow_to_end()
    app.app.show_screen(Screen.TODAY)
    shown = texts_of(app.window)

    assert "1 training day this week" in shown
    assert "1 more training day by Sunday" in shown


def test_progress_is_kind_while_it_is_empty(app: AppInTest) -> None:
    """Without sessions Progress says what will be there, and loads no chart."""
    app.app.show_screen(Screen.PROGRESS)

    assert "Nothing here yet" in texts_of(app.window)


def test_progress_after_a_restart_shows_what_was_done(app: AppInTest, make_app: MakeApp) -> None:
    """A completed week is in the chart of the next start, with its reasons for those who cannot see it."""
    for _ in range(2):
        app.app.start()
        app.follow_to_end()
        app.clock.turn(24 * 3600)
    again = make_app()
    again.clock.turn(24 * 3600 * 2)
    again.app.open()
    again.app.show_screen(Screen.PROGRESS)
    shown = texts_of(again.window)

    assert "1 week in a row" in shown
    assert "This week is complete." in shown
    charts = [widget for widget in again.window.findChildren(QWidget) if widget.accessibleDescription()]
    assert any("completed" in chart.accessibleDescription() for chart in charts)


def test_the_side_bar_leads_to_each_page(app: AppInTest) -> None:
    """Each name in the side bar opens its page."""
    for name, screen in (
        ("Progress", Screen.PROGRESS),
        ("Plan", Screen.PLAN),
        ("Settings", Screen.SETTINGS),
        ("Today", Screen.TODAY),
    ):
        press(app.window, name)

        assert app.window.current is screen


def test_the_plan_shows_four_weeks_and_the_present_one(app: AppInTest) -> None:
    """The plan names every week with its doses, and marks the one to train now."""
    app.app.show_screen(Screen.PLAN)
    shown = texts_of(app.window)

    for text in ("Week 1 · now", "Week 4", "2 × 12 each side"):
        assert text in shown


def test_settings_are_in_force_and_kept(app: AppInTest) -> None:
    """A changed setting is on disk at once."""
    app.app.show_screen(Screen.SETTINGS)
    page = app.window.page(Screen.SETTINGS)
    starts = control(page, QComboBox, "Weeks start on")
    minimum = control(page, QSpinBox, "Training days that complete a week")
    volume = control(page, QSlider, "Volume")
    theme = control(page, QComboBox, "Colours")
    assert isinstance(starts, QComboBox)
    assert isinstance(minimum, QSpinBox)
    assert isinstance(volume, QSlider)
    assert isinstance(theme, QComboBox)
    starts.setCurrentText("Saturday")
    minimum.setValue(3)
    volume.setValue(35)
    theme.setCurrentText("Dark")
    motion = control(page, QCheckBox, "Less motion")
    assert isinstance(motion, QCheckBox)
    motion.setChecked(True)
    kept, _ = load_preferences(app.store.folder)

    assert (kept.week_starts_on, kept.minimum_days, kept.volume, kept.theme) == ("saturday", 3, 35, "dark")
    assert kept.reduced_motion
    assert app.app.overview().rule.minimum_days == 3
    assert app.app.colours.window == "#12161c"


def test_how_the_plan_is_printed_is_chosen_in_settings(app: AppInTest) -> None:
    """Paper, layout and type are on disk at once."""
    app.app.show_screen(Screen.SETTINGS)
    page = app.window.page(Screen.SETTINGS)
    paper, layout = control(page, QComboBox, "Paper"), control(page, QComboBox, "The printed plan")
    large = control(page, QCheckBox, "Type on paper")
    assert isinstance(paper, QComboBox)
    assert isinstance(layout, QComboBox)
    assert isinstance(large, QCheckBox)
    paper.setCurrentText("Letter")
    layout.setCurrentText("Four weeks on one page")
    large.setChecked(True)
    kept, _ = load_preferences(app.store.folder)

    assert (kept.paper, kept.sheet_layout, kept.sheet_large_type) == ("letter", "four-weeks", True)


def test_the_loudness_is_heard_before_it_is_needed(app: AppInTest) -> None:
    """A tone can be tried, and a change of loudness reaches it."""
    app.app.show_screen(Screen.SETTINGS)
    page = app.window.page(Screen.SETTINGS)
    press(page, "Try it")
    volume = control(page, QSlider, "Volume")
    assert isinstance(volume, QSlider)
    volume.setValue(10)

    assert app.tones.played == [Tone.LIFT]
    assert app.voice.said == ["Can you hear me? I count like this: one, two, three. Squeeze first, then lift."]
    assert app.voice.style
    assert (app.tones.volume, app.voice.style.volume) == (10, 10)


def test_what_is_chosen_for_the_ear_is_heard_at_once(app: AppInTest, qtbot: QtBot) -> None:
    """Voice, pace, tones and mode: each choice is in force, and one sample is heard once the hand rests."""
    app.app.show_screen(Screen.SETTINGS)
    app.window.show()
    page = app.window.page(Screen.SETTINGS)
    assert isinstance(page, SettingsScreen)
    voice, pace, quiet, mode = (
        control(page, QComboBox, "Voice"),
        control(page, QSlider, "The voice speaks slower or faster"),
        control(page, QCheckBox, "Tones"),
        control(page, QComboBox, "The workout is heard by"),
    )
    assert isinstance(voice, QComboBox)
    assert isinstance(pace, QSlider)
    assert isinstance(quiet, QCheckBox)
    assert isinstance(mode, QComboBox)
    with qtbot.waitSignal(page.sound_test_requested):
        voice.setCurrentText("Ben")
        pace.setValue(120)
        quiet.setChecked(True)
        mode.setCurrentText("Voice only")
    kept, _ = load_preferences(app.store.folder)

    assert [voice.itemText(index) for index in range(voice.count())] == ["As usual here", "Anna", "Ben"]
    assert app.voice.style == VoiceStyle("Ben", 120, 80)
    assert len(app.voice.said) == 1
    assert app.tones.played == []
    assert (kept.voice, kept.words_a_minute, kept.quiet_tones, kept.sound_mode) == ("Ben", 120, True, SoundMode.VOICE)


@pytest.mark.parametrize("name", [name for name in SCREENS if name != PRINT])
def test_the_window_can_open_at_a_page(make_app: Callable[..., AppInTest], name: str) -> None:
    """A start may name the page to begin with."""
    app = make_app()
    app.app.open(screen=name)

    assert app.window.current.value == name


def test_the_first_start_with_a_file_begins_with_the_safety_note(
    make_app: Callable[..., AppInTest], assets: Path, tmp_path: Path
) -> None:
    """The file is taken in, and the note is read first all the same."""
    app = make_app(read_note=False)
    plan = tmp_path / "gentle.toml"
    plan.write_bytes((assets / "programmes" / "activation.toml").read_bytes())
    app.app.open(files=[str(plan)])

    assert app.window.current is Screen.SAFETY
    assert "is there: use or copy it below." in texts_of(app.window)


def test_settings_that_are_opened_after_a_workout_offer_the_voices(app: AppInTest) -> None:
    """The voice was opened for the workout; there it is to choose from."""
    app.app.start()
    app.follow_to_end()
    app.app.show_screen(Screen.SETTINGS)
    app.window.show()
    voice = control(app.window.page(Screen.SETTINGS), QComboBox, "Voice")
    assert isinstance(voice, QComboBox)

    assert [voice.itemText(index) for index in range(voice.count())] == ["As usual here", "Anna", "Ben"]


def test_the_first_workout_begins_with_a_check_of_the_sound(make_app: Callable[..., AppInTest], qtbot: QtBot) -> None:
    """From the mat a tone and a voice are heard until somebody says so; then the workout begins."""
    app = make_app(heard=False)
    app.app.open(follow=True)
    page = app.window.page(Screen.SOUND_CHECK)
    assert isinstance(page, SoundCheckScreen)
    asked = (app.window.current, app.driver.session, app.tones.is_open)
    with qtbot.waitSignal(page.round_due):
        pass
    app.window.activateWindow()
    texts_of(app.window)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Minus, Qt.Key.Key_Plus, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(app.window.focusWidget() or page, key)
    press(page, "I can't hear it")
    advice = texts_of(page)
    press(page, "I hear the tone")
    kept, _ = load_preferences(app.store.folder)

    assert asked == (Screen.SOUND_CHECK, None, True)
    assert app.tones.sounds[0] == Sound(Tone.LIFT, 2.0)
    assert app.voice.said[0].startswith("Can you hear me?")
    assert "glutecoach doctor" in advice
    assert app.window.current is Screen.FOLLOW
    assert app.driver.session is not None
    assert app.tones.is_open
    assert (kept.heard, kept.volume) == (True, 90)


def test_the_sound_can_be_checked_again_from_settings(app: AppInTest, qtbot: QtBot) -> None:
    """The same check, and back to Settings; the device may sleep afterwards."""
    app.app.open()
    app.app.show_screen(Screen.SETTINGS)
    press(app.window.page(Screen.SETTINGS), "Check it from the mat")
    page = app.window.page(Screen.SOUND_CHECK)
    shown = app.window.current
    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert shown is Screen.SOUND_CHECK
    assert app.window.current is Screen.SETTINGS
    assert not app.tones.is_open


@pytest.mark.parametrize(
    ("mode", "asked", "answer"),
    [
        (SoundMode.EVERYTHING, "tone and a few words", "I hear the tone and the voice"),
        (SoundMode.METRONOME, "A rising tone comes", "I hear the tone"),
        (SoundMode.VOICE, "A few words come", "I hear the voice"),
    ],
)
def test_the_check_asks_for_what_is_chosen(make_app: MakeApp, mode: SoundMode, asked: str, answer: str) -> None:
    """Who has chosen tones alone is not asked for a voice; the forward key of a presenter answers from the mat."""
    app = make_app(sound_mode=mode, heard=False)
    app.app.open(follow=True)
    page = app.window.page(Screen.SOUND_CHECK)
    shown = texts_of(page)
    QTest.keyClick(page, Qt.Key.Key_PageDown)

    assert asked in shown
    assert answer in shown.splitlines()
    assert app.window.current is Screen.FOLLOW


def test_the_viewing_distance_is_tried_where_it_is_chosen(app: AppInTest) -> None:
    """A line as large as the smallest type of the stage grows with the distance, and the stage follows."""
    app.app.start()
    app.driver.stop()
    stage, page = app.window.page(Screen.FOLLOW), app.window.page(Screen.SETTINGS)
    app.app.show_screen(Screen.SETTINGS)
    distance = control(page, QDoubleSpinBox, "You watch from")
    assert isinstance(distance, QDoubleSpinBox)
    line = next(label for label in page.findChildren(QLabel) if "Can you read this" in label.text())
    board = stage.findChild(StageBoard)
    assert isinstance(board, StageBoard)
    sizes: list[tuple[int, int]] = []
    for metres in (1.0, 3.0):
        distance.setValue(metres)
        texts_of(page)
        sizes.append((line.fontInfo().pixelSize(), board.composition.least_px))
    kept, _ = load_preferences(app.store.folder)

    assert sizes[1][0] > 2 * sizes[0][0]
    assert sizes[1][1] > sizes[0][1]
    assert kept.viewing_distance_m == 3.0


def test_a_workout_fills_the_screen_if_so_set(app: AppInTest) -> None:
    """It fills the screen when it starts and gives it back at the end; a screen that was filled stays so."""
    page = app.window.page(Screen.SETTINGS)
    fills = control(page, QCheckBox, "Full screen")
    assert isinstance(fills, QCheckBox)
    app.app.parts.stage  # noqa: B018 - the stage is there before the setting changes
    fills.setChecked(True)
    app.app.start()
    during = app.window.isFullScreen()
    app.follow_to_end()
    after = app.window.isFullScreen()
    app.window.toggle_full_screen()
    app.app.start()
    app.follow_to_end()

    assert (during, after) == (True, False)
    assert app.window.isFullScreen()


def test_settings_that_cannot_be_saved_are_said(app: AppInTest) -> None:
    """When the settings cannot be written the window says so."""
    (app.store.folder / "preferences.json").mkdir()
    app.app.show_screen(Screen.SETTINGS)
    spin = control(app.window.page(Screen.SETTINGS), QSpinBox, "Training days that complete a week")
    assert isinstance(spin, QSpinBox)
    spin.setValue(4)

    assert "The settings cannot be saved" in texts_of(app.window)


def test_the_safety_note_can_be_read_again(app: AppInTest) -> None:
    """Help leads to the note, and it leads back."""
    app.app.show_screen(Screen.HELP)
    press(app.window, "Read the safety note")
    shown = app.window.current
    press(app.window, "I have read this")

    assert shown is Screen.SAFETY
    assert app.window.current is Screen.HELP


def test_help_has_the_keys_the_rules_and_the_check_of_the_sound(app: AppInTest) -> None:
    """F1 opens it; it says what each key does and why things happen; the check of the sound leads back to it."""
    app.window.show()
    QTest.keyClick(app.window, Qt.Key.Key_F1)
    page = app.window.page(Screen.HELP)
    shown, said = app.window.current, texts_of(page)
    press(page, "Check the sound from the mat")
    checked = app.window.current
    press(app.window.page(Screen.SOUND_CHECK), "I hear the tone and the voice")

    assert shown is Screen.HELP
    assert "Space or a click" in said
    assert "4 of your last 5 weeks are completed, 80% of at least 6 answers say glutes" in said
    assert str(app.store.folder) in said
    assert checked is Screen.SOUND_CHECK
    assert app.window.current is Screen.HELP


def test_days_and_time_are_changed_in_settings(app: AppInTest) -> None:
    """They are kept with the answers of the welcome, and shown when they were changed elsewhere."""
    app.app.show_screen(Screen.SETTINGS)
    page = app.window.page(Screen.SETTINGS)
    days = {box.accessibleName(): box for box in page.findChildren(QCheckBox) if box.accessibleName()}
    days["Thursday"].click()
    time = control(page, QTimeEdit, "Time of day")
    assert isinstance(time, QTimeEdit)
    time.setTime(QTime(7, 15))
    kept = load_following(app.store.folder)[0].answers
    app.app.parts.planning.keep_answers(Answers(training_days=(0,), training_time="12:00"))
    app.app.show_screen(Screen.TODAY)
    app.app.show_screen(Screen.SETTINGS)

    assert (kept.training_days, kept.training_time) == ((3,), "07:15")
    assert days["Monday"].isChecked()
    assert time.time() == QTime(12, 0)


def test_days_that_cannot_be_saved_are_said(app: AppInTest) -> None:
    """They are in force all the same."""
    (app.store.folder / "programme.json").mkdir()
    app.app.show_screen(Screen.SETTINGS)
    page = app.window.page(Screen.SETTINGS)
    next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Thursday").click()

    assert "cannot be saved" in texts_of(app.window)
    assert app.store.shelf.following.answers.training_days == (3,)


def test_the_plan_is_saved_as_pdf(app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The plan page writes a PDF and says where; a place that cannot be written to is said as well."""
    target = tmp_path / "plan.pdf"
    places = iter([target, tmp_path, None])

    def ask(_: QWidget, __: str) -> Path | None:
        return next(places)

    monkeypatch.setattr(dialogs, "ask_pdf_path", ask)
    app.app.show_screen(Screen.PLAN)
    press(app.window, "Save as PDF")
    saved = texts_of(app.window)
    press(app.window, "Save as PDF")
    refused = texts_of(app.window)
    press(app.window, "Save as PDF")

    assert target.read_bytes().startswith(b"%PDF")
    assert f"Saved as {target}" in saved
    assert "cannot be written" in refused


def test_a_history_that_cannot_be_read_is_said(app: AppInTest) -> None:
    """Damage that shows later is told in the window, with what became of it."""
    app.store.connection.execute("DROP TABLE breaks")
    app.app.show_screen(Screen.PROGRESS)

    assert "The history was damaged; the damaged file is kept as" in texts_of(app.window)


def test_a_notice_goes_away_when_it_was_read(app: AppInTest) -> None:
    """OK takes a notice away."""
    app.window.show_notice("One sentence.")
    shown = texts_of(app.window)
    press(app.window, "OK")

    assert "One sentence." in shown
    assert "One sentence." not in texts_of(app.window)


def test_every_control_has_a_name_and_a_keyboard_way(app: AppInTest) -> None:
    """On every page each control can be reached by keyboard and is named for a screen reader."""
    for screen in (Screen.TODAY, Screen.PROGRESS, Screen.PLAN, Screen.SETTINGS, Screen.SAFETY):
        app.app.show_screen(screen)
        page = app.window.page(screen)
        for kind in (QComboBox, QSpinBox, QSlider):
            for widget in page.findChildren(kind):
                assert widget.accessibleName()
                assert widget.focusPolicy() & widget.focusPolicy().TabFocus


def test_the_date_of_today_heads_the_page(app: AppInTest, qtbot: QtBot) -> None:
    """Today is headed by the weekday and the date."""
    assert f"{FIRST_EVENING.day} " in texts_of(app.window)
    assert "Monday" in texts_of(app.window)
