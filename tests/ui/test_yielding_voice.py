from dataclasses import dataclass, field

from fakes import RecordingVoice
from glutecoach.ui.yielding_voice import YieldingVoice


@dataclass
class FakeReader:
    """A screen reader that can be switched on and off."""

    is_running: bool = False
    said: list[tuple[str, bool]] = field(default_factory=list[tuple[str, bool]])

    def look(self) -> None:
        """Know already."""

    def close(self) -> None:
        """Read no more."""
        self.is_running = False

    def announce(self, text: str, is_urgent: bool) -> None:
        """Remember what it was to say."""
        self.said.append((text, is_urgent))


def test_the_voice_gives_way_to_a_screen_reader_while_it_runs() -> None:
    """Every line is said once: by the reader while there is one, else by the voice."""
    voice, reader = RecordingVoice(), FakeReader()
    yielding = YieldingVoice(voice, reader, reader.announce)
    yielding.say("Get ready.", takes_the_word=True)
    reader.is_running = True
    yielding.say("One.", takes_the_word=True)
    yielding.say("Slowly down", takes_the_word=False)
    yielding.notify("Nothing can be saved.")
    reader.is_running = False
    yielding.say("Rest.", takes_the_word=True)
    yielding.notify("Everything is saved again.")

    assert voice.said == ["Get ready.", "Rest.", "... Everything is saved again."]
    assert reader.said == [("One.", True), ("Slowly down", False), ("Nothing can be saved.", False)]


def test_the_voice_breaks_off_when_a_screen_reader_begins() -> None:
    """Two voices at once are none: what was being said is cut off, once."""
    voice, reader = RecordingVoice(), FakeReader()
    yielding = YieldingVoice(voice, reader, reader.announce)
    yielding.say("Where did you feel it?", takes_the_word=True)
    before = voice.stops
    reader.is_running = True
    yielding.say("Rest.", takes_the_word=True)
    yielding.say("Get ready.", takes_the_word=True)

    assert (before, voice.stops) == (0, 1)


def test_a_pause_silences_the_voice_all_the_same() -> None:
    """Stop and close reach the voice, whoever speaks."""
    voice = RecordingVoice()
    yielding = YieldingVoice(voice, FakeReader(is_running=True), lambda text, is_urgent: None)
    yielding.stop()
    yielding.close()

    assert voice.stops == 1
    assert voice.is_closed
