"""Plans and exercises of one's own: imported, refused, exported, edited."""

from __future__ import annotations

import copy
import os
import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, cast

import pytest
import tomli_w
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from msgspec.structs import replace

from glutecoach.core.errors import AssetError, DataFolderError
from glutecoach.core.exercise import Exercise, Form, Phase, Side, Tempo
from glutecoach.core.plan_editing import copy_of
from glutecoach.core.programme import Dose, Programme, Setting
from glutecoach.storage.catalog import load_exercise, load_programme, read_exercise, read_programme
from glutecoach.storage.following import Following
from glutecoach.storage.plan_text import plan_text
from glutecoach.storage.shelf import EXERCISE_ENDING, PLAN_ENDING, Shelf

CLAM = """
name = "Clam"
summary = "On the side: open the knee."
position = "supine"
unilateral = true
ceiling = "Hips stay still."
cues = []
[tempo]
lift = 2
lower = 2
"""
PLAN = """
name = "Class"
about = "For Tuesday."
[[sessions]]
id = "a"
name = "Session A"
exercises = ["clam", "bridge"]
[[weeks]]
doses = { clam = { sets = 1, reps = 8 }, bridge = { sets = 1, reps = 8 } }
[rest]
between_sets = 45
"""
CUE = '{ moment = "lift", text = "Up" },'
LONG = """
[settings.bridge]
tempo = { lift = 60, hold = 60, lower = 60, pause = 60 }
"""


@pytest.fixture
def shelf(folder: Path, assets: Path) -> Shelf:
    """Return the shelf of an empty data folder."""
    folder.mkdir()
    return Shelf(folder, assets)


@pytest.fixture
def mail(tmp_path: Path) -> Path:
    """Return a folder with an exercise and a plan that uses it."""
    made = tmp_path / "mail"
    made.mkdir()
    (made / "clam.toml").write_text(CLAM)
    (made / "class.toml").write_text(PLAN)
    return made


def tree(folder: Path) -> set[str]:
    """Return every file of a folder."""
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def test_an_imported_exercise_and_plan_are_there_now_and_next_time(
    shelf: Shelf, mail: Path, folder: Path, assets: Path
) -> None:
    """The exercise first, then the plan that names it; both are copied, private, and read at the next start."""
    clam = shelf.take_in(mail / "clam.toml")
    plan = shelf.take_in(mail / "class.toml")
    again = Shelf(folder, assets)

    assert isinstance(clam, Exercise)
    assert isinstance(plan, Programme)
    assert again.exercises["clam"] == clam
    assert again.programmes["class"] == plan
    assert again.is_own("class")
    assert not again.is_own("build")
    assert again.exercise_path("clam") == folder / "exercises" / "clam.toml"
    assert again.exercise_path("bridge") == assets / "exercises" / "bridge.toml"
    assert (folder / "plans" / "class.toml").stat().st_mode & 0o777 == 0o600 or os.name == "nt"


@pytest.mark.parametrize(
    ("name", "content", "complaint"),
    [
        ("bridge.toml", CLAM, "bridge.toml: file: there is a 'bridge' already"),
        ("activation.toml", PLAN.replace("clam", "squat"), "activation.toml: file: there is a 'activation' already"),
        ("Clam.toml", CLAM, "Clam.toml: file: the name of the file: must be small letters"),
        ("clam.txt", CLAM, "clam.txt: file: only a .toml file"),
        ("plan.toml", PLAN, "plan.toml: sessions[0].exercises: there is no exercise 'clam'"),
        ("plan.toml", PLAN.replace("clam", "../../etc/passwd"), "plan.toml: file: it is not TOML"),
        ("plan.toml", PLAN.replace('"clam"', '"../x"'), "plan.toml: sessions[0].exercises[0]: must be small letters"),
        (
            "plan.toml",
            PLAN.replace("clam", "squat").replace("reps = 8", "reps = 0"),
            "plan.toml: weeks[0].doses.squat.reps: must be 1 or more",
        ),
        (
            "plan.toml",
            PLAN.replace("clam", "squat").replace("sets = 1, reps = 8", "sets = 10, reps = 100") + LONG,
            "plan.toml: weeks[0].doses: Session A would take",
        ),
        (
            "plan.toml",
            PLAN.replace("clam", "squat") + "[settings.clam]\nrest = 5",
            "settings.clam: there is no exercise",
        ),
        (
            "plan.toml",
            PLAN.replace("clam", "squat") + "[ranges.clam]\nsets = [1, 2]\nreps = [1, 2]",
            "ranges.clam: there",
        ),
        (
            "plan.toml",
            PLAN.replace("clam", "squat") + "[ranges.squat]\nsets = [2, 1]\nreps = [1, 2]",
            "ranges.squat.sets: the fewest come first",
        ),
        (
            "plan.toml",
            PLAN.replace("clam", "squat") + "[settings.squat]\ntempo = { lift = 0 }",
            "settings.squat.tempo: a rep must take 0.5 seconds or more",
        ),
        ("plan.toml", PLAN.replace("For Tuesday.", "For \\u202eTuesday."), "about: must be text that can be seen"),
        ("clam.toml", CLAM.replace("lift = 2", "lift = 9e99"), "tempo.lift: must be 60 or less"),
        ("clam.toml", CLAM + "[figure]\nanchor = 3", "clam.toml: figure"),
        (
            "clam.toml",
            CLAM + "[variants.easier]\nname = 'x'\nsummary = 'y'\ncue = 'z'\ntempo = {}",
            "variants.easier.tempo",
        ),
        ("clam.toml", "x = " + "[" * 100_000, "nested too deeply"),
        ("clam.toml", "\x00" * 10, "not TOML"),
        ("clam.toml", "a" + ".a" * 50_000 + " = 1", "clam.toml: file: a line has more than 100 dots"),
        ("clam.toml", CLAM.replace("Clam", "C" * 81), "name: must have 80 characters or fewer"),
        ("clam.toml", CLAM.replace("Clam", "\\u200b\\u00ad"), "name: must be text that can be seen"),
        ("clam.toml", CLAM.replace("lift = 2", "lift = 0.2").replace("lower = 2", ""), "tempo: a rep must take 0.5"),
        (
            "clam.toml",
            CLAM.replace("cues = []", 'alternative = "../x"\ncues = []'),
            "alternative: must be small letters",
        ),
        ("clam.toml", CLAM.replace("cues = []", "cues = 3"), "cues: must be a list in square brackets, not a number"),
        ("clam.toml", CLAM.replace("cues = []", f"cues = [{CUE * 41}]"), "cues: must have 40 or fewer entries"),
        ("clam.toml", CLAM + "[fixes]\nnose = 'x'", "fixes: a name in it: 'nose' is none of the words"),
        ("clam.toml", CLAM + "[fixes]\npain = 3", "fixes.pain: must be text in quotation marks, not a number"),
        ("clam.toml", CLAM + "[figure]", "figure: 'anchor' is missing"),
        ("con.toml", CLAM, "con.toml: file: the name of the file: must be small letters"),
        ("lpt1.x.toml", CLAM, "lpt1.x.toml: file: the name of the file: must be small letters"),
        ("plan.toml", PLAN.replace("45", "1979-05-27"), "rest.between_sets: must be a number, not a date"),
        ("plan.toml", PLAN.replace("reps = 8", "reps = 8.0"), "must be a whole number, not a number with a point"),
        ("plan.toml", f"{PLAN}[ranges.squat]\nsets = [1]\nreps = [1, 2]", "ranges.squat.sets: must have 2 entries"),
        ("plan.toml", PLAN.replace('["clam", "bridge"]', "[]"), "sessions[0].exercises: must have 1 or more entries"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_left_behind(
    shelf: Shelf, mail: Path, folder: Path, name: str, content: str, complaint: str
) -> None:
    """File, key and reason in one line; the data folder is as it was."""
    (mail / name).write_text(content)
    before = tree(folder)

    with pytest.raises(AssetError) as caught:
        shelf.take_in(mail / name)
    assert complaint in str(caught.value)
    assert str(caught.value).isprintable()
    assert tree(folder) == before
    assert "clam" not in shelf.exercises


def test_a_folder_that_cannot_be_looked_into_is_said(
    folder: Path, assets: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fails there costs a sentence; the programme's own plans are there."""
    look = Path.glob

    def fail(path: Path, pattern: str) -> Iterator[Path]:
        if path.name == "plans":
            raise OSError(5, "Input/output error")
        yield from look(path, pattern)

    monkeypatch.setattr(Path, "glob", fail)
    shelf = Shelf(folder, assets)

    assert list(map(str, shelf.problems)) == [f"{folder / 'plans'} cannot be looked into: Input/output error."]
    assert "activation" in shelf.programmes


def test_ten_megabytes_and_folders_are_refused(shelf: Shelf, mail: Path) -> None:
    """No more than 1 MB is read, and a folder that is called like a file is none."""
    (mail / "huge.toml").write_bytes(b"#" * 10_000_000)
    (mail / "folder.toml").mkdir()

    with pytest.raises(AssetError, match=r"huge\.toml: file: it is larger than 1 MB"):
        shelf.take_in(mail / "huge.toml")
    with pytest.raises(AssetError, match=r"only a \.toml file"):
        shelf.take_in(mail / "folder.toml")


def test_a_text_editor_may_put_its_mark_in_front(shelf: Shelf, mail: Path, folder: Path, assets: Path) -> None:
    """A file that was written on Windows is taken, and read again at the next start."""
    (mail / "clam.toml").write_bytes(b"\xef\xbb\xbf" + CLAM.replace("\n", "\r\n").encode())
    shelf.take_in(mail / "clam.toml")

    assert Shelf(folder, assets).exercises["clam"].name == "Clam"


def test_an_exercise_that_only_holds_is_taken(shelf: Shelf, mail: Path) -> None:
    """A squeeze without a way up and down needs no figure."""
    (mail / "squeeze.toml").write_text(CLAM.replace("lift = 2\nlower = 2", "hold = 5"))
    squeeze = shelf.take_in(mail / "squeeze.toml")

    assert isinstance(squeeze, Exercise)
    assert squeeze.tempo.phases == ((Phase.HOLD, 5),)


@pytest.mark.parametrize("order", [("class.toml", "clam.toml"), ("clam.toml", "class.toml")])
def test_a_plan_and_its_exercise_come_together_in_any_order(shelf: Shelf, mail: Path, order: tuple[str, str]) -> None:
    """Both are taken at once; what is broken is refused and takes nothing with it."""
    (mail / "bad.toml").write_text("name = 3")
    outcomes = shelf.take_in_all([mail / "bad.toml", *(mail / name for name in order)])

    assert [type(outcome) for outcome in outcomes[:1]] == [AssetError]
    assert {outcome.name for outcome in outcomes[1:] if isinstance(outcome, Exercise | Programme)} == {"Clam", "Class"}
    assert set(shelf.programmes) == {"activation", "build", "class"}


def test_a_plan_without_its_exercise_is_refused_alone(shelf: Shelf, mail: Path) -> None:
    """Nothing else came that could help."""
    [outcome] = shelf.take_in_all([mail / "class.toml"])

    assert "there is no exercise 'clam'" in str(outcome)


def test_the_longest_form_decides_how_long_a_workout_is(shelf: Shelf, mail: Path) -> None:
    """A harder form, or the alternative for those who cannot lie prone, may not make a workout endless."""
    endless = "tempo = { lift = 60, hold = 60, lower = 60, pause = 60 }"
    harder = f"[variants.harder]\nname = 'x'\nsummary = 'y'\ncue = 'z'\n{endless}"
    (mail / "slow.toml").write_text(CLAM + harder)
    (mail / "prone.toml").write_text(CLAM.replace("cues = []", 'cues = []\nalternative = "slow"'))
    shelf.take_in_all([mail / "slow.toml", mail / "prone.toml"])
    plan = PLAN.replace("reps = 8", "reps = 60")
    (mail / "forms.toml").write_text(plan.replace("clam", "slow"))
    (mail / "instead.toml").write_text(plan.replace("clam", "prone"))
    outcomes = shelf.take_in_all([mail / "forms.toml", mail / "instead.toml"])

    assert all("Session A would take" in str(outcome) for outcome in outcomes)


def test_a_workout_of_thousands_of_reps_is_refused(shelf: Shelf, mail: Path) -> None:
    """It is short enough and still nobody means it."""
    fast = "".join(f"[settings.{name}]\ntempo = {{ lift = 0.5 }}\n" for name in ("clam", "bridge"))
    (mail / "class.toml").write_text(PLAN.replace("sets = 1, reps = 8", "sets = 10, reps = 100") + fast)
    shelf.take_in(mail / "clam.toml")
    (mail / "enough.toml").write_text((mail / "class.toml").read_text().replace("sets = 10", "sets = 5", 1))

    with pytest.raises(AssetError, match="Session A would have 3000 reps"):
        shelf.take_in(mail / "class.toml")
    assert isinstance(shelf.take_in(mail / "enough.toml"), Programme)


def test_a_file_is_not_imported_twice(shelf: Shelf, mail: Path) -> None:
    """The second time it is there already, also when the one that is there cannot be used."""
    shelf.take_in(mail / "clam.toml")

    with pytest.raises(AssetError, match="there is a 'clam' already"):
        shelf.take_in(mail / "clam.toml")


def test_a_broken_file_in_the_folder_costs_one_sentence(folder: Path, assets: Path, mail: Path) -> None:
    """Each broken file is named once and left out; the rest is there."""
    (folder / "plans").mkdir(parents=True)
    (folder / "exercises").mkdir()
    (folder / "plans" / "class.toml").write_text(PLAN)
    (folder / "plans" / "build.toml").write_text(PLAN.replace("clam", "squat"))
    (folder / "exercises" / "sub.toml").mkdir()
    (folder / "exercises" / "bridge.toml").write_text(CLAM)
    shelf = Shelf(folder, assets)

    assert [str(problem).partition(":")[0] for problem in shelf.problems] == [
        "bridge.toml",
        "sub.toml",
        "build.toml",
        "class.toml",
    ]
    assert all(str(problem).endswith("The file was left out.") for problem in shelf.problems)
    assert set(shelf.programmes) == {"activation", "build"}
    shelf.take_in(mail / "clam.toml")
    assert len(shelf.problems) == 4
    assert "class" in shelf.programmes


def test_a_plan_that_is_gone_leads_back_to_activation(shelf: Shelf, folder: Path, assets: Path, mail: Path) -> None:
    """Whoever followed it goes on with the programme."""
    shelf.take_in(mail / "clam.toml")
    shelf.take_in(mail / "class.toml")
    shelf.follow(Following(plan_id="class"))
    followed = shelf.programme.programme_id
    (folder / "plans" / "class.toml").unlink()

    assert followed == "class"
    assert Shelf(folder, assets).programme.programme_id == "activation"


def test_removing_a_plan(shelf: Shelf, mail: Path, folder: Path) -> None:
    """Its file goes; when it was followed activation is followed again, from the first session."""
    shelf.take_in(mail / "clam.toml")
    shelf.take_in(mail / "class.toml")
    shelf.follow(Following(plan_id="class"))
    shelf.remove_plan("class")
    shelf.remove_plan("class")

    assert not (folder / "plans" / "class.toml").exists()
    assert (shelf.following.plan_id, shelf.following.since) == ("activation", None)


def test_removing_a_copy_leads_back_to_what_it_was_copied_from(shelf: Shelf) -> None:
    """Whoever followed a copy of stage two goes on with stage two, in the same week."""
    begun = date(2026, 5, 4)
    shelf.save_plan(copy_of(shelf.programmes["build"], "my-build", "Mine"))
    shelf.follow(Following(plan_id="my-build", since=begun))
    shelf.remove_plan("my-build")

    assert (shelf.following.plan_id, shelf.following.since) == ("build", begun)


def test_a_folder_full_of_files_is_said(folder: Path, assets: Path) -> None:
    """No more than five hundred are read, and the rest is not left out in silence."""
    (folder / "exercises").mkdir(parents=True)
    for number in range(501):
        (folder / "exercises" / f"x{number:03}.toml").touch()
    shelf = Shelf(folder, assets)

    assert "501 files are too many; all after the first 500 were left out." in str(shelf.problems[0])


def test_a_plan_cannot_be_saved_that_could_not_be_read_again(shelf: Shelf) -> None:
    """More than a file may hold is refused while it is edited."""
    plan = copy_of(shelf.programmes["build"], "mine", "Mine")
    week = {f"exercise-{number:020}": Dose(1, 8) for number in range(30)}
    exercise = shelf.exercises["bridge"]
    exercises = tuple(replace(exercise, exercise_id=name) for name in week)
    long = replace(plan, templates=(replace(plan.templates[0], exercises=exercises),), weeks=(week,) * 700, ranges={})

    with pytest.raises(AssetError, match="larger than 1 MB"):
        shelf.save_plan(long)


def test_a_plan_that_cannot_be_removed_is_said(shelf: Shelf, folder: Path) -> None:
    """A folder in its place stays."""
    (folder / "plans" / "class.toml").mkdir(parents=True)

    with pytest.raises(DataFolderError, match="cannot be removed"):
        shelf.remove_plan("class")


def test_copies_get_names_of_their_own(shelf: Shelf) -> None:
    """Number after number, also for a file that could not be read."""
    plan = shelf.programmes["activation"]
    for _ in range(2):
        shelf.save_plan(copy_of(plan, shelf.free_id("my-activation"), "Mine"))

    assert set(shelf.programmes) >= {"my-activation", "my-activation-2"}
    assert len(shelf.free_id("a" * 40)) == 32


def test_an_edited_plan_is_written_and_read_as_the_same_plan(shelf: Shelf, folder: Path, assets: Path) -> None:
    """Doses, tempo, rest, side, pace, form, ranges and origin survive."""
    plan = copy_of(shelf.programmes["activation"], "mine", 'A "name" \\ with # signs')
    plan = replace(
        plan,
        weeks=({**plan.weeks[0], "scorpion": Dose(9, 99)},),
        rest_s=12.5,
        settings={
            "scorpion": Setting(Tempo(1, 0.5, 1, 0), 10.0, Side.RIGHT, is_self_paced=True, form=Form.HARDER),
            "bridge": Setting(tempo=Tempo(1, 0, 1, 0, Phase.LOWER), starting_side=Side.LEFT),
        },
    )
    shelf.save_plan(plan)

    assert Shelf(folder, assets).programmes["mine"] == plan


def test_a_plan_that_asks_too_much_is_not_written(shelf: Shelf, folder: Path) -> None:
    """The editor cannot leave what the next start would refuse; GluteCoach's own programmes stay."""
    plan = shelf.programmes["activation"]
    endless = replace(copy_of(plan, "mine", "Mine"), settings={"bridge": Setting(Tempo(60, 60, 60, 60))})
    endless = replace(endless, weeks=({**plan.weeks[0], "bridge": Dose(10, 100)},))

    with pytest.raises(AssetError, match="would take"):
        shelf.save_plan(endless)
    with pytest.raises(AssetError, match="keeps its name"):
        shelf.save_plan(plan)
    assert not (folder / "plans").exists()


def test_a_data_folder_that_cannot_be_written_to_is_said(shelf: Shelf, mail: Path, folder: Path) -> None:
    """A file where the folder should be."""
    (folder / "exercises").write_text("")

    with pytest.raises(DataFolderError, match="cannot be written"):
        shelf.take_in(mail / "clam.toml")


def test_exports_can_be_imported_by_others(shelf: Shelf, mail: Path, tmp_path: Path, assets: Path) -> None:
    """A plan and an exercise, exported here, are taken in there; a place that cannot be written to is said."""
    shelf.take_in(mail / "clam.toml")
    shelf.take_in(mail / "class.toml")
    other = Shelf(tmp_path, assets)
    sent = tmp_path / "sent"
    sent.mkdir()
    shelf.export(shelf.exercises["clam"], sent / "clam.toml")
    shelf.export(shelf.programmes["class"], sent / "class.toml")
    shelf.export(shelf.programmes["activation"], sent / "four-weeks.toml")

    assert other.take_in(sent / "clam.toml") == shelf.exercises["clam"]
    assert other.take_in(sent / "class.toml") == shelf.programmes["class"]
    assert isinstance(other.take_in(sent / "four-weeks.toml"), Programme)
    with pytest.raises(DataFolderError, match="Choose another place"):
        shelf.export(shelf.exercises["clam"], sent)


def test_the_ending_that_the_desktop_knows_is_no_part_of_the_name(shelf: Shelf, mail: Path) -> None:
    """A plan and an exercise that were exported under their long endings come in under their own names."""
    for name, ending in (("clam", EXERCISE_ENDING), ("class", PLAN_ENDING)):
        (mail / f"{name}.toml").rename(mail / f"{name}{ending}")
        shelf.take_in(mail / f"{name}{ending}")

    assert "clam" in shelf.exercises
    assert "class" in shelf.programmes


def test_stage_two_keeps_activation_as_its_warm_up_without_load(shelf: Shelf) -> None:
    """Every session begins with the scorpion and one of bridge and leg raise; the rest is 1-2 sets of 6-12."""
    build = shelf.programmes["build"]
    stage_two = {"squat", "reverse-lunge", "hip-thrust", "hip-hinge"}

    assert {each.exercise_id for each in build.exercises} >= stage_two
    for template in build.templates:
        ids = [exercise.exercise_id for exercise in template.exercises]
        assert ids[0] == "scorpion"
        assert len({"bridge", "all4s-leg-raise"} & set(ids)) == 1
        assert len(stage_two & set(ids)) == 2
    for week in build.weeks:
        for exercise_id in stage_two:
            assert 1 <= week[exercise_id].sets <= 2
            assert 6 <= week[exercise_id].reps <= 12


def test_every_exercise_of_ours_has_an_easier_and_a_harder_form(shelf: Shelf) -> None:
    """Their cues are short, and the scorpion has an alternative that is there."""
    for exercise in shelf.exercises.values():
        assert set(exercise.variants) == {Form.EASIER, Form.HARDER}
        assert all(len(variant.cue.split()) <= 12 for variant in exercise.variants.values())
    assert shelf.exercises["scorpion"].alternative in shelf.exercises


HOSTILE = st.one_of(
    st.none().map(lambda _: "x" * 400),
    st.sampled_from(["", " ", "\x1b[2J", "\u202e", "../../x", "<b>x</b>", "a\nb", "bridge", "left"]),
    st.sampled_from([0, -1, 1, 101, 10**18, 1e308, -0.5, 0.5, True, False]),
    st.sampled_from([[], {}, [1, 2], ["bridge"], {"sets": 1}]),
)


def places(value: object, here: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Return the way to every value of a document."""
    found = [here] if here else []
    if isinstance(value, dict):
        for key, each in cast("dict[str, object]", value).items():
            found += places(each, (*here, key))
    elif isinstance(value, list):
        for index, each in enumerate(cast("list[object]", value)):
            found += places(each, (*here, index))
    return found


def mutated(document: dict[str, Any], way: tuple[Any, ...], new: object, how: str) -> dict[str, Any]:
    """Return a document with one value replaced, taken out, or a key added beside it."""
    result = copy.deepcopy(document)
    holder: Any = result
    for step in way[:-1]:
        holder = holder[step]
    if how == "replace":
        holder[way[-1]] = new
    elif how == "remove":
        del holder[way[-1]]
    elif isinstance(holder, dict):
        holder["unknown"] = new
    else:
        holder.append(new)
    return result


@pytest.mark.parametrize("kind", ["plan", "exercise"])
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_damaged_file_is_refused_and_the_schema_never_knows_better(
    kind: str, data: st.DataObject, assets: Path, schemas: dict[str, Any]
) -> None:
    """Whatever is broken: one AssetError or a good value; what the published schema refuses, the loader refuses."""
    exercises = {each.stem: load_exercise(each) for each in sorted((assets / "exercises").glob("*.toml"))}
    source = assets / ("programmes/build.toml" if kind == "plan" else "exercises/bridge.toml")
    document = tomllib.loads(source.read_text())
    if kind == "plan":
        document["settings"] = {"bridge": {"rest": 30, "starting_side": "left", "tempo": {"lift": 1}}}
    way = data.draw(st.sampled_from([way for way in places(document) if way[0] != "figure"]))
    broken = mutated(document, way, data.draw(HOSTILE), data.draw(st.sampled_from(["replace", "remove", "add"])))
    content = tomli_w.dumps(broken).encode()
    complaint = ""
    try:
        if kind == "plan":
            read_programme(source, content, exercises)
        else:
            read_exercise(source, content)
    except AssetError as error:
        complaint = str(error)
    validator = Draft202012Validator(schemas[f"{kind}.schema.json"])
    is_valid = validator.is_valid(broken)  # pyright: ignore[reportUnknownMemberType]

    assert is_valid or complaint
    assert complaint == "" or complaint.isprintable()
    assert len(complaint) < 600


def test_the_published_schemas_are_those_of_the_loader_and_take_our_files(
    assets: Path, schemas: dict[str, Any], made_schemas: dict[str, str]
) -> None:
    """`docs` holds what the script makes, and every file of ours is valid."""
    docs = assets.parent / "docs"
    for name, text in made_schemas.items():
        assert (docs / name).read_text(encoding="utf-8") == text, "run scripts/make_schemas.py"
    for folder, name in (("exercises", "exercise.schema.json"), ("programmes", "plan.schema.json")):
        for path in (assets / folder).glob("*.toml"):
            validator = Draft202012Validator(schemas[name])
            validator.validate(tomllib.loads(path.read_text()))  # pyright: ignore[reportUnknownMemberType]


def test_the_text_of_a_programme_of_ours_reads_back(assets: Path, tmp_path: Path) -> None:
    """Both programmes survive being written."""
    exercises = {each.stem: load_exercise(each) for each in (assets / "exercises").glob("*.toml")}
    for name in ("activation", "build"):
        plan = load_programme(assets / "programmes" / f"{name}.toml", exercises)
        path = tmp_path / f"{name}.toml"
        path.write_text(plan_text(plan), encoding="utf-8")

        assert load_programme(path, exercises) == plan
