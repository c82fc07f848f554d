"""The commands for the history as a whole: its backups, and the folder that several computers share."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutecoach.core.errors import BackupError, GluteCoachError, SharedFolderError
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.paths import data_folder

if TYPE_CHECKING:
    import sqlite3

    from glutecoach.storage.backups import BackupContent

    Actions = argparse._SubParsersAction[Any]  # pyright: ignore[reportPrivateUsage] # noqa: SLF001

DONE = 0


def add_commands(actions: Actions, shared: argparse.ArgumentParser) -> None:
    """Add the commands to those of the history."""
    backups = actions.add_parser("backups", parents=[shared], help="list the backups and what is in them")
    backups.add_argument("--json", action="store_true", help="write them as JSON")
    backups.set_defaults(command=_backups)
    restore = actions.add_parser("restore", parents=[shared], help="put a backup in the place of the history")
    restore.add_argument("file", type=Path, metavar="BACKUP", help="its name in the list, or a file elsewhere")
    restore.set_defaults(command=_restore)
    sync = actions.add_parser("sync", parents=[shared], help="share the history with other computers through a folder")
    sync.add_argument("--folder", type=Path, metavar="DIR", help="the shared folder, if not the one of the settings")
    sync.set_defaults(command=_sync)


def _folder(options: argparse.Namespace) -> Path:
    return data_folder(getattr(options, "data_dir", None), dict(os.environ))


def _backups(options: argparse.Namespace) -> int:
    from glutecoach.storage.reports import as_json

    entries = list(_entries(_folder(options)))
    if options.json:
        print(as_json({"backups": entries}))
    for entry in entries if not options.json else []:
        print(f"{entry['name']}  {entry['content']}")
    return DONE


def _entries(folder: Path) -> Iterator[dict[str, object]]:
    from glutecoach.storage.backups import list_backups, look_into

    for backup in list_backups(folder):
        entry: dict[str, object] = {"name": backup.path.name, "path": str(backup.path)}
        try:
            content = look_into(backup.path)
        except GluteCoachError as error:
            yield {**entry, "is_good": False, "content": str(error)}
            continue
        yield {
            **entry,
            "is_good": True,
            "sessions": content.sessions,
            "first_day": content.first_day,
            "last_day": content.last_day,
            "breaks": content.breaks,
            "content": _line(content),
        }


def _line(content: BackupContent) -> str:
    return f"{content.sessions} sessions, {content.first_day or '-'} to {content.last_day or '-'}"


def _restore(options: argparse.Namespace) -> int:
    from glutecoach.desktop.single_instance import only_instance
    from glutecoach.storage.backups import restore
    from glutecoach.storage.copies import BACKUPS
    from glutecoach.storage.files import make_folder

    folder: Path = _folder(options)
    path: Path = options.file
    if not path.exists():
        path = folder / BACKUPS / path.name
    if not path.is_file():
        message = f"There is no backup {options.file}. See them with: glutecoach history backups"
        raise BackupError(verbatim(message))
    make_folder(folder)
    with only_instance(folder), closing(_opened(folder)) as connection:
        before = restore(connection, folder, path, datetime.now().astimezone())
    print(f"Restored. What was there before is kept as {before.name}.")
    return DONE


def _opened(folder: Path) -> sqlite3.Connection:
    """Open the history; a damaged one is mended first, as the window does it."""
    from glutecoach.core.errors import DamagedDatabaseError
    from glutecoach.storage.database import open_database
    from glutecoach.storage.recovery import mend_closed

    try:
        return open_database(folder)
    except DamagedDatabaseError:
        mend_closed(folder, datetime.now().astimezone())
        return open_database(folder)


def _sync(options: argparse.Namespace) -> int:
    from glutecoach.storage.database import open_database
    from glutecoach.storage.preferences import load_preferences
    from glutecoach.storage.shared_folder import sync

    folder = _folder(options)
    preferences, _ = load_preferences(folder)
    chosen: Path | None = options.folder or (Path(preferences.shared_folder) if preferences.shared_folder else None)
    if chosen is None:
        message = "No folder is shared. Choose one in the settings, or name it with --folder DIR."
        raise SharedFolderError(verbatim(message))
    now_ms = round(datetime.now().astimezone().timestamp() * 1000)
    with closing(open_database(folder)) as connection:
        synced = sync(connection, chosen.expanduser().absolute(), now_ms)
    print(" ".join((f"{synced.written} changes written, {synced.taken} taken in.", *map(str, synced.problems))))
    return DONE
