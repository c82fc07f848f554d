"""Plans and exercises as files: taken in, and saved where the person wants them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from glutecoach.core.errors import GluteCoachError
from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme
from glutecoach.storage.shelf import EXERCISE_ENDING, PLAN_ENDING, Shelf
from glutecoach.ui import dialogs
from glutecoach.ui.sentences import error_text, path_text
from glutecoach.ui.texts import few_lines, tr


def take_in(shelf: Shelf, paths: Iterable[Path]) -> str:
    """Import files and return what became of them, as a few lines; empty when there were none."""
    return few_lines([_outcome_text(outcome) for outcome in shelf.take_in_all(paths)])


def export(window: QWidget, shelf: Shelf, name: str, thing: Exercise | Programme) -> str:
    """Ask for a place and save a plan or an exercise there; return a few lines, empty when nothing was done.

    Args:
        window: Where it is asked.
        shelf: Knows the files.
        name: The name to propose, without the ending.
        thing: What is saved.
    """
    ending = PLAN_ENDING if isinstance(thing, Programme) else EXERCISE_ENDING
    path = dialogs.ask_toml_path(window, f"{name}{ending}")
    if path is None:
        return ""
    try:
        shelf.export(thing, path)
    except GluteCoachError as error:
        return error_text(error)
    lines = [tr("Saved as {path}").format(path=path_text(path))]
    if isinstance(thing, Programme):
        along = [each.name for each in thing.exercises if shelf.is_own_exercise(each.exercise_id)]
        need = tr("It needs an exercise of yours, export and send it too: {name}")
        lines += [need.format(name=each) for each in along]
    return few_lines(lines)


def _outcome_text(outcome: Exercise | Programme | GluteCoachError) -> str:
    match outcome:
        case Programme():
            return tr("{name} is there: use or copy it below.").format(name=outcome.name)
        case Exercise():
            return tr("The exercise {name} is there: add it to a plan of yours.").format(name=outcome.name)
        case _:
            return error_text(outcome)
