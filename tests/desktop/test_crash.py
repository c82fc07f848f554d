import subprocess
import sys
from pathlib import Path

KEEPS_LOG = """
import sys
from pathlib import Path
from glutecoach.desktop.crash import keep_log
keep_log(Path(sys.argv[1]))
from PySide6.QtCore import QObject, qWarning
qWarning("a word from Qt")
{then}
"""


def run(folder: Path, then: str) -> subprocess.CompletedProcess[str]:
    """Run a program that keeps a log in a folder."""
    command = [sys.executable, "-c", KEEPS_LOG.format(then=then), str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_an_unexpected_error_is_written_down(tmp_path: Path) -> None:
    """The traceback and Qt's messages go to the log, for its owner's eyes only; nothing is printed."""
    done = run(tmp_path, "raise RuntimeError('boom')")
    log = tmp_path / "glutecoach.log"

    assert done.stderr == ""
    assert "RuntimeError: boom" in log.read_text()
    assert "a word from Qt" in log.read_text()
    assert log.stat().st_mode & 0o777 == 0o600


def test_an_error_in_a_thread_is_written_down(tmp_path: Path) -> None:
    """Threads are no exception."""
    run(tmp_path, "import threading; t = threading.Thread(target=lambda: 1 / 0); t.start(); t.join()")

    assert "ZeroDivisionError" in (tmp_path / "glutecoach.log").read_text()


def test_a_log_that_grew_large_starts_again(tmp_path: Path) -> None:
    """The log never fills the disk."""
    (tmp_path / "glutecoach.log").write_text("x" * 600_000)
    run(tmp_path, "")

    assert (tmp_path / "glutecoach.log").stat().st_size < 10_000
    assert (tmp_path / "glutecoach.old.log").stat().st_size == 600_000


def test_a_folder_without_room_costs_the_log_only(tmp_path: Path) -> None:
    """When no log can be kept the program runs all the same."""
    done = run(tmp_path / "nowhere", "print('still here')")

    assert done.stdout.strip() == "still here"
