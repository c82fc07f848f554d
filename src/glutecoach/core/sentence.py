"""Sentences for the person that are made where no language is known: a template, and what fills it.

`said` marks a template for `make translations`. `ui.sentences.told` tells it in the person's language; `str` does so in
English, for the command line and the log.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import LiteralString, cast

from msgspec import Struct

LONGEST_LINE = 500
"""Characters of a sentence; a hostile file may quote a megabyte of itself."""


class Sentence(Struct, frozen=True):
    """A sentence that can be told in any language.

    Attributes:
        template: The sentence in English, with a `{name}` for each value.
        values: By name; another sentence is told in the same language, a tuple as a list, anything else as it is.
    """

    template: str
    values: tuple[tuple[str, object], ...] = ()

    def told(
        self,
        translate: Callable[[str], str] = str,
        listed: Callable[[Iterable[str]], str] = ", ".join,
        shown: Callable[[str], str] = str,
    ) -> str:
        """Return it in a language, in one line; the middle of a long one is left out.

        Args:
            translate: Returns the template in that language.
            listed: Makes one text of several.
            shown: Makes a value, such as a path, stand out where its direction of reading may be another one.
        """
        filled: dict[str, str] = {}
        for name, value in self.values:
            if isinstance(value, Sentence):
                filled[name] = value.told(translate, listed, shown)
            elif isinstance(value, tuple):
                items = cast("tuple[object, ...]", value)
                filled[name] = listed([shown(one_line(str(each))) for each in items])
            else:
                filled[name] = shown(one_line(str(value)))
        return _shortened(translate(self.template).format_map(filled))

    def __str__(self) -> str:
        return self.told()


def said(template: LiteralString, /, **values: object) -> Sentence:
    """Return a sentence; its template stands here, literally, so that it is found for translation.

    Args:
        template: Whole, in English, with a `{name}` for each value.
        values: What stands there.
    """
    return Sentence(template, tuple(values.items()))


def verbatim(text: object) -> Sentence:
    """Return what stays as it is in every language: the words of a library, or of the command line alone."""
    return Sentence("{text}", (("text", text),))


def one_line(text: str) -> str:
    """Return a text as one short line: nothing that moves a terminal's cursor, the middle of a long one left out."""
    return _shortened(" ".join("".join(character if character.isprintable() else " " for character in text).split()))


def _shortened(line: str) -> str:
    return line if len(line) <= LONGEST_LINE else f"{line[: LONGEST_LINE // 2]} … {line[-LONGEST_LINE // 2 :]}"
