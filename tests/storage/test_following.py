from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from glutecoach.core.coaching import Answers, FormChoice
from glutecoach.core.errors import DataFolderError
from glutecoach.core.exercise import Form
from glutecoach.core.readiness import ConditionId, Override
from glutecoach.storage.following import Following, load_following, save_following

EVERYTHING = Following(
    plan_id="build",
    since=date(2026, 5, 4),
    answers=Answers(
        is_pregnant=True, can_lie_prone=False, hamstrings_first=True, training_days=(0, 2), training_time="18:30"
    ),
    choices=(FormChoice("bridge", Form.USUAL, datetime(2026, 5, 4, 18, tzinfo=UTC)),),
    override=Override(date(2026, 5, 4), (ConditionId.WEEKS, ConditionId.FELT)),
    was_welcomed=True,
)


def test_what_was_said_and_chosen_is_there_again(tmp_path: Path) -> None:
    """Everything survives, and nothing said is the beginning."""
    nothing = load_following(tmp_path)
    save_following(tmp_path, EVERYTHING)

    assert nothing == (Following(), ())
    assert load_following(tmp_path) == (EVERYTHING, ())


@pytest.mark.parametrize("content", [b"{", b"[]", b"\xff", b"[" * 100_000, b"null"])
def test_a_broken_file_costs_one_sentence(tmp_path: Path, content: bytes) -> None:
    """It is put aside, and everything starts afresh."""
    (tmp_path / "programme.json").write_bytes(content)
    following, problems = load_following(tmp_path)

    assert following == Following()
    assert len(problems) == 1
    assert (tmp_path / "programme.broken.json").read_bytes() == content
    assert load_following(tmp_path) == (Following(), ())


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("plan_id", "../x"),
        ("since", "yesterday"),
        ("answers", {"training_days": [9]}),
        ("answers", {"training_time": "25:00"}),
        ("answers", {"training_time": "18:30\n"}),
        ("choices", [{"exercise_id": "bridge", "form": "usual", "at": "2026-05-04T18:00:00"}]),
        ("choices", 3),
        ("override", {"on": "2026-05-04", "unmet": ["mood"]}),
        ("was_welcomed", "yes"),
    ],
)
def test_a_part_without_sense_costs_itself_only(tmp_path: Path, key: str, value: object) -> None:
    """The other parts stay."""
    save_following(tmp_path, EVERYTHING)
    path = tmp_path / "programme.json"
    path.write_text(json.dumps(json.loads(path.read_text()) | {key: value}))
    following, problems = load_following(tmp_path)

    assert len(problems) == 1
    assert key in str(problems[0])
    assert getattr(following, key) == getattr(Following(), key)
    others = {"plan_id", "since", "answers", "choices", "override", "was_welcomed"} - {key}
    assert all(getattr(following, other) == getattr(EVERYTHING, other) for other in others)


def test_a_missing_part_and_an_unknown_one_do_no_harm(tmp_path: Path) -> None:
    """Older and newer files are read as far as they go."""
    (tmp_path / "programme.json").write_text('{"was_welcomed": true, "mood": 3, "override": null}')

    assert load_following(tmp_path) == (Following(was_welcomed=True), ())


def test_a_folder_that_cannot_be_written_to_is_said(tmp_path: Path) -> None:
    """One sentence with the folder."""
    (tmp_path / "programme.json").mkdir()

    with pytest.raises(DataFolderError, match="cannot be saved"):
        save_following(tmp_path, EVERYTHING)
