"""What several commands need: the folder that was named, what is kept in it, and the rule of its weeks."""

from __future__ import annotations

import argparse
import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutecoach.desktop.paths import assets_folder, data_folder

if TYPE_CHECKING:
    from glutecoach.core.weeks import WeekRule
    from glutecoach.storage.store import Store

    Commands = argparse._SubParsersAction[Any]  # pyright: ignore[reportPrivateUsage] # noqa: SLF001

DONE = 0


def folder_of(options: argparse.Namespace) -> Path:
    """Return the data folder."""
    return data_folder(getattr(options, "data_dir", None), dict(os.environ))


def store_of(options: argparse.Namespace) -> Store:
    """Open what is kept in the data folder.

    Raises:
        GluteCoachError: It cannot be opened.
    """
    from glutecoach.storage.store import open_store

    return open_store(folder_of(options), assets_folder())


def now() -> datetime:
    """Return the time on the wall with its offset."""
    return datetime.now().astimezone()


def rule_of(store: Store) -> WeekRule:
    """Return what makes a week here."""
    from glutecoach.core.weeks import WeekRule
    from glutecoach.desktop.locale import week_start_of_locale
    from glutecoach.storage.preferences import load_preferences

    preferences, _ = load_preferences(store.folder)
    return WeekRule(preferences.week_starts_on or week_start_of_locale(), preferences.minimum_days)
