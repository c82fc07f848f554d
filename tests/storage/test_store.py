import json
from collections.abc import Callable
from datetime import date

from msgspec.structs import replace

from glutecoach.core.coaching import Answers
from glutecoach.core.exercise import Felt
from glutecoach.core.history import CheckIn, SessionRecord, Source
from glutecoach.core.weeks import WeekRule, WeekState
from glutecoach.storage.following import Following
from glutecoach.storage.reports import as_json, plan_lines, plan_report, stats_lines, stats_report
from glutecoach.storage.store import Store

MONDAY = date(2026, 3, 2)
MakeRecord = Callable[..., SessionRecord]


def test_an_empty_folder_stands_at_the_beginning(store: Store) -> None:
    """The first workout is week 1, session A, and the only week is open."""
    standing = store.overview(WeekRule(), MONDAY)

    assert standing.workout.workout_id == "activation-1-a"
    assert [week.state for week in standing.weeks] == [WeekState.OPEN]
    assert not store.readiness(standing).ready


def test_a_completed_week_moves_the_programme_on(store: Store, make_record: MakeRecord) -> None:
    """After two training days the next week trains week 2, and the sessions take turns."""
    for number, days_later in enumerate((0, 2), start=1):
        store.history.add_session(make_record(number, days_later=days_later))
    same_week = store.overview(WeekRule(), date(2026, 3, 5))
    next_week = store.overview(WeekRule(), date(2026, 3, 9))

    assert same_week.workout.workout_id == "activation-1-a"
    assert next_week.workout.workout_id == "activation-2-a"
    assert next_week.streak.current == 1


def test_stats_have_the_promised_form(store: Store, make_record: MakeRecord) -> None:
    """Scripts find the keys and values of the contract."""
    answers = (CheckIn("bridge", Felt.GLUTES), CheckIn("bridge", Felt.PAIN))
    store.history.add_session(make_record(1, check_ins=answers))
    standing = store.overview(WeekRule(), date(2026, 3, 9))
    report = json.loads(as_json(stats_report(standing, store.readiness(standing))))

    assert report == {
        "as_of": "2026-03-09",
        "week_starts_on": "monday",
        "minimum_days": 2,
        "current_streak": 0,
        "longest_streak": 0,
        "completed_weeks": 0,
        "current_week": {"first_day": "2026-03-09", "training_days": 0, "state": "open"},
        "weeks": [
            {"first_day": "2026-03-02", "training_days": 1, "sessions": 1, "state": "missed"},
            {"first_day": "2026-03-09", "training_days": 0, "sessions": 0, "state": "open"},
        ],
        "readiness": {
            "ready": False,
            "conditions": [
                {"id": "weeks", "met": False, "have": 0, "need": 4},
                {"id": "felt", "met": False, "have": 50, "need": 80},
                {"id": "pain", "met": False, "have": 1, "need": 0},
            ],
        },
    }


def test_stats_can_be_read_by_people(store: Store, make_record: MakeRecord) -> None:
    """The lines tell weeks, streak and each condition with its numbers."""
    store.history.add_session(make_record(1))
    standing = store.overview(WeekRule(), MONDAY)
    lines = "\n".join(stats_lines(standing, store.readiness(standing)))

    assert "2026-03-02  1 training days  open" in lines
    assert "glutes in 100 % of 1 answers, needed 80 % of 6 or more: not met" in lines
    assert "pain: 0 out of 1, needed 0: met" in lines


def test_the_plan_report_is_the_timeline(store: Store) -> None:
    """Sets, tempo and steps of the report are those that the timer runs."""
    standing = store.overview(WeekRule(), MONDAY)
    report = json.loads(as_json(plan_report(standing)))

    assert report["workout"] == "activation-1-a"
    assert report["duration_s"] == standing.steps[-1].end_s
    assert len(report["timeline"]) == len(standing.steps)
    assert report["prescriptions"][0]["sides"] == ["left", "right"]
    assert report["prescriptions"][0]["tempo"] == {"lift": 2.0, "hold": 1.0, "lower": 2.0, "pause": 1.0}


def test_the_plan_can_be_read_by_people(store: Store) -> None:
    """The lines tell the session, its length and each dose."""
    lines = list(plan_lines(store.overview(WeekRule(), MONDAY)))

    assert lines[0] == "Week 1, Session A: about 4 minutes"
    assert lines[1].startswith("  Scorpion: 1 x 4 each side, left first")
    assert lines[2].startswith("  Glute bridge: 1 x 8 (lift 2 s")


def test_the_programme_that_is_followed_fits_the_answers(store: Store, make_record: MakeRecord) -> None:
    """Hands and knees instead of face down; after two times hamstrings the easier bridge, with its fix first."""
    for number in (1, 2):
        felt = (CheckIn("bridge", Felt.HAMSTRINGS),)
        store.history.add_session(make_record(number, days_later=number, check_ins=felt))
    store.history.add_session(make_record(3, days_later=3, source=Source.TRIAL))
    store.shelf.follow(Following(answers=Answers(can_lie_prone=False)))
    first, bridge = store.programme.templates[0].exercises
    standing = store.overview(WeekRule(), date(2026, 3, 9))

    assert (first.exercise_id, bridge.exercise_id) == ("all4s-bent-knee-lift", "bridge")
    assert bridge.name == "Half bridge"
    assert bridge.cues[0].text == "Bring your heels closer and squeeze before you rise."
    assert standing.programme == store.programme
    assert standing.coaching["bridge"].easier_because is Felt.HAMSTRINGS


def test_answers_after_a_day_do_not_change_how_that_day_looked(store: Store, make_record: MakeRecord) -> None:
    """As of the day before, nothing had been answered yet."""
    store.history.add_session(make_record(1, days_later=2, check_ins=(CheckIn("bridge", Felt.HAMSTRINGS),)))

    assert store.overview(WeekRule(), date(2026, 3, 3)).coaching["bridge"].fix is None
    assert store.overview(WeekRule(), date(2026, 3, 4)).coaching["bridge"].fix is Felt.HAMSTRINGS


def test_stage_two_begins_with_its_first_week(store: Store, make_record: MakeRecord) -> None:
    """Weeks that were completed before do not count for it."""
    for number, days_later in enumerate((0, 3, 7, 10), start=1):
        store.history.add_session(make_record(number, days_later=days_later))
    store.shelf.follow(Following(plan_id="build", since=date(2026, 3, 16)))
    standing = store.overview(WeekRule(), date(2026, 3, 16))

    assert standing.streak.completed_weeks == 2
    assert standing.workout.workout_id == "build-1-a"


def test_the_catalogue_speaks_another_language_and_back(store: Store) -> None:
    """The program's exercises and programmes are translated, a plan of the person's keeps its words."""
    mine = replace(store.shelf.programmes["activation"], programme_id="mine", name="For the winter")
    store.shelf.save_plan(mine)
    store.shelf.speak(str.upper)
    upper = store.exercises["bridge"].name, store.shelf.programmes["activation"].name, store.shelf.programmes["mine"]
    store.shelf.speak(str)

    assert upper[:2] == ("GLUTE BRIDGE", "ACTIVATION")
    assert (upper[2].name, upper[2].exercises[1].name) == ("For the winter", "GLUTE BRIDGE")
    assert store.exercises["bridge"].name == "Glute bridge"
