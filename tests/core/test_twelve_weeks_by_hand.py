"""Twelve weeks of seven people, walked through the core; every row was written by hand from the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from msgspec.structs import replace

from glutecoach.core.advance import WeekReason, begins_on
from glutecoach.core.coaching import Answers, Coaching, FeltAnswer, FormChoice, coach, coached, fitted
from glutecoach.core.exercise import Exercise, Felt, Form, Position, Variant
from glutecoach.core.history import Break, CheckIn, DayTally, PerformedSet, SessionRecord, Source
from glutecoach.core.overview import Overview, overview
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Dose, Programme, SessionTemplate
from glutecoach.core.readiness import Readiness, readiness
from glutecoach.core.weeks import WeekRule, Weeks, WeekStart
from paper_calendar import week_tallies

MONDAY = date(2025, 3, 3)
Row = tuple[int, str, str, str, str, str, int, bool]
"""Week of the programme, why, workout, bridge, completed of judged weeks, glutes of answers, pains, stage two open."""
A1, B1 = "scorpion 1x4, bridge 1x8", "scorpion 1x4, all4s-leg-raise 1x8"
A2, B2 = "scorpion 1x5, bridge 1x10", "scorpion 1x5, all4s-leg-raise 1x10"
A3, B3 = "scorpion 1x6, bridge 2x10", "scorpion 1x6, all4s-leg-raise 2x10"
A4, B4 = "scorpion 1x6, bridge 2x12", "scorpion 1x6, all4s-leg-raise 2x12"
K1, K2, K3, K4 = (each.replace("scorpion", "bent-knee-lift") for each in (A1, A2, A3, A4))
S1, T1 = (
    "scorpion 1x4, bridge 1x8, squat 1x6, hip-hinge 1x6",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 1x6, hip-thrust 1x6",
)
S2, T2 = (
    "scorpion 1x4, bridge 1x8, squat 1x8, hip-hinge 1x8",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 1x8, hip-thrust 1x8",
)
S3, T3 = (
    "scorpion 1x4, bridge 1x8, squat 1x10, hip-hinge 1x10",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 1x10, hip-thrust 1x10",
)
S4, T4 = (
    "scorpion 1x4, bridge 1x8, squat 2x8, hip-hinge 2x8",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 2x8, hip-thrust 2x8",
)
S5, T5 = (
    "scorpion 1x4, bridge 1x8, squat 2x10, hip-hinge 2x10",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 2x10, hip-thrust 2x10",
)
S6, T6 = (
    "scorpion 1x4, bridge 1x8, squat 2x12, hip-hinge 2x12",
    "scorpion 1x4, all4s-leg-raise 1x8, reverse-lunge 2x10, hip-thrust 2x12",
)
BEGINS, MOVED_ON, MISSED, BREAK, DONE = (
    WeekReason.BEGINS.value,
    WeekReason.MOVED_ON.value,
    WeekReason.REPEATS_MISSED.value,
    WeekReason.REPEATS_AFTER_BREAK.value,
    WeekReason.RAMP_DONE.value,
)


@dataclass
class Person:
    """How somebody trains: sessions of each week, and where the bridge is felt, by week; glutes if not said."""

    sessions: tuple[int, ...]
    bridge: dict[int, Felt] = field(default_factory=dict[int, Felt])
    breaks: tuple[Break, ...] = ()
    answers: Answers = field(default_factory=Answers)
    takes_way_back_in_week: int = 0
    begins_stage_two_in_week: int = 0


PEOPLE: dict[str, tuple[Person, tuple[Row, ...]]] = {
    "steady": (
        Person(sessions=(2,) * 12),
        (
            (1, BEGINS, A1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, A3, "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, A4, "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, A4, "usual", "4/4", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "steady, cannot lie on the front": (
        Person(sessions=(2,) * 12, answers=Answers(can_lie_prone=False)),
        (
            (1, BEGINS, K1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, K2, "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, K3, "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, K4, "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, K4, "usual", "4/4", "100 %/12", 0, True),
            *((4, DONE, K4, "usual", "5/5", "100 %/12", 0, True),) * 7,
        ),
    ),
    "steady, stage two from week 6": (
        Person(sessions=(2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2), begins_stage_two_in_week=6),
        (
            (1, BEGINS, A1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, A3, "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, A4, "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, A4, "usual", "4/4", "100 %/12", 0, True),
            (1, BEGINS, S1, "usual", "5/5", "100 %/12", 0, True),
            (2, MOVED_ON, S2, "usual", "5/5", "100 %/16", 0, True),
            (3, MOVED_ON, S3, "usual", "5/5", "100 %/20", 0, True),
            (4, MOVED_ON, S4, "usual", "5/5", "100 %/24", 0, True),
            (4, MISSED, T4, "usual", "4/5", "100 %/24", 0, True),
            (5, MOVED_ON, T5, "usual", "4/5", "100 %/24", 0, True),
            (6, MOVED_ON, T6, "usual", "4/5", "100 %/24", 0, True),
        ),
    ),
    "patchy": (
        Person(sessions=(2, 1, 2, 0, 2, 1, 3, 2, 0, 2, 2, 2)),
        (
            (1, BEGINS, A1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual", "1/1", "100 %/4", 0, False),
            (2, MISSED, B2, "usual", "1/2", "100 %/6", 0, False),
            (3, MOVED_ON, B3, "usual", "2/3", "100 %/10", 0, False),
            (3, MISSED, B3, "usual", "2/4", "100 %/10", 0, False),
            (4, MOVED_ON, B4, "usual", "3/5", "100 %/12", 0, False),
            (4, MISSED, A4, "usual", "2/5", "100 %/12", 0, False),
            (4, DONE, B4, "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, B4, "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, B4, "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, B4, "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, B4, "usual", "4/5", "100 %/12", 0, True),
        ),
    ),
    "hamstrings do the work": (
        Person(
            sessions=(2,) * 12,
            bridge={1: Felt.HAMSTRINGS, 2: Felt.HAMSTRINGS},
            answers=Answers(hamstrings_first=True),
            takes_way_back_in_week=6,
        ),
        (
            (1, BEGINS, A1, "usual, fix first", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual, fix first", "1/1", "75 %/4", 0, False),
            (3, MOVED_ON, A3, "easier, fix first", "2/2", "75 %/8", 0, False),
            (4, MOVED_ON, A4, "easier", "3/3", "83 %/12", 0, False),
            (4, DONE, A4, "easier", "4/4", "91 %/12", 0, True),
            (4, DONE, A4, "easier, way back", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "pain in week 3": (
        Person(sessions=(2,) * 12, bridge={3: Felt.PAIN}),
        (
            (1, BEGINS, A1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, A3, "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, A4, "usual, hurt", "3/3", "91 %/12", 1, False),
            (4, DONE, A4, "usual", "4/4", "91 %/12", 1, False),
            (4, DONE, A4, "usual", "5/5", "91 %/12", 1, False),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "two weeks of holiday": (
        Person(
            sessions=(2, 2, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2),
            breaks=(Break(MONDAY + timedelta(days=14), MONDAY + timedelta(days=27), "Holiday"),),
        ),
        (
            (1, BEGINS, A1, "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, A2, "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, A3, "usual", "2/2", "100 %/8", 0, False),
            (3, BREAK, A3, "usual", "2/2", "100 %/8", 0, False),
            (3, BREAK, A3, "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, A4, "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, A4, "usual", "4/4", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, A4, "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
}


@pytest.fixture
def all_exercises(make_exercise: Callable[..., Exercise]) -> dict[str, Exercise]:
    """Return every exercise that is needed, by id."""
    bridge = replace(
        make_exercise("bridge", position=Position.SUPINE),
        fixes={Felt.HAMSTRINGS: "Heels closer. Then squeeze."},
        variants={Form.EASIER: Variant("Half bridge", "Half-way.", "Half the height.")},
    )
    scorpion = replace(
        make_exercise("scorpion", position=Position.PRONE, unilateral=True), alternative="bent-knee-lift"
    )
    on_all_fours = [
        make_exercise(name, position=Position.ALL_FOURS, unilateral=True)
        for name in ("bent-knee-lift", "all4s-leg-raise")
    ]
    standing = [
        make_exercise(name, position=Position.STANDING)
        for name in ("squat", "hip-hinge", "reverse-lunge", "hip-thrust")
    ]
    return {each.exercise_id: each for each in (bridge, scorpion, *on_all_fours, *standing)}


def programme_of(programme_id: str, exercises: dict[str, Exercise], *weeks: tuple[str, str]) -> Programme:
    """Return a programme of two sessions from the texts of its workouts."""
    parsed = [
        [[(name, *map(int, dose.split("x"))) for name, dose in map(str.split, text.split(", "))] for text in week]
        for week in weeks
    ]
    return Programme(
        programme_id=programme_id,
        name=programme_id,
        about="Light work.",
        templates=tuple(
            SessionTemplate(letter, f"Session {letter}", tuple(exercises[name] for name, _, _ in session))
            for letter, session in zip("ab", parsed[0], strict=True)
        ),
        weeks=tuple({name: Dose(sets, reps) for session in week for name, sets, reps in session} for week in parsed),
        rest_s=45,
    )


class Life:
    """One person's history, week after week."""

    def __init__(self, person: Person, exercises: dict[str, Exercise]) -> None:
        self.person = person
        self.exercises = exercises
        weeks = ((A1, B1), (A2, B2), (A3, B3), (A4, B4))
        self.programme = fitted(programme_of("activation", exercises, *weeks), exercises, person.answers)
        self.since: date | None = None
        self.records: list[SessionRecord] = []
        self.choices: list[FormChoice] = []

    def begin_stage_two(self, today: date) -> None:
        """Follow the second programme from now on."""
        standing, _, _ = self.look(today)
        self.since = begins_on(standing.current_week, today)
        weeks = ((S1, T1), (S2, T2), (S3, T3), (S4, T4), (S5, T5), (S6, T6))
        self.programme = programme_of("build", self.exercises, *weeks)

    def look(self, today: date) -> tuple[Overview, Coaching, Readiness]:
        """Return the plan, the coaching of the bridge and the gate as they stand on a day."""
        felt = [
            FeltAnswer(answer.exercise_id, answer.felt, record.started_at)
            for record in self.records
            for answer in record.check_ins
        ]
        coaching = coach(self.programme.exercises, felt, self.choices, self.person.answers)
        tallies = week_tallies([DayTally(record.day, 1, 0) for record in self.records], WeekStart.MONDAY, today)
        standing = overview(
            coached(self.programme, coaching),
            Weeks(tallies, self.person.breaks, WeekRule(), today),
            Counter(each for record in self.records for each in {one.exercise_id for one in record.planned}),
            since=self.since,
            coaching=coaching,
        )
        return standing, coaching["bridge"], readiness(standing.weeks.states, self.records)

    def train(self, week: int, monday: date) -> None:
        """Do the sessions of a week, every second day."""
        for number in range(self.person.sessions[week - 1]):
            day = monday + timedelta(days=2 * number)
            standing, _, _ = self.look(day)
            self.records.append(self._done(standing.workout, week, day))
        if week == self.person.takes_way_back_in_week:
            self.choices.append(
                FormChoice("bridge", Form.USUAL, datetime(monday.year, monday.month, monday.day, tzinfo=UTC))
            )

    def _done(self, workout: Workout, week: int, day: date) -> SessionRecord:
        started_at = datetime(day.year, day.month, day.day, 18, tzinfo=UTC)
        felt = {"bridge": self.person.bridge.get(week, Felt.GLUTES)}
        return SessionRecord(
            session_id=f"00000000-0000-4000-8000-{len(self.records):012d}",
            started_at=started_at,
            ended_at=started_at + timedelta(minutes=6),
            workout_id=workout.workout_id,
            planned=workout.planned_sets,
            performed=tuple(
                PerformedSet(one.exercise_id, one.side, one.set_number, one.reps, finished=True)
                for one in workout.planned_sets
            ),
            check_ins=tuple(
                CheckIn(each.exercise.exercise_id, felt.get(each.exercise.exercise_id, Felt.GLUTES))
                for each in workout.prescriptions
            ),
            source=Source.TIMER,
        )


def row(standing: Overview, bridge: Coaching, gate: Readiness) -> Row:
    """Return what is known on a Monday, in the form of the table."""
    weeks, felt, pain = gate.conditions
    words = [bridge.form.value]
    words += ["fix first"] * (bridge.fix is not None)
    words += ["way back"] * bridge.offers_usual
    words += ["hurt"] * bridge.hurt
    return (
        standing.choice.number,
        standing.choice.reason.value,
        ", ".join(f"{each.exercise.exercise_id} {each.sets}x{each.reps}" for each in standing.workout.prescriptions),
        ", ".join(words),
        f"{weeks.have}/{weeks.out_of}",
        f"{felt.have} %/{felt.out_of}",
        pain.have,
        gate.ready,
    )


@pytest.mark.parametrize("name", PEOPLE)
def test_twelve_weeks_go_as_the_rules_say(name: str, all_exercises: dict[str, Exercise]) -> None:
    """On every Monday week, reason, workout, form of the bridge and gate are those of the table."""
    person, expected = PEOPLE[name]
    life = Life(person, all_exercises)
    seen: list[Row] = []
    for week in range(1, 13):
        monday = MONDAY + timedelta(weeks=week - 1)
        if week == person.begins_stage_two_in_week:
            life.begin_stage_two(monday)
        seen.append(row(*life.look(monday)))
        life.train(week, monday)

    assert seen == list(expected)
