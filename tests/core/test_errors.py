from __future__ import annotations

import pytest

from glutecoach.core.errors import (
    AssetError,
    DatabaseError,
    DataFolderError,
    DisplayError,
    ExchangeError,
    GluteCoachError,
    NewerDatabaseError,
    SystemLibraryError,
)
from glutecoach.core.sentence import said


@pytest.mark.parametrize(
    "error",
    [
        AssetError,
        DatabaseError,
        DataFolderError,
        DisplayError,
        ExchangeError,
        NewerDatabaseError,
        SystemLibraryError,
    ],
)
def test_every_fault_of_the_environment_is_told_in_one_sentence(error: type[GluteCoachError]) -> None:
    """Whatever the environment does, one handler can tell it, in the words it was raised with."""
    with pytest.raises(GluteCoachError, match=r"^Choose another folder\.$"):
        raise error(said("Choose another {kind}.", kind="folder"))


def test_newer_database_is_a_database_that_cannot_be_used() -> None:
    """Whoever handles a broken database also handles one from a newer version."""
    assert issubclass(NewerDatabaseError, DatabaseError)
