"""The commands for the history: files, figures, backups, and the folder that several computers share."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from glutecoach.command_data import DONE, folder_of, now, rule_of, store_of
from glutecoach.core.errors import BackupError, GluteCoachError, SharedFolderError
from glutecoach.core.sentence import verbatim
from glutecoach.option_types import day

if TYPE_CHECKING:
    import sqlite3

    from glutecoach.command_data import Commands
    from glutecoach.storage.backups import BackupContent


def add_history(commands: Commands, shared: argparse.ArgumentParser) -> None:
    """Add the commands."""
    history = commands.add_parser("history", help="export, import, share, restore and sum up what was done")
    actions = history.add_subparsers(metavar="ACTION", required=True)
    export = actions.add_parser("export", parents=[shared], help="write the history to a file")
    export.add_argument("--output", type=Path, required=True, metavar="FILE.json|FILE.csv")
    export.add_argument("--force", action="store_true", help="replace the file if it is there")
    export.set_defaults(command=_export)
    take = actions.add_parser("import", parents=[shared], help="add the sessions of an exported file")
    take.add_argument("file", type=Path, metavar="FILE.json")
    take.set_defaults(command=_import)
    stats = actions.add_parser("stats", parents=[shared], help="weeks, streak and readiness")
    stats.add_argument("--json", action="store_true", help="write them as JSON")
    stats.add_argument("--as-of", type=day, default=None, metavar="DATE", help="as they stood on a day")
    stats.set_defaults(command=_stats)
    backups = actions.add_parser("backups", parents=[shared], help="list the backups and what is in them")
    backups.add_argument("--json", action="store_true", help="write them as JSON")
    backups.set_defaults(command=_backups)
    restore = actions.add_parser("restore", parents=[shared], help="put a backup in the place of the history")
    restore.add_argument("file", type=Path, metavar="BACKUP", help="its name in the list, or a file elsewhere")
    restore.set_defaults(command=_restore)
    sync = actions.add_parser("sync", parents=[shared], help="share the history with other computers through a folder")
    sync.add_argument("--folder", type=Path, metavar="DIR", help="the shared folder, if not the one of the settings")
    sync.set_defaults(command=_sync)


def _export(options: argparse.Namespace) -> int:
    from glutecoach.storage.database import open_database
    from glutecoach.storage.exchange import export_history

    with closing(open_database(folder_of(options))) as connection:
        export_history(connection, options.output, force=options.force)
    return DONE


def _import(options: argparse.Namespace) -> int:
    from glutecoach.storage.database import open_database
    from glutecoach.storage.exchange import import_history

    with closing(open_database(folder_of(options))) as connection:
        result = import_history(connection, options.file)
    print(f"{result.added} sessions added, {result.known} were there already.")
    return DONE


def _stats(options: argparse.Namespace) -> int:
    from glutecoach.storage.reports import as_json, stats_lines, stats_report

    with store_of(options) as store:
        standing = store.overview(rule_of(store), options.as_of or now().date())
        ready = store.readiness(standing)
    print(as_json(stats_report(standing, ready)) if options.json else "\n".join(stats_lines(standing, ready)))
    return DONE


def _backups(options: argparse.Namespace) -> int:
    from glutecoach.storage.reports import as_json

    entries = list(_entries(folder_of(options)))
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

    folder: Path = folder_of(options)
    path: Path = options.file
    if not path.exists():
        path = folder / BACKUPS / path.name
    if not path.is_file():
        message = f"There is no backup {options.file}. See them with: glutecoach history backups"
        raise BackupError(verbatim(message))
    make_folder(folder)
    with only_instance(folder), closing(_opened(folder)) as connection:
        before = restore(connection, folder, path, now())
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
        mend_closed(folder, now())
        return open_database(folder)


def _sync(options: argparse.Namespace) -> int:
    from glutecoach.storage.database import open_database
    from glutecoach.storage.preferences import load_preferences
    from glutecoach.storage.shared_folder import sync

    folder = folder_of(options)
    preferences, _ = load_preferences(folder)
    chosen: Path | None = options.folder or (Path(preferences.shared_folder) if preferences.shared_folder else None)
    if chosen is None:
        message = "No folder is shared. Choose one in the settings, or name it with --folder DIR."
        raise SharedFolderError(verbatim(message))
    now_ms = round(now().timestamp() * 1000)
    with closing(open_database(folder)) as connection:
        synced = sync(connection, chosen.expanduser().absolute(), now_ms)
    print(" ".join((f"{synced.written} changes written, {synced.taken} taken in.", *map(str, synced.problems))))
    return DONE
