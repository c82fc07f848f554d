"""The errors that the environment or the user can cause.

GluteCoachError
├── AssetError          an exercise or programme file is broken
├── DataFolderError     the data folder cannot be used
│   └── AlreadyOpenError     another window has it open
├── DatabaseError       the database cannot be read or written
│   ├── DamagedDatabaseError what is in it cannot be right
│   ├── ForeignDatabaseError another program made it
│   └── NewerDatabaseError   it was written by a newer GluteCoach
├── BackupError         a backup cannot be made or used
├── ExchangeError       a history file cannot be read or written
├── SharedFolderError   the shared folder cannot be used
├── DisplayError        there is no screen to open a window on
└── SystemLibraryError  a library of the system is missing

Each message is one sentence that says what to do: `error.sentence` in any language, `str(error)` in English.
Anything else that is raised is a bug.
"""

from __future__ import annotations

from glutecoach.core.sentence import Sentence


class GluteCoachError(Exception):
    """The environment's fault: tell the user, lose nothing, go on.

    Args:
        sentence: What to tell.
    """

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(str(sentence))
        self.sentence = sentence


class AssetError(GluteCoachError):
    """An exercise or programme file is broken; the message names file, key and reason."""


class DataFolderError(GluteCoachError):
    """The data folder cannot be used."""


class AlreadyOpenError(DataFolderError):
    """Another window has the data folder open."""


class DatabaseError(GluteCoachError):
    """The database cannot be read or written."""


class DamagedDatabaseError(DatabaseError):
    """What is in the database cannot be right: it has to be mended from a backup."""


class ForeignDatabaseError(DatabaseError):
    """Another program made the database."""


class NewerDatabaseError(DatabaseError):
    """The database was written by a newer GluteCoach."""


class BackupError(GluteCoachError):
    """A backup cannot be made or used."""


class ExchangeError(GluteCoachError):
    """A history file cannot be read or written."""


class SharedFolderError(GluteCoachError):
    """The shared folder cannot be used."""


class DisplayError(GluteCoachError):
    """There is no screen to open a window on."""


class SystemLibraryError(GluteCoachError):
    """A library of the system is missing; the message says what to type."""
