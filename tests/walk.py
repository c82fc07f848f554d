"""A walk through every page, as the tour makes it, for looking at texts instead of pictures."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from fakes import AppInTest
from glutecoach.core.exercise import Felt
from glutecoach.core.timeline import StepKind
from glutecoach.ui.main_window import NAVIGATION, Screen
from glutecoach.ui.screens.progress import ProgressScreen, Tab
from glutecoach.ui.screens.welcome import WelcomeScreen

SETTLING_TURNS = 4
"""Turns of the events until wrapped texts have found their height, also in pages that are made when first shown."""


def walk(app: AppInTest) -> Iterator[str]:
    """Yield the name of each page while it is shown and settled; the app has not been opened before."""
    for name in _pages(app):
        for _ in range(SETTLING_TURNS):
            QCoreApplication.processEvents()
        yield name


def _pages(app: AppInTest) -> Iterator[str]:
    app.app.open()
    yield "safety"
    app.app.accept_safety_note()
    yield from _welcome(app)
    for screen in (Screen.TODAY, Screen.PROGRESS, Screen.PLAN, Screen.SHEET):
        app.app.show_screen(screen)
        yield f"first {screen.value}"
    yield from _workout(app)
    for screen in (*NAVIGATION, Screen.SHEET):
        app.app.show_screen(screen)
        yield screen.value
    yield from _progress(app)
    app.app.parts.custody.own_data.show()
    yield "data"
    app.app.parts.planning.copy("activation")
    yield "editor"


def _welcome(app: AppInTest) -> Iterator[str]:
    page = app.window.page(Screen.WELCOME)
    assert isinstance(page, WelcomeScreen)
    for step in range(page.step_count):
        yield f"welcome {step + 1}"
        page.go_on()
    page.finished.emit()


def _workout(app: AppInTest) -> Iterator[str]:
    app.app.start()
    yield "sound check"
    app.app.choices.pass_sound_check()
    seen: set[str] = set()
    while (session := app.driver.session) is not None:
        step = session.step
        name = f"{step.exercise.exercise_id} {step.kind.value}" if step is not None else ""
        if step is not None and name not in seen:
            seen.add(name)
            yield name
            if step.kind is StepKind.HOLD and len(seen) < 6:
                app.driver.pause()
                yield "paused"
                app.driver.toggle_pause()
            if step.kind is StepKind.CHECK_IN:
                app.driver.check_in(Felt.GLUTES)
                continue
        app.follow(1.0)
    yield "done"


def _progress(app: AppInTest) -> Iterator[str]:
    app.app.show_screen(Screen.PROGRESS)
    page = app.window.page(Screen.PROGRESS)
    assert isinstance(page, ProgressScreen)
    for tab in Tab:
        page.open_tab(tab)
        yield f"progress {tab.name.lower()}"
