"""Media controls on a real bus of their own, with the clients that desktops use."""

import os
import subprocess
from collections.abc import Callable

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from bus_of_its_own import NEEDS_BUS, session_bus
from fakes import AppInTest
from glutecoach.core.timeline import StepKind
from glutecoach.desktop.media_controls import BusMediaControls, MediaCommand, NowPlaying
from glutecoach.desktop.notifications import NoNotifier, NoTray
from glutecoach.desktop.session_bus import ADDRESS_VARIABLE, open_session_bus
from glutecoach.outside import DesktopParts

NAME = "org.mpris.MediaPlayer2.glutecoach"
PATH = "/org/mpris/MediaPlayer2"
PIECE = NowPlaying("Scorpion · Left leg", "Week 1 · A", 3, 20.0, is_paused=False)

MakeApp = Callable[..., AppInTest]


bus = session_bus


class Desktop:
    """A desktop that calls a program over the bus while the program's own loop runs."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot

    def run(self, *command: str) -> str:
        """Run a client to its end and return what it printed, errors included."""
        client = QProcess()
        client.setProcessChannelMode(QProcess.ProcessChannelMode.MergedChannels)
        with self._qtbot.waitSignal(client.finished, timeout=10_000):
            client.start(command[0], list(command[1:]))
        return client.readAllStandardOutput().toStdString().strip()

    def call(self, method: str, *arguments: str) -> str:
        """Call a method of the player."""
        return self.run(
            "gdbus", "call", "--session", "--dest", NAME, "--object-path", PATH, "--method", method, *arguments
        )

    def is_offered(self) -> bool:
        """Tell whether a player of ours is on the bus."""
        return "glutecoach" in self.run("playerctl", "--list-all")


@pytest.fixture
def desktop(bus: subprocess.Popen[str], qtbot: QtBot) -> Desktop:
    """Return a desktop on the test's own bus."""
    return Desktop(qtbot)


@pytest.fixture
def following(make_app: MakeApp, desktop: Desktop) -> AppInTest:
    """Return an app on that bus, in the first rep of a session."""
    app = make_app(desktop=DesktopParts(BusMediaControls(), NoTray(), NoNotifier()))
    app.app.open()
    app.app.start()
    app.follow_to(lambda: kind_of_step(app) is StepKind.LIFT)
    return app


def kind_of_step(app: AppInTest) -> StepKind | None:
    """Return what the running step asks."""
    session = app.driver.session
    return session.step.kind if session and session.step else None


def is_paused(app: AppInTest) -> bool:
    """Tell whether the session stands still."""
    return app.driver.session is not None and app.driver.session.is_paused


@NEEDS_BUS
def test_the_desktop_sees_what_runs(following: AppInTest, desktop: Desktop) -> None:
    """Title, workout, length, position and state are those of the set that runs."""
    following.follow(1.0)
    template = "{{title}}|{{artist}}|{{mpris:length}}|{{status}}|{{position}}"
    shown = desktop.run("playerctl", "-p", "glutecoach", "metadata", "-f", template)

    assert shown.startswith("Scorpion · Left leg|Week 1 · Session A|24000000|Playing|1000")


@NEEDS_BUS
def test_a_headset_button_pauses_and_goes_on(following: AppInTest, desktop: Desktop) -> None:
    """PlayPause, Pause, Stop and Play reach the session; Stop never ends it, and Play twice is Play."""
    states: list[bool] = []
    for command in ("play-pause", "play", "pause", "play", "stop"):
        desktop.run("playerctl", "-p", "glutecoach", command)
        states.append(is_paused(following))
    status = desktop.run("playerctl", "-p", "glutecoach", "status")
    desktop.run("playerctl", "-p", "glutecoach", "stop")

    assert states == [True, False, True, False, True]
    assert status == "Paused"
    assert is_paused(following)


@NEEDS_BUS
def test_next_and_previous_undo_each_other(following: AppInTest, desktop: Desktop) -> None:
    """Next goes on by one rep, Previous comes back."""
    session = following.driver.session
    assert session is not None
    before = session.index
    desktop.run("playerctl", "-p", "glutecoach", "next")
    forward = session.step
    desktop.run("playerctl", "-p", "glutecoach", "previous")

    assert forward is not None
    assert forward.rep == 2
    assert session.index == before


@NEEDS_BUS
def test_changes_are_told_to_who_listens(following: AppInTest, desktop: Desktop, qtbot: QtBot) -> None:
    """A client that listens hears of a pause without asking."""
    listener = QProcess()
    listener.start("playerctl", ["-p", "glutecoach", "--follow", "status"])
    heard: list[str] = []

    def hears(word: str) -> bool:
        heard.append(listener.readAllStandardOutput().toStdString())
        return word in "".join(heard)

    qtbot.waitUntil(lambda: hears("Playing"), timeout=10_000)
    following.driver.toggle_pause()
    qtbot.waitUntil(lambda: hears("Paused"), timeout=10_000)
    listener.terminate()
    listener.waitForFinished()

    assert "".join(heard).split() == ["Playing", "Paused"]


@NEEDS_BUS
def test_only_a_session_is_offered(make_app: MakeApp, desktop: Desktop) -> None:
    """Before Start and after the end the desktop has nothing to control."""
    app = make_app(desktop=DesktopParts(BusMediaControls(), NoTray(), NoNotifier()))
    app.app.open()
    before = desktop.is_offered()
    app.app.start()
    during = desktop.is_offered()
    app.follow_to_end()
    after = desktop.is_offered()

    assert (before, during, after) == (False, True, False)


@NEEDS_BUS
@pytest.mark.parametrize(
    ("method", "arguments", "answer"),
    [
        ("org.mpris.MediaPlayer2.Player.Dance", (), "UnknownMethod"),
        ("org.mpris.MediaPlayer2.Player.Play", ("now",), "UnknownMethod"),
        ("org.freedesktop.DBus.Properties.Get", (NAME.rpartition(".")[0],), "InvalidArgs"),
        ("org.freedesktop.DBus.Properties.Get", ("org.mpris.MediaPlayer2", "Mood"), "UnknownProperty"),
        ("org.freedesktop.DBus.Properties.Set", ("org.mpris.MediaPlayer2.Player", "Rate", "<2.0>"), "PropertyReadOnly"),
        ("org.freedesktop.DBus.Properties.GetAll", ("org.mpris.MediaPlayer2",), "'Identity': <'GluteCoach'>"),
        ("org.freedesktop.DBus.Peer.Ping", (), "()"),
        ("org.mpris.MediaPlayer2.Quit", (), "()"),
        ("org.mpris.MediaPlayer2.Player.Seek", ("1000",), "()"),
    ],
)
def test_strange_calls_are_answered_and_change_nothing(
    following: AppInTest, desktop: Desktop, method: str, arguments: tuple[str, ...], answer: str
) -> None:
    """What is not there is refused by its proper name, and the session runs on."""
    said = desktop.call(method, *arguments)

    assert answer in said
    assert kind_of_step(following) is StepKind.LIFT
    assert not is_paused(following)


@NEEDS_BUS
def test_the_player_describes_itself(following: AppInTest, desktop: Desktop) -> None:
    """Tools that ask what there is find both interfaces, from the root on."""
    tree = desktop.run("gdbus", "introspect", "--session", "--dest", NAME, "--object-path", "/", "--recurse")

    assert "node /org/mpris/MediaPlayer2" in tree
    assert "PlayPause();" in tree
    assert "readonly x Position" in tree


@NEEDS_BUS
def test_a_bus_that_dies_costs_the_controls_only(
    following: AppInTest, bus: subprocess.Popen[str], qtbot: QtBot, desktop: Desktop
) -> None:
    """The session goes on to its end without the bus."""
    assert desktop.is_offered()
    assert bus.stdin is not None
    bus.stdin.close()
    bus.wait()
    following.driver.toggle_pause()
    following.driver.toggle_pause()
    following.follow_to_end()

    assert following.store.history.sessions()[0].counts


@NEEDS_BUS
def test_a_second_player_takes_a_name_of_its_own(desktop: Desktop) -> None:
    """Two data folders that are open at once are both offered."""
    players = [BusMediaControls(), BusMediaControls()]
    for player in players:
        player.open(lambda _: None, lambda: 0.0)
    names = desktop.run("playerctl", "--list-all").split()
    for player in players:
        player.close()

    assert sorted(names) == ["glutecoach", f"glutecoach.instance{os.getpid()}"]


@NEEDS_BUS
def test_a_flood_of_presses_is_one_press(desktop: Desktop, qtbot: QtBot) -> None:
    """A button that bounces, or a press that comes on two ways at once, counts once; the next press counts again."""
    player, presser = BusMediaControls(), open_session_bus()
    assert presser is not None
    pressed: list[MediaCommand] = []
    player.open(pressed.append, lambda: 0.0)
    player.show(PIECE)
    desktop.run("playerctl", "--list-all")
    from jeepney import DBusAddress, new_method_call

    address = DBusAddress(PATH, bus_name=NAME, interface="org.mpris.MediaPlayer2.Player")
    for _ in range(300):
        presser.send(new_method_call(address, "PlayPause"))
    qtbot.waitUntil(lambda: len(pressed) == 1, timeout=10_000)
    after_flood = desktop.run("playerctl", "status")
    presser.close()
    player.close()

    assert set(pressed) == {MediaCommand.TOGGLE}
    assert len(pressed) < 10
    assert after_flood == "Playing"


@pytest.mark.parametrize("address", ["", "nonsense", "unix:path=/nowhere/bus", "tcp:host=localhost,port=1"])
def test_without_a_bus_a_session_simply_runs(make_app: MakeApp, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """No bus, or an address that leads nowhere, is not worth a word."""
    monkeypatch.setenv(ADDRESS_VARIABLE, address)
    app = make_app(desktop=DesktopParts(BusMediaControls(), NoTray(), NoNotifier()))
    app.app.open()
    app.app.start()
    app.follow_to_end()

    assert app.store.history.sessions()[0].counts
