from bench import ratios, table, worsened
from comparison import Comparison


def compared(subject: str, figure: float, *, most_ratio: float | None = 1.5) -> Comparison:
    """Return a figure beside a reference of ten."""
    return Comparison(
        subject=subject, figure=figure, unit="ms", beside="bare window", reference=10.0, most_ratio=most_ratio
    )


def test_a_ratio_that_grew_by_more_than_a_tenth_is_seen() -> None:
    """Of two tables the later one names what became worse, and nothing else."""
    old = table([compared("start", 12.0), compared("memory", 12.0), compared("idle", 3.0)], [])
    new = table([compared("start", 14.0), compared("memory", 13.0), compared("print", 99.0)], ["bundle"])

    assert list(worsened(ratios(old), ratios(new))) == ["start: ratio 1.20 became 1.40"]
    assert "Not measured here: bundle." in new


def test_an_aim_is_kept_up_to_its_last_digit() -> None:
    """A ratio at the aim is met, one above it is not, and without an aim there is nothing to miss."""
    assert compared("start", 15.0).is_met
    assert not compared("start", 15.1).is_met
    assert compared("start", 99.0, most_ratio=None).is_met
    assert (
        compared("start", 15.1).line
        == "start: 15.1 ms, bare window 10 ms, ratio 1.51 (aim: ratio at most 1.5, NOT met)"
    )
