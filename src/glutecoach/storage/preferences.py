"""The person's settings: one value with a default and a check for each."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Collection
from datetime import date
from pathlib import Path
from typing import Any, cast

import msgspec

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import DataFolderError
from glutecoach.core.hearing import (
    CALM_WORDS_A_MINUTE,
    FASTEST_WORDS_A_MINUTE,
    SLOWEST_WORDS_A_MINUTE,
    SoundMode,
)
from glutecoach.core.language import LANGUAGES, SYSTEM_LANGUAGE
from glutecoach.core.legibility import FARTHEST_M, NEAREST_M, USUAL_M
from glutecoach.core.sentence import Sentence, said
from glutecoach.core.weeks import DAYS_IN_WEEK, WeekStart
from glutecoach.storage.files import write_whole

FILE_NAME = "preferences.json"
BROKEN_NAME = "preferences.broken.json"
LOUDEST = 100
LONGEST_NAME = 200
LONGEST_PATH = 4096
PAPERS = frozenset({"", "a4", "letter"})
SHEET_LAYOUTS = frozenset({"weekly", "four-weeks"})
THEMES = frozenset({"system", "light", "dark", "high_contrast"})

_log = logging.getLogger(__name__)


class Preferences(msgspec.Struct, frozen=True):
    """The person's settings.

    Attributes:
        week_starts_on: First day of the week; None follows the locale.
        minimum_days: Training days that complete a week, 1 to 7.
        volume: Loudness of tones and voice, 0 to 100.
        sound_mode: What a workout is heard by: tones and voice, tones only, or the voice only.
        quiet_tones: Whether the deeper, softer set of tones is played.
        voice: One of the system's voices; empty for the one that the system prefers.
        words_a_minute: About how fast the voice speaks, 100 to 220.
        heard: Whether the sound was checked from the mat.
        language: A code of `core.language.LANGUAGES`; empty for the system's language.
        theme: `system`, `light`, `dark` or `high_contrast`.
        full_screen: Whether the window fills the screen while a session runs.
        reduced_motion: Whether the figure steps between poses; the system may ask for it as well.
        viewing_distance_m: From the mat to the screen in metres, 1 to 6.
        paper: `a4` or `letter`; empty for what is usual here.
        sheet_layout: `weekly` or `four-weeks`: how weeks stand on the printed sheet.
        sheet_large_type: Whether the sheet is printed in large type.
        read_safety_note: Whether the safety note was read.
        shared_folder: Path of the folder through which several computers share the history; empty for none.
        reminders: Whether training days are called to mind, from the tray.
        reminded_on: The last local date on which that was done; None for never.
        knows_tray: Whether it was said that a closed window stays in the tray.
    """

    week_starts_on: WeekStart | None = None
    minimum_days: int = 2
    volume: int = 80
    sound_mode: SoundMode = SoundMode.EVERYTHING
    quiet_tones: bool = False
    voice: str = ""
    words_a_minute: int = CALM_WORDS_A_MINUTE
    heard: bool = False
    language: str = SYSTEM_LANGUAGE
    theme: str = "system"
    full_screen: bool = False
    reduced_motion: bool = False
    viewing_distance_m: float = USUAL_M
    paper: str = ""
    sheet_layout: str = "weekly"
    sheet_large_type: bool = False
    read_safety_note: bool = False
    shared_folder: str = ""
    reminders: bool = False
    reminded_on: date | None = None
    knows_tray: bool = False


def load_preferences(folder: Path) -> tuple[Preferences, tuple[Sentence, ...]]:
    """Return the settings, and one sentence for each value that had to fall back to its default."""
    path = folder / FILE_NAME
    try:
        values = msgspec.json.decode(path.read_bytes(), type=dict[str, msgspec.Raw])
    except FileNotFoundError:
        return Preferences(), ()
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        with contextlib.suppress(OSError):
            path.replace(path.with_name(BROKEN_NAME))
        return Preferences(), (
            _reported(said("The settings could not be read and start afresh: {cause}", cause=cause_of(error))),
        )
    good: dict[str, Any] = {}
    problems: list[Sentence] = []
    for name in Preferences.__struct_fields__:
        if name not in values:
            continue
        try:
            good[name] = _CHECKS[name](msgspec.json.decode(values[name]))
        except (ValueError, TypeError, msgspec.MsgspecError):
            problems.append(_reported(said("The setting {name} made no sense and is back at its default.", name=name)))
    return Preferences(**good), tuple(problems)


def save_preferences(folder: Path, preferences: Preferences) -> None:
    """Write the settings.

    Raises:
        DataFolderError: They cannot be written.
    """
    content = msgspec.json.format(msgspec.json.encode(preferences), indent=2) + b"\n"
    try:
        write_whole(folder / FILE_NAME, content)
    except OSError as error:
        message = said("The settings cannot be saved in {folder}: {cause}.", folder=folder, cause=cause_of(error))
        raise DataFolderError(message) from error


def _reported(sentence: Sentence) -> Sentence:
    _log.warning("%s", sentence)
    return sentence


def _week_start(value: object) -> WeekStart | None:
    return None if value is None else WeekStart(value)


def _date(value: object) -> date | None:
    if value is None:
        return None
    if not isinstance(value, str):
        raise TypeError(value)
    return date.fromisoformat(value)


def _whole(lowest: int, highest: int) -> Callable[[object], int]:
    def check(value: object) -> int:
        if type(value) is not int or not lowest <= value <= highest:
            raise ValueError(value)
        return value

    return check


def _number(lowest: float, highest: float) -> Callable[[object], float]:
    def check(value: object) -> float:
        if type(value) not in {int, float}:
            raise TypeError(value)
        number = float(cast("float", value))
        if not lowest <= number <= highest:
            raise ValueError(value)
        return number

    return check


def _one_of(choices: Collection[str]) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or value not in choices:
            raise ValueError(value)
        return value

    return check


def _text(longest: int) -> Callable[[object], str]:
    def check(value: object) -> str:
        if not isinstance(value, str) or len(value) > longest:
            raise ValueError(value)
        return value

    return check


def _yes_or_no(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(value)
    return value


_CHECKS: dict[str, Callable[[object], object]] = {
    "week_starts_on": _week_start,
    "minimum_days": _whole(1, DAYS_IN_WEEK),
    "volume": _whole(0, LOUDEST),
    "sound_mode": lambda value: SoundMode(value),
    "quiet_tones": _yes_or_no,
    "voice": _text(LONGEST_NAME),
    "words_a_minute": _whole(SLOWEST_WORDS_A_MINUTE, FASTEST_WORDS_A_MINUTE),
    "heard": _yes_or_no,
    "language": _one_of((SYSTEM_LANGUAGE, *LANGUAGES)),
    "theme": _one_of(THEMES),
    "full_screen": _yes_or_no,
    "reduced_motion": _yes_or_no,
    "viewing_distance_m": _number(NEAREST_M, FARTHEST_M),
    "paper": _one_of(PAPERS),
    "sheet_layout": _one_of(SHEET_LAYOUTS),
    "sheet_large_type": _yes_or_no,
    "read_safety_note": _yes_or_no,
    "shared_folder": _text(LONGEST_PATH),
    "reminders": _yes_or_no,
    "reminded_on": _date,
    "knows_tray": _yes_or_no,
}
