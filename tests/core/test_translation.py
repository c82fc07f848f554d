from typing import Any, cast

from msgspec import Struct
from msgspec.structs import asdict

from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.core.translation import translated_exercise, translated_programme

NOT_WORDS = frozenset({"exercise_id", "alternative", "programme_id", "template_id", "based_on"})


def words_of(value: Any, key: str = "") -> list[str]:
    """Return every text of a value that people read."""
    if isinstance(value, Struct):
        return words_of(asdict(value), key)
    if type(value) is str:
        return [] if key in NOT_WORDS else [value]
    if isinstance(value, dict):
        table = cast("dict[Any, Any]", value)
        return [text for name, inner in table.items() for text in words_of(inner, str(name))]
    if isinstance(value, tuple):
        return [text for inner in cast("tuple[Any, ...]", value) for text in words_of(inner, key)]
    return []


def test_no_text_of_an_exercise_is_left_out(exercises: dict[str, Exercise]) -> None:
    """Name, summary, cues, ceiling, fixes and forms are translated; everything else is as before."""
    for exercise in exercises.values():
        other = translated_exercise(exercise, str.upper)

        assert words_of(other) == [text.upper() for text in words_of(exercise)]
        assert translated_exercise(other, lambda text: text) == other
        assert (other.exercise_id, other.tempo, other.position) == (
            exercise.exercise_id,
            exercise.tempo,
            exercise.position,
        )


def test_no_text_of_a_programme_is_left_out(programme: Programme) -> None:
    """Name, purpose, sessions and the exercises in them are translated; the doses stay."""
    upper = {each.exercise_id: translated_exercise(each, str.upper) for each in programme.exercises}
    other = translated_programme(programme, upper, str.upper)

    assert words_of(other) == [text.upper() for text in words_of(programme)]
    assert other.weeks == programme.weeks
