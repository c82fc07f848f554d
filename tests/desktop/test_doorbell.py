import socket
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from glutecoach.desktop.doorbell import SOCKET_NAME, Doorbell, ring
from glutecoach.desktop.wish import Wish

POSIX_ONLY = pytest.mark.skipif(sys.platform == "win32", reason="sockets are files on POSIX systems")


@pytest.fixture
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a data folder with a short path."""
    return tmp_path_factory.mktemp("d")


@pytest.fixture
def rung() -> list[Wish]:
    """Return what was rung for."""
    return []


@pytest.fixture
def doorbell(qtbot: QtBot, folder: Path, rung: list[Wish]) -> Iterator[Doorbell]:
    """Return the bell of a window."""
    bell = Doorbell(folder)
    bell.rung.connect(rung.append)
    yield bell
    bell.close()


SECOND_START = (
    "import sys, msgspec; from pathlib import Path\n"
    "from glutecoach.desktop.doorbell import ring; from glutecoach.desktop.wish import Wish\n"
    "sys.exit(0 if ring(Path(sys.argv[1]), msgspec.json.decode(sys.argv[2], type=Wish)) else 1)"
)


def ring_from_outside(qtbot: QtBot, folder: Path, wish: Wish) -> bool:
    """Ring from another process and return whether it was heard."""
    second = QProcess()
    with qtbot.waitSignal(second.finished, timeout=20_000):
        second.start(sys.executable, ["-c", SECOND_START, str(folder), msgspec.json.encode(wish).decode()])
    return second.exitCode() == 0


def visit(folder: Path) -> socket.socket:
    """Return a connection to the bell that is not ours."""
    visitor = socket.socket(socket.AF_UNIX)
    visitor.connect(str(folder / SOCKET_NAME))
    return visitor


@pytest.mark.parametrize(
    "wish", [Wish(), Wish(follow=True), Wish(screen="plan"), Wish(files=("/a plan.toml", "/b/\u00fcbung.toml") * 2000)]
)
def test_a_second_start_is_heard(doorbell: Doorbell, qtbot: QtBot, folder: Path, rung: list[Wish], wish: Wish) -> None:
    """The window hears what is wanted, and the second start hears that it was heard."""
    is_heard = ring_from_outside(qtbot, folder, wish)

    assert is_heard
    assert rung == [wish]


def test_nobody_answers_where_nobody_is(folder: Path) -> None:
    """Without a window there is no answer, and no wait."""
    assert not ring(folder, Wish())


@POSIX_ONLY
def test_only_the_owner_can_ring(doorbell: Doorbell, folder: Path) -> None:
    """The socket can be reached by nobody else, and is gone with the window."""
    mode = stat.S_IMODE((folder / SOCKET_NAME).stat().st_mode)
    doorbell.close()

    assert mode & (stat.S_IRWXG | stat.S_IRWXO) == 0
    assert list(folder.iterdir()) == []


@POSIX_ONLY
def test_a_socket_left_by_a_crash_is_taken_over(qtbot: QtBot, folder: Path, rung: list[Wish]) -> None:
    """A window that was killed leaves its socket; the next one can be rung at all the same."""
    script = "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])"
    subprocess.run([sys.executable, "-W", "ignore", "-c", script, str(folder / SOCKET_NAME)], check=True)
    unanswered = ring(folder, Wish())
    bell = Doorbell(folder)
    bell.rung.connect(rung.append)
    is_heard = ring_from_outside(qtbot, folder, Wish())
    bell.close()

    assert not unanswered
    assert is_heard
    assert rung == [Wish()]


@POSIX_ONLY
def test_a_window_that_hangs_is_not_waited_for_long(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A window that takes the call and never answers counts as not there."""
    monkeypatch.setattr("glutecoach.desktop.doorbell.PATIENCE_MS", 20)
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(folder / SOCKET_NAME))
        hung.listen()

        assert not ring(folder, Wish())


@POSIX_ONLY
@pytest.mark.parametrize("said", [b"dance\n", b"x" * 500, b"{}", b"\xff\n", b"[" * 50_000 + b"\n", b'{"x":1}\n', b""])
def test_nonsense_at_the_door_is_turned_away(
    doorbell: Doorbell, qtbot: QtBot, folder: Path, rung: list[Wish], monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    """Other words, too many, half a word and silence reach nobody, and the bell goes on working."""
    monkeypatch.setattr("glutecoach.desktop.doorbell.PATIENCE_MS", 20)
    with visit(folder) as visitor:
        visitor.setblocking(False)
        visitor.sendall(said)

        def is_turned_away() -> bool:
            try:
                return visitor.recv(10) == b""
            except BlockingIOError:
                return False
            except ConnectionResetError:
                return True

        qtbot.waitUntil(is_turned_away)
    monkeypatch.undo()
    is_heard = ring_from_outside(qtbot, folder, Wish())

    assert is_heard
    assert rung == [Wish()]


@pytest.fixture
def deep(folder: Path) -> Path:
    """Return a data folder with a path that is too long for a socket."""
    deep = folder / ("deep" * 25)
    deep.mkdir()
    return deep


@POSIX_ONLY
def test_a_folder_with_a_long_path_has_its_bell_elsewhere(
    qtbot: QtBot, folder: Path, deep: Path, rung: list[Wish], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The person's own folder for such things takes the socket; nothing of it is left behind."""
    private = folder / "p"
    private.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(private))
    bell = Doorbell(deep)
    bell.rung.connect(rung.append)
    is_heard = ring_from_outside(qtbot, deep, Wish())
    bell.close()

    assert is_heard
    assert rung == [Wish()]
    assert list(private.iterdir()) == []


@POSIX_ONLY
@pytest.mark.parametrize("mode", [0o777, 0o750, None])
def test_no_bell_stands_where_others_could_put_one(
    folder: Path, deep: Path, monkeypatch: pytest.MonkeyPatch, mode: int | None
) -> None:
    """Without a folder of one's own a second start is refused as if nobody were there."""
    public = folder / "p"
    if mode is not None:
        public.mkdir()
        public.chmod(mode)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(public))
    monkeypatch.setattr("tempfile.tempdir", str(public))
    bell = Doorbell(deep)

    assert not bell.is_listening
    assert not ring(deep, Wish())
