"""Whether the sound of the computer is switched off: a workout that is followed by ear should not begin unheard."""

from __future__ import annotations

import logging

PATIENCE_S = 1.0
"""A sound server that does not answer is not waited for any longer."""
UNHEARD_VOLUME = 0.02

_log = logging.getLogger(__name__)


def is_muted() -> bool:
    """Tell whether the output in use is muted or turned all the way down.

    Known where a PulseAudio server answers (PulseAudio, PipeWire); elsewhere nothing is claimed.
    """
    try:
        import pulsectl  # loads a system library, only when needed
    except (ImportError, OSError) as error:
        _log.debug("the loudness of the computer is not known: %s", error)
        return False
    try:
        with pulsectl.Pulse("GluteCoach", connect=False) as pulse:
            pulse.connect(autospawn=False, timeout=PATIENCE_S)
            name = pulse.server_info().default_sink_name
            sink = pulse.get_sink_by_name(name)
            return bool(sink.mute) or pulse.volume_get_all_chans(sink) < UNHEARD_VOLUME
    except pulsectl.PulseError as error:
        _log.debug("the loudness of the computer is not known: %s", error)
        return False
