"""What is said about sound that is missing, in the person's words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str) -> str:
    """Translate a text."""
    return QCoreApplication.translate("", text)


def no_output_text() -> str:
    """Return what it means that there is no sound output."""
    return tr("No sound output was found, so the workout runs silently.")
