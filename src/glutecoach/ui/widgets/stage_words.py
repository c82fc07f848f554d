"""The words of the stage: what to do, with what, how often, what comes next, and the cue."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyle, QWidget

from glutecoach.ui.stage_composition import Composition, Part
from glutecoach.ui.stage_type import Fitted, Item, fitting_px, font_of, pages, share_line, smallest_px, stands_in
from glutecoach.ui.theme import Colours
from glutecoach.ui.widgets.glyphs import Glyph, GlyphView
from glutecoach.ui.widgets.stage_text import StageText

GLYPH_EMS, GLYPH_GAP_EMS = 0.78, 0.3
"""Size of the shape beside the word and what is between them, in the word's type."""
OVER_EMS = 0.3
"""How far the marks of Arabic stand out of a line, in the smallest type."""
BETWEEN_PARTS, NEW_LINE = " · ", "\u2028"
GAP_EMS = 0.6
"""Between texts that share a line, in the smallest type."""


class StageWords:
    """The words of the stage. Each is told with shorter ways to say it, for a screen that holds less."""

    def __init__(self, stage: QWidget, composition: Composition, colours: Colours) -> None:
        """Make them.

        Args:
            stage: The widget on which they stand.
            composition: Where they stand at first.
            colours: Their colours at first.
        """
        self._stage = stage
        self._composition = composition
        self._colours = colours
        self._glyph = GlyphView(stage)
        self._word, self._subject, self._count, self._foot_count = (StageText(stage, is_bold=True) for _ in range(4))
        self._next, self._left, self._cue = (StageText(stage) for _ in range(3))
        self._words: Sequence[str] = ("",)
        self._other_words: Sequence[str] = ()
        self._subjects: Sequence[str] = ("",)
        self._counts: Sequence[str] = ("",)
        self._nexts: Sequence[str] = ("",)
        self._lefts: Sequence[str] = ("",)
        self._is_work = self._subject_leads = self._is_warning = False
        self._said = ""
        self._pages: tuple[str, ...] = ("",)
        self._page = 0
        self.set_colours(colours)

    def set_colours(self, colours: Colours) -> None:
        """Follow the theme."""
        self._colours = colours
        for text in (self._word, self._count, self._foot_count, self._next, self._left, self._cue):
            text.set_ink(colours.text)
        self._subject.set_ink(colours.danger if self._is_warning else colours.text)

    def arrange(self, composition: Composition) -> None:
        """Take other places."""
        self._composition = composition
        self._arrange_head()
        self._arrange_count()
        self._arrange_foot()
        self._arrange_said()

    def show_word(self, words: Sequence[str], glyph: Glyph, colour: str, others: Sequence[str] = ()) -> None:
        """Show what to do now, with its shape and colour.

        Args:
            words: What to do.
            glyph: Its shape.
            colour: Its colour.
            others: What takes its place in a moment: what stands beside it stays as it is.
        """
        self._words, self._other_words = words, others
        self._glyph.show_glyph(glyph, colour)
        self._arrange_head()

    def show_subject(self, subjects: Sequence[str], *, leads: bool = False, is_warning: bool = False) -> None:
        """Show what it is done with: exercise and side.

        Args:
            subjects: What is said.
            leads: Whether it matters more than the word.
            is_warning: Whether it is a warning in place of that.
        """
        if (subjects, leads, is_warning) != (self._subjects, self._subject_leads, self._is_warning):
            self._subjects, self._subject_leads, self._is_warning = subjects, leads, is_warning
            self._subject.set_ink(self._colours.danger if is_warning else self._colours.text)
            self._arrange_head()

    def show_course(self, counts: Sequence[str], nexts: Sequence[str], *, is_work: bool) -> None:
        """Show which rep of how many runs, and what comes next.

        Args:
            counts: The count.
            nexts: What comes next.
            is_work: Whether the count matters more than what comes next.
        """
        self._counts, self._nexts, self._is_work = counts, nexts, is_work
        self._arrange_count()
        self._arrange_foot()

    def show_time_left(self, lefts: Sequence[str], minutes: str) -> None:
        """Show how long the workout still lasts; a screen reader is told the minutes, or it would never fall silent."""
        if minutes != self._left.accessibleName():
            self._left.setAccessibleName(minutes)
        if lefts != self._lefts:
            self._lefts = lefts
            self._arrange_foot()

    def say(self, text: str) -> None:
        """Show large what should be done or known; a text that does not stand there whole takes turns in parts."""
        if text != self._said:
            self._said = text
            self._cue.setAccessibleName(text)
            self._arrange_said()

    def turn_page(self, share: float) -> None:
        """Show the part of a long text that belongs to a share of its time, 0 to 1."""
        page = max(0, min(int(share * len(self._pages)), len(self._pages) - 1))
        if page != self._page:
            self._page = page
            self._cue.put(self._pages[page], self._cue.type_px)

    def _arrange_head(self) -> None:
        """Give a question its box, or let word and subject share the first line if the subject has no box."""
        composition = self._composition
        line = composition.boxes[Part.WORD]
        if Part.RING in composition.boxes and Part.FIGURE not in composition.boxes:
            self._arrange_question(line)
            return
        box = None if self._is_warning else composition.boxes.get(Part.SUBJECT)
        leads = self._subject_leads and box is None
        word = Item(
            (*self._words, "") if leads else self._words,
            composition.type_px[Part.WORD],
            is_bold=True,
            beside_ems=GLYPH_EMS + GLYPH_GAP_EMS,
            alternates=self._other_words,
        )
        subjects = (*self._subjects, "") if box is None else self._subjects
        subject = Item(subjects, composition.type_px[Part.SUBJECT], is_bold=True)
        if box is not None:
            (shown,), told = self._share(line, word), self._fill(box, subject)
        elif leads:
            told, shown = self._share(line, subject, word)
        else:
            shown, told = self._share(line, word, subject)
        width = max(shown.width_px, line.height())
        self._place_word(QRect(line.x(), line.y(), width, line.height()), shown.text, shown.px)
        self._subject.set_alignment(Qt.AlignmentFlag.AlignRight if box is None else Qt.AlignmentFlag.AlignLeft)
        self._put(self._subject, told, box or line.adjusted(line.width() - told.width_px, 0, 0, 0))

    def _arrange_question(self, box: QRect) -> None:
        """Give the question the whole of its box; its shape stands beside it where there is room."""
        composition = self._composition
        text = self._words[0]
        self._subject.hide()
        most_px = composition.type_px[Part.WORD]
        beside = round((GLYPH_EMS + GLYPH_GAP_EMS) * most_px)
        narrow = box.adjusted(beside, 0, 0, 0).size()
        has_room = stands_in(font_of(self._font, composition.least_px, is_bold=True), text, narrow)
        size = narrow if has_room else box.size()
        px = fitting_px(self._font, text, size, (self._smallest_px, most_px), is_bold=True)
        self._place_word(box, text, px, has_glyph=has_room)

    def _place_word(self, box: QRect, text: str, px: int, *, has_glyph: bool = True) -> None:
        glyph_px = round(GLYPH_EMS * px)
        self._glyph.setVisible(has_glyph)
        self._place(self._glyph, QRect(box.x(), box.y(), glyph_px, box.height()))
        beside = glyph_px + round(GLYPH_GAP_EMS * px) if has_glyph else 0
        self._place(self._word, box.adjusted(beside, 0, 0, 0))
        self._word.put(text, px)

    def _arrange_count(self) -> None:
        """Put the count into its box, if it has one: beside the ring or in the middle below it."""
        box = self._composition.boxes.get(Part.COUNT)
        self._count.setVisible(box is not None)
        if box is not None:
            is_beside = Part.SUBJECT in self._composition.boxes
            (count,) = self._share(box, Item(self._counts, self._composition.type_px[Part.COUNT], is_bold=True))
            self._count.set_alignment(Qt.AlignmentFlag.AlignLeft if is_beside else Qt.AlignmentFlag.AlignHCenter)
            self._put(self._count, count, box)

    def _arrange_foot(self) -> None:
        """Let what comes next, the time left, and the count where it has no box, share the last line."""
        composition = self._composition
        line = composition.boxes[Part.FOOT]
        most_px = composition.type_px[Part.FOOT]
        has_count = Part.COUNT not in composition.boxes and Part.FIGURE in composition.boxes
        counts = self._counts if has_count else ("",)
        coming, left = Item(self._nexts, most_px), Item((*self._lefts, ""), most_px)
        if self._is_work:
            first, second, third = self._share(line, Item(counts, most_px, is_bold=True), coming, left)
        else:
            second, third, first = self._share(line, coming, left, Item((*counts, ""), most_px, is_bold=True))
        at = line.x()
        for text, fitted in ((self._foot_count, first), (self._next, second)):
            self._put(text, fitted, QRect(at, line.y(), fitted.width_px, line.height()))
            at += fitted.width_px + round(self._gap_px) * bool(fitted.text)
        self._left.set_alignment(Qt.AlignmentFlag.AlignRight)
        self._put(self._left, third, line.adjusted(line.width() - third.width_px, 0, 0, 0))

    def _arrange_said(self) -> None:
        """Show what is said as large as its box holds."""
        box = self._composition.boxes.get(Part.CUE)
        self._cue.setVisible(box is not None)
        if box is None:
            return
        range_px = self._composition.least_px, self._composition.type_px[Part.CUE]
        px = fitting_px(self._font, self._said, box.size(), range_px)
        font = font_of(self._font, px)
        is_whole = stands_in(font, self._said, box.size())
        self._pages = (self._said,) if is_whole else pages(font, self._said, box.size())
        self._page = 0
        self._place(self._cue, box)
        self._cue.put(self._pages[0], px)

    @property
    def _font(self) -> QFont:
        return self._stage.font()

    @property
    def _smallest_px(self) -> int:
        return smallest_px(self._composition.least_px, is_met=self._composition.is_met)

    @property
    def _gap_px(self) -> float:
        return GAP_EMS * self._composition.least_px

    def _share(self, line: QRect, *items: Item) -> list[Fitted]:
        """Share a line; small beats cut."""
        range_px = self._smallest_px, self._composition.least_px
        return share_line(self._font, items, line.width(), range_px, self._gap_px)

    def _fill(self, box: QRect, item: Item) -> Fitted:
        """Fill a box: the longest text that stands in it, its parts one below the other; small beats cut."""
        size = box.size()
        font = font_of(self._font, self._composition.least_px, is_bold=item.is_bold)
        variants = [text.replace(BETWEEN_PARTS, NEW_LINE) for text in item.variants]
        text = next((each for each in variants if stands_in(font, each, size)), variants[-1])
        px = fitting_px(self._font, text, size, (self._smallest_px, item.most_px), is_bold=item.is_bold)
        return Fitted(text, px, box.width())

    def _put(self, text: StageText, fitted: Fitted, box: QRect) -> None:
        text.setVisible(bool(fitted.text))
        self._place(text, box)
        text.put(fitted.text, fitted.px)

    def _place(self, widget: QWidget, box: QRect) -> None:
        if isinstance(widget, StageText) and self._stage.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            widget.over_px = round(OVER_EMS * self._composition.least_px)
            box = box.adjusted(0, -widget.over_px, 0, widget.over_px)
        place(widget, self._stage, box)


def place(widget: QWidget, stage: QWidget, box: QRect) -> None:
    """Put a widget into a box of the stage; where one reads from right to left the stage is mirrored."""
    widget.setGeometry(QStyle.visualRect(stage.layoutDirection(), stage.rect(), box))
