from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from fakes import FakeClock
from glutecoach.core.exercise import Exercise, Tempo
from glutecoach.desktop.paths import assets_folder
from glutecoach.storage.movements import load_movement
from glutecoach.ui.theme import DARK, LIGHT, Colours
from glutecoach.ui.widgets.rep_loop import RepLoop, Studio


class Room:
    """What a studio asks for, to be changed by a test."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.colours: Colours = LIGHT
        self.is_still = False

    def studio(self) -> Studio:
        """Return the studio."""
        folder = assets_folder() / "exercises"
        return Studio(
            lambda exercise_id: load_movement(folder / f"{exercise_id}.toml"),
            self.clock.monotonic_s,
            lambda: self.colours,
            lambda: self.is_still,
        )


@pytest.fixture
def room() -> Room:
    """Return a studio at rest."""
    return Room()


@pytest.mark.parametrize("name", ["bridge", "squat"])
def test_a_rep_begins_at_its_top_and_comes_back_to_it(
    name: str, room: Room, exercises: dict[str, Exercise], qtbot: QtBot
) -> None:
    """Half a rep later it looks different, a whole one later the same: it keeps the tempo that it is given."""
    loop = RepLoop(room.studio())
    qtbot.addWidget(loop)
    loop.show_exercise(exercises[name], Tempo(2, 1, 2, 1, exercises[name].tempo.starts_with))
    top = loop.shown_pose
    room.clock.turn(3.5)
    loop.show_moment()
    below = loop.shown_pose
    room.clock.turn(2.5)
    loop.show_moment()

    assert top is not None
    assert below is not None
    assert below.joints != top.joints
    assert loop.shown_pose == top


def test_with_less_motion_it_stays_at_the_top(room: Room, exercises: dict[str, Exercise], qtbot: QtBot) -> None:
    """Nothing moves by itself."""
    room.is_still = True
    loop = RepLoop(room.studio())
    qtbot.addWidget(loop)
    loop.show_exercise(exercises["bridge"], Tempo(2, 1, 2, 1))
    top = loop.shown_pose
    room.clock.turn(3.5)
    loop.show_moment()

    assert loop.shown_pose == top


def test_it_moves_only_while_it_is_seen(room: Room, exercises: dict[str, Exercise], qtbot: QtBot) -> None:
    """Shown, it moves by itself; hidden, it costs nothing."""
    seen, hidden = RepLoop(room.studio()), RepLoop(room.studio())
    for loop in (seen, hidden):
        qtbot.addWidget(loop)
        loop.show_exercise(exercises["bridge"], Tempo(2, 1, 2, 1))
        loop.show()
    top = hidden.shown_pose
    hidden.hide()
    room.clock.turn(3.5)
    qtbot.waitUntil(lambda: seen.shown_pose != top)

    assert hidden.shown_pose == top


def test_on_a_card_its_corners_are_those_of_the_card(room: Room, exercises: dict[str, Exercise], qtbot: QtBot) -> None:
    """In the colours in force, also after they changed; elsewhere the figure fills the corner."""
    on_card, alone = RepLoop(room.studio(), on_card=True), RepLoop(room.studio())
    corners: list[str] = []
    for colours in (LIGHT, DARK):
        room.colours = colours
        for loop in (on_card, alone):
            qtbot.addWidget(loop)
            loop.follow_theme()
            loop.show_exercise(exercises["bridge"], Tempo(2, 1, 2, 1))
            loop.resize(300, 200)
            corners.append(QColor(loop.grab().toImage().pixel(0, 0)).name())

    assert corners[0] == LIGHT.surface
    assert corners[2] == DARK.surface
    assert corners[1] != corners[0]
