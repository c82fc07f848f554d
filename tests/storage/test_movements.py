from __future__ import annotations

from pathlib import Path

import pytest

from glutecoach.core.errors import AssetError
from glutecoach.core.exercise import Phase
from glutecoach.core.movement import Anchor
from glutecoach.storage.movements import load_movement
from glutecoach.storage.toml_files import LARGEST_FILE_BYTES

EXERCISES = Path(__file__).resolve().parents[2] / "assets" / "exercises"


def edited(tmp_path: Path, name: str, *changes: tuple[str, str]) -> Path:
    """Return a copy of one of our exercise files with the first match of each change replaced."""
    text = (EXERCISES / f"{name}.toml").read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new, 1)
    path = tmp_path / f"{name}.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("path", sorted(EXERCISES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_exercise_we_ship_is_drawn(path: Path) -> None:
    """Each has a start, an end, a fault and a line that says how far."""
    movement = load_movement(path)

    assert movement is not None
    assert movement.keys[0].at == 0.0
    assert movement.keys[-1].at == 1.0
    assert movement.line is not None


def test_the_tempo_comes_with_the_movement() -> None:
    """The figure needs the exercise's own tempo and which way a rep begins."""
    squat, thrust = load_movement(EXERCISES / "squat.toml"), load_movement(EXERCISES / "hip-thrust.toml")

    assert squat is not None
    assert squat.tempo.starts_with is Phase.LOWER
    assert thrust is not None
    assert thrust.anchor is Anchor.BACK
    assert thrust.bench is not None


def test_a_file_without_poses_has_no_movement(tmp_path: Path) -> None:
    """An exercise without a figure table is not an error: it shows a placeholder."""
    path = tmp_path / "plain.toml"
    path.write_text('name = "Plain"\n[tempo]\nhold = 5\n', encoding="utf-8")

    assert load_movement(path) is None


def test_a_name_that_would_steer_a_terminal_is_shown_harmless(tmp_path: Path) -> None:
    """The message is one line of what can be printed, whatever stands in the file."""
    path = edited(tmp_path, "bridge", ("shoulder = [0.0, 0.064]", '"\\u001b[2J\\nx" = [0.0, 0.064]'))

    with pytest.raises(AssetError, match="unknown name") as caught:
        load_movement(path)
    assert str(caught.value).isprintable()


def test_a_segment_that_reach_solves_may_be_left_out(tmp_path: Path) -> None:
    """The bridge gives no angles for thigh and shank, and its far foot does what the near foot does."""
    movement = load_movement(edited(tmp_path, "bridge"))

    assert movement is not None
    assert movement.keys[0].angles["far_foot"] == movement.keys[0].angles["near_foot"]
    assert movement.keys[0].angles["near_toe"] == 0


def test_a_line_and_a_bench_may_be_left_out(tmp_path: Path) -> None:
    """A movement may do without a limit line."""
    text = (EXERCISES / "bridge.toml").read_text(encoding="utf-8")
    path = tmp_path / "bridge.toml"
    path.write_text(text[: text.index("[figure.line]")], encoding="utf-8")
    movement = load_movement(path)

    assert movement is not None
    assert movement.line is None
    assert movement.bench is None


@pytest.mark.parametrize(
    ("name", "change", "key", "reason"),
    [
        ("bridge", ("pelvis = 179\n", "pelvis = true\n"), "figure.poses.start.pelvis", "not a number"),
        ("bridge", ("pelvis = 179\n", "pelvis = " + "9" * 400 + "\n"), "poses.start.pelvis", "degrees"),
        ("reverse-lunge", ("hip = [-0.004, 0.5275]", 'hip = [0, "x"]'), "poses.start.hip", "not a number"),
        ("bridge", ("lift = 2", "lift = true"), "tempo.lift", "must be a number"),
        ("bridge", ("[0.583, 0.010]", "[0.9, 0.010]"), "figure.contacts.near_ball", "out of reach"),
        ("bridge", ("shoulder = [0.0, 0.064]", ""), "figure.poses.start.shoulder", "anchor"),
        ("bridge", ("shoulder = [0.0, 0.064]", "shoulder = [0.0, 6.4]"), "contacts.shoulder", "fractions"),
        ("bridge", ("shoulder = [0.0, 0.064]", "shoulder = [nan, 0.1]"), "contacts.shoulder", "fractions"),
        (
            "bridge",
            ("shoulder = [0.0, 0.064]", "tail = [0.0, 0.064]"),
            "figure.contacts.tail",
            "unknown name",
        ),
        ("bridge", ('"skull"', '"skul"'), "figure.still", "unknown name"),
        ("bridge", ("pelvis = 179\n", ""), "figure.poses.start.pelvis", "missing"),
        ("bridge", ("pelvis = 179\n", "pelvs = 179\n"), "figure.poses.start.pelvs", "unknown name"),
        ("bridge", ("pelvis = 179\n", "pelvis = 17900\n"), "figure.poses.start.pelvis", "degrees"),
        ("bridge", ("pelvis = 179\n", 'pelvis = "up"\n'), "figure.poses.start.pelvis", "not a number"),
        (
            "bridge",
            ("pelvis = 179\n", "at = 0.4\npelvis = 179\n"),
            "figure.poses.start.at",
            "unknown name",
        ),
        ("bridge", ("[figure.poses.fault]", "[figure.poses.mistake]"), "figure.poses", "mistake"),
        ("bridge", ('anchor = "shoulder"', 'anchor = "ear"'), "figure.anchor", "ear"),
        ("bridge", ('joint = "shoulder"', 'joint = "nose"'), "figure.line.joint", "unknown name"),
        ("bridge", ("span = [-0.05, 0.63]", "span = [-5, 63]"), "figure.line", "fractions"),
        (
            "bridge",
            ("near = [0.66, 0.66, 0.9]", "near = [0.66, 0.66, 9]"),
            "figure.arm_depth.near",
            "0.1 to 1",
        ),
        ("bridge", ("lift = 2", "lift = 0"), "tempo", "seconds"),
        ("bridge", ("lift = 2", "lift = 900"), "tempo", "seconds"),
        ("bridge", ("lift = 2", 'lift = 2\nstarts_with = "hold"'), "tempo.starts_with", "lift or lower"),
        ("hip-thrust", ("left = -0.26", "left = 0.0"), "figure.bench", "wide"),
        ("hip-thrust", ("height = 0.232", "height = 0.05"), "figure.bench", "high"),
        ("reverse-lunge", ("at = 0.62", "at = 1.2"), "figure.poses.between.at", "fraction"),
        ("reverse-lunge", ("hip = [-0.190, 0.385]\n", ""), "figure.poses.between.hip", "anchor"),
        ("reverse-lunge", ("far_ball = [0.108, 0.024]\n", ""), "figure.poses.between", "same joints"),
        ("reverse-lunge", ("hip = [-0.004, 0.5275]", "hip = [1, 2, 3]"), "figure.poses.start.hip", "[x, y]"),
        (
            "reverse-lunge",
            ("hip = [-0.004, 0.5275]", "hop = [0, 0]"),
            "figure.poses.start.hop",
            "unknown name",
        ),
    ],
)
def test_a_broken_figure_is_refused(tmp_path: Path, name: str, change: tuple[str, str], key: str, reason: str) -> None:
    """The message names the file, the key and what is wrong with it."""
    path = edited(tmp_path, name, change)

    with pytest.raises(AssetError) as caught:
        load_movement(path)

    assert str(caught.value).startswith(f"{name}.toml: ")
    assert key in str(caught.value)
    assert reason in str(caught.value)


def test_radians_are_refused(tmp_path: Path) -> None:
    """Angles that are all smaller than a full circle in radians were meant as radians."""
    lines = (EXERCISES / "bridge.toml").read_text(encoding="utf-8").splitlines()
    start = lines.index("[figure.poses.start]") + 1
    end = lines.index("", start)
    lines[start:end] = [f"{line.split(' = ')[0]} = 3.1" for line in lines[start:end]]
    path = tmp_path / "bridge.toml"
    path.write_text("\n".join(lines), encoding="utf-8")

    with pytest.raises(AssetError, match=r"figure\.poses\.start: angles are degrees"):
        load_movement(path)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"name = ", "not TOML"),
        (b"name = " + b"[" * 100_000, "nested too deeply"),
        (b"name = " + b"9" * 5000, "thousands of digits"),
        (b"#" * (LARGEST_FILE_BYTES + 1), "larger than"),
        (b"[figure]", "figure: 'anchor' is missing"),
        (b"[tempo]\nlift = true", "tempo.lift: must be a number, not true or false"),
    ],
)
def test_a_file_that_is_no_exercise_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    """Text in another encoding, other formats and huge files end in one sentence, not in a crash."""
    path = tmp_path / "odd.toml"
    path.write_bytes(content)

    with pytest.raises(AssetError, match=reason) as caught:
        load_movement(path)

    assert str(caught.value).startswith("odd.toml: ")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    """A file that is not there is an asset error with its name."""
    with pytest.raises(AssetError, match=r"gone\.toml: file: No such file"):
        load_movement(tmp_path / "gone.toml")
