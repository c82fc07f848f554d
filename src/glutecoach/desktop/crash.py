"""What happens to an error that nobody expected: it is written down, the app goes on, and the next start tells."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import os
import sys
import threading
from collections.abc import Callable
from functools import cached_property
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler, qVersion
from typing_extensions import override

from glutecoach import __version__

LOG_NAME = "glutecoach.log"
FAULT_NAME = "fault.log"
REPORT_NAME = "crash-report.txt"
LARGEST_LOG_BYTES = 512 * 1024
LARGEST_REPORT_BYTES = 64 * 1024
PRIVATE_MODE = 0o600

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class CrashLog:
    """Writes unexpected errors down, each once, and hands them over at the next start."""

    def __init__(self, folder: Path) -> None:
        """Take the data folder.

        Args:
            folder: Where log and report are written; one that cannot be written to costs them, not the app.
        """
        self._folder = folder
        self._seen: dict[str, int] = {}
        self._on_error: Callable[[], None] = lambda: None

    @cached_property
    def unnamed(self) -> Callable[[str], str]:
        """Takes out of a text what tells who the person is; made when there is something to write."""
        from glutecoach.desktop.discretion import discretion

        return discretion(self._folder)

    def watch(self, on_error: Callable[[], None]) -> None:
        """Call a function after the first error of each kind; it runs in the thread of the error."""
        self._on_error = on_error

    def last_report(self) -> str:
        """Return what went wrong before this start and was not shown yet, empty for nothing."""
        parts: list[str] = []
        for name in (REPORT_NAME, FAULT_NAME):
            with contextlib.suppress(OSError):
                text = (self._folder / name).read_text(encoding="utf-8", errors="replace")[-LARGEST_REPORT_BYTES:]
                parts += [self.unnamed(text).strip()] if text.strip() else []
        return "\n\n".join([_about(), *parts]) if parts else ""

    def forget_report(self) -> None:
        """Do not show it again; the log keeps it."""
        with contextlib.suppress(OSError):
            _log.info("a report was shown:\n%s", self.last_report())
            (self._folder / REPORT_NAME).unlink(missing_ok=True)
            os.truncate(self._folder / FAULT_NAME, 0)  # the running process goes on appending to it

    def close(self) -> None:
        """Write nothing more."""
        faulthandler.disable()
        logging.shutdown()
        for handler in logging.getLogger().handlers[:]:
            logging.getLogger().removeHandler(handler)

    def on_unexpected_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write an error down; the same one again is only counted: a timer may raise it sixty times a second."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        text = self.unnamed(_told(kind, error, trace))
        self._seen[text] = self._seen.get(text, 0) + 1
        if self._seen[text] > 1:
            return
        _log.critical("unexpected error\n%s", text)
        with contextlib.suppress(OSError):
            self._add_to_report(text)
        self._on_error()

    def _add_to_report(self, text: str) -> None:
        path = self._folder / REPORT_NAME
        if path.exists() and path.stat().st_size > LARGEST_REPORT_BYTES:
            return
        with _appending(path) as file:
            file.write(f"{text}\n")


def keep_log(folder: Path) -> CrashLog:
    """Write log lines, Qt's own messages and unexpected errors to files in the data folder.

    A folder that cannot be written to costs the log, not the app.
    """
    crash_log = CrashLog(folder)
    sys.excepthook = crash_log.on_unexpected_error
    threading.excepthook = lambda args: crash_log.on_unexpected_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    try:
        handler = _QuietHandler(folder / LOG_NAME, crash_log)
        fault_file = _appending(folder / FAULT_NAME)
    except OSError:
        logging.basicConfig(level=logging.WARNING)
        return crash_log
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    faulthandler.enable(fault_file)
    qInstallMessageHandler(_on_qt_message)
    return crash_log


def hide_qt_messages() -> None:
    """Send Qt's own messages to the log, so that a command prints its answer and nothing else."""
    logging.getLogger("qt").addHandler(logging.NullHandler())
    qInstallMessageHandler(_on_qt_message)


class _QuietHandler(logging.FileHandler):
    """A log for its owner's eyes that never fills the disk, tells nothing of its owner, and bears a full disk."""

    def __init__(self, path: Path, crash_log: CrashLog) -> None:
        self._path = path
        self._crash_log = crash_log
        super().__init__(path, encoding="utf-8")

    @override
    def format(self, record: logging.LogRecord) -> str:
        return self._crash_log.unnamed(super().format(record))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write a line; a file that has grown large is moved away first, in the place of the one before it."""
        with contextlib.suppress(OSError):
            if self._path.stat().st_size > LARGEST_LOG_BYTES:
                self.close()
                self._path.replace(self._path.with_suffix(".old.log"))
        super().emit(record)

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Go on: there is no better place to complain."""

    @override
    def _open(self) -> TextIOWrapper:
        return _appending(self._path)


def _appending(path: Path) -> TextIOWrapper:
    """Open a text file for its owner's eyes, to append to."""
    descriptor = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, PRIVATE_MODE)
    with contextlib.suppress(OSError):
        path.chmod(PRIVATE_MODE)
    return os.fdopen(descriptor, "a", encoding="utf-8")


def _about() -> str:
    import platform

    python = platform.python_version()
    return f"GluteCoach {__version__}, Qt {qVersion()}, Python {python}, {platform.system()} {platform.release()}"


def _told(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    """Return the frames of an error and its message, without what the message quotes."""
    import traceback

    from glutecoach.desktop.discretion import without_quotations

    frames = "".join(traceback.format_list(traceback.extract_tb(trace)))
    message = without_quotations(" ".join(str(error).split()))
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    before = f"{_told(type(cause), cause, cause.__traceback__)}\nwhich led to\n" if cause is not None else ""
    return f"{before}{frames}{kind.__module__}.{kind.__qualname__}: {message}"


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
