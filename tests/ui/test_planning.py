from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from fakes import FIRST_EVENING, AppInTest, press, texts_of
from glutecoach.core.coaching import Answers
from glutecoach.core.exercise import Exercise, Felt, Form, Side
from glutecoach.core.history import Break
from glutecoach.core.programme import Programme
from glutecoach.core.readiness import ConditionId
from glutecoach.storage.following import load_following
from glutecoach.storage.shelf import Shelf
from glutecoach.ui import dialogs
from glutecoach.ui.main_window import Screen
from glutecoach.ui.screens.plan import PlanScreen
from glutecoach.ui.screens.plan_editor import PlanEditor
from glutecoach.ui.widgets.rep_loop import RepLoop

DAY_S = 24 * 3600
CLAM = """
name = "<b>Clam</b>"
summary = "On the side: open the knee."
position = "supine"
unilateral = true
ceiling = "Hips stay still."
cues = []
[tempo]
lift = 2
lower = 2
"""


LONG_TICK_S = 4.0
"""Shorter than a check-in, and than a sleep of the computer."""


def train(app: AppInTest, felt: Felt, times: int = 1) -> None:
    """Do a session every third day, and answer every check-in."""
    for _ in range(times):
        app.app.start()
        while (session := app.driver.session) is not None:
            if session.step is not None and session.step.kind.value == "check_in":
                app.driver.check_in(felt)
            else:
                app.clock.turn(LONG_TICK_S)
                app.driver.tick()
        app.clock.turn(3 * DAY_S)


def editor(app: AppInTest) -> PlanEditor:
    """Return the editor on a copy of activation."""
    app.app.show_screen(Screen.PLAN)
    press(app.window.page(Screen.PLAN), "Copy")
    page = app.window.page(Screen.EDITOR)
    assert isinstance(page, PlanEditor)
    assert app.window.current is Screen.EDITOR
    return page


def named(page: QWidget, name: str) -> QWidget:
    """Return the control with an accessible name."""
    return next(each for each in page.findChildren(QWidget) if each.accessibleName() == name)


def spin(page: QWidget, name: str) -> QSpinBox:
    """Return a field for whole numbers."""
    found = named(page, name)
    assert isinstance(found, QSpinBox)
    return found


def pick(page: QWidget, name: str, entry: str) -> None:
    """Choose an entry as a person does."""
    box = named(page, name)
    assert isinstance(box, QComboBox)
    box.setCurrentText(entry)
    box.activated.emit(box.currentIndex())


def choose_tab(page: QWidget, name: str, entry: str) -> None:
    """Choose one of a row of tabs."""
    tabs = named(page, name)
    assert isinstance(tabs, QTabBar)
    tabs.setCurrentIndex([tabs.tabText(index) for index in range(tabs.count())].index(entry))


def length_of(page: QWidget) -> str:
    """Return how long the session is that is edited, as it is shown."""
    return next(each.text() for each in page.findChildren(QLabel) if each.text().startswith("Week 1: "))


def names_of(page: QWidget) -> list[str]:
    """Return the names of the exercises in order."""
    order = page.findChild(QListWidget)
    assert isinstance(order, QListWidget)
    return [order.item(row).text().split("\n")[0] for row in range(order.count())]


def kept(app: AppInTest, plan_id: str = "my-activation") -> object:
    """Return a plan as the next start would read it."""
    return Shelf(app.store.folder, app.store.shelf.exercise_path("bridge").parents[1]).programmes[plan_id]


def spoil_history(app: AppInTest) -> None:
    """Take away what the weeks are judged by, behind the back of what was judged before."""
    app.store.history.add_break(Break(FIRST_EVENING.date(), FIRST_EVENING.date(), ""))
    app.store.connection.execute("DROP TABLE breaks")


def test_stage_two_locked_is_an_invitation_with_numbers(app: AppInTest) -> None:
    """Each condition is shown with its numbers, why it waits can be read, and only then it can be opened anyway."""
    train(app, Felt.GLUTES)
    app.app.show_screen(Screen.PLAN)
    page = app.window.page(Screen.PLAN)
    locked = texts_of(page)
    press(page, "Why does it wait?")
    reasons = texts_of(page)
    press(page, "Begin stage two anyway")
    following, _ = load_following(app.store.folder)

    assert "○ Completed weeks: not yet\n0 of 4\nNo week is over yet; 4 completed ones of 5 are needed." in locked
    assert "Felt in the glutes 2 of 2 times (100%); 80% of at least 6 are needed." in locked
    assert "✓ No pain: met\n0\nPain in the last 6 sessions: 0." in locked
    assert "Begin stage two anyway" not in locked
    assert "not a measurement" in reasons
    assert following.override is not None
    assert following.override.on == date(2026, 3, 5)
    assert following.override.unmet == (ConditionId.WEEKS, ConditionId.FELT)
    assert app.app.overview().workout.workout_id == "build-1-b"
    assert "You opened it yourself" in texts_of(app.window.page(Screen.PLAN))


def test_stage_two_opens_through_the_gate_and_leads_back(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """After four completed weeks felt in the glutes it is open; the way back asks first and leads to where it was."""
    answers = iter([False, True])

    def answer(_: QWidget) -> bool:
        return next(answers)

    monkeypatch.setattr(dialogs, "ask_back_to_activation", answer)
    train(app, Felt.GLUTES, 12)
    app.app.show_screen(Screen.TODAY)
    app.window.show()
    press(app.window, "Look at stage two")
    page = app.window.page(Screen.PLAN)
    opened = texts_of(page)
    assert isinstance(page, PlanScreen)
    is_in_sight = not page.stage.visibleRegion().isEmpty()
    press(page, "Begin stage two")
    stage_two = app.app.overview()
    press(page, "Back to activation")
    still = app.app.overview()
    press(page, "Back to activation")
    back = app.app.overview()

    assert "Stage two is open for you" in opened
    assert is_in_sight
    assert (stage_two.programme.programme_id, stage_two.choice.number) == ("build", 1)
    assert still.programme.programme_id == "build"
    assert (back.programme.programme_id, back.choice.number) == ("activation", 4)
    assert load_following(app.store.folder)[0].override is None


def test_a_history_that_cannot_be_read_opens_nothing(app: AppInTest) -> None:
    """Stage two is not begun on numbers that nobody could read; the reason is said."""
    app.app.show_screen(Screen.PLAN)
    page = app.window.page(Screen.PLAN)
    spoil_history(app)
    press(page, "Begin stage two anyway")

    assert "The history cannot be read" in texts_of(app.window)
    assert app.store.shelf.following.override is None


def test_today_says_why_a_week_repeats(app: AppInTest) -> None:
    """A week with one training day comes once more, with both numbers."""
    train(app, Felt.GLUTES)
    app.clock.turn(5 * DAY_S)
    app.app.show_screen(Screen.TODAY)

    assert "Week 1 once more: last week had 1 training day, a completed week has 2." in texts_of(app.window)


def test_the_easier_form_comes_and_goes_back(app: AppInTest) -> None:
    """Twice hamstrings bring it with the reason, three times glutes offer the way back, one press takes it."""
    train(app, Felt.HAMSTRINGS, 2)
    app.app.show_screen(Screen.TODAY)
    easier = texts_of(app.window)
    train(app, Felt.GLUTES, 3)
    app.app.show_screen(Screen.TODAY)
    offered = texts_of(app.window)
    press(app.window, "Back to the usual form")
    after = texts_of(app.window)

    assert "twice in a row, so an easier form comes next: Scorpion, squeeze only." in easier
    assert "first of all: Keep the shin upright and the foot loose" in easier
    assert "Ready for the usual form?" in offered
    assert "Scorpion, squeeze only" not in after
    assert load_following(app.store.folder)[0].choices[0].form is Form.USUAL


def test_pain_is_taken_up_the_next_time(app: AppInTest) -> None:
    """Today says which exercise hurt and what to do."""
    train(app, Felt.GLUTES)
    app.store.connection.execute("UPDATE check_ins SET felt = 'pain' WHERE exercise = 'scorpion'")
    app.app.show_screen(Screen.TODAY)

    assert "Scorpion hurt the last time." in texts_of(app.window)


def test_every_change_shows_the_length_and_can_be_undone(app: AppInTest) -> None:
    """Reps, tempo and order: the length follows at once, the file too, and undo brings all of it back."""
    page = editor(app)
    lengths = [length_of(page)]
    before = kept(app)
    spin(page, "Reps").setValue(6)
    hold = named(page, "Hold")
    assert isinstance(hold, QDoubleSpinBox)
    hold.setValue(3)
    page.move_exercise(1)
    lengths.append(length_of(page))
    changed = kept(app)
    for _ in range(3):
        press(page, "Undo")
    undone = kept(app)
    press(page, "Redo")
    again = kept(app)

    assert lengths == ["Week 1: 3:10 minutes", "Week 1: 3:58 minutes"]
    assert changed != before
    assert undone == before
    assert again != before


def test_changes_of_one_field_are_one_step(app: AppInTest) -> None:
    """Clicking reps up three times is undone at once; a change and its opposite leave nothing to undo."""
    page = editor(app)
    for reps in (5, 6, 7):
        spin(page, "Reps").setValue(reps)
    press(page, "Undo")
    after_undo = spin(page, "Reps").value()
    spin(page, "Sets").setValue(2)
    spin(page, "Sets").setValue(1)
    draft = page.draft

    assert after_undo == 4
    assert draft is not None
    assert not draft.undo_stack.canUndo()


def test_a_second_plan_has_its_own_undo(app: AppInTest) -> None:
    """Undo in the plan that is edited now leaves the one before alone."""
    page = editor(app)
    spin(page, "Reps").setValue(9)
    first = kept(app)
    editor(app)
    nothing_yet = page.draft is not None and page.draft.undo_stack.canUndo()
    spin(page, "Reps").setValue(5)
    press(page, "Undo")

    assert not nothing_yet
    assert kept(app) == first
    assert spin(page, "Reps").value() == 4


def test_leaving_the_range_is_said_and_allowed(app: AppInTest) -> None:
    """The range is shown; more and less are said in words; a number of sets that may vary too."""
    page = editor(app)
    inside = texts_of(page)
    spin(page, "Reps").setValue(20)
    more = texts_of(page)
    spin(page, "Reps").setValue(2)
    less = texts_of(page)
    page.select("bridge")

    assert "The programme asks for 1 set of 4 to 6 reps." in inside
    assert "Yours is more" in more
    assert "Yours is less" in less
    assert "The programme asks for 1 to 2 sets of 8 to 12 reps." in texts_of(page)


def test_all_that_can_be_set_is_kept(app: AppInTest) -> None:
    """Rest, side, form, pace, name, training days: each is in the file, and the workout follows them."""
    page = editor(app)
    spin(page, "Rest between sets").setValue(20)
    pick(page, "First side", "Right leg")
    pick(page, "How hard", "Harder")
    boxes = {box.accessibleName() or box.text(): box for box in page.findChildren(QCheckBox)}
    boxes["In my own time"].click()
    name = named(page, "Name of the plan")
    assert isinstance(name, QLineEdit)
    name.setText("Mornings")
    name.editingFinished.emit()
    boxes["Friday"].click()
    press(page, "Done")
    press(app.window.page(Screen.PLAN), "Use")
    first = app.app.overview().workout.prescriptions[0]

    assert (first.rest_s, first.starting_side, first.is_self_paced) == (20, Side.RIGHT, True)
    assert first.exercise.name == "Scorpion, long hold"
    assert "Mornings · in use" in texts_of(app.window.page(Screen.PLAN))
    assert load_following(app.store.folder)[0].answers.training_days == (4,)


def test_a_rep_takes_some_time(app: AppInTest) -> None:
    """The last phase that is left cannot be taken away."""
    page = editor(app)
    fields = [named(page, name) for name in ("Lift", "Hold", "Lower", "Pause")]
    for field in fields:
        assert isinstance(field, QDoubleSpinBox)
        field.setValue(0)

    assert sum(each.value() for each in fields if isinstance(each, QDoubleSpinBox)) == 0.5


def test_exercises_are_added_taken_out_and_reordered_by_drag(app: AppInTest) -> None:
    """A dragged row is the new order; an added exercise stands last; the last one cannot be taken out."""
    page = editor(app)
    order = page.findChild(QListWidget)
    assert isinstance(order, QListWidget)
    order.model().moveRow(order.rootIndex(), 0, order.rootIndex(), 2)
    QCoreApplication.processEvents()
    dragged = names_of(page)
    pick(page, "Exercise to add", "Squat")
    added = names_of(page)
    asked = texts_of(page)
    for _ in range(3):
        press(page, "Take out")

    assert dragged == ["Glute bridge", "Scorpion"]
    assert added == ["Glute bridge", "Scorpion", "Squat"]
    assert "The programme asks for 1 to 2 sets of 6 to 12 reps." in asked
    assert len(names_of(page)) == 1


def test_another_session_and_week_are_edited(app: AppInTest) -> None:
    """Session B in week 3 has its own dose."""
    page = editor(app)
    choose_tab(page, "Session", "Session B")
    choose_tab(page, "Week", "Week 3")
    page.select("all4s-leg-raise")
    spin(page, "Reps").setValue(11)

    assert "Week 3: " in texts_of(page)
    plan = kept(app)
    assert [week["all4s-leg-raise"].reps for week in plan.weeks] == [8, 10, 11, 12]  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType]


def test_a_plan_is_reset_copied_and_removed(app: AppInTest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reset is the programme again and can be undone; a copy has its own name; remove asks first."""
    page = editor(app)
    original = kept(app)
    spin(page, "Reps").setValue(9)
    press(page, "Reset")
    reset = kept(app)
    press(page, "Undo")
    undone = kept(app)
    press(page, "Done")
    plan_page = app.window.page(Screen.PLAN)
    answers = iter([False, True])

    def answer(_: QWidget, __: str) -> bool:
        return next(answers)

    monkeypatch.setattr(dialogs, "ask_remove_plan", answer)
    press(plan_page, "Remove")
    still = "my-activation" in app.store.shelf.programmes
    press(plan_page, "Remove")

    assert reset == original
    assert undone != original
    assert still
    assert "my-activation" not in app.store.shelf.programmes


def test_a_week_goes_on_when_a_copy_is_used(app: AppInTest) -> None:
    """Whoever is in week 2 and uses a copy of the programme stays in week 2."""
    train(app, Felt.GLUTES, 3)
    app.clock.turn(DAY_S)
    before = app.app.overview().choice.number
    page = editor(app)
    press(page, "Done")
    press(app.window.page(Screen.PLAN), "Use")

    assert before == 2
    assert app.app.overview().choice.number == 2


def test_a_copy_of_stage_two_waits_behind_the_same_gate(app: AppInTest) -> None:
    """It can be made and edited, and not be used before the gate opens or is overridden."""
    app.app.show_screen(Screen.PLAN)
    page = app.window.page(Screen.PLAN)
    copies = [each for each in page.findChildren(QPushButton) if each.accessibleName() == "Copy: Build"]
    copies[0].click()
    press(app.window.page(Screen.EDITOR), "Done")
    uses = [each.accessibleName() for each in page.findChildren(QPushButton) if each.text() == "Use"]

    assert "my-build" in app.store.shelf.programmes
    assert uses == []


def dropped(*paths: Path) -> QMimeData:
    """Return what a drag of files carries."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


def test_a_dropped_file_is_imported_and_shown_as_plain_text(app: AppInTest, tmp_path: Path, qtbot: QtBot) -> None:
    """The exercise can be added to a plan; its markup is shown as it is written; a broken one is refused in words."""
    good, bad = tmp_path / "clam.toml", tmp_path / "bad.toml"
    good.write_text(CLAM)
    bad.write_text("name = 3")
    data = dropped(good, bad, tmp_path / "picture.png")
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    app.window.dragEnterEvent(entered)
    app.window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys))
    said = texts_of(app.window)
    page = editor(app)
    pick(page, "Exercise to add", "<b>Clam</b>")

    assert entered.isAccepted()
    assert "The exercise <b>Clam</b> is there" in said
    assert "bad.toml: name: must be text in quotation marks, not a number" in said
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))
    assert "The programme says nothing about this exercise" in texts_of(page)


def test_pictures_are_not_taken(app: AppInTest, tmp_path: Path) -> None:
    """A drag without a TOML file is let go."""
    data = dropped(tmp_path / "picture.png")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    event.ignore()
    app.window.dragEnterEvent(event)

    assert not event.isAccepted()


def test_an_own_exercise_without_poses_can_be_followed(app: AppInTest, tmp_path: Path) -> None:
    """It runs with the placeholder figure."""
    (tmp_path / "clam.toml").write_text(CLAM)
    app.app.parts.planning.take_in([tmp_path / "clam.toml"])
    page = editor(app)
    pick(page, "Exercise to add", "<b>Clam</b>")
    press(page, "Done")
    press(app.window.page(Screen.PLAN), "Use")
    train(app, Felt.GLUTES)

    assert app.store.history.times_done()["clam"] == 1


def test_import_and_export_through_dialogs(app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A plan and an exercise are saved where the person says; a place that cannot be written to is said."""
    (tmp_path / "clam.toml").write_text(CLAM)
    target, places = (
        tmp_path / "four-weeks.toml",
        iter([tmp_path / "four-weeks.toml", tmp_path, tmp_path / "x.toml", None]),
    )

    def ask_where(_: QWidget, __: str) -> Path | None:
        return next(places)

    def ask_which(_: QWidget) -> list[Path]:
        return [tmp_path / "clam.toml", target]

    monkeypatch.setattr(dialogs, "ask_toml_path", ask_where)
    monkeypatch.setattr(dialogs, "ask_toml_paths", ask_which)
    app.app.show_screen(Screen.PLAN)
    page = app.window.page(Screen.PLAN)
    press(page, "Export…")
    saved = texts_of(app.window)
    press(page, "Export…")
    refused = texts_of(app.window)
    press(page, "Export exercise…")
    press(page, "Export…")
    press(page, "Import…")

    assert f"Saved as {target}" in saved
    assert "Choose another place" in refused
    assert (tmp_path / "x.toml").read_text().startswith("#")
    assert {"four-weeks"} <= set(app.store.shelf.programmes)
    assert "clam" in app.store.shelf.exercises
    assert "use or copy it below" in texts_of(app.window)


def test_a_plan_folder_that_cannot_be_written_to_is_said(app: AppInTest) -> None:
    """A copy, and an edit, say that they are not kept."""
    page = editor(app)
    plans = app.store.folder / "plans"
    for path in plans.iterdir():
        path.unlink()
    plans.rmdir()
    plans.write_text("")
    spin(page, "Reps").setValue(9)
    edited = texts_of(app.window)
    app.window.show_notice("")
    app.app.show_screen(Screen.PLAN)
    press(app.window.page(Screen.PLAN), "Copy")

    assert "cannot be written" in edited
    assert "cannot be written" in texts_of(app.window)


def test_files_left_out_are_said_at_the_start(make_app: Callable[..., AppInTest], app: AppInTest) -> None:
    """The shelf keeps the sentences that the window shows."""
    (app.store.folder / "plans").mkdir()
    (app.store.folder / "plans" / "broken.toml").write_text("x")
    shelf = Shelf(app.store.folder, app.store.shelf.exercise_path("bridge").parents[1])

    assert str(shelf.problems[0]).startswith("broken.toml: file: it is not TOML")


def copied(app: AppInTest, plan_id: str) -> PlanEditor:
    """Return the editor on a copy of a plan."""
    app.app.parts.planning.copy(plan_id)
    page = app.window.page(Screen.EDITOR)
    assert isinstance(page, PlanEditor)
    return page


def use(app: AppInTest, plan_id: str) -> None:
    """Follow a plan."""
    app.app.show_screen(Screen.PLAN)
    page = app.window.page(Screen.PLAN)
    name = app.store.shelf.programmes[plan_id].name
    next(each for each in page.findChildren(QPushButton) if each.accessibleName() == f"Use: {name}").click()


def test_a_form_that_the_plan_sets_stays_and_today_says_so(app: AppInTest) -> None:
    """Twice in the wrong place: the reason is told, the form is the plan's, and no button promises another one."""
    page = copied(app, "activation")
    pick(page, "How hard", "Usual")
    press(page, "Done")
    use(app, "my-activation")
    train(app, Felt.LOWER_BACK, 2)
    app.app.show_screen(Screen.TODAY)
    said = texts_of(app.window)

    assert "Scorpion: you felt it in the lower back twice in a row. Your plan sets how hard it is" in said
    assert app.app.overview().workout.prescriptions[0].exercise.name == "Scorpion"
    assert "Keep the usual form" not in said


def test_how_hard_it_is_changes_the_length_and_the_name_at_once(app: AppInTest) -> None:
    """Three seconds of hold instead of one, four reps on each side: sixteen seconds more."""
    page = copied(app, "activation")
    before = length_of(page)
    pick(page, "How hard", "Harder")

    assert before == "Week 1: 3:10 minutes"
    assert length_of(page) == "Week 1: 3:26 minutes"
    assert names_of(page)[0] == "Scorpion, long hold"


def test_only_what_there_is_can_be_chosen(app: AppInTest, tmp_path: Path) -> None:
    """An exercise without an easier form offers none; both legs at once have no first side."""
    (tmp_path / "clam.toml").write_text(CLAM.replace("unilateral = true", "unilateral = false"))
    app.app.parts.planning.take_in([tmp_path / "clam.toml"])
    page = copied(app, "activation")
    pick(page, "Exercise to add", "<b>Clam</b>")
    form, side = named(page, "How hard"), named(page, "First side")
    assert isinstance(form, QComboBox)

    assert [form.itemText(index) for index in range(form.count())] == ["As the check-ins say", "Usual"]
    assert not side.isEnabled()


def test_undo_shows_what_it_undoes(app: AppInTest) -> None:
    """A change of another session and week is looked at when it is undone."""
    page = copied(app, "activation")
    choose_tab(page, "Session", "Session B")
    choose_tab(page, "Week", "Week 3")
    page.select("all4s-leg-raise")
    spin(page, "Reps").setValue(11)
    choose_tab(page, "Session", "Session A")
    choose_tab(page, "Week", "Week 1")
    press(page, "Undo")
    sessions = named(page, "Session")
    assert isinstance(sessions, QTabBar)

    assert sessions.tabText(sessions.currentIndex()) == "Session B"
    assert "Week 3: " in texts_of(page)
    assert spin(page, "Reps").value() == 10


def test_keys_move_and_take_out(app: AppInTest) -> None:
    """Alt with an arrow moves the chosen exercise, Delete takes it out, Ctrl+Z brings it back."""
    app.window.show()
    page = copied(app, "activation")
    order = page.findChild(QListWidget)
    assert isinstance(order, QListWidget)
    QTest.keyClick(order, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    moved = names_of(page)
    QTest.keyClick(order, Qt.Key.Key_Delete)
    alone = names_of(page)
    QTest.keyClick(order, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert moved == ["Glute bridge", "Scorpion"]
    assert alone == ["Glute bridge"]
    assert names_of(page) == moved


def test_a_plan_of_ones_own_has_nothing_to_be_reset_to(app: AppInTest, tmp_path: Path) -> None:
    """A copy of it can be reset to it."""
    app.store.shelf.export(app.store.shelf.programmes["activation"], tmp_path / "class.toml")
    app.app.parts.planning.take_in([tmp_path / "class.toml"])
    app.app.parts.planning.edit("class")
    page = app.window.page(Screen.EDITOR)
    own = texts_of(page)
    copied(app, "class")
    spin(page, "Reps").setValue(9)
    press(page, "Reset")

    assert "Reset" not in own
    assert spin(page, "Reps").value() == 4


def test_a_week_that_began_with_activation_does_not_move_stage_two_on(app: AppInTest) -> None:
    """Opened after two sessions of the week: its first week is the next one as well."""
    train(app, Felt.GLUTES, 2)
    app.app.show_screen(Screen.PLAN)
    press(app.window.page(Screen.PLAN), "Why does it wait?")
    press(app.window.page(Screen.PLAN), "Begin stage two anyway")
    opened = app.app.overview()
    app.clock.turn(7 * DAY_S)
    later = app.app.overview()

    assert (opened.workout.workout_id, opened.choice.number) == ("build-1-a", 1)
    assert later.choice.number == 1


def test_an_exported_plan_names_the_exercises_to_send_along(
    app: AppInTest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And what was sent is taken in at once, in whatever order it is dropped."""
    (tmp_path / "clam.toml").write_text(CLAM)
    app.app.parts.planning.take_in([tmp_path / "clam.toml"])
    page = copied(app, "activation")
    pick(page, "Exercise to add", "<b>Clam</b>")
    press(page, "Done")
    target = tmp_path / "a-class.toml"

    def ask(_: QWidget, __: str) -> Path:
        return target

    monkeypatch.setattr(dialogs, "ask_toml_path", ask)
    plans = app.window.page(Screen.PLAN)
    name = "Export…: My Activation"
    next(each for each in plans.findChildren(QPushButton) if each.accessibleName() == name).click()
    said = texts_of(app.window)
    for path in (app.store.folder / "exercises" / "clam.toml", app.store.folder / "plans" / "my-activation.toml"):
        path.unlink()
    other = Shelf(app.store.folder, app.store.shelf.exercise_path("bridge").parents[1])
    came = other.take_in_all([target, tmp_path / "clam.toml"])

    assert "It needs an exercise of yours, export and send it too: <b>Clam</b>" in said
    assert {type(each) for each in came} == {Programme, Exercise}


def test_many_files_are_said_in_few_lines(app: AppInTest, tmp_path: Path) -> None:
    """The first ones by name, the rest as a number."""
    paths = [tmp_path / f"bad{number}.toml" for number in range(7)]
    for path in paths:
        path.write_text("name = 3")
    app.app.parts.planning.take_in(paths)
    said = texts_of(app.window)

    assert "bad3.toml" in said
    assert "bad4.toml" not in said
    assert "and 3 more of this kind" in said


def test_a_history_that_cannot_be_read_changes_no_programme(app: AppInTest) -> None:
    """Another programme begins in a week that must be known; the reason is said."""
    spoil_history(app)
    app.app.parts.planning.follow("build")

    assert "The history cannot be read" in texts_of(app.window)
    assert app.store.shelf.following.plan_id == "activation"


def test_the_editor_says_what_is_done_instead(app: AppInTest) -> None:
    """Who cannot lie on the front sees the lift on hands and knees in place of the scorpion, and why."""
    app.app.parts.planning.keep_answers(Answers(can_lie_prone=False))
    page = copied(app, "activation")
    figures = [each.accessibleName() for each in page.findChildren(RepLoop)]

    assert "you cannot lie on your front: All-fours bent-knee lift takes its place" in texts_of(page)
    assert figures == ["Moving figure: All-fours bent-knee lift"]
