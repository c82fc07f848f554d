"""What the marks of a chart mean."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from glutecoach.ui.theme import DARK, LIGHT, Colours
from glutecoach.ui.widgets.legend import Legend

MEANING = "the aim of two to three training days in each week"


def paint(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """Fill a sample with the accent."""
    painter.fillRect(area, QColor(colours.accent))


@pytest.fixture
def legend(qtbot: QtBot) -> Legend:
    """Return a legend of one mark."""
    made = Legend([(paint, MEANING)], LIGHT)
    qtbot.addWidget(made)
    made.show()
    return made


def lines_at(legend: Legend, width: int) -> float:
    """Return in how many lines its words stand in a width."""
    legend.resize(width, legend.heightForWidth(width))
    QApplication.processEvents()
    words = legend.findChildren(QLabel)[0]
    return words.heightForWidth(words.width()) / words.fontMetrics().height()


def test_words_break_only_where_there_is_no_room(legend: Legend) -> None:
    """One line in a wide window, several in a small one, and nothing that scrolls sideways."""
    assert lines_at(legend, 1000) < 1.5
    assert lines_at(legend, 200) > 1.5
    assert legend.minimumSizeHint().width() < 200


def test_a_sample_follows_the_theme(legend: Legend) -> None:
    """In the dark it is painted as the chart is."""
    legend.set_colours(DARK)
    picture = legend.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())}

    assert DARK.accent in colours
    assert LIGHT.accent not in colours
