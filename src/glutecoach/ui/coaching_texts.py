"""Why the plan is as it is, in the person's words; a prompt, never a diagnosis."""

from __future__ import annotations

from glutecoach.core.advance import WeekChoice, WeekReason
from glutecoach.core.exercise import Exercise, Felt
from glutecoach.core.readiness import ANSWERS_NEEDED, Condition, ConditionId
from glutecoach.ui.texts import tr


def week_reason_text(choice: WeekChoice) -> str:
    """Return why this week of the programme is the one to train."""
    before = choice.before
    match choice.reason:
        case WeekReason.BEGINS:
            return tr("This is the first week of the programme.")
        case WeekReason.MOVED_ON:
            return tr("Last week was completed, so the programme moved on to week {number}.").format(
                number=choice.number
            )
        case WeekReason.REPEATS_MISSED:
            days = before.training_days if before else 0
            needed = before.minimum_days if before else 0
            done = tr("%n training day(s)", "", days)
            return tr(
                "Week {number} once more: last week had {done}, a completed week has {needed}. Nothing is lost."
            ).format(number=choice.number, done=done, needed=needed)
        case WeekReason.REPEATS_AFTER_BREAK:
            return tr("Week {number} once more, after your break. Good to see you.").format(number=choice.number)
        case WeekReason.RAMP_DONE:
            return tr("All {number} weeks are completed; the last one goes on for as long as you like.").format(
                number=choice.of
            )


def easier_text(exercise: str, felt: Felt) -> str:
    """Return why the easier form, by its name, comes next."""
    if felt is Felt.HAMSTRINGS:
        text = tr("You felt it in the backs of the thighs twice in a row, so an easier form comes next: {exercise}.")
    else:
        text = tr("You felt it in the lower back twice in a row, so an easier form comes next: {exercise}.")
    return text.format(exercise=exercise)


def set_form_text(exercise: str, felt: Felt) -> str:
    """Return that the easier form would come next if the plan did not set another one."""
    if felt is Felt.HAMSTRINGS:
        text = tr(
            "{exercise}: you felt it in the backs of the thighs twice in a row. Your plan sets how hard it is; an"
            " easier form is there to choose."
        )
    else:
        text = tr(
            "{exercise}: you felt it in the lower back twice in a row. Your plan sets how hard it is; an easier form"
            " is there to choose."
        )
    return text.format(exercise=exercise)


def instead_text(exercise: str) -> str:
    """Return what is done instead by somebody who cannot lie on the front."""
    return tr("You said that you cannot lie on your front: {exercise} takes its place, with what you set here.").format(
        exercise=exercise
    )


def way_back_text(exercise: str) -> str:
    """Return the offer to do the usual form again."""
    return tr("{exercise}: you felt it in the glutes three times in a row. Ready for the usual form?").format(
        exercise=exercise
    )


def hurt_text(exercise: str) -> str:
    """Return what to do about an exercise that hurt the last time."""
    return tr(
        "{exercise} hurt the last time. Leave it out today if it is not quite gone, and show it to a professional"
        " if it comes back."
    ).format(exercise=exercise)


def condition_number(condition: Condition) -> str:
    """Return the number of a condition of stage two, large."""
    match condition.condition_id:
        case ConditionId.WEEKS:
            return tr("{have} of {need}").format(have=condition.have, need=condition.need)
        case ConditionId.FELT:
            return tr("{have}%").format(have=condition.have)
        case ConditionId.PAIN:
            return str(condition.have)


def condition_title(condition: Condition) -> str:
    """Return what a condition of stage two is about."""
    return {
        ConditionId.WEEKS: tr("Completed weeks"),
        ConditionId.FELT: tr("Felt in the glutes"),
        ConditionId.PAIN: tr("No pain"),
    }[condition.condition_id]


def condition_text(condition: Condition) -> str:
    """Return one condition of stage two with its numbers."""
    match condition.condition_id:
        case ConditionId.WEEKS if condition.out_of == 0:
            return tr("No week is over yet; {need} completed ones of 5 are needed.").format(need=condition.need)
        case ConditionId.FELT if condition.out_of == 0:
            return tr("No check-in answered yet; at least {fewest} are needed, {need}% of them in the glutes.").format(
                fewest=ANSWERS_NEEDED, need=condition.need
            )
        case ConditionId.WEEKS:
            return tr("{have} of the last {out_of} weeks completed; {need} of 5 are needed.").format(
                have=condition.have, out_of=condition.out_of, need=condition.need
            )
        case ConditionId.FELT:
            return tr(
                "Felt in the glutes {count} of {out_of} times ({have}%); {need}% of at least {fewest} are needed."
            ).format(
                count=condition.count,
                out_of=condition.out_of,
                have=condition.have,
                need=condition.need,
                fewest=ANSWERS_NEEDED,
            )
        case ConditionId.PAIN:
            return tr("Pain in the last 6 sessions: {have}. There should be none.").format(have=condition.have)


def first_cue_text(exercise: Exercise) -> str:
    """Return what is said first the next time, as it was felt elsewhere."""
    return tr("{exercise}, first of all: {cue}").format(exercise=exercise.name, cue=exercise.cues[0].text)
