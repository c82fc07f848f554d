"""The programmes and exercises that can be followed: the program's own, and the person's as files of their own."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, TypeVar

from msgspec.structs import replace

from glutecoach.core.causes import cause_of
from glutecoach.core.errors import AssetError, DataFolderError, GluteCoachError
from glutecoach.core.exercise import Exercise
from glutecoach.core.programme import Programme, Range
from glutecoach.core.sentence import Sentence, said
from glutecoach.core.translation import Translate, translated_exercise, translated_programme
from glutecoach.storage.catalog import load_exercise, load_programme, read_exercise, read_programme
from glutecoach.storage.files import write_whole
from glutecoach.storage.following import FIRST_PROGRAMME, Following, load_following, save_following
from glutecoach.storage.refusals import NOWHERE
from glutecoach.storage.repertoire import load_repertoire
from glutecoach.storage.toml_files import decoded, read_content, refused, require_room

PLANS_FOLDER = "plans"
EXERCISES_FOLDER = "exercises"
PLAN_ENDING, EXERCISE_ENDING = ".glutecoach-plan.toml", ".glutecoach-exercise.toml"
"""What exported files end with: the desktop knows by it which program opens them."""
FOLDER_MODE = 0o700
MOST_FILES = 500

_log = logging.getLogger(__name__)
T = TypeVar("T")


class Shelf:
    """What can be followed, and what is.

    A file of the person's that cannot be used costs one sentence in `problems`, and nothing else.

    Attributes:
        exercises: All exercises by id.
        programmes: The program's own programmes by id, then the person's plans by name.
        following: What the person follows and chose.
        problems: One sentence for each file that could not be used.
    """

    def __init__(self, folder: Path, assets: Path) -> None:
        """Read everything.

        Args:
            folder: The data folder.
            assets: The program's own files.

        Raises:
            AssetError: One of the program's own files cannot be used.
        """
        self._folder = folder
        self._assets = assets
        own = load_repertoire(assets)
        self._own_exercises = self._exercises_as_written = own.exercises
        self._own_programmes = self._programmes_as_written = own.programmes
        self.following, problems = load_following(folder)
        self.problems: tuple[Sentence, ...] = problems
        self.exercises: dict[str, Exercise] = {}
        self.programmes: dict[str, Programme] = {}
        self._read_folder()

    @property
    def programme(self) -> Programme:
        """The programme that is followed, as it is written."""
        return self.programmes.get(self.following.plan_id, self.programmes[FIRST_PROGRAMME])

    def speak(self, translate: Translate) -> None:
        """Give the program's own exercises and programmes in another language; the person's files stay as they are.

        Args:
            translate: Returns a text in that language; the text itself where it has no translation.
        """
        self._own_exercises = {
            name: translated_exercise(exercise, translate) for name, exercise in self._exercises_as_written.items()
        }
        self._own_programmes = {
            name: translated_programme(programme, self._own_exercises, translate)
            for name, programme in self._programmes_as_written.items()
        }
        self._read_folder()

    def is_own(self, plan_id: str) -> bool:
        """Tell whether a plan is the person's, so that it can be edited and removed."""
        return plan_id not in self._own_programmes

    def is_own_exercise(self, exercise_id: str) -> bool:
        """Tell whether an exercise is the person's."""
        return exercise_id not in self._own_exercises

    @property
    def ranges(self) -> dict[str, Range]:
        """By exercise id, what the program's own programmes ask for; the later programme has the last word."""
        return {name: asked for plan in self._own_programmes.values() for name, asked in plan.ranges.items()}

    def exercise_path(self, exercise_id: str) -> Path:
        """Return the file of an exercise."""
        name = f"{exercise_id}.toml"
        ours = self._assets / EXERCISES_FOLDER / name
        return ours if exercise_id in self._own_exercises else self._folder / EXERCISES_FOLDER / name

    def follow(self, following: Following) -> None:
        """Follow something else, or change what was said.

        Raises:
            DataFolderError: It cannot be written; it is in force all the same.
        """
        self.following = following
        save_following(self._folder, following)

    def save_plan(self, plan: Programme) -> None:
        """Write a plan of the person's.

        Raises:
            GluteCoachError: It asks for something impossible, or cannot be written.
        """
        from glutecoach.storage.plan_text import plan_text  # not needed to open the window

        path = self._folder / PLANS_FOLDER / f"{plan.programme_id}.toml"
        content = plan_text(plan).encode()
        if not self.is_own(plan.programme_id):
            raise refused(path, NOWHERE, said("a programme of GluteCoach keeps its name"))
        require_room(path, content)
        read_programme(path, content, self.exercises)
        self._write(path, content)
        self._read_folder()

    def remove_plan(self, plan_id: str) -> None:
        """Remove a plan of the person's; when it was followed, what it was copied from is followed again.

        Raises:
            DataFolderError: The file cannot be removed.
        """
        path = self._folder / PLANS_FOLDER / f"{plan_id}.toml"
        family = self.programmes[plan_id].family if plan_id in self.programmes else FIRST_PROGRAMME
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            message = said("The plan {file} cannot be removed: {cause}.", file=path, cause=cause_of(error))
            raise DataFolderError(message) from error
        self._read_folder()
        if self.following.plan_id != plan_id:
            return
        if family in self._own_programmes:
            self.follow(replace(self.following, plan_id=family))
        else:
            self.follow(replace(self.following, plan_id=FIRST_PROGRAMME, since=None))

    def free_id(self, wanted: str) -> str:
        """Return an id for a new plan that no plan has."""
        number = 2
        plan_id = wanted[:32]
        while plan_id in self.programmes or (self._folder / PLANS_FOLDER / f"{plan_id}.toml").exists():
            plan_id, number = f"{wanted[:28]}-{number}", number + 1
        return plan_id

    def take_in_all(self, paths: Iterable[Path]) -> list[Exercise | Programme | GluteCoachError]:
        """Import files that may need one another, a plan and its exercises say; return what became of each."""
        outcomes = [(path, self._outcome(path)) for path in paths]
        if any(isinstance(outcome, Exercise) for _, outcome in outcomes):
            outcomes = [
                (path, self._outcome(path) if isinstance(outcome, AssetError) else outcome)
                for path, outcome in outcomes
            ]
        return [outcome for _, outcome in outcomes]

    def take_in(self, path: Path) -> Exercise | Programme:
        """Import an exercise or a plan: checked as a whole, then copied into the data folder.

        Raises:
            GluteCoachError: The file is refused with key and reason, or cannot be copied.
        """
        if path.suffix.lower() != ".toml" or not path.is_file():
            raise refused(path, NOWHERE, said("only a .toml file can be imported"))
        content = read_content(path)
        named = _without_kind(path)
        if "sessions" in decoded(path, content, dict[str, Any]):
            plan = read_programme(named, content, self.exercises)
            self._require_new(path, plan.programme_id, self.programmes, PLANS_FOLDER)
            self._write(self._folder / PLANS_FOLDER / f"{plan.programme_id}.toml", content)
            self._read_folder()
            return plan
        from glutecoach.storage.movements import read_movement  # not needed to open the window

        exercise = read_exercise(named, content)
        read_movement(named, content)
        self._require_new(path, exercise.exercise_id, self.exercises, EXERCISES_FOLDER)
        self._write(self._folder / EXERCISES_FOLDER / f"{exercise.exercise_id}.toml", content)
        self._read_folder()
        return exercise

    def export(self, thing: Exercise | Programme, path: Path) -> None:
        """Write an exercise or a plan as a file that others can import.

        Raises:
            GluteCoachError: It cannot be read or written.
        """
        if isinstance(thing, Programme):
            from glutecoach.storage.plan_text import plan_text  # not needed to open the window

            content = plan_text(thing).encode()
        else:
            content = read_content(self.exercise_path(thing.exercise_id))
        try:
            path.write_bytes(content)
        except OSError as error:
            message = said(
                "{file}: it cannot be written: {cause}. Choose another place.", file=path, cause=cause_of(error)
            )
            raise DataFolderError(message) from error

    def _outcome(self, path: Path) -> Exercise | Programme | GluteCoachError:
        try:
            return self.take_in(path)
        except GluteCoachError as error:
            return error

    def _read_folder(self) -> None:
        """Read the person's files anew, exercises first, as plans name them."""
        self.exercises = dict(self._own_exercises)
        self.programmes = dict(self._own_programmes)
        self._add(self._folder / EXERCISES_FOLDER, self.exercises, load_exercise)
        self._add(self._folder / PLANS_FOLDER, self.programmes, lambda path: load_programme(path, self.exercises))

    def _add(self, folder: Path, to: dict[str, T], load: Callable[[Path], T]) -> None:
        try:
            paths = sorted(folder.glob("*.toml"))
        except OSError as error:
            self._report(said("{folder} cannot be looked into: {cause}.", folder=folder, cause=cause_of(error)))
            return
        if len(paths) > MOST_FILES:
            self._report(
                said(
                    "{folder}: {count} files are too many; all after the first {most} were left out.",
                    folder=folder,
                    count=len(paths),
                    most=MOST_FILES,
                )
            )
        for path in paths[:MOST_FILES]:
            try:
                if not path.is_file():
                    raise refused(path, NOWHERE, said("it is not a file"))
                thing = load(path)
                if path.stem in to:
                    raise refused(
                        path,
                        NOWHERE,
                        said("GluteCoach itself has a '{name}'; give the file another name", name=path.stem),
                    )
                to[path.stem] = thing
            except AssetError as error:
                self._report(said("{problem}. The file was left out.", problem=error.sentence))

    def _report(self, sentence: Sentence) -> None:
        if sentence not in self.problems:
            _log.warning("a plan or an exercise of the person's was left out")  # the log names nothing of theirs
            self.problems = (*self.problems, sentence)

    def _require_new(self, path: Path, name: str, there: Mapping[str, object], folder: str) -> None:
        if name in there or (self._folder / folder / f"{name}.toml").exists():
            raise refused(path, NOWHERE, said("there is a '{name}' already; rename the file to import it", name=name))

    def _write(self, path: Path, content: bytes) -> None:
        try:
            path.parent.mkdir(mode=FOLDER_MODE, exist_ok=True)
            write_whole(path, content)
        except OSError as error:
            message = said("{file} cannot be written: {cause}.", file=path, cause=cause_of(error))
            raise DataFolderError(message) from error


def _without_kind(path: Path) -> Path:
    """Return a path whose name is that of the plan or exercise in it."""
    for ending in (PLAN_ENDING, EXERCISE_ENDING):
        if path.name.endswith(ending):
            return path.with_name(f"{path.name.removesuffix(ending)}.toml")
    return path
