"""The history in words."""

from __future__ import annotations

from glutecoach.core.history import Break, SessionRecord, Source
from glutecoach.ui.texts import full_date_text, tr


def session_text(record: SessionRecord) -> str:
    """Return a session as one line: its date, whether it counts, and how it was done."""
    return tr("{date} · {standing}").format(date=full_date_text(record.day), standing=standing_text(record))


def standing_text(record: SessionRecord) -> str:
    """Return whether a session counts, and how it was done."""
    return tr("{standing} · {how}").format(how=_source_text(record.source), standing=_standing_text(record))


def break_text(pause: Break) -> str:
    """Return a break as one line."""
    return tr("{first} to {last}: {reason}").format(
        first=full_date_text(pause.first_day), last=full_date_text(pause.last_day), reason=pause.reason
    )


def reasons() -> tuple[str, ...]:
    """Return the usual reasons of a break."""
    return tr("Holiday"), tr("Illness"), tr("Injury"), tr("Something else")


def _source_text(source: Source) -> str:
    return {
        Source.TIMER: tr("with the timer"),
        Source.PAPER: tr("from paper"),
        Source.IMPORT: tr("imported"),
        Source.TRIAL: tr("a trial"),
    }[source]


def _standing_text(record: SessionRecord) -> str:
    if record.counts:
        return tr("✓ counts")
    return tr("not counted") if record.source is Source.TRIAL else tr("◐ partial, not counted")
