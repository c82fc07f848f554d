"""What a lifetime of sessions changes: `python benchmarks/growth.py [--rounds N]`.

What a person waits for every day is measured with fifty years of daily sessions beside the last month of them: that
shows the same and prints the same. The whole history as a file is measured beside plain `json` and `sqlite3`, which
handle the same rows in tables with the same keys, and beside a tenth of it. All sides of a comparison take turns; the
figures are medians.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import sqlite3
import statistics
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from comparison import Comparison, report
from glutecoach.core.events import RepFinished
from glutecoach.core.history import Source
from glutecoach.core.session import Session
from glutecoach.core.timeline import duration_s, timeline
from glutecoach.core.weeks import WeekRule
from glutecoach.desktop.application import Application, make_application
from glutecoach.desktop.paths import assets_folder
from glutecoach.printing.pdf import Paper, pdf_of
from glutecoach.printouts import progress_on_paper
from glutecoach.storage.exchange import export_history, import_history
from glutecoach.storage.store import Store, open_store
from long_history import DAYS_OF_FIFTY_YEARS, fill
from progress import NOW, close, silent_app, timed_ms

ROUNDS = 9
WHOLE_ROUNDS = 3
FLAT = 1.25
"""What does not grow; medians of a few rounds differ by a part of that."""
PLAIN = 2.0
TENTH = 10
LINEAR = 1.2 * TENTH
MONTH_DAYS = 30
TABLES = ("sessions", "planned_sets", "performed_sets", "check_ins")


def daily(application: Application, store: Store) -> dict[str, float]:
    """Return how long what is done every day takes, in milliseconds."""
    app = silent_app(application, store)

    def open_today() -> None:
        app.open()
        app.window.grab()

    times = {"Today, opened and painted": timed_ms(open_today)}
    times["finishing a session, until the week is judged anew"] = finishing_ms(store)
    times["a month of Progress as a PDF"] = timed_ms(lambda: month_on_paper(store))
    close(app)
    return times


def finishing_ms(store: Store) -> float:
    """Return how long the last rep, the end, and the new standing take, and throw that session away again."""
    workout = store.overview(WeekRule(), NOW.date()).workout
    steps = timeline(workout)
    session, session_id = Session(steps, suspend_gap_s=duration_s(steps) + 1), str(uuid4())
    store.journal.begin(session_id, NOW, workout, Source.TIMER, steps[0].place)
    session.start(0.0)
    reps = [event for event in session.advance(duration_s(steps)) if isinstance(event, RepFinished)]
    for event in reps[:-1]:
        store.journal.record_rep(session_id, event, NOW)

    def finish() -> None:
        store.journal.record_rep(session_id, reps[-1], NOW)
        store.journal.end(session_id, NOW + timedelta(minutes=9))
        store.overview(WeekRule(), NOW.date())

    took_ms = timed_ms(finish)
    store.history.delete_session(session_id)
    return took_ms


def month_on_paper(store: Store) -> None:
    """Set the last month, as it would be printed or mailed."""
    first_day = NOW.date() - timedelta(days=MONTH_DAYS)
    pdf_of(progress_on_paper(store, WeekRule(), first_day, NOW.date()), Paper.A4)


def every_day(application: Application, month: Store, long: Store, rounds: int) -> Iterator[Comparison]:
    """Compare what is done every day."""
    times: defaultdict[str, tuple[list[float], list[float]]] = defaultdict(lambda: ([], []))
    daily(application, month)  # loads what is loaded once
    for _ in range(rounds):
        for index, store in enumerate((month, long)):
            gc.collect()
            for name, took_ms in daily(application, store).items():
                times[name][index].append(took_ms)
    for name, (few, many) in times.items():
        yield Comparison(
            subject=f"{name}, {DAYS_OF_FIFTY_YEARS} sessions",
            figure=statistics.median(many),
            unit="ms",
            beside="the last month of them",
            reference=statistics.median(few),
            most_ratio=FLAT,
        )


def whole(long: Store, tenth: Store, folder: Path, rounds: int) -> Iterator[Comparison]:
    """Compare the history as a file, out and in."""
    times: defaultdict[str, list[float]] = defaultdict(list)
    for number in range(rounds):
        files = {name: folder / f"{name}-{number}.json" for name in ("long", "tenth", "plain")}
        times["out"].append(timed_ms(lambda files=files: export_history(long.connection, files["long"], force=False)))
        times["out, tenth"].append(
            timed_ms(lambda files=files: export_history(tenth.connection, files["tenth"], force=False))
        )
        times["out, plain"].append(timed_ms(lambda files=files: plain_export(long.connection, files["plain"])))
        for name, file in (("in", files["long"]), ("in, tenth", files["tenth"])):
            with open_store(folder / f"{name}-{number}", assets_folder()) as store:
                times[name].append(timed_ms(lambda store=store, file=file: import_history(store.connection, file)))
        for name, schema in (("plain", plain_schema(long.connection)), ("keyless", ())):
            database = folder / f"{name}-{number}.db"
            times[f"in, {name}"].append(
                timed_ms(lambda files=files, to=database, schema=schema: plain_import(files["plain"], to, schema))
            )
    medians = {name: statistics.median(each) for name, each in times.items()}
    for way, said, other, beside, most in (
        ("out", "export", "plain", "plain sqlite3 and json, same rows", PLAIN),
        ("out", "export", "tenth", "a tenth of it", LINEAR),
        ("in", "import", "plain", "plain json and sqlite3, same rows and keys", PLAIN),
        ("in", "import", "keyless", "plain json and sqlite3, same rows in tables without any key", None),
        ("in", "import", "tenth", "a tenth of it", LINEAR),
    ):
        yield Comparison(
            subject=f"whole {said} of {DAYS_OF_FIFTY_YEARS} sessions",
            figure=medians[way],
            unit="ms",
            beside=beside,
            reference=medians[f"{way}, {other}"],
            most_ratio=most,
        )


def plain_export(connection: sqlite3.Connection, path: Path) -> None:
    """Write every row to a JSON file, as one would without any care."""
    tables = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
    path.write_text(json.dumps(tables, indent=1), encoding="utf-8")


def plain_import(path: Path, database: Path, schema: Iterable[str] = ()) -> None:
    """Read those rows into an empty database, as one would without any care.

    Args:
        path: A file of `plain_export`.
        database: The new file.
        schema: What makes the tables; without it they have neither keys nor types, and nothing is found in them.
    """
    tables: dict[str, list[list[object]]] = json.loads(path.read_text(encoding="utf-8"))
    bare = [f"CREATE TABLE {name} ({', '.join(f'c{n}' for n in range(len(rows[0])))})" for name, rows in tables.items()]
    connection = sqlite3.connect(database)
    with connection:
        for statement in schema or bare:
            connection.execute(statement)
        for name, rows in tables.items():
            connection.executemany(f"INSERT INTO {name} VALUES ({', '.join('?' * len(rows[0]))})", rows)
    connection.close()


def plain_schema(connection: sqlite3.Connection) -> list[str]:
    """Return what makes the same tables with the same keys, without anything that is added up."""
    marks = ", ".join("?" * len(TABLES))
    rows = connection.execute(
        f"SELECT sql FROM sqlite_master WHERE tbl_name IN ({marks}) AND type != 'trigger' AND sql IS NOT NULL"
        " ORDER BY type DESC",
        TABLES,
    )
    return [statement for (statement,) in rows]


def main() -> int:
    """Measure everything and compare."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds: int = parser.parse_args().rounds
    application = make_application()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        sizes = {"month": MONTH_DAYS + 1, "tenth": DAYS_OF_FIFTY_YEARS // TENTH, "long": DAYS_OF_FIFTY_YEARS}
        stores = {size: open_store(folder / size, assets_folder()) for size in sizes}
        for size, store in stores.items():
            fill(store, NOW.date(), sizes[size])
            (store.folder / "preferences.json").write_text('{"read_safety_note": true}')
        month, tenth, long = stores.values()
        found = [*every_day(application, month, long, rounds), *whole(long, tenth, folder, min(rounds, WHOLE_ROUNDS))]
        for store in stores.values():
            store.close()
        return report(*found)


if __name__ == "__main__":
    sys.exit(main())
