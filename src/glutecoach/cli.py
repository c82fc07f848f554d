"""The command line. Exit status: 0 done, 1 it could not be done, 2 wrong usage."""

from __future__ import annotations

import argparse
import gc
import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from glutecoach import __version__
from glutecoach.command_data import DONE, folder_of
from glutecoach.core.errors import AlreadyOpenError, AssetError, GluteCoachError
from glutecoach.core.sentence import verbatim
from glutecoach.desktop.paths import DATA_DIR_VARIABLE, assets_folder
from glutecoach.desktop.toolkit import load_toolkit

if TYPE_CHECKING:
    from glutecoach.command_data import Commands

FAILED = 1
SCREENS = ("today", "progress", "plan", "settings", "help", "print")


class _Parser(argparse.ArgumentParser):
    """A parser that takes no shortened options: a script that uses one breaks at the next new option."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401 - handed on as they are
        options["allow_abbrev"] = False
        super().__init__(**options)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # an interrupt ends it, even inside of Qt
    words = sys.argv[1:] if arguments is None else arguments
    options = make_parser(words).parse_args(words)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except GluteCoachError as error:
        print(f"glutecoach: {error}", file=sys.stderr)
        return FAILED
    except ImportError as error:
        from glutecoach.desktop.system_libraries import complaint  # only then

        print(f"glutecoach: {complaint(error, assets_folder())}", file=sys.stderr)
        return FAILED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FAILED


def make_parser(words: Sequence[str] | None = None) -> _Parser:
    """Return the parser of the whole command line; man page and shell completions are made of it, too.

    Args:
        words: What is to be parsed. Without any, or with the name of a command, the parser has no other commands: the
            window need not wait for what it does not use.
    """
    parser = _Parser(prog="glutecoach", description="A guided workout for glutes that went to sleep.")
    parser.add_argument("--version", action="version", version=f"glutecoach {__version__}")
    shared = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    for holder in (parser, shared):
        holder.add_argument(
            "--data-dir",
            metavar="DIR",
            help=f"keep all data in DIR (or in {DATA_DIR_VARIABLE})",
            default=argparse.SUPPRESS,
        )
    parser.add_argument(
        "--screen", choices=SCREENS, default="", help="open at one page, or at the plan as it will be printed"
    )
    parser.add_argument(
        "--in-tray", action="store_true", help="wait in the tray without a window, if reminders are wanted"
    )
    parser.set_defaults(command=_open_app, follow=False, files=(), speed=1.0)
    commands = parser.add_subparsers(metavar="COMMAND", title="commands")
    asks_for_all = words is None or "-h" in words or "--help" in words
    named = [] if words is None or asks_for_all else [name for name in _COMMANDS if name in words]
    for name, add in _COMMANDS.items():
        if asks_for_all or name in named or (words and not named):
            add(commands, shared)
    return parser


def _add_open(commands: Commands, shared: _Parser) -> None:
    opening = commands.add_parser("open", parents=[shared], help="open the app and take in plans and exercises")
    opening.add_argument("files", type=Path, nargs="*", metavar="FILE.toml")
    opening.set_defaults(command=_open_app)


def _add_tour(commands: Commands, shared: _Parser) -> None:
    tour = commands.add_parser("tour", parents=[shared], help="leave a picture of every screen in a folder")
    tour.add_argument("--output", type=Path, required=True, metavar="DIR")
    tour.add_argument("--all", action="store_true", help="in high contrast, large type, German and Arabic as well")
    tour.set_defaults(command=_tour)


def _add_doctor(commands: Commands, shared: _Parser) -> None:
    doctor = commands.add_parser("doctor", parents=[shared], help="tell what works here and how to mend what does not")
    doctor.add_argument("--json", action="store_true")
    doctor.set_defaults(command=_doctor)


def _add_speak(commands: Commands, _shared: _Parser) -> None:
    speak = commands.add_parser("speak")  # this and `play` have no help text: only the app itself runs them
    speak.add_argument("language")
    speak.set_defaults(command=_speak)


def _add_play(commands: Commands, _shared: _Parser) -> None:
    commands.add_parser("play").set_defaults(command=_play)


def _add_follow(commands: Commands, shared: _Parser) -> None:
    from glutecoach.option_types import speed

    follow = commands.add_parser("follow", parents=[shared], help="open straight into today's workout")
    follow.add_argument(
        "--speed", type=speed, default=1.0, metavar="N", help="run N times faster, as a trial that never counts"
    )
    follow.set_defaults(command=_open_app, follow=True)


def _add_plan(commands: Commands, shared: _Parser) -> None:
    from glutecoach.plan_commands import add_plan  # a window waits for no commands that it does not have

    add_plan(commands, shared)


def _add_history(commands: Commands, shared: _Parser) -> None:
    from glutecoach.history_commands import add_history

    add_history(commands, shared)


def _add_exercise(commands: Commands, shared: _Parser) -> None:
    exercise = commands.add_parser("exercise", help="for authors of exercise files")
    actions = exercise.add_subparsers(metavar="ACTION", required=True)
    preview = actions.add_parser("preview", parents=[shared], help="draw the poses of a file, with checks")
    preview.add_argument("file", type=Path, metavar="FILE.toml")
    preview.add_argument("--output", type=Path, required=True, metavar="DIR")
    preview.set_defaults(command=_exercise_preview)


_COMMANDS: dict[str, Callable[[Commands, _Parser], None]] = {
    "follow": _add_follow,
    "open": _add_open,
    "plan": _add_plan,
    "history": _add_history,
    "exercise": _add_exercise,
    "tour": _add_tour,
    "doctor": _add_doctor,
    "speak": _add_speak,
    "play": _add_play,
}


def _open_app(options: argparse.Namespace) -> int:
    from glutecoach.desktop.display import require_display, require_screen_plugin
    from glutecoach.desktop.wish import Wish

    gc.disable()  # what is loaded now stays; `run` turns it on again once the window is there
    require_display(os.environ)
    wish = Wish(options.follow, options.screen, tuple(str(path.absolute()) for path in options.files))
    folder = folder_of(options)
    load_toolkit()  # only for a window
    from glutecoach.start import run

    require_screen_plugin(os.environ, assets_folder())
    try:
        return run(folder, assets_folder(), wish=wish, speed=options.speed, in_tray=options.in_tray)
    except AlreadyOpenError:
        if options.in_tray:
            return DONE  # it waits there already
        from glutecoach.desktop.doorbell import ring  # only a second start needs it

        if options.speed != 1 or not ring(folder, wish):
            raise
    print("GluteCoach is already open; its window comes to the front.")
    return DONE


def _exercise_preview(options: argparse.Namespace) -> int:
    from glutecoach.core.body_checks import problems
    from glutecoach.desktop.application import headless_application
    from glutecoach.desktop.crash import hide_qt_messages
    from glutecoach.figure.strip import check_lines, render_strip, save_strip
    from glutecoach.storage.catalog import load_exercise
    from glutecoach.storage.movements import load_movement

    hide_qt_messages()
    exercise, movement = load_exercise(options.file), load_movement(options.file)
    if movement is None:
        message = f"{options.file.name}: figure: there are no poses to draw yet"
        raise AssetError(verbatim(message))
    found = problems(movement)
    with headless_application():
        print(save_strip(render_strip(movement, found, title=exercise.name), options.output, options.file.stem))
    for _, line in check_lines(found):
        print(line)
    return FAILED if found else DONE


def _tour(options: argparse.Namespace) -> int:
    from glutecoach.desktop.crash import hide_qt_messages
    from glutecoach.tour import EVERY_LOOK, LOOKS, take_tour

    hide_qt_messages()
    for picture in take_tour(options.output, assets_folder(), EVERY_LOOK if options.all else LOOKS, sheets=options.all):
        print(picture)
    return DONE


def _speak(options: argparse.Namespace) -> int:
    load_toolkit()
    from glutecoach.audio.speaker import speak

    return speak(sys.stdin.buffer, sys.stdout, options.language)


def _play(_options: argparse.Namespace) -> int:
    load_toolkit()
    from glutecoach.audio.jukebox import play

    return play(sys.stdin.buffer, sys.stdout, assets_folder() / "sounds", time.monotonic)


def _doctor(options: argparse.Namespace) -> int:
    from glutecoach.doctor import examine, findings_json, findings_lines

    findings = examine(folder_of(options), assets_folder(), os.environ)
    print(findings_json(findings) if options.json else "\n".join(findings_lines(findings)))
    return DONE if all(finding.works or not finding.needed for finding in findings) else FAILED
