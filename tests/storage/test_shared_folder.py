import json
import os
import shutil
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from random import Random

import pytest
from msgspec.structs import replace

from glutecoach.core.errors import DamagedDatabaseError, SharedFolderError
from glutecoach.core.exercise import Felt
from glutecoach.core.history import Break, CheckIn, SessionRecord
from glutecoach.core.weeks import WeekRule
from glutecoach.storage.backups import make_backup, restore
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.exchange import export_history
from glutecoach.storage.history import History
from glutecoach.storage.recovery import mend_open
from glutecoach.storage.reports import as_json, stats_report
from glutecoach.storage.shared_folder import Synced, own_file, sync
from glutecoach.storage.shared_reading import LARGEST_FILE_BYTES, LONGEST_LINE_BYTES, MOST_FILES
from glutecoach.storage.store import open_store
from histories import FIRST_DAY, any_break, any_session

MakeRecord = Callable[..., SessionRecord]
MONDAY = date(2026, 3, 2)
HOLIDAY = Break(MONDAY, MONDAY, "Reise / Köln")
NOW_MS = 1_772_000_000_000
NOW = datetime(2026, 3, 20, 9, 30, 15, tzinfo=UTC)


class Computer:
    """A computer with its history and its copy of the shared folder."""

    def __init__(self, folder: Path, shared: Path) -> None:
        self.folder = folder
        self.shared = shared
        self.connection = open_database(folder)
        self.history = History(self.connection)
        self.now_ms = NOW_MS

    def sync(self) -> Synced:
        """Look at the folder, a second later than the last time."""
        self.now_ms += 1000
        return sync(self.connection, self.shared, self.now_ms)

    @property
    def everything(self) -> tuple[list[SessionRecord], list[Break]]:
        """All sessions and breaks."""
        return self.history.sessions(), self.history.breaks()


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    """Return a shared folder."""
    folder = tmp_path / "shared"
    folder.mkdir()
    return folder


@pytest.fixture
def two(tmp_path: Path, shared: Path) -> Iterator[tuple[Computer, Computer]]:
    """Return two computers with one shared folder."""
    one, other = Computer(tmp_path / "one", shared), Computer(tmp_path / "other", shared)
    with closing(one.connection), closing(other.connection):
        yield one, other


Two = tuple[Computer, Computer]


def test_what_one_does_the_other_knows(two: Two, make_record: MakeRecord) -> None:
    """Sessions and breaks go both ways, each through a file of its own."""
    one, other = two
    one.history.add_session(make_record(1))
    one.history.add_break(HOLIDAY)
    other.history.add_session(make_record(2, days_later=2))
    written = one.sync()
    both = other.sync()
    taken = one.sync()

    assert (written, both, taken) == (Synced(2, 0, ()), Synced(1, 2, ()), Synced(0, 1, ()))
    assert one.everything == other.everything == ([make_record(1), make_record(2, days_later=2)], [HOLIDAY])
    assert len(list(one.shared.iterdir())) == 2
    assert {path.stat().st_mode & 0o777 for path in one.shared.iterdir()} == {0o600}


def test_nothing_new_writes_nothing(two: Two, make_record: MakeRecord) -> None:
    """The file only grows by what changed."""
    one, _ = two
    one.history.add_session(make_record(1))
    one.sync()
    before = {path: path.read_bytes() for path in one.shared.iterdir()}

    assert one.sync() == Synced(0, 0, ())
    assert {path: path.read_bytes() for path in one.shared.iterdir()} == before


def test_a_file_is_only_appended_to(two: Two, make_record: MakeRecord) -> None:
    """A correction and a deletion are later facts; what stands there is never changed."""
    one, _ = two
    one.history.add_session(make_record(1))
    one.sync()
    path = next(one.shared.iterdir())
    contents = [path.read_bytes()]
    for change in (
        lambda: one.history.replace_session(make_record(1, check_ins=())),
        lambda: one.history.delete_session(make_record(1).session_id),
    ):
        change()
        one.sync()
        contents.append(path.read_bytes())

    assert contents[1].startswith(contents[0])
    assert contents[2].startswith(contents[1])
    assert len(contents[2]) > len(contents[1]) > len(contents[0])


def test_corrections_and_deletions_arrive(two: Two, make_record: MakeRecord) -> None:
    """Also of what the other computer did, and a break that was removed; what came back is back."""
    one, other = two
    for number in (1, 2):
        one.history.add_session(make_record(number))
    one.history.add_break(HOLIDAY)
    one.sync()
    other.sync()
    corrected = make_record(1, check_ins=(CheckIn("bridge", Felt.PAIN),))
    other.history.replace_session(corrected)
    other.history.delete_session(make_record(2).session_id)
    other.history.remove_break(HOLIDAY)
    other.sync()
    one.sync()
    then = one.everything
    one.history.add_session(make_record(2))
    one.history.add_break(HOLIDAY)
    one.sync()
    other.sync()

    assert then == ([corrected], [])
    assert other.everything == one.everything == ([corrected, make_record(2)], [HOLIDAY])


def test_of_two_corrections_the_later_one_holds_on_both(two: Two, make_record: MakeRecord) -> None:
    """Whoever looks first: both come to the same."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    other.sync()
    one.history.replace_session(make_record(1, check_ins=(CheckIn("bridge", Felt.MIXED),)))
    later = make_record(1, check_ins=(CheckIn("bridge", Felt.GLUTES),))
    other.history.replace_session(later)
    one.sync()
    other.now_ms += 60_000
    for computer in (other, one, other):
        computer.sync()

    assert one.everything == other.everything == ([later], [])


def test_a_clock_that_goes_wrong_cannot_undo_what_was_known(two: Two, make_record: MakeRecord) -> None:
    """A correction of something known is the later fact, even by a clock that is years slow."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    other.now_ms = 5
    other.sync()
    other.history.delete_session(make_record(1).session_id)
    other.sync()
    one.sync()

    assert one.everything == ([], [])


def test_a_change_that_was_not_shared_yet_is_the_later_one(
    two: Two, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What arrives meanwhile does not overwrite it, and it wins once it is written."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    other.sync()
    one.history.delete_session(make_record(1).session_id)
    one.now_ms += 10_000_000
    one.sync()
    mine = make_record(1, check_ins=())
    other.history.replace_session(mine)

    def refuse(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", refuse)
        problems = other.sync().problems
    then = other.everything
    other.sync()
    one.sync()

    assert "cannot be written to" in str(problems[0])
    assert then == ([mine], [])
    assert one.everything == other.everything == ([mine], [])


def test_a_session_that_runs_is_not_shared(two: Two, make_record: MakeRecord) -> None:
    """It is a fact once it is over."""
    one, _ = two
    from glutecoach.storage.journal import OpenSession, write_open_session

    write_open_session(one.connection, OpenSession(replace(make_record(1), ended_at=None), None, frozenset()))
    before = one.sync()
    one.connection.execute("UPDATE sessions SET is_open = 0")
    after = one.sync()

    assert (before.written, after.written) == (0, 1)


def test_a_folder_that_is_not_there_is_one_sentence(two: Two) -> None:
    """A drive that is not connected, for example."""
    one, _ = two
    shutil.rmtree(one.shared)

    with pytest.raises(SharedFolderError, match="is not there"):
        one.sync()


def test_a_folder_that_is_full_costs_no_change(
    two: Two, make_record: MakeRecord, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What could not be written is written later, once, and the half of a line is taken back."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    one.history.add_session(make_record(2))
    before = next(one.shared.iterdir()).read_bytes()

    def fail(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(os, "fsync", fail)
        problems = one.sync().problems
    then = next(one.shared.iterdir()).read_bytes()
    one.sync()
    other.sync()

    assert "No space left on device" in str(problems[0])
    assert then == before
    assert len(list(one.shared.iterdir())) == 2
    assert other.everything == one.everything


def test_a_copy_of_a_computer_is_another_one(two: Two, tmp_path: Path, make_record: MakeRecord) -> None:
    """Two computers that were set up from one data folder never write the same file."""
    one, _ = two
    one.history.add_session(make_record(1))
    one.sync()
    one.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copytree(one.folder, tmp_path / "copy")
    copy = Computer(tmp_path / "copy", one.shared)
    with closing(copy.connection):
        one.history.add_session(make_record(2, days_later=1))
        one.sync()
        copy.history.add_session(make_record(3, days_later=2))
        copy.sync()
        one.sync()

        assert own_file(one.connection, one.shared) != own_file(copy.connection, copy.shared)
        assert one.everything == copy.everything
        assert len(one.history.sessions()) == 3


def test_another_folder_gets_everything(two: Two, tmp_path: Path, make_record: MakeRecord) -> None:
    """Whoever chooses another folder shares all of the history there, deletions included."""
    one, other = two
    for number in (1, 2):
        one.history.add_session(make_record(number))
    one.history.add_break(HOLIDAY)
    one.sync()
    other.sync()
    one.history.delete_session(make_record(2).session_id)
    one.history.remove_break(HOLIDAY)
    one.sync()
    one.history.add_session(make_record(3, days_later=1))
    one.shared = other.shared = tmp_path / "new"
    one.shared.mkdir()
    one.sync()
    other.sync()

    assert one.everything == other.everything == ([make_record(1), make_record(3, days_later=1)], [])


def test_a_file_that_was_deleted_is_written_anew(two: Two, make_record: MakeRecord) -> None:
    """Somebody tidied the folder: nothing is missing after the next look."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    next(one.shared.iterdir()).unlink()
    one.sync()
    other.sync()

    assert other.everything == ([make_record(1)], [])


def test_a_line_that_has_not_arrived_as_a_whole_waits(two: Two, make_record: MakeRecord) -> None:
    """A file in the middle of being synced is read as far as it goes, and on from there."""
    one, other = two
    one.history.add_session(make_record(1))
    one.history.add_session(make_record(2))
    one.sync()
    path = next(one.shared.iterdir())
    content = path.read_bytes()
    path.write_bytes(content[: content.index(b"\n", 60) + 30])
    first = other.sync()
    path.write_bytes(content)
    second = other.sync()

    assert (first, second) == (Synced(0, 1, ()), Synced(0, 1, ()))
    assert other.everything == one.everything


def test_a_file_that_was_put_in_the_place_of_another_is_read_from_its_beginning(
    two: Two, make_record: MakeRecord
) -> None:
    """What was read before is recognised by its content, not by its length."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    other.sync()
    path = own_file(one.connection, one.shared)
    assert path is not None
    path.write_bytes(path.read_bytes().replace(b"000000000001", b"000000000007").replace(b'"stamp":1', b'"stamp":2'))
    other.sync()

    assert {record.session_id[-1] for record in other.history.sessions()} == {"1", "7"}


def broken(shared: Path, *lines: bytes) -> None:
    """Leave a file of another computer."""
    (shared / f"glutecoach-{'a' * 32}.jsonl").write_bytes(b"\n".join(lines) + b"\n")


def fact(number: int, stamp: int = 5, **more: object) -> bytes:
    """Return a good line about a session that was deleted, changed as it is told."""
    values = {
        "fact": "no session",
        "stamp": stamp,
        "computer": "a" * 32,
        "id": f"00000000-0000-4000-8000-{number:012d}",
    }
    return json.dumps(values | more).encode()


def test_bad_lines_cost_themselves_alone(two: Two, make_record: MakeRecord) -> None:
    """They are counted in one sentence, and every good one is taken in."""
    one, _ = two
    one.history.add_session(make_record(1))
    one.history.add_session(make_record(2))
    one.sync()
    broken(
        one.shared,
        b"no json",
        fact(1, stamp=NOW_MS * 2),
        fact(3, fact="mood"),
        fact(3, stamp=-1),
        fact(3, stamp=2**62 + 1),
        fact(3, computer="../.."),
        fact(3, id="x"),
        b'{"fact":"break","stamp":1,"computer":"%s","pause":{"first_day":"2026-01-02","last_day":"2026-01-01","reason":""}}'
        % (b"a" * 32),
        b"[" * 100_000,
        b'{"fact":"file","format":"glutecoach-shared","version":2}',
        b"",
        fact(2, stamp=NOW_MS * 2),
    )

    synced = one.sync()

    assert (synced.written, synced.taken) == (0, 2)
    assert list(map(str, synced.problems)) == [
        f"glutecoach-{'a' * 32}.jsonl in the shared folder: lines that cannot be read: 10."
    ]
    assert one.everything == ([], [])


def test_an_endless_line_is_passed_over(two: Two, make_record: MakeRecord) -> None:
    """It is neither taken into memory nor the end of the file."""
    one, _ = two
    one.history.add_session(make_record(1))
    one.sync()
    broken(one.shared, b"x" * (3 * LONGEST_LINE_BYTES), fact(1, stamp=NOW_MS * 2))
    synced = one.sync()

    assert synced.taken == 1
    assert "cannot be read: 4." in str(synced.problems[0])


def test_a_file_that_is_too_large_is_read_to_a_point(two: Two) -> None:
    """Nobody's history takes so much."""
    one, _ = two
    with (one.shared / f"glutecoach-{'b' * 32}.jsonl").open("wb") as file:
        line = b"x" * (LONGEST_LINE_BYTES - 1) + b"\n"
        for _ in range(LARGEST_FILE_BYTES // len(line) + 50):
            file.write(line)
    problems = one.sync().problems

    assert any("larger than 64 MB" in str(problem) for problem in problems)


def test_other_things_in_the_folder_are_left_alone(two: Two) -> None:
    """Files of other programs, and folders of such a name."""
    one, _ = two
    (one.shared / "letter.txt").write_text("precious")
    (one.shared / "glutecoach-folder.jsonl").mkdir()

    assert one.sync() == Synced(0, 0, ())
    assert (one.shared / "letter.txt").read_text() == "precious"


def test_more_files_than_anybody_has_computers_are_not_all_read(two: Two) -> None:
    """The person can wait for those that are, and is told."""
    one, _ = two
    for number in range(MOST_FILES + 5):
        (one.shared / f"glutecoach-{number:032x}.jsonl").write_bytes(fact(number, computer=f"{number:032x}") + b"\n")
    synced = one.sync()

    assert MOST_FILES - 1 <= synced.taken <= MOST_FILES
    assert list(map(str, synced.problems)) == [
        f"The shared folder holds 206 files; all after the first {MOST_FILES} were left out."
    ]


def test_a_file_that_cannot_be_read_is_named(two: Two, monkeypatch: pytest.MonkeyPatch) -> None:
    """The others are read all the same."""
    one, _ = two
    broken(one.shared, fact(1))

    def refuse(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", refuse)

    assert sorted(map(str, one.sync().problems)) == [
        f"{path.name} in the shared folder cannot be read: Input/output error." for path in sorted(one.shared.iterdir())
    ]


def test_whoever_is_busy_goes_on_later(two: Two, make_record: MakeRecord) -> None:
    """What was not read is read the next time."""
    one, other = two
    for number in range(100):
        one.history.add_session(make_record(number + 1, days_later=number))
    one.sync()
    first = sync(other.connection, other.shared, NOW_MS, lambda: bool(other.history.known_ids()))
    second = other.sync()

    assert 0 < first.taken < 100
    assert first.taken + second.taken == 100
    assert other.everything == one.everything


def test_whoever_has_to_stop_reads_no_file(two: Two, make_record: MakeRecord) -> None:
    """A session has just begun: its own changes are written, the rest is left for later."""
    one, other = two
    one.history.add_session(make_record(1))
    one.sync()
    first = sync(other.connection, other.shared, NOW_MS, lambda: True)

    assert first.taken == 0
    assert other.sync().taken == 1


def test_a_restored_backup_holds_on_every_computer(two: Two, make_record: MakeRecord) -> None:
    """Going back is a change like any other: the others go back, too."""
    one, other = two
    one.history.add_session(make_record(1))
    backup = make_backup(one.connection, one.folder, MONDAY)
    one.history.add_session(make_record(2, days_later=1))
    one.history.replace_session(make_record(1, check_ins=()))
    one.sync()
    other.sync()
    restore(one.connection, one.folder, backup.path, NOW)
    one.sync()
    other.sync()

    assert one.everything == other.everything == ([make_record(1)], [])


@pytest.mark.parametrize("was_shared_before", [False, True])
def test_a_history_that_was_mended_catches_up_with_what_is_shared(
    two: Two, make_record: MakeRecord, was_shared_before: bool
) -> None:
    """A backup is older than the shared folder: nothing that was deleted or corrected since comes back."""
    one, other = two
    if was_shared_before:
        one.sync()
    for number in (1, 2, 3):
        one.history.add_session(make_record(number, days_later=number))
    make_backup(one.connection, one.folder, MONDAY)
    one.sync()
    one.history.delete_session(make_record(1).session_id)
    corrected = make_record(2, days_later=2, check_ins=())
    one.history.replace_session(corrected)
    one.sync()
    other.sync()
    one.connection.execute("UPDATE sessions SET source = 'magic'")
    assert mend_open(one.connection, one.folder, NOW) is not None
    one.history.add_session(make_record(9, days_later=9))
    one.sync()
    other.sync()
    one.sync()

    assert one.everything == other.everything
    assert one.history.sessions() == [corrected, make_record(3, days_later=3), make_record(9, days_later=9)]


def test_a_computer_without_a_folder_has_no_file(two: Two, tmp_path: Path) -> None:
    """There is nothing to delete in a folder where it never wrote."""
    one, _ = two
    one.sync()

    assert own_file(one.connection, tmp_path) is None
    assert own_file(one.connection, one.shared) is not None


def test_an_id_that_no_version_writes_is_damage(two: Two, make_record: MakeRecord) -> None:
    """It cannot be shared, and is told as damage."""
    one, _ = two
    one.history.add_session(make_record(1, session_id="no uuid"))

    with pytest.raises(DamagedDatabaseError, match="cannot be read"):
        one.sync()


def a_day(computer: Computer, dice: Random, day: date) -> None:
    """Let a person do on a computer what people do."""
    for _ in range(dice.choice((0, 0, 0, 1, 1, 2))):
        computer.history.add_session(any_session(dice, day))
    known = computer.history.newest(12)
    if known and dice.random() < 0.15:
        chosen = dice.choice(known)
        computer.history.replace_session(replace(chosen, check_ins=(CheckIn("bridge", dice.choice(tuple(Felt))),)))
    if known and dice.random() < 0.06:
        computer.history.delete_session(dice.choice(known).session_id)
    if dice.random() < 0.05:
        computer.history.add_break(any_break(dice, day))
    breaks = computer.history.breaks()
    if breaks and dice.random() < 0.04:
        computer.history.remove_break(dice.choice(breaks))


def bring(dice: Random, source: Path, target: Path) -> None:
    """Sync some files of one copy of the folder to another one, now and then only a part of one."""
    for path in source.iterdir():
        there = target / path.name
        if dice.random() < 0.6 and path.stat().st_size > (there.stat().st_size if there.exists() else 0):
            content = path.read_bytes()
            there.write_bytes(content if dice.random() < 0.8 else content[: dice.randrange(len(content) + 1)])


def stats_of(folder: Path, assets: Path, day: date) -> str:
    """Return the statistics as the command line writes them."""
    with open_store(folder, assets) as store:
        standing = store.overview(WeekRule(), day)
        return as_json(stats_report(standing, store.readiness(standing)))


DAYS = int(os.environ.get("GLUTECOACH_SHARED_DAYS", "120"))
ROUNDS = int(os.environ.get("GLUTECOACH_SHARED_ROUNDS", "1"))


@pytest.mark.parametrize("round_number", range(ROUNDS))
def test_two_computers_in_any_order_come_to_the_same_statistics(
    tmp_path: Path, assets: Path, round_number: int, figure: Callable[[str], None]
) -> None:
    """Sessions, corrections, deletions and breaks of both, synced by halves and in any order: the same in the end."""
    dice = Random(round_number)
    computers = [Computer(tmp_path / name, tmp_path / f"{name} shared") for name in ("one", "other")]
    for computer in computers:
        computer.shared.mkdir()
    looks = 0
    for number in range(DAYS):
        for computer in computers:
            computer.now_ms = NOW_MS + number * 86_400_000 + dice.randrange(3_600_000)
            a_day(computer, dice, FIRST_DAY + timedelta(days=number))
            if dice.random() < 0.4:
                computer.sync()
                looks += 1
        one, other = dice.sample(computers, 2)
        bring(dice, one.shared, other.shared)
    for _ in range(2):
        for one, other in (computers, computers[::-1]):
            one.sync()
            for path in one.shared.iterdir():
                own = own_file(other.connection, other.shared)
                if path.name != (own.name if own else ""):
                    shutil.copy(path, other.shared)
    for computer in computers:
        computer.sync()
        export_history(computer.connection, computer.folder / "all.json", force=False)
        computer.connection.close()
    exports = [(computer.folder / "all.json").read_bytes() for computer in computers]
    last_day = FIRST_DAY + timedelta(days=DAYS)
    sessions = exports[0].count(b'"id"')
    statistics = [stats_of(computer.folder, assets, last_day) for computer in computers]

    assert statistics[0] == statistics[1]
    assert exports[0] == exports[1]
    assert sessions > DAYS / 2
    figure(
        f"shared folder, round {round_number + 1}: {DAYS} days of two computers, {looks} looks in random order,"
        f" {sessions} sessions: identical statistics, identical exports"
    )


def test_a_database_that_was_closed_meanwhile_goes_on_where_it_was(
    tmp_path: Path, shared: Path, make_record: MakeRecord
) -> None:
    """Who this computer is and what it read is kept over a restart."""
    for number in (1, 2):
        with closing(open_database(tmp_path / "one")) as connection:
            History(connection).add_session(make_record(number))
            assert sync(connection, shared, NOW_MS + number) == Synced(1, 0, ())

    assert len(list(shared.iterdir())) == 1
    with closing(sqlite3.connect(tmp_path / "one" / FILE_NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM facts").fetchone() == (2,)
