from pathlib import Path

import pytest

from glutecoach.core.errors import AssetError
from glutecoach.core.exercise import Exercise, Felt, Moment, Phase, Position
from glutecoach.storage.catalog import load_exercise, load_exercises, load_programme

EXERCISE = """
name = "Lift"
summary = "Lift it."
position = "prone"
unilateral = true
ceiling = "Not higher."
cues = [{ moment = "lift", text = "Up" }]
[tempo]
lift = 2
lower = 3
"""
PROGRAMME = """
name = "Plan"
about = "A plan."
[[sessions]]
id = "a"
name = "A"
exercises = ["lift"]
[[weeks]]
doses = { lift = { sets = 1, reps = 4 } }
[rest]
between_sets = 45
"""


@pytest.fixture
def exercises(assets: Path) -> dict[str, Exercise]:
    """Return the exercises of the program."""
    return load_exercises(assets / "exercises")


@pytest.fixture
def lift(tmp_path: Path) -> Exercise:
    """Return an exercise of a small file."""
    path = tmp_path / "lift.toml"
    path.write_text(EXERCISE)
    return load_exercise(path)


def test_the_three_exercises_of_activation_are_there(exercises: dict[str, Exercise]) -> None:
    """Scorpion, leg raise and bridge come with position, sides, cues for work, ceiling and fixes."""
    for exercise_id, position, unilateral in (
        ("scorpion", Position.PRONE, True),
        ("all4s-leg-raise", Position.ALL_FOURS, True),
        ("bridge", Position.SUPINE, False),
    ):
        exercise = exercises[exercise_id]

        assert (exercise.position, exercise.unilateral) == (position, unilateral)
        for moment in (Moment.SET_UP, Moment.LIFT, Moment.HOLD, Moment.LOWER):
            assert exercise.cues_at(moment)
        assert exercise.ceiling
        assert set(exercise.fixes) >= {Felt.HAMSTRINGS, Felt.LOWER_BACK, Felt.PAIN}


def test_every_exercise_warns_of_its_fault(exercises: dict[str, Exercise]) -> None:
    """Each of the eight exercises has a cue with which the figure shows how not to do it."""
    assert len(exercises) == 8
    for exercise in exercises.values():
        assert any(cue.warns for cue in exercise.cues), exercise.name


def test_a_cue_in_a_rep_is_short_enough_to_be_said(exercises: dict[str, Exercise]) -> None:
    """A cue that belongs to a phase has at most seven words."""
    for exercise in exercises.values():
        for cue in exercise.cues:
            if cue.moment is not Moment.SET_UP:
                assert len(cue.text.split()) <= 7, cue.text


def test_activation_keeps_to_its_ranges(assets: Path, exercises: dict[str, Exercise]) -> None:
    """Four weeks; scorpion 1 set of 4-6; the others 1-2 sets of 8-12; bridge or leg raise, never both."""
    programme = load_programme(assets / "programmes" / "activation.toml", exercises)

    assert len(programme.weeks) == 4
    for template in programme.templates:
        ids = [exercise.exercise_id for exercise in template.exercises]
        assert ids[0] == "scorpion"
        assert len({"bridge", "all4s-leg-raise"} & set(ids)) == 1
    for week in programme.weeks:
        assert week["scorpion"].sets == 1
        assert 4 <= week["scorpion"].reps <= 6
        for exercise_id in ("bridge", "all4s-leg-raise"):
            assert 1 <= week[exercise_id].sets <= 2
            assert 8 <= week[exercise_id].reps <= 12


def test_the_ramps_are_those_of_the_programme(assets: Path, exercises: dict[str, Exercise]) -> None:
    """Activation grows from 1x4 and 1x8 to 1x6 and 2x12; stage two warms up with its first week and starts with 1x6."""

    def ramp(name: str, *exercise_ids: str) -> list[str]:
        weeks = load_programme(assets / "programmes" / f"{name}.toml", exercises).weeks
        doses = [[week[each] for each in exercise_ids] for week in weeks]
        return [" / ".join(f"{dose.sets}x{dose.reps}" for dose in week) for week in doses]

    assert ramp("activation", "scorpion", "bridge") == ["1x4 / 1x8", "1x5 / 1x10", "1x6 / 2x10", "1x6 / 2x12"]
    assert ramp("activation", "bridge") == ramp("activation", "all4s-leg-raise")
    assert set(ramp("build", "scorpion", "bridge", "all4s-leg-raise")) == {"1x4 / 1x8 / 1x8"}
    assert ramp("build", "squat") == ["1x6", "1x8", "1x10", "2x8", "2x10", "2x12"]
    assert ramp("build", "squat") == ramp("build", "hip-hinge") == ramp("build", "hip-thrust")
    assert ramp("build", "reverse-lunge") == ["1x6", "1x8", "1x10", "2x8", "2x10", "2x10"]


def test_a_small_exercise_file_is_enough(lift: Exercise) -> None:
    """Phases that are not named take no time, and a figure that this version does not know does no harm."""
    assert lift.exercise_id == "lift"
    assert lift.tempo.phases == ((Phase.LIFT, 2), (Phase.LOWER, 3))


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('name = "Lift"', 'name = ""', "name"),
        ('name = "Lift"', 'name = "a\\u0007b"', "name"),
        ('name = "Lift"', 'name = "Lift\\n"', "name"),
        ('name = "Lift"', 'name = "  "', "name"),
        ('name = "Lift"', 'name = "a\\u009bb"', "name"),
        ('name = "Lift"', "", "name"),
        ('name = "Lift"', "name = 3", "name"),
        ('position = "prone"', 'position = "upside_down"', "position"),
        ("lift = 2", "lift = -2", "tempo.lift"),
        ("lift = 2", "lift = 1e9", "tempo.lift"),
        ("lift = 2", "lift = nan", "tempo.lift"),
        ("lift = 2", f"lift = {'9' * 5000}", "thousands of digits"),
        ("lift = 2", 'lift = 2\nstarts_with = "hold"', "tempo.starts_with: 'hold' is none of the words"),
        ("lift = 2", 'lift = 2\n"two\\nlines" = 1', "'two lines' is not a key"),
        ('position = "prone"', f'position = "{"x" * 500_000}"', "position: 'xxx"),
        ("lift = 2\nlower = 3", "hold = 0", "tempo: a rep must take 0.5 seconds or more"),
        ('moment = "lift"', 'moment = "never"', "cues"),
        ("unilateral = true", 'unilateral = true\ncolour = "red"', "colour"),
        ("[tempo]", "[tempo", "not TOML"),
    ],
)
def test_a_broken_exercise_is_refused_with_file_key_and_reason(
    tmp_path: Path, old: str, new: str, complaint: str
) -> None:
    """The message names the file and what is wrong in it, in one line."""
    path = tmp_path / "lift.toml"
    path.write_text(EXERCISE.replace(old, new))

    with pytest.raises(AssetError, match=r"^lift\.toml: ") as caught:
        load_exercise(path)
    assert complaint in str(caught.value)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 600


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ('exercises = ["lift"]', 'exercises = ["jump"]', "sessions[0].exercises: there is no exercise 'jump'"),
        ("doses = { lift = { sets = 1, reps = 4 } }", "doses = {}", "weeks[0].doses: 'lift' has no sets and reps"),
        ("reps = 4", "reps = 0", "reps"),
        ("sets = 1", "sets = 99", "sets"),
        ("between_sets = 45", "between_sets = 86400", "rest.between_sets"),
        ('exercises = ["lift"]', "exercises = []", "sessions[0].exercises"),
        ('exercises = ["lift"]', 'exercises = ["lift", "lift"]', "sessions[0].exercises: 'lift' stands there twice"),
        ('id = "a"', 'id = "Session A"', "sessions[0].id"),
        ("[[weeks]]", '[[sessions]]\nid = "a"\nname = "B"\nexercises = ["lift"]\n[[weeks]]', "sessions: 'a' stands"),
    ],
)
def test_a_broken_programme_is_refused_with_file_key_and_reason(
    tmp_path: Path, lift: Exercise, old: str, new: str, complaint: str
) -> None:
    """Unknown exercises, missing doses and impossible numbers are named."""
    path = tmp_path / "plan.toml"
    path.write_text(PROGRAMME.replace(old, new))

    with pytest.raises(AssetError, match=r"^plan\.toml: ") as caught:
        load_programme(path, {"lift": lift})
    assert complaint in str(caught.value)


@pytest.mark.parametrize(
    ("content", "complaint"),
    [(b"\xff\xff", "not UTF-8 text"), (b"x" * 1_000_001, "larger than 1 MB"), (None, "file: No such file")],
)
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path, content: bytes | None, complaint: str) -> None:
    """Wrong encoding, a huge file, no file: one sentence each."""
    path = tmp_path / "x.toml"
    if content is not None:
        path.write_bytes(content)

    with pytest.raises(AssetError, match=complaint):
        load_exercise(path)


@pytest.mark.parametrize("name", ["My Lift.toml", "LIFT.toml", "\x1b.toml", f"{'l' * 33}.toml"])
def test_a_file_whose_name_cannot_be_an_id_is_refused(tmp_path: Path, name: str) -> None:
    """The history keeps the name of the file, and a history file refuses such an id."""
    path = tmp_path / name
    path.write_text(EXERCISE)

    with pytest.raises(AssetError, match="file: the name of the file: must be small letters") as caught:
        load_exercise(path)
    assert str(caught.value).isprintable()


def test_a_file_without_an_end_is_refused() -> None:
    """A device tells no size: no more than the largest file is taken into memory."""
    endless = Path("/dev/zero")
    if not endless.exists():
        pytest.skip("there is no such device here")

    with pytest.raises(AssetError, match="larger than 1 MB"):
        load_exercise(endless)
