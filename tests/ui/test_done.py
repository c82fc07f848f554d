"""The end of a session, summed up in a glance, and put right where it was not so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QVariantAnimation
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QSpinBox, QWidget

from fakes import AppInTest, press, texts_of
from glutecoach.core.errors import DatabaseError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import SessionRecord
from glutecoach.core.sentence import verbatim
from glutecoach.core.timeline import StepKind
from glutecoach.storage.history import History
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.done import Headline
from glutecoach.ui.sizes import Mark
from glutecoach.ui.stage_type import asked_px, font_of
from glutecoach.ui.widgets.stage_text import StageText
from glutecoach.ui.widgets.week_dots import WeekDots

MakeApp = Callable[..., AppInTest]
DAY_S = 24 * 3600.0
SATURDAY_NOON = datetime(2026, 3, 7, 12, tzinfo=UTC)
SUNDAY_BEFORE_MIDNIGHT = datetime(2026, 3, 8, 23, 58, tzinfo=UTC)


def end(app: AppInTest) -> QWidget:
    """Return the end screen."""
    return app.window.page(Screen.DONE)


def kept(app: AppInTest) -> SessionRecord:
    """Return the newest session on disk."""
    return app.store.history.newest(1)[0]


def spin_of(app: AppInTest, name: str) -> QSpinBox:
    """Return the number that corrects a set."""
    return next(spin for spin in end(app).findChildren(QSpinBox) if spin.accessibleName() == name)


@pytest.fixture
def done(app: AppInTest) -> AppInTest:
    """Return an app at the end of its first session, in which the first exercise was felt in the glutes."""
    app.app.start()
    app.follow_to(
        lambda: bool((session := app.driver.session) and session.step and session.step.kind is StepKind.CHECK_IN)
    )
    app.driver.check_in(Felt.GLUTES)
    app.follow_to_end()
    return app


def test_the_end_sums_the_session_up(done: AppInTest) -> None:
    """What was done, how long it took, where it was felt, what the week needs and where the streak stands."""
    shown = texts_of(end(done))

    for text in (
        "Well done",
        "1 more day this week",
        "16 of 16 reps",
        "in 3 minutes",
        "Scorpion",
        "✓ Glutes",
        "To complete this week: 1 more training day by Sunday.",
        "Your first week",
        "The first completed week starts your streak.",
    ):
        assert text in shown
    assert shown.count("Where did you feel it?") == 1


def test_a_completed_week_and_the_streak_are_seen_at_once(done: AppInTest) -> None:
    """With the second day the week is complete and the streak begins."""
    done.clock.turn(2 * DAY_S)
    done.app.start()
    done.follow_to_end()
    shown = texts_of(end(done))

    assert "This week is complete." in shown
    assert "1 week in a row" in shown
    assert "The longest so far: 1 week" in shown


def test_the_first_two_lines_are_read_from_the_mat(done: AppInTest) -> None:
    """Whoever has just finished still lies there."""
    headline = end(done).findChild(Headline)
    assert isinstance(headline, Headline)
    texts_of(done.window)
    lines = headline.findChildren(StageText)
    least_px = asked_px(headline.font(), 3.0, headline.screen())

    assert [line.text() for line in lines] == ["Well done", "1 more day this week"]
    assert all(line.type_px >= least_px and line.is_whole for line in lines)


def test_another_type_is_followed_at_the_end(done: AppInTest, set_in_lower_letters: Callable[[], None]) -> None:
    """Where its capitals are lower the two lines become larger."""
    done.window.resize(1920, 1080)
    done.look_from(2.0)
    texts_of(done.window)
    headline = end(done).findChild(Headline)
    assert isinstance(headline, Headline)
    before_px = [line.type_px for line in headline.findChildren(StageText)]
    set_in_lower_letters()
    texts_of(done.window)
    lines = headline.findChildren(StageText)

    assert all(line.type_px > px for line, px in zip(lines, before_px, strict=True))
    assert all(line.is_whole for line in lines)


def test_no_mark_of_arabic_is_cut_off(done: AppInTest) -> None:
    """Some stand higher than the font says that it is: the hamza of the first word is whole."""
    headline = end(done).findChild(Headline)
    assert isinstance(headline, Headline)
    texts_of(done.window)
    headline.show_lines(("أحسنت",), ("يوم واحد باق هذا الأسبوع",))
    for line in headline.findChildren(StageText):
        metrics = QFontMetricsF(font_of(line.font(), line.type_px))
        ink = metrics.tightBoundingRect(line.text())
        spare = (line.height() - metrics.ascent() - metrics.descent()) / 2

        assert spare + metrics.ascent() + ink.top() >= 0
        assert spare + metrics.ascent() + ink.bottom() <= line.height()


def test_who_did_fewer_says_so(done: AppInTest) -> None:
    """One set is put right, on disk at once; the sum and the sentence follow, also back again."""
    press(end(done), "I did fewer")
    spin = spin_of(done, "Glute bridge, Set 1, reps done")
    spin.setValue(5)
    fewer, record = texts_of(end(done)), kept(done)
    spin.setValue(8)
    back = texts_of(end(done))

    assert "13 of 16 reps" in fewer
    assert "partial session" in fewer
    assert "Saved" in fewer
    assert [(one.exercise_id, one.reps, one.finished) for one in record.performed][-1] == ("bridge", 5, False)
    assert "16 of 16 reps" in back
    assert "Well done" in back
    assert kept(done).counts


def test_nobody_corrects_upwards_beyond_the_plan(done: AppInTest) -> None:
    """The number ends at what was planned."""
    spin = spin_of(done, "Scorpion, Set 1, left leg, reps done")
    spin.setValue(99)

    assert spin.value() == 4


def test_an_answer_can_be_given_and_changed(done: AppInTest) -> None:
    """A wrong answer is put right by another one; what helps next time is said at once."""
    press(end(done), "Lower back")
    advised = texts_of(end(done))
    press(end(done), "Not sure")
    answers = {one.exercise_id: one.felt for one in kept(done).check_ins}

    assert "✓ Lower back" in advised
    assert done.store.exercises["scorpion"].fixes[Felt.LOWER_BACK] in advised
    assert answers == {"scorpion": Felt.NOT_SURE}


def test_pain_is_answered_with_what_to_do(done: AppInTest) -> None:
    """The advice to stop is not only for the middle of a workout."""
    press(end(done), "It hurt")

    assert "Stop this exercise now." in texts_of(end(done))


def test_a_correction_that_cannot_be_saved_is_said(done: AppInTest) -> None:
    """What stands there afterwards is what is on disk."""
    done.store.connection.execute("PRAGMA query_only = ON")
    spin = spin_of(done, "Glute bridge, Set 1, reps done")
    spin.setValue(5)
    shown = texts_of(done.window)
    done.store.connection.execute("PRAGMA query_only = OFF")

    assert "cannot be saved" in shown
    assert "16 of 16 reps" in shown
    assert spin.value() == 8


def test_on_its_last_day_a_week_is_not_asked_for_more_than_it_has(app: AppInTest) -> None:
    """What is read from the mat asks for no second day where there is none left, and tells the one that was done."""
    app.clock.start = SUNDAY_BEFORE_MIDNIGHT - timedelta(hours=6)
    app.app.start()
    app.follow_to_end()
    shown = texts_of(end(app))

    assert "1 more day" not in shown
    assert "1 training day this week" in shown
    assert "Too few days are left to complete this week." in shown


@pytest.fixture
def cannot_be_read(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Return a function from whose call on the disk gives no session back."""

    def refuse(*_: object) -> None:
        message = "The history cannot be read: disk I/O error."
        raise DatabaseError(verbatim(message))

    return lambda: monkeypatch.setattr(History, "session", refuse)


def test_a_session_that_cannot_be_read_at_its_end_strands_nobody(
    app: AppInTest, cannot_be_read: Callable[[], None]
) -> None:
    """Today is shown, and says why there is nothing to see of it."""
    cannot_be_read()
    app.app.start()
    app.follow_to_end()

    assert app.window.current is Screen.TODAY
    assert "disk I/O error" in texts_of(app.window)


@pytest.mark.parametrize("change", ["answer", "correction"])
def test_a_change_that_cannot_be_read_back_is_said(
    change: str, done: AppInTest, cannot_be_read: Callable[[], None]
) -> None:
    """What can no longer be shown as it is on disk is not shown."""
    cannot_be_read()
    if change == "answer":
        press(end(done), "Not sure")
    else:
        spin_of(done, "Glute bridge, Set 1, reps done").setValue(5)

    assert done.window.current is Screen.TODAY
    assert "disk I/O error" in texts_of(done.window)


def test_a_session_over_midnight_completes_the_week_in_which_it_began(app: AppInTest) -> None:
    """From Sunday to Monday, seen, filled and heard; an answer and a correction on Monday change nothing about that."""
    app.clock.start = SATURDAY_NOON
    app.app.start()
    app.follow_to_end()
    app.clock.start = SUNDAY_BEFORE_MIDNIGHT - timedelta(seconds=app.clock.seconds - 1000.0)
    app.app.start()
    app.follow_to_end()
    ended_on, shown = app.clock.now().date(), texts_of(end(app))
    dots, filling = fill_of(app)
    runs = filling.state()
    press(end(app), "Not sure")
    spin_of(app, "Scorpion, Set 1, left leg, reps done").setValue(3)

    assert ended_on == date(2026, 3, 9)
    assert "This week is complete." in shown
    assert "This week is complete." in app.voice.said[-1]
    assert "1 week in a row" in shown
    assert dots.accessibleName() == "2 training days this week"
    assert runs is QVariantAnimation.State.Running
    assert texts_of(end(app)).count("days this week") == shown.count("days this week")


def test_a_trial_says_that_it_does_not_count(make_app: MakeApp) -> None:
    """Another speed is no training day, and takes no time worth telling."""
    app = make_app(speed=20.0)
    app.app.open(follow=True)
    app.follow_to_end()
    shown = texts_of(end(app))

    assert "trial" in shown
    assert "minute" not in shown


def fill_of(app: AppInTest) -> tuple[WeekDots, QVariantAnimation]:
    """Return the days of the week on the end screen, and what fills them."""
    (dots,) = end(app).findChildren(WeekDots)
    (filling,) = dots.findChildren(QVariantAnimation)
    return dots, filling


def is_filled(app: AppInTest, dots: WeekDots, day: int) -> bool:
    """Tell whether the circle of a day is filled at its edge, seen on the screen."""
    at = QPoint(2 + day * (Mark.DAY + Mark.GAP) + Mark.DAY // 2, 8)
    return dots.grab().toImage().pixelColor(at) == QColor(app.app.colours.accent)


def test_the_day_that_was_earned_fills_before_the_eye(done: AppInTest) -> None:
    """It takes a moment, and what is said and shown does not wait for it."""
    dots, filling = fill_of(done)
    runs, said = filling.state(), texts_of(end(done))
    filling.setCurrentTime(0)
    before = is_filled(done, dots, 0)
    filling.setCurrentTime(filling.totalDuration())
    after = is_filled(done, dots, 0), is_filled(done, dots, 1)

    assert runs is QVariantAnimation.State.Running
    assert "1 more day this week" in said
    assert dots.accessibleName() == "1 training day this week"
    assert not before
    assert after == (True, False)


def test_the_week_that_is_complete_fills_as_a_whole(done: AppInTest) -> None:
    """With the day that completes it, its days fill one after the other."""
    done.clock.turn(DAY_S)
    done.app.start()
    done.follow_to_end()
    dots, filling = fill_of(done)
    filling.setCurrentTime(0)
    before = is_filled(done, dots, 0), is_filled(done, dots, 1)
    filling.setCurrentTime(filling.totalDuration())

    assert before == (False, False)
    assert (is_filled(done, dots, 0), is_filled(done, dots, 1)) == (True, True)


def test_nothing_moves_where_less_motion_is_wanted(app: AppInTest) -> None:
    """The day is filled at once; a second session of a day earns no other one, and moves nothing either."""
    app.app.choices.change(replace(app.app.choices.preferences, reduced_motion=True))
    app.app.start()
    app.follow_to_end()
    (dots,) = end(app).findChildren(WeekDots)
    first = dots.findChildren(QVariantAnimation), is_filled(app, dots, 0)
    app.app.choices.change(replace(app.app.choices.preferences, reduced_motion=False))
    app.app.start()
    app.follow_to_end()

    assert first == ([], True)
    assert (dots.findChildren(QVariantAnimation), is_filled(app, dots, 0)) == first
