"""Running a session without hands near: keyboard, presenter and media keys."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from fakes import AppInTest, texts_of
from glutecoach.core.cues import Tone
from glutecoach.core.programme import workout
from glutecoach.core.timeline import StepKind
from glutecoach.ui.main_window import Screen
from glutecoach.ui.stage_keys import StageAction, action_of, key_lines

Key = Qt.Key


def stage(app: AppInTest) -> QWidget:
    """Return the stage."""
    return app.window.page(Screen.FOLLOW)


def kind(app: AppInTest) -> StepKind | None:
    """Return the kind of the step that runs."""
    session = app.driver.session
    return session.step.kind if session is not None and session.step is not None else None


def go_to(app: AppInTest, wanted: StepKind) -> None:
    """Follow to the next step of a kind."""
    app.follow_to(lambda: kind(app) is wanted)


def press_key(widget: QWidget, key: Qt.Key) -> None:
    """Press a key that has no character, which QTest warns of."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)


@pytest.mark.parametrize(
    "key",
    [Key.Key_Space, Key.Key_MediaPlay, Key.Key_MediaPause, Key.Key_MediaTogglePlayPause, Key.Key_B, Key.Key_Period],
)
def test_keyboard_presenter_and_media_keys_pause_and_go_on(app: AppInTest, key: Qt.Key) -> None:
    """Whatever is at hand pauses, and the same key goes on."""
    app.app.start()
    press_key(stage(app), key)
    paused = app.driver.session is not None and app.driver.session.is_paused
    press_key(stage(app), key)

    assert paused
    assert app.driver.session is not None
    assert not app.driver.session.is_paused


@pytest.mark.parametrize(
    ("forward", "back"),
    [(Key.Key_Right, Key.Key_Left), (Key.Key_PageDown, Key.Key_PageUp), (Key.Key_MediaNext, Key.Key_MediaPrevious)],
)
def test_a_step_and_its_opposite(app: AppInTest, forward: Qt.Key, back: Qt.Key) -> None:
    """A mis-tap is undone by the opposite key."""
    app.app.start()
    QTest.keyClick(stage(app), forward)
    there = kind(app)
    QTest.keyClick(stage(app), back)

    assert there is StepKind.GET_READY
    assert kind(app) is StepKind.CHANGE_POSITION


def test_shift_steps_by_exercises(app: AppInTest) -> None:
    """From the scorpion to the bridge, and right back into the same rep."""
    app.app.start()
    go_to(app, StepKind.LIFT)
    QTest.keyClick(stage(app), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    there = texts_of(app.window)
    QTest.keyClick(stage(app), Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)

    assert "Glute bridge" in there
    assert kind(app) is StepKind.LIFT


def test_a_double_click_pauses(app: AppInTest) -> None:
    """Two quick clicks do not cancel each other."""
    app.app.start()
    page, left = stage(app), Qt.MouseButton.LeftButton
    QTest.mouseClick(page, left)
    middle = QPointF(page.rect().center())
    for kind_of_event in (QEvent.Type.MouseButtonDblClick, QEvent.Type.MouseButtonRelease):
        event = QMouseEvent(kind_of_event, middle, middle, left, left, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(page, event)

    assert app.driver.session is not None
    assert app.driver.session.is_paused


def test_rest_is_made_longer_and_shorter(app: AppInTest) -> None:
    """Plus adds ten seconds and minus takes them; the new rest is shown and said."""
    app.app.parts.stage.begin(workout(app.store.programme, 3, 0, {}))
    go_to(app, StepKind.REST)
    QTest.keyClick(stage(app), Key.Key_Plus)
    shown, said = texts_of(app.window), app.voice.said[-1]
    QTest.keyClick(stage(app), Key.Key_Minus)

    assert said.endswith("seconds")
    assert "55" in said or "54" in said
    assert "left" in shown
    assert app.driver.session is not None
    assert app.driver.session.step is not None
    assert app.driver.session.step.duration_s == 45


def test_the_keys_are_shown_by_the_question_mark_of_any_keyboard() -> None:
    """An Arabic keyboard has its own."""
    events = (QKeyEvent(QEvent.Type.KeyPress, ord(mark), Qt.KeyboardModifier.NoModifier, mark) for mark in "?؟")

    assert [action_of(event) for event in events] == [StageAction.KEYS] * 2


def test_the_set_is_repeated_by_a_key(app: AppInTest) -> None:
    """R leads to a short get-ready and the first rep of the set."""
    app.app.start()
    go_to(app, StepKind.LOWER)
    QTest.keyClick(stage(app), Key.Key_R)

    assert kind(app) is StepKind.GET_READY
    assert app.voice.said[-1] == "Get ready."


def test_the_arrows_up_and_down_set_the_loudness(app: AppInTest) -> None:
    """From ten steps away one turn of the keys is enough; it is kept."""
    app.app.start()
    QTest.keyClick(stage(app), Key.Key_Down)
    softer = app.tones.volume
    for _ in range(5):
        QTest.keyClick(stage(app), Key.Key_Up)

    assert softer == 70
    assert app.tones.volume == 100


def test_all_keys_are_one_keystroke_away(app: AppInTest) -> None:
    """The question mark shows every key; the next key does its work and takes the map away, Escape only that."""
    app.app.start()
    QTest.keyClick(stage(app), Key.Key_Question)
    shown = texts_of(app.window)
    QTest.keyClick(stage(app), Key.Key_Space)

    for key, meaning in key_lines():
        assert key in shown
        assert meaning in shown
    assert app.driver.session is not None
    assert app.driver.session.is_paused
    assert "these keys" not in texts_of(app.window)
    QTest.keyClick(stage(app), Key.Key_F1)
    QTest.keyClick(stage(app), Key.Key_Escape)
    assert "these keys" not in texts_of(app.window)
    assert app.window.current is Screen.FOLLOW


def test_the_workout_is_not_ended_by_a_mistap(app: AppInTest) -> None:
    """At the last question a step forward asks first, and a second one ends the workout."""
    app.app.start()
    QTest.keyClick(stage(app), Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    while app.driver.session is not None and not app.driver.session.is_at_last_stop:
        QTest.keyClick(stage(app), Key.Key_Right)
    QTest.keyClick(stage(app), Key.Key_Right)
    asked = texts_of(app.window)
    running = app.driver.session is not None
    QTest.keyClick(stage(app), Key.Key_Right)

    assert "again to end" in asked
    assert running
    assert app.driver.session is None


@pytest.fixture
def own_pace(app: AppInTest) -> AppInTest:
    """Return an app in the first rep of a set at one's own pace."""
    app.look_from(2.0)
    first = workout(app.store.programme, 1, 0, {})
    prescriptions = tuple(replace(item, is_self_paced=True) for item in first.prescriptions)
    app.app.parts.stage.begin(replace(first, prescriptions=prescriptions))
    go_to(app, StepKind.OWN_PACE)
    return app


def test_at_ones_own_pace_any_key_counts_a_rep(own_pace: AppInTest) -> None:
    """Nothing moves on by itself; a key counts, Enter ends the set, and the time left is about right."""
    own_pace.follow(100)
    waiting = texts_of(own_pace.window)
    QTest.keyClick(stage(own_pace), Key.Key_X)
    second = texts_of(own_pace.window)
    QTest.keyClick(stage(own_pace), Key.Key_1)
    QTest.keyClick(stage(own_pace), Key.Key_Return)

    assert "Your pace" in waiting
    assert "Rep 1 of 4" in waiting
    assert "about" in waiting
    assert "Rep 2 of 4" in second
    assert kind(own_pace) is StepKind.SWITCH_SIDE
    assert own_pace.tones.played.count(Tone.COUNTDOWN) >= 3
    assert any(line.startswith("At your own pace.") for line in own_pace.voice.said)


def test_every_rep_at_ones_own_pace_is_kept(own_pace: AppInTest) -> None:
    """After the whole workout all reps are on record."""
    while own_pace.driver.session is not None:
        own_pace.follow(4)
        QTest.keyClick(stage(own_pace), Key.Key_Return)
    (record,) = own_pace.store.history.sessions()

    assert record.counts
    assert [performed.reps for performed in record.performed] == [4, 4, 8]


def test_a_key_that_is_held_down_works_once(app: AppInTest) -> None:
    """Key mashing does not flicker between pause and going on."""
    none = Qt.KeyboardModifier.NoModifier
    held = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Space, none, " ", autorep=True)
    louder = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Up, none, "", autorep=True)
    answer = QKeyEvent(QEvent.Type.KeyPress, Key.Key_1, none, "1", autorep=True)
    nothing = QKeyEvent(QEvent.Type.KeyPress, Key.Key_Tab, none, "\t")

    assert action_of(held) is None
    assert action_of(answer) is None
    assert action_of(nothing) is None
    assert action_of(louder) is StageAction.LOUDER
