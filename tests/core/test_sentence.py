import errno
import sqlite3

import pytest

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import ExchangeError
from glutecoach.core.sentence import LONGEST_LINE, one_line, said, verbatim


def test_a_sentence_is_told_in_english_unless_told_otherwise() -> None:
    """The command line and the log have no other language; one sentence within another is told with it."""
    reason = said("it cannot be read: {cause}", cause="gone")
    error = ExchangeError(said("{file}: {reason}", file="history.json", reason=reason))

    assert str(error) == "history.json: it cannot be read: gone"
    assert str(error.sentence) == str(error)


def test_a_sentence_can_be_told_in_another_language() -> None:
    """Order, lists, values and the sentences within it are those of that language; a value is never translated."""
    german = {"known: {names}": "bekannt: {names}", "{key} is {reason}": "{reason} ist {key}"}
    sentence = said("{key} is {reason}", key="known", reason=said("known: {names}", names=("a", "b")))
    told = sentence.told(lambda template: german[template], " und ".join, "<{}>".format)

    assert told == "bekannt: <a> und <b> ist <known>"


def test_what_a_file_says_cannot_spoil_a_sentence() -> None:
    """Braces are no placeholders, line ends become spaces, and of a megabyte the middle is left out."""
    assert str(said("{name} is there", name="a{b}\n\x1b[31m")) == "a{b} [31m is there"
    assert str(verbatim("{name}")) == "{name}"
    assert len(str(said("{one}{two}", one="x" * 10_000, two="y" * 10_000))) <= LONGEST_LINE + len(" … ")


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (OSError(errno.ENOSPC, "plus de place"), "No space left on device"),
        (OSError(errno.EINVAL, "it is not an ordinary file"), "it is not an ordinary file"),
        (OSError(errno.ENOTTY, "no typewriter"), "no typewriter"),
        (OSError("only words"), "only words"),
        (sqlite3.OperationalError("database is locked"), "database is locked"),
        (ValueError("another one"), "another one"),
    ],
)
def test_a_cause_is_told_in_known_words_or_its_own(error: Exception, cause: str) -> None:
    """What the system says in its own language is told by its number; nothing is hidden."""
    assert str(cause_of(error)) == cause


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("plain", "plain"),
        ("two\nlines\r", "two lines"),
        ("\x1b[31mred\x9b\u2028\u202e", "[31mred"),
        ("\udcff.json", ".json"),
        ("Brücke …", "Brücke …"),
    ],
)
def test_a_message_is_one_line_that_a_terminal_can_show(text: str, line: str) -> None:
    """Line breaks, escapes and what cannot be encoded are left out; letters of any language stay."""
    assert one_line(text) == line


def test_a_long_message_loses_its_middle() -> None:
    """The beginning says which file, the end says where in it."""
    line = one_line("file: " + "x" * 1_000_000 + " at the end")

    assert len(line) < LONGEST_LINE + 10
    assert line.startswith("file: x")
    assert line.endswith("x at the end")
