"""What works on this machine, what does not, and how to mend it."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import msgspec
from msgspec.structs import asdict

from glutecoach import __version__
from glutecoach.core.errors import GluteCoachError

SOUND_MENDS = {"Linux": "Connect a sound device; on Debian or Ubuntu, apt-get install libpulse0."}
SOUND_MEND = "Connect a sound device, and check that it is switched on."
VOICE_MENDS = {
    "Linux": (
        "Install a speech service with a voice. Debian, Ubuntu: apt-get install speech-dispatcher "
        "speech-dispatcher-espeak-ng libspeechd2. Fedora: dnf install speech-dispatcher-espeak-ng. "
        "Arch: pacman -S speech-dispatcher espeak-ng."
    ),
    "Windows": "Add a voice for your language: Settings, Time & language, Speech.",
    "Darwin": "Add a voice for your language: System Settings, Accessibility, Spoken Content.",
}
VOICE_MEND = "Install a speech service with a voice for your language."
VOICE_HUNG_MEND = "End the process speech-dispatcher; it comes back by itself."
VOICE_PATIENCE_S = 20.0
MUTED_MEND = "Switch the sound of the computer on, or turn it up."
SCREEN_MEND = "Run it on a desktop; `glutecoach tour --output DIR` needs no screen."


class Finding(msgspec.Struct, frozen=True):
    """One thing that was looked at.

    Attributes:
        subject: What was looked at.
        works: Whether it works.
        detail: What was found.
        mend: How to mend it; empty when it works.
        needed: Whether the app cannot run without it.
    """

    subject: str
    works: bool
    detail: str
    mend: str = ""
    needed: bool = False


def examine(folder: Path, assets: Path, environment: Mapping[str, str]) -> tuple[Finding, ...]:
    """Look at everything that the app relies on; nothing is changed but the data folder made if missing.

    Args:
        folder: The data folder.
        assets: The program's own files.
        environment: Environment variables.
    """
    libraries = _libraries(assets)
    with_qt = (_display(environment, assets), _sound(), _voice(folder), _keep_awake()) if libraries.works else ()
    return (
        _versions(),
        qt_and_python(sys.version_info[:2], _version("PySide6-Essentials")),
        libraries,
        *with_qt,
        _data_folder(folder, assets),
    )


def findings_json(findings: Sequence[Finding]) -> str:
    """Return the findings as indented JSON."""
    works = all(finding.works or not finding.needed for finding in findings)
    report = {"works": works, "findings": [asdict(finding) for finding in findings]}
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode()


def findings_lines(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the findings as lines for people."""
    for finding in findings:
        mark = "ok  " if finding.works else ("FAIL" if finding.needed else "--  ")
        yield f"{mark} {finding.subject}: {finding.detail}"
        if finding.mend and not finding.works:
            yield f"     {finding.mend}"


def _versions() -> Finding:
    names = ("PySide6-Essentials", "pyqtgraph", "numpy", "msgspec", "platformdirs", "wakepy")
    parts = ", ".join(f"{name} {_version(name)}" for name in names)
    system = f"{platform.system()} {platform.release()}"
    return Finding("versions", True, f"GluteCoach {__version__}, Python {platform.python_version()}, {parts}, {system}")


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # a distribution's own package need not say
        return "of unknown version"


def qt_and_python(python: tuple[int, int], qt: str) -> Finding:
    """Tell whether a version of Qt for Python runs on a version of Python.

    Args:
        python: Major and minor version.
        qt: Version of PySide6-Essentials.
    """
    aborts = python < (3, 12) and qt.startswith("6.12.0")
    detail = f"PySide6 {qt} on Python {python[0]}.{python[1]}"
    if aborts:
        detail += " aborts after a few thousand calls"
    mend = "Install PySide6-Essentials and PySide6-Addons below 6.12, or use Python 3.12 or newer." if aborts else ""
    return Finding("Qt and Python", not aborts, detail, mend, needed=True)


def _libraries(assets: Path) -> Finding:
    from glutecoach.desktop.system_libraries import how_to_mend, missing_library

    try:
        import_module("PySide6.QtWidgets")
        from glutecoach.desktop.crash import hide_qt_messages
    except ImportError as error:
        missing = missing_library(str(error)) or str(error)
        return Finding("libraries", False, f"Qt needs {missing}.", how_to_mend(assets), needed=True)
    hide_qt_messages()
    return Finding("libraries", True, "Qt finds what it needs.", needed=True)


def _display(environment: Mapping[str, str], assets: Path) -> Finding:
    from glutecoach.desktop.display import require_display, require_screen_plugin

    def check() -> None:
        require_display(environment)
        require_screen_plugin(environment, assets)

    return _checked("display", check, "A window can be opened.", SCREEN_MEND)


def _sound() -> Finding:
    mend = SOUND_MENDS.get(platform.system(), SOUND_MEND)
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError as error:
        return Finding("sound", False, str(error), mend)
    from glutecoach.audio.mute import is_muted
    from glutecoach.desktop.application import headless_application

    with headless_application():
        devices = [device.description() for device in QMediaDevices.audioOutputs()]
    if not devices:
        return Finding("sound", False, "No sound output was found.", mend)
    if is_muted():
        return Finding("sound", False, "The sound of this computer is switched off.", MUTED_MEND)
    return Finding("sound", True, ", ".join(devices))


def _voice(folder: Path) -> Finding:
    import subprocess

    from glutecoach.desktop.locale import language_in_force
    from glutecoach.desktop.paths import partner_command
    from glutecoach.storage.preferences import load_preferences

    language = language_in_force(load_preferences(folder)[0].language)
    try:
        answer = subprocess.run(
            partner_command("speak", language), input=b"", capture_output=True, timeout=VOICE_PATIENCE_S, check=False
        ).stdout
    except subprocess.TimeoutExpired:
        return Finding("voice", False, "The speech service does not answer.", VOICE_HUNG_MEND)
    except OSError as error:
        return Finding("voice", False, f"The voice cannot be started: {error.strerror}.", _voice_mend())
    return voice_found(answer)


def voice_found(answer: bytes) -> Finding:
    """Return what a voice that was started has told of itself.

    Args:
        answer: One JSON object: its voices, or what is missing; anything else is no voice.
    """
    from glutecoach.audio.partner import NO_OUTPUT

    try:
        told = msgspec.json.decode(answer, type=dict[str, list[str] | str])
    except msgspec.MsgspecError:
        told = {}
    match told:
        case {"voices": [first, *_]}:
            return Finding("voice", True, f"The system's voice answers: {first}.")
        case {"missing": missing} if missing == NO_OUTPUT:
            return Finding("voice", False, "There is no sound output to speak on.", "Mend the sound first.")
        case _:
            detail = "This system has no voice, so the tones go on without words."
            return Finding("voice", False, detail, _voice_mend())


def _voice_mend() -> str:
    return VOICE_MENDS.get(platform.system(), VOICE_MEND)


def _keep_awake() -> Finding:
    from glutecoach.desktop.keep_awake import SystemScreenKeeper

    keeper = SystemScreenKeeper()
    works = keeper.hold()
    keeper.release()
    if works:
        return Finding("keep awake", True, "The screen stays on while a session runs.")
    return Finding(
        "keep awake",
        works=False,
        detail="Nothing here keeps the screen on.",
        mend="Set the screen to stay on for ten minutes or more.",
    )


def _data_folder(folder: Path, assets: Path) -> Finding:
    from glutecoach.storage.database import check_whole
    from glutecoach.storage.store import open_store

    def check() -> None:
        with open_store(folder, assets) as store:
            check_whole(store.connection)

    mend = "Choose another folder with --data-dir."
    return _checked("data folder", check, f"{folder} can be used, and the history in it is sound.", mend, needed=True)


def _checked(subject: str, check: Callable[[], None], fine: str, mend: str, *, needed: bool = False) -> Finding:
    try:
        check()
    except GluteCoachError as error:
        return Finding(subject, False, str(error), mend, needed)
    return Finding(subject, True, fine, needed=needed)
