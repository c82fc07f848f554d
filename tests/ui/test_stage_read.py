"""Every state of the stage, on every screen and in every theme, is read from the mat, and all of it is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QAbstractButton, QApplication

from fakes import AppInTest
from glutecoach.core.exercise import Felt
from glutecoach.core.legibility import USUAL_M, Legibility, cap_height_mm
from glutecoach.core.programme import workout
from glutecoach.core.timeline import StepKind
from glutecoach.desktop.application import speak_language
from glutecoach.storage.store import Store
from glutecoach.ui import stage_type
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.follow import FollowScreen
from glutecoach.ui.stage_texts import NOT_LIKE_THIS
from glutecoach.ui.stage_type import asked_px, cap_share
from glutecoach.ui.texts import catalogue_text
from glutecoach.ui.widgets.stage_board import StageBoard
from glutecoach.ui.widgets.stage_text import StageText

SCREENS = {
    "laptop of 13.3 inches": (QSize(1280, 800), 4.47),
    "laptop of 15.6 inches": (QSize(1920, 1080), 5.58),
    "monitor of 27 inches": (QSize(3840, 2160), 6.43),
    "monitor of 16 inches, upright": (QSize(800, 1280), 3.78),
}
"""Size in pixels, and pixels to the millimetre."""
SMALL_WINDOW = QSize(900, 540)
LEAST_TARGET_PX = 44
FULL_PLAN = 4
"""The week of the programme with two sets, and so with a rest."""


def board_of(app: AppInTest) -> StageBoard:
    """Return the stage as a picture."""
    screen = app.window.page(Screen.FOLLOW)
    assert isinstance(screen, FollowScreen)
    return screen.board


def kind(app: AppInTest) -> StepKind | None:
    """Return what the running step asks."""
    session = app.driver.session
    return session.step.kind if session and session.step else None


def go_to(app: AppInTest, wanted: StepKind, then_s: float = 0.5) -> None:
    """Follow to the next step of a kind, and a moment into it."""
    app.follow_to(lambda: kind(app) is wanted)
    app.follow(then_s)


def states(app: AppInTest) -> Iterator[str]:
    """Lead through every state of the stage, and name each when it is there."""
    legs, bridge = (workout(app.store.programme, FULL_PLAN, session, {}) for session in (1, 0))
    app.app.parts.stage.begin(legs)
    yield "lie face down"
    go_to(app, StepKind.GET_READY, 0.5)
    yield "the mistake"
    app.follow(4.0)
    yield "get ready"
    for phase in (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE):
        go_to(app, phase)
        yield phase.value
    go_to(app, StepKind.SWITCH_SIDE)
    yield "switch side"
    go_to(app, StepKind.CHECK_IN)
    yield "check-in"
    app.driver.check_in(Felt.PAIN)
    yield "pain"
    app.driver.toggle_pause()
    go_to(app, StepKind.CHANGE_POSITION)
    yield "hands and knees"
    go_to(app, StepKind.GET_READY)
    yield "get ready on hands and knees"
    go_to(app, StepKind.REST)
    yield "rest"
    app.driver.pause()
    yield "paused in a rest"
    app.app.parts.stage.stop()
    app.app.parts.stage.begin(replace(bridge, prescriptions=bridge.prescriptions[1:]))
    yield "lie on the back"
    go_to(app, StepKind.LOWER)
    yield "bridge"
    app.clock.turn(60)
    app.driver.tick()
    yield "slept"
    app.driver.toggle_pause()
    app.follow(0.5)
    yield "ready again"
    while app.driver.session is not None and not app.driver.session.is_at_last_stop:
        app.driver.skip(1)
    app.driver.skip(1)
    yield "asked to end"
    app.app.parts.stage.stop()
    own_pace = tuple(replace(item, is_self_paced=True) for item in legs.prescriptions)
    app.app.parts.stage.begin(replace(legs, prescriptions=own_pace))
    go_to(app, StepKind.OWN_PACE, 20.0)
    yield "own pace"
    app.app.parts.stage.stop()


@pytest.fixture
def on_screen(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], float]:
    """Return a function that puts the window on a screen and fills it; it tells how dense that screen is."""
    density = [1.0]

    def density_px_per_mm(_: QScreen | None) -> float:
        return density[0]

    monkeypatch.setattr(stage_type, "density_px_per_mm", density_px_per_mm)

    def fill(name: str) -> float:
        size, density[0] = SCREENS[name]
        app.window.resize(size)
        QCoreApplication.processEvents()
        app.look_from(USUAL_M)
        app.driver.tick()
        return density[0]

    return fill


def test_all_that_is_shown_is_read_from_three_metres(app: AppInTest, on_screen: Callable[[str], float]) -> None:
    """In each state the smallest text is high enough, none is cut off, the number is largest if nothing is asked."""
    least_mm = cap_height_mm(USUAL_M, Legibility.MINIMUM)
    seen = 0
    for state in states(app):
        for screen in SCREENS:
            density = on_screen(screen)
            board = board_of(app)
            shown = [text for text in board.findChildren(StageText) if text.isVisibleTo(board) and text.text()]
            sizes = {text.text(): text.type_px for text in shown}
            if board.answers.isVisibleTo(board):
                sizes["the answers"] = board.answers.type_px
            elif board.ring.isVisibleTo(board):
                assert board.ring.number_px >= max(sizes.values()), (state, screen)
            if board.ring.isVisibleTo(board):
                sizes["the number"] = board.ring.number_px
            for text, px in sizes.items():
                assert px * cap_share(board.font()) / density >= least_mm, (state, screen, text)
            cut = [text.text() for text in shown if not text.is_whole]
            assert cut == [], (state, screen)
            assert board.composition.is_met, (state, screen)
            seen += 1

    assert seen == 20 * len(SCREENS)


@pytest.mark.parametrize("language", ["es", "fr", "pt_BR"])
def test_long_words_are_whole_on_an_upright_screen(
    make_app: Callable[[], AppInTest],
    store: Store,
    assets: Path,
    qapp: QApplication,
    monkeypatch: pytest.MonkeyPatch,
    language: str,
) -> None:
    """A name that has no room in the type that the distance asks for is set smaller, not cut."""
    size, density = SCREENS["monitor of 16 inches, upright"]

    def density_px_per_mm(_: QScreen | None) -> float:
        return density

    monkeypatch.setattr(stage_type, "density_px_per_mm", density_px_per_mm)
    speak_language(qapp, assets / "translations", language)
    store.shelf.speak(catalogue_text)
    app = make_app()
    app.app.open()
    app.window.resize(size)
    app.look_from(USUAL_M)
    for state in states(app):
        QCoreApplication.processEvents()
        board = board_of(app)
        shown = [text for text in board.findChildren(StageText) if text.isVisibleTo(board)]

        assert [text.text() for text in shown if not text.is_whole] == [], state
        assert all(text.type_px >= board.composition.least_px // 2 for text in shown if text.text()), state


@pytest.mark.parametrize("width", range(1300, 1900, 100))
def test_what_stands_beside_the_word_of_a_phase_never_jumps(
    app: AppInTest, on_screen: Callable[[str], float], width: int
) -> None:
    """Exercise and side keep their form and their type through a whole rep, whichever phase has the widest word."""
    on_screen("laptop of 13.3 inches")
    app.window.resize(width, 800)
    app.app.parts.stage.begin(workout(app.store.programme, FULL_PLAN, 0, {}))
    shown = set[tuple[str, int]]()
    for phase in (StepKind.LIFT, StepKind.HOLD, StepKind.LOWER, StepKind.PAUSE):
        go_to(app, phase)
        app.follow(0.5)  # a cue that warns shows the mistake first
        QCoreApplication.processEvents()
        texts = [each for each in board_of(app).findChildren(StageText) if each.isVisibleTo(board_of(app))]
        shown |= {(each.text(), each.type_px) for each in texts if each.text().endswith(" leg")}

    assert len(shown) == 1


def test_every_state_has_a_word_or_a_warning_and_what_comes_next(
    app: AppInTest, on_screen: Callable[[str], float]
) -> None:
    """Nothing that matters is left out where there is little room."""
    for state in states(app):
        for screen in SCREENS:
            on_screen(screen)
            board = board_of(app)
            shown = [text.text() for text in board.findChildren(StageText) if text.isVisibleTo(board)]

            assert any(shown), (state, screen)
            assert any(text.startswith("Next") for text in shown) or "All-fours leg raise" in shown, (state, screen)
            if state in {"lift", "hold", "lower", "switch side", "own pace"}:
                assert any("leg" in text or NOT_LIKE_THIS in text for text in shown), (state, screen)


@pytest.mark.parametrize("wanted", [StepKind.HOLD, StepKind.CHECK_IN])
def test_another_type_is_followed_in_the_middle_of_a_session(
    wanted: StepKind, app: AppInTest, on_screen: Callable[[str], float], set_in_lower_letters: Callable[[], None]
) -> None:
    """Where its capitals are lower all of it becomes larger, and nothing is cut off."""
    app.app.start()
    go_to(app, wanted)
    app.driver.pause()
    on_screen("laptop of 15.6 inches")
    app.look_from(2.0)
    board = board_of(app)
    before_px = board.composition.least_px
    set_in_lower_letters()
    QCoreApplication.processEvents()
    shown = [text for text in board.findChildren(StageText) if text.isVisibleTo(board) and text.text()]
    least_px = board.composition.least_px

    assert least_px > before_px
    assert least_px == asked_px(board.font(), 2.0, board.screen())
    assert all(text.is_whole for text in shown)


def test_what_is_pressed_is_as_large_as_a_finger(app: AppInTest) -> None:
    """Every answer on the stage is a target of 44 pixels and more, on every screen and in a small window."""
    for size in (*(size for size, _ in SCREENS.values()), SMALL_WINDOW):
        app.window.resize(size)
        app.app.parts.stage.begin(app.app.overview().workout)
        stage = app.window.page(Screen.FOLLOW)
        go_to(app, StepKind.CHECK_IN)
        QCoreApplication.processEvents()
        targets = [each for each in stage.findChildren(QAbstractButton) if each.isVisibleTo(stage)]
        app.app.parts.stage.stop()

        assert len(targets) == len(Felt)
        for each in targets:
            assert min(each.width(), each.height()) >= LEAST_TARGET_PX, (size, each.text(), each.size())


def test_a_window_that_is_too_small_says_as_much_as_it_holds(app: AppInTest, on_screen: Callable[[str], float]) -> None:
    """Where the distance asks for more than the window has, type is as large as the window holds, and whole."""
    app.app.start()
    on_screen("laptop of 15.6 inches")
    app.window.resize(900, 540)
    QCoreApplication.processEvents()
    board = board_of(app)

    assert not board.composition.is_met
    assert board.composition.least_px == 60
    assert all(text.is_whole for text in board.findChildren(StageText) if text.isVisibleTo(board))
