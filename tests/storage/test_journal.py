import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from glutecoach.core.errors import DatabaseError
from glutecoach.core.events import RepFinished
from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import CheckIn, SessionRecord, Source
from glutecoach.core.plan import Workout
from glutecoach.core.timeline import Place, timeline
from glutecoach.storage.database import FILE_NAME, bring_up_to_date, open_database
from glutecoach.storage.history import History
from glutecoach.storage.journal import Journal

START = datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
SESSION = "00000000-0000-4000-8000-000000000001"


def rep(number: int, *, of: int = 4, side: Side = Side.LEFT, exercise: str = "scorpion") -> RepFinished:
    """Return the report of a finished rep."""
    following = Place(exercise, side, 1, number + 1)
    return RepFinished(float(number), Place(exercise, side, 1, number), number, number == of, following)


@pytest.fixture
def journal(connection: sqlite3.Connection, workout: Workout) -> Journal:
    """Return a journal in which a session has begun."""
    journal = Journal(connection)
    journal.begin(SESSION, START, workout, Source.TIMER, timeline(workout)[0].place)
    return journal


def done(journal: Journal, exercise: str, reps: int, side: Side) -> None:
    """Do all reps of a set."""
    for number in range(1, reps + 1):
        event = rep(number, of=reps, side=side, exercise=exercise)
        journal.record_rep(SESSION, event, START + timedelta(seconds=number))


def kept(connection: sqlite3.Connection) -> SessionRecord:
    """Return the session as it is on disk."""
    record = History(connection).session(SESSION)
    assert record is not None
    return record


def test_a_rep_is_on_disk_when_the_call_returns(journal: Journal, folder: Path) -> None:
    """A second connection, as after a crash, sees the finished rep and the place to go on."""
    journal.record_rep(SESSION, rep(1), START)
    with closing(open_database(folder)) as after_crash:
        cut_off = Journal(after_crash).open_session()

    assert cut_off is not None
    assert cut_off.finished_reps == {Place("scorpion", Side.LEFT, 1, 1)}
    assert cut_off.place == Place("scorpion", Side.LEFT, 1, 2)
    assert [(item.reps, item.finished) for item in cut_off.record.performed] == [(1, False)]


def test_a_session_is_open_from_its_beginning(journal: Journal) -> None:
    """Even before the first rep a session can be continued, at its first rep."""
    cut_off = journal.open_session()

    assert cut_off is not None
    assert cut_off.place == Place("scorpion", Side.LEFT, 1, 1)
    assert cut_off.record.ended_at is None


def test_nothing_is_open_without_a_session(connection: sqlite3.Connection) -> None:
    """An empty history offers nothing to continue."""
    assert Journal(connection).open_session() is None


def test_a_rep_done_twice_is_one_rep(journal: Journal, connection: sqlite3.Connection) -> None:
    """Stepping back and doing a rep again adds nothing."""
    journal.record_rep(SESSION, rep(1), START)
    journal.record_rep(SESSION, rep(2), START)
    journal.record_rep(SESSION, rep(1), START)

    assert kept(connection).performed[0].reps == 2
    cut_off = journal.open_session()
    assert cut_off is not None
    assert len(cut_off.finished_reps) == 2


def test_a_session_counts_once_every_exercise_has_a_finished_set(
    journal: Journal, connection: sqlite3.Connection
) -> None:
    """One finished set of each exercise makes the day a training day, even while the session runs."""
    done(journal, "scorpion", 4, Side.LEFT)
    before = History(connection).days(START.date(), START.date())
    done(journal, "bridge", 8, Side.BOTH)
    after = History(connection).days(START.date(), START.date())

    assert before == []
    assert [(tally.counting, tally.partial) for tally in after] == [(1, 0)]
    assert kept(connection).counts


def test_a_trial_never_counts(connection: sqlite3.Connection, workout: Workout) -> None:
    """A trial is journalled like any session and stays out of the days."""
    journal = Journal(connection)
    journal.begin(SESSION, START, workout, Source.TRIAL, timeline(workout)[0].place)
    done(journal, "scorpion", 4, Side.LEFT)
    done(journal, "bridge", 8, Side.BOTH)
    journal.end(SESSION, START)

    assert History(connection).days(START.date(), START.date()) == []
    assert kept(connection).performed[-1].finished


def test_stepping_moves_the_place(journal: Journal) -> None:
    """After a step forward the session is continued there; after the last rep there is no place."""
    journal.move_to(SESSION, Place("bridge", Side.BOTH, 1, 5))
    moved = journal.open_session()
    journal.move_to(SESSION, None)
    over = journal.open_session()

    assert moved is not None
    assert moved.place == Place("bridge", Side.BOTH, 1, 5)
    assert over is not None
    assert over.place is None


def test_a_second_answer_replaces_the_first(journal: Journal, connection: sqlite3.Connection) -> None:
    """Where an exercise was felt can be corrected."""
    journal.check_in(SESSION, CheckIn("scorpion", Felt.NOT_SURE))
    journal.check_in(SESSION, CheckIn("bridge", Felt.HAMSTRINGS))
    journal.check_in(SESSION, CheckIn("scorpion", Felt.GLUTES))

    assert kept(connection).check_ins == (CheckIn("scorpion", Felt.GLUTES), CheckIn("bridge", Felt.HAMSTRINGS))


def test_an_ended_session_is_not_offered_again(journal: Journal, connection: sqlite3.Connection) -> None:
    """After its end a session is history."""
    done(journal, "scorpion", 4, Side.LEFT)
    journal.end(SESSION, START + timedelta(minutes=3))

    assert journal.open_session() is None
    assert kept(connection).ended_at == START + timedelta(minutes=3)
    assert [(day.counting, day.partial) for day in History(connection).days(START.date(), START.date())] == [(0, 1)]


def test_a_discarded_session_leaves_no_trace(journal: Journal, connection: sqlite3.Connection) -> None:
    """Throwing a session away removes it with all that belongs to it."""
    journal.record_rep(SESSION, rep(1), START)
    journal.discard(SESSION)

    assert History(connection).sessions() == []
    assert connection.execute("SELECT count(*) FROM finished_reps").fetchone() == (0,)


@pytest.mark.parametrize(("reps", "remains"), [(0, False), (2, True)])
def test_a_cut_off_session_ends_at_its_last_rep(
    journal: Journal, connection: sqlite3.Connection, reps: int, remains: bool
) -> None:
    """Ending it later keeps the time of its last rep; without a rep nothing is kept."""
    for number in range(1, reps + 1):
        journal.record_rep(SESSION, rep(number), START + timedelta(seconds=6 * number))
    journal.close_open(SESSION)
    sessions = History(connection).sessions()

    assert journal.open_session() is None
    assert [session.ended_at for session in sessions] == ([START + timedelta(seconds=12)] if remains else [])


def test_what_could_not_be_saved_is_saved_later(journal: Journal, connection: sqlite3.Connection) -> None:
    """On a full disk each rep is kept in memory, and all of them are written once there is room."""
    connection.execute("PRAGMA query_only = ON")
    for number in (1, 2):
        with pytest.raises(DatabaseError, match="cannot be saved"):
            journal.record_rep(SESSION, rep(number), START)
    connection.execute("PRAGMA query_only = OFF")
    journal.record_rep(SESSION, rep(3), START)

    cut_off = journal.open_session()
    assert cut_off is not None
    assert len(cut_off.finished_reps) == 3


def test_whoever_watches_learns_that_something_waits(journal: Journal, connection: sqlite3.Connection) -> None:
    """It can be saved without waiting for the next rep; when nothing waits, saving does nothing."""
    told: list[bool] = []
    journal.watch(lambda: told.append(journal.has_unsaved))
    journal.save()
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseError):
        journal.record_rep(SESSION, rep(1), START)
    connection.execute("PRAGMA query_only = OFF")
    journal.save()
    cut_off = journal.open_session()

    assert told == [True]
    assert not journal.has_unsaved
    assert cut_off is not None
    assert len(cut_off.finished_reps) == 1


def test_a_session_can_be_written_once_more(journal: Journal, connection: sqlite3.Connection, tmp_path: Path) -> None:
    """Into a database that knows nothing of it, with what was done and taken back before it was cut off and since."""
    journal.record_rep(SESSION, rep(1), START)
    cut_off = journal.open_session()
    assert cut_off is not None
    later = Journal(connection)
    later.go_on(cut_off)
    later.record_rep(SESSION, rep(2), START + timedelta(seconds=9))
    later.record_rep(SESSION, rep(3), START + timedelta(seconds=18))
    later.take_back(SESSION, [rep(3).place])
    with closing(open_database(tmp_path / "other")) as other:
        later.rewrite(other)

        assert Journal(other).open_session() == later.open_session()


def test_what_could_not_be_written_once_more_is_tried_again(journal: Journal, connection: sqlite3.Connection) -> None:
    """All of the session, and not only what was waiting before."""
    journal.record_rep(SESSION, rep(1), START)
    History(connection).delete_session(SESSION)
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseError, match="cannot be saved"):
        journal.rewrite(connection)
    was_unsaved = journal.has_unsaved
    connection.execute("PRAGMA query_only = OFF")
    journal.record_rep(SESSION, rep(2), START)
    cut_off = journal.open_session()

    assert was_unsaved
    assert not journal.has_unsaved
    assert cut_off is not None
    assert cut_off.finished_reps == {rep(1).place, rep(2).place}


def test_what_waits_of_the_session_before_is_written_first(
    journal: Journal, connection: sqlite3.Connection, workout: Workout
) -> None:
    """Also where the session that runs is written once more."""
    later = "00000000-0000-4000-8000-000000000002"
    connection.execute("PRAGMA query_only = ON")
    with pytest.raises(DatabaseError, match="cannot be saved"):
        journal.end(SESSION, START)
    with pytest.raises(DatabaseError, match="cannot be saved"):
        journal.begin(later, START, workout, Source.TIMER, timeline(workout)[0].place)
    connection.execute("PRAGMA query_only = OFF")
    journal.rewrite(connection)
    cut_off = journal.open_session()

    assert kept(connection).ended_at == START
    assert cut_off is not None
    assert cut_off.record.session_id == later


@pytest.mark.parametrize("cut_off", [False, True])
def test_a_clock_set_back_does_not_end_a_session_before_its_start(
    journal: Journal, connection: sqlite3.Connection, cut_off: bool
) -> None:
    """It ends when it started, because a file that says otherwise would be refused on another computer."""
    earlier = START - timedelta(hours=1)
    journal.record_rep(SESSION, rep(1), earlier)
    if cut_off:
        journal.close_open(SESSION)
    else:
        journal.end(SESSION, earlier)

    assert kept(connection).ended_at == START


def test_what_contradicts_the_database_does_not_hold_up_the_rest(
    journal: Journal, connection: sqlite3.Connection, workout: Workout
) -> None:
    """A rep of a session that another copy threw away is given up; the next session is written."""
    connection.execute("DELETE FROM sessions")
    with pytest.raises(DatabaseError, match="FOREIGN KEY"):
        journal.record_rep(SESSION, rep(1), START)
    journal.end(SESSION, START)
    later = SESSION.replace("1", "2")
    journal.begin(later, START, workout, Source.TIMER, timeline(workout)[0].place)

    assert [record.session_id for record in History(connection).sessions()] == [later]


def test_writes_that_wait_keep_their_order_when_one_is_given_up(
    journal: Journal, connection: sqlite3.Connection, workout: Workout
) -> None:
    """Only the one that is refused goes; what came before and after it is written."""
    connection.execute("PRAGMA query_only = ON")
    for write in (
        lambda: journal.record_rep(SESSION, rep(1), START),
        lambda: journal.begin(SESSION, START, workout, Source.TIMER, timeline(workout)[0].place),
        lambda: journal.record_rep(SESSION, rep(2), START),
    ):
        with pytest.raises(DatabaseError, match="readonly"):
            write()
    connection.execute("PRAGMA query_only = OFF")
    with pytest.raises(DatabaseError, match="UNIQUE"):
        journal.record_rep(SESSION, rep(3), START)
    journal.move_to(SESSION, None)

    assert [done.reps for done in kept(connection).performed] == [3]


MakeRecord = Callable[..., SessionRecord]


def test_the_latest_open_session_is_offered(journal: Journal, workout: Workout) -> None:
    """Of two sessions that were cut off the later one is continued first."""
    later = SESSION.replace("1", "2")
    journal.begin(later, START + timedelta(days=1), workout, Source.TIMER, timeline(workout)[0].place)
    cut_off = journal.open_session()

    assert cut_off is not None
    assert cut_off.record.session_id == later


class Disk:
    """Takes what is to be synced when it is told to."""

    def __init__(self) -> None:
        self._asked: list[Callable[[], None]] = []

    def run(self, work: Callable[[Callable[[], bool]], str], on_done: Callable[[str], None]) -> None:
        """Note what is to be done."""
        self._asked.append(lambda: on_done(work(lambda: False)))

    def catch_up(self) -> int:
        """Do it, and what is asked for because of it; return how much there was to do."""
        count = 0
        while self._asked:
            self._asked.pop(0)()
            count += 1
        return count


def test_nobody_waits_for_the_disk_in_the_middle_of_a_session(journal: Journal, folder: Path) -> None:
    """A rep is there for everybody at once; what comes while the disk is at work is taken in one go afterwards."""
    disk = Disk()
    journal.sync_by(disk.run)
    for number in (1, 2, 3):
        journal.record_rep(SESSION, rep(number), START)
    with closing(open_database(folder)) as another:
        seen = Journal(another).open_session()

    assert seen is not None
    assert len(seen.finished_reps) == 3
    assert disk.catch_up() == 2
    assert not journal.has_unsaved


def test_a_disk_that_fails_is_told_and_waited_for_from_then_on(journal: Journal, folder: Path) -> None:
    """What it did not take counts as unsaved until a commit that waits has reached it."""
    disk, told = Disk(), list[bool]()
    journal.sync_by(disk.run)
    journal.watch(lambda: told.append(True))
    journal.record_rep(SESSION, rep(1), START)
    log = folder / f"{FILE_NAME}-wal"
    log.rename(folder / "away")
    disk.catch_up()
    was_unsaved = journal.has_unsaved
    (folder / "away").rename(log)
    journal.save()
    journal.record_rep(SESSION, rep(2), START)

    assert (told, was_unsaved, journal.has_unsaved) == ([True], True, False)
    assert disk.catch_up() == 0


def test_a_log_that_the_disk_did_not_take_is_moved_into_the_history(
    journal: Journal, connection: sqlite3.Connection, folder: Path
) -> None:
    """What is said to be saved again is found there without the log; as long as somebody else reads, it is not said."""
    disk = Disk()
    journal.sync_by(disk.run)
    journal.record_rep(SESSION, rep(1), START)
    log = folder / f"{FILE_NAME}-wal"
    log.rename(folder / "away")
    disk.catch_up()
    (folder / "away").rename(log)
    connection.execute("PRAGMA busy_timeout = 0")
    with closing(open_database(folder)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT count(*) FROM sessions").fetchone()
        journal.move_to(SESSION, None)
        with pytest.raises(DatabaseError, match="cannot be saved"):
            journal.save()
        was_unsaved = journal.has_unsaved
        reader.execute("COMMIT")
    journal.save()

    assert was_unsaved
    assert not journal.has_unsaved
    assert log.stat().st_size == 0


def test_a_session_that_was_left_to_the_history_is_not_written_again(
    journal: Journal, connection: sqlite3.Connection
) -> None:
    """Deleted after its backup was made, it does not come back when the history is mended."""
    journal.record_rep(SESSION, rep(1), START)
    journal.settle()
    journal.rewrite(connection)
    running = History(connection).known_ids(), journal.open_session() is not None
    journal.end(SESSION, START)
    journal.settle()
    History(connection).delete_session(SESSION)
    journal.rewrite(connection)

    assert running == ({SESSION}, True)
    assert History(connection).known_ids() == set()


def test_who_waits_for_the_disk_may_change(journal: Journal) -> None:
    """One that went in the middle of it, with its window, holds up nobody after it."""
    gone, disk = Disk(), Disk()
    journal.sync_by(gone.run)
    journal.record_rep(SESSION, rep(1), START)
    journal.sync_by(disk.run)
    journal.record_rep(SESSION, rep(2), START)

    assert disk.catch_up() == 1


def test_in_memory_there_is_no_disk_to_wait_for(workout: Workout) -> None:
    """Nothing is synced there."""
    disk = Disk()
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        bring_up_to_date(connection)
        journal = Journal(connection)
        journal.sync_by(disk.run)
        journal.begin(SESSION, START, workout, Source.TIMER, timeline(workout)[0].place)
        journal.record_rep(SESSION, rep(1), START)

    assert disk.catch_up() == 0
