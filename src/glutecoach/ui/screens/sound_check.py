"""Can you hear me? A tone and a voice, again and again, until somebody on the mat has heard them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QSlider, QWidget
from typing_extensions import override

from glutecoach.core.hearing import SoundMode
from glutecoach.storage.preferences import Preferences
from glutecoach.ui.texts import sentences_text, tr
from glutecoach.ui.theme import BUTTON_HEIGHT_PX, SPACE_PX
from glutecoach.ui.widgets.building import beside, button, card, label, page, wrapped
from glutecoach.ui.widgets.reflow import Reflow

FIRST_ROUND_MS = 1_500
"""A sleeping device needs up to two seconds to wake; it is woken when the page is shown."""
ROUND_MS = 8_000
"""Long enough for the tone, the words and a breath."""
VOLUME_STEP = 10
LOUDEST = 100
_PRESENTER_KEYS = frozenset({Qt.Key.Key_PageDown, Qt.Key.Key_MediaNext, Qt.Key.Key_MediaTogglePlayPause})
"""What the forward key of a presenter, or a headset, sends."""


class SoundCheckScreen(QWidget):
    """The check of the sound from the mat.

    Signals:
        opened: It is shown: wake the device.
        round_due: Play the tone and say the words.
        volume_chosen: The new loudness, 0 to 100.
        heard: Somebody has heard it.
        passed_over: Somebody goes on without.
        closed: It is not shown any more: let the device sleep.
    """

    opened = Signal()
    round_due = Signal()
    volume_chosen = Signal(int)
    heard = Signal()
    passed_over = Signal()
    closed = Signal()

    def __init__(self, preferences: Preferences, parent: QWidget | None = None) -> None:
        """Take what is chosen for the ear to begin with."""
        super().__init__(parent)
        self._rounds = QTimer(self)
        self._rounds.timeout.connect(self._on_round_due)
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._advice = _advice()
        self._lead = wrapped("", "lead")
        self._heard = button("", "start")
        layout = page(self)
        layout.addWidget(wrapped(tr("Can you hear me?"), "display"))
        layout.addWidget(self._lead)
        layout.addWidget(self._loudness())
        layout.addLayout(beside(self._heard))
        layout.addLayout(self._other_answers())
        layout.addWidget(self._advice)
        layout.addStretch(1)
        self._heard.clicked.connect(self.heard)
        self._advice.hide()
        for key, step in ((Qt.Key.Key_Up, VOLUME_STEP), (Qt.Key.Key_Down, -VOLUME_STEP)):
            louder = QShortcut(QKeySequence(key), self)  # a button would take the key for the way to the next one
            louder.activated.connect(partial(self._turn, step))
        self.show_preferences(preferences)
        self._volume.valueChanged.connect(self.volume_chosen)

    def show_preferences(self, preferences: Preferences) -> None:
        """Take over the loudness when it was changed elsewhere, and ask for what is to be heard."""
        self._volume.setValue(preferences.volume)
        what, answer = _question(preferences.sound_mode)
        self._lead.setText(what)
        self._heard.setText(answer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Wake the device, and begin with the rounds once it is awake."""
        super().showEvent(event)
        self._advice.hide()
        self._heard.setFocus()
        self.opened.emit()
        self._rounds.start(FIRST_ROUND_MS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """End the rounds."""
        super().hideEvent(event)
        self._rounds.stop()
        self.closed.emit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Plus and minus set the loudness, a presenter's forward key says that it is heard, Escape goes on without."""
        match event.key():
            case key if key in _PRESENTER_KEYS:
                self.heard.emit()
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self._turn(VOLUME_STEP)
            case Qt.Key.Key_Minus:
                self._turn(-VOLUME_STEP)
            case Qt.Key.Key_Escape:
                self.passed_over.emit()
            case _:
                super().keyPressEvent(event)

    def _turn(self, step: int) -> None:
        self._volume.setValue(self._volume.value() + step)

    def _on_round_due(self) -> None:
        self._rounds.setInterval(ROUND_MS)
        self.round_due.emit()

    def _loudness(self) -> QWidget:
        frame, layout = card()
        row = Reflow(spacing_px=2 * SPACE_PX)
        caption = label(tr("Volume"))
        caption.setBuddy(self._volume)
        self._volume.setRange(0, LOUDEST)
        self._volume.setPageStep(VOLUME_STEP)
        self._volume.setSingleStep(VOLUME_STEP // 2)
        self._volume.setAccessibleName(tr("Volume"))
        self._volume.setMinimumHeight(BUTTON_HEIGHT_PX)
        row.add(caption)
        row.add(self._volume, 1)
        layout.addLayout(row)
        layout.addWidget(
            wrapped(
                tr("The keys ↑ and ↓ do the same. The forward key of a remote for slides says that you hear it."),
                "muted",
            )
        )
        return frame

    def _other_answers(self) -> Reflow:
        something_missing = button(tr("I can't hear it"))
        something_missing.clicked.connect(self._advice.show)
        go_on = button(tr("Skip the check"))
        go_on.clicked.connect(self.passed_over)
        return beside(something_missing, go_on, spacing_px=2 * SPACE_PX)


def _question(mode: SoundMode) -> tuple[str, str]:
    """Return what is to be heard in a mode, and the answer of those who hear it."""
    lead = tr("Face down on the mat you follow by ear. Lie down, close your eyes and listen.")
    match mode:
        case SoundMode.EVERYTHING:
            what = tr("A rising tone and a few words come again and again.")
            answer = tr("I hear the tone and the voice")
        case SoundMode.METRONOME:
            what, answer = tr("A rising tone comes again and again."), tr("I hear the tone")
        case SoundMode.VOICE:
            what, answer = tr("A few words come again and again."), tr("I hear the voice")
    return sentences_text((lead, what)), answer


def _advice() -> QWidget:
    frame, layout = card("notice")
    for line in (
        tr(
            "Nothing at all: is the sound of the computer switched on, and does it go to the right loudspeaker? "
            "Wireless headphones may need to be connected anew."
        ),
        tr(
            "No voice: the system needs a speech service. "
            "The command “glutecoach doctor” says which one is missing here."
        ),
        tr("No tones: look in Settings whether only the voice is chosen."),
    ):
        layout.addWidget(wrapped(line))
    return frame
