"""Feeds spoilt files to the command line, many in one process: `python worker.py KIND SEED COUNT FOLDER`.

KIND is `export-bytes`, `export-values`, `export-bombs`, `shared-bytes` or `shared-values`; hypothesis chooses values.
It prints what came of them as JSON, and stops with an AssertionError at the first file that is not answered as it
should be.
"""

from __future__ import annotations

import contextlib
import io
import json
import random
import re
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import timedelta
from hashlib import blake2b
from pathlib import Path
from typing import Any, cast
from uuid import UUID

import msgspec
from hypothesis import HealthCheck, Phase, given, reject, seed, settings
from hypothesis import strategies as st

from glutecoach.cli import main
from glutecoach.storage.copies import require_sound
from glutecoach.storage.database import FILE_NAME, open_database
from glutecoach.storage.exchange import LARGEST_FILE_BYTES, export_history
from glutecoach.storage.exchange_format import Document, break_of, record_of
from glutecoach.storage.history import History
from glutecoach.storage.scratch import require_readable
from glutecoach.storage.shared_folder import sync
from histories import FIRST_DAY, any_break, any_session

TOKENS = [
    b"NaN",
    b"-Infinity",
    b"1e999",
    b"-0",
    b"9" * 5000,
    b"1" + b"0" * 400,
    b'"\\ud800"',
    b'"\\udfff\\ud800"',
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\xff\xfe",
    b"\x00",
    b'"\\u0000"',
    b"[" * 20_000,
    b'{"a":' * 20_000,
    b"]}" * 50,
    b'"id":"00000000-0000-4000-8000-000000000001",',
    b'"sessions":[],',
    b'"version":2,',
    b"2026-02-30",
    b"0000-00-00T00:00:00Z",
    b"9999-12-31T23:59:59.999999999+23:59",
    "\U0001f351".encode() * 300,
    b'"' + b"a" * 100_000 + b'"',
]


MEMORY = "memory in MB: "
APART = f"""
import sys
from glutecoach.cli import main
status = main(sys.argv[1:])
line = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print({MEMORY!r}, int(line.split()[1]) // 1024, sep="", file=sys.stderr)
sys.exit(status)
"""


class Bench:
    """A data folder on which every file is tried."""

    def __init__(self, folder: Path, kind: str) -> None:
        self._folder = folder
        self._pristine = folder / "pristine.sqlite3"
        self._data = folder / "data"
        self._shared = folder / "shared"
        self._file = folder / "history.json"
        self._is_shared = kind.startswith("shared")
        self.statuses = {0: 0, 1: 0}
        self.peak_mb = 0
        self.original = self._make()
        self._before = self._digest()

    def _make(self) -> bytes:
        """Fill the database, and return the file that is spoilt: the one of another computer."""
        dice = random.Random(4)
        self._shared.mkdir(parents=True)
        with closing(open_database(self._data)) as here, closing(open_database(self._folder / "there")) as there:
            for connection in (here, there):
                for number in range(6):
                    History(connection).add_session(any_session(dice, FIRST_DAY + timedelta(days=number)))
                History(connection).add_break(any_break(dice, FIRST_DAY))
            export_history(there, self._file, force=True)
            if self._is_shared:
                sync(there, self._shared, 1_000_000)
                session = History(there).sessions()[0]
                History(there).delete_session(session.session_id)
                History(there).remove_break(History(there).breaks()[0])
                sync(there, self._shared, 2_000_000)
                self._file = next(self._shared.iterdir())
            here.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copy(self._data / FILE_NAME, self._pristine)
        return self._file.read_bytes()

    def try_out(self, content: bytes) -> None:
        """Feed one file to the command line and look at everything that it may do."""
        self._file.write_bytes(content)
        output, complaint = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(output), contextlib.redirect_stderr(complaint):
            status = main(self._command())
        self._look(status, output.getvalue(), complaint.getvalue())

    def try_out_apart(self, content: bytes) -> int:
        """Do the same in a process of its own, and return the most memory that it had, in MB."""
        self._file.write_bytes(content)
        command = [sys.executable, "-c", APART, *self._command()]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        complained, _, most_mb = done.stderr.rstrip().rpartition(MEMORY)
        self._look(done.returncode, done.stdout, complained)
        return int(most_mb)

    def _command(self) -> list[str]:
        arguments = ["sync", "--folder", str(self._shared)] if self._is_shared else ["import", str(self._file)]
        return ["history", *arguments, "--data-dir", str(self._data)]

    def _look(self, status: int, said: str, complained: str) -> None:
        self.statuses[status] += 1
        assert (said.count("\n"), complained.count("\n")) == ((1, 0) if status == 0 else (0, 1)), said + complained
        assert len(said + complained) < 1200
        if status == 0:
            self._require_good()
            self._begin_anew()
        else:
            assert self._digest() == self._before, "the database changed"

    def _require_good(self) -> None:
        """What was taken in can be read, and exported in a form that can be imported."""
        with closing(open_database(self._data)) as connection:
            require_sound(connection)
            require_readable(connection)
            out = self._folder / "out.json"
            export_history(connection, out, force=True)
        document = msgspec.json.decode(out.read_bytes(), type=Document)
        for session in document.sessions:
            record_of(session)
        for pause in document.breaks:
            break_of(pause)

    def _begin_anew(self) -> None:
        for path in self._data.glob(f"{FILE_NAME}*"):
            path.unlink()
        shutil.copy(self._pristine, self._data / FILE_NAME)
        for path in self._shared.iterdir():
            if path != self._file:
                path.unlink()

    def _digest(self) -> bytes:
        """Return what is in the database, whatever its pages look like."""
        digest = blake2b()
        with closing(sqlite3.connect(self._data / FILE_NAME)) as connection:
            for line in connection.iterdump():
                digest.update(line.encode())
        return digest.digest()


def spoilt_bytes(dice: random.Random, content: bytes) -> bytes:
    """Return a file after a few accidents."""
    for _ in range(dice.choice((1, 1, 1, 2, 5))):
        place = dice.randrange(len(content) + 1)
        end = min(len(content), place + dice.choice((1, 1, 4, 40, 400)))
        middle = accident(dice, content, content[place:end])
        content = content[:place] + middle + content[end:]
        if dice.random() < 0.1:
            content = content[: dice.randrange(len(content) + 1)]
    if dice.random() < 0.03:
        content = content.decode(errors="replace").encode(dice.choice(("utf-16", "utf-32", "utf-7")))
    return content


def accident(dice: random.Random, content: bytes, piece: bytes) -> bytes:
    """Return what stands in the place of a piece of a file after an accident."""
    match dice.randrange(9):
        case 0:
            return bytes([dice.randrange(256)])
        case 1:
            return b""
        case 2:
            return piece * 2
        case 3:
            return dice.choice(TOKENS)
        case 4:
            return dice.randbytes(len(piece))
        case 5:
            return content[dice.randrange(len(content) + 1) :][:200]
        case 6:
            return bytes(each ^ 1 << dice.randrange(8) for each in piece[:1]) + piece[1:]
        case _:
            return re.sub(rb"[0-9]", lambda _: b"%d" % dice.randrange(10), piece, count=1)


def nasty() -> st.SearchStrategy[Any]:
    """Return any value that does not belong where it stands, or hardly."""
    return st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.integers(min_value=10**300, max_value=10**600),
        st.floats(),
        st.text(st.characters(), max_size=80),
        st.sampled_from(
            ["", "bridge", "left", "2026-02-29", "2026-03-02T18:00:00", "\ud800", "\x00", "=1+1", "x" * 70_000]
        ),
        st.recursive(st.none(), lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children)),
        st.integers(1, 2000).map(nested),
    )


def nested(depth: int) -> list[Any]:
    """Return lists in lists."""
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


def spoilt_value(draw: Callable[[st.SearchStrategy[Any]], Any], document: Any) -> bytes:
    """Return a document with a few values in the wrong place, as bytes; what Python cannot write is another try."""
    try:
        return with_spoilt_values(draw, document)
    except RecursionError:
        reject()


def with_spoilt_values(draw: Callable[[st.SearchStrategy[Any]], Any], document: Any) -> bytes:
    """Return a document with a few values in the wrong place, as bytes.

    Raises:
        RecursionError: It is nested too deeply for Python to write it.
    """
    for _ in range(draw(st.integers(1, 3))):
        holder, key = draw(st.sampled_from(places(document)))
        change = draw(st.sampled_from(["replace", "replace", "delete", "repeat", "move"]))
        if change == "delete":
            del holder[key]
        elif change == "repeat" and isinstance(holder, list):
            cast("list[Any]", holder).extend([holder[key]] * draw(st.sampled_from([1, 2, 1200])))
        elif change == "move":
            other, other_key = draw(st.sampled_from(places(document)))
            holder[key] = json.loads(json.dumps(other[other_key]))
        else:
            holder[key] = draw(nasty())
        if not places(document):
            break
    text = json.dumps(document, ensure_ascii=draw(st.booleans()))
    if draw(st.integers(0, 9)) == 0:  # the same key twice
        text = text.replace('{"', '{"format": 1, "id": "", "reps": -1, "reason": null, "', draw(st.integers(1, 9)))
    return text.encode("utf-8", "surrogatepass")


def places(value: Any) -> list[tuple[Any, Any]]:
    """Return every place in a document: what holds it, and its key or index."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        items: list[tuple[Any, Any]] = []
        if isinstance(holder, dict):
            items = list(holder.items())  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        elif isinstance(holder, list):
            items = list(enumerate(holder))  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        found += [(holder, key) for key, _ in items]
        waiting += [item for _, item in items if len(found) < 2000]
    return found


def bombs() -> Iterator[bytes]:
    """Yield files as large as may be, each made to take as much memory as it can."""
    session = (
        '{"id":"%s","started_at":"2026-01-01T00:00:00Z","ended_at":null,"workout":"a",'
        '"planned":[],"performed":[],"check_ins":[],"source":"timer"}'
    )
    room = LARGEST_FILE_BYTES - 400

    def document(sessions: str = "", breaks: str = "") -> bytes:
        return f'{{"format":"glutecoach-history","version":1,"sessions":[{sessions}],"breaks":[{breaks}]}}'.encode()

    def many(one: str, size: int) -> str:
        return ",".join(one % UUID(int=number) for number in range(room // size))

    planned = ",".join(['{"exercise":"a","side":"both","set":1,"reps":8}'] * 1000)
    pause = '{"first_day":"2026-01-01","last_day":"2026-01-02","reason":"%s"}'
    yield document(many(session, len(session) + 35))
    yield document(many(session.replace('"planned":[]', f'"planned":[{planned}]'), len(planned) + 200))
    yield document(breaks=many(pause, len(pause) + 35))
    yield document(breaks=pause % ("a" * (room - 100) + "\U0001f351"))
    yield document(",".join(["0"] * (room // 2)))
    yield document(",".join(["{}"] * (room // 3)))
    yield b"[" * room
    yield b'{"x":' * (room // 5)
    yield b'{"x":[' + b",".join([b"{}"] * (room // 3)) + b'],"format":"glutecoach-history","version":1}'
    yield b'"' + b"\\ud83c\\udf51" * (room // 12) + b'"'
    yield b"9" * room
    yield b"\x00" * (LARGEST_FILE_BYTES + 1)


def peak_mb() -> int:
    """Return the most memory that this process has had, in MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM")) // 1024


def run(kind: str, number: int, count: int, bench: Bench) -> None:
    """Try out as many files as asked for."""
    dice = random.Random(number)
    if kind == "export-bombs":
        bench.peak_mb = max(map(bench.try_out_apart, bombs()))
    elif kind.endswith("values"):

        @seed(number)
        @settings(
            max_examples=count,
            database=None,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=cast("list[HealthCheck]", list(HealthCheck)),
        )
        @given(st.data())
        def try_values(data: st.DataObject) -> None:
            lines = bench.original.splitlines(keepends=True)
            if kind == "shared-values":
                place = data.draw(st.integers(0, len(lines) - 1))
                lines[place] = spoilt_value(data.draw, json.loads(lines[place])) + b"\n"
                bench.try_out(b"".join(lines))
            else:
                bench.try_out(spoilt_value(data.draw, json.loads(bench.original)))

        try_values()
    else:
        for _ in range(count):
            bench.try_out(spoilt_bytes(dice, bench.original))


if __name__ == "__main__":
    wanted, chosen_seed, how_many, where = sys.argv[1:]
    the_bench = Bench(Path(where), wanted)
    run(wanted, int(chosen_seed), int(how_many), the_bench)
    print(json.dumps({"statuses": the_bench.statuses, "peak_mb": the_bench.peak_mb or peak_mb()}))
