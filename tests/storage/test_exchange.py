import csv
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from glutecoach.core.errors import ExchangeError
from glutecoach.core.exercise import Felt, Side
from glutecoach.core.history import Break, CheckIn, PerformedSet, SessionRecord, Source
from glutecoach.core.plan import PlannedSet
from glutecoach.storage.database import open_database
from glutecoach.storage.exchange import ImportResult, export_history, import_history
from glutecoach.storage.history import History

MakeRecord = Callable[..., SessionRecord]
Change = Callable[[dict[str, Any]], object]

ids = st.from_regex(r"\A[a-z0-9][a-z0-9._-]{0,20}\Z")
sides = st.sampled_from(list(Side))
moments = st.datetimes(
    min_value=datetime(1971, 1, 1),  # noqa: DTZ001 - the zone comes beside it
    max_value=datetime(2199, 1, 1),  # noqa: DTZ001
    timezones=st.integers(-840, 840).map(lambda minutes: timezone(timedelta(minutes=minutes))),
)


def break_of(first_day: date, days: int, reason: str) -> Break:
    """Return a break that goes on for some days after the first."""
    return Break(first_day, first_day + timedelta(days=days), reason)


def breaks() -> st.SearchStrategy[Break]:
    """Return any break that a file may hold, often on the same days as another."""
    reasons = st.text(st.characters(exclude_categories=("C", "Z")), max_size=20)
    return st.builds(break_of, st.dates(date(2026, 1, 1), date(2026, 1, 3)), st.integers(0, 300), reasons)


def lasting(record: SessionRecord, length: timedelta | None) -> SessionRecord:
    """Return a session with its end."""
    return record if length is None else replace(record, ended_at=record.started_at + length)


def records() -> st.SearchStrategy[SessionRecord]:
    """Return any session that a file may hold."""
    planned = st.builds(PlannedSet, ids, sides, st.integers(1, 9), st.integers(1, 30))
    performed = st.builds(PerformedSet, ids, sides, st.integers(1, 9), st.integers(1, 30), st.booleans())
    answers = st.builds(CheckIn, ids, st.sampled_from(list(Felt)))
    cut_off = st.builds(
        SessionRecord,
        session_id=st.uuids().map(str),
        started_at=moments,
        ended_at=st.none(),
        workout_id=ids,
        planned=st.lists(planned, max_size=4).map(tuple),
        performed=st.lists(
            performed, max_size=4, unique_by=lambda done: (done.exercise_id, done.side, done.set_number)
        ).map(tuple),
        check_ins=st.lists(answers, max_size=3).map(tuple),
        source=st.sampled_from(list(Source)),
    )
    return st.builds(lasting, cut_off, st.none() | st.timedeltas(timedelta(0), timedelta(hours=3)))


@pytest.fixture
def document() -> dict[str, Any]:
    """Return a small good file as Python values."""
    return {
        "format": "glutecoach-history",
        "version": 1,
        "sessions": [
            {
                "id": "3f2504e0-4f89-41d3-9a0c-0305e82c3301",
                "started_at": "2026-03-02T18:00:00+01:00",
                "ended_at": "2026-03-02T18:05:00+01:00",
                "workout": "activation-1-a",
                "planned": [{"exercise": "bridge", "side": "both", "set": 1, "reps": 8}],
                "performed": [{"exercise": "bridge", "side": "both", "set": 1, "reps": 8, "finished": True}],
                "check_ins": [{"exercise": "bridge", "felt": "glutes"}],
                "source": "timer",
            }
        ],
        "breaks": [{"first_day": "2026-01-01", "last_day": "2026-01-07", "reason": "holiday"}],
    }


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path of a history file."""
    return tmp_path / "history.json"


@given(st.lists(records(), max_size=4, unique_by=lambda record: record.session_id), st.lists(breaks(), max_size=3))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_export_import_export_gives_the_same_bytes(
    tmp_path_factory: pytest.TempPathFactory, sessions: list[SessionRecord], pauses: list[Break]
) -> None:
    """Nothing is lost on the way to another computer."""
    folder = tmp_path_factory.mktemp("trip")
    with closing(open_database(folder / "here")) as here, closing(open_database(folder / "there")) as there:
        for record in sessions:
            History(here).add_session(record)
        for pause in pauses:
            History(here).add_break(pause)
        export_history(here, folder / "first.json", force=False)
        result = import_history(there, folder / "first.json")
        export_history(there, folder / "second.json", force=False)
        arrived = History(there).sessions()

    assert result == ImportResult(len(sessions), 0)
    assert (folder / "first.json").read_bytes() == (folder / "second.json").read_bytes()
    assert sorted(arrived, key=lambda record: record.session_id) == sorted(
        sessions, key=lambda record: record.session_id
    )


def test_the_file_has_the_promised_form(connection: sqlite3.Connection, file: Path, document: dict[str, Any]) -> None:
    """Scripts find the keys of the contract, in its order."""
    file.write_text(json.dumps(document))
    import_history(connection, file)
    out = file.with_name("out.json")
    export_history(connection, out, force=False)
    written = json.loads(out.read_text())

    assert written == document
    assert list(written) == list(document)
    assert list(written["sessions"][0]) == list(document["sessions"][0])
    assert out.stat().st_mode & 0o777 == 0o600


def test_importing_twice_changes_nothing(connection: sqlite3.Connection, file: Path, document: dict[str, Any]) -> None:
    """Sessions and breaks that are there already are left alone."""
    file.write_text(json.dumps(document))
    first = import_history(connection, file)
    second = import_history(connection, file)

    assert first == ImportResult(added=1, known=0)
    assert second == ImportResult(added=0, known=1)
    assert History(connection).breaks() == [Break(date(2026, 1, 1), date(2026, 1, 7), "holiday")]


def test_a_session_that_was_cut_off_elsewhere_is_not_offered_here(
    connection: sqlite3.Connection, file: Path, document: dict[str, Any]
) -> None:
    """An imported session without an end is history, not a running session."""
    document["sessions"][0]["ended_at"] = None
    file.write_text(json.dumps(document))
    import_history(connection, file)

    assert connection.execute("SELECT count(*) FROM sessions WHERE is_open").fetchone() == (0,)


def session(document: dict[str, Any]) -> dict[str, Any]:
    """Return the session of a document."""
    return document["sessions"][0]


BAD: list[tuple[Change, str]] = [
    (lambda d: d.update(format="other"), "format"),
    (lambda d: d.update(version=2), "version"),
    (lambda d: d.pop("sessions"), "sessions"),
    (lambda d: d.update(sessions={}), "sessions"),
    (lambda d: session(d).pop("planned"), "planned"),
    (lambda d: session(d).update(id="not-a-uuid"), "id"),
    (lambda d: session(d).update(id=7), "id"),
    (lambda d: session(d).update(started_at="2026-03-02T18:00:00"), "started_at"),
    (lambda d: session(d).update(started_at="0000-01-01T00:00:00Z"), "started_at"),
    (lambda d: session(d).update(started_at="99999-01-01T00:00:00Z"), "started_at"),
    (lambda d: session(d).update(started_at="0001-01-01T00:00:00+14:00"), "the year 1 is out of range"),
    (lambda d: session(d).update(ended_at="9999-12-31T23:59:59-14:00"), "the year 9999 is out of range"),
    (lambda d: session(d).update(ended_at="2026-03-02T16:00:00Z"), "ends before it starts"),
    (lambda d: session(d).update(source="magic"), "source"),
    (lambda d: session(d).update(workout="../../etc/passwd"), "workout"),
    (lambda d: session(d).update(workout="x\n"), "workout"),
    (lambda d: session(d)["planned"][0].update(exercise="UPPER"), "planned[0].exercise"),
    (lambda d: session(d)["planned"][0].update(reps=0), "planned[0].reps"),
    (lambda d: session(d)["planned"][0].update(reps=10**30), "planned[0].reps"),
    (lambda d: session(d)["planned"][0].update(side="up"), "planned[0].side"),
    (lambda d: session(d)["performed"][0].update(reps=-1), "performed[0].reps"),
    (lambda d: session(d)["performed"][0].update(reps=1.5), "performed[0].reps"),
    (lambda d: session(d)["performed"][0].update(finished="yes"), "performed[0].finished"),
    (lambda d: session(d)["performed"][0].update(reps=0), "a set is finished without a rep"),
    (lambda d: session(d)["performed"].append(session(d)["performed"][0]), "a set is performed twice"),
    (lambda d: session(d).update(planned=session(d)["planned"] * 1001), "planned"),
    (lambda d: session(d)["check_ins"][0].update(felt="fine"), "check_ins[0].felt"),
    (lambda d: d["sessions"].append(session(d)), "stands in it twice"),
    (lambda d: d["breaks"][0].update(first_day="2026-02-01"), "a break must end after it begins"),
    (lambda d: d["breaks"][0].update(last_day="2199-01-01"), "within ten years"),
    (lambda d: d["breaks"][0].update(first_day="1066-01-01"), "the year 1066 is out of range"),
    (lambda d: d["breaks"][0].update(reason="a\u0000b"), "breaks[0].reason"),
    (lambda d: d["breaks"][0].update(reason="a\u009b31mb"), "breaks[0].reason"),
    (lambda d: d["breaks"][0].update(reason="a\u2028b"), "breaks[0].reason"),
    (lambda d: session(d).update(source="x" * 1_000_000), "sessions[0].source"),
    (lambda d: session(d).update(source="\x1b[31m\u009b"), "sessions[0].source"),
    (lambda d: d["breaks"][0].update(reason="x" * 201), "breaks[0].reason"),
]


@pytest.mark.parametrize(("change", "complaint"), BAD)
def test_a_wrong_file_is_refused_in_one_line_and_changes_nothing(
    connection: sqlite3.Connection, file: Path, document: dict[str, Any], change: Change, complaint: str
) -> None:
    """The message names the file, the place in it and the reason; the good part is not imported either."""
    good = json.loads(json.dumps(session(document))) | {"id": "00000000-0000-4000-8000-000000000009"}
    change(document)
    if isinstance(document.get("sessions"), list):
        document["sessions"].append(good)
    file.write_text(json.dumps(document))

    with pytest.raises(ExchangeError, match=r"^history\.json: ") as caught:
        import_history(connection, file)
    assert complaint in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 600
    assert History(connection).sessions() == []
    assert History(connection).breaks() == []


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "not JSON"),
        (b"{", "not JSON"),
        (b"\xff\xfe\x00", "not JSON"),
        (b'{"format": NaN}', "not JSON"),
        (b'{"format": "\\ud800"}', "no"),
        (b"[" * 10_000 + b"]" * 10_000, "not a history"),
        (b'{"extra": ' + b"[" * 10_000 + b"]" * 10_000 + b"}", "nested too deeply"),
        (b"7", "not a history"),
    ],
)
def test_something_else_than_a_history_is_refused(
    connection: sqlite3.Connection, file: Path, content: bytes, complaint: str
) -> None:
    """Broken text, wrong encoding, endless nesting: one line each."""
    file.write_bytes(content)

    with pytest.raises(ExchangeError, match=complaint) as caught:
        import_history(connection, file)
    assert "\n" not in str(caught.value)


def test_a_huge_file_is_refused_unread(connection: sqlite3.Connection, file: Path) -> None:
    """A file of 100 MB is not taken into memory."""
    with file.open("wb") as huge:
        huge.truncate(100 * 1024 * 1024)

    with pytest.raises(ExchangeError, match="larger than 32 MB"):
        import_history(connection, file)


def test_a_stream_without_an_end_is_refused(connection: sqlite3.Connection) -> None:
    """A device tells no size: no more of it is taken into memory than of a file."""
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("there is no such device here")

    with pytest.raises(ExchangeError, match="larger than 32 MB"):
        import_history(connection, endless)


@pytest.mark.parametrize(("name", "shown"), [("two\nlines.json", "two lines.json"), ("\x1b[31m.json", "[31m.json")])
def test_a_strange_name_stays_on_one_line(
    connection: sqlite3.Connection, tmp_path: Path, name: str, shown: str
) -> None:
    """The name of a file breaks neither the line nor the terminal."""
    with pytest.raises(ExchangeError) as caught:
        import_history(connection, tmp_path / name)
    assert str(caught.value) == f"{shown}: it cannot be read: No such file or directory"


def test_a_folder_without_a_name_is_named(connection: sqlite3.Connection) -> None:
    """The root has no name of its own; the message shows its path."""
    with pytest.raises(ExchangeError, match=r"^/: it cannot be read"):
        import_history(connection, Path("/"))


def test_a_missing_file_is_one_sentence(connection: sqlite3.Connection, file: Path) -> None:
    """The reason of the system is in the message."""
    with pytest.raises(ExchangeError, match="cannot be read: No such file"):
        import_history(connection, file)


def test_unknown_keys_do_no_harm(connection: sqlite3.Connection, file: Path, document: dict[str, Any]) -> None:
    """A file with more than this version knows is read."""
    document["mood"] = "good"
    session(document)["mood"] = ["good"]
    file.write_text(json.dumps(document))

    assert import_history(connection, file).added == 1


def test_an_existing_file_is_not_replaced_unasked(connection: sqlite3.Connection, file: Path) -> None:
    """Only --force replaces what is there."""
    file.write_text("precious")

    with pytest.raises(ExchangeError, match="--force"):
        export_history(connection, file, force=False)
    assert file.read_text() == "precious"
    export_history(connection, file, force=True)
    assert json.loads(file.read_text())["sessions"] == []


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("history.txt", "must end in"),
        ("no/where.json", "cannot be written"),
        (f"{'long' * 100}.json", "cannot be written: File name too long"),
    ],
)
@pytest.mark.parametrize("force", [False, True])
def test_an_export_that_cannot_be_is_one_sentence(
    connection: sqlite3.Connection, tmp_path: Path, name: str, complaint: str, force: bool
) -> None:
    """A wrong ending, a missing folder, and a name that the system does not take are said."""
    with pytest.raises(ExchangeError, match=complaint):
        export_history(connection, tmp_path / name, force=force)


def test_a_spreadsheet_gets_a_row_for_each_set(
    connection: sqlite3.Connection, tmp_path: Path, make_record: MakeRecord
) -> None:
    """CSV holds session, day, set, and where it was felt."""
    History(connection).add_session(make_record(started_at=datetime(2026, 3, 2, 18, tzinfo=UTC)))
    path = tmp_path / "history.csv"
    export_history(connection, path, force=False)
    rows = list(csv.DictReader(path.read_text().splitlines()))

    assert len(rows) == 1
    assert rows[0]["day"] == "2026-03-02"
    assert (rows[0]["exercise"], rows[0]["reps"], rows[0]["finished"], rows[0]["felt"]) == (
        "bridge",
        "8",
        "yes",
        "glutes",
    )


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1"])
def test_no_cell_is_a_formula(
    connection: sqlite3.Connection, tmp_path: Path, make_record: MakeRecord, name: str
) -> None:
    """Whatever stands in the database, a spreadsheet takes it for text."""
    record = make_record(performed=(PerformedSet(name, Side.BOTH, 1, 8, finished=False),), check_ins=())
    History(connection).add_session(record)
    path = tmp_path / "history.csv"
    export_history(connection, path, force=False)
    rows = list(csv.DictReader(path.read_text().splitlines()))

    assert rows[0]["exercise"] == f"'{name}"
    assert rows[0]["felt"] == ""
