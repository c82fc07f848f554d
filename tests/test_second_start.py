import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from fakes import AppInTest, texts_of
from glutecoach.desktop.single_instance import only_instance
from glutecoach.start import open_door
from glutecoach.storage.store import Store, open_store
from glutecoach.ui.main_window import Screen

MakeApp = Callable[..., AppInTest]


@pytest.fixture
def store(tmp_path_factory: pytest.TempPathFactory, assets: Path) -> Iterator[Store]:
    """Return an empty data folder with a path that is short enough for a socket, wherever the tests run."""
    with open_store(tmp_path_factory.mktemp("d"), assets) as opened:
        yield opened


@pytest.fixture
def open_app(make_app: MakeApp, qapp: QApplication) -> Iterator[AppInTest]:
    """Return an app that holds its data folder and listens."""
    app = make_app()
    app.app.open()
    with only_instance(app.store.folder):
        open_door(qapp, app.app, app.store.folder)
        yield app


def start_again(qtbot: QtBot, app: AppInTest, *arguments: str) -> tuple[int, str]:
    """Start the program a second time with the same data; return its exit status and what it said."""
    second = QProcess()
    second.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
    with qtbot.waitSignal(second.finished, timeout=20_000):
        second.start(sys.executable, ["-m", "glutecoach", *arguments, "--data-dir", str(app.store.folder)])
    return second.exitCode(), second.readAllStandardOutput().toStdString().strip()


def test_a_second_start_brings_the_window_back(open_app: AppInTest, qtbot: QtBot) -> None:
    """The window that was minimised is seen again, and the second start ends well with one sentence."""
    open_app.window.showMinimized()
    texts_of(open_app.window)
    status, said = start_again(qtbot, open_app)

    assert (status, said) == (0, "GluteCoach is already open; its window comes to the front.")
    assert not open_app.window.isMinimized()
    assert open_app.window.current is Screen.TODAY


def test_a_second_follow_starts_the_workout_once(open_app: AppInTest, qtbot: QtBot) -> None:
    """`follow` starts today's workout in the window that is open; a session that runs is left alone."""
    first = start_again(qtbot, open_app, "follow")[0]
    session = open_app.driver.session
    second = start_again(qtbot, open_app, "follow")[0]

    assert (first, second) == (0, 0)
    assert session is not None
    assert open_app.driver.session is session


def test_a_second_start_shows_a_page(open_app: AppInTest, qtbot: QtBot) -> None:
    """`--screen` leads to a page, as an action of the desktop's menu does; a session that runs is left alone."""
    status = start_again(qtbot, open_app, "--screen", "plan")[0]
    shown = open_app.window.current
    open_app.app.start()
    start_again(qtbot, open_app, "--screen", "progress")

    assert status == 0
    assert shown is Screen.PLAN
    assert open_app.window.current is Screen.FOLLOW


def test_a_second_start_takes_in_files(open_app: AppInTest, qtbot: QtBot, assets: Path, tmp_path: Path) -> None:
    """A plan file that is opened from the file manager is there in the window that is open; a broken one is named."""
    plan = tmp_path / "from-a-friend.toml"
    plan.write_bytes((assets / "programmes" / "activation.toml").read_bytes().replace(b'"Activation"', b'"Gentle"'))
    (tmp_path / "broken.toml").write_text("=")
    status = start_again(qtbot, open_app, "open", str(plan), str(tmp_path / "broken.toml"))[0]

    assert status == 0
    assert open_app.window.current is Screen.PLAN
    assert "Gentle is there" in texts_of(open_app.window)
    assert "broken.toml" in texts_of(open_app.window)


def test_a_second_follow_leaves_a_session_to_continue_alone(open_app: AppInTest, qtbot: QtBot) -> None:
    """A workout that was cut off is offered, not replaced."""
    open_app.app.start()
    open_app.app.parts.stage.stop()
    open_app.app.show_screen(Screen.TODAY)
    status, _ = start_again(qtbot, open_app, "follow")

    assert status == 0
    assert open_app.driver.session is None
    assert "Continue where you stopped?" in texts_of(open_app.window)


def test_a_trial_does_not_join_a_window_of_another_speed(open_app: AppInTest, qtbot: QtBot) -> None:
    """A trial would become a session that counts, so it is refused."""
    status, said = start_again(qtbot, open_app, "follow", "--speed", "20")

    assert status == 1
    assert "already open" in said
    assert open_app.window.current is Screen.TODAY


def test_before_the_window_listens_a_second_start_is_refused(tmp_path: Path) -> None:
    """Without an answer there is one sentence and exit status 1."""
    folder = tmp_path / "data"
    folder.mkdir()
    command = [sys.executable, "-m", "glutecoach", "--data-dir", str(folder)]
    with only_instance(folder):
        refused = subprocess.run(command, capture_output=True, text=True, check=False)

    assert refused.returncode == 1
    assert "already open" in refused.stderr
    assert refused.stdout == ""
