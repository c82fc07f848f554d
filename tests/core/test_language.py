import pytest

from glutecoach.core.language import LANGUAGES, language_for


@pytest.mark.parametrize(
    ("chosen", "system", "expected"),
    [
        ("fr", ("de-AT",), "fr"),
        ("", ("de-AT", "en-US"), "de"),
        ("", ("pt-PT",), "pt_BR"),
        ("", ("zh-Hans-CN",), "zh_CN"),
        ("", ("nl-NL", "fr-BE"), "fr"),
        ("", ("nl-NL",), "en"),
        ("", ("C",), "en"),
        ("", (), "en"),
        ("tlh", ("ja-JP",), "ja"),
    ],
)
def test_the_language_is_the_chosen_one_or_the_nearest_to_the_system(
    chosen: str, system: tuple[str, ...], expected: str
) -> None:
    """A choice wins; else the first of the system's languages that the program speaks, in any country; else English."""
    assert language_for(chosen, system) == expected


def test_every_language_names_itself() -> None:
    """No two languages look the same in the list to choose from."""
    assert len(set(LANGUAGES.values())) == len(LANGUAGES) == 8
