from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from glutecoach.core.coaching import Answers, Coaching, FeltAnswer, FormChoice, coach, coached, fitted, settled
from glutecoach.core.exercise import Cue, Exercise, Felt, Form, Moment, Position, Tempo, Variant
from glutecoach.core.programme import Dose, Programme, Range, Setting

NOON = datetime(2025, 3, 3, 12, tzinfo=UTC)
MakeExercise = Callable[..., Exercise]
G, H, B, M, N, P = (Felt.GLUTES, Felt.HAMSTRINGS, Felt.LOWER_BACK, Felt.MIXED, Felt.NOT_SURE, Felt.PAIN)


@pytest.fixture
def bridge(make_exercise: MakeExercise) -> Exercise:
    """Return a bridge with fixes and an easier form."""
    return replace(
        make_exercise("bridge"),
        fixes={H: "Heels closer. If it cramps, stop.", B: "Stop lower", P: "Stop."},
        variants={Form.EASIER: Variant("Half bridge", "Half-way.", "Half the height.", Tempo(1, 1, 1, 1))},
    )


def after(bridge: Exercise, *happened: Felt | Form, start: Answers | None = None) -> Coaching:
    """Return what is known after answers and choices, one a day."""
    answers = [
        FeltAnswer("bridge", each, NOON + timedelta(days=day))
        for day, each in enumerate(happened)
        if isinstance(each, Felt)
    ]
    choices = [
        FormChoice("bridge", each, NOON + timedelta(days=day))
        for day, each in enumerate(happened)
        if isinstance(each, Form)
    ]
    return coach([bridge], answers, choices, start or Answers())["bridge"]


@pytest.mark.parametrize(
    ("happened", "fix"),
    [((), None), ((H,), H), ((B,), B), ((H, G), None), ((G, H), H), ((H, M), None), ((N,), None), ((P,), None)],
)
def test_the_last_answer_brings_its_fix(bridge: Exercise, happened: tuple[Felt, ...], fix: Felt | None) -> None:
    """Hamstrings or lower back bring that fix next time; any other answer takes it away."""
    assert after(bridge, *happened).fix is fix


@pytest.mark.parametrize(
    ("happened", "form"),
    [
        ((H,), Form.USUAL),
        ((H, H), Form.EASIER),
        ((H, B), Form.EASIER),
        ((H, G, H), Form.USUAL),
        ((H, M, H), Form.USUAL),
        ((H, P, H), Form.USUAL),
        ((H, H, G, G, G, G), Form.EASIER),
        ((H, H, Form.USUAL), Form.USUAL),
        ((H, H, Form.USUAL, H), Form.USUAL),
        ((H, H, Form.USUAL, H, H), Form.EASIER),
        ((Form.HARDER, G), Form.HARDER),
        ((Form.HARDER, H, H), Form.EASIER),
    ],
)
def test_two_in_a_row_bring_the_easier_form(bridge: Exercise, happened: tuple[Felt | Form, ...], form: Form) -> None:
    """Two answers elsewhere in a row make it easier; only the person's choice makes it usual again."""
    assert after(bridge, *happened).form is form


@pytest.mark.parametrize(
    ("happened", "offers"),
    [
        ((G, G, G), False),
        ((H, H, G, G), False),
        ((H, H, G, G, G), True),
        ((H, H, G, M, G, G), False),
        ((H, H, G, G, G, H), False),
        ((H, H, G, G, G, Form.USUAL), False),
        ((Form.EASIER, G, G, G), True),
    ],
)
def test_three_times_glutes_offer_the_way_back(
    bridge: Exercise, happened: tuple[Felt | Form, ...], offers: bool
) -> None:
    """The easier form offers the usual one after glutes three times in a row, until something else is said."""
    assert after(bridge, *happened).offers_usual is offers


def test_the_change_to_the_easier_form_is_explained_once(bridge: Exercise) -> None:
    """The answer that brought it is named until the next answer."""
    assert after(bridge, H, B).easier_because is B
    assert after(bridge, H, B, G).easier_because is None
    assert after(bridge, H, B, Form.USUAL).easier_because is None


def test_pain_is_remembered_until_the_next_answer(bridge: Exercise) -> None:
    """An exercise that hurt says so the next time."""
    assert after(bridge, P).hurt
    assert not after(bridge, P, G).hurt


def test_an_exercise_without_an_easier_form_stays(bridge: Exercise) -> None:
    """There is nothing to change to; the fix still comes first."""
    only = replace(bridge, variants={})

    assert after(only, H, H) == Coaching("bridge", fix=H)


def test_an_answer_that_is_normal_for_an_exercise_changes_nothing(bridge: Exercise) -> None:
    """A hinge stretches the hamstrings by its nature and has no fix for it: the answer is no miss."""
    hinge = replace(bridge, fixes={B: "Half as far."})

    assert after(hinge, H, H) == Coaching("bridge")


@pytest.mark.parametrize(
    ("position", "happened", "fix"),
    [(Position.SUPINE, (), H), (Position.BENCH, (), H), (Position.PRONE, (), None), (Position.SUPINE, (G,), None)],
)
def test_hamstrings_at_the_start_bring_the_fix_of_bridges(
    bridge: Exercise, position: Position, happened: tuple[Felt, ...], fix: Felt | None
) -> None:
    """Who said that the hamstrings tire first in bridges hears that fix there first, until a check-in says glutes."""
    exercise = replace(bridge, position=position)

    assert after(exercise, *happened, start=Answers(hamstrings_first=True)).fix is fix


def test_a_pregnancy_does_not_start_the_programme() -> None:
    """Nothing else stops it."""
    assert not Answers(is_pregnant=True).may_start
    assert Answers(can_lie_prone=False, hamstrings_first=True).may_start


def test_who_cannot_lie_on_the_front_does_the_alternative(programme: Programme, make_exercise: MakeExercise) -> None:
    """The lift on all fours takes the scorpion's place with its dose, setting and range."""
    scorpion = replace(programme.templates[0].exercises[0], alternative="bent-knee")
    bent_knee = make_exercise("bent-knee", position=Position.ALL_FOURS, unilateral=True)
    asked = Range((1, 1), (4, 6))
    plan = replace(
        programme,
        templates=tuple(replace(each, exercises=(scorpion, *each.exercises[1:])) for each in programme.templates),
        settings={"scorpion": Setting(rest_s=5)},
        ranges={"scorpion": asked},
    )
    exercises = {"bent-knee": bent_knee}
    changed = fitted(plan, exercises, Answers(can_lie_prone=False))

    assert [each.exercise_id for each in changed.exercises] == ["bent-knee", "bridge", "all4s-leg-raise"]
    assert [week["bent-knee"] for week in changed.weeks] == [Dose(1, 4), Dose(1, 6)]
    assert changed.setting("bent-knee").rest_s == 5
    assert changed.ranges["bent-knee"] == asked
    assert fitted(plan, exercises, Answers()) == plan
    assert fitted(plan, {}, Answers(can_lie_prone=False)) == plan


def test_a_plan_that_has_the_alternative_already_keeps_one_of_them(
    programme: Programme, make_exercise: MakeExercise
) -> None:
    """The same exercise is not done twice in a session, and its own dose stays."""
    bent_knee = make_exercise("bent-knee", position=Position.ALL_FOURS)
    scorpion = replace(programme.templates[0].exercises[0], alternative="bent-knee")
    template = replace(programme.templates[0], exercises=(scorpion, bent_knee))
    plan = replace(
        programme, templates=(template,), weeks=tuple({**week, "bent-knee": Dose(2, 9)} for week in programme.weeks)
    )
    changed = fitted(plan, {"bent-knee": bent_knee}, Answers(can_lie_prone=False))

    assert changed.templates[0].exercises == (bent_knee,)
    assert changed.weeks[0]["bent-knee"] == Dose(2, 9)


def test_the_workout_has_the_form_and_begins_with_the_fix(programme: Programme, bridge: Exercise) -> None:
    """Name, tempo and cues are those of the easier form, the fix's first sentence is the first cue, the id stays."""
    template = replace(programme.templates[0], exercises=(bridge,))
    plan = replace(programme, templates=(template,))
    changed = coached(plan, {"bridge": Coaching("bridge", Form.EASIER, H)}).exercises[0]

    assert (changed.exercise_id, changed.name, changed.tempo.rep_s) == ("bridge", "Half bridge", 4)
    assert [cue.text for cue in changed.cues_at(Moment.SET_UP)] == ["Heels closer.", "Half the height."]
    assert coached(plan, {}) == plan


def test_a_form_that_the_plan_sets_wins(programme: Programme, bridge: Exercise) -> None:
    """Whoever set a form in the editor gets that one; no way back is offered, and the reason to go easier is known."""
    plan = replace(
        programme,
        templates=(replace(programme.templates[0], exercises=(bridge,)),),
        settings={"bridge": Setting(form=Form.USUAL)},
    )
    answered = {
        "bridge": Coaching("bridge", Form.EASIER, fix=H, offers_usual=True, easier_because=H),
        "squat": Coaching("squat", Form.EASIER),
    }
    advice = settled(answered, plan)

    assert advice["bridge"] == Coaching("bridge", Form.USUAL, fix=H, easier_because=H, is_set=True)
    assert advice["squat"] == answered["squat"]
    assert coached(plan, advice).exercises[0].name == bridge.name


def test_a_plan_that_sets_the_easier_form_needs_no_reason(programme: Programme) -> None:
    """It is easier already."""
    plan = replace(programme, settings={"bridge": Setting(form=Form.EASIER)})

    assert settled({"bridge": Coaching("bridge", easier_because=B)}, plan)["bridge"].easier_because is None


def test_a_fix_of_one_sentence_is_said_whole(bridge: Exercise) -> None:
    """An exercise without that fix stays as it is."""
    assert bridge.with_fix_first(B).cues[0] == Cue(Moment.SET_UP, "Stop lower")
    assert bridge.with_fix_first(G) == bridge
    assert bridge.in_form(Form.HARDER) == bridge
