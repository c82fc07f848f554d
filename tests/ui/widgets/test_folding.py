"""Texts of buttons on several lines."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from glutecoach.ui.widgets.folding import folded


@pytest.mark.parametrize(
    ("text", "narrowest"),
    [
        ("Start the workout", "Start\nthe\nworkout"),
        ("トレーニング", "ト\nレー\nニ\nン\nグ"),
        ("Plan \U0001f600 mine", "Plan\n\U0001f600\nmine"),
        ("", ""),
    ],
)
def test_a_text_is_broken_where_its_language_may_be(qapp: QApplication, text: str, narrowest: str) -> None:
    """Between words, and between letters where there are no spaces; no letter is lost."""
    metrics = QFontMetrics(qapp.font())

    assert folded(text, metrics, 0) == narrowest
    assert folded(text, metrics, metrics.horizontalAdvance(text) + 1) == text
