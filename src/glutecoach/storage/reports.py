"""What the command line tells about the plan and the weeks, for people and for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec

from glutecoach.core.overview import Overview
from glutecoach.core.plan import Prescription
from glutecoach.core.readiness import ConditionId, Readiness
from glutecoach.core.timeline import Step, duration_s
from glutecoach.core.weeks import Week

Report = dict[str, Any]


def as_json(report: Report) -> str:
    """Return a report as indented JSON."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode()


def stats_report(standing: Overview, ready: Readiness) -> Report:
    """Return weeks, streak and readiness in the form that scripts rely on."""
    week = standing.current_week
    return {
        "as_of": standing.today,
        "week_starts_on": standing.rule.starts_on,
        "minimum_days": standing.rule.minimum_days,
        "current_streak": standing.streak.current,
        "longest_streak": standing.streak.longest,
        "completed_weeks": standing.streak.completed_weeks,
        "current_week": {"first_day": week.first_day, "training_days": week.training_days, "state": week.state},
        "weeks": [_week(week) for week in standing.weeks],
        "readiness": {
            "ready": ready.ready,
            "conditions": [
                {"id": condition.condition_id, "met": condition.met, "have": condition.have, "need": condition.need}
                for condition in ready.conditions
            ],
        },
    }


def stats_lines(standing: Overview, ready: Readiness) -> Iterator[str]:
    """Yield weeks, streak and readiness as lines for people."""
    streak = standing.streak
    yield f"Completed weeks: {streak.completed_weeks} (in a row: {streak.current}, longest: {streak.longest})"
    for week in standing.weeks:
        yield f"{week.first_day}  {week.training_days} training days  {week.state}"
    for condition in ready.conditions:
        met = "met" if condition.met else "not met"
        numbers = f"{condition.have} out of {condition.out_of}, needed {condition.need}"
        if condition.condition_id is ConditionId.FELT:
            numbers = (
                f"glutes in {condition.have} % of {condition.out_of} answers, needed {condition.need} % of 6 or more"
            )
        yield f"Stage two, {condition.condition_id}: {numbers}: {met}"


def plan_report(standing: Overview) -> Report:
    """Return the next workout with its timeline; times are seconds."""
    workout, steps = standing.workout, standing.steps
    return {
        "workout": workout.workout_id,
        "week": workout.programme_week,
        "session": workout.template_name,
        "duration_s": duration_s(steps),
        "prescriptions": [_prescription(prescription) for prescription in workout.prescriptions],
        "timeline": [_step(step) for step in steps],
    }


def plan_lines(standing: Overview) -> Iterator[str]:
    """Yield the next workout as lines for people."""
    workout = standing.workout
    minutes = -(-int(duration_s(standing.steps)) // 60)
    yield f"Week {workout.programme_week}, {workout.template_name}: about {minutes} minutes"
    for prescription in workout.prescriptions:
        sides = f" each side, {prescription.sides[0]} first" if prescription.exercise.unilateral else ""
        tempo = ", ".join(f"{phase} {seconds:g} s" for phase, seconds in prescription.tempo.phases)
        yield f"  {prescription.exercise.name}: {prescription.sets} x {prescription.reps}{sides} ({tempo})"


def _week(week: Week) -> Report:
    return {
        "first_day": week.first_day,
        "training_days": week.training_days,
        "sessions": week.sessions,
        "state": week.state,
    }


def _prescription(prescription: Prescription) -> Report:
    return {
        "exercise": prescription.exercise.exercise_id,
        "name": prescription.exercise.name,
        "sides": prescription.sides,
        "sets": prescription.sets,
        "reps": prescription.reps,
        "tempo": dict(prescription.tempo.phases),
        "rest_s": prescription.rest_s,
    }


def _step(step: Step) -> Report:
    return {
        "kind": step.kind,
        "start_s": step.start_s,
        "duration_s": step.duration_s,
        "exercise": step.exercise.exercise_id,
        "side": step.side,
        "set": step.set_number,
        "rep": step.rep,
    }
