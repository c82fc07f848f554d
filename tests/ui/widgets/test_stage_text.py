"""Words on the stage."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from glutecoach.ui.widgets.stage_text import StageText

Direction = Qt.LayoutDirection


@pytest.mark.parametrize(
    ("direction", "alignment", "is_left"),
    [
        (Direction.LeftToRight, Qt.AlignmentFlag.AlignLeft, True),
        (Direction.LeftToRight, Qt.AlignmentFlag.AlignRight, False),
        (Direction.RightToLeft, Qt.AlignmentFlag.AlignLeft, False),
        (Direction.RightToLeft, Qt.AlignmentFlag.AlignRight, True),
    ],
)
def test_lines_begin_where_one_begins_to_read(
    qtbot: QtBot, direction: Direction, alignment: Qt.AlignmentFlag, is_left: bool
) -> None:
    """In a language that is read from the right, left and right change places."""
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.setLayoutDirection(direction)
    text = StageText(stage)
    text.resize(400, 60)
    text.set_alignment(alignment)
    text.put("\u0623\u062d\u0633\u0646\u062a", 30)
    picture = text.grab().toImage()
    ground = picture.pixel(200, 0)
    inked = [x for x in range(400) if any(picture.pixel(x, y) != ground for y in range(60))]

    assert inked
    assert (max(inked) < 200) is is_left
    assert (min(inked) < 200) is is_left
