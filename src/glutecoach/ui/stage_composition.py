"""Where everything stands on the stage: one composition for every size of window, as numbers.

The smallest type comes first: what is read from the mat decides how high a line is, and figure and ring share the rest.
"""

from __future__ import annotations

import math
from enum import Enum, auto

from msgspec import Struct
from PySide6.QtCore import QRect, QSize

from glutecoach.ui.sizes import TypePx

WORD_SHARE = 0.11
SUBJECT_SHARE = 0.066
COUNT_SHARE = 0.066
CUE_SHARE = 0.06
LINE_SHARE = 0.04
ANSWER_SHARE = 0.075
"""Type as a share of the height, where the distance asks for less."""
STAGE_RATIO = 0.625
"""Height over width of a stage that fills a laptop's screen; on taller ones the width decides."""

LINE_HEIGHT = 1.2
CUE_LINES, PORTRAIT_CUE_LINES = 2, 3
MARGIN = 0.28
BAR_HEIGHT, BAR_GAP = 0.2, 0.12
ANSWER_GAP = 0.12
QUESTION_LINES = 2
SUBJECT_LINES = 2
"""In lines of the smallest type, or parts of one."""

LINES_DOWN, LINES_ACROSS = 9.0, 13.9
PORTRAIT_LINES_DOWN, PORTRAIT_LINES_ACROSS = 17.0, 10.5
"""How many lines the least stage is high and wide that holds everything: what asks for more gets as much."""

RING_COLUMN_SHARE, PORTRAIT_RING_SHARE = 0.4, 0.5
SUBJECT_EMS = 5.3
"""What a side is wide that stands beside the ring, in its type."""
FIGURE_RATIO = 0.52
"""Height over width that the figure needs."""
RING_LINES_ABOVE_COUNT = 3.5
"""Below this the ring needs the room, and the count stands in the last line."""


class Scene(Enum):
    """What is on: a set or a wait, a question with its answers, or something that has to be read."""

    STEP = auto()
    QUESTION = auto()
    MESSAGE = auto()


class Part(Enum):
    """A part of the stage."""

    WORD = auto()
    SUBJECT = auto()
    RING = auto()
    COUNT = auto()
    FIGURE = auto()
    CUE = auto()
    ANSWERS = auto()
    BAR = auto()
    FOOT = auto()


class Composition(Struct, frozen=True):
    """A composition.

    Attributes:
        least_px: The smallest type in it.
        is_met: Whether that is as large as was asked for; if not, the window is too small for it.
        boxes: Where each part is that is there. Without a box of its own SUBJECT shares the line of WORD, and COUNT
            that of FOOT.
        type_px: The largest type of each part that is words.
        answer_columns: In how many columns the answers stand.
    """

    least_px: int
    is_met: bool
    boxes: dict[Part, QRect]
    type_px: dict[Part, int]
    answer_columns: int


def largest_least_px(size: QSize) -> int:
    """Return how large the smallest type can be in a window of a size, in pixels of the font."""
    if size.height() > size.width():
        return max(TypePx.SMALLEST, int(min(size.height() / PORTRAIT_LINES_DOWN, size.width() / PORTRAIT_LINES_ACROSS)))
    return max(TypePx.SMALLEST, int(min(size.height() / LINES_DOWN, size.width() / LINES_ACROSS)))


def compose(size: QSize, asked_px: int, scene: Scene) -> Composition:
    """Return the composition for a window.

    Args:
        size: Of the stage, in device-independent pixels.
        asked_px: The size of the smallest type that the distance asks for.
        scene: What is on.
    """
    least_px = min(asked_px, largest_least_px(size))
    plan = _Plan(size, least_px)
    boxes = {Scene.STEP: plan.step, Scene.QUESTION: plan.question, Scene.MESSAGE: plan.message}[scene]()
    return Composition(least_px, least_px >= asked_px, boxes, plan.type_px, 1 if plan.is_portrait else 2)


class _Plan:
    """Cuts a window into parts."""

    def __init__(self, size: QSize, least_px: int) -> None:
        self.is_portrait = size.height() > size.width()
        self._least_px = least_px
        whole = min(size.height(), round(size.width() * STAGE_RATIO))
        shares = {
            Part.WORD: WORD_SHARE,
            Part.SUBJECT: SUBJECT_SHARE,
            Part.COUNT: COUNT_SHARE,
            Part.CUE: CUE_SHARE,
            Part.FOOT: LINE_SHARE,
            Part.ANSWERS: ANSWER_SHARE,
        }
        self.type_px = {part: max(least_px, round(whole * share)) for part, share in shares.items()}
        margin = self._px(MARGIN)
        self._rest = QRect(0, 0, size.width(), size.height()).adjusted(2 * margin, margin, -2 * margin, -margin)

    def step(self) -> dict[Part, QRect]:
        """Return the parts of a set or a wait."""
        boxes = self._ends()
        head = self._cut_top(self._line(Part.WORD))
        boxes[Part.WORD] = head
        cue_lines = PORTRAIT_CUE_LINES if self.is_portrait else CUE_LINES
        boxes[Part.CUE] = self._cut_bottom(cue_lines * self._line(Part.CUE))
        if self.is_portrait:
            self._stack(boxes)
        else:
            self._stand_beside(boxes)
        return boxes

    def question(self) -> dict[Part, QRect]:
        """Return the parts of a question: the figure makes room for the answers."""
        boxes = self._ends()
        head = self._cut_top(max(self._line(Part.WORD), round(QUESTION_LINES * LINE_HEIGHT * self._least_px)))
        ring = QRect(head)
        ring.setLeft(head.right() + 1 - head.height())
        boxes[Part.RING] = ring
        boxes[Part.WORD] = head.adjusted(0, 0, -head.height() - self._px(MARGIN), 0)
        boxes[Part.ANSWERS] = self._rest.adjusted(0, self._px(ANSWER_GAP), 0, -self._px(ANSWER_GAP))
        return boxes

    def message(self) -> dict[Part, QRect]:
        """Return the parts of something that has to be read."""
        boxes = self._ends()
        boxes[Part.WORD] = self._cut_top(self._line(Part.WORD))
        boxes[Part.CUE] = self._rest
        return boxes

    def _ends(self) -> dict[Part, QRect]:
        """Cut off what stands at the lower end: the last line, and above it the bar."""
        foot = self._cut_bottom(self._line(Part.FOOT))
        self._cut_bottom(self._px(BAR_GAP))
        bar = self._cut_bottom(self._px(BAR_HEIGHT))
        self._cut_bottom(self._px(BAR_GAP))
        return {Part.FOOT: foot, Part.BAR: bar}

    def _stand_beside(self, boxes: dict[Part, QRect]) -> None:
        """Put the ring beside the figure, and the count below it if there is room."""
        room = self._rest
        count_px = self._line(Part.COUNT)
        widest = round(room.width() * RING_COLUMN_SHARE)
        has_count = room.height() - count_px >= RING_LINES_ABOVE_COUNT * self._least_px
        ring_px = min(room.height() - (count_px if has_count else 0), widest)
        for_figure = round(room.height() / FIGURE_RATIO)
        column = QRect(room)
        column.setWidth(max(ring_px, min(widest, room.width() - for_figure - self._least_px)))
        ring = QRect(column.x() + (column.width() - ring_px) // 2, column.y(), ring_px, ring_px)
        spare = column.height() - ring_px - (count_px if has_count else 0)
        ring.translate(0, spare // 2)
        boxes[Part.RING] = ring
        if has_count:
            boxes[Part.COUNT] = QRect(column.x(), ring.bottom() + 1, column.width(), count_px)
        boxes[Part.FIGURE] = room.adjusted(column.width() + self._least_px // 2, 0, 0, 0)

    def _stack(self, boxes: dict[Part, QRect]) -> None:
        """Put the figure above the ring, with subject and count beside it."""
        room = self._rest
        widest = room.width() - self._px(0.5 + SUBJECT_EMS)
        ring_px = min(round(min(room.width(), room.height()) * PORTRAIT_RING_SHARE), widest)
        lower = QRect(room.x(), room.bottom() + 1 - ring_px, room.width(), ring_px)
        boxes[Part.RING] = QRect(lower.topLeft(), QSize(ring_px, ring_px))
        beside = lower.adjusted(ring_px + self._least_px // 2, 0, 0, 0)
        count_px = max(self._line(Part.COUNT), min(ring_px // 2, ring_px - self._px(SUBJECT_LINES * LINE_HEIGHT)))
        boxes[Part.SUBJECT] = beside.adjusted(0, 0, 0, -count_px)
        boxes[Part.COUNT] = beside.adjusted(0, ring_px - count_px, 0, 0)
        boxes[Part.FIGURE] = room.adjusted(0, 0, 0, -ring_px - self._px(BAR_GAP))

    def _line(self, part: Part) -> int:
        return math.ceil(LINE_HEIGHT * self.type_px[part])

    def _px(self, lines: float) -> int:
        return math.ceil(lines * self._least_px)

    def _cut_top(self, height: int) -> QRect:
        taken = QRect(self._rest)
        taken.setHeight(height)
        self._rest.setTop(taken.bottom() + 1)
        return taken

    def _cut_bottom(self, height: int) -> QRect:
        taken = QRect(self._rest)
        taken.setTop(self._rest.bottom() + 1 - height)
        self._rest.setBottom(taken.top() - 1)
        return taken
