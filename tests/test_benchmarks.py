import tomllib
from pathlib import Path

import pytest

from bench import FOLDER, REASONS, Outcome, measured, missed_out, ratios, table, worsened
from comparison import Comparison


def compared(subject: str, figure: float, *, most_ratio: float | None = 1.5) -> Comparison:
    """Return a figure beside a reference of ten."""
    return Comparison(
        subject=subject, figure=figure, unit="ms", beside="bare window", reference=10.0, most_ratio=most_ratio
    )


def test_a_ratio_that_grew_by_more_than_a_tenth_is_seen() -> None:
    """Of two tables the later one names what became worse and what is gone, and nothing else."""
    old = ratios(table([compared("start", 12.0), compared("memory", 12.0), compared("idle", 3.0)], [], {}))
    new = ratios(table([compared("start", 14.0), compared("memory", 13.0), compared("print", 99.0)], [], {}))

    assert list(worsened(old, new)) == ["start (beside bare window): ratio 1.20 became 1.40"]
    assert list(missed_out(old, new)) == ["idle (beside bare window): not measured any more"]


def test_two_comparisons_of_one_figure_are_kept_apart() -> None:
    """The same subject beside two others has two ratios."""
    other = Comparison(subject="start", figure=12.0, unit="ms", beside="vorta: a tray", reference=40.0)

    assert ratios(table([compared("start", 12.0), other], [], {})) == {
        "start (beside bare window)": 1.2,
        "start (beside vorta: a tray)": 0.3,
    }


def test_the_reason_stands_beside_what_is_not_met() -> None:
    """A reason that is known comes into the table as long as the aim is missed, and no longer."""
    reasons = {"start": "Qt needs that long by itself"}

    assert "| **not met**: Qt needs that long by itself |" in table([compared("start", 16.0)], [], reasons)
    assert "| **not met** |" in table([compared("memory", 16.0)], [], reasons)
    assert "Qt needs" not in table([compared("start", 14.0)], [], reasons)


def test_reasons_belong_to_what_is_measured() -> None:
    """The file with reasons can be read, and none of them would break the table."""
    for subject, reason in tomllib.loads(REASONS.read_text("utf-8")).items():
        assert "|" not in subject + reason
        assert "\n" not in reason


@pytest.mark.parametrize(
    ("script", "problem"),
    [
        ("import sys; sys.exit('pulseaudio not found')", "pulseaudio not found"),
        ("raise ValueError('no such thing')", "ValueError: no such thing"),
        ("import os; os._exit(9)", "ended with status 9"),
    ],
)
def test_what_cannot_be_measured_is_one_line(tmp_path: Path, script: str, problem: str) -> None:
    """A program that is missing, an error, and a sudden end are told, and end nothing else."""
    path = tmp_path / "broken.py"
    path.write_text(script)
    outcome = measured(path)

    assert outcome == Outcome([], problem)
    assert f"Not measured here: broken: {problem}." in table([], [f"broken: {outcome.problem}"], {})


def test_what_hangs_is_ended(tmp_path: Path) -> None:
    """A benchmark that goes on for longer than any takes does not hold up the others."""
    path = tmp_path / "hanging.py"
    path.write_text("import time; time.sleep(60)")

    assert measured(path, longest_s=0.2) == Outcome([], "not done within 0.2 s")


def test_a_missed_aim_is_no_failure(tmp_path: Path) -> None:
    """What was measured arrives as it was, whether the aim is met or not."""
    path = tmp_path / "slow.py"
    path.write_text(
        f"import sys; sys.path.append({str(FOLDER)!r}); from comparison import Comparison, report\n"
        "sys.exit(report(Comparison(subject='start', figure=16.0, unit='ms', beside='bare window', reference=10.0,"
        "most_ratio=1.5)))"
    )

    assert measured(path) == Outcome([compared("start", 16.0)])


def test_an_aim_is_kept_up_to_its_last_digit() -> None:
    """A ratio at the aim is met, one above it is not, and without an aim there is nothing to miss."""
    assert compared("start", 15.0).is_met
    assert not compared("start", 15.1).is_met
    assert compared("start", 99.0, most_ratio=None).is_met
    assert (
        compared("start", 15.1).line
        == "start: 15.1 ms, bare window 10 ms, ratio 1.51 (aim: ratio at most 1.5, NOT met)"
    )
