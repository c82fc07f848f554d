"""What became of the person's data, in words."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from glutecoach.core.sentence import Sentence
from glutecoach.storage.backups import Backup, BackupContent
from glutecoach.storage.recovery import Mended
from glutecoach.ui.sentences import path_text, told
from glutecoach.ui.texts import full_date_text, sentences_text, tr


def mended_text(mended: Mended) -> str:
    """Return what became of a damaged history."""
    if mended.aside is None:
        before = tr("The history was gone.")
    else:
        before = tr("The history was damaged; the damaged file is kept as {name}.").format(
            name=path_text(mended.aside.name)
        )
    if mended.backup is not None:
        after = tr("The backup of {day} was restored.").format(day=backup_text(mended.backup))
    else:
        after = tr("There was no backup to restore.")
    if mended.rescued:
        rescued = tr("%n session(s) could be read from the damaged file and were added.", "", mended.rescued)
        after = sentences_text((after, rescued))
    there = tr("The history holds %n session(s) now.", "", mended.sessions)
    return sentences_text((before, after, there))


def afloat_text(trouble: Sentence) -> str:
    """Return what it means that the data folder cannot be used now."""
    return tr("{reason} Until then, what you do is kept in memory, and saved as soon as that is possible.").format(
        reason=told(trouble)
    )


def backup_text(backup: Backup) -> str:
    """Return the name of a backup."""
    if backup.day is None:
        return backup.path.name
    day = full_date_text(backup.day)
    if backup.is_of_a_day:
        return day
    if backup.is_of_an_update:
        return tr("{day}, before an update of GluteCoach").format(day=day)
    return tr("{day}, before a backup was restored").format(day=day)


def content_text(content: BackupContent) -> str:
    """Return what is in a backup."""
    if content.first_day is None or content.last_day is None:
        return tr("No session is in it.")
    return tr("From {first} to {last}. Sessions: {sessions}. Training days: {training_days}. Breaks: {breaks}.").format(
        first=full_date_text(content.first_day),
        last=full_date_text(content.last_day),
        sessions=content.sessions,
        training_days=content.training_days,
        breaks=content.breaks,
    )


def difference_text(content: BackupContent, now: BackupContent) -> str:
    """Return how a backup compares with what is there now."""
    fewer = now.sessions - content.sessions
    if fewer > 0:
        return tr("That is %n session(s) fewer than now.", "", fewer)
    if fewer < 0:
        return tr("That is %n session(s) more than now.", "", -fewer)
    return tr("That is as many as now.")


def synced_text(at: datetime, taken: int) -> str:
    """Return what the last look at the shared folder led to."""
    time = QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)
    if not taken:
        return tr("Looked at {time}: nothing new from another computer.").format(time=time)
    return tr("Looked at {time}. Changes taken in from other computers: {changes}.").format(time=time, changes=taken)
