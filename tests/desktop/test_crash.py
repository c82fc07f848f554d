import subprocess
import sys
from pathlib import Path

from glutecoach import __version__
from glutecoach.desktop.crash import CrashLog

KEEPS_LOG = """
import sys
from pathlib import Path
from glutecoach.desktop.crash import keep_log
crash_log = keep_log(Path(sys.argv[1]))
from PySide6.QtCore import qWarning
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
    log = (tmp_path / "glutecoach.log").read_text()

    assert done.stderr == ""
    assert "RuntimeError: boom" in log
    assert "a word from Qt" in log
    assert {path.stat().st_mode & 0o777 for path in tmp_path.iterdir()} == {0o600}


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


def test_a_log_that_grows_large_starts_again_meanwhile(tmp_path: Path) -> None:
    """Not only at the start."""
    run(tmp_path, "import logging; [logging.warning('x' * 1000) for _ in range(1500)]")

    assert sum(path.stat().st_size for path in tmp_path.glob("glutecoach*.log")) < 1_100_000


def test_the_same_error_again_is_written_down_once(tmp_path: Path) -> None:
    """A timer that fails sixty times a second does not fill the log, and is told once."""
    then = """
told = []
crash_log.watch(lambda: told.append(1))
def fail():
    raise RuntimeError("boom")
for _ in range(100):
    try:
        fail()
    except RuntimeError:
        sys.excepthook(*sys.exc_info())
print(len(told))
"""
    done = run(tmp_path, then)

    assert done.stdout == "1\n"
    assert (tmp_path / "glutecoach.log").read_text().count("boom") == 1


def test_a_report_is_there_at_the_next_start_until_it_was_shown(tmp_path: Path) -> None:
    """It says what happened and with which versions, once."""
    run(tmp_path, "try:\n    {}['reps']\nexcept KeyError as error:\n    raise RuntimeError('boom') from error")
    report = CrashLog(tmp_path).last_report()
    CrashLog(tmp_path).forget_report()

    assert report.startswith(f"GluteCoach {__version__}, Qt 6")
    assert "KeyError: 'reps'\nwhich led to\n" in report
    assert report.endswith("RuntimeError: boom")
    assert CrashLog(tmp_path).last_report() == ""


def test_a_process_that_was_torn_down_leaves_a_report(tmp_path: Path) -> None:
    """A crash inside a library is told as well."""
    done = run(tmp_path, "import ctypes; ctypes.string_at(0)")

    assert done.returncode < 0
    assert "Segmentation fault" in CrashLog(tmp_path).last_report()


def test_without_an_error_there_is_no_report(tmp_path: Path) -> None:
    """Nothing is shown after a start that went well."""
    run(tmp_path, "")

    assert CrashLog(tmp_path).last_report() == ""


def test_nothing_personal_is_written_down(tmp_path: Path) -> None:
    """Neither the folder nor the home nor what a person wrote stands in log or report."""
    folder = tmp_path / "Anna Karenina"
    folder.mkdir()
    run(
        folder,
        "import logging, pathlib\n"
        "logging.warning('%s and %s', sys.argv[1], pathlib.Path.home() / 'diary')\n"
        "int('my operation in May')",
    )
    texts = [path.read_text() for path in folder.iterdir()]

    assert any("ValueError" in text for text in texts)
    assert not any(word in text for text in texts for word in ("Anna", "Karenina", "operation", str(Path.home() / "d")))


def test_a_folder_without_room_costs_the_log_only(tmp_path: Path) -> None:
    """When no log can be kept the program runs all the same, and an error is still told."""
    done = run(tmp_path / "nowhere", "print('still here')")

    assert done.stdout.strip() == "still here"


def test_a_disk_that_is_full_costs_the_line_only(tmp_path: Path) -> None:
    """Nothing is printed over it."""
    (tmp_path / "glutecoach.log").symlink_to("/dev/full")
    done = run(tmp_path, "import logging; logging.warning('x'); print('still here')")

    assert (done.stdout.strip(), done.stderr) == ("still here", "")


def test_reports_do_not_grow_without_end(tmp_path: Path) -> None:
    """Many different errors leave the first ones."""
    run(
        tmp_path,
        "for number in range(2000):\n"
        "    try:\n        raise RuntimeError('x' * 100 + str(number))\n"
        "    except RuntimeError:\n        sys.excepthook(*sys.exc_info())",
    )

    assert (tmp_path / "crash-report.txt").stat().st_size < 70_000


def test_a_keyboard_interrupt_is_no_error(tmp_path: Path) -> None:
    """Whoever stops it knows why."""
    run(tmp_path, "raise KeyboardInterrupt")

    assert CrashLog(tmp_path).last_report() == ""


def test_a_log_that_was_closed_holds_no_file(tmp_path: Path) -> None:
    """Its files can be deleted then, and nothing is written any more."""
    run(
        tmp_path,
        "crash_log.close(); import os, logging;"
        " [os.remove(path) for path in Path(sys.argv[1]).iterdir()]; logging.warning('x')",
    )

    assert list(tmp_path.iterdir()) == []
