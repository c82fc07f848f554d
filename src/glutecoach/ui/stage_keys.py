"""The keys of the stage: keyboard, presenter and media keys, in one table."""

from __future__ import annotations

from collections.abc import Iterator
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from glutecoach.core.exercise import Felt
from glutecoach.ui.texts import tr


class StageAction(Enum):
    """What a key does on the stage."""

    PAUSE = auto()
    BACK = auto()
    FORWARD = auto()
    EXERCISE_BACK = auto()
    EXERCISE_FORWARD = auto()
    REPEAT_SET = auto()
    REST_LONGER = auto()
    REST_SHORTER = auto()
    SET_DONE = auto()
    REP_DONE = auto()
    LOUDER = auto()
    SOFTER = auto()
    KEYS = auto()
    LEAVE = auto()


_Key = Qt.Key
_PLAIN: dict[Qt.Key, StageAction] = {
    _Key.Key_Space: StageAction.PAUSE,
    _Key.Key_MediaPlay: StageAction.PAUSE,
    _Key.Key_MediaPause: StageAction.PAUSE,
    _Key.Key_MediaTogglePlayPause: StageAction.PAUSE,
    _Key.Key_B: StageAction.PAUSE,  # what the blank-screen button of a presenter sends
    _Key.Key_Period: StageAction.PAUSE,
    _Key.Key_Left: StageAction.BACK,
    _Key.Key_PageUp: StageAction.BACK,
    _Key.Key_MediaPrevious: StageAction.BACK,
    _Key.Key_Right: StageAction.FORWARD,
    _Key.Key_PageDown: StageAction.FORWARD,
    _Key.Key_MediaNext: StageAction.FORWARD,
    _Key.Key_R: StageAction.REPEAT_SET,
    _Key.Key_Plus: StageAction.REST_LONGER,
    _Key.Key_Equal: StageAction.REST_LONGER,
    _Key.Key_Minus: StageAction.REST_SHORTER,
    _Key.Key_Return: StageAction.SET_DONE,
    _Key.Key_Enter: StageAction.SET_DONE,
    _Key.Key_Up: StageAction.LOUDER,
    _Key.Key_Down: StageAction.SOFTER,
    _Key.Key_Question: StageAction.KEYS,
    _Key.Key_F1: StageAction.KEYS,
    _Key.Key_Escape: StageAction.LEAVE,
}
_WITH_SHIFT = {
    _Key.Key_Left: StageAction.EXERCISE_BACK,
    _Key.Key_Right: StageAction.EXERCISE_FORWARD,
}
OTHER_QUESTION_MARKS = frozenset("؟？")  # noqa: RUF001 - of Arabic and East Asian keyboards
_REPEATABLE = frozenset({StageAction.LOUDER, StageAction.SOFTER})


def action_of(event: QKeyEvent) -> StageAction | Felt | None:
    """Return what a key does: an action, an answer of the check-in, or nothing.

    A key that is held down does its work once, but for the loudness.
    """
    key = Qt.Key(event.key())
    answers = list(Felt)
    if _Key.Key_1 <= key < _Key.Key_1 + len(answers):
        return None if event.isAutoRepeat() else answers[key - _Key.Key_1]
    with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    action = (_WITH_SHIFT.get(key) if with_shift else None) or _PLAIN.get(key)
    if action is None and event.text() in OTHER_QUESTION_MARKS:
        action = StageAction.KEYS
    if action is None and event.text().strip():
        action = StageAction.REP_DONE
    return None if event.isAutoRepeat() and action not in _REPEATABLE else action


def key_lines() -> Iterator[tuple[str, str]]:
    """Yield each key and what it does, as shown to the person."""
    yield tr("Space or a click"), tr("pause, continue")
    yield tr("← →"), tr("a step back, a step forward")
    yield tr("Shift with ← →"), tr("an exercise back, an exercise forward")
    yield tr("R"), tr("repeat the set")
    yield tr("+ −"), tr("rest 10 seconds longer, shorter")  # noqa: RUF001 - a real minus
    yield tr("↑ ↓"), tr("louder, softer")
    yield tr("1 to 6"), tr("answer where you felt it")
    yield tr("any key, Enter"), tr("at your own pace: rep done, set done")
    yield tr("F11"), tr("fill the screen")
    yield tr("Esc"), tr("leave, after a question")
    yield tr("?"), tr("these keys")
