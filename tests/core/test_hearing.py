from __future__ import annotations

import pytest

from glutecoach.core.hearing import speaking_s


@pytest.mark.parametrize(
    ("text", "measured_s"),
    [
        ("Lower back stays out of it", 1.59),
        ("Squeeze first, then float the knee", 2.39),
        ("Scorpion, left leg. Lie face down. 4 reps.", 4.30),
        ("Where did you feel it? One for glutes, two for thigh, three for lower back, six for pain.", 6.66),
        ("Keep the foot loose and the knee at a right angle; take the knee a little wider.", 4.65),
    ],
)
def test_the_time_for_a_text_is_about_what_a_voice_needs(text: str, measured_s: float) -> None:
    """The estimate is within half a second of what espeak-ng 1.51 took at the same pace."""
    assert speaking_s(text) == pytest.approx(measured_s, abs=0.5)


def test_every_language_is_given_its_time() -> None:
    """Long words take longer, and so do languages that are written without spaces; nothing takes no time."""
    assert speaking_s("Erst Gesäßmuskulatur anspannen") > speaking_s("Squeeze first and rise")
    assert speaking_s("先夹紧臀部再抬起") == pytest.approx(2.1, abs=0.3)
    assert speaking_s("") == 0
