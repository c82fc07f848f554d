"""Whether the person asked their system for less motion."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle


def system_reduces_motion(application: QApplication) -> bool:
    """Tell whether the system asks for less motion: by its accessibility setting, or by animations of no length."""
    style_hints = application.styleHints()  # held, because the wrapper of what it owns dies with its own
    hints = style_hints.accessibility()
    motion = getattr(hints, "motionPreference", None)  # from Qt 6.12 on
    if motion is not None and motion().name == "ReducedMotion":
        return True
    return application.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
