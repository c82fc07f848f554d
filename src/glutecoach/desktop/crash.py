"""What happens to an error that nobody expected: it is written down, and the app goes on if it can."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

LOG_NAME = "glutecoach.log"
FAULT_NAME = "fault.log"
LARGEST_LOG_BYTES = 512 * 1024

_log = logging.getLogger(__name__)
_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


def keep_log(folder: Path) -> None:
    """Write log lines, Qt's own messages and unexpected errors to a file in the data folder.

    A folder that cannot be written to costs the log, not the app.
    """
    try:
        path = folder / LOG_NAME
        if path.exists() and path.stat().st_size > LARGEST_LOG_BYTES:
            path.replace(path.with_suffix(".old.log"))
        handler = logging.FileHandler(path, encoding="utf-8")
        path.chmod(0o600)
        fault_file = (folder / FAULT_NAME).open("a", encoding="utf-8")
    except OSError:
        logging.basicConfig(level=logging.WARNING)
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=[handler])
    faulthandler.enable(fault_file)
    sys.excepthook = _on_unexpected_error
    threading.excepthook = lambda args: _on_unexpected_error(
        args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback
    )
    qInstallMessageHandler(_on_qt_message)


def hide_qt_messages() -> None:
    """Send Qt's own messages to the log, so that a command prints its answer and nothing else."""
    logging.getLogger("qt").addHandler(logging.NullHandler())
    qInstallMessageHandler(_on_qt_message)


def _on_unexpected_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.critical("unexpected error", exc_info=(kind, error, trace))


def _on_qt_message(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    logging.getLogger("qt").log(_LEVELS.get(kind, logging.WARNING), "%s", message)
