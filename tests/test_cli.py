import json
import os
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from glutecoach import __version__
from glutecoach.cli import main
from glutecoach.doctor import qt_and_python, voice_found
from printed import Printed

GOOD = {
    "format": "glutecoach-history",
    "version": 1,
    "sessions": [
        {
            "id": f"3f2504e0-4f89-41d3-9a0c-0305e82c330{day}",
            "started_at": f"2026-03-0{day}T18:00:00+01:00",
            "ended_at": None,
            "workout": "activation-1-a",
            "planned": [{"exercise": "bridge", "side": "both", "set": 1, "reps": 8}],
            "performed": [{"exercise": "bridge", "side": "both", "set": 1, "reps": 8, "finished": True}],
            "check_ins": [],
            "source": "paper",
        }
        for day in (2, 4)
    ],
    "breaks": [],
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Point the command line at an empty data folder."""
    folder = tmp_path / "data"
    monkeypatch.setenv("GLUTECOACH_DATA_DIR", str(folder))
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
    monkeypatch.setattr("glutecoach.doctor.VOICE_PATIENCE_S", 0.5)  # a speech service may hang where there is no sound
    return folder


@pytest.fixture
def history(tmp_path: Path) -> Path:
    """Return a history file with two training days of one week."""
    path = tmp_path / "history.json"
    path.write_text(json.dumps(GOOD))
    return path


def test_plan_show_as_json_is_the_next_workout(capsys: pytest.CaptureFixture[str]) -> None:
    """A first start plans week 1, session A."""
    status = main(["plan", "show", "--json"])

    assert status == 0
    assert json.loads(capsys.readouterr().out)["workout"] == "activation-1-a"


def test_plan_show_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json the plan is a few lines."""
    assert main(["plan", "show"]) == 0
    assert "Scorpion" in capsys.readouterr().out


def test_plan_print_leaves_a_pdf(tmp_path: Path) -> None:
    """The plan can be printed without a screen."""
    status = main(["plan", "print", "--output", str(tmp_path / "plan.pdf")])

    assert status == 0
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_plan_print_takes_paper_weeks_layout_and_type(tmp_path: Path) -> None:
    """Two weeks from a day on Letter, in large type."""
    path = tmp_path / "plan.pdf"
    wishes = ["--paper", "letter", "--weeks", "2", "--from", tomorrow().isoformat(), "--layout", "four-weeks"]
    status = main(["plan", "print", "--output", str(path), *wishes, "--large-type"])
    sheet = Printed(path.read_bytes())

    assert status == 0
    assert set(sheet.sizes) == {(612, 792)}
    assert len(sheet.sizes) > 1
    assert "Week2" in sheet.text
    assert "Week3" not in sheet.text


@pytest.mark.parametrize(("command", "name"), [("print", "plan.pdf"), ("calendar", "plan.ics")])
def test_a_file_that_is_there_is_replaced_only_by_force(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str, name: str
) -> None:
    """Without --force it stays as it was, and one line says so."""
    path = tmp_path / name
    path.write_text("mine")
    refused = main(["plan", command, "--output", str(path)])
    said, kept = capsys.readouterr().err, path.read_text()
    forced = main(["plan", command, "--output", str(path), "--force"])

    assert (refused, forced) == (1, 0)
    assert said == f"glutecoach: {path}: it is there already. Choose another name, or replace it with --force.\n"
    assert kept == "mine"
    assert path.read_bytes() != b"mine"


@pytest.mark.parametrize("command", ["print", "calendar"])
def test_a_place_that_cannot_be_written_to_is_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    """A folder, or a file where a folder should be."""
    (tmp_path / "file").write_text("")
    statuses = [main(["plan", command, "--output", str(place)]) for place in (tmp_path, tmp_path / "file" / "plan")]

    assert statuses == [1, 1]
    assert [line.startswith("glutecoach: ") for line in capsys.readouterr().err.splitlines()] == [True, True]


def test_plan_calendar_holds_the_training_days(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two a week from Monday on, with ids that stay when they are written again."""
    path = tmp_path / "plan.ics"
    begins = tomorrow() + timedelta(days=7)
    wishes = ["--weeks", "3", "--from", begins.isoformat(), "--force"]
    uids: list[list[str]] = []
    for _ in range(2):
        assert main(["plan", "calendar", "--output", str(path), *wishes]) == 0
        uids.append([line for line in path.read_text().splitlines() if line.startswith("UID:")])

    assert len(uids[0]) == len(set(uids[0])) == 6
    assert uids[0] == uids[1]
    assert capsys.readouterr().out.startswith("6 sessions until ")


def test_the_chosen_paper_is_taken_without_a_word(tmp_path: Path, folder: Path) -> None:
    """What Settings say is in force for scripts, too, until they say another one."""
    folder.mkdir()
    (folder / "preferences.json").write_text('{"paper": "letter"}')
    path = tmp_path / "plan.pdf"
    main(["plan", "print", "--output", str(path), "--weeks", "1"])
    chosen = Printed(path.read_bytes()).sizes
    main(["plan", "print", "--output", str(path), "--weeks", "1", "--paper", "a4", "--force"])

    assert chosen == [(612, 792)]
    assert Printed(path.read_bytes()).sizes == [(595, 842)]


def test_a_sheet_is_printed_even_if_that_cannot_be_noted(tmp_path: Path, folder: Path) -> None:
    """It costs the page on which its sessions are entered."""
    (folder / "printed_weeks.json").mkdir(parents=True)
    status = main(["plan", "print", "--output", str(tmp_path / "plan.pdf")])

    assert status == 0
    assert (tmp_path / "plan.pdf").read_bytes().startswith(b"%PDF")


def test_nothing_to_put_into_a_calendar_is_one_line(
    tmp_path: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """All days are days off."""
    first, last = tomorrow() - timedelta(days=2), tomorrow() + timedelta(days=90)
    holiday = {"first_day": first.isoformat(), "last_day": last.isoformat(), "reason": "Holiday"}
    (tmp_path / "breaks.json").write_text(json.dumps({**GOOD, "sessions": [], "breaks": [holiday]}))
    main(["history", "import", str(tmp_path / "breaks.json")])
    status = main(["plan", "calendar", "--output", str(tmp_path / "plan.ics")])

    assert status == 1
    assert "no training day in these weeks" in capsys.readouterr().err
    assert not (tmp_path / "plan.ics").exists()


def tomorrow() -> date:
    """Return a day that has not begun."""
    return datetime.now(UTC).date() + timedelta(days=1)


def test_history_goes_in_and_out(history: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is imported is exported, and importing again adds nothing."""
    statuses = [main(["history", "import", str(history)]) for _ in range(2)]
    out = tmp_path / "out.json"
    statuses.append(main(["history", "export", "--output", str(out)]))

    assert statuses == [0, 0, 0]
    assert json.loads(out.read_text()) == GOOD
    assert capsys.readouterr().out.splitlines() == [
        "2 sessions added, 0 were there already.",
        "0 sessions added, 2 were there already.",
    ]


def test_stats_as_of_a_day(history: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The weeks are judged as they stood on a day."""
    main(["history", "import", str(history)])
    capsys.readouterr()
    main(["history", "stats", "--json", "--as-of", "2026-03-03"])
    before = json.loads(capsys.readouterr().out)
    main(["history", "stats", "--json", "--as-of", "2026-03-10"])
    after = json.loads(capsys.readouterr().out)

    assert (before["current_streak"], before["current_week"]["state"]) == (0, "open")
    assert (after["current_streak"], after["current_week"]["state"]) == (1, "open")
    assert after["week_starts_on"] == "monday"


def test_stats_for_people(capsys: pytest.CaptureFixture[str]) -> None:
    """Without --json the stats are a few lines."""
    assert main(["history", "stats"]) == 0
    assert "Completed weeks: 0" in capsys.readouterr().out


def test_the_data_folder_can_be_named_before_and_after(tmp_path: Path) -> None:
    """--data-dir works in both places, and wins over the environment."""
    main(["--data-dir", str(tmp_path / "one"), "plan", "show"])
    main(["plan", "show", "--data-dir", str(tmp_path / "two")])

    assert (tmp_path / "one" / "glutecoach.sqlite3").exists()
    assert (tmp_path / "two" / "glutecoach.sqlite3").exists()
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["--unknown"],
        ["dance"],
        ["plan"],
        ["plan", "show", "--jso"],
        ["plan", "print"],
        ["plan", "print", "--output", "plan.pdf", "--paper", "a3"],
        ["plan", "print", "--output", "plan.pdf", "--weeks", "0"],
        ["plan", "print", "--output", "plan.pdf", "--weeks", "53"],
        ["plan", "print", "--output", "plan.pdf", "--weeks", "many"],
        ["plan", "print", "--output", "plan.pdf", "--from", "tomorrow"],
        ["plan", "calendar"],
        ["history", "export"],
        ["history", "stats", "--as-of", "yesterday"],
        ["history", "stats", "--as-of", "0000-01-01"],
        ["history", "stats", "--as-of", "99999-01-01"],
        ["history", "stats", "--as-of", "0001-01-01"],
        ["follow", "--speed", "0"],
        ["follow", "--speed", "nan"],
        ["follow", "--speed", "inf"],
        ["follow", "--speed", "fast"],
        ["tour"],
    ],
)
def test_wrong_usage_is_status_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    """Wrong usage ends with 2 and a word on what is wrong, without a traceback."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)

    assert caught.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """--version names the version."""
    with pytest.raises(SystemExit):
        main(["--version"])

    assert __version__ in capsys.readouterr().out


def spoil_as_folder(folder: Path) -> None:
    """Put a file where the data folder should be."""
    folder.write_text("")


def spoil_as_text(folder: Path) -> None:
    """Put something else where the database should be."""
    folder.mkdir()
    (folder / "glutecoach.sqlite3").write_text("not a database " * 100)


@pytest.mark.parametrize("spoil", [spoil_as_folder, spoil_as_text])
@pytest.mark.parametrize(
    "arguments",
    [["plan", "show"], ["history", "stats", "--json"], ["history", "export", "--output", "x.json"]],
)
def test_an_unusable_data_folder_is_one_line(
    folder: Path, spoil: object, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Every command says in one line what is wrong, and ends with 1."""
    assert callable(spoil)
    spoil(folder)
    status = main(arguments)
    error = capsys.readouterr().err

    assert status == 1
    assert error.startswith("glutecoach: ")
    assert error.count("\n") == 1


def test_a_broken_history_file_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be imported is named, and the status is 1."""
    bad = tmp_path / "bad.json"
    bad.write_text("[" * 10_000)
    status = main(["history", "import", str(bad)])
    error = capsys.readouterr().err

    assert status == 1
    assert error.startswith("glutecoach: bad.json: ")
    assert error.count("\n") == 1


def test_without_a_screen_the_app_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """No display is one line that names the tour, not an abort of Qt."""
    for name in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    status = main([])
    error = capsys.readouterr().err

    assert status == 1
    assert "There is no screen here." in error
    assert "glutecoach tour" in error


@pytest.mark.parametrize("exercise", ["scorpion", "bridge", "all4s-leg-raise", "squat", "hip-thrust"])
def test_an_author_sees_the_poses_of_a_file_with_its_checks(
    tmp_path: Path, assets: Path, exercise: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """One picture for one file, and every check in words."""
    status = main(["exercise", "preview", str(assets / "exercises" / f"{exercise}.toml"), "--output", str(tmp_path)])
    lines = capsys.readouterr().out.splitlines()

    assert status == 0
    assert lines[0] == str(tmp_path / f"{exercise}.png")
    assert (tmp_path / f"{exercise}.png").stat().st_size > 10_000
    assert "ok: limb lengths are constant" in lines
    assert not any(line.startswith("NOT ok") for line in lines)


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("near_foot = 0", 'near_foot = "flat"', "figure.poses.start.near_foot"),
        ("pelvis = 204.4", "pelvis = 2044", "pelvis"),
        ("neck = 178", "nose = 178", "nose"),
    ],
)
def test_an_author_is_told_what_is_wrong(
    tmp_path: Path, assets: Path, old: str, new: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A broken figure is refused with file, key and reason."""
    text = (assets / "exercises" / "bridge.toml").read_text(encoding="utf-8")
    broken = tmp_path / "bridge.toml"
    broken.write_text(text.replace(old, new), encoding="utf-8")
    status = main(["exercise", "preview", str(broken), "--output", str(tmp_path)])
    error = capsys.readouterr().err

    assert status == 1
    assert error.startswith("glutecoach: bridge.toml: figure")
    assert complaint in error


def test_an_exercise_without_poses_has_nothing_to_draw(
    tmp_path: Path, assets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The author is told that the poses are missing."""
    text = (assets / "exercises" / "bridge.toml").read_text(encoding="utf-8")
    bare = tmp_path / "bridge.toml"
    bare.write_text(text[: text.index("[figure]")], encoding="utf-8")
    status = main(["exercise", "preview", str(bare), "--output", str(tmp_path)])

    assert status == 1
    assert "there are no poses to draw yet" in capsys.readouterr().err


def test_doctor_tells_what_works(capsys: pytest.CaptureFixture[str]) -> None:
    """Each subject is there, with a way to mend what does not work."""
    status = main(["doctor", "--json"])
    report = json.loads(capsys.readouterr().out)
    findings = {finding["subject"]: finding for finding in report["findings"]}

    assert status == 0
    assert report["works"]
    subjects = ["versions", "Qt and Python", "libraries", "display", "sound", "voice", "keep awake", "data folder"]
    assert list(findings) == subjects
    assert all(finding["mend"] for finding in findings.values() if finding["needed"] and not finding["works"])


@pytest.mark.parametrize(
    ("python", "qt", "works"),
    [((3, 11), "6.12.0", False), ((3, 11), "6.11.3", True), ((3, 12), "6.12.0", True), ((3, 13), "6.12.0", True)],
)
def test_doctor_names_the_qt_that_aborts(python: tuple[int, int], qt: str, works: bool) -> None:
    """PySide6 6.12.0 on Python 3.11 is found out, with what to install instead."""
    finding = qt_and_python(python, qt)

    assert finding.works is works
    assert ("below 6.12" in finding.mend) is not works


@pytest.mark.parametrize(
    ("answer", "works", "said"),
    [
        (b'{"voices": ["Anna", "Ben"]}', True, "Anna"),
        (b'{"voices": []}', False, "no voice"),
        (b'{"missing": "no speech engine answers"}', False, "no voice"),
        (b"", False, "no voice"),
        (b'{"missing": "no sound output"}', False, "no sound output"),
    ],
)
def test_doctor_says_how_to_get_a_voice(answer: bytes, works: bool, said: str) -> None:
    """A voice is named; without one it says what to install, or that the sound comes first."""
    finding = voice_found(answer)

    assert finding.works is works
    assert said in finding.detail
    assert bool(finding.mend) is not works


def test_doctor_fails_when_the_data_folder_cannot_be_used(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What the app cannot do without makes the status 1."""
    spoil_as_folder(folder)
    status = main(["doctor"])

    assert status == 1
    assert "FAIL data folder" in capsys.readouterr().out


@pytest.mark.parametrize("module", ["pyqtgraph", "numpy", "PySide6.QtMultimedia", "PySide6.QtWidgets"])
def test_a_command_without_a_window_loads_no_heavy_library(module: str) -> None:
    """`plan show` answers without charts, sound or widgets in memory."""
    script = f"import sys, glutecoach.cli as cli; cli.main(['plan', 'show']); print({module!r} in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env=dict(os.environ)
    )

    assert done.stdout.splitlines()[-1] == "False"
