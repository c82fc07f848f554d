"""Twelve weeks of five people, walked through the core; every row was written by hand from the rules."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest

from glutecoach.core.advance import WeekReason
from glutecoach.core.coaching import Answers, Coaching, FeltAnswer, FormChoice, coach, coached
from glutecoach.core.exercise import Exercise, Felt, Form, Position, Tempo, Variant
from glutecoach.core.history import Break, CheckIn, DayTally, PerformedSet, SessionRecord, Source
from glutecoach.core.overview import Overview, overview
from glutecoach.core.plan import Workout
from glutecoach.core.programme import Dose, Programme, SessionTemplate
from glutecoach.core.readiness import Readiness, readiness
from glutecoach.core.weeks import WeekRule, Weeks, WeekStart
from paper_calendar import week_tallies

MONDAY = date(2025, 3, 3)
Row = tuple[int, str, str, str, str, str, int, bool]
"""Week of the programme, why, session, bridge, completed of judged weeks, glutes of answers, pains, stage two open."""
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


PEOPLE: dict[str, tuple[Person, tuple[Row, ...]]] = {
    "steady": (
        Person(sessions=(2,) * 12),
        (
            (1, BEGINS, "a", "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, "a", "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, "a", "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, "a", "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, "a", "usual", "4/4", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "patchy": (
        Person(sessions=(2, 1, 2, 0, 2, 1, 3, 2, 0, 2, 2, 2)),
        (
            (1, BEGINS, "a", "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, "a", "usual", "1/1", "100 %/4", 0, False),
            (2, MISSED, "b", "usual", "1/2", "100 %/6", 0, False),
            (3, MOVED_ON, "b", "usual", "2/3", "100 %/10", 0, False),
            (3, MISSED, "b", "usual", "2/4", "100 %/10", 0, False),
            (4, MOVED_ON, "b", "usual", "3/5", "100 %/12", 0, False),
            (4, MISSED, "a", "usual", "2/5", "100 %/12", 0, False),
            (4, DONE, "b", "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, "b", "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, "b", "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, "b", "usual", "3/5", "100 %/12", 0, False),
            (4, DONE, "b", "usual", "4/5", "100 %/12", 0, True),
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
            (1, BEGINS, "a", "usual, fix first", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, "a", "usual, fix first", "1/1", "75 %/4", 0, False),
            (3, MOVED_ON, "a", "easier, fix first", "2/2", "75 %/8", 0, False),
            (4, MOVED_ON, "a", "easier", "3/3", "83 %/12", 0, False),
            (4, DONE, "a", "easier", "4/4", "91 %/12", 0, True),
            (4, DONE, "a", "easier, way back", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "pain in week 3": (
        Person(sessions=(2,) * 12, bridge={3: Felt.PAIN}),
        (
            (1, BEGINS, "a", "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, "a", "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, "a", "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, "a", "usual, hurt", "3/3", "91 %/12", 1, False),
            (4, DONE, "a", "usual", "4/4", "91 %/12", 1, False),
            (4, DONE, "a", "usual", "5/5", "91 %/12", 1, False),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
    "two weeks of holiday": (
        Person(
            sessions=(2, 2, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2),
            breaks=(Break(MONDAY + timedelta(days=14), MONDAY + timedelta(days=27), "Holiday"),),
        ),
        (
            (1, BEGINS, "a", "usual", "0/0", "0 %/0", 0, False),
            (2, MOVED_ON, "a", "usual", "1/1", "100 %/4", 0, False),
            (3, MOVED_ON, "a", "usual", "2/2", "100 %/8", 0, False),
            (3, BREAK, "a", "usual", "2/2", "100 %/8", 0, False),
            (3, BREAK, "a", "usual", "2/2", "100 %/8", 0, False),
            (4, MOVED_ON, "a", "usual", "3/3", "100 %/12", 0, False),
            (4, DONE, "a", "usual", "4/4", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
            (4, DONE, "a", "usual", "5/5", "100 %/12", 0, True),
        ),
    ),
}


def activation(make_exercise: Callable[..., Exercise]) -> Programme:
    """Return the four weeks of activation."""
    scorpion = make_exercise("scorpion", position=Position.PRONE, unilateral=True)
    leg_raise = make_exercise("all4s-leg-raise", position=Position.ALL_FOURS, unilateral=True)
    bridge = Exercise(
        exercise_id="bridge",
        name="Bridge",
        summary="Raise the hips.",
        position=Position.SUPINE,
        unilateral=False,
        tempo=Tempo(2, 2, 3, 1),
        cues=(),
        ceiling="One line.",
        fixes={Felt.HAMSTRINGS: "Heels closer. Then squeeze."},
        variants={Form.EASIER: Variant("Half bridge", "Half-way.", "Half the height.")},
    )
    ramp = ((4, 1, 8), (5, 1, 10), (6, 2, 10), (6, 2, 12))
    return Programme(
        programme_id="activation",
        name="Activation",
        about="Light work.",
        templates=(
            SessionTemplate("a", "Session A", (scorpion, bridge)),
            SessionTemplate("b", "Session B", (scorpion, leg_raise)),
        ),
        weeks=tuple(
            {"scorpion": Dose(1, warm_up), "bridge": Dose(sets, reps), "all4s-leg-raise": Dose(sets, reps)}
            for warm_up, sets, reps in ramp
        ),
        rest_s=45,
    )


class Life:
    """One person's history, week after week."""

    def __init__(self, person: Person, programme: Programme) -> None:
        self.person = person
        self.programme = programme
        self.records: list[SessionRecord] = []
        self.choices: list[FormChoice] = []

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
        standing.workout.workout_id[-1],
        ", ".join(words),
        f"{weeks.have}/{weeks.out_of}",
        f"{felt.have} %/{felt.out_of}",
        pain.have,
        gate.ready,
    )


@pytest.mark.parametrize("name", PEOPLE)
def test_twelve_weeks_go_as_the_rules_say(name: str, make_exercise: Callable[..., Exercise]) -> None:
    """On every Monday plan, form of the bridge and gate are those of the table."""
    person, expected = PEOPLE[name]
    life = Life(person, activation(make_exercise))
    seen: list[Row] = []
    for week in range(1, 13):
        monday = MONDAY + timedelta(weeks=week - 1)
        seen.append(row(*life.look(monday)))
        life.train(week, monday)

    assert seen == list(expected)
