from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QMarginsF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTransform,
)

from glutecoach.core.body import fault_pose, pose, start_pose
from glutecoach.core.exercise import Phase, Side
from glutecoach.core.movement import Movement
from glutecoach.core.skeleton import BodyPose
from glutecoach.figure.painter import FigurePainter, paint_placeholder
from glutecoach.figure.palette import PALETTES, PaletteKind
from glutecoach.figure.stage import Stage
from glutecoach.storage.movements import load_movement

EXERCISES = Path(__file__).resolve().parents[2] / "assets" / "exercises"
NAMES = ("scorpion", "all4s-leg-raise", "bridge", "squat", "reverse-lunge", "hip-thrust", "hip-hinge")
WIDTH, HEIGHT = 240, 160


@cache
def movement_of(name: str) -> Movement:
    """Return the movement of one of our exercises."""
    movement = load_movement(EXERCISES / f"{name}.toml")
    assert movement is not None
    return movement


def picture(name: str, body: BodyPose, kind: PaletteKind = PaletteKind.LIGHT, *, fault: bool = False) -> QImage:
    """Return a small picture of a pose."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    FigurePainter(movement_of(name), kind).paint(painter, QRectF(0, 0, WIDTH, HEIGHT), body, fault=fault)
    painter.end()
    return image


def colours(image: QImage) -> set[int]:
    """Return the colours of a sample of the pixels."""
    return {image.pixel(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)}


def differing(first: QImage, second: QImage) -> int:
    """Count the sampled pixels in which two pictures differ visibly."""
    count = 0
    for x in range(0, WIDTH, 2):
        for y in range(0, HEIGHT, 2):
            one, other = first.pixelColor(x, y), second.pixelColor(x, y)
            count += abs(one.red() - other.red()) + abs(one.blue() - other.blue()) > 24
    return count


@pytest.mark.parametrize("kind", PaletteKind)
@pytest.mark.parametrize("name", NAMES)
def test_every_exercise_paints_on_every_ground(name: str, kind: PaletteKind) -> None:
    """Start, end and fault are pictures of their own, never blank and never the same."""
    movement = movement_of(name)
    start = picture(name, start_pose(movement, Side.RIGHT), kind)
    end = picture(name, pose(movement, movement.tempo.starts_with, 1.0, Side.RIGHT), kind)
    fault = picture(name, fault_pose(movement, Side.RIGHT), kind, fault=True)

    assert len(colours(start)) > 10
    assert differing(start, end) > 50
    assert differing(end, fault) > 50


@pytest.mark.parametrize("name", ["scorpion", "reverse-lunge", "hip-thrust"])
def test_the_left_side_is_painted_as_the_mirror_picture(name: str) -> None:
    """Flipping the picture of one side gives the picture of the other, but for the edges of the pixels."""
    movement = movement_of(name)
    right = picture(name, pose(movement, Phase.HOLD, 0.0, Side.RIGHT))
    left = picture(name, pose(movement, Phase.HOLD, 0.0, Side.LEFT))

    assert differing(right, left) > 200
    assert differing(right, left.transformed(QTransform().scale(-1, 1))) < 40


def test_the_figure_is_centred_and_inside_its_rectangle() -> None:
    """Nothing of the figure is cut off at the edges of the picture."""
    for name in NAMES:
        image = picture(name, start_pose(movement_of(name), Side.RIGHT))
        ground = QColor(PALETTES[PaletteKind.LIGHT].background)
        edge = [image.pixelColor(x, y) for x in range(WIDTH) for y in (0, HEIGHT - 1)]
        edge += [image.pixelColor(x, y) for x in (0, WIDTH - 1) for y in range(HEIGHT)]

        assert all(colour == ground for colour in edge), name


def test_contraction_warms_the_glutes() -> None:
    """At the top of a bridge something on the screen is as warm as the hot end of the ramp."""
    bridge = movement_of("bridge")
    hot = QColor(PALETTES[PaletteKind.LIGHT].glow[-1]).rgb()

    assert hot in colours(picture("bridge", pose(bridge, Phase.HOLD, 0.0, Side.BOTH)))
    assert hot not in colours(picture("bridge", start_pose(bridge, Side.BOTH)))


@pytest.mark.parametrize("name", NAMES)
def test_frames_leave_no_trace_of_the_frame_before(name: str) -> None:
    """A frame painted after others is the very picture that is painted from scratch."""
    movement = movement_of(name)
    stage = Stage(FigurePainter(movement, PaletteKind.DARK), QSize(WIDTH, HEIGHT))
    stage.frame(fault_pose(movement, Side.RIGHT), fault=True)
    stage.frame(pose(movement, movement.tempo.starts_with, 1.0, Side.LEFT))
    for fraction in (1.0, 0.6, 0.3):
        stage.frame(pose(movement, movement.tempo.starts_with, fraction, Side.RIGHT))
    start = start_pose(movement, Side.RIGHT)

    afresh = Stage(FigurePainter(movement, PaletteKind.DARK), QSize(WIDTH, HEIGHT))
    for each in (stage, afresh):
        each.frame(start)

    assert stage.image == afresh.image


@pytest.mark.parametrize("name", NAMES)
def test_the_second_rep_looks_like_the_first(name: str) -> None:
    """What is shown again from before is the very picture that is painted from scratch."""
    movement = movement_of(name)
    poses = [pose(movement, movement.tempo.starts_with, fraction, Side.RIGHT) for fraction in (0.0, 0.5, 1.0)]
    stage = Stage(FigurePainter(movement, PaletteKind.DARK), QSize(WIDTH, HEIGHT))
    for body in (*poses, *poses):
        stage.frame(body)

        afresh = Stage(FigurePainter(movement, PaletteKind.DARK), QSize(WIDTH, HEIGHT))
        afresh.frame(body)
        assert stage.image == afresh.image


def test_the_fast_way_looks_like_the_plain_way() -> None:
    """A frame of the screen shows what the same painter puts on an image or a page."""
    movement = movement_of("bridge")
    body = pose(movement, Phase.HOLD, 0.0, Side.BOTH)

    stage = Stage(FigurePainter(movement, PaletteKind.LIGHT), QSize(WIDTH, HEIGHT))
    stage.frame(body)

    assert differing(stage.image, picture("bridge", body)) < 5


@pytest.mark.parametrize("name", NAMES)
def test_only_what_has_moved_is_painted(name: str) -> None:
    """The same pose again changes nothing; a small move changes less than the picture."""
    movement = movement_of(name)
    stage = Stage(FigurePainter(movement, PaletteKind.LIGHT), QSize(WIDTH, HEIGHT))
    first, second = (pose(movement, movement.tempo.starts_with, fraction, Side.RIGHT) for fraction in (0.5, 0.52))
    whole = stage.frame(first)
    again = stage.frame(first)
    moved = stage.frame(second)

    assert whole == stage.image.rect()
    assert again.isEmpty()
    assert not moved.isEmpty()
    assert moved.width() * moved.height() < 0.8 * whole.width() * whole.height()


def test_the_placeholder_is_an_empty_mat() -> None:
    """An exercise without poses shows something calm."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint_placeholder(painter, QRectF(0, 0, WIDTH, HEIGHT), PaletteKind.LIGHT)
    painter.end()

    assert QColor(PALETTES[PaletteKind.LIGHT].mat).rgb() in colours(image)


def test_paper_gets_outlines_not_pixels(tmp_path: Path, qapp: QGuiApplication) -> None:
    """On a page the figure is drawn as shapes, so the file stays small at any size."""
    assert qapp is not None
    path = tmp_path / "page.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setResolution(600)
    painter = QPainter(writer)
    body = pose(movement_of("bridge"), Phase.HOLD, 0.0, Side.BOTH)
    FigurePainter(movement_of("bridge"), PaletteKind.PAPER_LINES).paint(painter, QRectF(500, 500, 3000, 2000), body)
    painter.end()

    assert 2_000 < path.stat().st_size < 120_000
